"""Knows the customers of a shop, their groups, and who of them pays no tax."""

from uuid import UUID

from rcommerce_pos.core.customers.tables import CustomerGroupRow, CustomerRow
from rcommerce_pos.core.customers.types import Customer, CustomerGroup
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.card_data import without_card_data
from rcommerce_pos.core.kernel.clock import Clock
from rcommerce_pos.core.kernel.errors import Conflict, InvalidInput, NotFound
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import execute, fetch_all, fetch_one, transaction

_COLUMNS = "id, name, phone, email, group_id, exempt_reason, exempt_certificate, staff_id"


class CustomerService:
    """The customers of a shop."""

    def __init__(self, place: Place, journal: JournalService, clock: Clock) -> None:
        self._place = place
        self._journal = journal
        self._clock = clock

    def add(
        self,
        actor: Actor,
        name: str,
        *,
        phone: str = "",
        email: str = "",
        group_id: UUID | None = None,
    ) -> Customer:
        """Note down a new customer."""
        actor.demand(Permission.SELL, "add a customer")
        if not name.strip() or len(name) > 200:
            raise InvalidInput("customer.name", "A customer's name has 1 to 200 characters.")
        if group_id is not None:
            actor.demand(Permission.PRICES_EDIT, "put a customer into a group")
        known = without_card_data(name.strip())
        customer = Customer(new_id(), known, phone.strip(), email.strip(), group_id)
        with transaction():
            CustomerRow.insert(
                id=customer.id,
                store_id=self._place.shop.id,
                name=customer.name,
                phone=customer.phone,
                email=customer.email,
                group_id=group_id,
                created_at=self._clock.now(),
            ).execute()
        return customer

    def customer(self, customer_id: UUID) -> Customer:
        """A customer by key; NotFound if there is none."""
        row = fetch_one(f"SELECT {_COLUMNS} FROM customer WHERE id = ?", (customer_id.bytes,))
        if row is None:
            raise NotFound("customer.unknown", "This customer is not known any more.")
        return _customer(row)

    def customers(self, limit: int = 1000) -> tuple[Customer, ...]:
        """The first customers by name."""
        rows = fetch_all(f"SELECT {_COLUMNS} FROM customer ORDER BY name LIMIT ?", (limit,))
        return tuple(_customer(row) for row in rows)

    def search(self, text: str, limit: int = 9) -> tuple[Customer, ...]:
        """Customers in whose name, telephone or address of mail a text occurs, by name."""
        wanted = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        rows = fetch_all(
            f"SELECT {_COLUMNS} FROM customer WHERE name LIKE ?1 ESCAPE '\\'"
            " OR phone LIKE ?1 ESCAPE '\\' OR email LIKE ?1 ESCAPE '\\' ORDER BY name LIMIT ?2",
            (f"%{wanted}%", limit),
        )
        return tuple(_customer(row) for row in rows)

    def exempt(self, actor: Actor, customer_id: UUID, *, reason: str, certificate: str) -> Customer:
        """Note that a customer pays no tax, and what proves it; no reason takes it back."""
        actor.demand(Permission.TAX_EXEMPT, "exempt somebody from tax")
        if reason.strip() and not certificate.strip():
            raise InvalidInput("exemption.certificate", "An exemption needs its certificate.")
        reason, certificate = without_card_data(reason), without_card_data(certificate)
        customer = self.customer(customer_id)
        with transaction():
            execute(
                "UPDATE customer SET exempt_reason = ?, exempt_certificate = ? WHERE id = ?",
                (reason.strip(), certificate.strip(), customer_id.bytes),
            )
            self._log(actor, "customer exempt", customer.name, reason=reason.strip())
        return self.customer(customer_id)

    def groups(self) -> tuple[CustomerGroup, ...]:
        """The groups by name."""
        rows = fetch_all("SELECT id, code, name FROM customer_group ORDER BY name")
        return tuple(CustomerGroup(UUID(bytes=row[0]), row[1], row[2]) for row in rows)

    def add_group(self, actor: Actor, code: str, name: str) -> CustomerGroup:
        """Make a group of customers."""
        actor.demand(Permission.PRICES_EDIT, "make a group of customers")
        if not (1 <= len(code.strip()) <= 30) or not name.strip():
            raise InvalidInput("customer_group.name", "A group needs a code and a name.")
        if any(each.code.casefold() == code.strip().casefold() for each in self.groups()):
            raise Conflict(
                "customer_group.code_taken",
                "Another group is called {wanted}.",
                wanted=code,
            )
        group = CustomerGroup(new_id(), code.strip(), name.strip())
        with transaction():
            CustomerGroupRow.insert(id=group.id, code=group.code, name=group.name).execute()
            self._log(actor, "customer group made", group.name)
        return group

    def put_in_group(self, actor: Actor, customer_id: UUID, group_id: UUID | None) -> None:
        """Put a customer into a group, or out of any."""
        actor.demand(Permission.PRICES_EDIT, "put a customer into a group")
        with transaction():
            execute(
                "UPDATE customer SET group_id = ? WHERE id = ?",
                (group_id.bytes if group_id else None, customer_id.bytes),
            )
            self._log(actor, "customer group changed", self.customer(customer_id).name)

    def mark_as_staff(self, actor: Actor, customer_id: UUID, staff_id: UUID | None) -> Customer:
        """Note that a customer works here, or no longer does (domain rule 30)."""
        actor.demand(Permission.STAFF_EDIT, "say who of the staff a customer is")
        with transaction():
            execute(
                "UPDATE customer SET staff_id = ? WHERE id = ?",
                (staff_id.bytes if staff_id else None, customer_id.bytes),
            )
            customer = self.customer(customer_id)
            self._log(actor, "customer works here", customer.name, staff=str(staff_id or ""))
        return customer

    def of_staff(self, actor: Actor, staff_id: UUID) -> tuple[Customer, ...]:
        """The customers that somebody of the staff is, by name."""
        actor.demand(Permission.STAFF_EDIT, "see who of the staff a customer is")
        rows = fetch_all(
            f"SELECT {_COLUMNS} FROM customer WHERE staff_id = ? ORDER BY name", (staff_id.bytes,)
        )
        return tuple(_customer(row) for row in rows)

    def _log(self, actor: Actor, what: str, name: str, **more: object) -> None:
        self._journal.record(
            "CONFIG_CHANGE", {"v": 1, "what": what, "name": name, **more, "by": actor.name}
        )


def staff_of(customer_id: UUID) -> UUID | None:
    """Who of the staff a customer is; None where she does not work here."""
    row = fetch_one("SELECT staff_id FROM customer WHERE id = ?", (customer_id.bytes,))
    return UUID(bytes=row[0]) if row is not None and row[0] is not None else None


def _customer(row: tuple[object, ...]) -> Customer:
    key, name, phone, email, group, reason, certificate, staff = row
    assert isinstance(key, bytes)
    return Customer(
        UUID(bytes=key),
        str(name),
        str(phone),
        str(email),
        UUID(bytes=group) if isinstance(group, bytes) else None,
        str(reason),
        str(certificate),
        UUID(bytes=staff) if isinstance(staff, bytes) else None,
    )
