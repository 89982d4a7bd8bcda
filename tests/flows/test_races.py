"""Faster than the store: whoever does not wait for an answer loses nothing, and takes nothing."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.quick_keys import QuickKey
from rcommerce_pos.core.catalog.sheet import Tab
from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.payments import terminals
from rcommerce_pos.core.settings.declarations import (
    CARD_TERMINAL,
    CARD_TERMINAL_URL,
    CLOCK_IN_AT_SIGN_IN,
    KIOSK,
)
from rcommerce_pos.core.storage.database import fetch_all
from rcommerce_pos.core.verify import verify_store
from rcommerce_pos.ui.actions import Scope
from rcommerce_pos.ui.screens.approval.dialog import ApprovalDialog
from rcommerce_pos.ui.screens.clock.dialog import ClockDialog
from rcommerce_pos.ui.screens.palette.dialog import PaletteDialog
from rcommerce_pos.ui.screens.product.basics import BasicsTab
from rcommerce_pos.ui.screens.sell.view import SellView
from rcommerce_pos.ui.screens.settings.about import LicenceDialog
from rcommerce_pos.ui.screens.settings.facts import Part
from rcommerce_pos.ui.screens.shift.view_model import ShiftStep
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.key_sheet import KeySheet
from tests.flows.test_people_at_the_counter import set_up, toast
from tests.support.dialogs import answer
from tests.support.shop import CASHIER_PIN, MANAGER_PIN, OWNER_PIN, add, make_shop
from tests.support.terminal import QUICK, terminal_on_a_thread
from tests.support.window import Till, open_till

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MILK, CHOC, CAFE = "4006381333931", "4006381333948", "4006381333955"
ACTS = (
    *("undo", "redo", "clear_sale", "remove", "more", "less", "line_up", "line_down", "quantity"),
    *("price", "discount", "note", "explain", "coupon", "customer", "empties", "tip", "exempt"),
    *("tax_context", "service_charge", "price_check", "recall", "another_sale", "next_sale"),
    *("park", "pay", "exact_cash", "card"),
)
"""Every act at a sale that opens no dialog."""
NAMES = {MILK: "Milk 1 l", CHOC: "Milk chocolate 100 g", CAFE: "Café crème 250 g"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A shop whose till is open."""
    shop = make_shop(tmp_path / "shop", SystemClock())
    shop.cash.open_shift(shop.staff.owner(), Money(10_000, "EUR"))
    shop.close()
    return tmp_path / "shop"


@pytest.fixture
def till(qapp: QApplication, folder: Path) -> Iterator[Till]:
    """The cashier sells."""
    with open_till(qapp, folder) as opened:
        ready(opened)
        yield opened


def ready(till: Till, name: str = "Cara", pin: str = CASHIER_PIN) -> None:
    """Somebody signs in, to the sell screen."""
    till.sign_in(name, pin)
    till.until(till.window.desk.sell.isVisible, "the sell screen is shown")


def again(till: Till, name: str = "Cara", pin: str = CASHIER_PIN) -> None:
    """Somebody signs in where somebody was before."""
    till.settle()
    till.to_front()
    ready(till, name, pin)


def sell(till: Till) -> SellView:
    return till.window.desk.sell


def names(till: Till) -> list[str]:
    """What is in the sale on the screen."""
    sale = till.window.desk.sell_model.state.sale
    assert sale is not None
    return [line.name for line in sale.cart.lines]


def of(*codes: str) -> list[str]:
    return [NAMES[code] for code in codes]


def notice(till: Till) -> str:
    """What stands over the sale."""
    said = till.window.desk.sell_model.state.notice
    return said.title if said is not None else ""


def act(till: Till, command: str) -> None:
    till.window.actions_.do(command)


def keys_to(till: Till) -> str:
    """Where what is typed goes."""
    return till.window.router.keys_to


def step(till: Till) -> ShiftStep:
    """How far the count of the drawer is."""
    return till.window.desk.shift_model.state.step


def quantities(till: Till) -> list[str]:
    sale = till.window.desk.sell_model.state.sale
    assert sale is not None
    return [str(line.quantity) for line in sale.cart.lines]


def orders() -> int:
    rows = fetch_all('SELECT COUNT(*) FROM "order"')
    return int(str(rows[0][0]))


def is_signed_out(till: Till) -> bool:
    """Only the sign-in screen is there, and its keys."""
    window = till.window
    return window.login.isVisible() and window.actions_._scope is Scope.LOGIN


# Scans belong to the sale that is on its way, never to the one that was left.


def test_a_scan_after_parking_is_the_next_customers(till: Till) -> None:
    till.scan(MILK)
    with till.hold_counter():
        till.scan(CAFE)
        till.key(KEY.Key_F7)
        till.scan(CHOC)
    assert names(till) == of(CHOC)
    till.key(KEY.Key_F8)
    till.type("1")
    assert names(till) == of(MILK, CAFE)
    assert len(till.window.desk.sell_model.state.others) == 1
    assert fetch_all("SELECT COUNT(*) FROM cart WHERE status = 'parked'") == [(1,)]


def test_what_waits_for_the_choice_of_a_parked_sale_goes_into_that_one(till: Till) -> None:
    till.scan(MILK)
    till.key(KEY.Key_F7)
    till.key(KEY.Key_F8)
    assert sell(till).panel.isVisible()
    till.scan(CHOC)
    with till.hold_counter():
        till.type("1")
        till.scan(CAFE)
    assert names(till) == of(MILK, CHOC, CAFE)
    assert len(till.counter.application.carts.open_sales()) == 1


def test_a_scan_just_before_a_sale_is_recalled_is_not_lost(till: Till) -> None:
    till.scan(MILK)
    till.key(KEY.Key_F7)
    till.key(KEY.Key_F8)
    parked = till.counter.application.carts.parked()[0].cart_id
    till.key(KEY.Key_Escape)
    with till.hold_counter():
        till.scan(CAFE)
        till.window.desk.sell_model.open_sales.recall(parked)
    assert names(till) == of(MILK)
    till.key(KEY.Key_F8)
    till.type("1")
    assert names(till) == of(CAFE)


def test_scans_follow_to_another_open_sale(till: Till) -> None:
    till.scan(MILK)
    with till.hold_counter():
        till.key(KEY.Key_N, CTRL | SHIFT)
        till.scan(CHOC)
    assert names(till) == of(CHOC)
    with till.hold_counter():
        till.key(KEY.Key_Tab, CTRL)
        till.scan(CAFE)
    assert names(till) == of(MILK, CAFE)


def test_a_sale_that_cannot_be_recalled_leaves_the_till_at_its_own(till: Till) -> None:
    till.scan(MILK)
    till.key(KEY.Key_N, CTRL | SHIFT)
    till.scan(CHOC)
    till.key(KEY.Key_Tab, CTRL)
    model = till.window.desk.sell_model
    with till.hold_counter():
        # Somebody else recalled it meanwhile.
        model.open_sales.recall(new_id())
        assert model.state.sale is None
    assert "not parked any more" in notice(till)
    assert names(till) == of(MILK)
    till.scan(CAFE)
    assert names(till) == of(MILK, CAFE)


def test_a_question_about_goods_of_a_sale_that_was_left_is_not_asked(till: Till) -> None:
    till.scan(MILK)
    with till.hold_counter():
        till.type("FLOWERS")
        till.key(KEY.Key_Return)
        till.key(KEY.Key_F7)
    assert not sell(till).asks
    assert "flowers" in notice(till).casefold()
    assert names(till) == []


# Panels are about one sale.


def test_a_panel_closes_with_its_sale(till: Till) -> None:
    till.scan(MILK)
    till.key(KEY.Key_N, CTRL | SHIFT)
    till.scan(CHOC)
    till.key(KEY.Key_F5)
    assert sell(till).panel.isVisible()
    with till.hold_counter():
        till.key(KEY.Key_Tab, CTRL)
        assert not sell(till).panel.isVisible()
        till.type("7")
    till.key(KEY.Key_Return)
    assert quantities(till) == ["1"]
    till.key(KEY.Key_Tab, CTRL)
    assert names(till) == of(CHOC)
    assert quantities(till) == ["1"]


def test_every_panel_closes_when_money_is_taken(till: Till) -> None:
    till.scan(MILK)
    for command, panel in (
        ("price_check", sell(till).check),
        ("explain", sell(till)._explain),
        ("quantity", sell(till).panel),
    ):
        act(till, command)
        till.settle()
        assert panel.isVisible()
        act(till, "pay")
        till.until(till.window.desk.payment.isVisible, "money is taken")
        assert panel.isHidden()
        till.key(KEY.Key_Escape)
        till.until(sell(till).isVisible, "back at the sale")
        assert panel.isHidden()
        assert till.window.router.keys_to == "scan_field"


def test_what_waits_for_a_panel_is_rung_up_before_it_is_paid(till: Till) -> None:
    till.scan(MILK)
    till.key(KEY.Key_F5)
    till.scan(CHOC)
    assert till.window.router.waiting_count == 1
    till.key(KEY.Key_F12)
    till.until(till.window.desk.payment.isVisible, "money is taken")
    state = till.window.desk.payment_model.state
    assert state is not None
    assert [line.name for line in state.sale.cart.lines] == of(MILK, CHOC)


def test_price_check_and_questions_close_each_other(till: Till) -> None:
    till.scan(MILK)
    till.key(KEY.Key_F3)
    till.key(KEY.Key_F4)
    assert sell(till).check.isHidden()
    assert sell(till).panel.isVisible()
    till.key(KEY.Key_F3)
    assert sell(till).panel.isHidden()
    till.key(KEY.Key_F4)
    till.key(KEY.Key_Escape)
    assert not sell(till).asks
    till.type("tea")
    assert sell(till).search.text == "tea"


def test_tab_takes_the_keyboard_from_the_quick_keys(qapp: QApplication, folder: Path) -> None:
    shop = Application.open(folders(folder))
    owner, milk = shop.staff.owner(), shop.catalog.by_sku("MILK")
    assert milk is not None
    shop.quick_keys.put(owner, shop.quick_keys.add_page(owner, "All").id, (QuickKey(milk),))
    shop.close()
    with open_till(qapp, folder) as till:
        ready(till)
        till.key(KEY.Key_G, CTRL)
        assert keys_to(till) == "focus"
        till.key(KEY.Key_Tab)
        assert keys_to(till) == "scan_field"
        till.type("tea")
        assert sell(till).search.text == "tea"


# Nobody is signed in: nothing is shown, nothing is asked, nothing is sold.


def test_a_sale_that_is_stored_while_the_till_locks_shows_nothing(till: Till) -> None:
    till.scan(MILK)
    till.key(KEY.Key_F12)
    with till.hold_counter():
        till.key(KEY.Key_Return)
        act(till, "lock")
    assert is_signed_out(till)
    assert orders() == 1
    till.key(KEY.Key_Escape)
    till.key(KEY.Key_Delete, CTRL)
    assert is_signed_out(till)
    again(till)
    assert names(till) == []
    with till.hold_counter():
        act(till, "receipt")
        act(till, "lock")
    assert QApplication.activeModalWidget() is None
    assert is_signed_out(till)


@pytest.mark.parametrize("is_open", [True, False])
def test_a_lock_right_after_the_sign_in_holds(
    qapp: QApplication, tmp_path: Path, *, is_open: bool
) -> None:
    shop = make_shop(tmp_path / "shop", SystemClock())
    if is_open:
        shop.cash.open_shift(shop.staff.owner(), Money(10_000, "EUR"))
    shop.close()
    with open_till(qapp, tmp_path / "shop") as till, ExitStack() as held:
        desk = till.window.desk
        till.settle()
        till.window.login_model.signed_in.connect(
            lambda _actor: held.enter_context(till.hold_counter())
        )
        cara = next(m for m in till.window.login_model.state.members if m.name.startswith("Cara"))
        till.window.login_model.choose(cara)
        till.type(CASHIER_PIN)
        till.until(lambda: desk._actor is not None, "the desk begins")
        act(till, "lock")
        held.close()
        assert is_signed_out(till)
        assert not desk.isVisible()
        assert till.window.router.keys_to == "scan_field"


def test_a_till_that_opens_while_it_locks_stays_locked(qapp: QApplication, tmp_path: Path) -> None:
    make_shop(tmp_path / "shop", SystemClock()).close()
    with open_till(qapp, tmp_path / "shop") as till:
        till.sign_in("Cara", CASHIER_PIN)
        till.until(till.window.desk.shift.isVisible, "the float is asked for")
        with till.hold_counter():
            till.key(KEY.Key_Return)
            act(till, "lock")
        assert is_signed_out(till)
        again(till)
        assert names(till) == []


def test_scans_that_waited_are_nobody_elses(till: Till) -> None:
    till.scan(MILK)
    till.key(KEY.Key_F5)
    till.scan(CHOC)
    act(till, "lock")
    till.settle()
    assert "not added" in toast(till)
    again(till, "Max", MANAGER_PIN)
    assert names(till) == of(MILK)
    with till.hold_counter():
        till.key(KEY.Key_N, CTRL | SHIFT)
        till.scan(CAFE)
        act(till, "lock")
    again(till)
    assert NAMES[CAFE] not in names(till)
    assert fetch_all("SELECT COUNT(*) FROM cart_line") == [(1,)]


def test_panels_are_not_open_for_the_next_person(till: Till) -> None:
    till.key(KEY.Key_F3)
    act(till, "lock")
    again(till, "Max", MANAGER_PIN)
    assert sell(till).check.isHidden()
    till.key(KEY.Key_G, CTRL | SHIFT)
    assert sell(till).editor.isVisible()
    act(till, "lock")
    again(till)
    assert sell(till).editor.isHidden()
    assert till.window.router.keys_to == "scan_field"


def test_what_is_scanned_at_the_time_clock_of_a_sign_in_is_sold(
    qapp: QApplication, folder: Path
) -> None:
    set_up(folder, CLOCK_IN_AT_SIGN_IN, "offer")
    with open_till(qapp, folder) as till:

        def scan(dialog: Dialog) -> None:
            has_keyboard(till, dialog)
            till.scan(MILK)
            dialog.reject()

        timer = answer((ClockDialog, scan))
        ready(till)
        till.to_front()
        assert names(till) == of(MILK)
        timer.stop()


def test_somebody_who_is_chosen_while_people_are_read_stays_chosen(
    qapp: QApplication, folder: Path
) -> None:
    with open_till(qapp, folder) as till:
        model = till.window.login_model
        till.settle()
        model.choose(next(each for each in model.state.members if each.name.startswith("Cara")))
        with till.hold_counter():
            model.show_people()
            model.choose(next(each for each in model.state.members if each.name.startswith("Max")))
            till.type(MANAGER_PIN[:2])
        assert model.state.chosen is not None
        assert model.state.chosen.name.startswith("Max")
        assert model.state.typed == 2
        till.type(MANAGER_PIN[2:])
        till.until(lambda: till.window._actor is not None, "Max is signed in")
        assert till.window._actor is not None
        assert till.window._actor.name.startswith("Max")
        till.settle()


# Dialogs give back what they cannot use.


def has_keyboard(till: Till, dialog: Dialog) -> None:
    """Wait until what is scanned goes to a dialog."""
    till.until(lambda: QApplication.focusWindow() is dialog.windowHandle(), "it has the keyboard")


def ask_discount(till: Till, during: Callable[[ApprovalDialog], None]) -> None:
    """Half the price off, which somebody else must allow."""

    def answered(dialog: Dialog) -> None:
        assert isinstance(dialog, ApprovalDialog)
        has_keyboard(till, dialog)
        till.until(lambda: dialog._chosen is not None, "people are shown")
        dialog._choose(next(who for _, who in dialog._buttons if who.name.startswith("Max")))
        during(dialog)

    timer = answer((ApprovalDialog, answered))
    till.key(KEY.Key_F6)
    till.type("50")
    till.key(KEY.Key_Return)
    till.until(lambda: not timer.isActive(), "it was asked")
    till.to_front()


def test_scans_while_an_approval_is_checked_are_sold(till: Till) -> None:
    def during(dialog: ApprovalDialog) -> None:
        with till.hold_counter():
            till.type(MANAGER_PIN)
            assert dialog._busy
            till.scan(CHOC)
            till.scan(CAFE)

    till.scan(MILK)
    ask_discount(till, during)
    assert names(till) == of(MILK, CHOC, CAFE)
    sale = till.window.desk.sell_model.state.sale
    assert sale is not None
    assert sale.cart.lines[0].discount is not None


def test_a_scan_right_before_an_approval_is_cancelled_is_sold(till: Till) -> None:
    till.scan(MILK)
    with ExitStack() as held:

        def during(_dialog: ApprovalDialog) -> None:
            held.enter_context(till.hold_counter())
            till.scan(CHOC)
            till.key(KEY.Key_Escape)

        ask_discount(till, during)
        assert QApplication.activeModalWidget() is None
        assert names(till) == of(MILK)
    assert names(till) == of(MILK, CHOC)


def test_a_scan_while_the_kiosk_asks_for_a_manager_is_sold(
    qapp: QApplication, folder: Path
) -> None:
    set_up(folder, KIOSK, value=True)
    with open_till(qapp, folder) as till:
        ready(till)

        def during(dialog: Dialog) -> None:
            assert isinstance(dialog, ApprovalDialog)
            has_keyboard(till, dialog)
            till.scan(MILK)
            till.until(dialog._fault.text, "it is no badge")
            dialog.reject()

        timer = answer((ApprovalDialog, during))
        act(till, "full_screen")
        till.to_front()
        assert not timer.isActive()
        assert names(till) == of(MILK)


def test_a_dialog_over_a_question_leaves_the_scans_waiting(till: Till) -> None:
    till.scan(MILK)
    till.key(KEY.Key_F5)
    till.scan(CHOC)
    timer = answer((KeySheet, lambda dialog: dialog.reject()))
    till.key(KEY.Key_F1)
    till.to_front()
    assert not timer.isActive()
    assert till.window.router.waiting_count == 1
    assert names(till) == of(MILK)
    till.key(KEY.Key_Escape)
    assert names(till) == of(MILK, CHOC)


def test_scans_wait_for_any_dialog_and_count_after_it(till: Till) -> None:
    def during(dialog: Dialog) -> None:
        has_keyboard(till, dialog)
        till.scan(CHOC)
        assert till.window.router.waiting_count == 1
        dialog.reject()

    timer = answer((LicenceDialog, during))
    LicenceDialog(till.window, Part("Parts", "1", "MIT", "The words of a licence.")).exec()
    till.to_front()
    assert not timer.isActive()
    assert names(till) == of(CHOC)


# Twice, too early, too late.


def test_a_second_press_is_not_the_second_count(till: Till) -> None:
    act(till, "close_till")
    till.until(till.window.desk.shift.isVisible, "the count is asked for")
    till.settle()
    with till.hold_counter():
        till.key(KEY.Key_F12)
        till.key(KEY.Key_F12)
    assert step(till) is ShiftStep.COUNT_AGAIN
    till.key(KEY.Key_Return)
    till.key(KEY.Key_F12)
    assert step(till) is ShiftStep.CLOSED


def test_escape_does_not_leave_a_sale_that_is_being_stored(till: Till) -> None:
    till.scan(MILK)
    till.key(KEY.Key_F12)
    with till.hold_counter():
        till.key(KEY.Key_Return)
        till.key(KEY.Key_Escape)
        assert till.window.desk.payment.isVisible()
        act(till, "go_sell")
        assert till.window.desk.payment.isVisible()
    assert till.window.desk.complete.isVisible()
    assert orders() == 1


def test_escape_right_after_a_card_is_charged_stays_with_it(
    qapp: QApplication, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(terminals, "profile", lambda _name: QUICK)
    with terminal_on_a_thread(tmp_path / "book.jsonl") as terminal:
        set_up(folder, CARD_TERMINAL, "simulator")
        set_up(folder, CARD_TERMINAL_URL, f"{terminal.url}/nexo")
        with open_till(qapp, folder) as till:
            ready(till)
            desk = till.window.desk
            till.until(lambda: desk.lane.state.connected, "the terminal is known")
            till.settle()
            till.scan(CAFE)
            till.type("-")
            till.until(desk.payment.isVisible, "money is taken")
            with till.hold_counter():
                till.key(KEY.Key_Return)
                till.key(KEY.Key_Escape)
                assert desk.payment.isVisible()
            till.until(desk.complete.isVisible, "the card paid")
            assert [each["minor"] for each in terminal.ledger()] == [649]
            assert orders() == 1
            till.settle()


def test_keys_before_the_next_sale_is_there_do_no_harm(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        ready(till, "Max", MANAGER_PIN)
        till.scan(MILK)
        till.key(KEY.Key_F12)
        with ExitStack() as later:
            with till.hold_counter():
                till.key(KEY.Key_Return)
                later.enter_context(till.hold_counter())
            till.until(till.window.desk.complete.isVisible, "the sale is complete")
            till.key(KEY.Key_Escape)
            assert till.window.desk.sell_model.state.sale is None
            for command in ACTS:
                act(till, command)
                sell(till).close_all()
            till.scan(CHOC)
        assert names(till) == of(CHOC)
        assert verify_store(till.counter.application).sound


def test_enter_takes_no_product_of_an_older_search(till: Till) -> None:
    search = sell(till).search
    till.type("milk")
    till.until(lambda: sell(till)._results.current is not None, "milk is found")
    let_go = threading.Event()
    till.counter.tasks.search(
        lambda: let_go.wait(60), lambda _done: None, lambda _error: None, owner=till.window
    )
    try:
        till.type(" choc")
        current = sell(till)._results.current
        assert current is not None
        assert current.product.name == NAMES[MILK]
        till.key(KEY.Key_Return)
    finally:
        let_go.set()
    till.settle()
    assert names(till) == of(CHOC)
    assert search.text == ""


def test_every_parked_sale_can_be_recalled(qapp: QApplication, folder: Path) -> None:
    shop = Application.open(folders(folder))
    owner = shop.staff.owner()
    for count in range(12):
        cart = shop.carts.start(owner).cart.id
        shop.carts.scan(owner, cart, CAFE if not count else MILK)
        shop.carts.park(owner, cart)
    shop.close()
    with open_till(qapp, folder) as till:
        ready(till)
        till.key(KEY.Key_F8)
        for _ in range(12):
            till.key(KEY.Key_Down)
        till.key(KEY.Key_Return)
        assert names(till) == of(CAFE)


def test_a_quick_amount_is_never_doubted(qapp: QApplication, tmp_path: Path) -> None:
    shop = make_shop(tmp_path / "shop", SystemClock(), country="GB", currency="GBP")
    add(shop, "Wine", "WINE", "10.57", barcode="5012345678900")
    shop.cash.open_shift(shop.staff.owner(), Money(10_000, "GBP"))
    shop.close()
    with open_till(qapp, tmp_path / "shop") as till:
        ready(till)
        till.scan("5012345678900")
        till.key(KEY.Key_F12)
        model = till.window.desk.payment_model
        assert model.state is not None
        fifty = [amount.minor for amount in model.state.quick].index(5000)
        model.enter_quick(fifty + 1)
        till.key(KEY.Key_Return)
        till.until(till.window.desk.complete.isVisible, "fifty is taken")


def test_the_palette_keeps_what_was_chosen_when_more_is_found(till: Till) -> None:
    taken: list[tuple[str, str]] = []

    def during(dialog: Dialog) -> None:
        assert isinstance(dialog, PaletteDialog)
        has_keyboard(till, dialog)
        let_go = threading.Event()
        till.counter.tasks.search(
            lambda: let_go.wait(60), lambda _done: None, lambda _error: None, owner=till.window
        )
        till.type("c")
        till.key(KEY.Key_Down)
        before, count = dialog.list.currentItem().text(), dialog.list.count()
        let_go.set()
        till.until(lambda: dialog.list.count() > count, "products are found")
        taken.append((before, dialog.list.currentItem().text()))
        dialog.reject()

    timer = answer((PaletteDialog, during))
    till.key(KEY.Key_K, CTRL)
    till.to_front()
    assert not timer.isActive()
    assert taken
    assert taken[0][0] == taken[0][1]


# What is typed while something is being saved is not saved yet, and stays.


def test_what_is_typed_while_a_product_is_saved_stays(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        ready(till, "Max", MANAGER_PIN)
        desk = till.window.desk
        milk = till.counter.application.catalog.by_sku("MILK")
        assert milk is not None
        desk.door.edit_product(milk.id)
        model, form = desk.office.product_model, desk.office.product
        till.until(lambda: model.state.is_open, "the form is open")
        basics = form.tabs[Tab.BASICS]
        assert isinstance(basics, BasicsTab)
        till.settle()
        basics.name.setFocus()
        till.type("X")
        with till.hold_counter():
            act(till, "save_product")
            till.type("Y")
        written = basics.name.text()
        assert written.endswith("XY")
        assert basics.name.hasFocus()
        assert model.state.sheet is not None
        assert model.state.sheet.draft.name == written
        assert model.state.is_dirty
        assert model.state.stored is not None
        assert model.state.stored.draft.name == written[:-1]
        act(till, "save_product")
        till.until(lambda: not model.state.is_dirty, "the rest is saved")
        kept = till.counter.application.catalog.by_sku("MILK")
        assert kept is not None
        assert kept.name == written


def test_what_is_typed_while_a_record_is_saved_stays(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        ready(till, "Olga", OWNER_PIN)
        desk = till.window.desk
        desk.go("settings")
        desk.office.open("staff")
        till.settle()
        model, form = desk.office.staff.model, desk.office.staff.form
        cara = next(each for each in model.state.records if each.draft.name.startswith("Cara"))
        model.open(cara.id)
        till.settle()
        form.name.setFocus()
        form.name.end(False)
        till.type("X")
        with till.hold_counter():
            model.save()
            till.type("Y")
        assert form.name.text() == cara.draft.name + "XY"
        assert model.state.draft is not None
        assert model.state.draft.name == cara.draft.name + "XY"
        assert model.state.stored is not None
        assert model.state.stored.draft.name == cara.draft.name + "X"
        assert model.state.is_dirty
