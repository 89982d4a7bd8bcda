"""Ringing up: every act is on disk, can be undone, and costs what the engine says."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.cart import Discount
from rcommerce_pos.core.cart.types import ScanOutcome
from rcommerce_pos.core.catalog.types import BarcodeDraft, ProductDraft
from rcommerce_pos.core.kernel.errors import InvalidInput, PermissionDenied, Refused
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.storage.database import fetch_all
from tests.support.shop import add, sell

MILK = "4006381333931"


def reopened(shop: Application) -> Application:
    """The same store as after a crash: nothing in memory."""
    return Application.open(shop.folders, clock=shop.clock)


def test_the_same_product_twice_is_one_line(shop: Application) -> None:
    owner = shop.staff.owner()
    cart = shop.carts.start(owner).cart.id
    shop.carts.scan(owner, cart, MILK)
    result = shop.carts.scan(owner, cart, MILK)
    assert [str(line.quantity) for line in result.sale.cart.lines] == ["2"]
    assert str(result.sale.totals.gross) == "2.38"


def test_the_cart_is_on_disk_from_its_first_line(shop: Application) -> None:
    owner = shop.staff.owner()
    cart = shop.carts.start(owner).cart.id
    assert fetch_all("SELECT * FROM cart") == []
    shop.carts.scan(owner, cart, MILK)
    again = reopened(shop)
    sale = again.carts.resume(owner)
    assert sale.cart.id == cart
    assert [line.sku for line in sale.cart.lines] == ["MILK"]


def test_undo_goes_back_and_redo_forth(shop: Application) -> None:
    owner = shop.staff.owner()
    cart = shop.carts.start(owner).cart.id
    shop.carts.scan(owner, cart, MILK)
    shop.carts.scan(owner, cart, "CHOC")
    shop.carts.remove_line(owner, cart, 1)
    undone = shop.carts.undo(owner, cart)
    assert undone is not None
    assert [line.sku for line in undone.cart.lines] == ["MILK", "CHOC"]
    redone = shop.carts.redo(owner, cart)
    assert redone is not None
    assert [line.sku for line in redone.cart.lines] == ["CHOC"]


def test_a_cleared_sale_comes_back(shop: Application) -> None:
    owner = shop.staff.owner()
    cart = shop.carts.start(owner).cart.id
    shop.carts.scan(owner, cart, MILK)
    assert shop.carts.clear(owner, cart).cart.lines == ()
    back = shop.carts.undo(owner, cart)
    assert back is not None
    assert len(back.cart.lines) == 1


def test_what_is_removed_is_in_the_journal(shop: Application) -> None:
    owner = shop.staff.owner()
    cart = shop.carts.start(owner).cart.id
    shop.carts.scan(owner, cart, MILK)
    shop.carts.remove_line(owner, cart, 1)
    assert ("LINE_REMOVED",) in fetch_all("SELECT kind FROM journal")


def test_goods_without_a_price_are_asked_for(shop: Application) -> None:
    owner = shop.staff.owner()
    cart = shop.carts.start(owner).cart.id
    asked = shop.carts.scan(owner, cart, "FLOWERS")
    assert asked.outcome is ScanOutcome.ASK_PRICE
    assert asked.sale.cart.lines == ()
    price = UnitPrice.parse("12.50", "EUR")
    added = shop.carts.add(owner, cart, asked.found[0], price=price)
    assert str(added.sale.totals.gross) == "12.50"


def test_weighed_goods_are_asked_for_their_weight(shop: Application) -> None:
    owner = shop.staff.owner()
    cart = shop.carts.start(owner).cart.id
    asked = shop.carts.scan(owner, cart, "4135")
    assert asked.outcome is ScanOutcome.ASK_QUANTITY
    shop.carts.add(owner, cart, asked.found[0], quantity=Quantity.parse("0.5"))
    again = shop.carts.add(owner, cart, asked.found[0], quantity=Quantity.parse("0.25"))
    assert [str(line.quantity) for line in again.sale.cart.lines] == ["0.5", "0.25"]


def test_a_case_adds_its_pieces_at_its_price(shop: Application) -> None:
    owner = shop.staff.owner()
    shop.catalog.add_product(
        owner,
        ProductDraft(
            "Cola",
            sku="COLA",
            price=UnitPrice.parse("1.00", "EUR"),
            barcodes=(
                BarcodeDraft("11111"),
                BarcodeDraft("22222", Quantity.of(24), UnitPrice.parse("0.75", "EUR")),
            ),
        ),
    )
    cart = shop.carts.start(owner).cart.id
    shop.carts.scan(owner, cart, "11111")
    sale = shop.carts.scan(owner, cart, "22222").sale
    assert [str(line.quantity) for line in sale.cart.lines] == ["1", "24"]
    assert str(sale.totals.gross) == "19.00"


def test_a_shared_code_asks_which(shop: Application) -> None:
    owner = shop.staff.owner()
    add(shop, "Red pen", "PEN-R", "1.00", barcode="77777")
    add(shop, "Blue pen", "PEN-B", "1.00", barcode="77777")
    cart = shop.carts.start(owner).cart.id
    asked = shop.carts.scan(owner, cart, "77777")
    assert asked.outcome is ScanOutcome.CHOOSE
    assert {found.product.name for found in asked.found} == {"Red pen", "Blue pen"}


def test_half_a_piece_is_no_quantity(shop: Application) -> None:
    owner = shop.staff.owner()
    cart = shop.carts.start(owner).cart.id
    shop.carts.scan(owner, cart, MILK)
    with pytest.raises(InvalidInput):
        shop.carts.set_quantity(owner, cart, 1, Quantity.parse("0.5"))


def test_a_cashier_may_not_change_prices_or_give_discounts(shop: Application) -> None:
    cara = shop.staff.by_name("Cara Cashier")
    cart = shop.carts.start(cara).cart.id
    shop.carts.scan(cara, cart, MILK)
    with pytest.raises(PermissionDenied):
        shop.terms.override_price(cara, cart, 1, UnitPrice.parse("0.01", "EUR"))
    with pytest.raises(PermissionDenied):
        shop.terms.discount_line(cara, cart, 1, Discount(percent=Fraction(11)))
    with pytest.raises(PermissionDenied):
        shop.terms.discount_sale(cara, cart, Discount(percent=Fraction(11)))


def test_a_product_that_may_not_be_oversold_is_refused(shop: Application) -> None:
    from rcommerce_pos.core.inventory.types import MovementReason, StockChange
    from rcommerce_pos.core.storage.database import transaction

    owner, cara = shop.staff.owner(), shop.staff.by_name("Cara Cashier")
    last = shop.catalog.by_sku("LAST")
    assert last is not None
    with transaction():
        shop.inventory.record(
            [StockChange(last.id, Quantity.of(1))],
            reason=MovementReason.OPENING,
            reference_id=None,
            staff_id=owner.id,
        )
    cart = shop.carts.start(cara).cart.id
    shop.carts.scan(cara, cart, "LAST")
    with pytest.raises(Refused, match="Only 1"):
        shop.carts.scan(cara, cart, "LAST")


@settings(max_examples=25)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["MILK", "CHOC", "CAFE"]),
            st.integers(1, 9),
            st.one_of(st.none(), st.integers(1, 100)),
        ),
        min_size=1,
        max_size=8,
    ),
    st.one_of(st.none(), st.integers(1, 99)),
)
def test_the_parts_of_a_sale_sum_to_it(
    shop: Application, lines: list[tuple[str, int, int | None]], whole: int | None
) -> None:
    owner = shop.staff.owner()
    cart = shop.carts.start(owner).cart.id
    for sku, count, percent in lines:
        found = shop.catalog.lookup(sku).found[0]
        line = shop.carts.add(owner, cart, found, quantity=Quantity.of(count)).line
        if percent is not None and line is not None:
            shop.terms.discount_line(owner, cart, line, Discount(percent=Fraction(percent)))
    if whole is not None:
        shop.terms.discount_sale(owner, cart, Discount(percent=Fraction(whole)))
    totals = shop.carts.sale(cart).totals
    assert totals.net + totals.tax == totals.gross
    assert sum(line.gross.minor for line in totals.lines) == totals.gross.minor
    assert sum(line.net.minor for line in totals.lines) == totals.net.minor
    assert sum(tax.amount.minor for tax in totals.taxes) == totals.tax.minor
    assert sum(line.discount.minor for line in totals.lines) == totals.discount.minor
    assert totals.subtotal - totals.discount == totals.gross
    shop.carts.clear(owner, cart)


def test_any_order_of_acts_leaves_disk_and_memory_alike(shop: Application) -> None:
    owner = shop.staff.owner()

    class Counter(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.cart = shop.carts.start(owner).cart.id

        @property
        def numbers(self) -> list[int]:
            return [line.line for line in shop.carts.sale(self.cart).cart.lines]

        @rule(sku=st.sampled_from(["MILK", "CHOC", "CAFE"]))
        def scan(self, sku: str) -> None:
            shop.carts.scan(owner, self.cart, sku)

        @rule(place=st.integers(0, 9), count=st.integers(1, 20))
        def change(self, place: int, count: int) -> None:
            if self.numbers:
                line = self.numbers[place % len(self.numbers)]
                shop.carts.set_quantity(owner, self.cart, line, Quantity.of(count))

        @rule(place=st.integers(0, 9))
        def remove(self, place: int) -> None:
            if self.numbers:
                shop.carts.remove_line(owner, self.cart, self.numbers[place % len(self.numbers)])

        @rule(percent=st.integers(1, 99))
        def discount(self, percent: int) -> None:
            if self.numbers:
                given = Discount(percent=Fraction(percent))
                shop.terms.discount_line(owner, self.cart, self.numbers[-1], given)

        @rule()
        def undo(self) -> None:
            shop.carts.undo(owner, self.cart)

        @rule()
        def redo(self) -> None:
            shop.carts.redo(owner, self.cart)

        @invariant()
        def stored_as_shown(self) -> None:
            shown = shop.carts.sale(self.cart)
            if fetch_all("SELECT 1 FROM cart WHERE id = ?", (self.cart.bytes,)):
                stored = reopened(shop).carts.sale(self.cart)
                assert stored.cart == shown.cart
                assert stored.totals == shown.totals

    Counter.TestCase.settings = settings(max_examples=12, stateful_step_count=12, deadline=None)
    case = Counter.TestCase()
    case.runTest()


def test_an_amount_off_is_never_more_than_the_price(shop: Application) -> None:
    owner = shop.staff.owner()
    cart = shop.carts.start(owner).cart.id
    shop.carts.scan(owner, cart, MILK)
    with pytest.raises(InvalidInput):
        shop.terms.discount_line(owner, cart, 1, Discount(amount=Money.parse("5", "EUR")))
    assert str(shop.carts.sale(cart).totals.gross) == "1.19"


def test_prices_that_run_along_are_those_reckoned_anew(shop: Application) -> None:
    owner = shop.staff.owner()
    cart = shop.carts.start(owner).cart.id
    for sku in ("MILK", "CHOC", "CAFE", "MILK", "CHOC"):
        shop.carts.scan(owner, cart, sku)
    shop.carts.set_quantity(owner, cart, 2, Quantity.of(7))
    shop.carts.remove_line(owner, cart, 1)
    shop.terms.discount_line(owner, cart, 3, Discount(percent=Fraction(15)))
    shown = shop.carts.sale(cart)
    assert shown.totals == shop.carts.price_of(shown.cart).totals


def test_what_was_never_counted_is_never_said_to_be_oversold(shop: Application) -> None:
    from rcommerce_pos.core.inventory.types import MovementReason, StockChange
    from rcommerce_pos.core.storage.database import transaction

    owner = shop.staff.owner()
    milk = shop.catalog.by_sku("MILK")
    assert milk is not None
    sell(shop, ("MILK", "2"))
    assert shop.inventory.on_hand(milk.id) == Quantity.of(-2)
    cart = shop.carts.start(owner).cart.id
    assert not shop.carts.scan(owner, cart, "MILK").oversold
    with transaction():
        shop.inventory.record(
            [StockChange(milk.id, Quantity.of(2))],
            reason=MovementReason.OPENING,
            reference_id=None,
            staff_id=owner.id,
        )
    assert shop.carts.scan(owner, cart, "MILK").oversold


def test_a_line_that_takes_more_than_is_on_record_says_so(shop: Application) -> None:
    from rcommerce_pos.core.inventory.types import MovementReason

    owner = shop.staff.owner()
    milk = shop.catalog.by_sku("MILK")
    assert milk is not None
    cart = shop.carts.start(owner).cart.id
    assert shop.carts.scan(owner, cart, "MILK").sale.short == {}, "nobody ever counted it"
    sell(shop, ("MILK", "1"))
    shop.stock_counting.count(
        owner, milk.id, Quantity.of(2), reason=MovementReason.COUNT, recorded=Quantity.of(-1)
    )
    cart = shop.carts.start(owner).cart.id
    shop.carts.scan(owner, cart, "CHOC")
    assert shop.carts.scan(owner, cart, "MILK").sale.short == {}
    assert shop.carts.set_quantity(owner, cart, 2, Quantity.of(3)).short == {2: Quantity.of(2)}
    # What another sale took meanwhile is known with the next change of the line.
    sell(shop, ("MILK", "2"))
    assert shop.carts.set_quantity(owner, cart, 2, Quantity.of(1)).short == {2: Quantity.of(0)}
    assert shop.carts.set_quantity(owner, cart, 2, Quantity.of(1)).short == {2: Quantity.of(0)}
    assert shop.carts.remove_line(owner, cart, 2).short == {}
    back = shop.carts.undo(owner, cart)
    assert back is not None
    assert back.short == {2: Quantity.of(0)}


def test_what_may_be_sold_without_a_word_is_not_said_to_be_short(shop: Application) -> None:
    from rcommerce_pos.core.catalog.types import InventoryPolicy
    from rcommerce_pos.core.inventory.types import MovementReason

    owner = shop.staff.owner()
    water = add(shop, "Water", "WATER", "0.50", policy=InventoryPolicy.ALLOW)
    shop.stock_counting.count(
        owner, water.id, Quantity.of(0), reason=MovementReason.COUNT, recorded=None
    )
    cart = shop.carts.start(owner).cart.id
    assert shop.carts.scan(owner, cart, "WATER").sale.short == {}
