"""What the owner reads in the evening: who gave money away, with which names, and how much."""

from collections.abc import Callable

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.cart import PriceReason
from rcommerce_pos.core.kernel.errors import PermissionDenied, Refused
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import ONE, Quantity
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.core.settings.declarations import VOID_LIMIT
from tests.core.cart.test_goods import Counter
from tests.support.shop import card, sell
from tests.support.terminal import SETUP


@pytest.fixture
def counter(shop: Application) -> Counter:
    return Counter(shop)


def told(shop: Application) -> list[tuple[str, str, str, str, str | None]]:
    entries = shop.exceptions.of_day(shop.staff.owner(), shop.cash.today())
    return [
        (
            entry.kind.value,
            entry.actor,
            entry.approved_by,
            entry.subject,
            str(entry.amount) if entry.amount is not None else None,
        )
        for entry in entries
    ]


def test_voided_sales_corrected_payments_and_refunds_alone_are_told(shop: Application) -> None:
    owner, cara = shop.staff.owner(), shop.staff.by_name("Cara Cashier")
    order = sell(shop, ("CAFE", "1"))
    shop.corrections.correct_tenders(owner, order.id, (card(shop, "6.49"),), "it was card")
    allowed = cara.allowed_by(owner, Permission.VOID_ORDERS)
    shop.corrections.void(allowed, order.id, "mistake")
    shop.card_payments.refund_alone(owner, SETUP, Money.parse("1.00", "EUR"))
    number = order.number
    assert told(shop) == [
        ("refund_alone", "Olga Owner", "", SETUP.name, "1.00"),
        ("post_void", "Cara Cashier", "Olga Owner", f"{number}: mistake", "6.49"),
        ("tender_corrected", "Olga Owner", "", f"{number}: it was card", "6.49"),
    ]


def test_an_override_is_told_with_all_that_fell(shop: Application, counter: Counter) -> None:
    owner = shop.staff.owner()
    line = counter.add("CAFE", quantity=Quantity.of(3)).line
    assert line is not None
    for text in ("6.00", "0.00"):
        wanted = UnitPrice.parse(text, "EUR")
        shop.terms.override_price(
            owner, counter.id, line, wanted, reason=PriceReason.GOODWILL.value
        )
    assert [entry[-1] for entry in told(shop)] == ["18.00", "1.47"]


def test_nobody_gives_money_back_to_herself(shop: Application, counter: Counter) -> None:
    owner = shop.staff.owner()
    manager = shop.staff.by_name("Max Manager")
    customer = shop.customers.add(owner, "Max at home")
    shop.customers.mark_as_staff(owner, customer.id, manager.id)
    counter.add("CAFE")
    shop.terms.set_customer(counter.actor, counter.id, customer.id)
    order = counter.pay()
    acts: tuple[Callable[[], object], ...] = (
        lambda: shop.corrections.void(manager, order.id, "x"),
        lambda: shop.corrections.correct_tenders(manager, order.id, (card(shop, "6.49"),), "x"),
    )
    for act in acts:
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.code == "order.of_oneself"
    assert shop.corrections.void(owner, order.id, "x").void is not None


def test_goods_above_the_amount_of_the_shop_go_out_with_two_names(
    shop: Application, counter: Counter
) -> None:
    owner = shop.staff.owner()
    shop.settings.set(VOID_LIMIT, 10, owner)
    line = counter.add("CAFE", quantity=Quantity.of(3)).line
    assert line is not None
    carts = shop.carts
    acts: tuple[Callable[[], object], ...] = (
        lambda: carts.remove_line(counter.actor, counter.id, line),
        lambda: carts.set_quantity(counter.actor, counter.id, line, ONE),
        lambda: carts.clear(counter.actor, counter.id),
        lambda: carts.undo(counter.actor, counter.id),
    )
    for act in acts:
        with pytest.raises(PermissionDenied) as denied:
            act()
        assert denied.value.permission == Permission.VOID_AFTER_TOTAL
    carts.set_quantity(counter.actor, counter.id, line, Quantity.of(2))
    assert told(shop) == []
    manager = shop.staff.by_name("Max Manager")
    allowed = counter.actor.allowed_by(manager, Permission.VOID_AFTER_TOTAL)
    carts.remove_line(allowed, counter.id, line)
    assert told(shop) == [
        ("void_above_limit", "Cara Cashier", "Max Manager", "Café crème 250 g", "12.98")
    ]


def test_an_empty_day_tells_nothing(shop: Application, counter: Counter) -> None:
    counter.add("CAFE")
    gross = shop.carts.sale(counter.id).totals.gross
    shop.checkout.complete(counter.actor, counter.id, (Tender(TenderKind.CASH, gross),))
    assert told(shop) == []
