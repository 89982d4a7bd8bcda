"""Rows of the shop, its tills and places, and of what is set for them."""

from peewee import IntegerField, TextField

from rcommerce_pos.core.storage.database import Row
from rcommerce_pos.core.storage.fields import FlagField, IdField, MoneyField, references


class StoreRow(Row):
    """The shop: one in each file."""

    id = IdField(primary_key=True)
    code = TextField(unique=True)
    name = TextField()
    address = TextField(default="")
    phone = TextField(default="")
    tax_number = TextField(default="")
    country = TextField()
    currency = TextField()
    time_zone = TextField()
    cutoff_minutes = IntegerField(default=0)
    prices_include_tax = FlagField()
    tax_rounding = TextField()
    cash_step_minor = MoneyField(default=0)
    denominations = TextField(default="[]")
    purpose = TextField(default="shop")
    region = TextField(default="")
    postal_code = TextField(default="")

    class Meta:
        """The table of shops."""

        table_name = "store"


class LocationRow(Row):
    """A place where stock lies."""

    id = IdField(primary_key=True)
    store_id = IdField(constraints=references("store"))
    code = TextField(unique=True)
    name = TextField()

    class Meta:
        """The table of places."""

        table_name = "location"


class RegisterRow(Row):
    """A till: one drawer, one series of numbers."""

    id = IdField(primary_key=True)
    store_id = IdField(constraints=references("store"))
    location_id = IdField(constraints=references("location"))
    code = TextField(unique=True)
    name = TextField()

    class Meta:
        """The table of tills."""

        table_name = "register"


class SettingRow(Row):
    """One value that differs from its declared default, as JSON."""

    key = TextField(primary_key=True)
    value = TextField()

    class Meta:
        """The table of settings."""

        table_name = "setting"
        without_rowid = True
