"""Which exceptions a business day had."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.clock import business_date
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.reporting.exceptions import ExceptionEntry
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.readings import Readings
from rcommerce_pos.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class ExceptionsState:
    """The entries of a day, the newest first; ``error`` says why they could not be read."""

    day: date
    loading: bool = True
    entries: tuple[ExceptionEntry, ...] = ()
    error: PosError | None = None


class ExceptionsViewModel(QObject):
    """Reads the journal on the counter lane."""

    changed = Signal(object)

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._actor: Actor | None = None
        self.readings = Readings(tasks, self)
        self.state = ExceptionsState(self._today())

    def begin(self, actor: Actor) -> None:
        """The screen is shown: today's, or those of the day that was looked at."""
        self._actor = actor
        self.show_day(self.state.day)

    def show_day(self, day: date) -> None:
        """Read another day."""
        actor = self._actor
        if actor is None:
            return
        self._emit(replace(self.state, day=day, loading=True, error=None))

        def done(entries: tuple[ExceptionEntry, ...]) -> None:
            if day == self.state.day:
                self._emit(ExceptionsState(day, loading=False, entries=entries))

        def failed(error: PosError) -> None:
            if day == self.state.day:
                self._emit(ExceptionsState(day, loading=False, error=error))

        self.readings.read(
            "day", lambda: self._application.exceptions.of_day(actor, day), done, failed
        )

    def again(self) -> None:
        """Read once more what was refused."""
        self.show_day(self.state.day)

    def step(self, days: int) -> None:
        """The day before or after."""
        self.show_day(min(self.state.day + timedelta(days=days), self._today()))

    def _today(self) -> date:
        shop = self._application.place.shop
        now = self._application.clock.now()
        return business_date(now, zone=shop.time_zone, cutoff_minutes=shop.cutoff_minutes)

    def _emit(self, state: ExceptionsState) -> None:
        self.state = state
        self.changed.emit(state)
