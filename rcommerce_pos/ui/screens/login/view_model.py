"""Who is selling: the people to choose from, the PIN as it is typed, and what came of it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cash.types import Shift
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.staff.types import Actor, Member
from rcommerce_pos.ui.given_names import called
from rcommerce_pos.ui.readings import Readings
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.wording import in_order

MAX_PIN = 8
MOST_PEOPLE = 6
"""So many places there are for people; of more the last one leads to the others."""


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
    clocking: bool = False
    """The PIN is for the time clock and signs nobody in."""
    by_badge: bool = False
    """A badge said who it is."""
    takes_badges: bool = False
    goods: bool = False
    """Goods or a receipt were scanned, and nobody is signed in."""


def page_of(members: tuple[Member, ...], chosen: Member | None) -> tuple[tuple[Member, ...], int]:
    """The people to show, those around who is chosen, and how many others there are."""
    if len(members) <= MOST_PEOPLE:
        return members, 0
    at = next((place for place, each in enumerate(members) if each == chosen), 0)
    first = at - at % (MOST_PEOPLE - 1)
    shown = members[first : first + MOST_PEOPLE - 1]
    return shown, len(members) - len(shown)


class LoginViewModel(QObject):
    """Takes a PIN and signs somebody in; the PIN is checked off the window's thread."""

    changed = Signal(object)
    signed_in = Signal(object)
    clock_wanted = Signal(object)
    """Carries who proved herself for the time clock."""

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._tasks = tasks
        self._pin = ""
        self.readings = Readings(tasks, self)
        self.state = LoginState()

    def show_people(self, why: PosError | None = None) -> None:
        """Load who works here, and whether the till is open; say why somebody was sent back."""
        self._pin = ""
        self._emit(
            replace(
                self.state, typed=0, error=None, recovering=False, clocking=False, by_badge=False
            )
        )
        application = self._application

        def work() -> tuple[tuple[Member, ...], Shift | None, bool]:
            staff = application.staff
            return staff.members(), application.cash.current_shift(), staff.takes_badges()

        def done(answer: tuple[tuple[Member, ...], Shift | None, bool]) -> None:
            people, shift, badges = answer
            named = [called(each) for each in people]
            members = tuple(in_order(named, lambda each: each.name, part=lambda each: each.role))
            known = {member.id: member for member in members}
            # Somebody may have been chosen meanwhile, and have begun to type.
            chosen = self.state.chosen
            kept = known.get(chosen.id) if chosen else None
            state = replace(self.state, members=members, shift=shift, takes_badges=badges)
            if kept is None:
                self._pin = ""
                first = members[0] if members else None
                state = replace(state, chosen=first, typed=0, error=None, by_badge=False)
            else:
                state = replace(state, chosen=kept)
            self._emit(replace(state, error=why) if why is not None else state)

        self.readings.read("people", work, done, self._failed)

    def again(self) -> None:
        """Read once more what was refused."""
        self._emit(replace(self.state, error=None))
        self.show_people()

    def choose(self, member: Member) -> None:
        """Somebody else is selling."""
        self._pin = ""
        self._emit(
            replace(self.state, chosen=member, typed=0, error=None, by_badge=False, goods=False)
        )

    def step(self, by: int) -> None:
        """The person before or after, round and round."""
        members, chosen = self.state.members, self.state.chosen
        if members and not self.state.busy:
            known = [member.id for member in members]
            at = known.index(chosen.id) if chosen is not None and chosen.id in known else 0
            self.choose(members[(at + by) % len(members)])

    def turn_page(self, shown: int) -> None:
        """The first of the people who follow those that are shown."""
        page, _others = page_of(self.state.members, self.state.chosen)
        if page:
            at = self.state.members.index(page[0]) + shown
            self.choose(self.state.members[at % len(self.state.members)])

    def toggle_clock(self) -> None:
        """The next PIN or badge is for the time clock, or for signing in again."""
        if not self.state.busy:
            self._pin = ""
            clocking = not self.state.clocking
            self._emit(replace(self.state, clocking=clocking, typed=0, error=None))

    def scan(self, code: str) -> None:
        """A badge, perhaps: it says who it is, and where the shop is set to it, is enough.

        What is sold here is no badge that somebody lacks: it counts for nothing.
        """
        if self.state.busy:
            return
        self._pin = ""
        app, clocking = self._application, self.state.clocking
        staff = app.staff
        self._emit(replace(self.state, busy=True, typed=0, error=None, goods=False))

        def work() -> Actor | Member | None:
            if not staff.has_badge(code) and (
                app.catalog.lookup(code).found or app.order_finder.is_receipt(code)
            ):
                return None
            if not staff.badge_is_enough():
                return staff.by_badge(code)
            return staff.prove_by_badge(code) if clocking else staff.sign_in_by_badge(code)

        def done(answer: Actor | Member | None) -> None:
            if answer is None:
                self._emit(replace(self.state, busy=False, goods=True))
            elif isinstance(answer, Actor):
                self._welcome(answer)
            else:
                self._emit(replace(self.state, busy=False, chosen=called(answer), by_badge=True))

        self._tasks.counter(work, done, self._failed, owner=self)

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
        staff = self._application.staff
        prove = staff.prove if self.state.clocking else staff.sign_in
        self._emit(replace(self.state, busy=True, error=None))
        self._tasks.counter(
            lambda: prove(member.id, pin),
            self._welcome,
            self._failed,
            owner=self,
        )

    def recover(self, code: str) -> None:
        """Let the owner in with the code that was printed at set-up."""
        self._emit(replace(self.state, busy=True, error=None))
        self._tasks.counter(
            lambda: self._application.staff.sign_in_with_recovery(code),
            self._recovered,
            self._failed,
            owner=self,
        )

    def _welcome(self, actor: Actor) -> None:
        clocking = self.state.clocking
        self._emit(replace(self.state, busy=False, typed=0, error=None, clocking=False))
        (self.clock_wanted if clocking else self.signed_in).emit(actor)

    def _recovered(self, actor: Actor) -> None:
        self._emit(replace(self.state, busy=False, typed=0, error=None, clocking=False))
        self.signed_in.emit(actor)

    def _failed(self, error: PosError) -> None:
        self._pin = ""
        self._emit(replace(self.state, busy=False, typed=0, error=error))

    def _emit(self, state: LoginState) -> None:
        self.state = state
        self.changed.emit(state)
