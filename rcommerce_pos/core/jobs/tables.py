"""Rows of work that runs later."""

from peewee import IntegerField, TextField

from rcommerce_pos.core.storage.database import Row
from rcommerce_pos.core.storage.fields import IdField, UtcField


class JobRow(Row):
    """One piece of work, written in the transaction that asks for it."""

    id = IdField(primary_key=True)
    store_id = IdField()
    register_id = IdField()
    location_id = IdField()
    kind = TextField()
    payload = TextField()
    state = TextField()
    attempts = IntegerField(default=0)
    created_at = UtcField()
    due_at = UtcField()

    class Meta:
        """The table of jobs."""

        table_name = "job"
        indexes = ((("state", "due_at"), False),)
