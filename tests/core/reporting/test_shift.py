"""The X report: what the open shift took, to the unit, by who may see it, written down."""

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cash.types import CashKind
from rcommerce_pos.core.kernel.errors import PermissionDenied, Refused
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import TenderKind
from rcommerce_pos.core.reporting import shift as shift_report
from rcommerce_pos.core.storage.database import fetch_all
from tests.support.shop import sell


def euro(text: str) -> Money:
    return Money.parse(text, "EUR")


def test_the_report_sums_up_what_was_sold_and_moved(shop: Application) -> None:
    owner = shop.staff.owner()
    shop.cash.open_shift(owner, euro("100"))
    cash = sell(shop, ("MILK", "2"), tender="10")
    changed = sell(shop, ("CHOC", "1"))
    gone = sell(shop, ("MILK", "1"))
    by_card = (shop.corrections.whole(changed, TenderKind.CARD_EXTERNAL),)
    shop.corrections.correct_tenders(owner, changed.id, by_card, "it was a card")
    shop.corrections.void(owner, gone.id, "not wanted")
    shop.cash_moves.move(owner, CashKind.PAID_OUT, euro("7.50"), reason="Stamps")
    report = shop.shift_reports.x_report(owner)
    assert (report.sales, report.voided) == (2, 1)
    assert report.gross == cash.gross + changed.gross
    assert [(each.kind, each.amount) for each in report.others] == [
        (TenderKind.CARD_EXTERNAL, changed.payable)
    ]
    assert dict(report.drawer)[CashKind.PAID_OUT] == euro("-7.50")
    assert sum((amount for _kind, amount in report.drawer), euro("0")) == report.expected
    assert report.expected == shop.cash.expected(owner)
    assert report.expected == euro("92.50") + cash.payable
    written = fetch_all("SELECT COUNT(*) FROM journal WHERE kind = 'X_REPORT'")
    assert written == [(1,)]


def test_who_may_not_see_the_expected_cash_sees_no_report(shop: Application) -> None:
    shop.cash.open_shift(shop.staff.owner(), euro("100"))
    with pytest.raises(PermissionDenied):
        shop.shift_reports.x_report(shop.staff.by_name("Cara Cashier"))


def test_a_closed_till_has_none(shop: Application) -> None:
    with pytest.raises(Refused) as refused:
        shop.shift_reports.x_report(shop.staff.owner())
    assert refused.value.code == "shift.none_open"


def test_a_void_takes_back_what_was_paid_by_card(shop: Application) -> None:
    owner = shop.staff.owner()
    shop.cash.open_shift(owner, euro("0"))
    order = sell(shop, ("MILK", "1"))
    by_card = (shop.corrections.whole(order, TenderKind.CARD_EXTERNAL),)
    shop.corrections.correct_tenders(owner, order.id, by_card, "it was a card")
    assert shop.shift_reports.x_report(owner).others != ()
    shop.corrections.void(owner, order.id, "not wanted")
    report = shop.shift_reports.x_report(owner)
    assert (report.others, report.sales, report.gross) == ((), 0, euro("0"))


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("_SALES", (b"",)),
        ("_CORRECTED", (b"", "post_void")),
        ("_CASH", (b"",)),
        ("_OTHERS", (b"", "post_void", "tender_correction", "cash")),
    ],
)
def test_no_table_is_read_from_end_to_end(
    shop: Application, name: str, values: tuple[object, ...]
) -> None:
    plan = fetch_all(f"EXPLAIN QUERY PLAN {getattr(shift_report, name)}", values)
    tables = ("o", "t", "c", "order", "tender", "order_correction", "cash_movement")
    scanned = [row[3] for row in plan if row[3].startswith("SCAN")]
    assert [step for step in scanned if step.split()[1] in tables] == []
