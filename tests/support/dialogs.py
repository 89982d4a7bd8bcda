"""Answers the dialogs that a window opens, as somebody before it would."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from rcommerce_pos.ui.screens.approval.dialog import ApprovalDialog
from rcommerce_pos.ui.screens.clock.dialog import ClockDialog
from rcommerce_pos.ui.widgets.dialog import Dialog


def answer(*acts: tuple[type[Dialog], Callable[[Dialog], None]]) -> QTimer:
    """Answer dialogs one after the other, each as soon as it is there and knows what it asks."""
    timer, left = QTimer(), list(acts)
    timer.setInterval(10)

    def look() -> None:
        for shown in QApplication.topLevelWidgets():
            if not left or not isinstance(shown, left[0][0]) or not shown.isVisible():
                continue
            if isinstance(shown, ApprovalDialog) and not shown._buttons:
                continue
            if isinstance(shown, ClockDialog) and not shown.choices:
                continue
            _, act = left.pop(0)
            if not left:
                timer.stop()
            act(shown)

    timer.timeout.connect(look)
    timer.start()
    return timer
