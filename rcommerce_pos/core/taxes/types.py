"""Taxes and the classes that goods fall into, as everyone may hold them."""

from dataclasses import dataclass
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
