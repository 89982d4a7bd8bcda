"""What is asked of the list of products, and what a row of it shows."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from rcommerce_pos.core.catalog.types import ProductKind, Unit
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity


class Show(StrEnum):
    """Which products are listed: those that sell, those out of sale, or these after those."""

    ACTIVE = "active"
    ARCHIVED = "archived"
    ALL = "all"


class Sort(StrEnum):
    """What the order goes by; what has none of it (no price, never counted) stands last."""

    NAME = "name"
    SKU = "sku"
    PRICE = "price"
    STOCK = "stock"
    CHANGED = "changed"


class Trait(StrEnum):
    """Something about a product that somebody should look at."""

    WITHOUT_PRICE = "without_price"
    WITHOUT_BARCODE = "without_barcode"
    ASKS = "asks"
    BELOW_ZERO = "below_zero"


@dataclass(frozen=True, slots=True)
class ListQuery:
    """Which products, and in which order.

    Without a ``sort`` they stand by name, or with a ``text`` by how well they fit. A category
    stands for those below it, too.
    """

    text: str = ""
    show: Show = Show.ACTIVE
    category_id: UUID | None = None
    tax_class_id: UUID | None = None
    unit: Unit | None = None
    trait: Trait | None = None
    sort: Sort | None = None
    descending: bool = False

    @property
    def is_plain(self) -> bool:
        """True where nothing but the state narrows the list."""
        return not self.text.strip() and all(
            each is None for each in (self.category_id, self.tax_class_id, self.unit, self.trait)
        )


@dataclass(frozen=True, slots=True)
class ListedProduct:
    """A row of the list.

    ``variants`` counts those of a common part, which is not sold itself; ``options`` are the
    values of a variant. ``on_hand`` of None was never counted.
    """

    id: UUID
    name: str
    sku: str | None
    barcode: str
    price: UnitPrice | None
    unit: Unit
    kind: ProductKind
    on_hand: Quantity | None
    category: str
    tax_class: str
    changed_at: datetime
    archived: bool
    has_variants: bool
    variants: int
    options: tuple[str, ...]
    asks: bool


@dataclass(frozen=True, slots=True)
class TraitCount:
    """How many products that sell have a trait; ``more`` where counting stopped there."""

    trait: Trait
    count: int
    more: bool = False
