"""Who is selling: the people to choose from, the PIN as it is typed, and what came of it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cash.types import Shift
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.staff.types import Actor, Member
from rcommerce_pos.ui.tasks import Tasks

MAX_PIN = 8


@dataclass(frozen=True, slots=True)
class LoginState:
    """All that the sign-in screen shows; ``typed`` is only how many digits are there."""

    members: tuple[Member, ...] = ()
    chosen: Member | None = None
    typed: int = 0
    busy: bool = False
    error: PosError | None = None
    shift: Shift | None = None
    recovering: bool = False


class LoginViewModel(QObject):
    """Takes a PIN and signs somebody in; the PIN is checked off the window's thread."""

    changed = Signal(object)
    signed_in = Signal(object)

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._tasks = tasks
        self._pin = ""
        self.state = LoginState()

    def show_people(self) -> None:
        """Load who works here, and whether the till is open."""
        self._pin = ""
        chosen = self.state.chosen

        def work() -> tuple[tuple[Member, ...], Shift | None]:
            return self._application.staff.members(), self._application.cash.current_shift()

        def done(answer: tuple[tuple[Member, ...], Shift | None]) -> None:
            members, shift = answer
            known = {member.id: member for member in members}
            kept = known.get(chosen.id) if chosen else None
            first = kept or (members[0] if members else None)
            self._emit(LoginState(members=members, chosen=first, shift=shift))

        self._tasks.counter(work, done, self._failed, owner=self)

    def choose(self, member: Member) -> None:
        """Somebody else is selling."""
        self._pin = ""
        self._emit(replace(self.state, chosen=member, typed=0, error=None))

    def step(self, by: int) -> None:
        """The person before or after in the list."""
        members, chosen = self.state.members, self.state.chosen
        if members and chosen is not None and not self.state.busy:
            place = [member.id for member in members].index(chosen.id)
            self.choose(members[(place + by) % len(members)])

    def digit(self, character: str) -> None:
        """One more digit of the PIN; the last one submits it."""
        member = self.state.chosen
        if member is None or self.state.busy or len(self._pin) >= MAX_PIN:
            return
        self._pin += character
        self._emit(replace(self.state, typed=len(self._pin), error=None))
        if len(self._pin) == member.pin_digits:
            self.submit()

    def backspace(self) -> None:
        """Take the last digit back."""
        if not self.state.busy:
            self._pin = self._pin[:-1]
            self._emit(replace(self.state, typed=len(self._pin), error=None))

    def clear(self) -> None:
        """Start the PIN again."""
        if not self.state.busy:
            self._pin = ""
            self._emit(replace(self.state, typed=0, error=None))

    def submit(self) -> None:
        """Sign in with what was typed."""
        member, pin = self.state.chosen, self._pin
        if member is None or not pin or self.state.busy:
            return
        self._pin = ""
        self._emit(replace(self.state, busy=True, error=None))
        self._tasks.counter(
            lambda: self._application.staff.sign_in(member.id, pin),
            self._welcome,
            self._failed,
            owner=self,
        )

    def recover(self, code: str) -> None:
        """Let the owner in with the code that was printed at set-up."""
        self._emit(replace(self.state, busy=True, error=None))
        self._tasks.counter(
            lambda: self._application.staff.sign_in_with_recovery(code),
            self._welcome,
            self._failed,
            owner=self,
        )

    def _welcome(self, actor: Actor) -> None:
        self._emit(replace(self.state, busy=False, typed=0, error=None))
        self.signed_in.emit(actor)

    def _failed(self, error: PosError) -> None:
        self._pin = ""
        self._emit(replace(self.state, busy=False, typed=0, error=error))

    def _emit(self, state: LoginState) -> None:
        self.state = state
        self.changed.emit(state)
