"""A sale that was made, as everyone may hold it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from uuid import UUID

from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.orders.details import PLAIN, ItemDetails


class TenderKind(StrEnum):
    """How a sale is paid."""

    CASH = "cash"
    CARD = "card"
    """A terminal that the till speaks to."""
    CARD_EXTERNAL = "card_external"
    """A card machine of its own."""
    OTHER = "other"
    """A way that the shop defined: a voucher, a cheque, a bank transfer."""


class OrderSource(StrEnum):
    """Where a sale was rung up."""

    WINDOW = "window"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class Tender:
    """A payment; of cash ``amount`` is what was handed over, before change.

    ``attempt_id`` is the attempt at the terminal that took it; ``label`` names a way that the shop
    defined, and ``gives_change`` says that more than is owed may be taken of it.
    """

    kind: TenderKind
    amount: Money
    card_last4: str = ""
    auth_code: str = ""
    attempt_id: UUID | None = None
    label: str = ""
    gives_change: bool = False


class CorrectionKind(StrEnum):
    """What a document does to a sale that was made (domain rule 16)."""

    POST_VOID = "post_void"
    TENDER = "tender_correction"


@dataclass(frozen=True, slots=True)
class Correction:
    """A document that points to a sale and corrects it; the sale itself is never edited.

    Amounts are what it adds: of a post-void the sale's own turned around. ``change`` and
    ``tenders`` are of a tender correction as they should have been written.
    """

    id: UUID
    number: str
    kind: CorrectionKind
    order_id: UUID
    shift_id: UUID
    business_date: date
    staff_id: UUID
    staff_name: str
    approved_by: str
    reason: str
    net: Money
    tax: Money
    gross: Money
    rounding: Money
    change: Money
    cash: Money
    at: datetime
    tenders: tuple[Tender, ...] = ()


@dataclass(frozen=True, slots=True)
class OrderTax:
    """What is owed of one tax; ``rate`` is a decimal string in percent (or an amount)."""

    code: str
    name: str
    group: str
    rate: str
    base: Money
    amount: Money


@dataclass(frozen=True, slots=True)
class OrderShare:
    """What a promotion took off a line, by the name it had."""

    name: str
    amount: Money


@dataclass(frozen=True, slots=True)
class OrderItem:
    """A line as it was sold."""

    position: int
    product_id: UUID
    sku: str | None
    barcode: str | None
    name: str
    unit: str
    quantity: Quantity
    unit_price: UnitPrice
    list_price: UnitPrice | None
    discount_percent: Fraction
    discount_amount: Money
    subtotal: Money
    discount: Money
    net: Money
    tax: Money
    gross: Money
    unit_cost: UnitPrice | None
    tax_class: str
    taxes: tuple[OrderTax, ...]
    kind: str = "goods"
    note: str = ""
    promotions: tuple[OrderShare, ...] = ()
    details: ItemDetails = PLAIN
    parent: int | None = None
    """The position of the line that this one follows, such as a deposit its bottle."""


@dataclass(frozen=True, slots=True)
class Order:
    """A completed sale with all that the receipt needs."""

    id: UUID
    number: str
    check_part: str
    checkout_id: str
    source: OrderSource
    status: str
    payment_status: str
    shift_id: UUID
    business_date: date
    staff_id: UUID
    staff_name: str
    customer_id: UUID | None
    customer_name: str | None
    currency: str
    items: tuple[OrderItem, ...]
    taxes: tuple[OrderTax, ...]
    tenders: tuple[Tender, ...]
    net: Money
    tax: Money
    gross: Money
    discount: Money
    rounding: Money
    change: Money
    completed_at: datetime
    tax_context: str = ""
    exempt_reason: str = ""
    exempt_certificate: str = ""
    age_confirmed: int = 0
    corrections: tuple[Correction, ...] = ()
    """What was corrected since, the oldest first."""

    @property
    def void(self) -> Correction | None:
        """The document that voided the sale, or None."""
        return next((c for c in self.corrections if c.kind is CorrectionKind.POST_VOID), None)

    @property
    def tender_correction(self) -> Correction | None:
        """The latest correction of the payments, or None."""
        found = [c for c in self.corrections if c.kind is CorrectionKind.TENDER]
        return found[-1] if found else None

    @property
    def tenders_now(self) -> tuple[Tender, ...]:
        """The payments as they are known today."""
        corrected = self.tender_correction
        return corrected.tenders if corrected else self.tenders

    @property
    def change_now(self) -> Money:
        """The change that belongs to the payments as they are known today."""
        corrected = self.tender_correction
        return corrected.change if corrected else self.change

    @property
    def rounding_now(self) -> Money:
        """The cash rounding of the payments as they are known today."""
        added = sum(c.rounding.minor for c in self.corrections if c.kind is CorrectionKind.TENDER)
        return Money(self.rounding.minor + added, self.currency)

    @property
    def cash_now(self) -> Money:
        """What the sale left in the drawer, by the payments as they are known today."""
        cash = sum(t.amount.minor for t in self.tenders_now if t.kind is TenderKind.CASH)
        return Money(cash, self.currency) - self.change_now

    @property
    def payable(self) -> Money:
        """What was to be paid: the gross, rounded to the smallest coin where cash settled it."""
        return self.gross + self.rounding

    @property
    def includes_taxes(self) -> bool:
        """True where the lines are written with their taxes in them."""
        written = sum(item.subtotal.minor - item.discount.minor for item in self.items)
        return written == self.gross.minor

    @property
    def printed_number(self) -> str:
        """The number as the receipt shows it: with the random part that no one can guess."""
        return f"{self.number}-{self.check_part}"
