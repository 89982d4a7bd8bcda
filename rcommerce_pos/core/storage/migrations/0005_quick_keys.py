"""Pages of quick keys: frozen."""

from typing import Any

STATEMENTS = (
    """
    CREATE TABLE "quick_page" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "position" INTEGER NOT NULL,
            "name" TEXT NOT NULL) STRICT
    """,
    """
    CREATE TABLE "quick_key" (
            "page_id" BLOB NOT NULL REFERENCES "quick_page" ("id"),
            "position" INTEGER NOT NULL,
            "product_id" BLOB NOT NULL REFERENCES "product" ("id"),
            "label" TEXT NOT NULL,
            "icon" TEXT NOT NULL,
            "colour" TEXT NOT NULL,
            PRIMARY KEY ("page_id", "position")) STRICT, WITHOUT ROWID
    """,
    'CREATE INDEX "quick_key_product_id" ON "quick_key" ("product_id")',
)

FORGET_KEYS = """
    CREATE TRIGGER "product_forget_keys" BEFORE DELETE ON "product"
    BEGIN
        DELETE FROM "quick_key" WHERE "product_id" = OLD."id";
    END
"""


def up(migrator: Any, db: Any) -> None:
    """Add the tables of quick keys."""
    for statement in (*STATEMENTS, FORGET_KEYS):
        db.execute_sql(statement)
