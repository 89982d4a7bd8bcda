"""Indexes that list, filter and sort the products: frozen.

Those of a sort stand in pairs, for what is sold and for what is archived: a row is in one of them,
so that a pair costs what one index costs.
"""

from typing import Any

SORTS = (
    ("name", '"name" COLLATE NOCASE'),
    ("sku", '"sku"'),
    ("price", '"price_micros"'),
    ("changed", '"updated_at"'),
)
STATES = (("active", "IS NULL"), ("archived", "IS NOT NULL"))

STATEMENTS = (
    *(
        f'CREATE INDEX "product_{state}_{name}" ON "product" ({column})'
        f' WHERE "archived_at" {condition}'
        for name, column in SORTS
        for state, condition in STATES
    ),
    """
    CREATE INDEX "product_archived" ON "product" ("archived_at") WHERE "archived_at" IS NOT NULL
    """,
    'CREATE INDEX "product_tax_class" ON "product" ("tax_class_id")',
    """CREATE INDEX "product_unit" ON "product" ("unit") WHERE "unit" <> 'piece'""",
    """
    CREATE INDEX "product_asks" ON "product" ("number")
            WHERE "rules" IS NOT NULL OR "asks_modifiers" = 1
    """,
    """
    CREATE INDEX "stock_level_location_id_on_hand_milli"
            ON "stock_level" ("location_id", "on_hand_milli")
    """,
)


def up(migrator: Any, db: Any) -> None:
    """Add the indexes of the list of products."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
