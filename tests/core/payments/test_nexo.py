"""The driver against the simulator over a real socket: every answer, and every way to have none."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread
from uuid import uuid4

import pytest

from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.payments.types import Answer, AttemptKind, HealthStatus, Outcome, PayRequest
from tests.support.terminal import QUICK, Simulated, terminal_on_a_thread

NOW = datetime(2026, 6, 16, 9, 0, tzinfo=UTC)


@pytest.fixture
def sim(tmp_path: Path) -> Iterator[Simulated]:
    with terminal_on_a_thread(tmp_path / "book.jsonl") as simulated:
        yield simulated


def ask(minor: int = 1990, service_id: str = "0000000001", currency: str = "EUR") -> PayRequest:
    return PayRequest(service_id, str(uuid4()), Money(minor, currency), NOW)


def test_an_approval_names_amount_card_and_transaction(sim: Simulated) -> None:
    answer = sim.driver.pay(ask())
    assert answer.outcome is Outcome.APPROVED
    assert answer.authorised == Money(1990, "EUR")
    assert answer.evidence.last4 == "4242"
    assert answer.evidence.customer_receipt[:2] == ("TEST TERMINAL", "NO FUNDS MOVED")
    assert answer.reference is not None
    assert [each["minor"] for each in sim.ledger()] == [1990]


@pytest.mark.parametrize(("currency", "minor"), [("JPY", 1990), ("KWD", 12_345), ("EUR", 1)])
def test_amounts_are_exact_in_every_currency(sim: Simulated, currency: str, minor: int) -> None:
    assert sim.driver.pay(ask(minor, currency=currency)).authorised == Money(minor, currency)
    assert sim.ledger()[0]["minor"] == minor


@pytest.mark.parametrize(
    ("play", "outcome", "reason"),
    [
        ("decline", Outcome.DECLINED, "Refusal"),
        ("wrong_pin", Outcome.DECLINED, "WrongPIN"),
        ("cancelled", Outcome.CANCELLED, "Aborted"),
        ("busy", Outcome.REFUSED_BUSY, "Busy"),
    ],
)
def test_what_took_no_money_says_why(
    sim: Simulated, play: str, outcome: Outcome, reason: str
) -> None:
    sim.next(play=play)
    answer = sim.driver.pay(ask())
    assert (answer.outcome, answer.reason) == (outcome, reason)
    assert not sim.ledger()


def test_a_partial_approval_takes_what_was_approved(sim: Simulated) -> None:
    sim.next(play="partial", authorised=600)
    answer = sim.driver.pay(ask())
    assert (answer.outcome, answer.authorised) == (Outcome.PARTIAL, Money(600, "EUR"))


def test_a_signature_is_asked_for(sim: Simulated) -> None:
    sim.next(play="signature")
    assert sim.driver.pay(ask()).evidence.signature_wanted


@pytest.mark.parametrize(
    "fault", ["drop", "wrong_id", "wrong_amount", "wrong_currency", "broken", "half", "http_500",
              "trickle"],
)  # fmt: skip
def test_what_cannot_be_trusted_is_unknown_and_the_query_finds_the_truth(
    sim: Simulated, fault: str
) -> None:
    sim.next(fault=fault)
    request = ask()
    assert sim.driver.pay(request).outcome is Outcome.UNKNOWN
    found = sim.driver.status(request, service_id="0000000002")
    assert (found.outcome, found.authorised) == (Outcome.APPROVED, Money(1990, "EUR"))
    assert [each["minor"] for each in sim.ledger()] == [1990]


def test_an_answer_that_comes_twice_counts_once(sim: Simulated) -> None:
    sim.next(fault="duplicate")
    assert sim.driver.pay(ask()).outcome is Outcome.APPROVED
    assert len(sim.ledger()) == 1


def test_a_request_that_was_never_heard_is_not_found(sim: Simulated) -> None:
    sim.next(play="ignore")
    request = ask()
    assert sim.driver.pay(request).outcome is Outcome.UNKNOWN
    found = sim.driver.status(request, service_id="0000000002")
    assert found.outcome is Outcome.NOT_FOUND
    assert not sim.ledger()


def test_a_terminal_that_is_unplugged_was_never_sent_anything(tmp_path: Path) -> None:
    with terminal_on_a_thread(tmp_path / "book.jsonl") as gone:
        pass
    assert gone.driver.pay(ask()).outcome is Outcome.NOT_SENT
    assert gone.driver.diagnose(service_id="1").status is HealthStatus.UNREACHABLE
    assert gone.driver.totals(service_id="1", currency="EUR") is None


def test_a_message_id_is_taken_once(sim: Simulated) -> None:
    assert sim.driver.pay(ask()).outcome is Outcome.APPROVED
    assert sim.driver.pay(ask()).outcome is Outcome.DECLINED
    assert len(sim.ledger()) == 1


def test_a_wish_to_stop_is_a_wish(sim: Simulated) -> None:
    """Before the card it stops the payment; once the card is charged the payment wins."""
    early, late = ask(service_id="0000000001"), ask(service_id="0000000002")
    sim.next(before=30)
    assert during(sim, early).outcome is Outcome.CANCELLED
    assert not sim.ledger()
    sim.next(after=0.4)
    assert during(sim, late).outcome is Outcome.APPROVED
    assert len(sim.ledger()) == 1


def during(sim: Simulated, request: PayRequest) -> Answer:
    """Pay, and wish to stop as soon as the terminal is at it or done."""
    answers: list[Answer] = []
    driver = sim.driver_with(replace(QUICK, answer_seconds=10))
    paying = Thread(target=lambda: answers.append(driver.pay(request)))
    paying.start()
    while not sim.busy() and not any(
        each["service_id"] == request.service_id for each in sim.ledger()
    ):
        assert paying.is_alive() or answers
    assert driver.cancel(request, service_id="0000000009")
    paying.join()
    return answers[0]


def test_one_payment_at_a_time_and_progress_is_told(sim: Simulated) -> None:
    sim.next(before=30)
    first, second = ask(service_id="0000000001"), ask(service_id="0000000002")
    driver = sim.driver_with(replace(QUICK, answer_seconds=10))
    answers: list[Answer] = []
    paying = Thread(target=lambda: answers.append(driver.pay(first)))
    paying.start()
    while not sim.busy():
        assert paying.is_alive()
    assert driver.pay(second).outcome is Outcome.REFUSED_BUSY
    assert driver.status(first, service_id="0000000003").outcome is Outcome.IN_PROGRESS
    assert driver.diagnose(service_id="0000000004").status is HealthStatus.BUSY
    driver.cancel(first, service_id="0000000005")
    paying.join()
    assert driver.diagnose(service_id="0000000006").status is HealthStatus.OK


def test_money_goes_back_in_parts_and_never_more_than_was_taken(sim: Simulated) -> None:
    paid = sim.driver.pay(ask())
    back = replace(ask(990, service_id="0000000002"), original=paid.reference)
    assert sim.driver.reverse(back).authorised == Money(990, "EUR")
    too_much = replace(back, service_id="0000000003", amount=Money(1001, "EUR"))
    assert sim.driver.reverse(too_much).outcome is Outcome.DECLINED
    refund = replace(back, service_id="0000000004", amount=Money(1000, "EUR"))
    assert sim.driver.refund(refund).outcome is Outcome.APPROVED
    assert sum(each["minor"] for each in sim.ledger()) == 0
    totals = sim.driver.totals(service_id="0000000005", currency="EUR")
    assert totals is not None
    assert (totals.payments, totals.paid, totals.refunds, totals.refunded) == (
        1, Money(1990, "EUR"), 2, Money(1990, "EUR"),
    )  # fmt: skip


def test_a_lost_reversal_is_found(sim: Simulated) -> None:
    paid = sim.driver.pay(ask())
    sim.next(fault="drop")
    back = replace(ask(service_id="0000000002"), original=paid.reference, kind=AttemptKind.REVERSAL)
    assert sim.driver.reverse(back).outcome is Outcome.UNKNOWN
    found = sim.driver.status(back, service_id="0000000003")
    assert (found.outcome, found.authorised) == (Outcome.APPROVED, Money(1990, "EUR"))


def test_the_buttons_of_its_window_decide(tmp_path: Path) -> None:
    with terminal_on_a_thread(tmp_path / "book.jsonl", manual=True) as sim:
        driver = sim.driver_with(replace(QUICK, answer_seconds=10))
        answers: list[Answer] = []
        paying = Thread(target=lambda: answers.append(driver.pay(ask())))
        paying.start()
        while not sim.press("decline"):
            assert paying.is_alive()
        paying.join()
        assert answers[0].outcome is Outcome.DECLINED
