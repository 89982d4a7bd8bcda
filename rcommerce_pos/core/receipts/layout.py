"""Lays a receipt out once, on a grid of characters: what prints is what the screen shows."""

import unicodedata
from dataclasses import dataclass

from rcommerce_pos.core.receipts.code128 import code128
from rcommerce_pos.core.receipts.document import (
    Align,
    Barcode,
    Columns,
    Document,
    Element,
    Feed,
    Rule,
    Table,
    Text,
)

LEAST_COLUMNS = 24
BAR_LINES = 4
_WIDE = ("W", "F")
_NO_WIDTH = ("Mn", "Me", "Cf")


@dataclass(frozen=True, slots=True)
class GridRow:
    """One line of the grid; a double one takes two cells for each character and two lines."""

    text: str
    bold: bool = False
    double: bool = False
    bars: str = ""
    """The modules of a barcode (``1`` is a bar), drawn in the middle, as high as BAR_LINES."""

    @property
    def lines(self) -> int:
        """How many lines high it is."""
        return BAR_LINES if self.bars else 2 if self.double else 1


@dataclass(frozen=True, slots=True)
class Grid:
    """A receipt laid out: no row is wider than ``columns``."""

    columns: int
    rows: tuple[GridRow, ...]


def lay_out(document: Document, columns: int) -> Grid:
    """Lay a document out on so many columns (at least 24)."""
    width = max(columns, LEAST_COLUMNS)
    rows: list[GridRow] = []
    for element in document.elements:
        rows += _rows(element, width)
    while rows and not rows[-1].text.strip():
        rows.pop()
    return Grid(width, tuple(rows))


def width_of(text: str) -> int:
    """How many cells a text takes: East Asian wide characters two, marks none (UAX #11)."""
    if text.isascii():
        return len(text)
    return sum(_cells(character) for character in text)


def _cells(character: str) -> int:
    if unicodedata.category(character) in _NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1


def _rows(element: Element, width: int) -> list[GridRow]:
    if isinstance(element, Text):
        return _text(element, width)
    if isinstance(element, Columns):
        return _columns(element, width)
    if isinstance(element, Table):
        return _table(element, width)
    if isinstance(element, Barcode):
        return [GridRow("", bars=code128(element.text)), *_text(_below(element), width)]
    if isinstance(element, Rule):
        return [GridRow("-" * width)]
    if isinstance(element, Feed):
        return [GridRow("")] * element.lines
    return []


def _below(barcode: Barcode) -> Text:
    return Text(barcode.text, Align.CENTRE)


def _text(element: Text, width: int) -> list[GridRow]:
    room = width // 2 if element.double else width
    rows = []
    for line in wrap(element.text, room):
        indent = (room - width_of(line)) // 2 if element.align is Align.CENTRE else 0
        rows.append(GridRow(" " * indent + line, element.bold, element.double))
    return rows


def _columns(element: Columns, width: int) -> list[GridRow]:
    end = element.end
    gap = 1 if end else 0
    room = width - element.indent - width_of(end) - gap
    lines = wrap(element.start, max(room, 4)) or [""]
    indent = " " * element.indent
    rows = [GridRow(indent + line, element.bold) for line in lines[:-1]]
    last = indent + lines[-1]
    padding = width - width_of(last) - width_of(end)
    if padding < gap:
        rows.append(GridRow(last, element.bold))
        last, padding = "", width - width_of(end)
    text = last + " " * padding + end if end else last
    return [*rows, GridRow(text, element.bold)]


def _table(element: Table, width: int) -> list[GridRow]:
    """Columns as wide as their widest cell; what does not fit drops the first to its own line."""
    count = max(len(row) for row in element.rows)
    widths = [max(width_of(row[place]) for row in element.rows) for place in range(1, count)]
    ends = sum(widths) + len(widths)
    rows = []
    for row in element.rows:
        tail = "".join(
            " " + " " * (wide - width_of(cell)) + cell
            for wide, cell in zip(widths, row[1:], strict=True)
        )
        if ends + width_of(row[0]) <= width:
            rows.append(GridRow(row[0] + " " * (width - ends - width_of(row[0])) + tail))
            continue
        rows += [GridRow(line) for line in wrap(row[0], width)]
        rows += _end_lines(row[1:], tail, width)
    return rows


def _end_lines(cells: tuple[str, ...], tail: str, width: int) -> list[GridRow]:
    """The cells at the end of a line of their own; one to a line where even that is too wide."""
    if width_of(tail) <= width:
        return [GridRow(" " * (width - width_of(tail)) + tail)]
    return [GridRow(" " * max(width - width_of(cell), 0) + cell) for cell in cells]


def wrap(text: str, width: int) -> list[str]:
    """Lines of at most ``width`` cells, broken at blanks where there are any."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        joined = f"{line} {word}" if line else word
        if width_of(joined) <= width:
            line = joined
            continue
        if line:
            lines.append(line)
        *full, line = _broken(word, width)
        lines += full
    return [*lines, line] if line else lines


def _broken(word: str, width: int) -> list[str]:
    """A word cut into pieces of at most ``width`` cells; marks stay with their letter."""
    pieces = [""]
    for character in word:
        if width_of(pieces[-1]) + _cells(character) > width and _cells(character):
            pieces.append("")
        pieces[-1] += character
    return pieces
