"""Reads a delimited text file of unknown making: packed or not, in any common encoding.

Nothing is ever read whole: lines and rows are bounded, packed files are unpacked as they are read,
and a file that is no text is refused before a row of it is looked at.
"""

import csv
import gzip
import hashlib
import lzma
import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO, cast

from rcommerce_pos.core.importers.lines import Feed, Line, lines_of
from rcommerce_pos.core.kernel.errors import InvalidInput, Phrase

MAX_COLUMNS = 1000
MAX_COLUMN_NAME = 300
SAMPLE = 64 * 1024
DELIMITERS = (",", ";", "\t", "|")
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_LEGACY = {"IL": "cp1255"}
_CONTROLS = [bytes((code,)) for code in range(32) if code not in b"\t\n\v\f\r\x1b"]
FEW_CONTROLS = 8
_UNREADABLE = (OSError, EOFError, lzma.LZMAError, zlib.error)
_SEPARATOR = re.compile(r'"?sep=(.)"?', re.IGNORECASE)
_BROKE_OFF = Phrase("What was read before it is imported; mend the file and import it again.")
_GONE = Phrase("Check that it is still there, and that you may read it.")
_UNCLOSED = Phrase("a quotation mark is not closed")


@dataclass(frozen=True, slots=True)
class Record:
    """One row of a file: the line it begins on, and its cells; or why it cannot be read."""

    line: int
    cells: list[str]
    fault: str = ""
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a file is written; ``skip`` lines stand above the names of its columns."""

    encoding: str
    delimiter: str
    header: tuple[str, ...]
    end: str
    skip: int


class DelimitedFile:
    """A CSV file on disk; ``country`` is the shop's, for old encodings."""

    def __init__(self, path: Path, *, country: str = "") -> None:
        self._path = path
        self._legacy = _LEGACY.get(country, "cp1252")
        self._size = 0
        self._raw: IO[bytes] | None = None
        self.layout = self._look()

    @property
    def size(self) -> int:
        """How many bytes the file has on disk."""
        return self._size

    @property
    def thousandths(self) -> int:
        """How far ``records`` has read, in thousandths of the file as it lies on disk."""
        if self._raw is None or self._raw.closed or not self._size:
            return 0
        return min(1000, self._raw.tell() * 1000 // self._size)

    def records(self) -> Iterator[Record]:
        """The rows below the header, in order; raises InvalidInput where the file breaks off."""
        with self._open() as stream:
            feed = Feed(self._lines(stream))
            reader = self._reader(feed)
            next(reader, None)
            while True:
                feed.begin()
                fault = ""
                cells: list[str] = []
                try:
                    cells = next(reader)
                except StopIteration:
                    return
                except csv.Error as error:
                    fault = _words(error)
                else:
                    # Only an open quotation mark asks for a line after the last.
                    fault = _UNCLOSED if feed.ended else feed.taken[0].fault
                if fault:
                    feed.take_back()
                    reader = self._reader(feed)
                    yield self._broken(feed.taken[0], fault)
                elif any(cells):
                    warnings = (line.warning for line in feed.taken if line.warning)
                    yield Record(feed.taken[0].number, cells, warning=next(warnings, ""))

    def digest(self) -> str:
        """The SHA-256 of the file's bytes, as text."""
        try:
            with self._path.open("rb") as stream:
                return hashlib.file_digest(stream, "sha256").hexdigest()
        except OSError as error:
            raise _unreadable(self._path, error) from error

    def _lines(self, stream: IO[bytes]) -> Iterator[Line]:
        layout = self.layout
        lines = lines_of(stream, layout.encoding, self._legacy, end=layout.end)
        try:
            yield from islice(lines, layout.skip, None)
        except _UNREADABLE as error:
            raise _unreadable(self._path, error) from error

    def _reader(self, feed: Feed) -> Iterator[list[str]]:
        return csv.reader(feed, delimiter=self.layout.delimiter)

    def _broken(self, line: Line, fault: str) -> Record:
        """A line that is no row, its cells cut as well as can be so that it can be mended."""
        text = line.text.rstrip("\r\n")
        return Record(line.number, text.split(self.layout.delimiter), line.fault or fault)

    def _look(self) -> Layout:
        try:
            with self._open() as stream:
                sample = stream.read(SAMPLE)
        except _UNREADABLE as error:
            raise _unreadable(self._path, error) from error
        encoding = _encoding(sample, self._legacy)
        if not encoding.startswith("utf-16") and _is_binary(sample):
            raise InvalidInput(
                "import.binary",
                "{file} is no text file.",
                hint="Save it as CSV (comma separated) and import that.",
                file=self._path.name,
            )
        text = sample.decode(encoding, errors="replace").lstrip("\ufeff")
        if not text.strip():
            raise InvalidInput(
                "import.empty",
                "{file} is empty.",
                file=self._path.name,
            )
        end = "\r" if "\r" in text and "\n" not in text else "\n"
        lines = [line + end for line in text.split(end)]
        skip = next(place for place, line in enumerate(lines) if line.strip())
        named = _SEPARATOR.fullmatch(lines[skip].strip("\r\n"))
        skip += 1 if named else 0
        if len(sample) == SAMPLE and len(lines) - skip < 2:
            raise self._no_header(Phrase("does not end"))
        first = lines[skip] if skip < len(lines) else ""
        delimiter = named.group(1) if named else _delimiter(first)
        return Layout(encoding, delimiter, self._header(lines[skip:], delimiter), end, skip)

    def _header(self, lines: list[str], delimiter: str) -> tuple[str, ...]:
        try:
            header = tuple(cell.strip() for cell in next(csv.reader(lines, delimiter=delimiter)))
        except (csv.Error, StopIteration) as error:
            raise self._no_header(Phrase("cannot be read")) from error
        if len(header) > MAX_COLUMNS:
            raise InvalidInput(
                "import.too_many_columns",
                "{file} has {columns} columns; at most {max_columns} are read.",
                file=self._path.name,
                columns=f"{len(header):,}",
                max_columns=f"{MAX_COLUMNS:,}",
            )
        if any(len(name) > MAX_COLUMN_NAME for name in header):
            raise self._no_header(Phrase("holds a name without an end"))
        return header

    def _no_header(self, reason: Phrase) -> InvalidInput:
        return InvalidInput(
            "import.no_header",
            "The first line of {file} {reason}: it is no list of products.",
            hint="The first line names the columns, and each product has a line of its own.",
            file=self._path.name,
            reason=reason,
        )

    @contextmanager
    def _open(self) -> Iterator[IO[bytes]]:
        """The file's bytes, unpacked; what it is packed with is seen by how it begins."""
        try:
            # A pipe or a device would keep whoever opens it waiting for ever.
            if not self._path.is_file():
                self._path.stat()
                raise InvalidInput("import.no_file", "{name} is no file.", name=self._path.name)
            raw = self._path.open("rb")
        except OSError as error:
            raise _unreadable(self._path, error, hint=_GONE) from error
        with raw:
            begins = raw.read(6)
            self._size = raw.seek(0, 2)
            raw.seek(0)
            self._raw = raw
            if begins.startswith(b"\xfd7zXZ\0"):
                with lzma.open(raw) as stream:
                    yield stream
            elif begins.startswith(b"\x1f\x8b"):
                with gzip.open(raw) as packed:
                    yield cast("IO[bytes]", packed)
            else:
                yield raw


def _is_binary(sample: bytes) -> bool:
    """True for what no program writes as text; a lone NUL in a row is that row's fault."""
    if b"\0" in sample.partition(b"\n")[0]:
        return True
    odd = sum(sample.count(code) for code in _CONTROLS)
    return odd > FEW_CONTROLS and odd * 50 > len(sample)


def _encoding(sample: bytes, legacy: str) -> str:
    for mark, name in _MARKS:
        if sample.startswith(mark):
            return name
    if len(sample) >= 4 and sample[1::2].count(0) * 5 > len(sample) * 2:
        return "utf-16-le"
    if len(sample) >= 4 and sample[::2].count(0) * 5 > len(sample) * 2:
        return "utf-16-be"
    # The last line of a sample may end in the middle of a letter.
    lines = sample.split(b"\n")
    lines = lines[:-1] if len(sample) == SAMPLE and len(lines) > 1 else lines
    marked = [line for line in lines if not line.isascii()]
    good = sum(_is_utf8(line) for line in marked)
    return "utf-8" if good * 2 >= len(marked) else legacy


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _delimiter(first: str) -> str:
    """The mark that parts the header into most columns."""
    return max(DELIMITERS, key=lambda mark: (_count(first, mark), -DELIMITERS.index(mark)))


def _count(first: str, mark: str) -> int:
    try:
        return len(next(csv.reader([first], delimiter=mark)))
    except (csv.Error, StopIteration):
        return 0


def _words(error: csv.Error) -> str:
    if "field larger" in str(error):
        return Phrase("a quotation mark is not closed, or a cell is too long")
    if "NUL" in str(error):
        return Phrase("the line holds a NUL character")
    return Phrase("the line cannot be read ({why})", why=str(error))


def _unreadable(path: Path, error: BaseException, *, hint: str = _BROKE_OFF) -> InvalidInput:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return InvalidInput(
        "import.unreadable",
        "{file} cannot be read ({reason}).",
        hint=hint,
        file=path.name,
        reason=reason,
    )
