"""Lays a receipt out once, on a grid of characters: what prints is what the screen shows."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from rcommerce_pos.core.kernel.direction import has_hebrew, reads_from_right
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


class Side(StrEnum):
    """To which side of its room a piece keeps: of the line's beginning, its middle, its end."""

    START = "start"
    CENTRE = "centre"
    END = "end"


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a row in cells of its own, counted from where the line begins.

    Letters of other widths than the cells, such as Arabic ones, are drawn piece by piece; in a
    document that is written from the right the first cell is the rightmost.
    """

    text: str
    cell: int
    cells: int
    side: Side = Side.START


@dataclass(frozen=True, slots=True)
class GridRow:
    """One line of the grid; a double one takes two cells for each character and two lines."""

    text: str
    bold: bool = False
    double: bool = False
    bars: str = ""
    """The modules of a barcode (``1`` is a bar), drawn in the middle, as high as BAR_LINES."""
    pieces: tuple[Piece, ...] = ()
    """What its text is made of; none where it is a rule, a barcode or empty."""

    @property
    def lines(self) -> int:
        """How many lines high it is."""
        return BAR_LINES if self.bars else 2 if self.double else 1


@dataclass(frozen=True, slots=True)
class Grid:
    """A receipt laid out: no row is wider than ``columns``."""

    columns: int
    rows: tuple[GridRow, ...]
    right_to_left: bool = False

    def in_pieces(self, row: GridRow) -> bool:
        """True where a row is not drawn a character to a cell: it has letters that join."""
        return bool(row.pieces) and (self.right_to_left or reads_from_right(row.text))

    @property
    def has_hebrew(self) -> bool:
        """True where its words from the right are Hebrew and not Arabic."""
        return any(has_hebrew(row.text) for row in self.rows)


def lay_out(document: Document, columns: int) -> Grid:
    """Lay a document out on so many columns (at least 24)."""
    width = max(columns, LEAST_COLUMNS)
    rows: list[GridRow] = []
    for element in document.elements:
        rows += _rows(element, width)
    while rows and not rows[-1].text.strip():
        rows.pop()
    return Grid(width, tuple(rows), document.right_to_left)


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
        centred = element.align is Align.CENTRE
        indent = (room - width_of(line)) // 2 if centred else 0
        piece = Piece(line, 0, room, Side.CENTRE if centred else Side.START)
        rows.append(GridRow(" " * indent + line, element.bold, element.double, pieces=(piece,)))
    return rows


def _columns(element: Columns, width: int) -> list[GridRow]:
    end, indent = element.end, element.indent
    gap = 1 if end else 0
    room = width - indent - width_of(end) - gap
    lines = wrap(element.start, max(room, 4)) or [""]
    rows = [_placed((Piece(line, indent, width - indent),), element.bold) for line in lines[:-1]]
    last = lines[-1]
    if not end:
        return [*rows, _placed((Piece(last, indent, width - indent),), element.bold)]
    tail = Piece(end, width - width_of(end), width_of(end), Side.END)
    if width - indent - width_of(last) - width_of(end) < gap:
        rows.append(_placed((Piece(last, indent, width - indent),), element.bold))
        return [*rows, _placed((tail,), element.bold)]
    return [*rows, _placed((Piece(last, indent, max(room, 0)), tail), element.bold)]


def _placed(pieces: tuple[Piece, ...], bold: bool) -> GridRow:
    """A row of pieces, each at the start or the end of its cells."""
    text = ""
    for piece in pieces:
        inner = piece.cells - width_of(piece.text) if piece.side is Side.END else 0
        text += " " * (piece.cell + inner - width_of(text)) + piece.text
    return GridRow(text, bold, pieces=tuple(piece for piece in pieces if piece.text.strip()))


def _table(element: Table, width: int) -> list[GridRow]:
    """Columns as wide as their widest cell; what does not fit drops the first to its own line."""
    count = max(len(row) for row in element.rows)
    widths = [max(width_of(row[place]) for row in element.rows) for place in range(1, count)]
    ends = sum(widths) + len(widths)
    rows = []
    for row in element.rows:
        if ends + width_of(row[0]) <= width:
            first = Piece(row[0], 0, width - ends)
            rows.append(_placed((first, *_tail(row[1:], widths, width)), False))
            continue
        rows += [_placed((Piece(line, 0, width),), False) for line in wrap(row[0], width)]
        rows += _end_lines(row[1:], widths, width)
    return rows


def _tail(cells: tuple[str, ...], widths: list[int], width: int) -> list[Piece]:
    """Cells below one another at the end of their line, a blank before each."""
    pieces, left = [], width - sum(widths) - len(widths)
    for cell, wide in zip(cells, widths, strict=True):
        pieces.append(Piece(cell, left + 1, wide, Side.END))
        left += wide + 1
    return pieces


def _end_lines(cells: tuple[str, ...], widths: list[int], width: int) -> list[GridRow]:
    """The cells at the end of a line of their own; one to a line where even that is too wide."""
    if sum(widths) + len(widths) <= width:
        return [_placed(tuple(_tail(cells, widths, width)), False)]
    return [
        _placed((Piece(cell, max(width - width_of(cell), 0), width_of(cell), Side.END),), False)
        for cell in cells
    ]


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
