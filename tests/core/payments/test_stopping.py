"""A payment whose answer is lost is wished to end, once, and its terminal's word still counts."""

from dataclasses import replace
from threading import Thread
from time import sleep

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.payments.profiles import profile
from rcommerce_pos.core.payments.service import STOP
from rcommerce_pos.core.payments.talk import Query, ask_to_stop, ask_what_became
from rcommerce_pos.core.payments.types import (
    Answer,
    Attempt,
    AttemptState,
    Capabilities,
    Outcome,
    PayRequest,
)
from rcommerce_pos.core.staff.types import Actor
from tests.support.paying import NO_ANSWER, cart_of, give_back, pay
from tests.support.terminal import QUICK, SALE_ID, SETUP, Simulated


def lost(shop: Application, owner: Actor, sim: Simulated, sku: str = "MILK") -> Attempt:
    """A payment at which the terminal still is, and whose answer the till gave up."""
    cart = cart_of(shop, owner, sku)
    gross = shop.carts.sale(cart).totals.gross
    attempt = shop.card_payments.begin(owner, SETUP, cart, gross)
    request = shop.card_payments.send(attempt.id)
    Thread(target=sim.driver.pay, args=(request,), daemon=True).start()
    while not sim.busy():
        sleep(0.01)
    return shop.card_payments.answered(attempt.id, NO_ANSWER)


def ask(shop: Application, sim: Simulated, attempt: Attempt) -> tuple[bool, Attempt]:
    """What the lane does: wish, ask, keep both."""
    query = shop.card_payments.query(attempt.id)
    stopped = ask_to_stop(sim.driver, query)
    answer = ask_what_became(sim.driver, query)
    if stopped:
        shop.card_payments.stop_was_heard(attempt.id)
    return stopped, shop.card_payments.queried(attempt.id, answer, QUICK)


def until_settled(shop: Application, sim: Simulated, attempt: Attempt) -> Attempt:
    while attempt.state is AttemptState.RESOLVING:
        sleep(0.02)
        _, attempt = ask(shop, sim, attempt)
    return attempt


def stops(shop: Application, attempt: Attempt) -> int:
    return sum(each.source == STOP for each in shop.payments.answers(attempt.id))


def test_a_customer_who_still_stands_at_the_terminal_is_stopped(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    sim.next(play="approve", before=30)
    attempt = lost(shop, owner, sim)
    assert attempt.state is AttemptState.UNKNOWN
    stopped, attempt = ask(shop, sim, attempt)
    assert stopped
    attempt = until_settled(shop, sim, attempt)
    assert attempt.state is AttemptState.CANCELLED
    assert not sim.ledger()
    assert shop.carts.sale(attempt.checkout).cart.lines, "the basket stands"


def test_a_payment_that_was_made_wins_over_the_wish(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    sim.next(fault="drop")
    attempt = pay(shop, owner, sim, cart_of(shop, owner, "MILK"))
    stopped, attempt = ask(shop, sim, attempt)
    assert stopped
    assert attempt.state is AttemptState.APPROVED
    order = shop.card_payments.finish(owner, attempt.id)
    assert order is not None
    assert [each["minor"] for each in sim.ledger()] == [order.gross.minor]


def test_it_is_wished_once_over_questions_and_over_starts(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    attempt = pay_without_answer(shop, owner, sim)
    wishes = [ask(shop, sim, attempt)[0] for _ in range(3)]
    assert wishes == [True, False, False]
    assert shop.card_payments.recover(), "it is open after the next start too"
    assert ask(shop, sim, attempt)[0] is False
    assert stops(shop, attempt) == 1


def pay_without_answer(shop: Application, owner: Actor, sim: Simulated) -> Attempt:
    """A request that got lost on its way: the terminal knows nothing to compare with."""
    sim.next(play="ignore")
    return pay(shop, owner, sim, cart_of(shop, owner, "MILK"))


def test_a_wish_that_did_not_arrive_is_sent_again(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    attempt = pay_without_answer(shop, owner, sim)
    gone = Simulated("http://127.0.0.1:9")
    assert ask(shop, gone, attempt)[0] is False
    assert stops(shop, attempt) == 0
    assert ask(shop, sim, attempt)[0] is True


def test_a_person_who_cancelled_has_wished_it(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    attempt = pay_without_answer(shop, owner, sim)
    shop.card_payments.stop_was_heard(attempt.id)
    shop.card_payments.stop_was_heard(attempt.id)
    assert stops(shop, attempt) == 1
    assert shop.card_payments.query(attempt.id).stop is None


def test_its_message_has_an_id_of_its_own_and_names_the_payment(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    attempt = pay_without_answer(shop, owner, sim)
    heard: list[tuple[str, str]] = []

    class Listening:
        capabilities = Capabilities()

        def cancel(self, request: PayRequest, *, service_id: str) -> bool:
            heard.append((request.service_id, service_id))
            return True

    query = shop.card_payments.query(attempt.id)
    assert ask_to_stop(Listening(), query)  # type: ignore[arg-type]
    ((meant, own),) = heard
    assert meant == attempt.service_id
    assert own not in (meant, *query.service_ids)
    assert own < shop.payments.next_service_id(), "taken from the counter on disk"


def test_a_late_wish_ends_no_other_payment(shop: Application, owner: Actor, sim: Simulated) -> None:
    first = pay(shop, owner, sim, cart_of(shop, owner, "MILK"))
    sim.next(play="approve", before=0.4)
    cart = cart_of(shop, owner, "CAFE")
    second = shop.card_payments.begin(owner, SETUP, cart, Money(649, "EUR"))
    request = shop.card_payments.send(second.id)
    answers: list[Answer] = []
    thread = Thread(target=lambda: answers.append(sim.driver.pay(request)))
    thread.start()
    while not sim.busy():
        sleep(0.01)
    old = shop.payments.request(first)
    assert sim.driver.cancel(old, service_id=shop.payments.next_service_id())
    # Another till of the shop counts its messages for itself: the same number is another payment.
    other = type(sim.driver)(QUICK, url=f"{sim.url}/nexo", poi_id="SIM-1", sale_id="S1-R2")
    assert SALE_ID != "S1-R2"
    assert other.cancel(request, service_id="0000000001")
    thread.join()
    assert [each.outcome for each in answers] == [Outcome.APPROVED]


def test_money_on_its_way_back_is_not_stopped(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    paid = pay(shop, owner, sim, cart_of(shop, owner, "MILK"))
    sim.next(fault="drop")
    back = give_back(shop, owner, sim, paid)
    assert back.state is AttemptState.UNKNOWN
    assert shop.card_payments.query(back.id).stop is None


def test_a_terminal_that_cannot_cancel_is_not_asked_to(sim: Simulated) -> None:
    proud = replace(profile("simulator"), capabilities=Capabilities(cancel=False))
    request = PayRequest.__new__(PayRequest)
    assert not ask_to_stop(sim.driver_with(proud), Query(request, ("1", "2"), None, "3"))
