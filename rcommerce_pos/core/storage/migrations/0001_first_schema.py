"""The first schema: frozen; later steps add to it."""

from typing import Any

STATEMENTS = (
    """
    CREATE TABLE "store" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "code" TEXT NOT NULL,
            "name" TEXT NOT NULL,
            "address" TEXT NOT NULL,
            "phone" TEXT NOT NULL,
            "tax_number" TEXT NOT NULL,
            "country" TEXT NOT NULL,
            "currency" TEXT NOT NULL,
            "time_zone" TEXT NOT NULL,
            "cutoff_minutes" INTEGER NOT NULL,
            "prices_include_tax" INTEGER NOT NULL,
            "tax_rounding" TEXT NOT NULL,
            "cash_step_minor" INTEGER NOT NULL,
            "denominations" TEXT NOT NULL,
            "purpose" TEXT NOT NULL) STRICT
    """,
    """
    CREATE UNIQUE INDEX "store_code" ON "store" ("code")
    """,
    """
    CREATE TABLE "location" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "store_id" BLOB NOT NULL REFERENCES "store" ("id"),
            "code" TEXT NOT NULL,
            "name" TEXT NOT NULL) STRICT
    """,
    """
    CREATE UNIQUE INDEX "location_code" ON "location" ("code")
    """,
    """
    CREATE TABLE "register" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "store_id" BLOB NOT NULL REFERENCES "store" ("id"),
            "location_id" BLOB NOT NULL REFERENCES "location" ("id"),
            "code" TEXT NOT NULL,
            "name" TEXT NOT NULL) STRICT
    """,
    """
    CREATE UNIQUE INDEX "register_code" ON "register" ("code")
    """,
    """
    CREATE TABLE "setting" (
            "key" TEXT NOT NULL PRIMARY KEY,
            "value" TEXT NOT NULL) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "job" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "store_id" BLOB NOT NULL,
            "register_id" BLOB NOT NULL,
            "location_id" BLOB NOT NULL,
            "kind" TEXT NOT NULL,
            "payload" TEXT NOT NULL,
            "state" TEXT NOT NULL,
            "attempts" INTEGER NOT NULL,
            "created_at" INTEGER NOT NULL,
            "due_at" INTEGER NOT NULL) STRICT
    """,
    """
    CREATE INDEX "job_state_due_at" ON "job" ("state", "due_at")
    """,
    """
    CREATE TABLE "journal" (
            "register_id" BLOB NOT NULL,
            "epoch" INTEGER NOT NULL,
            "seq" INTEGER NOT NULL,
            "kind" TEXT NOT NULL,
            "at_utc" INTEGER NOT NULL,
            "body" BLOB NOT NULL,
            "prev_hash" BLOB NOT NULL,
            "hash" BLOB NOT NULL,
            "key_id" BLOB NOT NULL,
            "sig" BLOB NOT NULL) STRICT
    """,
    """
    CREATE UNIQUE INDEX "journal_register_id_epoch_seq" ON "journal" ("register_id", "epoch",
    "seq")
    """,
    """
    CREATE TABLE "journal_key" (
            "key_id" BLOB NOT NULL PRIMARY KEY,
            "register_id" BLOB NOT NULL,
            "public_key" BLOB NOT NULL,
            "since_epoch" INTEGER NOT NULL,
            "since_seq" INTEGER NOT NULL) STRICT
    """,
    """
    CREATE TABLE "staff" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "store_id" BLOB NOT NULL,
            "name" TEXT NOT NULL,
            "role" TEXT NOT NULL,
            "pin_hash" TEXT NOT NULL,
            "pin_digits" INTEGER NOT NULL,
            "recovery_hash" TEXT,
            "demo_pin" TEXT,
            "active" INTEGER NOT NULL,
            "created_at" INTEGER NOT NULL) STRICT
    """,
    """
    CREATE TABLE "staff_throttle" (
            "staff_id" BLOB NOT NULL REFERENCES "staff" ("id"),
            "register_id" BLOB NOT NULL,
            "failures" TEXT NOT NULL,
            "lockouts" INTEGER NOT NULL,
            "locked_until" INTEGER, PRIMARY KEY ("staff_id",
            "register_id")) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "tax" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "code" TEXT NOT NULL,
            "name" TEXT NOT NULL,
            "kind" TEXT NOT NULL,
            "included" INTEGER NOT NULL,
            "compound" INTEGER NOT NULL,
            "affected_by_compound" INTEGER NOT NULL,
            "group_code" TEXT NOT NULL) STRICT
    """,
    """
    CREATE UNIQUE INDEX "tax_code" ON "tax" ("code")
    """,
    """
    CREATE TABLE "tax_rate" (
            "tax_id" BLOB NOT NULL REFERENCES "tax" ("id"),
            "valid_from" TEXT NOT NULL,
            "rate" TEXT NOT NULL, PRIMARY KEY ("tax_id",
            "valid_from")) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "tax_class" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "code" TEXT NOT NULL,
            "name" TEXT NOT NULL,
            "is_standard" INTEGER NOT NULL) STRICT
    """,
    """
    CREATE UNIQUE INDEX "tax_class_code" ON "tax_class" ("code")
    """,
    """
    CREATE TABLE "tax_class_tax" (
            "class_id" BLOB NOT NULL REFERENCES "tax_class" ("id"),
            "position" INTEGER NOT NULL,
            "tax_id" BLOB NOT NULL REFERENCES "tax" ("id"), PRIMARY KEY ("class_id",
            "position")) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "category" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "parent_id" BLOB,
            "name" TEXT NOT NULL,
            "position" INTEGER NOT NULL) STRICT
    """,
    """
    CREATE UNIQUE INDEX "category_parent_id_name" ON "category" ("parent_id", "name")
    """,
    """
    CREATE TABLE "product" (
            "number" INTEGER NOT NULL PRIMARY KEY,
            "id" BLOB NOT NULL,
            "sku" TEXT,
            "name" TEXT NOT NULL,
            "description" TEXT NOT NULL,
            "category_id" BLOB REFERENCES "category" ("id"),
            "tax_class_id" BLOB NOT NULL REFERENCES "tax_class" ("id"),
            "unit" TEXT NOT NULL,
            "price_micros" INTEGER,
            "cost_micros" INTEGER,
            "compare_at_micros" INTEGER,
            "inventory_policy" TEXT NOT NULL,
            "variant_of" BLOB,
            "options" TEXT,
            "archived_at" INTEGER,
            "batch_id" BLOB,
            "updated_at" INTEGER NOT NULL) STRICT
    """,
    """
    CREATE UNIQUE INDEX "product_id" ON "product" ("id")
    """,
    """
    CREATE UNIQUE INDEX "product_sku" ON "product" ("sku")
    """,
    """
    CREATE TABLE "barcode" (
            "code" TEXT NOT NULL,
            "product_id" BLOB NOT NULL REFERENCES "product" ("id"),
            "quantity_milli" INTEGER NOT NULL,
            "price_micros" INTEGER, PRIMARY KEY ("code",
            "product_id")) STRICT, WITHOUT ROWID
    """,
    """
    CREATE INDEX "barcode_product_id" ON "barcode" ("product_id")
    """,
    """
    CREATE TABLE "customer" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "store_id" BLOB NOT NULL,
            "name" TEXT NOT NULL,
            "phone" TEXT NOT NULL,
            "email" TEXT NOT NULL,
            "created_at" INTEGER NOT NULL) STRICT
    """,
    """
    CREATE TABLE "stock_movement" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "store_id" BLOB NOT NULL,
            "register_id" BLOB NOT NULL,
            "location_id" BLOB NOT NULL,
            "product_id" BLOB NOT NULL REFERENCES "product" ("id"),
            "quantity_milli" INTEGER NOT NULL,
            "unit_cost_micros" INTEGER,
            "reason" TEXT NOT NULL,
            "reference_id" BLOB,
            "staff_id" BLOB,
            "at_utc" INTEGER NOT NULL) STRICT
    """,
    """
    CREATE INDEX "stock_movement_product_id_location_id" ON "stock_movement" ("product_id",
    "location_id")
    """,
    """
    CREATE INDEX "stock_movement_reference_id" ON "stock_movement" ("reference_id")
    """,
    """
    CREATE TABLE "stock_level" (
            "location_id" BLOB NOT NULL,
            "product_id" BLOB NOT NULL REFERENCES "product" ("id"),
            "on_hand_milli" INTEGER NOT NULL,
            "average_cost_micros" INTEGER,
            "recount" TEXT, PRIMARY KEY ("product_id",
            "location_id")) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "shift" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "store_id" BLOB NOT NULL,
            "register_id" BLOB NOT NULL,
            "location_id" BLOB NOT NULL,
            "business_date" TEXT NOT NULL,
            "opened_at" INTEGER NOT NULL,
            "opened_by" BLOB NOT NULL,
            "opened_by_name" TEXT NOT NULL,
            "closed_at" INTEGER,
            "closed_by" BLOB,
            "closed_by_name" TEXT,
            "expected_minor" INTEGER,
            "counted_minor" INTEGER,
            "difference_reason" TEXT) STRICT
    """,
    """
    CREATE INDEX "shift_register_id_opened_at" ON "shift" ("register_id", "opened_at")
    """,
    """
    CREATE TABLE "cash_movement" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "store_id" BLOB NOT NULL,
            "register_id" BLOB NOT NULL,
            "location_id" BLOB NOT NULL,
            "shift_id" BLOB NOT NULL REFERENCES "shift" ("id"),
            "kind" TEXT NOT NULL,
            "amount_minor" INTEGER NOT NULL,
            "reference_id" BLOB,
            "staff_id" BLOB NOT NULL,
            "reason" TEXT NOT NULL,
            "at_utc" INTEGER NOT NULL) STRICT
    """,
    """
    CREATE INDEX "cash_movement_shift_id_kind" ON "cash_movement" ("shift_id", "kind")
    """,
    """
    CREATE TABLE "cash_count" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "store_id" BLOB NOT NULL,
            "register_id" BLOB NOT NULL,
            "location_id" BLOB NOT NULL,
            "shift_id" BLOB NOT NULL REFERENCES "shift" ("id"),
            "counted_minor" INTEGER NOT NULL,
            "pieces" TEXT NOT NULL,
            "accepted" INTEGER NOT NULL,
            "staff_id" BLOB NOT NULL,
            "at_utc" INTEGER NOT NULL) STRICT
    """,
    """
    CREATE INDEX "cash_count_shift_id" ON "cash_count" ("shift_id")
    """,
    """
    CREATE TABLE "order" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "store_id" BLOB NOT NULL,
            "register_id" BLOB NOT NULL,
            "location_id" BLOB NOT NULL,
            "series" TEXT NOT NULL,
            "series_number" INTEGER NOT NULL,
            "number" TEXT NOT NULL,
            "check_part" TEXT NOT NULL,
            "checkout_id" TEXT NOT NULL,
            "content_hash" TEXT NOT NULL,
            "source" TEXT NOT NULL,
            "status" TEXT NOT NULL,
            "payment_status" TEXT NOT NULL,
            "shift_id" BLOB NOT NULL REFERENCES "shift" ("id"),
            "business_date" TEXT NOT NULL,
            "staff_id" BLOB NOT NULL,
            "staff_name" TEXT NOT NULL,
            "customer_id" BLOB,
            "customer_name" TEXT,
            "currency" TEXT NOT NULL,
            "tax_rounding" TEXT NOT NULL,
            "net_minor" INTEGER NOT NULL,
            "tax_minor" INTEGER NOT NULL,
            "gross_minor" INTEGER NOT NULL,
            "discount_minor" INTEGER NOT NULL,
            "rounding_minor" INTEGER NOT NULL,
            "change_minor" INTEGER NOT NULL,
            "document_discount" TEXT,
            "completed_at" INTEGER NOT NULL) STRICT
    """,
    """
    CREATE UNIQUE INDEX "order_number" ON "order" ("number")
    """,
    """
    CREATE UNIQUE INDEX "order_checkout_id" ON "order" ("checkout_id")
    """,
    """
    CREATE UNIQUE INDEX "order_register_id_series_series_number" ON "order" ("register_id",
    "series", "series_number")
    """,
    """
    CREATE INDEX "order_shift_id" ON "order" ("shift_id")
    """,
    """
    CREATE TABLE "order_item" (
            "order_id" BLOB NOT NULL REFERENCES "order" ("id"),
            "position" INTEGER NOT NULL,
            "store_id" BLOB NOT NULL,
            "register_id" BLOB NOT NULL,
            "location_id" BLOB NOT NULL,
            "product_id" BLOB NOT NULL,
            "sku" TEXT,
            "barcode" TEXT,
            "name" TEXT NOT NULL,
            "unit" TEXT NOT NULL,
            "quantity_milli" INTEGER NOT NULL,
            "unit_price_micros" INTEGER NOT NULL,
            "list_price_micros" INTEGER,
            "discount_percent" TEXT NOT NULL,
            "discount_amount_minor" INTEGER NOT NULL,
            "subtotal_minor" INTEGER NOT NULL,
            "discount_minor" INTEGER NOT NULL,
            "net_minor" INTEGER NOT NULL,
            "tax_minor" INTEGER NOT NULL,
            "gross_minor" INTEGER NOT NULL,
            "unit_cost_micros" INTEGER,
            "tax_class" TEXT NOT NULL,
            "taxes" TEXT NOT NULL,
            "trace" TEXT NOT NULL, PRIMARY KEY ("order_id",
            "position")) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "order_tax" (
            "order_id" BLOB NOT NULL REFERENCES "order" ("id"),
            "position" INTEGER NOT NULL,
            "store_id" BLOB NOT NULL,
            "register_id" BLOB NOT NULL,
            "location_id" BLOB NOT NULL,
            "code" TEXT NOT NULL,
            "name" TEXT NOT NULL,
            "group_code" TEXT NOT NULL,
            "rate" TEXT NOT NULL,
            "base_minor" INTEGER NOT NULL,
            "amount_minor" INTEGER NOT NULL, PRIMARY KEY ("order_id",
            "position")) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "tender" (
            "order_id" BLOB NOT NULL REFERENCES "order" ("id"),
            "position" INTEGER NOT NULL,
            "store_id" BLOB NOT NULL,
            "register_id" BLOB NOT NULL,
            "location_id" BLOB NOT NULL,
            "kind" TEXT NOT NULL,
            "amount_minor" INTEGER NOT NULL,
            "card_last4" TEXT NOT NULL,
            "auth_code" TEXT NOT NULL,
            "at_utc" INTEGER NOT NULL, PRIMARY KEY ("order_id",
            "position")) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "order_transition" (
            "order_id" BLOB NOT NULL REFERENCES "order" ("id"),
            "position" INTEGER NOT NULL,
            "from_status" TEXT,
            "to_status" TEXT NOT NULL,
            "staff_id" BLOB NOT NULL,
            "reason" TEXT NOT NULL,
            "at_utc" INTEGER NOT NULL, PRIMARY KEY ("order_id",
            "position")) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "number_series" (
            "register_id" BLOB NOT NULL,
            "series" TEXT NOT NULL,
            "next_number" INTEGER NOT NULL,
            "total_sales_minor" INTEGER NOT NULL,
            "total_returns_minor" INTEGER NOT NULL,
            "receipts" INTEGER NOT NULL, PRIMARY KEY ("register_id",
            "series")) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "cart" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "store_id" BLOB NOT NULL,
            "register_id" BLOB NOT NULL,
            "location_id" BLOB NOT NULL,
            "staff_id" BLOB NOT NULL,
            "ticket" INTEGER NOT NULL,
            "status" TEXT NOT NULL,
            "discount_percent" TEXT,
            "discount_minor" INTEGER,
            "customer_id" BLOB,
            "opened_at" INTEGER NOT NULL,
            "next_line" INTEGER NOT NULL) STRICT
    """,
    """
    CREATE INDEX "cart_register_id_status" ON "cart" ("register_id", "status")
    """,
    """
    CREATE TABLE "cart_line" (
            "cart_id" BLOB NOT NULL REFERENCES "cart" ("id"),
            "line" INTEGER NOT NULL,
            "product_id" BLOB NOT NULL,
            "sku" TEXT,
            "barcode" TEXT,
            "name" TEXT NOT NULL,
            "unit" TEXT NOT NULL,
            "tax_class_id" BLOB NOT NULL,
            "quantity_milli" INTEGER NOT NULL,
            "unit_price_micros" INTEGER NOT NULL,
            "list_price_micros" INTEGER,
            "unit_cost_micros" INTEGER,
            "price_source" TEXT NOT NULL,
            "inventory_policy" TEXT NOT NULL,
            "merges" INTEGER NOT NULL,
            "discount_percent" TEXT,
            "discount_minor" INTEGER, PRIMARY KEY ("cart_id",
            "line")) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "cart_tender" (
            "cart_id" BLOB NOT NULL REFERENCES "cart" ("id"),
            "position" INTEGER NOT NULL,
            "kind" TEXT NOT NULL,
            "amount_minor" INTEGER NOT NULL,
            "card_last4" TEXT NOT NULL,
            "auth_code" TEXT NOT NULL,
            "at_utc" INTEGER NOT NULL, PRIMARY KEY ("cart_id",
            "position")) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "import_batch" (
            "id" BLOB NOT NULL PRIMARY KEY,
            "store_id" BLOB NOT NULL,
            "code" TEXT NOT NULL,
            "file_name" TEXT NOT NULL,
            "file_digest" TEXT NOT NULL,
            "staff_id" BLOB,
            "started_at" INTEGER NOT NULL,
            "finished_at" INTEGER,
            "undone_at" INTEGER,
            "counts" TEXT NOT NULL) STRICT
    """,
    """
    CREATE UNIQUE INDEX "import_batch_code" ON "import_batch" ("code")
    """,
    """
    CREATE TABLE "import_change" (
            "batch_id" BLOB NOT NULL REFERENCES "import_batch" ("id"),
            "product_id" BLOB NOT NULL,
            "before" TEXT NOT NULL, PRIMARY KEY ("batch_id",
            "product_id")) STRICT, WITHOUT ROWID
    """,
)

ONE_OPEN_SHIFT = """
    CREATE UNIQUE INDEX "shift_one_open" ON "shift" ("register_id") WHERE "closed_at" IS NULL
"""

VARIANTS = """
    CREATE INDEX "product_variants" ON "product" ("variant_of") WHERE "variant_of" IS NOT NULL
"""

SEARCH = (
    """
    CREATE VIRTUAL TABLE "product_words" USING fts5(
        words, content='', contentless_delete=1, detail=none,
        tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'",
        prefix='1 2 3 4')
    """,
    """
    CREATE VIRTUAL TABLE "product_parts" USING fts5(
        words, content='', contentless_delete=1, detail=full, tokenize='trigram')
    """,
)

JOURNAL_RULES = (
    """
    CREATE TRIGGER journal_next_only BEFORE INSERT ON "journal"
    WHEN NEW.seq <> COALESCE((SELECT MAX(seq) FROM "journal"
        WHERE register_id = NEW.register_id AND epoch = NEW.epoch), 0) + 1
        OR length(NEW.prev_hash) <> 32 OR length(NEW.hash) <> 32 OR length(NEW.sig) <> 64
    BEGIN SELECT RAISE(ABORT, 'seq must be head + 1'); END
    """,
)

APPEND_ONLY = (
    "journal",
    "journal_key",
    "order",
    "order_item",
    "order_tax",
    "tender",
    "order_transition",
    "stock_movement",
    "cash_movement",
    "cash_count",
)


def up(migrator: Any, db: Any) -> None:
    """Make every table, index and trigger of the first schema."""
    for statement in (*STATEMENTS, ONE_OPEN_SHIFT, VARIANTS, *SEARCH, *JOURNAL_RULES):
        db.execute_sql(statement)
    for table in APPEND_ONLY:
        for act in ("UPDATE", "DELETE"):
            db.execute_sql(
                f'CREATE TRIGGER "{table}_no_{act.lower()}" BEFORE {act} ON "{table}" '
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
