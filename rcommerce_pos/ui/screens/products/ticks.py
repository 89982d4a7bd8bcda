"""Which rows are ticked, among any number of rows: kept as the places where it changes."""

from bisect import bisect_left, bisect_right

WITHOUT_END = 1 << 62


class Ticks:
    """A set of rows that costs as much as it has gaps; may hold rows that are not known yet."""

    def __init__(self) -> None:
        self._edges: list[int] = []

    def __contains__(self, row: int) -> bool:
        return bisect_right(self._edges, row) % 2 == 1

    def put(self, first: int, last: int, *, ticked: bool) -> None:
        """Tick the rows from one to another, both among them, or tick them no longer."""
        begin, end = first, last + 1
        left, right = bisect_left(self._edges, begin), bisect_right(self._edges, end)
        edges = []
        if (left % 2 == 1) is not ticked:
            edges.append(begin)
        if (right % 2 == 1) is not ticked:
            edges.append(end)
        self._edges[left:right] = edges

    def put_all(self) -> None:
        """Tick every row, also those that are not known yet."""
        self._edges = [0, WITHOUT_END]

    def clear(self) -> None:
        """Tick nothing."""
        self._edges = []

    def ranges(self, count: int) -> tuple[tuple[int, int], ...]:
        """First and last row of each run of ticked rows among so many."""
        pairs = zip(self._edges[::2], self._edges[1::2], strict=True)
        return tuple((first, min(end, count) - 1) for first, end in pairs if first < count)

    def count(self, rows: int) -> int:
        """How many of so many rows are ticked."""
        return sum(last - first + 1 for first, last in self.ranges(rows))
