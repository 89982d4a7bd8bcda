"""A word written large across a widget, which clicks and keys pass through."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.painting import painter_on

SLANT = -24.0
SIZE = 64
OPACITY = 0.14


class Watermark(QWidget):
    """Lies over its parent and follows its size."""

    def __init__(self, parent: QWidget, words: str) -> None:
        super().__init__(parent)
        self._words = words
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(words)
        parent.installEventFilter(self)
        self._settle()
        self.show()

    def _settle(self) -> None:
        around = self.parentWidget()
        if around is not None:
            self.setGeometry(around.rect())
            self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.ChildAdded):
            self._settle()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addText(QPointF(0, 0), theme.font_of(theme.px(SIZE), 800, tabular=False), self._words)
        box = path.boundingRect()
        room = QRectF(self.rect())
        if box.isEmpty() or room.isEmpty():
            return
        scale = min(1.0, room.width() * 0.85 / box.width())
        painter = painter_on(self)
        painter.setOpacity(OPACITY)
        painter.translate(room.center())
        painter.rotate(SLANT)
        painter.scale(scale, scale)
        painter.translate(-box.center())
        painter.fillPath(path, QColor(theme.colours().training))
        painter.end()
