"""One sale, read: head, lines, taxes, payments, and what was corrected since."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from rcommerce_pos.core.orders.types import CorrectionKind, Order, Tender, TenderKind
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.orders.given_back import GivenBack
from rcommerce_pos.ui.tokens import Role
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.card import Rule, wrap_row
from rcommerce_pos.ui.widgets.label import Ink, Label
from rcommerce_pos.ui.widgets.roll import Roll

_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class OrderDetail(Roll):
    """Shows one sale; it scrolls, its buttons do not."""

    def __init__(self, formatter: Formatter) -> None:
        super().__init__()
        self._formatter = formatter
        self._sale: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("shows_focus", True)
        self.setAccessibleName(self.tr("Sale"))

    def show_order(self, order: Order) -> None:
        """Show a sale as it is known today."""
        self.setAccessibleName(self.tr("Sale {number}").format(number=order.number))
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(theme.px(8))
        self._head(order)
        self._lines(order)
        self._sums(order)
        self._payments(order)
        self._corrections(order)
        self._column.addStretch(1)
        if self._sale is not None:
            self._sale.hide()
            self._sale.deleteLater()
        self._sale = inside
        self.column.addWidget(inside)

    def _head(self, order: Order) -> None:
        title = wrap_row(Label(order.printed_number, role="h2"), None)
        if order.void is not None:
            title.addWidget(Badge(self.tr("Voided"), tone="danger"))
        elif order.tender_correction is not None:
            title.addWidget(Badge(self.tr("Payment corrected"), tone="warn"))
        self._column.addWidget(title)
        said = [self._formatter.moment(order.completed_at), order.staff_name]
        if order.customer_name:
            said.append(order.customer_name)
        self._column.addWidget(Label(" · ".join(said), role="label", ink="quiet", wrap=True))
        self._column.addWidget(Rule())

    def _lines(self, order: Order) -> None:
        for item in order.items:
            words = f"{self._formatter.quantity(item.quantity)} × {item.name}"
            self._pair(words, self._formatter.money(item.subtotal))
            if item.discount:
                self._pair(
                    self.tr("Discount"), self._formatter.money(-item.discount), ink="success"
                )
        self._column.addWidget(Rule())

    def _sums(self, order: Order) -> None:
        money = self._formatter.money
        self._pair(self.tr("Net"), money(order.net), ink="quiet")
        for tax in order.taxes:
            self._pair(tax.name, money(tax.amount), ink="quiet")
        if order.rounding_now:
            self._pair(self.tr("Cash rounding"), money(order.rounding_now), ink="quiet")
        self._pair(self.tr("Total"), money(order.gross + order.rounding_now), role="h3")
        self._column.addWidget(Rule())

    def _payments(self, order: Order) -> None:
        for tender in order.tenders_now:
            self._pair(self._tender(tender), self._formatter.money(tender.amount))
        if order.change_now:
            self._pair(self.tr("Change"), self._formatter.money(order.change_now))

    def _corrections(self, order: Order) -> None:
        for each in order.corrections:
            self._column.addWidget(Rule())
            words = (
                self.tr("Voided by {number}")
                if each.kind is CorrectionKind.POST_VOID
                else self.tr("Payment corrected by {number}")
            )
            self._column.addWidget(Label(words.format(number=each.number), role="strong"))
            said = self.tr("{when} · {name}, approved by {approver} · {reason}").format(
                when=self._formatter.moment(each.at),
                name=each.staff_name,
                approver=each.approved_by,
                reason=each.reason,
            )
            self._column.addWidget(Label(said, role="label", ink="quiet", wrap=True))
            if each.kind is CorrectionKind.POST_VOID:
                for back in GivenBack().of(order):
                    self._pair(back.words, self._formatter.money(back.amount))

    def _tender(self, tender: Tender) -> str:
        name = self.tr("Cash") if tender.kind is TenderKind.CASH else self.tr("Card")
        return f"{name} •••• {tender.card_last4}" if tender.card_last4 else name

    def _pair(self, words: str, amount: str, *, role: Role = "body", ink: Ink = "") -> None:
        value = Label(amount, role=role, ink=ink)
        value.setAlignment(_END)
        line = QHBoxLayout()
        line.addWidget(Label(words, role=role, ink=ink, wrap=True), 1)
        line.addWidget(value)
        self._add(line)

    def _add(self, line: QLayout) -> None:
        self._column.addLayout(line)
