"""Rules of goods, deposits, modifiers, bundles and what a line is made of: frozen."""

from typing import Any

STATEMENTS = (
    'ALTER TABLE "product" ADD COLUMN "rules" TEXT',
    'ALTER TABLE "product" ADD COLUMN "deposit_id" BLOB REFERENCES "product" ("id")',
    """ALTER TABLE "product" ADD COLUMN "asks_modifiers" INTEGER NOT NULL DEFAULT 0""",
    """
    CREATE INDEX "product_deposit" ON "product" ("deposit_id") WHERE "deposit_id" IS NOT NULL
    """,
    """
    CREATE TABLE "modifier_group" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "name" TEXT NOT NULL,
            "least" INTEGER NOT NULL,
            "most" INTEGER NOT NULL) STRICT
    """,
    'CREATE UNIQUE INDEX "modifier_group_name" ON "modifier_group" ("name")',
    """
    CREATE TABLE "modifier" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "group_id" BLOB NOT NULL REFERENCES "modifier_group" ("id"),
            "position" INTEGER NOT NULL,
            "name" TEXT NOT NULL,
            "price_micros" INTEGER NOT NULL,
            "product_id" BLOB REFERENCES "product" ("id"),
            "quantity_milli" INTEGER NOT NULL,
            "preset" INTEGER NOT NULL) STRICT
    """,
    'CREATE UNIQUE INDEX "modifier_group_id_position" ON "modifier" ("group_id", "position")',
    """
    CREATE INDEX "modifier_product_id" ON "modifier" ("product_id") WHERE "product_id" IS NOT NULL
    """,
    """
    CREATE TABLE "product_modifier_group" (
            "product_id" BLOB NOT NULL REFERENCES "product" ("id"),
            "position" INTEGER NOT NULL,
            "group_id" BLOB NOT NULL REFERENCES "modifier_group" ("id"),
            PRIMARY KEY ("product_id", "position")) STRICT, WITHOUT ROWID
    """,
    """
    CREATE INDEX "product_modifier_group_group_id" ON "product_modifier_group" ("group_id")
    """,
    """
    CREATE TABLE "bundle" (
            "product_id" BLOB NOT NULL PRIMARY KEY REFERENCES "product" ("id"),
            "pricing" TEXT NOT NULL,
            "percent_off" TEXT NOT NULL) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "bundle_part" (
            "bundle_id" BLOB NOT NULL REFERENCES "product" ("id"),
            "position" INTEGER NOT NULL,
            "product_id" BLOB NOT NULL REFERENCES "product" ("id"),
            "quantity_milli" INTEGER NOT NULL,
            PRIMARY KEY ("bundle_id", "position")) STRICT, WITHOUT ROWID
    """,
    'CREATE INDEX "bundle_part_product_id" ON "bundle_part" ("product_id")',
    """ALTER TABLE "cart" ADD COLUMN "age_confirmed" INTEGER NOT NULL DEFAULT 0""",
    """ALTER TABLE "cart" ADD COLUMN "total_shown" INTEGER NOT NULL DEFAULT 0""",
    'ALTER TABLE "cart_line" ADD COLUMN "parent" INTEGER',
    'ALTER TABLE "cart_line" ADD COLUMN "per_parent_milli" INTEGER',
    """ALTER TABLE "cart_line" ADD COLUMN "details" TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE "order" ADD COLUMN "age_confirmed" INTEGER NOT NULL DEFAULT 0""",
    'ALTER TABLE "order_item" ADD COLUMN "parent" INTEGER',
    """ALTER TABLE "order_item" ADD COLUMN "details" TEXT NOT NULL DEFAULT ''""",
    'ALTER TABLE "staff" ADD COLUMN "birth_date" TEXT',
    'ALTER TABLE "customer" ADD COLUMN "staff_id" BLOB',
    'CREATE INDEX "journal_kind_at_utc" ON "journal" ("kind", "at_utc")',
)

FORGET_GOODS = """
    CREATE TRIGGER "product_forget_goods" BEFORE DELETE ON "product"
    BEGIN
        DELETE FROM "product_modifier_group" WHERE "product_id" = OLD."id";
        DELETE FROM "bundle_part" WHERE "bundle_id" = OLD."id";
        DELETE FROM "bundle" WHERE "product_id" = OLD."id";
    END
"""


def up(migrator: Any, db: Any) -> None:
    """Add the tables and columns of goods."""
    for statement in (*STATEMENTS, FORGET_GOODS):
        db.execute_sql(statement)
