"""Runs every measurement and prints the table: `python -m bench`."""

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from bench import card, checking_out, importing, listing, long_carts, scanning, searching, starting
from bench.figures import HEAD, Result
from bench.stores import DATA

PARTS = ("scan", "cart", "promotions", "search", "list", "checkout", "card", "import", "start")


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
        runs: dict[str, Callable[[], list[Result]]] = {
            "import": lambda: importing.run(scratch, products=size),
            "start": lambda: starting.run(products=size, sales=sales, times=9),
            "scan": lambda: scanning.run(app, scratch, products=size, count=count),
            "cart": lambda: long_carts.run_lengths(app, scratch),
            "promotions": lambda: long_carts.run_promotions(app, scratch),
            "search": lambda: searching.run(app, scratch, products=size, count=200),
            "list": lambda: listing.run(app, scratch, products=size, count=200),
            "checkout": lambda: checking_out.run(scratch, products=size, sales=sales, count=count),
            "card": lambda: card.run(app, scratch, products=size, count=min(count, 100)),
        }
        for name, run in runs.items():
            if name in parts:
                results += run()
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
