"""A receipt on the screen: the grid of characters that a printer would get, on white paper."""

import re

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from rcommerce_pos.core.kernel.direction import held, reads_from_right
from rcommerce_pos.core.receipts.code128 import QUIET
from rcommerce_pos.core.receipts.layout import BAR_LINES, Grid, GridRow, Piece, Side
from rcommerce_pos.core.receipts.text import text_of
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.languages import load_arabic, load_hebrew

PAPER = "#FFFFFF"
PRINT = "#14161A"
FONT = 14
PADDING = 24


class Paper(QWidget):
    """Paints the rows of a receipt's grid, one character to a cell.

    Letters that are joined, as Arabic ones are, are painted piece by piece in their cells.
    """

    def __init__(self, grid: Grid, *, font: int = FONT, padding: int = PADDING) -> None:
        super().__init__()
        # The rows are laid out character by character already, in the order of the shop's words.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = grid
        self._pixels = font
        self._padding = padding
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.follow(self._dress)

    def show_grid(self, grid: Grid) -> None:
        """Show another receipt, or the same one changed."""
        self._grid = grid
        self._dress()

    def _dress(self, _look: object = None) -> None:
        self._font = theme.mono_font(self._pixels)
        self._bold = theme.mono_font(self._pixels, 700)
        joined = any(self._grid.in_pieces(row) for row in self._grid.rows)
        if joined:
            load_arabic()
            load_hebrew()
        hebrew = joined and self._grid.has_hebrew
        self._joined = theme.joined_font(self._pixels, hebrew=hebrew)
        self._joined_bold = theme.joined_font(self._pixels, 700, hebrew=hebrew)
        metrics = QFontMetrics(self._font)
        self._wide = metrics.horizontalAdvance("0" * self._grid.columns) + theme.px(2)
        self._line = round(metrics.height() * 1.12)
        self.setAccessibleName(text_of(self._grid))
        self.setFixedSize(self.sizeHint())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        padding = 2 * theme.px(self._padding)
        heights = sum(self._line * row.lines for row in self._grid.rows)
        return QSize(self._wide + padding, heights + padding)

    def _draw_bars(self, painter: QPainter, bars: str) -> None:
        """Whole pixels for every module, so that a scanner reads it off the screen too."""
        module = max(self._wide // (len(bars) + 2 * QUIET), 1)
        left = (self._wide - module * len(bars)) // 2
        height = self._line * BAR_LINES - self._line // 4
        for bar in re.finditer("1+", bars):
            width = module * (bar.end() - bar.start())
            painter.fillRect(left + module * bar.start(), 0, width, height, PRINT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        # A painter takes the direction of the application, and not that of its widget.
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(self.rect(), PAPER)
        painter.setPen(PRINT)
        top = theme.px(self._padding)
        for row in self._grid.rows:
            painter.save()
            painter.translate(theme.px(self._padding), top)
            if row.double:
                painter.scale(2, 2)
            if row.bars:
                self._draw_bars(painter, row.bars)
            elif self._grid.in_pieces(row):
                painter.setFont(self._joined_bold if row.bold else self._joined)
                for piece in row.pieces:
                    self._draw_piece(painter, row, piece)
            else:
                painter.setFont(self._bold if row.bold else self._font)
                box = QRect(0, 0, self._wide, self._line)
                flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(box, flags, row.text)
            painter.restore()
            top += self._line * row.lines
        painter.end()

    def _draw_piece(self, painter: QPainter, row: GridRow, piece: Piece) -> None:
        """A piece in its cells, narrower where its letters need more room than they have."""
        cell = self._wide / self._grid.columns
        room, left = piece.cells * cell, piece.cell * cell
        mirrored = self._grid.right_to_left
        if mirrored:
            left = self._wide / (2 if row.double else 1) - left - room
        text, from_right = held(piece.text), reads_from_right(piece.text)
        wide = painter.fontMetrics().horizontalAdvance(text)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        if piece.side is Side.CENTRE:
            flags |= Qt.AlignmentFlag.AlignHCenter
        elif (piece.side is Side.START) is mirrored:
            flags |= Qt.AlignmentFlag.AlignRight
        else:
            flags |= Qt.AlignmentFlag.AlignLeft
        painter.save()
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
        )
        painter.translate(left, 0)
        squeeze = min(room / wide, 1.0) if wide else 1.0
        painter.scale(squeeze, 1.0)
        painter.drawText(QRectF(0, 0, room / squeeze, self._line), int(flags), text)
        painter.restore()
