"""Dots that fill as a PIN is typed."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.painting import painter_on, plate

_DOT, _GAP = 18, 18


class PinDots(QWidget):
    """Shows how many digits stand, never which; ``places`` is the longest PIN of the shop."""

    def __init__(
        self, parent: QWidget | None = None, *, places: int = 6, name: str = "PIN"
    ) -> None:
        super().__init__(parent)
        self._places = places
        self._filled = 0
        self._wrong = False
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_filled(0)
        theme.follow(self._dress)

    @property
    def filled(self) -> int:
        """How many digits stand."""
        return self._filled

    def set_places(self, places: int) -> None:
        """Show so many places: the length of the PIN that is asked for."""
        if places != self._places:
            self._places = places
            self._dress()

    def set_filled(self, count: int, *, wrong: bool = False) -> None:
        """Show so many digits; ``wrong`` colours the dots until the next digit."""
        self._filled = min(max(count, 0), self._places)
        self._wrong = wrong
        self.setAccessibleName(f"{self._name}: {self._filled} / {self._places}")
        self.update()

    def _dress(self, _look: object = None) -> None:
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        dot, gap = theme.px(_DOT), theme.px(_GAP)
        return QSize(self._places * dot + (self._places - 1) * gap, dot)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = painter_on(self)
        dot, gap = theme.px(_DOT), theme.px(_GAP)
        full = colours.danger if self._wrong else colours.primary
        empty = colours.danger if self._wrong else colours.border_strong
        box = self.rect()
        box.setSize(QSize(dot, dot))
        for place in range(self._places):
            if place < self._filled:
                plate(painter, box, fill=full, radius=dot / 2)
            else:
                plate(painter, box, edge=empty, radius=dot / 2, width=2)
            box.translate(dot + gap, 0)
        painter.end()
