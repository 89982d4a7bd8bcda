"""What punches of the time clock come to: stints, breaks and hours, pure.

Time that passed is the difference of two instants in UTC, so that a night in which the clocks
change has the hours that it had. A stint counts for the business day on which it began.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from rcommerce_pos.core.kernel.clock import business_date

LONGEST = timedelta(hours=16)
"""A stint that is longer was not ended by its person: she forgot to clock out."""
NOTHING = timedelta(0)


class PunchKind(StrEnum):
    """What somebody tells the time clock; a void takes another punch away."""

    IN = "in"
    OUT = "out"
    BREAK_START = "break_start"
    BREAK_END = "break_end"
    VOID = "void"


class Presence(StrEnum):
    """Whether somebody is here."""

    OUT = "out"
    IN = "in"
    ON_BREAK = "on_break"


NEXT: dict[Presence, tuple[PunchKind, ...]] = {
    Presence.OUT: (PunchKind.IN,),
    Presence.IN: (PunchKind.OUT, PunchKind.BREAK_START),
    Presence.ON_BREAK: (PunchKind.BREAK_END, PunchKind.OUT),
}
"""What can be told from where; the likeliest first."""


@dataclass(frozen=True, slots=True)
class Punch:
    """One punch that counts; ``corrected`` where it stands in the place of another."""

    id: UUID
    kind: PunchKind
    at: datetime
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """From one instant to another; an open one has no end."""

    start: datetime
    end: datetime | None = None

    def length(self, now: datetime | None = None) -> timedelta:
        """How long it was; an open one until ``now``, or nothing."""
        end = self.end or now
        return max(NOTHING, end - self.start) if end is not None else NOTHING


@dataclass(frozen=True, slots=True)
class Stint:
    """From clocking in to clocking out, with the breaks between."""

    start: datetime
    end: datetime | None = None
    breaks: tuple[Span, ...] = ()
    forgotten: bool = False
    """Nobody clocked out: it counts for nothing until somebody corrects it."""
    punches: tuple[Punch, ...] = ()

    def worked(self, now: datetime | None = None) -> timedelta:
        """How long it was without the breaks; an open one until ``now``."""
        if self.forgotten:
            return NOTHING
        return Span(self.start, self.end).length(now) - self.rested(now)

    def rested(self, now: datetime | None = None) -> timedelta:
        """How long the breaks were."""
        if self.forgotten:
            return NOTHING
        return sum((each.length(now) for each in self.breaks), NOTHING)


@dataclass(frozen=True, slots=True)
class Account:
    """What all punches of somebody come to; ``stray`` ones fit nowhere and count for nothing."""

    stints: tuple[Stint, ...] = ()
    stray: tuple[Punch, ...] = ()

    @property
    def presence(self) -> Presence:
        """Whether she is here now."""
        if not self.stints or self.stints[-1].end is not None or self.stints[-1].forgotten:
            return Presence.OUT
        breaks = self.stints[-1].breaks
        return Presence.ON_BREAK if breaks and breaks[-1].end is None else Presence.IN

    @property
    def since(self) -> datetime | None:
        """Since when she is here, or on her break; None where she is not here."""
        if self.presence is Presence.OUT:
            return None
        last = self.stints[-1]
        return last.breaks[-1].start if self.presence is Presence.ON_BREAK else last.start


def account(punches: Iterable[Punch], now: datetime) -> Account:
    """Read punches in the order of time; whatever their order, no two stints overlap."""
    stints: list[Stint] = []
    stray: list[Punch] = []
    current: Stint | None = None
    for punch in sorted(punches, key=lambda each: (each.at, each.id)):
        if current is not None and punch.at - current.start > LONGEST:
            stints.append(replace(current, forgotten=True))
            current = None
        if punch.kind is PunchKind.IN:
            if current is not None:
                stints.append(replace(current, forgotten=True))
            current = Stint(punch.at, punches=(punch,))
        elif current is None or (following := _after(current, punch)) is None:
            stray.append(punch)
        elif following.end is not None:
            stints.append(following)
            current = None
        else:
            current = following
    if current is not None:
        stints.append(replace(current, forgotten=now - current.start > LONGEST))
    return Account(tuple(stints), tuple(stray))


def _after(stint: Stint, punch: Punch) -> Stint | None:
    """A stint after one more punch; None where the punch does not fit."""
    resting = bool(stint.breaks) and stint.breaks[-1].end is None
    punches = (*stint.punches, punch)
    if punch.kind is PunchKind.BREAK_START and not resting:
        return replace(stint, breaks=(*stint.breaks, Span(punch.at)), punches=punches)
    ended = (*stint.breaks[:-1], Span(stint.breaks[-1].start, punch.at)) if resting else None
    if punch.kind is PunchKind.BREAK_END and ended is not None:
        return replace(stint, breaks=ended, punches=punches)
    if punch.kind is PunchKind.OUT:
        return replace(stint, end=punch.at, breaks=ended or stint.breaks, punches=punches)
    return None


@dataclass(frozen=True, slots=True)
class DayHours:
    """The stints that began on a business day."""

    day: date
    stints: tuple[Stint, ...]
    worked: timedelta
    rested: timedelta


def by_day(
    stints: Sequence[Stint], now: datetime, *, zone: str, cutoff_minutes: int
) -> tuple[DayHours, ...]:
    """Stints by the business day on which they began, oldest first."""
    days: dict[date, list[Stint]] = {}
    for stint in stints:
        day = business_date(stint.start, zone=zone, cutoff_minutes=cutoff_minutes)
        days.setdefault(day, []).append(stint)
    return tuple(
        DayHours(
            day,
            tuple(found),
            sum((each.worked(now) for each in found), NOTHING),
            sum((each.rested(now) for each in found), NOTHING),
        )
        for day, found in sorted(days.items())
    )


def week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday of the week in which a day lies."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)
