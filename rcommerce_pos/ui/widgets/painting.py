"""Draws what painted widgets share: rounded plates, key caps, texts and icons."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPaintDevice, QPainter, QPen
from PySide6.QtWidgets import QWidget

from rcommerce_pos.ui import bidi, icons, theme

KEY_CAP_HEIGHT = 18
_KEY_CAP_PADDING = 6


@dataclass(frozen=True, slots=True)
class Written:
    """One text as it was painted: where on the picture, in what, and whether it was cut."""

    text: str
    rect: QRect
    colour: str
    pixels: int
    weight: int
    cut: bool
    on: QPaintDevice


_readers: list[Callable[[Written], object]] = []
"""Who reads along; empty but while a picture is checked."""


@contextmanager
def reading(reader: Callable[[Written], object]) -> Iterator[None]:
    """Tell of every text that is painted meanwhile, so that a check can see what a person sees."""
    _readers.append(reader)
    try:
        yield
    finally:
        _readers.remove(reader)


def painter_on(widget: QWidget) -> QPainter:
    """A smooth painter on a widget, which writes in the widget's direction."""
    painter = QPainter(widget)
    painter.setLayoutDirection(widget.layoutDirection())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def plate(
    painter: QPainter,
    rect: QRect,
    *,
    fill: str = "",
    edge: str = "",
    radius: float = 0,
    width: int = 1,
) -> None:
    """A rounded rectangle whose edge lies inside ``rect``; sizes in real pixels."""
    inset = width / 2 if edge else 0
    shape = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(edge), width) if edge else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(shape, radius, radius)


def write(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    colour: str,
    flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
    *,
    may_cut: bool = False,
) -> None:
    """One line of text, shortened with an ellipsis where it does not fit.

    Left and right are those of the direction of writing: Qt turns them round with the painter.
    ``may_cut`` says that a shortened text loses nothing: it stands whole elsewhere.
    """
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = text
    cut = text_width(font, text) > rect.width()
    if cut:
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    asked = flags.value
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        shown, asked = bidi.painted(shown, flags)
    painter.drawText(rect, asked | Qt.TextFlag.TextSingleLine.value, shown)
    if _readers and text:
        used = QFontMetrics(font).boundingRect(rect, asked, shown)
        where = painter.deviceTransform().mapRect(used)
        size, weight, on = font.pixelSize(), font.weight(), painter.device()
        written = Written(text, where, colour, size, weight, cut and not may_cut, on)
        for reader in _readers:
            reader(written)


def lines_of(font: QFont, text: str, width: int) -> list[str]:
    """A text in lines that fit a width, broken between words; a word too long stays whole."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(font, longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def write_lines(painter: QPainter, rect: QRect, lines: list[str], font: QFont, colour: str) -> None:
    """Lines below each other in the middle of a room, each at the start of the writing."""
    start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    high = QFontMetrics(font).height()
    top = rect.top() + (rect.height() - high * len(lines)) // 2
    for place, line in enumerate(lines):
        box = QRect(rect.left(), top + place * high, rect.width(), high)
        write(painter, box, line, font, colour, start)


def text_width(font: QFont, text: str) -> int:
    """The width of a line of text in pixels."""
    return QFontMetrics(font).horizontalAdvance(text)


def draw_icon(
    painter: QPainter, widget: QWidget, top_left: QPointF, name: str, size: int, colour: str
) -> None:
    """An icon with its corner at ``top_left``; ``size`` in real pixels."""
    drawing = icons.pixmap(
        name,
        size,
        colour,
        ratio=widget.devicePixelRatioF(),
        mirrored=widget.layoutDirection() == Qt.LayoutDirection.RightToLeft,
    )
    painter.drawPixmap(top_left.toPoint(), drawing)


def key_cap_size(key: str) -> QSize:
    """How much room the cap of a key takes."""
    width = text_width(theme.font("key"), key) + 2 * theme.px(_KEY_CAP_PADDING)
    height = theme.px(KEY_CAP_HEIGHT)
    return QSize(max(width, height + theme.px(2)), height)


def draw_key_cap(painter: QPainter, rect: QRect, key: str, *, ink: str, back: str) -> None:
    """The cap of a key, as it is printed at the end of buttons."""
    plate(painter, rect, fill=back, radius=theme.px(4))
    write(painter, rect, key, theme.font("key"), ink)


def mixed(over: str, under: str, share: float) -> str:
    """A colour laid thinly over another; ``share`` 0 to 1 of the upper one."""
    first, second = QColor(over), QColor(under)
    return QColor(
        round(first.red() * share + second.red() * (1 - share)),
        round(first.green() * share + second.green() * (1 - share)),
        round(first.blue() * share + second.blue() * (1 - share)),
    ).name()
