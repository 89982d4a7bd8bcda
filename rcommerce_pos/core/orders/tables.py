"""Rows of completed sales: nothing edits or deletes one once it is paid."""

from peewee import CompositeKey, IntegerField, TextField

from rcommerce_pos.core.storage.database import Row
from rcommerce_pos.core.storage.fields import (
    DateField,
    FlagField,
    IdField,
    MicrosField,
    MoneyField,
    QuantityField,
    UtcField,
    references,
)


class OrderRow(Row):
    """The head of a sale."""

    id = IdField(primary_key=True)
    store_id = IdField()
    register_id = IdField()
    location_id = IdField()
    series = TextField()
    series_number = IntegerField()
    number = TextField(unique=True)
    check_part = TextField()
    checkout_id = TextField(unique=True)
    content_hash = TextField()
    source = TextField()
    status = TextField()
    payment_status = TextField()
    shift_id = IdField(constraints=references("shift"))
    business_date = DateField()
    staff_id = IdField()
    staff_name = TextField()
    customer_id = IdField(null=True)
    customer_name = TextField(null=True)
    currency = TextField()
    tax_rounding = TextField()
    net_minor = MoneyField()
    tax_minor = MoneyField()
    gross_minor = MoneyField()
    discount_minor = MoneyField()
    rounding_minor = MoneyField()
    change_minor = MoneyField()
    document_discount = TextField(null=True)
    completed_at = UtcField()
    trace = TextField(default="{}")
    tax_context = TextField(default="")
    exempt_reason = TextField(default="")
    exempt_certificate = TextField(default="")
    age_confirmed = IntegerField(default=0)

    class Meta:
        """The table of orders."""

        table_name = "order"
        indexes = (
            (("register_id", "series", "series_number"), True),
            (("shift_id",), False),
            (("business_date",), False),
            (("completed_at", "id"), False),
            (("staff_id", "completed_at", "id"), False),
            (("customer_id",), False),
            (("series_number",), False),
            (("gross_minor",), False),
        )


class OrderItemRow(Row):
    """A line as it was sold: later edits of the product change nothing here."""

    order_id = IdField(constraints=references("order"))
    position = IntegerField()
    store_id = IdField()
    register_id = IdField()
    location_id = IdField()
    product_id = IdField()
    sku = TextField(null=True)
    barcode = TextField(null=True)
    name = TextField()
    unit = TextField()
    quantity_milli = QuantityField()
    unit_price_micros = MicrosField()
    list_price_micros = MicrosField(null=True)
    discount_percent = TextField(default="0")
    discount_amount_minor = MoneyField(default=0)
    subtotal_minor = MoneyField()
    discount_minor = MoneyField()
    net_minor = MoneyField()
    tax_minor = MoneyField()
    gross_minor = MoneyField()
    unit_cost_micros = MicrosField(null=True)
    tax_class = TextField()
    taxes = TextField()
    trace = TextField()
    kind = TextField(default="goods")
    note = TextField(default="")
    parent = IntegerField(null=True)
    details = TextField(default="")

    class Meta:
        """The table of order items."""

        table_name = "order_item"
        primary_key = CompositeKey("order_id", "position")
        without_rowid = True


class OrderTaxRow(Row):
    """What a sale owes of one tax."""

    order_id = IdField(constraints=references("order"))
    position = IntegerField()
    store_id = IdField()
    register_id = IdField()
    location_id = IdField()
    code = TextField()
    name = TextField()
    group_code = TextField()
    rate = TextField()
    base_minor = MoneyField()
    amount_minor = MoneyField()

    class Meta:
        """The table of taxes of orders."""

        table_name = "order_tax"
        primary_key = CompositeKey("order_id", "position")
        without_rowid = True


class TenderRow(Row):
    """A payment of a sale: of cash what was handed over, the change is in the order."""

    order_id = IdField(constraints=references("order"))
    position = IntegerField()
    store_id = IdField()
    register_id = IdField()
    location_id = IdField()
    kind = TextField()
    amount_minor = MoneyField()
    card_last4 = TextField(default="")
    auth_code = TextField(default="")
    attempt_id = IdField(null=True)
    label = TextField(default="")
    gives_change = FlagField(default=False)
    at_utc = UtcField()

    class Meta:
        """The table of tenders."""

        table_name = "tender"
        primary_key = CompositeKey("order_id", "position")
        without_rowid = True


class OrderTransitionRow(Row):
    """A step of an order's life: from, to, who, when, why."""

    order_id = IdField(constraints=references("order"))
    position = IntegerField()
    from_status = TextField(null=True)
    to_status = TextField()
    staff_id = IdField()
    reason = TextField(default="")
    at_utc = UtcField()

    class Meta:
        """The table of transitions."""

        table_name = "order_transition"
        primary_key = CompositeKey("order_id", "position")
        without_rowid = True


class NumberSeriesRow(Row):
    """The next number of a register's series, and its perpetual totals.

    Both are taken in the sale's transaction; the totals are never reset.
    """

    register_id = IdField()
    series = TextField()
    next_number = IntegerField()
    total_sales_minor = MoneyField()
    total_returns_minor = MoneyField()
    receipts = IntegerField()

    class Meta:
        """The table of number series."""

        table_name = "number_series"
        primary_key = CompositeKey("register_id", "series")
        without_rowid = True


class OrderCorrectionRow(Row):
    """A document that corrects a sale; its amounts are what it adds to the sale's."""

    id = IdField(primary_key=True)
    store_id = IdField()
    register_id = IdField()
    location_id = IdField()
    series = TextField()
    series_number = IntegerField()
    number = TextField(unique=True)
    kind = TextField()
    order_id = IdField(constraints=references("order"))
    shift_id = IdField(constraints=references("shift"))
    business_date = DateField()
    staff_id = IdField()
    staff_name = TextField()
    approved_by = TextField()
    reason = TextField()
    net_minor = MoneyField()
    tax_minor = MoneyField()
    gross_minor = MoneyField()
    rounding_minor = MoneyField()
    change_minor = MoneyField()
    cash_minor = MoneyField()
    at_utc = UtcField()

    class Meta:
        """The table of corrections."""

        table_name = "order_correction"
        indexes = (
            (("register_id", "series", "series_number"), True),
            (("order_id",), False),
            (("shift_id",), False),
            (("business_date",), False),
        )


class OrderCorrectionTenderRow(Row):
    """A payment as it should have been written."""

    correction_id = IdField(constraints=references("order_correction"))
    position = IntegerField()
    kind = TextField()
    amount_minor = MoneyField()
    card_last4 = TextField(default="")
    auth_code = TextField(default="")
    attempt_id = IdField(null=True)
    label = TextField(default="")
    gives_change = FlagField(default=False)

    class Meta:
        """The table of corrected tenders."""

        table_name = "order_correction_tender"
        primary_key = CompositeKey("correction_id", "position")
        without_rowid = True
        indexes = ((("card_last4",), False),)


class ReceiptCopyRow(Row):
    """A copy of a receipt that was handed out."""

    order_id = IdField(constraints=references("order"))
    position = IntegerField()
    staff_id = IdField()
    at_utc = UtcField()

    class Meta:
        """The table of copies."""

        table_name = "receipt_copy"
        primary_key = CompositeKey("order_id", "position")
        without_rowid = True
