"""What a terminal holds is never lost from sight, and goes back only by who may give it back."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.goods import GoodsRules, write_rules
from rcommerce_pos.core.events.types import CatalogChanged
from rcommerce_pos.core.inventory.types import MovementReason, StockChange
from rcommerce_pos.core.kernel.errors import PermissionDenied, PosError, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.core.payments import store
from rcommerce_pos.core.payments.types import (
    Answer,
    Attempt,
    AttemptState,
    Outcome,
    Reference,
    TaskKind,
    TerminalSetup,
)
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import execute, fetch_all, transaction
from rcommerce_pos.core.verify import verify_store
from tests.support.paying import ask_again, cart_of, cashier, give_back, in_review, pay, voided
from tests.support.shop import cash, sell
from tests.support.terminal import SETUP, Simulated


def test_no_list_of_payments_drops_or_changes_what_the_terminal_took(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    cart = cart_of(shop, owner, "CAFE")
    attempt = pay(shop, owner, sim, cart, Money(200, "EUR"))
    (taken,) = shop.carts.sale(cart).cart.tenders
    invented = Tender(TenderKind.CARD, Money(449, "EUR"), attempt_id=cart)
    for wrong in (
        (),
        (cash(shop, "1.00"),),
        (replace(taken, amount=Money(100, "EUR")),),
        (replace(taken, kind=TenderKind.CASH),),
        (taken, taken),
        (taken, invented),
    ):
        with pytest.raises(Refused) as refused:
            shop.carts.put_tenders(cart, wrong)
        assert refused.value.code == "tender.terminal_took"
    shop.carts.put_tenders(cart, (cash(shop, "1.00"), taken))
    assert len(shop.carts.sale(cart).cart.tenders) == 2
    shop.carts.put_tenders(cart, (taken,))
    with pytest.raises(Refused):
        shop.carts.clear(owner, cart)
    assert shop.payments.held(shop.payments.attempt(attempt.id)) == Money(200, "EUR")
    assert verify_store(shop, full=True).findings == ()


def test_a_part_that_went_back_leaves_the_rest_on_the_list(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    attempt = voided(shop, owner, sim)
    back = shop.card_payments.take_back(owner, SETUP, attempt.id)
    shop.card_payments.send(back.id)
    part = Answer(Outcome.PARTIAL, authorised=Money(100, "EUR"), reference=Reference("R1", "now"))
    assert shop.card_payments.answered(back.id, part).state is AttemptState.PARTIAL
    assert [task.kind for task in shop.payments.tasks()] == [TaskKind.GOODS_LEFT]
    assert [each.id for each in shop.card_payments.orphans()] == [attempt.id]
    rest = give_back(shop, owner, sim, attempt)
    assert rest.authorised == Money(549, "EUR")
    assert shop.payments.tasks() == ()
    assert shop.card_payments.orphans() == ()


def test_the_card_of_a_finished_sale_goes_back_by_who_may_void_it(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    cara = cashier(owner)
    attempt = pay(shop, cara, sim, cart_of(shop, owner, "CAFE"))
    order = shop.card_payments.finish(cara, attempt.id)
    assert order is not None
    with pytest.raises(PermissionDenied):
        shop.card_payments.take_back(cara, SETUP, attempt.id)
    shop.corrections.void(owner, order.id, "wrong goods")
    assert give_back(shop, cara, sim, attempt).took_money, "the void allowed it"


def test_a_void_asks_for_nothing_that_went_back_before(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    attempt = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    order = shop.card_payments.finish(owner, attempt.id)
    assert order is not None
    give_back(shop, owner, sim, attempt)
    shop.corrections.void(owner, order.id, "wrong goods")
    assert shop.payments.tasks() == ()
    assert verify_store(shop, full=True).findings == ()


def test_a_correction_names_each_payment_of_the_terminal_once(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    cart = cart_of(shop, owner, "CAFE")
    pay(shop, owner, sim, cart, Money(400, "EUR"))
    (taken,) = shop.carts.sale(cart).cart.tenders
    order = shop.checkout.complete(owner, cart, (taken, cash(shop, "2.49")))
    machine = Tender(TenderKind.CARD_EXTERNAL, Money(249, "EUR"))
    for wrong in ((replace(taken, kind=TenderKind.CASH), machine), (taken, taken)):
        with pytest.raises(Refused):
            shop.corrections.correct_tenders(owner, order.id, wrong, "a mistake")
    done = shop.corrections.correct_tenders(owner, order.id, (taken, machine), "a mistake")
    assert done.tenders_now == (taken, machine)
    assert verify_store(shop, full=True).findings == ()


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ("DELETE FROM order_correction_tender WHERE kind = 'card'", "not written away"),
        ("UPDATE order_correction_tender SET attempt_id = NULL", "its terminal took"),
        ("UPDATE order_correction SET kind = 'post_void'", "goes back with a void"),
    ],
)
def test_a_correction_that_loses_a_card_behind_the_tills_back_is_found(
    shop: Application, owner: Actor, sim: Simulated, change: str, rule: str
) -> None:
    cart = cart_of(shop, owner, "CAFE")
    pay(shop, owner, sim, cart, Money(400, "EUR"))
    (taken,) = shop.carts.sale(cart).cart.tenders
    order = shop.checkout.complete(owner, cart, (taken, cash(shop, "2.49")))
    machine = Tender(TenderKind.CARD_EXTERNAL, Money(249, "EUR"))
    shop.corrections.correct_tenders(owner, order.id, (taken, machine), "a mistake")
    with transaction():
        for (name,) in fetch_all("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            execute(f'DROP TRIGGER "{name}"')
        assert execute(change) > 0
    assert rule in str(verify_store(shop, full=True).as_json()["broken"])


def rules_of(shop: Application, sku: str, rules: GoodsRules) -> None:
    with transaction():
        execute("UPDATE product SET rules = ? WHERE sku = ?", (write_rules(rules), sku))
        shop.bus.publish(CatalogChanged())


def refused_before_the_card(shop: Application, actor: Actor, minor: int) -> str:
    """Try to charge a card for a sale; why that is refused. No attempt is written."""
    (cart,) = [each.cart_id for each in shop.carts.open_sales() if each.lines]
    with pytest.raises(PosError) as refused:
        shop.card_payments.begin(actor, SETUP, cart, Money(minor, "EUR"))
    assert fetch_all("SELECT count(*) FROM payment_attempt") == [(0,)]
    return refused.value.code


def test_no_card_is_charged_while_the_till_is_closed(shop: Application) -> None:
    actor = shop.staff.owner()
    cart_of(shop, actor, "CAFE")
    assert refused_before_the_card(shop, actor, 649) == "shift.none_open"


def test_no_card_is_charged_for_what_is_gone_from_the_shelf(
    shop: Application, owner: Actor
) -> None:
    last, cara = shop.catalog.lookup("LAST").found[0].product, cashier(owner)
    with transaction():
        shop.inventory.record(
            [StockChange(last.id, Quantity(1000))],
            reason=MovementReason.ADJUSTMENT,
            reference_id=None,
            staff_id=owner.id,
        )
    cart_of(shop, cara, "LAST")
    sell(shop, ("LAST", "1"))
    assert refused_before_the_card(shop, cara, 500) == "stock.none_left"


def test_no_card_is_charged_for_what_was_recalled_meanwhile(
    shop: Application, owner: Actor
) -> None:
    cart_of(shop, owner, "CAFE")
    rules_of(shop, "CAFE", GoodsRules(recalled="glass"))
    assert refused_before_the_card(shop, owner, 649) == "goods.recalled"


def test_no_card_is_charged_for_a_sale_to_oneself(shop: Application, owner: Actor) -> None:
    customer = shop.customers.add(owner, "Olga at home")
    shop.customers.mark_as_staff(owner, customer.id, owner.id)
    cart = cart_of(shop, owner, "CAFE")
    shop.terms.set_customer(shop.staff.by_name("Cara Cashier"), cart, customer.id)
    assert refused_before_the_card(shop, owner, 649) == "sale.to_oneself"


def back_in_review(shop: Application, owner: Actor, sim: Simulated, **script: object) -> Attempt:
    """A payment of a voided sale whose way back the terminal did not answer for."""
    attempt = voided(shop, owner, sim)
    sim.next(**script)
    back = give_back(shop, owner, sim, attempt)
    return in_review(shop, back)


def test_what_went_back_after_all_is_not_given_back_once_more(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    """A person read the terminal's list too early: the terminal's own word counts."""
    back = back_in_review(shop, owner, sim, fault="drop")
    assert back.parent is not None
    shop.card_payments.decide(owner, back.id, paid=False)
    assert shop.card_payments.orphans() == (), "not before the terminal was asked once more"
    assert ask_again(shop, sim, back).state is AttemptState.NOT_PROCESSED, "final stays final"
    assert shop.payments.held(shop.payments.attempt(back.parent)) == Money(0, "EUR")
    assert shop.card_payments.orphans() == ()
    with pytest.raises(Refused) as refused:
        shop.card_payments.take_back(owner, SETUP, back.parent)
    assert refused.value.code == "payment.refund_too_much"
    kinds = {task.kind for task in shop.payments.tasks()}
    assert TaskKind.CONTRADICTION in kinds, "a person is told"
    assert not shop.payments.held(shop.payments.attempt(back.id)), "nothing of it can go back"
    assert [each["minor"] for each in sim.ledger()] == [649, -649]


def test_what_did_not_go_back_is_tried_again_once_the_terminal_has_said_so(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    back = back_in_review(shop, owner, sim, play="ignore")
    assert back.parent is not None
    shop.card_payments.decide(owner, back.id, paid=False)
    assert ask_again(shop, sim, back).state is AttemptState.NOT_PROCESSED
    assert [each.id for each in shop.card_payments.orphans()] == [back.parent]


def test_an_open_sale_loses_the_card_that_went_back_after_all(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    cart = cart_of(shop, owner, "CAFE")
    paid = pay(shop, owner, sim, cart, Money(200, "EUR"))
    sim.next(fault="drop")
    back = give_back(shop, owner, sim, paid)
    in_review(shop, back)
    shop.card_payments.decide(owner, back.id, paid=False)
    assert len(shop.carts.sale(cart).cart.tenders) == 1
    ask_again(shop, sim, back)
    assert shop.carts.sale(cart).cart.tenders == ()
    shop.checkout.complete(owner, cart, (cash(shop, "6.49"),))
    assert verify_store(shop, full=True).findings == ()


@pytest.mark.parametrize(
    "setup",
    [
        TerminalSetup("OTHER-1", "nexo", SETUP.sale_id, test=True),
        TerminalSetup(SETUP.name, "nexo", SETUP.sale_id, test=False),
    ],
    ids=["another terminal", "a real one after the simulator"],
)
def test_a_payment_goes_back_on_the_terminal_that_took_it(
    shop: Application, owner: Actor, sim: Simulated, setup: TerminalSetup
) -> None:
    """Another one does not know its number, or knows another payment by it."""
    paid = voided(shop, owner, sim)
    with pytest.raises(Refused) as refused:
        shop.card_payments.take_back(owner, setup, paid.id)
    assert refused.value.code == "payment.other_terminal"
    # Nor is it asked to by itself, again and again.
    assert shop.card_payments.orphans(setup) == ()
    assert [each.id for each in shop.card_payments.orphans(SETUP)] == [paid.id]
    assert give_back(shop, owner, sim, paid).took_money


def test_what_the_till_can_ask_for_is_not_given_back_by_hand(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    """Only what its terminal refused, never named, or has no till any more."""
    paid = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"), Money(200, "EUR"))
    one, by = Money(100, "EUR"), shop.card_payments
    with pytest.raises(Refused) as refused:
        by.gave_back(owner, SETUP, paid.id, one, "On the terminal")
    assert refused.value.code == "payment.not_refused"
    assert by.gave_back(owner, None, paid.id, one, "On the terminal").took_money
    sim.next(fault="drop")
    unnamed = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    in_review(shop, unnamed)
    by.decide(owner, unnamed.id, paid=True, approval_code="A1")
    assert by.gave_back(owner, SETUP, unnamed.id, one, "On the terminal").took_money
    assert shop.payments.held(shop.payments.attempt(unnamed.id)) == Money(549, "EUR")


@pytest.mark.parametrize("look", [store.was_refused, store.was_not_allowed, store.is_unheard])
def test_the_ways_back_of_a_payment_are_found_by_the_payment_alone(
    shop: Application, look: Callable[[UUID], bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    plans: list[str] = []

    def plan(sql: str, values: tuple[object, ...]) -> None:
        rows = fetch_all(f"EXPLAIN QUERY PLAN {sql}", values)
        plans.extend(str(row[-1]) for row in rows)

    monkeypatch.setattr(store, "fetch_one", plan)
    assert not look(new_id())
    assert "payment_attempt_parent_id" in plans[0], "not all that ever were declined"
