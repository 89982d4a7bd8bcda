"""What the catalogue, and the file itself so far, know of the codes of some rows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from rcommerce_pos.core.importers.rows import Entry
from rcommerce_pos.core.storage.database import execute, execute_many, fetch_all

PART = 500
PRODUCT = (
    "p.number, p.id, p.sku, p.name, p.tax_class_id, p.unit, p.price_micros, p.cost_micros,"
    " p.category_id, p.description, p.archived_at,"
    " p.options IS NOT NULL AND p.variant_of IS NULL,"
    " EXISTS (SELECT 1 FROM import_batch b WHERE b.id = p.batch_id AND b.undone_at IS NOT NULL)"
)
NUMBER, ID, SKU, NAME = 0, 1, 2, 3
ARCHIVED, COMMON, UNDONE = 10, 11, 12
"""Where of ``PRODUCT``: when it was archived, if it is a common part, if its import was undone."""


@dataclass(frozen=True, slots=True)
class SeenCode:
    """A code that the file had before: its line, the product that it went to, what was said of it.

    ``made`` tells a product that this import made; ``facts`` are the other fields of the line.
    """

    line: int
    product: bytes
    name: str
    sku: str | None
    made: bool
    facts: str


class Seen:
    """The codes of the rows of one file so far, in a file of its own that goes with the import.

    Temporary tables of the store lie in memory; here memory does not grow with the file.
    """

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="rcommerce-pos-import-")
        execute("ATTACH DATABASE ? AS import_seen", (str(Path(self._folder.name) / "seen.db"),))
        # Nothing here outlives the import, so nothing of it needs to survive a power cut.
        execute("PRAGMA import_seen.journal_mode = MEMORY")
        execute("PRAGMA import_seen.synchronous = OFF")
        execute("PRAGMA import_seen.cache_size = -4096")
        execute(
            "CREATE TABLE import_seen.code (code TEXT PRIMARY KEY, line INTEGER, product BLOB,"
            " name TEXT, sku TEXT, made INTEGER, facts TEXT) WITHOUT ROWID"
        )

    def find(self, codes: Sequence[str]) -> "dict[str, SeenCode]":
        """What was there before of each code."""
        rows = _in_parts(
            "SELECT code, line, product, name, sku, made, facts FROM import_seen.code"
            " WHERE code IN ({marks})",
            codes,
        )
        return {
            code: SeenCode(line, bytes(key), name, sku, bool(made), facts)
            for code, line, key, name, sku, made, facts in rows
        }

    def add(self, rows: "Sequence[tuple[str, SeenCode]]") -> None:
        """Note codes."""
        execute_many(
            "INSERT OR IGNORE INTO import_seen.code VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (code, seen.line, seen.product, seen.name, seen.sku, int(seen.made), seen.facts)
                for code, seen in sorted(rows, key=lambda row: row[0])
            ],
        )

    def forget(self) -> None:
        """Let go of the file."""
        execute("DETACH DATABASE import_seen")
        self._folder.cleanup()


def sku_key(sku: str) -> str:
    """A SKU as the seen codes keep it."""
    return "s" + sku


def barcode_key(barcode: str) -> str:
    """A barcode as the seen codes keep it."""
    return "b" + barcode


def product_key(product: bytes) -> str:
    """A product of the catalogue as the seen codes keep it."""
    return "p" + product.hex()


def keys_of(entry: Entry) -> list[str]:
    """The codes of a row as the seen codes keep them."""
    keys = [sku_key(entry.sku)] if entry.sku is not None else []
    return [*keys, barcode_key(entry.barcode)] if entry.barcode is not None else keys


def products_by_sku(skus: Sequence[str]) -> dict[str, tuple[Any, ...]]:
    """The product rows of SKUs."""
    rows = _in_parts(f"SELECT {PRODUCT} FROM product p WHERE p.sku IN ({{marks}})", skus)
    return {row[SKU]: row for row in rows}


def products_by_barcode(codes: Sequence[str]) -> dict[str, list[tuple[Any, ...]]]:
    """The product rows that have each barcode."""
    found: dict[str, list[tuple[Any, ...]]] = {}
    rows = _in_parts(
        f"SELECT {PRODUCT}, b.code FROM barcode b JOIN product p ON p.id = b.product_id"
        " WHERE b.code IN ({marks})",
        codes,
    )
    for row in rows:
        found.setdefault(row[-1], []).append(row[:-1])
    return found


def barcodes_of(products: Sequence[bytes]) -> dict[bytes, set[str]]:
    """Every barcode of products."""
    found: dict[bytes, set[str]] = {}
    rows = _in_parts("SELECT product_id, code FROM barcode WHERE product_id IN ({marks})", products)
    for product, code in rows:
        found.setdefault(bytes(product), set()).add(code)
    return found


def _in_parts(sql: str, keys: Iterable[Any]) -> list[tuple[Any, ...]]:
    distinct = list(dict.fromkeys(keys))
    rows: list[tuple[Any, ...]] = []
    for begin in range(0, len(distinct), PART):
        part = distinct[begin : begin + PART]
        rows += fetch_all(sql.format(marks=",".join("?" * len(part))), part)
    return rows
