"""Numbers as receipts print them in their language: plain, exact, and readable back."""

from collections.abc import Mapping

from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity

SYMBOLS = {
    "AUD": "$",
    "CAD": "$",
    "EUR": "€",
    "GBP": "£",
    "ILS": "₪",
    "JPY": "¥",
    "USD": "$",
}


ENGLISH = {"decimal": ".", "money": "{mark}{number}"}
"""Of the words of a receipt, those that numbers are written with."""


def amount_text(amount: Money, *, symbol: bool = False, words: Mapping[str, str] = ENGLISH) -> str:
    """``-12.50``, or with its symbol ``£12.50``; a currency without one is named by its code.

    ``words`` are those of the receipt: in German it is ``-12,50 €``.
    """
    number = str(amount).removeprefix("-").replace(".", words["decimal"])
    sign = "-" if amount.minor < 0 else ""
    if not symbol:
        return sign + number
    mark = SYMBOLS.get(amount.currency, f"{amount.currency} ")
    return sign + words["money"].format(mark=mark, number=number).strip()


def price_text(price: UnitPrice, words: Mapping[str, str] = ENGLISH) -> str:
    """A unit price with as many decimals as it has."""
    return str(price).replace(".", words["decimal"])


def quantity_text(quantity: Quantity, words: Mapping[str, str] = ENGLISH) -> str:
    """A quantity with as many decimals as it has."""
    return str(quantity).replace(".", words["decimal"])


def read_amount(text: str, currency: str, words: Mapping[str, str] = ENGLISH) -> Money:
    """The amount of a printed text; raises InvalidInput where it is none."""
    plain = text.replace(SYMBOLS.get(currency, currency), "").replace(" ", "")
    return Money.parse(plain.replace(words["decimal"], "."), currency)
