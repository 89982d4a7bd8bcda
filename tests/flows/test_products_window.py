"""The list of products through the real window, by keyboard and scanner alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.catalog.list_query import Show, Sort, Trait
from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.verify import verify_store
from rcommerce_pos.ui.screens.products.bulk_dialog import BulkDialog
from rcommerce_pos.ui.screens.products.table_model import Column
from rcommerce_pos.ui.screens.products.view import ProductsView
from rcommerce_pos.ui.widgets.dialog import Dialog
from tests.support.shop import CASHIER_PIN, MANAGER_PIN, add, make_empty_shop, make_shop
from tests.support.window import Till, open_till

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a shop with seventy products, its till open."""
    application = make_shop(tmp_path / "shop", SystemClock())
    for number in range(64):
        add(application, f"Tea {number:02d}", f"T{number:02d}", f"{1 + number}.00")
    application.cash.open_shift(application.staff.owner(), application.place.shop.money(0))
    application.close()
    return tmp_path / "shop"


@pytest.fixture
def till(qapp: QApplication, folder: Path) -> Iterator[Till]:
    """The manager looks at the products."""
    with open_till(qapp, folder) as opened:
        begin(opened, "Max", MANAGER_PIN)
        opened.until(lambda: products(opened).model.rowCount() == 70, "all are listed")
        yield opened


def begin(till: Till, name: str, pin: str) -> None:
    till.sign_in(name, pin)
    till.until(till.window.desk.sell.isVisible, "the sell screen is shown")
    till.window.desk.go("products")
    till.settle()


def back_to_list(till: Till) -> None:
    """The list is in front again, after it led to a form."""
    till.window.desk.office.open("product_list")
    till.settle()


def products(till: Till) -> ProductsView:
    return till.window.desk.office.products


def names(till: Till) -> list[str]:
    """The names in sight, from the first row."""
    model = products(till).model
    found = (model.product(row) for row in range(min(model.rowCount(), 70)))
    return [product.name for product in found if product is not None]


def to_table(till: Till) -> None:
    till.key(Qt.Key.Key_Return)
    till.until(products(till).table.hasFocus, "the table has the keyboard")


def answer(kind: type[Dialog], act: Callable[[Dialog], bool]) -> QTimer:
    """Have a dialog answered once it is there; ``act`` is called until it says that it is done."""
    timer = QTimer()
    timer.setInterval(20)

    def look() -> None:
        for shown in QApplication.topLevelWidgets():
            if isinstance(shown, kind) and shown.isVisible() and act(shown):
                timer.stop()
                return

    timer.timeout.connect(look)
    timer.start()
    return timer


def test_search_and_back_to_everything(till: Till) -> None:
    till.key(Qt.Key.Key_F2)
    till.type("creme")
    assert names(till) == ["Café crème 250 g"]
    till.key(Qt.Key.Key_Escape)
    assert len(names(till)) == 70
    till.key(Qt.Key.Key_Escape)
    assert till.window.desk.sell.isVisible()


def test_down_leads_from_the_search_to_the_rows_and_up_back(till: Till) -> None:
    rows = products(till)
    till.key(Qt.Key.Key_F2)
    till.key(Qt.Key.Key_Down)
    assert rows.table.hasFocus()
    till.key(Qt.Key.Key_Down)
    assert rows.table.row == 1
    till.key(Qt.Key.Key_Up)
    till.key(Qt.Key.Key_Up)
    assert rows.search.field.hasFocus()


def test_letters_typed_over_the_table_are_searched(till: Till) -> None:
    to_table(till)
    till.type("flo")
    assert products(till).search.text == "flo"
    assert names(till) == ["Flowers"]


def test_order_by_keys_and_by_the_head(till: Till) -> None:
    till.key(Qt.Key.Key_3, ALT)
    rows = products(till)
    assert rows.model.product(0).price.micros == 1_000_000  # type: ignore[union-attr]
    till.key(Qt.Key.Key_3, ALT)
    assert names(till)[0] == "Tea 63"
    assert rows._view_model.state.query.sort is Sort.PRICE
    head = rows.table.head
    place = QPoint(head.sectionViewportPosition(Column.NAME) + 20, 10)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    till.settle()
    assert names(till)[0] == "Apples"


def test_chips_say_how_many_and_filter(till: Till) -> None:
    rows = products(till)
    chip = rows.filters._chips[Show.ACTIVE, Trait.WITHOUT_PRICE]
    till.until(lambda: chip.text() == "No price 1", "it is counted")
    chip.setFocus()
    till.key(Qt.Key.Key_Space)
    assert names(till) == ["Flowers"]
    rows.filters.unit.setFocus()
    till.key(Qt.Key.Key_Down)
    till.key(Qt.Key.Key_Down)
    assert names(till) == []
    assert rows._clear.isVisible()
    rows._clear.setFocus()
    till.key(Qt.Key.Key_Space)
    assert len(names(till)) == 70


def test_prices_of_many_change_after_a_look_at_what_becomes_of_them(till: Till) -> None:
    till.type("tea")
    to_table(till)
    till.key(Qt.Key.Key_A, CTRL)
    seen: list[str] = []

    def ten_percent(dialog: Dialog) -> bool:
        assert isinstance(dialog, BulkDialog)
        if not dialog._amount.text():
            QTest.keyClicks(dialog._amount, "10")
            dialog._ending.setFocus()
            QTest.keyClick(dialog._ending, Qt.Key.Key_Down)
            return False
        if not dialog._go.isEnabled():
            return False
        seen.extend(after for _, _, after in dialog.shown)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        return True

    waits = answer(BulkDialog, ten_percent)
    till.key(Qt.Key.Key_F6)
    till.settle()
    assert not waits.isActive()
    assert len(seen) == 8
    till.until(lambda: "Changed 64" in products(till).undo_bar.accessibleName(), "it is said")
    assert names(till)
    application = till.window._app
    prices = [application.catalog.by_sku(sku) for sku in ("T09", "MILK")]
    assert [str(each.price) for each in prices if each is not None] == ["10.99", "1.19"]
    assert verify_store(application, full=True).findings == ()


def test_ticked_products_leave_and_come_back(till: Till) -> None:
    to_table(till)
    till.key(Qt.Key.Key_Space)
    till.key(Qt.Key.Key_Down)
    till.key(Qt.Key.Key_Down, SHIFT)
    rows = products(till)
    assert rows.table.chosen() == ((0, 2),)
    before = names(till)
    till.key(Qt.Key.Key_F8)
    till.until(lambda: rows.model.rowCount() == 67, "they left")
    assert "Archived 3" in rows.undo_bar.accessibleName()
    till.key(Qt.Key.Key_Z, CTRL)
    till.until(lambda: rows.model.rowCount() == 70, "they are back")
    assert names(till) == before


def test_archived_products_are_restored(till: Till) -> None:
    rows = products(till)
    to_table(till)
    till.key(Qt.Key.Key_F8)
    till.until(lambda: rows.model.rowCount() == 69, "it left")
    rows.filters._chips[Show.ARCHIVED, None].click()
    till.settle()
    assert names(till) == ["Apples"]
    rows.table.setFocus()
    assert rows.archive.text() == "Restore"
    till.key(Qt.Key.Key_F8)
    till.until(lambda: rows.model.rowCount() == 0, "it is sold again")


def test_so_many_are_archived_only_when_somebody_agrees(till: Till) -> None:
    rows = products(till)
    to_table(till)
    till.key(Qt.Key.Key_A, CTRL)
    titles: list[str] = []

    def refuse(dialog: Dialog) -> bool:
        titles.append(dialog.windowTitle())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        return True

    waits = answer(Dialog, refuse)
    till.key(Qt.Key.Key_F8)
    till.settle()
    assert not waits.isActive()
    assert titles == ["Archive 70 products?"]
    assert rows.model.rowCount() == 70


def test_a_scan_leads_to_its_product(till: Till) -> None:
    till.scan("4006381333955")
    rows = products(till)
    till.until(lambda: names(till) == ["Café crème 250 g"], "it is listed")
    assert rows.table.hasFocus()
    assert rows.search.text == "4006381333955"


def test_a_scan_over_the_search_is_no_text(till: Till) -> None:
    till.key(Qt.Key.Key_F2)
    till.type("te")
    till.scan("4006381333955")
    assert products(till).search.text == "4006381333955"


def test_an_unknown_code_offers_a_new_product(till: Till) -> None:
    rows = products(till)
    wanted: list[object] = []
    rows.new_wanted.connect(wanted.append)
    till.scan("9999999999994")
    till.until(lambda: rows._unknown.isVisible(), "it is said")
    assert rows.model.rowCount() == 70
    till.key(Qt.Key.Key_N, CTRL)
    assert wanted == ["9999999999994"]
    assert not rows._unknown.isVisible()
    back_to_list(till)
    till.key(Qt.Key.Key_N, CTRL)
    assert wanted == ["9999999999994", None]


def test_enter_and_ctrl_d_name_the_product(till: Till) -> None:
    rows = products(till)
    wanted: list[tuple[str, object]] = []
    rows.edit_wanted.connect(lambda key: wanted.append(("edit", key)))
    rows.duplicate_wanted.connect(lambda key: wanted.append(("copy", key)))
    rows.import_wanted.connect(lambda: wanted.append(("import", None)))
    to_table(till)
    till.key(Qt.Key.Key_Down)
    till.key(Qt.Key.Key_Return)
    back_to_list(till)
    till.key(Qt.Key.Key_D, CTRL)
    back_to_list(till)
    till.key(Qt.Key.Key_I, CTRL)
    product = rows.model.product(1)
    assert product is not None
    assert wanted == [("edit", product.id), ("copy", product.id), ("import", None)]


def test_an_empty_shop_says_what_to_do(qapp: QApplication, tmp_path: Path) -> None:
    application = make_empty_shop(tmp_path / "shop", SystemClock())
    application.cash.open_shift(application.staff.owner(), application.place.shop.money(0))
    application.close()
    with open_till(qapp, tmp_path / "shop") as till:
        begin(till, "Olga", "7391")
        rows = products(till)
        wanted: list[object] = []
        till.until(rows._add.isVisible, "the empty state is shown")
        rows.new_wanted.connect(wanted.append)
        rows._add.setFocus()
        till.key(Qt.Key.Key_Space)
        assert wanted == [None]


def test_a_cashier_does_not_see_the_place(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        till.sign_in("Cara", CASHIER_PIN)
        till.until(till.window.desk.sell.isVisible, "the sell screen is shown")
        assert not till.window.desk.frame.rail._buttons["products"].isVisible()
        assert till.window.desk.frame.rail._buttons["orders"].isVisible()


def test_sell_on_the_rail_leaves_a_form_for_the_counter_at_once(till: Till) -> None:
    to_table(till)
    till.key(Qt.Key.Key_Return)
    till.until(till.window.desk.office.product.isVisible, "the form is there")
    till.key(Qt.Key.Key_1, CTRL)
    till.until(till.window.desk.sell.isVisible, "the sell screen is shown")
    assert not till.window.desk.office.isVisible()
