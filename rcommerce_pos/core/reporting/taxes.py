"""The tax report: what the sales of a period owe of each tax, from their stored rows."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.orders.lifecycle import OrderStatus
from rcommerce_pos.core.reporting.types import (
    DayTaxes,
    SalesTotals,
    TaxReport,
    TaxSum,
    UntaxedSum,
)
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import fetch_all

_TaxKey = tuple[str, str, str, str]
_DAYS = "business_date BETWEEN ?1 AND ?2"
_PERIOD = f"o.{_DAYS} AND o.store_id = ?3 AND o.status = ?4"
_CORRECTED = f"c.{_DAYS} AND c.store_id = ?3"
_VOIDED = f"{_CORRECTED} AND c.kind = 'post_void'"
# One statement sees one state of the store: a sale made meanwhile is in all of it or in none.
_SUMS = f"""
    SELECT 'sales', o.business_date, '', '', '', '', COUNT(*), SUM(o.net_minor),
        SUM(o.tax_minor), SUM(o.gross_minor), SUM(o.rounding_minor)
    FROM "order" o WHERE {_PERIOD} GROUP BY o.business_date
    UNION ALL
    SELECT 'tax', o.business_date, t.code, t.name, t.group_code, t.rate,
        COUNT(DISTINCT t.order_id), SUM(t.base_minor), SUM(t.amount_minor), 0, 0
    FROM "order" o JOIN order_tax t ON t.order_id = o.id WHERE {_PERIOD}
    GROUP BY o.business_date, t.code, t.name, t.group_code, t.rate
    UNION ALL
    SELECT 'untaxed', o.business_date, '', '', '', '',
        COUNT(DISTINCT i.order_id), SUM(i.net_minor), 0, 0, 0
    FROM "order" o JOIN order_item i ON i.order_id = o.id WHERE {_PERIOD} AND i.taxes = '[]'
    GROUP BY o.business_date
    UNION ALL
    SELECT 'sales', c.business_date, '', '', '', '', -SUM(c.kind = 'post_void'), SUM(c.net_minor),
        SUM(c.tax_minor), SUM(c.gross_minor), SUM(c.rounding_minor)
    FROM order_correction c WHERE {_CORRECTED} GROUP BY c.business_date
    UNION ALL
    SELECT 'tax', c.business_date, t.code, t.name, t.group_code, t.rate,
        -COUNT(DISTINCT t.order_id), -SUM(t.base_minor), -SUM(t.amount_minor), 0, 0
    FROM order_correction c JOIN order_tax t ON t.order_id = c.order_id WHERE {_VOIDED}
    GROUP BY c.business_date, t.code, t.name, t.group_code, t.rate
    UNION ALL
    SELECT 'untaxed', c.business_date, '', '', '', '',
        -COUNT(DISTINCT i.order_id), -SUM(i.net_minor), 0, 0, 0
    FROM order_correction c JOIN order_item i ON i.order_id = c.order_id
    WHERE {_VOIDED} AND i.taxes = '[]'
    GROUP BY c.business_date"""


@dataclass(slots=True)
class _Sums:
    """Running sums in minor units, of a day or of the whole period."""

    sales: list[int] = field(default_factory=lambda: [0] * 5)
    untaxed: list[int] = field(default_factory=lambda: [0] * 5)
    taxes: dict[_TaxKey, list[int]] = field(default_factory=dict)

    def add(self, kind: str, key: _TaxKey, amounts: Iterable[int]) -> None:
        """Count in what one row of the statement says."""
        sums = self.sales if kind == "sales" else self.untaxed
        if kind == "tax":
            sums = self.taxes.setdefault(key, [0] * 5)
        for place, amount in enumerate(amounts):
            sums[place] += amount


class TaxReports:
    """Sums up the taxes of a shop's completed sales by business date; voided ones are out."""

    def __init__(self, place: Place) -> None:
        self._money = place.shop.money
        self._currency = place.shop.currency
        self._store = place.shop.id.bytes

    def between(self, actor: Actor, first: date, last: date) -> TaxReport:
        """The report of the days from ``first`` to ``last``, both included.

        Raises InvalidInput (``report.dates``) where the first day is after the last.
        """
        actor.demand(Permission.VIEW_REPORTS, "read the reports")
        if first > last:
            raise InvalidInput(
                "report.dates",
                "The first day, {first}, is after the last, {last}.",
                hint="Choose a last day that is not before the first.",
                first=first,
                last=last,
            )
        whole, days = self._sums(first, last)
        return TaxReport(
            first,
            last,
            self._currency,
            self._taxes(whole),
            self._untaxed(whole),
            self._totals(whole),
            tuple(self._day(day, sums) for day, sums in sorted(days.items())),
        )

    def _sums(self, first: date, last: date) -> tuple[_Sums, dict[str, _Sums]]:
        """The sums of the whole period, and of each business date with sales."""
        whole, days = _Sums(), dict[str, _Sums]()
        period = (first.isoformat(), last.isoformat(), self._store, OrderStatus.COMPLETED.value)
        for kind, day, code, name, group, rate, *amounts in fetch_all(_SUMS, period):
            for sums in (whole, days.setdefault(day, _Sums())):
                sums.add(kind, (code, name, group, rate), amounts)
        for sums in (whole, *days.values()):
            _assert_agree(sums)
        return whole, days

    def _day(self, day: str, sums: _Sums) -> DayTaxes:
        return DayTaxes(
            date.fromisoformat(day), self._taxes(sums), self._untaxed(sums), self._totals(sums)
        )

    def _taxes(self, sums: _Sums) -> tuple[TaxSum, ...]:
        return tuple(
            TaxSum(*key, self._money(base), self._money(amount), documents)
            for key, (documents, base, amount, *_) in sorted(sums.taxes.items(), key=_order)
            if documents or base or amount
        )

    def _untaxed(self, sums: _Sums) -> UntaxedSum:
        return UntaxedSum(self._money(sums.untaxed[1]), sums.untaxed[0])

    def _totals(self, sums: _Sums) -> SalesTotals:
        documents, *amounts = sums.sales
        net, tax, gross, rounding = (self._money(amount) for amount in amounts)
        return SalesTotals(net, tax, gross, rounding, documents)


def _assert_agree(sums: _Sums) -> None:
    """The sums of stored sales agree to the unit (rule 4), or a fault lies in the store."""
    _, net, tax, gross, _ = sums.sales
    assert net + tax == gross, "net and tax are not the gross"
    assert sum(each[2] for each in sums.taxes.values()) == tax, "taxes do not sum to the tax"


def _order(entry: tuple[_TaxKey, list[int]]) -> tuple[str, str, Decimal, str]:
    """Taxes that are reported together stand together, the higher rate first."""
    code, name, group, rate = entry[0]
    return group, code, -Decimal(rate), name
