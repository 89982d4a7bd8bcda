"""An icon that stands by itself in a layout."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.painting import draw_icon, painter_on, plate


class IconView(QWidget):
    """Shows a Lucide icon in a palette colour, named as in ``Palette``, on an optional tile.

    An icon beside words says nothing of its own, so it has no accessible name unless given one.
    """

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        size: int = 20,
        colour: str = "text2",
        tile: int = 0,
        tile_colour: str = "",
        spoken: str = "",
    ) -> None:
        super().__init__(parent)
        self._name, self._size, self._colour = name, size, colour
        self._tile, self._tile_colour = tile, tile_colour
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(spoken)
        theme.follow(self._dress)

    def set_icon(self, name: str, *, colour: str | None = None) -> None:
        """Show another icon."""
        self._name = name
        self._colour = self._colour if colour is None else colour
        self.update()

    def set_look(self, name: str, *, colour: str, tile_colour: str) -> None:
        """Show another icon on a tile of another colour."""
        self._name, self._colour, self._tile_colour = name, colour, tile_colour
        self.update()

    def set_colour(self, colour: str) -> None:
        """Draw it in another palette colour."""
        self._colour = colour
        self.update()

    def _dress(self, _look: object) -> None:
        side = theme.px(self._tile or self._size)
        self.setFixedSize(side, side)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = painter_on(self)
        side = theme.px(self._size)
        if self._tile_colour:
            fill = getattr(colours, self._tile_colour)
            plate(painter, self.rect(), fill=fill, radius=theme.px(10))
        offset = (self.width() - side) // 2
        colour = getattr(colours, self._colour)
        draw_icon(painter, self, QPointF(offset, offset), self._name, side, colour)
        painter.end()
