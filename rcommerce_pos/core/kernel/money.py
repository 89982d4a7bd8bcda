"""Money: integer minor units and a currency, with one door for rounding and one for splitting."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Self

from rcommerce_pos.core.kernel.currencies import digits_of
from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.quantity import Quantity, parse_decimal

MICROS = 1_000_000
MAX_MINOR = 10**17


def round_half_away(numerator: int, denominator: int = 1) -> int:
    """The integer nearest to a fraction; a half goes away from zero.

    This is the only rounding of the house: tills, tax offices and the published vectors of
    others round commercially.
    """
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    if numerator >= 0:
        return (2 * numerator + denominator) // (2 * denominator)
    return -((-2 * numerator + denominator) // (2 * denominator))


def round_fraction(value: Fraction) -> int:
    """The integer nearest to an exact fraction; a half goes away from zero."""
    return round_half_away(value.numerator, value.denominator)


def allocate(total: int, weights: Sequence[int] | Sequence[Fraction]) -> list[int]:
    """Split an integer in proportion to weights so that the shares sum to it exactly.

    Weights may not be negative; where all are zero the total is spread evenly; no weights and a
    total of 0 give no shares. The odd units go where ``apportion`` says.
    """
    if any(weight < 0 for weight in weights):
        raise ValueError("weights may not be negative")
    if not weights:
        if total:
            raise ValueError("nothing to allocate to")
        return []
    whole = sum(weights)
    quotas = [
        Fraction(total * weight, whole) if whole else Fraction(total, len(weights))
        for weight in weights
    ]
    return apportion(total, quotas)


def apportion(total: int, quotas: Sequence[Fraction]) -> list[int]:
    """Round exact quotas to integers that sum to a total (largest remainder, Hamilton).

    The total is the rounded sum of the quotas, so each share is its quota rounded down or up.
    The odd units go to the largest remainders, earlier ones first; a sale and its mirror image
    are split alike, because a negative total is split as its positive and turned.
    """
    sign = _sign(total, quotas)
    exact = [quota * sign for quota in quotas]
    shares = [quota.numerator // quota.denominator for quota in exact]
    odd = total * sign - sum(shares)
    if not 0 <= odd <= len(shares):
        raise ValueError("the total is not the rounded sum of the quotas")
    by_remainder = sorted(range(len(shares)), key=lambda i: (shares[i] - exact[i], i))
    for index in by_remainder[:odd]:
        shares[index] += 1
    return [share * sign for share in shares]


def _sign(total: int, quotas: Sequence[Fraction]) -> int:
    if total:
        return 1 if total > 0 else -1
    first = next((quota for quota in quotas if quota), Fraction(1))
    return 1 if first > 0 else -1


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units (cents, yen, fils) of a currency (ISO 4217 code)."""

    minor: int
    currency: str

    @classmethod
    def zero(cls, currency: str) -> Self:
        """Nothing, in this currency."""
        return cls(0, currency)

    @classmethod
    def parse(cls, text: str, currency: str) -> Self:
        """Read a decimal string with at most the currency's digits; raises InvalidInput."""
        number = parse_decimal(text, what="amount").scaleb(digits_of(currency))
        if number != number.to_integral_value():
            raise InvalidInput(
                "amount.too_fine",
                "The amount “{text}” has more decimals than {currency} has.",
                hint="{currency} is counted with {digits} decimals.",
                text=text,
                currency=currency,
                digits=digits_of(currency),
            )
        if abs(number) > MAX_MINOR:
            raise InvalidInput(
                "amount.too_large",
                "The amount “{text}” is too large.",
                text=text,
            )
        return cls(int(number), currency)

    @classmethod
    def of_exact(cls, value: Fraction, currency: str) -> Self:
        """Round an exact value in major units to the currency's digits, half away from zero."""
        return cls(round_fraction(value * 10 ** digits_of(currency)), currency)

    def __add__(self, other: "Money") -> "Money":
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.minor - self._same(other), self.currency)

    def __neg__(self) -> "Money":
        return Money(-self.minor, self.currency)

    def __abs__(self) -> "Money":
        return Money(abs(self.minor), self.currency)

    def __lt__(self, other: "Money") -> bool:
        return self.minor < self._same(other)

    def __le__(self, other: "Money") -> bool:
        return self.minor <= self._same(other)

    def __gt__(self, other: "Money") -> bool:
        return self.minor > self._same(other)

    def __ge__(self, other: "Money") -> bool:
        return self.minor >= self._same(other)

    def __bool__(self) -> bool:
        return self.minor != 0

    def multiply(self, rate: Fraction | int) -> "Money":
        """This amount times an exact rate, rounded half away from zero."""
        return Money(round_fraction(Fraction(self.minor) * rate), self.currency)

    def allocate(self, weights: Sequence[int] | Sequence[Fraction]) -> "list[Money]":
        """Split in proportion to weights; the shares sum to this amount (see ``allocate``)."""
        return [Money(share, self.currency) for share in allocate(self.minor, weights)]

    def rounded_to(self, step_minor: int) -> "Money":
        """The nearest multiple of a step, such as the smallest coin; a half away from zero."""
        if step_minor <= 1:
            return self
        return Money(round_half_away(self.minor, step_minor) * step_minor, self.currency)

    @property
    def exact(self) -> Fraction:
        """The amount in major units."""
        return Fraction(self.minor, 10 ** digits_of(self.currency))

    def __str__(self) -> str:
        """A plain decimal string with the currency's digits: ``-12.50``, ``1200``."""
        return plain(self.minor, digits_of(self.currency))

    def _same(self, other: "Money") -> int:
        if other.currency != self.currency:
            raise ValueError(f"{other.currency} cannot be reckoned with {self.currency}")
        return other.minor


@dataclass(frozen=True, slots=True)
class UnitPrice:
    """The price of one unit in millionths of the currency's major unit.

    Finer than Money on purpose (fuel, bulk goods): it is rounded only in a line's total
    (domain rule 2).
    """

    micros: int
    currency: str

    @classmethod
    def parse(cls, text: str, currency: str) -> Self:
        """Read a decimal string with at most six decimals; raises InvalidInput."""
        micros = parse_decimal(text, what="unit price").scaleb(6)
        if micros != micros.to_integral_value():
            raise InvalidInput(
                "unit_price.too_fine",
                "The unit price “{text}” has more than six decimals.",
                text=text,
            )
        if abs(micros) > MAX_MINOR:
            raise InvalidInput(
                "unit_price.too_large",
                "The unit price “{text}” is too large.",
                text=text,
            )
        return cls(int(micros), currency)

    @classmethod
    def of(cls, amount: Money) -> Self:
        """An amount as the price of one unit."""
        return cls(amount.minor * MICROS // 10 ** digits_of(amount.currency), amount.currency)

    def times(self, quantity: Quantity) -> Money:
        """The price of a quantity, rounded once to the currency's digits."""
        numerator = self.micros * quantity.milli * 10 ** digits_of(self.currency)
        return Money(round_half_away(numerator, MICROS * 1000), self.currency)

    @property
    def exact(self) -> Fraction:
        """The price in major units."""
        return Fraction(self.micros, MICROS)

    def __neg__(self) -> "UnitPrice":
        return UnitPrice(-self.micros, self.currency)

    def __bool__(self) -> bool:
        return self.micros != 0

    def __str__(self) -> str:
        """A plain decimal string with at least the currency's digits: ``2.50``, ``1.5999``."""
        whole = plain(self.micros, 6)
        least = digits_of(self.currency)
        head, _, tail = whole.partition(".")
        tail = tail.rstrip("0").ljust(least, "0")
        return f"{head}.{tail}" if tail else head


def plain(value: int, digits: int) -> str:
    """An integer of 10^-digits as a plain decimal string."""
    if digits == 0:
        return str(value)
    sign = "-" if value < 0 else ""
    whole, rest = divmod(abs(value), 10**digits)
    return f"{sign}{whole}.{rest:0{digits}d}"


def percent_rate(percent: Decimal | Fraction | int) -> Fraction:
    """A percentage as an exact rate: 8.875 becomes 8.875/100."""
    return Fraction(percent) / 100
