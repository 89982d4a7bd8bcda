"""The list of products: its first page, a jump anywhere, and how soon a jump is painted."""

import json
import random
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter

from cysqlite._cysqlite import Connection
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QApplication, QTableView
from typing_extensions import override

from bench.figures import Result, millis, quantile
from bench.floors import Index, Painted
from bench.scanning import OpenTill
from bench.stores import store
from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.list_query import ListQuery
from rcommerce_pos.core.catalog.listing import PAGE, Listing
from rcommerce_pos.core.catalog.listing_sql import ROWS
from rcommerce_pos.ui.screens.products.view import ProductsView

_NONE = QModelIndex()
_FIRST = (
    "SELECT number FROM product INDEXED BY product_active_name WHERE archived_at IS NULL"
    " ORDER BY name_key LIMIT ?"
)


def run(app: QApplication, scratch: Path, *, products: int, count: int) -> list[Result]:
    """Measure pages by themselves, then jumps in the window."""
    places = store(products)
    application = Application.open(places)
    owner = application.staff.owner()
    location = application.place.till.location_id.bytes

    def opened() -> Listing:
        return application.product_list.open(owner, ListQuery())

    first = _taken(lambda: opened().rows(0), count)
    listing = opened()
    begun = perf_counter()
    while not listing.is_done:
        listing.prepare()
    way = perf_counter() - begun
    size = listing.count or 0
    chance = random.Random(5)
    places_of = [chance.randrange(max(size - PAGE, 1)) for _ in range(count)]
    jumps = [_once(partial(listing.rows, row)) for row in places_of]
    there = [listing.numbers(row, PAGE) for row in places_of]
    application.close()
    bare = Connection(str(places.store))
    bare_first = _taken(lambda: _read(bare, location, _numbers(bare)), count)
    bare_jumps = [_once(partial(_read, bare, location, numbers)) for numbers in there]
    bare.close()
    painted, floor = _painted(app, places.data, scratch, size), _bare_table(app, size)
    return [
        _ratio(f"first page of {products:,} products, by name", first, bare_first, 3),
        _ratio("… a page anywhere in them", jumps, bare_jumps, 6),
        Result(
            "… the way to every place, once for a list",
            f"{way * 1e3:.0f} ms",
            "",
            f"{way * 1e3:.0f} ms",
            "≤ 1000 ms",
            way <= 1,
        ),
        _ratio("a jump in the window → painted rows", painted, floor, 6),
    ]


def _ratio(what: str, ours: list[float], floor: list[float], most: float) -> Result:
    ratio = quantile(ours, 0.5) / quantile(floor, 0.5)
    return Result(
        what, millis(ours), millis(floor), f"{ratio:.2f} ×", f"p50 ≤ {most:g} ×", ratio <= most
    )


def _once(act: Callable[[], object]) -> float:
    begun = perf_counter()
    act()
    return perf_counter() - begun


def _taken(act: Callable[[], object], count: int) -> list[float]:
    return [_once(act) for _ in range(count)]


def _numbers(bare: Connection) -> list[int]:
    return [row[0] for row in bare.execute(_FIRST, (PAGE,)).fetchall()]


def _read(bare: Connection, location: bytes, numbers: list[int]) -> int:
    return len(bare.execute(ROWS, (json.dumps(numbers), location)).fetchall())


def _is_there(view: ProductsView, row: int) -> bool:
    return view.model.product(row) is not None


class _Shown(Painted):
    """Knows when a row was painted that was there: an empty one is painted before, too."""

    def __init__(self, view: ProductsView) -> None:
        super().__init__(view.table.viewport())
        self._view = view
        self._row = 0
        self.is_shown = False

    def look_for(self, row: int) -> None:
        """Watch for this row from now on."""
        self._row, self.is_shown = row, False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and _is_there(self._view, self._row):
            self.is_shown = True
        return super().eventFilter(watched, event)


def _painted(app: QApplication, source: Path, scratch: Path, size: int) -> list[float]:
    """Seconds from the move of the scroll bar to the rows in sight, painted."""
    till = OpenTill(app, source, scratch / "listing")
    till.window.resize(1366, 768)
    till.window.desk.go("products")
    view = till.window.desk.office.products
    till.wait(lambda: view.model.rowCount() >= size)
    till.settle()
    shown = _Shown(view)
    chance, taken = random.Random(9), []
    for _ in range(100):
        row = chance.randrange(size - 100)
        shown.look_for(row + 10)
        begun = perf_counter()
        view.table.verticalScrollBar().setValue(row)
        till.wait(lambda: shown.is_shown)
        taken.append(perf_counter() - begun)
        till.settle()
    till.close()
    return taken


class _Constant(QAbstractTableModel):
    def __init__(self, size: int) -> None:
        super().__init__()
        self._size = size

    @override
    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else self._size

    @override
    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else 10

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return "Lorem ipsum" if role == Qt.ItemDataRole.DisplayRole else None


def _bare_table(app: QApplication, size: int) -> list[float]:
    """The same jumps in a bare table of as many rows that all say the same."""
    table = QTableView()
    model = _Constant(size)
    table.setModel(model)
    table.resize(1250, 480)
    table.show()
    app.processEvents()
    painted = Painted(table.viewport())
    chance, taken = random.Random(9), []
    for _ in range(100):
        row = chance.randrange(size - 100)
        before = painted.count
        begun = perf_counter()
        table.verticalScrollBar().setValue(row)
        while painted.count == before:
            app.processEvents()
        taken.append(perf_counter() - begun)
    table.close()
    return taken
