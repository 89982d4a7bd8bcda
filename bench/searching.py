"""Search as one types, and how long it keeps the window from answering."""

import random
from collections import Counter
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from bench.figures import Result, millis, quantile
from bench.scanning import OpenTill
from bench.stores import store
from rcommerce_pos.core.application import Application
from rcommerce_pos.core.storage.database import fetch_all

LONGEST = 12
PAUSE = 0.05


def prefixes(count: int) -> list[str]:
    """What people type on the way to so many real names: 1 to 12 letters of one or two words."""
    rows = fetch_all("SELECT name FROM product WHERE number % 1009 = 3")
    chance = random.Random(11)
    texts = []
    for (name,) in chance.sample(rows, min(count, len(rows))):
        words = name.split()
        typed = words[0] if chance.random() < 0.5 else " ".join(words[:2])
        texts += [typed[:length] for length in range(1, min(len(typed), LONGEST) + 1)]
    return texts


def run(app: QApplication, scratch: Path, *, products: int, count: int) -> list[Result]:
    """Measure the queries by themselves, then the window while they run."""
    places = store(products)
    application = Application.open(places)
    texts = prefixes(count)
    taken = []
    for text in texts:
        begun = perf_counter()
        application.search.search(text)
        taken.append(perf_counter() - begun)
    application.close()
    heart = _pauses(app, places.data, scratch, texts[: count * 3])
    worst = quantile(taken, 0.99) * 1e3
    block, longest = heart.quantile(0.99), heart.quantile(1)
    return [
        Result(
            f"search as one types, {products:,} products, {len(taken):,} queries",
            millis(taken),
            "",
            f"p99 {worst:.1f} ms",
            "p99 ≤ 50 ms",
            worst <= 50,
        ),
        Result(
            "… blocks of the window while it runs",
            f"p99 {block:.1f} ms, longest {longest:.1f} ms",
            "",
            f"{block:.1f} ms / {longest:.1f} ms",
            "p99 ≤ 16 ms, longest ≤ 50 ms",
            block <= 16 and longest <= 50,
        ),
    ]


class _Heart:
    """Beats as often as the window lives, and keeps how long each pause was.

    Pauses are counted by tenths of a millisecond: a list of all of them would itself be what the
    collector walks through.
    """

    def __init__(self) -> None:
        self.pauses: Counter[int] = Counter()
        self._last = perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to beat."""
        self._last = perf_counter()
        self._timer.start()

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()

    def _beat(self) -> None:
        now = perf_counter()
        self.pauses[int((now - self._last) * 10_000)] += 1
        self._last = now

    def quantile(self, share: float) -> float:
        """The pause in milliseconds below which a share of them lies."""
        left = share * sum(self.pauses.values())
        for tenths in sorted(self.pauses):
            left -= self.pauses[tenths]
            if left <= 0:
                return (tenths + 1) / 10
        return max(self.pauses) / 10


def _pauses(app: QApplication, source: Path, scratch: Path, texts: list[str]) -> _Heart:
    """How the window's heart beats while the search works."""
    till = OpenTill(app, source, scratch / "search")
    heart = _Heart()
    heart.start()
    for text in texts:
        till.window.desk.sell.search.clear()
        till.window.desk.sell.search.insert(text)
        end = perf_counter() + PAUSE
        while perf_counter() < end:
            app.processEvents()
    till.window.desk.sell_model.dismiss()
    heart.stop()
    till.close()
    return heart
