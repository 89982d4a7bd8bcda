"""Every price says why, and says the same a year later."""

from fractions import Fraction

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.cart import Discount
from rcommerce_pos.core.cart.explain import (
    Step,
    StepKind,
    explain_line,
    explain_sale,
    read_trace,
    words,
    write_trace,
)
from rcommerce_pos.core.catalog.types import ListPrice, PriceList, ProductDraft
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import ONE
from rcommerce_pos.core.promotions.types import Promotion, PromotionKind
from tests.support.clock import SetClock
from tests.support.shop import cash

SUMMED = (StepKind.QUANTITY, StepKind.PROMOTION, StepKind.DISCOUNT, StepKind.SALE_DISCOUNT)
MILK = "4006381333931"


def agreed(shop: Application) -> object:
    """A sale at a list price, with a promotion, a discount on a line and on the whole."""
    owner = shop.staff.owner()
    milk = shop.catalog.by_sku("MILK")
    assert milk is not None
    prices = PriceList(new_id(), "june", "June prices")
    shop.price_lists.save(owner, prices)
    entry = ListPrice(prices.id, milk.id, ONE, UnitPrice.parse("1.155", "EUR"))
    shop.price_lists.put(owner, prices.id, [entry])
    offer = Promotion(new_id(), "Third free", PromotionKind.N_FOR_M, count=3, pay=2)
    shop.promotions.save(owner, offer)
    cart = shop.carts.start(owner).cart.id
    for _ in range(3):
        shop.carts.scan(owner, cart, MILK)
    shop.terms.discount_line(owner, cart, 1, Discount(percent=Fraction(10)), reason="regular")
    shop.terms.discount_sale(owner, cart, Discount(amount=Money(13, "EUR")))
    return cart


def test_the_steps_of_a_line_sum_to_what_it_costs(shop: Application) -> None:
    cart = agreed(shop)
    priced = shop.carts.sale(cart)  # type: ignore[arg-type]
    steps = explain_line(priced, 1)
    amounts = [Fraction(step.amount) for step in steps if step.kind in SUMMED]
    gross = next(step for step in steps if step.kind is StepKind.GROSS)
    assert sum(amounts) == Fraction(gross.amount)
    kinds = [step.kind for step in steps]
    assert kinds[:3] == [StepKind.SHELF, StepKind.LIST, StepKind.QUANTITY]
    assert steps[2].facts["exact"] == "3.465"
    whole = explain_sale(priced)
    assert Fraction(whole[-1].amount) == Fraction(str(priced.totals.gross))


def test_a_sale_is_explained_by_the_rules_of_its_day(shop: Application, clock: SetClock) -> None:
    owner = shop.staff.owner()
    cart = agreed(shop)
    priced = shop.carts.sale(cart)  # type: ignore[arg-type]
    before = explain_line(priced, 1)
    shop.cash.open_shift(owner, Money.zero("EUR"))
    paid = (cash(shop, "20"),)
    order = shop.checkout.complete(owner, cart, paid)  # type: ignore[arg-type]
    clock.pass_by(days=365)
    milk = shop.catalog.by_sku("MILK")
    assert milk is not None
    draft = ProductDraft("Oat drink", sku="MILK", price=UnitPrice.parse("9.99", "EUR"))
    shop.catalog.update_product(owner, milk.id, draft)
    for promotion in shop.promotions.promotions():
        shop.promotions.save(
            owner, Promotion(promotion.id, "Other", PromotionKind.PERCENT_OFF, percent=Fraction(1))
        )
    _, lines = shop.orders.traces(order.id)
    assert read_trace(lines[0]) == before
    again = shop.orders.by_number(order.number)
    assert [(each.name, str(each.amount)) for each in again.items[0].promotions] == [
        ("Third free", "1.15")
    ]


def test_every_step_has_words(shop: Application) -> None:
    for kind in StepKind:
        plain = words(Step(kind))
        assert plain
        assert "{" not in plain
        full = words(
            Step(
                kind,
                "1.00",
                dict.fromkeys(
                    ("name", "unit", "quantity", "percent", "reason", "code", "base", "at"), "x"
                )
                | {"approved_by": "Max"},
            )
        )
        assert "approved by Max" in full


def test_steps_read_back_as_they_were_written(shop: Application) -> None:
    cart = agreed(shop)
    steps = explain_line(shop.carts.sale(cart), 1)  # type: ignore[arg-type]
    assert read_trace(write_trace(steps)) == steps


def test_a_sale_of_the_first_version_tells_its_price() -> None:
    steps = read_trace('{"v":1,"source":"catalog","list_micros":1190000,"unit_micros":1190000}')
    assert steps[0].facts["unit"] == "1.19"
