"""Quick keys and several open sales, by keyboard and touch through the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from rcommerce_pos.core.catalog.quick_keys import QuickKey
from rcommerce_pos.core.kernel.clock import SystemClock
from tests.flows.test_a_day import gross, lines
from tests.support.shop import CASHIER_PIN, MANAGER_PIN, make_shop
from tests.support.window import Till, open_till

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a shop with two pages of quick keys."""
    shop = make_shop(tmp_path / "shop", SystemClock())
    owner = shop.staff.owner()
    for name, skus in (("Favourites", ("MILK", "CHOC", "CAFE")), ("Weighed", ("4135",))):
        page = shop.quick_keys.add_page(owner, name)
        found = [shop.catalog.by_sku(sku) for sku in skus]
        keys = tuple(QuickKey(each) for each in found if each is not None)
        shop.quick_keys.put(owner, page.id, keys)
    shop.close()
    return tmp_path / "shop"


@pytest.fixture
def till(qapp: QApplication, folder: Path) -> Iterator[Till]:
    """A till at which Cara sells."""
    with open_till(qapp, folder) as opened:
        opened.sign_in("Cara", CASHIER_PIN)
        opened.open_till("0")
        yield opened


def grid(till: Till) -> QListView:
    """The keys that are shown."""
    return till.window.desk.sell.area.tiles._view


def tap(till: Till, row: int) -> None:
    """Press a quick key."""
    view = grid(till)
    box = view.visualRect(view.model().index(row, 0))
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=box.topLeft() + QPoint(box.width() // 3, box.height() // 3),
    )
    till.settle()


def test_a_sale_by_touch_and_by_keyboard(qapp: QApplication, till: Till, folder: Path) -> None:
    sell = till.window.desk.sell
    assert not sell.area.shows_tiles
    till.key(Qt.Key.Key_L, CTRL)
    till.until(lambda: grid(till).model().rowCount() == 3, "the first page is shown")
    tap(till, 1)
    tap(till, 1)
    assert lines(till) == [("Milk chocolate 100 g", "2")]
    till.type("3*")
    tap(till, 0)
    assert lines(till)[-1] == ("Milk 1 l", "3")
    till.key(Qt.Key.Key_PageDown)
    till.until(lambda: grid(till).model().rowCount() == 1, "the second page is shown")
    tap(till, 0)
    till.type("0.5")
    till.key(Qt.Key.Key_Return)
    assert lines(till)[-1] == ("Apples", "0.5")
    till.key(Qt.Key.Key_PageUp)
    till.until(lambda: grid(till).model().rowCount() == 3, "the first page is back")
    till.key(Qt.Key.Key_G, CTRL)
    till.key(Qt.Key.Key_Right)
    till.key(Qt.Key.Key_Return)
    assert lines(till)[0] == ("Milk chocolate 100 g", "3")
    till.key(Qt.Key.Key_Escape)
    till.scan("4006381333931")
    assert lines(till)[1] == ("Milk 1 l", "4")


def test_the_till_remembers_its_layout(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        till.sign_in("Cara", CASHIER_PIN)
        till.open_till("0")
        till.key(Qt.Key.Key_L, CTRL)
        till.settle()
    with open_till(qapp, folder) as till:
        till.sign_in("Cara", CASHIER_PIN)
        till.until(lambda: till.window.desk.sell.area.shows_tiles, "the quick keys are back")


def test_two_sales_side_by_side(till: Till) -> None:
    till.scan("4006381333931")
    till.key(Qt.Key.Key_N, CTRL | SHIFT)
    assert lines(till) == []
    till.scan("4006381333948")
    till.key(Qt.Key.Key_Tab, CTRL)
    assert lines(till) == [("Milk 1 l", "1")]
    till.key(Qt.Key.Key_Tab, CTRL)
    assert lines(till) == [("Milk chocolate 100 g", "1")]
    till.type("+")
    till.until(till.window.desk.complete.isVisible, "the second sale is complete")
    till.key(Qt.Key.Key_Return)
    till.settle()
    till.key(Qt.Key.Key_Tab, CTRL)
    assert lines(till) == [("Milk 1 l", "1")]
    assert gross(till) == "1.19"


def test_a_page_is_put_together_in_the_window(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        till.sign_in("Max", MANAGER_PIN)
        till.open_till("0")
        till.key(Qt.Key.Key_G, CTRL | SHIFT)
        editor = till.window.desk.sell.editor
        till.until(lambda: grid(till).model().rowCount() == 3, "the first page is shown")
        editor.page_added.emit("Mine")
        till.until(lambda: grid(till).model().rowCount() == 0, "the new page is empty")
        till.scan("4006381333931")
        till.until(lambda: grid(till).model().rowCount() == 1, "the milk is on it")
        editor.focus()
        till.type("cafe")
        till.key(Qt.Key.Key_Return)
        till.until(lambda: grid(till).model().rowCount() == 2, "the coffee is on it")
        editor._colours["blue"].click()
        editor._move(-1)
        till.settle()
        assert lines(till) == []
        till.key(Qt.Key.Key_Escape)
        assert not editor.isVisible()
    with open_till(qapp, folder) as till:
        pages = till.counter.application.quick_keys.pages()
        mine = next(page for page in pages if page.name == "Mine")
        keys = till.counter.application.quick_keys.keys(mine)
        assert [(key.words, key.colour) for key in keys] == [
            ("Café crème 250 g", "blue"),
            ("Milk 1 l", ""),
        ]


def test_a_cashier_does_not_change_the_keys(till: Till) -> None:
    till.key(Qt.Key.Key_G, CTRL | SHIFT)
    assert not till.window.desk.sell.editor.isVisible()
    notice = till.window.desk.sell_model.state.notice
    assert notice is not None
    assert notice.title == "permission.denied"
