"""From any screen to any other: the palette everywhere, and nothing unsaved is lost on the way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.catalog.sheet import Tab
from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.ui.actions import Scope
from rcommerce_pos.ui.screens.palette.dialog import PaletteDialog
from rcommerce_pos.ui.screens.product.basics import BasicsTab
from rcommerce_pos.ui.widgets.editor_page import EditorPage, UnsavedDialog
from tests.flows.test_a_day import lines
from tests.flows.test_palette import find
from tests.flows.test_product_form import Answerer, form, new_product, state
from tests.support.shop import MANAGER_PIN, make_shop, sell
from tests.support.window import Till, open_till

CTRL = Qt.KeyboardModifier.ControlModifier
MILK = "4006381333931"
PLACES = {
    "orders": Qt.Key.Key_2,
    "products": Qt.Key.Key_3,
    "pricing": Qt.Key.Key_5,
    "reports": Qt.Key.Key_6,
    "settings": Qt.Key.Key_7,
}


@pytest.fixture
def till(qapp: QApplication, tmp_path: Path) -> Iterator[Till]:
    """A till at which Max the manager sells, with a customer and a sale of another day."""
    shop = make_shop(tmp_path / "shop", SystemClock())
    shop.customers.add(shop.staff.owner(), "Dana Levi", phone="0170 1")
    sell(shop, ("MILK", "1"))
    shop.close()
    with open_till(qapp, tmp_path / "shop") as opened:
        opened.sign_in("Max", MANAGER_PIN)
        opened.until(opened.window.desk.sell.isVisible, "the sell screen is shown")
        yield opened


def choose(qapp: QApplication, till: Till, text: str, meant: str) -> list[str]:
    typist = find(qapp, till, text, meant)
    till.settle()
    return typist.shown


def basics(till: Till) -> BasicsTab:
    tab = form(till).tabs[Tab.BASICS]
    assert isinstance(tab, BasicsTab)
    return tab


def name_in(till: Till) -> str:
    sheet = state(till).sheet
    return sheet.draft.name if sheet is not None else ""


def press_rail(till: Till, place: str) -> None:
    till.window.desk.frame.rail._buttons[place].click()
    till.settle()


@pytest.mark.parametrize("place", PLACES)
def test_a_product_found_anywhere_is_sold(qapp: QApplication, till: Till, place: str) -> None:
    till.key(PLACES[place], CTRL)
    till.until(lambda: till.window.desk.frame.place == place, "the place is shown")
    if place == "products":
        shown = choose(qapp, till, "choc", "Sell Milk chocolate 100 g, Act")
        assert "Milk chocolate 100 g, Product" in shown
    else:
        choose(qapp, till, "choc", "Milk chocolate 100 g, Product")
    till.until(till.window.desk.sell.isVisible, "the sale is shown")
    till.settle()
    assert lines(till) == [("Milk chocolate 100 g", "1")]
    assert till.window.desk.frame.place == "sell"


def test_where_products_are_looked_after_a_product_is_opened(
    qapp: QApplication, till: Till
) -> None:
    till.key(PLACES["products"], CTRL)
    choose(qapp, till, "choc", "Milk chocolate 100 g, Product")
    till.until(lambda: state(till).is_open, "the form is open")
    assert form(till).isVisible()
    choose(qapp, till, "milk 1", "Milk 1 l, Product")
    till.until(lambda: name_in(till) == "Milk 1 l", "the other product is opened")
    till.key(Qt.Key.Key_Escape)
    till.until(till.window.desk.office.products.isVisible, "back to the list")


def test_customers_sales_places_and_acts_are_found_from_the_settings(
    qapp: QApplication, till: Till
) -> None:
    till.key(PLACES["settings"], CTRL)
    till.until(till.window.desk.office.settings.isVisible, "the settings are shown")
    number = "S1-R1-1"
    choose(qapp, till, number, f"{number}, Sale")
    till.until(till.window.desk.office.orders.isVisible, "the sale is opened")
    till.key(PLACES["settings"], CTRL)
    choose(qapp, till, "reports", "To the reports, Act")
    assert till.window.desk.frame.place == "reports"
    choose(qapp, till, "dana", "Dana Levi, Customer")
    till.until(till.window.desk.sell.isVisible, "the sale is shown")
    till.settle()
    sale = till.window.desk.sell_model.state.sale
    assert sale is not None
    assert sale.cart.customer_name == "Dana Levi"


def test_from_payment_and_from_a_complete_sale(qapp: QApplication, till: Till) -> None:
    till.scan(MILK)
    till.key(Qt.Key.Key_F12)
    till.until(till.window.desk.payment.isVisible, "payment is shown")
    choose(qapp, till, "choc", "Milk chocolate 100 g, Product")
    till.until(till.window.desk.sell.isVisible, "the sale is shown again")
    till.settle()
    assert [name for name, _count in lines(till)] == ["Milk 1 l", "Milk chocolate 100 g"]
    till.type("+")
    till.until(till.window.desk.complete.isVisible, "the sale is complete")
    choose(qapp, till, "choc", "Milk chocolate 100 g, Product")
    till.until(till.window.desk.sell.isVisible, "the next sale is shown")
    till.settle()
    assert lines(till) == [("Milk chocolate 100 g", "1")]


def test_the_palette_opens_out_of_a_field_that_is_written_in(
    qapp: QApplication, till: Till
) -> None:
    new_product(till)
    till.type("Oat bar")
    for field in (basics(till).name, basics(till).note):
        field.setFocus()
        choose(qapp, till, "variants", "To the variants, Act")
        till.key(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert name_in(till) == "Oat bar"


def test_a_closed_till_asks_for_its_float_first(qapp: QApplication, tmp_path: Path) -> None:
    make_shop(tmp_path / "shop", SystemClock()).close()
    with open_till(qapp, tmp_path / "shop") as till:
        till.sign_in("Max", MANAGER_PIN)
        till.until(till.window.desk.shift.isVisible, "the float is asked for")
        choose(qapp, till, "choc", "Milk chocolate 100 g, Product")
        assert till.window.desk.shift.isVisible()
        assert till.window.desk._toast.accessibleName() == "Open the till first"


def test_nobody_signed_in_finds_nothing(till: Till) -> None:
    till.key(Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    till.until(till.window.login.isVisible, "the sign-in is shown")
    assert till.window.actions_._scope is Scope.LOGIN
    opened: list[object] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PaletteDialog):
            opened.append(dialog)
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(50, look)
    till.key(Qt.Key.Key_K, CTRL)
    QTest.qWait(120)
    assert opened == []


SAVE, DISCARD, STAY = Qt.Key.Key_Return, Qt.Key.Key_D, Qt.Key.Key_Escape


def unsaved(till: Till, name: str = "Oat bar") -> None:
    """A new product is half made, come to from the list of products."""
    till.key(PLACES["products"], CTRL)
    till.until(till.window.desk.office.products.isVisible, "the list is shown")
    till.key(Qt.Key.Key_N, CTRL)
    till.until(lambda: state(till).is_open, "the form is open")
    till.type(name)
    assert state(till).is_dirty


def test_sell_on_the_rail_leads_to_the_counter_once_it_is_saved(
    qapp: QApplication, till: Till
) -> None:
    unsaved(till)
    asked = Answerer(qapp, SAVE)
    press_rail(till, "sell")
    till.to_front()
    assert asked.seen == 1
    till.until(till.window.desk.sell.isVisible, "the counter is shown")
    till.scan(MILK)
    assert lines(till) == [("Milk 1 l", "1")]


@pytest.mark.parametrize(("place", "saved"), [("reports", True), ("orders", False)])
def test_any_place_of_the_rail_is_come_to(
    qapp: QApplication, till: Till, place: str, saved: bool
) -> None:
    unsaved(till)
    if saved:
        asked = Answerer(qapp, SAVE)
        press_rail(till, place)
        assert asked.seen == 1
    else:
        discard(qapp)
        press_rail(till, place)
    till.to_front()
    till.until(lambda: till.window.desk.frame.place == place, "one is there")
    till.until(lambda: not form(till).isVisible(), "the form is gone")
    till.key(PLACES["products"], CTRL)
    found: list[bool] = []
    search = till.counter.application.search
    till.counter.tasks.counter(
        lambda: any(hit.product.name == "Oat bar" for hit in search.search("oat bar", limit=5)),
        found.append, lambda _error: None, owner=till.window,
    )  # fmt: skip
    till.settle()
    assert found == [saved]


def test_who_stays_is_told_so_by_the_rail(qapp: QApplication, till: Till) -> None:
    unsaved(till)
    asked = Answerer(qapp, STAY)
    press_rail(till, "reports")
    till.to_front()
    assert asked.seen == 1
    rail = till.window.desk.frame.rail._buttons
    assert form(till).isVisible()
    assert rail["products"].isChecked()
    assert not rail["reports"].isChecked()


def test_what_cannot_be_saved_stays_and_saving_later_does_not_lead_away(
    qapp: QApplication, till: Till
) -> None:
    unsaved(till)
    till.key(Qt.Key.Key_A, CTRL)
    till.key(Qt.Key.Key_Delete)
    basics(till).sku.setFocus()
    till.type("OAT")
    asked = Answerer(qapp, SAVE)
    press_rail(till, "reports")
    till.to_front()
    assert asked.seen == 1
    assert form(till).isVisible()
    assert state(till).faults
    basics(till).name.setFocus()
    till.type("Oat bar")
    till.key(Qt.Key.Key_S, CTRL)
    till.settle()
    assert not state(till).is_dirty
    assert form(till).isVisible()


def test_an_unsaved_price_list_is_saved_on_the_way_to_the_counter(
    qapp: QApplication, till: Till
) -> None:
    till.key(PLACES["pricing"], CTRL)
    office = till.window.desk.office
    office._tabs["price_lists"].click()
    till.settle()
    till.key(Qt.Key.Key_N, CTRL)
    page = office._page
    assert isinstance(page, EditorPage)
    office.currentWidget().form.code.setFocus()  # type: ignore[union-attr]
    till.type("trade")
    assert page.is_dirty
    asked = Answerer(qapp, SAVE)
    press_rail(till, "sell")
    till.to_front()
    assert asked.seen == 1
    assert page.isVisible()
    assert page.warning
    office.currentWidget().form.name.setFocus()  # type: ignore[union-attr]
    till.type("Trade")
    again = Answerer(qapp, SAVE)
    press_rail(till, "sell")
    till.to_front()
    assert again.seen == 1
    till.until(till.window.desk.sell.isVisible, "the counter is shown")
    assert till.window.desk.frame.place == "sell"
    assert till.counter.application.price_lists.price_list("trade").name == "Trade"


def test_locking_by_hand_asks_first(qapp: QApplication, till: Till) -> None:
    unsaved(till)
    asked = Answerer(qapp, STAY)
    till.key(Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    till.to_front()
    assert form(till).isVisible()
    assert asked.seen == 1
    again = Answerer(qapp, SAVE)
    press_rail(till, "lock")
    till.to_front()
    assert again.seen == 1
    till.until(till.window.login.isVisible, "the till is locked")


def discard(app: QApplication) -> None:
    """Press Discard when it is asked."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, UnsavedDialog):
            dialog._say("discard")
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)
