"""How a line of the sale is painted: in columns where there is room, else in two lines."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from rcommerce_pos.core.cart.cart import CartLine, PriceSource
from rcommerce_pos.core.promotions.types import Share
from rcommerce_pos.ui import theme, vocabulary
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.sell.line_model import LineIndex, LineModel
from rcommerce_pos.ui.widgets.painting import painter_on, plate, write

ROW = 54
HEADER = 36
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


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
        write(painter, name, line.name, theme.font("line"), colours.text, start, may_cut=True)
        below, ink = self._detail(line, shares, self._model.shortage(index.row()))
        detail = box(columns.item, half + theme.px(1), half - theme.px(9))
        write(painter, detail, below, theme.font("small"), ink, start, may_cut=True)
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

    def _detail(self, line: CartLine, shares: tuple[Share, ...], short: str) -> tuple[str, str]:
        """What stands below the name: that it is short, why it costs less, how it was found."""
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
        if short:
            return " · ".join([short, *reasons, *note]), colours.warn_text
        if reasons:
            return " · ".join([*reasons, *note]), colours.success_text
        if line.unit.is_measured:
            quantity = self._formatter.quantity(line.quantity)
            price = self._formatter.unit_price(line.unit_price)
            note.insert(0, f"{quantity} {vocabulary.unit(line.unit.value)} × {price}")
        elif not note:
            note = [line.barcode or line.sku or ""]
        return " · ".join(note), colours.text2


class CompactDelegate(LineDelegate):
    """A line in a narrow column: quantity, name with what stands below, total and each."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: LineIndex) -> QSize:
        return QSize(option.rect.width(), theme.px(ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: LineIndex) -> None:
        line, totals, shares = self._model.at(index.row())
        rect, colours, px = option.rect, theme.colours(), theme.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, fresh=line.line == self.fresh)
        start, end = _START, _END

        def box(left: int, top: int, width: int, height: int) -> QRect:
            logical = QRect(rect.left() + left, rect.top() + top, width, height)
            return QStyle.visualRect(option.direction, rect, logical)

        formatter, half = self._formatter, rect.height() // 2
        inset = px(14) if line.parent is not None else 0
        room = rect.width()
        money, name = px(104), room - px(52) - px(104) - px(24) - inset
        measured = line.unit.is_measured
        words = vocabulary.unit(line.unit.value) if measured else formatter.quantity(line.quantity)
        font = theme.font("label" if line.unit.is_measured else "h3", 700)
        write(painter, box(px(8) + inset, 0, px(36), rect.height()), words, font, colours.text)
        upper, lower = (px(6), half - px(4)), (half + px(1), half - px(8))
        write(painter, box(px(52) + inset, upper[0], name, upper[1]), line.name,
              theme.font("strong"), colours.text, start, may_cut=True)  # fmt: skip
        below, ink = self._detail(line, shares, self._model.shortage(index.row()))
        write(painter, box(px(52) + inset, lower[0], name, lower[1]), below,
              theme.font("small"), ink, start, may_cut=True)  # fmt: skip
        total = formatter.money(totals.subtotal - totals.discount)
        write(painter, box(room - money - px(16), upper[0], money, upper[1]), total,
              theme.font("strong", 700), colours.text, end)  # fmt: skip
        if not line.unit.is_measured and line.quantity.milli != 1000:
            each = self.tr("{price} each").format(price=formatter.unit_price(line.unit_price))
            write(painter, box(room - money - px(16), lower[0], money, lower[1]), each,
                  theme.font("small"), colours.text2, end)  # fmt: skip
        painter.restore()


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
