"""Checks the journal of every register: no gap, every link, every hash, the signatures."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from rcommerce_pos.core.journal.anchor import anchor_fault
from rcommerce_pos.core.journal.chain import GENESIS_HASH, entry_hash
from rcommerce_pos.core.journal.keys import key_id_of, load_key
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import from_millis, rfc3339
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.storage.database import fetch_all, fetch_one

LATEST = 500
PAGE = 5000
_COLUMNS = "epoch, seq, kind, at_utc, body, prev_hash, hash, key_id, sig"


@dataclass(frozen=True, slots=True)
class JournalFinding:
    """The first entry that breaks a rule of the journal."""

    rule: str
    row: str


def verify_journal(journal: JournalService, *, full: bool = False) -> list[JournalFinding]:
    """Check every register's journal; answers the first fault of each.

    All links and hashes are checked; of the signatures the latest 500 and those of closings, or
    with ``full`` all of them.
    """
    findings: list[JournalFinding] = []
    registers = fetch_all("SELECT id, code FROM register ORDER BY code")
    for register, code in registers:
        finding = next(_faults(UUID(bytes=register), code, full=full), None)
        if finding is not None:
            findings.append(finding)
    cut = anchor_fault(journal.keys)
    if cut is not None:
        findings.append(JournalFinding("nothing was cut off its end", cut))
    own = _own_key_fault(journal)
    if own is not None:
        findings.append(own)
    return findings


def _faults(register: UUID, code: str, *, full: bool) -> Iterator[JournalFinding]:
    keys = _keys(register)
    head = fetch_one(
        "SELECT epoch, seq FROM journal WHERE register_id = ? ORDER BY epoch DESC, seq DESC"
        " LIMIT 1",
        (register.bytes,),
    )
    if head is None:
        return
    epoch, seq, prev = 0, 0, GENESIS_HASH
    while True:
        page = fetch_all(
            f"SELECT {_COLUMNS} FROM journal WHERE register_id = ? AND (epoch, seq) > (?, ?)"
            f" ORDER BY epoch, seq LIMIT {PAGE}",
            (register.bytes, epoch, seq),
        )
        if not page:
            return
        for row in page:
            fault = _fault(register, row, (epoch, seq), prev)
            if fault is None and (full or row[1] > head[1] - LATEST or row[2] in _CLOSINGS):
                fault = _signature_fault(row, keys)
            if fault is not None:
                yield JournalFinding(fault, f"{code} epoch {row[0]} entry {row[1]} ({row[2]})")
                return
            epoch, seq, prev = row[0], row[1], bytes(row[6])


_CLOSINGS = frozenset({"GENESIS", "SHIFT_CLOSE", "Z_REPORT", "KEY_ROTATE"})


def _fault(
    register: UUID, row: tuple[Any, ...], before: tuple[int, int], prev: bytes
) -> str | None:
    epoch, seq, kind, at, body = row[0], row[1], row[2], row[3], bytes(row[4])
    expected = before[1] + 1 if epoch == before[0] else 1
    if seq != expected:
        return f"entries are missing before number {seq}"
    if bytes(row[5]) != prev:
        return "the link to the entry before is broken"
    if bytes(row[6]) != entry_hash(
        seq=seq, epoch=epoch, register_id=register, prev=prev, body=body
    ):
        return "the content was changed"
    try:
        facts = json.loads(body)
    except ValueError:
        return "the content cannot be read"
    if facts.get("kind") != kind or facts.get("at") != rfc3339(from_millis(at)):
        return "kind or time was changed"
    return None


def _signature_fault(row: tuple[Any, ...], keys: dict[bytes, Any]) -> str | None:
    from cryptography.exceptions import InvalidSignature

    key = keys.get(bytes(row[7]))
    if key is None:
        return "it is signed by a key that the store does not know"
    try:
        key.verify(bytes(row[8]), bytes(row[6]))
    except InvalidSignature:
        return "the signature is not the register's"
    return None


def _keys(register: UUID) -> dict[bytes, Any]:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    rows = fetch_all(
        "SELECT key_id, public_key FROM journal_key WHERE register_id = ?",
        (register.bytes,),
    )
    return {
        bytes(key_id): Ed25519PublicKey.from_public_bytes(bytes(public))
        for key_id, public in rows
        if bytes(key_id) == key_id_of(bytes(public))
    }


def _own_key_fault(journal: JournalService) -> JournalFinding | None:
    """The key file beside the store must be the one that the store knows: a rebuilt journal."""
    try:
        key = load_key(journal.keys)
    except PosError as error:
        return JournalFinding("the signing key is there", error.message)
    known = fetch_one(
        "SELECT 1 FROM journal_key WHERE key_id = ? AND register_id = ?",
        (key.key_id, journal.register_id.bytes),
    )
    if known is None:
        return JournalFinding(
            "the signing key is the one in the store",
            "the key file belongs to another store",
        )
    return None
