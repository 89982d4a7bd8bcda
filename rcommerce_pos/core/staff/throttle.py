"""When somebody must wait before the next PIN: a pure rule over what failed so far."""

from dataclasses import dataclass
from datetime import datetime, timedelta

WINDOW = timedelta(seconds=60)
MOST_FAILURES = 5
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Throttle:
    """What failed lately, how often it came to a wait, and until when."""

    failures: tuple[datetime, ...] = ()
    lockouts: int = 0
    locked_until: datetime | None = None

    def wait(self, now: datetime) -> timedelta:
        """How long to wait before another PIN is looked at; zero if not at all."""
        if self.locked_until is None or now >= self.locked_until:
            return timedelta(0)
        return self.locked_until - now

    @property
    def tries_left(self) -> int:
        """How many more wrong PINs until the next wait."""
        return MOST_FAILURES - len(self.failures)


def failed(throttle: Throttle, now: datetime) -> Throttle:
    """After one more wrong PIN: the fifth within a minute waits 30 s, then doubling to 15 min."""
    recent = tuple(at for at in throttle.failures if now - at < WINDOW and at <= now)
    failures = (*recent, now)
    if len(failures) < MOST_FAILURES:
        return Throttle(failures, throttle.lockouts, None)
    wait = min(FIRST_WAIT * 2**throttle.lockouts, LONGEST_WAIT)
    return Throttle((), min(throttle.lockouts + 1, 16), now + wait)
