"""Products, barcodes and categories as everyone may hold them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from rcommerce_pos.core.catalog.goods import NO_RULES, GoodsRules
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import ONE, Quantity


class Unit(StrEnum):
    """What one of a product is counted in."""

    PIECE = "piece"
    KILOGRAM = "kg"
    GRAM = "g"
    LITRE = "l"
    METRE = "m"

    @property
    def is_measured(self) -> bool:
        """True where a quantity is weighed or measured rather than counted."""
        return self is not Unit.PIECE


class InventoryPolicy(StrEnum):
    """What happens at the till when the record says that none are left (domain rule 26)."""

    WARN = "warn"
    ALLOW = "allow"
    DENY = "deny"


class ProductKind(StrEnum):
    """What is sold: goods that lie in stock, work, or a charge of the house.

    A bundle moves its parts and not itself; a department takes sales at a price that is asked;
    a deposit follows the goods it is charged for, and comes back as an empty.
    """

    GOODS = "goods"
    SERVICE = "service"
    BUNDLE = "bundle"
    DEPARTMENT = "department"
    DEPOSIT = "deposit"
    SERVICE_CHARGE = "service_charge"
    TIP = "tip"

    @property
    def is_stocked(self) -> bool:
        """True for what lies somewhere and is counted."""
        return self is ProductKind.GOODS

    @property
    def is_charge(self) -> bool:
        """True for what the house adds: no promotion, discount or coupon touches it."""
        return self in (ProductKind.SERVICE_CHARGE, ProductKind.TIP)

    @property
    def is_reduced(self) -> bool:
        """True for what discounts and promotions may touch: no charge and no deposit (rule 22)."""
        return not self.is_charge and self is not ProductKind.DEPOSIT


@dataclass(frozen=True, slots=True)
class Product:
    """Something that can be put into a cart.

    ``price`` of None is asked for at the till. ``options`` are pairs of option name and value of a
    variant, empty for a plain product; ``has_variants`` marks a common part, which is not sold
    itself.
    """

    id: UUID
    sku: str | None
    name: str
    tax_class_id: UUID
    unit: Unit
    price: UnitPrice | None
    cost: UnitPrice | None
    inventory_policy: InventoryPolicy
    category_id: UUID | None = None
    compare_at: UnitPrice | None = None
    description: str = ""
    variant_of: UUID | None = None
    options: tuple[tuple[str, str], ...] = ()
    has_variants: bool = False
    archived_at: datetime | None = None
    brand: str = ""
    tags: tuple[str, ...] = ()
    discountable: bool = True
    kind: ProductKind = ProductKind.GOODS
    rules: GoodsRules = NO_RULES
    deposit_id: UUID | None = None
    """The deposit that is charged with each."""
    asks_modifiers: bool = False


@dataclass(frozen=True, slots=True)
class Barcode:
    """A code of a product with what one scan of it adds."""

    code: str
    product_id: UUID
    quantity: Quantity = ONE
    price: UnitPrice | None = None


@dataclass(frozen=True, slots=True)
class Category:
    """A node of the category tree."""

    id: UUID
    parent_id: UUID | None
    name: str


@dataclass(frozen=True, slots=True)
class Found:
    """A product that a code finds, with what the code says about it.

    ``quantity`` is what one scan adds; ``unit_price`` a price that the barcode row carries;
    ``line_amount`` a price embedded in the label, which is the price of the whole line;
    ``measured`` marks a weight that came from the label.
    """

    product: Product
    code: str
    quantity: Quantity = ONE
    unit_price: UnitPrice | None = None
    line_amount: Money | None = None
    measured: bool = False


@dataclass(frozen=True, slots=True)
class Lookup:
    """What became of a code at the scan: nothing, one product, or a choice."""

    code: str
    found: tuple[Found, ...]
    explanation: str = ""
    """Why nothing was found, in words (a wrong check digit), or empty."""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One line of the search list."""

    product: Product
    on_hand: Quantity | None
    """None where the stock of it was never counted."""


@dataclass(frozen=True, slots=True)
class BarcodeDraft:
    """A code to be given to a product."""

    code: str
    quantity: Quantity = ONE
    price: UnitPrice | None = None


@dataclass(frozen=True, slots=True)
class ProductDraft:
    """What somebody enters of a product; the tax class by its code, the standard one if empty."""

    name: str
    sku: str | None = None
    price: UnitPrice | None = None
    cost: UnitPrice | None = None
    compare_at: UnitPrice | None = None
    tax_class: str = ""
    unit: Unit = Unit.PIECE
    inventory_policy: InventoryPolicy = InventoryPolicy.WARN
    category_id: UUID | None = None
    description: str = ""
    barcodes: tuple[BarcodeDraft, ...] = ()
    brand: str = ""
    tags: tuple[str, ...] = ()
    discountable: bool = True
    kind: ProductKind = ProductKind.GOODS
    rules: GoodsRules = NO_RULES
    deposit_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class VariantDraft:
    """One variant: a value for each option of its common part, in their order."""

    values: tuple[str, ...]
    draft: ProductDraft


@dataclass(frozen=True, slots=True)
class PriceList:
    """Prices for some customers, a till or a time; days are business days, both inclusive.

    Of the lists that hold, the one with the highest ``priority`` gives the price, and among equals
    the lowest price.
    """

    id: UUID
    code: str
    name: str
    priority: int = 0
    customer_group_id: UUID | None = None
    register_id: UUID | None = None
    first_day: date | None = None
    last_day: date | None = None
    active: bool = True


@dataclass(frozen=True, slots=True)
class ListPrice:
    """What a product costs on a list from a quantity on."""

    list_id: UUID
    product_id: UUID
    min_quantity: Quantity
    price: UnitPrice


@dataclass(frozen=True, slots=True)
class PriceChange:
    """A shelf price that takes effect at an instant; ``applied_at`` is set once it did."""

    id: UUID
    product_id: UUID
    product_name: str
    due_at: datetime
    price: UnitPrice
    applied_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class LabelToFix:
    """A shelf label that showed a customer another price than the till."""

    id: UUID
    product_id: UUID
    product_name: str
    sku: str | None
    shelf_price: UnitPrice
    till_price: UnitPrice
    staff_name: str
    at: datetime
