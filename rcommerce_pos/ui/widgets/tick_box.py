"""A box to tick, with its words beside it, painted from the tokens."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import RADIUS
from rcommerce_pos.ui.widgets.painting import draw_icon, painter_on, plate, text_width, write

SIDE = 22
HEIGHT = 48


class TickBox(QCheckBox):
    """Ticked by a press anywhere on it, or by Space."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setAccessibleName(words)
        theme.follow(self._dress)

    @override
    def sizeHint(self) -> QSize:
        width = theme.px(SIDE + 14) + text_width(theme.font("body"), self.text())
        return QSize(width, theme.tall(HEIGHT))

    @override
    def hitButton(self, pos: object) -> bool:
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours, px = theme.colours(), theme.px
        painter = painter_on(self)
        box = QRect(0, (self.height() - px(SIDE)) // 2, px(SIDE), px(SIDE))
        where = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        ticked, able = self.isChecked(), self.isEnabled()
        fill = colours.primary if ticked else colours.surface
        edge = colours.primary if ticked else colours.border_strong
        if not able:
            fill, edge = colours.surface3, colours.border
        if self.hasFocus():
            edge = colours.focus
        plate(painter, where, fill=fill, edge=edge, radius=px(RADIUS.small), width=2)
        if ticked:
            ink = colours.on_primary if able else colours.disabled
            corner = QPointF(where.left() + px(3), where.top() + px(3))
            draw_icon(painter, self, corner, "check", px(SIDE - 6), ink)
        words = QRect(px(SIDE + 12), 0, self.width() - px(SIDE + 12), self.height())
        spot = QStyle.visualRect(self.layoutDirection(), self.rect(), words)
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        ink = colours.text if able else colours.disabled
        write(painter, spot, self.text(), theme.font("body"), ink, start)
        painter.end()

    def _dress(self, _look: object) -> None:
        self.setMinimumHeight(theme.tall(HEIGHT))
        self.updateGeometry()
        self.update()
