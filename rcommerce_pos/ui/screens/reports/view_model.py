"""The tax report of the days that were chosen: asked for off the window's thread."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.reporting.types import TaxReport
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.readings import Readings
from rcommerce_pos.ui.tasks import Tasks


class Period(StrEnum):
    """A period that has a name; months and years are whole ones."""

    TODAY = "today"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_YEAR = "this_year"


@dataclass(frozen=True, slots=True)
class ReportsState:
    """All that the screen shows; while ``busy`` the report is still that of the days before."""

    first: date
    last: date
    period: Period | None = None
    report: TaxReport | None = None
    busy: bool = False
    error: PosError | None = None


class ReportsViewModel(QObject):
    """Shows what the sales of a period owe of each tax."""

    changed = Signal(object)

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._actor: Actor | None = None
        self._application = application
        self.readings = Readings(tasks, self)
        today = self._today()
        self.state = ReportsState(today, today)

    def begin(self, actor: Actor) -> None:
        """The screen is shown: this month at first, later the days that were chosen before."""
        self._actor = actor
        state = self.state
        if state.period is not None:
            self.choose(state.period)
        elif state.report is None and state.error is None:
            self.choose(Period.THIS_MONTH)
        else:
            self.show_days(state.first, state.last)

    def choose(self, period: Period) -> None:
        """Report on a period that has a name, as it is today."""
        first, last = days_of(period, self._today())
        self._ask(replace(self.state, first=first, last=last, period=period))

    def show_days(self, first: date, last: date) -> None:
        """Report on the days from the first to the last, both included."""
        self._ask(replace(self.state, first=first, last=last, period=self._named(first, last)))

    def _ask(self, state: ReportsState) -> None:
        """Ask on the lane where the latest wish counts, so that no sale waits for a report."""
        reports = self._application.tax_reports

        actor = self._actor
        assert actor is not None, "nobody is signed in"

        self._emit(replace(state, busy=True, error=None))
        self.readings.read(
            "report",
            lambda: reports.between(actor, state.first, state.last),
            self._show,
            self._fail,
            latest=True,
        )

    def again(self) -> None:
        """Read once more what was refused."""
        self._ask(self.state)

    def _show(self, report: TaxReport) -> None:
        self._emit(replace(self.state, report=report, busy=False))

    def _fail(self, error: PosError) -> None:
        self._emit(replace(self.state, report=None, busy=False, error=error))

    def _named(self, first: date, last: date) -> Period | None:
        today = self._today()
        return next((each for each in Period if days_of(each, today) == (first, last)), None)

    def _today(self) -> date:
        return self._application.cash.today()

    def _emit(self, state: ReportsState) -> None:
        self.state = state
        self.changed.emit(state)


def days_of(period: Period, today: date) -> tuple[date, date]:
    """The first and the last day of a period that has a name."""
    begin = today.replace(day=1)
    match period:
        case Period.TODAY:
            return today, today
        case Period.THIS_MONTH:
            return begin, _last_of_month(begin)
        case Period.LAST_MONTH:
            end = begin - timedelta(days=1)
            return end.replace(day=1), end
        case Period.THIS_YEAR:
            return today.replace(month=1, day=1), today.replace(month=12, day=31)


def _last_of_month(begin: date) -> date:
    return (begin + timedelta(days=31)).replace(day=1) - timedelta(days=1)
