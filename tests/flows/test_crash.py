"""Killing the program: what was rung up is there, what was paid is whole, nothing is half."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.settings.declarations import KIOSK
from rcommerce_pos.core.storage.database import fetch_all
from rcommerce_pos.core.verify import verify_store
from tests.support.shop import CASHIER_PIN, make_shop
from tests.support.window import open_till

pytestmark = pytest.mark.skipif(os.name == "nt", reason="processes are killed by signals here")

RING_UP = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tests.support.shop import CASHIER_PIN
from tests.support.window import Till
app = QApplication([])
till = Till(app, Path(sys.argv[1]))
till.sign_in("Cara", CASHIER_PIN)
till.open_till("100.00")
for code in ("4006381333931", "4006381333931", "4006381333955"):
    till.scan(code)
print("rung up", flush=True)
app.exec()
"""

PAY = """
import os, signal, sys
from pathlib import Path
from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.storage import database

stage = sys.argv[2]
def die(*_args, **_more):
    os.kill(os.getpid(), signal.SIGKILL)

app = Application.open(folders(Path(sys.argv[1])))
app.begin_run()
owner = app.staff.owner()
cart = app.carts.resume(owner).cart
if stage == "order written":
    app.inventory.record = die
elif stage == "stock written":
    app.cash.record_sale = die
elif stage == "journal":
    app.journal.record = die
elif stage == "committed":
    app.bus._tell = die
elif stage == "told":
    app.carts.forget = die
gross = app.carts.sale(cart.id).totals.gross
app.checkout.complete(owner, cart.id, (Tender(TenderKind.CASH, gross),))
"""


def folder_with_open_sale(folder: Path) -> None:
    application = make_shop(folder, SystemClock())
    owner = application.staff.owner()
    application.cash.open_shift(owner, Money.zero("EUR"))
    cart = application.carts.start(owner).cart.id
    application.carts.scan(owner, cart, "MILK")
    application.carts.scan(owner, cart, "CAFE")
    application.close()


STAY = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from rcommerce_pos.ui.app import run_window
app = QApplication([])
def say():
    print("there", flush=True)
def ask():
    QTimer.singleShot(0, say)
    QDialog().exec()
QTimer.singleShot(0, ask if sys.argv[2] == "a dialog" else say)
sys.exit(run_window(Path(sys.argv[1])))
"""


def start(code: str, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )


def test_killed_while_ringing_up_the_sale_is_there_after_the_next_start(
    tmp_path: Path, qapp: object
) -> None:
    folder = tmp_path / "shop"
    make_shop(folder, SystemClock()).close()
    window = start(RING_UP, str(folder))
    assert window.stdout is not None
    assert window.stdout.readline() == "rung up\n"
    window.kill()
    window.wait()
    window.stdout.close()
    with open_till(qapp, folder) as till:  # type: ignore[arg-type]
        assert till.window.login._crash.isVisible()
        assert "No sale was lost" in till.window.login._crash.accessibleDescription()
        till.sign_in("Cara", CASHIER_PIN)
        till.until(till.window.desk.sell.isVisible, "the sell screen is shown")
        sale = till.window.desk.sell_model.state.sale
        assert sale is not None
        assert [(line.sku, str(line.quantity)) for line in sale.cart.lines] == [
            ("MILK", "2"),
            ("CAFE", "1"),
        ]
        assert str(sale.totals.gross) == "8.87"


@pytest.mark.parametrize("stands", ["the window", "a dialog", "a kiosk"])
def test_a_till_that_is_told_to_end_ends_in_order(tmp_path: Path, stands: str) -> None:
    folder = tmp_path / "shop"
    application = make_shop(folder, SystemClock())
    application.settings.set(KIOSK, stands == "a kiosk", application.staff.owner())
    application.close()
    with start(STAY, str(folder), stands) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "there"
        assert (folder / "running").exists()
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
    assert not (folder / "running").exists()
    again = Application.open(folders(folder))
    try:
        assert not again.begin_run().crashed
        assert verify_store(again, full=True).findings == ()
    finally:
        again.close()


@pytest.mark.parametrize("stage", ["order written", "stock written", "journal"])
def test_killed_before_the_commit_nothing_was_sold_and_the_cart_is_there(
    tmp_path: Path, stage: str
) -> None:
    folder = tmp_path / "shop"
    folder_with_open_sale(folder)
    process = start(PAY, str(folder), stage)
    assert process.wait() == -signal.SIGKILL
    assert process.stdout is not None
    process.stdout.close()
    application = Application.open(folders(folder))
    try:
        assert fetch_all('SELECT 1 FROM "order"') == []
        assert fetch_all("SELECT 1 FROM stock_movement") == []
        report = application.begin_run()
        assert report.crashed
        assert report.last_order is None
        sale = application.carts.resume(application.staff.owner())
        assert [line.sku for line in sale.cart.lines] == ["MILK", "CAFE"]
        assert verify_store(application, full=True).sound
    finally:
        application.close()


@pytest.mark.parametrize("stage", ["committed", "told"])
def test_killed_after_the_commit_the_sale_is_whole_and_the_next_start_says_so(
    tmp_path: Path, stage: str, qapp: object
) -> None:
    folder = tmp_path / "shop"
    folder_with_open_sale(folder)
    process = start(PAY, str(folder), stage)
    assert process.wait() == -signal.SIGKILL
    assert process.stdout is not None
    process.stdout.close()
    with open_till(qapp, folder) as till:  # type: ignore[arg-type]
        assert "S1-R1-1" in till.window.login._crash.accessibleDescription()
    application = Application.open(folders(folder))
    try:
        order = application.orders.by_number("S1-R1-1")
        assert [item.sku for item in order.items] == ["MILK", "CAFE"]
        assert application.carts.resume(application.staff.owner()).cart.lines == ()
        assert verify_store(application, full=True).sound
    finally:
        application.close()


def test_killed_at_any_moment_every_sale_that_was_said_is_whole(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    make_shop(folder, SystemClock()).close()
    rows = [
        {
            "checkout_id": f"c{number}",
            "lines": [{"sku": "MILK", "quantity": "1"}, {"sku": "CHOC", "quantity": "2"}],
            "tenders": [{"kind": "cash", "amount": "10"}],
        }
        for number in range(4000)
    ]
    path = tmp_path / "sales.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="ascii")
    chance = random.Random(5)
    said: set[str] = set()
    for _ in range(4):
        command = ["-m", "rcommerce_pos", "--data-dir", str(folder), "sell", str(path)]
        process = subprocess.Popen(
            [sys.executable, *command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert process.stdout is not None
        already = len(said)
        for line in process.stdout:
            said.add(json.loads(line)["checkout_id"])
            if len(said) > already + 20:
                break
        time.sleep(chance.random() / 50)
        process.kill()
        for line in process.stdout.read().splitlines():
            if line.endswith("}"):
                said.add(json.loads(line)["checkout_id"])
        process.wait()
        process.stdout.close()
    application = Application.open(folders(folder))
    try:
        stored = {row[0] for row in fetch_all('SELECT checkout_id FROM "order"')}
        assert said <= stored
        assert len(stored) <= len(said) + 4
        items = fetch_all("SELECT order_id, COUNT(*) FROM order_item GROUP BY order_id")
        assert {row[1] for row in items} == {2}
        assert verify_store(application, full=True).sound
    finally:
        application.close()
