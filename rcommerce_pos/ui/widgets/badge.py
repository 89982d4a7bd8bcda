"""A small pill: a state in a word, with an icon and a tone."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import Tone, tone_colours
from rcommerce_pos.ui.widgets.painting import (
    draw_icon,
    painter_on,
    plate,
    text_width,
    write,
)


class Badge(QWidget):
    """A chip that says a state in words; colour is never the only signal."""

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        tone: Tone = "neutral",
        icon: str = "",
        small: bool = False,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._tone: Tone = tone
        self._icon = icon
        self._small = small
        self._short = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme.follow(self._dress)

    def set_state(self, text: str, *, tone: Tone, icon: str = "") -> None:
        """Show another state."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self._dress()

    def set_short(self, *, short: bool) -> None:
        """The icon alone, the words in its tip and its name, where there is little room."""
        self._short = short and bool(self._icon)
        self.setToolTip(self._text if self._short else "")
        self._dress()

    @property
    def text(self) -> str:
        """The state in words."""
        return self._text

    def _dress(self, _look: object = None) -> None:
        self._font = theme.font("small" if self._small else "label", 600)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = 2 * theme.px(8 if self._small else 11)
        if self._icon:
            width += theme.px(14)
        if not self._short:
            width += text_width(self._font, self._text) + (theme.px(6) if self._icon else 0)
        return QSize(width, theme.px(22 if self._small else 34))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        back, ink, _edge = tone_colours(theme.colours(), self._tone)
        painter = painter_on(self)
        plate(painter, self.rect(), fill=back, radius=self.height() / 2)
        padding = theme.px(8 if self._small else 11)
        inner = self.rect().adjusted(padding, 0, -padding, 0)
        if self._icon:
            side = theme.px(14)
            box = QRect(inner.left(), (self.height() - side) // 2, side, side)
            where = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
            draw_icon(painter, self, QPointF(where.topLeft()), self._icon, side, ink)
            inner.setLeft(inner.left() + side + theme.px(6))
        where = QStyle.visualRect(self.layoutDirection(), self.rect(), inner)
        if not self._short:
            write(painter, where, self._text, self._font, ink, Qt.AlignmentFlag.AlignCenter)
        painter.end()
