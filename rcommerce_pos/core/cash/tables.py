"""Rows of shifts, of the drawer's movements, and of every count."""

from peewee import TextField

from rcommerce_pos.core.storage.database import Row
from rcommerce_pos.core.storage.fields import (
    DateField,
    FlagField,
    IdField,
    MoneyField,
    UtcField,
    references,
)


class ShiftRow(Row):
    """One drawer from its opening to its close; at most one is open on a register."""

    id = IdField(primary_key=True)
    store_id = IdField()
    register_id = IdField()
    location_id = IdField()
    business_date = DateField()
    opened_at = UtcField()
    opened_by = IdField()
    opened_by_name = TextField()
    closed_at = UtcField(null=True)
    closed_by = IdField(null=True)
    closed_by_name = TextField(null=True)
    expected_minor = MoneyField(null=True)
    counted_minor = MoneyField(null=True)
    difference_reason = TextField(null=True)

    class Meta:
        """The table of shifts."""

        table_name = "shift"
        indexes = ((("register_id", "opened_at"), False),)


class CashMovementRow(Row):
    """Money that went into the drawer (positive) or out of it; append-only."""

    id = IdField(primary_key=True)
    store_id = IdField()
    register_id = IdField()
    location_id = IdField()
    shift_id = IdField(constraints=references("shift"))
    kind = TextField()
    amount_minor = MoneyField()
    reference_id = IdField(null=True)
    staff_id = IdField()
    reason = TextField(default="")
    at_utc = UtcField()

    class Meta:
        """The table of drawer movements."""

        table_name = "cash_movement"
        indexes = ((("shift_id", "kind"), False),)


class CashCountRow(Row):
    """One count of a drawer; every one is kept."""

    id = IdField(primary_key=True)
    store_id = IdField()
    register_id = IdField()
    location_id = IdField()
    shift_id = IdField(constraints=references("shift"))
    counted_minor = MoneyField()
    pieces = TextField()
    accepted = FlagField()
    staff_id = IdField()
    at_utc = UtcField()

    class Meta:
        """The table of counts."""

        table_name = "cash_count"
        indexes = ((("shift_id",), False),)
