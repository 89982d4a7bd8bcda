"""Amounts and quantities: written as the country writes them, and read back as they were."""

from datetime import UTC, date, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.ui.bidi import bare
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


def test_arabic_keeps_ascii_digits_and_holds_amounts_together() -> None:
    arabic = Formatter("ar_KW", "Asia/Kuwait")
    amount = arabic.money(Money(-12_500, "KWD"))
    assert bare(amount) == "−12.500\xa0د.ك."
    assert amount != bare(amount), "marks hold it in order among Arabic words"
    assert arabic.parse_money("12.5", "KWD") == Money(12_500, "KWD")
    assert arabic.parse_money("١٢٫٥", "KWD") == Money(12_500, "KWD")
    assert bare(arabic.short_day(date(2026, 6, 16))) == "16/6/2026"
    assert arabic.parse_day(arabic.short_day(date(2026, 6, 16))) == date(2026, 6, 16)
    assert bare(arabic.percent(Fraction(25, 2))) == "12.5%"


def test_the_language_and_the_country_make_the_locale() -> None:
    assert locale_of("CH", "fr") == "fr_CH"
    assert locale_of("AE", "ar") == "ar_AE"
    assert locale_of("GB") == "en_GB"
    assert locale_of("JP", "de") == "de_DE"
    assert locale_of("DE", "ar") == "ar_AE"


@pytest.mark.parametrize(
    ("locale", "said"), [("en_GB", "12.5%"), ("de_DE", "12,5\xa0%"), ("fr_FR", "12,5\u202f\xa0%")]
)
def test_percentages_are_written_as_the_locale_writes_them(locale: str, said: str) -> None:
    assert Formatter(locale).percent(Fraction(25, 2)).replace("\u202f", "") == said.replace(
        "\u202f", ""
    )


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en_GB", "Tuesday, 16 June"),
        ("en_US", "Tuesday, June 16"),
        ("de_DE", "Dienstag, 16. Juni"),
        ("es_ES", "martes, 16 de junio"),
        ("fr_FR", "mardi 16 juin"),
    ],
)
def test_a_weekday_is_written_in_the_order_of_its_language(locale: str, said: str) -> None:
    noon = datetime(2026, 6, 16, 12, tzinfo=UTC)
    assert Formatter(locale).weekday(noon) == said
