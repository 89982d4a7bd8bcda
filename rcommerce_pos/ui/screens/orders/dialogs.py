"""Asks before a sale is voided or its payment corrected: what it is, what it does, and why."""

from enum import Enum
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Order, TenderKind
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.orders.view_model import Paid
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.form import FIELD_HEIGHT
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.line_edit import LineEdit
from rcommerce_pos.ui.widgets.number_edit import AmountEdit


class VoidDialog(Dialog):
    """Names the sale and asks for a reason; the drawer and the card machine are spoken of."""

    def __init__(self, parent: QWidget, order: Order, formatter: Formatter) -> None:
        amount = formatter.money(order.gross + order.rounding_now)
        super().__init__(
            parent,
            QCoreApplication.translate("VoidDialog", "Void sale {number} of {amount}?").format(
                number=order.number, amount=amount
            ),
            QCoreApplication.translate(
                "VoidDialog", "The goods go back to stock, and reports count the sale out."
            ),
            icon="trash-2",
            tone="danger",
        )
        if order.cash_now:
            words = self.tr("Take {amount} out of the drawer and hand it back.")
            text = words.format(amount=formatter.money(order.cash_now))
            self.body.addWidget(Label(text, role="strong", wrap=True))
        if any(t.kind is TenderKind.CARD_EXTERNAL for t in order.tenders_now):
            text = self.tr("Void the card payment on the card machine yourself, too.")
            self.body.addWidget(Label(text, role="strong", wrap=True))
        by_terminal = [t.amount for t in order.tenders_now if t.kind is TenderKind.CARD]
        if by_terminal:
            words = self.tr("The terminal gives {amount} back to the card.")
            total = sum(by_terminal[1:], by_terminal[0])
            text = words.format(amount=formatter.money(total))
            self.body.addWidget(Label(text, role="strong", wrap=True))
        self.reason = _line(self.body, self.tr("Reason"))
        cancel = self.add_button(Button(self.tr("Cancel"), key="Esc"))
        cancel.clicked.connect(self.reject)
        self._go = self.add_button(Button(self.tr("Void sale"), kind="danger"), default=True)
        self._go.clicked.connect(self.accept)
        self._go.setEnabled(False)
        self.reason.textChanged.connect(lambda text: self._go.setEnabled(bool(text.strip())))
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)


class _Way(Enum):
    CASH = "cash"
    CARD = "card"
    BOTH = "both"


class TenderDialog(Dialog):
    """Asks how a sale was really paid; ``paid`` and ``reason`` answer."""

    def __init__(self, parent: QWidget, order: Order, formatter: Formatter) -> None:
        amount = formatter.money(order.gross + order.rounding_now)
        super().__init__(
            parent,
            QCoreApplication.translate("TenderDialog", "How was sale {number} paid?").format(
                number=order.number
            ),
            QCoreApplication.translate(
                "TenderDialog", "{amount}. Goods and taxes stay as they are."
            ).format(amount=amount),
            icon="credit-card",
        )
        self._order = order
        self._formatter = formatter
        paid_cash = all(t.kind is TenderKind.CASH for t in order.tenders_now)
        self._way = _Way.CARD if paid_cash else _Way.CASH
        words = {
            _Way.CASH: (self.tr("Cash"), "banknote"),
            _Way.CARD: (self.tr("Card"), "credit-card"),
            _Way.BOTH: (self.tr("Card and cash"), "coins"),
        }
        self._ways = {
            way: Button(text, kind="choice", icon=icon, focusable=True)
            for way, (text, icon) in words.items()
        }
        line = QHBoxLayout()
        line.setSpacing(theme.px(10))
        for way, button in self._ways.items():
            button.clicked.connect(partial(self._choose, way))
            line.addWidget(button, 1)
        if order.gross.minor <= 1:
            self._ways[_Way.BOTH].hide()
        self.body.addLayout(line)
        self._note = Label(role="label", ink="quiet", wrap=True)
        self.body.addWidget(self._note)
        self.by_card = AmountEdit(
            formatter, order.currency, name=self.tr("Paid by card"), height=FIELD_HEIGHT
        )
        self._split_label = Label(self.tr("Paid by card"), role="label", ink="quiet")
        inside = QWidget()
        fields = QVBoxLayout(inside)
        fields.setSpacing(theme.px(8))
        fields.setContentsMargins(0, 0, 0, 0)
        fields.addWidget(self._split_label)
        fields.addWidget(self.by_card)
        self.last4 = _line(fields, self.tr("Last four digits of the card (optional)"), most=4)
        self.auth = _line(fields, self.tr("Authorisation code (optional)"), most=20)
        self.reason = _line(fields, self.tr("Reason"))
        self.body.addWidget(inside)
        cancel = self.add_button(Button(self.tr("Cancel"), key="Esc"))
        cancel.clicked.connect(self.reject)
        self._go = self.add_button(
            Button(self.tr("Correct payment"), kind="primary", key="Enter"), default=True
        )
        self._go.clicked.connect(self.accept)
        self.reason.textChanged.connect(self._judge)
        self.by_card.changed.connect(self._judge)
        self._choose(self._way)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def paid(self) -> Paid:
        """How it was paid."""
        kind = TenderKind.CASH if self._way is _Way.CASH else TenderKind.CARD_EXTERNAL
        by_card = self.by_card.amount if self._way is _Way.BOTH else None
        return Paid(kind, self.last4.text(), self.auth.text(), by_card)

    def _choose(self, way: _Way) -> None:
        self._way = way
        for each, button in self._ways.items():
            button.setChecked(each is way)
        both = way is _Way.BOTH
        self.by_card.setVisible(both)
        self._split_label.setVisible(both)
        self.last4.setEnabled(way is not _Way.CASH)
        self.auth.setEnabled(way is not _Way.CASH)
        if both:
            self.by_card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._judge()
        self.adjustSize()

    def _judge(self, _changed: object = None) -> None:
        """Say what belongs into the drawer; the act is open once everything is said."""
        left = self._left_for_cash()
        taken = sum(t.amount.minor for t in self._order.tenders if t.attempt_id is not None)
        if taken:
            note = self.tr(
                "The card terminal took {amount} for this sale. While it holds that, it cannot be"
                " written away: void the sale, and ring it up again."
            ).format(amount=self._formatter.money(Money(taken, self._order.currency)))
        elif self._way is _Way.CASH:
            note = self.tr("See on the card machine that the card did not pay.")
        elif self._way is _Way.CARD or left is None:
            note = self.tr(
                "The till does not speak to the card machine: see on it that the card paid."
            )
        else:
            note = self.tr("{amount} is left for cash.").format(amount=self._formatter.money(left))
        self._note.setText(note)
        fits = self._way is not _Way.BOTH or left is not None
        self._go.setEnabled(fits and bool(self.reason.text().strip()))

    def _left_for_cash(self) -> Money | None:
        """What cash pays beside the card, before rounding; None where one of them pays nothing."""
        card = self.by_card.amount
        if card is None or not 0 < card.minor < self._order.gross.minor:
            return None
        return self._order.gross - card


def _line(column: QBoxLayout, words: str, *, most: int = 200) -> QLineEdit:
    """A labelled line of text in a column."""
    column.addWidget(Label(words, role="label", ink="quiet"))
    field = LineEdit()
    field.setMaxLength(most)
    field.setAccessibleName(words)
    theme.fix(field, height=48)
    column.addWidget(field)
    return field
