"""Rows of people: what they may, their failed sign-ins, and their punches of the time clock."""

from peewee import BlobField, CompositeKey, IntegerField, TextField

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
    discount_limit = IntegerField(null=True)
    badge_hash = BlobField(null=True)
    session = IntegerField(default=0)

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


class StaffPermissionRow(Row):
    """One permission that a person has beyond her role, or lacks of it."""

    staff_id = IdField(constraints=references("staff"))
    permission = TextField()
    granted = FlagField()

    class Meta:
        """The table of permissions by person."""

        table_name = "staff_permission"
        primary_key = CompositeKey("staff_id", "permission")
        without_rowid = True


class BadgeThrottleRow(Row):
    """Unknown badges that were scanned on one register; a restart does not reset it."""

    register_id = IdField(primary_key=True)
    failures = TextField(default="[]")
    lockouts = IntegerField(default=0)
    locked_until = UtcField(null=True)

    class Meta:
        """The table of unknown badges."""

        table_name = "badge_throttle"
        without_rowid = True


class PunchRow(Row):
    """One punch of the time clock; append-only, and ``replaces`` one that was wrong."""

    id = IdField(primary_key=True)
    store_id = IdField()
    register_id = IdField()
    location_id = IdField()
    staff_id = IdField(constraints=references("staff"))
    kind = TextField()
    at_utc = UtcField()
    replaces = IdField(null=True, constraints=references("punch"))
    reason = TextField(default="")
    by_id = IdField()
    by_name = TextField()
    approved_by = TextField(default="")
    recorded_at = UtcField()

    class Meta:
        """The table of punches."""

        table_name = "punch"
        indexes = ((("staff_id", "at_utc"), False), (("at_utc",), False))
