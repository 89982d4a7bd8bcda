"""The lines of the sale as the cashier reads them: one painted row for each."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.sell.line_model import LineModel
from rcommerce_pos.ui.screens.sell.line_rows import (
    ROW,
    CompactDelegate,
    LineDelegate,
    LineHeader,
)

FLASH_MS = 300
COLUMNS_FROM = 640
"""Below this width a line has no room for columns, and is painted in two lines."""


class LineList(QWidget):
    """Header and rows; ``chosen`` carries the line that was pressed, ``menu`` where.

    ``compact`` rows are painted in two lines at any width.
    """

    chosen = Signal(object)
    menu = Signal(object, object)

    def __init__(
        self,
        formatter: Formatter,
        *,
        compact: bool = False,
    ) -> None:
        super().__init__()
        self._compact = compact
        self._model = LineModel(formatter, self)
        self._columns = LineDelegate(self._model, formatter, self)
        self._two_lines = CompactDelegate(self._model, formatter, self)
        self._delegate: LineDelegate = self._two_lines if compact else self._columns
        self._header = LineHeader()
        self._view = QListView()
        self._view.setModel(self._model)
        self._view.setItemDelegate(self._delegate)
        self._view.setUniformItemSizes(True)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setAccessibleName(self.tr("Lines of the sale"))
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._ask_menu)
        self._view.clicked.connect(self._press)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        self._header.setVisible(not compact)
        column.addWidget(self._view, 1)
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(FLASH_MS)
        self._flash.timeout.connect(self._calm)

    @property
    def count(self) -> int:
        """How many lines are shown."""
        return self._model.rowCount()

    def show_sale(self, sale: PricedCart, *, selected: int | None, fresh: int | None) -> None:
        """Show a sale; the fresh line is tinted for a moment, the selected one scrolled to."""
        self._model.show_sale(sale)
        if fresh is not None:
            self._columns.fresh = self._two_lines.fresh = fresh
            self._flash.start()
        row = self._model.row_of(selected)
        if row < 0:
            self._view.clearSelection()
            return
        index = self._model.index(row)
        if self._view.currentIndex() != index or not self._view.selectionModel().hasSelection():
            self._view.setCurrentIndex(index)
        self._view.scrollTo(index)

    def show_in(self, area: QScrollArea) -> None:
        """Scroll what the list lies in, too: it may show a part of it."""
        around = area.widget()
        if around is None or not self._view.selectionModel().hasSelection():
            return
        self._show_chosen()
        line = self._view.visualRect(self._view.currentIndex())
        middle = self._view.viewport().mapTo(around, line.center())
        area.ensureVisible(middle.x(), middle.y(), 0, line.height() // 2 + 1)

    def _calm(self) -> None:
        self._columns.fresh = self._two_lines.fresh = None
        self._view.viewport().update()

    def _press(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.at(index.row())[0].line)

    def _ask_menu(self, where: QPoint) -> None:
        index = self._view.indexAt(where)
        if index.isValid():
            self._press(index)
            self.menu.emit(self._model.at(index.row())[0].line, self._view.mapToGlobal(where))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        two_lines = self._compact or self.width() < theme.px(COLUMNS_FROM)
        wanted = self._two_lines if two_lines else self._columns
        if wanted is not self._delegate:
            self._delegate = wanted
            self._view.setItemDelegate(wanted)
            self._header.setVisible(not two_lines)
        self._view.setMinimumHeight(theme.px(ROW if self._compact else ROW * 2))
        chosen = self._view.currentIndex()
        if self._view.viewport().rect().intersects(self._view.visualRect(chosen)):
            # A bar above the list takes the height of its last lines.
            QTimer.singleShot(0, self, self._show_chosen)

    def _show_chosen(self) -> None:
        if self._view.selectionModel().hasSelection():
            self._view.scrollTo(self._view.currentIndex())
