"""A promotion as a JSON document, read strictly: how it is stored, and how `quote` is told."""

import json
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any
from uuid import UUID, uuid5

from rcommerce_pos.core.kernel.documents import at, read_flag, read_list, read_object, read_text
from rcommerce_pos.core.kernel.errors import InvalidDocument
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.kernel.quantity import parse_decimal
from rcommerce_pos.core.promotions.types import (
    ALL_DAYS,
    Conditions,
    Part,
    Promotion,
    PromotionKind,
    Selection,
    Tier,
)

NAMESPACE = UUID("6d1f4f0e-52a4-5c0e-9b1e-0b6a3f3b7a11")
"""Names a promotion of a document that has no key of its own."""
MOST_NUMBER = 1_000_000
_OPTIONAL = {
    "id",
    "goods",
    "reward",
    "parts",
    "count",
    "pay",
    "percent",
    "amount",
    "tiers",
    "most",
    "priority",
    "exclusive",
    "needs_coupon",
    "active",
    "first_day",
    "last_day",
    "weekdays",
    "from",
    "to",
    "customer_groups",
    "registers",
}


def write_promotion(promotion: Promotion) -> str:
    """The whole of a promotion as compact JSON; what is as usual is left out."""
    when = promotion.conditions
    document: dict[str, Any] = {
        "id": str(promotion.id),
        "name": promotion.name,
        "kind": promotion.kind.value,
        "goods": _selection_json(promotion.goods) or None,
        "reward": None if promotion.reward is None else _selection_json(promotion.reward),
        "parts": [
            {"goods": _selection_json(part.goods), "count": part.count} for part in promotion.parts
        ]
        or None,
        "count": promotion.count,
        "pay": promotion.pay,
        "percent": _fraction_text(promotion.percent),
        "amount": str(promotion.amount) if promotion.amount is not None else None,
        "tiers": [_tier_json(tier) for tier in promotion.tiers] or None,
        "most": promotion.most,
        "priority": promotion.priority,
        "exclusive": promotion.exclusive,
        "needs_coupon": promotion.needs_coupon,
        "active": promotion.active,
        "first_day": when.first_day.isoformat() if when.first_day else None,
        "last_day": when.last_day.isoformat() if when.last_day else None,
        "weekdays": sorted(when.weekdays) if when.weekdays != ALL_DAYS else None,
        "from": _clock_text(when.from_minute) if when.from_minute else None,
        "to": _clock_text(when.to_minute) if when.to_minute != 24 * 60 else None,
        "customer_groups": sorted(str(key) for key in when.customer_groups) or None,
        "registers": sorted(str(key) for key in when.registers) or None,
    }
    kept = {key: value for key, value in document.items() if value is not None}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def read_promotion(data: Any, place: str, currency: str) -> Promotion:
    """A promotion of a document; raises InvalidDocument naming the place and the fault."""
    item = read_object(data, place, needed={"name", "kind"}, optional=_OPTIONAL)
    kind = read_text(item["kind"], f"{place}.kind")
    if kind not in set(PromotionKind):
        raise InvalidDocument(
            f"{place}.kind",
            "“{kind}” is not one of {known}",
            kind=kind,
            known=", ".join(PromotionKind),
        )
    name = read_text(item["name"], f"{place}.name")
    return Promotion(
        id=_key(item["id"], f"{place}.id") if "id" in item else uuid5(NAMESPACE, place + name),
        name=name,
        kind=PromotionKind(kind),
        goods=_selection(item.get("goods", {}), f"{place}.goods"),
        reward=_selection(item["reward"], f"{place}.reward") if "reward" in item else None,
        parts=tuple(
            _part(part, f"{place}.parts[{index}]")
            for index, part in enumerate(read_list(item.get("parts", []), f"{place}.parts"))
        ),
        count=_whole(item, "count", place),
        pay=_whole(item, "pay", place),
        percent=_percent(item, place),
        amount=_amount(item, "amount", place, currency),
        tiers=tuple(
            _tier(tier, f"{place}.tiers[{index}]", currency)
            for index, tier in enumerate(read_list(item.get("tiers", []), f"{place}.tiers"))
        ),
        most=_whole(item, "most", place) if "most" in item else None,
        priority=_whole(item, "priority", place, least=-MOST_NUMBER),
        exclusive=read_flag(item.get("exclusive", True), f"{place}.exclusive"),
        needs_coupon=read_flag(item.get("needs_coupon", False), f"{place}.needs_coupon"),
        active=read_flag(item.get("active", True), f"{place}.active"),
        conditions=_conditions(item, place),
    )


def _conditions(item: Mapping[str, Any], place: str) -> Conditions:
    days = read_list(item.get("weekdays", sorted(ALL_DAYS)), f"{place}.weekdays")
    if not all(type(day) is int and 0 <= day <= 6 for day in days):
        raise InvalidDocument(f"{place}.weekdays", "Weekdays are 0 (Monday) to 6")
    return Conditions(
        first_day=_day(item, "first_day", place),
        last_day=_day(item, "last_day", place),
        weekdays=frozenset(days),
        from_minute=_minutes(item.get("from", "00:00"), f"{place}.from"),
        to_minute=_minutes(item.get("to", "24:00"), f"{place}.to"),
        customer_groups=_keys(item, "customer_groups", place),
        registers=_keys(item, "registers", place),
    )


def _selection(data: Any, place: str) -> Selection:
    item = read_object(data, place, needed=set(), optional={"of", "but"})
    return Selection(_texts(item, "of", place), _texts(item, "but", place))


def _texts(item: Mapping[str, Any], key: str, place: str) -> frozenset[str]:
    texts = read_list(item.get(key, []), f"{place}.{key}")
    return frozenset(read_text(text, f"{place}.{key}") for text in texts)


def _selection_json(selection: Selection) -> dict[str, list[str]]:
    document = {"of": sorted(selection.keys), "but": sorted(selection.but)}
    return {key: value for key, value in document.items() if value}


def _part(data: Any, place: str) -> Part:
    item = read_object(data, place, needed={"goods"}, optional={"count"})
    return Part(
        _selection(item["goods"], f"{place}.goods"),
        _whole(item, "count", place, least=1) if "count" in item else 1,
    )


def _tier(data: Any, place: str, currency: str) -> Tier:
    item = read_object(data, place, needed=set(), optional={"count", "spend", "percent", "amount"})
    return Tier(
        count=_whole(item, "count", place),
        spend=_amount(item, "spend", place, currency),
        percent=_percent(item, place),
        amount=_amount(item, "amount", place, currency),
    )


def _tier_json(tier: Tier) -> dict[str, Any]:
    document = {
        "count": tier.count or None,
        "spend": str(tier.spend) if tier.spend is not None else None,
        "percent": _fraction_text(tier.percent),
        "amount": str(tier.amount) if tier.amount is not None else None,
    }
    return {key: value for key, value in document.items() if value is not None}


def _whole(item: Mapping[str, Any], key: str, place: str, *, least: int = 0) -> int:
    value = item.get(key, 0)
    if not isinstance(value, int) or isinstance(value, bool):
        raise InvalidDocument(f"{place}.{key}", "A whole number is expected here")
    if not least <= value <= MOST_NUMBER:
        raise InvalidDocument(
            f"{place}.{key}",
            "A number from {least} on is expected here",
            least=least,
        )
    return value


def _percent(item: Mapping[str, Any], place: str) -> Fraction | None:
    if "percent" not in item:
        return None
    with at(f"{place}.percent"):
        text = read_text(item["percent"], f"{place}.percent")
        percent = Fraction(parse_decimal(text, what="percentage"))
    if percent < 0:
        raise InvalidDocument(f"{place}.percent", "A discount cannot be negative")
    return min(percent, Fraction(100))


def _amount(item: Mapping[str, Any], key: str, place: str, currency: str) -> Money | None:
    if key not in item:
        return None
    with at(f"{place}.{key}"):
        amount = Money.parse(read_text(item[key], f"{place}.{key}"), currency)
    if amount.minor < 0:
        raise InvalidDocument(f"{place}.{key}", "An amount cannot be negative")
    return amount


def _day(item: Mapping[str, Any], key: str, place: str) -> date | None:
    if key not in item:
        return None
    text = read_text(item[key], f"{place}.{key}")
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise InvalidDocument(
            f"{place}.{key}",
            "“{text}” is no date",
            text=text,
        ) from error
    if day.isoformat() != text:
        raise InvalidDocument(
            f"{place}.{key}",
            "“{text}” is no date, such as 2026-06-16",
            text=text,
        )
    return day


def _minutes(data: Any, place: str) -> int:
    text = read_text(data, place)
    hours, _, minutes = text.partition(":")
    if not (text.isascii() and hours.isdigit() and minutes.isdigit() and len(minutes) == 2):
        raise InvalidDocument(
            place,
            "“{text}” is no time of day, such as 17:30",
            text=text,
        )
    value = int(hours) * 60 + int(minutes)
    if int(minutes) > 59 or value > 24 * 60:
        raise InvalidDocument(
            place,
            "“{text}” is no time of day, such as 17:30",
            text=text,
        )
    return value


def _clock_text(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _keys(item: Mapping[str, Any], key: str, place: str) -> frozenset[UUID]:
    texts = read_list(item.get(key, []), f"{place}.{key}")
    return frozenset(_key(text, f"{place}.{key}") for text in texts)


def _key(data: Any, place: str) -> UUID:
    text = read_text(data, place)
    try:
        return UUID(text)
    except ValueError as error:
        raise InvalidDocument(
            place,
            "“{text}” is no key",
            text=text,
        ) from error


def _fraction_text(value: Fraction | None) -> str | None:
    """A percentage as a decimal string; those that are entered always are one."""
    if value is None:
        return None
    digits = 0
    while (value * 10**digits).denominator != 1 and digits < 12:
        digits += 1
    scaled = value * 10**digits
    text = str(scaled.numerator // scaled.denominator)
    if not digits:
        return text
    text = text.rjust(digits + 1, "0")
    return f"{text[:-digits]}.{text[-digits:]}"
