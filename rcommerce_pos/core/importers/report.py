"""What an import came to: the counts, the rows that were not taken, and where to mend them."""

import csv
import errno
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Any

from rcommerce_pos.core.importers.rows import FORMULA, RowFault

SHOWN = 100
ADDED_COLUMNS = ("import_line", "import_column", "import_reason")
MANY_FILES = 1000


@dataclass(slots=True)
class ImportReport:
    """The counts of an import; ``rejects_file`` holds the rows that were not taken."""

    batch: str | None
    columns: dict[str, str]
    dry_run: bool = False
    cancelled: bool = False
    columns_unused: tuple[str, ...] = ()
    encoding: str = ""
    delimiter: str = ""
    same_as: str = ""
    rows: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0
    warned: int = 0
    stock_movements: int = 0
    rejects_file: str = ""
    reasons: Counter[str] = field(default_factory=Counter)
    faults: list[RowFault] = field(default_factory=list)
    warnings: list[tuple[int, str]] = field(default_factory=list)

    def reject(self, fault: RowFault) -> None:
        """Count a row that is not taken."""
        self.rejected += 1
        self.reasons[f"{fault.column or 'row'}: {_kind(fault.reason)}"] += 1
        if len(self.faults) < SHOWN:
            # A report is kept long; the cells are in the file of rejected rows.
            self.faults.append(replace(fault, cells=[]))

    def warn(self, line: int, warning: str) -> None:
        """Count a row that is taken although something about it is odd."""
        self.warned += 1
        if len(self.warnings) < SHOWN:
            self.warnings.append((line, warning))

    @property
    def message(self) -> str:
        """The outcome in a sentence."""
        if not (self.created or self.updated):
            if self.rejected == self.rows:
                return "Nothing was changed: no row could be taken."
            again = f" This file was imported as {self.same_as}." if self.same_as else ""
            return (
                "Nothing was changed: every row that was taken is in the catalogue already." + again
            )
        if self.dry_run:
            return "Nothing was written: this was a trial."
        return f"Imported as {self.batch}; `import undo {self.batch}` takes it back."

    def as_json(self) -> dict[str, Any]:
        """The report as commands print it."""
        return {
            "batch": self.batch,
            "message": self.message,
            "encoding": self.encoding,
            "delimiter": self.delimiter,
            "columns": self.columns,
            "columns_unused": list(self.columns_unused),
            "rows": self.rows,
            "created": self.created,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "warned": self.warned,
            "rejected": self.rejected,
            "stock_movements": self.stock_movements,
            "rejects_file": self.rejects_file or None,
            "rejected_by_reason": dict(self.reasons.most_common()),
            "rejected_rows": [fault.as_json() for fault in self.faults],
            "warnings": [{"line": line, "warning": text} for line, text in self.warnings],
        }


class RejectsFile:
    """Rows that were not taken, beside the file they came from, made at the first of them.

    A file that is there already is never written over: somebody may be mending it. Only ``target``
    is, which somebody named.
    Text that a spreadsheet would run as a formula is written behind an apostrophe, which the
    importer takes off again. ``said`` puts a reason into another language.
    """

    def __init__(
        self,
        source: Path,
        header: tuple[str, ...],
        other_folder: Path,
        *,
        target: Path | None = None,
        said: Callable[[str], str] = str,
    ) -> None:
        stem = source.name
        for suffix in (".xz", ".gz", ".csv", ".txt", ".tsv"):
            stem = stem.removesuffix(suffix)
        self._stem = stem
        self._target = target
        self._folders = (source.parent, other_folder)
        self._header = tuple(name for name in header if name not in ADDED_COLUMNS)
        self._dropped = {place for place, name in enumerate(header) if name in ADDED_COLUMNS}
        self._stream: IO[str] | None = None
        self._said = said
        self.path = ""

    def add(self, fault: RowFault) -> None:
        """Write a row behind the line, the column and the reason; none of its cells is lost."""
        if self._stream is None:
            self._stream = self._create()
            self._writer = csv.writer(self._stream)
            self._writer.writerow((*ADDED_COLUMNS, *self._header))
        cells = [cell for place, cell in enumerate(fault.cells) if place not in self._dropped]
        cells += [""] * (len(self._header) - len(cells))
        self._writer.writerow(
            [
                fault.line,
                _harmless(fault.column),
                _harmless(self._said(fault.reason)),
                *(_harmless(cell) for cell in cells),
            ]
        )

    def close(self) -> None:
        """Finish the file."""
        if self._stream is not None:
            self._stream.close()

    def _create(self) -> IO[str]:
        if self._target is not None:
            stream = self._target.open("w", encoding="utf-8-sig", newline="")
            self.path = str(self._target)
            return stream
        beside, other = self._folders
        try:
            return self._create_in(beside)
        except OSError:
            other.mkdir(parents=True, exist_ok=True)
            return self._create_in(other)

    def _create_in(self, folder: Path) -> IO[str]:
        for number in range(1, MANY_FILES):
            path = folder / f"{self._stem}.rejects{f'-{number}' if number > 1 else ''}.csv"
            with suppress(FileExistsError):
                stream = path.open("x", encoding="utf-8-sig", newline="")
                self.path = str(path)
                return stream
        raise FileExistsError(errno.EEXIST, f"more than {MANY_FILES:,} files of rejected rows")


def _harmless(cell: str) -> str:
    risky = cell[:1] in FORMULA or cell.lstrip()[:1] in FORMULA
    return f"'{cell}" if risky and cell.strip() else cell


def _kind(reason: str) -> str:
    """A reason without its particulars, to count by."""
    words = reason.split("'")
    plain = "'…'".join((words[0], words[-1])) if len(words) > 2 else reason
    return "".join("#" if letter.isdigit() else letter for letter in plain)
