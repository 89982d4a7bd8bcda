"""A scroll area that is as high as its content where it can be, and gives way where it cannot."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from rcommerce_pos.ui import theme

LEAST = 72


class Roll(QScrollArea):
    """Shows ``column``, a layout for whatever it holds; the field with the keyboard stays in sight.

    It takes no keyboard focus itself: Tab goes through what is in it.
    """

    def __init__(self, parent: QWidget | None = None, *, least: int = LEAST) -> None:
        super().__init__(parent)
        self._least = least
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._inside = QWidget()
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._inside)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def height_for(self, width: int) -> int:
        """How high the content is at a width."""
        if self._inside.hasHeightForWidth():
            return self._inside.heightForWidth(width)
        return self._inside.sizeHint().height()

    @override
    def sizeHint(self) -> QSize:
        hint = self._inside.sizeHint()
        return QSize(hint.width(), self.height_for(self.width() or hint.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        least = self._inside.minimumSizeHint()
        return QSize(least.width(), min(least.height(), theme.px(self._least)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return done

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            # After whatever moved the keyboard has laid itself out.
            QTimer.singleShot(0, self, lambda: self._show(now))

    def _show(self, widget: QWidget) -> None:
        if isValid(widget) and self.isAncestorOf(widget):
            self.ensureWidgetVisible(widget, theme.px(16), theme.px(16))


class IfItFits(QWidget):
    """Shows something that is said elsewhere too, only while there is room for all of it."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inside)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inside.setVisible(self.width() >= self._inside.sizeHint().width())
