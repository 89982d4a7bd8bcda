"""What the counter shows of a sale being made, and what became of a scan."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from rcommerce_pos.core.cart.cart import Cart, CartLine
from rcommerce_pos.core.cart.totals import LineTotals, Totals
from rcommerce_pos.core.catalog.goods import ModifierGroup
from rcommerce_pos.core.catalog.types import Found, Product
from rcommerce_pos.core.kernel.errors import Phrase
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.promotions.engine import NOTHING, Outcome
from rcommerce_pos.core.promotions.types import Share


class ScanOutcome(StrEnum):
    """What became of a code."""

    ADDED = "added"
    UNKNOWN = "unknown"
    CHOOSE = "choose"
    ASK_PRICE = "ask_price"
    ASK_QUANTITY = "ask_quantity"
    ASK_AGE = "ask_age"
    ASK_MODIFIERS = "ask_modifiers"
    ASK_SERIAL = "ask_serial"
    COUPON = "coupon"


@dataclass(frozen=True, slots=True)
class Answers:
    """What was said about a product that is being added.

    ``quantity`` multiplies what the code stands for, or is the weight; ``tare`` is taken off it.
    ``price`` is what was asked or given; ``modifiers`` of None were not chosen yet.
    """

    quantity: Quantity | None = None
    price: UnitPrice | None = None
    tare: Quantity | None = None
    serial: str = ""
    modifiers: tuple[UUID, ...] | None = None


@dataclass(frozen=True, slots=True)
class PricedCart:
    """A cart and what it costs; ``totals.lines`` runs beside ``cart.lines``."""

    cart: Cart
    totals: Totals
    outcome: Outcome = NOTHING
    unused_coupons: tuple[str, ...] = ()
    """Coupons that were shown and whose promotion does not apply."""
    short: Mapping[int, Quantity | None] = field(default_factory=dict)
    """Lines of which more is taken than the record says: what it says, None of parts."""

    def shares(self, number: int) -> tuple[Share, ...]:
        """What promotions take off a line."""
        return self.outcome.shares.get(number, ())

    def line(self, number: int) -> tuple[CartLine, LineTotals]:
        """A line with its totals."""
        for line, totals in zip(self.cart.lines, self.totals.lines, strict=True):
            if line.line == number:
                return line, totals
        raise KeyError(number)

    @property
    def paid(self) -> Money:
        """The sum of the payments taken so far."""
        return Money(
            sum(tender.amount.minor for tender in self.cart.tenders),
            self.totals.currency,
        )

    @property
    def left(self) -> Money:
        """What is still to be paid; less than nothing where it goes to the customer."""
        return Money(self.totals.gross.minor - self.paid.minor, self.totals.currency)


@dataclass(frozen=True, slots=True)
class ScanResult:
    """What became of a code, and the cart after it.

    ``line`` is the line that took it where it was added; ``found`` the products to choose from,
    or the one about which something is asked; ``explanation`` says in words why a code is not
    known. ``age`` is the one that is asked for and ``born_by`` the birth date that suffices today;
    ``groups`` are the modifiers to choose from.
    """

    outcome: ScanOutcome
    code: str
    sale: PricedCart
    line: int | None = None
    found: tuple[Found, ...] = ()
    explanation: str = ""
    oversold: bool = False
    age: int = 0
    born_by: date | None = None
    groups: tuple[ModifierGroup, ...] = ()


@dataclass(frozen=True, slots=True)
class ParkedCart:
    """A cart that was set aside."""

    cart_id: UUID
    ticket: int
    customer_name: str
    lines: int
    gross: Money | None
    parked_at: datetime


@dataclass(frozen=True, slots=True)
class OpenSale:
    """A sale that is being made at this till, to come back to.

    ``charged`` is True where a card at the terminal has paid it, or a part of it.
    """

    cart_id: UUID
    ticket: int
    customer_name: str
    lines: int
    charged: bool = False


@dataclass(frozen=True, slots=True)
class AgeDue:
    """An age that must be proved for what is in a sale already, before it is paid."""

    age: int
    born_by: date
    found: tuple[Found, ...]
    """The goods for which it is asked."""
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Recalled:
    """A cart that was brought back; ``before`` is what it cost when it was set aside.

    ``ended`` names the promotions that applied then and do not now; ``taken_out`` says of what may
    not be sold any more why it left the sale.
    """

    sale: PricedCart
    before: Money
    ended: tuple[str, ...] = ()
    taken_out: tuple[Phrase, ...] = ()
    age_due: AgeDue | None = None

    @property
    def differs(self) -> bool:
        """True where it costs something else now, or holds something else."""
        return self.before != self.sale.totals.gross or bool(self.taken_out)


@dataclass(frozen=True, slots=True)
class PriceCheck:
    """What one of a product costs now, and why; nothing is added to a sale.

    ``shelf`` is the product's own price, ``price`` that of the line after price lists, ``total``
    what the customer would pay for ``quantity``; ``lowest`` the lowest price of 30 days.
    """

    product: Product
    quantity: Quantity
    shelf: UnitPrice | None
    sale: PricedCart
    price_list: str
    lowest: UnitPrice | None
    on_hand: Quantity | None
