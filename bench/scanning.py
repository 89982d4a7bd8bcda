"""From the first key of a scan to the painted line, through the real window."""

import shutil
from pathlib import Path
from time import monotonic, perf_counter

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.figures import Result, millis, quantile
from bench.floors import Painted, bare_scans
from bench.stores import PIN, codes, store
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.paths import folders
from rcommerce_pos.ui.app import Counter
from rcommerce_pos.ui.main_window import MainWindow

PER_SALE = 20


class OpenTill:
    """A window on a copy of a store, signed in and ready to sell."""

    def __init__(self, app: QApplication, source: Path, scratch: Path) -> None:
        self._app = app
        self._folder = scratch
        shutil.rmtree(scratch, ignore_errors=True)
        shutil.copytree(source, scratch)
        self.counter = Counter(app, folders(scratch))
        self.window: MainWindow = self.counter.open()
        self.window.router.stamp = lambda _event: int(monotonic() * 1000)
        self.window.windowHandle().requestActivate()
        self.wait(lambda: bool(self.window.login_model.state.members))
        for digit in PIN:
            self.window.login_model.digit(digit)
        self.wait(lambda: self.window.desk.shift.isVisible() or self.window.desk.sell.isVisible())
        if self.window.desk.shift.isVisible():
            self.window.desk.shift_model.open(Money.zero("EUR"))
            self.wait(self.window.desk.sell.isVisible)
        self.settle()

    def wait(self, until: object) -> None:
        """Let the window live until something holds."""
        assert callable(until)
        while not until():
            self._app.processEvents()

    def settle(self) -> None:
        """Let everything that was asked for be done."""
        self.wait(lambda: not self.counter.tasks.is_busy)
        for _ in range(5):
            self._app.processEvents()

    def close(self) -> None:
        """End the till and drop the copy."""
        self.window.hide()
        self.counter.close()
        shutil.rmtree(self._folder, ignore_errors=True)


def scans(app: QApplication, source: Path, scratch: Path, count: int) -> list[float]:
    """Seconds of so many scans of different products."""
    till = OpenTill(app, source, scratch)
    model = till.window.desk.sell_model
    painted = Painted(till.window.desk.sell.area.list.lines._view.viewport())
    wanted = codes(count)
    taken = []
    handle = till.window.windowHandle()
    for number, code in enumerate(wanted):
        if number % PER_SALE == 0 and model.state.sale and model.state.sale.cart.lines:
            model.changes.clear()
            till.settle()
        pause = QTimer()
        pause.setSingleShot(True)
        pause.start(12)
        till.wait(lambda: not pause.isActive())  # noqa: B023
        till.settle()
        sale, before = model.state.sale, painted.count
        begun = perf_counter()
        for character in code:
            QTest.keyClick(handle, character)  # type: ignore[call-overload]
        QTest.keyClick(handle, Qt.Key.Key_Return)
        while model.state.sale is sale or painted.count == before:
            app.processEvents()
        taken.append(perf_counter() - begun)
    till.close()
    return taken


def run(app: QApplication, scratch: Path, *, products: int, count: int) -> list[Result]:
    """Measure small, large and the floor, and compare."""
    small = scans(app, store(1000).data, scratch / "small", count)
    large = scans(app, store(products).data, scratch / "large", count)
    floor = bare_scans(app, scratch, [f"40063{number:08d}" for number in range(count)])
    ratio = quantile(large, 0.5) / quantile(floor, 0.5)
    growth = quantile(large, 0.5) / quantile(small, 0.5)
    worst = quantile(large, 0.99) * 1e3
    return [
        Result(
            f"14 keys of a scan → durable, painted line, {products:,} products, {count:,} scans",
            millis(large),
            millis(floor),
            f"{ratio:.2f} ×",
            "p50 ≤ 2 ×",
            ratio <= 2,
        ),
        Result(
            f"… against 1,000 products ({millis(small)})",
            millis(large),
            "",
            f"{growth:.2f} ×",
            "p50 ≤ 1.1 ×",
            growth <= 1.1,
        ),
        Result("… p99", f"{worst:.1f} ms", "", f"{worst:.1f} ms", "< 33 ms", worst < 33),
    ]
