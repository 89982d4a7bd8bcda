"""Collects cyclic garbage on the window's thread, and on no other.

Python collects on whichever thread allocates next. A widget of a screen that was closed, destroyed
on a lane's thread, ends the process with a segmentation fault (PySide6 6.11 and 6.12, measured).
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class Collector(QObject):
    """Takes the collecting over from whoever had it, from its making until ``stop``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()
        self._took_over = gc.isenabled()
        gc.disable()

    def stop(self) -> None:
        """Give the collecting back where this one took it: no lane is left."""
        self._timer.stop()
        if self._took_over:
            gc.enable()


def collect_due() -> None:
    """Collect the oldest generation that is past its threshold, as the interpreter would."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    if counts[0] <= thresholds[0]:
        return
    due = 0
    while due < 2 and counts[due + 1] > thresholds[due + 1]:
        due += 1
    gc.collect(due)
