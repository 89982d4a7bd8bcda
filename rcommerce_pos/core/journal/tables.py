"""Rows of the journal and of the public keys that signed it."""

from peewee import BlobField, IntegerField, TextField

from rcommerce_pos.core.storage.database import Row
from rcommerce_pos.core.storage.fields import IdField, UtcField


class JournalRow(Row):
    """One entry; triggers of the schema refuse UPDATE, DELETE and any gap."""

    register_id = IdField()
    epoch = IntegerField()
    seq = IntegerField()
    kind = TextField()
    at_utc = UtcField()
    body = BlobField()
    prev_hash = BlobField()
    hash = BlobField()
    key_id = BlobField()
    sig = BlobField()

    class Meta:
        """The table of the journal."""

        table_name = "journal"
        primary_key = False
        indexes = ((("register_id", "epoch", "seq"), True),)


class JournalKeyRow(Row):
    """A public key of a register, valid from an entry on."""

    key_id = BlobField(primary_key=True)
    register_id = IdField()
    public_key = BlobField()
    since_epoch = IntegerField()
    since_seq = IntegerField()

    class Meta:
        """The table of public keys."""

        table_name = "journal_key"
