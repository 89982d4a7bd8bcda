"""What happened at the till, as facts in the past tense."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened and is on disk."""


@dataclass(frozen=True, slots=True)
class SaleCompleted(Event):
    """A sale was paid; only after this does anything say so, print, or open the drawer."""

    order_id: UUID
    number: str


@dataclass(frozen=True, slots=True)
class ShiftOpened(Event):
    """A drawer was opened with its float."""

    shift_id: UUID


@dataclass(frozen=True, slots=True)
class ShiftClosed(Event):
    """A drawer was counted and closed."""

    shift_id: UUID


@dataclass(frozen=True, slots=True)
class CatalogChanged(Event):
    """Products, prices or barcodes changed; caches let go of what they hold."""


@dataclass(frozen=True, slots=True)
class CardPaymentMoved(Event):
    """A card payment is where it was not before; whoever shows it asks for it."""

    attempt_id: UUID
    checkout: UUID


@dataclass(frozen=True, slots=True)
class SaleCorrected(Event):
    """A sale was voided, or its payments were corrected."""

    order_id: UUID


@dataclass(frozen=True, slots=True)
class StaffChanged(Event):
    """A person's record, PIN or permissions changed; an open sign-in may have to end."""

    staff_id: UUID


@dataclass(frozen=True, slots=True)
class SettingChanged(Event):
    """A setting has another value; whoever follows it reads it again."""

    key: str


@dataclass(frozen=True, slots=True)
class ShopChanged(Event):
    """The shop's or the till's own data changed: its name, address, time zone."""
