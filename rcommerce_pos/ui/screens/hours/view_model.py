"""What the hours' window knows: a week, everybody's hours in it, and what was corrected."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import PermissionDenied, PosError, Unavailable
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.reporting.hours import hours_csv
from rcommerce_pos.core.staff.hours import NOTHING, Punch, PunchKind, week_of
from rcommerce_pos.core.staff.time_clock import Change, PersonHours
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.readings import Readings
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.wording import in_order


@dataclass(frozen=True, slots=True)
class HoursState:
    """All that the window shows; ``late`` are those who did not clock out lately."""

    first: date
    last: date
    loading: bool = True
    denied: PosError | None = None
    now: datetime | None = None
    people: tuple[PersonHours, ...] = ()
    changes: tuple[Change, ...] = ()
    chosen: UUID | None = None
    late: tuple[PersonHours, ...] = ()
    refused: PosError | None = None

    @property
    def person(self) -> PersonHours | None:
        """Whose week is shown."""
        return next((each for each in self.people if each.member_id == self.chosen), None)

    @property
    def total(self) -> timedelta:
        """Everybody's hours of the week."""
        return sum((each.worked for each in self.people), NOTHING)


class HoursViewModel(QObject):
    """Reads and corrects hours on the counter lane."""

    changed = Signal(object)
    told = Signal(str)

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._tasks = tasks
        self._actor: Actor | None = None
        self.readings = Readings(tasks, self)
        self.state = HoursState(*week_of(application.time_clock.today()))

    @property
    def today(self) -> date:
        """The business day of this moment."""
        return self._application.time_clock.today()

    def instant(self, day: date, minutes: int) -> datetime:
        """The instant of a time of day, by the shop's clocks."""
        return self._application.time_clock.instant(day, minutes)

    def begin(self, actor: Actor) -> None:
        """Somebody looks: this week, or the one that was looked at."""
        if self._actor != actor:
            # What one may see, the next one need not.
            self.state = HoursState(self.state.first, self.state.last)
        self._actor = actor
        self._reload(replace(self.state, denied=None, refused=None))

    def again(self) -> None:
        """Read once more what was refused."""
        self._reload(replace(self.state, refused=None))

    def step(self, weeks: int) -> None:
        """The week before or after; none begins after today."""
        first = self.state.first + timedelta(days=7 * weeks)
        if first <= self.today:
            last = first + timedelta(days=6)
            self._reload(replace(self.state, first=first, last=last, refused=None))

    def show_week_of(self, day: date) -> None:
        """The week in which a day lies."""
        first, last = week_of(min(day, self.today))
        self._reload(replace(self.state, first=first, last=last, refused=None))

    def choose(self, member_id: UUID) -> None:
        """Another person's week."""
        self._emit(replace(self.state, chosen=member_id, refused=None))

    def go_to_late(self) -> None:
        """The latest stint that nobody ended."""
        if self.state.late:
            person = self.state.late[0]
            day = next(each.day for each in person.days if any(s.forgotten for s in each.stints))
            first, last = week_of(day)
            self._reload(
                replace(self.state, first=first, last=last, chosen=person.member_id, refused=None)
            )

    def add(self, kind: PunchKind, at: datetime, reason: str) -> None:
        """Write a punch that the person forgot."""
        clock, member_id = self._application.time_clock, self.state.chosen
        if member_id is not None:
            self._act(lambda actor: clock.add(actor, member_id, kind, at, reason=reason))

    def move(self, punch: Punch, at: datetime, reason: str) -> None:
        """A punch was at another time."""
        clock = self._application.time_clock
        self._act(lambda actor: clock.move(actor, punch.id, at, reason=reason))

    def withdraw(self, punch: Punch, reason: str) -> None:
        """A punch should not have been."""
        clock = self._application.time_clock
        self._act(lambda actor: clock.withdraw(actor, punch.id, reason=reason))

    def export(self, path: Path) -> None:
        """Write the week as a table for spreadsheets."""
        state, application = self.state, self._application
        actor = self._actor
        if actor is None:
            return

        def work() -> None:
            people = application.time_clock.hours(actor, state.first, state.last)
            now = application.clock.now()
            text = hours_csv(people, application.place.shop.time_zone, now)
            try:
                path.write_text(text, encoding="utf-8-sig", newline="")
            except OSError as error:
                raise Unavailable(
                    "hours.not_written",
                    "The table could not be written: {why}.",
                    hint="Choose another folder.",
                    why=error.strerror or str(error),
                ) from error

        self._tasks.counter(
            work, lambda _done: self.told.emit("exported"), self._refuse, owner=self
        )

    def _act(self, work: Callable[[Actor], object]) -> None:
        actor = self._actor
        if actor is None:
            return

        def done(_answer: object) -> None:
            self.told.emit("corrected")
            self._reload(replace(self.state, refused=None))

        self._tasks.counter(lambda: work(actor), done, self._refuse, owner=self)

    def _reload(self, state: HoursState) -> None:
        clock, actor = self._application.time_clock, self._actor
        if actor is None:
            return
        self._emit(replace(state, loading=True))
        first, last = state.first, state.last

        def work() -> HoursState:
            actor.demand(Permission.HOURS_EDIT, "see the hours of others")
            return HoursState(
                first,
                last,
                loading=False,
                now=self._application.clock.now(),
                people=tuple(in_order(clock.hours(actor, first, last), lambda each: each.name)),
                changes=clock.changes(actor, first, last),
                late=clock.forgotten(actor),
            )

        def done(found: HoursState) -> None:
            if (first, last) != (self.state.first, self.state.last):
                return
            known = [each.member_id for each in found.people]
            chosen = self.state.chosen if self.state.chosen in known else next(iter(known), None)
            self._emit(replace(found, chosen=chosen))

        def failed(error: PosError) -> None:
            if isinstance(error, PermissionDenied):
                self._emit(HoursState(first, last, loading=False, denied=error))
            else:
                self._refuse(error)

        self.readings.read("week", work, done, failed)

    def _refuse(self, error: PosError) -> None:
        self._emit(replace(self.state, refused=error, loading=False))

    def _emit(self, state: HoursState) -> None:
        self.state = state
        self.changed.emit(state)
