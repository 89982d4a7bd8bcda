"""When people were born: who sells restricted goods must be old enough herself."""

from datetime import date
from uuid import UUID

from rcommerce_pos.core.kernel.errors import InvalidInput, NotFound
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import execute, fetch_one, transaction

EARLIEST = date(1900, 1, 1)


class BirthDates:
    """The birth dates of staff; nobody sees them but who keeps the staff's records."""

    def of(self, member_id: UUID) -> date | None:
        """When somebody was born; None where that was never entered."""
        row = fetch_one("SELECT birth_date FROM staff WHERE id = ?", (member_id.bytes,))
        return date.fromisoformat(row[0]) if row is not None and row[0] else None

    def put(self, actor: Actor, member_id: UUID, born: date | None, *, today: date) -> None:
        """Enter or take away a birth date."""
        actor.demand(Permission.STAFF_EDIT, "change staff")
        if born is not None and not EARLIEST <= born <= today:
            raise InvalidInput("staff.birth_date", "{born} is no birth date.", born=born)
        with transaction():
            known = fetch_one("SELECT 1 FROM staff WHERE id = ?", (member_id.bytes,))
            if known is None:
                raise NotFound("staff.unknown", "This person does not work here.")
            execute(
                "UPDATE staff SET birth_date = ? WHERE id = ?",
                (born.isoformat() if born else None, member_id.bytes),
            )
