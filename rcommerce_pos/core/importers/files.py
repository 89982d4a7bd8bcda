"""Reads a delimited text file of unknown making: packed or not, in any common encoding.

Nothing is ever read whole: lines are bounded, packed files are unpacked as they are read, and a
file that is no text is refused before a row of it is looked at.
"""

import csv
import gzip
import hashlib
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from rcommerce_pos.core.kernel.errors import InvalidInput

MAX_LINE = 1024 * 1024
MAX_COLUMNS = 1000
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
_UNREADABLE = (OSError, EOFError, lzma.LZMAError)


@dataclass(frozen=True, slots=True)
class Record:
    """One row of a file: the line it begins on, and its cells; or why it cannot be read."""

    line: int
    cells: list[str]
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a file is written: encoding, delimiter and the names of its columns."""

    encoding: str
    delimiter: str
    header: tuple[str, ...]


class DelimitedFile:
    """A CSV file on disk; ``country`` is the shop's, for old encodings."""

    def __init__(self, path: Path, *, country: str = "") -> None:
        self._path = path
        self._country = country
        self.layout = self._look()

    def records(self) -> Iterator[Record]:
        """The rows below the header, in order; raises InvalidInput where the file breaks off."""
        with self._open() as stream:
            lines = _Lines(self._decoded(stream))
            reader = csv.reader(lines, delimiter=self.layout.delimiter)
            next(reader)
            while True:
                begin = lines.number + 1
                try:
                    cells = next(reader)
                except StopIteration:
                    return
                except csv.Error as error:
                    yield Record(begin, [], _words(error))
                    continue
                if lines.overlong:
                    lines.overlong = False
                    yield Record(begin, [], f"the line is longer than {MAX_LINE:,} characters")
                elif cells:
                    yield Record(begin, cells)

    def digest(self) -> str:
        """The SHA-256 of the file's bytes, as text."""
        with self._path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()

    def _look(self) -> Layout:
        try:
            with self._open() as stream:
                sample = stream.read(SAMPLE)
        except _UNREADABLE as error:
            raise _unreadable(self._path, error) from error
        if not sample.strip():
            raise InvalidInput("import.empty", f"{self._path.name} is empty.")
        encoding = _encoding(sample, self._country)
        if not encoding.startswith("utf-16") and _is_binary(sample):
            raise InvalidInput(
                "import.binary",
                f"{self._path.name} is no text file.",
                hint="Save it as CSV (comma separated) and import that.",
            )
        text = sample.decode(encoding, errors="replace").lstrip("\ufeff")
        first, found, _ = text.partition("\n")
        if not found and len(sample) == SAMPLE:
            raise InvalidInput(
                "import.no_header",
                f"The first line of {self._path.name} does not end: it is no list of products.",
                hint="The first line names the columns, and each product has a line of its own.",
            )
        delimiter = _delimiter(first)
        header = tuple(cell.strip() for cell in next(csv.reader([first], delimiter=delimiter)))
        if len(header) > MAX_COLUMNS:
            raise InvalidInput(
                "import.too_many_columns",
                f"{self._path.name} has {len(header):,} columns; at most {MAX_COLUMNS:,} are read.",
            )
        return Layout(encoding, delimiter, header)

    def _open(self) -> IO[bytes]:
        try:
            if self._path.suffix == ".xz":
                return lzma.open(self._path)
            if self._path.suffix == ".gz":
                return cast("IO[bytes]", gzip.open(self._path))
            return self._path.open("rb")
        except OSError as error:
            raise _unreadable(self._path, error) from error

    def _decoded(self, stream: IO[bytes]) -> Iterator[tuple[str, bool]]:
        """Lines as text, and whether they were cut for their length."""
        encoding = self.layout.encoding
        wide = encoding.startswith("utf-16")
        legacy = _LEGACY.get(self._country, "cp1252")
        first = True
        for raw, overlong in self._raw(stream, wide=wide):
            try:
                text = raw.decode(encoding)
            except UnicodeDecodeError:
                text = raw.decode(legacy, errors="replace")
            if first:
                text = text.removeprefix("\ufeff")
                first = False
            yield text, overlong

    def _raw(self, stream: IO[bytes], *, wide: bool) -> Iterator[tuple[bytes, bool]]:
        if wide:
            yield from _wide_lines(stream, self.layout.encoding)
            return
        try:
            while line := stream.readline(MAX_LINE):
                overlong = len(line) == MAX_LINE and not line.endswith(b"\n")
                if overlong:
                    _skip_line(stream)
                    line = b"\n"
                yield line, overlong
        except _UNREADABLE as error:
            raise _unreadable(self._path, error) from error


class _Lines:
    """Counts the lines that a reader takes."""

    def __init__(self, lines: Iterator[tuple[str, bool]]) -> None:
        self._lines = lines
        self.number = 0
        self.overlong = False

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        text, overlong = next(self._lines)
        self.number += 1
        self.overlong = self.overlong or overlong
        return "overlong\n" if overlong else text


def _skip_line(stream: IO[bytes]) -> None:
    while rest := stream.readline(MAX_LINE):
        if rest.endswith(b"\n"):
            return


def _wide_lines(stream: IO[bytes], encoding: str) -> Iterator[tuple[bytes, bool]]:
    """Lines of two-byte text, bounded like all others."""
    end = "\n".encode(encoding)
    rest = b""
    while block := stream.read(SAMPLE):
        rest += block
        begin = 0
        place = rest.find(end)
        while place >= 0:
            if place % 2:
                place = rest.find(end, place + 1)
                continue
            yield rest[begin : place + 2], False
            begin = place + 2
            place = rest.find(end, begin)
        rest = rest[begin:]
        if len(rest) > MAX_LINE:
            raise InvalidInput("import.line_too_long", "A line of the file does not end.")
    if rest:
        yield rest[: len(rest) // 2 * 2], False


def _is_binary(sample: bytes) -> bool:
    """True for what no program writes as text; a lone NUL in a row is that row's fault."""
    if b"\0" in sample.partition(b"\n")[0]:
        return True
    odd = sum(sample.count(code) for code in _CONTROLS)
    return odd > FEW_CONTROLS and odd * 50 > len(sample)


def _encoding(sample: bytes, country: str) -> str:
    for mark, name in _MARKS:
        if sample.startswith(mark):
            return name
    if len(sample) >= 4 and sample[1::2].count(0) * 5 > len(sample) * 2:
        return "utf-16-le"
    if len(sample) >= 4 and sample[::2].count(0) * 5 > len(sample) * 2:
        return "utf-16-be"
    try:
        sample.decode("utf-8")
    except UnicodeDecodeError as error:
        # A sample may end in the middle of a letter.
        if error.start < len(sample) - 4 or len(sample) < SAMPLE:
            return _LEGACY.get(country, "cp1252")
    return "utf-8"


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
        return "a cell is too long: a quotation mark may be missing"
    if "NUL" in str(error):
        return "the line holds a NUL character"
    return f"the line cannot be read ({error})"


def _unreadable(path: Path, error: BaseException) -> InvalidInput:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return InvalidInput(
        "import.unreadable",
        f"{path.name} cannot be read ({reason}).",
        hint="What was read before it is imported; mend the file and import it again.",
    )
