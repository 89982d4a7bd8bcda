"""Asks how much and why before money moves without a sale, or the drawer opens for nothing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from rcommerce_pos.core.cash.types import CashKind
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.line_edit import LineEdit
from rcommerce_pos.ui.widgets.number_edit import AmountEdit

MOST_REASON = 200
_ICONS = {
    CashKind.PAID_IN: "banknote",
    CashKind.PAID_OUT: "hand-coins",
    CashKind.DROP: "wallet",
    None: "door-open",
}


class CashMoveDialog(Dialog):
    """``kind`` None opens the drawer without a sale; ``amount`` and ``reason`` answer.

    What should be in the drawer is not shown: the count at the end is blind (rule 33).
    """

    def __init__(
        self, parent: QWidget, kind: CashKind | None, formatter: Formatter, currency: str
    ) -> None:
        self.kind = kind
        super().__init__(parent, "", icon=_ICONS[kind], tone="warn" if kind is None else "info")
        title, text, verb = self._words()
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.set_text(text)
        self._amount: AmountEdit | None = None
        self._reason = LineEdit()
        if kind is not None:
            self._amount = AmountEdit(formatter, currency, name=self.tr("Amount"))
            self._amount.changed.connect(lambda _amount: self._judge())
            self._amount.entered.connect(lambda _amount: self._reason.setFocus())
            self.body.addWidget(self._amount)
        self.body.addWidget(Label(self.tr("Reason"), role="label", ink="quiet"))
        self._reason.setMaxLength(MOST_REASON)
        self._reason.setAccessibleName(self.tr("Reason"))
        self._reason.setMinimumHeight(theme.px(48))
        self._reason.setPlaceholderText(self._example())
        self._reason.textChanged.connect(lambda _text: self._judge())
        self.body.addWidget(self._reason)
        cancel = self.add_button(Button(self.tr("Cancel"), key="Esc"))
        cancel.clicked.connect(self.reject)
        self._go = self.add_button(Button(verb, kind="primary", key="Enter"), default=True)
        self._go.clicked.connect(self.accept)
        self._judge()
        (self._amount or self._reason).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def amount(self) -> Money | None:
        """What was typed, where it is an amount."""
        return self._amount.amount if self._amount is not None else None

    @property
    def reason(self) -> str:
        """Why."""
        return self._reason.text().strip()

    def _words(self) -> tuple[str, str, str]:
        """Title, sentence and verb."""
        if self.kind is CashKind.PAID_IN:
            return (
                self.tr("Paid in"),
                self.tr("Money that goes into the drawer without a sale."),
                self.tr("Pay in"),
            )
        if self.kind is CashKind.PAID_OUT:
            return (
                self.tr("Paid out"),
                self.tr("Money that leaves the drawer for something bought or owed."),
                self.tr("Pay out"),
            )
        if self.kind is CashKind.DROP:
            return (
                self.tr("Cash drop"),
                self.tr("Money that goes from the drawer to the safe."),
                self.tr("Drop cash"),
            )
        return (
            self.tr("Open the drawer without a sale"),
            self.tr("It is written down with your name and counted among the exceptions."),
            self.tr("Open the drawer"),
        )

    def _example(self) -> str:
        return {
            CashKind.PAID_IN: self.tr("Change from the bank"),
            CashKind.PAID_OUT: self.tr("Stamps"),
            CashKind.DROP: self.tr("Evening drop"),
            None: self.tr("Change a note"),
        }[self.kind]

    def _judge(self) -> None:
        amount = self.amount
        whole = self.kind is None or (amount is not None and amount.minor > 0)
        self._go.setEnabled(whole and bool(self.reason))
