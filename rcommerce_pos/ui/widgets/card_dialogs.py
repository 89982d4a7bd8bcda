"""Asks before a card payment is given back, or is said by hand to be paid, gone back or settled."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from rcommerce_pos.core.orders.types import Tender
from rcommerce_pos.core.payments.types import Attempt
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.line_edit import LineEdit

LONGEST_CODE = 12
LONGEST_NOTE = 200


class GiveBackDialog(Dialog):
    """Names what goes back and where to; the safe answer is to keep the payment."""

    def __init__(self, parent: QWidget, tender: Tender, formatter: Formatter) -> None:
        amount = formatter.money(tender.amount)
        if tender.card_last4:
            words = QCoreApplication.translate(
                "GiveBackDialog", "Give {amount} back to card •••• {digits}?"
            )
            title = words.format(amount=amount, digits=tender.card_last4)
        else:
            words = QCoreApplication.translate("GiveBackDialog", "Give {amount} back to the card?")
            title = words.format(amount=amount)
        text = QCoreApplication.translate("GiveBackDialog", "The terminal does it now.")
        super().__init__(parent, title, text, icon="undo-2", tone="warn")
        keep = self.add_button(Button(self.tr("Keep the payment"), key="Esc"), default=True)
        keep.clicked.connect(self.reject)
        give = self.add_button(
            Button(self.tr("Give {amount} back").format(amount=amount), kind="danger")
        )
        give.clicked.connect(self.accept)


class PaidDialog(Dialog):
    """*Paid* needs the authorisation code that the terminal printed; ``code`` answers.

    Of money on its way back it asks whether it went: a payment that is in the terminal's list says
    nothing of that.
    """

    def __init__(self, parent: QWidget, attempt: Attempt, formatter: Formatter) -> None:
        amount = formatter.money(attempt.amount)
        words = QCoreApplication.translate("PaidDialog", "Was {amount} paid by card?")
        text = QCoreApplication.translate(
            "PaidDialog",
            "Find it in the terminal's own list of payments and type its authorisation code.",
        )
        code, done = self.tr("Authorisation code"), self.tr("{amount} was paid")
        if not attempt.pays:
            words = QCoreApplication.translate("PaidDialog", "Did {amount} go back to the card?")
            text = QCoreApplication.translate(
                "PaidDialog",
                "Find what went back in the terminal's own list and type its authorisation code,"
                " or the number of its receipt.",
            )
            code, done = self.tr("Code or number of the receipt"), self.tr("{amount} went back")
        super().__init__(parent, words.format(amount=amount), text, icon="credit-card", tone="warn")
        self._field = LineEdit()
        self._field.setPlaceholderText(code)
        self._field.setAccessibleName(code)
        self._field.setMaxLength(LONGEST_CODE)
        theme.fix(self._field, height=48)
        self.body.addWidget(self._field)
        back = self.add_button(Button(self.tr("Back"), key="Esc"))
        back.clicked.connect(self.reject)
        self._go = self.add_button(Button(done.format(amount=amount), kind="primary"), default=True)
        self._go.setEnabled(False)
        self._go.clicked.connect(self.accept)
        self._field.textChanged.connect(lambda _text: self._go.setEnabled(bool(self.code)))
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def code(self) -> str:
        """The authorisation code that was typed."""
        return self._field.text().strip()


class NotPaidDialog(Dialog):
    """*Not paid* lets the sale be paid in another way; the safe answer is to look again."""

    def __init__(self, parent: QWidget, attempt: Attempt, formatter: Formatter) -> None:
        amount = formatter.money(attempt.amount)
        words = QCoreApplication.translate("NotPaidDialog", "Was {amount} not paid by card?")
        text = QCoreApplication.translate(
            "NotPaidDialog",
            "Say so only where it is missing from the terminal's own list of payments. Should the"
            " terminal say otherwise later, it is on the list of payments to settle.",
        )
        done = self.tr("{amount} was not paid")
        if not attempt.pays:
            words = QCoreApplication.translate(
                "NotPaidDialog", "Did {amount} not go back to the card?"
            )
            text = QCoreApplication.translate(
                "NotPaidDialog",
                "Say so only where it is missing from the terminal's own list. Until the terminal"
                " says so too, it is not tried again by itself.",
            )
            done = self.tr("{amount} did not go back")
        super().__init__(
            parent, words.format(amount=amount), text, icon="credit-card", tone="danger"
        )
        back = self.add_button(Button(self.tr("Look again"), key="Esc"), default=True)
        back.clicked.connect(self.reject)
        go = self.add_button(Button(done.format(amount=amount), kind="danger"))
        go.clicked.connect(self.accept)


class NoteDialog(Dialog):
    """``note`` answers; without one nothing is settled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("NoteDialog", "How was it settled?"),
            QCoreApplication.translate("NoteDialog", "The note stays in the journal."),
            icon="pencil",
        )
        self._field = LineEdit()
        self._field.setPlaceholderText(self.tr("Such as: given back on the terminal"))
        self._field.setAccessibleName(self.tr("Note"))
        self._field.setMaxLength(LONGEST_NOTE)
        theme.fix(self._field, height=48)
        self.body.addWidget(self._field)
        back = self.add_button(Button(self.tr("Back"), key="Esc"))
        back.clicked.connect(self.reject)
        self._go = self.add_button(Button(self.tr("It is settled"), kind="primary"), default=True)
        self._go.setEnabled(False)
        self._go.clicked.connect(self.accept)
        self._field.textChanged.connect(lambda _text: self._go.setEnabled(bool(self.note)))
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def note(self) -> str:
        """What was typed."""
        return self._field.text().strip()
