"""The terminal's totals beside ours at the close of the day; differences by payment."""

import json
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock, from_millis, to_millis
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.payments.tables import ReconciliationRow
from rcommerce_pos.core.payments.types import AttemptKind, AttemptState, TerminalTotals
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import (
    execute,
    fetch_all,
    fetch_one,
    insert_sql,
    transaction,
)

_INSERT = insert_sql(
    ReconciliationRow,
    (
        "id",
        "store_id",
        "register_id",
        "location_id",
        "shift_id",
        "terminal",
        "typed",
        "ours_minor",
        "theirs_minor",
        "differences",
        "staff_name",
        "at_utc",
    ),
)
STAND_ALONE = "stand-alone"
TAKEN = "taken"
"""The state of a payment on a machine that the till does not speak to; its id is the sale's."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A payment on which the two disagree, or that is not settled; amounts net of refunds.

    ``at`` and ``last4`` are what finds it in the terminal's own list.
    """

    service_id: str
    state: str
    ours: Money
    theirs: Money | None
    at: datetime | None = None
    last4: str = ""

    @property
    def settled(self) -> bool:
        """False where nobody knows yet whether money moved."""
        return self.state not in _UNSETTLED


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was compared: ours and theirs, and the payments behind a difference."""

    terminal: str
    ours: Money
    theirs: Money
    differences: tuple[Difference, ...]

    @property
    def agrees(self) -> bool:
        """True where both counted the same."""
        return self.ours == self.theirs


class Reconciling:
    """Compares, and keeps what was found."""

    def __init__(self, place: Place, journal: JournalService, clock: Clock) -> None:
        self._place = place
        self._journal = journal
        self._clock = clock

    def with_terminal(
        self, actor: Actor, shift_id: UUID, terminal: str, theirs: TerminalTotals
    ) -> Comparison:
        """Our payments on a terminal since the last comparison beside what it counted."""
        since = self._last(terminal)
        rows = fetch_all(
            "SELECT service_id, kind, state, authorised_minor, amount_minor, created_at,"
            " json_extract(evidence, '$.last4') FROM payment_attempt"
            " WHERE terminal = ? AND created_at > ? ORDER BY created_at, id",
            (terminal, since),
        )
        named = dict(theirs.transactions)
        ours = 0
        differences: list[Difference] = []
        taken: list[Difference] = []
        for service_id, kind, state, authorised, amount, created, last4 in rows:
            seen: tuple[datetime, str] = (from_millis(created), last4 or "")
            sign = 1 if kind == AttemptKind.PAYMENT.value else -1
            moved = sign * (authorised or 0)
            ours += moved
            if moved:
                currency = theirs.paid.currency
                taken.append(Difference(service_id, state, Money(moved, currency), None, *seen))
            told = named.get(service_id)
            settled = state in _SETTLED
            if not settled or (named and (told.minor if told else 0) != moved):
                said = Money(moved if settled else sign * amount, theirs.paid.currency)
                differences.append(Difference(service_id, state, said, told, *seen))
        comparison = Comparison(
            terminal,
            Money(ours, theirs.paid.currency),
            theirs.paid - theirs.refunded,
            tuple(differences),
        )
        if not comparison.agrees and not differences:
            # A terminal that names no payment leaves each of them to be looked up in its list.
            comparison = replace(comparison, differences=tuple(taken))
        self._keep(actor, shift_id, comparison, typed=False)
        return comparison

    def with_machine(self, actor: Actor, shift_id: UUID, theirs: Money) -> Comparison:
        """The card payments of a shift on a machine of its own beside the total that it printed."""
        row = fetch_one(
            'SELECT COALESCE(SUM(t.amount_minor), 0) FROM tender t JOIN "order" o'
            " ON o.id = t.order_id WHERE o.shift_id = ? AND t.kind = 'card_external'",
            (shift_id.bytes,),
        )
        ours = Money(int(row[0]) if row else 0, theirs.currency)
        comparison = Comparison(STAND_ALONE, ours, theirs, ())
        if not comparison.agrees:
            comparison = Comparison(STAND_ALONE, ours, theirs, self._listed(shift_id))
        self._keep(actor, shift_id, comparison, typed=True)
        return comparison

    def has_machine(self, shift_id: UUID) -> bool:
        """True where a stand-alone machine took cards in a shift."""
        row = fetch_one(
            'SELECT 1 FROM "order" o JOIN tender t ON t.order_id = o.id'
            " WHERE o.shift_id = ? AND t.kind = 'card_external' LIMIT 1",
            (shift_id.bytes,),
        )
        return row is not None

    def of_shift(self, shift_id: UUID) -> tuple[tuple[str, Money, Money], ...]:
        """What was compared in a shift: terminal, ours, theirs."""
        money = self._place.shop.money
        return tuple(
            (terminal, money(ours), money(theirs))
            for terminal, ours, theirs in fetch_all(
                "SELECT terminal, ours_minor, theirs_minor FROM payment_reconciliation"
                " WHERE shift_id = ? ORDER BY at_utc, id",
                (shift_id.bytes,),
            )
        )

    def _listed(self, shift_id: UUID) -> tuple[Difference, ...]:
        """Every payment on the machine, to be ticked off against its roll."""
        return tuple(
            Difference(number, TAKEN, self._place.shop.money(minor), None, from_millis(at), last4)
            for number, last4, minor, at in fetch_all(
                "SELECT o.number, t.card_last4, t.amount_minor, o.completed_at"
                ' FROM tender t JOIN "order" o'
                " ON o.id = t.order_id WHERE o.shift_id = ? AND t.kind = 'card_external'"
                " ORDER BY o.completed_at, o.id",
                (shift_id.bytes,),
            )
        )

    def _last(self, terminal: str) -> int:
        row = fetch_one(
            "SELECT MAX(at_utc) FROM payment_reconciliation WHERE terminal = ?", (terminal,)
        )
        return int(row[0]) if row and row[0] else 0

    def _keep(self, actor: Actor, shift_id: UUID, comparison: Comparison, *, typed: bool) -> None:
        now = to_millis(self._clock.now())
        listed = [
            [
                each.service_id,
                each.state,
                each.ours.minor,
                each.theirs.minor if each.theirs else None,
            ]
            for each in comparison.differences
        ]
        with transaction():
            execute(
                _INSERT,
                (
                    new_id().bytes,
                    *self._place.keys,
                    shift_id.bytes,
                    comparison.terminal,
                    int(typed),
                    comparison.ours.minor,
                    comparison.theirs.minor,
                    json.dumps(listed),
                    actor.name,
                    now,
                ),
            )
            self._journal.record(
                "CARD_RECONCILIATION",
                {
                    "v": 1,
                    "terminal": comparison.terminal,
                    "typed": typed,
                    "ours_minor": comparison.ours.minor,
                    "theirs_minor": comparison.theirs.minor,
                    "differences": listed,
                    "by": actor.name,
                },
            )


_SETTLED = {
    state.value
    for state in (
        AttemptState.APPROVED,
        AttemptState.PARTIAL,
        AttemptState.DECLINED,
        AttemptState.CANCELLED,
        AttemptState.NOT_SENT,
        AttemptState.NOT_PROCESSED,
    )
}
_UNSETTLED = {state.value for state in AttemptState} - _SETTLED
