"""Shifts, drawer movements and counts as everyone may hold them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from rcommerce_pos.core.kernel.money import Money


class CashKind(StrEnum):
    """Why money moved into or out of the drawer."""

    FLOAT = "float"
    SALE = "sale"
    POST_VOID = "post_void"
    TENDER_CORRECTION = "tender_correction"
    PAID_IN = "paid_in"
    PAID_OUT = "paid_out"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Shift:
    """One drawer from its opening to its close."""

    id: UUID
    business_date: date
    opened_at: datetime
    opened_by: str
    opening_float: Money
    closed_at: datetime | None = None
    closed_by: str | None = None
    expected: Money | None = None
    counted: Money | None = None
    difference_reason: str = ""

    @property
    def difference(self) -> Money | None:
        """Counted less expected: negative is short. None while the shift is open."""
        if self.counted is None or self.expected is None:
            return None
        return self.counted - self.expected


@dataclass(frozen=True, slots=True)
class CountResult:
    """What the counter is told of a count.

    ``accepted`` is False for a first count that does not match: it says to count again, without
    sign or amount (domain rule 33).
    """

    accepted: bool
    shift: Shift | None


@dataclass(frozen=True, slots=True)
class ShiftTotals:
    """What a closed shift, or one whose count is accepted, has to show."""

    sales: int
    gross: Money
    by_tender: tuple[tuple[str, Money], ...]
    rounding: Money
    opening_float: Money
    expected: Money
