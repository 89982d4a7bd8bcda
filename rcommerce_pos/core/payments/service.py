"""Attempts to pay by card: on disk before the terminal hears of them, and settled once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import msgspec

from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock, Steady, from_millis, to_millis
from rcommerce_pos.core.kernel.errors import NotFound, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.payments.lifecycle import FINAL, OPEN, advance
from rcommerce_pos.core.payments.tables import (
    PaymentAnswerRow,
    PaymentAttemptRow,
    PaymentTaskRow,
)
from rcommerce_pos.core.payments.types import (
    Answer,
    Attempt,
    AttemptKind,
    AttemptState,
    Evidence,
    Heard,
    Outcome,
    PayRequest,
    Reference,
    Task,
    TaskKind,
    TerminalSetup,
)
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import (
    execute,
    fetch_all,
    fetch_one,
    insert_sql,
    transaction,
)

_COLUMNS = (
    "id",
    "kind",
    "state",
    "terminal",
    "sale_id",
    "service_id",
    "checkout_id",
    "parent_id",
    "amount_minor",
    "currency",
    "authorised_minor",
    "staff_id",
    "staff_name",
    "test",
    "set_aside",
    "transaction_ref",
    "transaction_at",
    "reason",
    "evidence",
    "decided_by",
    "created_at",
    "updated_at",
    "steady_count",
    "steady_ms",
)
_SELECT = f"SELECT {', '.join(_COLUMNS)} FROM payment_attempt"
_INSERT = insert_sql(
    PaymentAttemptRow,
    (
        "id",
        "store_id",
        "register_id",
        "location_id",
        "kind",
        "state",
        "terminal",
        "driver",
        "sale_id",
        "service_id",
        "checkout_id",
        "parent_id",
        "amount_minor",
        "currency",
        "staff_id",
        "staff_name",
        "test",
        "created_at",
        "updated_at",
        "steady_count",
        "steady_ms",
    ),
)
_INSERT_ANSWER = insert_sql(
    PaymentAnswerRow,
    (
        "attempt_id",
        "position",
        "source",
        "outcome",
        "authorised_minor",
        "reason",
        "staff_name",
        "at_utc",
    ),
)
_INSERT_TASK = insert_sql(PaymentTaskRow, ("id", "attempt_id", "kind", "opened_at"))
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
        now = to_millis(self._clock.now())
        with transaction():
            execute(
                "INSERT INTO payment_sequence (register_id, next_number) VALUES (?, ? + 1)"
                " ON CONFLICT (register_id) DO UPDATE"
                " SET next_number = MAX(next_number, excluded.next_number - 1) + 1",
                (self._place.till.register_id.bytes, now),
            )
            row = fetch_one(
                "SELECT next_number - 1 FROM payment_sequence WHERE register_id = ?",
                (self._place.till.register_id.bytes,),
            )
        assert row is not None, "the counter was just written"
        return _base36(int(row[0]))

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
            busy = fetch_one(
                "SELECT id FROM payment_attempt WHERE terminal = ?"
                " AND state IN ('created', 'sent', 'unknown', 'resolving')",
                (setup.name,),
            )
            if busy is not None:
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
            attempt_id, now = new_id(), to_millis(self._clock.now())
            steady = self._clock.steady()
            execute(
                _INSERT,
                (
                    attempt_id.bytes,
                    *self._place.keys,
                    kind.value,
                    AttemptState.CREATED.value,
                    setup.name,
                    setup.driver,
                    setup.sale_id,
                    self.next_service_id(),
                    checkout.bytes,
                    parent.bytes if parent else None,
                    amount.minor,
                    amount.currency,
                    actor.id.bytes,
                    actor.name,
                    int(setup.test),
                    now,
                    now,
                    steady.count,
                    steady.millis,
                ),
            )
            attempt = self.attempt(attempt_id)
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
            execute("UPDATE payment_attempt SET set_aside = 1 WHERE id = ?", (attempt_id.bytes,))

    def hear(self, attempt_id: UUID, answer: Answer, *, source: str, staff: str = "") -> None:
        """Keep what was heard of an attempt, whatever it is worth."""
        with transaction():
            row = fetch_one(
                "SELECT COALESCE(MAX(position), 0) + 1 FROM payment_answer WHERE attempt_id = ?",
                (attempt_id.bytes,),
            )
            execute(
                _INSERT_ANSWER,
                (
                    attempt_id.bytes,
                    int(row[0]) if row else 1,
                    source,
                    answer.outcome.value,
                    answer.authorised.minor if answer.authorised else None,
                    answer.reason,
                    staff,
                    to_millis(self._clock.now()),
                ),
            )

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
        reference = answer.reference
        execute(
            "UPDATE payment_attempt SET state = ?, authorised_minor = ?, reason = ?,"
            " transaction_ref = ?, transaction_at = ?, evidence = ?, decided_by = ?,"
            " updated_at = ? WHERE id = ?",
            (
                state.value,
                authorised.minor if authorised else None,
                answer.reason,
                reference.transaction if reference else "",
                reference.at if reference else "",
                _evidence_text(answer.evidence),
                decided_by,
                to_millis(self._clock.now()),
                attempt_id.bytes,
            ),
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
        execute(
            "UPDATE payment_attempt SET transaction_ref = ?, transaction_at = ?, evidence = ?"
            " WHERE id = ?",
            (
                answer.reference.transaction,
                answer.reference.at,
                _evidence_text(replace(answer.evidence, approval_code=code)),
                attempt.id.bytes,
            ),
        )

    def held(self, attempt: Attempt) -> Money:
        """What of a payment its terminal still holds, by the last word of the terminal itself."""
        taken = attempt.authorised or Money.zero(attempt.amount.currency)
        if attempt.decided_by or not attempt.took_money:
            row = fetch_one(
                "SELECT MAX(authorised_minor) FROM payment_answer WHERE attempt_id = ?"
                " AND source <> 'person'",
                (attempt.id.bytes,),
            )
            if row and row[0]:
                taken = Money(int(row[0]), attempt.amount.currency)
        return taken - self.taken_back(attempt.id)

    def open_task(self, attempt_id: UUID, kind: TaskKind) -> None:
        """Put a payment on the list of what a person must settle; once for each kind."""
        with transaction():
            there = fetch_one(
                "SELECT id FROM payment_task WHERE attempt_id = ? AND kind = ?"
                " AND closed_at IS NULL",
                (attempt_id.bytes, kind.value),
            )
            if there is None:
                now = to_millis(self._clock.now())
                execute(_INSERT_TASK, (new_id().bytes, attempt_id.bytes, kind.value, now))

    def close_tasks(self, attempt_id: UUID, kind: TaskKind, *, by: str, note: str = "") -> None:
        """It is settled."""
        with transaction():
            execute(
                "UPDATE payment_task SET closed_at = ?, closed_by = ?, note = ?"
                " WHERE attempt_id = ? AND kind = ? AND closed_at IS NULL",
                (to_millis(self._clock.now()), by, note, attempt_id.bytes, kind.value),
            )

    def close_task(self, task_id: UUID, *, by: str, note: str) -> None:
        """A person settled it; raises Refused where its outcome is still to be decided."""
        with transaction():
            row = fetch_one(
                "SELECT attempt_id, kind FROM payment_task WHERE id = ? AND closed_at IS NULL",
                (task_id.bytes,),
            )
            if row is None:
                raise NotFound("payment.task_gone", "This is settled already.")
            attempt, kind = self.attempt(UUID(bytes=row[0])), TaskKind(row[1])
            if kind is TaskKind.REVIEW:
                raise Refused(
                    "payment.undecided",
                    "Nobody knows yet whether this card was charged.",
                    hint="Say whether it was paid; that settles it.",
                )
            self.close_tasks(attempt.id, kind, by=by, note=note)
            self._remember("CARD_SETTLED", attempt, settled_by=by, note=note)

    def tasks(self) -> tuple[Task, ...]:
        """What a person must settle, the oldest first."""
        rows = fetch_all(
            "SELECT id, attempt_id, kind, opened_at FROM payment_task WHERE closed_at IS NULL"
            " ORDER BY opened_at, id"
        )
        return tuple(
            Task(UUID(bytes=key), self.attempt(UUID(bytes=of)), TaskKind(kind), from_millis(at))
            for key, of, kind, at in rows
        )

    def answers(self, attempt_id: UUID) -> tuple[Heard, ...]:
        """Everything that was heard of an attempt, in the order in which it came."""
        rows = fetch_all(
            "SELECT source, outcome, authorised_minor, reason, staff_name, at_utc"
            " FROM payment_answer WHERE attempt_id = ? ORDER BY position",
            (attempt_id.bytes,),
        )
        money = self._place.shop.money
        return tuple(
            Heard(
                source,
                Outcome(outcome),
                None if minor is None else money(minor),
                reason,
                staff,
                from_millis(at),
            )
            for source, outcome, minor, reason, staff, at in rows
        )

    def was_asked_to_stop(self, attempt_id: UUID) -> bool:
        """True where its terminal has heard the wish to stop: it is wished once."""
        row = fetch_one(
            "SELECT 1 FROM payment_answer WHERE attempt_id = ? AND source = ? LIMIT 1",
            (attempt_id.bytes, STOP),
        )
        return row is not None

    def was_refused_back(self, attempt_id: UUID) -> bool:
        """True where its terminal would not give a payment back: nobody asks again unasked."""
        row = fetch_one(
            "SELECT 1 FROM payment_attempt WHERE parent_id = ?"
            " AND state IN ('declined', 'cancelled') LIMIT 1",
            (attempt_id.bytes,),
        )
        return row is not None

    def wants_signature(self, attempts: Sequence[UUID]) -> bool:
        """True where the customer of one of these payments must sign."""
        return any(self.attempt(each).evidence.signature_wanted for each in attempts)

    def any_test(self, attempts: Sequence[UUID]) -> bool:
        """True where one of these payments was made on a test terminal: no money moved."""
        return any(self.attempt(each).test for each in attempts)

    def was_not_allowed_back(self, attempt_id: UUID) -> bool:
        """True where its terminal does not reverse it any more: what is captured is refunded."""
        row = fetch_one(
            "SELECT 1 FROM payment_attempt WHERE parent_id = ? AND kind = 'reversal'"
            " AND state = 'declined' AND reason = 'NotAllowed' LIMIT 1",
            (attempt_id.bytes,),
        )
        return row is not None

    def to_confirm(self) -> tuple[Attempt, ...]:
        """What a person decided, and the terminal said nothing of since, while it remembers.

        What it took after all must not stay with the shop unseen; and what it confirms gets the
        name by which it can be given back.
        """
        rows = fetch_all(
            f"{_SELECT} WHERE decided_by <> '' AND created_at >= ?"
            " AND (state = 'not_processed' OR (kind = 'payment' AND transaction_ref = ''))"
            " AND NOT EXISTS (SELECT 1 FROM payment_answer a WHERE a.attempt_id ="
            " payment_attempt.id AND a.source <> 'person' AND a.outcome IN"
            " ('approved', 'partial', 'declined', 'cancelled', 'not_found')) ORDER BY id",
            (to_millis(self._clock.now() - MEMORY),),
        )
        return tuple(_attempt(row) for row in rows)

    def attempt(self, attempt_id: UUID) -> Attempt:
        """One attempt; raises NotFound."""
        row = fetch_one(f"{_SELECT} WHERE id = ?", (attempt_id.bytes,))
        if row is None:
            raise NotFound("payment.unknown", "There is no such card payment.")
        return _attempt(row)

    def open_attempts(self) -> tuple[Attempt, ...]:
        """Those that the terminal may be at work for, the oldest first."""
        return self._of_states(sorted(state.value for state in OPEN))

    def of_checkout(self, checkout: UUID) -> tuple[Attempt, ...]:
        """Every attempt for one sale, the oldest first."""
        rows = fetch_all(f"{_SELECT} WHERE checkout_id = ? ORDER BY id", (checkout.bytes,))
        return tuple(_attempt(row) for row in rows)

    def proof(self, attempt: Attempt) -> PayRequest | None:
        """The last request before this one that its terminal settled itself, within 48 hours.

        One that came later proves nothing: the terminal may have lost its memory in between. The
        ids of a till only grow, however its clock is set.
        """
        since = to_millis(self._clock.now() - MEMORY)
        row = fetch_one(
            f"{_SELECT} WHERE sale_id = ? AND service_id < ? AND terminal = ? AND created_at >= ?"
            " AND decided_by = '' AND state IN ('approved', 'partial', 'declined', 'cancelled')"
            " ORDER BY service_id DESC LIMIT 1",
            (attempt.sale_id, attempt.service_id, attempt.terminal, since),
        )
        return self.request(_attempt(row)) if row else None

    def taken_back(self, attempt_id: UUID) -> Money:
        """How much of a payment went back to the card, or may have: never more than was taken."""
        row = fetch_one(
            "SELECT COALESCE(SUM(COALESCE(authorised_minor, amount_minor)), 0)"
            " FROM payment_attempt WHERE parent_id = ?"
            " AND state NOT IN ('declined', 'cancelled', 'not_sent', 'not_processed')",
            (attempt_id.bytes,),
        )
        return Money(int(row[0]) if row else 0, self._place.shop.currency)

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
            pays = attempt.kind is AttemptKind.PAYMENT and attempt.took_money
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

    def _of_states(self, states: Sequence[str]) -> tuple[Attempt, ...]:
        marks = ", ".join("?" * len(states))
        rows = fetch_all(f"{_SELECT} WHERE state IN ({marks}) ORDER BY id", tuple(states))
        return tuple(_attempt(row) for row in rows)

    def _move(self, attempt_id: UUID, target: AttemptState) -> Attempt:
        with transaction():
            attempt = self.attempt(attempt_id)
            advance(attempt.state, target)
            execute(
                "UPDATE payment_attempt SET state = ?, updated_at = ? WHERE id = ?",
                (target.value, to_millis(self._clock.now()), attempt_id.bytes),
            )
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


def _evidence_text(evidence: Evidence) -> str:
    return msgspec.json.encode(evidence).decode()


def _attempt(row: tuple[Any, ...]) -> Attempt:
    values = dict(zip(_COLUMNS, row, strict=True))
    currency = values["currency"]
    return Attempt(
        id=UUID(bytes=values["id"]),
        kind=AttemptKind(values["kind"]),
        state=AttemptState(values["state"]),
        terminal=values["terminal"],
        sale_id=values["sale_id"],
        service_id=values["service_id"],
        checkout=UUID(bytes=values["checkout_id"]),
        parent=UUID(bytes=values["parent_id"]) if values["parent_id"] else None,
        amount=Money(values["amount_minor"], currency),
        authorised=None
        if values["authorised_minor"] is None
        else Money(values["authorised_minor"], currency),
        staff_id=UUID(bytes=values["staff_id"]),
        staff_name=values["staff_name"],
        test=bool(values["test"]),
        set_aside=bool(values["set_aside"]),
        reference=Reference(values["transaction_ref"], values["transaction_at"])
        if values["transaction_ref"]
        else None,
        reason=values["reason"],
        evidence=msgspec.json.decode(values["evidence"], type=Evidence),
        decided_by=values["decided_by"],
        begun=Steady(values["steady_count"], values["steady_ms"]),
        created_at=from_millis(values["created_at"]),
        updated_at=from_millis(values["updated_at"]),
    )


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, rest = divmod(number, 36)
        digits = _BASE36[rest] + digits
    return digits.rjust(_SERVICE_ID_DIGITS, "0")
