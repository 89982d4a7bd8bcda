"""Rows of customers."""

from peewee import TextField

from rcommerce_pos.core.storage.database import Row
from rcommerce_pos.core.storage.fields import IdField, UtcField


class CustomerRow(Row):
    """Somebody who buys here by name."""

    id = IdField(primary_key=True)
    store_id = IdField()
    name = TextField()
    phone = TextField(default="")
    email = TextField(default="")
    created_at = UtcField()

    class Meta:
        """The table of customers."""

        table_name = "customer"
