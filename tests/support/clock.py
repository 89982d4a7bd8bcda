"""A clock that stands still until it is told to go on."""

from datetime import UTC, datetime, timedelta

BEGIN = datetime(2026, 6, 16, 9, 0, tzinfo=UTC)


class SetClock:
    """Tells the instant that was set."""

    def __init__(self, instant: datetime = BEGIN) -> None:
        self.instant = instant

    def now(self) -> datetime:
        """The instant that was set."""
        return self.instant

    def pass_by(self, **span: float) -> None:
        """Let time pass: ``minutes=5``."""
        self.instant += timedelta(**span)
