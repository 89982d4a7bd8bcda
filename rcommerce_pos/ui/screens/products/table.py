"""The table of products: one height for all rows, ticks that arrows leave alone, a sorting head."""

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from shiboken6 import isValid
from typing_extensions import override

from rcommerce_pos.core.catalog.listing import PAGE
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.screens.products.delegate import ProductDelegate
from rcommerce_pos.ui.screens.products.header import HEAD, SortHeader
from rcommerce_pos.ui.screens.products.table_model import Column, ProductTableModel

PATIENCE_MS = 300
_WIDTHS = {
    Column.TICK: 44,
    Column.SKU: 132,
    Column.NAME: 200,
    Column.CATEGORY: 150,
    Column.BARCODE: 140,
    Column.TAX: 124,
    Column.STOCK: 92,
    Column.PRICE: 124,
    Column.CHANGED: 104,
    Column.STATUS: 118,
}
_LEAVE = (
    Column.CHANGED,
    Column.TAX,
    Column.BARCODE,
    Column.CATEGORY,
    Column.SKU,
    Column.STOCK,
    Column.STATUS,
)
"""The columns that leave where there is no room, the least missed one first."""
_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class ProductTable(QTableView):
    """``looked_at`` carries the pages in sight, ``opened`` a row, ``typed`` text for the search."""

    looked_at = Signal(list)
    opened = Signal(int)
    typed = Signal(str)
    sorted_by = Signal(object)
    ticked = Signal()
    left = Signal()
    """Up from the first row: the search is wanted."""

    def __init__(self, model: ProductTableModel) -> None:
        super().__init__()
        self._model = model
        self._anchor = 0
        self.setModel(model)
        self.setAccessibleName(self.tr("Products"))
        self._delegate = ProductDelegate(self, model)
        self.setItemDelegate(self._delegate)
        self.head = SortHeader(self)
        self.setHorizontalHeader(self.head)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show_bars)
        self.verticalScrollBar().valueChanged.connect(self.look)
        model.modelReset.connect(self._restarted)
        model.rowsInserted.connect(self.look)
        model.dataChanged.connect(self._arrived)
        self.head.tick_wanted.connect(self.tick_all)
        self.head.sort_wanted.connect(self.sorted_by)
        theme.follow(self._dress)

    @property
    def row(self) -> int:
        """The row where the cursor is; -1 where there is none."""
        return self.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Put the cursor on a row."""
        if 0 <= row < self._model.rowCount():
            index = self._model.index(row, Column.NAME)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)
            self._anchor = row

    def look(self, *_what: object) -> None:
        """Ask for the pages in sight that are not there, and for the ones around them."""
        # While the window is taken down the bars still move, and the rows may be gone by then.
        if not isValid(self._model) or not self.isVisible() or not self._model.rowCount():
            return
        height = max(self.rowHeight(0), 1)
        first = self.verticalScrollBar().value()
        last = first + self.viewport().height() // height + 1
        missing = self._model.missing(first, last)
        if missing:
            if not self._patience.isActive() and not self._delegate.shows_bars:
                self._patience.start()
        else:
            self._settle()
        around = self._model.missing(first - PAGE // 2, last + PAGE // 2)
        wanted = [*missing, *(page for page in around if page not in missing)]
        if wanted:
            self.looked_at.emit(wanted)

    def tick_all(self) -> None:
        """Tick everything that matches; once more ticks nothing."""
        count = self._model.rowCount()
        if self._model.ticks.count(count) == count:
            self._model.untick()
        else:
            self._model.tick_all()
        self._tell()

    def tick_current(self) -> None:
        """Tick the row with the cursor, or tick it no longer."""
        if self.row >= 0:
            self._toggle(self.row)

    def untick(self) -> None:
        """Tick nothing."""
        self._model.untick()
        self._tell()

    def chosen(self) -> tuple[tuple[int, int], ...]:
        """The rows that an act is for: the ticked ones, or the one with the cursor."""
        ranges = self._model.ticks.ranges(self._model.rowCount())
        return ranges or (((self.row, self.row),) if self.row >= 0 else ())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            if self.row >= 0:
                self.opened.emit(self.row)
        elif key == Qt.Key.Key_Space:
            self.tick_current()
        elif key == Qt.Key.Key_A and control:
            self._model.tick_all()
            self._tell()
        elif key == Qt.Key.Key_Up and self.row <= 0:
            self.left.emit()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._jump(0 if key == Qt.Key.Key_Home else self._model.rowCount() - 1, shift=shift)
        elif key in _MOVES:
            self._move(event, shift=shift)
        else:
            super().keyPressEvent(event)

    def _move(self, event: QKeyEvent, *, shift: bool) -> None:
        before = self.row
        plain = QKeyEvent(event.type(), event.key(), Qt.KeyboardModifier.NoModifier, event.text())
        super().keyPressEvent(plain)
        self._extend(before, shift=shift)

    def _jump(self, row: int, *, shift: bool) -> None:
        anchor, before = self._anchor, self.row
        self.go_to(row)
        self._anchor = anchor
        self._extend(before, shift=shift)

    def _extend(self, before: int, *, shift: bool) -> None:
        """The cursor moved: with Shift the rows on its way are ticked."""
        if shift and before >= 0:
            self._model.tick(before, self.row, ticked=True)
            self._tell()
        else:
            self._anchor = self.row
        self.viewport().update()

    def _toggle(self, row: int) -> None:
        self._model.tick(row, row, ticked=row not in self._model.ticks)
        self._anchor = row
        self._tell()

    def _tell(self) -> None:
        self.head.viewport().update()
        self.viewport().update()
        self.ticked.emit()

    @override
    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        anchor = self._anchor
        self.go_to(index.row())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = anchor
            self._model.tick(anchor, index.row(), ticked=True)
            self._tell()
        elif (
            index.column() == Column.TICK or event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._toggle(index.row())
        self.viewport().update()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() != Column.TICK:
            self.opened.emit(index.row())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
        self.look()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.viewport().update()

    def _share(self) -> None:
        """Give the columns their widths; those that find no room leave, and names take the rest."""
        room = self.viewport().width()
        widths = {column: theme.px(width) for column, width in _WIDTHS.items()}
        shown = set(Column)
        for column in _LEAVE:
            if sum(widths[each] for each in shown) <= room:
                break
            shown.discard(column)
        rest = room - sum(widths[each] for each in shown if each is not Column.NAME)
        widths[Column.NAME] = max(rest, theme.px(60))
        for column in Column:
            self.setColumnHidden(column, column not in shown)
            if column in shown:
                self.setColumnWidth(column, widths[column])

    def _restarted(self) -> None:
        self._anchor = 0
        self.scrollToTop()
        self.go_to(0)
        self.look()
        self._tell()

    def _arrived(self, *_what: object) -> None:
        height = max(self.rowHeight(0), 1)
        first = self.verticalScrollBar().value()
        if not self._model.missing(first, first + self.viewport().height() // height):
            self._settle()

    def _settle(self) -> None:
        self._patience.stop()
        if self._delegate.shows_bars:
            self._delegate.shows_bars = False
            self.viewport().update()

    def _show_bars(self) -> None:
        self._delegate.shows_bars = True
        self.viewport().update()

    def _dress(self, _look: object) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.px(theme.look().sizes.row))
        self.head.setFixedHeight(theme.px(HEAD))
        self._share()
        self.viewport().update()
