"""The payment screen: how one pays, what is left, the change, and the amount handed over."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rcommerce_pos.core.kernel.errors import Unavailable
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.errors import said_whole
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.payment.methods import MOST_OTHERS, MethodColumn
from rcommerce_pos.ui.screens.payment.split_dialog import SplitDialog
from rcommerce_pos.ui.screens.payment.summary import Summary
from rcommerce_pos.ui.screens.payment.view_model import PaymentState, PaymentViewModel
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card_dialogs import (
    GiveBackDialog,
    NoteDialog,
    NotPaidDialog,
    PaidDialog,
)
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.flow import WrapRow
from rcommerce_pos.ui.widgets.keypad import Keypad
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.line_edit import LineEdit
from rcommerce_pos.ui.widgets.number_edit import AmountEdit
from rcommerce_pos.ui.widgets.painting import text_width
from rcommerce_pos.ui.widgets.roll import Roll

METHODS, NARROW_METHODS, WIDE_METHODS = 252, 240, 320
ENTRY, NARROW_ENTRY, WIDE_ENTRY = 372, 316, 480
LOW_ENTRY, ROOMY_FROM = 332, 820
"""So wide, the second of two columns is as wide as the third of three."""
WIDE_FROM, TALL_FROM = 1600, 900
TIGHT_BELOW = 920
"""So narrow and low, three columns have no room for what the middle one asks and offers."""
TWO_FROM = 700
"""So wide, two columns still fit: what is left and the ways to pay beside what is entered."""
LEAST_KEY, LOW_KEY, TALL_KEY = 36, 50, 104
QUICK_ACROSS = 3
MOST_QUICK = 6


class PaymentView(QWidget):
    """Takes cash, cards and the shop's other ways. ``left`` is emitted by Back."""

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
        self._actions = actions
        self._methods = MethodColumn(actions)
        self._methods.chosen.connect(view_model.choose)
        self._methods.split_wanted.connect(self._ask_split)
        self._banner = Banner(tone="danger")
        self._confirm = self._banner.add(
            Button(self.tr("Yes, it is right"), kind="primary", size="small")
        )
        self._confirm.clicked.connect(lambda: view_model.complete(confirmed=True))
        self._banner.hide()
        self._give = self._banner.add(Button("", kind="primary", size="small"))
        self._give.clicked.connect(self._give_surplus)
        self._give.hide()
        self._gave = self._banner.add(
            Button(self.tr("It went back on the terminal…"), kind="soft", size="small")
        )
        self._gave.clicked.connect(self._ask_gave_back)
        self._gave.hide()
        self._summary = Summary(formatter, actions)
        card = self._summary.card
        card.cancelled.connect(view_model.cancel_card)
        card.aside.connect(view_model.put_aside)
        card.asked.connect(view_model.ask_again)
        card.paid.connect(self._ask_paid)
        card.not_paid.connect(self._ask_not_paid)
        self._small = False
        self._is_one_column = False
        self._key = 0
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
        view_model.back_wanted.connect(self._ask_back)
        self._wire(actions)

    def _lay_out(self) -> None:
        self._middle = Roll()
        self._middle.column.setSpacing(theme.px(12))
        self._middle.column.addWidget(self._banner)
        self._middle.column.addWidget(self._summary, 1)
        self._page = Roll()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.px(16))
        self._start = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._start.setSpacing(theme.px(16))
        self._start.addWidget(self._methods)
        self._start.addWidget(self._middle, 1)
        self._beside = QVBoxLayout()
        self._beside.setSpacing(theme.px(10))
        self._beside.addLayout(self._start, 1)
        self._columns.addLayout(self._beside, 1)
        self._columns.addWidget(self._entry())
        self._page.column.addLayout(self._columns, 1)
        self._around = around = QVBoxLayout(self)
        around.setSpacing(theme.px(10))
        around.addWidget(self._page, 1)
        self._foot = QHBoxLayout()
        around.addLayout(self._foot)
        theme.margins(around, start=16, top=12, end=16, bottom=12)
        theme.changed().connect(self._divide)

    def _entry(self) -> QWidget:
        quick = QGridLayout()
        quick.setSpacing(theme.px(8))
        for place, button in enumerate(self._quick):
            quick.addWidget(button, place // QUICK_ACROSS, place % QUICK_ACROSS)
        self._inputs = Roll()
        column = self._inputs.column
        column.setSpacing(theme.px(10))
        column.addWidget(self._word)
        column.addWidget(self._amount)
        column.addLayout(quick)
        column.addWidget(self._card)
        column.addWidget(self._keypad)
        column.addStretch(1)
        self._entry_box = QWidget()
        self._entry_column = QVBoxLayout(self._entry_box)
        self._entry_column.setContentsMargins(0, 0, 0, 0)
        self._entry_column.setSpacing(theme.px(10))
        self._entry_column.addWidget(self._inputs, 1)
        self._entry_column.addWidget(self._done)
        return self._entry_box

    def _wire(self, actions: Actions) -> None:
        model = self._view_model
        actions.on("back", self._leave)
        actions.on("pay_cash", lambda: model.choose(TenderKind.CASH))
        actions.on("pay_card", lambda: model.choose(model.card_method))
        actions.on("pay_machine", lambda: model.choose(TenderKind.CARD_EXTERNAL))
        for place in range(1, MOST_OTHERS + 1):
            actions.on(f"pay_other_{place}", partial(model.choose_other, place))
        actions.on("cancel_card", model.cancel_card)
        actions.on("set_aside", model.put_aside)
        actions.on("card_check", model.ask_again)
        actions.on("card_paid", self._ask_paid)
        actions.on("card_not_paid", self._ask_not_paid)
        actions.on("give_surplus", self._give_surplus)
        actions.on("gave_back", self._ask_gave_back)
        actions.on("split", self._ask_split)
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
        self._methods.show_state(state)
        self._word.setText(self._amount_word(state))
        self._card.setVisible(state.method is TenderKind.CARD_EXTERNAL)
        free = not state.busy and not state.waits
        for widget in (self._amount, self._keypad, self._card):
            widget.setEnabled(free)
        for place, button in enumerate(self._quick):
            self._show_quick(button, state, place)
        self._summary.show_state(state)
        self._fit_keys()
        settles = state.over is None
        self._done.setEnabled(free and settles and state.entered is not None)
        self._done.set_words(text=self._done_word(state))
        self._show_done()
        self._show_message(state)
        self._take_keyboard_back()

    def _take_keyboard_back(self) -> None:
        """A field that waited lost the keyboard; nobody else has it, so Enter goes on here."""
        window = self.window()
        if self._amount.isEnabled() and self.isVisible() and window.focusWidget() is None:
            self._amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def _amount_word(self, state: PaymentState) -> str:
        if state.method is TenderKind.CASH:
            return self.tr("Cash received")
        if state.method is TenderKind.CARD:
            return self.tr("Amount on the terminal")
        if state.way is not None:
            return self.tr("Amount by {way}").format(way=state.way.name)
        return self.tr("Amount on the machine")

    def _done_word(self, state: PaymentState) -> str:
        if state.waits:
            return self.tr("Waiting…")
        if state.busy:
            return self.tr("Storing…")
        if state.over is not None:
            return self.tr("Complete sale")
        if state.method is TenderKind.CARD and state.entered:
            return self.tr("Charge card")
        return self.tr("Complete sale") if state.completes else self.tr("Take part payment")

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
            button.setEnabled(not state.busy and not state.waits)

    def _show_message(self, state: PaymentState) -> None:
        self._confirm.setVisible(state.unlikely)
        surplus = self._view_model.surplus
        idle = surplus is not None and not state.waits and not state.busy
        self._give.setVisible(idle)
        self._gave.setVisible(idle and self._view_model.was_refused_back)
        if state.unlikely and state.entered is not None:
            amount = self._formatter.money(state.entered)
            self._banner.tell(
                self.tr("{amount} handed over?").format(amount=amount),
                self.tr("That is far more than is owed."),
                tone="warn",
            )
        elif state.error is not None:
            title, text, code = said_whole(state.error)
            small = code if isinstance(state.error, Unavailable) else ""
            self._banner.tell(title, text, small=small, tone="danger")
        elif state.over is not None and not state.waits:
            self._tell_surplus(state)
        else:
            self._banner.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()

    def _divide(self, _look: object = None) -> None:
        """Three columns; where it is tight two, the ways below what is left; else one.

        Complete is never scrolled away: in one column it stands below all, and low beside the
        keypad, which needs all of the height. Of two columns neither what is left nor what is
        entered is: the ways are.
        """
        shape = theme.shape_of(self)
        low = theme.is_low(self)
        tight = shape.narrow or (low and self.width() < theme.px(TIGHT_BELOW))
        narrow = tight and self.width() < theme.px(TWO_FROM)
        two = tight and not narrow
        self._is_one_column = narrow
        ways = QBoxLayout.Direction
        for line in (self._columns, self._start):
            line.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        if two:
            self._middle.column.addWidget(self._methods)
        else:
            self._start.insertWidget(0, self._methods)
        self._methods.set_whole(whole=tight)
        for roll in (self._middle, self._inputs):
            roll.set_whole(whole=narrow)
        self._page.set_filling(filling=not narrow)
        wide = shape.from_width >= WIDE_FROM
        tall = wide and self.height() >= theme.px(TALL_FROM)
        self._key = LOW_KEY if low else TALL_KEY if tall else 0
        small = tight or low
        if small != self._small:
            self._small = small
            self._summary.settle(narrow=small)
        self._done.set_words(icon="" if shape.short_words else "check")
        home = self._foot if narrow else self._beside if low or two else self._entry_column
        home.addWidget(self._done)
        for box, widths, least in (
            (self._methods, (NARROW_METHODS, METHODS, WIDE_METHODS), 0),
            (
                self._entry_box,
                (NARROW_ENTRY, ENTRY, WIDE_ENTRY),
                0 if small else self._done_width(),
            ),
        ):
            if narrow or (two and box is self._methods):
                theme.free_width(box)
            else:
                width = widths[0 if shape.short_words else 2 if wide else 1]
                if two:
                    width = ENTRY if self.width() >= theme.px(ROOMY_FROM) else LOW_ENTRY
                box.setFixedWidth(max(theme.px(width), least))
        self._show_done()
        self._fit_keys()

    def _show_done(self) -> None:
        """Of two columns: while a card is waited for, what can be done about it has its room."""
        waits = self._view_model.state is not None and self._view_model.state.waits
        self._done.setVisible(not (waits and self._methods.parent() is self._middle.widget()))

    def _fit_keys(self) -> None:
        """Where it is low the keys share what is left of the height, so that all are in sight."""
        height = self._key
        if height == LOW_KEY and not self._is_one_column:
            edges = self._around.contentsMargins()
            room = self.height() - edges.top() - edges.bottom() - self._height_of_others()
            key = (room - self._keypad.gaps) / self._keypad.rows / theme.look().scale
            height = int(min(max(key, LEAST_KEY), LOW_KEY))
        self._keypad.set_key_height(height)

    def _height_of_others(self) -> int:
        """How high what stands above the keys is."""
        column = self._inputs.column
        column.activate()
        items = [column.itemAt(place) for place in range(column.count())]
        shown = [
            item.sizeHint().height()
            for item in items
            if item is not None and not item.isEmpty() and item.widget() is not self._keypad
        ]
        return sum(shown) + len(shown) * column.spacing()

    def _done_width(self) -> int:
        """As wide as Complete is with the longest of its words."""
        font, now = self._done.font(), self._done.text()
        words = (self.tr("Complete sale"), self.tr("Take part payment"))
        longest = max(text_width(font, each) for each in words)
        return self._done.sizeHint().width() - text_width(font, now) + longest

    def _complete(self) -> None:
        state = self._view_model.state
        self._view_model.complete(confirmed=state is not None and state.unlikely)

    def _leave(self) -> None:
        if self._view_model.leave():
            self.left.emit()

    def _tell_surplus(self, state: PaymentState) -> None:
        """The basket became smaller than what cards have paid already."""
        assert state.over is not None
        money = self._formatter.money
        words = self.tr("{amount} too much was taken: the sale has become smaller")
        surplus = self._view_model.surplus
        if surplus is None:
            hint = self.tr("Take a payment back, or add the goods again.")
        else:
            tender, amount = surplus
            hint = self.tr("It goes back to the card, or the goods are added again.")
            give = self.tr("Give {amount} back to card •••• {digits}")
            digits = tender.card_last4 or "••••"
            self._give.set_words(text=give.format(amount=money(amount), digits=digits))
            # Where it is tight the words stay whole, and the cap of the key goes.
            self._give.set_key("" if self._small else self._actions.key("give_surplus"))
            self._gave.set_key(self._actions.key("gave_back"))
        self._banner.tell(words.format(amount=money(state.over)), hint, tone="warn")

    def _give_surplus(self) -> None:
        state = self._view_model.state
        if state is None or state.busy or state.waits:
            return
        surplus = self._view_model.surplus
        if surplus is not None:
            self._view_model.give_back(*surplus)

    def _ask_gave_back(self) -> None:
        """What the terminal refused to the till may go back on the terminal itself."""
        state = self._view_model.state
        if state is None or not self._gave.isVisibleTo(self):
            return
        dialog = NoteDialog(self.window())
        if dialog.exec():
            self._view_model.gave_back(dialog.note)
        dialog.deleteLater()
        self.asked.emit()

    def _ask_back(self, tender: Tender) -> None:
        """A payment on the terminal is given back once somebody says so, by its name."""
        dialog = GiveBackDialog(self.window(), tender, self._formatter)
        if dialog.exec() and self._view_model.state is not None:
            self._view_model.give_back(tender)
        dialog.deleteLater()
        self.asked.emit()

    def _ask_paid(self) -> None:
        state = self._view_model.state
        if state is None or not state.reviews or state.card is None:
            return
        dialog = PaidDialog(self.window(), state.card.attempt, self._formatter)
        if dialog.exec():
            self._view_model.decide(paid=True, approval_code=dialog.code)
        dialog.deleteLater()
        self.asked.emit()

    def _ask_not_paid(self) -> None:
        state = self._view_model.state
        if state is None or not state.reviews or state.card is None:
            return
        dialog = NotPaidDialog(self.window(), state.card.attempt, self._formatter)
        if dialog.exec():
            self._view_model.decide(paid=False)
        dialog.deleteLater()
        self.asked.emit()

    def _ask_split(self) -> None:
        state = self._view_model.state
        if state is None or state.busy or state.waits or state.left.minor <= 0:
            return
        dialog = SplitDialog(self.window(), state, self._formatter)
        if dialog.exec():
            self._view_model.split(dialog.shares)
        dialog.deleteLater()
        self.asked.emit()

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
        line = WrapRow(self)
        line.addWidget(self._last4, 2)
        line.addWidget(self._auth, 3)

    def _field(self, words: str, longest: int) -> QLineEdit:
        field = LineEdit()
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
