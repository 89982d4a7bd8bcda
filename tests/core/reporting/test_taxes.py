"""The tax report: to the unit what the receipts say, by tax, by day, and nothing twice."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.cart import Discount
from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.orders.types import Order, Tender, TenderKind
from rcommerce_pos.core.reporting import taxes
from rcommerce_pos.core.reporting.taxes import TaxReports
from rcommerce_pos.core.reporting.types import TaxReport, TaxSum
from rcommerce_pos.core.storage.database import execute, fetch_all, transaction
from rcommerce_pos.core.taxes.types import TaxRounding
from tests.support.clock import SetClock
from tests.support.shop import add, make_shop, sell

MONDAY, TUESDAY, WEDNESDAY = date(2026, 6, 15), date(2026, 6, 16), date(2026, 6, 17)


@pytest.fixture
def swiss(tmp_path: Path, clock: SetClock) -> Iterator[Application]:
    """A shop with three rates, exempt goods, and cash that is rounded to five."""
    application = make_shop(tmp_path / "ch", clock, country="CH", currency="CHF")
    add(application, "Bread", "BREAD", "3.33", tax_class="reduced")
    add(application, "Night", "NIGHT", "87.77", tax_class="lodging")
    add(application, "Stamp", "STAMP", "1.01", tax_class="exempt")
    yield application
    application.close()


def sell_discounted(shop: Application, discount: Discount, *skus: str) -> Order:
    """Sell with a discount on the whole sale, for cash."""
    owner, carts = shop.staff.owner(), shop.carts
    cart = carts.start(owner).cart.id
    for sku in skus:
        carts.add(owner, cart, shop.catalog.lookup(sku).found[0], quantity=Quantity.of(3))
    shop.terms.discount_sale(owner, cart, discount)
    gross = carts.sale(cart).totals.gross
    step = shop.place.shop.cash_step_minor
    tender = Tender(TenderKind.CASH, gross.rounded_to(step))
    return shop.checkout.complete(owner, cart, (tender,))


def next_day(shop: Application, clock: SetClock) -> None:
    """Close the till with what should be in it, and let a day pass."""
    owner = shop.staff.owner()
    expected = shop.cash.expected(owner)
    for _ in range(2):
        if shop.cash.current_shift() is not None:
            shop.cash.count(owner, {1: expected.minor})
    clock.pass_by(days=1)


def two_days(shop: Application, clock: SetClock) -> list[Order]:
    """Sales of every rate, with discounts in percent and as an amount, on two days."""
    tenth = Discount(percent=Fraction(10))
    amount = Discount(amount=Money.parse("1.11", shop.place.shop.currency))
    orders = [
        sell(shop, ("MILK", "1"), ("BREAD", "7"), tender="100"),
        sell_discounted(shop, tenth, "CHOC", "BREAD", "STAMP", "NIGHT"),
        sell(shop, ("STAMP", "5"), tender="10"),
    ]
    next_day(shop, clock)
    return [
        *orders,
        sell(shop, ("4135", "0.377"), ("NIGHT", "1"), tender="100"),
        sell_discounted(shop, amount, "MILK", "BREAD", "STAMP"),
    ]


def sums_of(orders: list[Order]) -> dict[tuple[str, str], tuple[int, int, int]]:
    """Base, amount and number of receipts by tax and rate, added up receipt by receipt."""
    sums: dict[tuple[str, str], tuple[int, int, int]] = {}
    for order in orders:
        for tax in order.taxes:
            base, amount, count = sums.get((tax.code, tax.rate), (0, 0, 0))
            sums[tax.code, tax.rate] = (
                base + tax.base.minor, amount + tax.amount.minor, count + 1,
            )  # fmt: skip
    return sums


def shown(rows: tuple[TaxSum, ...]) -> dict[tuple[str, str], tuple[int, int, int]]:
    return {(row.code, row.rate): (row.base.minor, row.amount.minor, row.documents) for row in rows}


def assert_is_sum_of(report: TaxReport, orders: list[Order]) -> None:
    totals = report.totals
    assert totals.documents == len(orders)
    assert totals.net.minor == sum(order.net.minor for order in orders)
    assert totals.tax.minor == sum(order.tax.minor for order in orders)
    assert totals.gross.minor == sum(order.gross.minor for order in orders)
    assert totals.rounding.minor == sum(order.rounding.minor for order in orders)
    assert shown(report.taxes) == sums_of(orders)
    assert report.untaxed.net.minor == sum(
        item.net.minor for order in orders for item in order.items if not item.taxes
    )


@pytest.mark.parametrize("rounding", TaxRounding)
def test_the_report_is_the_sum_of_the_receipts(
    swiss: Application, clock: SetClock, rounding: TaxRounding
) -> None:
    with transaction():
        execute("UPDATE store SET tax_rounding = ?", (rounding.value,))
    shop = Application.open(swiss.folders, clock=clock)
    assert shop.place.shop.tax_rounding == rounding
    orders = two_days(shop, clock)
    report = TaxReports(shop.place).between(shop.staff.owner(), TUESDAY, WEDNESDAY)
    assert_is_sum_of(report, orders)
    assert report.totals.rounding
    assert report.untaxed.net
    assert report.untaxed.documents == 3
    assert sum(row.amount.minor for row in report.taxes) == report.totals.tax.minor
    assert sum(row.base.minor for row in report.taxes) + report.untaxed.net.minor == (
        report.totals.net.minor
    )


def test_each_day_is_the_sum_of_its_own_receipts(swiss: Application, clock: SetClock) -> None:
    orders = two_days(swiss, clock)
    reports = TaxReports(swiss.place)
    report = reports.between(swiss.staff.owner(), MONDAY, date(2026, 12, 31))
    assert [day.day for day in report.days] == [TUESDAY, WEDNESDAY]
    for day in report.days:
        of_day = [order for order in orders if order.business_date == day.day]
        alone = reports.between(swiss.staff.owner(), day.day, day.day)
        assert_is_sum_of(alone, of_day)
        assert alone.days == (day,)
        assert (alone.taxes, alone.untaxed, alone.totals) == (day.taxes, day.untaxed, day.totals)


def test_a_new_rate_of_a_tax_is_a_row_of_its_own(shop: Application, clock: SetClock) -> None:
    first = sell(shop, ("MILK", "1"))
    with transaction():
        execute("UPDATE tax_rate SET rate = '20' WHERE rate = '19'")
    shop.taxes.forget()
    second = sell(shop, ("MILK", "1"))
    report = TaxReports(shop.place).between(shop.staff.owner(), TUESDAY, TUESDAY)
    assert [(row.rate, row.documents) for row in report.taxes] == [("20", 1), ("19", 1)]
    assert_is_sum_of(report, [first, second])


def test_a_sale_that_is_not_completed_counts_nowhere(shop: Application) -> None:
    kept = sell(shop, ("MILK", "1"))
    other = sell(shop, ("CAFE", "2"))
    with transaction():
        for (trigger,) in fetch_all(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'order'"
        ):
            execute(f'DROP TRIGGER "{trigger}"')
        execute("""UPDATE "order" SET status = 'cancelled' WHERE id = ?""", (other.id.bytes,))
    assert_is_sum_of(TaxReports(shop.place).between(shop.staff.owner(), TUESDAY, TUESDAY), [kept])


def test_a_period_without_sales_is_nothing_in_the_currency_of_the_shop(shop: Application) -> None:
    report = TaxReports(shop.place).between(shop.staff.owner(), MONDAY, TUESDAY)
    assert (report.taxes, report.days, report.totals.documents) == ((), (), 0)
    assert report.totals.gross == report.untaxed.net == Money.zero("EUR")


def test_the_last_day_may_not_come_before_the_first(shop: Application) -> None:
    with pytest.raises(InvalidInput) as caught:
        TaxReports(shop.place).between(shop.staff.owner(), TUESDAY, MONDAY)
    assert caught.value.code == "report.dates"


def test_the_report_as_a_document_has_plain_decimals(shop: Application) -> None:
    sell(shop, ("MILK", "1"))
    facts = TaxReports(shop.place).between(shop.staff.owner(), TUESDAY, TUESDAY).as_json()
    vat = {"code": "VAT19", "name": "MwSt. 19 %", "group": "VAT19", "rate": "19",
           "base": "1.00", "amount": "0.19", "documents": 1}  # fmt: skip
    totals = {"documents": 1, "net": "1.00", "tax": "0.19", "gross": "1.19", "rounding": "0.00"}
    untaxed = {"net": "0.00", "documents": 0}
    day = {"day": "2026-06-16", **totals, "taxes": [vat], "untaxed": untaxed}
    assert facts == {
        "from": "2026-06-16", "to": "2026-06-16", "currency": "EUR", **totals,
        "taxes": [vat], "untaxed": untaxed, "days": [day],
    }  # fmt: skip


def test_every_part_of_the_report_searches_by_the_date(shop: Application) -> None:
    with transaction():
        execute('CREATE INDEX IF NOT EXISTS "order_business_date" ON "order" (business_date)')
    period = ("2026-06-01", "2026-06-30", shop.place.shop.id.bytes, "completed")
    plan = [str(row[-1]) for row in fetch_all(f"EXPLAIN QUERY PLAN {taxes._SUMS}", period)]
    assert not [step for step in plan if step.startswith("SCAN")]
    assert len([step for step in plan if "(business_date>? AND business_date<?)" in step]) == 6
