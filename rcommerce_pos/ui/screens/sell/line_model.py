"""The lines of the sale as a Qt model: a change touches only the rows that changed."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from rcommerce_pos.core.cart.cart import CartLine
from rcommerce_pos.core.cart.totals import LineTotals
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.promotions.types import Share
from rcommerce_pos.ui.formatting import Formatter

LineIndex = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
Row = tuple[CartLine, LineTotals, tuple[Share, ...]]


class LineModel(QAbstractListModel):
    """The lines of one sale; a change touches only the rows that changed."""

    def __init__(self, formatter: Formatter, parent: QObject) -> None:
        super().__init__(parent)
        self._formatter = formatter
        self._rows: list[Row] = []
        self._short: Mapping[int, Quantity | None] = {}

    def show_sale(self, sale: PricedCart) -> None:
        """Show this sale instead of the one before."""
        rows = [
            (line, totals, sale.shares(line.line))
            for line, totals in zip(sale.cart.lines, sale.totals.lines, strict=True)
        ]
        told, self._short = self._short, sale.short
        before = [line.line for line, *_ in self._rows]
        after = [line.line for line, *_ in rows]
        if after[: len(before)] == before:
            self._grow(rows, told)
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def _grow(self, rows: list[Row], told: Mapping[int, Quantity | None]) -> None:
        kept = len(self._rows)
        for place, (old, new) in enumerate(zip(self._rows, rows, strict=False)):
            number = new[0].line
            said = (number in told, told.get(number))
            if old != new or said != (number in self._short, self._short.get(number)):
                self._rows[place] = new
                index = self.index(place)
                self.dataChanged.emit(index, index)
        if len(rows) > kept:
            self.beginInsertRows(QModelIndex(), kept, len(rows) - 1)
            self._rows += rows[kept:]
            self.endInsertRows()

    def row_of(self, line: int | None) -> int:
        """The row of a line, or -1."""
        for place, (entry, *_) in enumerate(self._rows):
            if entry.line == line:
                return place
        return -1

    def shortage(self, row: int) -> str:
        """What is to be known of the stock of a line; nothing where there is enough."""
        line = self._rows[row][0]
        if line.line not in self._short:
            return ""
        left = self._short[line.line]
        if left is None:
            return self.tr("not enough of its parts on record")
        if left.milli <= 0:
            return self.tr("none left on record")
        return self.tr("only {count} on record").format(count=self._formatter.quantity(left))

    def at(self, row: int) -> Row:
        """A line with its totals and what promotions take off it."""
        return self._rows[row]

    @override
    def rowCount(self, parent: LineIndex = _NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: LineIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, totals, _ = self._rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.name
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        formatter = self._formatter
        short = self.shortage(index.row())
        return (
            f"{line.name}, {formatter.quantity(line.quantity)} × "
            f"{formatter.unit_price(line.unit_price)}, {formatter.money(totals.gross)}"
            + (f", {short}" if short else "")
        )
