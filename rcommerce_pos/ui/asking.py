"""Asks in a dialog in front of the window, and tells whether the person is still there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QDialog

from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.scanner import Scan, ScanRouter


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a dialog; ``agreed`` only where whoever was asked is still signed in."""

    accepted: bool
    is_there: bool

    @property
    def agreed(self) -> bool:
        """True where it was accepted, and by the person who is signed in now."""
        return self.accepted and self.is_there


class Asking:
    """Every dialog of a window: what is scanned meanwhile counts afterwards, none stays behind."""

    def __init__(self, router: ScanRouter, who: Callable[[], Actor | None]) -> None:
        self._router = router
        self._who = who

    def ask(self, dialog: QDialog) -> Answer:
        """Show a dialog until it is over."""
        before = self._who()
        try:
            accepted = bool(dialog.exec())
        finally:
            dialog.deleteLater()
            self._router.release()
        return Answer(accepted, self._who() is before)

    def put_back(self, scan: Scan) -> None:
        """A dialog had no use for a scan: it waits, or counts at once where the dialog is over."""
        if self._who() is None:
            return
        self._router.hold(scan)
        if QApplication.activeModalWidget() is None:
            self._router.release()
