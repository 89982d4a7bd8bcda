"""Words of the trade that core knows by code: units, roles, reasons of a changed price."""

from PySide6.QtCore import QCoreApplication


def unit(code: str) -> str:
    """A unit of measure as it stands beside a quantity."""
    translate = QCoreApplication.translate
    return {
        "piece": translate("Words", "piece"),
        "kg": translate("Words", "kg"),
        "g": translate("Words", "g"),
        "l": translate("Words", "l"),
        "m": translate("Words", "m"),
    }.get(code, code)


def role(code: str) -> str:
    """What somebody is in the shop."""
    translate = QCoreApplication.translate
    return {
        "owner": translate("Words", "Owner"),
        "manager": translate("Words", "Manager"),
        "cashier": translate("Words", "Cashier"),
    }.get(code, code)


def reason(code: str) -> str:
    """Why a price was changed at the till; what somebody wrote himself stays as it is."""
    translate = QCoreApplication.translate
    return {
        "shelf_price": translate("Words", "The shelf shows this price"),
        "damaged": translate("Words", "Damaged or at its date"),
        "price_match": translate("Words", "Cheaper elsewhere"),
        "goodwill": translate("Words", "Goodwill"),
        "other": translate("Words", "Another reason"),
    }.get(code, code)
