"""Asks for work that runs later, in the transaction that needs it."""

import json
from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from rcommerce_pos.core.jobs.tables import JobRow
from rcommerce_pos.core.kernel.clock import to_millis
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.storage.database import execute, insert_sql

PRINT_RECEIPT = "print_receipt"
OPEN_DRAWER = "open_drawer"

_INSERT = insert_sql(
    JobRow,
    (
        "id",
        "store_id",
        "register_id",
        "location_id",
        "kind",
        "payload",
        "state",
        "attempts",
        "created_at",
        "due_at",
    ),
)


def enqueue(place: Place, kind: str, payload: Mapping[str, str], *, now: datetime) -> UUID:
    """Write a job row; must be called inside ``transaction()``."""
    job_id = new_id()
    text = json.dumps(payload, sort_keys=True, separators=(",", ":"))
    at = to_millis(now)
    execute(_INSERT, (job_id.bytes, *place.keys, kind, text, "queued", 0, at, at))
    return job_id
