"""Prices, promotions, zones of taxes, and why a sale cost what it cost: frozen."""

from typing import Any

STATEMENTS = (
    """ALTER TABLE "store" ADD COLUMN "region" TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE "store" ADD COLUMN "postal_code" TEXT NOT NULL DEFAULT ''""",
    """
    CREATE TABLE "tax_rate_new" (
            "tax_id" BLOB NOT NULL REFERENCES "tax" ("id"),
            "country" TEXT NOT NULL,
            "region" TEXT NOT NULL,
            "postal" TEXT NOT NULL,
            "valid_from" TEXT NOT NULL,
            "rate" TEXT NOT NULL,
            PRIMARY KEY ("tax_id", "country", "region", "postal", "valid_from"))
            STRICT, WITHOUT ROWID
    """,
    """
    INSERT INTO "tax_rate_new" SELECT "tax_id", '', '', '', "valid_from", "rate" FROM "tax_rate"
    """,
    'DROP TABLE "tax_rate"',
    'ALTER TABLE "tax_rate_new" RENAME TO "tax_rate"',
    """
    CREATE TABLE "tax_context" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "code" TEXT NOT NULL,
            "name" TEXT NOT NULL) STRICT
    """,
    'CREATE UNIQUE INDEX "tax_context_code" ON "tax_context" ("code")',
    """
    CREATE TABLE "tax_context_class" (
            "context_id" BLOB NOT NULL REFERENCES "tax_context" ("id"),
            "class_id" BLOB NOT NULL REFERENCES "tax_class" ("id"),
            "to_class_id" BLOB NOT NULL REFERENCES "tax_class" ("id"),
            PRIMARY KEY ("context_id", "class_id")) STRICT, WITHOUT ROWID
    """,
    """ALTER TABLE "product" ADD COLUMN "brand" TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE "product" ADD COLUMN "tags" TEXT NOT NULL DEFAULT '[]'""",
    """ALTER TABLE "product" ADD COLUMN "discountable" INTEGER NOT NULL DEFAULT 1""",
    """ALTER TABLE "product" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'goods'""",
    """
    CREATE INDEX "product_category" ON "product" ("category_id") WHERE "category_id" IS NOT NULL
    """,
    """CREATE INDEX "product_kind" ON "product" ("kind") WHERE "kind" <> 'goods'""",
    """
    CREATE TABLE "price_list" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "code" TEXT NOT NULL,
            "name" TEXT NOT NULL,
            "priority" INTEGER NOT NULL,
            "customer_group_id" BLOB,
            "register_id" BLOB,
            "first_day" TEXT,
            "last_day" TEXT,
            "active" INTEGER NOT NULL) STRICT
    """,
    'CREATE UNIQUE INDEX "price_list_code" ON "price_list" ("code")',
    """
    CREATE TABLE "price_list_entry" (
            "product_id" BLOB NOT NULL REFERENCES "product" ("id"),
            "list_id" BLOB NOT NULL REFERENCES "price_list" ("id"),
            "min_quantity_milli" INTEGER NOT NULL,
            "price_micros" INTEGER NOT NULL,
            PRIMARY KEY ("product_id", "list_id", "min_quantity_milli")) STRICT, WITHOUT ROWID
    """,
    'CREATE INDEX "price_list_entry_list_id" ON "price_list_entry" ("list_id")',
    """
    CREATE TABLE "price_change" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "product_id" BLOB NOT NULL REFERENCES "product" ("id"),
            "due_at" INTEGER NOT NULL,
            "price_micros" INTEGER NOT NULL,
            "applied_at" INTEGER) STRICT
    """,
    'CREATE INDEX "price_change_applied_at_due_at" ON "price_change" ("applied_at", "due_at")',
    'CREATE INDEX "price_change_product_id" ON "price_change" ("product_id")',
    """
    CREATE TABLE "price_history" (
            "product_id" BLOB NOT NULL REFERENCES "product" ("id"),
            "until_at" INTEGER NOT NULL,
            "price_micros" INTEGER,
            PRIMARY KEY ("product_id", "until_at")) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "label_to_fix" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "product_id" BLOB NOT NULL REFERENCES "product" ("id"),
            "shelf_price_micros" INTEGER NOT NULL,
            "till_price_micros" INTEGER NOT NULL,
            "staff_name" TEXT NOT NULL,
            "at_utc" INTEGER NOT NULL,
            "done_at" INTEGER) STRICT
    """,
    'CREATE INDEX "label_to_fix_done_at_at_utc" ON "label_to_fix" ("done_at", "at_utc")',
    'CREATE INDEX "label_to_fix_product_id" ON "label_to_fix" ("product_id")',
    """
    CREATE TABLE "customer_group" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "code" TEXT NOT NULL,
            "name" TEXT NOT NULL) STRICT
    """,
    'CREATE UNIQUE INDEX "customer_group_code" ON "customer_group" ("code")',
    'ALTER TABLE "customer" ADD COLUMN "group_id" BLOB',
    """ALTER TABLE "customer" ADD COLUMN "exempt_reason" TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE "customer" ADD COLUMN "exempt_certificate" TEXT NOT NULL DEFAULT ''""",
    'CREATE INDEX "customer_name" ON "customer" ("name")',
    """
    CREATE TABLE "promotion" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "name" TEXT NOT NULL,
            "kind" TEXT NOT NULL,
            "active" INTEGER NOT NULL,
            "first_day" TEXT,
            "last_day" TEXT,
            "rule" TEXT NOT NULL,
            "updated_at" INTEGER NOT NULL) STRICT
    """,
    'CREATE INDEX "promotion_active_last_day" ON "promotion" ("active", "last_day")',
    """
    CREATE TABLE "coupon" (
            "code" TEXT NOT NULL PRIMARY KEY,
            "promotion_id" BLOB NOT NULL REFERENCES "promotion" ("id"),
            "most" INTEGER,
            "most_each" INTEGER) STRICT, WITHOUT ROWID
    """,
    'CREATE INDEX "coupon_promotion_id" ON "coupon" ("promotion_id")',
    """
    CREATE TABLE "coupon_redemption" (
            "code" TEXT NOT NULL,
            "order_id" BLOB NOT NULL,
            "customer_id" BLOB,
            "at_utc" INTEGER NOT NULL,
            PRIMARY KEY ("code", "order_id")) STRICT, WITHOUT ROWID
    """,
    """
    CREATE INDEX "coupon_redemption_code_customer_id"
            ON "coupon_redemption" ("code", "customer_id")
    """,
    """ALTER TABLE "cart" ADD COLUMN "coupons" TEXT NOT NULL DEFAULT '[]'""",
    """ALTER TABLE "cart" ADD COLUMN "tax_context" TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE "cart" ADD COLUMN "exempt_reason" TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE "cart" ADD COLUMN "exempt_certificate" TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE "cart" ADD COLUMN "discount_reason" TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE "cart" ADD COLUMN "discount_approved_by" TEXT NOT NULL DEFAULT ''""",
    'ALTER TABLE "cart" ADD COLUMN "service_percent" TEXT',
    'ALTER TABLE "cart" ADD COLUMN "priced_as_of" INTEGER',
    """ALTER TABLE "cart" ADD COLUMN "honoured_by" TEXT NOT NULL DEFAULT ''""",
    'ALTER TABLE "cart" ADD COLUMN "last_act_at" INTEGER NOT NULL DEFAULT 0',
    'ALTER TABLE "cart" ADD COLUMN "gross_seen_minor" INTEGER',
    """ALTER TABLE "cart_line" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'goods'""",
    """ALTER TABLE "cart_line" ADD COLUMN "discountable" INTEGER NOT NULL DEFAULT 1""",
    'ALTER TABLE "cart_line" ADD COLUMN "regular_price_micros" INTEGER',
    """ALTER TABLE "cart_line" ADD COLUMN "price_list" TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE "cart_line" ADD COLUMN "price_reason" TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE "cart_line" ADD COLUMN "price_approved_by" TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE "cart_line" ADD COLUMN "discount_reason" TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE "cart_line" ADD COLUMN "discount_approved_by" TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE "cart_line" ADD COLUMN "note" TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE "order" ADD COLUMN "trace" TEXT NOT NULL DEFAULT '{}'""",
    """ALTER TABLE "order" ADD COLUMN "tax_context" TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE "order" ADD COLUMN "exempt_reason" TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE "order" ADD COLUMN "exempt_certificate" TEXT NOT NULL DEFAULT ''""",
    'CREATE INDEX "order_business_date" ON "order" ("business_date")',
    """ALTER TABLE "order_item" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'goods'""",
    """ALTER TABLE "order_item" ADD COLUMN "note" TEXT NOT NULL DEFAULT ''""",
)

PRICE_HISTORY = """
    CREATE TRIGGER "product_price_history" AFTER UPDATE OF "price_micros" ON "product"
    WHEN OLD."price_micros" IS NOT NEW."price_micros"
    BEGIN
        INSERT OR REPLACE INTO "price_history" ("product_id", "until_at", "price_micros")
            VALUES (OLD."id", NEW."updated_at", OLD."price_micros");
    END
"""

FORGET_PRICES = """
    CREATE TRIGGER "product_forget_prices" BEFORE DELETE ON "product"
    BEGIN
        DELETE FROM "price_history" WHERE "product_id" = OLD."id";
        DELETE FROM "price_change" WHERE "product_id" = OLD."id";
        DELETE FROM "price_list_entry" WHERE "product_id" = OLD."id";
        DELETE FROM "label_to_fix" WHERE "product_id" = OLD."id";
    END
"""

REDEEMED_FOR_GOOD = tuple(
    f"""
    CREATE TRIGGER "coupon_redemption_no_{act.lower()}" BEFORE {act} ON "coupon_redemption"
    BEGIN SELECT RAISE(ABORT, 'coupon_redemption is append-only'); END
    """
    for act in ("UPDATE", "DELETE")
)


def up(migrator: Any, db: Any) -> None:
    """Add the tables and columns of exact money."""
    for statement in (*STATEMENTS, PRICE_HISTORY, FORGET_PRICES, *REDEEMED_FOR_GOOD):
        db.execute_sql(statement)
