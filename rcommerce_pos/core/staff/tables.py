"""Rows of the people who work here and of their failed sign-ins."""

from peewee import CompositeKey, IntegerField, TextField

from rcommerce_pos.core.storage.database import Row
from rcommerce_pos.core.storage.fields import DateField, FlagField, IdField, UtcField, references


class StaffRow(Row):
    """One person with a role and a PIN."""

    id = IdField(primary_key=True)
    store_id = IdField()
    name = TextField()
    role = TextField()
    pin_hash = TextField()
    pin_digits = IntegerField()
    recovery_hash = TextField(null=True)
    demo_pin = TextField(null=True)
    active = FlagField(default=True)
    created_at = UtcField()
    birth_date = DateField(null=True)

    class Meta:
        """The table of staff."""

        table_name = "staff"


class ThrottleRow(Row):
    """Failed PINs of one person on one register; a restart does not reset it."""

    staff_id = IdField(constraints=references("staff"))
    register_id = IdField()
    failures = TextField(default="[]")
    lockouts = IntegerField(default=0)
    locked_until = UtcField(null=True)

    class Meta:
        """The table of failed sign-ins."""

        table_name = "staff_throttle"
        primary_key = CompositeKey("staff_id", "register_id")
        without_rowid = True
