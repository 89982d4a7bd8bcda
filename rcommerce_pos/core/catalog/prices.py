"""Which price list gives the price of a product: pure, over what the lists say."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from rcommerce_pos.core.catalog.types import ListPrice, PriceList
from rcommerce_pos.core.kernel.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Buyer:
    """Who buys, where and when, as far as price lists ask."""

    day: date
    register_id: UUID
    customer_group_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """What one list says of a product."""

    price_list: PriceList
    entry: ListPrice


def holds(price_list: PriceList, buyer: Buyer) -> bool:
    """True where a list is for this buyer, till and day."""
    if not price_list.active:
        return False
    if price_list.first_day is not None and buyer.day < price_list.first_day:
        return False
    if price_list.last_day is not None and buyer.day > price_list.last_day:
        return False
    if price_list.register_id is not None and price_list.register_id != buyer.register_id:
        return False
    group = price_list.customer_group_id
    return group is None or group == buyer.customer_group_id


def best_offer(offers: Iterable[Offer], buyer: Buyer, quantity: Quantity) -> Offer | None:
    """The price for so much of a product, or None where the shelf's price stands.

    Each list gives its price for the largest quantity that is reached; of the lists that hold, the
    highest priority wins, then the lowest price.
    """
    breaks: dict[UUID, Offer] = {}
    for offer in offers:
        if offer.entry.min_quantity > quantity or not holds(offer.price_list, buyer):
            continue
        known = breaks.get(offer.price_list.id)
        if known is None or offer.entry.min_quantity > known.entry.min_quantity:
            breaks[offer.price_list.id] = offer
    return min(
        breaks.values(),
        key=lambda offer: (
            -offer.price_list.priority,
            offer.entry.price.micros,
            offer.price_list.code,
        ),
        default=None,
    )


def overlapping(one: PriceList, other: PriceList) -> bool:
    """True where two lists of the same priority could both give a price at once."""
    if one.id == other.id or not (one.active and other.active):
        return False
    if one.priority != other.priority:
        return False
    if None not in (one.customer_group_id, other.customer_group_id) and (
        one.customer_group_id != other.customer_group_id
    ):
        return False
    if None not in (one.register_id, other.register_id) and one.register_id != other.register_id:
        return False
    return days_meet((one.first_day, one.last_day), (other.first_day, other.last_day))


def days_meet(one: tuple[date | None, date | None], other: tuple[date | None, date | None]) -> bool:
    """True where two spans of days, open where None, share a day."""
    first = max(one[0] or date.min, other[0] or date.min)
    last = min(one[1] or date.max, other[1] or date.max)
    return first <= last
