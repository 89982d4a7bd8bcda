"""Asks before a sale is voided or its payment corrected: what it is, what it does, and why."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from rcommerce_pos.core.orders.types import Order, TenderKind
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.label import Label


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
        self.reason = _line(self, self.tr("Reason"))
        cancel = self.add_button(Button(self.tr("Cancel"), key="Esc"))
        cancel.clicked.connect(self.reject)
        self._go = self.add_button(Button(self.tr("Void sale"), kind="danger"), default=True)
        self._go.clicked.connect(self.accept)
        self._go.setEnabled(False)
        self.reason.textChanged.connect(lambda text: self._go.setEnabled(bool(text.strip())))
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)


class TenderDialog(Dialog):
    """Asks how a sale was really paid; ``kind``, ``last4``, ``auth`` and ``reason`` answer."""

    def __init__(self, parent: QWidget, order: Order, formatter: Formatter) -> None:
        amount = formatter.money(order.gross + order.rounding_now)
        super().__init__(
            parent,
            QCoreApplication.translate("TenderDialog", "How was sale {number} paid?").format(
                number=order.number
            ),
            QCoreApplication.translate(
                "TenderDialog", "{amount}. Goods and taxes stay; the drawer and the payment move."
            ).format(amount=amount),
            icon="credit-card",
        )
        paid_cash = all(t.kind is TenderKind.CASH for t in order.tenders_now)
        self.kind = TenderKind.CARD_EXTERNAL if paid_cash else TenderKind.CASH
        self._cash = Button(self.tr("Cash"), kind="choice", icon="banknote", focusable=True)
        self._card = Button(self.tr("Card"), kind="choice", icon="credit-card", focusable=True)
        self._cash.clicked.connect(lambda: self._choose(TenderKind.CASH))
        self._card.clicked.connect(lambda: self._choose(TenderKind.CARD_EXTERNAL))
        line = QHBoxLayout()
        line.setSpacing(theme.px(10))
        line.addWidget(self._cash, 1)
        line.addWidget(self._card, 1)
        self.body.addLayout(line)
        self._note = Label(role="label", ink="quiet", wrap=True)
        self.body.addWidget(self._note)
        self.last4 = _line(self, self.tr("Last four digits of the card (optional)"), most=4)
        self.auth = _line(self, self.tr("Authorisation code (optional)"), most=20)
        self.reason = _line(self, self.tr("Reason"))
        cancel = self.add_button(Button(self.tr("Cancel"), key="Esc"))
        cancel.clicked.connect(self.reject)
        self._go = self.add_button(
            Button(self.tr("Correct payment"), kind="primary", key="Enter"), default=True
        )
        self._go.clicked.connect(self.accept)
        self._go.setEnabled(False)
        self.reason.textChanged.connect(lambda text: self._go.setEnabled(bool(text.strip())))
        self._choose(self.kind)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, kind: TenderKind) -> None:
        self.kind = kind
        card = kind is TenderKind.CARD_EXTERNAL
        self._cash.setChecked(not card)
        self._card.setChecked(card)
        self.last4.setEnabled(card)
        self.auth.setEnabled(card)
        self._note.setText(
            self.tr("The till does not speak to the card machine: see on it that the card paid.")
            if card
            else self.tr("See on the card machine that the card did not pay.")
        )


def _line(dialog: Dialog, words: str, *, most: int = 200) -> QLineEdit:
    """A labelled line of text in a dialog."""
    dialog.body.addWidget(Label(words, role="label", ink="quiet"))
    field = QLineEdit()
    field.setMaxLength(most)
    field.setAccessibleName(words)
    theme.fix(field, height=48)
    dialog.body.addWidget(field)
    return field
