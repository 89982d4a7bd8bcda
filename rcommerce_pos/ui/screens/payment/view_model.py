"""Taking payment: what is left, what was handed over, and the sale once it is settled."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.tendering import (
    Settlement,
    is_unlikely,
    pieces_of,
    quick_amounts,
    standing,
)
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.kernel.errors import PosError, Refused
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Order, Tender, TenderKind
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class PaymentState:
    """All that the payment screen shows.

    ``entered`` is the amount in the field, not taken yet; ``now`` where the sale stands without
    it, ``then`` where it would stand with it.
    """

    sale: PricedCart
    now: Settlement
    then: Settlement
    method: TenderKind = TenderKind.CASH
    tenders: tuple[Tender, ...] = ()
    entered: Money | None = None
    quick: tuple[Money, ...] = ()
    pieces: tuple[tuple[int, int], ...] = ()
    unlikely: bool = False
    busy: bool = False
    error: PosError | None = None

    @property
    def left(self) -> Money:
        """What is left to pay by the method in hand."""
        return self.now.left_cash if self.method is TenderKind.CASH else self.now.left_card

    @property
    def completes(self) -> bool:
        """True where the amount in the field settles the sale."""
        return self.entered is not None and self.then.settled


class PaymentViewModel(QObject):
    """Takes payments; each part payment is kept with the cart before it is shown."""

    changed = Signal(object)
    proposed = Signal(object)
    """Carries the amount to put into the field."""
    completed = Signal(object)
    card_simulated = Signal(object)
    """Carries the amount that a practice till would put on a card; ``simulate`` answers."""

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._tasks = tasks
        self._actor: Actor | None = None
        self._card = ("", "")
        self.state: PaymentState | None = None

    def begin(self, actor: Actor, sale: PricedCart, method: TenderKind) -> None:
        """Take payment for a sale; what was taken before comes with it."""
        self._actor = actor
        self._card = ("", "")
        now = self._standing(sale, sale.cart.tenders)
        self.state = PaymentState(sale, now, now, tenders=sale.cart.tenders)
        self.choose(method)

    def pay_exactly(self, actor: Actor, sale: PricedCart) -> None:
        """The customer hands over exactly what is owed: one key, and the sale is done."""
        self.begin(actor, sale, TenderKind.CASH)
        self.complete(confirmed=True)

    def choose(self, method: TenderKind) -> None:
        """Pay by cash, or by card on a machine of its own."""
        state = self._demand()
        self._emit(replace(state, method=method, error=None, unlikely=False))
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

    def complete(self, *, confirmed: bool = False) -> None:
        """Take the amount in the field; the sale is done where it settles it.

        An amount that nobody hands over is asked about first, unless ``confirmed``.
        """
        state = self._demand()
        if state.busy or state.entered is None:
            return
        if not state.entered.minor and state.sale.totals.gross.minor:
            return
        notes = self._application.place.shop.denominations
        cash = state.method is TenderKind.CASH
        if cash and not confirmed and is_unlikely(state.entered, state.left, notes):
            self._emit(replace(state, unlikely=True))
            return
        try:
            tenders = self._with_payment(state)
            settled = self._standing(state.sale, tenders).settled
        except PosError as error:
            self._failed(error)
            return
        if not cash and not self._application.place.shop.works_devices:
            self.card_simulated.emit(state.entered)
            return
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

    def _take(self, tenders: tuple[Tender, ...], *, settled: bool) -> None:
        self._emit(replace(self._demand(), busy=True, error=None, unlikely=False))
        if settled:
            self._sell(tenders)
        else:
            self._keep(tenders)

    def take_back(self, place: int | None = None) -> None:
        """Give a payment back: the last one, or the one at a place."""
        state = self._demand()
        if not state.tenders or state.busy:
            return
        index = len(state.tenders) - 1 if place is None else place
        self._emit(replace(state, busy=True, error=None))
        self._keep((*state.tenders[:index], *state.tenders[index + 1 :]))

    def _with_payment(self, state: PaymentState) -> tuple[Tender, ...]:
        if not state.entered:
            return state.tenders
        if state.method is TenderKind.CASH:
            return (*state.tenders, Tender(TenderKind.CASH, state.entered))
        last4, auth = self._card
        payment = Tender(TenderKind.CARD_EXTERNAL, state.entered, card_last4=last4, auth_code=auth)
        return (*state.tenders, payment)

    def _sell(self, tenders: tuple[Tender, ...]) -> None:
        state, actor = self._demand(), self._actor
        assert actor is not None, "nobody is signed in"
        cart_id = state.sale.cart.id
        self._tasks.counter(
            lambda: self._application.checkout.complete(actor, cart_id, tenders),
            self._was_completed,
            self._failed,
            owner=self,
        )

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
        self.completed.emit(order)

    def _was_kept(self, sale: PricedCart) -> None:
        state = self._demand()
        tenders = sale.cart.tenders
        now = self._standing(sale, tenders)
        self._card = ("", "")
        self._emit(replace(state, sale=sale, tenders=tenders, now=now, then=now, busy=False))
        self._propose()

    def _failed(self, error: PosError) -> None:
        if self.state is not None:
            self._emit(replace(self.state, busy=False, error=error))

    def _propose(self) -> None:
        """Put what is left into the field, and offer the next notes above it."""
        state = self._demand()
        shop = self._application.place.shop
        quick = quick_amounts(state.now.left_cash, shop.denominations)
        self._emit(self._with_entered(replace(state, quick=quick), state.left))
        self.proposed.emit(state.left)

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

    def _demand(self) -> PaymentState:
        assert self.state is not None, "no sale is being paid"
        return self.state

    def _emit(self, state: PaymentState) -> None:
        self.state = state
        self.changed.emit(state)
