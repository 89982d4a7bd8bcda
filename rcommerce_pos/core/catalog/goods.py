"""What goods ask of a sale: rules, modifiers, the parts of a bundle; and who is old enough."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from fractions import Fraction
from uuid import UUID

from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.quantity import ONE, Quantity

OLDEST = 99
DAY_MINUTES = 24 * 60
LONGEST_REASON = 200
MOST_MODIFIERS = 50
MOST_PARTS = 50
NO_WEIGHT = Quantity(0)


@dataclass(frozen=True, slots=True)
class GoodsRules:
    """What may stop a line at the scan (domain rule 21).

    ``min_age`` is the customer's age in years and ``seller_min_age`` the cashier's, 0 for none;
    ``hours`` are minutes of the day from and until, past midnight where until is smaller;
    ``recalled`` says why goods must not be sold; ``most_in_sale`` of 0 is any number; ``tare`` is
    what the usual container weighs, in the product's unit.
    """

    min_age: int = 0
    seller_min_age: int = 0
    hours: tuple[int, int] | None = None
    recalled: str = ""
    most_in_sale: int = 0
    asks_serial: bool = False
    tare: Quantity = NO_WEIGHT

    def sold_at(self, minute: int) -> bool:
        """True at a minute of the day at which the goods may be sold."""
        if self.hours is None:
            return True
        first, last = self.hours
        if first <= last:
            return first <= minute < last
        return minute >= first or minute < last


NO_RULES = GoodsRules()


class BundlePricing(StrEnum):
    """What a bundle costs: its own price, its parts', or its parts' less so many percent."""

    FIXED = "fixed"
    SUMMED = "summed"
    DISCOUNTED = "discounted"


@dataclass(frozen=True, slots=True)
class BundlePart:
    """A product in a bundle, and how much of it in one."""

    product_id: UUID
    name: str
    quantity: Quantity
    price: UnitPrice | None
    """What the part costs on the shelf by itself."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """Several products sold as one."""

    product_id: UUID
    parts: tuple[BundlePart, ...]
    pricing: BundlePricing = BundlePricing.FIXED
    percent_off: Fraction = Fraction(0)

    def price(self, own: UnitPrice | None) -> UnitPrice | None:
        """What one costs; None where that cannot be said and is asked at the till.

        A price of the parts is rounded to the millionth, and down for the customer.
        """
        if self.pricing is BundlePricing.FIXED:
            return own
        if not self.parts or any(part.price is None for part in self.parts):
            return None
        prices = [part.price for part in self.parts if part.price is not None]
        exact = sum(
            (
                price.micros * part.quantity.exact
                for price, part in zip(prices, self.parts, strict=True)
            ),
            Fraction(0),
        )
        if self.pricing is BundlePricing.DISCOUNTED:
            exact *= 1 - self.percent_off / 100
        return UnitPrice(exact.numerator // exact.denominator, prices[0].currency)


@dataclass(frozen=True, slots=True)
class Modifier:
    """One choice of a group: oat milk for 0.40 more, which takes 0.2 l of oat milk."""

    id: UUID
    name: str
    price: UnitPrice
    product_id: UUID | None = None
    quantity: Quantity = ONE
    preset: bool = False


@dataclass(frozen=True, slots=True)
class ModifierGroup:
    """Choices asked together, of which at least ``least`` and at most ``most`` are taken."""

    id: UUID
    name: str
    least: int
    most: int
    modifiers: tuple[Modifier, ...]

    @property
    def preset(self) -> tuple[Modifier, ...]:
        """What is taken where nobody says otherwise."""
        return tuple(each for each in self.modifiers if each.preset)


def check_rules(rules: GoodsRules) -> None:
    """Raise InvalidInput for rules that no sale could keep."""
    for age in (rules.min_age, rules.seller_min_age):
        if not 0 <= age <= OLDEST:
            raise InvalidInput(
                "rules.age",
                "An age is between 0 and {oldest} years.",
                oldest=OLDEST,
            )
    if rules.hours is not None:
        first, last = rules.hours
        if not (0 <= first < DAY_MINUTES and 0 < last <= DAY_MINUTES) or first == last:
            raise InvalidInput(
                "rules.hours", "Permitted hours begin and end at different times of the day."
            )
    if len(rules.recalled) > LONGEST_REASON:
        raise InvalidInput(
            "rules.recalled",
            "A reason has at most {longest_reason} letters.",
            longest_reason=LONGEST_REASON,
        )
    if not 0 <= rules.most_in_sale <= 9999:
        raise InvalidInput("rules.most", "At most so many in a sale: 1 to 9999, 0 for any number.")
    if rules.tare.milli < 0:
        raise InvalidInput("rules.tare", "A tare cannot be negative.")


def check_group(group: ModifierGroup) -> None:
    """Raise InvalidInput for a group from which nobody could choose."""
    if not group.name.strip() or not group.modifiers:
        raise InvalidInput("modifiers.empty", "A group of modifiers has a name and choices.")
    if len(group.modifiers) > MOST_MODIFIERS:
        raise InvalidInput(
            "modifiers.many",
            "A group has at most {most_modifiers} choices.",
            most_modifiers=MOST_MODIFIERS,
        )
    if not 0 <= group.least <= group.most <= len(group.modifiers) or group.most == 0:
        raise InvalidInput(
            "modifiers.bounds",
            "{group}: at least {least} and at most {most} of {choices} cannot be chosen.",
            group=group.name,
            least=group.least,
            most=group.most,
            choices=len(group.modifiers),
        )
    names = [each.name.strip().casefold() for each in group.modifiers]
    if not all(names) or len(set(names)) != len(names):
        raise InvalidInput("modifiers.names", "{group}: each choice has a name of its own.",
                           group=group.name)  # fmt: skip
    if len(group.preset) > group.most:
        raise InvalidInput(
            "modifiers.preset", "{group}: more is preset than may be chosen.",
            group=group.name,
        )  # fmt: skip


def check_choice(groups: Iterable[ModifierGroup], chosen: Iterable[UUID]) -> tuple[Modifier, ...]:
    """The modifiers of a choice, in the order of their groups; InvalidInput where it breaks one."""
    wanted = list(chosen)
    left = set(wanted)
    taken: list[Modifier] = []
    for group in groups:
        mine = [each for each in group.modifiers if each.id in left]
        left -= {each.id for each in mine}
        if not group.least <= len(mine) <= group.most:
            raise InvalidInput(
                "modifiers.choice",
                "{group}: choose {least}."
                if group.least == group.most
                else "{group}: choose {least} to {most}.",
                group=group.name,
                least=group.least,
                most=group.most,
            )
        taken += mine
    if left or len(set(wanted)) != len(wanted):
        raise InvalidInput("modifiers.unknown", "This choice does not belong to the product.")
    return tuple(taken)


def born_by(age: int, today: date) -> date:
    """The birth date that suffices today: born on it or before, a person has reached the age.

    Who was born on 29 February reaches an age on 1 March of a common year.
    """
    try:
        return today.replace(year=today.year - age)
    except ValueError:
        return today.replace(year=today.year - age, day=28)


def write_rules(rules: GoodsRules) -> str | None:
    """Rules as they are stored; None where there are none."""
    if rules == NO_RULES:
        return None
    document = {
        "min_age": rules.min_age,
        "seller_min_age": rules.seller_min_age,
        "hours": rules.hours,
        "recalled": rules.recalled,
        "most_in_sale": rules.most_in_sale,
        "asks_serial": rules.asks_serial,
        "tare_milli": rules.tare.milli,
    }
    return json.dumps({key: value for key, value in document.items() if value}, ensure_ascii=False)


def read_rules(text: str | None) -> GoodsRules:
    """Rules as they were stored."""
    if text is None:
        return NO_RULES
    document = json.loads(text)
    hours = document.get("hours")
    known = {key: document[key] for key in document if key not in ("hours", "tare_milli")}
    return replace(
        GoodsRules(**known),
        hours=(hours[0], hours[1]) if hours else None,
        tare=Quantity(document.get("tare_milli", 0)),
    )
