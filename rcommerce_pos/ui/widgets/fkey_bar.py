"""The row of function keys at the foot of a screen: a legend that is also a row of buttons."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.painting import (
    draw_icon,
    draw_key_cap,
    key_cap_size,
    painter_on,
    plate,
    text_width,
    write,
)

HEIGHT = 54
_PADDING, _GAP = 14, 8
SHORT_BELOW = 1280


@dataclass(frozen=True, slots=True)
class Key:
    """One key: what it is, what it does in two lengths, and whether somebody must approve it."""

    id: str
    key: str
    words: str
    short: str
    locked: bool = False
    strong: bool = False


class FKeyBar(QFrame):
    """Emits ``pressed`` with the id of a key; sized by its words, short ones when narrow."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._buttons: list[_KeyButton] = []
        theme.follow(self._dress)

    def show_keys(self, keys: tuple[Key, ...]) -> None:
        """Show the keys of the screen in front."""
        for button in self._buttons:
            self._line.removeWidget(button)
            button.deleteLater()
        self._buttons = [_KeyButton(key) for key in keys]
        for button in self._buttons:
            button.clicked.connect(lambda _checked=False, b=button: self.pressed.emit(b.key.id))
            self._line.addWidget(button, button.sizeHint().width())

    def button(self, key_id: str) -> QWidget | None:
        """The button of a key, or None where the bar does not have it."""
        return next((each for each in self._buttons if each.key.id == key_id), None)

    def _dress(self, _look: object) -> None:
        self.setFixedHeight(theme.px(HEIGHT))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = painter_on(self)
        plate(painter, self.rect(), fill=colours.surface)
        plate(painter, QRect(0, 0, self.width(), 1), fill=colours.border)
        painter.end()


class _KeyButton(QAbstractButton):
    def __init__(self, key: Key) -> None:
        super().__init__()
        self.key = key
        self.setText(key.words)
        self.setAccessibleName(key.words)
        self.setAccessibleDescription(key.key)
        self.setToolTip(key.words)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @override
    def sizeHint(self) -> QSize:
        words = text_width(theme.font("label", 500), self.key.words)
        cap = key_cap_size(self.key.key).width()
        lock = theme.px(20) if self.key.locked else 0
        return QSize(words + cap + lock + theme.px(2 * _PADDING + _GAP), theme.px(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        words = text_width(theme.font("label", 500), self.key.short)
        cap = key_cap_size(self.key.key).width()
        return QSize(words + cap + theme.px(_PADDING + _GAP), theme.px(HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = painter_on(self)
        if self.isDown() or self.underMouse():
            fill = colours.surface3 if self.isDown() else colours.surface2
            plate(painter, self.rect().adjusted(0, 1, 0, 0), fill=fill)
        edge = QRect(self.width() - 1, 1, 1, self.height() - 1)
        plate(painter, self._turned(edge), fill=colours.border)
        font = theme.font("label", 500)
        cap = key_cap_size(self.key.key)
        lock = theme.px(20) if self.key.locked else 0
        room = self.width() - cap.width() - theme.px(_GAP) - lock - theme.px(8)
        words = self.key.words if text_width(font, self.key.words) <= room else self.key.short
        width = min(text_width(font, words), room)
        left = (self.width() - cap.width() - theme.px(_GAP) - width - lock) // 2
        box = QRect(left, (self.height() - cap.height()) // 2, cap.width(), cap.height())
        ink = colours.success_text if self.key.strong else colours.text
        draw_key_cap(
            painter, self._turned(box), self.key.key, ink=colours.text2, back=colours.surface3
        )
        text = QRect(box.right() + 1 + theme.px(_GAP), 0, width + 2, self.height())
        write(painter, self._turned(text), words, font, ink)
        if lock:
            where = QRect(text.right() + theme.px(4), self.height() // 2 - theme.px(7), 14, 14)
            spot = self._turned(where).topLeft().toPointF()
            draw_icon(painter, self, spot, "lock", theme.px(14), colours.text3)
        painter.end()

    def _turned(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
