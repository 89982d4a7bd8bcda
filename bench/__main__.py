"""Runs every measurement and prints the table: `python -m bench`."""

import argparse
import os
import platform
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from bench import checking_out, importing, listing, long_carts, scanning, searching, starting
from bench.figures import HEAD, Result
from bench.stores import DATA

PARTS = ("scan", "cart", "promotions", "search", "list", "checkout", "import", "start")


def main(arguments: list[str]) -> int:
    """Measure what was asked for; the status is 0 whatever the figures are."""
    parser = argparse.ArgumentParser(prog="bench")
    parser.add_argument("--only", choices=PARTS, action="append")
    parser.add_argument("--products", type=int, default=1_000_000)
    parser.add_argument("--sales", type=int, default=100_000)
    parser.add_argument("--count", type=int, default=1000, help="scans, and checkouts")
    chosen = parser.parse_args(arguments)
    parts = chosen.only or list(PARTS)
    DATA.mkdir(parents=True, exist_ok=True)
    results: list[Result] = []
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory(dir=DATA) as folder:
        scratch = Path(folder)
        size, sales, count = chosen.products, chosen.sales, chosen.count
        if "import" in parts:
            results += importing.run(scratch, products=size)
        if "start" in parts:
            results += starting.run(products=size, sales=sales, times=9)
        if "scan" in parts:
            results += scanning.run(app, scratch, products=size, count=count)
        if "cart" in parts:
            results += long_carts.run_lengths(app, scratch)
        if "promotions" in parts:
            results += long_carts.run_promotions(app, scratch)
        if "search" in parts:
            results += searching.run(app, scratch, products=size, count=200)
        if "list" in parts:
            results += listing.run(app, scratch, products=size, count=200)
        if "checkout" in parts:
            results += checking_out.run(scratch, products=size, sales=sales, count=count)
    said = " ".join(["python -m bench", *arguments])
    print(f"\n{datetime.now(UTC):%Y-%m-%d}, `{said}`, {_machine()}\n\n{HEAD}")
    for result in results:
        print(result.row())
    return 0


def _machine() -> str:
    import PySide6

    return (
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, "
        f"{os.cpu_count()} cores, {platform.system()}"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
