"""Icons: the Lucide outlines drawn at any size and colour, kept once drawn."""

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap

from rcommerce_pos.core.resources import resource

MIRRORED = frozenset(
    {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "delete", "log-out", "undo-2"}
)
"""Icons that point along the reading direction and turn round in a right-to-left window."""


@cache
def _source(name: str) -> bytes:
    return resource("third_party", "lucide", f"{name}.svg").read_bytes()


@cache
def pixmap(
    name: str,
    size: int,
    colour: str,
    *,
    ratio: float = 1.0,
    stroke: float = 2.0,
    mirrored: bool = False,
) -> QPixmap:
    """An icon ``size`` logical pixels square for a screen of that device pixel ratio.

    Raises FileNotFoundError for a name that is not shipped.
    """
    from PySide6.QtSvg import QSvgRenderer

    drawing = _source(name).replace(b"currentColor", QColor(colour).name().encode())
    drawing = drawing.replace(b'stroke-width="2"', f'stroke-width="{stroke:g}"'.encode())
    side = max(1, round(size * ratio))
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(drawing).render(painter, QRectF(0, 0, side, side))
    painter.end()
    if mirrored and name in MIRRORED:
        image = image.flipped(Qt.Orientation.Horizontal)
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)


@cache
def icon(name: str, size: int, colour: str) -> QIcon:
    """An icon for menus and actions, drawn for plain and for high-density screens."""
    found = QIcon()
    for ratio in (1.0, 2.0):
        found.addPixmap(pixmap(name, size, colour, ratio=ratio))
    return found
