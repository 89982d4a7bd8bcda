"""Rows of a sale being made: a cart is stored from its first line on."""

from peewee import CompositeKey, IntegerField, TextField

from rcommerce_pos.core.storage.database import Row
from rcommerce_pos.core.storage.fields import (
    FlagField,
    IdField,
    MicrosField,
    MoneyField,
    QuantityField,
    UtcField,
    references,
)


class CartRow(Row):
    """The head of a cart; ``ticket`` is what people call it by, the number comes with the sale."""

    id = IdField(primary_key=True)
    store_id = IdField()
    register_id = IdField()
    location_id = IdField()
    staff_id = IdField()
    ticket = IntegerField()
    status = TextField()
    discount_percent = TextField(null=True)
    discount_minor = MoneyField(null=True)
    customer_id = IdField(null=True)
    opened_at = UtcField()
    next_line = IntegerField()
    coupons = TextField(default="[]")
    tax_context = TextField(default="")
    exempt_reason = TextField(default="")
    exempt_certificate = TextField(default="")
    discount_reason = TextField(default="")
    discount_approved_by = TextField(default="")
    service_percent = TextField(null=True)
    priced_as_of = UtcField(null=True)
    honoured_by = TextField(default="")
    last_act_at = UtcField(default=0)
    gross_seen_minor = MoneyField(null=True)
    age_confirmed = IntegerField(default=0)
    total_shown = FlagField(default=False)

    class Meta:
        """The table of carts."""

        table_name = "cart"
        indexes = ((("register_id", "status"), False),)


class CartLineRow(Row):
    """A line with the price and name that the cashier saw."""

    cart_id = IdField(constraints=references("cart"))
    line = IntegerField()
    product_id = IdField()
    sku = TextField(null=True)
    barcode = TextField(null=True)
    name = TextField()
    unit = TextField()
    tax_class_id = IdField()
    quantity_milli = QuantityField()
    unit_price_micros = MicrosField()
    list_price_micros = MicrosField(null=True)
    unit_cost_micros = MicrosField(null=True)
    price_source = TextField()
    inventory_policy = TextField()
    merges = FlagField()
    discount_percent = TextField(null=True)
    discount_minor = MoneyField(null=True)
    kind = TextField(default="goods")
    discountable = FlagField(default=True)
    regular_price_micros = MicrosField(null=True)
    price_list = TextField(default="")
    price_reason = TextField(default="")
    price_approved_by = TextField(default="")
    discount_reason = TextField(default="")
    discount_approved_by = TextField(default="")
    note = TextField(default="")
    parent = IntegerField(null=True)
    per_parent_milli = QuantityField(null=True)
    details = TextField(default="")

    class Meta:
        """The table of cart lines."""

        table_name = "cart_line"
        primary_key = CompositeKey("cart_id", "line")
        without_rowid = True


class CartTenderRow(Row):
    """A payment taken before the sale is complete: a card that was charged is never forgotten."""

    cart_id = IdField(constraints=references("cart"))
    position = IntegerField()
    kind = TextField()
    amount_minor = MoneyField()
    card_last4 = TextField(default="")
    auth_code = TextField(default="")
    attempt_id = IdField(null=True)
    label = TextField(default="")
    gives_change = FlagField(default=False)
    at_utc = UtcField()

    class Meta:
        """The table of payments of open carts."""

        table_name = "cart_tender"
        primary_key = CompositeKey("cart_id", "position")
        without_rowid = True
