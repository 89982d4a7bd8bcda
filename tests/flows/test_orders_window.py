"""Sales that were made, through the real window: found, copied, corrected, voided."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.verify import verify_store
from rcommerce_pos.ui.screens.approval.dialog import ApprovalDialog
from rcommerce_pos.ui.screens.orders.dialogs import TenderDialog, VoidDialog
from rcommerce_pos.ui.screens.orders.filters import FilterDialog
from rcommerce_pos.ui.screens.orders.given_back import GivenBackDialog
from rcommerce_pos.ui.screens.receipt.dialog import ReceiptDialog
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from tests.support.dialogs import answer
from tests.support.shop import CASHIER_PIN, MANAGER_PIN, OWNER_PIN, make_shop, sell
from tests.support.window import NO_MODIFIER, Till, open_till

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a shop with a sale in cash, and one on a card that ends in 4417."""
    application = make_shop(tmp_path / "shop", SystemClock())
    sell(application, ("MILK", "1"))
    order = sell(application, ("CHOC", "1"))
    card = (Tender(TenderKind.CARD_EXTERNAL, order.gross, "4417"),)
    application.corrections.correct_tenders(application.staff.owner(), order.id, card, "card")
    application.close()
    return tmp_path / "shop"


def begin(till: Till) -> None:
    """The cashier signs in and goes to the sales."""
    till.sign_in("Cara", CASHIER_PIN)
    till.until(till.window.desk.sell.isVisible, "the sell screen is shown")
    till.key(Qt.Key.Key_O, CTRL)
    till.until(lambda: len(till.window.desk.office.orders_model.state.hits) == 2, "both are shown")


def find(till: Till, text: str) -> None:
    """Search for a sale and open it."""
    till.type(text)
    model = till.window.desk.office.orders_model
    till.until(lambda: not model.state.loading and len(model.state.hits) == 1, "one is found")
    till.key(Qt.Key.Key_Return)
    till.until(lambda: model.state.order is not None, "it is read")


def give_reason(dialog: Dialog) -> None:
    """Type a reason where the focus is, and Enter."""
    field = dialog.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "mistake")
    QTest.keyClick(field, Qt.Key.Key_Return)


def manager_approves(dialog: Dialog) -> None:
    """Choose the manager and type her PIN."""
    assert isinstance(dialog, ApprovalDialog)
    while dialog._chosen is None or not dialog._chosen.name.startswith("Max"):
        QTest.keyClick(dialog, Qt.Key.Key_Right)
    for digit in MANAGER_PIN:
        QTest.keyClick(dialog, Qt.Key(ord(digit)))


def expected(folder: Path) -> str:
    """What the drawer should hold, once the store is sound."""
    application = Application.open(folders(folder))
    try:
        assert verify_store(application, full=True).findings == ()
        return str(application.cash.expected(application.staff.owner()))
    finally:
        application.close()


def test_a_copy_of_a_sale_found_by_the_last_digits(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        begin(till)
        find(till, "4417")
        texts: list[str] = []

        def read(dialog: Dialog) -> None:
            assert isinstance(dialog, ReceiptDialog)
            texts.append(" ".join(row.text for row in dialog._grid.rows))
            texts.append(dialog._text.text())
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

        answer((ReceiptDialog, read))
        till.key(Qt.Key.Key_F3)
        till.until(lambda: texts, "the copy is shown")
        assert "KOPIE 1" in texts[0]
        # Nothing prints, and nothing says that it does.
        assert "No printer is connected" in texts[1]
        assert till.window.desk.office.orders.reprint.text() == "Receipt"


def test_a_payment_is_corrected_with_approval(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        begin(till)
        find(till, "4417")
        answer((TenderDialog, give_reason), (ApprovalDialog, manager_approves))
        till.key(Qt.Key.Key_F6)
        model = till.window.desk.office.orders_model
        till.until(lambda: model.state.done, "it is written")
        assert model.state.order is not None
        assert [t.kind for t in model.state.order.tenders_now] == [TenderKind.CASH]
        assert model.state.order.corrections[-1].approved_by == "Max Manager"
    assert expected(folder) == "3.18"


def test_a_scanned_receipt_opens_the_sale_that_is_voided(qapp: QApplication, folder: Path) -> None:
    application = Application.open(folders(folder))
    order = application.orders.by_number("S1-R1-1")
    application.close()
    with open_till(qapp, folder) as till:
        till.sign_in("Cara", CASHIER_PIN)
        till.until(till.window.desk.sell.isVisible, "the sell screen is shown")
        till.scan(order.printed_number)
        model = till.window.desk.office.orders_model
        till.until(lambda: model.state.order is not None, "it is read")
        titles: list[str] = []

        def void(dialog: Dialog) -> None:
            titles.append(dialog.windowTitle())
            give_reason(dialog)

        back: list[tuple[str, str, str]] = []

        def read(dialog: Dialog) -> None:
            assert isinstance(dialog, GivenBackDialog)
            # Whoever ends her PIN with Enter has not read it, nor has who holds the key down.
            QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
            assert dialog.isVisible()
            till.until(lambda: dialog.can_be_read, "it can be read")
            held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NO_MODIFIER, "\r", True)
            QApplication.sendEvent(dialog.windowHandle(), held)
            assert dialog.isVisible()
            QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
            assert not dialog.isVisible()
            back.extend(dialog.said)

        answer((VoidDialog, void), (ApprovalDialog, manager_approves), (GivenBackDialog, read))
        till.key(Qt.Key.Key_F8)
        till.until(lambda: back, "it is said what goes back")
        assert model.state.done
        assert [(words, amount) for words, amount, _ in back] == [
            ("Hand back in cash", "1,19\u00a0€")
        ]
        assert "drawer" in back[0][2]
        assert titles[0].startswith("Void sale S1-R1-1 of 1,19")
        assert not till.window.desk.office.orders.void.isEnabled()
        till.window.windowHandle().requestActivate()
        till.until(lambda: qapp.activeWindow() is till.window, "the window is active again")
        till.key(Qt.Key.Key_Escape)
        till.until(till.window.desk.sell.isVisible, "back at the counter")
    assert expected(folder) == "0.00"


def test_a_sale_that_was_voided_is_the_last_one_no_more_in_green(
    qapp: QApplication, folder: Path
) -> None:
    with open_till(qapp, folder) as till:
        till.sign_in("Olga", OWNER_PIN)
        till.until(till.window.desk.sell.isVisible, "the sell screen is shown")
        till.scan("4006381333931")
        till.key(Qt.Key.Key_Plus)
        till.until(till.window.desk.complete.isVisible, "it is paid")
        # From the change to the sales that were made, by the same key as from the sale.
        till.key(Qt.Key.Key_O, CTRL)
        model = till.window.desk.office.orders_model
        till.until(lambda: len(model.state.hits) == 3, "they are shown")
        order = till.window.desk.last_order
        assert order is not None
        model.open(order.id)
        till.settle()
        seen: list[Dialog] = []

        def read(dialog: Dialog) -> None:
            seen.append(dialog)
            dialog.accept()

        answer((VoidDialog, give_reason), (GivenBackDialog, read))
        till.key(Qt.Key.Key_F8)
        till.until(lambda: seen, "it is said what goes back")
        till.to_front()
        till.key(Qt.Key.Key_Escape)
        till.until(till.window.desk.sell.isVisible, "back at the counter")
        last = till.window.desk.sell.area.side._last
        assert last.isVisibleTo(till.window)
        assert last.property("tone") == "neutral"
        assert last._caption.text() == f"Last sale {order.number}: voided"
        assert "Change" not in last._detail.text()
        assert "change" not in last._detail.text()
        till.scan("4006381333931")
        assert last.property("tone") == "success"


def more_sales(folder: Path, *skus: str) -> None:
    """What was sold later."""
    application = Application.open(folders(folder))
    for sku in skus:
        sell(application, (sku, "1"))
    application.close()


def stands_open(till: Till, number: str) -> bool:
    """Whether a sale is the one that is read, named beside the list, and highlighted in it."""
    office = till.window.desk.office
    order, rows = office.orders_model.state.order, office.orders.list.selectedItems()
    assert order is not None
    named = office.orders.detail.findChildren(QLabel)
    return (
        order.number == number
        and any(number in label.text() for label in named)
        and [row.text().split(",")[0] for row in rows] == [number]
        and office.orders.list.currentItem() is rows[0]
    )


def pick(till: Till, row: int) -> None:
    """Click a sale of the list."""
    sales = till.window.desk.office.orders.list
    place = sales.visualItemRect(sales.item(row)).center()
    QTest.mouseClick(sales.viewport(), Qt.MouseButton.LeftButton, pos=place)
    till.settle()


def test_a_sale_that_was_voided_stays_open_and_highlighted(
    qapp: QApplication, folder: Path
) -> None:
    more_sales(folder, "MILK", "CHOC")
    with open_till(qapp, folder) as till:
        till.sign_in("Olga", OWNER_PIN)
        till.until(till.window.desk.sell.isVisible, "the sell screen is shown")
        till.key(Qt.Key.Key_O, CTRL)
        office = till.window.desk.office
        till.until(lambda: len(office.orders_model.state.hits) == 4, "all are shown")
        pick(till, 2)
        assert stands_open(till, "S1-R1-2")
        seen: list[Dialog] = []

        def read(dialog: Dialog) -> None:
            assert isinstance(dialog, GivenBackDialog)
            seen.append(dialog)
            # The list is read anew, if at all, while it stands there.
            till.until(lambda: not office.orders_model.state.loading, "the list is read")
            till.until(lambda: dialog.can_be_read, "it can be read")
            QTest.keyClick(dialog, Qt.Key.Key_Return)

        answer((VoidDialog, give_reason), (GivenBackDialog, read))
        till.key(Qt.Key.Key_F8)
        till.until(lambda: seen, "it is said what goes back")
        till.to_front()
        orders = office.orders
        assert orders.list.hasFocus()
        assert stands_open(till, "S1-R1-2")
        assert orders.list.currentItem().text().endswith("Voided")
        assert orders._done.isVisible()
        assert not orders.void.isEnabled()
        till.key(Qt.Key.Key_F8)
        assert len(seen) == 1, "nothing is voided by one more key"
        till.key(Qt.Key.Key_Down)
        assert stands_open(till, "S1-R1-1")


def test_what_the_dialog_names_is_voided_though_another_sale_is_read_meanwhile(
    qapp: QApplication, folder: Path
) -> None:
    with open_till(qapp, folder) as till:
        till.sign_in("Olga", OWNER_PIN)
        till.until(till.window.desk.sell.isVisible, "the sell screen is shown")
        till.key(Qt.Key.Key_O, CTRL)
        model = till.window.desk.office.orders_model
        till.until(lambda: len(model.state.hits) == 2, "both are shown")
        pick(till, 0)
        named: list[str] = []

        def void(dialog: Dialog) -> None:
            named.append(dialog.windowTitle())
            model.open(model.state.hits[1].id)
            till.until(lambda: model.state.order and model.state.order.number == "S1-R1-1", "read")
            give_reason(dialog)

        answer((VoidDialog, void), (GivenBackDialog, lambda dialog: dialog.accept()))
        till.key(Qt.Key.Key_F8)
        till.until(lambda: model.state.done, "it is written")
        assert named[0].startswith("Void sale S1-R1-2")
        assert [hit.number for hit in model.state.hits if hit.voided] == ["S1-R1-2"]


def test_a_list_read_anew_opens_no_other_sale(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        begin(till)
        office = till.window.desk.office
        pick(till, 1)
        assert stands_open(till, "S1-R1-1")
        office.orders_model.search("4417")
        till.until(lambda: len(office.orders_model.state.hits) == 1, "it is read")
        office.orders.list.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        till.settle()
        assert office.orders_model.state.order is not None
        assert office.orders_model.state.order.number == "S1-R1-1", "it is not in the list now"
        assert not office.orders.list.selectedItems()
        office.orders_model.search("")
        till.until(lambda: len(office.orders_model.state.hits) == 2, "it is read")
        assert stands_open(till, "S1-R1-1")
        # The scanned one is the highlighted one, too.
        till.scan(office.orders_model.state.hits[0].number)
        assert stands_open(till, "S1-R1-2")


def test_down_leads_from_the_search_into_the_list(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        begin(till)
        orders = till.window.desk.office.orders
        till.type("nobody bought this")
        till.until(lambda: not orders.list.count(), "none is found")
        till.key(Qt.Key.Key_Down)
        assert orders.search.field.hasFocus(), "there is no list to go to"
        till.window.desk.office.orders_model.show_all()
        till.until(lambda: orders.list.count() == 2, "all are found")
        till.key(Qt.Key.Key_Down)
        assert orders.list.hasFocus()
        assert stands_open(till, "S1-R1-2")
        till.key(Qt.Key.Key_Down)
        assert stands_open(till, "S1-R1-1")


def test_the_key_of_card_payments_to_settle_works_on_orders_too(
    qapp: QApplication, folder: Path
) -> None:
    with open_till(qapp, folder) as till:
        begin(till)
        keys = CTRL | Qt.KeyboardModifier.ShiftModifier
        till.key(Qt.Key.Key_C, keys)
        desk = till.window.desk
        assert desk._toast.accessibleName() == "You may not settle card payments"
        assert desk.office._current == "orders"
    with open_till(qapp, folder) as till:
        till.sign_in("Max", MANAGER_PIN)
        till.until(till.window.desk.sell.isVisible, "the sell screen is shown")
        till.key(Qt.Key.Key_O, CTRL)
        office = till.window.desk.office
        till.until(lambda: len(office.orders_model.state.hits) == 2, "both are shown")
        till.key(Qt.Key.Key_C, keys)
        till.until(lambda: office._current == "card_tasks", "the list is shown")
        # Where one is already there, it stays.
        till.key(Qt.Key.Key_C, keys)
        assert office._current == "card_tasks"


def test_who_calls_an_approval_off_has_not_failed(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        begin(till)
        find(till, "4417")
        over: list[Dialog] = []

        def leave(dialog: Dialog) -> None:
            over.append(dialog)
            dialog.reject()

        answer((TenderDialog, give_reason), (ApprovalDialog, leave))
        till.key(Qt.Key.Key_F6)
        till.until(lambda: over, "somebody is asked to approve")
        till.to_front()
        orders = till.window.desk.office.orders
        assert till.window.desk.office.orders_model.state.error is None
        assert not orders._banner.isVisible()
        assert "nothing was done" in till.window.desk._toast.accessibleName()


def press(dialog: Dialog, words: str) -> None:
    """Press one of a dialog's buttons."""
    next(b for b in dialog.findChildren(Button) if b.text() == words).click()


def test_sales_are_filtered_by_amount_and_by_day(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        begin(till)
        orders = till.window.desk.office.orders
        model = till.window.desk.office.orders_model
        till.until(lambda: model.state.people, "people are known")

        def at_least_150(dialog: Dialog) -> None:
            assert isinstance(dialog, FilterDialog)
            QTest.keyClicks(dialog._least.focusProxy() or dialog._least, "1.50")
            QTest.keyClick(dialog, Qt.Key.Key_Return)

        answer((FilterDialog, at_least_150))
        till.key(Qt.Key.Key_F4)
        till.until(lambda: [hit.number for hit in model.state.hits] == ["S1-R1-2"], "one is left")
        assert orders._more.text() == "Filters: 1"

        def yesterday(dialog: Dialog) -> None:
            assert isinstance(dialog, FilterDialog)
            assert dialog.filters.least == Money(150, "EUR")
            dialog._day.set_day(date(2020, 1, 1))
            press(dialog, "Show sales")

        answer((FilterDialog, yesterday))
        till.to_front()
        till.key(Qt.Key.Key_F4)
        till.until(lambda: not model.state.loading and not model.state.hits, "none was on that day")
        assert not any(button.isChecked() for button in orders._days.values())
        answer((FilterDialog, lambda dialog: press(dialog, "Clear filters")))
        till.to_front()
        till.key(Qt.Key.Key_F4)
        till.until(lambda: len(model.state.hits) == 2, "all of them are back")
        assert orders._more.text() == "Filters"


def test_a_payment_is_corrected_to_card_and_cash(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        begin(till)
        find(till, "4417")

        def half(dialog: Dialog) -> None:
            assert isinstance(dialog, TenderDialog)
            press(dialog, "Card and cash")
            dialog.reason.setText("mistake")
            assert not dialog._go.isEnabled(), "nothing is said of the card yet"
            for text, open_ in (("1.99", False), ("0", False), ("1.50", True)):
                dialog.by_card.set_text(text)
                assert dialog._go.isEnabled() is open_, text
            assert "0,49" in dialog._note.text() or "0.49" in dialog._note.text()
            press(dialog, "Correct payment")

        answer((TenderDialog, half), (ApprovalDialog, manager_approves))
        till.key(Qt.Key.Key_F6)
        model = till.window.desk.office.orders_model
        till.until(lambda: model.state.done, "it is written")
        assert model.state.order is not None
        paid = [(t.kind, t.amount.minor) for t in model.state.order.tenders_now]
        assert paid == [(TenderKind.CARD_EXTERNAL, 150), (TenderKind.CASH, 49)]
    assert expected(folder) == "1.68"
