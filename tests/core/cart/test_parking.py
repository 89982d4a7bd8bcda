"""Sales that are set aside and come back, at the prices of now or of then."""

from datetime import date
from fractions import Fraction

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import NotFound, PermissionDenied, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.promotions.types import Conditions, Promotion, PromotionKind
from tests.support.clock import SetClock
from tests.support.shop import cash

MILK = "4006381333931"
LAST_DAY = date(2026, 6, 16)


def offer_until_today(shop: Application) -> None:
    promotion = Promotion(
        new_id(),
        "Milk week",
        PromotionKind.PERCENT_OFF,
        percent=Fraction(50),
        conditions=Conditions(last_day=LAST_DAY),
    )
    shop.promotions.save(shop.staff.owner(), promotion)


def test_a_sale_comes_back_as_it_was(shop: Application) -> None:
    cara = shop.staff.by_name("Cara Cashier")
    cart = shop.carts.start(cara).cart.id
    shop.carts.scan(cara, cart, MILK)
    fresh = shop.carts.park(cara, cart)
    assert fresh.cart.lines == ()
    waiting = shop.carts.parked()
    assert [(each.cart_id, each.lines, str(each.gross)) for each in waiting] == [(cart, 1, "1.19")]
    recalled = shop.carts.recall(cara, cart)
    assert not recalled.differs
    assert shop.carts.parked() == ()


def test_an_ended_promotion_is_told(shop: Application, clock: SetClock) -> None:
    offer_until_today(shop)
    cara = shop.staff.by_name("Cara Cashier")
    cart = shop.carts.start(cara).cart.id
    shop.carts.scan(cara, cart, MILK)
    shop.carts.park(cara, cart)
    clock.pass_by(days=1)
    recalled = shop.carts.recall(cara, cart)
    assert recalled.differs
    assert (str(recalled.before), str(recalled.sale.totals.gross)) == ("0.59", "1.19")
    assert recalled.ended == ("Milk week",)


def test_former_prices_are_honoured_by_who_may(shop: Application, clock: SetClock) -> None:
    offer_until_today(shop)
    owner = shop.staff.owner()
    cara, manager = (shop.staff.by_name(name) for name in ("Cara Cashier", "Max Manager"))
    cart = shop.carts.start(cara).cart.id
    shop.carts.scan(cara, cart, MILK)
    shop.carts.scan(cara, cart, "CAFE")
    shop.carts.park(cara, cart)
    clock.pass_by(days=1)
    cafe = shop.catalog.by_sku("CAFE")
    assert cafe is not None
    shop.shelf_prices.schedule(
        owner, cafe.id, UnitPrice.parse("7.00", "EUR"), clock.now().replace(hour=12)
    )
    clock.pass_by(hours=5)
    recalled = shop.carts.recall(cara, cart)
    assert str(recalled.sale.totals.gross) == "8.19"
    with pytest.raises(PermissionDenied):
        shop.terms.honour(cara, cart)
    honoured = shop.terms.honour(manager, cart)
    assert honoured.totals.gross == recalled.before
    shop.cash.open_shift(manager, Money.zero("EUR"))
    order = shop.checkout.complete(cara, cart, (cash(shop, str(recalled.before)),))
    whole, _ = shop.orders.traces(order.id)
    assert "honoured" in whole
    assert "Max Manager" in whole


def test_what_cannot_be_parked_or_recalled_says_why(shop: Application) -> None:
    cara = shop.staff.by_name("Cara Cashier")
    cart = shop.carts.start(cara).cart.id
    with pytest.raises(Refused):
        shop.carts.park(cara, cart)
    with pytest.raises(NotFound):
        shop.carts.recall(cara, cart)
    shop.carts.scan(cara, cart, MILK)
    shop.carts.put_tenders(cart, (cash(shop, "1"),))
    with pytest.raises(Refused, match="partly paid"):
        shop.carts.park(cara, cart)


def test_two_sales_wait_the_newest_first(shop: Application, clock: SetClock) -> None:
    cara = shop.staff.by_name("Cara Cashier")
    carts = []
    for _ in range(2):
        cart = shop.carts.start(cara).cart.id
        shop.carts.scan(cara, cart, MILK)
        shop.carts.park(cara, cart)
        clock.pass_by(minutes=1)
        carts.append(cart)
    assert [each.cart_id for each in shop.carts.parked()] == carts[::-1]
