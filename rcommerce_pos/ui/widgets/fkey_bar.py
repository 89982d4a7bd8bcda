"""The row of function keys at the foot of a screen: a legend that is also a row of buttons."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
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
_PADDING, _TIGHT, _GAP = 14, 12, 8
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
    """Emits ``pressed`` with the id of a key; sized by its words, short ones when narrow.

    Where not even the short words fit, the keys are on pages that the last button turns; every
    key works on every page.
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._buttons: list[_KeyButton] = []
        self._keys: tuple[Key, ...] = ()
        self._page = 0
        self._more = _KeyButton(Key("", "", self.tr("More keys"), self.tr("More")), icon="ellipsis")
        self._more.clicked.connect(self._turn)
        self._line.addWidget(self._more)
        self.setMinimumWidth(1)
        theme.follow(self._dress)

    def show_keys(self, keys: tuple[Key, ...]) -> None:
        """Show the keys of the screen in front; those that are shown already stay as they are."""
        if keys == self._keys:
            self._turn_to(0)
            return
        self._keys = keys
        for button in self._buttons:
            self._line.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [_KeyButton(key) for key in keys]
        for button in self._buttons:
            button.clicked.connect(lambda _checked=False, b=button: self.pressed.emit(b.key.id))
            self._line.insertWidget(self._line.count() - 1, button, button.sizeHint().width())
        self._page = 0
        self._settle()

    def _turn(self) -> None:
        self._turn_to(self._page + 1)

    def _turn_to(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self._settle()

    def _settle(self) -> None:
        """Show as many keys as there is room for, from the page on that was turned to."""
        pages = self._pages()
        self._page %= max(len(pages), 1)
        shown = pages[self._page] if pages else []
        for button in self._buttons:
            button.setVisible(button in shown)
        self._more.setVisible(len(pages) > 1)

    def _pages(self) -> list[list["_KeyButton"]]:
        least = [button.minimumSizeHint().width() for button in self._buttons]
        if sum(least) <= self.width():
            return [list(self._buttons)]
        room = self.width() - self._more.minimumSizeHint().width()
        pages: list[list[_KeyButton]] = []
        used = 0
        for button, width in zip(self._buttons, least, strict=True):
            if not pages or used + width > room:
                pages.append([])
                used = 0
            pages[-1].append(button)
            used += width
        return pages

    def button(self, key_id: str) -> QWidget | None:
        """The button of a key, or None where the bar does not have it."""
        return next((each for each in self._buttons if each.key.id == key_id), None)

    def _dress(self, _look: object) -> None:
        self.setFixedHeight(theme.px(HEIGHT))
        # How the keys share the room is reckoned anew when they are shown again.
        self._keys = ()
        self._settle()
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = painter_on(self)
        plate(painter, self.rect(), fill=colours.surface)
        plate(painter, QRect(0, 0, self.width(), 1), fill=colours.border)
        painter.end()


class _KeyButton(QAbstractButton):
    def __init__(self, key: Key, *, icon: str = "") -> None:
        super().__init__()
        self.key = key
        self._icon = icon
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
        lock = theme.px(20) if self.key.locked else 0
        width = words + self._head().width() + lock + theme.px(2 * _PADDING + _GAP)
        return QSize(width, theme.px(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        words = text_width(theme.font("label", 500), self.key.short)
        lock = theme.px(20) if self.key.locked else 0
        width = words + self._head().width() + lock + theme.px(_TIGHT + _GAP)
        return QSize(width, theme.px(HEIGHT))

    def _head(self) -> QSize:
        """The cap of the key, or an icon."""
        return QSize(theme.px(18), theme.px(18)) if self._icon else key_cap_size(self.key.key)

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
        cap = self._head()
        lock = theme.px(20) if self.key.locked else 0
        room = self.width() - cap.width() - theme.px(_GAP) - lock - theme.px(8)
        words = self.key.words if text_width(font, self.key.words) <= room else self.key.short
        width = min(text_width(font, words), room)
        left = (self.width() - cap.width() - theme.px(_GAP) - width - lock) // 2
        box = QRect(left, (self.height() - cap.height()) // 2, cap.width(), cap.height())
        ink = colours.success_text if self.key.strong else colours.text
        where = self._turned(box)
        if self._icon:
            corner = where.topLeft().toPointF()
            draw_icon(painter, self, corner, self._icon, cap.width(), colours.text2)
        else:
            draw_key_cap(painter, where, self.key.key, ink=colours.text2, back=colours.surface3)
        text = QRect(box.right() + 1 + theme.px(_GAP), 0, width + 2, self.height())
        write(painter, self._turned(text), words, font, ink)
        if lock:
            side = theme.px(14)
            lock_box = QRect(text.right() + theme.px(4), (self.height() - side) // 2, side, side)
            spot = self._turned(lock_box).topLeft().toPointF()
            draw_icon(painter, self, spot, "lock", side, colours.text3)
        painter.end()

    def _turned(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
