"""What is changed about many products at once, which they are, and what became of it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from rcommerce_pos.core.catalog.list_query import ListedProduct, ListQuery
from rcommerce_pos.core.catalog.price_rules import PriceRule
from rcommerce_pos.core.kernel.money import UnitPrice


@dataclass(frozen=True, slots=True)
class Selection:
    """Products by their keys, or everything that a query lists but for some."""

    ids: tuple[UUID, ...] = ()
    query: ListQuery | None = None
    but: frozenset[UUID] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class SetCategory:
    """Puts products into a category, or into none."""

    category_id: UUID | None


@dataclass(frozen=True, slots=True)
class SetTaxClass:
    """Gives products a tax class."""

    tax_class_id: UUID


@dataclass(frozen=True, slots=True)
class SetPrice:
    """Changes shelf prices by a rule."""

    rule: PriceRule


@dataclass(frozen=True, slots=True)
class SetBrand:
    """Gives products a brand, or takes it away where it is empty."""

    brand: str


@dataclass(frozen=True, slots=True)
class SetTag:
    """Adds a tag, or takes it away."""

    tag: str
    there: bool = True


@dataclass(frozen=True, slots=True)
class SetDiscountable:
    """Says whether discounts may touch products."""

    discountable: bool


@dataclass(frozen=True, slots=True)
class Archive:
    """Takes products out of sale, variants with their common part."""


@dataclass(frozen=True, slots=True)
class Restore:
    """Sells archived products again, with the variants that were archived with them."""


Change = (
    SetCategory | SetTaxClass | SetPrice | SetBrand | SetTag | SetDiscountable | Archive | Restore
)
Value = UnitPrice | str | bool | None


class Fate(StrEnum):
    """What a change does to one product."""

    CHANGED = "changed"
    SAME = "same"
    SKIPPED = "skipped"
    """The change does not fit: a percentage of no price, a price below zero, a bundle's taxes."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One product before and after."""

    product: ListedProduct
    before: Value
    after: Value
    fate: Fate


@dataclass(frozen=True, slots=True)
class BulkRun:
    """How far a change of many products is; ``stamp`` marks what it archived or restored."""

    selection: Selection
    change: Change
    stamp: datetime
    after: int = 0
    looked_at: int = 0
    changed: int = 0
    skipped: int = 0
    is_done: bool = False
