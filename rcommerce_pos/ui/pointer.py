"""The mouse pointer of a till that fills the screen goes away while nobody moves it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

IDLE_MS = 5_000
MOVES = (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)


class IdlePointer(QObject):
    """``hides`` says whether it may go now; whoever moves the mouse has it back at once."""

    def __init__(self, hides: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._hides = hides
        self._is_hidden = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._go)

    def watch(self) -> None:
        """Begin to wait, as from a new screen."""
        self._come_back()
        if self._hides():
            self._idle.start()

    def moved(self) -> None:
        """Somebody moved the mouse."""
        self.watch()

    def end(self) -> None:
        """It is there again, and stays."""
        self._idle.stop()
        self._come_back()

    @property
    def is_hidden(self) -> bool:
        """True while it is gone."""
        return self._is_hidden

    def _go(self) -> None:
        if self._hides() and not self._is_hidden:
            self._is_hidden = True
            QApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def _come_back(self) -> None:
        if self._is_hidden:
            self._is_hidden = False
            QApplication.restoreOverrideCursor()
