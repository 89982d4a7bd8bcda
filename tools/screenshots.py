"""Draws every window and dialog, light and dark, in both sizes: `python -m tools.screenshots`."""

import argparse
import os
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from rcommerce_pos.core.cart.cart import Discount, PriceReason
from rcommerce_pos.core.demo import make_demo
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.orders.types import TenderKind
from rcommerce_pos.core.paths import folders
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.app import Counter
from rcommerce_pos.ui.errors import CrashDialog
from rcommerce_pos.ui.main_window import MainWindow
from rcommerce_pos.ui.scanner import Scan

SIZES = ((1366, 768), (1920, 1080))
BASKET = (
    ("9524100001312", "2"),
    ("9524100000230", ""),
    ("4135", "0.846"),
    ("9524100001374", "2"),
    ("9524100000476", ""),
    ("21101", "0.31"),
    ("TOTE-NAT", ""),
    ("4011", "1.204"),
)


class Photographer:
    """Walks through the till and takes a picture of every screen."""

    def __init__(self, app: QApplication, data: Path, out: Path) -> None:
        self._app = app
        self._out = out
        self._counter = Counter(app, folders(data))
        self._window: MainWindow = self._counter.open()
        self._suffix = ""
        sys.excepthook = _fail

    def take_all(self, look: theme.ThemeName, size: tuple[int, int]) -> None:
        """Every picture of one theme and size."""
        self._suffix = f"{look}-{size[0]}"
        theme.apply(self._app, look)
        window = self._window
        window.resize(*size)
        self._activate()
        self._settle()
        self._sign_in()
        self._open_till()
        self._sell()
        self._ask()
        self._agree()
        self._explain()
        self._approve()
        self._park()
        self._pay()
        self._office()
        self._close_till()

    def close(self) -> None:
        """End the till in order."""
        self._counter.close()

    def _sign_in(self) -> None:
        window = self._window
        member = next(m for m in window.login_model.state.members if m.name.startswith("Omar"))
        window.login_model.choose(member)
        window.login_model.digit("2")
        window.login_model.digit("2")
        self._picture("login")
        window.login.tell_crash(
            "The program stopped unexpectedly", "No sale was lost. An open sale is as it was."
        )
        self._picture("login-after-crash")
        window.login_model.clear()
        for digit in "9999":
            window.login_model.digit(digit)
        self._picture("login-wrong-pin")
        self._dialog("recovery", window.login.ask_recovery)
        for digit in member.demo_pin or "":
            window.login_model.digit(digit)
        self._settle()

    def _open_till(self) -> None:
        window = self._window
        if window.desk.shift.isVisible():
            self._picture("open-till")
            window.desk.shift_model.open(Money(15_000, "GBP"))
            self._settle()

    def _sell(self) -> None:
        window = self._window
        window.desk.sell_model.clear()
        self._settle()
        self._picture("sell-empty")
        for code, quantity in BASKET:
            window.desk.sell_model.submit(f"{quantity}*{code}" if quantity else code)
            self._settle()
            self._answer()
        self._picture("sell")
        window.actions_.do("layout")
        self._settle()
        self._picture("sell-tiles")
        window.actions_.do("edit_keys")
        self._picture("edit-keys")
        window.desk.sell.dismiss()
        window.actions_.do("layout")
        self._settle()
        window.desk.take_scan(Scan("5012345678900", 0))
        self._picture("sell-unknown")
        window.desk.sell_model.dismiss()
        window.desk.sell.search.insert("choc")
        self._settle()
        self._picture("sell-search")
        window.desk.sell.dismiss()
        window.desk.sell.search.clear()
        sale = window.desk.sell_model.state.sale
        assert sale is not None
        window.desk.sell_model.remove(sale.cart.lines[2].line)
        self._picture("sell-undo")
        window.desk.sell_model.undo()
        self._settle()
        self._dialog("keys", window.show_keys)

    def _answer(self) -> None:
        """Answer what goods ask: the first choice of a panel, what is preset of modifiers."""
        sell = self._window.desk.sell
        if sell.panel.isVisible() and sell.panel.is_choice:
            self._picture("ask-age")
            sell.panel.choose(1)
            self._settle()
        if sell.modifiers.isVisible():
            self._picture("ask-modifiers")
            sell.modifiers.choose(4)
            sell.modifiers.accept()
            self._settle()

    def _ask(self) -> None:
        window = self._window
        for command in (
            "quantity",
            "price",
            "discount",
            "note",
            "coupon",
            "customer",
            "exempt",
        ):
            window.actions_.do(command)
            self._picture(f"ask-{command}")
            window.desk.sell.panel.close_panel()
        window.desk.sell_model.submit("4067")
        self._picture("ask-weight")
        window.desk.sell.panel.close_panel()
        window.desk.sell_model.submit("FLOWERS")
        self._picture("ask-price-of")
        window.desk.sell.panel.close_panel()

    def _agree(self) -> None:
        """A sale with everything that can be agreed about it."""
        window = self._window
        model = window.desk.sell_model
        for code in ("3*9524100000995", "2*9524100000346", "5*9524100001374", "WELCOME5"):
            model.submit(code)
            self._settle()
        model.dismiss()
        model.find_customers("harbour")
        self._settle()
        self._picture("ask-which-customer")
        window.desk.sell.panel.choose(1)
        self._settle()
        model.next_tax_context()
        self._settle()
        sale = model.state.sale
        assert sale is not None
        model.set_note(sale.cart.lines[0].line, "Without seeds, please")
        model.discount_line(sale.cart.lines[1].line, Discount(percent=Fraction(10)))
        model.override_price(
            sale.cart.lines[2].line, UnitPrice.parse("1.95", "GBP"), PriceReason.SHELF
        )
        self._settle()
        self._picture("sell-offers")
        window.actions_.do("price_check")
        model.check_price("9524100001152")
        self._picture("price-check")
        window.desk.sell.check.close_panel()

    def _explain(self) -> None:
        window = self._window
        sale = window.desk.sell_model.state.sale
        assert sale is not None
        promoted = next(iter(sale.outcome.shares), sale.cart.lines[0].line)
        window.desk.sell_model.select(promoted)
        window.actions_.do("explain")
        self._picture("explain-line")
        window.actions_.do("explain")
        self._picture("explain-sale")
        window.actions_.do("explain")

    def _approve(self) -> None:
        window = self._window
        model = window.desk.sell_model
        actor, sale = model.actor, model.state.sale
        assert actor is not None
        assert sale is not None
        model.begin(replace(actor, discount_limit=Fraction(10)))
        self._settle()
        wine = next(line for line in sale.cart.lines if line.name.startswith("Pinot"))
        self._dialog(
            "approval",
            lambda: model.discount_line(wine.line, Discount(percent=Fraction(25))),
        )
        model.begin(actor)
        self._settle()

    def _park(self) -> None:
        window = self._window
        window.actions_.do("park")
        self._settle()
        self._picture("sell-parked")
        window.actions_.do("recall")
        self._picture("ask-recall")
        window.desk.sell.panel.choose(1)
        self._settle()

    def _office(self) -> None:
        window = self._window
        for place, rooms in (
            ("pricing", ("promotions", "price_lists", "taxes", "labels")),
            ("reports", ("reports", "exceptions")),
            ("orders", ("orders",)),
        ):
            window.desk.go(place)
            for room in rooms:
                window.desk.office.open(room)
                self._picture(f"office-{room.replace('_', '-')}")
        window.desk.go("sell")
        self._settle()

    def _pay(self) -> None:
        window = self._window
        window.actions_.do("pay")
        self._settle()
        window.desk.payment_model.choose(TenderKind.CARD_EXTERNAL)
        window.desk.payment_model.describe_card("4417", "083114")
        window.desk.payment_model.proposed.emit(Money(1000, "GBP"))
        self._picture("payment-card")
        window.desk.payment_model.complete()
        self._settle()
        window.desk.payment_model.choose(TenderKind.CASH)
        window.desk.payment_model.proposed.emit(Money(20_000, "GBP"))
        self._picture("payment")
        window.desk.payment_model.complete()
        self._settle()
        self._picture("complete")
        self._dialog("receipt", window.desk.complete.want_receipt)
        window.actions_.do("explain_order")
        self._picture("explain-order")
        window.actions_.do("explain_order")
        self._settle()
        window.actions_.do("new_sale")
        self._picture("sell-after-sale")

    def _close_till(self) -> None:
        window = self._window
        window.actions_.do("close_till")
        self._settle()
        for piece, number in ((5000, 1), (2000, 4), (1000, 5), (500, 2)):
            window.desk.shift_model.set_pieces(piece, number)
        window.desk.shift._grid.show_pieces({5000: 1, 2000: 4, 1000: 5, 500: 2})
        self._picture("close-till")
        window.desk.shift_model.finish_count()
        self._picture("close-till-again")
        window.desk.shift_model.finish_count()
        self._picture("till-closed")
        window.actions_.do("done_counting")
        self._settle()
        self._crash()

    def _crash(self) -> None:
        report = "R Commerce POS\nTraceback (most recent call last):\n  …\nValueError: example"
        self._dialog("crash", lambda: CrashDialog(self._window, report).exec())

    def _settle(self) -> None:
        tasks = self._counter.tasks
        for _ in range(3):
            self._app.processEvents()
            while tasks.is_busy:
                self._app.processEvents()
        pause = QTimer()
        pause.setSingleShot(True)
        pause.start(80)
        while pause.isActive():
            self._app.processEvents()

    def _picture(self, name: str, over: QWidget | None = None) -> None:
        self._settle()
        shot = self._window.grab()
        if over is not None:
            self._lay_over(shot, over)
        shot.save(str(self._out / f"{name}-{self._suffix}.png"))

    def _lay_over(self, shot: QPixmap, dialog: QWidget) -> None:
        painter = QPainter(shot)
        where = self._window.mapFromGlobal(dialog.mapToGlobal(QPoint(0, 0)))
        painter.drawPixmap(where, dialog.grab())
        painter.end()

    def _dialog(self, name: str, show: Callable[[], object]) -> None:
        def take() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                QTimer.singleShot(50, take)
                return
            self._picture(name, over=dialog)
            dialog.close()

        QTimer.singleShot(50, take)
        show()
        self._activate()
        self._settle()

    def _activate(self) -> None:
        self._window.activateWindow()
        self._window.windowHandle().requestActivate()


def _fail(kind: type[BaseException], error: BaseException, _trace: object) -> None:
    """A fault of the program ends the walk: a picture of it would be none of the till's."""
    traceback.print_exception(kind, error, error.__traceback__)
    os._exit(1)


def main(arguments: list[str]) -> int:
    """Draw everything into a folder."""
    parser = argparse.ArgumentParser(prog="screenshots")
    parser.add_argument("--out", type=Path, default=Path("screenshots"))
    parser.add_argument("--only", default="", help="such as light-1366")
    chosen = parser.parse_args(arguments)
    chosen.out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    looks: tuple[theme.ThemeName, ...] = ("light", "dark")
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh"
        make_demo(folders(fresh))
        for look in looks:
            for size in SIZES:
                if chosen.only not in ("", f"{look}-{size[0]}"):
                    continue
                data = Path(folder) / f"{look}-{size[0]}"
                shutil.copytree(fresh, data)
                photographer = Photographer(app, data, chosen.out)
                photographer.take_all(look, size)
                photographer.close()
    print(f"{len(list(chosen.out.glob('*.png')))} pictures in {chosen.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
