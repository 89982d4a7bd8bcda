"""Opens, counts and closes the shift of a register, and writes what moves in its drawer."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from rcommerce_pos.core.cash.drawer import count_total, is_accepted
from rcommerce_pos.core.cash.tables import CashCountRow, CashMovementRow, ShiftRow
from rcommerce_pos.core.cash.types import CashKind, CountResult, Shift
from rcommerce_pos.core.events.bus import EventBus
from rcommerce_pos.core.events.types import ShiftClosed, ShiftOpened
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.card_data import without_card_data
from rcommerce_pos.core.kernel.clock import (
    Clock,
    business_date,
    from_millis,
    rfc3339,
    to_millis,
)
from rcommerce_pos.core.kernel.errors import InvalidInput, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import (
    execute,
    fetch_all,
    fetch_one,
    insert_sql,
    transaction,
)

_OPEN = insert_sql(
    ShiftRow,
    (
        "id",
        "store_id",
        "register_id",
        "location_id",
        "business_date",
        "opened_at",
        "opened_by",
        "opened_by_name",
    ),
)
_MOVE = insert_sql(
    CashMovementRow,
    (
        "id",
        "store_id",
        "register_id",
        "location_id",
        "shift_id",
        "kind",
        "amount_minor",
        "reference_id",
        "staff_id",
        "reason",
        "at_utc",
    ),
)
_COUNT = insert_sql(
    CashCountRow,
    (
        "id",
        "store_id",
        "register_id",
        "location_id",
        "shift_id",
        "counted_minor",
        "pieces",
        "accepted",
        "staff_id",
        "at_utc",
    ),
)
_SHIFT = """
SELECT s.id, s.business_date, s.opened_at, s.opened_by_name,
    COALESCE((SELECT SUM(amount_minor) FROM cash_movement
              WHERE shift_id = s.id AND kind = 'float'), 0),
    s.closed_at, s.closed_by_name, s.expected_minor, s.counted_minor, s.difference_reason
FROM shift s
"""


class CashService:
    """The drawer of one register."""

    def __init__(self, place: Place, journal: JournalService, bus: EventBus, clock: Clock) -> None:
        self._place = place
        self._journal = journal
        self._bus = bus
        self._clock = clock

    def open_shift(self, actor: Actor, opening_float: Money, *, reason: str = "") -> Shift:
        """Open the drawer with a float; Refused if one is open already."""
        actor.demand(Permission.OPEN_SHIFT, "open the till")
        reason = without_card_data(reason)
        if opening_float.minor < 0:
            raise InvalidInput("cash.float_negative", "An opening float cannot be negative.")
        with transaction():
            current = self.current_shift()
            if current is not None:
                raise Refused(
                    "shift.open_already",
                    "The till was opened already by {staff}.",
                    staff=current.opened_by,
                    hint="Go on selling, or close that shift first.",
                )
            shift_id, now = new_id(), self._clock.now()
            day = self.today()
            execute(
                _OPEN,
                (
                    shift_id.bytes,
                    *self._place.keys,
                    day.isoformat(),
                    to_millis(now),
                    actor.id.bytes,
                    actor.name,
                ),
            )
            if opening_float:
                self._move(shift_id, actor, CashKind.FLOAT, opening_float, reason=reason)
            self._journal.record(
                "SHIFT_OPEN",
                {
                    "v": 1,
                    "shift": str(shift_id),
                    "business_date": day.isoformat(),
                    "float_minor": opening_float.minor,
                    "currency": opening_float.currency,
                    "by": actor.name,
                    "reason": reason,
                },
            )
            self._bus.publish(ShiftOpened(shift_id))
            opened = self.current_shift()
        assert opened is not None
        return opened

    def current_shift(self) -> Shift | None:
        """The open shift of this register, or None."""
        row = fetch_one(
            _SHIFT + "WHERE s.register_id = ? AND s.closed_at IS NULL",
            (self._place.till.register_id.bytes,),
        )
        return self._shift(row) if row else None

    def last_closed(self) -> Shift | None:
        """The shift of this register that was closed last: its count suggests the next float."""
        row = fetch_one(
            _SHIFT + "WHERE s.register_id = ? AND s.closed_at IS NOT NULL"
            " ORDER BY s.opened_at DESC LIMIT 1",
            (self._place.till.register_id.bytes,),
        )
        return self._shift(row) if row else None

    def today(self) -> date:
        """The business date of this moment (domain rule 18)."""
        shop = self._place.shop
        return business_date(
            self._clock.now(), zone=shop.time_zone, cutoff_minutes=shop.cutoff_minutes
        )

    def record_sale(self, shift_id: UUID, actor: Actor, kept: Money, *, order_id: UUID) -> None:
        """What a sale left in the drawer: cash less change; inside the sale's transaction."""
        if kept:
            self._move(shift_id, actor, CashKind.SALE, kept, reference_id=order_id)

    def record_correction(
        self, shift_id: UUID, actor: Actor, kind: CashKind, amount: Money, *, correction_id: UUID
    ) -> None:
        """What a correction puts into the drawer or takes out; inside its transaction."""
        if amount:
            self._move(shift_id, actor, kind, amount, reference_id=correction_id)

    def record_move(
        self,
        shift_id: UUID,
        actor: Actor,
        kind: CashKind,
        amount: Money,
        *,
        movement_id: UUID,
        reason: str,
    ) -> None:
        """What somebody puts in or takes out without a sale; inside its transaction."""
        self._move(shift_id, actor, kind, amount, reason=reason, movement_id=movement_id)

    def expected(self, actor: Actor) -> Money:
        """What the open drawer should hold; needs the permission to see it (rule 33)."""
        actor.demand(Permission.VIEW_EXPECTED_CASH, "see the expected cash")
        return self._expected(self.demand_open().id)

    def count(
        self,
        actor: Actor,
        pieces: Mapping[int, int],
        *,
        reason: str = "",
        final: bool = False,
    ) -> CountResult:
        """Take a count by denomination, and close the shift once it is accepted.

        ``pieces`` are numbers of notes and coins by their value in minor units. The first count
        that does not match asks to count again and says nothing else; every count is kept. The
        close never fails on arithmetic: over or short is recorded with the reason (rule 32).
        ``final`` accepts the first count as it is, for scripts that cannot count again.
        """
        actor.demand(Permission.CLOSE_SHIFT, "close the till")
        counted = count_total(pieces)
        with transaction():
            shift = self.demand_open()
            expected = self._expected(shift.id).minor
            earlier = fetch_all(
                "SELECT counted_minor FROM cash_count WHERE shift_id = ? ORDER BY at_utc, id",
                (shift.id.bytes,),
            )
            accepted = final or is_accepted(expected, [*(row[0] for row in earlier), counted])
            now = to_millis(self._clock.now())
            execute(
                _COUNT,
                (
                    new_id().bytes,
                    *self._place.keys,
                    shift.id.bytes,
                    counted,
                    json.dumps({str(key): number for key, number in sorted(pieces.items())}),
                    int(accepted),
                    actor.id.bytes,
                    now,
                ),
            )
            if not accepted:
                return CountResult(accepted=False, shift=None)
            execute(
                "UPDATE shift SET closed_at = ?, closed_by = ?, closed_by_name = ?,"
                " expected_minor = ?, counted_minor = ?, difference_reason = ? WHERE id = ?",
                (
                    now,
                    actor.id.bytes,
                    actor.name,
                    expected,
                    counted,
                    reason,
                    shift.id.bytes,
                ),
            )
            self._journal.record("SHIFT_CLOSE", self._close_body(shift, actor, expected, counted))
            self._bus.publish(ShiftClosed(shift.id))
            closed = self.shift(shift.id)
        return CountResult(accepted=True, shift=closed)

    def counts_taken(self) -> int:
        """How many counts of the open shift were taken so far."""
        row = fetch_one(
            "SELECT COUNT(*) FROM cash_count WHERE shift_id = ?",
            (self.demand_open().id.bytes,),
        )
        return int(row[0]) if row else 0

    def explain_difference(self, actor: Actor, shift_id: UUID, reason: str) -> Shift:
        """Write why a closed drawer was over or short."""
        actor.demand(Permission.CLOSE_SHIFT, "explain a difference")
        reason = without_card_data(reason)
        with transaction():
            execute(
                "UPDATE shift SET difference_reason = ? WHERE id = ? AND closed_at IS NOT NULL",
                (reason, shift_id.bytes),
            )
            self._journal.record(
                "DRAWER_CLOSE",
                {"v": 1, "shift": str(shift_id), "reason": reason, "by": actor.name},
            )
            return self.shift(shift_id)

    def shift(self, shift_id: UUID) -> Shift:
        """One shift by its key; Refused if there is none."""
        row = fetch_one(_SHIFT + "WHERE s.id = ?", (shift_id.bytes,))
        if row is None:
            raise Refused("shift.unknown", "There is no such shift.")
        return self._shift(row)

    def demand_open(self) -> Shift:
        """The open shift of this register; Refused where there is none."""
        shift = self.current_shift()
        if shift is None:
            raise Refused(
                "shift.none_open",
                "The till is not open.",
                hint="Open it with the cash that lies in the drawer.",
            )
        return shift

    def _expected(self, shift_id: UUID) -> Money:
        row = fetch_one(
            "SELECT COALESCE(SUM(amount_minor), 0) FROM cash_movement WHERE shift_id = ?",
            (shift_id.bytes,),
        )
        return self._place.shop.money(int(row[0]) if row else 0)

    def _move(
        self,
        shift_id: UUID,
        actor: Actor,
        kind: CashKind,
        amount: Money,
        *,
        reference_id: UUID | None = None,
        reason: str = "",
        movement_id: UUID | None = None,
    ) -> None:
        execute(
            _MOVE,
            (
                (movement_id or new_id()).bytes,
                *self._place.keys,
                shift_id.bytes,
                kind.value,
                amount.minor,
                reference_id.bytes if reference_id else None,
                actor.id.bytes,
                reason,
                to_millis(self._clock.now()),
            ),
        )

    def _close_body(
        self, shift: Shift, actor: Actor, expected: int, counted: int
    ) -> dict[str, object]:
        return {
            "v": 1,
            "shift": str(shift.id),
            "business_date": shift.business_date.isoformat(),
            "opened_at": rfc3339(shift.opened_at),
            "float_minor": shift.opening_float.minor,
            "expected_minor": expected,
            "counted_minor": counted,
            "currency": self._place.shop.currency,
            "by": actor.name,
        }

    def _shift(self, row: tuple[Any, ...]) -> Shift:
        money = self._place.shop.money
        return Shift(
            id=UUID(bytes=row[0]),
            business_date=date.fromisoformat(row[1]),
            opened_at=from_millis(row[2]),
            opened_by=row[3],
            opening_float=money(row[4]),
            closed_at=from_millis(row[5]) if row[5] is not None else None,
            closed_by=row[6],
            expected=money(row[7]) if row[7] is not None else None,
            counted=money(row[8]) if row[8] is not None else None,
            difference_reason=row[9] or "",
        )
