"""Amounts and quantities: written as the country writes them, and read back as they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.ui.formatting import Formatter, locale_of

LOCALES = st.sampled_from(["en_US", "en_GB", "en_DE", "en_CH", "en_IL", "de_DE", "fr_FR"])
CURRENCIES = st.sampled_from(["EUR", "USD", "GBP", "ILS", "CHF", "JPY", "KWD"])


@given(LOCALES, st.integers(-(10**11), 10**11), CURRENCIES)
def test_an_amount_reads_back(locale: str, minor: int, currency: str) -> None:
    formatter = Formatter(locale)
    money = Money(minor, currency)
    assert formatter.parse_money(formatter.plain_money(money), currency) == money
    assert formatter.parse_money(formatter.money(money), currency) == money


@given(LOCALES, st.integers(0, 10**8))
def test_a_quantity_reads_back(locale: str, milli: int) -> None:
    formatter = Formatter(locale)
    quantity = Quantity(milli)
    text = formatter.quantity(quantity)
    if milli < 10**6 or quantity.is_whole:
        assert formatter.parse_quantity(text) == quantity


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en_US", "−$1,234.50"),
        ("en_GB", "−£1,234.50"),
        ("en_DE", "−1.234,50\xa0€"),
        ("de_DE", "−1.234,50\xa0€"),
    ],
)
def test_amounts_look_as_people_write_them(locale: str, text: str) -> None:
    currency = {"en_US": "USD", "en_GB": "GBP"}.get(locale, "EUR")
    assert Formatter(locale).money(Money(-123450, currency)) == text


def test_both_marks_are_understood() -> None:
    formatter = Formatter("en_DE")
    assert formatter.parse_money("12,50", "EUR") == formatter.parse_money("12.50", "EUR")


@pytest.mark.parametrize("text", ["", "abc", "1.2.3.4", "--1", "1e5"])
def test_nonsense_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        Formatter("en_US").parse_money(text, "USD")


def test_unit_prices_keep_their_decimals() -> None:
    assert Formatter("en_US").unit_price(UnitPrice(1_599_900, "USD")) == "$1.5999"


def test_every_country_has_a_locale() -> None:
    assert locale_of("GB") == "en_GB"
    assert locale_of("XX") == "en_US"
