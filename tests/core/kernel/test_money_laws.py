"""Laws of rounding and of splitting that every amount of the house stands on."""

import os
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rcommerce_pos.core.kernel.currencies import digits_of
from rcommerce_pos.core.kernel.money import (
    Money,
    UnitPrice,
    allocate,
    apportion,
    round_fraction,
    round_half_away,
)
from rcommerce_pos.core.kernel.quantity import Quantity

LAW_EXAMPLES = int(os.environ.get("LAW_EXAMPLES", "1000"))
law = settings(
    max_examples=LAW_EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)

HALF = Fraction(1, 2)
CURRENCIES = st.sampled_from(("EUR", "JPY", "KWD"))
MINOR = st.integers(-(10**12), 10**12)
DIVISORS = st.one_of(st.sampled_from((1, 2, 3, 4, 100)), st.integers(1, 10**6))
EXACT = st.builds(Fraction, st.one_of(st.integers(-40, 40), MINOR), DIVISORS)
QUOTAS = st.lists(st.builds(Fraction, st.integers(-60, 60), DIVISORS), min_size=1, max_size=6)
WEIGHTS = st.lists(st.one_of(st.integers(0, 5), st.integers(0, 10**6)), min_size=1, max_size=6)
TOTALS = st.one_of(st.integers(-20, 20), MINOR)


@law
@given(EXACT)
def test_rounding_moves_by_a_half_at_most(exact: Fraction) -> None:
    moved = round_fraction(exact) - exact
    assert abs(moved) <= HALF
    if abs(moved) == HALF:
        assert moved * exact > 0


@law
@given(EXACT)
def test_rounding_is_odd(exact: Fraction) -> None:
    assert round_fraction(-exact) == -round_fraction(exact)


@law
@given(EXACT, EXACT)
def test_rounding_keeps_the_order(one: Fraction, other: Fraction) -> None:
    low, high = sorted((one, other))
    assert round_fraction(low) <= round_fraction(high)


@law
@given(EXACT, st.integers(-(10**6), 10**6))
def test_whole_units_stay_whole(exact: Fraction, whole: int) -> None:
    assert round_fraction(Fraction(whole)) == whole
    if exact * (exact + whole) > 0:
        assert round_fraction(exact + whole) == round_fraction(exact) + whole


@law
@given(EXACT, st.integers(-9, 9).filter(bool))
def test_a_fraction_may_be_written_in_any_terms(exact: Fraction, by: int) -> None:
    assert round_half_away(exact.numerator * by, exact.denominator * by) == round_fraction(exact)


@law
@given(QUOTAS)
def test_what_is_apportioned_sums_and_odd_units_go_to_the_largest_remainders(
    quotas: list[Fraction],
) -> None:
    total = round_fraction(sum(quotas, Fraction(0)))
    shares = apportion(total, quotas)
    assert sum(shares) == total
    for share, quota in zip(shares, quotas, strict=True):
        assert share in (floor(quota), ceil(quota))
    raised = [quota % 1 for share, quota in zip(shares, quotas, strict=True) if share > quota]
    lowered = [quota % 1 for share, quota in zip(shares, quotas, strict=True) if share < quota]
    assert not raised or not lowered or min(raised) >= max(lowered)


@law
@given(QUOTAS)
def test_a_mirrored_total_is_apportioned_alike(quotas: list[Fraction]) -> None:
    total = round_fraction(sum(quotas, Fraction(0)))
    mirrored = apportion(-total, [-quota for quota in quotas])
    assert mirrored == [-share for share in apportion(total, quotas)]


@law
@given(QUOTAS, st.randoms(use_true_random=False))
def test_the_order_of_quotas_moves_no_unit_between_unequal_ones(
    quotas: list[Fraction], random: Random
) -> None:
    if len({quota % 1 for quota in quotas}) < len(quotas):
        quotas = list({quota % 1: quota for quota in quotas}.values())
    mixed = list(quotas)
    random.shuffle(mixed)
    total = round_fraction(sum(quotas, Fraction(0)))
    shares = dict(zip(quotas, apportion(total, quotas), strict=True))
    assert dict(zip(mixed, apportion(total, mixed), strict=True)) == shares


@law
@given(QUOTAS, st.integers(1, 3))
def test_what_is_not_the_sum_is_refused(quotas: list[Fraction], off: int) -> None:
    exact = sum(quotas, Fraction(0))
    with pytest.raises(ValueError, match="rounded sum"):
        apportion(ceil(exact) + len(quotas) + off, quotas)


@law
@given(TOTALS, WEIGHTS)
def test_an_allocation_sums_and_stays_by_its_quota(total: int, weights: list[int]) -> None:
    shares = allocate(total, weights)
    whole = sum(weights)
    assert sum(shares) == total
    assert allocate(-total, weights) == [-share for share in shares]
    assert Money(total, "EUR").allocate(weights) == [Money(share, "EUR") for share in shares]
    for share, weight in zip(shares, weights, strict=True):
        quota = Fraction(total * weight, whole) if whole else Fraction(total, len(weights))
        assert share in (floor(quota), ceil(quota))


@law
@given(TOTALS, WEIGHTS, st.integers(1, 1000))
def test_only_the_proportion_of_weights_counts(total: int, weights: list[int], by: int) -> None:
    assert allocate(total, [weight * by for weight in weights]) == allocate(total, weights)
    finer = [Fraction(weight, by) for weight in weights]
    assert allocate(total, finer) == allocate(total, weights)


@law
@given(TOTALS, WEIGHTS)
def test_a_heavier_weight_never_gets_less(total: int, weights: list[int]) -> None:
    pairs = sorted(zip(weights, map(abs, allocate(total, weights)), strict=True))
    for (light, less), (heavy, more) in pairwise(pairs):
        assert light == heavy or less <= more


@law
@given(EXACT, CURRENCIES)
def test_an_exact_value_is_rounded_to_the_digits_of_its_currency(
    exact: Fraction, currency: str
) -> None:
    money = Money.of_exact(exact, currency)
    assert abs(money.exact - exact) * 10 ** digits_of(currency) <= HALF
    assert Money.of_exact(money.exact, currency) == money


@law
@given(MINOR, EXACT, CURRENCIES)
def test_a_rate_is_multiplied_exactly_and_rounded_once(
    minor: int, rate: Fraction, currency: str
) -> None:
    product = Money(minor, currency).multiply(rate)
    assert abs(product.minor - minor * rate) <= HALF
    assert Money(-minor, currency).multiply(rate) == -product


@law
@given(st.integers(-(10**11), 10**11), st.integers(-(10**6), 10**6), CURRENCIES)
def test_a_price_times_a_quantity_is_off_by_a_half_at_most(
    micros: int, milli: int, currency: str
) -> None:
    price, quantity = UnitPrice(micros, currency), Quantity(milli)
    amount = price.times(quantity)
    exact = price.exact * quantity.exact * 10 ** digits_of(currency)
    assert abs(amount.minor - exact) <= HALF
    assert price.times(-quantity) == -amount == (-price).times(quantity)


@law
@given(MINOR, MINOR, st.integers(1, 10_000), CURRENCIES)
def test_steps_keep_the_order_of_amounts(one: int, other: int, step: int, currency: str) -> None:
    low, high = sorted((one, other))
    assert Money(low, currency).rounded_to(step) <= Money(high, currency).rounded_to(step)
