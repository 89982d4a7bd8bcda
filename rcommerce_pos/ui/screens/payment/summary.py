"""The middle of the payment screen: what is left, the payments so far, and the change."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.bidi import apart
from rcommerce_pos.ui.card_news import TerminalState
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.payment.card_panel import CardPanel
from rcommerce_pos.ui.screens.payment.view_model import PaymentState
from rcommerce_pos.ui.tokens import Role, Tone
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, Rule
from rcommerce_pos.ui.widgets.flow import WrapBox
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.laid_out import clear

_STEPS: tuple[Role, ...] = ("display", "total")
_WIDE = 760
_HIGH = 900
"""A summary this wide in a window this high is read from further away."""
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_FIRM = "\u00a0"
"""A blank at which no line breaks."""


class Summary(Card):
    """Emits ``taken_back`` with the place of a payment that is given back."""

    taken_back = Signal(int)

    def __init__(self, formatter: Formatter, actions: Actions) -> None:
        super().__init__(padding=28, spacing=10)
        self._formatter = formatter
        self._caption = Label(role="line", ink="quiet")
        self._of = Label(role="line", ink="quiet")
        self._inside = Label(role="label", ink="quiet", wrap=True)
        self._left = Label(role="display")
        self._left.setMinimumWidth(1)
        self._narrow = False
        self._rounding = Label(role="label", ink="quiet")
        self._tenders = QVBoxLayout()
        self._tenders.setSpacing(theme.px(8))
        self._shown: tuple[object, ...] = ()
        self._change = ChangeDue(formatter)
        self._test = Card(kind="toned", tone="warn", padding=10)
        self._about = Label(role="strong", ink="warn", wrap=True)
        self._about.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._test.column.addWidget(self._about)
        self.card = CardPanel(formatter, actions)
        self.column.addWidget(self._test)
        head = WrapBox()
        head.addWidget(self._caption, 1)
        head.addWidget(self._of)
        self.column.addWidget(head)
        self.column.addWidget(self._left)
        self.column.addWidget(self._inside)
        self.column.addWidget(self._rounding)
        self._rule = Rule()
        self.column.addWidget(self._rule)
        self.column.addLayout(self._tenders)
        self.column.addStretch(1)
        self.column.addWidget(self.card)
        self.column.addWidget(self._change)

    def settle(self, *, narrow: bool) -> None:
        """Less air where there is little room; what is left stays a total, and whole.

        What the terminal asks and the change are then above the payments, which may be many.
        """
        self._narrow = narrow
        self._change.settle(narrow=narrow)
        self.card.settle(narrow=narrow)
        self._fit()
        for each in (self.card, self._change):
            self.column.removeWidget(each)
            below = self.column.indexOf(self._rule) if narrow else self.column.count()
            self.column.insertWidget(below, each)
        edge = 14 if narrow else 28
        theme.margins(self.column, start=edge, top=edge, end=edge, bottom=edge)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Large where there is room; never less than a total."""
        edges = self.contentsMargins() + self.column.contentsMargins()
        room = self.width() - edges.left() - edges.right()
        roles = _steps(self, room, narrow=self._narrow)
        self._left.set_role(self._left.fitting(roles, room))

    def show_state(self, state: PaymentState) -> None:
        """Show where the payment stands."""
        money = self._formatter.money
        out = state.sale.totals.gross.minor < 0
        self._caption.setText(self.tr("To pay out") if out else self.tr("Left to pay"))
        total = money(state.sale.totals.gross)
        self._of.setText(self.tr("Total {amount}").format(amount=total))
        self._inside.setText(self._included(state))
        self._inside.setVisible(bool(self._inside.text()))
        self._left.setText(money(-state.left if out else state.left))
        self._fit()
        rounding = state.then.rounding
        self._rounding.setVisible(bool(rounding))
        if rounding:
            words = self.tr("Cash rounding {amount}")
            self._rounding.setText(words.format(amount=money(rounding)))
        self._show_tenders(state)
        self.card.show_state(state)
        self._change.show_state(state)
        said = self._said_of(state.terminal) if _takes_card(state) else ""
        self._test.setVisible(bool(said))
        self._about.setText(said)

    def _included(self, state: PaymentState) -> str:
        """The taxes that the total holds; nothing where they come on top of the prices."""
        taxes = [tax for tax in state.sale.totals.taxes if tax.included and tax.amount]
        words = self.tr("The total includes {tax} {amount}")
        return "\n".join(
            words.format(tax=tax.name, amount=self._formatter.money(tax.amount)) for tax in taxes
        )

    def _said_of(self, terminal: TerminalState) -> str:
        """What must be known of a terminal before a card is taken on it."""
        if terminal.test:
            return self.tr("TEST TERMINAL, NO FUNDS MOVED")
        if terminal.uncertified:
            return self.tr("This card terminal is not certified with this till")
        return ""

    def _show_tenders(self, state: PaymentState) -> None:
        idle = not state.busy and not state.waits and state.over is None
        charging = state.charging
        pending = charging or ((state.entered or None) if idle else None)
        shown = (state.tenders, pending, state.method, state.way, state.busy, state.waits)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._tenders)
        for place, tender in enumerate(state.tenders):
            row = TenderRow(self._formatter, tender)
            row.removed.connect(lambda n=place: self.taken_back.emit(n))
            row.set_fixed(fixed=state.busy or state.waits)
            self._tenders.addWidget(row)
        if pending is not None:
            label = state.way.name if state.way is not None else ""
            kind = state.method if charging is None else TenderKind.CARD
            tender = Tender(kind, pending, label="" if charging else label)
            row = TenderRow(self._formatter, tender, pending=True, charging=charging is not None)
            self._tenders.addWidget(row)


class TenderRow(Card):
    """One payment: how, what is known of it, how much, and a way to take it back."""

    removed = Signal()

    def __init__(
        self,
        formatter: Formatter,
        tender: Tender,
        *,
        pending: bool = False,
        charging: bool = False,
    ) -> None:
        tone: Tone = "info" if pending else "neutral"
        super().__init__(kind="toned" if pending else "well", tone=tone, padding=12, spacing=0)
        cash = tender.kind is TenderKind.CASH
        other = tender.kind is TenderKind.OTHER
        icon = IconView("banknote" if cash else "wallet" if other else "credit-card", size=20)
        received = (
            self.tr("Cash received") if tender.amount.minor >= 0 else self.tr("Cash paid out")
        )
        name = received if cash else tender.label or self.tr("Card")
        if tender.card_last4:
            name = f"{name} •••• {tender.card_last4}"
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(name, role="strong", wrap=True))
        detail = self._detail(tender, pending=pending)
        if charging:
            detail = self.tr("At the terminal, not paid yet")
        words.addWidget(Label(detail, role="small", ink="quiet", wrap=True))
        line = WrapBox(gap=14)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(words, 1)
        line.addWidget(Label(formatter.money(_shown(tender.amount)), role="h2"))
        self._remove = self._remover()
        line.addWidget(self._remove)
        self.column.addWidget(line)
        if pending:
            self._remove.hide()

    def set_fixed(self, *, fixed: bool) -> None:
        """Nothing is taken back while the terminal is at work."""
        self._remove.setEnabled(not fixed)

    def _remover(self) -> Button:
        remove = Button(icon="x", kind="ghost", size="small")
        remove.setAccessibleName(self.tr("Take this payment back"))
        remove.clicked.connect(self.removed)
        return remove

    def _detail(self, tender: Tender, *, pending: bool) -> str:
        if pending and tender.kind is TenderKind.CARD:
            return self.tr("Enter sends it to the terminal")
        if pending:
            return self.tr("Entering amount")
        if tender.kind is TenderKind.CARD and tender.auth_code:
            words = self.tr("Approved by the terminal · authorisation {code}")
            return words.format(code=tender.auth_code)
        if tender.kind is TenderKind.CARD:
            return self.tr("Approved by the terminal")
        if tender.auth_code:
            return self.tr("Authorisation {code}").format(code=tender.auth_code)
        return self.tr("Taken")


class ChangeDue(Card):
    """The change, large, with the notes and coins that make it."""

    def __init__(self, formatter: Formatter) -> None:
        super().__init__(kind="toned", tone="success", padding=22)
        self._formatter = formatter
        self._word = Label(self.tr("Change due"), role="h1", ink="success", wrap=True)
        self._pieces = Label(role="label", ink="quiet", wrap=True)
        self._narrow = False
        self._amount = Label(role="display", ink="success")
        self._amount.setMinimumWidth(1)
        self._amount.setAlignment(_END)
        words = QVBoxLayout()
        words.setSpacing(theme.px(4))
        words.addStretch(1)
        words.addWidget(self._word)
        words.addWidget(self._pieces)
        words.addStretch(1)
        line = WrapBox()
        line.addLayout(words, 1)
        line.addWidget(self._amount)
        self.column.addWidget(line)

    def settle(self, *, narrow: bool) -> None:
        """Less air where there is little room; the change stays a total."""
        self._narrow = narrow
        edge = 12 if narrow else 22
        theme.margins(self.column, start=edge, top=edge, end=edge, bottom=edge)
        self._word.set_role("h2" if narrow else "h1")
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        edges = self.column.contentsMargins()
        room = self.width() - edges.left() - edges.right()
        roles = _steps(self, room, narrow=self._narrow)
        self._amount.set_role(self._amount.fitting(roles, room))

    def show_state(self, state: PaymentState) -> None:
        """Show the change that the amount in the field would give."""
        change = state.then.change
        self.setVisible(bool(change) and state.card is None)
        self._amount.setText(self._formatter.money(change))
        self._fit()
        self._pieces.setText(pieces_in_words(self._formatter, change, state.pieces))


def _steps(widget: QWidget, room: int, *, narrow: bool) -> tuple[Role, ...]:
    """The sizes of what is left and of the change, the largest first."""
    if narrow:
        return _STEPS[1:]
    if room >= theme.px(_WIDE) and widget.window().height() >= theme.px(_HIGH):
        return ("display_wide", *_STEPS)
    return _STEPS


def pieces_in_words(
    formatter: Formatter, change: Money, pieces: tuple[tuple[int, int], ...]
) -> str:
    """Notes and coins in words: ``1 × £5 · 2 × £0.20``; a line breaks between them only."""
    # Each is read from the left in every language.
    return " · ".join(
        apart(f"{number} × {formatter.short_money(Money(piece, change.currency))}").replace(
            " ", _FIRM
        )
        for piece, number in pieces
    )


def _takes_card(state: PaymentState) -> bool:
    """True where a card is being taken on the terminal, or was for this sale."""
    on_terminal = any(tender.attempt_id is not None for tender in state.tenders)
    return state.method is TenderKind.CARD or state.card is not None or on_terminal


def _shown(amount: Money) -> Money:
    """An amount as it is counted out, whichever way it goes."""
    return -amount if amount.minor < 0 else amount
