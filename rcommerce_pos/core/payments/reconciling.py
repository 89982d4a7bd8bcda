"""The terminal's totals beside ours at the close of the day; differences by payment."""

import json
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock, from_millis, to_millis
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.payments.tables import ReconciliationRow
from rcommerce_pos.core.payments.types import AttemptKind, AttemptState, TerminalTotals
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import (
    execute,
    execute_many,
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
_UNCOMPARED = """
    SELECT id, service_id, kind, state, authorised_minor, amount_minor, created_at,
        json_extract(evidence, '$.last4'), decided_by,
        (SELECT COALESCE(a.authorised_minor, 0) FROM payment_answer a
            WHERE a.attempt_id = p.id AND a.source <> 'person'
            AND a.outcome IN ('approved', 'partial', 'declined', 'cancelled', 'not_found')
            ORDER BY a.position DESC LIMIT 1)
    FROM payment_attempt p WHERE terminal = ? AND reconciliation_id IS NULL
    ORDER BY created_at, id"""
"""What no comparison has, with the last word of its terminal, as an amount."""
STAND_ALONE = "stand-alone"
_LATEST = """SELECT id FROM order_correction WHERE order_id = o.id
    AND kind = 'tender_correction' ORDER BY series_number DESC LIMIT 1"""
_ON_MACHINE = f"""
    SELECT number, last4, minor, completed_at, gone FROM (
        SELECT o.number, o.completed_at, o.id, t.card_last4 AS last4, t.amount_minor AS minor,
            EXISTS (SELECT 1 FROM order_correction v WHERE v.order_id = o.id
                AND v.kind = 'post_void') AS gone
        FROM "order" o JOIN tender t ON t.order_id = o.id
        WHERE o.shift_id = ? AND t.kind = 'card_external' AND NOT EXISTS ({_LATEST})
        UNION ALL
        SELECT o.number, o.completed_at, o.id, t.card_last4, t.amount_minor,
            EXISTS (SELECT 1 FROM order_correction v WHERE v.order_id = o.id
                AND v.kind = 'post_void')
        FROM "order" o JOIN order_correction_tender t ON t.correction_id = ({_LATEST})
        WHERE o.shift_id = ? AND t.kind = 'card_external'
    ) ORDER BY completed_at, id"""
"""The payments of a shift on a machine of its own, by the latest correction of each sale."""
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
        """Our payments on a terminal since the last comparison beside what it counted.

        Each payment is in the first comparison after it was settled, however long that took, and
        in no other. One that is not settled is named in each until it is.
        """
        actor.demand(Permission.CLOSE_SHIFT, "compare card payments")
        with transaction():
            since = self._last(terminal)
            rows = fetch_all(_UNCOMPARED, (terminal,))
            currency, ours = theirs.paid.currency, 0
            open_ones: list[Difference] = []
            disputed: list[Difference] = []
            late: list[Difference] = []
            taken: list[Difference] = []
            settled: list[bytes] = []
            for key, service_id, kind, state, authorised, amount, at, last4, by, heard in rows:
                seen: tuple[datetime, str] = (from_millis(at), last4 or "")
                sign = 1 if kind == AttemptKind.PAYMENT.value else -1
                if state not in _SETTLED:
                    asked = Money(sign * amount, currency)
                    open_ones.append(Difference(service_id, state, asked, None, *seen))
                    continue
                settled.append(key)
                moved = Money(sign * (authorised or 0), currency)
                said = None if heard is None else Money(sign * heard, currency)
                ours += moved.minor
                if (by and said is None) or said not in (None, moved):
                    disputed.append(Difference(service_id, state, moved, said, *seen))
                elif authorised:
                    found = Difference(service_id, state, moved, None, *seen)
                    (late if at <= since else taken).append(found)
            comparison = Comparison(
                terminal,
                Money(ours, currency),
                theirs.paid - theirs.refunded,
                tuple(open_ones),
            )
            if not comparison.agrees:
                # A terminal names no payment. First in question are those that a person settled,
                # or an earlier comparison did not know the outcome of; else each is looked up.
                suspects = open_ones + disputed + late or taken
                comparison = replace(comparison, differences=tuple(suspects))
            kept = self._keep(actor, shift_id, comparison, typed=False)
            execute_many(
                "UPDATE payment_attempt SET reconciliation_id = ? WHERE id = ?",
                [(kept.bytes, key) for key in settled],
            )
        return comparison

    def with_machine(self, actor: Actor, shift_id: UUID, theirs: Money) -> Comparison:
        """The card payments of a shift on a machine of its own beside the total that it printed."""
        actor.demand(Permission.CLOSE_SHIFT, "compare card payments")
        listed = self._on_machine(shift_id)
        ours = Money(sum(each.ours.minor for each in listed), theirs.currency)
        comparison = Comparison(STAND_ALONE, ours, theirs, ())
        if not comparison.agrees:
            comparison = Comparison(STAND_ALONE, ours, theirs, listed)
        self._keep(actor, shift_id, comparison, typed=True)
        return comparison

    def has_machine(self, shift_id: UUID) -> bool:
        """True where a stand-alone machine took cards in a shift, or is written to have."""
        return bool(self._on_machine(shift_id, voided=True))

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

    def _on_machine(self, shift_id: UUID, *, voided: bool = False) -> tuple[Difference, ...]:
        """Every payment on the machine as it is written today, to be ticked off on its roll.

        The machine itself pays back what is voided: that is on it no more.
        """
        key = shift_id.bytes
        return tuple(
            Difference(number, TAKEN, self._place.shop.money(minor), None, from_millis(at), last4)
            for number, last4, minor, at, gone in fetch_all(_ON_MACHINE, (key, key))
            if voided or not gone
        )

    def _last(self, terminal: str) -> int:
        row = fetch_one(
            "SELECT MAX(at_utc) FROM payment_reconciliation WHERE terminal = ?", (terminal,)
        )
        return int(row[0]) if row and row[0] else 0

    def _keep(self, actor: Actor, shift_id: UUID, comparison: Comparison, *, typed: bool) -> UUID:
        key = new_id()
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
                    key.bytes,
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
        return key


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
