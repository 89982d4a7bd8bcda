"""A promotion as a document is read strictly: each fault names its place."""

import json
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any
from uuid import UUID

import pytest

from rcommerce_pos.core.kernel.errors import InvalidDocument
from rcommerce_pos.core.promotions.document import read_promotion, write_promotion
from rcommerce_pos.core.promotions.types import (
    EVERYTHING,
    Conditions,
    Promotion,
    PromotionKind,
    Selection,
)
from tests.core.promotions.make import euro, goods, offer, part, step

K = PromotionKind
KEY = "11111111-2222-3333-4444-555555555555"


def read(**fields: Any) -> Promotion:
    return read_promotion({"name": "N", "kind": "percent_off", **fields}, "p", "EUR")


def test_the_least_that_a_promotion_says() -> None:
    promotion = read()
    assert promotion == Promotion(promotion.id, "N", K.PERCENT_OFF)
    assert read().id == promotion.id
    assert read(name="M").id != promotion.id


def test_all_that_a_promotion_can_say() -> None:
    promotion = read(
        id=KEY,
        goods={"of": ["brand:x"], "but": ["tag:y"]},
        reward={},
        parts=[{"goods": {"of": ["a"]}, "count": 2}, {"goods": {}}],
        count=3,
        pay=2,
        percent="12.5",
        amount="1.20",
        tiers=[{"count": 3, "percent": "5"}, {"spend": "10", "amount": "1"}],
        most=4,
        priority=-5,
        exclusive=False,
        needs_coupon=True,
        active=False,
        first_day="2026-06-01",
        last_day="2026-06-30",
        weekdays=[0, 6],
        customer_groups=[KEY],
        registers=[KEY],
        **{"from": "22:00", "to": "2:30"},
    )
    assert promotion == Promotion(
        UUID(KEY),
        "N",
        K.PERCENT_OFF,
        goods("brand:x", but=["tag:y"]),
        reward=EVERYTHING,
        parts=(part(2, "a"), part(1)),
        count=3,
        pay=2,
        percent=Fraction("12.5"),
        amount=euro(120),
        tiers=(step(count=3, percent=5), step(spend=1000, amount=100)),
        most=4,
        priority=-5,
        exclusive=False,
        needs_coupon=True,
        active=False,
        conditions=Conditions(
            date(2026, 6, 1),
            date(2026, 6, 30),
            frozenset({0, 6}),
            22 * 60,
            150,
            frozenset({UUID(KEY)}),
            frozenset({UUID(KEY)}),
        ),
    )


def test_what_is_as_usual_is_not_written() -> None:
    text = write_promotion(offer("Häppy", K.PERCENT_OFF, percent=10))
    assert set(json.loads(text)) == {
        "id", "name", "kind", "percent", "count", "pay", "priority",
        "exclusive", "needs_coupon", "active",
    }  # fmt: skip
    assert "Häppy" in text
    assert ": " not in text


def test_everything_as_a_reward_is_kept_apart_from_no_reward() -> None:
    promotion = offer("x", K.BUY_X_GET_Y, goods=goods("a"), count=1, pay=1)
    for reward in (None, Selection(), goods("b")):
        made = replace(promotion, reward=reward)
        assert read_promotion(json.loads(write_promotion(made)), "p", "EUR") == made


def test_a_percentage_above_a_hundred_is_a_hundred() -> None:
    assert read(percent="150").percent == 100


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({"surprise": 1}, "p"),
        ({"name": ""}, "p.name"),
        ({"name": 5}, "p.name"),
        ({"kind": "gift"}, "p.kind"),
        ({"kind": None}, "p.kind"),
        ({"id": "x"}, "p.id"),
        ({"goods": []}, "p.goods"),
        ({"goods": {"off": []}}, "p.goods"),
        ({"goods": {"of": "x"}}, "p.goods.of"),
        ({"goods": {"of": [1]}}, "p.goods.of"),
        ({"goods": {"but": {}}}, "p.goods.but"),
        ({"goods": {"but": [""]}}, "p.goods.but"),
        ({"reward": None}, "p.reward"),
        ({"parts": {}}, "p.parts"),
        ({"parts": [{"goods": {}}, {}]}, "p.parts[1]"),
        ({"parts": [{"goods": {}, "count": 0}]}, "p.parts[0].count"),
        ({"parts": [{"goods": {"of": 1}}]}, "p.parts[0].goods.of"),
        ({"count": -1}, "p.count"),
        ({"count": 1.5}, "p.count"),
        ({"count": True}, "p.count"),
        ({"count": "3"}, "p.count"),
        ({"pay": 10**7}, "p.pay"),
        ({"percent": 10}, "p.percent"),
        ({"percent": "ten"}, "p.percent"),
        ({"percent": "-1"}, "p.percent"),
        ({"amount": "1.234"}, "p.amount"),
        ({"amount": "-1"}, "p.amount"),
        ({"amount": "1e3"}, "p.amount"),
        ({"tiers": [{"count": 1}, {"count": "1"}]}, "p.tiers[1].count"),
        ({"tiers": [{"spend": "x"}]}, "p.tiers[0].spend"),
        ({"tiers": [{"percent": "x"}]}, "p.tiers[0].percent"),
        ({"tiers": [{"amount": "-2"}]}, "p.tiers[0].amount"),
        ({"tiers": ["5"]}, "p.tiers[0]"),
        ({"most": None}, "p.most"),
        ({"most": -1}, "p.most"),
        ({"priority": "high"}, "p.priority"),
        ({"exclusive": 1}, "p.exclusive"),
        ({"needs_coupon": "no"}, "p.needs_coupon"),
        ({"active": None}, "p.active"),
        ({"first_day": "2026-02-30"}, "p.first_day"),
        ({"first_day": "20260201"}, "p.first_day"),
        ({"last_day": "tomorrow"}, "p.last_day"),
        ({"last_day": 20260201}, "p.last_day"),
        ({"weekdays": 1}, "p.weekdays"),
        ({"weekdays": [7]}, "p.weekdays"),
        ({"weekdays": [True]}, "p.weekdays"),
        ({"weekdays": ["1"]}, "p.weekdays"),
        ({"from": "24:01"}, "p.from"),
        ({"from": "²:30"}, "p.from"),
        ({"from": "1230"}, "p.from"),
        ({"to": "12:60"}, "p.to"),
        ({"to": "12:5"}, "p.to"),
        ({"to": 12}, "p.to"),
        ({"customer_groups": "all"}, "p.customer_groups"),
        ({"customer_groups": ["all"]}, "p.customer_groups"),
        ({"registers": [1]}, "p.registers"),
    ],
)
def test_each_fault_names_its_place(fields: dict[str, Any], place: str) -> None:
    with pytest.raises(InvalidDocument) as fault:
        read(**fields)
    assert fault.value.place == place
    assert fault.value.message.startswith(f"{place}: ")


@pytest.mark.parametrize("data", [None, [], "x", {"name": "N"}, {"kind": "percent_off"}])
def test_what_is_no_promotion_is_refused(data: object) -> None:
    with pytest.raises(InvalidDocument) as fault:
        read_promotion(data, "p", "EUR")
    assert fault.value.place == "p"


def test_amounts_have_the_digits_of_the_currency() -> None:
    document = {"name": "N", "kind": "amount_off", "amount": "120"}
    amount = read_promotion(document, "p", "JPY").amount
    assert amount is not None
    assert (amount.minor, amount.currency) == (120, "JPY")
    with pytest.raises(InvalidDocument):
        read_promotion({**document, "amount": "120.5"}, "p", "JPY")
