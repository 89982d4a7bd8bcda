"""A panel that slides in over the end of a screen and leaves the screen alive."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.roll import Roll

_LEFT_OVER = 96
"""Less of the screen than this beside a panel tells nothing: then the panel takes it all."""


class Scrim(QWidget):
    """Darkens what lies behind; a press on it is a wish to close."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.colours().scrim))
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


class SidePanel(QFrame):
    """A column over the end of its host: title and close button, a body that scrolls, a foot.

    Non-modal: scans and function keys still reach the screen. Esc closes it, the focus goes back
    where it was, and ``closed`` is emitted.
    """

    closed = Signal()
    opening = Signal()
    """It is about to open: another one at the same place can make room."""

    def __init__(self, host: QWidget, title: str, *, width: int = 480, scrim: bool = False) -> None:
        super().__init__(host)
        self._host = host
        self._width = width
        self._scrim = Scrim(host) if scrim else None
        self._returns_to: QWidget | None = None
        self.setProperty("kind", "panel")
        self.setAccessibleName(title)
        self.setAutoFillBackground(True)
        self._title = Label(title, role="h2", wrap=True)
        self._close_word = QCoreApplication.translate("SidePanel", "Close")
        self.close_button = Button(icon="x", kind="ghost", size="small", key="Esc", focusable=True)
        self.close_button.clicked.connect(self.close_panel)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        roll = Roll()
        self.body = roll.column
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(12))
        column.addLayout(head)
        self.foot = QVBoxLayout()
        column.addWidget(roll, 1)
        column.addLayout(self.foot)
        theme.margins(column, start=20, top=14, end=16, bottom=16)
        if self._scrim is not None:
            self._scrim.pressed.connect(self.close_panel)
        host.installEventFilter(self)
        self.hide()

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def open_panel(self, focus: QWidget | None = None) -> None:
        """Show the panel; ``focus`` gets the keyboard."""
        self.opening.emit()
        if self.isHidden():
            self._returns_to = QApplication.focusWidget()
        self._settle()
        if self._scrim is not None:
            self._scrim.show()
            self._scrim.raise_()
        self.show()
        self.raise_()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_panel(self) -> None:
        """Hide the panel and give the keyboard back, also where its host is out of sight."""
        if self.isHidden():
            return
        self.hide()
        if self._scrim is not None:
            self._scrim.hide()
        returns_to, self._returns_to = self._returns_to, None
        if returns_to is not None and isValid(returns_to) and returns_to.isVisible():
            returns_to.setFocus(Qt.FocusReason.PopupFocusReason)
        elif (held := QApplication.focusWidget()) is not None and self.isAncestorOf(held):
            # Nobody had the keyboard: what is hidden must not keep its keys from the screen.
            held.clearFocus()
        self.closed.emit()

    def _settle(self) -> None:
        width = min(theme.px(self._width), self._host.width())
        if self._host.width() - width < theme.px(_LEFT_OVER):
            width = self._host.width()
        mirrored = self._host.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0 if mirrored else self._host.width() - width
        self.setGeometry(left, 0, width, self._host.height())
        self._show_way_back(covers=2 * width > self._host.width())
        if self._scrim is not None:
            self._scrim.setGeometry(self._host.rect())

    def _show_way_back(self, *, covers: bool) -> None:
        """A panel that covers most of what it lies over says in a word how it is left."""
        self.close_button.set_kind("soft" if covers else "ghost")
        self.close_button.set_words(text=self._close_word if covers else "")
        self.close_button.setAccessibleName(self._close_word)

    @override
    def event(self, event: QEvent) -> bool:
        """Esc inside the panel is the panel's, whatever the window does with it."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.close_panel()
                return True
        return super().event(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settle()
        return False
