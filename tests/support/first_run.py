"""Drives the window of the first start by its keys, as somebody at a new till does."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rcommerce_pos.core.paths import folders
from rcommerce_pos.ui.app import FirstRun
from rcommerce_pos.ui.screens.setup.state import SetupState

PATIENCE = 60
FINGER_GAP_MS = 300


class Newcomer:
    """The first start on an empty folder, with hands on its keyboard."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self.first = FirstRun(app, folders(folder))
        self.window = self.first.open()
        self.model = self.first.model
        self._now = 1000
        self.window.router.stamp = lambda _event: self._now
        self.window.devices.probe.stamp = lambda _event: self._now
        self.window.windowHandle().requestActivate()
        self.until(lambda: app.activeWindow() is self.window)
        self.settle()

    @property
    def state(self) -> SetupState:
        """What was said so far."""
        return self.model.state

    def until(self, what: Callable[[], object]) -> None:
        """Wait until something holds."""
        end = monotonic() + PATIENCE
        while not what():
            self._app.processEvents()
            assert monotonic() < end
        self._app.processEvents()

    def settle(self) -> None:
        """Wait until everything is shown and nothing is being done."""
        for _ in range(3):
            self._app.processEvents()
        self.until(lambda: not self.first.tasks.is_busy and not self.window.router._held)

    def key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key."""
        self._now += FINGER_GAP_MS
        QTest.keyClick(self._app.focusWindow(), key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        """Type as a person does."""
        for character in text:
            self._now += FINGER_GAP_MS
            self._press(character)
            self.until(lambda: not self.window.router._held)
        self.settle()

    def scan(self, code: str, *, gap_ms: int = 3, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
        """Scan as a keyboard wedge does."""
        self._now += 1000
        for character in code:
            self._now += gap_ms
            self._press(character)
        if end is not None:
            self._now += gap_ms
            QTest.keyClick(self.window.windowHandle(), end)
        self.settle()

    def focus(self) -> QWidget:
        """What has the keyboard."""
        widget = self._app.focusWidget()
        assert widget is not None
        return widget

    def close(self) -> None:
        """End it in order."""
        self.first.close()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _press(self, character: str) -> None:
        window = self.window.windowHandle()
        QTest.keyClick(window, character)  # type: ignore[call-overload]  # the stubs miss str


@contextmanager
def newcomer(app: QApplication, folder: Path) -> Iterator[Newcomer]:
    """The first start on a folder, closed afterwards."""
    made = Newcomer(app, folder)
    try:
        yield made
    finally:
        made.close()
