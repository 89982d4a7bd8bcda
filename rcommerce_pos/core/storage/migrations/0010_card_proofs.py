"""What an attempt was asked for is kept for good, its age by a count that nobody sets: frozen."""

from typing import Any

_FINAL = "('approved', 'partial', 'declined', 'cancelled', 'not_sent', 'not_processed')"
STATEMENTS = (
    """ALTER TABLE "payment_attempt" ADD COLUMN "steady_count" TEXT NOT NULL DEFAULT ''""",
    'ALTER TABLE "payment_attempt" ADD COLUMN "steady_ms" INTEGER NOT NULL DEFAULT 0',
    """
    ALTER TABLE "payment_attempt" ADD COLUMN "reconciliation_id" BLOB
            REFERENCES "payment_reconciliation" ("id")
    """,
    f"""
    UPDATE "payment_attempt" SET "reconciliation_id" = (
            SELECT "id" FROM "payment_reconciliation" r
            WHERE r."terminal" = "payment_attempt"."terminal"
                AND r."at_utc" >= "payment_attempt"."updated_at"
            ORDER BY r."at_utc" LIMIT 1)
            WHERE "state" IN {_FINAL}
    """,
    """
    CREATE INDEX "payment_attempt_uncompared" ON "payment_attempt" ("terminal", "created_at")
            WHERE "reconciliation_id" IS NULL
    """,
    """
    CREATE INDEX "payment_attempt_by_hand" ON "payment_attempt" ("created_at")
            WHERE "decided_by" <> ''
    """,
    'DROP TRIGGER "payment_attempt_final"',
    f"""
    CREATE TRIGGER "payment_attempt_final"
            BEFORE UPDATE OF "state", "authorised_minor", "reason", "decided_by"
            ON "payment_attempt" WHEN OLD."state" IN {_FINAL}
            BEGIN SELECT RAISE(ABORT, 'a final card payment stays as it is'); END
    """,
    """
    CREATE TRIGGER "payment_attempt_asked"
            BEFORE UPDATE OF "id", "store_id", "register_id", "location_id", "kind", "terminal",
                "driver", "sale_id", "service_id", "checkout_id", "parent_id", "amount_minor",
                "currency", "staff_id", "staff_name", "test", "created_at", "steady_count",
                "steady_ms" ON "payment_attempt"
            BEGIN SELECT RAISE(ABORT, 'what a card payment was asked for stays'); END
    """,
    f"""
    CREATE TRIGGER "payment_attempt_named"
            BEFORE UPDATE OF "transaction_ref", "transaction_at", "evidence" ON "payment_attempt"
            WHEN OLD."state" IN {_FINAL} AND OLD."transaction_ref" <> ''
            BEGIN SELECT RAISE(ABORT, 'what a terminal calls a card payment stays'); END
    """,
    """
    CREATE TRIGGER "payment_attempt_compared"
            BEFORE UPDATE OF "reconciliation_id" ON "payment_attempt"
            WHEN OLD."reconciliation_id" IS NOT NULL
            BEGIN SELECT RAISE(ABORT, 'a card payment is compared once'); END
    """,
    """
    CREATE TRIGGER "payment_task_no_delete" BEFORE DELETE ON "payment_task"
            BEGIN SELECT RAISE(ABORT, 'what a person must settle is never deleted'); END
    """,
    """
    CREATE TRIGGER "payment_task_settled" BEFORE UPDATE ON "payment_task"
            WHEN OLD."closed_at" IS NOT NULL OR (NEW."id", NEW."attempt_id", NEW."kind",
                NEW."opened_at") IS NOT (OLD."id", OLD."attempt_id", OLD."kind", OLD."opened_at")
            BEGIN SELECT RAISE(ABORT, 'what a person must settle is settled once'); END
    """,
    """
    CREATE TRIGGER "payment_sequence_no_delete" BEFORE DELETE ON "payment_sequence"
            BEGIN SELECT RAISE(ABORT, 'message numbers are never forgotten'); END
    """,
    """
    CREATE TRIGGER "payment_sequence_forward" BEFORE UPDATE ON "payment_sequence"
            WHEN NEW."next_number" <= OLD."next_number" OR NEW."register_id" <> OLD."register_id"
            BEGIN SELECT RAISE(ABORT, 'message numbers never come again'); END
    """,
)


def up(migrator: Any, db: Any) -> None:
    """Add what tells an attempt's age and its comparison, and the locks."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
