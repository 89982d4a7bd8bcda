"""What a promotion must say is asked for in words; which ones get in each other's way."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.promotions.checks import check_promotion, meet
from rcommerce_pos.core.promotions.types import Conditions, PromotionKind, Selection
from tests.core.promotions.make import goods, offer, part, step

K = PromotionKind


@pytest.mark.parametrize(
    ("kind", "fields", "what", "words"),
    [
        (K.PERCENT_OFF, {}, "percent", "how many percent"),
        (K.PERCENT_OFF, {"percent": 0}, "percent", "how many percent"),
        (K.PERCENT_OFF, {"percent": 5, "most": 0}, "most", "never apply"),
        (K.AMOUNT_OFF, {}, "amount", "the amount"),
        (K.AMOUNT_OFF, {"amount": 0}, "amount", "how much comes off"),
        (K.FIXED_PRICE, {}, "amount", "the amount"),
        (K.N_FOR_M, {"pay": 1}, "count", "how many items"),
        (K.N_FOR_M, {"count": 1, "pay": 0}, "count", "at least two"),
        (K.N_FOR_M, {"count": 3, "pay": 3}, "pay", "Fewer items"),
        (K.N_FOR_PRICE, {"amount": 500}, "count", "how many items"),
        (K.N_FOR_PRICE, {"count": 3}, "amount", "the amount"),
        (K.CHEAPEST_FREE, {"count": 1}, "count", "at least two"),
        (K.BUY_X_GET_Y, {"pay": 1}, "count", "how many items"),
        (K.BUY_X_GET_Y, {"count": 1}, "pay", "given for less"),
        (K.MEAL_DEAL, {"amount": 1}, "parts", "at least one part"),
        (K.MEAL_DEAL, {"parts": (part(0, "a"),), "amount": 1}, "parts", "one item of each"),
        (K.MEAL_DEAL, {"parts": (part(1, "a"),), "amount": 1}, "parts", "at least two items"),
        (K.MEAL_DEAL, {"parts": (part(2, "a"),)}, "amount", "a price, or a percentage"),
        (
            K.MEAL_DEAL,
            {"parts": (part(2, "a"),), "amount": 1, "percent": 1},
            "amount",
            "a price, or a percentage",
        ),
        (K.SPEND, {}, "tiers", "from when on"),
        (K.SPEND, {"tiers": (step(count=1, percent=5),)}, "tiers", "at an amount"),
        (K.TIERS, {"tiers": (step(spend=1, percent=5),)}, "tiers", "number of items"),
        (K.TIERS, {"tiers": (step(count=1),)}, "tiers", "a percentage or an amount"),
        (
            K.TIERS,
            {"tiers": (step(count=1, percent=5, amount=5),)},
            "tiers",
            "a percentage or an amount",
        ),
        (
            K.SPEND,
            {"tiers": (step(spend=5, percent=5), step(spend=5, amount=5))},
            "tiers",
            "same point",
        ),
        (
            K.TIERS,
            {"tiers": (step(count=5, percent=5), step(count=5, amount=5))},
            "tiers",
            "same point",
        ),
    ],
)
def test_what_is_missing_is_said_in_words(
    kind: PromotionKind, fields: dict[str, Any], what: str, words: str
) -> None:
    with pytest.raises(InvalidInput, match=words) as fault:
        check_promotion(offer("x", kind, **fields))
    assert fault.value.code == f"promotion.{what}"


@pytest.mark.parametrize("name", ["", "  ", "x" * 101])
def test_a_promotion_needs_a_name(name: str) -> None:
    with pytest.raises(InvalidInput, match="name"):
        check_promotion(replace(offer("x", K.PERCENT_OFF, percent=5), name=name))


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (Conditions(date(2026, 6, 2), date(2026, 6, 1)), "before it begins"),
        (Conditions(weekdays=frozenset()), "no day of the week"),
    ],
)
def test_it_must_hold_at_some_time(when: Conditions, words: str) -> None:
    with pytest.raises(InvalidInput, match=words):
        check_promotion(offer("x", K.PERCENT_OFF, percent=5, conditions=when))


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (K.PERCENT_OFF, {"percent": 5, "most": 1}),
        (K.AMOUNT_OFF, {"amount": 1}),
        (K.FIXED_PRICE, {"amount": 0}),
        (K.N_FOR_M, {"count": 2, "pay": 0}),
        (K.N_FOR_PRICE, {"count": 1, "amount": 0}),
        (K.CHEAPEST_FREE, {"count": 2}),
        (K.BUY_X_GET_Y, {"count": 1, "pay": 1}),
        (K.MEAL_DEAL, {"parts": (part(1, "a"), part(1, "b")), "percent": 5}),
        (K.SPEND, {"tiers": (step(spend=0, amount=5), step(spend=5, percent=5))}),
        (K.TIERS, {"tiers": (step(count=1, amount=5), step(count=5, percent=5))}),
    ],
)
def test_what_is_whole_passes(kind: PromotionKind, fields: dict[str, Any]) -> None:
    day = date(2026, 6, 1)
    check_promotion(offer("x" * 100, kind, conditions=Conditions(day, day), **fields))


ONE, TWO = (frozenset({UUID(int=number)}) for number in (1, 2))


@pytest.mark.parametrize(
    ("a", "b", "together"),
    [
        (Conditions(), Conditions(), True),
        (Conditions(last_day=date(2026, 6, 1)), Conditions(first_day=date(2026, 6, 2)), False),
        (Conditions(last_day=date(2026, 6, 2)), Conditions(first_day=date(2026, 6, 2)), True),
        (Conditions(weekdays=frozenset({1, 2})), Conditions(weekdays=frozenset({3})), False),
        (Conditions(weekdays=frozenset({1, 2})), Conditions(weekdays=frozenset({2})), True),
        (Conditions(customer_groups=ONE), Conditions(customer_groups=TWO), False),
        (Conditions(customer_groups=ONE), Conditions(), True),
        (Conditions(registers=ONE), Conditions(registers=TWO), False),
        (Conditions(registers=ONE), Conditions(registers=ONE | TWO), True),
        (Conditions(from_minute=60, to_minute=120), Conditions(from_minute=120), False),
        (Conditions(from_minute=60, to_minute=121), Conditions(from_minute=120), True),
        (
            Conditions(from_minute=1320, to_minute=60),
            Conditions(from_minute=30, to_minute=90),
            True,
        ),
        (
            Conditions(from_minute=1320, to_minute=60),
            Conditions(from_minute=60, to_minute=1320),
            False,
        ),
    ],
)
def test_promotions_meet_at_the_same_time(a: Conditions, b: Conditions, *, together: bool) -> None:
    one = offer("one", K.PERCENT_OFF, percent=5, conditions=a)
    other = offer("other", K.PERCENT_OFF, percent=5, conditions=b)
    assert meet(one, other) is meet(other, one) is together


@pytest.mark.parametrize(
    ("a", "b", "together"),
    [
        (goods(), goods("wine"), True),
        (goods("wine"), goods("beer"), False),
        (goods("wine", "beer"), goods("beer"), True),
        (goods("wine"), goods(but=["wine"]), False),
        (goods("wine", "beer"), goods(but=["wine"]), True),
        (goods("wine"), goods(but=["beer"]), True),
    ],
)
def test_promotions_meet_over_goods(a: Selection, b: Selection, *, together: bool) -> None:
    one = offer("one", K.PERCENT_OFF, goods=a, percent=5)
    other = offer("other", K.PERCENT_OFF, goods=b, percent=5)
    assert meet(one, other) is meet(other, one) is together


def test_rewards_and_parts_are_wanted_too() -> None:
    wine = offer("wine", K.PERCENT_OFF, goods=goods("wine"), percent=5)
    gift = offer("gift", K.BUY_X_GET_Y, goods=goods("a"), reward=goods("wine"), count=1, pay=1)
    meal = offer("meal", K.MEAL_DEAL, parts=(part(1, "a"), part(1, "wine")), amount=1)
    other = offer("other", K.MEAL_DEAL, parts=(part(1, "a"), part(1, "b")), amount=1)
    assert meet(wine, gift)
    assert meet(wine, meal)
    assert not meet(wine, other)


def test_who_shares_or_rests_is_in_nobodys_way() -> None:
    one, other = (offer(name, K.PERCENT_OFF, percent=5) for name in ("one", "other"))
    assert meet(one, other)
    assert not meet(one, one)
    assert not meet(one, replace(other, active=False))
    assert meet(one, replace(other, exclusive=False))
    assert not meet(replace(one, exclusive=False), replace(other, exclusive=False))
