"""Checks a whole store: its file, its journal, and every rule that stored data can break."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rcommerce_pos.core.journal.verify import verify_journal
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.storage.database import fetch_all, fetch_one

if TYPE_CHECKING:
    from rcommerce_pos.core.application import Application


@dataclass(frozen=True, slots=True)
class Finding:
    """The first row that breaks a rule, and how many do."""

    rule: str
    row: str
    count: int


@dataclass(frozen=True, slots=True)
class StoreReport:
    """What was checked, and what was found broken."""

    checked: tuple[str, ...]
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """True where nothing is broken."""
        return not self.findings

    def as_json(self) -> dict[str, object]:
        """The report as `verify --json` prints it."""
        return {
            "sound": self.sound,
            "checked": list(self.checked),
            "broken": [
                {"rule": finding.rule, "first": finding.row, "rows": finding.count}
                for finding in self.findings
            ],
        }


_DOCUMENTS = """(
    SELECT register_id, series, series_number, number, gross_minor FROM "order"
    UNION ALL SELECT register_id, series, series_number, number, gross_minor FROM order_correction)
"""
_WENT_BACK = """(SELECT COALESCE(SUM(COALESCE(b.authorised_minor,
            (SELECT MAX(a.authorised_minor) FROM payment_answer a
             WHERE a.attempt_id = b.id AND a.source <> 'person'))), 0)
        FROM payment_attempt b WHERE b.parent_id = p.id)"""
"""What went back of a card payment, by the terminal's own late word too."""
# Each answers the rows that break the rule, with a name of the row in the first column.
RULES: dict[str, str] = {
    "orders: line nets sum to the net (rule 4)": """
        SELECT o.number FROM "order" o WHERE o.net_minor <>
            (SELECT COALESCE(SUM(net_minor), 0) FROM order_item WHERE order_id = o.id)""",
    "orders: line taxes sum to the tax (rule 4)": """
        SELECT o.number FROM "order" o WHERE o.tax_minor <>
            (SELECT COALESCE(SUM(tax_minor), 0) FROM order_item WHERE order_id = o.id)""",
    "orders: line grosses sum to the gross (rule 4)": """
        SELECT o.number FROM "order" o WHERE o.gross_minor <>
            (SELECT COALESCE(SUM(gross_minor), 0) FROM order_item WHERE order_id = o.id)""",
    "orders: taxes by rate sum to the tax (rule 4)": """
        SELECT o.number FROM "order" o WHERE o.tax_minor <>
            (SELECT COALESCE(SUM(amount_minor), 0) FROM order_tax WHERE order_id = o.id)""",
    "orders: net and tax are the gross (rule 4)": """
        SELECT number FROM "order" WHERE net_minor + tax_minor <> gross_minor""",
    "lines: net and tax are the gross (rule 4)": """
        SELECT o.number || ' line ' || i.position FROM order_item i JOIN "order" o
            ON o.id = i.order_id WHERE i.net_minor + i.tax_minor <> i.gross_minor""",
    "orders: discount shares sum to the discount (rule 5)": """
        SELECT o.number FROM "order" o WHERE o.discount_minor <>
            (SELECT COALESCE(SUM(discount_minor), 0) FROM order_item WHERE order_id = o.id)""",
    "orders: payments less change are gross and rounding (rule 4)": """
        SELECT o.number FROM "order" o WHERE o.gross_minor + o.rounding_minor <>
            (SELECT COALESCE(SUM(amount_minor), 0) FROM tender WHERE order_id = o.id)
            - o.change_minor""",
    "orders: nobody draws cash out of a card (rule 13)": """
        SELECT o.number FROM "order" o WHERE o.gross_minor >= 0 AND o.gross_minor <
            (SELECT COALESCE(SUM(amount_minor), 0) FROM tender
             WHERE order_id = o.id AND kind <> 'cash' AND gives_change = 0)""",
    "orders: no card gives change (rule 13)": """
        SELECT o.number FROM tender t JOIN "order" o ON o.id = t.order_id
        WHERE t.gives_change = 1 AND t.kind <> 'other'""",
    "orders: numbers have no gap (rule 12)": f"""
        SELECT number FROM (
            SELECT number, series_number - LAG(series_number, 1, 0) OVER (
                PARTITION BY register_id, series ORDER BY series_number) AS step
            FROM {_DOCUMENTS}) WHERE step <> 1""",
    "orders: the next number follows the last (rule 12)": f"""
        SELECT 'series ' || n.series || ' of ' || r.code FROM number_series n
        JOIN register r ON r.id = n.register_id WHERE n.next_number - 1 <>
            (SELECT COALESCE(MAX(series_number), 0) FROM {_DOCUMENTS}
             WHERE register_id = n.register_id AND series = n.series)""",
    "orders: the number is written STORE-REGISTER-n (rule 12)": """
        SELECT o.number FROM "order" o JOIN store s ON s.id = o.store_id
        JOIN register r ON r.id = o.register_id
        WHERE o.number <> s.code || '-' || r.code || o.series || '-' || o.series_number""",
    "registers: perpetual totals are those of the orders": f"""
        SELECT r.code || n.series FROM number_series n JOIN register r ON r.id = n.register_id
        WHERE (n.total_sales_minor, n.total_returns_minor, n.receipts) <>
            (SELECT COALESCE(SUM(MAX(gross_minor, 0)), 0), COALESCE(SUM(MAX(-gross_minor, 0)), 0),
                COUNT(*) FROM {_DOCUMENTS}
             WHERE register_id = n.register_id AND series = n.series)""",
    "corrections: the number is written STORE-REGISTER-n (rule 12)": """
        SELECT c.number FROM order_correction c JOIN store s ON s.id = c.store_id
        JOIN register r ON r.id = c.register_id
        WHERE c.number <> s.code || '-' || r.code || c.series || '-' || c.series_number""",
    "corrections: a void is of its own shift and turns the sale around (rule 16)": """
        SELECT c.number FROM order_correction c JOIN "order" o ON o.id = c.order_id
        WHERE c.kind = 'post_void' AND (c.shift_id <> o.shift_id
            OR (c.net_minor, c.tax_minor, c.gross_minor)
                <> (-o.net_minor, -o.tax_minor, -o.gross_minor))""",
    "corrections: a tender correction leaves goods and taxes alone (rule 16)": """
        SELECT number FROM order_correction WHERE kind = 'tender_correction'
        AND (net_minor <> 0 OR tax_minor <> 0 OR gross_minor <> 0 OR EXISTS (
            SELECT 1 FROM stock_movement WHERE reference_id = order_correction.id))""",
    "corrections: the payments settle the sale (rule 16)": """
        SELECT c.number FROM order_correction c JOIN "order" o ON o.id = c.order_id
        WHERE c.kind = 'tender_correction' AND
            (SELECT COALESCE(SUM(amount_minor), 0) FROM order_correction_tender
             WHERE correction_id = c.id) - c.change_minor <>
            o.gross_minor + o.rounding_minor + (SELECT SUM(rounding_minor) FROM order_correction
             WHERE order_id = o.id AND kind = 'tender_correction'
             AND series_number <= c.series_number)""",
    "corrections: what moved in the drawer is there (rule 16)": """
        SELECT c.number FROM order_correction c WHERE c.cash_minor <>
            (SELECT COALESCE(SUM(amount_minor), 0) FROM cash_movement
             WHERE shift_id = c.shift_id AND reference_id = c.id)""",
    "corrections: a voided sale leaves nothing in the drawer (rule 16)": """
        SELECT v.number FROM order_correction v WHERE v.kind = 'post_void' AND
            (SELECT COALESCE(SUM(amount_minor), 0) FROM cash_movement
             WHERE reference_id = v.order_id) + (SELECT SUM(cash_minor) FROM order_correction
             WHERE order_id = v.order_id) <> 0""",
    "corrections: the goods of a voided sale are back (rule 16)": """
        SELECT c.number FROM order_correction c WHERE c.kind = 'post_void' AND EXISTS (
            SELECT 1 FROM stock_movement WHERE reference_id IN (c.id, c.order_id)
            GROUP BY product_id HAVING SUM(quantity_milli) <> 0)""",
    "corrections: the coupons of a voided sale are back, and no others (rule 16)": """
        SELECT r.code FROM coupon_redemption r WHERE
            EXISTS (SELECT 1 FROM order_correction c
                WHERE c.order_id = r.order_id AND c.kind = 'post_void') <>
            EXISTS (SELECT 1 FROM coupon_return b
                WHERE b.code = r.code AND b.order_id = r.order_id)""",
    "corrections: each is in the journal (rule 29)": """
        SELECT number FROM order_correction WHERE number NOT IN (
            SELECT COALESCE(json_extract(CAST(body AS TEXT), '$.number'), '')
            FROM journal WHERE kind IN ('POST_VOID', 'TENDER_CORRECTION'))""",
    "orders: currency is the shop's": """
        SELECT o.number FROM "order" o JOIN store s ON s.id = o.store_id
        WHERE o.currency <> s.currency""",
    "orders: every step of their life is stored": """
        SELECT o.number FROM "order" o WHERE o.status NOT IN (
            'pending', 'confirmed', 'processing', 'on_hold', 'completed', 'cancelled')
        OR o.status IS NOT (SELECT to_status FROM order_transition
            WHERE order_id = o.id ORDER BY position DESC LIMIT 1)""",
    "orders: each has its print job (rule 10)": """
        SELECT o.number FROM "order" o WHERE (SELECT COUNT(*) FROM "order") >
            (SELECT COUNT(*) FROM job WHERE kind = 'print_receipt')
            AND (SELECT purpose FROM store) <> 'practice' LIMIT 1""",
    "orders: the business date is the shift's (rule 18)": """
        SELECT o.number FROM "order" o JOIN shift s ON s.id = o.shift_id
        WHERE o.business_date <> s.business_date""",
    "stock: each level is the sum of its movements (rule 25)": """
        SELECT p.name FROM stock_level l JOIN product p ON p.id = l.product_id
        WHERE l.on_hand_milli <> (SELECT COALESCE(SUM(quantity_milli), 0) FROM stock_movement
            WHERE product_id = l.product_id AND location_id = l.location_id)""",
    "stock: every movement has a level (rule 25)": """
        SELECT p.name FROM stock_movement m JOIN product p ON p.id = m.product_id
        WHERE NOT EXISTS (SELECT 1 FROM stock_level
            WHERE product_id = m.product_id AND location_id = m.location_id)""",
    "stock: what was sold has left (rule 10)": """
        SELECT o.number FROM "order" o WHERE
            (SELECT COALESCE(SUM(quantity_milli), 0) FROM order_item
              WHERE order_id = o.id AND kind = 'goods') +
            (SELECT COALESCE(SUM(i.quantity_milli * (p.value ->> 'quantity_milli') / 1000), 0)
              FROM order_item i, json_each(i.details, '$.parts') p
              WHERE i.order_id = o.id AND i.details <> '' AND p.value ->> 'product' IS NOT NULL) +
            (SELECT COALESCE(SUM(i.quantity_milli * (p.value ->> 'quantity_milli') / 1000), 0)
              FROM order_item i, json_each(i.details, '$.modifiers') p
              WHERE i.order_id = o.id AND i.details <> '' AND p.value ->> 'product' IS NOT NULL) <>
            -(SELECT COALESCE(SUM(quantity_milli), 0) FROM stock_movement
              WHERE reference_id = o.id)""",
    "cash: what a sale left in the drawer is there (rule 10)": """
        SELECT o.number FROM "order" o JOIN (
            SELECT order_id, SUM(amount_minor) AS paid FROM tender WHERE kind = 'cash'
            GROUP BY order_id) t ON t.order_id = o.id
        LEFT JOIN (SELECT reference_id, SUM(amount_minor) AS kept FROM cash_movement
            WHERE kind = 'sale' GROUP BY reference_id) c ON c.reference_id = o.id
        WHERE t.paid - o.change_minor <> COALESCE(c.kept, 0)""",
    "shifts: expected cash is the sum of the drawer (rule 32)": """
        SELECT s.business_date || ' ' || s.opened_by_name FROM shift s
        WHERE s.closed_at IS NOT NULL AND s.expected_minor <>
            (SELECT COALESCE(SUM(amount_minor), 0) FROM cash_movement WHERE shift_id = s.id)""",
    "shifts: a closed one has an accepted count (rule 33)": """
        SELECT s.business_date || ' ' || s.opened_by_name FROM shift s
        WHERE s.closed_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cash_count
            WHERE shift_id = s.id AND accepted = 1 AND counted_minor = s.counted_minor)""",
    "products: the category exists": """
        SELECT p.name FROM product p WHERE p.category_id IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM category WHERE id = p.category_id)""",
    "products: a variant has its common part": """
        SELECT p.name FROM product p WHERE p.variant_of IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM product WHERE id = p.variant_of)""",
    "products: no price below zero": """
        SELECT name FROM product WHERE price_micros < 0 OR cost_micros < 0""",
    "products: what is sold can be searched for, and nothing else": """
        SELECT p.name FROM product p WHERE
            (p.archived_at IS NULL AND p.kind NOT IN ('tip', 'service_charge')
                AND (p.variant_of IS NOT NULL OR p.options IS NULL))
            <> EXISTS (SELECT 1 FROM product_words_docsize WHERE id = p.number)""",
    "orders: a deposit follows its goods (rule 22)": """
        SELECT o.number || ' line ' || d.position FROM order_item d JOIN "order" o
            ON o.id = d.order_id LEFT JOIN order_item g
            ON g.order_id = d.order_id AND g.position = d.parent
        WHERE d.parent IS NOT NULL AND (g.quantity_milli IS NULL
            OR d.quantity_milli * g.quantity_milli <= 0
            OR d.quantity_milli % g.quantity_milli <> 0
            OR (d.quantity_milli <> g.quantity_milli AND g.details NOT LIKE '%"parts":%'
                AND g.details NOT LIKE '%"modifiers":%'))""",
    "orders: restricted goods were sold to a proved age (rule 21)": """
        SELECT o.number FROM "order" o JOIN order_item i ON i.order_id = o.id
        WHERE i.details <> '' AND (i.details ->> 'min_age') > o.age_confirmed""",
    "products: what is charged with goods is a deposit (rule 22)": """
        SELECT p.name FROM product p JOIN product d ON d.id = p.deposit_id
        WHERE d.kind <> 'deposit'""",
    "products: bundles alone have parts": """
        SELECT p.name FROM bundle_part b JOIN product p ON p.id = b.bundle_id
        WHERE p.kind <> 'bundle'""",
    "products: the parts of a bundle bear its tax class": """
        SELECT b.name FROM bundle_part t JOIN product b ON b.id = t.bundle_id
        JOIN product p ON p.id = t.product_id WHERE p.tax_class_id <> b.tax_class_id""",
    "products: the pictures of each stand in a row from the first on": """
        SELECT p.name FROM product_picture i JOIN product p ON p.id = i.product_id
        GROUP BY i.product_id HAVING MIN(i.position) <> 1 OR MAX(i.position) <> COUNT(*)""",
    "products: a variant has a value for each option of its common part": """
        SELECT v.name FROM product v JOIN product p ON p.id = v.variant_of
        WHERE p.options IS NULL OR v.options IS NULL
            OR json_array_length(v.options) <> json_array_length(p.options)""",
    "products: those that ask modifiers have groups of them": """
        SELECT p.name FROM product p WHERE p.asks_modifiers <> EXISTS
            (SELECT 1 FROM product_modifier_group WHERE product_id = p.id)""",
    "barcodes: quantities are above zero": """
        SELECT code FROM barcode WHERE quantity_milli <= 0""",
    "cards: a payment by card is one that its terminal took for this sale (rule 13)": """
        SELECT o.number FROM (
            SELECT order_id, kind, attempt_id, amount_minor FROM tender UNION ALL
            SELECT c.order_id, t.kind, t.attempt_id, t.amount_minor
            FROM order_correction_tender t JOIN order_correction c ON c.id = t.correction_id
        ) t JOIN "order" o ON o.id = t.order_id
        LEFT JOIN payment_attempt a ON a.id = t.attempt_id
        WHERE (t.kind = 'card') <> (t.attempt_id IS NOT NULL)
            OR (t.kind = 'card' AND (a.id IS NULL OR a.kind <> 'payment'
                OR a.state NOT IN ('approved', 'partial') OR t.amount_minor > a.authorised_minor
                OR lower(hex(a.checkout_id)) <> replace(o.checkout_id, '-', '')))""",
    "cards: what a terminal took pays a sale, went back, or a person was told (rule 13)": f"""
        SELECT service_id FROM payment_attempt p
        WHERE kind = 'payment' AND state IN ('approved', 'partial')
            AND id NOT IN (SELECT attempt_id FROM tender WHERE attempt_id IS NOT NULL)
            AND id NOT IN (SELECT attempt_id FROM cart_tender WHERE attempt_id IS NOT NULL)
            AND id NOT IN (SELECT attempt_id FROM payment_task)
            AND authorised_minor > {_WENT_BACK}""",
    "cards: what a terminal took is not written away, and goes back with a void (rule 13)": f"""
        SELECT o.number FROM tender t JOIN "order" o ON o.id = t.order_id
        JOIN payment_attempt p ON p.id = t.attempt_id
        JOIN order_correction c ON c.order_id = o.id
        WHERE p.authorised_minor > {_WENT_BACK}
            AND ((c.kind = 'tender_correction' AND t.attempt_id NOT IN (
                    SELECT attempt_id FROM order_correction_tender
                    WHERE correction_id = c.id AND attempt_id IS NOT NULL))
                OR (c.kind = 'post_void' AND t.attempt_id NOT IN (
                    SELECT attempt_id FROM payment_task)))""",
    "cards: no more goes back than was taken": """
        SELECT service_id FROM payment_attempt p WHERE parent_id IS NULL AND
            (SELECT COALESCE(SUM(authorised_minor), 0) FROM payment_attempt
             WHERE parent_id = p.id) > MAX(COALESCE(p.authorised_minor, 0),
            (SELECT COALESCE(MAX(authorised_minor), 0) FROM payment_answer
             WHERE attempt_id = p.id))""",
    "cards: what is settled was heard": """
        SELECT service_id FROM payment_attempt WHERE state NOT IN ('created', 'sent', 'resolving')
            AND id NOT IN (SELECT attempt_id FROM payment_answer)""",
    "journal: every card payment that took money is in it": """
        SELECT service_id FROM payment_attempt WHERE state IN ('approved', 'partial')
            AND service_id || ' ' || authorised_minor NOT IN (
            SELECT COALESCE(json_extract(CAST(body AS TEXT), '$.service_id') || ' ' ||
                json_extract(CAST(body AS TEXT), '$.authorised_minor'), '')
            FROM journal WHERE kind = 'CARD_RESULT')""",
    "cash: what is paid in is above zero, what is taken out below": """
        SELECT kind || ' ' || reason FROM cash_movement
        WHERE (kind = 'paid_in' AND amount_minor <= 0)
            OR (kind IN ('paid_out', 'drop') AND amount_minor >= 0)""",
    "cash: what is paid in or out has its reason (rule 29)": """
        SELECT kind || ' ' || amount_minor FROM cash_movement
        WHERE kind IN ('paid_in', 'paid_out', 'drop') AND TRIM(reason) = ''""",
    "journal: what was paid in or out is in it (rule 29)": """
        SELECT kind || ' ' || reason FROM cash_movement
        WHERE kind IN ('paid_in', 'paid_out', 'drop')
        AND lower(hex(id)) || ' ' || amount_minor NOT IN (
            SELECT COALESCE(json_extract(CAST(body AS TEXT), '$.movement') || ' ' ||
                json_extract(CAST(body AS TEXT), '$.amount_minor'), '')
            FROM journal WHERE kind = 'CASH_MOVE')""",
    "drawer: each opening without a sale has its job": """
        SELECT json_extract(CAST(body AS TEXT), '$.reason') FROM journal
        WHERE kind = 'NO_SALE' AND json_extract(CAST(body AS TEXT), '$.opening') IS NOT NULL
        AND json_extract(CAST(body AS TEXT), '$.opening') NOT IN (
            SELECT COALESCE(payload ->> 'for', '') FROM job WHERE kind = 'open_drawer')""",
    "staff: an owner works here": """
        SELECT name FROM store WHERE NOT EXISTS (
            SELECT 1 FROM staff WHERE role = 'owner' AND active = 1 AND NOT EXISTS (
                SELECT 1 FROM staff_permission WHERE staff_id = staff.id AND granted = 0))""",
    "staff: what is granted or withheld is a permission": f"""
        SELECT s.name || ' ' || p.permission FROM staff_permission p
        JOIN staff s ON s.id = p.staff_id WHERE p.granted NOT IN (0, 1)
        OR p.permission NOT IN ({", ".join(f"'{each.value}'" for each in Permission)})""",
    "staff: a badge is kept as a keyed hash": """
        SELECT name FROM staff WHERE badge_hash IS NOT NULL AND length(badge_hash) <> 32""",
    "staff: who left has no badge": """
        SELECT name FROM staff WHERE active = 0 AND badge_hash IS NOT NULL""",
    "staff: a discount limit is a percentage": """
        SELECT name FROM staff WHERE discount_limit NOT BETWEEN 0 AND 100""",
    "hours: a correction is of the same person and has its reason": """
        SELECT s.name || ' ' || p.kind FROM punch p JOIN staff s ON s.id = p.staff_id
        LEFT JOIN punch o ON o.id = p.replaces
        WHERE (p.replaces IS NOT NULL AND (o.staff_id IS NOT p.staff_id OR TRIM(p.reason) = ''))
            OR (p.by_id <> p.staff_id AND TRIM(p.reason) = '')
            OR (p.kind = 'void' AND p.replaces IS NULL)""",
    "hours: nobody punches in the future": """
        SELECT s.name || ' ' || p.kind FROM punch p JOIN staff s ON s.id = p.staff_id
        WHERE p.at_utc > p.recorded_at""",
    "journal: every punch is in it": """
        SELECT s.name || ' ' || p.kind FROM punch p JOIN staff s ON s.id = p.staff_id
        WHERE lower(hex(p.id)) || ' ' || p.kind || ' ' ||
            strftime('%Y-%m-%dT%H:%M:', p.at_utc / 1000, 'unixepoch') NOT IN (
            SELECT COALESCE(json_extract(CAST(body AS TEXT), '$.punch') || ' ' ||
                json_extract(CAST(body AS TEXT), '$.what') || ' ' ||
                substr(json_extract(CAST(body AS TEXT), '$.when'), 1, 17), '')
            FROM journal WHERE kind = 'TIME_PUNCH')""",
    "journal: every sale is in it (rule 10)": """
        SELECT number FROM "order" WHERE number || ' ' || gross_minor NOT IN (
            SELECT COALESCE(json_extract(CAST(body AS TEXT), '$.number') || ' ' ||
                json_extract(CAST(body AS TEXT), '$.gross_minor'), '')
            FROM journal WHERE kind = 'SALE')""",
}


def verify_store(application: "Application", *, full: bool = False) -> StoreReport:
    """Check everything that can be checked on stored data, and name the first row of each fault.

    ``full`` checks every signature of the journal instead of the latest ones and those of
    closings; the hashes are checked in any case.
    """
    findings = [
        *_file_findings(),
        *_journal_findings(application, full=full),
        *_rule_findings(),
    ]
    return StoreReport(("file", "journal", *RULES), tuple(findings))


def _file_findings() -> Iterator[Finding]:
    rows = fetch_all("PRAGMA integrity_check")
    if rows != [("ok",)]:
        yield Finding("file: SQLite finds it whole", str(rows[0][0]), len(rows))
    orphans = fetch_all("PRAGMA foreign_key_check")
    if orphans:
        table, row, parent, _ = orphans[0]
        yield Finding("file: every row points to one", f"{table} {row} → {parent}", len(orphans))


def _journal_findings(application: "Application", *, full: bool) -> Iterator[Finding]:
    for finding in verify_journal(application.journal, full=full):
        yield Finding(f"journal: {finding.rule}", finding.row, 1)


def _rule_findings() -> Iterator[Finding]:
    for rule, sql in RULES.items():
        first = fetch_one(f"SELECT broken.*, COUNT(*) OVER () FROM ({sql}) AS broken LIMIT 1")
        if first is not None:
            yield Finding(rule, str(first[0]), int(first[-1]))
