"""The commit of a sale of ten lines, at first and after many sales."""

import shutil
from pathlib import Path
from time import perf_counter

from bench.figures import Result, millis, quantile
from bench.floors import bare_sales
from bench.stores import codes, store
from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.storage.database import fetch_all

LINES = 10
ROWS_OF = ("order", "order_item", "order_tax", "tender", "order_transition", "stock_movement",
           "stock_level", "cash_movement", "journal", "job")  # fmt: skip


def checkouts(folder: Path, count: int) -> tuple[list[float], int]:
    """Seconds of each commit, and how many rows one writes."""
    application = Application.open(folders(folder))
    owner = application.staff.owner()
    if application.cash.current_shift() is None:
        application.cash.open_shift(owner, Money.zero("EUR"))
    found = [application.catalog.lookup(code).found[0] for code in codes(LINES)]
    taken = []
    before = _rows()
    for _ in range(count):
        cart = application.carts.start(owner).cart.id
        for each in found:
            application.carts.add(owner, cart, each)
        gross = application.carts.sale(cart).totals.gross
        begun = perf_counter()
        application.checkout.complete(owner, cart, (Tender(TenderKind.CASH, gross),))
        taken.append(perf_counter() - begun)
    rows = round((_rows() - before) / count)
    application.close()
    return taken, rows


def _rows() -> int:
    return sum(fetch_all(f'SELECT COUNT(*) FROM "{name}"')[0][0] for name in ROWS_OF)


def run(scratch: Path, *, products: int, sales: int, count: int) -> list[Result]:
    """Measure an empty store, one with many sales, and the floor."""
    shutil.copytree(store(products).data, scratch / "first")
    shutil.copytree(store(products, sales).data, scratch / "later")
    first, rows = checkouts(scratch / "first", count)
    later, _ = checkouts(scratch / "later", count)
    floor = bare_sales(scratch / "first" / "store.db", count)
    ratio = quantile(first, 0.5) / quantile(floor, 0.5)
    growth = quantile(later, 0.5) / quantile(first, 0.5)
    shutil.rmtree(scratch / "first")
    shutil.rmtree(scratch / "later")
    return [
        Result(
            f"checkout commit, {LINES} lines, {rows} rows",
            millis(first),
            millis(floor),
            f"{ratio:.2f} ×",
            "p50 ≤ 6 ×",
            ratio <= 6,
        ),
        Result(
            f"… after {sales:,} sales",
            millis(later),
            millis(first),
            f"{growth:.2f} ×",
            "≤ 1.1 ×",
            growth <= 1.1,
        ),
    ]
