"""The simulated terminal itself: one payment at a time, decided by script, buttons or amount."""

import threading
import time
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from uuid import uuid4

from rcommerce_pos.core.kernel.clock import rfc3339
from rcommerce_pos.core.kernel.currencies import digits_of
from rcommerce_pos.core.payments import nexo_messages as nexo
from rcommerce_pos.simulators.card_terminal.ledger import Ledger, Movement
from rcommerce_pos.simulators.card_terminal.script import Fault, Play, Script, triggered

MANUAL_SECONDS = 45


@dataclass(slots=True)
class Job:
    """The payment at which the terminal is."""

    request: nexo.SaleToPoiRequest
    script: Script
    minor: int
    currency: str
    stopped: threading.Event = field(default_factory=threading.Event)
    decided: threading.Event = field(default_factory=threading.Event)
    choice: Play | None = None
    step: str = "card"


@dataclass(frozen=True, slots=True)
class Told:
    """An answer and how it travels."""

    content: bytes
    fault: Fault = Fault.NONE


class Terminal:
    """Answers requests; safe to be called from several threads."""

    def __init__(
        self, ledger: Ledger, *, poi_id: str, manual: bool = False, triggers: bool = False
    ) -> None:
        self.ledger = ledger
        self._poi_id = poi_id
        self._manual = manual
        self._triggers = triggers
        self._scripts: deque[Script] = deque()
        self._lock = threading.Lock()
        self._job: Job | None = None

    def plan(self, script: Script) -> None:
        """Do this with the next payment, refund or reversal."""
        with self._lock:
            self._scripts.append(script)

    @property
    def job(self) -> Job | None:
        """The payment at which the terminal is, or None."""
        return self._job

    def press(self, choice: Play) -> bool:
        """A button of the terminal's window; False where no payment waits for it."""
        job = self._job
        if job is None:
            return False
        job.choice = choice
        job.decided.set()
        return True

    def answer(self, request: nexo.SaleToPoiRequest) -> Told | None:
        """What is answered to a request; None is silence: the request was never heard."""
        if request.payment is not None:
            return self._money(request)
        if request.reversal is not None:
            return self._money(request)
        if request.status is not None:
            return Told(self._status(request))
        if request.abort is not None:
            self._abort(request.abort.message_reference)
            return Told(b"")
        if request.reconciliation is not None:
            return Told(self._reconciled(request))
        status = "Busy" if self._job is not None else "OK"
        body = nexo.DiagnosisResponse(
            response=nexo.Response(result="Success"),
            poi_status=nexo.PoiStatus(global_status=status),
        )
        return Told(self._encode(request, diagnosis=body))

    def _money(self, request: nexo.SaleToPoiRequest) -> Told | None:
        header = request.header
        if self.ledger.answer(header.sale_id, header.service_id) is not None:
            return Told(self._failure(request, "NotAllowed", "this service id was used before"))
        minor, currency = self._asked(request)
        with self._lock:
            script = self._scripts.popleft() if self._scripts else None
            if script is None and self._triggers:
                script = triggered(minor)
            script = script or Script(Play.MANUAL if self._manual else Play.APPROVE)
            if script.play is Play.IGNORE:
                return None
            if self._job is not None or script.play is Play.BUSY:
                return Told(self._failure(request, "Busy", "another payment is under way"))
            job = self._job = Job(request, script, minor, currency)
        try:
            content = self._play(job)
        finally:
            with self._lock:
                self._job = None
        if script.after:
            time.sleep(script.after)
        return Told(content, script.fault)

    def _play(self, job: Job) -> bytes:
        """Let the payment happen; the ledger is written before the answer goes out."""
        play = job.script.play
        stopped = job.stopped.wait(job.script.before) if job.script.before else False
        if play is Play.MANUAL and not stopped:
            play = self._wait_for_buttons(job)
        if job.stopped.is_set():
            play = Play.CANCELLED
        content, movement = self._decide(job, play)
        header = job.request.header
        self.ledger.settle(header.sale_id, header.service_id, content, movement)
        return content

    def _wait_for_buttons(self, job: Job) -> Play:
        until = time.monotonic() + MANUAL_SECONDS
        while time.monotonic() < until:
            if job.stopped.is_set() or job.decided.wait(0.05):
                break
        return job.choice or Play.CANCELLED

    def _decide(self, job: Job, play: Play) -> tuple[bytes, Movement | None]:
        request, minor = job.request, job.minor
        if play is Play.DECLINE:
            return self._failure(request, "Refusal", "insufficient funds"), None
        if play is Play.WRONG_PIN:
            return self._failure(request, "WrongPIN", "wrong PIN"), None
        if play is Play.CANCELLED:
            return self._failure(request, "Aborted", "stopped"), None
        if request.reversal is not None:
            return self._take_back(job)
        if play is Play.PARTIAL:
            part = job.script.authorised
            minor = part if part is not None else max(minor // 2, 1)
        payment = request.payment
        assert payment is not None
        refund = payment.payment_data.payment_type == "Refund"
        transaction = uuid4().hex[:20].upper()
        original = payment.payment_transaction.original_poi_transaction
        movement = Movement(
            transaction,
            request.header.service_id,
            request.header.sale_id,
            -minor if refund else minor,
            job.currency,
            original.poi_transaction_id.transaction_id if original else "",
        )
        content = self._paid(job, transaction, minor, signature=play is Play.SIGNATURE)
        return content, movement

    def _take_back(self, job: Job) -> tuple[bytes, Movement | None]:
        request = job.request
        assert request.reversal is not None
        original = request.reversal.original_poi_transaction.poi_transaction_id.transaction_id
        charge = self.ledger.charge(original)
        if charge is None:
            return self._failure(request, "NotFound", "no such payment"), None
        minor = job.minor or charge.minor
        if minor > self.ledger.left_of(original):
            return self._failure(request, "NotAllowed", "more than is left of it"), None
        transaction = uuid4().hex[:20].upper()
        movement = Movement(
            transaction,
            request.header.service_id,
            request.header.sale_id,
            -minor,
            charge.currency,
            original,
        )
        body = nexo.ReversalResponse(
            response=nexo.Response(result="Success"),
            sale_data=_echoed(request.reversal.sale_data),
            poi_data=_poi(transaction),
            reversed_amount=_decimal(minor, charge.currency),
        )
        return self._encode(request, reversal=body), movement

    def _paid(self, job: Job, transaction: str, minor: int, *, signature: bool) -> bytes:
        partial = minor < job.minor
        card = nexo.CardData(
            payment_brand="TestCard", masked_pan="************4242", entry_mode=["Tapped"]
        )
        result = nexo.PaymentResult(
            amounts_resp=nexo.AmountsResp(
                currency=job.currency, authorized_amount=_decimal(minor, job.currency)
            ),
            payment_instrument_data=nexo.PaymentInstrumentData(card_data=card),
            payment_acquirer_data=nexo.AcquirerData(
                merchant_id="TEST-SHOP",
                acquirer_poi_id=self._poi_id,
                acquirer_transaction_id=nexo.TransactionId(
                    transaction_id=f"A{transaction[:10]}", time_stamp=_now()
                ),
                approval_code=transaction[:6],
            ),
            authentication_method=["SignatureCapture" if signature else "OnlinePIN"],
        )
        receipt = nexo.PaymentReceipt(
            document_qualifier="CustomerReceipt",
            required_signature_flag=signature,
            output_content=nexo.OutputContent(
                output_text=[
                    nexo.OutputText(text="TEST TERMINAL"),
                    nexo.OutputText(text="NO FUNDS MOVED"),
                    nexo.OutputText(text="TestCard ************4242"),
                    nexo.OutputText(text=f"Approval {transaction[:6]}"),
                ]
            ),
        )
        payment = job.request.payment
        assert payment is not None
        body = nexo.PaymentResponse(
            response=nexo.Response(result="Partial" if partial else "Success"),
            sale_data=_echoed(payment.sale_data),
            poi_data=_poi(transaction),
            payment_result=result,
            payment_receipt=[receipt],
        )
        return self._encode(job.request, payment=body)

    def _failure(self, request: nexo.SaleToPoiRequest, condition: str, text: str) -> bytes:
        response = nexo.Response(
            result="Failure", error_condition=condition, additional_response=text
        )
        if request.reversal is not None:
            echo = _echoed(request.reversal.sale_data)
            no = nexo.ReversalResponse(response=response, sale_data=echo)
            return self._encode(request, reversal=no)
        assert request.payment is not None
        echo = _echoed(request.payment.sale_data)
        return self._encode(
            request, payment=nexo.PaymentResponse(response=response, sale_data=echo)
        )

    def _status(self, request: nexo.SaleToPoiRequest) -> bytes:
        assert request.status is not None
        meant = request.status.message_reference
        if self._is_at(meant):
            return self._no_status(request, "InProgress")
        stored = self.ledger.answer(meant.sale_id, meant.service_id)
        if stored is None:
            return self._no_status(request, "NotFound")
        earlier = nexo.read_answer(stored)
        repeated = nexo.RepeatedMessage(
            header=earlier.header,
            body=nexo.RepeatedBody(payment=earlier.payment, reversal=earlier.reversal),
        )
        body = nexo.TransactionStatusResponse(
            response=nexo.Response(result="Success"),
            message_reference=meant,
            repeated_response_message=repeated,
        )
        return self._encode(request, status=body)

    def _no_status(self, request: nexo.SaleToPoiRequest, condition: str) -> bytes:
        response = nexo.Response(result="Failure", error_condition=condition)
        return self._encode(request, status=nexo.TransactionStatusResponse(response=response))

    def _abort(self, meant: nexo.MessageReference) -> None:
        with self._lock:
            if self._job is not None and self._is_at(meant):
                self._job.stopped.set()

    def _is_at(self, meant: nexo.MessageReference) -> bool:
        """True where the payment under way is the one that is meant: its till and its number."""
        job = self._job
        if job is None:
            return False
        header = job.request.header
        return (header.sale_id, header.service_id, header.message_category) == (
            meant.sale_id,
            meant.service_id,
            meant.message_category,
        )

    def _reconciled(self, request: nexo.SaleToPoiRequest) -> bytes:
        by_currency: dict[str, list[Movement]] = {}
        for each in self.ledger.close_day():
            by_currency.setdefault(each.currency, []).append(each)
        totals = [
            nexo.TransactionTotals(
                payment_currency=currency,
                payment_totals=[
                    _total("Debit", [each for each in moved if each.minor > 0], currency),
                    _total("Credit", [each for each in moved if each.minor < 0], currency),
                ],
            )
            for currency, moved in by_currency.items()
        ]
        body = nexo.ReconciliationResponse(
            response=nexo.Response(result="Success"), transaction_totals=totals
        )
        return self._encode(request, reconciliation=body)

    def _asked(self, request: nexo.SaleToPoiRequest) -> tuple[int, str]:
        if request.payment is not None:
            amounts = request.payment.payment_transaction.amounts_req
            return _minor(amounts.requested_amount, amounts.currency), amounts.currency
        assert request.reversal is not None
        original = request.reversal.original_poi_transaction.poi_transaction_id.transaction_id
        charge = self.ledger.charge(original)
        amount = request.reversal.reversed_amount
        if charge is None or amount is None:
            return (charge.minor, charge.currency) if charge else (0, "")
        return _minor(amount, charge.currency), charge.currency

    def _encode(
        self,
        request: nexo.SaleToPoiRequest,
        *,
        payment: nexo.PaymentResponse | None = None,
        reversal: nexo.ReversalResponse | None = None,
        status: nexo.TransactionStatusResponse | None = None,
        diagnosis: nexo.DiagnosisResponse | None = None,
        reconciliation: nexo.ReconciliationResponse | None = None,
    ) -> bytes:
        header = request.header
        mirrored = nexo.Header(
            message_class=header.message_class,
            message_category=header.message_category,
            message_type="Response",
            sale_id=header.sale_id,
            poi_id=header.poi_id,
            service_id=header.service_id,
        )
        answer = nexo.SaleToPoiResponse(
            header=mirrored,
            payment=payment,
            reversal=reversal,
            status=status,
            diagnosis=diagnosis,
            reconciliation=reconciliation,
        )
        return nexo.encode(nexo.Envelope(body=answer))


def _total(kind: str, moved: list[Movement], currency: str) -> nexo.PaymentTotals:
    return nexo.PaymentTotals(
        transaction_type=kind,
        transaction_count=len(moved),
        transaction_amount=_decimal(abs(sum(each.minor for each in moved)), currency),
    )


def _echoed(sale: nexo.SaleData) -> nexo.EchoedSale:
    """What the till called the sale, said back to it."""
    told = sale.sale_transaction_id
    return nexo.EchoedSale(
        sale_transaction_id=nexo.EchoedTransaction(
            transaction_id=told.transaction_id, time_stamp=told.time_stamp
        )
    )


def _poi(transaction: str) -> nexo.PoiData:
    return nexo.PoiData(
        poi_transaction_id=nexo.TransactionId(transaction_id=transaction, time_stamp=_now())
    )


def _now() -> str:
    return rfc3339(datetime.now(UTC))


def _decimal(minor: int, currency: str) -> Decimal:
    return Decimal(minor).scaleb(-digits_of(currency))


def _minor(amount: Decimal, currency: str) -> int:
    return int(amount.scaleb(digits_of(currency)))
