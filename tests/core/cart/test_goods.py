"""What goods ask at the scan, and what becomes of it: rules, deposits, modifiers, bundles, PLU."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.cart import Discount
from rcommerce_pos.core.cart.checkout import content_hash
from rcommerce_pos.core.cart.document import parse_sale
from rcommerce_pos.core.cart.explain import StepKind, explain_line
from rcommerce_pos.core.cart.types import ScanOutcome, ScanResult
from rcommerce_pos.core.catalog.goods import (
    NO_RULES,
    Bundle,
    BundlePart,
    BundlePricing,
    GoodsRules,
    Modifier,
    ModifierGroup,
    born_by,
    read_rules,
    write_rules,
)
from rcommerce_pos.core.catalog.types import (
    BarcodeDraft,
    InventoryPolicy,
    ListPrice,
    PriceList,
    Product,
    ProductDraft,
    ProductKind,
    Unit,
)
from rcommerce_pos.core.inventory.types import MovementReason, StockChange
from rcommerce_pos.core.kernel.errors import InvalidInput, PermissionDenied, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import ONE, Quantity
from rcommerce_pos.core.orders.types import Order, Tender, TenderKind
from rcommerce_pos.core.receipts.text import text_of
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import fetch_all, transaction
from rcommerce_pos.core.verify import verify_store
from tests.support.clock import SetClock

EUR = "EUR"


def price(text: str) -> UnitPrice:
    return UnitPrice.parse(text, EUR)


def product(shop: Application, name: str, **draft: object) -> Product:
    values = {"price": price("2.00"), "sku": name.upper(), **draft}
    return shop.catalog.add_product(shop.staff.owner(), ProductDraft(name, **values))  # type: ignore[arg-type]


def cashier(shop: Application) -> Actor:
    return shop.staff.by_name("Cara Cashier")


class Counter:
    """One open sale of a cashier."""

    def __init__(self, shop: Application) -> None:
        self.shop = shop
        self.actor = cashier(shop)
        if shop.cash.current_shift() is None:
            shop.cash.open_shift(self.actor, Money.zero(EUR))
        self.id = shop.carts.start(self.actor).cart.id

    def add(self, wanted: Product | str, **answers: object) -> ScanResult:
        code = wanted if isinstance(wanted, str) else wanted.sku
        assert code is not None
        found = self.shop.catalog.lookup(code).found[0]
        return self.shop.carts.add(self.actor, self.id, found, **answers)  # type: ignore[arg-type]

    @property
    def lines(self) -> list[tuple[str, str, str]]:
        sale = self.shop.carts.sale(self.id)
        return [
            (line.name, str(line.quantity), str(totals.gross))
            for line, totals in zip(sale.cart.lines, sale.totals.lines, strict=True)
        ]

    def pay(self) -> Order:
        gross = self.shop.carts.sale(self.id).totals.gross
        tenders = (Tender(TenderKind.CASH, gross),) if gross else ()
        return self.shop.checkout.complete(self.actor, self.id, tenders)


@pytest.fixture
def counter(shop: Application) -> Counter:
    return Counter(shop)


def kinds(shop: Application) -> list[str]:
    return [row[0] for row in fetch_all("SELECT kind FROM journal ORDER BY seq")]


def on_hand(shop: Application, wanted: Product) -> str:
    return str(shop.inventory.on_hand(wanted.id))


def stock(shop: Application, wanted: Product, quantity: str, cost: str = "1.00") -> None:
    with transaction():
        shop.inventory.record(
            [StockChange(wanted.id, Quantity.parse(quantity), price(cost))],
            reason=MovementReason.OPENING,
            reference_id=None,
            staff_id=None,
        )


class TestRules:
    def test_recalled_goods_are_refused_and_it_is_written_down(
        self, shop: Application, counter: Counter
    ) -> None:
        toy = product(shop, "Toy", rules=GoodsRules(recalled="small parts"))
        with pytest.raises(Refused, match="recalled: small parts") as refused:
            counter.add(toy)
        assert refused.value.code == "goods.recalled"
        assert counter.lines == []
        assert kinds(shop)[-1] == "SALE_REFUSED"

    def test_hours_hold_to_the_minute_and_past_midnight(
        self, shop: Application, clock: SetClock, counter: Counter
    ) -> None:
        late = GoodsRules(hours=(22 * 60, 5 * 60))
        assert [late.sold_at(minute) for minute in (1319, 1320, 0, 299, 300)] == [
            False,
            True,
            True,
            True,
            False,
        ]
        beer = product(shop, "Beer", rules=GoodsRules(hours=(10 * 60, 20 * 60)))
        clock.instant = datetime(2026, 3, 2, 8, 59, tzinfo=UTC)
        with pytest.raises(Refused, match="from 10:00 to 20:00"):
            counter.add(beer)
        clock.instant = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
        assert counter.add(beer).outcome is ScanOutcome.ADDED

    def test_at_most_so_many_counts_all_lines_of_the_sale(
        self, shop: Application, counter: Counter
    ) -> None:
        pills = product(shop, "Pills", rules=GoodsRules(most_in_sale=2))
        line = counter.add(pills, quantity=Quantity.of(2)).line
        assert line is not None
        with pytest.raises(Refused, match="At most 2"):
            counter.add(pills)
        with pytest.raises(Refused, match="At most 2"):
            shop.carts.set_quantity(counter.actor, counter.id, line, Quantity.of(3))
        assert counter.lines == [("Pills", "2", "4.00")]

    def test_an_age_is_asked_once_for_a_sale(
        self, shop: Application, clock: SetClock, counter: Counter
    ) -> None:
        clock.instant = datetime(2026, 3, 2, 12, tzinfo=UTC)
        wine = product(shop, "Wine", rules=GoodsRules(min_age=18))
        beer = product(shop, "Beer", rules=GoodsRules(min_age=16))
        asked = counter.add(wine)
        assert (asked.outcome, asked.age) == (ScanOutcome.ASK_AGE, 18)
        assert asked.born_by == date(2008, 3, 2)
        shop.carts.confirm_age(counter.actor, counter.id, 18)
        assert counter.add(wine).outcome is ScanOutcome.ADDED
        assert counter.add(beer).outcome is ScanOutcome.ADDED
        order = counter.pay()
        assert order.age_confirmed == 18
        assert verify_store(shop).sound

    def test_a_birth_date_of_the_day_after_is_refused_and_not_kept(
        self, shop: Application, clock: SetClock, counter: Counter
    ) -> None:
        clock.instant = datetime(2026, 3, 2, 12, tzinfo=UTC)
        carts = shop.carts
        with pytest.raises(Refused) as refused:
            carts.confirm_age(counter.actor, counter.id, 18, born=date(2008, 3, 3))
        assert refused.value.code == "goods.too_young"
        carts.confirm_age(counter.actor, counter.id, 18, born=date(2008, 3, 2))
        bodies = [bytes(row[0]) for row in fetch_all("SELECT body FROM journal")]
        assert not any(b"2008" in body for body in bodies)

    def test_an_unproved_age_stops_the_sale_of_a_document(self, shop: Application) -> None:
        product(shop, "Wine", rules=GoodsRules(min_age=18))
        document = {
            "checkout_id": "a",
            "lines": [{"sku": "WINE", "quantity": "1"}],
            "tenders": [{"kind": "cash", "amount": "2.00"}],
        }
        with pytest.raises(Refused, match="age was not confirmed"):
            shop.command_sale.sell(parse_sale(json.dumps(document), EUR))
        document["age_confirmed"] = "18"
        assert str(shop.command_sale.sell(parse_sale(json.dumps(document), EUR)).gross) == "2.00"

    def test_a_cashier_too_young_asks_somebody_older(
        self, shop: Application, clock: SetClock, counter: Counter
    ) -> None:
        clock.instant = datetime(2026, 3, 2, 12, tzinfo=UTC)
        knife = product(shop, "Knife", rules=GoodsRules(seller_min_age=18))
        with pytest.raises(PermissionDenied) as denied:
            counter.add(knife)
        assert denied.value.permission == Permission.SELL_RESTRICTED
        owner, today = shop.staff.owner(), date(2026, 3, 2)
        shop.birth_dates.put(owner, counter.actor.id, date(2008, 3, 3), today=today)
        with pytest.raises(PermissionDenied):
            counter.add(knife)
        counter.actor = counter.actor.allowed_by(owner, Permission.SELL_RESTRICTED)
        assert counter.add(knife).outcome is ScanOutcome.ADDED
        counter.actor = cashier(shop)
        shop.birth_dates.put(owner, counter.actor.id, date(2008, 3, 2), today=today)
        assert counter.add(knife).outcome is ScanOutcome.ADDED

    @given(st.dates(date(1950, 1, 1), date(2060, 12, 31)), st.integers(1, 99))
    def test_born_by_is_the_last_birth_date_that_suffices(self, today: date, age: int) -> None:
        def years(born: date) -> int:
            before = (today.month, today.day) < (born.month, born.day)
            return today.year - born.year - before

        latest = born_by(age, today)
        assert years(latest) >= age
        assert years(latest + timedelta(days=1)) < age

    @given(
        st.builds(
            GoodsRules,
            min_age=st.integers(0, 99),
            seller_min_age=st.integers(0, 99),
            hours=st.none() | st.tuples(st.integers(0, 1439), st.integers(1, 1440)),
            recalled=st.text(max_size=20),
            most_in_sale=st.integers(0, 9999),
            asks_serial=st.booleans(),
            tare=st.builds(Quantity, st.integers(0, 10_000)),
        )
    )
    def test_rules_read_back_as_they_were_written(self, rules: GoodsRules) -> None:
        assert read_rules(write_rules(rules)) == rules
        assert (write_rules(rules) is None) is (rules == NO_RULES)

    def test_a_serial_number_belongs_to_one_piece(
        self, shop: Application, counter: Counter
    ) -> None:
        phone = product(shop, "Phone", rules=GoodsRules(asks_serial=True))
        assert counter.add(phone).outcome is ScanOutcome.ASK_SERIAL
        line = counter.add(phone, serial="SN1").line
        counter.add(phone, serial="SN2")
        assert [name for name, _, _ in counter.lines] == ["Phone", "Phone"]
        assert line is not None
        with pytest.raises(Refused):
            shop.carts.set_quantity(counter.actor, counter.id, line, Quantity.of(2))
        with pytest.raises(InvalidInput):
            counter.add(phone, serial="SN3", quantity=Quantity.of(2))
        order = counter.pay()
        assert [item.details.serial for item in order.items] == ["SN1", "SN2"]
        receipt = text_of(shop.receipts.grid(order))
        assert "SN1" in receipt


class TestDeposits:
    def test_a_deposit_follows_the_quantity_and_takes_no_discount(
        self, shop: Application, counter: Counter
    ) -> None:
        deposit = product(shop, "Deposit", kind=ProductKind.DEPOSIT, price=price("0.25"))
        cola = product(
            shop,
            "Cola",
            deposit_id=deposit.id,
            barcodes=(BarcodeDraft("CRATE", Quantity.of(24)),),
        )
        first = counter.add(cola).line
        counter.add(cola)
        counter.add("CHOC")
        assert counter.lines == [
            ("Cola", "2", "4.00"),
            ("Deposit", "2", "0.50"),
            ("Milk chocolate 100 g", "1", "1.99"),
        ]
        counter.add("CRATE")
        assert counter.lines[1] == ("Deposit", "26", "6.50")
        assert first is not None
        counter.shop.carts.set_quantity(counter.actor, counter.id, first, Quantity.of(4))
        assert counter.lines[1] == ("Deposit", "4", "1.00")
        half = Discount(percent=Fraction(5))
        shop.terms.discount_sale(counter.actor, counter.id, half)
        assert counter.lines[1] == ("Deposit", "4", "1.00")
        reopened = shop.open_carts.load(counter.id)
        assert reopened is not None
        assert [line.name for line in reopened.lines] == [name for name, _, _ in counter.lines]

    def test_the_deposit_goes_with_its_goods_and_not_alone(
        self, shop: Application, counter: Counter
    ) -> None:
        deposit = product(shop, "Deposit", kind=ProductKind.DEPOSIT, price=price("0.25"))
        cola = product(shop, "Cola", deposit_id=deposit.id)
        line = counter.add(cola).line
        assert line is not None
        with pytest.raises(Refused, match="belongs to the line above"):
            shop.carts.remove_line(counter.actor, counter.id, line + 1)
        shop.carts.remove_line(counter.actor, counter.id, line)
        assert counter.lines == []
        shop.carts.undo(counter.actor, counter.id)
        assert [name for name, _, _ in counter.lines] == ["Cola", "Deposit"]
        order = counter.pay()
        assert [item.parent for item in order.items] == [None, 1]
        assert verify_store(shop).sound

    def test_empties_pay_out_a_basket_below_zero(self, shop: Application, counter: Counter) -> None:
        deposit = product(shop, "Deposit", kind=ProductKind.DEPOSIT, price=price("0.25"))
        cola = product(shop, "Cola", deposit_id=deposit.id)
        counter.add(deposit, quantity=Quantity.of(6))
        found = shop.catalog.lookup("COLA").found[0]
        shop.carts.return_empties(counter.actor, counter.id, found, count=Quantity.of(2))
        assert counter.lines == [("Deposit", "-8", "-2.00")]
        order = counter.pay()
        assert str(order.gross) == "-2.00"
        assert str(shop.cash.expected(shop.staff.owner())) == "-2.00"
        assert verify_store(shop).sound
        assert cola.deposit_id == deposit.id

    def test_goods_without_a_deposit_are_no_empties(
        self, shop: Application, counter: Counter
    ) -> None:
        found = shop.catalog.lookup("CHOC").found[0]
        with pytest.raises(Refused, match="bears no deposit"):
            shop.carts.return_empties(counter.actor, counter.id, found)

    def test_only_a_deposit_is_charged_with_goods(self, shop: Application) -> None:
        choc = shop.catalog.by_sku("CHOC")
        assert choc is not None
        with pytest.raises(InvalidInput, match="is a deposit"):
            product(shop, "Cola", deposit_id=choc.id)


def milk_choices(shop: Application, *, least: int = 1) -> ModifierGroup:
    oat = product(shop, "Oat milk", unit=Unit.LITRE)
    stock(shop, oat, "10", "2.00")
    group = ModifierGroup(
        new_id(),
        "Milk",
        least,
        1,
        (
            Modifier(new_id(), "Whole milk", price("0"), preset=True),
            Modifier(new_id(), "Oat milk", price("0.40"), oat.id, Quantity.parse("0.2")),
        ),
    )
    return shop.composition.save_group(shop.staff.owner(), group)


class TestModifiers:
    def coffee(self, shop: Application, *groups: ModifierGroup) -> Product:
        made = product(shop, "Flat white", price=price("3.20"))
        shop.composition.ask(shop.staff.owner(), made.id, [group.id for group in groups])
        return made

    def test_a_choice_adds_to_the_price_and_takes_from_stock(
        self, shop: Application, counter: Counter
    ) -> None:
        group = milk_choices(shop)
        coffee = self.coffee(shop, group)
        stock(shop, coffee, "100", "0.80")
        asked = counter.add(coffee)
        assert asked.outcome is ScanOutcome.ASK_MODIFIERS
        assert [each.name for each in asked.groups[0].modifiers] == ["Whole milk", "Oat milk"]
        oat = group.modifiers[1].id
        number = counter.add(coffee, modifiers=(oat,), quantity=Quantity.of(2)).line
        counter.add(coffee, modifiers=(group.modifiers[0].id,))
        assert counter.lines == [("Flat white", "2", "7.20"), ("Flat white", "1", "3.20")]
        assert number is not None
        steps = explain_line(shop.carts.sale(counter.id), number)
        assert [(s.kind, s.facts.get("unit")) for s in steps[:2]] == [
            (StepKind.SHELF, "3.20"),
            (StepKind.MODIFIER, "0.40"),
        ]
        order = counter.pay()
        milk = shop.catalog.by_sku("OAT MILK")
        assert milk is not None
        assert on_hand(shop, milk) == "9.6"
        assert str(order.items[0].unit_cost) == "1.20"
        assert "+ Oat milk 0,40" in text_of(shop.receipts.grid(order))
        assert verify_store(shop).sound

    def test_the_same_choice_merges_and_another_does_not(
        self, shop: Application, counter: Counter
    ) -> None:
        group = milk_choices(shop)
        coffee = self.coffee(shop, group)
        whole, oat = (each.id for each in group.modifiers)
        for choice in (oat, whole, oat):
            counter.add(coffee, modifiers=(choice,))
        assert [quantity for _, quantity, _ in counter.lines] == ["2", "1"]

    def test_a_choice_outside_the_bounds_is_refused(
        self, shop: Application, counter: Counter
    ) -> None:
        group = milk_choices(shop)
        coffee = self.coffee(shop, group)
        for chosen in ((), tuple(each.id for each in group.modifiers), (new_id(),)):
            with pytest.raises(InvalidInput):
                counter.add(coffee, modifiers=chosen)

    def test_a_price_list_keeps_what_was_chosen(self, shop: Application, counter: Counter) -> None:
        group = milk_choices(shop)
        coffee = self.coffee(shop, group)
        owner = shop.staff.owner()
        cheap = PriceList(new_id(), "many", "From three")
        shop.price_lists.save(owner, cheap)
        entry = ListPrice(cheap.id, coffee.id, Quantity.of(3), price("3.00"))
        shop.price_lists.put(owner, cheap.id, [entry])
        counter.add(coffee, modifiers=(group.modifiers[1].id,), quantity=Quantity.of(3))
        assert counter.lines == [("Flat white", "3", "10.20")]

    def test_a_document_names_its_modifiers(self, shop: Application) -> None:
        self.coffee(shop, milk_choices(shop))
        document = {
            "checkout_id": "a",
            "lines": [
                {"sku": "FLAT WHITE", "quantity": "1", "modifiers": ["oat milk"]},
                {"sku": "FLAT WHITE", "quantity": "1"},
            ],
            "tenders": [{"kind": "cash", "amount": "6.80"}],
        }
        order = shop.command_sale.sell(parse_sale(json.dumps(document), EUR))
        assert [str(item.gross) for item in order.items] == ["3.60", "3.20"]
        assert [part.name for part in order.items[1].details.modifiers] == ["Whole milk"]

    def test_a_group_in_use_stays(self, shop: Application) -> None:
        group = milk_choices(shop)
        coffee = self.coffee(shop, group)
        with pytest.raises(Refused, match="Flat white asks"):
            shop.composition.delete_group(shop.staff.owner(), group.id)
        shop.composition.ask(shop.staff.owner(), coffee.id, [])
        shop.composition.delete_group(shop.staff.owner(), group.id)
        assert shop.composition.groups() == ()


class TestBundles:
    def breakfast(
        self,
        shop: Application,
        pricing: BundlePricing,
        *,
        own: str | None = "4.00",
        percent: int = 0,
    ) -> tuple[Product, Product, Product]:
        coffee = product(shop, "Coffee", price=price("3.20"))
        roll = product(shop, "Roll", price=price("0.65"))
        for each in (coffee, roll):
            stock(shop, each, "50", "0.30")
        bundle = product(
            shop,
            "Breakfast",
            kind=ProductKind.BUNDLE,
            price=price(own) if own else None,
        )
        parts = (
            BundlePart(coffee.id, "Coffee", ONE, coffee.price),
            BundlePart(roll.id, "Roll", Quantity.of(2), roll.price),
        )
        shop.composition.put_together(
            shop.staff.owner(), Bundle(bundle.id, parts, pricing, Fraction(percent))
        )
        return bundle, coffee, roll

    @pytest.mark.parametrize(
        ("pricing", "own", "percent", "charged"),
        [
            (BundlePricing.FIXED, "4.00", 0, "4.00"),
            (BundlePricing.SUMMED, None, 0, "4.50"),
            (BundlePricing.DISCOUNTED, None, 10, "4.05"),
        ],
    )
    def test_a_bundle_is_charged_once_and_moves_its_parts(
        self,
        shop: Application,
        counter: Counter,
        pricing: BundlePricing,
        own: str | None,
        percent: int,
        charged: str,
    ) -> None:
        bundle, coffee, roll = self.breakfast(shop, pricing, own=own, percent=percent)
        counter.add(bundle)
        assert counter.lines == [("Breakfast", "1", charged)]
        shop.carts.set_quantity(counter.actor, counter.id, 1, Quantity.of(3))
        order = counter.pay()
        assert order.gross.minor == 3 * Money.parse(charged, EUR).minor
        assert (on_hand(shop, coffee), on_hand(shop, roll)) == ("47", "44")
        assert shop.inventory.on_hand(bundle.id) is None
        assert str(order.items[0].unit_cost) == "0.90"
        assert "2 x Roll" in text_of(shop.receipts.grid(order))
        assert verify_store(shop).sound

    def test_the_last_part_under_deny_is_not_sold_in_a_bundle(
        self, shop: Application, counter: Counter
    ) -> None:
        bundle, coffee, _ = self.breakfast(shop, BundlePricing.FIXED)
        draft = ProductDraft(
            "Coffee",
            sku="COFFEE",
            price=price("3.20"),
            inventory_policy=InventoryPolicy.DENY,
        )
        shop.catalog.update_product(shop.staff.owner(), coffee.id, draft)
        stock(shop, coffee, "-49")
        counter.add(bundle)
        with pytest.raises(Refused, match="Only 1 of Coffee"):
            counter.add(bundle)

    def test_parts_of_other_taxes_are_refused(self, shop: Application) -> None:
        reduced = product(shop, "Book", tax_class="reduced")
        bundle = product(shop, "Gift", kind=ProductKind.BUNDLE)
        part = BundlePart(reduced.id, "Book", ONE, reduced.price)
        with pytest.raises(InvalidInput, match="taxed differently"):
            shop.composition.put_together(shop.staff.owner(), Bundle(bundle.id, (part,)))

    def test_a_bundle_without_parts_is_not_sold(self, shop: Application, counter: Counter) -> None:
        bundle = product(shop, "Gift", kind=ProductKind.BUNDLE)
        with pytest.raises(Refused, match="no parts yet"):
            counter.add(bundle)

    @given(
        st.lists(st.tuples(st.integers(0, 10**9), st.integers(1, 5000)), min_size=1, max_size=6),
        st.fractions(0, 99, max_denominator=100),
    )
    def test_less_percent_never_costs_more_than_exactly_so_much(
        self, parts: list[tuple[int, int]], percent: Fraction
    ) -> None:
        made = tuple(
            BundlePart(UUID(int=0), "x", Quantity(milli), UnitPrice(micros, EUR))
            for micros, milli in parts
        )
        bundle = Bundle(UUID(int=0), made, BundlePricing.DISCOUNTED, percent)
        exact = sum(Fraction(micros * milli, 1000) for micros, milli in parts)
        exact *= 1 - percent / 100
        found = bundle.price(None)
        assert found is not None
        assert 0 <= exact - found.micros < 1


class TestProduce:
    def test_plu_weight_and_tare(self, shop: Application, counter: Counter) -> None:
        asked = counter.add("4135")
        assert asked.outcome is ScanOutcome.ASK_QUANTITY
        counter.add("4135", quantity=Quantity.parse("0.520"), tare=Quantity.parse("0.020"))
        assert counter.lines == [("Apples", "0.5", "1.25")]
        order = counter.pay()
        assert str(order.items[0].details.tare) == "0.02"

    def test_a_tare_that_leaves_nothing_is_refused(
        self, shop: Application, counter: Counter
    ) -> None:
        with pytest.raises(InvalidInput, match="leaves nothing"):
            counter.add("4135", quantity=Quantity.parse("0.02"), tare=Quantity.parse("0.02"))

    def test_a_department_asks_its_price_and_moves_no_stock(
        self, shop: Application, counter: Counter
    ) -> None:
        department = product(shop, "Haberdashery", kind=ProductKind.DEPARTMENT, price=None)
        assert counter.add(department).outcome is ScanOutcome.ASK_PRICE
        counter.add(department, price=price("3.50"))
        counter.pay()
        assert shop.inventory.on_hand(department.id) is None
        with pytest.raises(InvalidInput, match="has no price"):
            product(shop, "Gifts", kind=ProductKind.DEPARTMENT)


class TestUnknownCodes:
    def test_each_way_on_needs_its_permission(self, shop: Application, counter: Counter) -> None:
        choc = shop.catalog.by_sku("CHOC")
        assert choc is not None
        with pytest.raises(PermissionDenied):
            shop.unknown_codes.link(counter.actor, "NEW1", choc.id)
        with pytest.raises(PermissionDenied):
            shop.unknown_codes.create(counter.actor, "NEW2", "New", price("1.00"))
        manager = shop.staff.by_name("Max Manager")
        allowed = counter.actor.allowed_by(manager, Permission.LINK_CODE)
        shop.unknown_codes.link(allowed, "NEW1", choc.id)
        assert shop.catalog.lookup("NEW1").found[0].product.id == choc.id
        shop.unknown_codes.create(manager, "NEW2", "New", price("1.00"))
        assert shop.catalog.lookup("NEW2").found[0].product.name == "New"
        assert kinds(shop)[-2:] == ["CODE_LINKED", "CODE_CREATED"]

    def test_an_open_price_sells_and_makes_no_product_of_the_code(
        self, shop: Application, counter: Counter
    ) -> None:
        shop.unknown_codes.sell_open(
            counter.actor, counter.id, price("4.99"), name="Umbrella", code="77"
        )
        assert counter.lines == [("Umbrella", "1", "4.99")]
        assert shop.catalog.lookup("77").found == ()
        order = counter.pay()
        assert order.items[0].kind == "department"
        assert verify_store(shop).sound


class TestLossPrevention:
    def test_before_the_total_lines_go_freely_and_are_written_down(
        self, shop: Application, counter: Counter
    ) -> None:
        number = counter.add("CHOC").line
        assert number is not None
        shop.carts.remove_line(counter.actor, counter.id, number)
        counter.add("CHOC")
        shop.carts.undo(counter.actor, counter.id)
        assert kinds(shop)[-2:] == ["LINE_REMOVED", "LINE_REMOVED"]
        today = shop.cash.current_shift()
        assert today is not None
        assert shop.exceptions.of_day(shop.staff.owner(), today.business_date) == ()

    def test_after_the_total_somebody_allows_it_and_the_owner_reads_it(
        self, shop: Application, counter: Counter
    ) -> None:
        number = counter.add("CHOC", quantity=Quantity.of(3)).line
        assert number is not None
        shop.carts.show_total(counter.id)
        acts: tuple[Callable[[Actor], object], ...] = (
            lambda actor: shop.carts.remove_line(actor, counter.id, number),
            lambda actor: shop.carts.set_quantity(actor, counter.id, number, ONE),
            lambda actor: shop.carts.clear(actor, counter.id),
            lambda actor: shop.carts.undo(actor, counter.id),
        )
        for act in acts:
            with pytest.raises(PermissionDenied) as denied:
                act(counter.actor)
            assert denied.value.permission == Permission.VOID_AFTER_TOTAL
        manager = shop.staff.by_name("Max Manager")
        acts[1](counter.actor.allowed_by(manager, Permission.VOID_AFTER_TOTAL))
        shift = shop.cash.current_shift()
        assert shift is not None
        entry = shop.exceptions.of_day(shop.staff.owner(), shift.business_date)[0]
        assert (entry.actor, entry.approved_by) == ("Cara Cashier", "Max Manager")
        assert (entry.subject, str(entry.amount)) == ("Milk chocolate 100 g", "3.98")

    def test_the_total_stays_called_through_undo_and_a_crash(
        self, shop: Application, counter: Counter
    ) -> None:
        counter.add("CHOC")
        counter.add("MILK")
        shop.carts.show_total(counter.id)
        manager = shop.staff.by_name("Max Manager")
        undone = shop.carts.undo(manager, counter.id)
        assert undone is not None
        assert undone.cart.total_shown
        stored = shop.open_carts.load(counter.id)
        assert stored is not None
        assert stored.total_shown

    def test_nobody_sells_to_herself(self, shop: Application, counter: Counter) -> None:
        owner = shop.staff.owner()
        cara = shop.customers.add(owner, "Cara at home")
        shop.customers.mark_as_staff(owner, cara.id, counter.actor.id)
        counter.add("CHOC")
        with pytest.raises(Refused) as refused:
            shop.terms.set_customer(counter.actor, counter.id, cara.id)
        assert refused.value.code == "sale.to_oneself"

    def test_a_customer_named_after_the_total_is_flagged(
        self, shop: Application, counter: Counter
    ) -> None:
        dana = shop.customers.add(shop.staff.owner(), "Dana")
        counter.add("CHOC")
        shop.carts.show_total(counter.id)
        shop.terms.set_customer(counter.actor, counter.id, dana.id)
        assert kinds(shop)[-1] == "CUSTOMER_AFTER_TOTAL"


def test_the_same_goods_made_of_something_else_are_another_checkout(shop: Application) -> None:
    counter = Counter(shop)
    phone = product(shop, "Phone", rules=GoodsRules(asks_serial=True))
    counter.add(phone, serial="SN1")
    cart = shop.carts.sale(counter.id).cart
    other = cart.changed(
        replace(cart.lines[0], details=replace(cart.lines[0].details, serial="SN2"))
    )
    assert content_hash(cart, ()) != content_hash(other, ())
