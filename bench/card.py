"""From the terminal's approval to the painted end of a sale, beside paying in cash."""

import threading
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.figures import Result, millis, quantile
from bench.floors import Painted
from bench.scanning import OpenTill
from bench.stores import codes, store
from rcommerce_pos.core.settings.declarations import CARD_TERMINAL, CARD_TERMINAL_URL
from rcommerce_pos.simulators.card_terminal.ledger import Ledger, Movement
from rcommerce_pos.simulators.card_terminal.server import TerminalServer
from rcommerce_pos.simulators.card_terminal.terminal import Terminal


class TimedLedger(Ledger):
    """Notes the moment at which the terminal has decided."""

    decided = 0.0

    def settle(
        self, sale_id: str, service_id: str, content: bytes, movement: Movement | None
    ) -> None:
        """Keep it, then the answer goes out."""
        super().settle(sale_id, service_id, content, movement)
        self.decided = perf_counter()


def _begin(till: OpenTill, code: str) -> None:
    """One line in the sale, and nothing left to be done."""
    model = till.window.desk.sell_model
    till.wait(lambda: model.state.sale is not None)
    model.ringing.scan(code)
    till.settle()
    till.wait(lambda: bool(model.state.sale and model.state.sale.cart.lines))


def _next(till: OpenTill) -> None:
    till.settle()
    till.window.actions_.do("new_sale")
    till.wait(till.window.desk.sell.isVisible)
    till.settle()


def completions(
    app: QApplication, scratch: Path, ledger: TimedLedger, url: str, *, products: int, count: int
) -> tuple[list[float], list[float]]:
    """Seconds of cash, from its command, and of cards, from the terminal's decision; in turns."""
    till = OpenTill(app, store(products).data, scratch / "card")
    desk, application = till.window.desk, till.counter.application
    owner = application.staff.owner()

    def connect() -> None:
        application.settings.set(CARD_TERMINAL_URL, url, owner)
        application.settings.set(CARD_TERMINAL, "simulator", owner)

    till.counter.tasks.counter(connect, _nothing, _fail, owner=desk)
    till.wait(lambda: desk.lane.state.connected)
    till.settle()
    painted = Painted(desk.complete)
    handle = till.window.windowHandle()
    cash, card = [], []
    for code in codes(count):
        _begin(till, code)
        before = painted.count
        begun = perf_counter()
        # Not by its key: a bare + is held back until it is no scan, and a card is never that.
        till.window.actions_.do("exact_cash")
        till.wait(lambda: painted.count > before)  # noqa: B023
        cash.append(perf_counter() - begun)
        _next(till)
        _begin(till, code)
        before = painted.count
        QTest.keyClick(handle, Qt.Key.Key_Minus)
        till.wait(desk.payment.isVisible)
        till.settle()
        QTest.keyClick(handle, Qt.Key.Key_Return)
        till.wait(lambda: painted.count > before)  # noqa: B023
        card.append(perf_counter() - ledger.decided)
        _next(till)
    till.close()
    return cash, card


def run(app: QApplication, scratch: Path, *, products: int, count: int) -> list[Result]:
    """Measure both in one run."""
    ledger = TimedLedger(scratch / "terminal.jsonl")
    server = TerminalServer(Terminal(ledger, poi_id="SIM-1"), 0)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    url = f"http://127.0.0.1:{server.port}/nexo"
    cash, card = completions(app, scratch, ledger, url, products=products, count=count)
    server.shutdown()
    server.server_close()
    ratio = quantile(card, 0.5) / quantile(cash, 0.5)
    return [
        Result(
            "card: from the terminal's approval to the painted end",
            millis(card),
            f"cash {millis(cash)}",
            f"{ratio:.2f} ×",
            "p50 ≤ 2 ×",
            ratio <= 2,
        )
    ]


def _nothing(_answer: object) -> None:
    """Nobody waits for it."""


def _fail(error: Exception) -> None:
    raise error
