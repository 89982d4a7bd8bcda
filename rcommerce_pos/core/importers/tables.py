"""Rows of imports: what each brought, so that it can be taken back."""

from peewee import CompositeKey, TextField

from rcommerce_pos.core.storage.database import Row
from rcommerce_pos.core.storage.fields import IdField, UtcField, references


class ImportBatchRow(Row):
    """One import of one file."""

    id = IdField(primary_key=True)
    store_id = IdField()
    code = TextField(unique=True)
    file_name = TextField()
    file_digest = TextField()
    staff_id = IdField(null=True)
    started_at = UtcField()
    finished_at = UtcField(null=True)
    undone_at = UtcField(null=True)
    counts = TextField(default="{}")

    class Meta:
        """The table of imports."""

        table_name = "import_batch"


class ImportChangeRow(Row):
    """A product that an import changed, as it was before, so that undo can put it back."""

    batch_id = IdField(constraints=references("import_batch"))
    product_id = IdField()
    before = TextField()

    class Meta:
        """The table of changed products."""

        table_name = "import_change"
        primary_key = CompositeKey("batch_id", "product_id")
        without_rowid = True
