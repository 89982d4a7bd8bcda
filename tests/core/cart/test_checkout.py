"""Checkout: one transaction, once, whole, and nothing where it is refused."""

import json
import threading
from fractions import Fraction
from pathlib import Path
from uuid import UUID

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.document import parse_sale
from rcommerce_pos.core.events.types import SaleCompleted
from rcommerce_pos.core.kernel.errors import (
    Conflict,
    InvalidDocument,
    NotFound,
    PermissionDenied,
    Refused,
)
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Order
from rcommerce_pos.core.storage.database import (
    close_connection,
    fetch_all,
    fetch_one,
)
from rcommerce_pos.core.verify import verify_store
from tests.support.clock import SetClock
from tests.support.shop import card, cash, make_shop, sell


def count(table: str) -> int:
    row = fetch_one(f'SELECT COUNT(*) FROM "{table}"')
    assert row is not None
    return int(row[0])


def document(checkout: str, *lines: dict[str, str], **more: object) -> str:
    return json.dumps({"checkout_id": checkout, "lines": list(lines), **more})


def rung_up(shop: Application, *skus: str) -> UUID:
    owner = shop.staff.owner()
    if shop.cash.current_shift() is None:
        shop.cash.open_shift(owner, Money.zero("EUR"))
    cart = shop.carts.start(owner).cart.id
    for sku in skus:
        shop.carts.scan(owner, cart, sku)
    return cart


def test_a_sale_writes_everything_and_clears_the_cart(shop: Application) -> None:
    told: list[SaleCompleted] = []
    shop.bus.subscribe(SaleCompleted, told.append)
    cart = rung_up(shop, "MILK", "CHOC")
    owner = shop.staff.owner()
    order = shop.checkout.complete(owner, cart, (cash(shop, "5.00"),))
    assert order.number == "S1-R1-1"
    assert (str(order.gross), str(order.change)) == ("3.18", "1.82")
    assert [count(table) for table in ("order", "order_item", "tender", "stock_movement")] == [
        1,
        2,
        1,
        2,
    ]
    assert count("cart") == count("cart_line") == 0
    assert [event.number for event in told] == ["S1-R1-1"]
    assert fetch_all("SELECT kind FROM job") == [("print_receipt",)]
    assert verify_store(shop).sound


def test_paying_twice_is_one_sale(shop: Application) -> None:
    cart = rung_up(shop, "MILK")
    owner = shop.staff.owner()
    first = shop.checkout.complete(owner, cart, (cash(shop, "1.19"),))
    second = shop.checkout.complete(owner, cart, (cash(shop, "1.19"),))
    assert first == second
    assert count("order") == 1


def test_two_threads_that_pay_at_once_make_one_sale(shop: Application) -> None:
    text = document(
        "same", {"sku": "MILK", "quantity": "1"}, tenders=[{"kind": "cash", "amount": "2"}]
    )
    sale = parse_sale(text, "EUR")
    shop.cash.open_shift(shop.staff.owner(), Money.zero("EUR"))
    orders: list[Order] = []

    def pay() -> None:
        orders.append(shop.command_sale.sell(sale))
        close_connection()

    threads = [threading.Thread(target=pay) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(orders) == 6
    assert len({order.id for order in orders}) == 1
    assert count("order") == 1


def test_too_little_is_refused_and_nothing_is_written(shop: Application) -> None:
    cart = rung_up(shop, "MILK")
    with pytest.raises(Refused, match="left to pay"):
        shop.checkout.complete(shop.staff.owner(), cart, (cash(shop, "1.00"),))
    assert count("order") == count("stock_movement") == 0
    assert len(shop.carts.sale(cart).cart.lines) == 1


def test_a_card_never_pays_more_than_is_owed(shop: Application) -> None:
    cart = rung_up(shop, "MILK")
    with pytest.raises(Refused, match="more than"):
        shop.checkout.complete(shop.staff.owner(), cart, (card(shop, "2.00"),))


def test_card_and_cash_together(shop: Application) -> None:
    cart = rung_up(shop, "CAFE", "MILK")
    owner = shop.staff.owner()
    order = shop.checkout.complete(owner, cart, (card(shop, "5.00"), cash(shop, "5.00")))
    assert (str(order.gross), str(order.change)) == ("7.68", "2.32")
    assert shop.cash.expected(owner) == Money.parse("2.68", "EUR")


def test_cash_is_rounded_where_the_country_does_and_cards_are_not(
    tmp_path: Path, clock: SetClock
) -> None:
    swiss = make_shop(tmp_path / "ch", clock, country="CH", currency="CHF")
    try:
        by_cash = sell(swiss, ("CHOC", "1"), tender="2.00")
        assert (str(by_cash.gross), str(by_cash.rounding), str(by_cash.change)) == (
            "1.99",
            "0.01",
            "0.00",
        )
        owner = swiss.staff.owner()
        cart = swiss.carts.start(owner).cart.id
        swiss.carts.scan(owner, cart, "CHOC")
        by_card = swiss.checkout.complete(owner, cart, (card(swiss, "1.99"),))
        assert str(by_card.rounding) == "0.00"
        assert verify_store(swiss).sound
    finally:
        swiss.close()


def test_numbers_have_no_gaps(shop: Application) -> None:
    for _ in range(3):
        sell(shop, ("MILK", "1"))
    cart = rung_up(shop, "MILK")
    with pytest.raises(Refused):
        shop.checkout.complete(shop.staff.owner(), cart, (cash(shop, "0.10"),))
    sell(shop, ("MILK", "1"))
    assert [row[0] for row in fetch_all('SELECT number FROM "order" ORDER BY series_number')] == [
        "S1-R1-1",
        "S1-R1-2",
        "S1-R1-3",
        "S1-R1-4",
    ]


def test_stock_goes_down_and_may_go_below_nothing(shop: Application) -> None:
    sell(shop, ("MILK", "3"))
    milk = shop.catalog.by_sku("MILK")
    assert milk is not None
    level = shop.inventory.levels([milk.id])[milk.id]
    assert str(level.on_hand) == "-3"
    assert level.needs_recount


def test_the_same_document_again_gives_the_same_order(shop: Application) -> None:
    text = document(
        "a1", {"sku": "MILK", "quantity": "2"}, tenders=[{"kind": "cash", "amount": "2.38"}]
    )
    first = shop.command_sale.sell(parse_sale(text, "EUR"))
    assert shop.command_sale.sell(parse_sale(text, "EUR")) == first
    other = text.replace('"2"', '"3"').replace("2.38", "3.57")
    with pytest.raises(Conflict):
        shop.command_sale.sell(parse_sale(other, "EUR"))


def test_what_a_cashier_may_not_is_refused_in_documents_too(shop: Application) -> None:
    line = {"sku": "MILK", "quantity": "1", "unit_price": "0.50"}
    tenders = [{"kind": "cash", "amount": "1"}]
    text = document("a1", line, tenders=tenders, cashier="Cara Cashier")
    with pytest.raises(PermissionDenied):
        shop.command_sale.sell(parse_sale(text, "EUR"))
    text = document(
        "a2",
        {"sku": "MILK", "quantity": "1", "discount_percent": "11"},
        tenders=tenders,
        cashier="Cara Cashier",
    )
    with pytest.raises(PermissionDenied):
        shop.command_sale.sell(parse_sale(text, "EUR"))
    order = shop.command_sale.sell(parse_sale(document("a3", line, tenders=tenders), "EUR"))
    assert str(order.gross) == "0.50"


def test_an_unknown_product_is_named(shop: Application) -> None:
    text = document("a1", {"sku": "NOPE", "quantity": "1"}, tenders=[])
    with pytest.raises(NotFound, match="NOPE"):
        shop.command_sale.sell(parse_sale(text, "EUR"))


def test_an_archived_product_is_not_sold(shop: Application) -> None:
    owner = shop.staff.owner()
    milk = shop.catalog.by_sku("MILK")
    assert milk is not None
    shop.catalog.archive(owner, milk.id)
    for line in ({"sku": "MILK", "quantity": "1"}, {"barcode": "4006381333931", "quantity": "1"}):
        text = document("a1", line, tenders=[{"kind": "cash", "amount": "5"}])
        with pytest.raises(Refused, match="archived|no product"):
            shop.command_sale.sell(parse_sale(text, "EUR"))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("{", ""),
        ("[]", "document"),
        ('{"checkout_id": "a"}', "document"),
        (document("a", tenders=[]), "lines"),
        (document("a", {"sku": "x", "quantity": "0"}, tenders=[]), "lines[0].quantity"),
        (document("a", {"sku": "x", "quantity": "1e3"}, tenders=[]), "lines[0].quantity"),
        (document("a", {"quantity": "1"}, tenders=[]), "lines[0]"),
        (document("a", {"sku": "x", "barcode": "y", "quantity": "1"}, tenders=[]), "lines[0]"),
        (document("a", {"sku": "x", "quantity": "1", "colour": "red"}, tenders=[]), "lines[0]"),
        (
            document("a", {"sku": "x", "quantity": "1"}, tenders=[{"kind": "gold", "amount": "1"}]),
            "tenders[0].kind",
        ),
        ('{"checkout_id": "a", "checkout_id": "b", "lines": [], "tenders": []}', ""),
    ],
)
def test_a_broken_document_is_refused_with_its_place(text: str, place: str) -> None:
    with pytest.raises(InvalidDocument) as refused:
        parse_sale(text, "EUR")
    assert refused.value.place == place


def test_discounts_are_spread_to_the_cent(shop: Application) -> None:
    from rcommerce_pos.core.cart.cart import Discount

    cart = rung_up(shop, "MILK", "CHOC", "CAFE")
    owner = shop.staff.owner()
    shop.terms.discount_sale(owner, cart, Discount(amount=Money.parse("1.00", "EUR")))
    order = shop.checkout.complete(owner, cart, (cash(shop, "20"),))
    assert str(order.discount) == "1.00"
    assert sum(item.discount.minor for item in order.items) == 100
    assert Fraction(order.gross.minor, 100) == Fraction("8.67")
    assert verify_store(shop).sound
