"""Knows the customers of a shop."""

from uuid import UUID

from rcommerce_pos.core.customers.tables import CustomerRow
from rcommerce_pos.core.customers.types import Customer
from rcommerce_pos.core.kernel.clock import Clock
from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import fetch_all, transaction


class CustomerService:
    """The customers of a shop."""

    def __init__(self, place: Place, clock: Clock) -> None:
        self._place = place
        self._clock = clock

    def add(self, actor: Actor, name: str, *, phone: str = "", email: str = "") -> Customer:
        """Note down a new customer."""
        actor.demand(Permission.SELL, "add a customer")
        if not name.strip() or len(name) > 200:
            raise InvalidInput("customer.name", "A customer's name has 1 to 200 characters.")
        customer = Customer(new_id(), name.strip(), phone.strip(), email.strip())
        with transaction():
            CustomerRow.insert(
                id=customer.id,
                store_id=self._place.shop.id,
                name=customer.name,
                phone=customer.phone,
                email=customer.email,
                created_at=self._clock.now(),
            ).execute()
        return customer

    def customers(self, limit: int = 1000) -> tuple[Customer, ...]:
        """The first customers by name."""
        rows = fetch_all(
            "SELECT id, name, phone, email FROM customer ORDER BY name LIMIT ?",
            (limit,),
        )
        return tuple(Customer(UUID(bytes=row[0]), row[1], row[2], row[3]) for row in rows)
