"""What an open sale may not be talked into: negative goods, hidden discounts, unsold rules."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.cart import Discount
from rcommerce_pos.core.cart.document import parse_sale
from rcommerce_pos.core.cart.types import ScanOutcome
from rcommerce_pos.core.catalog.goods import (
    Bundle,
    BundlePart,
    BundlePricing,
    GoodsRules,
    Modifier,
    ModifierGroup,
    write_rules,
)
from rcommerce_pos.core.catalog.types import (
    BarcodeDraft,
    Found,
    InventoryPolicy,
    Product,
    ProductKind,
)
from rcommerce_pos.core.events.types import CatalogChanged
from rcommerce_pos.core.kernel.errors import (
    ApprovalNeeded,
    InvalidInput,
    PermissionDenied,
    Refused,
)
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import ONE, Quantity
from rcommerce_pos.core.orders.finding import OrderQuery
from rcommerce_pos.core.storage.database import execute, transaction
from rcommerce_pos.core.taxes.types import Exemption
from rcommerce_pos.core.verify import verify_store
from tests.core.cart.test_goods import Counter, cashier, kinds, on_hand, price, product, stock
from tests.support.clock import SetClock
from tests.support.terminal import SETUP

EUR = "EUR"
Rule = Callable[[Product, GoodsRules], None]


@pytest.fixture
def counter(shop: Application) -> Counter:
    return Counter(shop)


@pytest.fixture
def rule(shop: Application) -> Rule:
    """Give a product other rules, as the products window does."""

    def change(wanted: Product, rules: GoodsRules) -> None:
        with transaction():
            execute(
                "UPDATE product SET rules = ? WHERE id = ?", (write_rules(rules), wanted.id.bytes)
            )
            shop.bus.publish(CatalogChanged())

    return change


def euro(text: str) -> Money:
    return Money.parse(text, EUR)


def sku(shop: Application, text: str) -> Product:
    found = shop.catalog.by_sku(text)
    assert found is not None
    return found


def six_pack(shop: Application, *parts: tuple[Product, str], **draft: object) -> Product:
    made = product(shop, "Set", kind=ProductKind.BUNDLE, **draft)
    wanted = tuple(BundlePart(p.id, p.name, Quantity.parse(q), p.price) for p, q in parts)
    shop.composition.put_together(shop.staff.owner(), Bundle(made.id, wanted))
    return made


def gross(counter: Counter) -> str:
    return str(counter.shop.carts.sale(counter.id).totals.gross)


class TestNegativeQuantities:
    def test_goods_are_never_added_below_zero(self, counter: Counter) -> None:
        with pytest.raises(InvalidInput) as refused:
            counter.add("CAFE", quantity=Quantity.of(-3))
        assert refused.value.code == "quantity.negative"
        assert counter.lines == []

    def test_a_quantity_of_goods_stays_above_zero(
        self, shop: Application, counter: Counter
    ) -> None:
        line = counter.add("CAFE").line
        assert line is not None
        for wrong in (Quantity.of(-2), Quantity(0)):
            with pytest.raises(InvalidInput):
                shop.carts.set_quantity(counter.actor, counter.id, line, wrong)
        assert gross(counter) == "6.49"

    @pytest.mark.parametrize("typed", [4, -4])
    def test_empties_stay_empties_when_their_number_changes(
        self, shop: Application, counter: Counter, typed: int
    ) -> None:
        deposit = product(shop, "Deposit", kind=ProductKind.DEPOSIT, price=price("0.25"))
        line = counter.add(deposit, quantity=Quantity.of(2)).line
        assert line is not None
        shop.carts.set_quantity(counter.actor, counter.id, line, Quantity.of(typed))
        assert counter.lines == [("Deposit", "-4", "-1.00")]
        with pytest.raises(InvalidInput):
            counter.add(deposit, quantity=Quantity.of(-2))


class TestDiscountLimit:
    """Domain rule 30: the limit of Cara is 10 percent."""

    def test_an_amount_off_a_line_goes_when_less_is_left_than_it_was_for(
        self, shop: Application, counter: Counter
    ) -> None:
        line = counter.add("CAFE", quantity=Quantity.of(10)).line
        assert line is not None
        shop.terms.discount_line(counter.actor, counter.id, line, Discount(amount=euro("6.49")))
        sale = shop.carts.set_quantity(counter.actor, counter.id, line, ONE)
        assert str(sale.totals.gross) == "6.49"
        assert sale.cart.line(line).discount is None
        assert kinds(shop)[-2:] == ["LINE_REMOVED", "DISCOUNT"]
        back = shop.carts.undo(counter.actor, counter.id)
        assert back is not None
        assert str(back.totals.gross) == "58.41"

    def test_an_amount_off_the_sale_goes_when_less_is_left_than_it_was_for(
        self, shop: Application, counter: Counter
    ) -> None:
        line = counter.add("CAFE", quantity=Quantity.of(10)).line
        counter.add("MILK")
        assert line is not None
        shop.terms.discount_sale(counter.actor, counter.id, Discount(amount=euro("6.00")))
        sale = shop.carts.remove_line(counter.actor, counter.id, line)
        assert (str(sale.totals.gross), sale.cart.discount) == ("1.19", None)
        shop.carts.undo(counter.actor, counter.id)
        sale = shop.carts.set_quantity(counter.actor, counter.id, line, ONE)
        assert (str(sale.totals.gross), sale.cart.discount) == ("7.68", None)

    def test_an_amount_above_what_is_left_goes_whoever_gave_it(
        self, shop: Application, counter: Counter
    ) -> None:
        owner = shop.staff.owner()
        line = counter.add("MILK").line
        assert line is not None
        shop.terms.discount_sale(owner, counter.id, Discount(amount=euro("1.00")))
        sale = shop.carts.remove_line(owner, counter.id, line)
        assert (sale.cart.lines, sale.cart.discount) == ((), None)

    def test_an_amount_within_the_limit_stays(self, shop: Application, counter: Counter) -> None:
        line = counter.add("CAFE", quantity=Quantity.of(10)).line
        assert line is not None
        shop.terms.discount_line(counter.actor, counter.id, line, Discount(amount=euro("1.00")))
        sale = shop.carts.set_quantity(counter.actor, counter.id, line, Quantity.of(2))
        assert str(sale.totals.gross) == "11.98"
        owner = shop.staff.owner()
        sale = shop.carts.set_quantity(owner, counter.id, line, ONE)
        assert str(sale.totals.gross) == "5.49"

    def test_what_slipped_through_is_found_at_the_payment(
        self, shop: Application, counter: Counter
    ) -> None:
        line = counter.add("CAFE", quantity=Quantity.of(10)).line
        assert line is not None
        shop.terms.discount_line(counter.actor, counter.id, line, Discount(amount=euro("6.49")))
        opened = shop.open_carts.demand(counter.id)
        opened.cart = opened.cart.changed(replace(opened.cart.line(line), quantity=Quantity.of(2)))
        with pytest.raises(ApprovalNeeded, match="50%"):
            counter.pay()
        manager = shop.staff.by_name("Max Manager")
        owner = shop.staff.owner()
        counter.actor = counter.actor.allowed_by(owner, Permission.DISCOUNT_LINE)
        assert str(counter.pay().gross) == "6.49"
        assert manager.discount_limit is not None

    def test_a_discount_that_a_manager_gave_is_not_asked_for_again(
        self, shop: Application, counter: Counter
    ) -> None:
        line = counter.add("CAFE").line
        assert line is not None
        owner = shop.staff.owner()
        shop.terms.discount_line(owner, counter.id, line, Discount(amount=euro("3.00")))
        assert str(counter.pay().gross) == "3.49"

    def test_redo_gives_no_discount_that_was_never_allowed(
        self, shop: Application, counter: Counter
    ) -> None:
        owner = shop.staff.owner()
        counter.id = shop.carts.start(owner).cart.id
        found = shop.catalog.lookup("CAFE").found[0]
        line = shop.carts.add(owner, counter.id, found).line
        assert line is not None
        shop.terms.discount_line(owner, counter.id, line, Discount(amount=euro("6.00")))
        shop.carts.undo(owner, counter.id)
        with pytest.raises(ApprovalNeeded):
            shop.carts.redo(counter.actor, counter.id)
        assert gross(counter) == "6.49"


class TestPricesGiven:
    def test_goods_with_a_price_of_their_own_take_no_other_when_they_are_added(
        self, shop: Application, counter: Counter
    ) -> None:
        counter.actor = replace(
            counter.actor, permissions=counter.actor.permissions | {Permission.PRICE_OVERRIDE}
        )
        with pytest.raises(Refused) as refused:
            counter.add("CAFE", price=price("0.01"))
        assert refused.value.code == "price.own"
        assert counter.lines == []

    def test_a_document_s_price_of_a_bundle_is_limited_and_written_down(
        self, shop: Application
    ) -> None:
        milk = sku(shop, "MILK")
        made = product(shop, "Set", kind=ProductKind.BUNDLE, price=None)
        parts = (BundlePart(milk.id, "Milk", Quantity.of(6), milk.price),)
        owner = shop.staff.owner()
        shop.composition.put_together(owner, Bundle(made.id, parts, BundlePricing.SUMMED))
        draft = {
            "checkout_id": "a",
            "cashier": "Max Manager",
            "lines": [{"sku": "SET", "quantity": "1", "unit_price": "1.00"}],
            "tenders": [{"kind": "cash", "amount": "1.00"}],
        }
        with pytest.raises(ApprovalNeeded):
            shop.command_sale.sell(parse_sale(json.dumps(draft), EUR))
        del draft["cashier"]
        order = shop.command_sale.sell(parse_sale(json.dumps(draft), EUR))
        assert str(order.gross) == "1.00"
        assert kinds(shop).count("PRICE_CHANGE") == 1
        shop.command_sale.sell(parse_sale(json.dumps(draft), EUR))
        assert kinds(shop).count("PRICE_CHANGE") == 1
        assert verify_store(shop).sound


class TestPartsOfABundle:
    def test_the_rules_of_a_part_stop_the_bundle(
        self, shop: Application, counter: Counter, rule: Rule
    ) -> None:
        milk, cafe = sku(shop, "MILK"), sku(shop, "CAFE")
        made = six_pack(shop, (milk, "1"), (cafe, "2"))
        rule(cafe, GoodsRules(most_in_sale=4))
        counter.add(made, quantity=Quantity.of(2))
        with pytest.raises(Refused, match="At most 4 of Café"):
            counter.add(made)
        with pytest.raises(Refused, match="At most 4 of Café"):
            counter.add("CAFE")
        line = counter.shop.carts.sale(counter.id).cart.lines[0].line
        with pytest.raises(Refused, match="At most 4"):
            shop.carts.set_quantity(counter.actor, counter.id, line, Quantity.of(3))
        rule(milk, GoodsRules(recalled="glass"))
        counter.id = shop.carts.start(counter.actor).cart.id
        with pytest.raises(Refused, match="Milk 1 l is recalled: glass"):
            counter.add(made)

    def test_the_highest_age_of_the_parts_is_asked(
        self, shop: Application, counter: Counter, rule: Rule
    ) -> None:
        milk, cafe = sku(shop, "MILK"), sku(shop, "CAFE")
        made = six_pack(shop, (milk, "1"), (cafe, "1"), rules=GoodsRules(min_age=16))
        rule(cafe, GoodsRules(min_age=18))
        asked = counter.add(made)
        assert (asked.outcome, asked.age) == (ScanOutcome.ASK_AGE, 18)
        shop.carts.confirm_age(counter.actor, counter.id, 18)
        assert counter.add(made).outcome is ScanOutcome.ADDED
        assert counter.pay().items[0].details.min_age == 18

    def test_the_deposits_of_the_parts_are_charged(
        self, shop: Application, counter: Counter
    ) -> None:
        deposit = product(shop, "Deposit", kind=ProductKind.DEPOSIT, price=price("0.25"))
        crate = product(shop, "Crate", kind=ProductKind.DEPOSIT, price=price("1.50"))
        cola = product(shop, "Cola", deposit_id=deposit.id)
        lemon = product(shop, "Lemon", deposit_id=deposit.id)
        made = six_pack(shop, (cola, "4"), (lemon, "2"), price=price("5.00"), deposit_id=crate.id)
        counter.add(made, quantity=Quantity.of(2))
        assert counter.lines == [
            ("Set", "2", "10.00"),
            ("Crate", "2", "3.00"),
            ("Deposit", "12", "3.00"),
        ]
        reopened = shop.open_carts.load(counter.id)
        assert reopened is not None
        assert [line.name for line in reopened.lines] == ["Set", "Crate", "Deposit"]
        assert str(counter.pay().gross) == "16.00"
        counter.id = shop.carts.start(counter.actor).cart.id
        found = shop.catalog.lookup("SET").found[0]
        shop.carts.return_empties(counter.actor, counter.id, found, count=Quantity.of(2))
        assert counter.lines == [("Crate", "-2", "-3.00"), ("Deposit", "-12", "-3.00")]
        counter.pay()
        assert verify_store(shop).sound

    def test_the_rules_of_a_modifier_hold_too(
        self, shop: Application, counter: Counter, rule: Rule
    ) -> None:
        deposit = product(shop, "Deposit", kind=ProductKind.DEPOSIT, price=price("0.25"))
        rum = product(shop, "Rum", rules=GoodsRules(min_age=18), deposit_id=deposit.id)
        shot = Modifier(new_id(), "Rum", price("1.00"), rum.id, ONE)
        group = ModifierGroup(new_id(), "With", 0, 1, (shot,))
        owner = shop.staff.owner()
        shop.composition.save_group(owner, group)
        cafe = sku(shop, "CAFE")
        shop.composition.ask(owner, cafe.id, [group.id])
        assert counter.add("CAFE").outcome is ScanOutcome.ASK_MODIFIERS
        asked = counter.add("CAFE", modifiers=(shot.id,))
        assert (asked.outcome, asked.age) == (ScanOutcome.ASK_AGE, 18)
        shop.carts.confirm_age(counter.actor, counter.id, 18)
        counter.add("CAFE", modifiers=(shot.id,))
        assert [name for name, _, _ in counter.lines] == ["Café crème 250 g", "Deposit"]
        rule(rum, GoodsRules(recalled="glass"))
        with pytest.raises(Refused, match="Rum is recalled"):
            counter.add("CAFE", modifiers=(shot.id,))


class TestTheNextCustomer:
    def test_nothing_of_the_last_one_stays(self, shop: Application, counter: Counter) -> None:
        owner = shop.staff.owner()
        counter.actor = owner
        wine = product(shop, "Wine", rules=GoodsRules(min_age=18))
        counter.add("MILK")
        customer = shop.customers.add(owner, "Anna")
        shop.terms.set_customer(owner, counter.id, customer.id)
        shop.carts.confirm_age(owner, counter.id, 18)
        shop.terms.exempt(owner, counter.id, Exemption("diplomat", "C1"))
        shop.carts.show_total(counter.id)
        before = shop.carts.sale(counter.id).cart
        cleared = shop.carts.clear(owner, counter.id).cart
        assert (cleared.id, cleared.ticket) == (before.id, before.ticket)
        assert (cleared.age_confirmed, cleared.exemption, cleared.total_shown) == (0, None, False)
        assert (cleared.customer_id, cleared.customer_name) == (None, "")
        assert counter.add(wine).outcome is ScanOutcome.ASK_AGE
        back = shop.carts.undo(owner, counter.id)
        assert back is not None
        assert back.cart == before
        redone = shop.carts.redo(owner, counter.id)
        assert redone is not None
        assert (redone.cart.age_confirmed, redone.cart.customer_id) == (0, None)
        stored = shop.open_carts.load(counter.id)
        assert stored is not None
        assert (stored.age_confirmed, stored.exemption, stored.total_shown) == (0, None, False)

    def test_a_proof_of_age_is_not_undone_within_a_sale(
        self, shop: Application, counter: Counter
    ) -> None:
        counter.add("MILK")
        shop.carts.confirm_age(counter.actor, counter.id, 18)
        shop.carts.show_total(counter.id)
        manager = shop.staff.by_name("Max Manager")
        back = shop.carts.undo(manager, counter.id)
        assert back is not None
        assert (back.cart.age_confirmed, back.cart.total_shown) == (18, True)


class TestParked:
    def test_what_was_recalled_meanwhile_leaves_the_sale_and_is_told(
        self, shop: Application, counter: Counter, rule: Rule
    ) -> None:
        counter.add("CAFE")
        counter.add("MILK")
        shop.carts.park(counter.actor, counter.id)
        rule(sku(shop, "CAFE"), GoodsRules(recalled="glass"))
        recalled = shop.carts.recall(counter.actor, counter.id)
        assert [line.sku for line in recalled.sale.cart.lines] == ["MILK"]
        assert recalled.taken_out == ("Café crème 250 g is recalled: glass",)
        assert recalled.differs
        assert shop.carts.undo(counter.actor, counter.id) is None
        assert kinds(shop)[-2:] == ["SALE_REFUSED", "LINE_REMOVED"]

    def test_a_discount_goes_with_what_was_recalled(
        self, shop: Application, counter: Counter, rule: Rule
    ) -> None:
        counter.add("CAFE", quantity=Quantity.of(10))
        counter.add("MILK")
        shop.terms.discount_sale(counter.actor, counter.id, Discount(amount=euro("6.00")))
        shop.carts.park(counter.actor, counter.id)
        rule(sku(shop, "CAFE"), GoodsRules(recalled="glass"))
        sale = shop.carts.recall(counter.actor, counter.id).sale
        assert (str(sale.totals.gross), sale.cart.discount) == ("1.19", None)

    def test_an_age_that_is_asked_now_is_asked_before_it_is_paid(
        self, shop: Application, counter: Counter, rule: Rule
    ) -> None:
        counter.add("CAFE")
        shop.carts.park(counter.actor, counter.id)
        rule(sku(shop, "CAFE"), GoodsRules(min_age=18))
        recalled = shop.carts.recall(counter.actor, counter.id)
        due = recalled.age_due
        assert due is not None
        assert (due.age, due.lines) == (18, (1,))
        assert shop.carts.age_due(counter.id) == due
        with pytest.raises(Refused) as refused:
            counter.pay()
        assert refused.value.code == "goods.age_unproved"
        shop.carts.confirm_age(counter.actor, counter.id, 18)
        assert shop.carts.age_due(counter.id) is None
        assert counter.pay().items[0].details.min_age == 18

    def test_a_bundle_costs_what_its_parts_cost_now_or_did_then(
        self, shop: Application, clock: SetClock, counter: Counter
    ) -> None:
        milk = sku(shop, "MILK")
        made = product(shop, "Set", kind=ProductKind.BUNDLE, price=None)
        parts = (BundlePart(milk.id, "Milk", Quantity.of(2), milk.price),)
        owner = shop.staff.owner()
        shop.composition.put_together(owner, Bundle(made.id, parts, BundlePricing.SUMMED))
        counter.add(made)
        assert gross(counter) == "2.38"
        shop.carts.park(counter.actor, counter.id)
        clock.pass_by(minutes=5)
        dearer = replace(shop.catalog.draft_of(milk), price=price("2.00"))
        shop.catalog.update_product(owner, milk.id, dearer)
        recalled = shop.carts.recall(counter.actor, counter.id)
        assert (str(recalled.before), str(recalled.sale.totals.gross)) == ("2.38", "4.00")
        assert str(shop.terms.honour(owner, counter.id).totals.gross) == "2.38"
        shop.carts.undo(counter.actor, counter.id)
        assert str(counter.pay().gross) == "4.00"

    def test_a_seller_too_young_is_refused_before_the_sale_comes_back(
        self, shop: Application, counter: Counter, rule: Rule
    ) -> None:
        counter.add("CAFE")
        shop.carts.park(counter.actor, counter.id)
        rule(sku(shop, "CAFE"), GoodsRules(seller_min_age=18))
        with pytest.raises(PermissionDenied):
            shop.carts.recall(counter.actor, counter.id)
        assert len(shop.carts.parked()) == 1
        older = counter.actor.allowed_by(shop.staff.owner(), Permission.SELL_RESTRICTED)
        assert len(shop.carts.recall(older, counter.id).sale.cart.lines) == 1

    @pytest.mark.parametrize("rules", [GoodsRules(recalled="glass"), GoodsRules(hours=(0, 1))])
    def test_what_may_not_be_sold_any_more_is_not_paid(
        self, shop: Application, counter: Counter, rule: Rule, rules: GoodsRules
    ) -> None:
        counter.add("CAFE")
        rule(sku(shop, "CAFE"), rules)
        with pytest.raises(Refused):
            counter.pay()
        assert kinds(shop)[-1] == "SALE_REFUSED"
        rule(sku(shop, "CAFE"), GoodsRules())
        order = counter.pay()
        rule(sku(shop, "CAFE"), rules)
        assert shop.checkout.complete(counter.actor, counter.id, order.tenders) == order


class TestSerials:
    def test_blanks_are_no_serial_number(
        self, shop: Application, counter: Counter, rule: Rule
    ) -> None:
        rule(sku(shop, "CAFE"), GoodsRules(asks_serial=True))
        assert counter.add("CAFE", serial="  ").outcome is ScanOutcome.ASK_SERIAL

    def test_a_case_is_no_single_piece(
        self, shop: Application, counter: Counter, rule: Rule
    ) -> None:
        cafe = sku(shop, "CAFE")
        shop.catalog.add_barcode(
            shop.staff.owner(), cafe.id, BarcodeDraft("CASE", quantity=Quantity.of(6))
        )
        rule(cafe, GoodsRules(asks_serial=True))
        for answers in ({}, {"serial": "X1", "quantity": ONE}):
            with pytest.raises(InvalidInput) as refused:
                counter.add("CASE", **answers)
            assert refused.value.code == "serial.one"

    def test_a_number_is_sold_once_in_a_sale(
        self, shop: Application, counter: Counter, rule: Rule
    ) -> None:
        rule(sku(shop, "CAFE"), GoodsRules(asks_serial=True))
        counter.add("CAFE", serial="X1")
        with pytest.raises(Refused) as refused:
            counter.add("CAFE", serial=" X1 ")
        assert refused.value.code == "serial.twice"

    def test_a_document_counts_what_its_code_stands_for(
        self, shop: Application, rule: Rule
    ) -> None:
        cafe = sku(shop, "CAFE")
        shop.catalog.add_barcode(
            shop.staff.owner(), cafe.id, BarcodeDraft("CASE", quantity=Quantity.of(6))
        )
        rule(cafe, GoodsRules(most_in_sale=5))
        document = {
            "checkout_id": "a",
            "lines": [{"barcode": "CASE", "quantity": "1"}],
            "tenders": [{"kind": "cash", "amount": "38.94"}],
        }
        with pytest.raises(Refused, match="At most 5"):
            shop.command_sale.sell(parse_sale(json.dumps(document), EUR))


class TestWeightsAndChoices:
    def test_a_tare_is_taken_off_what_was_weighed_here_only(
        self, shop: Application, counter: Counter
    ) -> None:
        apples = sku(shop, "4135")
        label = Found(apples, "x", line_amount=euro("10.00"))
        for found in (label, Found(apples, "x", quantity=ONE, measured=True)):
            with pytest.raises(InvalidInput) as refused:
                shop.carts.add(counter.actor, counter.id, found, tare=Quantity.parse("0.9"))
            assert refused.value.code == "quantity.tare_unasked"
        counter.add("4135", quantity=ONE, tare=Quantity.parse("0.5"))
        assert counter.lines == [("Apples", "0.5", "1.25")]

    def test_a_choice_makes_nothing_cost_less_than_nothing(
        self, shop: Application, counter: Counter
    ) -> None:
        free = Modifier(new_id(), "Free", price("-9"))
        group = ModifierGroup(new_id(), "With", 0, 1, (free,))
        owner = shop.staff.owner()
        shop.composition.save_group(owner, group)
        shop.composition.ask(owner, sku(shop, "CAFE").id, [group.id])
        with pytest.raises(InvalidInput) as refused:
            counter.add("CAFE", modifiers=(free.id,))
        assert refused.value.code == "price.below_zero"


class TestDeniedOversale:
    def test_what_was_never_counted_needs_a_manager_once(
        self, shop: Application, counter: Counter
    ) -> None:
        last = sku(shop, "LAST")
        with pytest.raises(PermissionDenied, match="never counted") as refused:
            counter.add("LAST")
        assert refused.value.code == "stock.never_counted"
        assert refused.value.permission == Permission.STOCK_OVERSELL
        manager = shop.staff.by_name("Max Manager")
        counter.actor = counter.actor.allowed_by(manager, Permission.STOCK_OVERSELL)
        assert counter.add("LAST").oversold
        counter.actor = cashier(shop)
        with pytest.raises(PermissionDenied):
            counter.add("LAST")
        order = counter.pay()
        assert order.items[0].details.oversold_by == "Max Manager"
        assert on_hand(shop, last) == "-1"

    def test_no_card_is_charged_for_what_cannot_be_sold(
        self, shop: Application, counter: Counter, rule: Rule
    ) -> None:
        stock(shop, sku(shop, "LAST"), "1")
        counter.add("LAST")
        other = Counter(shop)
        other.add("LAST")
        other.pay()
        with pytest.raises(PermissionDenied, match="Only 0"):
            shop.card_payments.begin(counter.actor, SETUP, counter.id, euro("5.00"))
        late = Counter(shop)
        late.add("CAFE")
        rule(sku(shop, "CAFE"), GoodsRules(recalled="glass"))
        with pytest.raises(Refused, match="recalled"):
            shop.card_payments.begin(late.actor, SETUP, late.id, euro("6.49"))
        assert shop.payments.open_attempts() == ()

    def test_all_lines_of_a_sale_share_what_is_left(
        self, shop: Application, counter: Counter
    ) -> None:
        stock(shop, sku(shop, "LAST"), "2")
        line = counter.add("LAST").line
        assert line is not None
        with pytest.raises(PermissionDenied, match="Only 2"):
            shop.carts.set_quantity(counter.actor, counter.id, line, Quantity.of(3))
        shop.terms.set_note(counter.actor, counter.id, line, "gift")
        counter.add("LAST")
        with pytest.raises(PermissionDenied, match="Only 2") as refused:
            counter.add("LAST")
        assert refused.value.code == "stock.none_left"
        assert len(counter.pay().items) == 2

    def test_a_service_in_a_bundle_has_no_stock(self, shop: Application, counter: Counter) -> None:
        cut = product(shop, "Cut", kind=ProductKind.SERVICE, inventory_policy=InventoryPolicy.DENY)
        counter.add(six_pack(shop, (cut, "1")))
        assert str(counter.pay().gross) == "2.00"

    @pytest.mark.parametrize("policy", [InventoryPolicy.WARN, InventoryPolicy.ALLOW])
    def test_other_goods_sell_without_ever_being_counted(
        self, shop: Application, counter: Counter, policy: InventoryPolicy
    ) -> None:
        assert not counter.add(product(shop, "New", inventory_policy=policy)).oversold
        assert product(shop, "Typed").inventory_policy is InventoryPolicy.WARN
        counter.pay()


HALF = "\ud800"


def test_half_a_character_is_refused_once_at_the_edge(shop: Application, counter: Counter) -> None:
    owner = shop.staff.owner()
    acts: tuple[Callable[[], object], ...] = (
        lambda: shop.carts.scan(owner, counter.id, HALF),
        lambda: shop.carts.check_price(owner, HALF),
        lambda: shop.carts.add_coupon(owner, counter.id, HALF),
        lambda: shop.order_finder.find(owner, OrderQuery(text=HALF)),
        lambda: shop.search.search(HALF),
        lambda: shop.staff.by_name(HALF),
        lambda: shop.orders.by_number(HALF),
        lambda: shop.product_editing.check_code(HALF),
        lambda: shop.unknown_codes.create(owner, HALF, "x", price("1.00")),
    )
    for act in acts:
        with pytest.raises(InvalidInput) as refused:
            act()
        assert refused.value.code == "text.malformed"
    with pytest.raises(Refused, match="Wrong PIN"):
        shop.staff.sign_in(owner.id, HALF)
