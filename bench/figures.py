"""Quantiles of what was measured, and the table that they are printed in."""

from collections.abc import Sequence
from dataclasses import dataclass


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which a share of the values lies."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table: what, ours, the floor, the ratio or figure, the target."""

    what: str
    ours: str
    floor: str
    figure: str
    target: str
    met: bool

    def row(self) -> str:
        """The line in Markdown."""
        verdict = "met" if self.met else "**missed**"
        cells = (self.what, self.ours, self.floor, self.figure, self.target, verdict)
        return "| " + " | ".join(cells) + " |"


HEAD = "| what | ours | floor | figure | target | |\n| --- | --- | --- | --- | --- | --- |"


def millis(values: Sequence[float]) -> str:
    """p50 and p99 of seconds, in milliseconds."""
    return f"p50 {quantile(values, 0.5) * 1e3:.2f} ms, p99 {quantile(values, 0.99) * 1e3:.2f} ms"
