"""The one push button: an icon, words, an amount and the cap of its key, in seven kinds."""

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import RADIUS, Role
from rcommerce_pos.ui.widgets.painting import (
    draw_icon,
    draw_key_cap,
    key_cap_size,
    mixed,
    painter_on,
    plate,
    text_width,
    write,
)

Kind = Literal[
    "primary", "pay", "secondary", "soft", "ghost", "link", "stage", "danger", "choice", "key"
]
Size = Literal["small", "medium", "choice", "large", "key"]

_ROLES: dict[Size, Role] = {
    "small": "label",
    "medium": "strong",
    "choice": "strong",
    "large": "pay",
    "key": "pay",
}
_PADDING: dict[Size, int] = {"small": 12, "medium": 16, "choice": 16, "large": 22, "key": 8}
_FILLED = ("primary", "pay", "danger")


@dataclass(frozen=True, slots=True)
class _Paint:
    fill: str
    ink: str
    edge: str = ""
    edge_width: int = 1
    cap: str = ""
    cap_ink: str = ""
    icon: str = ""


class Button(QPushButton):
    """A push button that paints itself from the tokens.

    ``text`` is what it does; ``detail`` stands small below it, ``caption`` small above it,
    ``value`` (an amount) at its end, ``key`` is printed as a key cap. Kind ``choice`` is
    checkable. Touch buttons take no keyboard focus unless ``focusable``.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        kind: Kind = "secondary",
        size: Size = "medium",
        icon: str = "",
        key: str = "",
        detail: str = "",
        caption: str = "",
        value: str = "",
        start: bool = False,
        focusable: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._kind: Kind = kind
        self._size: Size = size
        self._icon = icon
        self._key = key
        self._detail = detail
        self._caption = caption
        self._value = value
        self._start = start or bool(value)
        self.setProperty("kind", kind)
        self.setCheckable(kind == "choice")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if focusable else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._name()
        theme.follow(self._dress)

    def _take_focus(self) -> None:
        """Touch buttons leave the keyboard alone, unless somebody wants to reach them with Tab."""
        no, by_tab = Qt.FocusPolicy.NoFocus, Qt.FocusPolicy.TabFocus
        if self.focusPolicy() in (no, by_tab):
            self.setFocusPolicy(by_tab if theme.look().all_focus else no)

    @property
    def kind(self) -> Kind:
        """What sort of act it is."""
        return self._kind

    @property
    def key(self) -> str:
        """The key printed on it."""
        return self._key

    def set_kind(self, kind: Kind) -> None:
        """Change the sort of act."""
        self._kind = kind
        self.setProperty("kind", kind)
        self.update()

    def set_key(self, key: str) -> None:
        """Print another key on it."""
        self.set_words(key=key)

    def set_size(self, size: Size) -> None:
        """Another size, as another division of the window asks for."""
        if size != self._size:
            self._size = size
            self._dress(None)

    def set_words(
        self,
        *,
        text: str | None = None,
        detail: str | None = None,
        caption: str | None = None,
        value: str | None = None,
        key: str | None = None,
        icon: str | None = None,
    ) -> None:
        """Change what is written on it; what is not named stays."""
        if text is not None:
            self.setText(text)
        self._detail = self._detail if detail is None else detail
        self._caption = self._caption if caption is None else caption
        self._value = self._value if value is None else value
        self._key = self._key if key is None else key
        self._icon = self._icon if icon is None else icon
        self._name()
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        words = [self._caption, self.text(), self._value, self._detail]
        spoken = " ".join(word for word in words if word)
        if spoken:
            self.setAccessibleName(spoken)
        self.setAccessibleDescription(self._key)

    def _dress(self, _look: object) -> None:
        self.setFont(theme.font(_ROLES[self._size], 600))
        sizes = theme.look().sizes
        heights: dict[Size, int] = {
            "small": sizes.small,
            "medium": sizes.medium,
            "choice": sizes.choice,
            "large": sizes.pay,
            "key": sizes.key,
        }
        self.setFixedHeight(max(theme.px(heights[self._size]), theme.target()))
        self._take_focus()
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        font = self.font()
        width = max(text_width(font, self.text()), text_width(theme.font("small"), self._detail))
        width = max(width, text_width(theme.font("small"), self._caption))
        if self._icon:
            width += self._icon_size() + self._gap()
        if self._value:
            width += theme.px(24) + text_width(font, self._value)
        if self._key:
            width += key_cap_size(self._key).width() + theme.px(12)
        width += 2 * theme.px(_PADDING[self._size]) + 2
        return QSize(max(width, theme.target()), self.minimumHeight())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _icon_size(self) -> int:
        return theme.px(24 if self._size in ("large", "key") else 22)

    def _gap(self) -> int:
        """The room between the icon and the words."""
        wide = self._size in ("choice", "large")
        return theme.px(12 if wide else 10) if self.text() else 0

    def _paint(self) -> _Paint:
        """The colours of the moment; in high contrast no plate is without an edge."""
        paint = self._plain_paint()
        if theme.look().name == "contrast" and paint.fill and not paint.edge:
            return replace(paint, edge=theme.colours().border_strong)
        return paint

    def _plain_paint(self) -> _Paint:
        c = theme.colours()
        hot = self.underMouse() and self.isEnabled()
        down = self.isDown()
        if not self.isEnabled():
            plain = self._kind in ("ghost", "link")
            return _Paint("" if plain else c.surface3, c.disabled, cap=c.surface2, icon=c.disabled)
        if self._kind == "primary":
            fill = c.primary_hover if hot or down else c.primary
            return _Paint(fill, c.on_primary, cap=c.primary if hot or down else c.primary_hover)
        if self._kind == "pay":
            fill = c.pay_hover if hot or down else c.pay
            return _Paint(fill, c.on_pay, cap=c.pay if hot or down else c.pay_hover)
        if self._kind == "danger":
            fill = mixed(c.text, c.danger, 0.12) if hot or down else c.danger
            return _Paint(
                fill, c.on_danger, cap=c.danger if hot or down else mixed(c.text, fill, 0.12)
            )
        if self._kind == "ghost":
            fill = c.surface3 if hot or down else ""
            return _Paint(fill, c.text, cap=c.surface3 if not fill else c.surface2)
        if self._kind == "link":
            return _Paint(c.primary_soft if down else "", c.primary_text, cap=c.surface3)
        if self._kind == "stage":
            return _Paint(
                mixed(c.on_stage, c.stage, 0.12) if hot or down else "",
                c.on_stage,
                cap=mixed(c.on_stage, c.stage_end, 0.16),
                icon=c.stage_link,
            )
        if self._kind == "soft":
            fill = mixed(c.text, c.surface3, 0.08) if hot or down else c.surface3
            return _Paint(fill, c.text, cap=fill, cap_ink=c.text2)
        if self._kind == "choice" and self.isChecked():
            return _Paint(
                c.primary_soft, c.primary_text, c.primary, 2, cap=c.surface, cap_ink=c.primary_text
            )
        fill = c.surface3 if down else c.surface2 if hot else c.surface
        return _Paint(fill, c.text, c.border, cap=c.surface3, cap_ink=c.text2, icon=c.text2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        look = self._paint()
        rect = self.rect()
        radius = theme.px(RADIUS.control)
        if self.hasFocus() and self._kind in _FILLED:
            plate(painter, rect, edge=theme.colours().focus, radius=radius, width=2)
            rect = rect.adjusted(4, 4, -4, -4)
            radius -= 3
        if look.fill or look.edge:
            plate(
                painter,
                rect,
                fill=look.fill,
                edge=look.edge,
                radius=radius,
                width=look.edge_width,
            )
        if self.hasFocus() and self._kind not in _FILLED:
            plate(painter, rect, edge=theme.colours().focus, radius=radius, width=2)
        padding = theme.px(_PADDING[self._size])
        inner = self.rect().adjusted(padding, 0, -padding, 0)
        inner = self._draw_end(painter, inner, look)
        self._draw_words(painter, inner, look)
        painter.end()

    def _visual(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _draw_end(self, painter: QPainter, inner: QRect, look: _Paint) -> QRect:
        """Draw the key cap and the amount; what is left of the room comes back."""
        if self._key:
            size = key_cap_size(self._key)
            end = inner.right() + 1 + min(theme.px(2), 2)
            box = QRect(
                end - size.width(), inner.center().y() - size.height() // 2, *size.toTuple()
            )
            draw_key_cap(
                painter, self._visual(box), self._key, ink=look.cap_ink or look.ink, back=look.cap
            )
            inner = inner.adjusted(0, 0, -(size.width() + theme.px(12)), 0)
        if self._value:
            width = text_width(self.font(), self._value)
            box = QRect(inner.right() + 1 - width, 0, width, self.height())
            write(painter, self._visual(box), self._value, self.font(), look.ink)
            inner = inner.adjusted(0, 0, -(width + theme.px(16)), 0)
        return inner

    def _draw_words(self, painter: QPainter, inner: QRect, look: _Paint) -> None:
        font = self.font()
        c = theme.colours()
        side = self._icon_size() if self._icon else 0
        gap = self._gap() if side else 0
        words = max(
            text_width(font, self.text()),
            text_width(theme.font("small"), self._detail),
            text_width(theme.font("small"), self._caption),
        )
        used = min(side + gap + words, inner.width())
        left = inner.left() if self._start else inner.left() + (inner.width() - used) // 2
        if side:
            box = QRect(left, (self.height() - side) // 2, side, side)
            checked = self._kind == "choice" and self.isChecked()
            colour = look.ink if checked or not look.icon else look.icon
            draw_icon(painter, self, QPointF(self._visual(box).topLeft()), self._icon, side, colour)
            left += side + gap
        room = QRect(left, 0, inner.right() + 1 - left, self.height())
        if not self._start:
            room.setWidth(min(room.width(), used - side - gap + 1))
        begin, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter
        flags = (begin if self._start else middle) | Qt.AlignmentFlag.AlignVCenter
        lift = theme.px(9)
        small = theme.font("small")
        quiet = look.ink if self._kind in _FILLED or not self.isEnabled() else c.text2
        if self._detail:
            write(
                painter, self._visual(room.translated(0, -lift)), self.text(), font, look.ink, flags
            )
            write(
                painter, self._visual(room.translated(0, lift)), self._detail, small, quiet, flags
            )
        elif self._caption:
            above = room.translated(0, -lift)
            write(painter, self._visual(above), self._caption, small, quiet, flags)
            below = room.translated(0, lift)
            write(painter, self._visual(below), self.text(), font, look.ink, flags)
        else:
            write(painter, self._visual(room), self.text(), font, look.ink, flags)
