"""Rows of taxes, their dated rates, and the classes that goods fall into."""

from peewee import CompositeKey, IntegerField, TextField

from rcommerce_pos.core.storage.database import Row
from rcommerce_pos.core.storage.fields import DateField, FlagField, IdField, references


class TaxRow(Row):
    """One tax, such as VAT at the standard rate."""

    id = IdField(primary_key=True)
    code = TextField(unique=True)
    name = TextField()
    kind = TextField()
    included = FlagField()
    compound = FlagField(default=False)
    affected_by_compound = FlagField(default=True)
    group_code = TextField()

    class Meta:
        """The table of taxes."""

        table_name = "tax"


class TaxRateRow(Row):
    """The rate of a tax from a day on, as a decimal string.

    A zone narrows it to a country, a region and the beginning of a postal code; empty is anywhere.
    """

    tax_id = IdField(constraints=references("tax"))
    country = TextField(default="")
    region = TextField(default="")
    postal = TextField(default="")
    valid_from = DateField()
    rate = TextField()

    class Meta:
        """The table of dated rates."""

        table_name = "tax_rate"
        primary_key = CompositeKey("tax_id", "country", "region", "postal", "valid_from")
        without_rowid = True


class TaxClassRow(Row):
    """What kind of goods something is for the tax office."""

    id = IdField(primary_key=True)
    code = TextField(unique=True)
    name = TextField()
    is_standard = FlagField(default=False)

    class Meta:
        """The table of tax classes."""

        table_name = "tax_class"


class TaxClassTaxRow(Row):
    """A tax that a class falls under, in order of application."""

    class_id = IdField(constraints=references("tax_class"))
    position = IntegerField()
    tax_id = IdField(constraints=references("tax"))

    class Meta:
        """The table that joins classes to taxes."""

        table_name = "tax_class_tax"
        primary_key = CompositeKey("class_id", "position")
        without_rowid = True


class TaxContextRow(Row):
    """A way of selling that is taxed differently, such as eating in."""

    id = IdField(primary_key=True)
    code = TextField(unique=True)
    name = TextField()

    class Meta:
        """The table of tax contexts."""

        table_name = "tax_context"


class TaxContextClassRow(Row):
    """Goods of one class are taxed as another in a context."""

    context_id = IdField(constraints=references("tax_context"))
    class_id = IdField(constraints=references("tax_class"))
    to_class_id = IdField(constraints=references("tax_class"))

    class Meta:
        """The table of what a context changes."""

        table_name = "tax_context_class"
        primary_key = CompositeKey("context_id", "class_id")
        without_rowid = True
