"""Amounts as receipts print them: plain, exact, and readable back."""

from rcommerce_pos.core.kernel.money import Money, UnitPrice

SYMBOLS = {
    "AUD": "$",
    "CAD": "$",
    "EUR": "€",
    "GBP": "£",
    "ILS": "₪",
    "JPY": "¥",
    "USD": "$",
}


def amount_text(amount: Money, *, symbol: bool = False) -> str:
    """``-12.50``, or with its symbol ``£12.50``; a currency without one is named by its code."""
    text = str(amount)
    if not symbol:
        return text
    sign = "-" if amount.minor < 0 else ""
    mark = SYMBOLS.get(amount.currency, f"{amount.currency} ")
    return f"{sign}{mark}{text.removeprefix('-')}"


def price_text(price: UnitPrice) -> str:
    """A unit price with as many decimals as it has."""
    return str(price)


def read_amount(text: str, currency: str) -> Money:
    """The amount of a printed text; raises InvalidInput where it is none."""
    plain = text.replace(SYMBOLS.get(currency, currency), "").replace(" ", "")
    return Money.parse(plain, currency)
