"""Attempts to pay by card, the answers to them, and what waits for a person: frozen."""

from typing import Any

STATEMENTS = (
    """
    CREATE TABLE "payment_attempt" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "store_id" BLOB NOT NULL,
            "register_id" BLOB NOT NULL,
            "location_id" BLOB NOT NULL,
            "kind" TEXT NOT NULL CHECK ("kind" IN ('payment', 'reversal', 'refund')),
            "state" TEXT NOT NULL CHECK ("state" IN ('created', 'sent', 'unknown', 'resolving',
                'manual_review', 'approved', 'partial', 'declined', 'cancelled', 'not_sent',
                'not_processed')),
            "terminal" TEXT NOT NULL,
            "driver" TEXT NOT NULL,
            "sale_id" TEXT NOT NULL,
            "service_id" TEXT NOT NULL,
            "checkout_id" BLOB NOT NULL,
            "parent_id" BLOB REFERENCES "payment_attempt" ("id"),
            "amount_minor" INTEGER NOT NULL CHECK ("amount_minor" > 0),
            "currency" TEXT NOT NULL,
            "authorised_minor" INTEGER,
            "staff_id" BLOB NOT NULL,
            "staff_name" TEXT NOT NULL,
            "test" INTEGER NOT NULL,
            "set_aside" INTEGER NOT NULL DEFAULT 0,
            "transaction_ref" TEXT NOT NULL DEFAULT '',
            "transaction_at" TEXT NOT NULL DEFAULT '',
            "reason" TEXT NOT NULL DEFAULT '',
            "evidence" TEXT NOT NULL DEFAULT '{}',
            "decided_by" TEXT NOT NULL DEFAULT '',
            "created_at" INTEGER NOT NULL,
            "updated_at" INTEGER NOT NULL,
            CHECK (("state" IN ('approved', 'partial')) = ("authorised_minor" IS NOT NULL)),
            CHECK ("authorised_minor" IS NULL
                OR "authorised_minor" BETWEEN 1 AND "amount_minor")) STRICT
    """,
    """
    CREATE UNIQUE INDEX "payment_attempt_message" ON "payment_attempt" ("sale_id", "service_id")
    """,
    """
    CREATE UNIQUE INDEX "payment_attempt_one_open" ON "payment_attempt" ("terminal")
            WHERE "state" IN ('created', 'sent', 'unknown', 'resolving')
    """,
    'CREATE INDEX "payment_attempt_checkout_id" ON "payment_attempt" ("checkout_id")',
    'CREATE INDEX "payment_attempt_parent_id" ON "payment_attempt" ("parent_id")',
    'CREATE INDEX "payment_attempt_state" ON "payment_attempt" ("state")',
    'CREATE INDEX "payment_attempt_terminal" ON "payment_attempt" ("terminal", "created_at")',
    """
    CREATE TRIGGER "payment_attempt_final"
            BEFORE UPDATE OF "state", "authorised_minor", "amount_minor" ON "payment_attempt"
            WHEN OLD."state" IN ('approved', 'partial', 'declined', 'cancelled', 'not_sent',
                'not_processed')
            BEGIN SELECT RAISE(ABORT, 'a final card payment stays as it is'); END
    """,
    """
    CREATE TRIGGER "payment_attempt_no_delete" BEFORE DELETE ON "payment_attempt"
            BEGIN SELECT RAISE(ABORT, 'card payments are never deleted'); END
    """,
    """
    CREATE TABLE "payment_answer" (
            "attempt_id" BLOB NOT NULL REFERENCES "payment_attempt" ("id"),
            "position" INTEGER NOT NULL,
            "source" TEXT NOT NULL,
            "outcome" TEXT NOT NULL,
            "authorised_minor" INTEGER,
            "reason" TEXT NOT NULL DEFAULT '',
            "staff_name" TEXT NOT NULL DEFAULT '',
            "at_utc" INTEGER NOT NULL,
            PRIMARY KEY ("attempt_id", "position")) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "payment_task" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "attempt_id" BLOB NOT NULL REFERENCES "payment_attempt" ("id"),
            "kind" TEXT NOT NULL,
            "opened_at" INTEGER NOT NULL,
            "closed_at" INTEGER,
            "closed_by" TEXT NOT NULL DEFAULT '',
            "note" TEXT NOT NULL DEFAULT '') STRICT
    """,
    'CREATE INDEX "payment_task_attempt_id" ON "payment_task" ("attempt_id")',
    'CREATE INDEX "payment_task_closed_at" ON "payment_task" ("closed_at")',
    """
    CREATE TABLE "payment_sequence" (
            "register_id" BLOB NOT NULL PRIMARY KEY,
            "next_number" INTEGER NOT NULL) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "payment_reconciliation" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "store_id" BLOB NOT NULL,
            "register_id" BLOB NOT NULL,
            "location_id" BLOB NOT NULL,
            "shift_id" BLOB NOT NULL,
            "terminal" TEXT NOT NULL,
            "typed" INTEGER NOT NULL,
            "ours_minor" INTEGER NOT NULL,
            "theirs_minor" INTEGER NOT NULL,
            "differences" TEXT NOT NULL,
            "staff_name" TEXT NOT NULL,
            "at_utc" INTEGER NOT NULL) STRICT
    """,
    'CREATE INDEX "payment_reconciliation_shift_id" ON "payment_reconciliation" ("shift_id")',
    'ALTER TABLE "cart_tender" ADD COLUMN "attempt_id" BLOB',
    """ALTER TABLE "cart_tender" ADD COLUMN "label" TEXT NOT NULL DEFAULT ''""",
    'ALTER TABLE "cart_tender" ADD COLUMN "gives_change" INTEGER NOT NULL DEFAULT 0',
    'ALTER TABLE "tender" ADD COLUMN "attempt_id" BLOB',
    """ALTER TABLE "tender" ADD COLUMN "label" TEXT NOT NULL DEFAULT ''""",
    'ALTER TABLE "tender" ADD COLUMN "gives_change" INTEGER NOT NULL DEFAULT 0',
    'ALTER TABLE "order_correction_tender" ADD COLUMN "attempt_id" BLOB',
    """ALTER TABLE "order_correction_tender" ADD COLUMN "label" TEXT NOT NULL DEFAULT ''""",
    'ALTER TABLE "order_correction_tender" ADD COLUMN "gives_change" INTEGER NOT NULL DEFAULT 0',
    """
    CREATE UNIQUE INDEX "tender_one_attempt" ON "tender" ("attempt_id")
            WHERE "attempt_id" IS NOT NULL
    """,
    """
    CREATE UNIQUE INDEX "cart_tender_one_attempt" ON "cart_tender" ("attempt_id")
            WHERE "attempt_id" IS NOT NULL
    """,
)

APPEND_ONLY = ("payment_answer", "payment_reconciliation")


def up(migrator: Any, db: Any) -> None:
    """Add the tables, and say of each tender which attempt it came from."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
    for table in APPEND_ONLY:
        for act in ("UPDATE", "DELETE"):
            db.execute_sql(
                f'CREATE TRIGGER "{table}_no_{act.lower()}" BEFORE {act} ON "{table}" '
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
