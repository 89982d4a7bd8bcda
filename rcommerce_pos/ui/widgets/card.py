"""Plain containers: a card, a well, a toned block and a dividing rule."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QPainterPath, QRegion
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import RADIUS, Tone
from rcommerce_pos.ui.widgets.flow import WrapBox

_PLACED = (QEvent.Type.Resize, QEvent.Type.Move)
FrameKind = Literal["card", "well", "toned", "panel"]


class Card(QFrame):
    """A framed block with a vertical layout, ``column``, ready for what it holds."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        kind: FrameKind = "card",
        tone: Tone = "neutral",
        padding: int = 16,
        spacing: int = 8,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setProperty("tone", tone)
        self.column = QVBoxLayout(self)
        self._spacing = spacing
        theme.margins(self.column, start=padding, top=padding, end=padding, bottom=padding)
        theme.follow(self._dress)

    def fill(self, widget: QWidget, stretch: int = 0) -> None:
        """Hold a list or a table up to the edges: its corners are cut off along the card's own."""
        self.column.addWidget(widget, stretch)
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PLACED and isinstance(watched, QWidget):
            inside = QPainterPath()
            radius = theme.px(RADIUS.card) - 1
            inside.addRoundedRect(QRectF(self.rect().adjusted(1, 1, -1, -1)), radius, radius)
            shape = QRegion(inside.toFillPolygon().toPolygon())
            watched.setMask(shape.translated(-watched.pos()))
        return False

    def set_tone(self, tone: Tone) -> None:
        """Colour the block by another state."""
        if self.property("tone") != tone:
            theme.restyle(self, tone=tone)

    def _dress(self, _look: object) -> None:
        self.column.setSpacing(theme.px(self._spacing))


class Rule(QFrame):
    """A line one pixel wide between two blocks."""

    def __init__(self, parent: QWidget | None = None, *, upright: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rule")
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


def row(*widgets: QWidget | None, spacing: int = 8) -> QHBoxLayout:
    """Widgets side by side; ``None`` is a stretch."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.px(spacing))
    for widget in widgets:
        if widget is None:
            line.addStretch(1)
        else:
            line.addWidget(widget)
    return line


def wrap_row(*widgets: QWidget | None, spacing: int = 8) -> WrapBox:
    """Widgets side by side, wrapped where there is no room; ``None`` is a stretch."""
    box = WrapBox(gap=spacing)
    for widget in widgets:
        if widget is None:
            box.addStretch(1)
        else:
            box.addWidget(widget)
    return box
