"""Looks at a file before it is imported, and at what was imported before."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path

from rcommerce_pos.core.importers.columns import FIELDS, fold_name, recognised
from rcommerce_pos.core.importers.files import DelimitedFile
from rcommerce_pos.core.kernel.clock import from_millis
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.settings.declarations import IMPORT_COLUMNS
from rcommerce_pos.core.settings.service import SettingsService
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import fetch_all

SHOWN_ROWS = 20
LONGEST_CELL = 80
REMEMBERED = 20
"""How many kinds of files are remembered; the one that was not used longest is forgotten."""


@dataclass(frozen=True, slots=True)
class FileLook:
    """What a file is like: how it is written, its columns, and its first rows, cells cut short.

    ``places`` says which column each field seems to be in; ``remembered`` is True where that is
    what somebody chose for a file with the same columns before.
    """

    path: Path
    size: int
    encoding: str
    delimiter: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    places: Mapping[str, int]
    remembered: bool = False


@dataclass(frozen=True, slots=True)
class PastImport:
    """An import that was made; ``undone_at`` says when it was taken back."""

    code: str
    file_name: str
    started_at: datetime
    finished_at: datetime | None
    undone_at: datetime | None
    who: str
    created: int
    updated: int
    unchanged: int
    rejected: int


class ImportPreview:
    """Reads files and earlier imports; writes nothing but which columns were chosen."""

    def __init__(self, place: Place, settings: SettingsService) -> None:
        self._place = place
        self._settings = settings

    def look(self, actor: Actor, path: Path) -> FileLook:
        """Look at a file; raises InvalidInput where it is no list that could be read."""
        actor.demand(Permission.IMPORT_PRODUCTS, "import products")
        file = DelimitedFile(path, country=self._place.shop.country)
        header = file.layout.header
        rows = tuple(
            tuple(cell[:LONGEST_CELL] for cell in record.cells[: len(header)])
            for record in islice(file.records(), SHOWN_ROWS)
        )
        known = self._known().get(_kind(header))
        places = known if known is not None else recognised(header)
        return FileLook(
            path,
            file.size,
            file.layout.encoding,
            file.layout.delimiter,
            header,
            rows,
            places,
            remembered=known is not None,
        )

    def remember(self, actor: Actor, header: tuple[str, ...], places: Mapping[str, int]) -> None:
        """Keep which columns were chosen, for the next file with the same header."""
        actor.demand(Permission.IMPORT_PRODUCTS, "import products")
        known = self._known()
        known.pop(_kind(header), None)
        known[_kind(header)] = dict(places)
        kept = dict(list(known.items())[-REMEMBERED:])
        self._settings.set(IMPORT_COLUMNS, json.dumps(kept, ensure_ascii=False))

    def history(self, actor: Actor, *, limit: int = 50) -> tuple[PastImport, ...]:
        """The imports that were made, the latest first."""
        actor.demand(Permission.IMPORT_PRODUCTS, "see what was imported")
        rows = fetch_all(
            "SELECT b.code, b.file_name, b.started_at, b.finished_at, b.undone_at,"
            " COALESCE(s.name, ''), b.counts FROM import_batch b"
            " LEFT JOIN staff s ON s.id = b.staff_id ORDER BY b.id DESC LIMIT ?",
            (limit,),
        )
        return tuple(_past(row) for row in rows)

    def _known(self) -> dict[str, dict[str, int]]:
        """What was chosen before; what is no longer understood is left out."""
        found = json.loads(self._settings.get(IMPORT_COLUMNS))
        return {
            kind: {field: place for field, place in places.items() if field in FIELDS}
            for kind, places in found.items()
        }


def _kind(header: tuple[str, ...]) -> str:
    return "|".join(fold_name(name) for name in header)


def _past(row: tuple[str, str, int, int | None, int | None, str, str]) -> PastImport:
    code, name, started, finished, undone, who, counts = row
    found = json.loads(counts)
    return PastImport(
        code,
        name,
        from_millis(started),
        None if finished is None else from_millis(finished),
        None if undone is None else from_millis(undone),
        who,
        *(found.get(key, 0) for key in ("created", "updated", "unchanged", "rejected")),
    )
