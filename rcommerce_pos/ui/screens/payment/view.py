"""The payment screen: how one pays, what is left, the change, and the amount handed over."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import TenderKind
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.errors import said_apart
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.payment.summary import Summary
from rcommerce_pos.ui.screens.payment.view_model import PaymentState, PaymentViewModel
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.keypad import Keypad
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.number_edit import AmountEdit

METHODS, NARROW_METHODS = 252, 228
ENTRY, NARROW_ENTRY = 372, 316
QUICK_ACROSS = 3
MOST_QUICK = 6


class PaymentView(QWidget):
    """Takes cash, or a card on a stand-alone machine. ``left`` is emitted by Back."""

    left = Signal()
    asked = Signal()
    """A dialog was closed: what was scanned meanwhile is wanted."""

    def __init__(
        self,
        view_model: PaymentViewModel,
        *,
        formatter: Formatter,
        actions: Actions,
        currency: str,
    ) -> None:
        super().__init__()
        self._view_model = view_model
        self._formatter = formatter
        self._methods = {
            TenderKind.CASH: self._method(self.tr("Cash"), "banknote", actions.key("pay_cash")),
            TenderKind.CARD_EXTERNAL: self._method(
                self.tr("Card"),
                "credit-card",
                actions.key("pay_card"),
                detail=self.tr("stand-alone machine"),
            ),
        }
        for kind, button in self._methods.items():
            button.clicked.connect(lambda _checked=False, k=kind: view_model.choose(k))
        self._banner = Banner(tone="danger")
        self._confirm = self._banner.add(
            Button(self.tr("Yes, it is right"), kind="primary", size="small")
        )
        self._confirm.clicked.connect(lambda: view_model.complete(confirmed=True))
        self._banner.hide()
        self._summary = Summary(formatter)
        self._summary.taken_back.connect(view_model.take_back)
        self._word = Label(role="label", ink="quiet")
        self._amount = AmountEdit(formatter, currency, name=self.tr("Amount"))
        self._amount.changed.connect(view_model.enter)
        self._amount.entered.connect(lambda _amount: self._complete())
        self._quick = [Button(kind="choice", size="medium") for _ in range(MOST_QUICK)]
        for place, button in enumerate(self._quick, 1):
            button.clicked.connect(lambda _checked=False, n=place: view_model.enter_quick(n))
        self._keypad = Keypad(order="calculator", mark=formatter.decimal_mark)
        self._keypad.pressed.connect(self._amount.press)
        self._card = CardSlip()
        self._card.changed.connect(view_model.describe_card)
        self._card.entered.connect(self._complete)
        self._done = Button(
            self.tr("Complete sale"),
            kind="pay",
            size="large",
            icon="check",
            key="Enter",
            start=True,
        )
        self._done.clicked.connect(self._complete)
        self._lay_out()
        view_model.changed.connect(self.show_state)
        view_model.proposed.connect(self._propose)
        view_model.card_simulated.connect(self._simulate)
        self._wire(actions)

    def _method(self, words: str, icon: str, key: str, *, detail: str = "") -> Button:
        return Button(
            words, kind="choice", size="choice", icon=icon, key=key, detail=detail, start=True
        )

    def _lay_out(self) -> None:
        methods = QVBoxLayout()
        methods.setSpacing(theme.px(8))
        methods.addWidget(Label(self.tr("Payment method"), role="label", ink="quiet"))
        for button in self._methods.values():
            methods.addWidget(button)
        methods.addStretch(1)
        first = self._methods_box = QWidget()
        methods.setContentsMargins(0, 0, 0, 0)
        first.setLayout(methods)
        middle = QVBoxLayout()
        middle.setSpacing(theme.px(12))
        middle.addWidget(self._banner)
        middle.addWidget(self._summary, 1)
        line = QHBoxLayout(self)
        line.setSpacing(theme.px(16))
        line.addWidget(first)
        line.addLayout(middle, 1)
        line.addWidget(self._entry())
        theme.margins(line, start=16, top=16, end=16, bottom=16)

    def _entry(self) -> QWidget:
        quick = QGridLayout()
        quick.setSpacing(theme.px(8))
        for place, button in enumerate(self._quick):
            quick.addWidget(button, place // QUICK_ACROSS, place % QUICK_ACROSS)
        box = self._entry_box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(self._word)
        column.addWidget(self._amount)
        column.addLayout(quick)
        column.addWidget(self._card)
        column.addWidget(self._keypad)
        column.addStretch(1)
        column.addWidget(self._done)
        return box

    def _wire(self, actions: Actions) -> None:
        actions.show_key("pay_cash", self._methods[TenderKind.CASH])
        actions.show_key("pay_card", self._methods[TenderKind.CARD_EXTERNAL])
        actions.on("back", self.left.emit)
        actions.on("pay_cash", lambda: self._view_model.choose(TenderKind.CASH))
        actions.on("pay_card", lambda: self._view_model.choose(TenderKind.CARD_EXTERNAL))
        actions.on("take_back", self._view_model.take_back)
        actions.on("complete", self._complete)
        for place in range(1, MOST_QUICK + 1):
            actions.on(f"quick_{place}", partial(self._view_model.enter_quick, place))

    def focus(self) -> None:
        """The amount takes the keyboard."""
        self._card.clear()
        self._amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse_scan(self) -> None:
        """A scan came while payment is taken: nothing is added to a sale that is being paid."""
        self._banner.tell(
            self.tr("That was not added"),
            self.tr("Go back to the sale with Esc to scan more."),
            tone="warn",
        )
        self._confirm.hide()

    def show_state(self, state: PaymentState) -> None:
        """Show where the payment stands."""
        for kind, button in self._methods.items():
            button.setChecked(kind is state.method)
        cash = state.method is TenderKind.CASH
        self._word.setText(self.tr("Cash received") if cash else self.tr("Amount on the machine"))
        self._card.setVisible(not cash)
        for place, button in enumerate(self._quick):
            self._show_quick(button, state, place)
        self._summary.show_state(state)
        self._done.setEnabled(not state.busy and state.entered is not None)
        part = self.tr("Take part payment")
        words = self.tr("Complete sale") if state.completes else part
        self._done.set_words(text=self.tr("Storing…") if state.busy else words)
        self._show_message(state)

    def _show_quick(self, button: Button, state: PaymentState, place: int) -> None:
        shown = state.method is TenderKind.CASH and place < len(state.quick)
        button.setVisible(shown)
        if shown:
            amount = state.quick[place]
            exact = place == 0
            button.set_words(
                text=self._formatter.short_money(amount),
                caption=self.tr("Exact") if exact else "",
            )
            button.setChecked(amount == state.entered)

    def _show_message(self, state: PaymentState) -> None:
        self._confirm.setVisible(state.unlikely)
        if state.unlikely and state.entered is not None:
            amount = self._formatter.money(state.entered)
            self._banner.tell(
                self.tr("{amount} handed over?").format(amount=amount),
                self.tr("That is far more than is owed."),
                tone="warn",
            )
        elif state.error is not None:
            self._banner.tell(*said_apart(state.error), tone="danger")
        else:
            self._banner.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = theme.shape_of(self).short_words
        self._methods_box.setFixedWidth(theme.px(NARROW_METHODS if narrow else METHODS))
        self._entry_box.setFixedWidth(theme.px(NARROW_ENTRY if narrow else ENTRY))
        super().resizeEvent(event)

    def _complete(self) -> None:
        state = self._view_model.state
        self._view_model.complete(confirmed=state is not None and state.unlikely)

    def _simulate(self, amount: object) -> None:
        """A practice till has no card machine: whoever practises says what it answers."""
        assert isinstance(amount, Money)
        dialog = Dialog(
            self.window(),
            self.tr("Practice card machine: {amount}").format(amount=self._formatter.money(amount)),
            self.tr("No card is charged. What does the machine answer?"),
            icon="credit-card",
            tone="training",
        )
        decline = dialog.add_button(Button(self.tr("Decline")))
        decline.clicked.connect(dialog.reject)
        approve = dialog.add_button(
            Button(self.tr("Approve"), kind="primary", key="Enter"), default=True
        )
        approve.clicked.connect(dialog.accept)
        self._view_model.simulate(approved=bool(dialog.exec()))
        dialog.deleteLater()
        self.asked.emit()

    def _propose(self, amount: Money) -> None:
        self._amount.set_amount(amount)
        self._amount.setFocus(Qt.FocusReason.OtherFocusReason)


class CardSlip(QWidget):
    """What the card machine printed: last four digits and authorisation code, both optional."""

    changed = Signal(str, str)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._last4 = self._field(self.tr("Last 4 digits"), 4)
        self._auth = self._field(self.tr("Authorisation code"), 12)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(8))
        line.addWidget(self._last4, 2)
        line.addWidget(self._auth, 3)

    def _field(self, words: str, longest: int) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        field.setMaxLength(longest)
        theme.fix(field, height=48)
        field.textChanged.connect(self._tell)
        field.returnPressed.connect(self.entered)
        return field

    def clear(self) -> None:
        """Empty both fields."""
        self._last4.clear()
        self._auth.clear()

    def _tell(self) -> None:
        self.changed.emit(self._last4.text(), self._auth.text())
