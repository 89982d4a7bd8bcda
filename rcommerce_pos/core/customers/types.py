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
