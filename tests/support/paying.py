"""A sale that is paid at a simulated terminal, step by step and without a window."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid4

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.payments.talk import ask_what_became, carry_out
from rcommerce_pos.core.payments.types import Answer, Attempt, AttemptState, Outcome, PayRequest
from rcommerce_pos.core.staff.roles import PERMISSIONS
from rcommerce_pos.core.staff.types import Actor, Role
from tests.support.terminal import QUICK, SETUP, Simulated

NO_ANSWER = Answer(Outcome.UNKNOWN, reason="test")
ASKED_AT = datetime(2026, 6, 16, 9, 0, tzinfo=UTC)


def cart_of(shop: Application, owner: Actor, *skus: str) -> UUID:
    """A new sale with these goods."""
    cart = shop.carts.start(owner).cart.id
    for sku in skus:
        shop.carts.add(owner, cart, shop.catalog.lookup(sku).found[0])
    return cart


def pay(
    shop: Application, owner: Actor, sim: Simulated, cart: UUID, amount: Money | None = None
) -> Attempt:
    """Pay a sale, or an amount of it, at the terminal; its answer is kept."""
    wanted = amount or shop.carts.sale(cart).totals.gross
    attempt = shop.card_payments.begin(owner, SETUP, cart, wanted)
    request = shop.card_payments.send(attempt.id)
    return shop.card_payments.answered(attempt.id, sim.driver.pay(request))


def ask_again(shop: Application, sim: Simulated, attempt: Attempt) -> Attempt:
    """Ask the terminal what became of a payment, and keep what it says."""
    query = shop.card_payments.query(attempt.id)
    answer = ask_what_became(sim.driver, query)
    return shop.card_payments.queried(attempt.id, answer, QUICK)


def give_back(
    shop: Application, owner: Actor, sim: Simulated, attempt: Attempt, amount: Money | None = None
) -> Attempt:
    """Give a payment, or an amount of it, back at the terminal; its answer is kept."""
    back = shop.card_payments.take_back(owner, SETUP, attempt.id, amount)
    request = shop.card_payments.send(back.id)
    return shop.card_payments.answered(back.id, carry_out(sim.driver, back.kind, request))


def in_review(shop: Application, attempt: Attempt) -> Attempt:
    """The terminal stays silent for longer than the till waits: a person must decide."""
    shop.card_payments.query(attempt.id)
    impatient = replace(QUICK, patience_seconds=-1)
    return shop.card_payments.queried(attempt.id, NO_ANSWER, impatient)


def voided(shop: Application, owner: Actor, sim: Simulated) -> Attempt:
    """The payment of a coffee that was sold and voided: it is to go back to its card."""
    attempt = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    order = shop.card_payments.finish(owner, attempt.id)
    assert order is not None
    shop.corrections.void(owner, order.id, "wrong goods")
    return attempt


def said_not_paid(shop: Application, owner: Actor, sim: Simulated, sku: str = "CAFE") -> Attempt:
    """The terminal took the money and lost its voice; a person said that it was not paid."""
    sim.next(fault="drop")
    attempt = in_review(shop, pay(shop, owner, sim, cart_of(shop, owner, sku)))
    assert attempt.state is AttemptState.MANUAL_REVIEW
    return shop.card_payments.decide(owner, attempt.id, paid=False)


def ask(minor: int = 1990, service_id: str = "0000000001", currency: str = "EUR") -> PayRequest:
    """What a driver is asked for, without a till."""
    return PayRequest(service_id, str(uuid4()), Money(minor, currency), ASKED_AT)


def cashier(owner: Actor) -> Actor:
    """Somebody with a cashier's rights."""
    return replace(owner, role=Role.CASHIER, permissions=PERMISSIONS[Role.CASHIER])
