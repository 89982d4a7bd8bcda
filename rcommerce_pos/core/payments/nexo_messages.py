"""The messages of Nexo Retailer 3.0 in JSON that the till sends and reads, and no field beyond.

A field that is not named here is dropped while a message is read: what an answer carries beyond
the allow-list (card numbers, tracks) never becomes a value of the program. Amounts are exact
decimals on the wire and in memory. Source: the nexo Sale to POI protocol as published for terminals
(``docs/payments.md`` says which messages and fields).
"""

from decimal import Decimal
from typing import Any

import msgspec


class _Message(msgspec.Struct, rename="pascal", omit_defaults=True, frozen=True, kw_only=True):
    """One object of a message: names in PascalCase on the wire, unknown ones dropped."""


class Header(msgspec.Struct, omit_defaults=False, frozen=True, kw_only=True):
    """Who speaks of what; an answer mirrors it."""

    message_class: str = msgspec.field(name="MessageClass")
    message_category: str = msgspec.field(name="MessageCategory")
    message_type: str = msgspec.field(name="MessageType")
    sale_id: str = msgspec.field(name="SaleID")
    poi_id: str = msgspec.field(name="POIID")
    service_id: str = msgspec.field(name="ServiceID")
    protocol_version: str = msgspec.field(name="ProtocolVersion", default="3.0")


class TransactionId(_Message, frozen=True):
    """A transaction by its number and time."""

    transaction_id: str = msgspec.field(name="TransactionID")
    time_stamp: str


class SaleData(_Message, frozen=True):
    """What the till calls the sale."""

    sale_transaction_id: TransactionId = msgspec.field(name="SaleTransactionID")


class AmountsReq(_Message, frozen=True):
    """What is asked for."""

    currency: str
    requested_amount: Decimal


class OriginalTransaction(_Message, frozen=True):
    """The earlier payment that a reversal or refund belongs to."""

    poi_transaction_id: TransactionId = msgspec.field(name="POITransactionID")


class PaymentTransaction(_Message, frozen=True):
    """The amount, and what it belongs to."""

    amounts_req: AmountsReq
    original_poi_transaction: OriginalTransaction | None = msgspec.field(
        name="OriginalPOITransaction", default=None
    )


class PaymentData(_Message, frozen=True):
    """``Normal`` charges, ``Refund`` pays out."""

    payment_type: str


class PaymentRequest(_Message, frozen=True):
    """Charge a card, or pay out to one."""

    sale_data: SaleData
    payment_transaction: PaymentTransaction
    payment_data: PaymentData


class ReversalRequest(_Message, frozen=True):
    """Take a payment back."""

    original_poi_transaction: OriginalTransaction = msgspec.field(name="OriginalPOITransaction")
    reversal_reason: str
    sale_data: SaleData
    reversed_amount: Decimal | None = None


class MessageReference(_Message, frozen=True):
    """Which message is meant."""

    message_category: str
    service_id: str = msgspec.field(name="ServiceID")
    sale_id: str = msgspec.field(name="SaleID")


class TransactionStatusRequest(_Message, frozen=True):
    """Asks what became of a message."""

    message_reference: MessageReference
    receipt_reprint_flag: bool = False


class AbortRequest(_Message, frozen=True):
    """Stop a message, if there is time."""

    message_reference: MessageReference
    abort_reason: str


class DiagnosisRequest(_Message, frozen=True):
    """Asks how the terminal fares."""

    host_diagnosis_flag: bool = False


class ReconciliationRequest(_Message, frozen=True):
    """Asks what the terminal counted."""

    reconciliation_type: str


class SaleToPoiRequest(msgspec.Struct, omit_defaults=True, frozen=True, kw_only=True):
    """One request with one body."""

    header: Header = msgspec.field(name="MessageHeader")
    payment: PaymentRequest | None = msgspec.field(name="PaymentRequest", default=None)
    reversal: ReversalRequest | None = msgspec.field(name="ReversalRequest", default=None)
    status: TransactionStatusRequest | None = msgspec.field(
        name="TransactionStatusRequest", default=None
    )
    abort: AbortRequest | None = msgspec.field(name="AbortRequest", default=None)
    diagnosis: DiagnosisRequest | None = msgspec.field(name="DiagnosisRequest", default=None)
    reconciliation: ReconciliationRequest | None = msgspec.field(
        name="ReconciliationRequest", default=None
    )


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """The envelope of a request."""

    body: SaleToPoiRequest = msgspec.field(name="SaleToPOIRequest")


class Response(_Message, frozen=True):
    """Whether it worked; ``additional_response`` is the terminal's own text."""

    result: str
    error_condition: str = ""
    additional_response: str = ""


class AmountsResp(_Message, frozen=True):
    """What was authorised."""

    currency: str = ""
    authorized_amount: Decimal | None = None


class CardData(_Message, frozen=True):
    """What may be known of a card: its number only as the terminal masks it."""

    payment_brand: str = ""
    masked_pan: str = msgspec.field(name="MaskedPAN", default="")
    entry_mode: list[str] = []


class PaymentInstrumentData(_Message, frozen=True):
    """How it was paid."""

    card_data: CardData | None = None


class AcquirerData(_Message, frozen=True):
    """What the acquirer says."""

    merchant_id: str = msgspec.field(name="MerchantID", default="")
    acquirer_poi_id: str = msgspec.field(name="AcquirerPOIID", default="")
    acquirer_transaction_id: TransactionId | None = msgspec.field(
        name="AcquirerTransactionID", default=None
    )
    approval_code: str = ""


class PaymentResult(_Message, frozen=True):
    """What was paid, and how the customer proved herself."""

    amounts_resp: AmountsResp | None = None
    payment_instrument_data: PaymentInstrumentData | None = None
    payment_acquirer_data: AcquirerData | None = None
    authentication_method: list[str] = []


class PoiData(_Message, frozen=True):
    """What the terminal calls the payment."""

    poi_transaction_id: TransactionId | None = msgspec.field(name="POITransactionID", default=None)


class OutputText(_Message, frozen=True):
    """One line of a receipt."""

    text: str = ""


class OutputContent(_Message, frozen=True):
    """A receipt as the terminal wants it printed."""

    output_format: str = "Text"
    output_text: list[OutputText] = []


class PaymentReceipt(_Message, frozen=True):
    """A receipt and who gets it."""

    document_qualifier: str
    required_signature_flag: bool = False
    output_content: OutputContent = OutputContent()


class EchoedTransaction(_Message, frozen=True):
    """The till's own number of what it asked for, as an answer repeats it."""

    transaction_id: str = msgspec.field(name="TransactionID", default="")
    time_stamp: str = ""


class EchoedSale(_Message, frozen=True):
    """What the till called the sale, as an answer repeats it."""

    sale_transaction_id: EchoedTransaction | None = msgspec.field(
        name="SaleTransactionID", default=None
    )


class PaymentResponse(_Message, frozen=True):
    """The answer to a payment or refund."""

    response: Response
    sale_data: EchoedSale | None = None
    poi_data: PoiData = msgspec.field(name="POIData", default_factory=PoiData)
    payment_result: PaymentResult | None = None
    payment_receipt: list[PaymentReceipt] = []


class ReversalResponse(_Message, frozen=True):
    """The answer to a reversal."""

    response: Response
    sale_data: EchoedSale | None = None
    poi_data: PoiData = msgspec.field(name="POIData", default_factory=PoiData)
    reversed_amount: Decimal | None = None
    payment_receipt: list[PaymentReceipt] = []


class RepeatedBody(msgspec.Struct, frozen=True, kw_only=True):
    """The answer that was given before, once more."""

    payment: PaymentResponse | None = msgspec.field(name="PaymentResponse", default=None)
    reversal: ReversalResponse | None = msgspec.field(name="ReversalResponse", default=None)


class RepeatedMessage(msgspec.Struct, frozen=True, kw_only=True):
    """An earlier answer with its header."""

    header: Header = msgspec.field(name="MessageHeader")
    body: RepeatedBody = msgspec.field(name="RepeatedResponseMessageBody")


class TransactionStatusResponse(_Message, frozen=True):
    """The answer to a status query."""

    response: Response
    message_reference: MessageReference | None = None
    repeated_response_message: RepeatedMessage | None = None


class PoiStatus(_Message, frozen=True):
    """How the terminal fares."""

    global_status: str = ""


class DiagnosisResponse(_Message, frozen=True):
    """The answer to a diagnosis."""

    response: Response
    poi_status: PoiStatus | None = msgspec.field(name="POIStatus", default=None)


class PaymentTotals(_Message, frozen=True):
    """Counted movements of one kind."""

    transaction_type: str
    transaction_count: int = 0
    transaction_amount: Decimal = Decimal(0)


class TransactionTotals(_Message, frozen=True):
    """Counted movements of one currency."""

    payment_currency: str = ""
    payment_totals: list[PaymentTotals] = []


class ReconciliationResponse(_Message, frozen=True):
    """The answer to a reconciliation."""

    response: Response
    transaction_totals: list[TransactionTotals] = []


class SaleToPoiResponse(msgspec.Struct, omit_defaults=True, frozen=True, kw_only=True):
    """One answer with one body."""

    header: Header = msgspec.field(name="MessageHeader")
    payment: PaymentResponse | None = msgspec.field(name="PaymentResponse", default=None)
    reversal: ReversalResponse | None = msgspec.field(name="ReversalResponse", default=None)
    status: TransactionStatusResponse | None = msgspec.field(
        name="TransactionStatusResponse", default=None
    )
    diagnosis: DiagnosisResponse | None = msgspec.field(name="DiagnosisResponse", default=None)
    reconciliation: ReconciliationResponse | None = msgspec.field(
        name="ReconciliationResponse", default=None
    )


class Envelope(msgspec.Struct, frozen=True, kw_only=True):
    """The envelope of an answer."""

    body: SaleToPoiResponse = msgspec.field(name="SaleToPOIResponse")


_ENCODER = msgspec.json.Encoder(decimal_format="number")
_REQUESTS = msgspec.json.Decoder(Request)
_ANSWERS = msgspec.json.Decoder(Envelope)


def encode(message: Request | Envelope) -> bytes:
    """A message as JSON."""
    return _ENCODER.encode(message)


def read_answer(content: bytes) -> SaleToPoiResponse:
    """Read an answer; raises ValueError for anything that is none."""
    try:
        return _ANSWERS.decode(content).body
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ValueError(str(error)) from error


def read_request(content: bytes) -> SaleToPoiRequest:
    """Read a request, as a terminal does; raises ValueError for anything that is none."""
    try:
        return _REQUESTS.decode(content).body
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ValueError(str(error)) from error


def as_plain(message: Request | Envelope) -> Any:
    """A message as plain objects, for a test that holds it against a schema."""
    return msgspec.json.decode(encode(message))
