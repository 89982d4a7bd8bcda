"""Drives the real window by its keys, along the way that a scanner's keys take."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.staff.types import Member
from rcommerce_pos.ui.app import Counter
from rcommerce_pos.ui.errors import CrashDialog
from rcommerce_pos.ui.main_window import MainWindow

PATIENCE = 60
SCANNER_GAP_MS = 2
FINGER_GAP_MS = 300
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class Till:
    """One open window with hands on its keyboard."""

    def __init__(self, app: QApplication, folder: Path, *, first_room: str = "") -> None:
        self._app = app
        self.counter = Counter(app, folders(folder))
        self.window: MainWindow = self.counter.open(first_room=first_room)
        self._now = 1000
        self._last = 0
        self._mine = False
        self._holding = 0
        self.faults: list[str] = []
        self.window.router.stamp = self._stamp
        self.window.windowHandle().requestActivate()
        self.until(lambda: self._app.activeWindow() is self.window, "the window is active")
        self.until(lambda: bool(self.window.login_model.state.members), "people are shown")

    def until(self, what: Callable[[], object], says: str = "") -> None:
        """Wait until something holds; fails after a patience that no machine needs."""
        end = monotonic() + PATIENCE
        while not what():
            self._app.processEvents()
            assert not self.faults, self.faults[0]
            assert monotonic() < end, f"waited in vain until {says or what}"
        self._app.processEvents()

    def _stamp(self, _event: QEvent) -> int:
        """When a key came; those that a test types elsewhere come from fingers too."""
        if not self._mine and self._now == self._last:
            self._now += FINGER_GAP_MS
        self._last = self._now
        return self._now

    def _click(self, window: QWindow, key: Qt.Key | str, modifiers: Qt.KeyboardModifier) -> None:
        self._mine = True
        try:
            QTest.keyClick(window, key, modifiers)  # type: ignore[arg-type]  # the stubs miss str
        finally:
            self._mine = False

    def settle(self) -> None:
        """Wait until every act that was asked for is done and shown; a held counter does none."""
        self._app.processEvents()
        self._let_work()
        self.until(lambda: not self.window.router._held, "no key is held")
        self._let_work()

    def _let_work(self) -> None:
        tasks = self.counter.tasks
        self.until(lambda: self._holding or not tasks.is_busy, "nothing is being done")

    @contextmanager
    def hold_counter(self) -> Iterator[None]:
        """Whatever is asked of the counter in this block waits until the end of it.

        What was asked for before is done first. So the window can be used as fast as a person is
        who does not wait for the store.
        """
        let_go = threading.Event()
        self.counter.tasks.counter(
            lambda: let_go.wait(PATIENCE), lambda _done: None, lambda _error: None, owner=self._app
        )
        self._holding += 1
        try:
            yield
        finally:
            self._holding -= 1
            let_go.set()
            if not self._holding:
                self.settle()

    def key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key of the window that has the keyboard."""
        self._now += FINGER_GAP_MS
        self._click(self._in_front(), key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        """Type as a person does: no faster than fingers, wherever the focus is."""
        for character in text:
            self._now += FINGER_GAP_MS
            self._press(character)
            # A person's keys are apart: what is held is given out before the next one.
            self.until(lambda: not self.window.router._held, "the key is taken")
        self.settle()

    def scan(self, code: str) -> None:
        """Scan as a keyboard wedge does: a burst and Enter."""
        self._now += FINGER_GAP_MS
        for character in code:
            self._now += SCANNER_GAP_MS
            self._press(character)
        self._now += SCANNER_GAP_MS
        self._click(self._in_front(), Qt.Key.Key_Return, NO_MODIFIER)
        self.settle()

    def _press(self, character: str) -> None:
        self._click(self._in_front(), character, NO_MODIFIER)

    def _in_front(self) -> QWindow:
        """The window that has the keyboard: there a wedge types, be it a dialog's."""
        window: QWindow | None = self._app.focusWindow()
        return self.window.windowHandle() if window is None else window

    def to_front(self) -> None:
        """Give the window the keyboard, as a window manager does after a dialog closed."""
        self.window.windowHandle().requestActivate()
        self.until(lambda: self._app.activeWindow() is self.window, "the window is active")
        self.settle()

    def sign_in(self, first_name: str, pin: str) -> None:
        """Choose somebody and type the PIN."""
        members = self.window.login_model.state.members
        member: Member = next(each for each in members if each.name.startswith(first_name))
        self.window.login_model.choose(member)
        self.type(pin)
        self.until(lambda: not self.window.login.isVisible(), f"{first_name} is signed in")
        self.settle()

    def open_till(self, amount: str) -> None:
        """Open the till with a float."""
        self.until(self.window.desk.shift.isVisible, "the float is asked for")
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(amount)
        self.key(Qt.Key.Key_Return)
        self.until(self.window.desk.sell.isVisible, "the sell screen is shown")

    def close(self) -> None:
        """End the till in order."""
        self.window.hide()
        self.counter.close()
        self.window.deleteLater()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _close_what_nobody_answers(app: QApplication, faults: list[str]) -> QTimer:
    """A dialog in front for longer than the patience ends the test, instead of staying for ever."""
    timer = QTimer()
    timer.setInterval(1000)
    seen: list[QWidget | None] = []

    def look() -> None:
        dialog = app.activeModalWidget()
        if seen and dialog is not seen[0]:
            seen.clear()
        seen.append(dialog)
        if isinstance(dialog, QDialog) and len(seen) > PATIENCE:
            faults.append(f"nobody answered {type(dialog).__name__}: {dialog.windowTitle()}")
            dialog.reject()

    timer.timeout.connect(look)
    timer.start()
    return timer


@contextmanager
def open_till(app: QApplication, folder: Path, *, first_room: str = "") -> Iterator[Till]:
    """A till on a folder, closed afterwards."""
    faults: list[str] = []

    def fail(dialog: CrashDialog) -> int:
        faults.append(dialog.report)
        return 0

    with pytest.MonkeyPatch.context() as patched:
        # Nobody would ever close that window: a fault of the program has to end the test.
        patched.setattr(CrashDialog, "exec", fail)
        till = Till(app, folder, first_room=first_room)
        till.faults = faults
        guard = _close_what_nobody_answers(app, faults)
        try:
            yield till
        finally:
            guard.stop()
            till.close()
    assert not faults, faults[0]
