"""Rows of promotions, their coupons, and what was redeemed."""

from peewee import CompositeKey, IntegerField, TextField

from rcommerce_pos.core.storage.database import Row
from rcommerce_pos.core.storage.fields import (
    DateField,
    FlagField,
    IdField,
    UtcField,
    references,
)


class PromotionRow(Row):
    """An offer; ``rule`` is the whole of it as a document, the columns are what is searched."""

    id = IdField(primary_key=True)
    name = TextField()
    kind = TextField()
    active = FlagField(default=True)
    first_day = DateField(null=True)
    last_day = DateField(null=True)
    rule = TextField()
    updated_at = UtcField()

    class Meta:
        """The table of promotions."""

        table_name = "promotion"
        indexes = ((("active", "last_day"), False),)


class CouponRow(Row):
    """A code, folded to capitals, that lets a promotion apply."""

    code = TextField(primary_key=True)
    promotion_id = IdField(constraints=references("promotion"))
    most = IntegerField(null=True)
    most_each = IntegerField(null=True)

    class Meta:
        """The table of coupons."""

        table_name = "coupon"
        without_rowid = True
        indexes = ((("promotion_id",), False),)


class CouponRedemptionRow(Row):
    """A coupon that a sale used up."""

    code = TextField()
    order_id = IdField()
    customer_id = IdField(null=True)
    at_utc = UtcField()

    class Meta:
        """The table of redemptions."""

        table_name = "coupon_redemption"
        primary_key = CompositeKey("code", "order_id")
        without_rowid = True
        indexes = ((("code", "customer_id"), False),)


class CouponReturnRow(Row):
    """A redeemed coupon that the customer got back, because the sale was voided."""

    code = TextField()
    order_id = IdField()
    at_utc = UtcField()

    class Meta:
        """The table of coupons given back."""

        table_name = "coupon_return"
        primary_key = CompositeKey("code", "order_id")
        without_rowid = True
