"""A day at the counter by keyboard alone, through the real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.orders.types import OrderSource, TenderKind
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.verify import verify_store
from rcommerce_pos.ui.screens.approval.dialog import ApprovalDialog
from tests.support.shop import CASHIER_PIN, MANAGER_PIN, make_shop
from tests.support.window import Till, open_till

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a shop that nobody has open."""
    make_shop(tmp_path / "shop", SystemClock()).close()
    return tmp_path / "shop"


def lines(till: Till) -> list[tuple[str, str]]:
    """Name and quantity of each line of the open sale."""
    sale = till.window.desk.sell_model.state.sale
    assert sale is not None
    return [(line.name, str(line.quantity)) for line in sale.cart.lines]


def gross(till: Till) -> str:
    """What the open sale costs."""
    sale = till.window.desk.sell_model.state.sale
    assert sale is not None
    return str(sale.totals.gross)


def test_a_day_by_keyboard_alone(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        till.sign_in("Cara", CASHIER_PIN)
        till.open_till("100.00")

        till.scan("4006381333931")
        till.scan("4006381333931")
        assert lines(till) == [("Milk 1 l", "2")]

        till.type("3*")
        till.key(Qt.Key.Key_Return)
        till.scan("4006381333948")
        assert lines(till)[-1] == ("Milk chocolate 100 g", "3")

        till.type("creme")
        till.until(lambda: till.window.desk.sell_model.state.hits, "the search answers")
        till.key(Qt.Key.Key_Return)
        assert lines(till)[-1] == ("Café crème 250 g", "1")

        till.key(Qt.Key.Key_F5)
        till.type("2")
        till.key(Qt.Key.Key_Return)
        assert lines(till)[-1] == ("Café crème 250 g", "2")

        till.key(Qt.Key.Key_Up)
        till.key(Qt.Key.Key_Delete)
        assert [name for name, _ in lines(till)] == ["Milk 1 l", "Café crème 250 g"]
        till.key(Qt.Key.Key_Z, CTRL)
        assert len(lines(till)) == 3

        till.scan("4135")
        till.until(till.window.desk.sell.panel.isVisible, "the weight is asked for")
        till.type("0.850")
        till.key(Qt.Key.Key_Return)
        assert lines(till)[-1] == ("Apples", "0.85")
        assert gross(till) == "23.45"

        till.key(Qt.Key.Key_F12)
        till.until(till.window.desk.payment.isVisible, "payment is taken")
        till.type("50")
        till.key(Qt.Key.Key_Return)
        till.until(till.window.desk.complete.isVisible, "the sale is complete")
        assert till.window.desk.complete._amount.text() == "26,55\xa0€"

        till.scan("4006381333931")
        till.until(till.window.desk.sell.isVisible, "the next scan starts a new sale")
        assert lines(till) == [("Milk 1 l", "1")]
        till.type("-")
        till.until(till.window.desk.payment.isVisible, "payment is taken")
        till.key(Qt.Key.Key_Return)
        till.until(till.window.desk.complete.isVisible, "the sale is complete")
        till.key(Qt.Key.Key_Return)
        till.until(till.window.desk.sell.isVisible, "Enter starts a new sale")

        till.window.actions_.do("close_till")
        till.settle()
        till.until(till.window.desk.shift.isVisible, "the count is asked for")
        till.type("0")
        till.key(Qt.Key.Key_Return)
        till.key(Qt.Key.Key_F12)
        till.until(lambda: till.window.desk.shift_model.state.step == "count_again", "count again")
        till.key(Qt.Key.Key_F12)
        error = till.window.desk.shift_model.state.error
        assert error is not None
        assert error.code == "count.nothing"
        till.key(Qt.Key.Key_Return)
        till.key(Qt.Key.Key_F12)
        till.until(
            lambda: till.window.desk.shift_model.state.step == "closed", "the till is closed"
        )
        shift = till.window.desk.shift_model.state.shift
        assert shift is not None
        assert str(shift.expected) == "123.45"

    application = Application.open(folders(folder))
    try:
        first = application.orders.by_number("S1-R1-1")
        second = application.orders.by_number("S1-R1-2")
        assert first.source is OrderSource.WINDOW
        assert (str(first.gross), str(first.change)) == ("23.45", "26.55")
        assert [tender.kind for tender in second.tenders] == [TenderKind.CARD_EXTERNAL]
        assert verify_store(application, full=True).sound
    finally:
        application.close()


def test_a_scan_that_comes_before_the_next_sale_is_ready_is_not_lost(
    qapp: QApplication, folder: Path
) -> None:
    with open_till(qapp, folder) as till:
        till.sign_in("Cara", CASHIER_PIN)
        till.open_till("0")
        till.scan("4006381333931")
        till.type("+")
        till.until(till.window.desk.complete.isVisible, "the sale is complete")
        model = till.window.desk.sell_model
        order = till.window.desk.last_order
        assert order is not None
        model.open_sales.new_sale(order)
        model.ringing.scan("4006381333948")
        model.ringing.scan("4006381333931")
        till.settle()
        till.until(lambda: len(lines(till)) == 2, "both are rung up")
        assert [name for name, _ in lines(till)] == ["Milk chocolate 100 g", "Milk 1 l"]


def test_an_unknown_code_is_said_and_nothing_is_added(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        till.sign_in("Cara", CASHIER_PIN)
        till.open_till("0")
        till.scan("4006381333932")
        banner = till.window.desk.sell._banner
        assert banner.isVisible()
        assert "4006381333932" in banner.accessibleName()
        assert "last digit should be 1" in banner.accessibleDescription()
        assert lines(till) == []
        till.scan("4006381333931")
        assert not banner.isVisible()
        assert lines(till) == [("Milk 1 l", "1")]


def test_a_scan_finds_its_way_whatever_has_the_focus(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        till.sign_in("Max", MANAGER_PIN)
        till.open_till("0")
        till.window.setFocus()
        till.scan("4006381333931")
        till.window.desk.frame.rail.setFocus()
        till.scan("4006381333931")
        till.type("mi")
        till.scan("4006381333931")
        assert lines(till) == [("Milk 1 l", "3")]
        assert till.window.desk.sell.search.text == "mi"


def test_scans_wait_while_something_is_asked(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        till.sign_in("Max", MANAGER_PIN)
        till.open_till("0")
        till.scan("FLOWERS")
        till.until(till.window.desk.sell.panel.isVisible, "the price is asked for")
        till.scan("4006381333931")
        assert lines(till) == []
        till.type("12,50")
        till.key(Qt.Key.Key_Return)
        till.until(lambda: len(lines(till)) == 2, "the waiting scan is rung up")
        assert [name for name, _ in lines(till)] == ["Flowers", "Milk 1 l"]


def when_approval_is_asked(act: Callable[[ApprovalDialog], None]) -> QTimer:
    """Do something to the dialog that asks who approves, as soon as it says who may."""
    timer = QTimer()
    timer.setInterval(10)

    def look() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, ApprovalDialog) and dialog.isVisible() and dialog._buttons:
                timer.stop()
                act(dialog)

    timer.timeout.connect(look)
    timer.start()
    return timer


def manager_approves(dialog: ApprovalDialog) -> None:
    """Choose the manager with the arrow keys and type her PIN."""
    while dialog._chosen is None or not dialog._chosen.name.startswith("Max"):
        QTest.keyClick(dialog, Qt.Key.Key_Right)
    for digit in MANAGER_PIN:
        QTest.keyClick(dialog, Qt.Key(ord(digit)))


def test_a_cashier_gives_ten_percent_alone_and_more_with_a_manager(
    qapp: QApplication, folder: Path
) -> None:
    with open_till(qapp, folder) as till:
        till.sign_in("Cara", CASHIER_PIN)
        till.open_till("0")
        till.scan("4006381333931")
        till.key(Qt.Key.Key_F6)
        till.type("10")
        till.key(Qt.Key.Key_Return)
        till.until(lambda: gross(till) == "1.07", "ten percent are given")

        timer = when_approval_is_asked(manager_approves)
        till.key(Qt.Key.Key_F6)
        till.type("25")
        till.key(Qt.Key.Key_Return)
        till.until(lambda: gross(till) == "0.89", "twenty-five percent are approved")
        sale = till.window.desk.sell_model.state.sale
        assert sale is not None
        line = sale.cart.lines[0]
        assert line.discount_approved_by.startswith("Max")
        assert not timer.isActive()


def test_without_a_manager_nothing_is_changed(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        till.sign_in("Cara", CASHIER_PIN)
        till.open_till("0")
        till.scan("4006381333931")
        timer = when_approval_is_asked(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
        till.key(Qt.Key.Key_F6)
        till.type("25")
        till.key(Qt.Key.Key_Return)
        toast = till.window.desk._toast
        till.until(lambda: "nothing was done" in toast.accessibleName(), "it says so in passing")
        assert not timer.isActive()
        # The dialog said why; who calls it off has not failed.
        assert till.window.desk.sell_model.state.notice is None
        assert gross(till) == "1.19"


def test_a_wrong_pin_says_so_and_the_right_one_works(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        members = till.window.login_model.state.members
        till.window.login_model.choose(next(m for m in members if m.name.startswith("Cara")))
        till.type("0000")
        till.until(lambda: till.window.login_model.state.error is not None, "the PIN is refused")
        assert till.window.login._error.text()
        till.sign_in("Cara", CASHIER_PIN)


def test_the_open_sale_survives_a_lock(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        till.sign_in("Cara", CASHIER_PIN)
        till.open_till("0")
        till.scan("4006381333931")
        till.key(Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
        till.until(till.window.login.isVisible, "the till is locked")
        till.sign_in("Max", MANAGER_PIN)
        till.until(till.window.desk.sell.isVisible, "the sell screen is shown")
        assert lines(till) == [("Milk 1 l", "1")]


def test_no_stray_window_ever_flashes_up(qapp: QApplication, folder: Path) -> None:
    class Shown(QObject):
        titles: list[str] = []  # noqa: RUF012  # of this one test

        @override
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if (
                event.type() == QEvent.Type.Show
                and isinstance(watched, QWidget)
                and watched.isWindow()
            ):
                self.titles.append(type(watched).__name__)
            return False

    eye = Shown()
    qapp.installEventFilter(eye)
    try:
        with open_till(qapp, folder) as till:
            till.sign_in("Max", MANAGER_PIN)
            till.open_till("0")
            till.scan("4006381333931")
            till.scan("FLOWERS")
            till.key(Qt.Key.Key_Escape)
            till.key(Qt.Key.Key_F6)
            till.key(Qt.Key.Key_Escape)
            till.key(Qt.Key.Key_F12)
            till.key(Qt.Key.Key_Return)
            till.until(till.window.desk.complete.isVisible, "the sale is complete")
    finally:
        qapp.removeEventFilter(eye)
    assert eye.titles == ["MainWindow"]
