"""Makes promotions, baskets and moments for tests in a few words."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import Any
from uuid import UUID, uuid5

from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.promotions.engine import BasketLine, Moment, Outcome, PromotionBook
from rcommerce_pos.core.promotions.types import (
    Choice,
    Part,
    Promotion,
    PromotionKind,
    Selection,
    Tier,
)

SPACE = UUID(int=2026)
TUESDAY = date(2026, 6, 16)
NOON = Moment(TUESDAY)


def euro(minor: int) -> Money:
    return Money(minor, "EUR")


def goods(*keys: str, but: Sequence[str] = ()) -> Selection:
    """The goods with one of these keys: ``goods("wine")``; none at all is everything."""
    return Selection(frozenset(keys), frozenset(but))


def offer(name: str, kind: PromotionKind, **more: Any) -> Promotion:
    """A promotion named so; numbers given for ``amount`` are cents, for ``percent`` percents."""
    if isinstance(more.get("amount"), int):
        more["amount"] = euro(more["amount"])
    if isinstance(more.get("percent"), int):
        more["percent"] = Fraction(more["percent"])
    return Promotion(uuid5(SPACE, name), name, kind, **more)


def part(count: int, *keys: str) -> Part:
    return Part(goods(*keys), count)


def step(
    *,
    count: int = 0,
    spend: int | None = None,
    percent: int | None = None,
    amount: int | None = None,
) -> Tier:
    return Tier(
        count,
        None if spend is None else euro(spend),
        None if percent is None else Fraction(percent),
        None if amount is None else euro(amount),
    )


def item(number: int, what: str, price: int, count: int = 1, *more: str) -> BasketLine:
    """So many pieces of something that costs so many cents each."""
    return BasketLine(number, frozenset((what, *more)), what, count, price * count)


def reckoned(
    lines: Sequence[BasketLine],
    *offers: Promotion,
    moment: Moment = NOON,
    choice: Choice = Choice.PRIORITY,
    sequential: bool = True,
) -> Outcome:
    book = PromotionBook(offers, choice=choice, sequential=sequential)
    return book.reckon(lines, moment)


def off(outcome: Outcome) -> dict[int, int]:
    """What comes off each line."""
    return {
        number: sum(share.minor for share in shares) for number, shares in outcome.shares.items()
    }


def names(outcome: Outcome) -> list[str]:
    return [each.name for each in outcome.applied]


def times(outcome: Outcome) -> dict[str, int]:
    return {each.name: each.times for each in outcome.applied}
