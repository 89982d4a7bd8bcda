"""A clock that stands still until it is told to go on."""

from datetime import UTC, datetime, timedelta

from rcommerce_pos.core.kernel.clock import Steady

BEGIN = datetime(2026, 6, 16, 9, 0, tzinfo=UTC)


class SetClock:
    """Tells the instant that was set."""

    def __init__(self, instant: datetime = BEGIN) -> None:
        self.instant = instant
        self._steady = Steady("first start", 0)

    def now(self) -> datetime:
        """The instant that was set."""
        return self.instant

    def pass_by(self, **span: float) -> None:
        """Let time pass: ``minutes=5``."""
        self.instant += timedelta(**span)
        passed = int(timedelta(**span) / timedelta(milliseconds=1))
        self._steady = Steady(self._steady.count, self._steady.millis + passed)

    def steady(self) -> Steady:
        """The time that passed, however the clock was set."""
        return self._steady

    def set_by(self, **span: float) -> None:
        """Somebody sets the clock on the wall; no time passes."""
        self.instant += timedelta(**span)

    def start_anew(self) -> None:
        """The computer starts again: its count begins at zero."""
        self._steady = Steady(self._steady.count + " again", 0)
