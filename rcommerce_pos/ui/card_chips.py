"""Chips of the top bar about cards: how the terminal fares, what waits, what was paid meanwhile."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.orders.types import Order
from rcommerce_pos.core.payments.types import HealthStatus
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.card_lane import CardLane
from rcommerce_pos.ui.card_news import TerminalState
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.tokens import Breakpoint, Tone
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.top_bar import TopBar


class CardChips(QObject):
    """A terminal that is well says nothing; ``receipt_wanted`` carries an Order."""

    receipt_wanted = Signal(object)
    tasks_wanted = Signal()

    def __init__(self, bar: TopBar, lane: CardLane, formatter: Formatter, actions: Actions) -> None:
        super().__init__(bar)
        self._bar = bar
        self._formatter = formatter
        self._may_settle = False
        self._short = self._narrow = False
        self._state = lane.state
        self._waiting: list[Order] = []
        self._told: UUID | None = None
        """Who is told of what was paid meanwhile: whoever signed in last."""
        self.paid = Button(kind="soft", size="small", icon="circle-check")
        self.paid.clicked.connect(self.show_next)
        actions.show_key("paid_aside", self.paid)
        self.paid.hide()
        self.tasks = Button(kind="soft", size="small", icon="credit-card")
        self.tasks.clicked.connect(self.tasks_wanted)
        self.tasks.hide()
        self.health = Badge("", tone="warn", icon="credit-card")
        self.health.hide()
        bar.add_chip(self.paid)
        bar.add_chip(self.tasks)
        bar.add_badge(self.health)
        lane.changed.connect(self.show_state)

    def settle(self, shape: Breakpoint) -> None:
        """With little room a count and icons; in a narrow window only what is wrong."""
        self._short, self._narrow = shape.short_words, shape.narrow
        self._show_paid()
        self.show_state(self._state)

    def begin(self, actor: Actor) -> None:
        """Somebody is signed in, who may settle payments or not.

        What was paid before somebody else came is no news to her.
        """
        if actor.id != self._told:
            self.forget_paid()
        self._told = actor.id
        self._may_settle = actor.may(Permission.REVIEW_PAYMENTS)
        self.show_state(self._state)

    def tell_paid(self, order: Order) -> None:
        """A sale that was set aside is paid; the chip stays until whoever sells has looked."""
        self._waiting.append(order)
        self._show_paid()

    def forget_paid(self) -> None:
        """Whoever sold is not there any more, or the till is closed."""
        self._waiting.clear()
        self._show_paid()

    def show_next(self) -> None:
        """Show the receipt of the sale that the chip speaks of."""
        if self._waiting:
            order = self._waiting.pop(0)
            self._show_paid()
            self.receipt_wanted.emit(order)

    def show_state(self, state: TerminalState) -> None:
        """Show how the terminal fares and how much waits for a person."""
        self._state = state
        room = not self._narrow
        self.tasks.setVisible(bool(state.to_settle) and self._may_settle and room)
        if state.to_settle:
            words = self.tr("{count} to settle")
            count = self._formatter.count(state.to_settle)
            self.tasks.set_words(text=count if self._short else words.format(count=count))
            tip = self.tr("{count} card payments that somebody must look at")
            self.tasks.setToolTip(tip.format(count=count))
            self.tasks.setAccessibleName(self.tasks.toolTip())
        said = self._words(state)
        self.health.setVisible(said is not None)
        if said is not None:
            text, tone = said
            self.health.set_state(text, tone=tone, icon="credit-card")
            self.health.set_short(short=self._short)

    def _words(self, state: TerminalState) -> tuple[str, Tone] | None:
        if not state.connected:
            return None
        status = state.health.status if state.health is not None else HealthStatus.OK
        if status is HealthStatus.UNREACHABLE:
            return self.tr("Card terminal not reached"), "danger"
        if status is HealthStatus.BUSY:
            return self.tr("Card terminal busy"), "warn"
        if status is HealthStatus.MAINTENANCE:
            return self.tr("Card terminal in maintenance"), "warn"
        if self._narrow:
            return None
        if state.uncertified:
            return self.tr("Card terminal not certified"), "warn"
        return (self.tr("Test terminal"), "info") if state.test else None

    def _show_paid(self) -> None:
        self.paid.setVisible(bool(self._waiting))
        if self._waiting:
            order = self._waiting[0]
            # By its own number: that of a tab is given again to the next sale.
            words = self.tr("{number} is paid · {amount}")
            amount = self._formatter.money(order.payable)
            told = words.format(number=order.number, amount=amount)
            self.paid.set_words(text=self.tr("Paid") if self._short else told)
            self.paid.setToolTip(told)
            self.paid.setAccessibleName(told)
