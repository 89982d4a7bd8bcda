"""The rows of card payments: attempts, what was heard of each, and what waits for a person."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from rcommerce_pos.core.kernel.clock import Steady, from_millis, to_millis
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money
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
    Reference,
    TaskKind,
)
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.storage.database import execute, fetch_all, fetch_one, insert_sql

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
_UNHEARD = """NOT EXISTS (SELECT 1 FROM payment_answer a WHERE a.attempt_id = payment_attempt.id
    AND a.source <> 'person'
    AND a.outcome IN ('approved', 'partial', 'declined', 'cancelled', 'not_found'))"""
_TAKEN_BACK = """SELECT COALESCE(SUM(CASE
        WHEN state IN ('declined', 'cancelled', 'not_sent', 'not_processed') THEN
            (SELECT MAX(a.authorised_minor) FROM payment_answer a
                WHERE a.attempt_id = payment_attempt.id AND a.source <> 'person')
        ELSE COALESCE(authorised_minor, amount_minor) END), 0)
    FROM payment_attempt WHERE parent_id = ?"""


def next_number(register_id: UUID, at: datetime) -> int:
    """A number that this register never had; inside ``transaction()``."""
    execute(
        "INSERT INTO payment_sequence (register_id, next_number) VALUES (?, ? + 1)"
        " ON CONFLICT (register_id) DO UPDATE"
        " SET next_number = MAX(next_number, excluded.next_number - 1) + 1",
        (register_id.bytes, to_millis(at)),
    )
    row = fetch_one(
        "SELECT next_number - 1 FROM payment_sequence WHERE register_id = ?",
        (register_id.bytes,),
    )
    assert row is not None, "the counter was just written"
    return int(row[0])


def add(place: Place, attempt: Attempt, *, driver: str) -> None:
    """Write a new attempt; inside ``transaction()``."""
    now = to_millis(attempt.created_at)
    execute(
        _INSERT,
        (
            attempt.id.bytes,
            *place.keys,
            attempt.kind.value,
            attempt.state.value,
            attempt.terminal,
            driver,
            attempt.sale_id,
            attempt.service_id,
            attempt.checkout.bytes,
            attempt.parent.bytes if attempt.parent else None,
            attempt.amount.minor,
            attempt.amount.currency,
            attempt.staff_id.bytes,
            attempt.staff_name,
            int(attempt.test),
            now,
            now,
            attempt.begun.count,
            attempt.begun.millis,
        ),
    )


def find(attempt_id: UUID) -> Attempt | None:
    """One attempt, or None."""
    row = fetch_one(f"{_SELECT} WHERE id = ?", (attempt_id.bytes,))
    return _attempt(row) if row is not None else None


def of_states(*states: AttemptState) -> tuple[Attempt, ...]:
    """The attempts in these states, the oldest first."""
    values = sorted(state.value for state in states)
    marks = ", ".join("?" * len(values))
    rows = fetch_all(f"{_SELECT} WHERE state IN ({marks}) ORDER BY id", tuple(values))
    return tuple(_attempt(row) for row in rows)


def of_checkout(checkout: UUID) -> tuple[Attempt, ...]:
    """Every attempt for one sale, the oldest first."""
    rows = fetch_all(f"{_SELECT} WHERE checkout_id = ? ORDER BY id", (checkout.bytes,))
    return tuple(_attempt(row) for row in rows)


def is_at_work(terminal: str) -> bool:
    """True where a terminal may be at work for an attempt."""
    row = fetch_one(
        "SELECT 1 FROM payment_attempt WHERE terminal = ?"
        " AND state IN ('created', 'sent', 'unknown', 'resolving')",
        (terminal,),
    )
    return row is not None


def settled_before(attempt: Attempt, *, since: datetime) -> Attempt | None:
    """The last attempt before this one that its terminal settled itself, not older than that."""
    row = fetch_one(
        f"{_SELECT} WHERE sale_id = ? AND service_id < ? AND terminal = ? AND created_at >= ?"
        " AND decided_by = '' AND state IN ('approved', 'partial', 'declined', 'cancelled')"
        " ORDER BY service_id DESC LIMIT 1",
        (attempt.sale_id, attempt.service_id, attempt.terminal, to_millis(since)),
    )
    return _attempt(row) if row else None


def unheard(*, since: datetime) -> tuple[Attempt, ...]:
    """What a person decided since then, and its terminal said nothing of."""
    rows = fetch_all(
        f"{_SELECT} WHERE decided_by <> '' AND created_at >= ?"
        " AND (state = 'not_processed' OR (kind = 'payment' AND transaction_ref = ''))"
        f" AND {_UNHEARD} ORDER BY id",
        (to_millis(since),),
    )
    return tuple(_attempt(row) for row in rows)


def move(attempt_id: UUID, state: AttemptState, at: datetime) -> None:
    """It is there now; inside ``transaction()``."""
    execute(
        "UPDATE payment_attempt SET state = ?, updated_at = ? WHERE id = ?",
        (state.value, to_millis(at), attempt_id.bytes),
    )


def settle(
    attempt_id: UUID,
    state: AttemptState,
    answer: Answer,
    *,
    authorised: Money | None,
    by: str,
    at: datetime,
) -> None:
    """It is there now, with what was heard of it; inside ``transaction()``."""
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
            by,
            to_millis(at),
            attempt_id.bytes,
        ),
    )


def name(attempt_id: UUID, reference: Reference, evidence: Evidence) -> None:
    """What its terminal calls it; inside ``transaction()``."""
    execute(
        "UPDATE payment_attempt SET transaction_ref = ?, transaction_at = ?, evidence = ?"
        " WHERE id = ?",
        (reference.transaction, reference.at, _evidence_text(evidence), attempt_id.bytes),
    )


def set_aside(attempt_id: UUID) -> None:
    """Its sale was set aside; inside ``transaction()``."""
    execute("UPDATE payment_attempt SET set_aside = 1 WHERE id = ?", (attempt_id.bytes,))


def add_answer(attempt_id: UUID, answer: Answer, *, source: str, staff: str, at: datetime) -> None:
    """Write what was heard; inside ``transaction()``."""
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
            to_millis(at),
        ),
    )


def answers(attempt_id: UUID, money: Callable[[int], Money]) -> tuple[Heard, ...]:
    """Everything that was heard of an attempt, in the order in which it came."""
    rows = fetch_all(
        "SELECT source, outcome, authorised_minor, reason, staff_name, at_utc"
        " FROM payment_answer WHERE attempt_id = ? ORDER BY position",
        (attempt_id.bytes,),
    )
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


def was_heard(attempt_id: UUID, source: str) -> bool:
    """True where something of this source was heard of an attempt."""
    row = fetch_one(
        "SELECT 1 FROM payment_answer WHERE attempt_id = ? AND source = ? LIMIT 1",
        (attempt_id.bytes, source),
    )
    return row is not None


def most_heard(attempt_id: UUID) -> int | None:
    """The most that its terminal itself said to have moved for an attempt, in minor units."""
    row = fetch_one(
        "SELECT MAX(authorised_minor) FROM payment_answer WHERE attempt_id = ?"
        " AND source <> 'person'",
        (attempt_id.bytes,),
    )
    return int(row[0]) if row and row[0] else None


def taken_back(attempt_id: UUID) -> int:
    """What went back of a payment or may have, in minor units."""
    row = fetch_one(_TAKEN_BACK, (attempt_id.bytes,))
    return int(row[0]) if row else 0


def was_refused(parent_id: UUID) -> bool:
    """True where a terminal would not give a payment back."""
    return _has_way_back(parent_id, "state IN ('declined', 'cancelled')")


def is_going_back(parent_id: UUID) -> bool:
    """True while a terminal is at work to give a payment back."""
    return _has_way_back(parent_id, "state IN ('created', 'sent', 'unknown', 'resolving')")


def was_not_allowed(parent_id: UUID) -> bool:
    """True where a terminal does not reverse a payment any more."""
    condition = "kind = 'reversal' AND state = 'declined' AND reason = 'NotAllowed'"
    return _has_way_back(parent_id, condition)


def is_unheard(parent_id: UUID) -> bool:
    """True where only a person said that a payment did not go back."""
    condition = f"decided_by <> '' AND state = 'not_processed' AND {_UNHEARD}"
    return _has_way_back(parent_id, condition)


def _has_way_back(parent_id: UUID, condition: str) -> bool:
    row = fetch_one(
        # Else what its state is like would be looked through: every decline of the shop.
        "SELECT 1 FROM payment_attempt INDEXED BY payment_attempt_parent_id"
        f" WHERE parent_id = ? AND {condition} LIMIT 1",
        (parent_id.bytes,),
    )
    return row is not None


def open_task(attempt_id: UUID, kind: TaskKind, at: datetime) -> None:
    """Write what waits for a person, once for each kind; inside ``transaction()``."""
    there = fetch_one(
        "SELECT id FROM payment_task WHERE attempt_id = ? AND kind = ? AND closed_at IS NULL",
        (attempt_id.bytes, kind.value),
    )
    if there is None:
        execute(_INSERT_TASK, (new_id().bytes, attempt_id.bytes, kind.value, to_millis(at)))


def close_tasks(attempt_id: UUID, kind: TaskKind, *, by: str, note: str, at: datetime) -> None:
    """It waits no more; inside ``transaction()``."""
    execute(
        "UPDATE payment_task SET closed_at = ?, closed_by = ?, note = ?"
        " WHERE attempt_id = ? AND kind = ? AND closed_at IS NULL",
        (to_millis(at), by, note, attempt_id.bytes, kind.value),
    )


def open_task_of(task_id: UUID) -> tuple[UUID, TaskKind] | None:
    """The attempt and the kind of what waits, or None where it waits no more."""
    row = fetch_one(
        "SELECT attempt_id, kind FROM payment_task WHERE id = ? AND closed_at IS NULL",
        (task_id.bytes,),
    )
    return (UUID(bytes=row[0]), TaskKind(row[1])) if row else None


def open_tasks() -> tuple[tuple[UUID, UUID, TaskKind, datetime], ...]:
    """What waits for a person, the oldest first: its id, the attempt's, kind and time."""
    rows = fetch_all(
        "SELECT id, attempt_id, kind, opened_at FROM payment_task WHERE closed_at IS NULL"
        " ORDER BY opened_at, id"
    )
    return tuple(
        (UUID(bytes=key), UUID(bytes=of), TaskKind(kind), from_millis(at))
        for key, of, kind, at in rows
    )


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
