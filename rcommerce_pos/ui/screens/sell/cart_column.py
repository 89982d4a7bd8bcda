"""The sale beside the quick keys: tabs, customer, compact lines, acts of the line, total."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rcommerce_pos.core.cart.types import OpenSale, PricedCart
from rcommerce_pos.core.orders.types import Order
from rcommerce_pos.ui import theme, vocabulary
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.sell.line_list import LineDelegate, LineIndex, LineList
from rcommerce_pos.ui.screens.sell.sale_side import AboutSale, HintLine, LastScan, SumRows
from rcommerce_pos.ui.screens.sell.sale_tabs import SaleTabs
from rcommerce_pos.ui.tokens import breakpoint_for
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Rule
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.painting import write

ROW = 54
NARROW = 420
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


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
        shown = (
            vocabulary.unit(line.unit.value)
            if line.unit.is_measured
            else formatter.quantity(line.quantity)
        )
        font = theme.font("label" if line.unit.is_measured else "h3", 700)
        write(painter, box(px(8) + inset, 0, px(36), rect.height()), shown, font, colours.text)
        upper, lower = (px(6), half - px(4)), (half + px(1), half - px(8))
        write(painter, box(px(52) + inset, upper[0], name, upper[1]), line.name,
              theme.font("strong"), colours.text, start)  # fmt: skip
        below, ink = self._detail(line, shares)
        write(painter, box(px(52) + inset, lower[0], name, lower[1]), below,
              theme.font("small"), ink, start)  # fmt: skip
        total = formatter.money(totals.subtotal - totals.discount)
        write(painter, box(room - money - px(16), upper[0], money, upper[1]), total,
              theme.font("strong", 700), colours.text, end)  # fmt: skip
        if not line.unit.is_measured and line.quantity.milli != 1000:
            each = self.tr("{price} each").format(price=formatter.unit_price(line.unit_price))
            write(painter, box(room - money - px(16), lower[0], money, lower[1]), each,
                  theme.font("small"), colours.text2, end)  # fmt: skip
        painter.restore()


class CartColumn(QFrame):
    """``pressed`` names a command: those of the selected line, parking and the ways to pay."""

    pressed = Signal(str)

    def __init__(self, formatter: Formatter, actions: Actions) -> None:
        super().__init__()
        self.setProperty("surface", "surface")
        self._formatter = formatter
        self._actions = actions
        self.tabs = SaleTabs(actions.key("another_sale"))
        self._about = AboutSale()
        self.lines = LineList(formatter, delegate=CompactDelegate, header=False)
        self._last = LastScan(formatter)
        self._hint = HintLine(formatter)
        self._sums = SumRows(formatter)
        self._total_word = Label(self.tr("Total"), role="h2")
        self._items = Label(role="label", ink="quiet")
        self._total = Label(role="total")
        self._total.setAlignment(_END)
        self._acts = self._line_acts()
        self._park = self._button("park", self.tr("Park"), icon="pause")
        self._pay = Button(
            self.tr("Pay"), kind="pay", size="large", key=actions.key("pay"), start=True
        )
        self._pay.clicked.connect(lambda: self.pressed.emit("pay"))
        self._lay_out()

    def _button(self, command: str, words: str, *, icon: str = "", key: bool = True) -> Button:
        button = Button(
            words,
            kind="soft",
            size="choice" if key else "small",
            icon=icon,
            key=self._actions.key(command) if key else "",
        )
        if not words:
            button.setAccessibleName(self._actions.commands[command].words)
        button.clicked.connect(lambda: self.pressed.emit(command))
        return button

    def _line_acts(self) -> QWidget:
        """What can be done to the selected line: always in the same place."""
        box = QWidget()
        line = QHBoxLayout(box)
        line.setSpacing(theme.px(6))
        for command, words, icon in (
            ("less", "", "minus"),
            ("quantity", self.tr("Qty"), ""),
            ("more", "", "plus"),
            ("price", self.tr("Price"), ""),
            ("discount", self.tr("Disc."), ""),
            ("remove", "", "trash-2"),
        ):
            line.addWidget(self._button(command, words, icon=icon, key=False), 1)
        theme.margins(line, start=12, top=6, end=12, bottom=6)
        return box

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState("scan-barcode", self.tr("Scan or tap the first item"), ""))
        self._stack.addWidget(self.lines)
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._total_word)
        words.addWidget(self._items)
        head.addLayout(words)
        head.addWidget(self._total, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(10))
        foot.addWidget(self._park)
        foot.addWidget(self._pay, 1)
        lower = QVBoxLayout()
        lower.setSpacing(theme.px(8))
        for widget in (self._last, self._hint, self._sums):
            lower.addWidget(widget)
        lower.addLayout(head)
        lower.addLayout(foot)
        theme.margins(lower, start=16, top=8, end=16, bottom=14)
        about = QVBoxLayout()
        about.addWidget(self._about)
        theme.margins(about, start=16, top=6, end=16, bottom=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(Rule())
        column.addLayout(about)
        column.addWidget(self._stack, 1)
        column.addWidget(self._acts)
        column.addWidget(Rule())
        column.addLayout(lower)

    def show_sale(
        self,
        sale: PricedCart,
        *,
        selected: int | None,
        fresh: int | None,
        others: tuple[OpenSale, ...],
        last_order: Order | None,
    ) -> None:
        """Show the sale."""
        empty = not sale.cart.lines
        self.tabs.show_sales(others, sale)
        self._about.show_sale(sale)
        self._stack.setCurrentIndex(0 if empty else 1)
        self.lines.show_sale(sale, selected=selected, fresh=fresh)
        self._acts.setVisible(not empty)
        self._last.show_state(sale, None, last_order if empty else None)
        self._hint.show_sale(sale)
        self._sums.show_sale(sale)
        total = self._formatter.money(sale.totals.gross)
        self._total.setText(total)
        pieces = sale.cart.pieces
        words = self.tr("1 item") if pieces == 1 else self.tr("{count} items")
        self._items.setText("" if empty else words.format(count=self._formatter.count(pieces)))
        self._pay.set_words(value="" if empty else total)
        for button in (self._pay, self._park):
            button.setEnabled(not empty)

    def settle_width(self, window_width: int) -> None:
        """As wide as the window's size asks for."""
        logical = round(window_width / theme.look().scale)
        width = min(theme.px(breakpoint_for(logical).cart), window_width // 2)
        self.setFixedWidth(width)
        narrow = width < theme.px(NARROW)
        key = "" if narrow else self._actions.key("park")
        self._park.set_words(icon="" if narrow else "pause", key=key)
