"""Which tables of a shop a practice store begins with, and which not: each is on a list."""

COPIED = (
    "store",
    "location",
    "setting",
    "staff",
    "staff_permission",
    "tax",
    "tax_rate",
    "tax_class",
    "tax_class_tax",
    "tax_context",
    "tax_context_class",
    "category",
    "product",
    "barcode",
    "internal_code",
    "product_picture",
    "modifier_group",
    "modifier",
    "product_modifier_group",
    "bundle",
    "bundle_part",
    "price_list",
    "price_list_entry",
    "price_change",
    "price_history",
    "customer_group",
    "promotion",
    "coupon",
    "quick_page",
    "quick_key",
)
"""What is copied row by row: how the shop sells, and who works there."""

OF_THE_TILL = ("register", "staff_throttle", "badge_throttle")
"""What is copied of the one till that is practised at."""

ON_WISH = ("customer",)
"""What is copied only where it is asked for: people who never agreed to be practised with."""

NEVER = (
    "payment_attempt",
    "payment_answer",
    "payment_task",
    "payment_sequence",
    "payment_reconciliation",
    "punch",
    "journal",
    "journal_key",
    "job",
    "stock_movement",
    "stock_level",
    "shift",
    "cash_movement",
    "cash_count",
    "order",
    "order_item",
    "order_tax",
    "order_transition",
    "order_correction",
    "order_correction_tender",
    "tender",
    "receipt_copy",
    "number_series",
    "cart",
    "cart_line",
    "cart_tender",
    "import_batch",
    "import_change",
    "label_to_fix",
    "coupon_redemption",
    "coupon_return",
)
"""What the shop did: a practice store begins without a past."""
