"""Taxes and the classes that goods fall into, as everyone may hold them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from uuid import UUID


class TaxKind(StrEnum):
    """How a tax is reckoned."""

    PERCENT = "percent"
    FIXED = "fixed"
    DIVISION = "division"


class TaxRounding(StrEnum):
    """Where taxes are rounded: on every line, or once for each tax of the document."""

    LINE = "line"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Tax:
    """One tax as it applies to a line.

    ``rate`` is in percent, or in major units of the currency for each unit of a fixed tax.
    ``included``: the unit price contains it. ``compound``: it enters the base of the taxes after
    it on the line, of those that are ``affected_by_compound``.
    """

    code: str
    name: str
    kind: TaxKind
    rate: Fraction
    included: bool
    compound: bool = False
    affected_by_compound: bool = True
    group: str = ""

    @property
    def rate_text(self) -> str:
        """The rate as a decimal string: ``8.875``."""
        number = Decimal(self.rate.numerator) / Decimal(self.rate.denominator)
        return format(number.normalize(), "f")


@dataclass(frozen=True, slots=True)
class TaxClass:
    """A kind of goods for the tax office; its taxes are dated and asked for by day."""

    id: UUID
    code: str
    name: str
    is_standard: bool


@dataclass(frozen=True, slots=True)
class Zone:
    """Where a sale is made, as far as rates ask."""

    country: str = ""
    region: str = ""
    postal_code: str = ""


@dataclass(frozen=True, slots=True)
class TaxRate:
    """A rate from a day on, as a decimal string; empty places mean anywhere.

    ``postal`` is the beginning of a postal code. The most closely named zone wins, and within it
    the newest rate.
    """

    valid_from: date
    rate: str
    country: str = ""
    region: str = ""
    postal: str = ""

    def is_for(self, zone: Zone) -> bool:
        """True where the rate holds at this place."""
        return (
            self.country in ("", zone.country)
            and self.region in ("", zone.region)
            and _plain(zone.postal_code).startswith(_plain(self.postal))
        )

    @property
    def closeness(self) -> tuple[int, bool, bool]:
        """How closely the place is named: postal code before region before country."""
        return (len(_plain(self.postal)), bool(self.region), bool(self.country))


@dataclass(frozen=True, slots=True)
class TaxSheet:
    """A tax with all its rates, as it is edited."""

    id: UUID
    code: str
    name: str
    kind: TaxKind
    included: bool
    compound: bool = False
    affected_by_compound: bool = True
    group: str = ""
    rates: tuple[TaxRate, ...] = ()


@dataclass(frozen=True, slots=True)
class TaxContext:
    """A way of selling that is taxed differently; ``classes`` are pairs: from which to which."""

    id: UUID
    code: str
    name: str
    classes: tuple[tuple[UUID, UUID], ...] = ()


@dataclass(frozen=True, slots=True)
class Exemption:
    """Why a sale bears no tax, and what proves it."""

    reason: str
    certificate: str


def rate_on(rates: Iterable[TaxRate], day: date, zone: Zone) -> TaxRate | None:
    """The rate of a day at a place: the most closely named zone, then the newest; or None."""
    held = [rate for rate in rates if rate.valid_from <= day and rate.is_for(zone)]
    return max(held, key=lambda rate: (rate.closeness, rate.valid_from), default=None)


def _plain(postal: str) -> str:
    return postal.replace(" ", "").replace("-", "").upper()
