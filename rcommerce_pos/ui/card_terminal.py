"""The card terminal of this till: which one is set, how it fares, and the wires to it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.ways import Way, ways_of
from rcommerce_pos.core.events.types import SettingChanged
from rcommerce_pos.core.payments import terminals
from rcommerce_pos.core.payments.profiles import Profile, profiles
from rcommerce_pos.core.payments.terminals import Connected
from rcommerce_pos.core.payments.types import (
    Health,
    TerminalTotals,
)
from rcommerce_pos.core.settings.declarations import OTHER_TENDERS
from rcommerce_pos.ui.card_news import TerminalState
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.wire import Wire

_SETTINGS = "payments."


@dataclass(frozen=True, slots=True)
class SetUp:
    """What the settings say of payments."""

    terminal: Connected | None
    ways: tuple[Way, ...]


class CardTerminal(QObject):
    """Follows the settings, and speaks to the terminal on threads that wait for it.

    ``changed`` carries a TerminalState, ``set_anew`` says that the settings are another.
    """

    changed = Signal(object)
    set_anew = Signal()
    failed = Signal(object)
    """Carries a PosError that no screen waits for."""
    _heard = Signal(object, int, object)
    _followed = Signal()

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._app = application
        self._tasks = tasks
        self.connected: Connected | None = None
        self.state = TerminalState()
        self.paying = Wire("card-terminal", self._pass_on)
        self.cancelling = Wire("card-cancel", self._pass_on)
        self.asking = Wire("card-health", self._pass_on)
        """Not the wire of payments: one that begins now does not wait for a question."""
        self._heard.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._followed.connect(self._follow, Qt.ConnectionType.QueuedConnection)
        self._forget = application.bus.subscribe(SettingChanged, self._hear_setting)

    def stop(self) -> None:
        """Let go of the wires; what they carried is taken up by the next start."""
        self._forget()
        for wire in (self.paying, self.cancelling, self.asking):
            wire.stop()

    @property
    def name(self) -> str:
        """The name of the terminal, or nothing."""
        return self.connected.setup.name if self.connected is not None else ""

    @property
    def profile(self) -> Profile:
        """How patient this till is; that of the most patient terminal where it has none."""
        if self.connected is not None:
            return self.connected.profile
        return max(profiles(), key=lambda each: each.patience_seconds)

    def find(self) -> SetUp:
        """On the counter: what is set; a practice till speaks to no terminal."""
        place, settings = self._app.place, self._app.settings
        found = terminals.connected(settings, place) if place.shop.works_devices else None
        return SetUp(found, ways_of(settings.get(OTHER_TENDERS)))

    def connect_to(self, found_set: SetUp, *, to_settle: int) -> None:
        """Speak to this terminal from now on; ``to_settle`` counts what waits for a person."""
        found = self.connected = found_set.terminal
        test = found is not None and found.profile.test
        cancels = found is not None and found.profile.capabilities.cancel
        self.show(
            TerminalState(
                found is not None,
                test=test,
                uncertified=found is not None and found.profile.uncertified,
                cancels=cancels,
                ways=found_set.ways,
                to_settle=to_settle,
            )
        )

    def show(self, state: TerminalState) -> None:
        """Show how it fares now."""
        if state != self.state:
            self.state = state
            self.changed.emit(state)

    def show_health(self, health: Health) -> None:
        """An answer, or none, says how the terminal itself fares."""
        self.show(replace(self.state, health=health))

    def totals(self, done: Callable[[TerminalTotals | None], None]) -> None:
        """What the terminal counted; None where it does not say, or there is none."""
        there = self.connected
        if there is None or not there.profile.capabilities.totals:
            done(None)
            return
        currency = self._app.place.shop.currency

        def ask(service_id: str) -> None:
            self.asking.ask(
                lambda: there.driver.totals(service_id=service_id, currency=currency),
                lambda said: done(said if isinstance(said, TerminalTotals) else None),
            )

        self._tasks.counter(self._app.payments.next_service_id, ask, self.failed.emit, owner=self)

    def _hear_setting(self, event: SettingChanged) -> None:
        """On the thread that committed: the window's own hears it when it comes to it."""
        if event.key.startswith(_SETTINGS) and isValid(self):
            self._followed.emit()

    def _follow(self) -> None:
        def done(found: SetUp) -> None:
            self.connect_to(found, to_settle=self.state.to_settle)
            self.set_anew.emit()

        self._tasks.counter(self.find, done, self.failed.emit, owner=self)

    def _deliver(self, wire: Wire, number: int, said: object) -> None:
        wire.deliver(number, said)

    def _pass_on(self, wire: Wire, number: int, said: object) -> None:
        """On a wire's thread: hand an answer over to the window's."""
        if isValid(self):
            self._heard.emit(wire, number, said)
