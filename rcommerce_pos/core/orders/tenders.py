"""How a payment is stored, wherever one is: with a cart, a sale or a correction."""

from typing import Any
from uuid import UUID

from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Tender, TenderKind

COLUMNS = (
    "kind",
    "amount_minor",
    "card_last4",
    "auth_code",
    "attempt_id",
    "label",
    "gives_change",
)
SELECTED = ", ".join(COLUMNS)


def tender_values(tender: Tender) -> tuple[object, ...]:
    """A payment as the values of ``COLUMNS``."""
    return (
        tender.kind.value,
        tender.amount.minor,
        tender.card_last4,
        tender.auth_code,
        tender.attempt_id.bytes if tender.attempt_id else None,
        tender.label,
        int(tender.gives_change),
    )


def read_tender(row: tuple[Any, ...], currency: str) -> Tender:
    """A payment from the values of ``COLUMNS``."""
    kind, minor, last4, code, attempt, label, gives_change = row
    return Tender(
        TenderKind(kind),
        Money(minor, currency),
        last4,
        code,
        UUID(bytes=attempt) if attempt else None,
        label,
        bool(gives_change),
    )
