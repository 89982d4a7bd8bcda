"""Which tasks are done: looks again after every act at the practice till."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.cart import Cart
from rcommerce_pos.core.events.types import Event
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.practice.exercises import Exercise
from rcommerce_pos.ui.tasks import Tasks

LATER_MS = 200


@dataclass(frozen=True, slots=True)
class PracticeState:
    """The tasks in their order, and those that are done."""

    done: frozenset[Exercise] = frozenset()

    @property
    def next(self) -> Exercise | None:
        """The first that is left, or None."""
        return next((each for each in Exercise if each not in self.done), None)


class PracticeViewModel(QObject):
    """Hears of every act, and asks a little later what it amounts to."""

    changed = Signal(object)
    _heard = Signal()

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._tasks = tasks
        self._cart: Cart | None = None
        self.state = PracticeState()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LATER_MS)
        self._timer.timeout.connect(self._look)
        # Events come on the thread that committed.
        self._heard.connect(self._timer.start, Qt.ConnectionType.QueuedConnection)
        application.bus.subscribe(Event, lambda _event: self._heard.emit())

    def begin(self) -> None:
        """Look at what was done before."""
        self._look()

    def watch(self, cart: Cart | None) -> None:
        """The open sale is like this now."""
        self._cart = cart
        if self.state.next is not None:
            self._timer.start()

    def _look(self) -> None:
        cart, exercises = self._cart, self._application.exercises
        self._tasks.counter(lambda: exercises.done(cart), self._show, self._ignore, owner=self)

    def _show(self, done: frozenset[Exercise]) -> None:
        if done != self.state.done:
            self.state = PracticeState(done)
            self.changed.emit(self.state)

    def _ignore(self, _error: PosError) -> None:
        """A tick that cannot be read now is read after the next act."""
