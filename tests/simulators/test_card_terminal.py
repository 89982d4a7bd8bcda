"""The simulated terminal by itself: its book, its script, its triggers and its little window."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Thread
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rcommerce_pos.core.payments.types import Answer, Outcome
from rcommerce_pos.simulators.card_terminal.ledger import Ledger
from rcommerce_pos.simulators.card_terminal.script import TRIGGERS, Play, Script, triggered
from rcommerce_pos.simulators.card_terminal.server import TerminalServer
from rcommerce_pos.simulators.card_terminal.terminal import Terminal
from rcommerce_pos.simulators.card_terminal.window import TerminalWindow
from tests.support.paying import ask
from tests.support.terminal import QUICK, Simulated, TerminalProcess, terminal_on_a_thread


def test_its_book_outlives_it_and_its_memory_only_where_it_has_one(tmp_path: Path) -> None:
    """Restarted in a process of its own, with memory and without."""
    device, request = TerminalProcess(tmp_path / "book.jsonl"), ask()
    try:
        sim = device.start()
        assert sim.driver.pay(request).outcome is Outcome.APPROVED
        device.kill()
        sim = device.start()
        assert sim.driver.status(request, service_id="0000000002").outcome is Outcome.APPROVED
        device.kill()
        device.memory = False
        sim = device.start()
        assert sim.driver.status(request, service_id="0000000003").outcome is Outcome.NOT_FOUND
        assert [each["minor"] for each in sim.ledger()] == [1990]
    finally:
        device.kill()


def test_a_line_that_was_cut_off_ends_the_book(tmp_path: Path) -> None:
    book = tmp_path / "book.jsonl"
    with terminal_on_a_thread(book) as sim:
        sim.driver.pay(ask())
        sim.driver.pay(ask(service_id="0000000002"))
    whole = book.read_text(encoding="utf-8")
    book.write_text(whole[:-20], encoding="utf-8")
    assert len(Ledger(book).movements) == 1


@pytest.mark.parametrize(
    "script",
    [{"play": "dance"}, {"fault": "flood"}, {"before": -1}, {"after": 9999}, {"sideways": 1},
     {"authorised": "6.00"}, [1], 7],
)  # fmt: skip
def test_what_is_no_script_is_refused_and_changes_nothing(tmp_path: Path, script: object) -> None:
    with terminal_on_a_thread(tmp_path / "book.jsonl") as sim:
        request = Request(f"{sim.url}/_sim/next", data=json.dumps(script).encode(), method="POST")
        with pytest.raises(HTTPError) as refused:
            urlopen(request, timeout=5)
        assert refused.value.code == 400
        refused.value.close()
        patient = sim.driver_with(replace(QUICK, answer_seconds=20))
        assert patient.pay(ask()).outcome is Outcome.APPROVED


def test_amounts_decide_only_where_that_is_switched_on(tmp_path: Path) -> None:
    """No honest total misbehaves."""
    for switched_on in (False, True):
        book = tmp_path / f"{switched_on}.jsonl"
        terminal = Terminal(Ledger(book), poi_id="SIM-1", triggers=switched_on)
        server = TerminalServer(terminal, 0)
        thread = Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        driver = Simulated(f"http://127.0.0.1:{server.port}").driver
        found = driver.pay(ask(1901)).outcome
        assert found is (Outcome.DECLINED if switched_on else Outcome.APPROVED)
        server.shutdown()
        server.server_close()
        thread.join()
    assert triggered(1909) is None
    assert triggered(2000) is None
    assert {triggered(1900 + end) for end in TRIGGERS} == set(TRIGGERS.values())


@pytest.mark.parametrize(
    ("keys", "outcome", "moved"),
    [
        ((Qt.Key.Key_T,), Outcome.APPROVED, [1990]),
        ((Qt.Key.Key_I, Qt.Key.Key_P), Outcome.APPROVED, [1990]),
        ((Qt.Key.Key_I, Qt.Key.Key_W), Outcome.DECLINED, []),
        ((Qt.Key.Key_H,), Outcome.PARTIAL, [995]),
        ((Qt.Key.Key_D,), Outcome.DECLINED, []),
        ((Qt.Key.Key_S,), Outcome.CANCELLED, []),
    ],
)
def test_its_window_is_worked_by_keys(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    keys: tuple[Qt.Key, ...],
    outcome: Outcome,
    moved: list[int],
) -> None:
    terminal = Terminal(Ledger(tmp_path / "book.jsonl"), poi_id="SIM-1", manual=True)
    server = TerminalServer(terminal, 0)
    serving = Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    serving.start()
    sim = Simulated(f"http://127.0.0.1:{server.port}")
    driver = sim.driver_with(replace(QUICK, answer_seconds=20))
    window = TerminalWindow(server)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert not window._tap.isEnabled(), "nothing is to be paid"
    answers: list[Answer] = []
    paying = Thread(target=lambda: answers.append(driver.pay(ask())))
    paying.start()
    qtbot.waitUntil(window._tap.isEnabled, timeout=10_000)
    assert "19.90" in window._amount.text()
    for key in keys:
        if key in (Qt.Key.Key_P, Qt.Key.Key_W):
            wait_for(qtbot, window._pin.isEnabled)
        QTest.keyClick(window, key)
    wait_for(qtbot, lambda: bool(answers))
    paying.join()
    assert answers[0].outcome is outcome
    assert [each["minor"] for each in sim.ledger()] == moved
    qtbot.waitUntil(lambda: not window._stop.isEnabled(), timeout=10_000)
    server.shutdown()
    server.server_close()
    serving.join()


def wait_for(qtbot: QtBot, what: Callable[[], bool]) -> None:
    qtbot.waitUntil(what, timeout=20_000)


def test_a_script_is_read_as_it_was_written() -> None:
    script = Script.read({"play": "partial", "authorised": 600, "before": 1, "fault": "drop"})
    assert (script.play, script.authorised, script.before) == (Play.PARTIAL, 600, 1.0)
