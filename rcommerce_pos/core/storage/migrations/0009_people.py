"""Permissions by person, badges, ended sessions, punches of the time clock: frozen."""

from typing import Any

STATEMENTS = (
    'ALTER TABLE "staff" ADD COLUMN "discount_limit" INTEGER',
    'ALTER TABLE "staff" ADD COLUMN "badge_hash" BLOB',
    'ALTER TABLE "staff" ADD COLUMN "session" INTEGER NOT NULL DEFAULT 0',
    """
    CREATE UNIQUE INDEX "staff_badge_hash" ON "staff" ("badge_hash")
            WHERE "badge_hash" IS NOT NULL
    """,
    """
    CREATE TABLE "staff_permission" (
            "staff_id" BLOB NOT NULL REFERENCES "staff" ("id"),
            "permission" TEXT NOT NULL,
            "granted" INTEGER NOT NULL,
            PRIMARY KEY ("staff_id", "permission")) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "badge_throttle" (
            "register_id" BLOB NOT NULL PRIMARY KEY,
            "failures" TEXT NOT NULL,
            "lockouts" INTEGER NOT NULL,
            "locked_until" INTEGER) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "punch" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "store_id" BLOB NOT NULL,
            "register_id" BLOB NOT NULL,
            "location_id" BLOB NOT NULL,
            "staff_id" BLOB NOT NULL REFERENCES "staff" ("id"),
            "kind" TEXT NOT NULL,
            "at_utc" INTEGER NOT NULL,
            "replaces" BLOB REFERENCES "punch" ("id"),
            "reason" TEXT NOT NULL,
            "by_id" BLOB NOT NULL,
            "by_name" TEXT NOT NULL,
            "approved_by" TEXT NOT NULL,
            "recorded_at" INTEGER NOT NULL) STRICT
    """,
    'CREATE INDEX "punch_staff_id_at_utc" ON "punch" ("staff_id", "at_utc")',
    'CREATE INDEX "punch_at_utc" ON "punch" ("at_utc")',
    """
    CREATE UNIQUE INDEX "punch_replaces" ON "punch" ("replaces") WHERE "replaces" IS NOT NULL
    """,
    """
    CREATE INDEX "customer_staff_id" ON "customer" ("staff_id") WHERE "staff_id" IS NOT NULL
    """,
)


def up(migrator: Any, db: Any) -> None:
    """Add the columns and tables of people; punches are never changed, only replaced."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
    for act in ("UPDATE", "DELETE"):
        db.execute_sql(
            f'CREATE TRIGGER "punch_no_{act.lower()}" BEFORE {act} ON "punch" '
            "BEGIN SELECT RAISE(ABORT, 'punch is append-only'); END"
        )
