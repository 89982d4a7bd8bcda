"""Time as the till sees it: aware UTC instants, and the business date that a shop gives them."""

from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Tells the present instant; tests pass one that they set."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC, cut to the millisecond that is stored."""
        return from_millis(to_millis(datetime.now(UTC)))


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


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
