"""The sale beside the quick keys: tabs, customer, compact lines, acts of the line, total."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rcommerce_pos.core.cart.types import OpenSale, PricedCart
from rcommerce_pos.core.orders.types import Order
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.sell.line_list import LineList
from rcommerce_pos.ui.screens.sell.sale_side import (
    AboutSale,
    HintLine,
    LastScan,
    SumRows,
)
from rcommerce_pos.ui.screens.sell.sale_tabs import SaleTabs
from rcommerce_pos.ui.thumbnails import Thumbnails
from rcommerce_pos.ui.tokens import Breakpoint
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Rule
from rcommerce_pos.ui.widgets.content import Front
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.roll import Roll

NARROW = 420
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CartColumn(QFrame):
    """``pressed`` names a command: those of the selected line, parking and the ways to pay."""

    pressed = Signal(str)

    def __init__(self, formatter: Formatter, actions: Actions, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setProperty("surface", "surface")
        self._formatter = formatter
        self._actions = actions
        self.tabs = SaleTabs(actions.key("another_sale"))
        self._about = AboutSale()
        self.lines = LineList(formatter, compact=True)
        self._last = LastScan(formatter, thumbnails)
        self._hint = HintLine(formatter)
        self._sums = SumRows(formatter)
        self._total_word = Label(self.tr("Total"), role="h2")
        self._items = Label(role="label", ink="quiet")
        self._total = Label(role="total")
        self._total.setAlignment(_END)
        self._acts = self._line_acts()
        self._park = self._button("park", self.tr("Park"), icon="pause")
        self._to_pay = ""
        self._pay = Button(
            self.tr("Pay"), kind="pay", size="large", key=actions.key("pay"), start=True
        )
        self._pay.clicked.connect(lambda: self.pressed.emit("pay"))
        actions.show_key("pay", self._pay)
        actions.show_key("another_sale", self.tabs)
        actions.remapped.connect(self._settle_again)
        self._lay_out()

    @property
    def bare_area(self) -> QWidget:
        """The lines without what stands around them."""
        return self._stack

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
            # Words take what the icons leave: in some languages they need it.
            button = self._button(command, words, icon=icon, key=False)
            line.addWidget(button, 1 if words else 0)
        theme.margins(line, start=12, top=6, end=12, bottom=6)
        return box

    def _lay_out(self) -> None:
        self._stack = Front()
        to_try = None
        if "demo_codes" in self._actions.commands:
            to_try = self._button("demo_codes", self.tr("Codes to try"), icon="scan-barcode")
        first = self.tr("Scan or tap the first item")
        self._stack.addWidget(EmptyState("scan-barcode", first, "", button=to_try))
        self._stack.addWidget(self.lines)
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._total_word)
        words.addWidget(self._items)
        head.addLayout(words)
        head.addWidget(self._total, 1)
        pay = QHBoxLayout()
        pay.setSpacing(theme.px(10))
        pay.addWidget(self._park)
        pay.addWidget(self._pay, 1)
        self._said = said = Roll(least=40)
        said.column.setSpacing(theme.px(8))
        for widget in (self._last, self._hint, self._sums):
            said.column.addWidget(widget)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(theme.px(8))
        foot.addLayout(head)
        foot.addLayout(pay)
        lower = QVBoxLayout()
        lower.setSpacing(theme.px(8))
        lower.addWidget(said)
        lower.addWidget(self._foot)
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
        self._to_pay = "" if empty else self._formatter.money(sale.left)
        self._fit_pay()
        for button in (self._pay, self._park):
            button.setEnabled(not empty)
        self._make_room()

    def _make_room(self) -> None:
        """In a low window the lines of a sale need what is said about it beside its total."""
        low = theme.is_low(self) and not theme.shape_of(self).narrow
        self._said.setVisible(not (low and self._to_pay))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_pay()

    def _fit_pay(self) -> None:
        """The button says the amount, too, unless it is too narrow: it stands right above."""
        self._pay.set_words(value=self._to_pay)
        if self._pay.minimumSizeHint().width() > self._pay.width():
            self._pay.set_words(value="")

    def _settle_again(self) -> None:
        self.settle(theme.shape_of(self))

    def settle(self, shape: Breakpoint) -> None:
        """As wide as the window asks for; narrow, it is scrolled and the total stands below it."""
        self._foot.setVisible(not shape.narrow)
        self._pay.set_size("medium" if theme.is_low(self) else "large")
        self._make_room()
        if shape.narrow:
            theme.free_width(self)
            return
        width = min(theme.px(shape.cart), self.window().width() // 2)
        self.setFixedWidth(width)
        tight = width < theme.px(NARROW)
        key = "" if tight else self._actions.key("park")
        self._park.set_words(icon="" if tight else "pause", key=key)
