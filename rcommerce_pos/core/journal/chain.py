"""The links of the journal, pure: canonical bytes, the hash of an entry, and its signature."""

import hashlib
import json
import struct
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

PREFIX = b"rcpos-journal-v1\0"
GENESIS_HASH = bytes(32)


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One entry as it is stored."""

    register_id: UUID
    epoch: int
    seq: int
    kind: str
    at: datetime
    body: bytes
    prev_hash: bytes
    hash: bytes
    key_id: bytes
    signature: bytes


def canonical(body: Mapping[str, Any]) -> bytes:
    """The bytes of a body: UTF-8 in NFC, sorted keys, no floats.

    Raises TypeError for a float or anything else that JSON could write in two ways: money is an
    integer of minor units, a quantity a decimal string.
    """
    _check(body)
    text = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return text.encode("utf-8")


def entry_hash(*, seq: int, epoch: int, register_id: UUID, prev: bytes, body: bytes) -> bytes:
    """The hash that binds a body to its place and to the entry before, in fixed-width framing.

    Kind and time stand in the body too, so the hash covers them.
    """
    frame = PREFIX + struct.pack(">QI", seq, epoch) + register_id.bytes + prev
    return hashlib.sha256(frame + hashlib.sha256(body).digest()).digest()


def _check(value: Any) -> None:
    if value is None or isinstance(value, str | int):
        return
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if not isinstance(key, str):
                raise TypeError(f"{key!r} is no key of a journal body")
            _check(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            _check(inner)
    else:
        raise TypeError(f"{value!r} does not belong in a journal body")
