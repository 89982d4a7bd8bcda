"""The X report: what the open shift took so far, and what should be in its drawer."""

from dataclasses import dataclass

from rcommerce_pos.core.cash.service import CashService
from rcommerce_pos.core.cash.types import CashKind, Shift
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.orders.types import CorrectionKind, TenderKind
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import fetch_all, transaction

_SALES = 'SELECT COUNT(*), COALESCE(SUM(gross_minor), 0) FROM "order" WHERE shift_id = ?'
_CORRECTED = """
    SELECT COALESCE(SUM(kind = ?2), 0), COALESCE(SUM(gross_minor), 0)
    FROM order_correction WHERE shift_id = ?1"""
_CASH = "SELECT kind, SUM(amount_minor) FROM cash_movement WHERE shift_id = ? GROUP BY kind"
# A sale is paid as its last correction says, else as it was rung up; a void takes that back.
_OTHERS = """
    WITH paid AS (
        SELECT o.id AS order_id, 1 AS sign FROM "order" o WHERE o.shift_id = ?1
        UNION ALL
        SELECT c.order_id, -1 FROM order_correction c WHERE c.shift_id = ?1 AND c.kind = ?2)
    SELECT kind, label, SUM(amount) FROM (
        SELECT t.kind, t.label, p.sign * t.amount_minor AS amount
        FROM paid p JOIN tender t ON t.order_id = p.order_id
        WHERE NOT EXISTS (
            SELECT 1 FROM order_correction c WHERE c.order_id = p.order_id AND c.kind = ?3)
        UNION ALL
        SELECT t.kind, t.label, p.sign * t.amount_minor
        FROM paid p JOIN order_correction_tender t ON t.correction_id = (
            SELECT c.id FROM order_correction c WHERE c.order_id = p.order_id AND c.kind = ?3
            ORDER BY c.at_utc DESC, c.series_number DESC LIMIT 1))
    WHERE kind <> ?4 GROUP BY kind, label HAVING SUM(amount) <> 0 ORDER BY kind, label"""


@dataclass(frozen=True, slots=True)
class OtherTender:
    """What was paid otherwise than in cash; ``label`` names a way that the shop defined."""

    kind: TenderKind
    label: str
    amount: Money


@dataclass(frozen=True, slots=True)
class XReport:
    """The open shift at one moment; ``drawer`` sums up to ``expected``."""

    shift: Shift
    sales: int
    gross: Money
    voided: int
    others: tuple[OtherTender, ...]
    drawer: tuple[tuple[CashKind, Money], ...]
    expected: Money


class ShiftReports:
    """Looks at the open shift and changes nothing; who looked is in the journal."""

    def __init__(self, place: Place, cash: CashService, journal: JournalService) -> None:
        self._money = place.shop.money
        self._cash = cash
        self._journal = journal

    def x_report(self, actor: Actor) -> XReport:
        """What was taken so far. It tells what should be in the drawer, so it needs the permission.

        Refused where the till is not open.
        """
        actor.demand(Permission.VIEW_EXPECTED_CASH, "see the X report")
        with transaction():
            shift = self._cash.demand_open()
            key = shift.id.bytes
            void, tender = CorrectionKind.POST_VOID.value, CorrectionKind.TENDER.value
            ((count, gross),) = fetch_all(_SALES, (key,))
            ((voided, added),) = fetch_all(_CORRECTED, (key, void))
            others = fetch_all(_OTHERS, (key, void, tender, TenderKind.CASH.value))
            moves = dict(fetch_all(_CASH, (key,)))
            approved = {"approved_by": actor.approved_by} if actor.approved_by else {}
            self._journal.record(
                "X_REPORT", {"v": 1, "shift": str(shift.id), "by": actor.name, **approved}
            )
        return XReport(
            shift,
            count - voided,
            self._money(gross + added),
            voided,
            tuple(
                OtherTender(TenderKind(kind), label, self._money(amount))
                for kind, label, amount in others
            ),
            tuple((kind, self._money(moves[kind])) for kind in CashKind if kind in moves),
            self._money(sum(moves.values())),
        )
