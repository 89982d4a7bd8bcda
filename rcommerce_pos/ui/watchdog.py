"""Watches the window's thread in debug runs and logs every block, with what held it up."""

import logging
import sys
import threading
import traceback
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer

BLOCK_MS = 50
_BEAT_MS = 10
log = logging.getLogger(__name__)


class Watchdog(QObject):
    """A timer beats on the window's thread; a thread of its own notices when the beat stays away.

    A block is logged twice: with its stack while it lasts, and with its length once it is over.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watched = threading.get_ident()
        self._last_beat = monotonic()
        self._stopping = threading.Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the watch."""
        self._timer.stop()
        self._stopping.set()
        self._thread.join()

    def _beat(self) -> None:
        now = monotonic()
        silent = _milliseconds(now - self._last_beat)
        self._last_beat = now
        if silent > BLOCK_MS + _BEAT_MS:
            log.warning("the window was blocked for %d ms", silent)

    def _watch(self) -> None:
        told: float | None = None
        while not self._stopping.wait(_BEAT_MS / 1000):
            beat = self._last_beat
            if beat == told or _milliseconds(monotonic() - beat) <= BLOCK_MS:
                continue
            told = beat
            frame = sys._current_frames().get(self._watched)  # noqa: SLF001  # documented, no other way
            stack = "".join(traceback.format_stack(frame)) if frame else ""
            log.warning("the window is blocked:\n%s", stack)


def _milliseconds(seconds: float) -> int:
    return int(seconds * 1000)
