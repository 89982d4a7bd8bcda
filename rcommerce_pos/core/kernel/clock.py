"""Time as the till sees it: aware UTC instants, and the business date that a shop gives them."""

import os
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Protocol
from uuid import uuid4
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Steady:
    """Milliseconds of a count that no one sets; ``count`` names it, and says when it began anew."""

    count: str
    millis: int

    def since(self, earlier: "Steady") -> int:
        """The least number of milliseconds that passed since ``earlier``, never below zero.

        Where the count began anew in between, that is how far it has come since.
        """
        passed = self.millis - earlier.millis if self.count == earlier.count else self.millis
        return max(passed, 0)


class Clock(Protocol):
    """Tells the present instant; tests pass one that they set."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...

    def steady(self) -> Steady:
        """A count that goes on whatever becomes of the clock on the wall."""
        ...


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC, cut to the millisecond that is stored."""
        return from_millis(to_millis(datetime.now(UTC)))

    def steady(self) -> Steady:
        """The time since the computer started, or since this program did."""
        name, began = _count()
        return Steady(name, (_ticks() - began) // 1_000_000)


def to_millis(instant: datetime) -> int:
    """Milliseconds since 1970 of an aware instant; a naive one raises ValueError."""
    if instant.tzinfo is None:
        raise ValueError("an instant without a time zone cannot be stored")
    delta = instant - _EPOCH
    return (delta.days * 86_400 + delta.seconds) * 1000 + delta.microseconds // 1000


def from_millis(millis: int) -> datetime:
    """The aware UTC instant of milliseconds since 1970."""
    return _EPOCH + timedelta(milliseconds=millis)


def business_date(instant: datetime, *, zone: str, cutoff_minutes: int) -> date:
    """The day that a sale at this instant counts for.

    ``cutoff_minutes`` after local midnight the new day begins: with 240, a sale at 03:59 belongs
    to the day before (domain rule 18).
    """
    local = instant.astimezone(ZoneInfo(zone))
    wall = local.replace(tzinfo=None) - timedelta(minutes=cutoff_minutes)
    return wall.date()


def rfc3339(instant: datetime) -> str:
    """An instant as RFC 3339 text in UTC with milliseconds: ``2026-03-01T09:30:00.000Z``."""
    utc = instant.astimezone(UTC)
    return utc.strftime("%Y-%m-%dT%H:%M:%S.") + f"{utc.microsecond // 1000:03d}Z"


@cache
def _count() -> tuple[str, int]:
    """What the steady count is called, and its beginning: the start of the computer if it tells.

    Source: proc(5), random/boot_id: a name that is new at each start of the computer.
    """
    try:
        file = os.open("/proc/sys/kernel/random/boot_id", os.O_RDONLY)
    except OSError:
        return str(uuid4()), _ticks()
    try:
        return os.read(file, 36).decode("ascii"), 0
    finally:
        os.close(file)


def _ticks() -> int:
    """Nanoseconds that go on while the computer sleeps, where it has such a count."""
    boottime = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic_ns() if boottime is None else time.clock_gettime_ns(boottime)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
