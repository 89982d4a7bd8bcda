"""The cash screen: everything that can be done with the drawer, from the rail and by keys."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.cash.types import CashKind
from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.ui.screens.approval.dialog import ApprovalDialog
from rcommerce_pos.ui.screens.cash.report import XReportDialog
from rcommerce_pos.ui.screens.cash_move.dialog import CashMoveDialog
from tests.support.shop import CASHIER_PIN, MANAGER_PIN, make_shop
from tests.support.window import Till, open_till

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
MILK = "4006381333931"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make_shop(tmp_path / "shop", SystemClock()).close()
    return tmp_path / "shop"


@pytest.fixture
def till(qapp: QApplication, folder: Path) -> Iterator[Till]:
    with open_till(qapp, folder) as opened:
        opened.sign_in("Max", MANAGER_PIN)
        opened.open_till("50")
        yield opened


def to_cash(till: Till) -> None:
    till.key(Qt.Key.Key_4, CTRL)
    till.until(till.window.desk.cash.isVisible, "the cash screen is shown")


def in_dialog(act: Callable[[object], object], *kinds: type) -> list[object]:
    """Do something in the next dialog of a kind."""
    seen: list[object] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kinds):
            seen.append(dialog)
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)
    return seen


def pay(dialog: object) -> None:
    assert isinstance(dialog, CashMoveDialog)
    if dialog._amount is not None:
        dialog._amount.set_amount(Money.parse("5", "EUR"))
    dialog._reason.setText("Because")
    dialog.accept()


@pytest.mark.parametrize(
    ("command", "key", "kind", "amount"),
    [
        ("drawer_paid_in", Qt.Key.Key_F5, CashKind.PAID_IN, "10.00"),
        ("drawer_paid_out", Qt.Key.Key_F6, CashKind.PAID_OUT, "-10.00"),
        ("drawer_drop", Qt.Key.Key_F7, CashKind.DROP, "-10.00"),
    ],
)
def test_money_is_moved_by_key_and_by_touch(
    till: Till, command: str, key: Qt.Key, kind: CashKind, amount: str
) -> None:
    to_cash(till)
    seen = in_dialog(pay, CashMoveDialog)
    till.key(key)
    assert len(seen) == 1
    till.to_front()
    again = in_dialog(pay, CashMoveDialog)
    till.window.desk.cash.buttons[command].click()
    assert len(again) == 1
    till.to_front()
    moved: list[object] = []
    app = till.counter.application
    till.counter.tasks.counter(
        lambda: app.shift_reports.x_report(app.staff.owner()), moved.append,
        lambda _error: None, owner=till.window,
    )  # fmt: skip
    till.settle()
    report = moved[0]
    drawer = dict(report.drawer)  # type: ignore[attr-defined]
    assert str(drawer[kind]) == amount


def test_the_x_report_closes_nothing(till: Till) -> None:
    till.scan(MILK)
    till.type("+")
    till.until(till.window.desk.complete.isVisible, "the sale is complete")
    to_cash(till)
    rows: list[tuple[str, str]] = []

    def read(dialog: object) -> None:
        assert isinstance(dialog, XReportDialog)
        rows.extend(dialog.rows)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    in_dialog(read, XReportDialog)
    till.key(Qt.Key.Key_F9)
    till.until(lambda: rows, "the report was shown")
    till.to_front()
    assert ("Sales made", "1") in rows
    assert rows[-1][0] == "Should be in the drawer"
    till.key(Qt.Key.Key_Escape)
    till.until(till.window.desk.sell.isVisible, "back at the counter")


def test_a_cashier_needs_somebody_for_the_x_report(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        till.sign_in("Cara", CASHIER_PIN)
        till.open_till("50")
        to_cash(till)
        seen = in_dialog(lambda dialog: dialog.reject(), ApprovalDialog)  # type: ignore[attr-defined]
        till.key(Qt.Key.Key_F9)
        till.until(lambda: seen, "somebody is asked to approve")
        till.to_front()
        assert till.window.desk.cash.isVisible()


def test_the_till_is_closed_from_there_and_by_one_key_from_the_sale(till: Till) -> None:
    to_cash(till)
    till.key(Qt.Key.Key_F12)
    till.until(till.window.desk.shift.isVisible, "the count is asked for")
    till.key(Qt.Key.Key_Escape)
    till.until(till.window.desk.sell.isVisible, "back at the counter")
    till.scan(MILK)
    to_cash(till)
    till.key(Qt.Key.Key_F12)
    assert till.window.desk.cash.isVisible()
    assert "Finish or clear" in till.window.desk._toast.accessibleName()
    till.key(Qt.Key.Key_Escape)
    till.until(till.window.desk.sell.isVisible, "back at the counter")
    till.key(Qt.Key.Key_Delete)
    till.key(Qt.Key.Key_Z, ALT)
    till.until(till.window.desk.shift.isVisible, "the count is asked for")


def test_a_closed_till_is_opened_first(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        till.sign_in("Max", MANAGER_PIN)
        till.until(till.window.desk.shift.isVisible, "the float is asked for")
        till.key(Qt.Key.Key_3, CTRL)
        till.until(till.window.desk.office.isVisible, "the products are shown")
        till.key(Qt.Key.Key_4, CTRL)
        till.until(till.window.desk.shift.isVisible, "the float is asked for")


def test_a_scan_means_nothing_here(till: Till) -> None:
    to_cash(till)
    till.scan(MILK)
    assert till.window.desk._toast.accessibleName() == "Nothing is sold on this screen"
    assert till.window.desk.sell_model.state.sale is None or not (
        till.window.desk.sell_model.state.sale.cart.lines
    )
