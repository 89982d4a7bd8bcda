"""Who pays what, from which quantity on, and when."""

from datetime import date

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.types import ListPrice, PriceList
from rcommerce_pos.core.kernel.errors import Conflict, InvalidInput, PermissionDenied
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from tests.support.clock import SetClock

MILK = "4006381333931"


def listed(shop: Application, code: str, *prices: tuple[str, str], **more: object) -> PriceList:
    """A list with prices of milk: from a quantity on, so much."""
    owner = shop.staff.owner()
    milk = shop.catalog.by_sku("MILK")
    assert milk is not None
    made = PriceList(new_id(), code, code.title(), **more)  # type: ignore[arg-type]
    shop.price_lists.save(owner, made)
    shop.price_lists.put(
        owner,
        made.id,
        [
            ListPrice(made.id, milk.id, Quantity.parse(least), UnitPrice.parse(price, "EUR"))
            for least, price in prices
        ],
    )
    return made


def gross(shop: Application, scans: int = 1, customer: str = "") -> str:
    """What so many scans of milk cost somebody."""
    cara = shop.staff.by_name("Cara Cashier")
    cart = shop.carts.start(cara).cart.id
    if customer:
        shop.carts.scan(cara, cart, MILK)
        found = shop.customers.search(customer)[0]
        shop.terms.set_customer(cara, cart, found.id)
        scans -= 1
    for _ in range(scans):
        shop.carts.scan(cara, cart, MILK)
    return str(shop.carts.sale(cart).totals.gross)


def test_a_group_has_its_prices(shop: Application) -> None:
    owner = shop.staff.owner()
    group = shop.customers.add_group(owner, "trade", "Trade")
    shop.customers.add(owner, "Ada", group_id=group.id)
    shop.customers.add(owner, "Ben")
    listed(shop, "trade", ("1", "1.00"), customer_group_id=group.id)
    assert gross(shop) == "1.19"
    assert gross(shop, customer="Ada") == "1.00"
    assert gross(shop, customer="Ben") == "1.19"


def test_quantities_count_over_all_lines_of_a_product(shop: Application) -> None:
    listed(shop, "many", ("3", "1.00"), ("6", "0.90"))
    cara = shop.staff.by_name("Cara Cashier")
    cart = shop.carts.start(cara).cart.id
    shop.carts.scan(cara, cart, MILK)
    shop.terms.set_note(cara, cart, 1, "gift")
    shop.carts.scan(cara, cart, MILK)
    sale = shop.carts.sale(cart)
    assert (len(sale.cart.lines), str(sale.totals.gross)) == (2, "2.38")
    sale = shop.carts.scan(cara, cart, MILK).sale
    assert str(sale.totals.gross) == "3.00"
    shop.carts.set_quantity(cara, cart, 1, Quantity.of(4))
    assert str(shop.carts.sale(cart).totals.gross) == "5.40"
    shop.carts.remove_line(cara, cart, 1)
    assert str(shop.carts.sale(cart).totals.gross) == "2.38"


def test_priority_wins_and_among_equals_the_lower_price(shop: Application) -> None:
    listed(shop, "a", ("1", "1.10"))
    listed(shop, "b", ("1", "1.05"))
    assert gross(shop) == "1.05"
    listed(shop, "airport", ("1", "2.50"), priority=1)
    assert gross(shop) == "2.50"


def test_a_list_holds_on_its_days_and_its_till(shop: Application, clock: SetClock) -> None:
    listed(shop, "june", ("1", "1.00"), first_day=date(2026, 6, 17), last_day=date(2026, 6, 18))
    listed(shop, "other", ("1", "0.10"), register_id=new_id())
    listed(shop, "off", ("1", "0.20"), active=False)
    seen = []
    for _ in range(4):
        seen.append(gross(shop))
        clock.pass_by(days=1)
    assert seen == ["1.19", "1.00", "1.00", "1.19"]


def test_overlaps_are_known(shop: Application) -> None:
    first = listed(shop, "a", ("1", "1.10"), last_day=date(2026, 6, 30))
    second = listed(shop, "b", ("1", "1.05"), first_day=date(2026, 6, 30))
    third = listed(shop, "c", ("1", "1.05"), first_day=date(2026, 7, 1), priority=1)
    assert shop.price_lists.overlaps(first) == (second,)
    assert shop.price_lists.overlaps(third) == ()


def test_what_is_no_list_is_refused(shop: Application) -> None:
    owner = shop.staff.owner()
    listed(shop, "a", ("1", "1.10"))
    with pytest.raises(Conflict):
        shop.price_lists.save(owner, PriceList(new_id(), "A", "Other"))
    days = {"first_day": date(2026, 6, 2), "last_day": date(2026, 6, 1)}
    for bad in (
        PriceList(new_id(), "", "Name"),
        PriceList(new_id(), "x", " "),
        PriceList(new_id(), "x", "Name", **days),  # type: ignore[arg-type]
    ):
        with pytest.raises(InvalidInput):
            shop.price_lists.save(owner, bad)
    with pytest.raises(PermissionDenied):
        shop.price_lists.save(shop.staff.by_name("Cara Cashier"), PriceList(new_id(), "x", "X"))


def test_a_product_with_lists_and_history_can_be_deleted(shop: Application) -> None:
    owner = shop.staff.owner()
    listed(shop, "a", ("1", "1.10"))
    milk = shop.catalog.by_sku("MILK")
    assert milk is not None
    shop.catalog.delete(owner, milk.id)
    assert shop.price_lists.count(shop.price_lists.price_list("a").id) == 0
