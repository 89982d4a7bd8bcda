"""Promotions and coupons as everyone may hold them."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction
from uuid import UUID

from rcommerce_pos.core.kernel.money import Money

ALL_DAYS = frozenset(range(7))


class PromotionKind(StrEnum):
    """How a promotion reckons.

    ``percent_off``, ``amount_off`` and ``fixed_price`` act on each item. ``n_for_m`` and
    ``n_for_price`` act on every n items, dearest first, so that what is left over is the cheapest;
    ``cheapest_free`` frees the cheapest items of all, one for every n. ``buy_x_get_y`` reduces y
    items of the reward for every x bought. ``meal_deal`` takes so many of each part for one price;
    one part alone is mix and match. ``spend`` and ``tiers`` reduce everything taken once an amount
    or a number of items is reached.
    """

    PERCENT_OFF = "percent_off"
    AMOUNT_OFF = "amount_off"
    FIXED_PRICE = "fixed_price"
    N_FOR_M = "n_for_m"
    N_FOR_PRICE = "n_for_price"
    CHEAPEST_FREE = "cheapest_free"
    BUY_X_GET_Y = "buy_x_get_y"
    MEAL_DEAL = "meal_deal"
    SPEND = "spend"
    TIERS = "tiers"


class Choice(StrEnum):
    """Which of two promotions takes the goods that both could: the shop's policy."""

    PRIORITY = "priority"
    BEST = "best"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which goods a promotion is for, by keys such as ``category:…``, ``brand:…``, ``tag:…``.

    No key at all takes everything; goods with a key of ``but`` are left out.
    """

    keys: frozenset[str] = frozenset()
    but: frozenset[str] = frozenset()

    def takes(self, keys: frozenset[str]) -> bool:
        """True where goods with these keys are meant."""
        if self.but and not self.but.isdisjoint(keys):
            return False
        return not self.keys or not self.keys.isdisjoint(keys)


EVERYTHING = Selection()


@dataclass(frozen=True, slots=True)
class Part:
    """So many items of a selection, as one part of a deal."""

    goods: Selection
    count: int = 1


@dataclass(frozen=True, slots=True)
class Tier:
    """From so many items, or from an amount spent, on: a percentage, an amount or a price."""

    count: int = 0
    spend: Money | None = None
    percent: Fraction | None = None
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class Conditions:
    """When and for whom: days are the shop's business days, minutes those since midnight.

    A window of minutes that ends before it begins runs past midnight.
    """

    first_day: date | None = None
    last_day: date | None = None
    weekdays: frozenset[int] = ALL_DAYS
    from_minute: int = 0
    to_minute: int = 24 * 60
    customer_groups: frozenset[UUID] = frozenset()
    registers: frozenset[UUID] = frozenset()


@dataclass(frozen=True, slots=True)
class Promotion:
    """One offer.

    ``count`` is n or x, ``pay`` is m or y. ``percent`` is what comes off (of the reward: 100 where
    nothing is said); ``amount`` what comes off each item, the price of each, or the price of the
    whole deal. ``most`` is how often it applies in a sale (items, deals). An ``exclusive`` one
    shares no item with another promotion; others act on the price that is left.
    ``needs_coupon`` waits for one of its codes.
    """

    id: UUID
    name: str
    kind: PromotionKind
    goods: Selection = EVERYTHING
    reward: Selection | None = None
    parts: tuple[Part, ...] = ()
    count: int = 0
    pay: int = 0
    percent: Fraction | None = None
    amount: Money | None = None
    tiers: tuple[Tier, ...] = ()
    most: int | None = None
    priority: int = 0
    exclusive: bool = True
    needs_coupon: bool = False
    conditions: Conditions = field(default_factory=Conditions)
    active: bool = True


@dataclass(frozen=True, slots=True)
class Coupon:
    """A code that lets a promotion apply; ``used`` is how often it was redeemed."""

    code: str
    promotion_id: UUID
    most: int | None = None
    most_each: int | None = None
    used: int = 0


@dataclass(frozen=True, slots=True)
class Share:
    """What a promotion takes off one line, in minor units."""

    promotion_id: UUID
    name: str
    minor: int


@dataclass(frozen=True, slots=True)
class Applied:
    """A promotion that applies: how often, and what it saves in all."""

    promotion_id: UUID
    name: str
    times: int
    saving: int


@dataclass(frozen=True, slots=True)
class Hint:
    """So many items more, or so much more spent, and a promotion would apply."""

    promotion_id: UUID
    name: str
    items: int = 0
    spend: Money | None = None
