"""Names that the first start gave, in the window's language as long as nobody changed them.

They are stored as they were given and stand so on every receipt and in the journal; whoever
changes a name has it shown as it was written. A name is an untouched one where it is equal to
what the first start gives in any language.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rcommerce_pos.core.staff.types import Member
from rcommerce_pos.ui.languages import worn

T = TypeVar("T")
CONTEXT = "GivenNames"
TILLS = ("Till", "Kasse", "Caja", "Caisse", "الصندوق")
"""What a till is called before its code, in each language of the window."""
OWNERS = ("Owner", "Inhaber", "Propietario", "Propriétaire", "المالك")
_TILL = re.compile(rf"(?:{'|'.join(TILLS)}) (?P<code>[A-Z]*[0-9]+)")


def _word(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(CONTEXT, text))


_STANDARD, _REDUCED, _ZERO = _word("Standard"), _word("Reduced"), _word("Zero rated")
_EXEMPT, _BETWEEN, _SUPER = _word("Exempt"), _word("Intermediate"), _word("Super-reduced")
TAX_CLASSES: dict[str, tuple[str, str]] = {
    "Standard": ("en", _STANDARD),
    "Reduced": ("en", _REDUCED),
    "Zero rated": ("en", _ZERO),
    "Exempt": ("en", _EXEMPT),
    "Taxable": ("en", _word("Taxable")),
    "Taxable (federal GST)": ("en", _word("Taxable (federal GST)")),
    "GST free": ("en", _word("GST free")),
    "Lodging": ("en", _word("Lodging")),
    "No tax": ("en", _word("No tax")),
    "Reduced (food, newspapers)": ("en", _word("Reduced (food, newspapers)")),
    "Zero rated (fresh fruit and vegetables)": (
        "en",
        _word("Zero rated (fresh fruit and vegetables)"),
    ),
    "Regelsteuersatz": ("de", _STANDARD),
    "Normalsteuersatz": ("de", _STANDARD),
    "Ermäßigt": ("de", _REDUCED),
    "Ermäßigt 13": ("de", _word("Reduced 13")),
    "Nullsatz": ("de", _ZERO),
    "Steuerfrei": ("de", _EXEMPT),
    "General": ("es", _STANDARD),
    "Reducido": ("es", _REDUCED),
    "Superreducido": ("es", _SUPER),
    "Exento": ("es", _EXEMPT),
    "Taux normal": ("fr", _STANDARD),
    "Taux intermédiaire": ("fr", _BETWEEN),
    "Taux réduit": ("fr", _REDUCED),
    "Taux particulier": ("fr", _word("Special")),
    "Exonéré": ("fr", _EXEMPT),
    "Ordinaria": ("it", _STANDARD),
    "Ridotta": ("it", _REDUCED),
    "Ridotta 5": ("it", _word("Reduced 5")),
    "Minima": ("it", _SUPER),
    "Esente": ("it", _EXEMPT),
    "Hoog": ("nl", _STANDARD),
    "Laag": ("nl", _REDUCED),
    "Nultarief": ("nl", _ZERO),
    "Vrijgesteld": ("nl", _EXEMPT),
    "Normal": ("pt", _STANDARD),
    "Intermédia": ("pt", _BETWEEN),
    "Reduzida": ("pt", _REDUCED),
    "Isento": ("pt", _EXEMPT),
    "Reducerad": ("sv", _REDUCED),
    "Låg": ("sv", _word("Low")),
    "Momsfri": ("sv", _EXEMPT),
}
"""Every class of the countries' files: its language, and what it is called in English."""

_TAX_CONTEXTS = {"eat-in": _word("eat in")}
"""Ways of selling of the countries' files, by their codes, as they stand within a sentence."""


def till_name(name: str) -> str:
    """A till, such as ``Till R1``."""
    found = _TILL.fullmatch(name)
    if found is None:
        return name
    return QCoreApplication.translate("SetupViewModel", "Till {code}").format(code=found["code"])


def owner_name(name: str) -> str:
    """Somebody who is called no more than the owner."""
    return QCoreApplication.translate("SetupViewModel", "Owner") if name in OWNERS else name


def called(member: Member) -> Member:
    """Somebody by the name that is shown: who compares two people compares the same ones."""
    return replace(member, name=owner_name(member.name))


def tax_class_name(name: str) -> str:
    """A class of goods for the tax; in the language of its country it is called as there."""
    language, words = TAX_CLASSES.get(name, ("", ""))
    if not words or language == worn().code:
        return name
    return QCoreApplication.translate(CONTEXT, words)


def tax_context(code: str) -> str:
    """A way of selling that is taxed differently, beside the goods of a sale."""
    words = _TAX_CONTEXTS.get(code)
    return QCoreApplication.translate(CONTEXT, words) if words else code.replace("-", " ")


def in_words(tax_classes: Iterable[tuple[T, str]]) -> tuple[tuple[T, str], ...]:
    """Classes to choose from, with their keys."""
    return tuple((key, tax_class_name(name)) for key, name in tax_classes)
