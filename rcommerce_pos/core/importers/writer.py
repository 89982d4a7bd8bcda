"""Writes what an import plans, many rows at once, and notes what undo needs to take it back."""

import json
from typing import Any
from uuid import UUID

from rcommerce_pos.core.catalog.indexing import index_rows, unindex_rows
from rcommerce_pos.core.catalog.tables import BarcodeRow, ProductRow
from rcommerce_pos.core.importers.fields import PLACES, Fields
from rcommerce_pos.core.importers.known import ARCHIVED, COMMON, ID, NAME, NUMBER
from rcommerce_pos.core.importers.plan import Change, Plan
from rcommerce_pos.core.importers.rows import Entry
from rcommerce_pos.core.inventory.service import InventoryService
from rcommerce_pos.core.inventory.types import MovementReason, StockChange
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock, to_millis
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import execute, execute_many, fetch_one, insert_sql

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
_MADE_HERE = "SELECT 1 FROM product WHERE id = ? AND batch_id = ?"
_NOTED = "SELECT before FROM import_change WHERE batch_id = ? AND product_id = ?"
_NOTE = "INSERT OR REPLACE INTO import_change (batch_id, product_id, before) VALUES (?, ?, ?)"


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

    def write(self, plan: Plan) -> int:
        """Write a plan; answers how many stock movements came of it."""
        now = to_millis(self._clock.now())
        self._create(plan.created, now)
        for change in plan.changes:
            self._change(change, now)
        for code, key in plan.barcodes:
            if fetch_one(_MADE_HERE, (key, self._batch.bytes)) is None:
                self._note(key, {}, {}, code)
        execute_many(_BARCODE, [(code, key, 1000) for code, key in plan.barcodes])
        revived = [(each.entry, bytes(each.before[ID])) for each in plan.changes if each.revived]
        return self._stock([*plan.created, *revived])

    def _create(self, created: list[tuple[Entry, bytes]], now: int) -> None:
        # Asked for each part: the till may have added a product meanwhile.
        row = fetch_one("SELECT MAX(number) FROM product")
        number = (row[0] if row else None) or 0
        products, barcodes, names = [], [], []
        for entry, key in created:
            number += 1
            values = self._fields.values(entry)
            columns = [values[name] for name in _COLUMNS]
            products.append((number, key, *columns, self._batch.bytes, now))
            names.append((number, entry.name))
            if entry.barcode is not None:
                barcodes.append((entry.barcode, key, 1000))
        execute_many(_PRODUCT, products)
        # Keys in order are written next to each other.
        execute_many(_BARCODE, sorted(barcodes))
        index_rows(names)

    def _change(self, change: Change, now: int) -> None:
        before = change.before
        number, key = before[NUMBER], bytes(before[ID])
        values = dict(change.values)
        if change.revived:
            # It belongs to this import from now on, and goes with it.
            values |= {"archived_at": None, "batch_id": self._batch.bytes}
        elif values or change.new_barcode is not None:
            first = {name: before[PLACES[name]] for name in values}
            self._note(key, first, values, change.new_barcode)
        if values:
            sets = ", ".join(f"{name} = ?" for name in values)
            execute(
                f"UPDATE product SET {sets}, updated_at = ? WHERE number = ?",
                (*values.values(), now, number),
            )
        sold = (change.revived or before[ARCHIVED] is None) and not before[COMMON]
        if sold and (change.revived or "name" in values):
            unindex_rows([number])
            index_rows([(number, change.entry.name)])
        if "price_micros" in values:
            log_price(
                self._journal,
                self._actor,
                product=key,
                name=before[NAME],
                prices=(before[PLACES["price_micros"]], values["price_micros"]),
                currency=self._place.shop.currency,
            )
        if change.new_barcode is not None:
            execute(_BARCODE, (change.new_barcode, key, 1000))

    def _note(
        self, key: bytes, before: dict[str, Any], after: dict[str, Any], barcode: str | None
    ) -> None:
        """Keep what a product was and became, so that undo restores what nobody changed since."""
        row = fetch_one(_NOTED, (self._batch.bytes, key))
        note: dict[str, Any] = json.loads(row[0]) if row else {}
        kept = note.setdefault("before", {})
        for name, value in before.items():
            kept.setdefault(name, _plain(value))
        note.setdefault("after", {}).update({name: _plain(value) for name, value in after.items()})
        codes = note.setdefault("barcodes", [])
        if barcode is not None:
            codes.append(barcode)
        execute(_NOTE, (self._batch.bytes, key, json.dumps(note, ensure_ascii=False)))

    def _stock(self, brought: list[tuple[Entry, bytes]]) -> int:
        currency = self._place.shop.currency
        moves = [
            StockChange(
                UUID(bytes=key),
                Quantity(entry.stock),
                None if entry.cost is None else UnitPrice(entry.cost, currency),
            )
            for entry, key in brought
            if entry.stock
        ]
        self._inventory.record(
            moves,
            reason=MovementReason.IMPORT,
            reference_id=self._batch,
            staff_id=self._actor.id,
        )
        return len(moves)


def log_price(
    journal: JournalService,
    actor: Actor,
    *,
    product: bytes,
    name: str,
    prices: tuple[int | None, int | None],
    currency: str,
) -> None:
    """Put a changed price on record: before and after, in millionths."""
    journal.record(
        "PRICE_CHANGE",
        {
            "v": 1,
            "product": str(UUID(bytes=product)),
            "name": name,
            "from_micros": prices[0],
            "to_micros": prices[1],
            "currency": currency,
            "by": actor.name,
        },
    )


def _plain(value: Any) -> Any:
    return value.hex() if isinstance(value, bytes) else value
