"""From the start of the process to the painted PIN prompt, and the memory after ten sales."""

import os
import subprocess
import sys
from pathlib import Path
from time import perf_counter

from bench.figures import Result, quantile
from bench.stores import store

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
class Label(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", flush=True)
app = QApplication(sys.argv[:1])
label = Label("bare")
label.resize(1366, 768)
label.show()
while not sys.stdin.readable(): pass
for _ in range(50): app.processEvents()
sys.stdin.readline()
for line in open("/proc/self/status"):
    if line.startswith("VmRSS"): print(line.split()[1], flush=True)
"""
OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from rcommerce_pos.core.paths import folders
from rcommerce_pos.ui.app import Counter, _qt_application
app = _qt_application()
counter = Counter(app, folders(Path(sys.argv[1])))
window = counter.open()
while not window.login_model.state.members: app.processEvents()
class Eye(QObject):
    seen = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint: Eye.seen = True
        return False
eye = Eye(); window.login._dots.installEventFilter(eye); window.login._dots.update()
while not Eye.seen: app.processEvents()
print("painted", flush=True)
if sys.stdin.readline().strip() == "sell":
    from bench.stores import PIN, codes
    from rcommerce_pos.core.kernel.money import Money
    def wait(until):
        while not until(): app.processEvents()
    for digit in PIN: window.login_model.digit(digit)
    wait(lambda: window.desk.shift.isVisible() or window.desk.sell.isVisible())
    if window.desk.shift.isVisible():
        window.desk.shift_model.open(Money.zero("EUR"))
        wait(window.desk.sell.isVisible)
    chosen = codes(5)
    for _ in range(10):
        for code in chosen:
            window.desk.sell_model.ringing.scan(code)
            wait(lambda: not counter.tasks.is_busy)
        window.desk.paying.pay("exact_cash")
        wait(window.desk.complete.isVisible)
        window.desk.to_sell()
        wait(lambda: not counter.tasks.is_busy)
    for line in open("/proc/self/status"):
        if line.startswith("VmRSS"): print(line.split()[1], flush=True)
counter.close()
"""


def starts(code: str, folder: Path | None, times: int) -> list[float]:
    """Seconds from the start of so many processes to the painted prompt; the first is left out."""
    return [_start(code, folder)[0] for _ in range(times + 1)][1:]


def _start(code: str, folder: Path | None, command: str = "\n") -> tuple[float, int]:
    arguments = [sys.executable, "-c", code, *([str(folder)] if folder else [])]
    begun = perf_counter()
    process = subprocess.Popen(
        arguments,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stdout is not None
    assert process.stdin is not None
    process.stdout.readline()
    taken = perf_counter() - begun
    process.stdin.write(command)
    process.stdin.flush()
    rest = [line for line in process.stdout.read().split() if line.isdigit()]
    process.wait()
    process.stdin.close()
    process.stdout.close()
    return taken, int(rest[-1]) if rest else 0


def run(*, products: int, sales: int, times: int) -> list[Result]:
    """Measure start and memory of the large store, of small ones, and of a bare window."""
    large, small, empty = store(products, sales).data, store(1000).data, store(0).data
    ours = starts(OURS, large, times)
    fresh = starts(OURS, empty, times)
    bare = starts(BARE, None, times)
    middle = quantile(ours, 0.5)
    ratio, growth = middle / quantile(bare, 0.5), middle / quantile(fresh, 0.5)
    memory = _start(OURS, large, "sell\n")[1]
    memory_small = _start(OURS, small, "sell\n")[1]
    memory_bare = _start(BARE, None)[1]
    return [
        Result(
            f"process start → PIN prompt painted, {products:,} products, {sales:,} sales",
            f"p50 {middle:.2f} s",
            f"p50 {quantile(bare, 0.5):.2f} s",
            f"{ratio:.2f} ×",
            "≤ 4 ×",
            ratio <= 4,
        ),
        Result(
            "… against an empty shop",
            f"p50 {middle:.2f} s",
            f"p50 {quantile(fresh, 0.5):.2f} s",
            f"{growth:.2f} ×",
            "≤ 1.1 ×",
            growth <= 1.1,
        ),
        Result(
            "resident memory after ten sales, same file",
            f"{memory / 1024:.0f} MiB",
            f"{memory_bare / 1024:.0f} MiB",
            f"{memory / memory_bare:.2f} ×",
            "≤ 3 ×",
            memory <= 3 * memory_bare,
        ),
        Result(
            "… against 1,000 products",
            f"{memory / 1024:.0f} MiB",
            f"{memory_small / 1024:.0f} MiB",
            f"{memory / memory_small:.2f} ×",
            "≤ 1.1 ×",
            memory <= 1.1 * memory_small,
        ),
    ]
