"""Rows of products, their barcodes and categories; the search index is made by migration."""

from peewee import BlobField, CompositeKey, IntegerField, TextField

from rcommerce_pos.core.storage.database import Row
from rcommerce_pos.core.storage.fields import (
    DateField,
    FlagField,
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
    brand = TextField(default="")
    tags = TextField(default="[]")
    discountable = FlagField(default=True)
    kind = TextField(default="goods")
    rules = TextField(null=True)
    deposit_id = IdField(null=True, constraints=references("product"))
    asks_modifiers = FlagField(default=False)

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


class PriceListRow(Row):
    """Prices for a group of customers, a till or a time; the highest priority wins."""

    id = IdField(primary_key=True)
    code = TextField(unique=True)
    name = TextField()
    priority = IntegerField(default=0)
    customer_group_id = IdField(null=True)
    register_id = IdField(null=True)
    first_day = DateField(null=True)
    last_day = DateField(null=True)
    active = FlagField(default=True)

    class Meta:
        """The table of price lists."""

        table_name = "price_list"


class PriceListEntryRow(Row):
    """What a product costs on a list, from a quantity on."""

    product_id = IdField(constraints=references("product"))
    list_id = IdField(constraints=references("price_list"))
    min_quantity_milli = QuantityField()
    price_micros = MicrosField()

    class Meta:
        """The table of prices on lists."""

        table_name = "price_list_entry"
        primary_key = CompositeKey("product_id", "list_id", "min_quantity_milli")
        without_rowid = True
        indexes = ((("list_id",), False),)


class PriceChangeRow(Row):
    """A new shelf price that takes effect at an instant."""

    id = IdField(primary_key=True)
    product_id = IdField(constraints=references("product"))
    due_at = UtcField()
    price_micros = MicrosField()
    applied_at = UtcField(null=True)

    class Meta:
        """The table of scheduled price changes."""

        table_name = "price_change"
        indexes = ((("applied_at", "due_at"), False), (("product_id",), False))


class PriceHistoryRow(Row):
    """The shelf price that a product had until an instant; today's is in the product."""

    product_id = IdField(constraints=references("product"))
    until_at = UtcField()
    price_micros = MicrosField(null=True)

    class Meta:
        """The table of earlier prices."""

        table_name = "price_history"
        primary_key = CompositeKey("product_id", "until_at")
        without_rowid = True


class LabelToFixRow(Row):
    """A shelf label that showed another price than the till."""

    id = IdField(primary_key=True)
    product_id = IdField(constraints=references("product"))
    shelf_price_micros = MicrosField()
    till_price_micros = MicrosField()
    staff_name = TextField()
    at_utc = UtcField()
    done_at = UtcField(null=True)

    class Meta:
        """The table of labels to fix."""

        table_name = "label_to_fix"
        indexes = ((("done_at", "at_utc"), False), (("product_id",), False))


class ModifierGroupRow(Row):
    """Choices that are asked together when their product is sold."""

    id = IdField(primary_key=True)
    name = TextField(unique=True)
    least = IntegerField()
    most = IntegerField()

    class Meta:
        """The table of groups of modifiers."""

        table_name = "modifier_group"


class ModifierRow(Row):
    """One choice, what it adds to the price, and what it takes out of stock."""

    id = IdField(primary_key=True)
    group_id = IdField(constraints=references("modifier_group"))
    position = IntegerField()
    name = TextField()
    price_micros = MicrosField()
    product_id = IdField(null=True, constraints=references("product"))
    quantity_milli = QuantityField()
    preset = FlagField(default=False)

    class Meta:
        """The table of modifiers."""

        table_name = "modifier"
        indexes = ((("group_id", "position"), True),)


class ProductModifierGroupRow(Row):
    """Which groups a product asks, in their order."""

    product_id = IdField(constraints=references("product"))
    position = IntegerField()
    group_id = IdField(constraints=references("modifier_group"))

    class Meta:
        """The table of groups by product."""

        table_name = "product_modifier_group"
        primary_key = CompositeKey("product_id", "position")
        without_rowid = True
        indexes = ((("group_id",), False),)


class BundleRow(Row):
    """How a bundle's price comes about; ``percent_off`` is a decimal string."""

    product_id = IdField(primary_key=True, constraints=references("product"))
    pricing = TextField()
    percent_off = TextField()

    class Meta:
        """The table of bundles."""

        table_name = "bundle"
        without_rowid = True


class BundlePartRow(Row):
    """A product in a bundle."""

    bundle_id = IdField(constraints=references("product"))
    position = IntegerField()
    product_id = IdField(constraints=references("product"))
    quantity_milli = QuantityField()

    class Meta:
        """The table of parts of bundles."""

        table_name = "bundle_part"
        primary_key = CompositeKey("bundle_id", "position")
        without_rowid = True
        indexes = ((("product_id",), False),)


class QuickPageRow(Row):
    """A page of keys that somebody put together."""

    id = IdField(primary_key=True)
    position = IntegerField()
    name = TextField()

    class Meta:
        """The table of pages of quick keys."""

        table_name = "quick_page"


class QuickKeyRow(Row):
    """A product on a page, with what its key shows; empty words are the product's name."""

    page_id = IdField(constraints=references("quick_page"))
    position = IntegerField()
    product_id = IdField(constraints=references("product"))
    label = TextField()
    icon = TextField()
    colour = TextField()

    class Meta:
        """The table of quick keys."""

        table_name = "quick_key"
        primary_key = CompositeKey("page_id", "position")
        without_rowid = True
        indexes = ((("product_id",), False),)


class ProductPictureRow(Row):
    """A picture of a product, for the form and small for keys; the first one stands for it."""

    id = IdField(primary_key=True)
    product_id = IdField(constraints=references("product"))
    position = IntegerField()
    width = IntegerField()
    height = IntegerField()
    thumbnail = BlobField()
    image = BlobField()

    class Meta:
        """The table of pictures."""

        table_name = "product_picture"
        indexes = ((("product_id", "position"), True),)


class InternalCodeRow(Row):
    """The next number that the shop gives to goods without one, in a range of GS1's prefixes."""

    prefix = TextField(primary_key=True)
    next_number = IntegerField()

    class Meta:
        """The table of the shop's own numbers."""

        table_name = "internal_code"
        without_rowid = True
