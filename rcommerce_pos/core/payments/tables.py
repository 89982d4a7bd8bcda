"""Rows of card payments: attempts, every answer to them, and what waits for a person."""

from peewee import CompositeKey, IntegerField, TextField

from rcommerce_pos.core.storage.database import Row
from rcommerce_pos.core.storage.fields import FlagField, IdField, MoneyField, UtcField, references


class PaymentAttemptRow(Row):
    """One request to a terminal, written before its first byte; triggers keep what is final."""

    id = IdField(primary_key=True)
    store_id = IdField()
    register_id = IdField()
    location_id = IdField()
    kind = TextField()
    state = TextField()
    terminal = TextField()
    driver = TextField()
    sale_id = TextField()
    service_id = TextField()
    checkout_id = IdField()
    parent_id = IdField(null=True, constraints=references("payment_attempt"))
    amount_minor = MoneyField()
    currency = TextField()
    authorised_minor = MoneyField(null=True)
    staff_id = IdField()
    staff_name = TextField()
    test = FlagField()
    set_aside = FlagField(default=False)
    transaction_ref = TextField(default="")
    transaction_at = TextField(default="")
    reason = TextField(default="")
    evidence = TextField(default="{}")
    decided_by = TextField(default="")
    created_at = UtcField()
    updated_at = UtcField()
    steady_count = TextField(default="")
    steady_ms = IntegerField(default=0)
    reconciliation_id = IdField(null=True, constraints=references("payment_reconciliation"))

    class Meta:
        """The table of attempts."""

        table_name = "payment_attempt"
        indexes = (
            (("sale_id", "service_id"), True),
            (("checkout_id",), False),
            (("parent_id",), False),
            (("state",), False),
            (("terminal", "created_at"), False),
        )


class PaymentAnswerRow(Row):
    """What was heard of an attempt, from the terminal or from a person; append-only."""

    attempt_id = IdField(constraints=references("payment_attempt"))
    position = IntegerField()
    source = TextField()
    outcome = TextField()
    authorised_minor = MoneyField(null=True)
    reason = TextField(default="")
    staff_name = TextField(default="")
    at_utc = UtcField()

    class Meta:
        """The table of answers."""

        table_name = "payment_answer"
        primary_key = CompositeKey("attempt_id", "position")
        without_rowid = True


class PaymentTaskRow(Row):
    """Something about a card payment that a person must settle; visible until it is."""

    id = IdField(primary_key=True)
    attempt_id = IdField(constraints=references("payment_attempt"))
    kind = TextField()
    opened_at = UtcField()
    closed_at = UtcField(null=True)
    closed_by = TextField(default="")
    note = TextField(default="")

    class Meta:
        """The table of tasks."""

        table_name = "payment_task"
        indexes = ((("attempt_id",), False), (("closed_at",), False))


class PaymentSequenceRow(Row):
    """The next message number of a register: none comes twice."""

    register_id = IdField(primary_key=True)
    next_number = IntegerField()

    class Meta:
        """The table of message numbers."""

        table_name = "payment_sequence"
        without_rowid = True


class ReconciliationRow(Row):
    """A comparison of a terminal's totals with ours, as it was made; append-only."""

    id = IdField(primary_key=True)
    store_id = IdField()
    register_id = IdField()
    location_id = IdField()
    shift_id = IdField()
    terminal = TextField()
    typed = FlagField()
    ours_minor = MoneyField()
    theirs_minor = MoneyField()
    differences = TextField()
    staff_name = TextField()
    at_utc = UtcField()

    class Meta:
        """The table of comparisons."""

        table_name = "payment_reconciliation"
        indexes = ((("shift_id",), False),)
