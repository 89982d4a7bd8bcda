"""Our messages against a schema written from the published protocol, both ways."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from typing_extensions import override

from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.payments import nexo_messages as nexo
from rcommerce_pos.core.payments.nexo import NexoTerminal
from rcommerce_pos.core.payments.types import AttemptKind, PayRequest, Reference
from tests.support.terminal import QUICK, SALE_ID, terminal_on_a_thread

SCHEMA = json.loads((Path(__file__).parent / "nexo_schema.json").read_text(encoding="utf-8"))
NOW = datetime(2026, 6, 16, 9, 0, tzinfo=UTC)


def violations(message: Any) -> list[str]:
    return [
        f"{'/'.join(map(str, error.path))}: {error.message}"
        for error in Draft202012Validator(SCHEMA).iter_errors(message)
    ]


class Recording(NexoTerminal):
    """A driver that keeps what it sends and what comes back, as plain JSON."""

    def __init__(self, url: str) -> None:
        super().__init__(QUICK, url=f"{url}/nexo", poi_id="SIM-1", sale_id=SALE_ID)
        self.wire: list[Any] = []

    @override
    def _post(self, message: nexo.SaleToPoiRequest, *, seconds: int) -> bytes:
        self.wire.append(nexo.as_plain(nexo.Request(body=message)))
        content = super()._post(message, seconds=seconds)
        if content:
            self.wire.append(json.loads(content))
        return content


def test_every_message_of_a_day_is_valid(tmp_path: Path) -> None:
    with terminal_on_a_thread(tmp_path / "book.jsonl") as sim:
        driver = Recording(sim.url)
        ask = PayRequest("0000000001", "T-1", Money(1990, "EUR"), NOW)
        paid = driver.pay(ask)
        driver.status(ask, service_id="0000000002")
        driver.status(
            PayRequest("0000000009", "T-9", Money(1, "EUR"), NOW), service_id="0000000003"
        )
        back = PayRequest("0000000004", "T-2", Money(990, "EUR"), NOW, original=paid.reference)
        driver.reverse(back)
        driver.refund(PayRequest("0000000005", "T-3", Money(10, "EUR"), NOW, paid.reference))
        driver.refund(PayRequest("0000000006", "T-4", Money(10, "EUR"), NOW))
        driver.cancel(ask, service_id="0000000007")
        driver.totals(service_id="0000000008", currency="EUR")
        driver.diagnose(service_id="000000000A")
        for play in ("decline", "wrong_pin", "busy", "partial", "signature"):
            sim.next(play=play)
            driver.pay(PayRequest(f"B{play[:9]:0>9}", "T-5", Money(500, "EUR"), NOW))
    assert len(driver.wire) == 27
    for message in driver.wire:
        assert violations(message) == []


def test_the_schema_finds_what_is_wrong(tmp_path: Path) -> None:
    with terminal_on_a_thread(tmp_path / "book.jsonl") as sim:
        driver = Recording(sim.url)
        driver.pay(PayRequest("0000000001", "T-1", Money(1990, "EUR"), NOW))
    request = driver.wire[0]
    header = request["SaleToPOIRequest"]["MessageHeader"]
    header["ServiceID"] = "LONGER-THAN-TEN"
    assert violations(request)
    header["ServiceID"] = "1"
    assert not violations(request)
    payment = request["SaleToPOIRequest"]["PaymentRequest"]
    payment["PaymentTransaction"]["AmountsReq"]["RequestedAmount"] = "19.90"
    assert violations(request)


def test_a_question_names_the_category_of_its_request(tmp_path: Path) -> None:
    with terminal_on_a_thread(tmp_path / "book.jsonl") as sim:
        driver = Recording(sim.url)
        paid = driver.pay(PayRequest("0000000001", "T-1", Money(1990, "EUR"), NOW))
        ask = PayRequest("0000000002", "T-2", Money(10, "EUR"), NOW, paid.reference)
        driver.refund(ask)
        driver.status(replace(ask, kind=AttemptKind.REFUND), service_id="0000000003")
        driver.status(replace(ask, kind=AttemptKind.REVERSAL), service_id="0000000004")
    asked = [
        message["SaleToPOIRequest"]["TransactionStatusRequest"]["MessageReference"]
        for message in driver.wire
        if "TransactionStatusRequest" in message.get("SaleToPOIRequest", {})
    ]
    assert [each["MessageCategory"] for each in asked] == ["Payment", "Reversal"]


@given(st.integers(1, 10**12), st.sampled_from(["EUR", "JPY", "KWD", "USD"]))
def test_an_amount_survives_the_wire_to_the_unit(minor: int, currency: str) -> None:
    driver = NexoTerminal(QUICK, url="", poi_id="P", sale_id="S")
    message = driver._payment(PayRequest("1", "T", Money(minor, currency), NOW), "Normal")
    content = nexo.encode(nexo.Request(body=message))
    amounts = nexo.read_request(content).payment.payment_transaction.amounts_req  # type: ignore[union-attr]
    digits = {"EUR": 2, "USD": 2, "JPY": 0, "KWD": 3}[currency]
    assert amounts.requested_amount == Decimal(minor).scaleb(-digits)
    assert b"e" not in content.split(b"RequestedAmount")[1].split(b"}")[0].lower()


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"null", b"{}", b'{"SaleToPOIResponse": 1}', b"\xff\xfe", b"[" * 5000]
)
def test_what_is_no_answer_is_said_to_be_none(content: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        nexo.read_answer(content)


def test_a_reference_goes_back_to_the_letter() -> None:
    driver = NexoTerminal(QUICK, url="", poi_id="P", sale_id="S")
    original = Reference("BV0q001643892070000.VK9DRSLLRCQ2WN82", "2026-06-16T09:00:00.000Z")
    message = driver._payment(PayRequest("1", "T", Money(5, "EUR"), NOW, original), "Refund")
    assert original.transaction.encode() in nexo.encode(nexo.Request(body=message))
