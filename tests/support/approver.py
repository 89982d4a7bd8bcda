"""Somebody who allows what a window asks for, as a manager beside the till would."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid
from typing_extensions import override

from rcommerce_pos.ui.screens.approval.dialog import ApprovalDialog
from tests.support.shop import MANAGER_PIN


class Approver(QObject):
    """Max allows whatever the window that is in front asks for, by keyboard."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self._window = app.activeWindow()
        assert self._window is not None
        self.asked = 0
        app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, ApprovalDialog) or event.type() != QEvent.Type.Show:
            return False
        host = watched.parentWidget()
        if host is not None and host.window() is self._window:
            self.asked += 1
            QTimer.singleShot(0, lambda: self._approve(watched))
        return False

    def _approve(self, dialog: ApprovalDialog) -> None:
        if not isValid(dialog) or not dialog.isVisible():
            return
        window = dialog.windowHandle()
        person = next((each for each in dialog.findChildren(QObject) if _is_max(each)), None)
        if person is None:
            QTimer.singleShot(20, lambda: self._approve(dialog))
            return
        person.click()  # type: ignore[attr-defined]
        for digit in MANAGER_PIN:
            QTest.keyClick(window, digit)  # type: ignore[call-overload]
        QTest.keyClick(window, Qt.Key.Key_Return)


def _is_max(each: QObject) -> bool:
    text: Callable[[], str] | None = getattr(each, "accessibleName", None)
    return text is not None and hasattr(each, "click") and text().startswith("Max")
