"""A card payment from its attempt to the sale, and every way that it can fail in between."""

import pytest
from cysqlite.exceptions import SqliteError
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import IllegalTransition, PermissionDenied, Refused
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.core.payments.lifecycle import FINAL, STEPS, advance
from rcommerce_pos.core.payments.types import (
    AttemptState,
    TaskKind,
)
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import execute, fetch_all, fetch_one, transaction
from rcommerce_pos.core.verify import verify_store
from tests.support.clock import SetClock
from tests.support.paying import NO_ANSWER, ask_again, cart_of, give_back, pay
from tests.support.shop import cash
from tests.support.terminal import QUICK, SETUP, Simulated


def test_an_approved_payment_is_a_tender_and_completes_the_sale(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    cart = cart_of(shop, owner, "MILK", "CAFE")
    attempt = pay(shop, owner, sim, cart)
    assert attempt.state is AttemptState.APPROVED
    order = shop.card_payments.finish(owner, attempt.id)
    assert order is not None
    (tender,) = order.tenders
    assert (tender.kind, tender.attempt_id) == (TenderKind.CARD, attempt.id)
    assert (tender.card_last4, tender.amount) == ("4242", order.gross)
    assert shop.orders.by_id(order.id) == order
    assert shop.card_payments.finish(owner, attempt.id) == order


def test_a_decline_leaves_the_basket_and_cash_pays_it(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    cart = cart_of(shop, owner, "MILK")
    sim.next(play="decline")
    assert pay(shop, owner, sim, cart).state is AttemptState.DECLINED
    sale = shop.carts.sale(cart)
    assert (len(sale.cart.lines), sale.cart.tenders) == (1, ())
    shop.checkout.complete(owner, cart, (cash(shop, "5.00"),))
    assert not sim.ledger()


def test_a_part_approval_asks_for_the_rest(shop: Application, owner: Actor, sim: Simulated) -> None:
    cart = cart_of(shop, owner, "CAFE")
    sim.next(play="partial", authorised=600)
    first = pay(shop, owner, sim, cart)
    assert first.state is AttemptState.PARTIAL
    assert shop.card_payments.finish(owner, first.id) is None
    second = pay(shop, owner, sim, cart, Money(49, "EUR"))
    order = shop.card_payments.finish(owner, second.id)
    assert order is not None
    assert [each.amount.minor for each in order.tenders] == [600, 49]


def test_an_unknown_outcome_blocks_the_sale_until_the_terminal_says(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    cart = cart_of(shop, owner, "MILK")
    sim.next(fault="drop")
    attempt = pay(shop, owner, sim, cart)
    assert attempt.state is AttemptState.UNKNOWN
    with pytest.raises(Refused, match="not known"):
        shop.checkout.complete(owner, cart, (cash(shop, "5.00"),))
    with pytest.raises(Refused, match="at work"):
        shop.card_payments.begin(owner, SETUP, cart, Money(119, "EUR"))
    assert ask_again(shop, sim, attempt).state is AttemptState.APPROVED
    order = shop.card_payments.finish(owner, attempt.id)
    assert order is not None
    assert sum(each["minor"] for each in sim.ledger()) == order.gross.minor


def test_not_found_is_believed_only_after_the_terminals_own_time(
    shop: Application, owner: Actor, sim: Simulated, clock: SetClock
) -> None:
    pay(shop, owner, sim, cart_of(shop, owner, "MILK"))
    cart = cart_of(shop, owner, "MILK")
    sim.next(play="ignore")
    attempt = pay(shop, owner, sim, cart)
    assert ask_again(shop, sim, attempt).state is AttemptState.RESOLVING
    clock.pass_by(seconds=5)
    assert ask_again(shop, sim, attempt).state is AttemptState.NOT_PROCESSED
    assert not shop.payments.unsettled(cart)


def test_a_terminal_without_memory_is_not_believed(
    shop: Application, owner: Actor, sim: Simulated, clock: SetClock
) -> None:
    """It charged the card and forgot: its *not found* must not make anybody charge again."""
    pay(shop, owner, sim, cart_of(shop, owner, "MILK"))
    sim.next(fault="drop")
    attempt = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    sim.forget()
    clock.pass_by(seconds=5)
    assert ask_again(shop, sim, attempt).state is AttemptState.RESOLVING
    clock.pass_by(minutes=5)
    assert ask_again(shop, sim, attempt).state is AttemptState.MANUAL_REVIEW


def test_a_terminal_that_stays_silent_is_a_persons_to_settle(
    shop: Application, owner: Actor, sim: Simulated, clock: SetClock
) -> None:
    cart = cart_of(shop, owner, "MILK")
    attempt = shop.card_payments.begin(owner, SETUP, cart, Money(119, "EUR"))
    shop.card_payments.send(attempt.id)
    shop.card_payments.answered(attempt.id, NO_ANSWER)
    clock.pass_by(minutes=5)
    waiting = shop.card_payments.queried(attempt.id, NO_ANSWER, QUICK)
    assert waiting.state is AttemptState.MANUAL_REVIEW
    assert [task.kind for task in shop.payments.tasks()] == [TaskKind.REVIEW]
    cashier = next(each for each in shop.staff.members() if each.name.startswith("Cara"))
    weak = Actor(cashier.id, cashier.name, cashier.role, frozenset())
    with pytest.raises(PermissionDenied):
        shop.card_payments.decide(weak, attempt.id, paid=False)
    with pytest.raises(Exception, match="authorisation code"):
        shop.card_payments.decide(owner, attempt.id, paid=True)
    decided = shop.card_payments.decide(owner, attempt.id, paid=True, approval_code="A1B2C3")
    assert (decided.state, decided.decided_by) == (AttemptState.APPROVED, owner.name)
    assert not shop.payments.tasks()
    order = shop.card_payments.finish(owner, attempt.id)
    assert order is not None
    assert order.tenders[0].auth_code == "A1B2C3"


def test_what_the_terminal_says_after_a_person_decided_is_kept_as_an_incident(
    shop: Application, owner: Actor, sim: Simulated, clock: SetClock
) -> None:
    cart = cart_of(shop, owner, "MILK")
    sim.next(fault="drop")
    attempt = pay(shop, owner, sim, cart)
    clock.pass_by(minutes=5)
    shop.card_payments.queried(attempt.id, NO_ANSWER, QUICK)
    shop.card_payments.decide(owner, attempt.id, paid=False)
    shop.checkout.complete(owner, cart, (cash(shop, "5.00"),))
    request = shop.payments.request(attempt)
    truth = sim.driver.status(request, service_id=shop.payments.next_service_id())
    late = shop.card_payments.answered(attempt.id, truth)
    assert late.state is AttemptState.NOT_PROCESSED
    assert [task.kind for task in shop.payments.tasks()] == [TaskKind.CONTRADICTION]
    back = give_back(shop, owner, sim, late)
    assert back.state is AttemptState.APPROVED
    assert sum(each["minor"] for each in sim.ledger()) == 0
    assert not shop.payments.tasks()


def test_a_late_approval_of_a_dropped_sale_is_given_back(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    cart = cart_of(shop, owner, "MILK")
    sim.next(fault="drop")
    attempt = pay(shop, owner, sim, cart)
    with transaction():
        execute("DELETE FROM cart_line WHERE cart_id = ?", (cart.bytes,))
        execute("DELETE FROM cart WHERE id = ?", (cart.bytes,))
    shop.open_carts.forget(cart)
    assert ask_again(shop, sim, attempt).state is AttemptState.APPROVED
    assert [each.id for each in shop.card_payments.orphans()] == [attempt.id]
    give_back(shop, owner, sim, shop.payments.attempt(attempt.id))
    assert not shop.card_payments.orphans()
    assert not shop.payments.tasks()
    assert sum(each["minor"] for each in sim.ledger()) == 0


def test_a_basket_that_shrinks_gives_a_part_back_to_the_card(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    cart = cart_of(shop, owner, "MILK", "CAFE")
    attempt = pay(shop, owner, sim, cart)
    line = next(each for each in shop.carts.sale(cart).cart.lines if each.sku == "CAFE")
    sale = shop.carts.remove_line(owner, cart, line.line)
    with pytest.raises(Refused, match="without cash"):
        shop.checkout.complete(owner, cart, sale.cart.tenders)
    give_back(shop, owner, sim, attempt, Money(649, "EUR"))
    (tender,) = shop.carts.sale(cart).cart.tenders
    assert tender.amount == Money(119, "EUR")
    order = shop.card_payments.finish(owner, attempt.id)
    assert order is not None
    assert sum(each["minor"] for each in sim.ledger()) == order.gross.minor == 119
    with pytest.raises(Refused, match="more than"):
        shop.card_payments.take_back(owner, SETUP, attempt.id, Money(120, "EUR"))


def test_a_card_is_taken_back_before_the_sale_is_complete(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    cart = cart_of(shop, owner, "MILK")
    attempt = pay(shop, owner, sim, cart)
    give_back(shop, owner, sim, attempt)
    assert shop.carts.sale(cart).cart.tenders == ()
    assert sum(each["minor"] for each in sim.ledger()) == 0
    with pytest.raises(Refused, match="more than"):
        shop.card_payments.take_back(owner, SETUP, attempt.id)


def test_a_declined_reversal_keeps_the_tender(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    cart = cart_of(shop, owner, "MILK")
    attempt = pay(shop, owner, sim, cart)
    sim.next(play="decline")
    assert give_back(shop, owner, sim, attempt).state is AttemptState.DECLINED
    assert len(shop.carts.sale(cart).cart.tenders) == 1
    assert shop.payments.taken_back(attempt.id) == Money(0, "EUR")


def test_after_a_crash_what_was_never_sent_is_settled_and_the_rest_is_asked_for(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    cart = cart_of(shop, owner, "MILK")
    never = shop.card_payments.begin(owner, SETUP, cart, Money(119, "EUR"))
    assert not shop.card_payments.recover()
    assert shop.payments.attempt(never.id).state is AttemptState.NOT_SENT
    attempt = shop.card_payments.begin(owner, SETUP, cart, Money(119, "EUR"))
    sim.driver.pay(shop.card_payments.send(attempt.id))
    (open_one,) = shop.card_payments.recover()
    assert open_one.state is AttemptState.UNKNOWN
    assert ask_again(shop, sim, open_one).state is AttemptState.APPROVED


def test_no_more_than_is_left_is_charged(shop: Application, owner: Actor) -> None:
    cart = cart_of(shop, owner, "MILK")
    with pytest.raises(Refused, match=r"more than"):
        shop.card_payments.begin(owner, SETUP, cart, Money(120, "EUR"))


def test_a_tender_without_its_attempt_pays_nothing(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    """A payment of another sale, or of another amount, is refused where the sale is made."""
    first, second = cart_of(shop, owner, "MILK"), cart_of(shop, owner, "MILK")
    attempt = pay(shop, owner, sim, first)
    stolen = Tender(TenderKind.CARD, Money(119, "EUR"), attempt_id=attempt.id)
    with pytest.raises(Refused, match="does not match"):
        shop.checkout.complete(owner, second, (stolen,))


def test_message_ids_never_come_twice(shop: Application) -> None:
    found = [shop.payments.next_service_id() for _ in range(40)]
    assert found[36][:-1] > found[0][:-1], "it counts in base 36"
    assert len(set(found)) == 40
    assert found == sorted(found)
    assert all(len(each) == 10 for each in found)


def test_the_store_itself_keeps_final_states_and_one_open_attempt(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    attempt = pay(shop, owner, sim, cart_of(shop, owner, "MILK"))
    with pytest.raises(SqliteError, match="final"), transaction():
        execute("UPDATE payment_attempt SET state = 'declined'", ())
    with pytest.raises(SqliteError, match="never deleted"), transaction():
        execute("DELETE FROM payment_attempt", ())
    shop.card_payments.begin(owner, SETUP, cart_of(shop, owner, "MILK"), Money(119, "EUR"))
    columns = (
        "store_id, register_id, location_id, kind, terminal, driver, sale_id, checkout_id,"
        " amount_minor, currency, staff_id, staff_name, test, created_at, updated_at"
    )
    with pytest.raises(SqliteError, match="UNIQUE"), transaction():
        execute(
            f"INSERT INTO payment_attempt (id, state, service_id, {columns})"
            f" SELECT x'01', 'sent', 'X', {columns} FROM payment_attempt WHERE id = ?",
            (attempt.id.bytes,),
        )
    row = fetch_one("SELECT count(*) FROM payment_answer WHERE attempt_id = ?", (attempt.id.bytes,))
    assert row == (1,)


@given(st.lists(st.sampled_from(AttemptState), min_size=1, max_size=8))
def test_no_road_leads_out_of_a_final_state(wishes: list[AttemptState]) -> None:
    state = AttemptState.CREATED
    for wish in wishes:
        try:
            state = advance(state, wish)
        except IllegalTransition:
            assert wish not in STEPS[state]
        if state in FINAL:
            break
    if state in FINAL:
        for wish in AttemptState:
            with pytest.raises(IllegalTransition):
                advance(state, wish)


BREAKS = {
    "UPDATE tender SET attempt_id = NULL": "its terminal took",
    "UPDATE tender SET amount_minor = amount_minor + 1 WHERE kind = 'card'": "its terminal took",
    "UPDATE payment_attempt SET checkout_id = x'00'": "its terminal took",
    "UPDATE payment_attempt SET authorised_minor = 900, amount_minor = 900 WHERE kind <> 'payment'":
        "no more goes back",
    "DELETE FROM payment_answer": "was heard",
    "DELETE FROM tender WHERE kind = 'card'": "a person was told",
    "UPDATE journal SET kind = 'NOTE' WHERE kind = 'CARD_RESULT'": "card payment that took money",
}  # fmt: skip


@pytest.mark.parametrize("change", BREAKS)
def test_a_change_behind_the_tills_back_is_found(
    shop: Application, owner: Actor, sim: Simulated, change: str
) -> None:
    attempt = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    shop.card_payments.finish(owner, attempt.id)
    give_back(shop, owner, sim, attempt, Money(100, "EUR"))
    assert verify_store(shop, full=True).findings == ()
    with transaction():
        for (name,) in fetch_all("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            execute(f'DROP TRIGGER "{name}"')
        assert execute(change) > 0
    assert BREAKS[change] in str(verify_store(shop, full=True).as_json()["broken"])
