"""The head of the table of products: says by what the rows are ordered, and changes it."""

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QTableView
from typing_extensions import override

from rcommerce_pos.core.catalog.list_query import Sort
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.screens.products.delegate import PADDING, paint_tick, start_of
from rcommerce_pos.ui.screens.products.table_model import AT_THE_END, Column, ProductTableModel
from rcommerce_pos.ui.widgets.painting import draw_icon, text_width, write

HEAD = 40
SORTS = {
    Column.SKU: Sort.SKU,
    Column.NAME: Sort.NAME,
    Column.STOCK: Sort.STOCK,
    Column.PRICE: Sort.PRICE,
    Column.CHANGED: Sort.CHANGED,
}


class SortHeader(QHeaderView):
    """Says by what the rows are ordered, and changes it at a press; its tick ticks everything."""

    sort_wanted = Signal(object)
    tick_wanted = Signal()

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self._by: Sort | None = Sort.NAME
        self._descending = False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(theme.px(24))
        self.setAccessibleName(self.tr("Columns"))
        self.sectionClicked.connect(self._clicked)

    def show_order(self, by: Sort | None, *, descending: bool) -> None:
        """Say by what the rows are ordered; by nothing where they are ordered by fit."""
        self._by, self._descending = by, descending
        self.viewport().update()

    def _clicked(self, section: int) -> None:
        column = Column(section)
        if column is Column.TICK:
            self.tick_wanted.emit()
        elif column in SORTS:
            self.sort_wanted.emit(SORTS[column])

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        colours, column = theme.colours(), Column(logicalIndex)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(colours.surface2))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.border))
        if column is Column.TICK:
            model = self._table.model()
            assert isinstance(model, ProductTableModel)
            count = model.rowCount()
            ticked = model.ticks.count(count)
            paint_tick(painter, self, rect, ticked=0 < count == ticked, partly=0 < ticked < count)
        else:
            self._write(painter, rect, column)
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, column: Column) -> None:
        colours = theme.colours()
        model = self._table.model()
        words = str(model.headerData(column, Qt.Orientation.Horizontal))
        lit = SORTS.get(column) is self._by and self._by is not None
        font = theme.font("small", 700 if lit else 600)
        ink = colours.text if lit else colours.text2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at_end = column in AT_THE_END
        inner = rect.adjusted(theme.px(PADDING), 0, -theme.px(PADDING), 0)
        side = theme.px(14)
        room = side + theme.px(4) if lit else 0
        width = min(text_width(font, words) + 2, inner.width() - room)
        left = inner.right() + 1 - width if at_end else inner.left()
        if at_end and lit:
            arrow = QRect(left - room, inner.center().y() - side // 2, side, side)
        else:
            arrow = QRect(left + width + theme.px(4), inner.center().y() - side // 2, side, side)
        box = QStyle.visualRect(
            self.layoutDirection(), inner, QRect(left, inner.top(), width, inner.height())
        )
        flags = start_of(mirrored=mirrored is not at_end) | Qt.AlignmentFlag.AlignVCenter
        write(painter, box, words, font, ink, flags)
        if lit:
            where = QStyle.visualRect(self.layoutDirection(), inner, arrow)
            name = "chevron-down" if self._descending else "chevron-up"
            draw_icon(painter, self, QPointF(where.topLeft()), name, side, ink)
