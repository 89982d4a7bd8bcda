"""The terminal's totals beside ours, and a typed total beside the sales of a shift."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.core.payments.reconciling import Comparison
from rcommerce_pos.core.payments.types import Answer, Outcome
from rcommerce_pos.core.staff.types import Actor
from tests.core.payments.test_card_payments import cart_of, give_back, pay
from tests.support.clock import SetClock
from tests.support.shop import sell
from tests.support.terminal import SETUP, Simulated, terminal_on_a_thread


@pytest.fixture
def sim(tmp_path: Path) -> Iterator[Simulated]:
    with terminal_on_a_thread(tmp_path / "book.jsonl") as simulated:
        yield simulated


@pytest.fixture
def owner(shop: Application) -> Actor:
    actor = shop.staff.owner()
    shop.cash.open_shift(actor, Money.zero("EUR"))
    return actor


def compare(shop: Application, owner: Actor, sim: Simulated) -> Comparison:
    totals = sim.driver.totals(service_id=shop.payments.next_service_id(), currency="EUR")
    assert totals is not None
    shift = shop.cash.current_shift()
    assert shift is not None
    return shop.reconciling.with_terminal(owner, shift.id, SETUP.name, totals)


def test_a_day_of_sales_and_refunds_agrees(shop: Application, owner: Actor, sim: Simulated) -> None:
    paid = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    give_back(shop, owner, sim, paid, Money(149, "EUR"))
    sim.next(play="decline")
    pay(shop, owner, sim, cart_of(shop, owner, "MILK"))
    found = compare(shop, owner, sim)
    assert found.agrees
    assert (found.ours, found.differences) == (Money(500, "EUR"), ())


def test_what_is_not_settled_is_named(
    shop: Application, owner: Actor, sim: Simulated, clock: SetClock
) -> None:
    sim.next(fault="drop")
    attempt = pay(shop, owner, sim, cart_of(shop, owner, "MILK"))
    found = compare(shop, owner, sim)
    assert not found.agrees
    assert [(each.service_id, each.state) for each in found.differences] == [
        (attempt.service_id, "unknown")
    ]


def test_a_charge_that_nobody_knows_lists_the_payments_to_look_up(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    known = pay(shop, owner, sim, cart_of(shop, owner, "MILK"))
    stranger = shop.payments.request(known)
    sim.driver.pay(type(stranger)("ELSEWHERE1", "T", Money(777, "EUR"), stranger.at))
    found = compare(shop, owner, sim)
    assert (found.ours, found.theirs) == (Money(119, "EUR"), Money(896, "EUR"))
    assert [each.service_id for each in found.differences] == [known.service_id]


def test_a_second_comparison_begins_after_the_first(
    shop: Application, owner: Actor, sim: Simulated, clock: SetClock
) -> None:
    pay(shop, owner, sim, cart_of(shop, owner, "MILK"))
    compare(shop, owner, sim)
    clock.pass_by(hours=1)
    attempt = shop.card_payments.begin(
        owner, SETUP, cart_of(shop, owner, "MILK"), Money(119, "EUR")
    )
    shop.card_payments.send(attempt.id)
    shop.card_payments.answered(attempt.id, Answer(Outcome.DECLINED, reason="Refusal"))
    assert compare(shop, owner, sim).ours == Money(0, "EUR")


def test_the_typed_total_of_a_stand_alone_machine(shop: Application, owner: Actor) -> None:
    sell(shop, ("MILK", "1"))
    cart = cart_of(shop, owner, "CAFE")
    tender = Tender(TenderKind.CARD_EXTERNAL, Money(649, "EUR"), card_last4="4417")
    shop.checkout.complete(owner, cart, (tender,))
    shift = shop.cash.current_shift()
    assert shift is not None
    assert shop.reconciling.with_machine(owner, shift.id, Money(649, "EUR")).agrees
    wrong = shop.reconciling.with_machine(owner, shift.id, Money(640, "EUR"))
    assert [each.ours for each in wrong.differences] == [Money(649, "EUR")]
    assert shop.reconciling.of_shift(shift.id)[-1] == (
        "stand-alone", Money(649, "EUR"), Money(640, "EUR"),
    )  # fmt: skip
