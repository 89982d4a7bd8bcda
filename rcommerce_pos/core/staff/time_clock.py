"""The time clock: punches that are only ever added to, what they come to, and corrections."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock, from_millis, rfc3339, to_millis
from rcommerce_pos.core.kernel.errors import InvalidInput, NotFound, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.settings.declarations import CLOCK_IN_AT_SIGN_IN
from rcommerce_pos.core.settings.service import SettingsService
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.hours import (
    LONGEST,
    NEXT,
    NOTHING,
    Account,
    DayHours,
    Presence,
    Punch,
    PunchKind,
    Stint,
    account,
    by_day,
    week_of,
)
from rcommerce_pos.core.staff.service import names_of
from rcommerce_pos.core.staff.tables import PunchRow
from rcommerce_pos.core.staff.types import Actor, Role
from rcommerce_pos.core.storage.database import (
    execute,
    fetch_all,
    fetch_one,
    insert_sql,
    transaction,
)

LONGEST_REASON = 200
MOST_DAYS = 400
_AROUND = LONGEST + timedelta(hours=26)
_COUNTING = (
    "SELECT p.id, p.kind, p.at_utc, p.replaces IS NOT NULL, p.staff_id FROM punch p"
    " WHERE {where} AND p.kind <> 'void'"
    " AND NOT EXISTS (SELECT 1 FROM punch r WHERE r.replaces = p.id)"
)
_INSERT = insert_sql(
    PunchRow,
    (
        "id",
        "store_id",
        "register_id",
        "location_id",
        "staff_id",
        "kind",
        "at_utc",
        "replaces",
        "reason",
        "by_id",
        "by_name",
        "approved_by",
        "recorded_at",
    ),
)


@dataclass(frozen=True, slots=True)
class ClockState:
    """Whether somebody is here, what she may tell the clock, and her hours of this week."""

    member_id: UUID
    name: str
    presence: Presence
    since: datetime | None
    choices: tuple[PunchKind, ...]
    week: timedelta
    forgotten: Stint | None = None
    """The latest stint of this week or the last that she did not end."""


@dataclass(frozen=True, slots=True)
class PersonHours:
    """The hours of one person in a period."""

    member_id: UUID
    name: str
    active: bool
    days: tuple[DayHours, ...]
    worked: timedelta
    rested: timedelta
    stray: tuple[Punch, ...] = ()

    @property
    def forgotten(self) -> tuple[Stint, ...]:
        """Stints that were not ended and count for nothing yet."""
        return tuple(each for day in self.days for each in day.stints if each.forgotten)


@dataclass(frozen=True, slots=True)
class Change:
    """One correction of a punch: what it was, what it became, who did it and why."""

    at: datetime
    name: str
    kind: PunchKind
    was: datetime | None
    now: datetime | None
    reason: str
    by: str


class TimeClock:
    """Punches of one register; corrections are new records that replace another."""

    def __init__(
        self, place: Place, journal: JournalService, settings: SettingsService, clock: Clock
    ) -> None:
        self._place = place
        self._journal = journal
        self._settings = settings
        self._clock = clock

    def state(self, actor: Actor) -> ClockState:
        """Whether somebody is here, and what she did this week."""
        now = self._clock.now()
        first, last = week_of(self._day(now))
        hours = self._hours_of(actor.id, first - timedelta(days=7), last)
        found = self._account(actor.id, now - _AROUND, now + _AROUND)
        late = [s for day in hours for s in day.stints if s.forgotten]
        return ClockState(
            actor.id,
            actor.name,
            found.presence,
            found.since,
            NEXT[found.presence],
            sum((day.worked for day in hours if day.day >= first), NOTHING),
            late[-1] if late else None,
        )

    def punch(self, actor: Actor, kind: PunchKind) -> ClockState:
        """Clock in or out, or begin or end a break; Refused where that does not fit."""
        with transaction():
            presence = self.state(actor).presence
            if kind not in NEXT[presence]:
                raise Refused(
                    "clock.does_not_fit",
                    "{name} cannot do that now.",
                    hint="Look at the time clock again: somebody was faster.",
                    name=actor.name,
                )
            self._write(actor, actor.id, kind, self._clock.now())
        return self.state(actor)

    def asks_at_sign_in(self, actor: Actor) -> str:
        """``offer`` or ``required`` where somebody who signs in should clock in, else nothing."""
        wish = self._settings.get(CLOCK_IN_AT_SIGN_IN)
        if wish == "off" or self.state(actor).presence is not Presence.OUT:
            return ""
        return wish

    def hours(
        self, actor: Actor, first: date, last: date, *, member_id: UUID | None = None
    ) -> tuple[PersonHours, ...]:
        """The hours of everybody in a period, by name; one's own need no permission."""
        if member_id != actor.id:
            actor.demand(Permission.HOURS_EDIT, "see the hours of others")
        if not first <= last <= first + timedelta(days=MOST_DAYS):
            raise InvalidInput(
                "hours.dates",
                "A period begins before it ends and has at most {most} days.",
                most=MOST_DAYS,
            )
        rows = fetch_all("SELECT id, name, active FROM staff")
        people = []
        for key, name, active in sorted(rows, key=lambda row: row[1].casefold()):
            person = UUID(bytes=key)
            if member_id not in (None, person):
                continue
            days = self._hours_of(person, first, last)
            stray = self._stray(person, first, last)
            if active or days or stray:
                people.append(
                    PersonHours(
                        person,
                        name,
                        bool(active),
                        days,
                        sum((day.worked for day in days), NOTHING),
                        sum((day.rested for day in days), NOTHING),
                        stray,
                    )
                )
        return tuple(people)

    def add(
        self, actor: Actor, member_id: UUID, kind: PunchKind, at: datetime, *, reason: str
    ) -> None:
        """Write a punch that somebody forgot."""
        self._demand_may_correct(actor, member_id, reason)
        if kind is PunchKind.VOID:
            raise InvalidInput("hours.kind", "A punch that is added is no void.")
        self._demand_past(at)
        with transaction():
            self._write(actor, member_id, kind, at, reason=reason)

    def move(self, actor: Actor, punch_id: UUID, at: datetime, *, reason: str) -> None:
        """Say that a punch was at another time; the one that was wrong stays on record."""
        member_id, kind, was = self._demand_counting(punch_id)
        self._demand_may_correct(actor, member_id, reason)
        self._demand_past(at)
        with transaction():
            self._write(actor, member_id, kind, at, reason=reason, replaces=punch_id, was=was)

    def withdraw(self, actor: Actor, punch_id: UUID, *, reason: str) -> None:
        """Say that a punch should not have been; it stays on record and counts no more."""
        member_id, _kind, was = self._demand_counting(punch_id)
        self._demand_may_correct(actor, member_id, reason)
        with transaction():
            self._write(
                actor, member_id, PunchKind.VOID, was, reason=reason, replaces=punch_id, was=was
            )

    def changes(self, actor: Actor, first: date, last: date) -> tuple[Change, ...]:
        """The corrections of punches of a period, the newest first."""
        actor.demand(Permission.HOURS_EDIT, "see corrections of hours")
        begin, end = self._bounds(first, last)
        rows = fetch_all(
            "SELECT p.recorded_at, s.name, COALESCE(o.kind, p.kind), o.at_utc, p.at_utc, p.kind,"
            " p.reason, p.by_name FROM punch p JOIN staff s ON s.id = p.staff_id"
            " LEFT JOIN punch o ON o.id = p.replaces"
            " WHERE p.at_utc >= ? AND p.at_utc < ? AND p.reason <> ''"
            " ORDER BY p.recorded_at DESC LIMIT 500",
            (to_millis(begin), to_millis(end)),
        )
        return tuple(
            Change(
                from_millis(row[0]),
                row[1],
                PunchKind(row[2]) if row[2] != "void" else PunchKind.OUT,
                from_millis(row[3]) if row[3] is not None else None,
                from_millis(row[4]) if row[5] != "void" else None,
                row[6],
                row[7],
            )
            for row in rows
        )

    def forgotten(self, actor: Actor) -> tuple[PersonHours, ...]:
        """Who did not clock out in the last two weeks; whoever corrects hours is told of it."""
        if not actor.may(Permission.HOURS_EDIT):
            return ()
        today = self._day(self._clock.now())
        found = self.hours(actor, today - timedelta(days=14), today)
        return tuple(each for each in found if each.forgotten)

    def today(self) -> date:
        """The business day of this moment."""
        return self._day(self._clock.now())

    def instant(self, day: date, minutes: int) -> datetime:
        """The instant of so many minutes after midnight of a day, by the shop's clocks."""
        zone = ZoneInfo(self._place.shop.time_zone)
        wall = datetime.combine(day, time(minutes // 60, minutes % 60), zone)
        return from_millis(to_millis(wall))

    def _hours_of(self, member_id: UUID, first: date, last: date) -> tuple[DayHours, ...]:
        begin, end = self._bounds(first, last)
        found = self._account(member_id, begin - _AROUND, end + _AROUND)
        shop = self._place.shop
        days = by_day(
            found.stints,
            self._clock.now(),
            zone=shop.time_zone,
            cutoff_minutes=shop.cutoff_minutes,
        )
        return tuple(day for day in days if first <= day.day <= last)

    def _stray(self, member_id: UUID, first: date, last: date) -> tuple[Punch, ...]:
        begin, end = self._bounds(first, last)
        found = self._account(member_id, begin - _AROUND, end + _AROUND)
        return tuple(each for each in found.stray if begin <= each.at < end)

    def _account(self, member_id: UUID, begin: datetime, end: datetime) -> Account:
        """What the punches around a period come to.

        The first of them may belong to a stint that began before; it is read from there.
        """
        rows = fetch_all(
            _COUNTING.format(where="p.staff_id = ? AND p.at_utc >= ? AND p.at_utc < ?"),
            (member_id.bytes, to_millis(begin), to_millis(end)),
        )
        return account(_punches(rows), self._clock.now())

    def _bounds(self, first: date, last: date) -> tuple[datetime, datetime]:
        shop = self._place.shop
        zone = ZoneInfo(shop.time_zone)
        cutoff = timedelta(minutes=shop.cutoff_minutes)
        days = (first, last + timedelta(days=1))
        begin, end = (
            from_millis(to_millis(datetime.combine(each, time(), zone) + cutoff)) for each in days
        )
        return begin, end

    def _day(self, now: datetime) -> date:
        shop = self._place.shop
        local = now.astimezone(ZoneInfo(shop.time_zone)).replace(tzinfo=None)
        return (local - timedelta(minutes=shop.cutoff_minutes)).date()

    def _demand_counting(self, punch_id: UUID) -> tuple[UUID, PunchKind, datetime]:
        row = fetch_one(_COUNTING.format(where="p.id = ?"), (punch_id.bytes,))
        if row is None:
            raise NotFound(
                "hours.punch_unknown",
                "This punch was corrected already, or never was.",
                hint="Look at the hours again.",
            )
        return UUID(bytes=row[4]), PunchKind(row[1]), from_millis(row[2])

    def _demand_may_correct(self, actor: Actor, member_id: UUID, reason: str) -> None:
        actor.demand(Permission.HOURS_EDIT, "correct hours")
        if actor.id == member_id and actor.role is not Role.OWNER:
            raise Refused(
                "hours.own",
                "{name} cannot correct her own hours.",
                hint="Somebody else who may correct hours does it.",
                name=actor.name,
            )
        if not reason.strip() or len(reason) > LONGEST_REASON or not reason.isprintable():
            raise InvalidInput(
                "hours.reason",
                "A correction needs its reason, of at most {most} characters.",
                most=LONGEST_REASON,
            )
        if fetch_one("SELECT 1 FROM staff WHERE id = ?", (member_id.bytes,)) is None:
            raise NotFound("staff.unknown", "This person does not work here.")

    def _demand_past(self, at: datetime) -> None:
        if at > self._clock.now():
            raise InvalidInput("hours.future", "A punch cannot lie in the future.")

    def _write(
        self,
        actor: Actor,
        member_id: UUID,
        kind: PunchKind,
        at: datetime,
        *,
        reason: str = "",
        replaces: UUID | None = None,
        was: datetime | None = None,
    ) -> None:
        punch_id, now = new_id(), self._clock.now()
        execute(
            _INSERT,
            (
                punch_id.bytes,
                *self._place.keys,
                member_id.bytes,
                kind.value,
                to_millis(at),
                replaces.bytes if replaces else None,
                reason.strip(),
                actor.id.bytes,
                actor.name,
                actor.approved_by,
                to_millis(now),
            ),
        )
        row = fetch_one("SELECT name FROM staff WHERE id = ?", (member_id.bytes,))
        body: dict[str, object] = {
            "v": 1,
            "punch": punch_id.hex,
            "who": row[0] if row else "",
            "what": kind.value,
            "when": rfc3339(at),
            **names_of(actor),
        }
        if was is not None:
            body["was"] = rfc3339(was)
        if reason:
            body["reason"] = reason.strip()
        self._journal.record("TIME_PUNCH", body)


def _punches(rows: Sequence[tuple[Any, ...]]) -> list[Punch]:
    return [
        Punch(UUID(bytes=row[0]), PunchKind(row[1]), from_millis(row[2]), bool(row[3]))
        for row in rows
    ]
