"""Pictures of products, and the numbers that the shop gives itself: frozen."""

from typing import Any

STATEMENTS = (
    """
    CREATE TABLE "product_picture" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "product_id" BLOB NOT NULL REFERENCES "product" ("id"),
            "position" INTEGER NOT NULL,
            "width" INTEGER NOT NULL,
            "height" INTEGER NOT NULL,
            "thumbnail" BLOB NOT NULL,
            "image" BLOB NOT NULL) STRICT
    """,
    """
    CREATE UNIQUE INDEX "product_picture_product_id_position"
        ON "product_picture" ("product_id", "position")
    """,
    """
    CREATE TABLE "internal_code" (
            "prefix" TEXT NOT NULL PRIMARY KEY,
            "next_number" INTEGER NOT NULL) STRICT, WITHOUT ROWID
    """,
)

FORGET_PICTURES = """
    CREATE TRIGGER "product_forget_pictures" BEFORE DELETE ON "product"
    BEGIN
        DELETE FROM "product_picture" WHERE "product_id" = OLD."id";
    END
"""


def up(migrator: Any, db: Any) -> None:
    """Add the tables of pictures and of numbers."""
    for statement in (*STATEMENTS, FORGET_PICTURES):
        db.execute_sql(statement)
