"""The crash dialog comes from any thread and over any dialog, and selling goes on after it."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget
from typing_extensions import override

from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.paths import folders
from rcommerce_pos.ui.errors import CrashDialog, CrashReporter
from rcommerce_pos.ui.screens.palette.dialog import PaletteDialog
from tests.flows.test_a_day import lines
from tests.support.shop import MANAGER_PIN, make_shop
from tests.support.window import Till


def broken() -> None:
    raise ZeroDivisionError("the wheel came off")


class WatchedTill(Till):
    """Keeps the hook that the till put in, which a test's own replaces."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        super().__init__(app, folder)
        self.hook = sys.excepthook


@pytest.fixture
def till(qapp: QApplication, tmp_path: Path) -> Iterator[WatchedTill]:
    """A till at which Max sells."""
    make_shop(tmp_path / "shop", SystemClock()).close()
    opened = WatchedTill(qapp, tmp_path / "shop")
    try:
        opened.sign_in("Max", MANAGER_PIN)
        opened.open_till("0")
        opened.scan("4006381333931")
        yield opened
    finally:
        opened.close()


class Reader:
    """Reads the crash dialog as soon as it is in front, and goes on."""

    def __init__(self) -> None:
        self.reports: list[str] = []
        self._timer = QTimer()
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Look no more: the dialogs of later tests are not for this one."""
        self._timer.stop()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, CrashDialog):
            report = dialog.findChild(QPlainTextEdit)
            assert report is not None
            self.reports.append(report.toPlainText())
            QTest.keyClick(dialog, Qt.Key.Key_Return)


@pytest.fixture
def reader(till: WatchedTill) -> Iterator[Reader]:
    """Goes on from every crash dialog of this test."""
    made = Reader()
    yield made
    made.stop()


def crashed_once(till: Till, reader: Reader) -> None:
    """It was shown once, kept as a file, and the sale is as it was."""
    till.until(lambda: reader.reports, "the crash dialog comes")
    till.until(lambda: QApplication.activeModalWidget() is None, "nothing is in front")
    till.to_front()
    assert len(reader.reports) == 1
    assert "the wheel came off" in reader.reports[0]
    assert "ZeroDivisionError" in reader.reports[0]
    till.scan("4006381333948")
    assert [name for name, _ in lines(till)] == ["Milk 1 l", "Milk chocolate 100 g"]


def test_a_fault_in_a_slot(
    till: WatchedTill, reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    till.window.actions_.on("go_sell", broken)
    # The test's own hook would swallow it: for a moment the till's is the process's, as it is at
    # a counter.
    monkeypatch.setattr(sys, "excepthook", till.hook)
    till.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    crashed_once(till, reader)
    kept = list(folders(tmp_path / "shop").logs.glob("crash-*"))
    assert len(kept) == 1


def test_a_fault_in_a_worker(till: Till, reader: Reader) -> None:
    till.counter.tasks.counter(broken, lambda _x: None, lambda _e: None, owner=till.window)
    crashed_once(till, reader)


def test_a_fault_while_a_dialog_is_open(till: Till, reader: Reader) -> None:
    seen: list[bool] = []

    timer = QTimer()
    timer.setInterval(30)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PaletteDialog):
            return
        if not seen:
            seen.append(dialog.isVisible())
            till.counter.tasks.counter(broken, lambda _x: None, lambda _e: None, owner=till.window)
        elif reader.reports:
            timer.stop()
            dialog.close()

    timer.timeout.connect(look)
    timer.start()
    till.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    crashed_once(till, reader)
    assert seen == [True]


@pytest.mark.parametrize("lane", ["search", "long"])
def test_a_fault_in_any_lane(till: Till, reader: Reader, lane: str) -> None:
    tasks = till.counter.tasks
    if lane == "search":
        tasks.search(broken, lambda _x: None, lambda _e: None, owner=till.window)
    else:
        tasks.long(lambda _job: broken(), lambda _x: None, lambda _e: None, owner=till.window)
    crashed_once(till, reader)


def test_a_fault_in_a_timer(
    till: WatchedTill, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", till.hook)
    QTimer.singleShot(0, broken)
    crashed_once(till, reader)


class Torn(QWidget):
    """Cannot be painted, ever."""

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        broken()


def test_a_fault_in_painting_is_told_once_however_often_it_is_painted(
    till: WatchedTill, reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", till.hook)
    torn = Torn(till.window)
    torn.resize(20, 20)
    torn.show()
    till.until(lambda: reader.reports, "the crash dialog comes")
    for _ in range(5):
        torn.update()
        till.settle()
    crashed_once(till, reader)
    torn.hide()
    torn.deleteLater()
    assert len(list(folders(tmp_path / "shop").logs.glob("crash-*"))) == 1


def test_the_report_is_copied_by_keyboard(till: Till) -> None:
    found: list[bool] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, CrashDialog):
            return
        timer.stop()
        clipboard = QApplication.clipboard()
        report = dialog.findChild(QPlainTextEdit)
        assert report is not None
        for way in (tab_to_the_button, select_the_text):
            clipboard.setText("")
            way(dialog)
            found.append(clipboard.text() == report.toPlainText())
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    def tab_to_the_button(dialog: QWidget) -> None:
        for _ in range(6):
            button = QApplication.focusWidget()
            if isinstance(button, QAbstractButton) and button.text() == "Copy report":
                QTest.keyClick(button, Qt.Key.Key_Space)
                return
            QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Tab)

    def select_the_text(dialog: QWidget) -> None:
        report = dialog.findChild(QPlainTextEdit)
        assert report is not None
        for _ in range(6):
            if report.hasFocus():
                break
            QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Tab)
        for key in (Qt.Key.Key_A, Qt.Key.Key_C):
            QTest.keyClick(dialog.windowHandle(), key, Qt.KeyboardModifier.ControlModifier)

    timer = QTimer()
    timer.setInterval(20)
    timer.timeout.connect(look)
    timer.start()
    till.counter.tasks.counter(broken, lambda _x: None, lambda _e: None, owner=till.window)
    till.until(lambda: len(found) == 2, "both ways were tried")
    till.until(lambda: QApplication.activeModalWidget() is None, "the dialog is gone")
    assert found == [True, True]


def test_a_fault_is_told_over_no_window_where_its_window_is_gone(
    qapp: QApplication, tmp_path: Path, reader: Reader
) -> None:
    gone = QWidget()
    reporter = CrashReporter(qapp, logs=tmp_path, version="1")
    reporter._window = lambda: gone
    gone.deleteLater()
    qapp.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
    reporter.report(ZeroDivisionError("the wheel came off"))
    qapp.processEvents()
    assert len(reader.reports) == 1
    reporter.deleteLater()


def test_a_crash_that_cannot_be_shown_is_not_shown_for_ever(
    qapp: QApplication, tmp_path: Path, till: WatchedTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[str] = []

    def fail(_dialog: CrashDialog, _parent: QWidget | None, text: str) -> None:
        tries.append(text)
        broken()

    monkeypatch.setattr(CrashDialog, "__init__", fail)
    QTimer.singleShot(0, broken)
    till.until(lambda: tries, "the crash should be shown")
    till.settle()
    assert len(tries) == 1
    assert len(list(till.counter.application.folders.logs.glob("crash-*"))) == 1
