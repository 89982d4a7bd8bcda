"""The table of products: any number of rows, a few pages kept, ticks as ranges."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.list_query import ListQuery, Show, Sort
from rcommerce_pos.core.catalog.listing import PAGE
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.storage.database import (
    close_connection,
    execute_many,
    fetch_all,
    transaction,
)
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.products.table_model import KEPT, Column, ProductTableModel
from rcommerce_pos.ui.screens.products.ticks import Ticks
from rcommerce_pos.ui.screens.products.view import ProductsView
from rcommerce_pos.ui.screens.products.view_model import ProductsViewModel
from rcommerce_pos.ui.tasks import Tasks
from tests.support.clock import SetClock
from tests.support.shop import make_empty_shop

MANY = 50_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop with fifty thousand products, written straight into its table."""
    where = tmp_path_factory.mktemp("many") / "shop"
    application = make_empty_shop(where, SetClock())
    tax_class = application.taxes.standard_class().id.bytes
    with transaction():
        execute_many(
            "INSERT INTO product (id, sku, name, description, tax_class_id, unit, price_micros,"
            " inventory_policy, updated_at) VALUES (?, ?, ?, '', ?, 'piece', ?, 'warn', ?)",
            [
                (
                    number.to_bytes(16, "big"),
                    f"K{number:06d}",
                    f"Article {number * 7919 % MANY:06d}",
                    tax_class,
                    number % 977 * 10_000,
                    number,
                )
                for number in range(MANY)
            ],
        )
    application.close()
    return where


@pytest.fixture
def view(qtbot: QtBot, folder: Path, clock: SetClock) -> Iterator[ProductsView]:
    """The screen on that shop, in a window of its own, its owner looking at it."""
    application = Application.open(folders(folder), clock=clock)
    tasks = Tasks(thread_ended=close_connection)
    home = QObject()
    model = ProductsViewModel(application, tasks, home)
    shown = ProductsView(model, formatter=Formatter("en_GB", "UTC"), currency="EUR")
    qtbot.addWidget(shown)
    shown.resize(1280, 700)
    shown.show()
    model.begin(application.staff.owner())
    qtbot.waitUntil(lambda: shown.model.rowCount() == MANY, timeout=60_000)
    yield shown
    tasks.stop()
    application.close()


def looks_at(qtbot: QtBot, view: ProductsView, row: int) -> str:
    """Jump to a row; its name once it is there."""
    view.table.go_to(row)
    qtbot.waitUntil(lambda: view.model.product(row) is not None, timeout=60_000)
    product = view.model.product(row)
    assert product is not None
    return product.name


def sort(qtbot: QtBot, view: ProductsView, by: Sort) -> None:
    """Order by something, and wait until all of it is counted."""
    view.sort(by)
    model = view._view_model
    qtbot.waitUntil(
        lambda: not model.state.is_loading and view.model.rowCount() == MANY, timeout=60_000
    )


def test_a_jump_anywhere_shows_the_row_that_is_there(qtbot: QtBot, view: ProductsView) -> None:
    for row in (0, MANY - 1, 25_000, 12_345, 40_000, 3, 49_000):
        assert looks_at(qtbot, view, row) == f"Article {row:06d}"
    sort(qtbot, view, Sort.NAME)
    for row in (MANY - 1, 777, 33_333):
        assert looks_at(qtbot, view, row) == f"Article {MANY - 1 - row:06d}"


def test_every_page_shows_its_rows_and_few_are_kept(qtbot: QtBot, view: ProductsView) -> None:
    for row in range(0, MANY, PAGE * 4):
        assert looks_at(qtbot, view, row) == f"Article {row:06d}"
    assert view.model.kept <= KEPT
    assert MANY // (PAGE * 4) > KEPT


def test_prices_are_in_order_wherever_one_looks(qtbot: QtBot, view: ProductsView) -> None:
    sort(qtbot, view, Sort.PRICE)
    wanted = [row[0] for row in fetch_all("SELECT sku FROM product ORDER BY price_micros, number")]
    for row in (20_000, 49_999, 100, 35_000):
        looks_at(qtbot, view, row)
        product = view.model.product(row)
        assert product is not None
        assert product.sku == wanted[row]


def test_everything_that_matches_is_chosen_with_one_key(qtbot: QtBot, view: ProductsView) -> None:
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.model.ticks.count(MANY) == MANY
    looks_at(qtbot, view, 30_000)
    QTest.keyClick(view.table, Qt.Key.Key_Space)
    assert view.table.chosen() == ((0, 29_999), (30_001, MANY - 1))


def test_a_long_walk_with_shift_ticks_the_rows_on_its_way(qtbot: QtBot, view: ProductsView) -> None:
    looks_at(qtbot, view, 10)
    QTest.keyClick(view.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.table.chosen() == ((10, 11),)
    QTest.keyClick(view.table, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert view.table.chosen() == ((10, MANY - 1),)


def test_the_model_knows_what_is_missing(qapp: QApplication) -> None:
    model = ProductTableModel(Formatter("en_GB", "UTC"), qapp)
    model.restart(1000)
    assert model.missing(250, 260) == [0, 1]
    assert model.missing(990, 5000) == [3]
    assert model.data(model.index(5, Column.NAME)) is None
    assert model.data(model.index(5, 0), Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Unchecked
    model.tick(3, 5, ticked=True)
    assert model.data(model.index(5, 0), Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
    model.set_count(4)
    assert model.ticks.count(model.rowCount()) == 1


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 12), st.booleans()), max_size=12),
    st.booleans(),
)
def test_ticks_are_a_set_of_rows(acts: list[tuple[int, int, bool]], everything: bool) -> None:
    ticks, plain = Ticks(), set(range(60)) if everything else set()
    if everything:
        ticks.put_all()
    for first, more, on in acts:
        ticks.put(first, first + more, ticked=on)
        rows = set(range(first, first + more + 1))
        plain = plain | rows if on else plain - rows
    assert {row for row in range(60) if row in ticks} == plain
    assert ticks.count(60) == len(plain)
    listed = [row for first, last in ticks.ranges(60) for row in range(first, last + 1)]
    assert listed == sorted(plain)


def test_another_list_waits_for_its_first_rows(qtbot: QtBot, view: ProductsView) -> None:
    view._view_model.ask(ListQuery(show=Show.ARCHIVED))
    assert view.model.rowCount() == MANY
    qtbot.waitUntil(lambda: view.model.rowCount() == 0, timeout=60_000)
    assert view._pages.currentIndex() == 2


def test_the_cursor_stays_where_it_was_when_the_list_is_read_anew(
    qtbot: QtBot, view: ProductsView
) -> None:
    looks_at(qtbot, view, 31_000)
    view._view_model.refresh()
    qtbot.waitUntil(lambda: not view._view_model.state.is_loading, timeout=60_000)
    qtbot.waitUntil(lambda: view.table.row == 31_000, timeout=60_000)
    assert looks_at(qtbot, view, 31_000) == "Article 031000"
