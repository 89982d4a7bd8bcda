"""Card payments as everyone may hold them: attempts, answers, and what is kept of them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from rcommerce_pos.core.kernel.clock import Steady
from rcommerce_pos.core.kernel.money import Money


class AttemptKind(StrEnum):
    """What the terminal is asked to do."""

    PAYMENT = "payment"
    REVERSAL = "reversal"
    REFUND = "refund"


class AttemptState(StrEnum):
    """Where an attempt is; ``lifecycle`` has the table of allowed steps."""

    CREATED = "created"
    SENT = "sent"
    UNKNOWN = "unknown"
    RESOLVING = "resolving"
    MANUAL_REVIEW = "manual_review"
    APPROVED = "approved"
    PARTIAL = "partial"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    NOT_SENT = "not_sent"
    NOT_PROCESSED = "not_processed"


class Outcome(StrEnum):
    """What one exchange with the terminal says about an attempt.

    NOT_SENT is certain: no byte left the till. IN_PROGRESS and NOT_FOUND are answers of a status
    query. REFUSED_BUSY is the terminal's own word that it did not begin. Everything that cannot be
    trusted is UNKNOWN: a time-out, a broken answer, another payment's ids, another amount.
    """

    APPROVED = "approved"
    PARTIAL = "partial"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    REFUSED_BUSY = "refused_busy"
    NOT_SENT = "not_sent"
    IN_PROGRESS = "in_progress"
    NOT_FOUND = "not_found"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything that may be kept of a card payment: the allow-list, and nothing beside it.

    Source: PCI DSS 4.0.1, 3.3.1 and 3.4.1; the fields that EMV receipts show. Of the card number
    only the last four digits are here; a field that is not here cannot be stored.
    """

    last4: str = ""
    brand: str = ""
    application_label: str = ""
    aid: str = ""
    entry_mode: str = ""
    verification: str = ""
    approval_code: str = ""
    response_code: str = ""
    tvr: str = ""
    tsi: str = ""
    cryptogram: str = ""
    terminal_id: str = ""
    merchant_id: str = ""
    acquirer_id: str = ""
    trace_number: str = ""
    customer_receipt: tuple[str, ...] = ()
    merchant_receipt: tuple[str, ...] = ()
    signature_wanted: bool = False


NO_EVIDENCE = Evidence()
NEVER = Steady("", 0)
"""Before every count."""


@dataclass(frozen=True, slots=True)
class Reference:
    """An earlier payment as its terminal knows it."""

    transaction: str
    at: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What a terminal said of one attempt, checked against what was asked.

    ``authorised`` is set for APPROVED and PARTIAL; ``reason`` is the terminal's own condition, or
    why an answer is not trusted.
    """

    outcome: Outcome
    authorised: Money | None = None
    reason: str = ""
    reference: Reference | None = None
    evidence: Evidence = NO_EVIDENCE

    @property
    def took_money(self) -> bool:
        """True where the terminal says that money moved."""
        return self.outcome in (Outcome.APPROVED, Outcome.PARTIAL)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One request to a terminal: written before its first byte, kept for good.

    ``checkout`` is the cart that it pays; ``parent`` the payment that a reversal or refund takes
    back. ``decided_by`` is who settled it by hand.
    """

    id: UUID
    kind: AttemptKind
    state: AttemptState
    terminal: str
    sale_id: str
    service_id: str
    checkout: UUID
    amount: Money
    staff_id: UUID
    staff_name: str
    created_at: datetime
    updated_at: datetime
    test: bool
    parent: UUID | None = None
    authorised: Money | None = None
    reference: Reference | None = None
    reason: str = ""
    evidence: Evidence = NO_EVIDENCE
    decided_by: str = ""
    begun: Steady = NEVER
    """When it was written, by a count that nobody sets."""
    set_aside: bool = False
    """True where its sale completes by itself once it is approved."""

    @property
    def pays(self) -> bool:
        """True for a payment, False for money on its way back to a card."""
        return self.kind is AttemptKind.PAYMENT

    @property
    def took_money(self) -> bool:
        """True where the terminal moved money for it."""
        return self.state in (AttemptState.APPROVED, AttemptState.PARTIAL)


@dataclass(frozen=True, slots=True)
class PayRequest:
    """What a driver is asked for; ids are the till's own and come back in every answer."""

    service_id: str
    transaction: str
    amount: Money
    at: datetime
    original: Reference | None = None
    kind: AttemptKind = AttemptKind.PAYMENT


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a terminal can do beyond paying."""

    cancel: bool = True
    reversal: bool = True
    partial_reversal: bool = True
    unreferenced_refund: bool = True
    totals: bool = True


class HealthStatus(StrEnum):
    """How a terminal fares."""

    OK = "ok"
    BUSY = "busy"
    MAINTENANCE = "maintenance"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Health:
    """How a terminal fares, and why."""

    status: HealthStatus
    detail: str = ""


@dataclass(frozen=True, slots=True)
class TerminalTotals:
    """What a terminal counted since its last reconciliation."""

    payments: int
    paid: Money
    refunds: int
    refunded: Money


@dataclass(frozen=True, slots=True)
class TerminalSetup:
    """The terminal of a register, as its settings name it."""

    name: str
    driver: str
    sale_id: str
    test: bool
    can: Capabilities = Capabilities()


class TaskKind(StrEnum):
    """Why a person must look at a card payment.

    REVIEW: the terminal does not say what became of it. CONTRADICTION: it said something else
    later. GOODS_LEFT: money was taken that no open sale waits for, and it could not be given back.
    """

    REVIEW = "review"
    CONTRADICTION = "contradiction"
    GOODS_LEFT = "goods_left"


@dataclass(frozen=True, slots=True)
class Heard:
    """One answer about a card payment, as it was kept: from the terminal, a query or a person."""

    source: str
    outcome: Outcome
    authorised: Money | None
    reason: str
    staff_name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Task:
    """One card payment that waits for a person."""

    id: UUID
    attempt: Attempt
    kind: TaskKind
    opened_at: datetime
