"""The prices of a list as in a spreadsheet: type a price, Enter goes down, Del takes it off."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.price_lists.view_model import Row
from rcommerce_pos.ui.widgets.painting import text_width

NAME, LEAST, PRICE, SHELF, LOWEST, DIFFERENCE = range(6)
ROW = 44
USUAL_MICROS = 99_990_000
_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PriceTableModel(QAbstractTableModel):
    """Rows of a list; ``edited`` carries all of them after a change, ``refused`` why not."""

    edited = Signal(object)
    refused = Signal(object)

    def __init__(self, formatter: Formatter, currency: str, parent: QObject) -> None:
        super().__init__(parent)
        self._formatter = formatter
        self._currency = currency
        self._rows: tuple[Row, ...] = ()
        self._heads = (
            self.tr("Product"),
            self.tr("From"),
            self.tr("Price"),
            self.tr("Shelf"),
            self.tr("30 days"),
            self.tr("Difference"),
        )

    @property
    def usual_price(self) -> str:
        """A price as long as most are, such as ``£99.99`` or ``Rp 99.990``."""
        return self._formatter.unit_price(UnitPrice(USUAL_MICROS, self._currency))

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these prices."""
        if rows == self._rows:
            return
        if len(rows) == len(self._rows):
            self._rows = rows
            last = self.index(len(rows) - 1, DIFFERENCE)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> Row | None:
        """The price in a row of the table."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def remove(self, places: set[int]) -> None:
        """Take prices off the list."""
        kept = [row for place, row in enumerate(self._rows) if place not in places]
        self.edited.emit(tuple(kept))

    @override
    def rowCount(self, parent: _Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._heads)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_END if section != NAME else _START)
        return None

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() in (LEAST, PRICE):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() != NAME:
            return int(_END)
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.EditRole:
            texts: dict[int, Callable[[], str]] = {
                LEAST: lambda: self._formatter.quantity(row.least),
                PRICE: lambda: str(row.price).replace(".", self._formatter.decimal_mark),
            }
            return texts[index.column()]() if index.column() in texts else None
        return None

    @override
    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row(index.row())
        if row is None or role != Qt.ItemDataRole.EditRole:
            return False
        try:
            changed = self._changed(row, index.column(), str(value))
        except PosError as error:
            self.refused.emit(error)
            return False
        rows = list(self._rows)
        rows[index.row()] = changed
        self.edited.emit(tuple(rows))
        return True

    def _changed(self, row: Row, column: int, text: str) -> Row:
        if column == PRICE:
            price = self._formatter.parse_unit_price(text, self._currency)
            return replace(row, price=UnitPrice(abs(price.micros), self._currency))
        quantity = self._formatter.parse_quantity(text)
        return replace(row, least=quantity if quantity.milli > 0 else Quantity(1000))

    def _text(self, row: Row, column: int) -> str:
        formatter = self._formatter
        shelf, lowest = row.product.price, row.lowest
        if column == NAME:
            return row.product.name
        if column == LEAST:
            return formatter.quantity(row.least)
        if column == PRICE:
            return formatter.unit_price(row.price)
        if column == SHELF:
            return formatter.unit_price(shelf) if shelf is not None else "—"
        if column == LOWEST:
            return formatter.unit_price(lowest) if lowest is not None else "—"
        if shelf is None or not shelf.micros:
            return "—"
        tenths = round((row.price.exact / shelf.exact - 1) * 1000)
        sign = "+" if tenths > 0 else ""
        return sign + formatter.percent(Fraction(tenths, 10))


class PriceTable(QTableView):
    """Edits in place; the keyboard alone is enough."""

    def __init__(self, model: PriceTableModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Prices of the list"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setShowGrid(False)
        self.setProperty("shows_focus", True)
        self.setWordWrap(False)
        self.setAlternatingRowColors(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        head = self.horizontalHeader()
        head.setAccessibleName(self.accessibleName())
        head.setHighlightSections(False)
        head.setFixedHeight(theme.px(36))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        money = max(text_width(theme.font("body"), model.usual_price), theme.px(58)) + theme.px(22)
        for column in (PRICE, SHELF, LOWEST):
            self.setColumnWidth(column, money)
        self.setColumnWidth(LEAST, theme.px(56))
        self.setColumnWidth(DIFFERENCE, theme.px(92))
        self.setMinimumHeight(theme.px(36 + 4 * ROW) + 2 * self.frameWidth() + 4)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._model.remove({index.row() for index in self.selectedIndexes()})
            return
        super().keyPressEvent(event)
