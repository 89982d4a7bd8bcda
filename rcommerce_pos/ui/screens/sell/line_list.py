"""The lines of the sale as the cashier reads them: one painted row for each."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rcommerce_pos.core.cart.cart import CartLine, PriceSource
from rcommerce_pos.core.cart.totals import LineTotals
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.promotions.types import Share
from rcommerce_pos.ui import theme, vocabulary
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.painting import painter_on, plate, write

ROW = 54
HEADER = 36
FLASH_MS = 300
LineIndex = QModelIndex | QPersistentModelIndex
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NONE = QModelIndex()
Row = tuple[CartLine, LineTotals, tuple[Share, ...]]


class LineModel(QAbstractListModel):
    """The lines of one sale; a change touches only the rows that changed."""

    def __init__(self, formatter: Formatter, parent: QObject) -> None:
        super().__init__(parent)
        self._formatter = formatter
        self._rows: list[Row] = []

    def show_sale(self, sale: PricedCart) -> None:
        """Show this sale instead of the one before."""
        rows = [
            (line, totals, sale.shares(line.line))
            for line, totals in zip(sale.cart.lines, sale.totals.lines, strict=True)
        ]
        before = [line.line for line, *_ in self._rows]
        after = [line.line for line, *_ in rows]
        if after[: len(before)] == before:
            self._grow(rows)
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def _grow(self, rows: list[Row]) -> None:
        kept = len(self._rows)
        for place, (old, new) in enumerate(zip(self._rows, rows, strict=False)):
            if old != new:
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

    def at(self, row: int) -> Row:
        """A line with its totals and what promotions take off it."""
        return self._rows[row]

    @override
    def rowCount(self, parent: LineIndex = _NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: LineIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        line, totals, _ = self._rows[index.row()]
        formatter = self._formatter
        return (
            f"{line.name}, {formatter.quantity(line.quantity)} × "
            f"{formatter.unit_price(line.unit_price)}, {formatter.money(totals.gross)}"
        )


class Columns:
    """Where the columns of a row begin and end, from the row's width."""

    def __init__(self, width: int) -> None:
        px = theme.px
        inner = width - px(18)
        self.number = (px(12), px(46))
        self.total = (inner - px(112), inner)
        self.discount = (inner - px(220), inner - px(128))
        self.price = (inner - px(338), inner - px(246))
        self.quantity = (inner - px(460), inner - px(354))
        self.item = (px(60), inner - px(470))


class LineDelegate(QStyledItemDelegate):
    """Paints one line: number, name and what stands below it, quantity, price, total."""

    def __init__(self, model: LineModel, formatter: Formatter, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._formatter = formatter
        self.fresh: int | None = None

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: LineIndex) -> QSize:
        return QSize(option.rect.width(), theme.px(ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: LineIndex) -> None:
        line, totals, shares = self._model.at(index.row())
        rect = option.rect
        colours = theme.colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, fresh=line.line == self.fresh)
        columns = Columns(rect.width())

        def box(span: tuple[int, int], top: int = 0, height: int = 0) -> QRect:
            logical = QRect(rect.left() + span[0], rect.top() + top, span[1] - span[0], height)
            logical.setHeight(height or rect.height())
            return QStyle.visualRect(option.direction, rect, logical)

        start, end = _START, _END
        formatter = self._formatter
        number = str(index.row() + 1)
        half = rect.height() // 2
        write(painter, box(columns.number), number, theme.font("label"), colours.text3,
              Qt.AlignmentFlag.AlignCenter)  # fmt: skip
        if line.parent is not None:
            columns.item = (columns.item[0] + theme.px(20), columns.item[1])
        name = box(columns.item, theme.px(7), half - theme.px(5))
        write(painter, name, line.name, theme.font("line"), colours.text, start)
        below, ink = self._detail(line, shares)
        detail = box(columns.item, half + theme.px(1), half - theme.px(9))
        write(painter, detail, below, theme.font("small"), ink, start)
        quantity = formatter.quantity(line.quantity)
        write(painter, box(columns.quantity), quantity, theme.font("h3", 700), colours.text, end)
        price = formatter.unit_price(line.unit_price)
        write(painter, box(columns.price), price, theme.font("body"), colours.text2, end)
        discount = formatter.money(-totals.discount) if totals.discount else "—"
        ink = colours.success_text if totals.discount else colours.text3
        write(painter, box(columns.discount), discount, theme.font("body"), ink, end)
        total = formatter.money(totals.subtotal - totals.discount)
        write(painter, box(columns.total), total, theme.font("h3", 700), colours.text, end)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, *, fresh: bool) -> None:
        colours = theme.colours()
        rect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if fresh:
            painter.fillRect(rect, colours.success_soft)
        elif chosen:
            painter.fillRect(rect, colours.primary_soft)
        if chosen:
            bar = QRect(rect.left(), rect.top(), theme.px(4), rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, rect, bar), colours.primary)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.border)

    def _detail(self, line: CartLine, shares: tuple[Share, ...]) -> tuple[str, str]:
        """What stands below the name: why it costs less, else how it was found."""
        colours = theme.colours()
        reasons = [share.name for share in shares]
        if line.discount is not None and line.discount.percent is not None:
            percent = self._formatter.percent(line.discount.percent)
            reasons.append(self.tr("{percent} discount").format(percent=percent))
        if line.price_list:
            reasons.append(line.price_list)
        if line.price_source is PriceSource.GIVEN and line.regular_price is not None:
            before = self._formatter.unit_price(line.regular_price)
            reasons.append(self.tr("instead of {price}").format(price=before))
        note = [each.name for each in (*line.details.modifiers, *line.details.parts)]
        note += [line.details.serial] if line.details.serial else []
        note += [f"“{line.note}”"] if line.note else []
        if reasons:
            return " · ".join([*reasons, *note]), colours.success_text
        if line.unit.is_measured:
            quantity = self._formatter.quantity(line.quantity)
            price = self._formatter.unit_price(line.unit_price)
            note.insert(0, f"{quantity} {vocabulary.unit(line.unit.value)} × {price}")
        elif not note:
            note = [line.barcode or line.sku or ""]
        return " · ".join(note), colours.text2


class LineHeader(QWidget):
    """The words over the columns."""

    def __init__(self) -> None:
        super().__init__()
        theme.follow(self._dress)

    def _dress(self, _look: object) -> None:
        self.setFixedHeight(theme.px(HEADER))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = painter_on(self)
        rect = self.rect()
        radius = theme.px(11)
        plate(painter, rect.adjusted(1, 1, -1, radius), fill=colours.surface2, radius=radius)
        painter.fillRect(QRect(0, rect.bottom(), rect.width(), 1), colours.border)
        columns = Columns(rect.width())
        start, end = _START, _END
        for words, (left, right), flags in (
            ("#", columns.number, Qt.AlignmentFlag.AlignCenter),
            (self.tr("Item"), columns.item, start),
            (self.tr("Qty"), columns.quantity, end),
            (self.tr("Price"), columns.price, end),
            (self.tr("Discount"), columns.discount, end),
            (self.tr("Total"), columns.total, end),
        ):
            box = QStyle.visualRect(
                self.layoutDirection(), rect, QRect(left, 0, right - left, rect.height())
            )
            write(painter, box, words, theme.font("small", 600), colours.text2, flags)
        painter.end()


class LineList(QWidget):
    """Header and rows; ``chosen`` carries the line that was pressed, ``menu`` where."""

    chosen = Signal(object)
    menu = Signal(object, object)

    def __init__(
        self,
        formatter: Formatter,
        *,
        delegate: type[LineDelegate] = LineDelegate,
        header: bool = True,
    ) -> None:
        super().__init__()
        self._model = LineModel(formatter, self)
        self._delegate = delegate(self._model, formatter, self)
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
        if header:
            column.addWidget(LineHeader())
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
            self._delegate.fresh = fresh
            self._flash.start()
        row = self._model.row_of(selected)
        if row < 0:
            self._view.clearSelection()
            return
        index = self._model.index(row)
        if self._view.currentIndex() != index or not self._view.selectionModel().hasSelection():
            self._view.setCurrentIndex(index)
        self._view.scrollTo(index)

    def _calm(self) -> None:
        self._delegate.fresh = None
        self._view.viewport().update()

    def _press(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.at(index.row())[0].line)

    def _ask_menu(self, where: QPoint) -> None:
        index = self._view.indexAt(where)
        if index.isValid():
            self._press(index)
            self.menu.emit(self._model.at(index.row())[0].line, self._view.mapToGlobal(where))
