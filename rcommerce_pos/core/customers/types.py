"""Customers as everyone may hold them."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Customer:
    """Somebody who buys here by name."""

    id: UUID
    name: str
    phone: str
    email: str
    group_id: UUID | None = None
    exempt_reason: str = ""
    exempt_certificate: str = ""
    staff_id: UUID | None = None
    """Who of the staff she is, where she works here: nobody sells to herself."""


@dataclass(frozen=True, slots=True)
class CustomerGroup:
    """Customers who buy at the same prices."""

    id: UUID
    code: str
    name: str
