"""The demo shop says which codes can be scanned, and each of them is what the sheet says."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.demo import make_demo
from rcommerce_pos.core.demo_codes import NOBODY_KNOWS, TO_TRY
from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.receipts.code128 import code128
from rcommerce_pos.ui.screens.approval.dialog import ApprovalDialog
from rcommerce_pos.ui.screens.cash_move.dialog import CashMoveDialog
from rcommerce_pos.ui.screens.demo_codes.dialog import DemoCodesDialog
from rcommerce_pos.ui.widgets.dialog import Dialog
from tests.flows.test_a_day import lines
from tests.support.dialogs import answer
from tests.support.shop import CASHIER_PIN, MANAGER_PIN, make_shop
from tests.support.window import open_till

ALT = Qt.KeyboardModifier.AltModifier


def test_the_codes_of_the_sheet_are_sold_in_the_demo_shop(
    qapp: QApplication, tmp_path: Path
) -> None:
    make_demo(folders(tmp_path / "demo"))
    shown: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, DemoCodesDialog):
            QTimer.singleShot(20, look)
            return
        bars = {row.bars for row in dialog._grid.rows if row.bars}
        assert bars == {code128(code) for code in (*TO_TRY, NOBODY_KNOWS)}
        shown.extend(row.text for row in dialog._grid.rows)
        dialog.save_to(tmp_path / "codes.pdf")
        dialog.save_to(tmp_path / "nowhere" / "codes.pdf")
        shown.append(dialog._said.text())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    with open_till(qapp, tmp_path / "demo") as till:
        till.sign_in("Ruth", "1111")
        desk = till.window.desk
        till.until(lambda: desk.shift.isVisible() or desk.sell.isVisible(), "somewhere")
        if desk.shift.isVisible():
            till.open_till("150")
        QTimer.singleShot(20, look)
        till.key(Qt.Key.Key_B, ALT)
        till.until(lambda: shown, "the sheet was shown")
        till.to_front()
        assert (tmp_path / "codes.pdf").read_bytes().startswith(b"%PDF")
        assert "not saved" in shown[-1]
        for code in TO_TRY[:4]:
            till.scan(code)
        names = [name for name, _count in lines(till)]
        told = [row.split("  ")[0] for row in shown if "£" in row]
        assert [name for name in names if "deposit" not in name] == told[:4]
        till.scan(NOBODY_KNOWS)
        notice = desk.sell_model.state.notice
        assert notice is not None
        assert notice.title == "scan.unknown"


def test_an_own_shop_offers_no_such_sheet(qapp: QApplication, tmp_path: Path) -> None:
    make_shop(tmp_path / "shop", SystemClock()).close()
    with open_till(qapp, tmp_path / "shop") as till:
        till.sign_in("Max", MANAGER_PIN)
        assert "demo_codes" not in till.window.actions_.commands


def test_the_sheet_says_what_was_sold_behind_it_and_makes_way_for_more(
    qapp: QApplication, tmp_path: Path
) -> None:
    make_demo(folders(tmp_path / "demo"))
    said: list[str] = []
    with open_till(qapp, tmp_path / "demo") as till:
        till.sign_in("Ruth", "1111")
        desk = till.window.desk
        till.until(lambda: desk.shift.isVisible() or desk.sell.isVisible(), "somewhere")
        if desk.shift.isVisible():
            till.open_till("150")

        def scan(dialog: Dialog) -> None:
            assert isinstance(dialog, DemoCodesDialog)
            till.until(dialog.isActiveWindow, "the sheet has the keyboard")
            for code in (TO_TRY[0], TO_TRY[0]):
                till.scan(code)
                said.append(dialog._said.text())
            assert dialog.isVisible()
            till.scan(NOBODY_KNOWS)
            said.append("closed" if not dialog.isVisible() else "still there")

        timer = answer((DemoCodesDialog, scan))
        till.key(Qt.Key.Key_B, ALT)
        till.until(lambda: not timer.isActive() and len(said) == 3, "it was scanned")
        sale = desk.sell_model.state.sale
        assert sale is not None
        line, totals = sale.line(1)
        money = till.window._formatter.money
        assert line.name in said[0]
        assert said[1] == f"Sold: 2 × {line.name}, {money(totals.gross)}"
        assert said[2] == "closed"
        notice = desk.sell_model.state.notice
        assert notice is not None
        assert notice.title == "scan.unknown"


@pytest.mark.parametrize("is_demo", [True, False])
def test_only_the_demo_shop_says_the_pin_of_whoever_approves(
    qapp: QApplication, tmp_path: Path, *, is_demo: bool
) -> None:
    who, pin = ("Maya", "3333") if is_demo else ("Cara", CASHIER_PIN)
    if is_demo:
        make_demo(folders(tmp_path / "shop"))
    else:
        make_shop(tmp_path / "shop", SystemClock()).close()
    told: list[str] = []
    with open_till(qapp, tmp_path / "shop") as till:
        till.sign_in(who, pin)
        desk = till.window.desk
        till.until(lambda: desk.shift.isVisible() or desk.sell.isVisible(), "somewhere")
        if desk.shift.isVisible():
            till.open_till("150")

        def reason(dialog: Dialog) -> None:
            assert isinstance(dialog, CashMoveDialog)
            dialog._reason.setText("Change")
            dialog.accept()

        def look(dialog: Dialog) -> None:
            assert isinstance(dialog, ApprovalDialog)
            for button, member in dialog._buttons:
                button.click()
                told.append(f"{member.name}: {dialog._demo.text()}{dialog._demo.isVisible()}")
            dialog.reject()

        timer = answer((CashMoveDialog, reason), (ApprovalDialog, look))
        till.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
        till.until(lambda: not timer.isActive() and told, "it was asked for")
    if is_demo:
        assert "Omar Haddad: Demo shop: Omar's PIN is 2222True" in told
        assert "Ruth Bennett: Demo shop: Ruth's PIN is 1111True" in told
    else:
        assert all(each.endswith("False") for each in told)
