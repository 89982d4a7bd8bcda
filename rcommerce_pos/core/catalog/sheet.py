"""One product whole, as the form shows it and gives it back, and what differs between two."""

from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from enum import StrEnum
from fractions import Fraction
from typing import Any
from uuid import UUID

from rcommerce_pos.core.catalog.goods import BundlePricing, ModifierGroup
from rcommerce_pos.core.catalog.types import (
    BarcodeDraft,
    ListPrice,
    PriceList,
    ProductDraft,
    ProductKind,
)
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.quantity import ONE, Quantity

MOST_OPTIONS = 3
MOST_VARIANTS = 200
MOST_PICTURES = 12


class Tab(StrEnum):
    """Where in the form something stands."""

    BASICS = "basics"
    VARIANTS = "variants"
    BARCODES = "barcodes"
    PRICES = "prices"
    PICTURES = "pictures"
    RULES = "rules"


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A product in a bundle; its name and shelf price are shown, and not kept."""

    product_id: UUID
    quantity: Quantity = ONE
    name: str = field(default="", compare=False)
    price: UnitPrice | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class SheetBundle:
    """What a bundle consists of, and how its price comes about."""

    parts: tuple[SheetPart, ...] = ()
    pricing: BundlePricing = BundlePricing.FIXED
    percent_off: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class SheetVariant:
    """One variant: a value for each option, and what is its own."""

    id: UUID
    values: tuple[str, ...]
    name: str
    sku: str | None = None
    price: UnitPrice | None = None
    barcodes: tuple[BarcodeDraft, ...] = ()
    archived: bool = False
    first_stock: Quantity | None = None
    """What lies there of a variant that is being made; None where nobody says."""


@dataclass(frozen=True, slots=True)
class SheetPicture:
    """A picture by its key; one that is not stored yet carries what is to be stored."""

    id: UUID
    image: bytes | None = field(default=None, compare=False, repr=False)
    thumbnail: bytes | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class SheetPrice:
    """A shelf price that takes effect at an instant."""

    id: UUID
    due_at: datetime
    price: UnitPrice


NO_BUNDLE = SheetBundle()


@dataclass(frozen=True, slots=True)
class ProductSheet:
    """Everything of a product that can be changed; ``id`` of None is a product to be made.

    Two sheets are equal where nothing differs that is kept: so the one that was read says whether
    somebody else changed the product meanwhile.
    """

    id: UUID | None
    draft: ProductDraft
    archived: bool = False
    variant_of: UUID | None = None
    options: tuple[str, ...] = ()
    variants: tuple[SheetVariant, ...] = ()
    groups: tuple[ModifierGroup, ...] = ()
    bundle: SheetBundle = NO_BUNDLE
    pictures: tuple[SheetPicture, ...] = ()
    scheduled: tuple[SheetPrice, ...] = ()
    first_stock: Quantity | None = None
    """What lies there of a product that is being made; None where nobody says."""

    @property
    def is_new(self) -> bool:
        """True for a product that is not in the catalogue yet."""
        return self.id is None

    @property
    def is_common_part(self) -> bool:
        """True for what is sold as one of its variants only."""
        return bool(self.options)

    @property
    def is_bundle(self) -> bool:
        """True for several products sold as one."""
        return self.draft.kind is ProductKind.BUNDLE

    @property
    def is_stocked(self) -> bool:
        """True for what is counted itself: goods, but no common part of variants."""
        return self.draft.kind.is_stocked and not self.is_common_part

    @property
    def asks_price(self) -> bool:
        """True for goods that were meant to have a price and have none: it is asked at the till."""
        kinds = (ProductKind.BUNDLE, ProductKind.DEPARTMENT)
        priced = self.is_common_part or self.variant_of is not None or self.draft.kind in kinds
        return self.draft.price is None and not priced

    @property
    def codes(self) -> tuple[str, ...]:
        """Every barcode of the product and of its variants."""
        own = [each.code for each in self.draft.barcodes]
        return (*own, *(each.code for one in self.variants for each in one.barcodes))


@dataclass(frozen=True, slots=True)
class OnList:
    """What a price list says of a product."""

    price_list: PriceList
    entry: ListPrice


@dataclass(frozen=True, slots=True)
class SheetStock:
    """What is on record of a product here; sales alone move what was never counted."""

    product_id: UUID
    on_hand: Quantity
    is_counted: bool = True


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What is shown beside a sheet and changed elsewhere.

    ``askers`` counts the other products that ask a group of modifiers; ``parent_name`` is the
    common part of a variant. ``stock`` holds what is on record of the product and its variants,
    nothing of what never moved.
    """

    lists: tuple[OnList, ...] = ()
    lowest: UnitPrice | None = None
    stock: tuple[SheetStock, ...] = ()
    parent_name: str = ""
    askers: tuple[tuple[UUID, int], ...] = ()

    def stock_of(self, product_id: UUID | None) -> "SheetStock | None":
        """What is on record of a product; None where nothing ever moved."""
        return next((each for each in self.stock if each.product_id == product_id), None)


NO_FACTS = SheetFacts()


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that two sheets hold differently."""

    tab: Tab
    field: str
    mine: object
    theirs: object


_TABS = {
    "price": Tab.PRICES, "cost": Tab.PRICES, "compare_at": Tab.PRICES, "tax_class": Tab.PRICES,
    "barcodes": Tab.BARCODES, "discountable": Tab.RULES, "rules": Tab.RULES,
    "deposit_id": Tab.RULES, "options": Tab.VARIANTS, "variants": Tab.VARIANTS,
    "groups": Tab.RULES, "bundle": Tab.RULES, "pictures": Tab.PICTURES, "scheduled": Tab.PRICES,
}  # fmt: skip
_PRICES = ("price", "cost", "compare_at")


def differences(mine: ProductSheet, theirs: ProductSheet) -> tuple[Difference, ...]:
    """The fields that differ, in the order of the form."""
    found = []
    for mine_part, theirs_part in ((mine.draft, theirs.draft), (mine, theirs)):
        for each in fields(mine_part):
            if each.name in ("draft", "id"):
                continue
            one, other = getattr(mine_part, each.name), getattr(theirs_part, each.name)
            if one != other:
                found.append(Difference(_TABS.get(each.name, Tab.BASICS), each.name, one, other))
    order = list(Tab)
    return tuple(sorted(found, key=lambda each: order.index(each.tab)))


def merged(mine: ProductSheet, before: ProductSheet, theirs: ProductSheet) -> ProductSheet:
    """What two people made of one sheet: a field that only they changed is theirs, else mine."""

    def chosen(name: str, one: object, old: object, other: object) -> object:
        mine_now, then, now = (getattr(each, name) for each in (one, old, other))
        return now if mine_now == then else mine_now

    own: dict[str, Any] = {
        each.name: chosen(each.name, mine.draft, before.draft, theirs.draft)
        for each in fields(mine.draft)
    }
    whole: dict[str, Any] = {
        each.name: chosen(each.name, mine, before, theirs)
        for each in fields(mine)
        if each.name not in ("draft", "id")
    }
    return replace(mine, draft=replace(mine.draft, **own), **whole)


def prices_of(sheet: ProductSheet) -> tuple[object, ...]:
    """Every price on a sheet: whoever changes one of them must be allowed to change prices."""
    draft = sheet.draft
    return (
        *(getattr(draft, name) for name in _PRICES),
        _of_codes(draft.barcodes),
        tuple(
            (one.id, one.price, _of_codes(one.barcodes))
            for one in sheet.variants
            if one.price is not None
        ),
        sheet.scheduled,
        (sheet.bundle.pricing, sheet.bundle.percent_off) if sheet.is_bundle else None,
    )


def _of_codes(codes: tuple[BarcodeDraft, ...]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted((each.code, each.price.micros) for each in codes if each.price))


def copy_of(sheet: ProductSheet, name: str) -> ProductSheet:
    """A product to be made that is like another: without SKUs, codes, pictures and dates.

    Variants and choices get keys when they are kept; pictures are copied by whoever has them.
    """
    return replace(
        sheet,
        id=None,
        archived=False,
        variant_of=None,
        draft=replace(sheet.draft, name=name, sku=None, barcodes=()),
        options=sheet.options,
        variants=tuple(
            replace(each, sku=None, barcodes=()) for each in sheet.variants if not each.archived
        ),
        pictures=(),
        scheduled=(),
    )
