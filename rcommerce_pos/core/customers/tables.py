"""Rows of customers."""

from peewee import TextField

from rcommerce_pos.core.storage.database import Row
from rcommerce_pos.core.storage.fields import IdField, UtcField


class CustomerGroupRow(Row):
    """Customers who buy at the same prices."""

    id = IdField(primary_key=True)
    code = TextField(unique=True)
    name = TextField()

    class Meta:
        """The table of customer groups."""

        table_name = "customer_group"


class CustomerRow(Row):
    """Somebody who buys here by name."""

    id = IdField(primary_key=True)
    store_id = IdField()
    name = TextField()
    phone = TextField(default="")
    email = TextField(default="")
    created_at = UtcField()
    group_id = IdField(null=True)
    exempt_reason = TextField(default="")
    exempt_certificate = TextField(default="")
    staff_id = IdField(null=True)

    class Meta:
        """The table of customers."""

        table_name = "customer"
        indexes = ((("name",), False),)
