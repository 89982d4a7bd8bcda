"""The last head of the journal, kept outside the store: a cut tail is found at the next start."""

import json
from dataclasses import dataclass
from pathlib import Path

from rcommerce_pos.core.storage.database import fetch_one

FILE_NAME = "journal.anchor"


@dataclass(frozen=True, slots=True)
class Anchor:
    """An entry that was once the newest of a register."""

    register: str
    epoch: int
    seq: int
    hash: str


def write_anchor(folder: Path, register_id: bytes) -> None:
    """Remember the newest entry beside the store; at the close of a shift and of a run."""
    row = fetch_one(
        "SELECT epoch, seq, hash FROM journal WHERE register_id = ?"
        " ORDER BY epoch DESC, seq DESC LIMIT 1",
        (register_id,),
    )
    if row is None:
        return
    anchor = {
        "register": register_id.hex(),
        "epoch": row[0],
        "seq": row[1],
        "hash": bytes(row[2]).hex(),
    }
    path = folder / FILE_NAME
    draft = path.with_suffix(".new")
    draft.write_text(json.dumps(anchor), encoding="ascii")
    draft.replace(path)


def anchor_fault(folder: Path) -> str | None:
    """What is wrong with the entry that the anchor remembers, or None where all is well."""
    path = folder / FILE_NAME
    if not path.exists():
        return None
    try:
        data = json.loads(path.read_text(encoding="ascii"))
        anchor = Anchor(data["register"], data["epoch"], data["seq"], data["hash"])
        register = bytes.fromhex(anchor.register)
    except (ValueError, KeyError, TypeError):
        return "the anchor file beside the store cannot be read"
    row = fetch_one(
        "SELECT hash FROM journal WHERE register_id = ? AND epoch = ? AND seq = ?",
        (register, anchor.epoch, anchor.seq),
    )
    if row is None:
        return f"entry {anchor.seq} was there when the till last stopped, and is gone"
    if bytes(row[0]).hex() != anchor.hash:
        return f"entry {anchor.seq} is not the one that was there when the till last stopped"
    return None
