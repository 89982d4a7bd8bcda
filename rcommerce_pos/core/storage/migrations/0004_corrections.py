"""Documents that correct a sale, copies of receipts, and the indexes that find a sale: frozen."""

from typing import Any

STATEMENTS = (
    """
    CREATE TABLE "order_correction" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "store_id" BLOB NOT NULL,
            "register_id" BLOB NOT NULL,
            "location_id" BLOB NOT NULL,
            "series" TEXT NOT NULL,
            "series_number" INTEGER NOT NULL,
            "number" TEXT NOT NULL,
            "kind" TEXT NOT NULL,
            "order_id" BLOB NOT NULL REFERENCES "order" ("id"),
            "shift_id" BLOB NOT NULL REFERENCES "shift" ("id"),
            "business_date" TEXT NOT NULL,
            "staff_id" BLOB NOT NULL,
            "staff_name" TEXT NOT NULL,
            "approved_by" TEXT NOT NULL,
            "reason" TEXT NOT NULL,
            "net_minor" INTEGER NOT NULL,
            "tax_minor" INTEGER NOT NULL,
            "gross_minor" INTEGER NOT NULL,
            "rounding_minor" INTEGER NOT NULL,
            "change_minor" INTEGER NOT NULL,
            "cash_minor" INTEGER NOT NULL,
            "at_utc" INTEGER NOT NULL) STRICT
    """,
    'CREATE UNIQUE INDEX "order_correction_number" ON "order_correction" ("number")',
    """
    CREATE UNIQUE INDEX "order_correction_series"
            ON "order_correction" ("register_id", "series", "series_number")
    """,
    'CREATE INDEX "order_correction_order_id" ON "order_correction" ("order_id")',
    'CREATE INDEX "order_correction_shift_id" ON "order_correction" ("shift_id")',
    'CREATE INDEX "order_correction_business_date" ON "order_correction" ("business_date")',
    """
    CREATE UNIQUE INDEX "order_correction_one_void" ON "order_correction" ("order_id")
            WHERE "kind" = 'post_void'
    """,
    """
    CREATE TABLE "order_correction_tender" (
            "correction_id" BLOB NOT NULL REFERENCES "order_correction" ("id"),
            "position" INTEGER NOT NULL,
            "kind" TEXT NOT NULL,
            "amount_minor" INTEGER NOT NULL,
            "card_last4" TEXT NOT NULL DEFAULT '',
            "auth_code" TEXT NOT NULL DEFAULT '',
            PRIMARY KEY ("correction_id", "position")) STRICT, WITHOUT ROWID
    """,
    """
    CREATE INDEX "order_correction_tender_card_last4" ON "order_correction_tender" ("card_last4")
    """,
    """
    CREATE TABLE "receipt_copy" (
            "order_id" BLOB NOT NULL REFERENCES "order" ("id"),
            "position" INTEGER NOT NULL,
            "staff_id" BLOB NOT NULL,
            "at_utc" INTEGER NOT NULL,
            PRIMARY KEY ("order_id", "position")) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "coupon_return" (
            "code" TEXT NOT NULL,
            "order_id" BLOB NOT NULL,
            "at_utc" INTEGER NOT NULL,
            PRIMARY KEY ("code", "order_id")) STRICT, WITHOUT ROWID
    """,
    'CREATE INDEX "order_completed_at_id" ON "order" ("completed_at", "id")',
    'CREATE INDEX "order_staff_id_completed_at" ON "order" ("staff_id", "completed_at", "id")',
    'CREATE INDEX "order_customer_id" ON "order" ("customer_id")',
    'CREATE INDEX "order_series_number" ON "order" ("series_number")',
    'CREATE INDEX "order_gross_minor" ON "order" ("gross_minor")',
    'CREATE INDEX "order_payable" ON "order" ("gross_minor" + "rounding_minor")',
    'CREATE INDEX "tender_card_last4" ON "tender" ("card_last4")',
    'CREATE INDEX "coupon_redemption_order_id" ON "coupon_redemption" ("order_id")',
)

APPEND_ONLY = ("order_correction", "order_correction_tender", "receipt_copy", "coupon_return")


def up(migrator: Any, db: Any) -> None:
    """Add the tables and indexes of corrections."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
    for table in APPEND_ONLY:
        for act in ("UPDATE", "DELETE"):
            db.execute_sql(
                f'CREATE TRIGGER "{table}_no_{act.lower()}" BEFORE {act} ON "{table}" '
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
