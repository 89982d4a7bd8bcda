"""Which card payments wait for a person, what was heard of each, and how they are settled."""

from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.orders.types import Order
from rcommerce_pos.core.payments.types import Heard, Task
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.card_lane import CardLane
from rcommerce_pos.ui.readings import Readings
from rcommerce_pos.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Waiting:
    """One task with every answer that was heard, what the card still holds, and its sale.

    ``refused``: the terminal would not give it back; nobody asks again unless a person does.
    ``returning``: the terminal is giving it back; until it has answered nothing is settled.
    """

    task: Task
    answers: tuple[Heard, ...]
    held: Money
    order: Order | None
    refused: bool = False
    returning: bool = False


@dataclass(frozen=True, slots=True)
class CardTasksState:
    """All that the list shows."""

    loading: bool = True
    allowed: bool = True
    waiting: tuple[Waiting, ...] = ()
    error: PosError | None = None


class CardTasksViewModel(QObject):
    """Reads the list on the counter lane; what is asked of the terminal, the card lane does."""

    changed = Signal(object)

    def __init__(
        self, application: Application, tasks: Tasks, lane: CardLane, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._tasks = tasks
        self._lane = lane
        self._actor: Actor | None = None
        self.readings = Readings(tasks, self)
        self.state = CardTasksState()
        lane.moved.connect(self._look_again)
        lane.changed.connect(self._look_again)

    def begin(self, actor: Actor) -> None:
        """Somebody looks at the list."""
        self._actor = actor
        allowed = actor.may(Permission.REVIEW_PAYMENTS)
        waiting = self.state.waiting if allowed else ()
        loading = allowed and not waiting
        self._emit(CardTasksState(loading=loading, allowed=allowed, waiting=waiting))
        self._look_again()

    def again(self) -> None:
        """Read once more what was refused."""
        self._emit(replace(self.state, loading=not self.state.waiting, error=None))
        self.readings.again()

    def ask(self, waiting: Waiting) -> None:
        """Ask the terminal once more what became of it."""
        self._emit(replace(self.state, error=None))
        self._lane.ask(waiting.task.attempt.id)

    def decide(self, waiting: Waiting, *, paid: bool, approval_code: str = "") -> None:
        """It was paid, or it was not."""
        self._lane.decide(
            self._demand_actor(),
            waiting.task.attempt.id,
            paid=paid,
            approval_code=approval_code,
            failed=self._fail,
        )

    def give_back(self, waiting: Waiting) -> None:
        """Give what the card still holds back to it."""
        self._lane.give_back(
            self._demand_actor(), waiting.task.attempt.id, waiting.held, failed=self._fail
        )

    def close(self, task_id: UUID, note: str) -> None:
        """It was settled outside the till."""
        actor, cards = self._demand_actor(), self._application.card_payments

        def done(_nothing: None) -> None:
            self._lane.count()
            self._look_again()

        self._tasks.counter(lambda: cards.close(actor, task_id, note), done, self._fail, owner=self)

    def _look_again(self, _news: object = None) -> None:
        if self._actor is None or not self.state.allowed:
            return

        def done(waiting: tuple[Waiting, ...]) -> None:
            self._emit(replace(self.state, loading=False, waiting=waiting))

        self.readings.read("tasks", self._read, done, self._fail)

    def _read(self) -> tuple[Waiting, ...]:
        payments, orders = self._application.payments, self._application.orders
        return tuple(
            Waiting(
                task,
                payments.answers(task.attempt.id),
                payments.held(task.attempt),
                orders.by_checkout(str(task.attempt.checkout)),
                payments.was_refused_back(task.attempt.id),
                payments.is_going_back(task.attempt.id),
            )
            for task in payments.tasks()
        )

    def _fail(self, error: PosError) -> None:
        self._emit(replace(self.state, loading=False, error=error))

    def _demand_actor(self) -> Actor:
        assert self._actor is not None, "nobody looks at the list"
        return self._actor

    def _emit(self, state: CardTasksState) -> None:
        self.state = state
        self.changed.emit(state)
