"""Rows of products, their barcodes and categories; the search index is made by migration."""

from peewee import CompositeKey, IntegerField, TextField

from rcommerce_pos.core.storage.database import Row
from rcommerce_pos.core.storage.fields import (
    IdField,
    MicrosField,
    QuantityField,
    UtcField,
    references,
)


class CategoryRow(Row):
    """A node of the category tree."""

    id = IdField(primary_key=True)
    parent_id = IdField(null=True)
    name = TextField()
    position = IntegerField(default=0)

    class Meta:
        """The table of categories."""

        table_name = "category"
        indexes = ((("parent_id", "name"), True),)


class ProductRow(Row):
    """Something the shop sells, or the common part of its variants.

    ``number`` is the row's place in the search index. ``price_micros`` of NULL asks at the till.
    A variant points to its common part and carries its option values as JSON; a common part
    carries the option names and is not sold itself.
    """

    number = IntegerField(primary_key=True)
    id = IdField(unique=True)
    sku = TextField(null=True, unique=True)
    name = TextField()
    description = TextField(default="")
    category_id = IdField(null=True, constraints=references("category"))
    tax_class_id = IdField(constraints=references("tax_class"))
    unit = TextField()
    price_micros = MicrosField(null=True)
    cost_micros = MicrosField(null=True)
    compare_at_micros = MicrosField(null=True)
    inventory_policy = TextField()
    variant_of = IdField(null=True)
    options = TextField(null=True)
    archived_at = UtcField(null=True)
    batch_id = IdField(null=True)
    updated_at = UtcField()

    class Meta:
        """The table of products."""

        table_name = "product"


class BarcodeRow(Row):
    """A code that finds a product; two products may share one.

    ``quantity_milli`` is how much one scan adds, ``price_micros`` the price of one unit of the
    product when it is bought by this code.
    """

    code = TextField()
    product_id = IdField(constraints=references("product"))
    quantity_milli = QuantityField(default=1000)
    price_micros = MicrosField(null=True)

    class Meta:
        """The table of barcodes."""

        table_name = "barcode"
        primary_key = CompositeKey("code", "product_id")
        without_rowid = True
        indexes = ((("product_id",), False),)
