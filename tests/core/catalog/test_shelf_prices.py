"""Shelf prices over time: to come, as they were, and the lowest of thirty days."""

from datetime import date, timedelta

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.types import BarcodeDraft, ListPrice, PriceList, ProductDraft
from rcommerce_pos.core.kernel.errors import Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.quantity import ONE
from tests.support.clock import SetClock

MILK = "4006381333931"


def unit(text: str) -> UnitPrice:
    return UnitPrice.parse(text, "EUR")


def reprice(shop: Application, text: str) -> None:
    milk = shop.catalog.by_sku("MILK")
    assert milk is not None
    draft = ProductDraft("Milk 1 l", sku="MILK", price=unit(text), barcodes=(BarcodeDraft(MILK),))
    shop.catalog.update_product(shop.staff.owner(), milk.id, draft)


def milk_id(shop: Application) -> object:
    milk = shop.catalog.by_sku("MILK")
    assert milk is not None
    return milk.id


def scanned(shop: Application) -> str:
    cara = shop.staff.by_name("Cara Cashier")
    cart = shop.carts.start(cara).cart.id
    return str(shop.carts.scan(cara, cart, MILK).sale.totals.gross)


def test_a_scheduled_price_holds_from_its_time_on(shop: Application, clock: SetClock) -> None:
    owner, key = shop.staff.owner(), milk_id(shop)
    due = clock.now() + timedelta(hours=1)
    change = shop.shelf_prices.schedule(owner, key, unit("1.29"), due)  # type: ignore[arg-type]
    later = shop.shelf_prices.schedule(
        owner,
        key,  # type: ignore[arg-type]
        unit("9.99"),
        due + timedelta(hours=1),
    )
    shop.shelf_prices.cancel(owner, later.id)
    assert [each.id for each in shop.shelf_prices.scheduled()] == [change.id]
    assert scanned(shop) == "1.19"
    clock.pass_by(hours=1)
    assert scanned(shop) == "1.29"
    clock.pass_by(hours=2)
    assert scanned(shop) == "1.29"
    assert shop.shelf_prices.scheduled() == ()


def test_the_past_cannot_be_scheduled(shop: Application, clock: SetClock) -> None:
    with pytest.raises(Refused):
        shop.shelf_prices.schedule(
            shop.staff.owner(),
            milk_id(shop),  # type: ignore[arg-type]
            unit("1"),
            clock.now() - timedelta(seconds=1),
        )


def test_earlier_prices_are_known(shop: Application, clock: SetClock) -> None:
    key = milk_id(shop)
    begin = clock.now()
    clock.pass_by(days=1)
    reprice(shop, "1.49")
    clock.pass_by(days=1)
    reprice(shop, "0.99")
    prices = [
        str(shop.shelf_prices.price_at(key, begin + timedelta(hours=hours)))  # type: ignore[arg-type]
        for hours in (0, 25, 49)
    ]
    assert prices == ["1.19", "1.49", "0.99"]


def test_the_lowest_of_thirty_days(shop: Application, clock: SetClock) -> None:
    key = milk_id(shop)
    clock.pass_by(days=1)
    reprice(shop, "0.99")
    clock.pass_by(days=1)
    reprice(shop, "1.49")
    assert str(shop.shelf_prices.lowest(key)) == "0.99"  # type: ignore[arg-type]
    clock.pass_by(days=29)
    assert str(shop.shelf_prices.lowest(key)) == "0.99"  # type: ignore[arg-type]
    clock.pass_by(days=2)
    assert str(shop.shelf_prices.lowest(key)) == "1.49"  # type: ignore[arg-type]


def test_lists_for_everybody_count_and_those_of_groups_do_not(
    shop: Application, clock: SetClock
) -> None:
    owner, key = shop.staff.owner(), milk_id(shop)
    group = shop.customers.add_group(owner, "trade", "Trade")
    day = date(2026, 6, 16)
    for code, price, more in (
        ("all", "0.80", {"first_day": day, "last_day": day}),
        ("trade", "0.10", {"customer_group_id": group.id}),
    ):
        made = PriceList(new_id(), code, code, **more)
        shop.price_lists.save(owner, made)
        entry = ListPrice(made.id, key, ONE, unit(price))  # type: ignore[arg-type]
        shop.price_lists.put(owner, made.id, [entry])
    assert str(shop.shelf_prices.lowest(key)) == "0.80"  # type: ignore[arg-type]
    clock.pass_by(days=31)
    assert str(shop.shelf_prices.lowest(key)) == "1.19"  # type: ignore[arg-type]
