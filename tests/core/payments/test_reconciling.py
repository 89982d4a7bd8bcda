"""The terminal's totals beside ours, and a typed total beside the sales of a shift."""

from dataclasses import replace

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import PermissionDenied
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.core.payments.reconciling import Comparison
from rcommerce_pos.core.payments.types import Answer, Outcome
from rcommerce_pos.core.staff.types import Actor
from tests.support.clock import SetClock
from tests.support.paying import ask_again, cart_of, give_back, pay, said_not_paid
from tests.support.shop import cash, sell
from tests.support.terminal import SETUP, Simulated


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


def test_what_was_open_at_one_close_is_in_the_next(
    shop: Application, owner: Actor, sim: Simulated, clock: SetClock
) -> None:
    """Charged after the terminal's close: its total comes a day later, and so does ours."""
    cart = cart_of(shop, owner, "MILK")
    attempt = shop.card_payments.begin(owner, SETUP, cart, Money(119, "EUR"))
    request = shop.card_payments.send(attempt.id)
    clock.pass_by(seconds=5)
    first = compare(shop, owner, sim)
    assert [each.state for each in first.differences] == ["sent"]
    clock.set_by(hours=-3)
    shop.card_payments.answered(attempt.id, sim.driver.pay(request))
    second = compare(shop, owner, sim)
    assert second.agrees
    assert (second.ours, second.differences) == (Money(119, "EUR"), ())
    assert compare(shop, owner, sim).ours == Money(0, "EUR"), "it is in one comparison"


def test_what_the_terminal_counted_before_the_till_knew_of_it_is_named(
    shop: Application, owner: Actor, sim: Simulated, clock: SetClock
) -> None:
    sim.next(fault="drop")
    attempt = pay(shop, owner, sim, cart_of(shop, owner, "MILK"))
    first = compare(shop, owner, sim)
    assert (first.ours, first.theirs) == (Money(0, "EUR"), Money(119, "EUR"))
    clock.pass_by(hours=1)
    truth = sim.driver.status(shop.payments.request(attempt), service_id="0000000009")
    shop.card_payments.answered(attempt.id, truth)
    pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    second = compare(shop, owner, sim)
    assert (second.ours, second.theirs) == (Money(768, "EUR"), Money(649, "EUR"))
    assert [each.service_id for each in second.differences] == [attempt.service_id]


def test_the_machines_total_follows_corrections_and_voids(shop: Application, owner: Actor) -> None:
    shift = shop.cash.current_shift()
    assert shift is not None
    machine = Tender(TenderKind.CARD_EXTERNAL, Money(119, "EUR"), card_last4="4417")
    assert not shop.reconciling.has_machine(shift.id)
    corrected = sell(shop, ("MILK", "1"))
    shop.corrections.correct_tenders(owner, corrected.id, (machine,), "it was a card")
    assert shop.reconciling.has_machine(shift.id)
    assert shop.reconciling.with_machine(owner, shift.id, Money(119, "EUR")).agrees
    other = shop.checkout.complete(owner, cart_of(shop, owner, "MILK"), (machine,))
    assert shop.reconciling.with_machine(owner, shift.id, Money(238, "EUR")).agrees
    shop.corrections.void(owner, other.id, "wrong goods")
    assert shop.reconciling.with_machine(owner, shift.id, Money(119, "EUR")).agrees
    back = (cash(shop, "1.19"),)
    shop.corrections.correct_tenders(owner, corrected.id, back, "it was cash after all")
    assert shop.reconciling.with_machine(owner, shift.id, Money(0, "EUR")).agrees


@pytest.mark.parametrize("told", [False, True])
def test_what_a_person_decided_is_the_first_in_question(
    shop: Application, owner: Actor, sim: Simulated, told: bool
) -> None:
    """And what the terminal said of it since stands beside it."""
    pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    attempt = said_not_paid(shop, owner, sim, "MILK")
    if told:
        ask_again(shop, sim, attempt)
    found = compare(shop, owner, sim)
    assert (found.ours, found.theirs) == (Money(649, "EUR"), Money(768, "EUR"))
    theirs = Money(119, "EUR") if told else None
    assert [(each.service_id, each.ours, each.theirs) for each in found.differences] == [
        (attempt.service_id, Money(0, "EUR"), theirs)
    ]


def test_who_may_not_close_the_till_compares_nothing(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    """A comparison is kept for good, and its payments are in no other."""
    nobody = replace(owner, permissions=frozenset())
    pay(shop, owner, sim, cart_of(shop, owner, "MILK"))
    shift = shop.cash.current_shift()
    assert shift is not None
    with pytest.raises(PermissionDenied):
        compare(shop, nobody, sim)
    with pytest.raises(PermissionDenied):
        shop.reconciling.with_machine(nobody, shift.id, Money(0, "EUR"))
    assert shop.reconciling.of_shift(shift.id) == ()
