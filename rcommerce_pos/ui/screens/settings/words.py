"""The words of the settings: groups, and what core declares in English."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rcommerce_pos.core.settings.setting import AnySetting, Group
from rcommerce_pos.ui.actions import CONTEXT, Scope
from rcommerce_pos.ui.wording import loosened

ABOUT = "about"
SETTINGS = "Core"
"""Where tools/translations.py gathers what core declares."""


def _word(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(SETTINGS, text))


GROUPS: dict[str, tuple[str, str]] = {
    Group.SHOP: (_word("Shop"), "store"),
    Group.DEVICES: (_word("Tills and devices"), "monitor"),
    Group.PAYMENTS: (_word("Payments and tax"), "credit-card"),
    Group.RECEIPTS: (_word("Receipts"), "receipt-text"),
    Group.STAFF: (_word("Staff and permissions"), "users"),
    Group.APPEARANCE: (_word("Appearance"), "sun"),
    Group.KEYS: (_word("Keys"), "keyboard"),
    ABOUT: (_word("About and licences"), "info"),
}
"""Every group with its words and its icon, in the order of the window."""

SCOPES: dict[Scope, str] = {
    Scope.ALWAYS: _word("Everywhere"),
    Scope.DESK: _word("Wherever somebody is signed in"),
    Scope.LOGIN: _word("Sign-in"),
    Scope.SELL: _word("Sell"),
    Scope.PAYMENT: _word("Payment"),
    Scope.COMPLETE: _word("Sale complete"),
    Scope.SHIFT: _word("Open and close the till"),
    Scope.CASH: _word("Cash"),
    Scope.REPORTS: _word("Reports"),
    Scope.PRICING: _word("Prices"),
    Scope.ORDERS: _word("Orders"),
    Scope.SETUP: _word("First start"),
    Scope.PRODUCTS: _word("Products"),
    Scope.PRODUCT: _word("A product"),
    Scope.IMPORTING: _word("Import"),
    Scope.PRACTISING: _word("While practice is open"),
    Scope.STAFF: _word("Staff and hours"),
    Scope.SETTINGS: _word("Settings"),
}


def said(text: str) -> str:
    """A text of a declaration in the window's language."""
    return QCoreApplication.translate(SETTINGS, text) if text else ""


def group_words(group: str) -> str:
    """The heading of a group."""
    return said(GROUPS[group][0])


def scope_words(scope: Scope) -> str:
    """The screen on which a command works."""
    return said(SCOPES[scope])


def command_words(command_id: str, label: str) -> str:
    """What a command does; those that come in numbers say which they are."""
    words = QCoreApplication.translate(CONTEXT, label)
    number = command_id.rpartition("_")[2]
    return f"{words} {number}" if number.isdigit() else words


def names(setting: AnySetting) -> str:
    """What a setting may be called: label, choices, and everyday words.

    Labels and those are found in English, too: who knows the trade says VAT in any language.
    """
    choices = " ".join(said(words) for _value, words in setting.choices)
    own = (said(setting.label), choices, said(setting.search))
    return loosened(" ".join((*own, setting.search, setting.label)))


def haystack(setting: AnySetting) -> str:
    """What the search of the settings looks through: its names, its help and its group."""
    return " ".join(
        (names(setting), loosened(said(setting.help)), loosened(group_words(setting.group)))
    )
