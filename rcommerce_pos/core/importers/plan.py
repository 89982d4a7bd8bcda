"""Decides what becomes of each row: a new product, a change, nothing, or a rejection."""

from dataclasses import dataclass, field
from typing import Any

from rcommerce_pos.core.importers.fields import Fields
from rcommerce_pos.core.importers.known import (
    Seen,
    SeenCode,
    barcode_key,
    barcodes_of,
    keys_of,
    products_by_barcode,
    products_by_sku,
    sku_key,
)
from rcommerce_pos.core.importers.rows import Entry, RowFault
from rcommerce_pos.core.kernel.ids import new_id


@dataclass(frozen=True, slots=True)
class Change:
    """A row that changes a product of the catalogue: its row before, and the columns to set."""

    entry: Entry
    before: tuple[Any, ...]
    values: dict[str, Any]
    new_barcode: str | None


@dataclass(slots=True)
class Plan:
    """What becomes of some rows.

    ``created`` are entries with the key of the new product, ``barcodes`` further codes of products
    that the file had before.
    """

    created: list[tuple[Entry, bytes]] = field(default_factory=list)
    barcodes: list[tuple[str, bytes]] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    unchanged: int = 0
    faults: list[RowFault] = field(default_factory=list)
    warnings: list[tuple[int, str]] = field(default_factory=list)


class Planner:
    """Plans the rows of one file, part by part.

    A SKU names its product; a row without one is known by its barcode. A code that is there again
    within the file is rejected unless the row tells of the same product by the same name.
    """

    def __init__(self, fields: Fields) -> None:
        self._fields = fields
        self._seen = Seen()

    def plan(self, entries: list[Entry]) -> Plan:
        """What becomes of these rows; nothing is written but the codes that were seen."""
        part = _Part(self._fields, entries, self._seen)
        for entry in entries:
            part.take(entry)
        self._seen.add(part.noted)
        return part.made

    def forget(self) -> None:
        """Let go of what was seen."""
        self._seen.forget()


class _Part:
    """Some rows with all that is known of their codes."""

    def __init__(self, fields: Fields, entries: list[Entry], seen: Seen) -> None:
        self.made = Plan()
        self.noted: list[tuple[str, SeenCode]] = []
        self._fields = fields
        self._seen = seen.find([key for entry in entries for key in keys_of(entry)])
        self._by_sku = products_by_sku([entry.sku for entry in entries if entry.sku is not None])
        self._by_barcode = products_by_barcode(
            [entry.barcode for entry in entries if entry.barcode is not None]
        )
        rows = [
            *self._by_sku.values(),
            *(row for rows in self._by_barcode.values() for row in rows),
        ]
        self._barcodes = barcodes_of([bytes(row[1]) for row in rows])

    def take(self, entry: Entry) -> None:
        """Decide about one row."""
        outcome = self._fields.check(entry) or self._settle(entry)
        if isinstance(outcome, RowFault):
            self.made.faults.append(outcome)
            return
        for key in keys_of(entry):
            if key not in self._seen:
                self._seen[key] = SeenCode(entry.line, outcome, entry.name)
                self.noted.append((key, self._seen[key]))
        if entry.warning:
            self.made.warnings.append((entry.line, entry.warning))

    def _settle(self, entry: Entry) -> bytes | RowFault:
        """The product that a row went to, or its fault."""
        if entry.sku is not None and sku_key(entry.sku) in self._seen:
            return self._again(entry, "sku", entry.sku, self._seen[sku_key(entry.sku)])
        if entry.barcode is not None and barcode_key(entry.barcode) in self._seen:
            seen = self._seen[barcode_key(entry.barcode)]
            return self._again(entry, "barcode", entry.barcode, seen)
        found = self._find(entry)
        if isinstance(found, RowFault):
            return found
        return self._create(entry) if found is None else self._change(entry, found)

    def _again(self, entry: Entry, field_name: str, code: str, seen: SeenCode) -> bytes | RowFault:
        if seen.name != entry.name:
            reason = f"'{code}' belongs to another product in line {seen.line} already"
            return self._fields.fault(entry, field_name, reason)
        fresh = entry.barcode is not None and barcode_key(entry.barcode) not in self._seen
        known = self._barcodes.setdefault(seen.product, set())
        if fresh and entry.barcode is not None and entry.barcode not in known:
            self.made.barcodes.append((entry.barcode, seen.product))
            known.add(entry.barcode)
        self.made.unchanged += 1
        return seen.product

    def _find(self, entry: Entry) -> tuple[Any, ...] | RowFault | None:
        """The product of the catalogue that a row means, if any."""
        holders = self._by_barcode.get(entry.barcode, []) if entry.barcode is not None else []
        if entry.sku is None:
            if len(holders) > 1:
                reason = f"{len(holders)} products have this barcode; name one by its SKU"
                return self._fields.fault(entry, "barcode", reason)
            return holders[0] if holders else None
        row = self._by_sku.get(entry.sku)
        other = next((each for each in holders if row is None or each[1] != row[1]), None)
        if other is not None:
            text = f"{entry.barcode} belongs to {other[3]} too: the till asks which is meant"
            self.made.warnings.append((entry.line, text))
        return row

    def _create(self, entry: Entry) -> bytes:
        key = new_id().bytes
        self.made.created.append((entry, key))
        return key

    def _change(self, entry: Entry, row: tuple[Any, ...]) -> bytes:
        key = bytes(row[1])
        values = self._fields.changes(entry, row)
        has = entry.barcode is None or entry.barcode in self._barcodes.get(key, ())
        if values or not has:
            new = None if has else entry.barcode
            self.made.changes.append(Change(entry, row, values, new))
        else:
            self.made.unchanged += 1
        return key
