"""How a price becomes another when many change at once: pure, to the unit."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from rcommerce_pos.core.kernel.currencies import digits_of
from rcommerce_pos.core.kernel.money import MICROS, UnitPrice, round_fraction

MOST_PERCENT = 1000


class PriceAct(StrEnum):
    """What is done to a price."""

    SET = "set"
    ADD = "add"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class PriceRule:
    """A new price for each, so much more or less, or so many percent more or less.

    ``ending`` in minor units has the price end so, such as 99 for 12.99: the nearest such price is
    taken, of two equally near the higher one. Without it percentages round to the currency's own
    digits, half away from zero.
    """

    act: PriceAct
    amount: UnitPrice | None = None
    percent: Fraction = Fraction(0)
    ending: int | None = None

    def of(self, price: UnitPrice | None, currency: str) -> UnitPrice | None:
        """The price that follows; None where there is none to go by, or it would be below zero."""
        if self.act is PriceAct.SET:
            assert self.amount is not None
            exact = Fraction(self.amount.micros)
        elif price is None:
            return None
        elif self.act is PriceAct.ADD:
            assert self.amount is not None
            exact = Fraction(price.micros + self.amount.micros)
        else:
            exact = price.micros * (1 + self.percent / 100)
        if exact < 0:
            return None
        unit = MICROS // 10 ** digits_of(currency)
        if self.ending is not None:
            return UnitPrice(ended(exact / unit, self.ending, currency) * unit, currency)
        if self.act is PriceAct.PERCENT:
            return UnitPrice(round_fraction(exact / unit) * unit, currency)
        return UnitPrice(int(exact), currency)


def ended(minor: Fraction, ending: int, currency: str) -> int:
    """The amount in minor units that ends so and is nearest to another."""
    step = 10 ** digits_of(currency)
    while step <= ending:
        step *= 10
    below = (minor - ending) // step * step + ending
    if below < 0:
        return ending
    above = below + step
    return int(below if minor - below < above - minor else above)
