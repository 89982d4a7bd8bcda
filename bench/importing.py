"""The import of the real products, against the same rows put into the same tables bare."""

import json
import resource
import shutil
import subprocess
import sys
from pathlib import Path
from time import perf_counter

from bench.figures import Result
from bench.stores import REAL, new_shop, write_file

BARE = "bare"


def run(scratch: Path, *, products: int) -> list[Result]:
    """Measure ours and the floor in processes of their own, and ours with a tenth of the rows."""
    count = min(products, 818_846) if REAL.exists() else products
    file, tenth = scratch / "products.csv", scratch / "tenth.csv"
    write_file(file, count)
    write_file(tenth, count // 10)
    ours, peak = _measured("ours", scratch / "ours", file)
    _, small = _measured("ours", scratch / "tenth", tenth)
    bare, _ = _measured(BARE, scratch / "bare", file)
    for name in ("ours", "tenth", "bare"):
        shutil.rmtree(scratch / name)
    ratio = ours / bare
    return [
        Result(
            f"import of {count:,} real products",
            f"{ours:.1f} s",
            f"{bare:.1f} s",
            f"{ratio:.2f} ×",
            "≤ 6 ×",
            ratio <= 6,
        ),
        Result(
            "… peak memory, against a tenth of the rows",
            f"{peak / 1024:.0f} MiB",
            f"{small / 1024:.0f} MiB",
            f"{peak / small:.2f} ×",
            "flat (≤ 1.25 ×)",
            peak <= small * 1.25,
        ),
    ]


def _measured(kind: str, folder: Path, file: Path) -> tuple[float, int]:
    new_shop(folder)
    done = subprocess.run(
        [sys.executable, "-m", "bench.importing", kind, str(folder), str(file)],
        capture_output=True,
        text=True,
        check=True,
    )
    answer = json.loads(done.stdout.splitlines()[-1])
    return answer["seconds"], answer["peak_kib"]


def _ours(folder: Path, file: Path) -> None:
    from rcommerce_pos.core.application import Application
    from rcommerce_pos.core.paths import folders

    application = Application.open(folders(folder))
    owner = application.staff.owner()
    application.importer.import_products(file, mapping={}, actor=owner)
    application.close()


def _bare(folder: Path, rows: list[tuple[str, str]]) -> None:
    """The same rows, ready in memory, by executemany: products, barcodes and both indexes."""
    from rcommerce_pos.core.catalog.folding import tokens
    from rcommerce_pos.core.catalog.indexing import beginning
    from rcommerce_pos.core.storage.database import (
        execute_many,
        fetch_one,
        open_database,
        transaction,
    )

    open_database(folder / "store.db")
    found = fetch_one("SELECT id FROM tax_class WHERE is_standard = 1")
    assert found is not None
    tax = found[0]
    products, barcodes, words, parts = [], [], [], []
    seen: set[str] = set()
    for number, (code, name) in enumerate(rows, 1):
        if code in seen:
            continue
        seen.add(code)
        key = number.to_bytes(16, "big")
        products.append((number, key, name, "", tax, "piece", "warn", 0))
        barcodes.append((code, key, 1000))
        cut = tokens(name)
        plain = " ".join(cut)
        words.append((number, f"{plain} {beginning(cut)}"))
        parts.append((number, plain))
    begun = perf_counter()
    with transaction():
        execute_many(
            "INSERT INTO product (number, id, name, description, tax_class_id, unit,"
            " inventory_policy, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            products,
        )
        execute_many(
            "INSERT INTO barcode (code, product_id, quantity_milli) VALUES (?, ?, ?)", barcodes
        )
        execute_many("INSERT INTO product_words (rowid, words) VALUES (?, ?)", words)
        execute_many("INSERT INTO product_parts (rowid, words) VALUES (?, ?)", parts)
    _tell(perf_counter() - begun)


def _tell(seconds: float) -> None:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"seconds": seconds, "peak_kib": peak}))


def _read(file: Path) -> list[tuple[str, str]]:
    import csv

    with file.open(encoding="utf-8", newline="") as stream:
        rows = csv.reader(stream)
        next(rows)
        return [(row[0], row[1]) for row in rows]


if __name__ == "__main__":
    which, where, what = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    if which == BARE:
        _bare(where, _read(what))
    else:
        started = perf_counter()
        _ours(where, what)
        _tell(perf_counter() - started)
