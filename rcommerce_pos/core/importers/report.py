"""What an import came to: the counts, the rows that were not taken, and where to mend them."""

import csv
import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from rcommerce_pos.core.importers.rows import FORMULA, RowFault

SHOWN = 100
ADDED_COLUMNS = ("import_line", "import_column", "import_reason")


@dataclass(slots=True)
class ImportReport:
    """The counts of an import; ``rejects_file`` holds the rows that were not taken."""

    batch: str | None
    columns: dict[str, str]
    dry_run: bool = False
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
            self.faults.append(fault)

    def warn(self, line: int, warning: str) -> None:
        """Count a row that is taken although something about it is odd."""
        self.warned += 1
        if len(self.warnings) < SHOWN:
            self.warnings.append((line, warning))

    @property
    def message(self) -> str:
        """The outcome in a sentence."""
        if not (self.created or self.updated):
            return "Nothing was changed: every row that was taken is in the catalogue already."
        if self.dry_run:
            return "Nothing was written: this was a trial."
        return f"Imported as {self.batch}; `import undo {self.batch}` takes it back."

    def as_json(self) -> dict[str, Any]:
        """The report as commands print it."""
        return {
            "batch": self.batch,
            "message": self.message,
            "columns": self.columns,
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

    Text that a spreadsheet would run as a formula is written behind an apostrophe, which the
    importer takes off again.
    """

    def __init__(self, source: Path, header: tuple[str, ...], other_folder: Path) -> None:
        stem = source.name
        for suffix in (".xz", ".gz", ".csv", ".txt", ".tsv"):
            stem = stem.removesuffix(suffix)
        self._name = f"{stem}.rejects.csv"
        self._folders = (source.parent, other_folder)
        self._header = tuple(name for name in header if name not in ADDED_COLUMNS)
        self._kept = [place for place, name in enumerate(header) if name not in ADDED_COLUMNS]
        self._stream: IO[str] | None = None
        self.path = ""

    def add(self, fault: RowFault) -> None:
        """Write a row, with the line, the column and the reason at its end."""
        if self._stream is None:
            self._stream = self._create()
            self._writer = csv.writer(self._stream)
            self._writer.writerow((*self._header, *ADDED_COLUMNS))
        cells = [fault.cells[place] if place < len(fault.cells) else "" for place in self._kept]
        self._writer.writerow(
            [*(_harmless(cell) for cell in cells), fault.line, fault.column, fault.reason]
        )

    def close(self) -> None:
        """Finish the file."""
        if self._stream is not None:
            self._stream.close()

    def _create(self) -> IO[str]:
        for folder in self._folders:
            if folder.is_dir() and os.access(folder, os.W_OK):
                path = folder / self._name
                self.path = str(path)
                return path.open("w", encoding="utf-8-sig", newline="")
        self._folders[-1].mkdir(parents=True, exist_ok=True)
        path = self._folders[-1] / self._name
        self.path = str(path)
        return path.open("w", encoding="utf-8-sig", newline="")


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.lstrip()[:1] in FORMULA and cell.strip() else cell


def _kind(reason: str) -> str:
    """A reason without its particulars, to count by."""
    words = reason.split("'")
    plain = "'…'".join((words[0], words[-1])) if len(words) > 2 else reason
    return "".join("#" if letter.isdigit() else letter for letter in plain)
