"""Quantity: thousandths of a piece, kilogram, litre or metre, as an integer."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Self

from rcommerce_pos.core.kernel.errors import InvalidInput, Phrase

MAX_MILLI = 10**15


@dataclass(frozen=True, slots=True, order=True)
class Quantity:
    """So many thousandths of a unit; negative for goods that come back."""

    milli: int

    @classmethod
    def of(cls, whole: int) -> Self:
        """So many whole units."""
        return cls(whole * 1000)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a decimal string with at most three decimals; raises InvalidInput."""
        number = parse_decimal(text, what="quantity")
        milli = number.scaleb(3)
        if milli != milli.to_integral_value():
            raise InvalidInput(
                "quantity.too_fine",
                "The quantity “{text}” has more than three decimals.",
                hint="Quantities are counted in thousandths.",
                text=text,
            )
        if abs(milli) > MAX_MILLI:
            raise InvalidInput(
                "quantity.too_large",
                "The quantity “{text}” is too large.",
                text=text,
            )
        return cls(int(milli))

    def __add__(self, other: "Quantity") -> "Quantity":
        return Quantity(self.milli + other.milli)

    def __sub__(self, other: "Quantity") -> "Quantity":
        return Quantity(self.milli - other.milli)

    def __neg__(self) -> "Quantity":
        return Quantity(-self.milli)

    def __bool__(self) -> bool:
        return self.milli != 0

    def times(self, count: "Quantity") -> "Quantity":
        """This quantity, so many times: a case of 24 scanned twice is 48; must come out even."""
        product = self.milli * count.milli
        if product % 1000:
            raise InvalidInput(
                "quantity.too_fine",
                "The quantity does not come out in whole thousandths.",
            )
        return Quantity(product // 1000)

    @property
    def exact(self) -> Fraction:
        """The quantity as a fraction."""
        return Fraction(self.milli, 1000)

    @property
    def is_whole(self) -> bool:
        """True for whole pieces."""
        return self.milli % 1000 == 0

    def __str__(self) -> str:
        """The shortest decimal string: ``2``, ``0.846``, ``-1.5``."""
        sign = "-" if self.milli < 0 else ""
        whole, rest = divmod(abs(self.milli), 1000)
        return f"{sign}{whole}" + (f".{rest:03d}".rstrip("0") if rest else "")


ONE = Quantity(1000)


def parse_decimal(text: str, *, what: str) -> Decimal:
    """Read a plain decimal string (ASCII digits, one point, a leading minus); raises InvalidInput.

    No exponent, no NaN, no infinity, no blanks inside: what a shop writes, and nothing else.
    """
    plain = text.strip()
    body = plain.removeprefix("-").replace(".", "", 1)
    if not (body.isascii() and body.isdigit()) or len(body) > 30:
        raise InvalidInput(
            f"{what.replace(' ', '_')}.malformed",
            "“{text}” is not a {what}.",
            text=text,
            what=Phrase(what),
        )
    try:
        return Decimal(plain)
    except InvalidOperation as error:
        raise InvalidInput(
            f"{what.replace(' ', '_')}.malformed",
            "“{text}” is not a {what}.",
            text=text,
            what=Phrase(what),
        ) from error
