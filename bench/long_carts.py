"""What one more scan costs in a long cart, and with many promotions, up to painting."""

import shutil
from fractions import Fraction
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.figures import Result, millis, quantile
from bench.floors import Painted
from bench.scanning import OpenTill
from bench.stores import codes, store
from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.promotions.types import Promotion, PromotionKind, Selection, Tier
from rcommerce_pos.core.storage.database import close_database, transaction

PRODUCTS = 20_000
SHORT, LONG, PROMOTED = 10, 1000, 300
PROMOTIONS, APPLYING, LINES_EACH = 1000, 30, 10
SCANS = 150


def added(
    app: QApplication, source: Path, scratch: Path, lines: int, *, applying: int = 0
) -> list[float]:
    """Seconds of scans that each add a line to a cart of so many, which is then taken out."""
    till = OpenTill(app, source, scratch)
    model = till.window.desk.sell_model
    wanted = codes(lines + SCANS)
    for code in wanted[:lines]:
        model.ringing.scan(code)
    till.settle()
    assert model.state.sale is not None
    assert len(model.state.sale.cart.lines) == lines
    assert len(model.state.sale.outcome.applied) == applying
    painted = Painted(till.window.desk.sell.area.list.lines._view.viewport())
    handle = till.window.windowHandle()
    taken = []
    for code in wanted[lines:]:
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
        till.settle()
        model.changes.remove(model.state.sale.cart.lines[-1].line)
        till.settle()
    till.close()
    return taken


def promoted(source: Path, folder: Path) -> Path:
    """A copy of a store with many promotions; some apply to the first lines of the cart."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(source, folder)
    application = Application.open(folders(folder))
    owner = application.staff.owner()
    try:
        found = [application.catalog.lookup(code).found[0].product for code in codes(PROMOTED)]
        with transaction():
            for number in range(PROMOTIONS):
                own = found[number * LINES_EACH : (number + 1) * LINES_EACH]
                keys = frozenset(f"product:{product.id}" for product in own[:LINES_EACH])
                if number >= APPLYING:
                    keys = frozenset({f"product:{new_id()}"})
                application.promotions.save(owner, _promotion(number, keys))
    finally:
        close_database()
    return folder


def _promotion(number: int, keys: frozenset[str]) -> Promotion:
    kinds = (PromotionKind.N_FOR_M, PromotionKind.PERCENT_OFF, PromotionKind.TIERS)
    kind = kinds[number % len(kinds)]
    return Promotion(
        new_id(),
        f"Promotion {number}",
        kind,
        goods=Selection(keys),
        count=3 if kind is PromotionKind.N_FOR_M else 0,
        pay=2 if kind is PromotionKind.N_FOR_M else 0,
        percent=Fraction(10) if kind is PromotionKind.PERCENT_OFF else None,
        tiers=(Tier(count=2, percent=Fraction(5)),) if kind is PromotionKind.TIERS else (),
    )


def run_lengths(app: QApplication, scratch: Path) -> list[Result]:
    """A long cart against a short one."""
    source = store(PRODUCTS).data
    short = added(app, source, scratch / "short", SHORT)
    long = added(app, source, scratch / "long", LONG)
    ratio = quantile(long, 0.5) / quantile(short, 0.5)
    return [
        Result(
            f"a line more in a cart of {LONG:,}, painted, against a cart of {SHORT}",
            millis(long),
            millis(short),
            f"{ratio:.2f} ×",
            "p50 ≤ 2 ×",
            ratio <= 2,
        )
    ]


def run_promotions(app: QApplication, scratch: Path) -> list[Result]:
    """Many promotions against none."""
    plain = store(PRODUCTS).data
    offered = promoted(plain, scratch / "offered")
    without = added(app, plain, scratch / "plain", PROMOTED)
    ours = added(app, offered, scratch / "promoted", PROMOTED, applying=APPLYING)
    ratio = quantile(ours, 0.5) / quantile(without, 0.5)
    what = f"a scan in a cart of {PROMOTED} with {PROMOTIONS:,} promotions, {APPLYING} apply"
    return [
        Result(
            f"{what}, against none",
            millis(ours),
            millis(without),
            f"{ratio:.2f} ×",
            "p50 ≤ 3 ×",
            ratio <= 3,
        )
    ]
