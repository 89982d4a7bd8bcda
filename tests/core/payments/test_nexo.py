"""The driver against the simulator over a real socket: every answer, and every way to have none."""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from uuid import uuid4

import pytest
from typing_extensions import override

from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.payments import nexo_messages as nexo
from rcommerce_pos.core.payments.nexo import NexoTerminal
from rcommerce_pos.core.payments.types import (
    Answer,
    AttemptKind,
    HealthStatus,
    Outcome,
    PayRequest,
    Reference,
)
from tests.support.paying import ask
from tests.support.terminal import QUICK, SALE_ID, Simulated, terminal_on_a_thread

NOW = datetime(2026, 6, 16, 9, 0, tzinfo=UTC)


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
              "trickle", "trickle_headers"],
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


@pytest.mark.parametrize("amount", ["1e500000", "1e999999", "-1e-999999", "9" * 40, "1e16", "NaN"])
def test_an_amount_that_is_none_is_trusted_for_nothing(amount: str) -> None:
    """Reckoning with it would keep the till busy for minutes, or end in an overflow."""
    paid = nexo.PaymentResponse(
        response=nexo.Response(result="Success"),
        poi_data=nexo.PoiData(
            poi_transaction_id=nexo.TransactionId(transaction_id="T", time_stamp="now")
        ),
        payment_result=nexo.PaymentResult(
            amounts_resp=nexo.AmountsResp(currency="EUR", authorized_amount=Decimal(amount))
        ),
    )
    with one_answer(paid) as driver:
        assert driver.pay(ask()).outcome is Outcome.UNKNOWN
    totals = nexo.ReconciliationResponse(
        response=nexo.Response(result="Success"),
        transaction_totals=[
            nexo.TransactionTotals(
                payment_totals=[
                    nexo.PaymentTotals(transaction_type="Debit", transaction_amount=Decimal(amount))
                ]
            )
        ],
    )
    with one_answer(totals) as driver:
        assert driver.totals(service_id="1", currency="EUR") is None


def test_an_approval_of_an_earlier_payment_is_not_taken_for_this_one(sim: Simulated) -> None:
    """A store that was put back from a backup may ask under an id that was used before."""
    old = ask()
    assert sim.driver.pay(old).outcome is Outcome.APPROVED
    again = replace(old, transaction=str(uuid4()))
    found = sim.driver.status(again, service_id="0000000002")
    assert (found.outcome, found.authorised) == (Outcome.UNKNOWN, None)


def test_what_a_terminal_writes_turns_no_printer_and_no_screen() -> None:
    nasty = "A\x1b@B\u202e4111\u200b1111\u00ad1111 1111 12/28\tC\r\nD\x07" + "e" * 100
    paid = nexo.PaymentResponse(
        response=nexo.Response(result="Failure", error_condition="Refusal" + nasty),
        payment_receipt=[
            nexo.PaymentReceipt(
                document_qualifier="CustomerReceipt",
                output_content=nexo.OutputContent(output_text=[nexo.OutputText(text=nasty)]),
            )
        ],
    )
    with one_answer(paid) as driver:
        answer = driver.pay(ask())
    (line,) = answer.evidence.customer_receipt
    for text in (line, answer.reason):
        assert text.isprintable()
        assert "4111" not in text
        assert len(text) <= 64
    assert line.startswith("A@B") and line.endswith("e")


@pytest.mark.parametrize("url", ["http://[bad/nexo", "ftp://127.0.0.1/nexo", "nowhere"])
def test_an_address_that_is_none_is_said_to_be_none(url: str) -> None:
    driver = NexoTerminal(QUICK, url=url, poi_id="SIM-1", sale_id=SALE_ID)
    assert driver.pay(ask()).outcome is Outcome.NOT_SENT


def test_a_book_whose_last_line_was_torn_keeps_what_comes_after_it(tmp_path: Path) -> None:
    book = tmp_path / "book.jsonl"
    first, second = ask(service_id="0000000001"), ask(service_id="0000000002")
    with terminal_on_a_thread(book) as sim:
        sim.driver.pay(first)
    with book.open("a", encoding="utf-8") as torn:
        torn.write('{"sale_id": "S1-R1", "service')
    with terminal_on_a_thread(book) as sim:
        sim.driver.pay(second)
    with terminal_on_a_thread(book) as sim:
        assert [each["service_id"] for each in sim.ledger()] == ["0000000001", "0000000002"]
        found = sim.driver.status(second, service_id="0000000003")
        assert found.outcome is Outcome.APPROVED


PAID_IN_FULL = nexo.PaymentResponse(
    response=nexo.Response(result="Success"),
    poi_data=nexo.PoiData(
        poi_transaction_id=nexo.TransactionId(transaction_id="T", time_stamp="now")
    ),
    payment_result=nexo.PaymentResult(
        amounts_resp=nexo.AmountsResp(currency="EUR", authorized_amount=Decimal("19.90"))
    ),
)
REVERSED_IN_FULL = nexo.ReversalResponse(
    response=nexo.Response(result="Success"), poi_data=PAID_IN_FULL.poi_data
)


def test_an_answer_of_another_kind_is_trusted_for_nothing() -> None:
    """With the right ids all the same: a reversal names no currency, and needs no amount."""
    back = replace(ask(), original=Reference("T", "now"))
    with one_answer(REVERSED_IN_FULL) as driver:
        assert driver.pay(ask()).outcome is Outcome.UNKNOWN
        assert driver.reverse(back).outcome is Outcome.APPROVED
    with one_answer(PAID_IN_FULL) as driver:
        assert driver.pay(ask()).outcome is Outcome.APPROVED
        assert driver.reverse(back).outcome is Outcome.UNKNOWN


@pytest.mark.parametrize("category", ["Payment", "Reversal", "Diagnosis"])
def test_a_status_repeats_an_answer_of_the_kind_that_was_asked_about(category: str) -> None:
    asked = ask()
    repeated = nexo.RepeatedMessage(
        header=nexo.Header(
            message_class="Service",
            message_category=category,
            message_type="Response",
            sale_id=SALE_ID,
            poi_id="SIM-1",
            service_id=asked.service_id,
        ),
        body=nexo.RepeatedBody(
            payment=PAID_IN_FULL if category != "Reversal" else None,
            reversal=REVERSED_IN_FULL if category == "Reversal" else None,
        ),
    )
    status = nexo.TransactionStatusResponse(
        response=nexo.Response(result="Success"), repeated_response_message=repeated
    )
    with one_answer(status) as driver:
        found = driver.status(asked, service_id="0000000002").outcome
    assert (found is Outcome.APPROVED) == (category == "Payment")


def test_what_a_terminal_counts_as_reversed_is_no_income() -> None:
    """Terminals count what was taken back apart from what was paid out."""
    counted = (("Debit", 3, "30.00"), ("ReverseDebit", 1, "9.90"), ("Credit", 1, "5.00"),
               ("ReverseCredit", 1, "2.00"), ("Declined", 2, "99.00"))  # fmt: skip
    totals = nexo.ReconciliationResponse(
        response=nexo.Response(result="Success"),
        transaction_totals=[
            nexo.TransactionTotals(
                payment_currency="EUR",
                payment_totals=[
                    nexo.PaymentTotals(
                        transaction_type=kind,
                        transaction_count=number,
                        transaction_amount=Decimal(amount),
                    )
                    for kind, number, amount in counted
                ],
            )
        ],
    )
    with one_answer(totals) as driver:
        found = driver.totals(service_id="1", currency="EUR")
    assert found is not None
    assert (found.paid - found.refunded) == Money(1710, "EUR")
    assert (found.payments, found.refunds) == (4, 2)


def test_an_answer_is_not_unpacked() -> None:
    """A few kilobytes would become gigabytes in the memory of the till."""
    with one_answer(PAID_IN_FULL, encoding="gzip") as driver:
        answer = driver.pay(ask())
    assert (answer.outcome, answer.reason) == (Outcome.UNKNOWN, "the answer is packed")


Body = (
    nexo.PaymentResponse
    | nexo.ReversalResponse
    | nexo.ReconciliationResponse
    | nexo.TransactionStatusResponse
)


def wrapped(header: nexo.Header, body: Body) -> nexo.SaleToPoiResponse:
    """One body in its envelope."""
    if isinstance(body, nexo.PaymentResponse):
        return nexo.SaleToPoiResponse(header=header, payment=body)
    if isinstance(body, nexo.ReversalResponse):
        return nexo.SaleToPoiResponse(header=header, reversal=body)
    if isinstance(body, nexo.TransactionStatusResponse):
        return nexo.SaleToPoiResponse(header=header, status=body)
    return nexo.SaleToPoiResponse(header=header, reconciliation=body)


@contextmanager
def one_answer(body: Body, *, encoding: str = "") -> Iterator[NexoTerminal]:
    """A terminal that answers everything with the same body and the right ids."""

    class Fixed(BaseHTTPRequestHandler):
        @override
        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

        def do_POST(self) -> None:
            request = nexo.read_request(self.rfile.read(int(self.headers["Content-Length"])))
            header = replace_header(request.header)
            content = nexo.encode(nexo.Envelope(body=wrapped(header, body)))
            self.send_response(200)
            if encoding:
                content = gzip.compress(content)
                self.send_header("Content-Encoding", encoding)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Fixed)
    thread = Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    url = f"http://127.0.0.1:{server.server_address[1]}/nexo"
    try:
        yield NexoTerminal(QUICK, url=url, poi_id="SIM-1", sale_id=SALE_ID)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def replace_header(header: nexo.Header) -> nexo.Header:
    """The header of the answer to a request."""
    return nexo.Header(
        message_class=header.message_class,
        message_category=header.message_category,
        message_type="Response",
        sale_id=header.sale_id,
        poi_id=header.poi_id,
        service_id=header.service_id,
    )
