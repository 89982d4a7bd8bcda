"""The sale is complete: the change, large, and the receipt."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.cart.explain import Step
from rcommerce_pos.core.orders.types import Order, Tender, TenderKind
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.explain_panel import ExplainPanel
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.painting import painter_on
from rcommerce_pos.ui.widgets.roll import Roll

SIDE, NARROW_SIDE = 430, 340
WIDE_FROM, BESIDE_FROM = 900, 640
START, START_NARROW = 56, 20


class CompleteView(QWidget):
    """Leaves with Enter, or by itself when the next item is scanned; never by a timer."""

    next_sale = Signal()
    receipt_wanted = Signal(object)

    def __init__(self, *, formatter: Formatter, actions: Actions, currency: str) -> None:
        super().__init__()
        self._formatter = formatter
        self._order: Order | None = None
        self._stage = _Green()
        self._headline = Label(role="h2", ink="pay", wrap=True)
        self._word = Label(role="h1", ink="pay", wrap=True)
        self._amount = Label(role="hero", ink="pay")
        self._paid = Label(role="h3", ink="pay", wrap=True)
        self._inside = Label(role="line", ink="pay", wrap=True)
        self.test_mark = Card(kind="toned", tone="warn", padding=10)
        moved = self.tr("TEST TERMINAL, NO FUNDS MOVED")
        self.test_mark.column.addWidget(Label(moved, role="strong", ink="warn", wrap=True))
        self.test_mark.hide()
        self._drawer = Label(role="line", ink="pay", wrap=True)
        self._receipt = Button(
            self.tr("Show the receipt"),
            size="choice",
            icon="receipt-text",
            key=actions.key("show_receipt"),
            start=True,
        )
        self._why = Button(
            self.tr("Why this price?"),
            size="choice",
            icon="info",
            key=actions.key("explain_order"),
            start=True,
        )
        self._why.clicked.connect(lambda: actions.do("explain_order"))
        self._new = Button(
            self.tr("New sale"),
            kind="primary",
            size="large",
            key=actions.key("new_sale"),
            start=True,
        )
        self._note = Label(role="label", ink="quiet", wrap=True)
        self._receipt.clicked.connect(self.want_receipt)
        self._new.clicked.connect(self.next_sale)
        actions.show_key("show_receipt", self._receipt)
        actions.show_key("explain_order", self._why)
        actions.show_key("new_sale", self._new)
        actions.on("show_receipt", self.want_receipt)
        actions.on("new_sale", self.next_sale.emit)
        self._page = Roll()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(0)
        self._line.addWidget(self._stage, 1)
        self._line.addWidget(self._side())
        self._page.column.addLayout(self._line)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(self._page, 1)
        self._foot = QHBoxLayout()
        around.addLayout(self._foot)
        self._lay_out_stage()
        theme.changed().connect(self._divide)
        self._explain = ExplainPanel(self, formatter, currency)

    def _lay_out_stage(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.px(12))
        top.addWidget(IconView("circle-check", size=28, colour="on_pay"))
        top.addWidget(self._headline, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(12))
        self._drawer_icon = IconView("wallet", size=22, colour="on_pay")
        foot.addWidget(self._drawer_icon)
        foot.addWidget(self._drawer, 1)
        column = QVBoxLayout(self._stage)
        column.addLayout(top)
        column.addWidget(self.test_mark)
        column.addStretch(1)
        column.addWidget(self._word)
        column.addWidget(self._amount)
        column.addWidget(self._paid)
        column.addWidget(self._inside)
        column.addStretch(1)
        column.addLayout(foot)

    def _side(self) -> QWidget:
        side = self._end = QFrame()
        side.setProperty("surface", "surface")
        hint = Label(
            self.tr("Scan the next item to start a new sale."), role="label", ink="quiet", wrap=True
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._offers = Roll()
        offers = self._offers.column
        offers.setSpacing(theme.px(12))
        offers.addWidget(Label(self.tr("Receipt"), role="h2"))
        offers.addWidget(self._note)
        offers.addWidget(self._receipt)
        offers.addWidget(self._why)
        offers.addStretch(1)
        offers.addWidget(hint)
        self._end_column = QVBoxLayout(side)
        self._end_column.setSpacing(theme.px(12))
        self._end_column.addWidget(self._offers, 1)
        self._end_column.addWidget(self._new)
        return side

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()

    def _divide(self, _look: object = None) -> None:
        """The change beside what can be done; very narrow, above it.

        The next sale is never scrolled away: then it stands below both.
        """
        beside = self.width() >= theme.px(BESIDE_FROM)
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._page.set_filling(filling=beside)
        self._offers.set_whole(whole=not beside)
        low = theme.is_low(self)
        edge = self._edge()
        column = self._stage.layout()
        if column is not None:
            theme.margins(column, start=edge, top=edge * 0.7, end=edge, bottom=edge * 0.7)
        side = 20 if low or not beside else 32
        theme.margins(self._end_column, start=side, top=side, end=side, bottom=side)
        if beside:
            self._end.setFixedWidth(self._beside())
            self._end_column.addWidget(self._new)
        else:
            theme.free_width(self._end)
            self._foot.addWidget(self._new)
        below = 0 if beside else 12
        theme.margins(self._foot, start=below, top=below, end=below, bottom=below)
        self._fit()

    def _edge(self) -> int:
        return START if self.width() >= theme.px(WIDE_FROM) else START_NARROW

    def _beside(self) -> int:
        """How much of the width stands beside the change, in pixels."""
        if self.width() < theme.px(BESIDE_FROM):
            return 0
        return theme.px(SIDE if self.width() >= theme.px(WIDE_FROM) else NARROW_SIDE)

    def _fit(self) -> None:
        """The amount as large as its side of the window has room for."""
        room = self.width() - self._beside() - 2 * theme.px(self._edge())
        self._amount.set_role(self._amount.fitting(("hero", "clock", "display", "total"), room))

    def show_order(self, order: Order, *, recovered: bool = False) -> None:
        """Show what became of a sale; ``recovered`` after a crash says so."""
        self._order = order
        self._explain.close_panel()
        money = self._formatter.money
        headline = self.tr("Sale {number} complete")
        if recovered:
            headline = self.tr("Sale {number} was complete before the program stopped")
        self._headline.setText(headline.format(number=order.number))
        if order.change:
            self._word.setText(self.tr("Change due"))
            self._amount.setText(money(order.change))
        elif order.payable.minor < 0:
            self._word.setText(self.tr("Pay out"))
            self._amount.setText(money(-order.payable))
        else:
            self._word.setText(self.tr("Paid"))
            self._amount.setText(money(order.payable))
        self._fit()
        self._paid.setText(" · ".join(self._words(tender) for tender in order.tenders))
        self._inside.setText(self._included(order))
        self._inside.setVisible(bool(self._inside.text()))
        self.test_mark.hide()
        cash = any(tender.kind is TenderKind.CASH for tender in order.tenders)
        give = self.tr("Give the change, then close the drawer.")
        put = self.tr("Put the cash into the drawer, then close it.")
        out = self.tr("Pay it out of the drawer, then close it.")
        taken = give if order.change else put
        self._drawer.setText(out if order.payable.minor < 0 else taken)
        self._drawer.setVisible(cash)
        self._drawer_icon.setVisible(cash)
        self._drawer_icon.set_icon("wallet", colour="on_pay")
        self._note.setText(self.tr("Number {number}").format(number=order.printed_number))

    def ask_signature(self, order: Order) -> None:
        """The terminal wants the customer of this sale to sign: nobody leaves before that."""
        if order is not self._order:
            return
        sign = self.tr("The customer signs the receipt: compare it with the card.")
        # Not an icon of its own: what is to be done before the next sale stands here anyway.
        told = self._drawer.text() if self._drawer.isVisibleTo(self) else ""
        self._drawer.setText(f"{sign}\n{told}" if told else sign)
        self._drawer_icon.set_icon("pencil", colour="on_pay")
        self._drawer.show()
        self._drawer_icon.show()

    def mark_test(self, order: Order) -> None:
        """The card of this sale was taken on a test terminal: no money moved."""
        if order is self._order:
            self.test_mark.show()

    def explain(self, order: Order, steps: Sequence[Step]) -> None:
        """Say why the sale cost what it cost; once more puts it away."""
        if self._explain.isVisible():
            self._explain.close_panel()
            return
        title = self.tr("Sale {number}").format(number=order.number)
        self._explain.show_steps(title, self.tr("As it was stored with the sale."), steps)
        self._explain.open_panel(self._explain.close_button)

    def take_enter(self) -> None:
        """Enter starts the next sale."""
        self.next_sale.emit()

    def want_receipt(self) -> None:
        """Ask for the receipt of the sale that is shown."""
        if self._order is not None:
            self.receipt_wanted.emit(self._order)

    def _included(self, order: Order) -> str:
        """The taxes that the total holds; nothing where they came on top of the prices."""
        if not order.includes_taxes:
            return ""
        words, money = self.tr("The total includes {tax} {amount}"), self._formatter.money
        return "\n".join(
            words.format(tax=tax.name, amount=money(tax.amount))
            for tax in order.taxes
            if tax.amount
        )

    def _words(self, tender: Tender) -> str:
        amount = self._formatter.money(tender.amount)
        if tender.kind is TenderKind.CASH and tender.amount.minor < 0:
            return self.tr("Cash paid out")
        if tender.kind is TenderKind.CASH:
            return self.tr("Cash {amount} received").format(amount=amount)
        if tender.card_last4:
            words = self.tr("Card •••• {last4} {amount}")
            return words.format(last4=tender.card_last4, amount=amount)
        return self.tr("Card {amount}").format(amount=amount)


class _Green(QWidget):
    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), theme.colours().pay)
        painter.end()
