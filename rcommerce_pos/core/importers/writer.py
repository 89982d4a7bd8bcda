"""Writes what an import plans, many rows at once, and takes it back."""

import json
from typing import Any
from uuid import UUID

from rcommerce_pos.core.catalog.indexing import index_rows, unindex_rows
from rcommerce_pos.core.catalog.tables import BarcodeRow, ProductRow
from rcommerce_pos.core.importers.fields import PLACES, Fields
from rcommerce_pos.core.importers.plan import Change, Plan
from rcommerce_pos.core.importers.rows import Entry
from rcommerce_pos.core.importers.tables import ImportChangeRow
from rcommerce_pos.core.inventory.service import InventoryService
from rcommerce_pos.core.inventory.types import MovementReason, StockChange
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock, to_millis
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import (
    execute,
    execute_many,
    fetch_one,
    insert_sql,
)

_COLUMNS = (
    "sku",
    "name",
    "description",
    "category_id",
    "tax_class_id",
    "unit",
    "price_micros",
    "cost_micros",
    "inventory_policy",
)
_PRODUCT = insert_sql(ProductRow, ("number", "id", *_COLUMNS, "batch_id", "updated_at"))
_BARCODE = insert_sql(BarcodeRow, ("code", "product_id", "quantity_milli"))
_BEFORE = insert_sql(ImportChangeRow, ("batch_id", "product_id", "before"))


class Writer:
    """Writes the plans of one import; every method must be called inside ``transaction()``."""

    def __init__(
        self,
        place: Place,
        fields: Fields,
        inventory: InventoryService,
        journal: JournalService,
        clock: Clock,
        *,
        actor: Actor,
        batch: UUID,
    ) -> None:
        self._place = place
        self._fields = fields
        self._inventory = inventory
        self._journal = journal
        self._clock = clock
        self._actor = actor
        self._batch = batch
        self._number = 0

    def write(self, plan: Plan) -> int:
        """Write a plan; answers how many stock movements came of it."""
        now = to_millis(self._clock.now())
        self._create(plan.created, now)
        for change in plan.changes:
            self._change(change, now)
        execute_many(_BARCODE, [(code, key, 1000) for code, key in plan.barcodes])
        return self._stock(plan.created)

    def _create(self, created: list[tuple[Entry, bytes]], now: int) -> None:
        if not self._number:
            row = fetch_one("SELECT MAX(number) FROM product")
            self._number = (row[0] if row else None) or 0
        products, barcodes, names = [], [], []
        for entry, key in created:
            self._number += 1
            values = self._fields.values(entry)
            columns = [values[name] for name in _COLUMNS]
            products.append((self._number, key, *columns, self._batch.bytes, now))
            names.append((self._number, entry.name))
            if entry.barcode is not None:
                barcodes.append((entry.barcode, key, 1000))
        execute_many(_PRODUCT, products)
        # Keys in order are written next to each other.
        execute_many(_BARCODE, sorted(barcodes))
        index_rows(names)

    def _change(self, change: Change, now: int) -> None:
        number, key, before = change.before[0], change.before[1], change.before
        self._remember(change)
        if change.values:
            sets = ", ".join(f"{name} = ?" for name in change.values)
            execute(
                f"UPDATE product SET {sets}, updated_at = ? WHERE number = ?",
                (*change.values.values(), now, number),
            )
        if "name" in change.values:
            unindex_rows([number])
            index_rows([(number, change.entry.name)])
        if "price_micros" in change.values:
            self._log_price(before, change.values["price_micros"])
        if change.new_barcode is not None:
            execute(_BARCODE, (change.new_barcode, key, 1000))

    def _remember(self, change: Change) -> None:
        row = change.before
        before: dict[str, Any] = {
            name: row[place].hex() if isinstance(row[place], bytes) else row[place]
            for name, place in PLACES.items()
        }
        before["new_barcode"] = change.new_barcode
        known = fetch_one(
            "SELECT 1 FROM import_change WHERE batch_id = ? AND product_id = ?",
            (self._batch.bytes, row[1]),
        )
        if known is None:
            text = json.dumps(before, ensure_ascii=False)
            execute(_BEFORE, (self._batch.bytes, row[1], text))

    def _stock(self, created: list[tuple[Entry, bytes]]) -> int:
        currency = self._place.shop.currency
        moves = [
            StockChange(
                UUID(bytes=key),
                Quantity(entry.stock),
                None if entry.cost is None else UnitPrice(entry.cost, currency),
            )
            for entry, key in created
            if entry.stock
        ]
        self._inventory.record(
            moves,
            reason=MovementReason.IMPORT,
            reference_id=self._batch,
            staff_id=self._actor.id,
        )
        return len(moves)

    def _log_price(self, before: tuple[Any, ...], micros: int | None) -> None:
        self._journal.record(
            "PRICE_CHANGE",
            {
                "v": 1,
                "product": str(UUID(bytes=before[1])),
                "name": before[3],
                "from_micros": before[PLACES["price_micros"]],
                "to_micros": micros,
                "currency": self._place.shop.currency,
                "by": self._actor.name,
            },
        )
