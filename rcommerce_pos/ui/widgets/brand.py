"""The mark of R Commerce: a white R on the brand's ground."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QLinearGradient, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.painting import painter_on, write


class BrandMark(QWidget):
    """A rounded tile with the letter; it is decoration and says nothing."""

    def __init__(self, parent: QWidget | None = None, *, size: int = 44) -> None:
        super().__init__(parent)
        self._size = size
        theme.follow(self._dress)

    def _dress(self, _look: object) -> None:
        self.setFixedSize(theme.px(self._size), theme.px(self._size))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = painter_on(self)
        ground = QLinearGradient(0, 0, self.width(), self.height())
        ground.setColorAt(0, QColor(colours.brand_end))
        ground.setColorAt(1, QColor(colours.brand))
        painter.setBrush(ground)
        painter.setPen(QColor(0, 0, 0, 0))
        radius = self.width() * 0.24
        painter.drawRoundedRect(self.rect(), radius, radius)
        font = theme.font_of(round(self.width() * 0.58), 800, tabular=False)
        write(painter, QRect(0, 0, self.width(), self.height()), "R", font, colours.on_brand)
        painter.end()
