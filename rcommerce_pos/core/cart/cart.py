"""A sale being made, as a value: every act answers a new cart and changes none."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from fractions import Fraction
from uuid import UUID

from rcommerce_pos.core.catalog.types import InventoryPolicy, ProductKind, Unit
from rcommerce_pos.core.kernel.errors import InvalidInput, NotFound
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.orders.details import PLAIN, ItemDetails
from rcommerce_pos.core.orders.types import Tender
from rcommerce_pos.core.taxes.types import Exemption

MAX_PERCENT = Fraction(100)


class PriceSource(StrEnum):
    """Where a line's unit price came from."""

    CATALOG = "catalog"
    LIST = "list"
    BARCODE = "barcode"
    LABEL = "label"
    ASKED = "asked"
    GIVEN = "given"
    CHARGE = "charge"
    BUNDLE = "bundle"
    DEPOSIT = "deposit"

    @property
    def is_listed(self) -> bool:
        """True for a price of the shelf or of a price list: it follows quantity and customer."""
        return self in (PriceSource.CATALOG, PriceSource.LIST)


class PriceReason(StrEnum):
    """Why somebody changed a price at the till."""

    SHELF = "shelf_price"
    DAMAGED = "damaged"
    MATCH = "price_match"
    GOODWILL = "goodwill"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Discount:
    """A reduction: so many percent, or an amount; never both."""

    percent: Fraction | None = None
    amount: Money | None = None

    def __post_init__(self) -> None:
        if (self.percent is None) == (self.amount is None):
            raise InvalidInput("discount.malformed", "A discount is a percentage or an amount.")
        if self.percent is not None and not 0 <= self.percent <= MAX_PERCENT:
            raise InvalidInput("discount.out_of_range", "A discount is between 0 and 100 percent.")
        if self.amount is not None and self.amount.minor < 0:
            raise InvalidInput("discount.out_of_range", "A discount cannot be negative.")


@dataclass(frozen=True, slots=True)
class CartLine:
    """A line as the cashier sees it; ``line`` is its number in the cart, never used twice.

    ``list_price`` is the shelf's, ``regular_price`` what it cost before somebody changed the price.
    ``keys`` are what promotions ask for. A deposit has the line that it follows as ``parent``, and
    ``per_parent`` says how many of it come with one.
    """

    line: int
    product_id: UUID
    sku: str | None
    barcode: str | None
    name: str
    unit: Unit
    tax_class_id: UUID
    quantity: Quantity
    unit_price: UnitPrice
    price_source: PriceSource
    inventory_policy: InventoryPolicy
    list_price: UnitPrice | None = None
    unit_cost: UnitPrice | None = None
    discount: Discount | None = None
    merges: bool = True
    """False for a weighed or labelled line: two of them are two lines."""
    kind: ProductKind = ProductKind.GOODS
    discountable: bool = True
    keys: frozenset[str] = frozenset()
    regular_price: UnitPrice | None = None
    price_list: str = ""
    price_reason: str = ""
    price_approved_by: str = ""
    discount_reason: str = ""
    discount_approved_by: str = ""
    note: str = ""
    details: ItemDetails = PLAIN
    parent: int | None = None
    per_parent: Quantity | None = None

    @property
    def added_price(self) -> int:
        """What the modifiers add to the unit price, in micros."""
        return sum(each.price.micros for each in self.details.modifiers if each.price is not None)

    @property
    def moved(self) -> dict[UUID, Quantity]:
        """What the whole line takes out of stock, by product; negative for what comes back."""
        found: dict[UUID, Quantity] = {}
        if self.kind.is_stocked:
            found[self.product_id] = self.quantity
        for product, each in self.details.moved:
            found[product] = found.get(product, Quantity(0)) + each.times(self.quantity)
        return found

    def can_take(self, other: "CartLine") -> bool:
        """True where another scan of the same thing only raises this line's quantity."""
        return (
            self.merges
            and other.merges
            and self.product_id == other.product_id
            and self._same_price(other)
            and self.discount is None
            and other.discount is None
            and self.note == other.note
            and self.details == other.details
            and self.parent is None
            and other.parent is None
            and (self.quantity.milli > 0) is (other.quantity.milli > 0)
        )

    def _same_price(self, other: "CartLine") -> bool:
        if self.price_source.is_listed and other.price_source.is_listed:
            return self.list_price == other.list_price
        return self.unit_price == other.unit_price and self.price_source == other.price_source


@dataclass(frozen=True, slots=True)
class Cart:
    """All lines in the order of scanning, the discount of the whole sale, payments so far.

    ``coupons`` are the codes that were shown, ``tax_context`` how it is sold (eat in),
    ``priced_as_of`` the instant whose prices were honoured, ``age_confirmed`` the age in years that
    the customer proved, ``total_shown`` whether the total was called. The customer's name and group
    come from her record. ``customer_count`` goes up where the sale was cleared for somebody else;
    it is not stored.
    """

    id: UUID
    ticket: int
    staff_id: UUID
    opened_at: datetime
    lines: tuple[CartLine, ...] = ()
    discount: Discount | None = None
    tenders: tuple[Tender, ...] = ()
    customer_id: UUID | None = None
    next_line: int = 1
    customer_name: str = ""
    customer_group_id: UUID | None = None
    coupons: tuple[str, ...] = ()
    tax_context: str = ""
    exemption: Exemption | None = None
    discount_reason: str = ""
    discount_approved_by: str = ""
    service_percent: Fraction | None = None
    priced_as_of: datetime | None = None
    honoured_by: str = ""
    age_confirmed: int = 0
    total_shown: bool = False
    customer_count: int = 0

    @property
    def pieces(self) -> int:
        """How many items the customer carries; a weighed line counts as one."""
        return sum(
            abs(line.quantity.milli) // 1000
            if line.unit is Unit.PIECE and line.quantity.is_whole
            else 1
            for line in self.lines
            if line.kind.is_reduced
        )

    def line(self, number: int) -> CartLine:
        """The line with this number; NotFound if it is not in the cart."""
        for line in self.lines:
            if line.line == number:
                return line
        raise NotFound(
            "cart.line_unknown",
            "There is no line {number} in this sale.",
            number=number,
        )

    def added(self, line: CartLine) -> "tuple[Cart, int]":
        """The cart with one more scan, and the number of the line that took it."""
        for index in range(len(self.lines) - 1, -1, -1):
            present = self.lines[index]
            if present.can_take(line):
                merged = replace(present, quantity=present.quantity + line.quantity)
                return self._with(index, merged), present.line
        numbered = replace(line, line=self.next_line)
        lines = (*self.lines, numbered)
        if len(lines) > 1 and lines[-2].kind.is_charge and not line.kind.is_charge:
            lines = tuple(sorted(lines, key=lambda each: each.kind.is_charge))
        grown = replace(self, lines=lines, next_line=self.next_line + 1)
        return grown, numbered.line

    def changed(self, line: CartLine) -> "Cart":
        """The cart with one line replaced by another of the same number."""
        for index, present in enumerate(self.lines):
            if present.line == line.line:
                return self._with(index, line)
        raise NotFound(
            "cart.line_unknown",
            "There is no line {number} in this sale.",
            number=line.line,
        )

    def without(self, number: int) -> "Cart":
        """The cart without one line and what follows it."""
        self.line(number)
        left = tuple(line for line in self.lines if number not in (line.line, line.parent))
        return replace(self, lines=left)

    def followed_by(self, number: int, *followers: CartLine) -> "Cart":
        """The cart with lines that follow another from now on, such as its deposits.

        A line that has some already keeps them.
        """
        if not followers or any(each.parent == number for each in self.lines):
            return self
        index = next(i for i, each in enumerate(self.lines) if each.line == number)
        made = tuple(
            replace(line, line=self.next_line + more, parent=number, merges=False)
            for more, line in enumerate(followers)
        )
        lines = (*self.lines[: index + 1], *made, *self.lines[index + 1 :])
        return replace(self, lines=lines, next_line=self.next_line + len(made))

    def emptied(self) -> "Cart":
        """The same sale for whoever comes next: nothing of the last customer's stays."""
        return Cart(
            self.id,
            self.ticket,
            self.staff_id,
            self.opened_at,
            tenders=self.tenders,
            next_line=self.next_line,
            customer_count=self.customer_count + 1,
        )

    def aligned(self) -> "Cart":
        """The cart with the quantity of each follower that of its line (domain rule 22)."""
        if all(line.parent is None for line in self.lines):
            return self
        known = {line.line: line for line in self.lines}
        return replace(self, lines=tuple(_following(line, known) for line in self.lines))

    def _with(self, index: int, line: CartLine) -> "Cart":
        return replace(self, lines=(*self.lines[:index], line, *self.lines[index + 1 :]))


def _following(line: CartLine, known: dict[int, CartLine]) -> CartLine:
    if line.parent is None or line.per_parent is None:
        return line
    quantity = line.per_parent.times(known[line.parent].quantity)
    return line if quantity == line.quantity else replace(line, quantity=quantity)
