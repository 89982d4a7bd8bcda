"""Taking payment: what is left, what was handed over, and the sale once it is settled."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.tendering import (
    Settlement,
    gives_change,
    is_unlikely,
    pieces_of,
    quick_amounts,
    standing,
)
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.cart.ways import Way
from rcommerce_pos.core.kernel.errors import PermissionDenied, PosError, Refused
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Order, Tender, TenderKind
from rcommerce_pos.core.payments.lifecycle import ASKED
from rcommerce_pos.core.payments.types import AttemptState
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.card_lane import CardLane
from rcommerce_pos.ui.card_news import CardNews, TerminalState
from rcommerce_pos.ui.tasks import Tasks

NO_TERMINAL = TerminalState()
_CANNOT_ASK = ("payment.no_reference", "payment.other_terminal", "payment.no_terminal")
"""Why the till cannot ask for a payment back: a person gives it back on the terminal itself."""


@dataclass(frozen=True, slots=True)
class PaymentState:
    """All that the payment screen shows.

    ``entered`` is the amount in the field, not taken yet; ``now`` where the sale stands without
    it, ``then`` where it would stand with it. ``over`` is what cards paid above a sale that has
    become smaller; ``shares`` are the amounts of a split that are still to be offered.
    """

    sale: PricedCart
    now: Settlement
    then: Settlement
    method: TenderKind = TenderKind.CASH
    way: Way | None = None
    tenders: tuple[Tender, ...] = ()
    entered: Money | None = None
    quick: tuple[Money, ...] = ()
    pieces: tuple[tuple[int, int], ...] = ()
    unlikely: bool = False
    busy: bool = False
    error: PosError | None = None
    card: CardNews | None = None
    terminal: TerminalState = NO_TERMINAL
    over: Money | None = None
    shares: tuple[Money, ...] = ()

    @property
    def left(self) -> Money:
        """What is left to pay by the method in hand."""
        return self.now.left_cash if self.method is TenderKind.CASH else self.now.left_card

    @property
    def completes(self) -> bool:
        """True where the amount in the field settles the sale."""
        return self.entered is not None and self.then.settled and self.over is None

    @property
    def waits(self) -> bool:
        """True while nobody knows whether a card is being charged for this sale."""
        return self.card is not None and self.card.is_open

    @property
    def charging(self) -> Money | None:
        """What is at the terminal for this sale and not known to be paid."""
        card = self.card
        return card.attempt.amount if card is not None and card.is_open and card.pays else None

    @property
    def reviews(self) -> bool:
        """True where a person must say whether a card was charged."""
        return self.card is not None and self.card.attempt.state is AttemptState.MANUAL_REVIEW


@dataclass(frozen=True, slots=True)
class Decision:
    """Somebody else must allow a decision about a card payment; ``take`` takes it as that one."""

    error: PermissionDenied
    actor: Actor
    take: Callable[[Actor], None]


@dataclass(frozen=True, slots=True)
class Allowance:
    """Somebody else must allow the sale before it is paid; then it is tried again."""

    error: PermissionDenied
    actor: Actor
    retry: Callable[[Actor], None]


class PaymentViewModel(QObject):
    """Takes payments; each part payment is kept with the cart before it is shown."""

    changed = Signal(object)
    proposed = Signal(object)
    """Carries the amount to put into the field."""
    completed = Signal(object)
    card_simulated = Signal(object)
    """Carries the amount that a practice till would put on a card; ``simulate`` answers."""
    back_wanted = Signal(object)
    """Carries the payment on a terminal that is to be given back; ``give_back`` does it."""
    approval_wanted = Signal(object)
    """Carries a Decision."""
    allowance_wanted = Signal(object)
    """Carries an Allowance."""
    set_aside = Signal()
    """The sale waits beside for its card: the next one can begin."""

    def __init__(
        self, application: Application, tasks: Tasks, lane: CardLane, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._tasks = tasks
        self._lane = lane
        self._actor: Actor | None = None
        self._card = ("", "")
        self.state: PaymentState | None = None
        lane.moved.connect(self._follow_card)
        lane.changed.connect(self._follow_terminal)

    @property
    def card_method(self) -> TenderKind:
        """The terminal where this till has one, else a machine of its own."""
        return TenderKind.CARD if self._lane.state.connected else TenderKind.CARD_EXTERNAL

    def begin(self, actor: Actor, sale: PricedCart, method: TenderKind) -> None:
        """Take payment for a sale; what was taken before comes with it."""
        self._actor = actor
        self._card = ("", "")
        now, over = self._stand(sale, sale.cart.tenders)
        self.state = PaymentState(
            sale,
            now,
            now,
            tenders=sale.cart.tenders,
            card=self._lane.news_of(sale.cart.id),
            terminal=self._lane.state,
            over=over,
        )
        self._choose(method, None)

    def pay_exactly(self, actor: Actor, sale: PricedCart) -> None:
        """The customer hands over exactly what is owed: one key, and the sale is done."""
        self.begin(actor, sale, TenderKind.CASH)
        self.complete(confirmed=True)

    def leave(self) -> bool:
        """Let go of the sale; False while it is being stored, or its card may be charged."""
        state = self.state
        if state is None:
            return True
        if state.busy:
            return False
        if state.waits:
            self._failed(
                Refused(
                    "payment.unsettled_here",
                    "This sale has a card payment whose outcome is not known yet.",
                    hint="Wait for it, cancel it, or set the sale aside and serve the next"
                    " customer.",
                )
            )
            return False
        self._lane.drop_news(state.sale.cart.id)
        self.state = None
        return True

    def let_go(self) -> None:
        """Nobody looks at the sale any more; a card that pays it completes it by itself."""
        self._actor = None
        if self.state is not None and not self.state.busy:
            self.state = None

    def choose(self, method: TenderKind, way: Way | None = None) -> None:
        """Pay by cash, on the terminal, on a card machine, or in a way that the shop defined."""
        state = self._demand()
        if state.waits or state.busy:
            return
        self._lane.drop_news(state.sale.cart.id)
        self._emit(replace(state, card=None))
        self._choose(method, way)

    def choose_other(self, place: int) -> None:
        """One of the shop's other ways, beginning with 1."""
        ways = self._demand().terminal.ways
        if 1 <= place <= len(ways):
            self.choose(TenderKind.OTHER, ways[place - 1])

    def _choose(self, method: TenderKind, way: Way | None) -> None:
        state = self._demand()
        self._emit(replace(state, method=method, way=way, error=None, unlikely=False))
        self._propose()

    def enter(self, amount: Money | None) -> None:
        """This amount stands in the field now."""
        state = self._demand()
        self._emit(self._with_entered(replace(state, error=None, unlikely=False), amount))

    def enter_quick(self, place: int) -> None:
        """One of the quick amounts, beginning with 1."""
        state = self._demand()
        if state.method is TenderKind.CASH and 1 <= place <= len(state.quick):
            self.proposed.emit(state.quick[place - 1])

    def describe_card(self, last4: str, auth_code: str) -> None:
        """What the card machine printed; both may be empty."""
        self._card = (last4.strip(), auth_code.strip())

    def split(self, shares: Sequence[Money]) -> None:
        """Offer these amounts one after the other; what is left at the end comes last."""
        self._emit(replace(self._demand(), shares=tuple(shares)))
        self._propose()

    def complete(self, *, confirmed: bool = False) -> None:
        """Take the amount in the field; the sale is done where it settles it.

        An amount that nobody hands over is asked about first, unless ``confirmed``.
        """
        state = self._demand()
        if state.busy or state.waits or state.entered is None or state.over is not None:
            return
        gross = state.sale.totals.gross.minor
        if not state.entered.minor and gross and not state.now.settled:
            return
        notes = self._application.place.shop.denominations
        asks = state.method is TenderKind.CASH and state.entered not in state.quick
        if asks and not confirmed and is_unlikely(state.entered, state.left, notes):
            self._emit(replace(state, unlikely=True))
            return
        try:
            tenders = self._with_payment(state)
            settled = self._standing(state.sale, tenders).settled
        except PosError as error:
            self._failed(error)
            return
        by_machine = state.method is TenderKind.CARD_EXTERNAL
        if state.entered.minor and state.method is TenderKind.CARD:
            self._charge(state.entered)
        elif state.entered.minor and by_machine and not self._works_devices:
            self.card_simulated.emit(state.entered)
        else:
            self._take(tenders, settled=settled)

    def simulate(self, *, approved: bool) -> None:
        """What the card machine that a practice till does not have would have said."""
        state = self._demand()
        if approved:
            tenders = self._with_payment(state)
            self._take(tenders, settled=self._standing(state.sale, tenders).settled)
        else:
            self._failed(
                Refused(
                    "practice.declined",
                    "Declined: insufficient funds.",
                    hint="Try another card or another way to pay.",
                )
            )

    def cancel_card(self) -> None:
        """Ask the terminal to stop; a payment that was made counts all the same."""
        card = self._demand().card
        if card is not None and card.attempt.state is AttemptState.SENT:
            self._lane.cancel(card.attempt.id)

    def put_aside(self) -> None:
        """Leave the sale to its card and serve the next customer."""
        card = self._demand().card
        if card is None or not card.is_open:
            return

        def done(_nothing: object) -> None:
            state = self.state
            if state is None or state.sale.cart.id != card.attempt.checkout:
                # It was paid before the counter came to it.
                return
            self.state = None
            self.set_aside.emit()

        self._lane.set_aside(card.attempt.id, done)

    def decide(self, *, paid: bool, approval_code: str = "", actor: Actor | None = None) -> None:
        """A person read the terminal's own list: it was paid, or it was not."""
        card, who = self._demand().card, actor or self._actor
        assert who is not None, "nobody is signed in"
        if card is None:
            return

        def failed(error: PosError) -> None:
            if isinstance(error, PermissionDenied) and actor is None:
                self.approval_wanted.emit(Decision(error, who, take))
            else:
                self._failed(error)

        def take(other: Actor) -> None:
            self.decide(paid=paid, approval_code=approval_code, actor=other)

        self._lane.decide(
            who, card.attempt.id, paid=paid, approval_code=approval_code, failed=failed
        )

    def ask_again(self) -> None:
        """Ask the terminal once more what became of it."""
        card = self._demand().card
        if card is not None and card.attempt.state in ASKED:
            self._lane.ask(card.attempt.id)

    def give_back(self, tender: Tender, amount: Money | None = None) -> None:
        """Give a payment on the terminal back to its card, in whole or in part."""
        actor = self._actor
        if tender.attempt_id is None or actor is None:
            return
        self._emit(replace(self._demand(), busy=True, error=None, card=None))
        self._lane.give_back(actor, tender.attempt_id, amount, failed=self._failed)

    def gave_back(self, note: str, actor: Actor | None = None) -> None:
        """The surplus went back on the terminal itself, as the note says."""
        surplus, who = self.surplus, actor or self._actor
        if surplus is None or who is None or not self.was_refused_back:
            return
        tender, amount = surplus
        attempt_id = tender.attempt_id
        assert attempt_id is not None, "a surplus is on a card of the terminal"

        def failed(error: PosError) -> None:
            if isinstance(error, PermissionDenied) and actor is None:
                take = partial(self.gave_back, note)
                self.approval_wanted.emit(Decision(error, who, take))
            else:
                self._failed(error)

        self._lane.gave_back(who, attempt_id, amount, note, failed=failed)

    @property
    def was_refused_back(self) -> bool:
        """True where the terminal has just refused to give money of this sale back.

        Or where it cannot be asked to, as the till has just said.
        """
        card, error = self._demand().card, self._demand().error
        if error is not None and error.code in _CANNOT_ASK:
            return True
        refused = (AttemptState.DECLINED, AttemptState.CANCELLED)
        return card is not None and not card.pays and card.attempt.state in refused

    @property
    def surplus(self) -> tuple[Tender, Money] | None:
        """What can go back to which card of a sale that has become smaller."""
        state = self._demand()
        if state.over is None:
            return None
        for tender in reversed(state.tenders):
            if tender.attempt_id is not None:
                return tender, min(tender.amount, state.over, key=lambda each: each.minor)
        return None

    def let_be(self) -> None:
        """What was refused is not done: nobody allowed it, and nobody has to."""
        if self.state is not None:
            self._emit(replace(self.state, busy=False, error=None))

    def _charge(self, amount: Money, allowed: Actor | None = None) -> None:
        state, actor = self._demand(), allowed or self._actor
        assert actor is not None, "nobody is signed in"
        self._emit(replace(state, busy=True, error=None, card=None))
        failed = self._failing(allowed, lambda who: self._charge(amount, who))
        self._lane.pay(actor, state.sale.cart.id, amount, failed)

    def _take(self, tenders: tuple[Tender, ...], *, settled: bool) -> None:
        self._emit(replace(self._demand(), busy=True, error=None, unlikely=False, card=None))
        if settled:
            self._sell(tenders)
        else:
            self._keep(tenders)

    def take_back(self, place: int | None = None) -> None:
        """Give a payment back: the last one, or the one at a place."""
        state = self._demand()
        if not state.tenders or state.busy or state.waits:
            return
        index = len(state.tenders) - 1 if place is None else place
        if state.tenders[index].attempt_id is not None:
            self.back_wanted.emit(state.tenders[index])
            return
        self._emit(replace(state, busy=True, error=None))
        self._keep((*state.tenders[:index], *state.tenders[index + 1 :]))

    def _follow_card(self, news: CardNews) -> None:
        """The card of this sale is where it was not before."""
        state = self.state
        if state is None or news.attempt.checkout != state.sale.cart.id:
            return
        if news.order is not None:
            self._was_completed(news.order)
            return
        sale = news.sale or state.sale
        tenders = sale.cart.tenders
        now, over = self._stand(sale, tenders)
        taken = tenders != state.tenders
        shares = state.shares[1:] if taken and news.pays else state.shares
        state = replace(state, sale=sale, tenders=tenders, now=now, then=now, over=over)
        self._emit(
            self._with_entered(
                replace(state, card=news, busy=False, error=news.error, shares=shares),
                state.entered,
            )
        )
        if taken:
            self._propose()

    def _follow_terminal(self, terminal: TerminalState) -> None:
        if self.state is not None:
            self._emit(replace(self.state, terminal=terminal))

    @property
    def _works_devices(self) -> bool:
        return self._application.place.shop.works_devices

    def _with_payment(self, state: PaymentState) -> tuple[Tender, ...]:
        if not state.entered:
            return state.tenders
        return (*state.tenders, self._payment(state, state.entered))

    def _payment(self, state: PaymentState, amount: Money) -> Tender:
        if state.method is TenderKind.CARD_EXTERNAL:
            last4, auth = self._card
            return Tender(state.method, amount, card_last4=last4, auth_code=auth)
        if state.way is not None:
            way = state.way
            return Tender(TenderKind.OTHER, amount, label=way.name, gives_change=way.gives_change)
        return Tender(state.method, amount)

    def _sell(self, tenders: tuple[Tender, ...], allowed: Actor | None = None) -> None:
        state, actor = self._demand(), allowed or self._actor
        assert actor is not None, "nobody is signed in"
        cart_id = state.sale.cart.id
        self._tasks.counter(
            lambda: self._application.checkout.complete(actor, cart_id, tenders),
            self._was_completed,
            self._failing(allowed, lambda who: self._sell(tenders, who)),
            owner=self,
        )

    def _failing(
        self, allowed: Actor | None, retry: Callable[[Actor], None]
    ) -> Callable[[PosError], None]:
        """What becomes of a refusal: somebody else may allow it, once."""
        actor = self._actor

        def failed(error: PosError) -> None:
            if isinstance(error, PermissionDenied) and allowed is None and actor is not None:
                self.allowance_wanted.emit(Allowance(error, actor, retry))
            else:
                self._failed(error)

        return failed

    def _keep(self, tenders: tuple[Tender, ...]) -> None:
        cart_id = self._demand().sale.cart.id
        self._tasks.counter(
            lambda: self._application.carts.put_tenders(cart_id, tenders),
            self._was_kept,
            self._failed,
            owner=self,
        )

    def _was_completed(self, order: Order) -> None:
        self.state = None
        self._lane.drop_news(UUID(order.checkout_id))
        self.completed.emit(order)

    def _was_kept(self, sale: PricedCart) -> None:
        if self.state is None:
            return
        state, tenders = self.state, sale.cart.tenders
        now, over = self._stand(sale, tenders)
        self._card = ("", "")
        shares = state.shares[1:] if len(tenders) > len(state.tenders) else state.shares
        self._emit(
            replace(
                state,
                sale=sale,
                tenders=tenders,
                now=now,
                then=now,
                over=over,
                shares=shares,
                busy=False,
            )
        )
        self._propose()

    def _failed(self, error: PosError) -> None:
        if self.state is not None:
            self._emit(replace(self.state, busy=False, error=error))

    def _propose(self) -> None:
        """Put what is left into the field, or the next share; offer the next notes above it."""
        state = self._demand()
        shop = self._application.place.shop
        amount = state.left
        if len(state.shares) > 1 and state.shares[0].minor < amount.minor:
            amount = state.shares[0]
        due = amount if state.shares else state.now.left_cash
        quick = quick_amounts(due, shop.denominations)
        self._emit(self._with_entered(replace(state, quick=quick), amount))
        self.proposed.emit(amount)

    def _with_entered(self, state: PaymentState, amount: Money | None) -> PaymentState:
        state = replace(state, entered=amount)
        try:
            then = self._standing(state.sale, self._with_payment(state))
        except PosError:
            then = state.now
        pieces = pieces_of(then.change, self._application.place.shop.denominations)
        return replace(state, then=then, pieces=pieces)

    def _standing(self, sale: PricedCart, tenders: tuple[Tender, ...]) -> Settlement:
        step = self._application.place.shop.cash_step_minor
        return standing(sale.totals.gross, tenders, cash_step_minor=step)

    def _stand(
        self, sale: PricedCart, tenders: tuple[Tender, ...]
    ) -> tuple[Settlement, Money | None]:
        """Where a sale stands, and by how much cards paid too much once it became smaller."""
        try:
            return self._standing(sale, tenders), None
        except PosError:
            zero = Money.zero(sale.totals.currency)
            paid = sum(t.amount.minor for t in tenders if not gives_change(t))
            over = Money(paid, zero.currency) - sale.totals.gross
            return Settlement(zero, zero, zero, zero), over

    def _demand(self) -> PaymentState:
        assert self.state is not None, "no sale is being paid"
        return self.state

    def _emit(self, state: PaymentState) -> None:
        self.state = state
        self.changed.emit(state)
