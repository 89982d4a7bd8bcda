"""A scroll area in which whatever has the keyboard stays in sight."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from rcommerce_pos.ui import theme

_NAME = "keyboard-follower"


class InSight(QScrollArea):
    """Shows the field with the keyboard, wherever the keyboard was moved from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _follow_keyboard()

    def follow(self, widget: QWidget) -> None:
        """Show a widget in it, after whatever moved the keyboard has laid itself out."""
        QTimer.singleShot(0, self, lambda: self._show(widget))

    def _show(self, widget: QWidget) -> None:
        if isValid(widget) and self.isAncestorOf(widget):
            self.ensureWidgetVisible(widget, 0, theme.px(12))


class _Follower(QObject):
    """Hears of the keyboard for all areas of the application.

    An area that heard of it itself would hear of it while it is destroyed, when it is half gone:
    PySide then raises "Slot not found" out of nowhere (6.11, seen once).
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName(_NAME)
        app.focusChanged.connect(self._tell)

    def _tell(self, _old: QWidget | None, now: QWidget | None) -> None:
        around = now
        while now is not None and around is not None:
            if isinstance(around, InSight) and around is not now:
                around.follow(now)
            around = around.parentWidget()


def _follow_keyboard() -> None:
    """One follower for the application, made with the first area."""
    app = QApplication.instance()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    if isinstance(app, QApplication) and app.findChild(QObject, _NAME, direct) is None:
        _Follower(app)
