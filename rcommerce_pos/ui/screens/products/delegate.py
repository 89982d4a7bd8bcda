"""Paints the cells of the list: ticks, names with their variants, numbers, states in chips."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from rcommerce_pos.core.catalog.list_query import ListedProduct
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.screens.products.table_model import (
    AT_THE_END,
    ROW,
    Column,
    ProductTableModel,
)
from rcommerce_pos.ui.tokens import RADIUS, Tone, tone_colours
from rcommerce_pos.ui.widgets.painting import draw_icon, plate, text_width, write

PADDING = 12
TICK = 18
CHIP = 24
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class ProductDelegate(QStyledItemDelegate):
    """Rows of one height; ``shows_bars`` paints grey bars where a row is not there yet."""

    def __init__(self, table: QTableView, model: ProductTableModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self.shows_bars = False

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, theme.px(theme.look().sizes.row))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours, rect = theme.colours(), option.rect
        row, column = index.row(), Column(index.column())
        ticked = row in self._model.ticks
        current = self._table.currentIndex().row() == row
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = colours.primary_soft if ticked else colours.surface
        painter.fillRect(rect, QColor(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.grid))
        if current and self._table.hasFocus():
            self._outline(painter, rect, column)
        product = index.data(ROW)
        if column is Column.TICK:
            paint_tick(painter, self._table, rect, ticked=ticked)
        elif not isinstance(product, ListedProduct):
            self._bar(painter, rect, column)
        elif column is Column.STATUS:
            words, tone = self._model.status(product)
            self._chip(painter, option, words, tone, ticked=ticked)
        else:
            self._write(painter, option, product, column)
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        product: ListedProduct,
        column: Column,
    ) -> None:
        colours = theme.colours()
        words = self._model.words(product, column)
        strong = column in (Column.NAME, Column.STOCK, Column.PRICE)
        font = theme.font("label", 600 if strong else 400)
        ink = colours.text if strong else colours.text2
        if product.archived:
            ink = colours.text3
        elif column is Column.STOCK and product.on_hand is not None and product.on_hand.milli < 0:
            ink = colours.danger_text
        direction, rect = option.direction, option.rect
        inner = rect.adjusted(theme.px(PADDING), 0, -theme.px(PADDING), 0)
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        side = start_of(mirrored=mirrored is not (column in AT_THE_END))
        if column is not Column.NAME:
            if column in AT_THE_END:
                # Numbers read from left to right in every language.
                words = f"\u2066{words}\u2069"
            write(painter, inner, words, font, ink, side | _MIDDLE)
            return
        more = self._model.summary(product)
        room = text_width(font, words) + theme.px(8)
        small = theme.font("small")
        rest = min(text_width(small, more) + 2, inner.width() // 2) if more else 0
        first = QRect(inner.left(), inner.top(), min(room, inner.width() - rest), inner.height())
        second = QRect(first.right() + 1, inner.top(), inner.right() - first.right(), rect.height())
        write(
            painter,
            QStyle.visualRect(direction, inner, first),
            words,
            font,
            ink,
            side | _MIDDLE,
        )
        if more:
            write(
                painter,
                QStyle.visualRect(direction, inner, second),
                more,
                small,
                colours.text3,
                side | _MIDDLE,
            )

    def _outline(self, painter: QPainter, rect: QRect, column: Column) -> None:
        """The edge around the row with the cursor, cell by cell."""
        ink, shown = QColor(theme.colours().focus), self._shown()
        painter.fillRect(rect.left(), rect.top(), rect.width(), 2, ink)
        painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, ink)
        mirrored = self._table.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if column is (shown[-1] if mirrored else shown[0]):
            painter.fillRect(rect.left(), rect.top(), 2, rect.height(), ink)
        if column is (shown[0] if mirrored else shown[-1]):
            painter.fillRect(rect.right() - 1, rect.top(), 2, rect.height(), ink)

    def _shown(self) -> list[Column]:
        return [column for column in Column if not self._table.isColumnHidden(column)]

    def _chip(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        words: str,
        tone: Tone,
        *,
        ticked: bool,
    ) -> None:
        back, ink, _ = tone_colours(theme.colours(), tone)
        if ticked and tone == "info":
            # On the ground of a ticked row the chip would not be seen.
            back = theme.colours().surface
        font, rect = theme.font("small", 600), option.rect
        room = rect.width() - theme.px(PADDING)
        width = min(text_width(font, words) + theme.px(20), room)
        height = min(theme.px(CHIP), rect.height() - 4)
        top = rect.top() + (rect.height() - height) // 2
        box = QStyle.visualRect(
            option.direction, rect, QRect(rect.left() + theme.px(4), top, width, height)
        )
        plate(painter, box, fill=back, radius=height / 2)
        inner = box.adjusted(theme.px(8), 0, -theme.px(8), 0)
        write(painter, inner, words, font, ink)

    def _bar(self, painter: QPainter, rect: QRect, column: Column) -> None:
        if not self.shows_bars:
            return
        height = theme.px(10)
        width = max(rect.width() // (2 if column is Column.NAME else 3), theme.px(24))
        corner = QPoint(rect.left() + theme.px(PADDING), rect.center().y() - height // 2)
        box = QRect(corner, QSize(min(width, rect.width() - 2 * theme.px(PADDING)), height))
        box = QStyle.visualRect(self._table.layoutDirection(), rect, box)
        plate(painter, box, fill=theme.colours().surface3, radius=height / 2)


def start_of(*, mirrored: bool) -> Qt.AlignmentFlag:
    """The side where a line of text begins, whatever the direction of the painter."""
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def paint_tick(
    painter: QPainter, widget: QWidget, rect: QRect, *, ticked: bool, partly: bool = False
) -> None:
    """A box to tick in the middle of a cell."""
    colours, side = theme.colours(), theme.px(TICK)
    box = QRect(rect.center().x() - side // 2, rect.center().y() - side // 2, side, side)
    on = ticked or partly
    plate(
        painter,
        box,
        fill=colours.primary if on else colours.surface,
        edge=colours.primary if on else colours.border_strong,
        radius=theme.px(RADIUS.small) // 2,
        width=2,
    )
    if on:
        size = side - theme.px(4)
        corner = QPointF(box.left() + (side - size) / 2, box.top() + (side - size) / 2)
        name = "check" if ticked else "minus"
        draw_icon(painter, widget, corner, name, size, colours.on_primary)
