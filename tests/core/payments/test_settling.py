"""What is left to a person: voids, notes, refunds without a payment, sales that must wait."""

from dataclasses import replace

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.ways import Way, ways_of
from rcommerce_pos.core.kernel.errors import InvalidInput, PermissionDenied, Refused
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.core.payments.talk import carry_out
from rcommerce_pos.core.payments.types import AttemptState, Outcome, TaskKind
from rcommerce_pos.core.settings.declarations import CASH_STEP
from rcommerce_pos.core.staff.roles import PERMISSIONS
from rcommerce_pos.core.staff.types import Actor, Role
from rcommerce_pos.core.storage.database import fetch_all
from rcommerce_pos.core.verify import verify_store
from tests.core.payments.test_card_payments import cart_of, give_back, owner, pay, sim
from tests.support.shop import cash, sell
from tests.support.terminal import SETUP, Simulated

__all__ = ["owner", "sim"]
EURO = Money(100, "EUR")


def cashier(owner: Actor) -> Actor:
    """Somebody with a cashier's rights."""
    return replace(owner, role=Role.CASHIER, permissions=PERMISSIONS[Role.CASHIER])


def test_nothing_is_cleared_or_parked_while_its_card_is_unknown(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    cart = cart_of(shop, owner, "CAFE")
    sim.next(play="approve", fault="drop")
    assert pay(shop, owner, sim, cart).state is AttemptState.UNKNOWN
    for act in (shop.carts.clear, shop.carts.park):
        with pytest.raises(Refused) as refused:
            act(owner, cart)
        assert refused.value.code == "payment.unsettled"
    assert len(shop.carts.sale(cart).cart.lines) == 1


def test_a_void_puts_the_card_on_the_list_of_what_goes_back(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    attempt = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    order = shop.card_payments.finish(owner, attempt.id)
    assert order is not None
    assert shop.card_payments.orphans() == ()
    shop.corrections.void(owner, order.id, "wrong goods")
    assert [each.id for each in shop.card_payments.orphans()] == [attempt.id]
    assert give_back(shop, owner, sim, attempt).took_money
    assert shop.card_payments.orphans() == ()
    assert shop.payments.tasks() == ()
    assert [each["minor"] for each in sim.ledger()] == [649, -649]
    assert verify_store(shop, full=True).findings == ()


def test_a_terminal_that_would_not_give_back_is_not_asked_again_by_itself(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    attempt = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    order = shop.card_payments.finish(owner, attempt.id)
    assert order is not None
    shop.corrections.void(owner, order.id, "wrong goods")
    sim.next(play="decline")
    assert give_back(shop, owner, sim, attempt).state is AttemptState.DECLINED
    assert shop.card_payments.orphans() == ()
    (task,) = shop.payments.tasks()
    assert task.kind is TaskKind.GOODS_LEFT
    with pytest.raises(PermissionDenied):
        shop.card_payments.close(cashier(owner), task.id, "given back in cash")
    for note in ("", "  ", "x" * 201):
        with pytest.raises(InvalidInput):
            shop.card_payments.close(owner, task.id, note)
    shop.card_payments.close(owner, task.id, "given back in cash")
    assert shop.payments.tasks() == ()


def test_what_nobody_knows_is_decided_and_not_closed(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    attempt = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    shop.payments.open_task(attempt.id, TaskKind.REVIEW)
    (task,) = shop.payments.tasks()
    with pytest.raises(Refused) as refused:
        shop.card_payments.close(owner, task.id, "it will be all right")
    assert refused.value.code == "payment.undecided"
    assert len(shop.payments.tasks()) == 1


def test_every_answer_is_kept_in_its_order(shop: Application, owner: Actor, sim: Simulated) -> None:
    attempt = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    (heard,) = shop.payments.answers(attempt.id)
    assert (heard.source, heard.outcome, heard.authorised) == (
        "terminal",
        Outcome.APPROVED,
        Money(649, "EUR"),
    )


def test_money_goes_to_a_card_without_its_payment_only_by_a_manager(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    with pytest.raises(PermissionDenied):
        shop.card_payments.refund_alone(cashier(owner), SETUP, EURO)
    with pytest.raises(InvalidInput):
        shop.card_payments.refund_alone(owner, SETUP, Money(0, "EUR"))
    attempt = shop.card_payments.refund_alone(owner, SETUP, EURO)
    request = shop.card_payments.send(attempt.id)
    answer = carry_out(sim.driver, attempt.kind, request)
    assert shop.card_payments.answered(attempt.id, answer).took_money
    assert [each["minor"] for each in sim.ledger()] == [-100]
    assert verify_store(shop, full=True).findings == ()


def test_the_shops_other_ways_are_read_from_their_lines() -> None:
    assert ways_of("Voucher\n\n Cheque + \n") == (
        Way("Voucher", gives_change=False),
        Way("Cheque", gives_change=True),
    )
    assert ways_of("") == ()


def test_nobody_pays_in_cash_what_a_card_has_paid(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    """A window that has not heard of an approval must not leave it out of the sale."""
    cart = cart_of(shop, owner, "CAFE")
    sim.next(play="partial", authorised=400)
    pay(shop, owner, sim, cart)
    with pytest.raises(Refused) as refused:
        shop.checkout.complete(owner, cart, (cash(shop, "10.00"),))
    assert refused.value.code == "payment.left_out"
    tenders = shop.carts.sale(cart).cart.tenders
    order = shop.checkout.complete(owner, cart, (*tenders, cash(shop, "2.50")))
    assert [t.amount.minor for t in order.tenders] == [400, 250]
    assert verify_store(shop, full=True).findings == ()


def test_what_was_given_back_need_not_pay(shop: Application, owner: Actor, sim: Simulated) -> None:
    cart = cart_of(shop, owner, "CAFE")
    attempt = pay(shop, owner, sim, cart)
    give_back(shop, owner, sim, attempt)
    shop.checkout.complete(owner, cart, (cash(shop, "10.00"),))
    assert verify_store(shop, full=True).findings == ()


def test_what_a_terminal_took_is_not_written_away(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    attempt = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    order = shop.card_payments.finish(owner, attempt.id)
    assert order is not None
    for kind in (TenderKind.CASH, TenderKind.CARD_EXTERNAL):
        paid_otherwise = (shop.corrections.whole(order, kind),)
        with pytest.raises(Refused) as refused:
            shop.corrections.correct_tenders(owner, order.id, paid_otherwise, "a mistake")
        assert refused.value.code == "tender.terminal_holds"
    other = sell(shop, ("MILK", "1"))
    by_terminal = (Tender(TenderKind.CARD, other.gross),)
    with pytest.raises(Refused) as refused:
        shop.corrections.correct_tenders(owner, other.id, by_terminal, "a mistake")
    assert refused.value.code == "tender.not_taken"
    assert verify_store(shop, full=True).findings == ()


def test_a_surplus_is_never_paid_out_in_cash(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    """A whole approval above a basket that became smaller: it completes nothing, by no way."""
    cart = cart_of(shop, owner, "CAFE", "MILK")
    attempt = pay(shop, owner, sim, cart)
    assert attempt.state is AttemptState.APPROVED
    shop.carts.remove_line(owner, cart, shop.carts.sale(cart).cart.lines[-1].line)
    assert shop.card_payments.finish(owner, attempt.id) is None
    tenders = shop.carts.sale(cart).cart.tenders
    for more in ((), (cash(shop, "1.00"),)):
        with pytest.raises(Refused, match="without cash"):
            shop.checkout.complete(owner, cart, (*tenders, *more))
    paid_out = Tender(TenderKind.CASH, Money(-119, "EUR"))
    with pytest.raises((InvalidInput, Refused)):
        shop.checkout.complete(owner, cart, (*tenders, paid_out))
    shrunk = replace(tenders[0], amount=Money(649, "EUR"))
    with pytest.raises(Refused) as refused:
        shop.checkout.complete(owner, cart, (shrunk,))
    assert refused.value.code == "payment.not_backed"
    give_back(shop, owner, sim, attempt, Money(119, "EUR"))
    order = shop.card_payments.finish(owner, attempt.id)
    assert order is not None
    assert [t.amount.minor for t in order.tenders] == [649]
    assert [each["minor"] for each in sim.ledger()] == [768, -119]
    drawer = fetch_all("SELECT COALESCE(SUM(amount_minor), 0) FROM cash_movement")
    assert drawer == [(0,)], "nothing was drawn as cash"
    assert verify_store(shop, full=True).findings == ()


def test_rounding_of_cash_beside_a_card_gives_no_change_out_of_the_card(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    """With coins of 5 the card pays to the cent and only the part in cash is rounded."""
    shop.settings.set(CASH_STEP, 5, owner)
    cart = cart_of(shop, owner, "CAFE")
    pay(shop, owner, sim, cart, Money(402, "EUR"))
    tenders = shop.carts.sale(cart).cart.tenders
    order = shop.checkout.complete(owner, cart, (*tenders, cash(shop, "5.00")))
    assert (order.rounding.minor, order.change.minor) == (-2, 255)
