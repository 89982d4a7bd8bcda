"""After a crash, a restart without memory, another clock or an older file: nothing is guessed."""

import shutil
from dataclasses import replace

import pytest
from cysqlite.exceptions import SqliteError

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.payments.profiles import profile
from rcommerce_pos.core.payments.types import (
    Answer,
    Attempt,
    AttemptState,
    Outcome,
    TaskKind,
)
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import close_database, execute, transaction
from rcommerce_pos.core.storage.migrate import back_up
from rcommerce_pos.core.verify import verify_store
from tests.support.clock import SetClock
from tests.support.paying import NO_ANSWER, ask_again, cart_of, give_back, pay
from tests.support.shop import cash
from tests.support.terminal import QUICK, SETUP, Simulated

NOT_FOUND = Answer(Outcome.NOT_FOUND, reason="NotFound")


def lost(shop: Application, owner: Actor, sku: str = "MILK") -> Attempt:
    """A payment of which nothing that can be trusted came back."""
    cart = cart_of(shop, owner, sku)
    attempt = shop.card_payments.begin(owner, SETUP, cart, shop.carts.sale(cart).totals.gross)
    shop.card_payments.send(attempt.id)
    shop.card_payments.answered(attempt.id, NO_ANSWER)
    return shop.payments.mark_resolving(attempt.id)


def test_what_was_paid_later_proves_no_memory_of_what_was_paid_before(
    shop: Application, owner: Actor, sim: Simulated, clock: SetClock
) -> None:
    """Charged, answer lost, started anew without memory, then used again: nothing is believed."""
    pay(shop, owner, sim, cart_of(shop, owner, "MILK"))
    sim.next(fault="drop")
    first = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    sim.forget()
    clock.pass_by(minutes=5)
    assert ask_again(shop, sim, first).state is AttemptState.MANUAL_REVIEW
    second = pay(shop, owner, sim, cart_of(shop, owner, "MILK"))
    assert second.state is AttemptState.APPROVED
    assert ask_again(shop, sim, first).state is AttemptState.MANUAL_REVIEW
    proof = shop.card_payments.query(first.id).proof
    assert proof is not None
    assert proof.service_id < first.service_id < second.service_id


@pytest.mark.parametrize("hours", [-2, 2])
def test_a_clock_that_somebody_sets_makes_no_payment_older(
    shop: Application, owner: Actor, clock: SetClock, hours: int
) -> None:
    patient = profile("nexo-cloud")
    attempt = lost(shop, owner)
    clock.set_by(hours=hours)
    assert shop.card_payments.queried(attempt.id, NOT_FOUND, patient).state is (
        AttemptState.RESOLVING
    )
    clock.pass_by(seconds=patient.terminal_seconds + patient.margin_seconds + 1)
    assert shop.card_payments.queried(attempt.id, NOT_FOUND, patient).state is (
        AttemptState.NOT_PROCESSED
    )


def test_after_a_start_of_the_computer_the_time_since_it_counts(
    shop: Application, owner: Actor, clock: SetClock
) -> None:
    patient = profile("nexo-cloud")
    attempt = lost(shop, owner)
    clock.pass_by(hours=1)
    clock.start_anew()
    clock.pass_by(seconds=60)
    assert shop.card_payments.queried(attempt.id, NOT_FOUND, patient).state is (
        AttemptState.RESOLVING
    )
    clock.pass_by(seconds=patient.terminal_seconds + patient.margin_seconds)
    assert shop.card_payments.queried(attempt.id, NOT_FOUND, patient).state is (
        AttemptState.NOT_PROCESSED
    )


def test_an_older_file_gives_no_message_id_again(
    shop: Application, owner: Actor, clock: SetClock
) -> None:
    store = shop.folders.store
    copy = back_up(shop.folders.backups, "evening")
    given = [shop.payments.next_service_id() for _ in range(50)]
    clock.pass_by(seconds=10)
    close_database()
    for path in store.parent.glob("store.db*"):
        path.unlink()
    shutil.copyfile(copy, store)
    again = Application.open(shop.folders, clock=clock)
    assert again.payments.next_service_id() > max(given)


def by_hand(
    shop: Application, owner: Actor, sim: Simulated, clock: SetClock, *, paid: bool
) -> Attempt:
    """A payment that the terminal made, whose answer is lost, and that a person decided."""
    sim.next(fault="drop")
    attempt = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    clock.pass_by(minutes=5)
    shop.card_payments.queried(attempt.id, NO_ANSWER, QUICK)
    code = "A1B2C3" if paid else ""
    return shop.card_payments.decide(owner, attempt.id, paid=paid, approval_code=code)


def test_what_was_decided_as_paid_gets_its_name_from_the_terminal_and_can_go_back(
    shop: Application, owner: Actor, sim: Simulated, clock: SetClock
) -> None:
    attempt = by_hand(shop, owner, sim, clock, paid=True)
    assert [each.id for each in shop.payments.to_confirm()] == [attempt.id]
    confirmed = ask_again(shop, sim, attempt)
    assert confirmed.reference is not None
    assert confirmed.evidence.last4 == "4242"
    assert (confirmed.state, confirmed.decided_by) == (AttemptState.APPROVED, owner.name)
    assert shop.payments.to_confirm() == (), "it is asked once"
    assert shop.payments.tasks() == ()
    give_back(shop, owner, sim, confirmed)
    assert sum(each["minor"] for each in sim.ledger()) == 0
    assert verify_store(shop, full=True).findings == ()


def test_what_was_decided_as_not_paid_is_asked_once_more(
    shop: Application, owner: Actor, sim: Simulated, clock: SetClock
) -> None:
    attempt = by_hand(shop, owner, sim, clock, paid=False)
    shop.checkout.complete(owner, attempt.checkout, (cash(shop, "10.00"),))
    assert [each.id for each in shop.payments.to_confirm()] == [attempt.id]
    gone = Simulated("http://127.0.0.1:9")
    ask_again(shop, gone, attempt)
    assert shop.payments.to_confirm(), "nobody answered: it is asked again"
    late = ask_again(shop, sim, attempt)
    assert late.state is AttemptState.NOT_PROCESSED
    assert [task.kind for task in shop.payments.tasks()] == [TaskKind.CONTRADICTION]
    assert shop.payments.to_confirm() == ()
    give_back(shop, owner, sim, late)
    assert sum(each["minor"] for each in sim.ledger()) == 0
    assert shop.payments.tasks() == ()


@pytest.mark.parametrize("set_aside", [True, False])
def test_a_sale_that_was_paid_and_not_finished_is_taken_up_by_the_next_start(
    shop: Application, owner: Actor, sim: Simulated, clock: SetClock, set_aside: bool
) -> None:
    attempt = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    if set_aside:
        shop.payments.set_aside(attempt.id)
    close_database()
    again = Application.open(shop.folders, clock=clock)
    (found,) = again.card_payments.recover()
    assert (found.id, found.set_aside) == (attempt.id, set_aside)
    assert [each.charged for each in again.carts.open_sales()] == [True]
    order = again.card_payments.finish(again.staff.owner(), found.id)
    assert order is not None
    assert again.card_payments.recover() == ()
    assert again.carts.open_sales() == ()


LOCKED = {
    "UPDATE payment_attempt SET currency = 'USD'": "asked for stays",
    "UPDATE payment_attempt SET kind = 'refund'": "asked for stays",
    "UPDATE payment_attempt SET service_id = 'ZZ'": "asked for stays",
    "UPDATE payment_attempt SET created_at = 1": "asked for stays",
    "UPDATE payment_attempt SET decided_by = 'Nobody'": "final",
    "UPDATE payment_attempt SET evidence = '{}'": "calls a card payment",
    "UPDATE payment_attempt SET transaction_ref = 'T'": "calls a card payment",
    "DELETE FROM payment_task": "never deleted",
    "UPDATE payment_task SET kind = 'review'": "settled once",
    "UPDATE payment_sequence SET next_number = 1": "never come again",
    "DELETE FROM payment_sequence": "never forgotten",
}


@pytest.mark.parametrize("change", LOCKED)
def test_the_store_itself_keeps_what_was_asked_and_what_waits(
    shop: Application, owner: Actor, sim: Simulated, change: str
) -> None:
    attempt = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    shop.payments.open_task(attempt.id, TaskKind.GOODS_LEFT)
    with pytest.raises(SqliteError, match=LOCKED[change]), transaction():
        execute(change)


def test_a_payment_whose_answer_could_not_be_kept_is_asked_about_and_ends_with_a_person(
    shop: Application, owner: Actor, clock: SetClock
) -> None:
    """The disk was full when the answer came: nobody waits for it any more."""
    cart = cart_of(shop, owner, "MILK")
    attempt = shop.card_payments.begin(owner, SETUP, cart, shop.carts.sale(cart).totals.gross)
    shop.card_payments.send(attempt.id)
    query = shop.card_payments.query(attempt.id)
    assert query.stop is not None, "nobody stands at a terminal for an answer that is lost"
    assert shop.payments.attempt(attempt.id).state is AttemptState.RESOLVING
    clock.pass_by(seconds=QUICK.patience_seconds + 1)
    waiting = shop.card_payments.queried(attempt.id, NO_ANSWER, QUICK)
    assert waiting.state is AttemptState.MANUAL_REVIEW
    assert verify_store(shop, full=True).findings == ()


@pytest.mark.parametrize("patience", [-1, 30])
def test_an_answer_that_says_nothing_moves_nothing_that_is_asked_about(
    shop: Application, owner: Actor, patience: int
) -> None:
    attempt = lost(shop, owner)
    profile = replace(QUICK, patience_seconds=patience)
    before = shop.card_payments.queried(attempt.id, NO_ANSWER, profile)
    assert shop.card_payments.answered(attempt.id, NO_ANSWER).state is before.state
