"""Turns what rows say into columns of the product table: tax classes and categories by name."""

from typing import Any
from uuid import UUID

from rcommerce_pos.core.catalog.service import CatalogService
from rcommerce_pos.core.catalog.types import InventoryPolicy, Unit
from rcommerce_pos.core.importers.columns import Columns
from rcommerce_pos.core.importers.rows import Entry, RowFault
from rcommerce_pos.core.kernel.errors import Phrase
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.taxes.service import TaxService

# Where each column stands in ``known.PRODUCT``.
PLACES = {
    "sku": 2,
    "name": 3,
    "tax_class_id": 4,
    "unit": 5,
    "price_micros": 6,
    "cost_micros": 7,
    "category_id": 8,
    "description": 9,
}


class Fields:
    """The fields of one import; ``trial`` makes no categories."""

    def __init__(
        self,
        columns: Columns,
        catalog: CatalogService,
        taxes: TaxService,
        actor: Actor,
        *,
        trial: bool,
    ) -> None:
        self._columns = columns
        self._catalog = catalog
        self._taxes = taxes
        self._actor = actor
        self._trial = trial
        self._classes: dict[str, bytes] = {}
        for tax_class in taxes.classes():
            self._classes[tax_class.name.casefold()] = tax_class.id.bytes
        for tax_class in taxes.classes():
            self._classes[tax_class.code.casefold()] = tax_class.id.bytes
        self._standard = taxes.standard_class().id.bytes
        self._categories: dict[tuple[str, ...], bytes] = {}

    def fault(self, entry: Entry, field: str, reason: str) -> RowFault:
        """A fault of an entry, with the column as the file calls it."""
        return RowFault(entry.line, self._columns.name_of(field), reason, entry.cells)

    def check(self, entry: Entry) -> RowFault | None:
        """What only the shop can tell to be wrong about an entry."""
        if entry.tax_class is None or entry.tax_class.casefold() in self._classes:
            return None
        reason = Phrase(
            "'{name}' is not a tax class of this shop ({known})",
            name=entry.tax_class,
            known=tuple(tax_class.code for tax_class in self._taxes.classes()),
        )
        return self.fault(entry, "tax_class", reason)

    def changes(self, entry: Entry, row: tuple[Any, ...]) -> dict[str, Any]:
        """The columns that an entry would change in a product's row; an empty cell changes none."""
        wanted = self._said(entry)
        return {name: value for name, value in wanted.items() if row[PLACES[name]] != value}

    def values(self, entry: Entry) -> dict[str, Any]:
        """The columns of a new product."""
        return {
            "sku": None,
            "tax_class_id": self._standard,
            "unit": Unit.PIECE.value,
            "price_micros": None,
            "cost_micros": None,
            "category_id": None,
            "description": "",
            "inventory_policy": InventoryPolicy.WARN.value,
            **self._said(entry),
        }

    def _said(self, entry: Entry) -> dict[str, Any]:
        said: dict[str, Any] = {
            "name": entry.name,
            "sku": entry.sku,
            "price_micros": entry.price,
            "cost_micros": entry.cost,
            "description": entry.description,
        }
        if entry.tax_class is not None:
            said["tax_class_id"] = self._classes[entry.tax_class.casefold()]
        if entry.unit is not None:
            said["unit"] = entry.unit.value
        if entry.category is not None:
            said["category_id"] = self._category(entry.category)
        return {name: value for name, value in said.items() if value is not None}

    def _category(self, path: tuple[str, ...]) -> bytes:
        """The key of a category; in a trial, one that would be made has an empty key."""
        known = self._categories.get(path)
        if known is None:
            if self._trial:
                known = self._present(path)
            else:
                known = self._catalog.category(self._actor, path).id.bytes
            self._categories[path] = known
        return known

    def _present(self, path: tuple[str, ...]) -> bytes:
        parent: UUID | None = None
        by_place = {(each.parent_id, each.name): each.id for each in self._catalog.categories()}
        for name in path:
            parent = by_place.get((parent, name))
            if parent is None:
                return b""
        return parent.bytes if parent else b""
