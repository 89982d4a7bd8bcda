"""Appends to the journal, in the transaction of the act that it remembers."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any
from uuid import UUID

from rcommerce_pos.core.journal.chain import (
    GENESIS_HASH,
    JournalEntry,
    canonical,
    entry_hash,
)
from rcommerce_pos.core.journal.keys import SigningKey, load_key, make_key
from rcommerce_pos.core.journal.tables import JournalKeyRow, JournalRow
from rcommerce_pos.core.kernel.clock import Clock, from_millis, rfc3339, to_millis
from rcommerce_pos.core.storage.database import execute, fetch_one, insert_sql

CLOCK_TOLERANCE_MILLIS = 2000

_INSERT = insert_sql(
    JournalRow,
    (
        "register_id",
        "epoch",
        "seq",
        "kind",
        "at_utc",
        "body",
        "prev_hash",
        "hash",
        "key_id",
        "sig",
    ),
)
_INSERT_KEY = insert_sql(
    JournalKeyRow, ("key_id", "register_id", "public_key", "since_epoch", "since_seq")
)
_HEAD = (
    "SELECT epoch, seq, hash, at_utc FROM journal WHERE register_id = ?"
    " ORDER BY epoch DESC, seq DESC LIMIT 1"
)


class JournalService:
    """The journal of one register."""

    def __init__(self, register_id: UUID, keys: Path, clock: Clock) -> None:
        self.register_id = register_id
        self.keys = keys
        self._clock = clock

    def begin(self, body: Mapping[str, Any]) -> JournalEntry:
        """Make the register's key and write the first entry; inside ``transaction()``."""
        key = make_key(self.keys)
        self.__dict__["_key"] = key
        execute(_INSERT_KEY, (key.key_id, self.register_id.bytes, key.public_bytes, 1, 1))
        return self.record("GENESIS", {**body, "public_key": key.public_bytes.hex()})

    def record(self, kind: str, body: Mapping[str, Any]) -> JournalEntry:
        """Append one entry; must be called inside ``transaction()``.

        A clock that went back by more than two seconds is remembered by an entry of its own; the
        order of the journal is that of its numbers.
        """
        head = fetch_one(_HEAD, (self.register_id.bytes,))
        epoch, seq, prev, last = head if head is not None else (1, 0, GENESIS_HASH, None)
        now = to_millis(self._clock.now())
        if last is not None and now < last - CLOCK_TOLERANCE_MILLIS and kind != "CLOCK_JUMP":
            jump = {
                "v": 1,
                "from": rfc3339(from_millis(last)),
                "to": rfc3339(from_millis(now)),
            }
            entry = self._append(epoch, seq, bytes(prev), "CLOCK_JUMP", now, jump)
            seq, prev = entry.seq, entry.hash
        return self._append(epoch, seq, bytes(prev), kind, now, body)

    def _append(
        self,
        epoch: int,
        seq: int,
        prev: bytes,
        kind: str,
        now: int,
        facts: Mapping[str, Any],
    ) -> JournalEntry:
        body = canonical({**facts, "kind": kind, "at": rfc3339(from_millis(now))})
        digest = entry_hash(
            seq=seq + 1, epoch=epoch, register_id=self.register_id, prev=prev, body=body
        )
        key = self._key
        signature = key.sign(digest)
        execute(
            _INSERT,
            (
                self.register_id.bytes,
                epoch,
                seq + 1,
                kind,
                now,
                body,
                prev,
                digest,
                key.key_id,
                signature,
            ),
        )
        return JournalEntry(
            self.register_id,
            epoch,
            seq + 1,
            kind,
            from_millis(now),
            body,
            prev,
            digest,
            key.key_id,
            signature,
        )

    @cached_property
    def _key(self) -> SigningKey:
        return load_key(self.keys)
