"""Walks an order of products along its index, from anywhere in it, and reads nothing before.

An order is a row of *segments*, each along one index (what sells before what is archived, what has
a price before what has none). Every ``STEP`` rows an *anchor* is kept, so that a jump into the
middle starts nearby: 250 of them for a million products, which is all that is remembered.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from rcommerce_pos.core.storage.database import fetch_all, fetch_one

STEP = 4096


@dataclass(frozen=True, slots=True)
class Segment:
    """Rows along one index: ``key`` is the column that orders them, then ``tie``.

    Without a key the tie alone gives the order.
    """

    source: str
    where: str
    params: tuple[Any, ...]
    key: str = ""
    tie: str = "p.number"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Anchor:
    """Before the row of this number stand ``row`` others; the last of them has this key and tie."""

    row: int
    segment: int
    key: Any = None
    tie: Any = None


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A part of a segment that one search of its index reads in order."""

    segment: int
    select: str
    where: str
    order: str
    params: tuple[Any, ...]

    def read(self, limit: int, skip: int) -> list[tuple[Any, Any, int]]:
        """Key, tie and number of so many rows, after so many."""
        return fetch_all(
            f"{self.select} WHERE {self.where} ORDER BY {self.order} LIMIT ? OFFSET ?",
            (*self.params, limit, skip),
        )

    def count(self, most: int) -> int:
        """How many rows it has, at most so many."""
        row = fetch_one(
            f"SELECT COUNT(*) FROM ({self.select} WHERE {self.where} LIMIT ?)",
            (*self.params, most),
        )
        return int(row[0]) if row else 0


class Walk:
    """One order, with the anchors found so far; used by one thread at a time."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments = tuple(segments)
        self._anchors = [Anchor(0, 0)]
        self.count: int | None = None
        """How many rows there are in all; None until that is known."""

    @property
    def known(self) -> int:
        """So many rows are there at least."""
        return self._anchors[-1].row if self.count is None else self.count

    @property
    def is_done(self) -> bool:
        """True once the way was walked to its end."""
        return self.count is not None and self.count - self._anchors[-1].row < STEP

    def can_reach(self, row: int) -> bool:
        """True where an anchor stands near enough before a row."""
        return self.is_done or row < self._anchors[-1].row + STEP

    def advance(self) -> None:
        """Find the next anchor, or the end."""
        last = self._anchors[-1]
        left = STEP
        for stretch in self._from(last):
            found = stretch.read(1, left - 1)
            if found:
                key, tie, _ = found[0]
                self._anchors.append(Anchor(last.row + STEP, stretch.segment, key, tie))
                return
            left -= stretch.count(left)
        self.count = last.row + STEP - left

    def numbers(self, row: int, limit: int) -> list[int]:
        """The numbers of so many products from a row on."""
        while not self.can_reach(row):
            self.advance()
        place = bisect_right(self._anchors, row, key=lambda each: each.row) - 1
        anchor = self._anchors[place]
        skip = row - anchor.row
        found: list[int] = []
        for stretch in self._from(anchor):
            part = stretch.read(limit - len(found), skip)
            found += [number for _, _, number in part]
            if len(found) == limit:
                break
            skip = 0 if part or not skip else skip - stretch.count(skip)
        return found

    def statements(self) -> Iterator[tuple[str, tuple[Any, ...]]]:
        """Every statement that walking may send, to be looked at by tests."""
        for number in range(len(self._segments)):
            for stretch in self._from(Anchor(0, number, "", 0), whole=True):
                yield (
                    f"{stretch.select} WHERE {stretch.where} ORDER BY {stretch.order} LIMIT 1",
                    stretch.params,
                )

    def _from(self, anchor: Anchor, *, whole: bool = False) -> Iterator[_Stretch]:
        """What follows an anchor, stretch by stretch; ``whole`` adds its segment from the start."""
        if anchor.tie is not None:
            yield from self._rest(anchor)
        else:
            yield self._stretch(anchor.segment)
        if whole:
            yield self._stretch(anchor.segment)
            return
        for number in range(anchor.segment + 1, len(self._segments)):
            yield self._stretch(number)

    def _rest(self, anchor: Anchor) -> Iterator[_Stretch]:
        """The rows with the anchor's own key that follow it, then those beyond the key."""
        segment = self._segments[anchor.segment]
        sign = "<" if segment.descending else ">"
        if not segment.key:
            yield self._stretch(anchor.segment, f"{segment.tie} {sign} ?", (anchor.tie,))
            return
        key = segment.key
        yield self._stretch(
            anchor.segment,
            f"{key} = ? AND {segment.tie} {sign} ?",
            (anchor.key, anchor.tie),
        )
        yield self._stretch(anchor.segment, f"{key} {sign} ?", (anchor.key,))

    def _stretch(self, number: int, more: str = "1", params: tuple[Any, ...] = ()) -> _Stretch:
        segment = self._segments[number]
        way = " DESC" if segment.descending else ""
        keyed = f"{segment.key}{way}, " if segment.key else ""
        return _Stretch(
            number,
            f"SELECT {segment.key or 'NULL'}, {segment.tie}, p.number FROM {segment.source}",
            f"{segment.where} AND {more}",
            f"{keyed}{segment.tie}{way}",
            (*segment.params, *params),
        )
