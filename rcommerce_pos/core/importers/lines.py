"""Cuts bytes into lines of text, none longer than a bound, whatever the bytes are."""

import csv
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from rcommerce_pos.core.kernel.errors import Phrase

MAX_LINE = 1024 * 1024
BLOCK = 64 * 1024


@dataclass(frozen=True, slots=True)
class Line:
    """One line; ``fault`` says why it cannot be read, ``warning`` what is odd about it."""

    number: int
    text: str
    fault: str = ""
    warning: str = ""


def lines_of(stream: IO[bytes], encoding: str, legacy: str, *, end: str) -> Iterator[Line]:
    """The lines of a stream; one that is not of the file's encoding is read in the older one."""
    wide = encoding.startswith("utf-16")
    raw_lines = (
        _by_newline(stream) if end == "\n" and not wide else _by_block(stream, encoding, end)
    )
    for number, (raw, overlong) in enumerate(raw_lines, 1):
        if overlong:
            fault = Phrase("the line is longer than {most} bytes", most=f"{MAX_LINE:,}")
            yield Line(number, end, fault)
            continue
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            yield _odd(number, raw, encoding, legacy, wide=wide)
        else:
            yield Line(number, text.removeprefix("\ufeff") if number == 1 else text)


class Feed:
    """Hands lines to a reader of CSV and remembers those of the row it is at.

    A row takes more lines than one where a quotation mark is open; ``take_back`` gives all but the
    first of them back, so that a mark that was never closed costs one line and not the rest.
    """

    def __init__(self, lines: Iterator[Line]) -> None:
        self._lines = lines
        self._waiting: deque[Line] = deque()
        self._length = 0
        self.taken: list[Line] = []
        self.ended = False

    def __iter__(self) -> "Feed":
        return self

    def __next__(self) -> str:
        line = self._waiting.popleft() if self._waiting else next(self._lines, None)
        if line is None:
            self.ended = True
            raise StopIteration
        self.taken.append(line)
        if len(self.taken) > 1:
            self._length += len(line.text)
            if line.fault or self._length > MAX_LINE:
                raise csv.Error("field larger than a row may be")
        return line.text

    def begin(self) -> None:
        """A new row begins."""
        self.taken = []
        self._length = 0

    def take_back(self) -> None:
        """Keep the first line of the row; the others are to be read again."""
        self._waiting.extendleft(reversed(self.taken[1:]))
        del self.taken[1:]
        self.ended = False


def _odd(number: int, raw: bytes, encoding: str, legacy: str, *, wide: bool) -> Line:
    if not wide and encoding != legacy:
        try:
            text = raw.decode(legacy)
        except UnicodeDecodeError:
            pass
        else:
            warning = Phrase(
                "the line is not {encoding}: read as {legacy}", encoding=encoding, legacy=legacy
            )
            return Line(number, text, warning=warning)
    text = raw.decode(encoding, errors="replace")
    fault = Phrase("the line holds bytes that are no text in {encoding}", encoding=encoding)
    return Line(number, text, fault=fault)


def _by_newline(stream: IO[bytes]) -> Iterator[tuple[bytes, bool]]:
    while line := stream.readline(MAX_LINE):
        overlong = len(line) == MAX_LINE and not line.endswith(b"\n")
        if overlong:
            while (rest := stream.readline(MAX_LINE)) and not rest.endswith(b"\n"):
                pass
        yield (b"" if overlong else line), overlong


def _by_block(stream: IO[bytes], encoding: str, end: str) -> Iterator[tuple[bytes, bool]]:
    """Lines that end otherwise than by one byte of newline."""
    mark = end.encode(encoding)
    width = len(mark)
    rest = b""
    skipping = False
    while block := stream.read(BLOCK):
        rest += block
        begin = 0
        while (place := _find(rest, mark, begin)) >= 0:
            if not skipping:
                yield rest[begin : place + width], False
            skipping = False
            begin = place + width
        rest = rest[begin:]
        if len(rest) > MAX_LINE and not skipping:
            skipping = True
            yield b"", True
        if skipping:
            rest = rest[len(rest) // width * width :]
    if rest and not skipping:
        yield rest, False


def _find(text: bytes, mark: bytes, begin: int) -> int:
    place = text.find(mark, begin)
    while place >= 0 and place % len(mark):
        place = text.find(mark, place + 1)
    return place
