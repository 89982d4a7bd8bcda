"""Attempts to pay by card: on disk before the terminal hears of them, and settled once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock
from rcommerce_pos.core.kernel.errors import NotFound, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.payments import store
from rcommerce_pos.core.payments.lifecycle import FINAL, OPEN, advance
from rcommerce_pos.core.payments.types import (
    Answer,
    Attempt,
    AttemptKind,
    AttemptState,
    Heard,
    PayRequest,
    Task,
    TaskKind,
    TerminalSetup,
)
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import transaction

MEMORY = timedelta(hours=48)
"""So long a terminal remembers its answers, and a message id must not come again."""
STOP = "stop"
"""The source of what is kept of a wish to stop: the till asked, and the terminal heard it."""
_SERVICE_ID_DIGITS = 10
_BASE36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class PaymentService:
    """The attempts of one register; knows no cart and no order."""

    def __init__(self, place: Place, journal: JournalService, clock: Clock) -> None:
        self._place = place
        self._journal = journal
        self._clock = clock

    def next_service_id(self) -> str:
        """A message id that this register never used: a counter on disk, in base 36.

        It never falls behind the milliseconds of the clock: a file that was put back from a
        backup goes on above every id that was given since that backup was made.
        """
        with transaction():
            number = store.next_number(self._place.till.register_id, self._clock.now())
        return _base36(number)

    def open_attempt(
        self,
        actor: Actor,
        setup: TerminalSetup,
        *,
        kind: AttemptKind,
        amount: Money,
        checkout: UUID,
        parent: UUID | None = None,
    ) -> Attempt:
        """Write an attempt before anything is sent.

        Raises Refused where the terminal is at work for another one, or where the sale has a
        payment whose outcome is not known.
        """
        with transaction():
            if store.is_at_work(setup.name):
                raise Refused(
                    "payment.terminal_busy",
                    "The card terminal is still at work for another payment.",
                    hint="Wait for it, or take cash for this sale.",
                )
            if kind is AttemptKind.PAYMENT and self.unsettled(checkout):
                raise Refused(
                    "payment.unsettled",
                    "This sale has a card payment whose outcome is not known yet.",
                    hint="Do not charge again. Wait until it is settled.",
                )
            now = self._clock.now()
            attempt = Attempt(
                id=new_id(),
                kind=kind,
                state=AttemptState.CREATED,
                terminal=setup.name,
                sale_id=setup.sale_id,
                service_id=self.next_service_id(),
                checkout=checkout,
                amount=amount,
                staff_id=actor.id,
                staff_name=actor.name,
                created_at=now,
                updated_at=now,
                test=setup.test,
                parent=parent,
                begun=self._clock.steady(),
            )
            store.add(self._place, attempt, driver=setup.driver)
            attempt = self.attempt(attempt.id)
            self._remember("CARD_ATTEMPT", attempt, approved_by=actor.approved_by)
        return attempt

    def mark_sent(self, attempt_id: UUID) -> Attempt:
        """The first byte follows: from now on only the terminal knows."""
        return self._move(attempt_id, AttemptState.SENT)

    def mark_resolving(self, attempt_id: UUID) -> Attempt:
        """Somebody asks the terminal what became of it."""
        attempt = self.attempt(attempt_id)
        if attempt.state is AttemptState.RESOLVING:
            return attempt
        return self._move(attempt_id, AttemptState.RESOLVING)

    def set_aside(self, attempt_id: UUID) -> None:
        """Its sale completes by itself once it is approved."""
        with transaction():
            store.set_aside(attempt_id)

    def hear(self, attempt_id: UUID, answer: Answer, *, source: str, staff: str = "") -> None:
        """Keep what was heard of an attempt, whatever it is worth."""
        with transaction():
            store.add_answer(attempt_id, answer, source=source, staff=staff, at=self._clock.now())

    def conclude(
        self, attempt_id: UUID, state: AttemptState, answer: Answer, *, decided_by: str = ""
    ) -> Attempt:
        """Move an attempt by what was heard; a final one stays and the contradiction is a task.

        Must be called where the tender is written: inside ``transaction()``.
        """
        attempt = self.attempt(attempt_id)
        if attempt.state in FINAL:
            if _contradicts(attempt, state, answer):
                self._keep_incident(attempt, state)
            self._keep_name(attempt, answer)
            return self.attempt(attempt_id)
        advance(attempt.state, state)
        took = state in (AttemptState.APPROVED, AttemptState.PARTIAL)
        authorised = (answer.authorised or attempt.amount) if took else None
        store.settle(
            attempt_id,
            state,
            answer,
            authorised=authorised,
            by=decided_by,
            at=self._clock.now(),
        )
        attempt = self.attempt(attempt_id)
        self._remember("CARD_RESULT", attempt)
        if state is AttemptState.MANUAL_REVIEW:
            self.open_task(attempt.id, TaskKind.REVIEW)
        elif state in FINAL:
            self.close_tasks(attempt.id, TaskKind.REVIEW, by=decided_by or "terminal")
        return attempt

    def _keep_incident(self, attempt: Attempt, state: AttemptState) -> None:
        """The final state stays, and a person is told."""
        self._remember("CARD_INCIDENT", attempt, heard=state.value)
        self.open_task(attempt.id, TaskKind.CONTRADICTION)

    def _keep_name(self, attempt: Attempt, answer: Answer) -> None:
        """What was settled without its terminal gets its name there: so it can be given back."""
        if not answer.took_money or answer.reference is None or attempt.reference is not None:
            return
        code = answer.evidence.approval_code or attempt.evidence.approval_code
        store.name(attempt.id, answer.reference, replace(answer.evidence, approval_code=code))

    def held(self, attempt: Attempt) -> Money:
        """What of a payment its terminal still holds, by the last word of the terminal itself.

        What goes back to a card holds nothing.
        """
        if not attempt.pays:
            return Money.zero(attempt.amount.currency)
        taken = attempt.authorised or Money.zero(attempt.amount.currency)
        if attempt.decided_by or not attempt.took_money:
            heard = store.most_heard(attempt.id)
            if heard:
                taken = Money(heard, attempt.amount.currency)
        return taken - self.taken_back(attempt.id)

    def open_task(self, attempt_id: UUID, kind: TaskKind) -> None:
        """Put a payment on the list of what a person must settle; once for each kind."""
        with transaction():
            store.open_task(attempt_id, kind, self._clock.now())

    def close_tasks(self, attempt_id: UUID, kind: TaskKind, *, by: str, note: str = "") -> None:
        """It is settled."""
        with transaction():
            store.close_tasks(attempt_id, kind, by=by, note=note, at=self._clock.now())

    def close_task(self, task_id: UUID, *, by: str, note: str) -> None:
        """A person settled it; raises Refused where its outcome is still to be decided."""
        with transaction():
            found = store.open_task_of(task_id)
            if found is None:
                raise NotFound("payment.task_gone", "This is settled already.")
            attempt, kind = self.attempt(found[0]), found[1]
            if kind is TaskKind.REVIEW:
                raise Refused(
                    "payment.undecided",
                    "Nobody knows yet whether this card was charged.",
                    hint="Say whether it was paid; that settles it.",
                )
            if store.is_going_back(attempt.id):
                raise Refused(
                    "payment.going_back",
                    "The terminal is giving this money back now.",
                    hint="Wait until it has answered.",
                )
            self.close_tasks(attempt.id, kind, by=by, note=note)
            self._remember("CARD_SETTLED", attempt, settled_by=by, note=note)

    def tasks(self) -> tuple[Task, ...]:
        """What a person must settle, the oldest first."""
        return tuple(
            Task(key, self.attempt(of), kind, at) for key, of, kind, at in store.open_tasks()
        )

    def answers(self, attempt_id: UUID) -> tuple[Heard, ...]:
        """Everything that was heard of an attempt, in the order in which it came."""
        return store.answers(attempt_id, self._place.shop.money)

    def was_asked_to_stop(self, attempt_id: UUID) -> bool:
        """True where its terminal has heard the wish to stop: it is wished once."""
        return store.was_heard(attempt_id, STOP)

    def was_refused_back(self, attempt_id: UUID) -> bool:
        """True where its terminal would not give a payment back: nobody asks again unasked."""
        return store.was_refused(attempt_id)

    def is_going_back(self, attempt_id: UUID) -> bool:
        """True while a terminal is at work to give a payment back."""
        return store.is_going_back(attempt_id)

    def is_way_back_unheard(self, attempt_id: UUID) -> bool:
        """True where only a person said that a payment did not go back, and no terminal has yet."""
        return store.is_unheard(attempt_id)

    def wants_signature(self, attempts: Sequence[UUID]) -> bool:
        """True where the customer of one of these payments must sign."""
        return any(self.attempt(each).evidence.signature_wanted for each in attempts)

    def any_test(self, attempts: Sequence[UUID]) -> bool:
        """True where one of these payments was made on a test terminal: no money moved."""
        return any(self.attempt(each).test for each in attempts)

    def was_not_allowed_back(self, attempt_id: UUID) -> bool:
        """True where its terminal does not reverse it any more: what is captured is refunded."""
        return store.was_not_allowed(attempt_id)

    def to_confirm(self) -> tuple[Attempt, ...]:
        """What a person decided, and the terminal said nothing of since, while it remembers.

        What it took after all must not stay with the shop unseen; and what it confirms gets the
        name by which it can be given back.
        """
        return store.unheard(since=self._clock.now() - MEMORY)

    def attempt(self, attempt_id: UUID) -> Attempt:
        """One attempt; raises NotFound."""
        found = store.find(attempt_id)
        if found is None:
            raise NotFound("payment.unknown", "There is no such card payment.")
        return found

    def open_attempts(self) -> tuple[Attempt, ...]:
        """Those that the terminal may be at work for, the oldest first."""
        return store.of_states(*OPEN)

    def of_checkout(self, checkout: UUID) -> tuple[Attempt, ...]:
        """Every attempt for one sale, the oldest first."""
        return store.of_checkout(checkout)

    def proof(self, attempt: Attempt) -> PayRequest | None:
        """The last request before this one that its terminal settled itself, within 48 hours.

        One that came later proves nothing: the terminal may have lost its memory in between. The
        ids of a till only grow, however its clock is set.
        """
        earlier = store.settled_before(attempt, since=self._clock.now() - MEMORY)
        return self.request(earlier) if earlier else None

    def taken_back(self, attempt_id: UUID) -> Money:
        """How much of a payment went back to the card, or may have.

        What a person said did not go back has, where its terminal says so later.
        """
        return Money(store.taken_back(attempt_id), self._place.shop.currency)

    def unsettled(self, checkout: UUID) -> tuple[Attempt, ...]:
        """The attempts for one sale whose outcome is not known."""
        return tuple(each for each in self.of_checkout(checkout) if each.state not in FINAL)

    def demand_settled(self, checkout: UUID) -> None:
        """Raise Refused while nobody knows whether a card was charged for this sale."""
        if self.unsettled(checkout):
            raise Refused(
                "payment.unsettled",
                "This sale has a card payment whose outcome is not known yet.",
                hint="Do not charge again. It can be finished as soon as that is settled.",
            )

    def demand_backed(self, checkout: UUID, charged: dict[UUID, int]) -> None:
        """Raise Refused unless the attempts took just these amounts, in minor units, for it.

        And none that took money for it is left out: nobody pays in cash what a card has paid.
        """
        for attempt_id, minor in charged.items():
            attempt = self.attempt(attempt_id)
            held = attempt.authorised.minor if attempt.authorised else 0
            held -= self.taken_back(attempt_id).minor
            if not attempt.took_money or attempt.checkout != checkout or held != minor:
                raise Refused(
                    "payment.not_backed",
                    "A card payment of this sale does not match what the terminal took.",
                    hint="Look at the list of card payments to settle.",
                )
        for attempt in self.of_checkout(checkout):
            pays = attempt.pays and attempt.took_money
            if not pays or attempt.id in charged:
                continue
            left = self.held(attempt)
            if left.minor > 0:
                raise Refused(
                    "payment.left_out",
                    "A card has paid {amount} of this sale already.",
                    hint="The card counts: let it pay, or give it back first.",
                    amount=left,
                )

    def request(self, attempt: Attempt) -> PayRequest:
        """An attempt as a driver is asked for it."""
        original = self.attempt(attempt.parent).reference if attempt.parent else None
        return PayRequest(
            service_id=attempt.service_id,
            transaction=str(attempt.id),
            amount=attempt.amount,
            at=attempt.created_at,
            original=original,
            kind=attempt.kind,
        )

    def _move(self, attempt_id: UUID, target: AttemptState) -> Attempt:
        with transaction():
            attempt = self.attempt(attempt_id)
            advance(attempt.state, target)
            store.move(attempt_id, target, self._clock.now())
        return self.attempt(attempt_id)

    def _remember(self, kind: str, attempt: Attempt, **facts: str) -> None:
        self._journal.record(
            kind,
            {
                "v": 1,
                "attempt": str(attempt.id),
                "act": attempt.kind.value,
                "parent": str(attempt.parent) if attempt.parent else "",
                "state": attempt.state.value,
                "terminal": attempt.terminal,
                "service_id": attempt.service_id,
                "checkout": str(attempt.checkout),
                "amount_minor": attempt.amount.minor,
                "authorised_minor": attempt.authorised.minor if attempt.authorised else None,
                "by": attempt.staff_name,
                "decided_by": attempt.decided_by,
                "reason": attempt.reason,
                "test": attempt.test,
                **facts,
            },
        )


def _contradicts(attempt: Attempt, state: AttemptState, answer: Answer) -> bool:
    """True where what is heard late is not what was settled."""
    if state not in FINAL:
        return False
    took = state in (AttemptState.APPROVED, AttemptState.PARTIAL)
    if took != attempt.took_money:
        return True
    return took and answer.authorised != attempt.authorised


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, rest = divmod(number, 36)
        digits = _BASE36[rest] + digits
    return digits.rjust(_SERVICE_ID_DIGITS, "0")
