"""The form of a product by keyboard and scanner, through the real window, up to the sale."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.sheet import Tab
from rcommerce_pos.core.inventory.types import MovementReason
from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.storage.database import fetch_all
from rcommerce_pos.core.verify import verify_store
from rcommerce_pos.ui.screens.product.barcodes import BarcodesTab
from rcommerce_pos.ui.screens.product.basics import BasicsTab
from rcommerce_pos.ui.screens.product.prices import PricesTab
from rcommerce_pos.ui.screens.product.stock import CountDialog
from rcommerce_pos.ui.screens.product.variants import VariantsTab
from rcommerce_pos.ui.screens.product.view import ProductView
from rcommerce_pos.ui.screens.product.view_model import ProductState
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.editor_page import UnsavedDialog
from tests.flows.test_a_day import gross, lines
from tests.flows.test_palette import Typist
from tests.support.dialogs import answer
from tests.support.shop import CASHIER_PIN, MANAGER_PIN, make_shop, sell
from tests.support.window import Till, open_till

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NEW = "4006381334013"
MILK = "4006381333931"
SECOND = "4006381334020"


class Answerer(QObject):
    """Waits for the question about unsaved changes, and presses a key."""

    def __init__(self, app: QApplication, key: Qt.Key) -> None:
        super().__init__()
        self._app, self._key = app, key
        self.seen = 0
        app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, UnsavedDialog) and event.type() == QEvent.Type.Show:
            self.seen += 1
            self._app.removeEventFilter(self)
            QTimer.singleShot(0, lambda: self._press(watched))
        return False

    def _press(self, dialog: UnsavedDialog) -> None:
        QTest.keyClick(dialog, self._key)


@pytest.fixture
def till(qapp: QApplication, tmp_path: Path) -> Iterator[Till]:
    """A till at which Max the manager sells."""
    make_shop(tmp_path / "shop", SystemClock()).close()
    with open_till(qapp, tmp_path / "shop") as opened:
        opened.sign_in("Max", MANAGER_PIN)
        opened.open_till("0")
        yield opened


def form(till: Till) -> ProductView:
    return till.window.desk.office.product


def state(till: Till) -> ProductState:
    return till.window.desk.office.product_model.state


def new_product(till: Till) -> None:
    till.key(Qt.Key.Key_A, CTRL | SHIFT)
    till.until(lambda: state(till).is_open, "the form is open")


def edit(till: Till, qapp: QApplication, name: str) -> None:
    """Find a product in the palette, and edit it."""
    typist = Typist(qapp, name[:3].lower(), f"Edit {name}, Act")
    till.key(Qt.Key.Key_K, CTRL)
    till.to_front()
    assert f"Edit {name}, Act" in typist.shown
    till.until(lambda: state(till).is_open, "the form is open")


def save(till: Till) -> None:
    till.key(Qt.Key.Key_S, CTRL)
    assert state(till).faults == ()
    assert state(till).refused is None
    assert not state(till).is_dirty


def leave(till: Till) -> None:
    till.key(Qt.Key.Key_Escape)
    till.until(till.window.desk.sell.isVisible, "the sale is shown")


def outside(till: Till, act: Callable[[Application], object]) -> None:
    """Somebody at another till does something to the same shop."""
    failed: list[object] = []
    app = till.counter.application
    tasks = till.counter.tasks
    tasks.counter(lambda: act(app), lambda _done: None, failed.append, owner=till.window)
    till.settle()
    assert failed == []


def test_an_own_product_with_a_scanned_code_is_made_and_sold(till: Till) -> None:
    till.scan(NEW)
    assert lines(till) == []
    new_product(till)
    till.type("Oat bar")
    till.key(Qt.Key.Key_4, ALT)
    till.type("2.50")
    save(till)
    leave(till)
    till.scan(NEW)
    assert lines(till) == [("Oat bar", "1")]
    assert gross(till) == "2.50"


def test_a_product_is_made_on_the_first_tab_alone(till: Till) -> None:
    new_product(till)
    shown = form(till)
    before = shown.mapTo(till.window, shown._card.pos()), shown._card.height()
    till.type("Oat bar")
    till.key(Qt.Key.Key_Tab)
    till.type("2.50")
    till.key(Qt.Key.Key_Tab)
    till.key(Qt.Key.Key_Down)
    till.scan(NEW)
    assert shown._tab is Tab.BASICS
    assert (shown.mapTo(till.window, shown._card.pos()), shown._card.height()) == before
    assert NEW in shown._reason.text()
    basics = shown.tabs[Tab.BASICS]
    assert isinstance(basics, BasicsTab)
    assert basics.code.text() == NEW
    save(till)
    sheet = state(till).stored
    assert sheet is not None
    assert str(sheet.draft.price) == "2.50"
    chosen = state(till).choices.tax_classes[1]
    assert sheet.draft.tax_class == chosen.code
    leave(till)
    till.scan(NEW)
    assert lines(till) == [("Oat bar", "1")]
    assert gross(till) == "2.50"


def test_price_tax_and_code_are_the_same_on_both_tabs(till: Till, qapp: QApplication) -> None:
    edit(till, qapp, "Milk 1 l")
    tabs = form(till).tabs
    basics, prices, codes = tabs[Tab.BASICS], tabs[Tab.PRICES], tabs[Tab.BARCODES]
    assert isinstance(basics, BasicsTab)
    assert isinstance(prices, PricesTab)
    assert isinstance(codes, BarcodesTab)
    assert (basics.price.text(), basics.code.text()) == (prices.price.text(), MILK)
    basics.price.setFocus()
    basics.price.selectAll()
    till.type("1.29")
    assert prices.price.text() == "1.29"
    till.key(Qt.Key.Key_4, ALT)
    assert prices.price.hasFocus()
    prices.price.selectAll()
    till.type("1.39x")
    assert basics.price.text() == "1.39x"
    other = state(till).choices.tax_classes[-1].code
    prices.tax_class.choose(other)
    assert basics.tax_class.value == other
    till.key(Qt.Key.Key_1, ALT)
    till.key(Qt.Key.Key_S, CTRL)
    assert form(till)._tab is Tab.BASICS
    assert basics.price.hasFocus()
    assert basics._faults[basics.price].text()
    till.key(Qt.Key.Key_End)
    till.key(Qt.Key.Key_Backspace)
    basics.code.setFocus()
    basics.code.selectAll()
    till.type("4006381333948")
    till.key(Qt.Key.Key_Tab)
    till.settle()
    assert "Milk chocolate 100 g" in form(till)._reason.text()
    basics.code.setFocus()
    basics.code.selectAll()
    till.type(SECOND)
    assert [row[0] for row in codes.cells.rows] == [SECOND]
    save(till)
    sheet = state(till).stored
    assert sheet is not None
    assert (str(sheet.draft.price), sheet.draft.tax_class) == ("1.39", other)
    assert [each.code for each in sheet.draft.barcodes] == [SECOND]
    basics.code.clear()
    basics.code.textEdited.emit("")
    save(till)
    sheet = state(till).stored
    assert sheet is not None
    assert sheet.draft.barcodes == ()


def test_a_tab_that_is_pressed_takes_the_keyboard(till: Till) -> None:
    new_product(till)
    shown = form(till)
    for tab, button in shown.head.tabs.items():
        button.click()
        till.settle()
        now = QApplication.focusWidget()
        assert now is not None
        assert shown.tabs[tab].isAncestorOf(now), tab


def test_an_unknown_code_at_the_counter_gets_a_name_a_price_and_a_tax_class(till: Till) -> None:
    till.scan(NEW)
    till.key(Qt.Key.Key_N, ALT)
    till.until(till.window.desk.sell.panel.isVisible, "the product is asked for")
    till.type("Oat bar")
    till.key(Qt.Key.Key_Tab)
    till.type("2.50")
    till.key(Qt.Key.Key_Tab)
    till.key(Qt.Key.Key_Down)
    till.key(Qt.Key.Key_Return)
    till.until(lambda: lines(till) == [("Oat bar", "1")], "it is made and sold")
    made: list[str] = []

    def look(app: Application) -> None:
        found = app.catalog.lookup(NEW).found[0].product
        made.append(app.product_editing.read(found.id).draft.tax_class)
        made.append(app.taxes.classes()[1].code)

    outside(till, look)
    assert made[0] == made[1]


def test_a_new_product_has_its_first_stock_with_it(till: Till, qapp: QApplication) -> None:
    new_product(till)
    till.type("Oat bar")
    basics = form(till).tabs[Tab.BASICS]
    assert isinstance(basics, BasicsTab)
    basics.first_stock.setFocus()
    till.type("1.5")
    till.key(Qt.Key.Key_S, CTRL)
    assert [fault.field for fault in state(till).faults] == ["first_stock"]
    till.type("0")
    basics.first_stock.clear()
    till.type("12")
    save(till)
    stored = state(till).stored
    assert stored is not None
    stock = state(till).facts.stock_of(stored.id)
    assert stock is not None
    assert str(stock.on_hand) == "12"
    assert not basics.first_stock.isVisible()
    assert basics.stock._words.text() == "On hand: 12"


def count(till: Till, text: str, reason: MovementReason = MovementReason.COUNT) -> None:
    """Count what is in the form."""

    def act(dialog: Dialog) -> None:
        assert isinstance(dialog, CountDialog)
        dialog.field.set_text(text)
        dialog.choice.choose(reason)
        dialog.keep.click()

    timer = answer((CountDialog, act))
    till.key(Qt.Key.Key_C, ALT)
    till.to_front()
    timer.stop()


def test_the_stock_of_a_product_is_counted_with_a_reason(till: Till, qapp: QApplication) -> None:
    edit(till, qapp, "Milk 1 l")
    basics = form(till).tabs[Tab.BASICS]
    assert isinstance(basics, BasicsTab)
    till.key(Qt.Key.Key_Tab)
    typed = basics.price
    typed.setFocus()
    till.type("0")
    count(till, "10")
    assert basics.stock._words.text() == "On hand: 10"
    # What was being typed is still there, and so is the keyboard.
    assert state(till).is_dirty
    assert qapp.focusWidget() is typed
    count(till, "8", MovementReason.DAMAGED)
    assert basics.stock._words.text() == "On hand: 8"
    key = state(till).stored
    assert key is not None
    said: list[tuple[object, ...]] = []
    outside(
        till,
        lambda app: said.extend(
            fetch_all("SELECT reason, quantity_milli FROM stock_movement ORDER BY at_utc, rowid")
        ),
    )
    assert said == [("opening", 10000), ("damaged", -2000)]


def test_goods_sold_while_they_are_counted_are_counted_again(
    till: Till, qapp: QApplication
) -> None:
    edit(till, qapp, "Milk 1 l")
    count(till, "10")
    stored = state(till).stored
    assert stored is not None

    def other(app: Application) -> None:
        sell(app, ("MILK", "1"))

    outside(till, other)
    count(till, "9")
    refused = state(till).refused
    assert refused is not None
    assert refused.code == "stock.moved"
    assert form(till).banner.isVisible()
    basics = form(till).tabs[Tab.BASICS]
    assert isinstance(basics, BasicsTab)
    assert basics.stock._words.text() == "On hand: 9"


def test_who_may_not_change_the_stock_is_told_so(qapp: QApplication, tmp_path: Path) -> None:
    shop = make_shop(tmp_path / "shop", SystemClock())
    owner = shop.staff.owner()
    max_ = next(each for each in shop.people.records(owner) if each.draft.name.startswith("Max"))
    without = replace(max_.draft, withheld=frozenset({Permission.STOCK_ADJUST}))
    shop.people.save(owner, max_.id, without)
    shop.close()
    with open_till(qapp, tmp_path / "shop") as till:
        till.sign_in("Max", MANAGER_PIN)
        till.open_till("0")
        edit(till, qapp, "Milk 1 l")
        basics = form(till).tabs[Tab.BASICS]
        assert isinstance(basics, BasicsTab)
        assert not basics.stock.count.isEnabled()
        assert "manager" in basics.stock.count.toolTip()
        till.key(Qt.Key.Key_C, ALT)
        assert qapp.activeModalWidget() is None
        new_product(till)
        assert not basics.first_stock.isEnabled()


@pytest.mark.parametrize("by_button", [False, True])
def test_the_keyboard_stays_where_somebody_typed_when_it_is_saved(
    till: Till, qapp: QApplication, by_button: bool
) -> None:
    edit(till, qapp, "Milk 1 l")
    basics = form(till).tabs[Tab.BASICS]
    assert isinstance(basics, BasicsTab)
    basics.price.setFocus()
    till.type("5")
    if by_button:
        QTest.mouseClick(form(till).keep, Qt.MouseButton.LeftButton)
        till.settle()
    else:
        save(till)
    assert not state(till).is_dirty
    assert qapp.focusWidget() is basics.price
    # Another product begins at its name.
    till.key(Qt.Key.Key_D, CTRL)
    assert qapp.focusWidget() is basics.name


def test_a_product_without_a_price_says_that_it_is_asked(till: Till) -> None:
    new_product(till)
    till.type("Loose tea")
    save(till)
    toast = form(till)._toast
    assert toast is not None
    assert toast.isVisible()
    said = "Loose tea has no price: the till asks for it at every sale"
    assert toast.accessibleName() == said


def test_a_price_is_changed(till: Till, qapp: QApplication) -> None:
    edit(till, qapp, "Milk 1 l")
    till.key(Qt.Key.Key_PageDown, CTRL)
    till.key(Qt.Key.Key_PageDown, CTRL)
    till.key(Qt.Key.Key_PageDown, CTRL)
    till.key(Qt.Key.Key_A, CTRL)
    till.type("1.29")
    save(till)
    leave(till)
    till.scan(MILK)
    assert gross(till) == "1.29"


def test_what_is_no_price_is_said_at_the_field_and_on_the_tab(
    till: Till, qapp: QApplication
) -> None:
    edit(till, qapp, "Milk 1 l")
    till.key(Qt.Key.Key_4, ALT)
    till.key(Qt.Key.Key_A, CTRL)
    till.type("1.2.3")
    till.key(Qt.Key.Key_1, ALT)
    till.key(Qt.Key.Key_A, CTRL)
    till.key(Qt.Key.Key_Delete)
    till.key(Qt.Key.Key_S, CTRL)
    assert {(each.tab, each.field) for each in state(till).faults} == {
        (Tab.PRICES, "price"),
        (Tab.BASICS, "name"),
    }
    assert form(till).head.tabs[Tab.PRICES].accessibleDescription()
    till.key(Qt.Key.Key_Z, ALT)
    assert state(till).faults == ()
    assert not state(till).is_dirty
    leave(till)


def test_a_first_stock_is_let_go_of_where_the_product_becomes_a_grid(till: Till) -> None:
    new_product(till)
    till.type("Tee")
    basics = form(till).tabs[Tab.BASICS]
    assert isinstance(basics, BasicsTab)
    basics.first_stock.setFocus()
    till.type("5")
    till.key(Qt.Key.Key_2, ALT)
    till.type("Size")
    till.key(Qt.Key.Key_Tab)
    till.type("S, M")
    till.key(Qt.Key.Key_Return)
    # What lies there is said of each variant from now on.
    save(till)
    stored = state(till).stored
    assert stored is not None
    assert [one.name for one in stored.variants] == ["Tee, S", "Tee, M"]
    assert state(till).facts.stock == ()


def test_a_grid_of_variants_is_made_and_sold(till: Till) -> None:
    new_product(till)
    till.type("Tee")
    till.key(Qt.Key.Key_4, ALT)
    till.type("9.90")
    till.key(Qt.Key.Key_2, ALT)
    till.type("Size")
    till.key(Qt.Key.Key_Tab)
    till.type("S, M")
    till.key(Qt.Key.Key_Tab)
    till.type("Colour")
    till.key(Qt.Key.Key_Tab)
    till.type("Red, Blue")
    till.key(Qt.Key.Key_Return)
    sheet = state(till).sheet
    assert sheet is not None
    assert [one.name for one in sheet.variants] == [
        "Tee, S / Red", "Tee, S / Blue", "Tee, M / Red", "Tee, M / Blue",
    ]  # fmt: skip
    variants = form(till).tabs[Tab.VARIANTS]
    assert isinstance(variants, VariantsTab)
    variants.table.setFocus()
    variants.table.go_to(0, 3)
    for number in ("1", "2", "3", "4"):
        till.type(f"TEE{number}")
        till.key(Qt.Key.Key_Return)
    variants.table.go_to(3, 4)
    till.type("12.50")
    till.key(Qt.Key.Key_Return)
    variants.table.go_to(0, 6)
    till.type("7")
    till.key(Qt.Key.Key_Return)
    assert not variants.count.isEnabled()
    save(till)
    assert variants.cells.rows[0][6] == "7"
    assert not variants.cells.put(0, 6, "9")
    # What is kept is counted, one variant at a time.
    variants.table.go_to(1, 6)
    count(till, "3")
    assert [row[6] for row in variants.cells.rows] == ["7", "3", "", ""]
    assert not state(till).is_dirty
    leave(till)
    till.scan("TEE4")
    assert lines(till) == [("Tee, M / Blue", "1")]
    assert gross(till) == "12.50"


def test_modifiers_are_made_and_asked(till: Till, qapp: QApplication, tmp_path: Path) -> None:
    edit(till, qapp, "Café crème 250 g")
    till.key(Qt.Key.Key_M, ALT)
    till.type("Milk")
    for _ in range(3):
        till.key(Qt.Key.Key_Tab)
    till.type("Oat milk")
    till.key(Qt.Key.Key_Return)
    till.key(Qt.Key.Key_Right)
    till.type("0.50")
    till.key(Qt.Key.Key_Return)
    save(till)
    sheet = state(till).sheet
    assert sheet is not None
    (group,) = sheet.groups
    assert (group.name, group.least, group.most) == ("Milk", 0, 1)
    assert [(each.name, str(each.price)) for each in group.modifiers] == [("Oat milk", "0.50")]
    leave(till)
    till.scan("4006381333955")
    till.until(lambda: till.window.desk.sell.asks, "the milk is asked")
    till.key(Qt.Key.Key_1)
    till.key(Qt.Key.Key_Return)
    assert gross(till) == "6.99"


def test_a_bundle_is_put_together_and_sold(till: Till) -> None:
    new_product(till)
    till.type("Breakfast")
    for _ in range(4):
        till.key(Qt.Key.Key_Tab)
    till.type("BREAKFAST")
    till.key(Qt.Key.Key_Tab)
    till.key(Qt.Key.Key_Down)
    till.key(Qt.Key.Key_Down)
    till.key(Qt.Key.Key_4, ALT)
    till.type("2.99")
    till.key(Qt.Key.Key_6, ALT)
    form(till).tabs[Tab.RULES].bundle.focus()  # type: ignore[attr-defined]
    for text in ("milk 1", "chocolate"):
        till.type(text)
        till.key(Qt.Key.Key_Return)
        till.settle()
    save(till)
    sheet = state(till).sheet
    assert sheet is not None
    assert [part.name for part in sheet.bundle.parts] == ["Milk 1 l", "Milk chocolate 100 g"]
    leave(till)
    till.scan("BREAKFAST")
    assert gross(till) == "2.99"


def test_a_scan_in_the_form_is_a_new_code_or_says_whose_it_is(
    till: Till, qapp: QApplication
) -> None:
    edit(till, qapp, "Milk 1 l")
    till.scan(SECOND)
    codes = form(till).tabs[Tab.BARCODES]
    assert isinstance(codes, BarcodesTab)
    assert [row[0] for row in codes.cells.rows] == [MILK, SECOND]
    till.scan("4006381333948")
    assert [row[0] for row in codes.cells.rows] == [MILK, SECOND]
    assert "Milk chocolate 100 g" in form(till).banner.accessibleName()
    till.scan(MILK)
    assert "already" in form(till)._reason.text()
    till.key(Qt.Key.Key_G, ALT)
    assert codes.cells.rows[2][0].startswith("2")
    save(till)
    leave(till)
    till.scan(SECOND)
    assert lines(till) == [("Milk 1 l", "1")]


def test_unsaved_changes_are_guarded(till: Till, qapp: QApplication) -> None:
    edit(till, qapp, "Milk 1 l")
    till.type(" fresh")
    stay = Answerer(qapp, Qt.Key.Key_Escape)
    till.key(Qt.Key.Key_Escape)
    assert stay.seen == 1
    assert form(till).isVisible()
    till.to_front()
    keep = Answerer(qapp, Qt.Key.Key_Return)
    till.key(Qt.Key.Key_Escape)
    assert keep.seen == 1
    till.until(till.window.desk.sell.isVisible, "it was saved and left")
    till.to_front()
    till.scan(MILK)
    assert lines(till) == [("Milk 1 l fresh", "1")]


def test_somebody_else_changed_it_meanwhile(till: Till, qapp: QApplication) -> None:
    edit(till, qapp, "Milk 1 l")
    till.type(" fresh")

    def dearer(app: Application) -> None:
        product = app.catalog.by_sku("MILK")
        assert product is not None
        read = app.product_editing.read(product.id)
        draft = replace(read.draft, price=UnitPrice.parse("1.49", "EUR"), name="Milk, whole")
        app.product_editing.save(app.staff.owner(), replace(read, draft=draft), read)

    outside(till, dearer)
    till.key(Qt.Key.Key_S, CTRL)
    assert state(till).conflict is not None
    assert "Milk, whole" in form(till).banner.accessibleDescription()
    form(till).banner.mine.setFocus()
    till.key(Qt.Key.Key_Space)
    assert not state(till).is_dirty
    leave(till)
    till.scan(MILK)
    assert lines(till) == [("Milk 1 l fresh", "1")]
    assert gross(till) == "1.49"


def test_a_copy_and_an_archived_product(till: Till, qapp: QApplication) -> None:
    edit(till, qapp, "Milk 1 l")
    till.key(Qt.Key.Key_D, CTRL)
    till.until(lambda: state(till).sheet is not None and state(till).stored is None, "a copy")
    save(till)
    sheet = state(till).sheet
    assert sheet is not None
    assert (sheet.draft.name, sheet.draft.sku, sheet.codes) == ("Milk 1 l (copy)", None, ())
    till.key(Qt.Key.Key_A, ALT)
    sheet = state(till).sheet
    assert sheet is not None
    assert sheet.archived
    till.key(Qt.Key.Key_A, ALT)
    sheet = state(till).sheet
    assert sheet is not None
    assert not sheet.archived
    leave(till)


def test_a_picture_is_pasted_and_stands_on_the_last_scan(till: Till, qapp: QApplication) -> None:
    edit(till, qapp, "Milk 1 l")
    image = QImage(900, 700, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    QGuiApplication.clipboard().setImage(image)
    till.key(Qt.Key.Key_5, ALT)
    form(till).tabs[Tab.PICTURES].take_clipboard()  # type: ignore[attr-defined]
    till.settle()
    save(till)
    sheet = state(till).sheet
    assert sheet is not None
    assert len(sheet.pictures) == 1
    leave(till)
    till.scan(MILK)
    picture = till.window.desk.sell.area.side._last._picture
    till.until(picture.isVisible, "the picture is shown")
    till.scan("4006381333948")
    assert not picture.isVisible()


def test_from_the_list_to_a_product_and_back(till: Till) -> None:
    office = till.window.desk.office
    till.window.desk.go("products")
    till.window.desk.office.open("product_list")
    till.settle()
    till.key(Qt.Key.Key_N, CTRL)
    till.until(lambda: state(till).is_open, "the form is open")
    till.type("Gum")
    save(till)
    till.key(Qt.Key.Key_Escape)
    till.until(lambda: office._current == "product_list", "the list is shown")
    till.key(Qt.Key.Key_Escape)
    till.until(till.window.desk.sell.isVisible, "the sale is shown")


def test_a_cashier_does_not_get_in(qapp: QApplication, tmp_path: Path) -> None:
    make_shop(tmp_path / "shop", SystemClock()).close()
    with open_till(qapp, tmp_path / "shop") as opened:
        opened.sign_in("Cara", CASHIER_PIN)
        opened.open_till("0")
        opened.key(Qt.Key.Key_A, CTRL | SHIFT)
        assert opened.window.desk.sell.isVisible()


def test_everything_that_was_made_is_sound(qapp: QApplication, tmp_path: Path) -> None:
    make_shop(tmp_path / "shop", SystemClock()).close()
    with open_till(qapp, tmp_path / "shop") as till:
        till.sign_in("Max", MANAGER_PIN)
        till.open_till("0")
        new_product(till)
        till.type("Cap")
        till.key(Qt.Key.Key_2, ALT)
        till.type("Size")
        till.key(Qt.Key.Key_Tab)
        till.type("S, M")
        till.key(Qt.Key.Key_Return)
        save(till)
    app = Application.open(folders(tmp_path / "shop"))
    try:
        assert verify_store(app).sound
    finally:
        app.close()
