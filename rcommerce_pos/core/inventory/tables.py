"""Rows of the stock ledger and of the levels that it sums to."""

from peewee import CompositeKey, TextField

from rcommerce_pos.core.storage.database import Row
from rcommerce_pos.core.storage.fields import (
    IdField,
    MicrosField,
    QuantityField,
    UtcField,
    references,
)


class StockMovementRow(Row):
    """One change of stock; append-only."""

    id = IdField(primary_key=True)
    store_id = IdField()
    register_id = IdField()
    location_id = IdField()
    product_id = IdField(constraints=references("product"))
    quantity_milli = QuantityField()
    unit_cost_micros = MicrosField(null=True)
    reason = TextField()
    reference_id = IdField(null=True)
    staff_id = IdField(null=True)
    at_utc = UtcField()

    class Meta:
        """The table of stock movements."""

        table_name = "stock_movement"
        indexes = ((("product_id", "location_id"), False), (("reference_id",), False))


class StockLevelRow(Row):
    """What lies at a place: the sum of its movements, kept with each of them."""

    location_id = IdField()
    product_id = IdField(constraints=references("product"))
    on_hand_milli = QuantityField()
    average_cost_micros = MicrosField(null=True)
    recount = TextField(null=True)

    class Meta:
        """The table of stock levels."""

        table_name = "stock_level"
        primary_key = CompositeKey("product_id", "location_id")
        without_rowid = True
        indexes = ((("location_id", "on_hand_milli"), False),)
