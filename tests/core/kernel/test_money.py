"""Money: laws of rounding and of splitting, and texts that come back as they went."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.kernel.currencies import digits_of
from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.money import Money, UnitPrice, allocate, apportion, round_half_away
from rcommerce_pos.core.kernel.quantity import Quantity
from tests.support.shared import shared_json

AMOUNTS = st.integers(-(10**12), 10**12)
CURRENCIES = st.sampled_from(["EUR", "USD", "JPY", "KWD", "ILS", "CHF"])
WEIGHTS = st.lists(st.integers(0, 10**6), min_size=1, max_size=20)


@given(AMOUNTS, st.integers(1, 10**6))
def test_rounding_is_that_of_decimal_half_up(number: int, divisor: int) -> None:
    expected = (Decimal(number) / Decimal(divisor)).quantize(Decimal(1), ROUND_HALF_UP)
    exact = Fraction(number, divisor)
    if abs(exact - int(exact)) != Fraction(1, 2):
        assert round_half_away(number, divisor) == int(expected)
    assert abs(round_half_away(number, divisor) - exact) <= Fraction(1, 2)


@given(AMOUNTS, st.integers(1, 10**6))
def test_rounding_is_symmetric(number: int, divisor: int) -> None:
    assert round_half_away(-number, divisor) == -round_half_away(number, divisor)


def test_a_half_goes_away_from_zero() -> None:
    assert [round_half_away(n, 2) for n in (-3, -1, 1, 3, 5)] == [-2, -1, 1, 2, 3]


@given(AMOUNTS, WEIGHTS)
def test_shares_sum_to_the_whole(total: int, weights: list[int]) -> None:
    assert sum(allocate(total, weights)) == total


@given(AMOUNTS, WEIGHTS)
def test_a_share_is_its_quota_rounded_down_or_up(total: int, weights: list[int]) -> None:
    whole = sum(weights)
    for share, weight in zip(allocate(total, weights), weights, strict=True):
        quota = Fraction(total * weight, whole) if whole else Fraction(total, len(weights))
        assert abs(share - quota) < 1


@given(AMOUNTS, WEIGHTS)
def test_a_mirrored_amount_is_split_alike(total: int, weights: list[int]) -> None:
    assert allocate(-total, weights) == [-share for share in allocate(total, weights)]


def test_what_cannot_be_apportioned_is_refused() -> None:
    with pytest.raises(ValueError, match="rounded sum"):
        apportion(5, [Fraction(1), Fraction(1)])


@given(AMOUNTS, CURRENCIES)
def test_an_amount_comes_back_from_its_text(minor: int, currency: str) -> None:
    money = Money(minor, currency)
    assert Money.parse(str(money), currency) == money


@given(st.integers(0, 10**12), CURRENCIES)
def test_a_unit_price_comes_back_from_its_text(micros: int, currency: str) -> None:
    price = UnitPrice(micros, currency)
    assert UnitPrice.parse(str(price), currency) == price


@given(st.integers(-(10**9), 10**9))
def test_a_quantity_comes_back_from_its_text(milli: int) -> None:
    assert Quantity.parse(str(Quantity(milli))) == Quantity(milli)


@given(st.integers(-(10**9), 10**9), st.integers(-(10**7), 10**7), CURRENCIES)
def test_a_price_times_a_quantity_is_rounded_once(micros: int, milli: int, currency: str) -> None:
    exact = Fraction(micros, 10**6) * Fraction(milli, 1000) * 10 ** digits_of(currency)
    assert UnitPrice(micros, currency).times(Quantity(milli)).minor == round_half_away(
        exact.numerator, exact.denominator
    )


@pytest.mark.parametrize("text", ["", "1e3", "NaN", "1,5", "--1", "1.2.3", "٣", "0x10", " "])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        Money.parse(text, "EUR")


def test_finer_than_the_currency_is_refused() -> None:
    with pytest.raises(InvalidInput, match="decimals"):
        Money.parse("1.005", "EUR")
    with pytest.raises(InvalidInput, match="decimals"):
        Money.parse("1.5", "JPY")
    assert Money.parse("1.005", "KWD").minor == 1005


def test_currencies_do_not_mix() -> None:
    with pytest.raises(ValueError, match="USD"):
        Money(1, "EUR") + Money(1, "USD")


def test_digits_are_those_of_cldr() -> None:
    from babel.core import get_global

    fractions = get_global("currency_fractions")
    for currency, (digits, *_rest) in fractions.items():
        if currency != "DEFAULT":
            assert digits_of(currency) == digits, currency
    assert digits_of("EUR") == 2


def test_digits_are_those_of_the_published_table() -> None:
    table = shared_json("vectors/currency_fractions_cldr.json")["currencies"]
    assert {code: digits_of(code) for code in table if len(code) == 3 and code != "DEFAULT"} == {
        code: entry["digits"] for code, entry in table.items() if code != "DEFAULT"
    }


def test_cash_is_rounded_as_published() -> None:
    for case in shared_json("vectors/cash_rounding.json")["rounding"]:
        if case["method"] != "half_up":
            continue
        currency = case.get("currency", "USD")
        step = Money.of_exact(Fraction(case["step"]), currency).minor
        amount = Money.of_exact(Fraction(case["amount"]), currency)
        if amount.exact != Fraction(case["amount"]) or not step:
            continue
        assert amount.rounded_to(step).exact == Fraction(case["rounded"]), case
