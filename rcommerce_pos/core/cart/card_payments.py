"""Pays a sale by card: from the attempt on disk to the tender of its cart, or back to the card."""

from dataclasses import replace
from uuid import UUID

from rcommerce_pos.core.cart import store
from rcommerce_pos.core.cart.checkout import Checkout
from rcommerce_pos.core.cart.service import CartService
from rcommerce_pos.core.cart.session import OpenCarts
from rcommerce_pos.core.cart.tendering import LONGEST_CODE, standing
from rcommerce_pos.core.events.bus import EventBus
from rcommerce_pos.core.events.types import CardPaymentMoved
from rcommerce_pos.core.kernel.card_data import without_card_data
from rcommerce_pos.core.kernel.clock import Clock, business_date
from rcommerce_pos.core.kernel.currencies import digits_of
from rcommerce_pos.core.kernel.errors import InvalidInput, PosError, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.orders.service import OrderService
from rcommerce_pos.core.orders.types import Order, Tender, TenderKind
from rcommerce_pos.core.payments.lifecycle import ASKED, FINAL, after_query, after_request
from rcommerce_pos.core.payments.profiles import Profile
from rcommerce_pos.core.payments.service import STOP, PaymentService
from rcommerce_pos.core.payments.talk import Query
from rcommerce_pos.core.payments.types import (
    Answer,
    Attempt,
    AttemptKind,
    AttemptState,
    Evidence,
    Outcome,
    PayRequest,
    Task,
    TaskKind,
    TerminalSetup,
)
from rcommerce_pos.core.settings.declarations import REFUND_LIMIT
from rcommerce_pos.core.settings.service import SettingsService
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import transaction

TERMINAL, QUERY, PERSON, START = "terminal", "query", "person", "start"
MOST_NOTE = 200


class CardPayments:
    """Card payments of one register's sales: one transaction each, and none waits for a wire.

    Whoever drives a terminal calls ``begin``, then ``send`` before the first byte, then
    ``answered`` with what came back; ``queried`` with what a status query said.
    """

    def __init__(
        self,
        place: Place,
        payments: PaymentService,
        carts: CartService,
        open_carts: OpenCarts,
        orders: OrderService,
        checkout: Checkout,
        settings: SettingsService,
        bus: EventBus,
        clock: Clock,
    ) -> None:
        self._place = place
        self._payments = payments
        self._carts = carts
        self._open_carts = open_carts
        self._orders = orders
        self._checkout = checkout
        self._settings = settings
        self._bus = bus
        self._clock = clock

    def begin(self, actor: Actor, setup: TerminalSetup, cart_id: UUID, amount: Money) -> Attempt:
        """Write an attempt to pay a part of an open sale, or all of it.

        Raises Refused where the amount is more than is left, where the terminal is at work, where
        the sale waits for another answer, or where it could not be completed once it is paid.
        """
        actor.demand(Permission.SELL, "take a card payment")
        sale = self._carts.sale(cart_id)
        self._checkout.demand_sellable(actor, sale.cart)
        step = self._place.shop.cash_step_minor
        left = standing(sale.totals.gross, sale.cart.tenders, cash_step_minor=step).left_card
        if amount.minor <= 0:
            raise InvalidInput("tender.amount", "A payment of nothing pays nothing.")
        if amount.minor > left.minor:
            raise Refused(
                "tender.card_too_much",
                "{amount} by card is more than the {left} to pay.",
                hint="A card pays what is owed and gives no change.",
                amount=amount,
                left=left,
            )
        return self._payments.open_attempt(
            actor, setup, kind=AttemptKind.PAYMENT, amount=amount, checkout=cart_id
        )

    def send(self, attempt_id: UUID) -> PayRequest:
        """The first byte follows this commit."""
        return self._payments.request(self._payments.mark_sent(attempt_id))

    def answered(self, attempt_id: UUID, answer: Answer) -> Attempt:
        """The request itself was answered, or nothing that can be trusted came back."""
        target = after_request(answer.outcome)
        attempt = self._payments.attempt(attempt_id)
        if target is AttemptState.UNKNOWN and attempt.state in ASKED:
            self._payments.hear(attempt_id, answer, source=TERMINAL)
            return attempt
        return self._settle(attempt_id, target, answer, source=TERMINAL)

    def query(self, attempt_id: UUID) -> Query:
        """A status query follows; everything that it needs.

        Whoever asks waits for the request's own answer no more: where that could not be kept, the
        attempt is unknown from now on.
        """
        attempt = self._payments.attempt(attempt_id)
        if attempt.state is AttemptState.SENT:
            lost = Answer(Outcome.UNKNOWN, reason="its answer was not kept")
            attempt = self._settle(attempt_id, AttemptState.UNKNOWN, lost, source=TERMINAL)
        if attempt.state is AttemptState.UNKNOWN:
            attempt = self._payments.mark_resolving(attempt_id)
        ids = (self._payments.next_service_id(), self._payments.next_service_id())
        stops = attempt.pays and attempt.state is AttemptState.RESOLVING
        stop = None
        if stops and not self._payments.was_asked_to_stop(attempt_id):
            stop = self._payments.next_service_id()
        return Query(self._payments.request(attempt), ids, self._payments.proof(attempt), stop)

    def stop_was_heard(self, attempt_id: UUID) -> None:
        """The wish to stop arrived at the terminal, from a person or before a question.

        It is kept beside the answers and moves nothing: only the terminal's own word does.
        """
        if not self._payments.was_asked_to_stop(attempt_id):
            wish = Answer(Outcome.IN_PROGRESS)
            self._payments.hear(attempt_id, wish, source=STOP)

    def queried(self, attempt_id: UUID, answer: Answer, profile: Profile) -> Attempt:
        """What a status query said; an attempt that stays open is to be asked for again."""
        attempt = self._payments.attempt(attempt_id)
        if attempt.state in FINAL:
            return self._confirmed(attempt, answer)
        target = after_query(
            answer.outcome,
            age_seconds=self._clock.steady().since(attempt.begun) // 1000,
            terminal_seconds=profile.terminal_seconds + profile.margin_seconds,
            patience_seconds=profile.patience_seconds,
        )
        if target is None or target is attempt.state:
            return attempt
        return self._settle(attempt_id, target, answer, source=QUERY)

    def _confirmed(self, attempt: Attempt, answer: Answer) -> Attempt:
        """The terminal's late word on what a person decided; a contradiction is an incident."""
        if answer.outcome is Outcome.NOT_FOUND:
            if attempt.took_money and attempt.pays:
                return self._settle(attempt.id, AttemptState.NOT_PROCESSED, answer, source=QUERY)
            self._payments.hear(attempt.id, answer, source=QUERY)
            return attempt
        if answer.outcome in (Outcome.UNKNOWN, Outcome.IN_PROGRESS, Outcome.NOT_SENT):
            return attempt
        return self._settle(attempt.id, after_request(answer.outcome), answer, source=QUERY)

    def recover(self) -> tuple[Attempt, ...]:
        """At the start: what the run before left, to be gone on with.

        An attempt that was never sent is settled at once. One that was sent is unknown, and its
        terminal is asked about it. One that was approved waits in its sale to be completed.
        """
        for attempt in self._payments.open_attempts():
            if attempt.state is AttemptState.CREATED:
                never = Answer(Outcome.NOT_SENT, reason="the program stopped before it was sent")
                self._settle(attempt.id, AttemptState.NOT_SENT, never, source=START)
            elif attempt.state is AttemptState.SENT:
                lost = Answer(Outcome.UNKNOWN, reason="the program stopped while it was under way")
                self._settle(attempt.id, AttemptState.UNKNOWN, lost, source=START)
        waiting = (self._payments.attempt(key) for key in store.charged(self._place))
        return (*self._payments.open_attempts(), *waiting)

    def decide(
        self, actor: Actor, attempt_id: UUID, *, paid: bool, approval_code: str = ""
    ) -> Attempt:
        """A person read the terminal's own book: it was paid, or it was not.

        *Paid* needs the authorisation code that the terminal printed. What the terminal says later
        is kept beside this answer; where it says otherwise, that is an incident.
        """
        actor.demand(Permission.REVIEW_PAYMENTS, "decide about a card payment")
        attempt = self._payments.attempt(attempt_id)
        if attempt.state is not AttemptState.MANUAL_REVIEW:
            raise Refused(
                "payment.no_review",
                "This card payment does not wait for a decision.",
                hint="The terminal has answered, or is still being asked.",
            )
        code = approval_code.strip()
        if paid and not _code(code):
            raise InvalidInput(
                "payment.code_needed",
                "The authorisation code is needed: up to 12 letters and digits.",
                hint="It stands on the terminal's receipt and in its list of payments.",
            )
        answer = Answer(
            Outcome.APPROVED if paid else Outcome.DECLINED,
            authorised=attempt.amount if paid else None,
            reason="decided by hand",
            evidence=Evidence(approval_code=code),
        )
        state = AttemptState.APPROVED if paid else AttemptState.NOT_PROCESSED
        decider = actor.approved_by or actor.name
        return self._settle(attempt_id, state, answer, source=PERSON, by=decider)

    def take_back(
        self, actor: Actor, setup: TerminalSetup, attempt_id: UUID, amount: Money | None = None
    ) -> Attempt:
        """Begin to give a card payment back, in whole or in part; never more than was taken.

        On the day of the payment it is a reversal; later, or where the terminal does not allow one
        any more, a refund that names it. What pays a finished sale is given back by who may void
        that sale.
        """
        actor.demand(Permission.SELL, "give a card payment back")
        paid = self._payments.attempt(attempt_id)
        if not paid.pays:
            raise Refused(
                "payment.no_payment",
                "This is no payment: money went to the card with it already.",
            )
        if self._pays_finished_sale(paid):
            actor.demand(Permission.VOID_ORDERS, "give the card of a finished sale back")
        if paid.reference is None:
            raise Refused(
                "payment.no_reference",
                "The terminal never named this payment, so the till cannot give it back.",
                hint="Give it back on the terminal itself.",
            )
        if not _is_of(setup, paid):
            # Its number means nothing to another one, or another payment.
            raise Refused(
                "payment.other_terminal",
                "This was paid on the card terminal {terminal}, which this till does not use now.",
                hint="Choose that one in the settings, or give it back on the terminal itself.",
                terminal=paid.terminal,
            )
        wanted = amount or self._payments.held(paid)
        self._demand_held(paid, wanted)
        whole = wanted == paid.authorised
        reverses = (
            self._is_today(paid)
            and not self._payments.was_not_allowed_back(paid.id)
            and (setup.can.reversal if whole else setup.can.partial_reversal)
        )
        kind = AttemptKind.REVERSAL if reverses else AttemptKind.REFUND
        return self._payments.open_attempt(
            actor, setup, kind=kind, amount=wanted, checkout=paid.checkout, parent=paid.id
        )

    def finish(self, actor: Actor, attempt_id: UUID) -> Order | None:
        """Complete the sale of an approved payment that settles it; None where more is to pay."""
        attempt = self._payments.attempt(attempt_id)
        done = self._orders.by_checkout(str(attempt.checkout))
        if done is not None or not attempt.took_money:
            return done
        cart = self._open_carts.load(attempt.checkout)
        if cart is None or self._payments.unsettled(attempt.checkout):
            return None
        sale = self._carts.sale(attempt.checkout)
        step = self._place.shop.cash_step_minor
        try:
            now = standing(sale.totals.gross, sale.cart.tenders, cash_step_minor=step)
        except PosError:
            return None
        if not now.settled:
            return None
        return self._checkout.complete(actor, attempt.checkout, sale.cart.tenders)

    def orphans(self, on: TerminalSetup | None = None) -> tuple[Attempt, ...]:
        """Payments of sales that are gone, of which their terminal still holds something.

        Or of one that was paid otherwise, after a person had said that the card was not charged.
        ``on``: only those that this terminal took, for no other one can be asked for them.
        """
        return tuple(
            task.attempt
            for task in self._payments.tasks()
            if (task.kind is TaskKind.GOODS_LEFT or self._is_paid_twice(task))
            and (on is None or _is_of(on, task.attempt))
            and task.attempt.reference is not None
            and self._payments.held(task.attempt).minor > 0
            and not self._payments.was_refused_back(task.attempt.id)
            and not self._payments.is_way_back_unheard(task.attempt.id)
        )

    def _is_paid_twice(self, task: Task) -> bool:
        """True where a card was charged after all for a sale that something else has paid."""
        attempt = task.attempt
        if task.kind is not TaskKind.CONTRADICTION or attempt.took_money:
            return False
        if not attempt.pays:
            return False
        paid = self._orders.by_checkout(str(attempt.checkout))
        return paid is not None and self._payments.held(attempt).minor > 0

    def close(self, actor: Actor, task_id: UUID, note: str) -> None:
        """Somebody settled it outside the till, and says how.

        Raises Refused for a payment whose outcome is not known: that is decided, not closed.
        """
        actor.demand(Permission.REVIEW_PAYMENTS, "settle a card payment")
        words = _note(note)
        self._payments.close_task(task_id, by=actor.approved_by or actor.name, note=words)

    def gave_back(
        self, actor: Actor, there: TerminalSetup | None, attempt_id: UUID, amount: Money, note: str
    ) -> Attempt:
        """Somebody gave money of an open sale back on the terminal itself, and says how.

        Only after the terminal refused it to the till, or where the terminal that is ``there``
        cannot be asked for it: what the till can do, the till does.
        """
        actor.demand(Permission.REVIEW_PAYMENTS, "settle a card payment")
        words, paid = _note(note), self._payments.attempt(attempt_id)
        can_ask = there is not None and _is_of(there, paid) and paid.reference is not None
        if can_ask and not self._payments.was_refused_back(paid.id):
            raise Refused(
                "payment.not_refused",
                "The terminal has not refused to give this card payment back.",
                hint="Let the till give it back.",
            )
        self._demand_held(paid, amount)
        by = actor.approved_by or actor.name
        setup = TerminalSetup(paid.terminal, PERSON, paid.sale_id, paid.test)
        answer = Answer(Outcome.APPROVED, authorised=amount, reason=words)
        with transaction():
            back = self._payments.open_attempt(
                actor,
                setup,
                kind=AttemptKind.REVERSAL,
                amount=amount,
                checkout=paid.checkout,
                parent=paid.id,
            )
            self._payments.mark_sent(back.id)
            return self._settle(back.id, AttemptState.APPROVED, answer, source=PERSON, by=by)

    def refund_alone(self, actor: Actor, setup: TerminalSetup, amount: Money) -> Attempt:
        """Begin to pay money to a card without a payment that it belongs to."""
        actor.demand(Permission.REFUND_UNREFERENCED, "pay money to a card without its payment")
        if not setup.can.unreferenced_refund:
            raise Refused(
                "payment.no_refund_alone",
                "This card terminal pays nothing to a card without the sale that it paid.",
                hint="Find the sale and give it back from there.",
            )
        if amount.minor <= 0:
            raise InvalidInput("tender.amount", "A payment of nothing pays nothing.")
        whole = 10 ** digits_of(amount.currency)
        most = Money(self._settings.get(REFUND_LIMIT) * whole, amount.currency)
        if amount.minor > most.minor:
            raise Refused(
                "payment.refund_limit",
                "At most {most} goes to a card without the sale that it paid.",
                hint="Find the sale and give it back from there.",
                most=most,
            )
        return self._payments.open_attempt(
            actor, setup, kind=AttemptKind.REFUND, amount=amount, checkout=new_id()
        )

    def _settle(
        self,
        attempt_id: UUID,
        state: AttemptState,
        answer: Answer,
        *,
        source: str,
        by: str = "",
    ) -> Attempt:
        """Keep what was heard, move the attempt, put its money where it belongs: all or none."""
        with transaction():
            before = self._payments.attempt(attempt_id)
            self._payments.hear(attempt_id, answer, source=source, staff=by)
            attempt = self._payments.conclude(attempt_id, state, answer, decided_by=by)
            if before.state not in FINAL and attempt.took_money:
                self._place_money(attempt)
            elif before.state in FINAL and answer.took_money and attempt.parent is not None:
                # It went back after all, whatever a person said: nothing more of it pays a sale.
                self._detach(attempt)
            self._bus.publish(CardPaymentMoved(attempt.id, attempt.checkout))
        return attempt

    def _place_money(self, attempt: Attempt) -> None:
        if attempt.pays:
            self._attach(attempt)
        elif attempt.parent is not None:
            self._detach(attempt)

    def _attach(self, attempt: Attempt) -> None:
        """The tender of an approved payment; without a sale that waits, it is to be given back."""
        cart = store.load(self._place, attempt.checkout)
        if cart is None:
            self._payments.open_task(attempt.id, TaskKind.GOODS_LEFT)
            return
        assert attempt.authorised is not None, "an approved attempt has an amount"
        tender = Tender(
            TenderKind.CARD,
            attempt.authorised,
            attempt.evidence.last4,
            _code(attempt.evidence.approval_code),
            attempt.id,
        )
        self._put(attempt.checkout, (*cart.tenders, tender))

    def _detach(self, back: Attempt) -> None:
        """Money went back to the card: the tender of an open sale shrinks or goes."""
        assert back.parent is not None, "a reversal has its payment"
        paid = self._payments.attempt(back.parent)
        left = self._payments.held(paid)
        if left.minor <= 0:
            for kind in (TaskKind.GOODS_LEFT, TaskKind.CONTRADICTION):
                self._payments.close_tasks(paid.id, kind, by="terminal")
        cart = store.load(self._place, back.checkout)
        if cart is None:
            return
        kept = (
            replace(tender, amount=left) if tender.attempt_id == paid.id else tender
            for tender in cart.tenders
        )
        self._put(back.checkout, tuple(tender for tender in kept if tender.amount.minor > 0))

    def _put(self, cart_id: UUID, tenders: tuple[Tender, ...]) -> None:
        try:
            self._carts.put_charged(cart_id, tenders)
        except BaseException:
            # What is held must not say more than what is stored.
            self._open_carts.forget(cart_id)
            raise

    def _pays_finished_sale(self, paid: Attempt) -> bool:
        done = self._orders.by_checkout(str(paid.checkout))
        if done is None or done.void is not None:
            return False
        return any(tender.attempt_id == paid.id for tender in done.tenders)

    def _demand_held(self, paid: Attempt, amount: Money) -> None:
        """Never more goes back than was taken."""
        left = self._payments.held(paid)
        if not 0 < amount.minor <= left.minor:
            raise Refused(
                "payment.refund_too_much",
                "{amount} is more than the {left} that this card payment still holds.",
                hint="Give back at most what was taken.",
                amount=amount,
                left=left,
            )

    def _is_today(self, attempt: Attempt) -> bool:
        shop = self._place.shop
        zone, cutoff = shop.time_zone, shop.cutoff_minutes
        then = business_date(attempt.updated_at, zone=zone, cutoff_minutes=cutoff)
        return then == business_date(self._clock.now(), zone=zone, cutoff_minutes=cutoff)


def _is_of(setup: TerminalSetup, paid: Attempt) -> bool:
    """True where a terminal is the one that took a payment, and as real as then."""
    return (setup.name, setup.test) == (paid.terminal, paid.test)


def _note(note: str) -> str:
    """How it was settled, in a few words; raises InvalidInput without any."""
    words = " ".join(without_card_data(note).split())
    if not 1 <= len(words) <= MOST_NOTE:
        raise InvalidInput(
            "payment.note_needed",
            "It needs a note that says how it was settled.",
            hint="Say it in at most {most} letters.",
            most=MOST_NOTE,
        )
    return words


def _code(approval: str) -> str:
    """An authorisation code as a tender takes it; nothing a terminal prints may stop its money."""
    fits = approval.isascii() and approval.isalnum() and len(approval) <= LONGEST_CODE
    return approval if fits else ""
