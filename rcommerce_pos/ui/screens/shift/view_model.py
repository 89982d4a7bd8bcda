"""Opening the till with a float, and closing it with a blind count."""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cash.drawer import count_total
from rcommerce_pos.core.cash.types import CountResult, Shift
from rcommerce_pos.core.kernel.errors import InvalidInput, PosError
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.payments.reconciling import Comparison
from rcommerce_pos.core.payments.types import TerminalTotals
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.card_lane import CardLane
from rcommerce_pos.ui.readings import Readings
from rcommerce_pos.ui.tasks import Tasks


class ShiftStep(StrEnum):
    """Where in opening or closing the till the person is."""

    OPENING = "opening"
    COUNTING = "counting"
    COUNT_AGAIN = "count_again"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class CardTotals:
    """The cards of a shift that was counted, beside what terminal and machine say.

    ``asks_machine`` is True where a machine of its own took cards; ``silent`` where the terminal
    gave no totals.
    """

    asking: bool = False
    silent: bool = False
    asks_machine: bool = False
    terminal: Comparison | None = None
    machine: Comparison | None = None

    @property
    def is_shown(self) -> bool:
        """True where the shift has something to compare."""
        return self.asking or self.silent or self.asks_machine or self.terminal is not None


NO_CARDS = CardTotals()


@dataclass(frozen=True, slots=True)
class ShiftState:
    """All that the shift screen shows; nothing from which the expected cash could be told."""

    step: ShiftStep = ShiftStep.OPENING
    denominations: tuple[int, ...] = ()
    pieces: tuple[tuple[int, int], ...] = ()
    total: Money | None = None
    suggested: Money | None = None
    shift: Shift | None = None
    expected: Money | None = None
    stale: bool = False
    cards: CardTotals = NO_CARDS
    busy: bool = False
    error: PosError | None = None


class ShiftViewModel(QObject):
    """Opens, counts and closes the shift of this register."""

    changed = Signal(object)
    opened = Signal(object)
    closed = Signal(object)

    def __init__(
        self, application: Application, tasks: Tasks, lane: CardLane, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._application = application
        self._tasks = tasks
        self._actor: Actor | None = None
        self._pieces: dict[int, int] = {}
        self.readings = Readings(tasks, self)
        self.state = ShiftState()

    def end(self) -> None:
        """Nobody opens or counts any more; what was handed in is still done."""
        self._actor = None

    def begin_opening(self, actor: Actor) -> None:
        """Ask for the float; what the last close left is suggested."""
        self._start(actor, ShiftStep.OPENING)
        last = self._application.cash.last_closed
        self.readings.read("shift", last, self._show_opening, self._failed)

    def begin_closing(self, actor: Actor) -> None:
        """Ask for a count of the drawer."""
        self._start(actor, ShiftStep.COUNTING)
        current = self._application.cash.current_shift
        self.readings.read("shift", current, self._show_counting, self._failed)

    def again(self) -> None:
        """Read once more what was refused."""
        self._emit(replace(self.state, error=None))
        self.readings.again()

    def set_pieces(self, denomination: int, number: int) -> None:
        """So many notes or coins of one value were counted."""
        self._pieces[denomination] = number
        self._emit(replace(self.state, pieces=self._counted(), total=self._total(), error=None))

    def restart_count(self) -> None:
        """Forget what was counted so far; a count that was handed in stays."""
        self._pieces = {}
        self._emit(replace(self.state, pieces=(), total=self._total(), error=None))

    def open(self, opening_float: Money) -> None:
        """Open the till with this float."""
        actor = self._actor
        if actor is None or self.state.busy:
            return
        self._emit(replace(self.state, busy=True, error=None))
        self._tasks.counter(
            lambda: self._application.cash.open_shift(actor, opening_float),
            self._was_opened,
            self._failed,
            owner=self,
        )

    def finish_count(self) -> None:
        """Hand the count in, once: a second press must not count as the count again."""
        actor, pieces = self._actor, dict(self._pieces)
        if actor is None or self.state.busy:
            return
        if self.state.step is ShiftStep.COUNT_AGAIN and not pieces:
            # The first count did not match: the one that closes the till is no slip of a key.
            self._failed(
                InvalidInput(
                    "count.nothing",
                    "Nothing is counted yet.",
                    hint="Count each note and coin; press Enter where there is none.",
                )
            )
            return
        self._emit(replace(self.state, busy=True, error=None))
        self._tasks.counter(
            lambda: self._application.cash.count(actor, pieces),
            partial(self._was_counted, actor),
            self._failed,
            owner=self,
        )

    def explain(self, reason: str) -> None:
        """Say why the drawer was over or short."""
        shift, actor = self.state.shift, self._actor
        if shift is None or actor is None or not reason.strip():
            return
        self._tasks.counter(
            lambda: self._application.cash.explain_difference(actor, shift.id, reason.strip()),
            lambda explained: self._emit(replace(self.state, shift=explained)),
            self._failed,
            owner=self,
        )

    def _start(self, actor: Actor, step: ShiftStep) -> None:
        self._actor = actor
        self._pieces = {}
        shop = self._application.place.shop
        self.state = ShiftState(step, shop.denominations, total=shop.money(0))

    def _show_opening(self, last: Shift | None) -> None:
        suggested = last.opening_float if last else None
        self._emit(replace(self.state, step=ShiftStep.OPENING, suggested=suggested))

    def _show_counting(self, shift: Shift | None) -> None:
        stale = shift is not None and shift.business_date != self._application.cash.today()
        self._emit(replace(self.state, step=ShiftStep.COUNTING, shift=shift, stale=stale))

    def _was_opened(self, shift: Shift) -> None:
        self._emit(replace(self.state, busy=False, shift=shift))
        self.opened.emit(shift)

    def _was_counted(self, actor: Actor, result: CountResult) -> None:
        if not result.accepted:
            self._pieces = {}
            self._emit(
                replace(
                    self.state,
                    step=ShiftStep.COUNT_AGAIN,
                    pieces=(),
                    total=self._total(),
                    busy=False,
                )
            )
            return
        self._emit(replace(self.state, step=ShiftStep.CLOSED, shift=result.shift, busy=False))
        self.closed.emit(result.shift)
        if result.shift is not None:
            self._compare_cards(actor, result.shift)

    def compare_machine(self, total: Money) -> None:
        """The total that a card machine of its own printed."""
        shift, actor = self.state.shift, self._actor
        if shift is None or actor is None:
            return
        reconciling = self._application.reconciling

        def done(found: Comparison) -> None:
            cards = replace(self.state.cards, machine=found)
            self._emit(replace(self.state, cards=cards, error=None))

        self._tasks.counter(
            lambda: reconciling.with_machine(actor, shift.id, total),
            done,
            self._failed,
            owner=self,
        )

    def _compare_cards(self, actor: Actor, shift: Shift) -> None:
        """Ask the terminal for its totals; the shift is closed whatever it says."""
        reconciling = self._application.reconciling

        def found(by_machine: bool) -> None:  # what the counter answers
            connected = bool(self._lane.machine.name)
            cards = CardTotals(asking=connected, asks_machine=by_machine)
            self._emit(replace(self.state, cards=cards))
            if connected:
                self._lane.machine.totals(
                    lambda totals: self._compare_terminal(actor, shift, totals)
                )

        self._tasks.counter(
            lambda: reconciling.has_machine(shift.id), found, self._failed, owner=self
        )

    def _compare_terminal(self, actor: Actor, shift: Shift, totals: TerminalTotals | None) -> None:
        terminal = self._lane.machine.name
        if totals is None or not terminal:
            cards = replace(self.state.cards, asking=False, silent=True)
            self._emit(replace(self.state, cards=cards))
            return
        reconciling = self._application.reconciling

        def done(comparison: Comparison) -> None:
            cards = replace(self.state.cards, asking=False, terminal=comparison)
            self._emit(replace(self.state, cards=cards))

        self._tasks.counter(
            lambda: reconciling.with_terminal(actor, shift.id, terminal, totals),
            done,
            self._failed,
            owner=self,
        )

    def _failed(self, error: PosError) -> None:
        self._emit(replace(self.state, busy=False, error=error))

    def _counted(self) -> tuple[tuple[int, int], ...]:
        return tuple(sorted(self._pieces.items(), reverse=True))

    def _total(self) -> Money:
        return self._application.place.shop.money(count_total(self._pieces))

    def _emit(self, state: ShiftState) -> None:
        self.state = state
        self.changed.emit(state)
