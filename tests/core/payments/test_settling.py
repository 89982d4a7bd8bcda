"""What is left to a person: voids, notes, refunds without a payment, sales that must wait."""

import json
from dataclasses import replace

import pytest
from fpdf import FPDF

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.ways import Way, ways_of
from rcommerce_pos.core.kernel.errors import InvalidInput, PermissionDenied, Refused
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.core.payments.talk import ask_what_became, carry_out
from rcommerce_pos.core.payments.types import (
    Answer,
    Attempt,
    AttemptKind,
    AttemptState,
    Capabilities,
    Outcome,
    TaskKind,
)
from rcommerce_pos.core.receipts.text import text_of
from rcommerce_pos.core.settings.declarations import CASH_STEP, REFUND_LIMIT
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import fetch_all
from rcommerce_pos.core.verify import verify_store
from tests.support.clock import SetClock
from tests.support.paying import (
    NO_ANSWER,
    cart_of,
    cashier,
    give_back,
    in_review,
    pay,
    said_not_paid,
    voided,
)
from tests.support.shop import cash, sell
from tests.support.terminal import QUICK, SETUP, Simulated

EURO = Money(100, "EUR")


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
    attempt = voided(shop, owner, sim)
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


def test_the_mark_of_a_test_terminal_is_on_every_paper(
    shop: Application, owner: Actor, sim: Simulated, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The receipt, its counted copy, both as a PDF, and on narrow paper."""
    attempt = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    order = shop.card_payments.finish(owner, attempt.id)
    assert order is not None
    words = shop.receipts._words[1]["test_terminal"]
    copy = shop.receipts.reprint(owner, order)
    assert words in shop.receipts.text(order)
    assert words in text_of(copy)
    assert words in text_of(shop.receipts.grid(order, columns=32))
    drawn: list[str] = []
    draw = FPDF.text

    def keep(pdf: FPDF, x: float, y: float, text: str) -> None:
        drawn.append(text)
        draw(pdf, x, y, text)

    monkeypatch.setattr(FPDF, "text", keep)
    for paper in (shop.receipts.grid(order), copy):
        drawn.clear()
        assert shop.receipts.pdf_of(order, paper).startswith(b"%PDF-")
        assert any(words in line for line in drawn)
    cash_only = sell(shop, ("MILK", "1"))
    assert words not in shop.receipts.text(cash_only)


def told_late(shop: Application, sim: Simulated, attempt: Attempt) -> Attempt:
    answer = ask_what_became(sim.driver, shop.card_payments.query(attempt.id))
    return shop.card_payments.queried(attempt.id, answer, QUICK)


def test_what_a_person_decided_is_still_asked_and_paid_twice_goes_back(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    attempt = said_not_paid(shop, owner, sim)
    order = shop.checkout.complete(owner, attempt.checkout, (cash(shop, "6.49"),))
    assert [each.id for each in shop.payments.to_confirm()] == [attempt.id]
    assert told_late(shop, sim, attempt).state is AttemptState.NOT_PROCESSED, "final stays final"
    assert shop.payments.to_confirm() == ()
    assert [task.kind for task in shop.payments.tasks()] == [TaskKind.CONTRADICTION]
    assert [each.id for each in shop.card_payments.orphans()] == [attempt.id]
    assert give_back(shop, owner, sim, attempt).took_money
    assert shop.payments.tasks() == ()
    assert shop.card_payments.orphans() == ()
    assert [each["minor"] for each in sim.ledger()] == [649, -649]
    assert [t.kind for t in order.tenders] == [TenderKind.CASH]
    assert verify_store(shop, full=True).findings == ()


def test_a_late_approval_of_a_sale_that_still_waits_is_a_persons(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    attempt = said_not_paid(shop, owner, sim)
    told_late(shop, sim, attempt)
    assert [task.kind for task in shop.payments.tasks()] == [TaskKind.CONTRADICTION]
    assert shop.card_payments.orphans() == (), "nothing moves by itself"


def test_what_a_person_decided_rightly_is_asked_once(
    shop: Application, owner: Actor, sim: Simulated, clock: SetClock
) -> None:
    pay(shop, owner, sim, cart_of(shop, owner, "MILK"))
    sim.next(play="decline", fault="drop")
    attempt = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    in_review(shop, attempt)
    attempt = shop.card_payments.decide(owner, attempt.id, paid=False)
    before = len(shop.payments.answers(attempt.id))
    shop.card_payments.queried(attempt.id, NO_ANSWER, QUICK)
    assert len(shop.payments.answers(attempt.id)) == before, "silence is not written again"
    assert len(shop.payments.to_confirm()) == 1
    told_late(shop, sim, attempt)
    assert shop.payments.to_confirm() == ()
    assert shop.payments.tasks() == ()
    clock.pass_by(hours=49)
    assert shop.payments.to_confirm() == ()


def test_an_unreferenced_refund_is_in_the_journal_and_has_bounds(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    most = shop.settings.get(REFUND_LIMIT) * 100
    with pytest.raises(Refused) as refused:
        shop.card_payments.refund_alone(owner, SETUP, Money(most + 1, "EUR"))
    assert refused.value.code == "payment.refund_limit"
    allowed = replace(cashier(owner), approved_by="Max Manager")
    allowed = replace(allowed, permissions=owner.permissions)
    attempt = shop.card_payments.refund_alone(allowed, SETUP, Money(most, "EUR"))
    answer = carry_out(sim.driver, attempt.kind, shop.card_payments.send(attempt.id))
    assert shop.card_payments.answered(attempt.id, answer).took_money
    bodies = [
        json.loads(body)
        for (body,) in fetch_all(
            "SELECT CAST(body AS TEXT) FROM journal WHERE kind LIKE 'CARD_%' ORDER BY seq"
        )
    ]
    assert [(each["kind"], each["act"], each["amount_minor"]) for each in bodies] == [
        ("CARD_ATTEMPT", "refund", most),
        ("CARD_RESULT", "refund", most),
    ]
    assert bodies[0]["approved_by"] == "Max Manager"
    assert bodies[1]["authorised_minor"] == most
    with pytest.raises(Refused, match="no payment"):
        shop.card_payments.take_back(owner, SETUP, attempt.id)
    shop.settings.set(REFUND_LIMIT, 0, owner)
    with pytest.raises(Refused, match="At most"):
        shop.card_payments.refund_alone(owner, SETUP, Money(1, "EUR"))
    assert verify_store(shop, full=True).findings == ()


def test_what_is_captured_already_is_refunded_when_it_is_tried_again(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    attempt = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    shop.card_payments.finish(owner, attempt.id)
    back = shop.card_payments.take_back(owner, SETUP, attempt.id)
    assert back.kind is AttemptKind.REVERSAL
    shop.card_payments.send(back.id)
    not_allowed = Answer(Outcome.DECLINED, reason="NotAllowed")
    shop.card_payments.answered(back.id, not_allowed)
    again = give_back(shop, owner, sim, attempt)
    assert (again.kind, again.state) == (AttemptKind.REFUND, AttemptState.APPROVED)
    assert [each["minor"] for each in sim.ledger()] == [649, -649]


def test_what_a_terminal_cannot_do_is_not_asked_of_it(
    shop: Application, owner: Actor, sim: Simulated
) -> None:
    attempt = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    shop.card_payments.finish(owner, attempt.id)
    modest = replace(SETUP, can=Capabilities(partial_reversal=False, unreferenced_refund=False))
    part = shop.card_payments.take_back(owner, modest, attempt.id, Money(100, "EUR"))
    assert part.kind is AttemptKind.REFUND
    request = shop.card_payments.send(part.id)
    shop.card_payments.answered(part.id, carry_out(sim.driver, part.kind, request))
    with pytest.raises(Refused) as refused:
        shop.card_payments.refund_alone(owner, modest, EURO)
    assert refused.value.code == "payment.no_refund_alone"
    other = pay(shop, owner, sim, cart_of(shop, owner, "CAFE"))
    assert shop.card_payments.take_back(owner, modest, other.id).kind is AttemptKind.REVERSAL
