"""What the catalogue, and the file itself so far, know of the codes of some rows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from rcommerce_pos.core.importers.rows import Entry
from rcommerce_pos.core.storage.database import execute, execute_many, fetch_all

PART = 500
PRODUCT = (
    "p.number, p.id, p.sku, p.name, p.tax_class_id, p.unit, p.price_micros, p.cost_micros,"
    " p.category_id, p.description, p.updated_at"
)


@dataclass(frozen=True, slots=True)
class SeenCode:
    """A code that the file had before: its line, and the product that it went to."""

    line: int
    product: bytes
    name: str


class Seen:
    """The codes of the rows of one file so far, in a table of its own that is never stored.

    A code is kept with its line, the product that it went to and its name; memory does not grow
    with the file.
    """

    def __init__(self) -> None:
        execute("DROP TABLE IF EXISTS temp.import_seen")
        execute(
            "CREATE TEMP TABLE import_seen"
            " (code TEXT PRIMARY KEY, line INTEGER, product BLOB, name TEXT) WITHOUT ROWID"
        )

    def find(self, codes: Sequence[str]) -> "dict[str, SeenCode]":
        """What was there before of each code."""
        rows = _in_parts(
            "SELECT code, line, product, name FROM temp.import_seen WHERE code IN ({marks})", codes
        )
        return {code: SeenCode(line, bytes(key), name) for code, line, key, name in rows}

    def add(self, rows: "Sequence[tuple[str, SeenCode]]") -> None:
        """Note codes."""
        execute_many(
            "INSERT OR IGNORE INTO temp.import_seen VALUES (?, ?, ?, ?)",
            [(code, seen.line, seen.product, seen.name) for code, seen in rows],
        )

    def forget(self) -> None:
        """Drop the table."""
        execute("DROP TABLE IF EXISTS temp.import_seen")


def sku_key(sku: str) -> str:
    """A SKU as the table of seen codes keeps it."""
    return "s" + sku


def barcode_key(barcode: str) -> str:
    """A barcode as the table of seen codes keeps it."""
    return "b" + barcode


def keys_of(entry: Entry) -> list[str]:
    """The codes of a row as the table of seen codes keeps them."""
    keys = [sku_key(entry.sku)] if entry.sku is not None else []
    return [*keys, barcode_key(entry.barcode)] if entry.barcode is not None else keys


def products_by_sku(skus: Sequence[str]) -> dict[str, tuple[Any, ...]]:
    """The product rows of SKUs."""
    rows = _in_parts(f"SELECT {PRODUCT} FROM product p WHERE p.sku IN ({{marks}})", skus)
    return {row[2]: row for row in rows}


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
