"""Which shelf labels are to be put right."""

from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.types import LabelToFix
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.readings import Readings
from rcommerce_pos.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class LabelsState:
    """The labels, the oldest first; ``error`` says why they could not be read or settled."""

    loading: bool = True
    labels: tuple[LabelToFix, ...] = ()
    error: PosError | None = None


class LabelsViewModel(QObject):
    """Reads the list and ticks labels off, on the counter lane."""

    changed = Signal(object)

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._tasks = tasks
        self._actor: Actor | None = None
        self.readings = Readings(tasks, self)
        self.state = LabelsState()

    def begin(self, actor: Actor) -> None:
        """The screen is shown: read the list anew."""
        self._actor = actor
        shelf = self._application.shelf_prices
        self.readings.read("labels", shelf.labels_to_fix, self._show, self._fail)

    def again(self) -> None:
        """Read once more what was refused."""
        self._emit(replace(self.state, loading=not self.state.labels, error=None))
        self.readings.again()

    def fixed(self, label_id: UUID) -> None:
        """A label was put right."""
        actor, shelf = self._actor, self._application.shelf_prices
        if actor is None:
            return

        def work() -> tuple[LabelToFix, ...]:
            shelf.fixed_label(actor, label_id)
            return shelf.labels_to_fix()

        self._tasks.counter(work, self._show, self._fail, owner=self)

    def _show(self, labels: tuple[LabelToFix, ...]) -> None:
        self._emit(LabelsState(loading=False, labels=labels))

    def _fail(self, error: PosError) -> None:
        self._emit(replace(self.state, loading=False, error=error))

    def _emit(self, state: LabelsState) -> None:
        self.state = state
        self.changed.emit(state)
