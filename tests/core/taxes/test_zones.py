"""Rates by day and place, contexts of selling, and what an owner may change."""

from dataclasses import replace
from datetime import date

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import InvalidInput, PermissionDenied, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.taxes.types import TaxContext, TaxKind, TaxRate, TaxSheet, Zone, rate_on
from tests.support.clock import SetClock
from tests.support.shop import cash

DAY = date(2026, 1, 1)
CAFE = "4006381333955"


def rate(
    text: str, country: str = "", region: str = "", postal: str = "", day: date = DAY
) -> TaxRate:
    return TaxRate(day, text, country, region, postal)


def test_the_most_closely_named_place_wins() -> None:
    rates = (
        rate("1"),
        rate("2", "US"),
        rate("3", "US", "NY"),
        rate("4", "US", "", "10"),
        rate("5", "US", "NY", "1000"),
        rate("6", "US", "NY", "1000", date(2026, 2, 1)),
    )

    def found(zone: Zone, day: date = DAY) -> str | None:
        held = rate_on(rates, day, zone)
        return held.rate if held else None

    assert found(Zone("FR")) == "1"
    assert found(Zone("US", "CA", "90210")) == "2"
    assert found(Zone("US", "NY", "14201")) == "3"
    assert found(Zone("US", "NJ", "10999")) == "4"
    assert found(Zone("US", "NY", "10001")) == "5"
    assert found(Zone("US", "NY", "10001"), date(2026, 3, 1)) == "6"
    assert found(Zone("US", "NY", "10001"), date(2025, 1, 1)) is None


def test_a_missing_rate_names_the_product(shop: Application) -> None:
    owner = shop.staff.owner()
    sheet = next(each for each in shop.taxes.taxes_of(shop.taxes.standard_class().id))
    zoned = replace(sheet, rates=(rate("8.875", "US", "NY"),))
    shop.tax_editing.save_tax(owner, zoned)
    cart = shop.carts.start(owner).cart.id
    with pytest.raises(Refused) as refused:
        shop.carts.scan(owner, cart, CAFE)
    assert refused.value.code == "tax.rate_missing"
    assert "Café crème" in refused.value.message


def test_a_rate_to_come_holds_from_its_day(shop: Application, clock: SetClock) -> None:
    owner = shop.staff.owner()
    sheet = next(each for each in shop.taxes.taxes_of(shop.taxes.standard_class().id))
    raised = replace(sheet, rates=(*sheet.rates, rate("50", day=date(2026, 6, 17))))
    shop.tax_editing.save_tax(owner, raised)
    taxes = []
    for _ in range(2):
        cart = shop.carts.start(owner).cart.id
        taxes.append(str(shop.carts.scan(owner, cart, CAFE).sale.totals.tax))
        clock.pass_by(days=1)
    assert taxes == ["1.04", "2.16"]


def test_eating_in_taxes_the_whole_cart_otherwise(shop: Application) -> None:
    owner = shop.staff.owner()
    classes = {each.code: each.id for each in shop.taxes.classes()}
    context = TaxContext(new_id(), "eat-in", "Eat in", ((classes["standard"], classes["reduced"]),))
    shop.tax_editing.save_context(owner, context)
    cart = shop.carts.start(owner).cart.id
    before = shop.carts.scan(owner, cart, CAFE).sale.totals
    after = shop.terms.set_tax_context(owner, cart, "eat-in").totals
    assert (before.gross, before.tax != after.tax) == (after.gross, True)
    shop.cash.open_shift(owner, Money.zero("EUR"))
    order = shop.checkout.complete(owner, cart, (cash(shop, "10"),))
    assert (order.tax_context, order.items[0].tax_class) == ("eat-in", "reduced")
    shop.tax_editing.drop_context(owner, context)
    assert shop.orders.by_number(order.number).tax_context == "eat-in"


def test_taxes_that_cannot_be_reckoned_are_refused(shop: Application) -> None:
    owner = shop.staff.owner()
    good = TaxSheet(new_id(), "X", "X tax", TaxKind.PERCENT, included=True, rates=(rate("5"),))
    bad = [
        replace(good, code=""),
        replace(good, code="A B"),
        replace(good, name=" "),
        replace(good, rates=(rate("-1"),)),
        replace(good, rates=(rate("abc"),)),
        replace(good, rates=(rate("5"), rate("6"))),
        replace(good, rates=(rate("5", region="NY"),)),
        replace(good, rates=(rate("5", "usa"),)),
        replace(good, kind=TaxKind.DIVISION, rates=(rate("100"),)),
    ]
    for sheet in bad:
        with pytest.raises(InvalidInput):
            shop.tax_editing.save_tax(owner, sheet)
    with pytest.raises(Refused):
        shop.tax_editing.save_tax(owner, replace(good, rates=()))
    with pytest.raises(PermissionDenied):
        shop.tax_editing.save_tax(shop.staff.by_name("Max Manager"), good)
    shop.tax_editing.save_tax(owner, good)


def test_sales_keep_the_tax_they_were_made_with(shop: Application) -> None:
    owner = shop.staff.owner()
    cart = shop.carts.start(owner).cart.id
    shop.carts.scan(owner, cart, CAFE)
    shop.cash.open_shift(owner, Money.zero("EUR"))
    order = shop.checkout.complete(owner, cart, (cash(shop, "10"),))
    sheet = next(each for each in shop.taxes.taxes_of(shop.taxes.standard_class().id))
    shop.tax_editing.save_tax(owner, replace(sheet, rates=(rate("1"),)))
    assert shop.orders.by_number(order.number) == order
