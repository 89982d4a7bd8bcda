"""A box to tick, with its words beside it, painted from the tokens."""

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import RADIUS
from rcommerce_pos.ui.widgets.painting import (
    draw_icon,
    lines_of,
    painter_on,
    plate,
    text_width,
    write_lines,
)

SIDE = 22
HEIGHT = 48
INSET = 6
WORDS = INSET + SIDE + 12
LINE = 20


class TickBox(QCheckBox):
    """Ticked by a press anywhere on it, or by Space."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setAccessibleName(words)
        theme.follow(self._dress)

    @override
    def sizeHint(self) -> QSize:
        width = theme.px(WORDS + 8) + text_width(theme.font("body"), self.text())
        return QSize(width, theme.tall(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        """The longest word beside the box: the rest goes into further lines."""
        font = theme.font("body")
        widest = max((text_width(font, word) for word in self.text().split()), default=0)
        return QSize(theme.px(WORDS + 8) + widest, theme.tall(HEIGHT))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        count = len(self._lines(width))
        return max(theme.tall(HEIGHT), count * theme.px(LINE) + theme.px(12))

    def _lines(self, width: int = 0) -> list[str]:
        room = (width or self.width()) - theme.px(WORDS + 6)
        return lines_of(theme.font("body"), self.text(), room)

    @override
    def hitButton(self, pos: object) -> bool:
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours, px = theme.colours(), theme.px
        painter = painter_on(self)
        box = QRect(px(INSET), (self.height() - px(SIDE)) // 2, px(SIDE), px(SIDE))
        where = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        ticked, able = self.isChecked(), self.isEnabled()
        fill = colours.primary if ticked else colours.surface
        edge = colours.primary if ticked else colours.border_strong
        if not able:
            fill, edge = colours.surface3, colours.border
        if self.hasFocus():
            # Around everything: a ticked box alone has the colour of the focus already.
            radius = px(RADIUS.small)
            plate(painter, self.rect(), edge=colours.focus, radius=radius, width=2)
        plate(painter, where, fill=fill, edge=edge, radius=px(RADIUS.small), width=2)
        if ticked:
            ink = colours.on_primary if able else colours.disabled
            corner = QPointF(where.left() + px(3), where.top() + px(3))
            draw_icon(painter, self, corner, "check", px(SIDE - 6), ink)
        room = QRect(px(WORDS), 0, self.width() - px(WORDS), self.height())
        spot = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        ink = colours.text if able else colours.disabled
        write_lines(painter, spot, self._lines(), theme.font("body"), ink)
        painter.end()

    def _dress(self, _look: object) -> None:
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        self.setMinimumHeight(theme.tall(HEIGHT))
        self.updateGeometry()
        self.update()
