"""Takes an import back: what it brought is deleted or archived, what it changed is restored."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from rcommerce_pos.core.catalog.bundle_taxes import may_be_taxed
from rcommerce_pos.core.catalog.indexing import index_rows, unindex_rows
from rcommerce_pos.core.importers.writer import log_price
from rcommerce_pos.core.inventory.service import InventoryService
from rcommerce_pos.core.inventory.types import MovementReason, StockChange
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock, to_millis
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import (
    execute,
    execute_many,
    fetch_all,
    fetch_one,
    transaction,
)

PART = 500
_BLOBS = ("tax_class_id", "category_id")
_HOLDERS = (
    ("stock_movement", "product_id"),
    ("stock_level", "product_id"),
    ("cart_line", "product_id"),
    ("product", "variant_of"),
    ("product", "deposit_id"),
    ("bundle_part", "product_id"),
    ("modifier", "product_id"),
)
"""What refers to a product and does not go with it: such a product is archived, not deleted."""
_KEPT = " OR ".join(
    f"EXISTS (SELECT 1 FROM {table} r WHERE r.{column} = product.id)" for table, column in _HOLDERS
)


@dataclass(slots=True)
class UndoReport:
    """What became of the products of an import that was taken back."""

    batch: str
    deleted: int = 0
    archived: int = 0
    restored: int = 0

    def as_json(self) -> dict[str, Any]:
        """The report as commands print it."""
        return {
            "batch": self.batch,
            "deleted": self.deleted,
            "archived": self.archived,
            "restored": self.restored,
        }


class Undo:
    """Takes one import back, part by part, so that the till is never kept waiting long."""

    def __init__(
        self,
        batch: UUID,
        code: str,
        *,
        actor: Actor,
        inventory: InventoryService,
        journal: JournalService,
        clock: Clock,
        currency: str,
    ) -> None:
        self._batch = batch
        self._journal = journal
        self._currency = currency
        self._actor = actor
        self._inventory = inventory
        self._clock = clock
        self.report = UndoReport(code)

    def run(self, between: Callable[[], None]) -> UndoReport:
        """Take it back; an undo that was broken off goes on where it stopped."""
        while self._restore_part():
            between()
        last: int | None = 0
        while last is not None:
            last = self._remove_part(last)
            between()
        return self.report

    def _restore_part(self) -> bool:
        with transaction():
            rows = fetch_all(
                "SELECT product_id, before FROM import_change WHERE batch_id = ? LIMIT ?",
                (self._batch.bytes, PART),
            )
            for key, text in rows:
                self._restore(bytes(key), json.loads(text))
                execute(
                    "DELETE FROM import_change WHERE batch_id = ? AND product_id = ?",
                    (self._batch.bytes, key),
                )
        return bool(rows)

    def _restore(self, key: bytes, note: dict[str, Any]) -> None:
        """Put back what the import set, but not what somebody changed since."""
        names = list(note["before"])
        columns = "".join(f", {name}" for name in names)
        row = fetch_one(
            "SELECT number, name, archived_at IS NULL AND (options IS NULL OR variant_of IS NOT"
            f" NULL){columns} FROM product WHERE id = ?",
            (key,),
        )
        if row is None:
            return
        number, _, sold, *now = row
        after = {name: _stored(name, note["after"][name]) for name in names}
        before = {name: _stored(name, note["before"][name]) for name in names}
        back = {
            name: before[name]
            for name, value in zip(names, now, strict=True)
            if value == after[name]
        }
        if "tax_class_id" in back and not may_be_taxed(key, back["tax_class_id"]):
            del back["tax_class_id"]
        if back:
            sets = ", ".join(f"{name} = ?" for name in back)
            execute(
                f"UPDATE product SET {sets}, updated_at = ? WHERE id = ?",
                (*back.values(), to_millis(self._clock.now()), key),
            )
        for code in note["barcodes"]:
            execute("DELETE FROM barcode WHERE product_id = ? AND code = ?", (key, code))
        if sold and "name" in back:
            unindex_rows([number])
            index_rows([(number, back["name"])])
        if "price_micros" in back:
            log_price(
                self._journal,
                self._actor,
                product=key,
                name=back.get("name", row[1]),
                prices=(after["price_micros"], back["price_micros"]),
                currency=self._currency,
            )
        self.report.restored += 1

    def _remove_part(self, after: int) -> int | None:
        """Delete or archive some products; answers the last number, None at the end.

        What is no plain product any more is kept: its sales move no stock that would tell of them.
        """
        with transaction():
            rows = fetch_all(
                f"SELECT number, id, kind <> 'goods' OR {_KEPT}"
                " FROM product WHERE batch_id = ? AND archived_at IS NULL AND number > ?"
                " ORDER BY number LIMIT ?",
                (self._batch.bytes, after, PART),
            )
            free = [(row[0], bytes(row[1])) for row in rows if not row[2]]
            kept = [(row[0], bytes(row[1])) for row in rows if row[2]]
            unindex_rows([row[0] for row in rows])
            execute_many("DELETE FROM barcode WHERE product_id = ?", [(key,) for _, key in free])
            execute_many("DELETE FROM product WHERE number = ?", [(number,) for number, _ in free])
            now = to_millis(self._clock.now())
            execute_many(
                "UPDATE product SET archived_at = ? WHERE number = ?",
                [(now, number) for number, _ in kept],
            )
            self._take_stock_back([key for _, key in kept])
        self.report.deleted += len(free)
        self.report.archived += len(kept)
        return rows[-1][0] if rows else None

    def _take_stock_back(self, products: list[bytes]) -> None:
        """The opening stock of archived products leaves again, by movements."""
        changes = []
        for key in products:
            for (milli,) in fetch_all(
                "SELECT SUM(quantity_milli) FROM stock_movement"
                " WHERE product_id = ? AND reference_id = ? AND reason = ?",
                (key, self._batch.bytes, MovementReason.IMPORT.value),
            ):
                if milli:
                    changes.append(StockChange(UUID(bytes=key), Quantity(-milli)))
        self._inventory.record(
            changes,
            reason=MovementReason.IMPORT_UNDONE,
            reference_id=self._batch,
            staff_id=self._actor.id,
        )


def _stored(name: str, value: Any) -> Any:
    return bytes.fromhex(value) if name in _BLOBS and value is not None else value
