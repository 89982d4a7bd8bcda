"""Decides what becomes of each row: a new product, a change, nothing, or a rejection."""

from dataclasses import dataclass, field
from typing import Any

from rcommerce_pos.core.catalog.bundle_taxes import may_be_taxed
from rcommerce_pos.core.importers.fields import Fields
from rcommerce_pos.core.importers.known import (
    ARCHIVED,
    ID,
    NAME,
    SKU,
    UNDONE,
    Seen,
    SeenCode,
    barcode_key,
    barcodes_of,
    keys_of,
    product_key,
    products_by_barcode,
    products_by_sku,
    sku_key,
)
from rcommerce_pos.core.importers.rows import Entry, RowFault
from rcommerce_pos.core.kernel.errors import Phrase
from rcommerce_pos.core.kernel.ids import new_id

_FACTS = ("price", "cost", "tax_class", "category", "unit", "stock")
FIELD_WORDS = {
    "price": Phrase("price"),
    "cost": Phrase("cost"),
    "tax_class": Phrase("tax class"),
    "category": Phrase("category"),
    "unit": Phrase("unit"),
    "stock": Phrase("stock"),
}
NOTHING = "\x1f" * (len(_FACTS) - 1)


@dataclass(frozen=True, slots=True)
class Change:
    """A row that changes a product of the catalogue: its row before, and the columns to set.

    ``revived`` tells a product that was archived only because an earlier import was taken back.
    """

    entry: Entry
    before: tuple[Any, ...]
    values: dict[str, Any]
    new_barcode: str | None
    revived: bool = False


@dataclass(slots=True)
class Plan:
    """What becomes of some rows.

    ``created`` are entries with the key of the new product, ``barcodes`` further codes of products
    that the file had before; ``extended`` counts those of products that stood in the catalogue.
    """

    created: list[tuple[Entry, bytes]] = field(default_factory=list)
    barcodes: list[tuple[str, bytes]] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    extended: int = 0
    unchanged: int = 0
    faults: list[RowFault] = field(default_factory=list)
    warnings: list[tuple[int, str]] = field(default_factory=list)


class Planner:
    """Plans the rows of one file, part by part.

    A SKU names its product; a row without one is known by its barcode. A code that is there again
    within the file is rejected unless the row tells of the same product: it has the same name, and
    no other SKU. What the first of such rows says stands; a later one may bring a further barcode.
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
        self._barcodes = barcodes_of([bytes(row[ID]) for row in rows])
        # A product that more than one code leads to may have been met by another of them.
        ways = {bytes(row[ID]): int(row[SKU] is not None) for row in rows}
        for key, codes in self._barcodes.items():
            ways[key] += len(codes)
        self._seen |= seen.find([product_key(key) for key, count in ways.items() if count > 1])

    def take(self, entry: Entry) -> None:
        """Decide about one row."""
        outcome = self._fields.check(entry) or self._settle(entry)
        if isinstance(outcome, RowFault):
            self.made.faults.append(outcome)
            return
        for key in keys_of(entry):
            self._note(key, outcome)
        if not outcome.made and self._has_other_ways(entry, outcome):
            self._note(product_key(outcome.product), outcome)
        if entry.warning:
            self.made.warnings.append((entry.line, entry.warning))

    def _note(self, key: str, seen: SeenCode) -> None:
        if key not in self._seen:
            self._seen[key] = seen
            self.noted.append((key, seen))

    def _has_other_ways(self, entry: Entry, seen: SeenCode) -> bool:
        others = self._barcodes.get(seen.product, set()) - {entry.barcode}
        return bool(others) or (entry.sku is None and seen.sku is not None)

    def _settle(self, entry: Entry) -> SeenCode | RowFault:
        """The product that a row went to, or the row's fault."""
        by_sku = self._seen.get(sku_key(entry.sku)) if entry.sku is not None else None
        by_code = self._seen.get(barcode_key(entry.barcode)) if entry.barcode is not None else None
        if by_code is not None and self._shares(entry, by_code):
            by_code = None
        if by_code is not None:
            other = by_sku is not None and by_sku.product != by_code.product
            if other or (entry.sku is not None and by_code.sku != entry.sku):
                return self._taken(entry, "barcode", by_code)
        if by_sku is not None:
            return self._again(entry, "sku", by_sku)
        if by_code is not None:
            return self._again(entry, "barcode", by_code)
        found = self._find(entry)
        if isinstance(found, RowFault):
            return found
        return self._create(entry) if found is None else self._change(entry, found)

    def _shares(self, entry: Entry, seen: SeenCode) -> bool:
        """True where the row's own product and that of a line before share the code already."""
        row = self._by_sku.get(entry.sku) if entry.sku is not None else None
        if row is None or bytes(row[ID]) == seen.product:
            return False
        return entry.barcode in self._barcodes.get(bytes(row[ID]), ())

    def _taken(self, entry: Entry, field_name: str, seen: SeenCode) -> RowFault:
        code = entry.sku if field_name == "sku" else entry.barcode
        reason = Phrase(
            "'{code}' belongs to another product in line {line} already", code=code, line=seen.line
        )
        return self._fields.fault(entry, field_name, reason)

    def _again(self, entry: Entry, field_name: str, seen: SeenCode) -> SeenCode | RowFault:
        if seen.name != entry.name:
            return self._taken(entry, field_name, seen)
        first_said = (seen.facts or NOTHING).split("\x1f")
        said = zip(_FACTS, (facts_of(entry) or NOTHING).split("\x1f"), first_said, strict=True)
        differs = [name for name, ours, first in said if ours and ours != first]
        if differs:
            text = Phrase(
                "the same product as line {line}, and what stands there holds: {fields}",
                line=seen.line,
                fields=tuple(FIELD_WORDS[name] for name in differs),
            )
            self.made.warnings.append((entry.line, text))
        known = self._barcodes.setdefault(seen.product, set())
        fresh = entry.barcode is not None and barcode_key(entry.barcode) not in self._seen
        if fresh and entry.barcode is not None and entry.barcode not in known:
            self.made.barcodes.append((entry.barcode, seen.product))
            known.add(entry.barcode)
            if not seen.made:
                self.made.extended += 1
                return seen
        self.made.unchanged += 1
        return seen

    def _find(self, entry: Entry) -> tuple[Any, ...] | RowFault | None:
        """The product of the catalogue that a row means, if any."""
        holders = self._by_barcode.get(entry.barcode, []) if entry.barcode is not None else []
        if entry.sku is None:
            if len(holders) > 1:
                reason = Phrase(
                    "{count} products have this barcode; name one by its SKU", count=len(holders)
                )
                return self._fields.fault(entry, "barcode", reason)
            return holders[0] if holders else None
        row = self._by_sku.get(entry.sku)
        if row is None and len(holders) == 1:
            before = self._seen.get(product_key(bytes(holders[0][ID])))
            if before is not None and before.sku != entry.sku:
                return self._taken(entry, "barcode", before)
            if holders[0][SKU] is None:
                return holders[0]
        other = next((each for each in holders if row is None or each[ID] != row[ID]), None)
        if other is not None:
            text = Phrase(
                "{code} belongs to {name} too: the till asks which is meant",
                code=entry.barcode,
                name=other[NAME],
            )
            self.made.warnings.append((entry.line, text))
        return row

    def _create(self, entry: Entry) -> SeenCode:
        key = new_id().bytes
        self.made.created.append((entry, key))
        return SeenCode(entry.line, key, entry.name, entry.sku, True, facts_of(entry))

    def _change(self, entry: Entry, row: tuple[Any, ...]) -> SeenCode | RowFault:
        key = bytes(row[ID])
        before = self._seen.get(product_key(key))
        if before is not None:
            if entry.sku not in (None, before.sku):
                return self._taken(entry, "barcode", before)
            return self._again(entry, "barcode" if entry.sku is None else "sku", before)
        values = self._fields.changes(entry, row)
        tax_class = values.get("tax_class_id")
        if tax_class is not None and not may_be_taxed(key, tax_class):
            reason = "a bundle and its parts bear the same tax class: take it out of the bundle"
            return self._fields.fault(entry, "tax_class", reason)
        has = entry.barcode is None or entry.barcode in self._barcodes.get(key, ())
        revived = row[ARCHIVED] is not None and bool(row[UNDONE])
        if row[ARCHIVED] is not None and not revived:
            text = Phrase(
                "{name} is archived: it is in the catalogue, and not sold", name=row[NAME]
            )
            self.made.warnings.append((entry.line, text))
        if values or not has or revived:
            new = None if has else entry.barcode
            self.made.changes.append(Change(entry, row, values, new, revived))
        else:
            self.made.unchanged += 1
        sku = row[SKU] if entry.sku is None else entry.sku
        seen = SeenCode(entry.line, key, entry.name, sku, False, facts_of(entry))
        if row[SKU] is None and sku is not None:
            self._note(product_key(key), seen)
        return seen


def facts_of(entry: Entry) -> str:
    """The fields of a row that a later row of the same product may contradict."""
    said = [getattr(entry, name) for name in _FACTS]
    if not any(value is not None for value in said):
        return ""
    return "\x1f".join("" if value is None else str(value) for value in said)
