"""Verify: whatever somebody changes in the file behind the till's back is found and named."""

from dataclasses import replace
from datetime import timedelta

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cash.types import CashKind
from rcommerce_pos.core.catalog.goods import Bundle, BundlePart, GoodsRules
from rcommerce_pos.core.catalog.types import ProductDraft, ProductKind, VariantDraft
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import ONE
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.core.staff.hours import PunchKind
from rcommerce_pos.core.storage.database import execute, fetch_all, transaction
from rcommerce_pos.core.verify import RULES, verify_store
from tests.support.pictures import picture
from tests.support.shop import cash, sell

BREAKS = {
    "UPDATE order_item SET net_minor = net_minor + 1 WHERE position = 1": "line nets sum",
    "UPDATE order_item SET tax_minor = tax_minor - 1 WHERE position = 1": "line taxes sum",
    'UPDATE "order" SET gross_minor = gross_minor + 1': "line grosses sum",
    "UPDATE order_tax SET amount_minor = amount_minor + 1": "taxes by rate",
    "UPDATE tender SET amount_minor = amount_minor - 1": "payments less change",
    'UPDATE "order" SET series_number = 9 WHERE series_number = 2': "no gap",
    "UPDATE number_series SET next_number = 99": "next number",
    "UPDATE number_series SET total_sales_minor = 1": "perpetual totals",
    "UPDATE \"order\" SET currency = 'USD' WHERE series_number = 1": "currency is the shop's",
    "UPDATE \"order\" SET status = 'pending' WHERE series_number = 1": "step of their life",
    "DELETE FROM job": "print job",
    "UPDATE stock_level SET on_hand_milli = 7": "sum of its movements",
    "DELETE FROM stock_movement WHERE quantity_milli = -2000": "what was sold has left",
    "DELETE FROM cash_movement WHERE kind = 'sale'": "left in the drawer",
    "UPDATE shift SET expected_minor = 1 WHERE closed_at IS NOT NULL": "sum of the drawer",
    "UPDATE product SET price_micros = -1 WHERE sku = 'MILK'": "price below zero",
    "UPDATE barcode SET quantity_milli = 0": "quantities are above zero",
    "UPDATE product SET archived_at = 1 WHERE sku = 'MILK'": "can be searched",
    "UPDATE journal SET body = CAST(replace(CAST(body AS TEXT), 'S1-R1-1', 'S1-R1-7') AS BLOB)"
    " WHERE kind = 'SALE'": "every sale is in it",
    "UPDATE journal SET sig = zeroblob(64) WHERE seq = 3": "journal",
}


@pytest.fixture
def day(shop: Application) -> Application:
    """A shop after two sales and a close."""
    owner = shop.staff.owner()
    sell(shop, ("MILK", "2"), ("CHOC", "1"), tender="10")
    sell(shop, ("CAFE", "1"))
    shop.cash.count(owner, {1086: 1}, final=True)
    assert cash(shop, "1").amount
    return shop


def test_a_day_at_the_till_is_sound(day: Application) -> None:
    assert verify_store(day, full=True).sound


@pytest.mark.parametrize("change", BREAKS)
def test_a_change_behind_its_back_is_found(day: Application, change: str) -> None:
    triggers = fetch_all("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    with transaction():
        for (name,) in triggers:
            execute(f'DROP TRIGGER "{name}"')
        assert execute(change) > 0
    report = verify_store(day, full=True)
    assert not report.sound
    said = str(report.as_json()["broken"])
    assert BREAKS[change] in said


def test_rules_name_the_row_that_breaks_them(day: Application) -> None:
    with transaction():
        execute("UPDATE product SET price_micros = -1 WHERE sku = 'MILK'")
    broken = verify_store(day).as_json()["broken"]
    assert "Milk 1 l" in str(broken)
    assert len(RULES) > 25


BREAKS_OF_GOODS = {
    "UPDATE order_item SET quantity_milli = 9000 WHERE parent IS NOT NULL": "deposit follows",
    'UPDATE "order" SET age_confirmed = 17 WHERE age_confirmed = 18': "proved age",
    "UPDATE product SET kind = 'goods' WHERE sku = 'PFAND'": "is a deposit",
    "UPDATE product SET kind = 'goods' WHERE sku = 'SET'": "bundles alone",
    "UPDATE order_item SET details = '' WHERE sku = 'SET'": "what was sold has left",
    "UPDATE order_correction SET number = 'X' || series_number": "corrections: the number",
    "UPDATE order_correction SET gross_minor = 5 WHERE kind = 'post_void'": "turns the sale around",
    "UPDATE order_correction SET tax_minor = 1 WHERE kind = 'tender_correction'": "taxes alone",
    "UPDATE order_correction_tender SET amount_minor = amount_minor + 1": "payments settle",
    "UPDATE order_correction SET cash_minor = cash_minor - 1": "moved in the drawer",
    "UPDATE cash_movement SET amount_minor = 1 WHERE kind = 'sale'": "leaves nothing in the drawer",
    "UPDATE product_picture SET position = 3 WHERE position = 2": "stand in a row",
    "UPDATE product SET options = '[]' WHERE name = 'Tee, M'": "value for each option",
    "UPDATE product SET asks_modifiers = 1 WHERE sku = 'SET'": "ask modifiers",
    "DELETE FROM stock_movement WHERE reason = 'post_void'": "goods of a voided sale",
    "UPDATE journal SET kind = 'NOTE' WHERE kind = 'POST_VOID'": "each is in the journal",
    "UPDATE number_series SET total_returns_minor = 0": "perpetual totals",
}


@pytest.fixture
def busy(shop: Application) -> Application:
    """A shop that sold goods with rules, voided a sale, and corrected a tender."""
    owner, catalog = shop.staff.owner(), shop.catalog
    price = UnitPrice.parse("0.25", "EUR")
    deposit = catalog.add_product(
        owner, ProductDraft("Deposit", sku="PFAND", price=price, kind=ProductKind.DEPOSIT)
    )
    catalog.add_product(
        owner,
        ProductDraft(
            "Beer", sku="BEER", price=price, deposit_id=deposit.id, rules=GoodsRules(min_age=18)
        ),
    )
    bundle = catalog.add_product(
        owner, ProductDraft("Set", sku="SET", price=price, kind=ProductKind.BUNDLE)
    )
    milk = catalog.by_sku("MILK")
    assert milk is not None
    for _ in range(2):
        shop.pictures.add(owner, milk.id, picture())
    catalog.add_with_variants(
        owner,
        ProductDraft("Tee"),
        options=("Size",),
        variants=(VariantDraft(("M",), ProductDraft("Tee, M")),),
    )
    part = BundlePart(milk.id, milk.name, ONE, milk.price)
    shop.composition.put_together(owner, Bundle(bundle.id, (part,)))
    sell(shop, ("SET", "2"))
    cart = shop.carts.start(owner).cart.id
    shop.carts.confirm_age(owner, cart, 18)
    shop.carts.scan(owner, cart, "BEER")
    gross = shop.carts.sale(cart).totals.gross
    shop.checkout.complete(owner, cart, (Tender(TenderKind.CASH, gross),))
    voided = sell(shop, ("CAFE", "1"))
    shop.corrections.void(owner, voided.id, "rung up by mistake")
    paid = sell(shop, ("CHOC", "1"))
    card = (shop.corrections.whole(paid, TenderKind.CARD_EXTERNAL, last4="4417"),)
    shop.corrections.correct_tenders(owner, paid.id, card, "it was a card")
    return shop


def test_goods_and_corrections_are_sound(busy: Application) -> None:
    assert verify_store(busy, full=True).findings == ()


@pytest.mark.parametrize("change", BREAKS_OF_GOODS)
def test_a_change_of_goods_or_corrections_is_found(busy: Application, change: str) -> None:
    triggers = fetch_all("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    with transaction():
        for (name,) in triggers:
            execute(f'DROP TRIGGER "{name}"')
        assert execute(change) > 0
    said = str(verify_store(busy, full=True).as_json()["broken"])
    assert BREAKS_OF_GOODS[change] in said


BREAKS_OF_PEOPLE = {
    "UPDATE cash_movement SET amount_minor = -amount_minor WHERE kind = 'paid_in'": "paid in is",
    "UPDATE cash_movement SET reason = ' ' WHERE kind = 'paid_out'": "has its reason (rule 29)",
    "UPDATE cash_movement SET amount_minor = -1 WHERE kind = 'drop'": "paid in or out is in it",
    "DELETE FROM job WHERE kind = 'open_drawer'": "without a sale has its job",
    "UPDATE staff SET role = 'manager' WHERE role = 'owner'": "an owner works here",
    "UPDATE staff_permission SET permission = 'everything'": "withheld is a permission",
    "UPDATE staff SET badge_hash = CAST('4711' AS BLOB) WHERE name = 'Cara Cashier'": "keyed hash",
    "UPDATE staff SET active = 0 WHERE name = 'Cara Cashier'": "who left has no badge",
    "UPDATE staff SET discount_limit = 200 WHERE name = 'Cara Cashier'": "is a percentage",
    "UPDATE punch SET reason = '' WHERE replaces IS NOT NULL": "of the same person",
    "UPDATE punch SET at_utc = recorded_at + 3600000 WHERE kind = 'in'": "in the future",
    "UPDATE punch SET at_utc = at_utc - 3600000 WHERE kind = 'in'": "every punch is in it",
}


@pytest.fixture
def people(shop: Application) -> Application:
    """A shop with moves of cash, a badge, a grant, and corrected hours."""
    owner, cara = shop.staff.owner(), shop.staff.by_name("Cara Cashier")
    shop.cash.open_shift(owner, cash(shop, "100").amount)
    for kind in (CashKind.PAID_IN, CashKind.PAID_OUT, CashKind.DROP):
        shop.cash_moves.move(owner, kind, cash(shop, "5").amount, reason="Stamps")
    shop.cash_moves.open_drawer(owner, reason="Change a note")
    shop.people.give_badge(owner, cara.id, "STAFF-1")
    draft = shop.people.record(owner, cara.id).draft
    granted = frozenset({Permission.PRICE_OVERRIDE})
    shop.people.save(owner, cara.id, replace(draft, granted=granted))
    shop.time_clock.punch(shop.staff.by_name("Cara Cashier"), PunchKind.IN)
    day = shop.time_clock.today()
    stint = shop.time_clock.hours(owner, day, day)[0].days[0].stints[0]
    earlier = stint.start - timedelta(minutes=5)
    shop.time_clock.move(owner, stint.punches[0].id, earlier, reason="Was here before")
    return shop


@pytest.mark.parametrize("change", BREAKS_OF_PEOPLE)
def test_a_change_of_people_behind_its_back_is_found(people: Application, change: str) -> None:
    assert verify_store(people).sound
    triggers = fetch_all("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    with transaction():
        for (name,) in triggers:
            execute(f'DROP TRIGGER "{name}"')
        assert execute(change) > 0
    assert BREAKS_OF_PEOPLE[change] in str(verify_store(people).as_json()["broken"])
