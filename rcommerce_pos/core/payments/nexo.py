"""Drives a terminal that speaks Nexo Retailer in JSON over HTTP; every answer is checked."""

import socket
import threading
import time
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from typing import Any, Self

import httpx2

from rcommerce_pos.core.kernel.card_data import is_card_data, without_card_data
from rcommerce_pos.core.kernel.clock import rfc3339
from rcommerce_pos.core.kernel.currencies import digits_of
from rcommerce_pos.core.kernel.errors import Phrase
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.payments import nexo_messages as nexo
from rcommerce_pos.core.payments.profiles import Profile
from rcommerce_pos.core.payments.types import (
    Answer,
    AttemptKind,
    Capabilities,
    Evidence,
    Health,
    HealthStatus,
    Outcome,
    PayRequest,
    Reference,
    TerminalTotals,
)

LARGEST_ANSWER = 262_144
CONNECT_SECONDS = 3
SHORT_SECONDS = 8
"""How long anything but a payment may take."""
_DECLINES = frozenset(
    {"Refusal", "WrongPIN", "InvalidCard", "PaymentRestriction", "UnreachableHost", "NotAllowed"}
)
_CANCELS = frozenset({"Aborted", "Cancel"})
_PAYMENT, _REVERSAL = "Payment", "Reversal"
_CAME_IN = {"Debit": True, "ReverseCredit": True, "Credit": False, "ReverseDebit": False}
"""What a terminal counts, and whether that money came to the shop; other types moved none."""


class _NotSent(Exception):
    """No connection was made: not one byte of the request left the till."""


class _NoAnswer(Exception):
    """The request may have arrived; no answer that can be read came back."""


class NexoTerminal:
    """One terminal on one address; ``sale_id`` names the register."""

    def __init__(self, profile: Profile, *, url: str, poi_id: str, sale_id: str) -> None:
        self._profile = profile
        self._url = url
        self._poi_id = poi_id
        self._sale_id = sale_id

    @property
    def capabilities(self) -> Capabilities:
        """What the profile says it can do."""
        return self._profile.capabilities

    def pay(self, request: PayRequest) -> Answer:
        """Charge a card."""
        return self._money(request, self._payment(request, "Normal"), _PAYMENT)

    def refund(self, request: PayRequest) -> Answer:
        """Pay money to a card."""
        return self._money(request, self._payment(request, "Refund"), _PAYMENT)

    def reverse(self, request: PayRequest) -> Answer:
        """Take a payment back, or a part of it."""
        assert request.original is not None, "a reversal names its payment"
        body = nexo.ReversalRequest(
            original_poi_transaction=_original(request.original),
            reversal_reason="MerchantCancel",
            sale_data=_sale_data(request),
            reversed_amount=_decimal(request.amount),
        )
        header = self._header(_REVERSAL, request.service_id)
        return self._money(request, nexo.SaleToPoiRequest(header=header, reversal=body), _REVERSAL)

    def cancel(self, request: PayRequest, *, service_id: str) -> bool:
        """Ask the terminal to stop a payment; its own answer is what counts."""
        body = nexo.AbortRequest(
            message_reference=self._meant(request, _PAYMENT), abort_reason="MerchantAbort"
        )
        message = nexo.SaleToPoiRequest(header=self._header("Abort", service_id), abort=body)
        try:
            self._post(message, seconds=SHORT_SECONDS)
        except (_NotSent, _NoAnswer):
            return False
        return True

    def status(self, request: PayRequest, *, service_id: str) -> Answer:
        """What became of a payment, refund or reversal."""
        # A refund is a payment the other way: only a reversal has a category of its own.
        category = _REVERSAL if request.kind is AttemptKind.REVERSAL else _PAYMENT
        body = nexo.TransactionStatusRequest(
            message_reference=self._meant(request, category), receipt_reprint_flag=True
        )
        header = self._header("TransactionStatus", service_id)
        message = nexo.SaleToPoiRequest(header=header, status=body)
        try:
            answer = self._answered(message, seconds=SHORT_SECONDS)
        except (_NotSent, _NoAnswer) as problem:
            return Answer(Outcome.UNKNOWN, reason=str(problem))
        found = answer.status
        if found is None:
            return Answer(Outcome.UNKNOWN, reason="the answer to a status query has no status")
        condition = found.response.error_condition
        if found.response.result == "Failure":
            if condition in ("InProgress", "Busy"):
                return Answer(Outcome.IN_PROGRESS, reason=condition)
            if condition == "NotFound":
                return Answer(Outcome.NOT_FOUND, reason=condition)
            return Answer(Outcome.UNKNOWN, reason=_short(condition) or "Failure")
        repeated = found.repeated_response_message
        if repeated is None:
            return Answer(Outcome.UNKNOWN, reason="the status has no repeated answer")
        problem_of_ids = self._mismatch(repeated.header, request.service_id)
        if problem_of_ids:
            return Answer(Outcome.UNKNOWN, reason=str(problem_of_ids))
        if repeated.header.message_category != category:
            return Answer(Outcome.UNKNOWN, reason="the answer is of another kind")
        return _judge(request, category, repeated.body.payment, repeated.body.reversal)

    def totals(self, *, service_id: str, currency: str) -> TerminalTotals | None:
        """What the terminal counted since its last reconciliation."""
        body = nexo.ReconciliationRequest(reconciliation_type="SaleReconciliation")
        header = self._header("Reconciliation", service_id)
        message = nexo.SaleToPoiRequest(header=header, reconciliation=body)
        try:
            found = self._answered(message, seconds=SHORT_SECONDS).reconciliation
        except (_NotSent, _NoAnswer):
            return None
        if found is None or found.response.result != "Success":
            return None
        zero = Money.zero(currency)
        counts = dict.fromkeys((True, False), (0, zero))
        for group in found.transaction_totals:
            if group.payment_currency in ("", currency):
                for each in group.payment_totals:
                    try:
                        moved = _money(each.transaction_amount, currency)
                    except ValueError:
                        return None
                    came = _CAME_IN.get(each.transaction_type)
                    if came is not None:
                        number, amount = counts[came]
                        counts[came] = (number + each.transaction_count, amount + moved)
        (payments, paid), (refunds, refunded) = counts[True], counts[False]
        return TerminalTotals(payments, paid, refunds, refunded)

    def diagnose(self, *, service_id: str) -> Health:
        """How the terminal fares."""
        header = self._header("Diagnosis", service_id)
        message = nexo.SaleToPoiRequest(header=header, diagnosis=nexo.DiagnosisRequest())
        try:
            found = self._answered(message, seconds=SHORT_SECONDS).diagnosis
        except (_NotSent, _NoAnswer) as problem:
            return Health(HealthStatus.UNREACHABLE, str(problem))
        status = found.poi_status.global_status if found and found.poi_status else ""
        return {
            "OK": Health(HealthStatus.OK),
            "Busy": Health(HealthStatus.BUSY),
            "Maintenance": Health(HealthStatus.MAINTENANCE),
        }.get(status, Health(HealthStatus.UNREACHABLE, _short(status)))

    def _payment(self, request: PayRequest, kind: str) -> nexo.SaleToPoiRequest:
        original = _original(request.original) if request.original is not None else None
        body = nexo.PaymentRequest(
            sale_data=_sale_data(request),
            payment_transaction=nexo.PaymentTransaction(
                amounts_req=nexo.AmountsReq(
                    currency=request.amount.currency, requested_amount=_decimal(request.amount)
                ),
                original_poi_transaction=original,
            ),
            payment_data=nexo.PaymentData(payment_type=kind),
        )
        return nexo.SaleToPoiRequest(
            header=self._header(_PAYMENT, request.service_id), payment=body
        )

    def _money(self, request: PayRequest, message: nexo.SaleToPoiRequest, category: str) -> Answer:
        try:
            answer = self._answered(message, seconds=self._profile.answer_seconds)
        except _NotSent as problem:
            return Answer(Outcome.NOT_SENT, reason=str(problem))
        except _NoAnswer as problem:
            return Answer(Outcome.UNKNOWN, reason=str(problem))
        if answer.header.message_category != category:
            return Answer(Outcome.UNKNOWN, reason="the answer is of another kind")
        return _judge(request, category, answer.payment, answer.reversal)

    def _answered(self, message: nexo.SaleToPoiRequest, *, seconds: int) -> nexo.SaleToPoiResponse:
        """The answer to a request; raises where there is none, or its ids are not the request's."""
        content = self._post(message, seconds=seconds)
        try:
            answer = nexo.read_answer(content)
        except ValueError:
            raise _NoAnswer("the answer could not be read") from None
        problem = self._mismatch(answer.header, message.header.service_id)
        if problem:
            raise _NoAnswer(problem)
        return answer

    def _post(self, message: nexo.SaleToPoiRequest, *, seconds: int) -> bytes:
        """Send a request and read what comes back, all within ``seconds``."""
        until = time.monotonic_ns() + seconds * 1_000_000_000
        deadline = _Deadline(seconds)
        timeout = httpx2.Timeout(seconds, connect=min(CONNECT_SECONDS, seconds))
        content = nexo.encode(nexo.Request(body=message))
        # A packed answer may be a thousand times as long as what was read of it.
        headers = {"Content-Type": "application/json", "Accept-Encoding": "identity"}
        try:
            with (
                httpx2.Client(timeout=timeout, trust_env=False) as client,
                deadline,
                client.stream(
                    "POST",
                    self._url,
                    content=content,
                    headers=headers,
                    extensions={"trace": deadline.see},
                ) as response,
            ):
                if response.status_code != 200:
                    raise _NoAnswer(f"HTTP {response.status_code}")
                if response.headers.get("Content-Encoding", "identity") != "identity":
                    raise _NoAnswer("the answer is packed")
                return _read(response, until)
        except (httpx2.InvalidURL, httpx2.UnsupportedProtocol, UnicodeError):
            raise _NotSent("the terminal has no address that can be used") from None
        except (httpx2.ConnectError, httpx2.ConnectTimeout):
            raise _NotSent("the terminal cannot be reached") from None
        except httpx2.TimeoutException:
            raise _NoAnswer("no answer in time") from None
        except httpx2.HTTPError as problem:
            late = time.monotonic_ns() > until
            raise _NoAnswer("no answer in time" if late else type(problem).__name__) from None

    def _header(self, category: str, service_id: str) -> nexo.Header:
        return nexo.Header(
            message_class="Service",
            message_category=category,
            message_type="Request",
            sale_id=self._sale_id,
            poi_id=self._poi_id,
            service_id=service_id,
        )

    def _meant(self, request: PayRequest, category: str) -> nexo.MessageReference:
        return nexo.MessageReference(
            message_category=category, service_id=request.service_id, sale_id=self._sale_id
        )

    def _mismatch(self, header: nexo.Header, service_id: str) -> str:
        """What is wrong with the ids of an answer, or nothing."""
        if header.message_type != "Response":
            return Phrase("the answer is no answer")
        wanted = (self._sale_id, self._poi_id, service_id)
        if (header.sale_id, header.poi_id, header.service_id) != wanted:
            return Phrase("the answer belongs to another request")
        return ""


class _Deadline:
    """Cuts a connection when the time is over: nobody trickles an answer beyond it.

    The client's own time-outs count from byte to byte.
    """

    def __init__(self, seconds: int) -> None:
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True
        self._lock = threading.Lock()
        self._over = False
        self._socket: socket.socket | None = None

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()

    def see(self, event: str, facts: Mapping[str, Any]) -> None:
        """What the client tells of its connection: its socket is there."""
        if event in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            with self._lock:
                self._socket = facts["return_value"].get_extra_info("socket")
            if self._over:
                self._cut()

    def _cut(self) -> None:
        with self._lock:
            self._over = True
            found = self._socket
        if found is not None:
            # The plain shutdown also of an encrypted connection: its reader wakes, and ends.
            with suppress(OSError):
                socket.socket.shutdown(found, socket.SHUT_RDWR)


def _read(response: httpx2.Response, until: int) -> bytes:
    """The body of an answer; a trickle ends with the time, a flood with the size."""
    found = bytearray()
    for chunk in response.iter_raw():
        found += chunk
        if len(found) > LARGEST_ANSWER:
            raise _NoAnswer("the answer is too long")
        if time.monotonic_ns() > until:
            raise _NoAnswer("the answer was not complete in time")
    if time.monotonic_ns() > until:
        raise _NoAnswer("the answer was not complete in time")
    return bytes(found)


def _judge(
    request: PayRequest,
    category: str,
    payment: nexo.PaymentResponse | None,
    reversal: nexo.ReversalResponse | None,
) -> Answer:
    """What an answer with the right ids means; amounts and currency are checked here.

    What it says beside the kind that was asked for is not read.
    """
    payment, reversal = (None, reversal) if category == _REVERSAL else (payment, None)
    body = payment or reversal
    if body is None:
        return Answer(Outcome.UNKNOWN, reason="the answer says nothing of the payment")
    if _is_of_another(request, body.sale_data):
        return Answer(Outcome.UNKNOWN, reason="the answer belongs to an earlier payment")
    evidence = _evidence(payment) if payment is not None else Evidence()
    reference = _reference(body.poi_data, last4=evidence.last4)
    condition = body.response.error_condition
    if body.response.result == "Failure":
        outcome = Outcome.UNKNOWN
        if condition in _CANCELS:
            outcome = Outcome.CANCELLED
        elif condition in _DECLINES:
            outcome = Outcome.DECLINED
        elif condition == "Busy":
            outcome = Outcome.REFUSED_BUSY
        return Answer(outcome, reason=_short(condition), reference=reference, evidence=evidence)
    if body.response.result not in ("Success", "Partial"):
        return Answer(Outcome.UNKNOWN, reason="the answer has no result")
    if payment is not None:
        return _paid(request, payment, reference)
    assert reversal is not None
    return _reversed(request, reversal, reference)


def _is_of_another(request: PayRequest, echoed: nexo.EchoedSale | None) -> bool:
    """True where an answer repeats another number than the one that this attempt alone has."""
    told = echoed.sale_transaction_id if echoed is not None else None
    return told is not None and told.transaction_id not in ("", request.transaction)


def _paid(
    request: PayRequest, payment: nexo.PaymentResponse, reference: Reference | None
) -> Answer:
    result = payment.payment_result
    amounts = result.amounts_resp if result else None
    if amounts is None or amounts.authorized_amount is None:
        return Answer(Outcome.UNKNOWN, reason="the answer names no amount", reference=reference)
    return _of_amount(
        request,
        amounts.authorized_amount,
        amounts.currency,
        Answer(Outcome.UNKNOWN, reference=reference, evidence=_evidence(payment)),
    )


def _reversed(
    request: PayRequest, reversal: nexo.ReversalResponse, reference: Reference | None
) -> Answer:
    amount = reversal.reversed_amount
    if amount is None:
        amount = _decimal(request.amount)
    return _of_amount(
        request, amount, request.amount.currency, Answer(Outcome.UNKNOWN, reference=reference)
    )


def _of_amount(request: PayRequest, amount: Decimal, currency: str, answer: Answer) -> Answer:
    """Approved in full or in part; an amount that was not asked for is trusted for nothing."""
    if currency != request.amount.currency:
        return replace(answer, reason="the answer is in another currency")
    try:
        authorised = _money(amount, currency)
    except ValueError:
        return replace(answer, reason="the amount has too many decimals")
    if authorised.minor <= 0 or authorised.minor > request.amount.minor:
        return replace(answer, reason="the amount is not what was asked for")
    if answer.reference is None:
        return replace(answer, reason="the answer does not name its transaction")
    outcome = Outcome.APPROVED if authorised == request.amount else Outcome.PARTIAL
    return replace(answer, outcome=outcome, authorised=authorised)


def _evidence(payment: nexo.PaymentResponse) -> Evidence:
    """What may be kept, copied field by field."""
    result = payment.payment_result or nexo.PaymentResult()
    instrument = result.payment_instrument_data or nexo.PaymentInstrumentData()
    card = instrument.card_data or nexo.CardData()
    acquirer = result.payment_acquirer_data or nexo.AcquirerData()
    acquired = acquirer.acquirer_transaction_id
    receipts = {each.document_qualifier: each for each in payment.payment_receipt}
    return Evidence(
        last4=last_four(card.masked_pan),
        brand=_short(card.payment_brand),
        entry_mode=_short(",".join(card.entry_mode)),
        verification=_short(",".join(result.authentication_method)),
        approval_code=_short(acquirer.approval_code),
        merchant_id=_short(acquirer.merchant_id),
        terminal_id=_short(acquirer.acquirer_poi_id),
        acquirer_id=_short(acquired.transaction_id if acquired else ""),
        customer_receipt=_lines(receipts.get("CustomerReceipt")),
        merchant_receipt=_lines(receipts.get("CashierReceipt")),
        signature_wanted=any(each.required_signature_flag for each in payment.payment_receipt),
    )


MOST_LINES, LONGEST_LINE, LONGEST_FIELD = 60, 64, 64
_READ_AHEAD = 4
_UNPRINTED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Unicode categories: controls, signs that turn the direction, what has no shape of its own."""
LARGEST_EXPONENT = 15
"""No amount of money has more digits; a larger exponent is an attack on whoever reckons."""


def last_four(masked: str) -> str:
    """The last four digits of a card number, however a terminal masks it; else nothing."""
    tail = masked.strip()[-4:]
    return tail if len(tail) == 4 and tail.isascii() and tail.isdigit() else ""


def _short(text: str) -> str:
    return _printable(text, LONGEST_FIELD)


def _printable(text: str, most: int) -> str:
    """A line as it may be shown and printed: no card data, no control of a printer or a screen.

    A number that begins before the cut is read whole before it.
    """
    seen = text[: most * _READ_AHEAD].replace("\t", " ")
    clean = "".join(each for each in seen if unicodedata.category(each) not in _UNPRINTED)
    return without_card_data(clean)[:most]


def _lines(receipt: nexo.PaymentReceipt | None) -> tuple[str, ...]:
    if receipt is None or receipt.output_content.output_format != "Text":
        return ()
    texts = receipt.output_content.output_text[:MOST_LINES]
    return tuple(_printable(each.text, LONGEST_LINE) for each in texts)


def _reference(data: nexo.PoiData, *, last4: str) -> Reference | None:
    """The terminal's own id, which the till must repeat to the letter to give money back.

    One that is a track, or the number of the card that paid, is kept nowhere.
    """
    found = data.poi_transaction_id
    if found is None:
        return None
    named = found.transaction_id[:LONGEST_FIELD]
    if is_card_data(named) and (not named.isdigit() or named.endswith(last4 or "none")):
        return None
    return Reference(named, _short(found.time_stamp))


def _original(reference: Reference) -> nexo.OriginalTransaction:
    return nexo.OriginalTransaction(
        poi_transaction_id=nexo.TransactionId(
            transaction_id=reference.transaction, time_stamp=reference.at
        )
    )


def _sale_data(request: PayRequest) -> nexo.SaleData:
    return nexo.SaleData(
        sale_transaction_id=nexo.TransactionId(
            transaction_id=request.transaction, time_stamp=rfc3339(request.at)
        )
    )


def _decimal(amount: Money) -> Decimal:
    return Decimal(amount.minor).scaleb(-digits_of(amount.currency))


def _money(amount: Decimal, currency: str) -> Money:
    """An exact amount; raises ValueError where it is finer than the currency or no number."""
    if not amount.is_finite() or abs(amount.adjusted()) > LARGEST_EXPONENT:
        raise ValueError("no amount of money")
    if len(amount.as_tuple().digits) > 2 * LARGEST_EXPONENT:
        raise ValueError("no amount of money")
    minor = amount.scaleb(digits_of(currency))
    if minor != minor.to_integral_value():
        raise ValueError("finer than the currency")
    return Money(int(minor), currency)
