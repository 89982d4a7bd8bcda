"""Money into and out of the drawer without a sale, and the drawer opened for nothing (rule 29)."""

from collections.abc import Callable
from dataclasses import dataclass

from rcommerce_pos.core.cash.service import CashService
from rcommerce_pos.core.cash.types import CashKind
from rcommerce_pos.core.jobs.queue import OPEN_DRAWER, enqueue
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.card_data import without_card_data
from rcommerce_pos.core.kernel.clock import Clock
from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import transaction

LONGEST_REASON = 200
MOST_DIGITS = 12
_PERMISSIONS = {
    CashKind.PAID_IN: (Permission.CASH_IN, "put money into the drawer"),
    CashKind.PAID_OUT: (Permission.CASH_OUT, "take money out of the drawer"),
    CashKind.DROP: (Permission.CASH_DROP, "take money to the safe"),
}


@dataclass(frozen=True, slots=True)
class DrawerOpened:
    """The drawer is to open; ``by_hand`` where nothing is connected that opens it."""

    by_hand: bool


class CashMoves:
    """Paid in, paid out, dropped, or opened without a sale: each with its reason and its names.

    Nothing here says what should be in the drawer (rule 33): what is taken out is not compared
    with it. ``drawer_connected`` tells whether a device opens the drawer.
    """

    def __init__(
        self,
        cash: CashService,
        place: Place,
        journal: JournalService,
        clock: Clock,
        *,
        drawer_connected: Callable[[], bool] = lambda: False,
    ) -> None:
        self._cash = cash
        self._place = place
        self._journal = journal
        self._clock = clock
        self._drawer_connected = drawer_connected

    def move(self, actor: Actor, kind: CashKind, amount: Money, *, reason: str) -> DrawerOpened:
        """Put money in (paid in) or take it out (paid out, drop); ``amount`` is above zero."""
        if kind not in _PERMISSIONS:
            raise InvalidInput("cash.kind", "Money is paid in, paid out, or dropped.")
        permission, act = _PERMISSIONS[kind]
        actor.demand(permission, act)
        if amount.minor <= 0 or len(str(amount.minor)) > MOST_DIGITS:
            raise InvalidInput("cash.amount", "The amount is above zero.")
        _check(reason)
        reason = without_card_data(reason)
        signed = amount if kind is CashKind.PAID_IN else -amount
        with transaction():
            shift = self._cash.demand_open()
            movement = new_id()
            self._cash.record_move(
                shift.id, actor, kind, signed, movement_id=movement, reason=reason.strip()
            )
            self._journal.record(
                "CASH_MOVE",
                {
                    "v": 1,
                    "what": kind.value,
                    "movement": movement.hex,
                    "amount_minor": signed.minor,
                    "currency": signed.currency,
                    "reason": reason.strip(),
                    "shift": str(shift.id),
                    "by": actor.name,
                    **_approval(actor),
                },
            )
            return self._open(movement.hex)

    def open_drawer(self, actor: Actor, *, reason: str) -> DrawerOpened:
        """Open the drawer without a sale (no-sale): it is counted and on the exceptions list."""
        actor.demand(Permission.DRAWER_NO_SALE, "open the drawer without a sale")
        _check(reason)
        reason = without_card_data(reason)
        with transaction():
            shift, opening = self._cash.current_shift(), new_id()
            self._journal.record(
                "NO_SALE",
                {
                    "v": 1,
                    "opening": opening.hex,
                    "reason": reason.strip(),
                    "shift": str(shift.id) if shift else "",
                    "by": actor.name,
                    **_approval(actor),
                },
            )
            return self._open(opening.hex)

    def _open(self, reference: str) -> DrawerOpened:
        enqueue(self._place, OPEN_DRAWER, {"for": reference}, now=self._clock.now())
        return DrawerOpened(by_hand=not self._drawer_connected())


def _check(reason: str) -> None:
    if not reason.strip() or len(reason) > LONGEST_REASON or not reason.isprintable():
        raise InvalidInput(
            "cash.reason",
            "This needs its reason, of at most {most} characters.",
            most=LONGEST_REASON,
        )


def _approval(actor: Actor) -> dict[str, str]:
    return {"approved_by": actor.approved_by} if actor.approved_by else {}
