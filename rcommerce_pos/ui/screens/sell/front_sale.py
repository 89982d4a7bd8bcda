"""The sale in front: the acts on it in order, and the way from one sale to the next."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.types import OpenSale, PricedCart
from rcommerce_pos.core.kernel.errors import PermissionDenied, PosError, Refused, Unavailable
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.errors import said_apart
from rcommerce_pos.ui.screens.sell.state import Approval, Notice, SellState, Tone
from rcommerce_pos.ui.tasks import Tasks

T = TypeVar("T")


class FrontSale(QObject):
    """Does acts on the counter lane, one after the other, and holds what the screen shows.

    Between two sales there is none: what is rung up then waits, and nothing of the former one is
    shown, asked or changed any more.
    """

    changed = Signal(object)
    sounded = Signal(object)
    left = Signal()
    """The sale on the screen is left for another: what was asked about it is not asked any more."""
    approval_wanted = Signal(object)
    """Carries an ``Approval``: somebody else may allow what was refused."""

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._tasks = tasks
        self._actor: Actor | None = None
        self._early: list[Callable[[], None]] = []
        self._opens: Callable[[], None] | None = None
        """How the sale is brought onto the screen that could not be; None where nothing failed."""
        self._turn = 0
        self._unsaid: PosError | None = None
        self.state = SellState()

    def take_over(self, actor: Actor) -> None:
        """Somebody sells from now on."""
        self._actor = actor

    def end(self) -> int:
        """Nobody sells any more: what is still answered is not shown.

        Tells how many acts were waiting for a sale and are dropped.
        """
        dropped, self._early = len(self._early), []
        self._turn += 1
        self._actor = self._unsaid = self._opens = None
        self.state = replace(
            self.state, notice=None, question=None, hits=(), searched="", undoable=""
        )
        self.left.emit()
        return dropped

    @property
    def turn(self) -> int:
        """Counts the changes of sale: what began in another turn is about another sale."""
        return self._turn

    @property
    def actor(self) -> Actor | None:
        """Who is selling."""
        return self._actor

    def demand_actor(self) -> Actor:
        """Who is selling, where nothing can be done without somebody."""
        assert self._actor is not None, "nobody is signed in"
        return self._actor

    @property
    def sale_id(self) -> UUID | None:
        """The key of the sale; None while another one is on its way."""
        return self.state.sale.cart.id if self.state.sale is not None else None

    def once_there(self, act: Callable[[], None]) -> None:
        """Do something at the sale: at once, or as soon as the one that is on its way is there."""
        if self.state.sale is None:
            self._early.append(act)
            self.open_again()
        else:
            act()

    def open_again(self) -> None:
        """Bring the sale onto the screen that the store refused before."""
        opens, self._opens = self._opens, None
        if opens is not None:
            self.show(replace(self.state, notice=None))
            opens()

    def leave_for(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        *,
        allowed: Callable[[Actor], None] | None = None,
    ) -> None:
        """Leave the sale for another: what is rung up from now on waits for that one.

        Where it cannot be had, the till goes on with the one that was left; ``allowed`` tries it
        again for somebody who may.
        """
        former = self.sale_id
        self._turn += 1
        turn = self._turn
        self._opens = None
        self.state = replace(self.state, sale=None, question=None)
        self.left.emit()

        def arrived(answer: T) -> None:
            if turn == self._turn:
                done(answer)
                self._arrive()

        def failed(error: PosError) -> None:
            if turn != self._turn:
                return
            if former is None:
                self._left_without(error, partial(self.leave_for, work, done))
            else:
                self._go_back(former, error, allowed)

        self._tasks.counter(work, arrived, failed, owner=self)

    def _go_back(
        self, former: UUID, why: PosError, allowed: Callable[[Actor], None] | None
    ) -> None:
        """Go on with the sale that was left, or with whichever is there; then say why."""
        actor, carts, turn = self.demand_actor(), self._application.carts, self._turn

        def find() -> PricedCart:
            if former in {each.cart_id for each in carts.open_sales()}:
                return carts.switch(actor, former)
            return carts.resume(actor)

        def found(sale: PricedCart) -> None:
            if turn != self._turn:
                return
            self.show_other(sale)
            if allowed is None or not isinstance(why, PermissionDenied):
                self._unsaid = why
                self._arrive()
            else:
                self._arrive()
                self.approval_wanted.emit(Approval(why, actor, allowed))

        def lost(error: PosError) -> None:
            if turn == self._turn:
                self._left_without(error, partial(self.leave_for, find, self.show_other))

        self._tasks.counter(find, found, lost, owner=self)

    def _left_without(self, error: PosError, opens: Callable[[], None]) -> None:
        """No sale can be had: the next scan, or Enter, tries it again."""
        # What was scanned meanwhile is not added later, when nobody looks for it any more.
        self._early = []
        self._opens = opens
        self.refuse(error)
        if self.state.notice is not None and not isinstance(error, Refused):
            self.show(replace(self.state, notice=replace(self.state.notice, unopened=True)))

    def _arrive(self) -> None:
        """The sale is there: say what could not be said before, do what waited for it."""
        unsaid, self._unsaid = self._unsaid, None
        if unsaid is not None:
            self.refuse(unsaid)
        early, self._early = self._early, []
        for act in early:
            act()

    def run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do something in its turn; what the store refuses is said."""
        self._tasks.counter(work, done, self.refuse, owner=self)

    def attempt(self, work: Callable[[Actor], T], done: Callable[[T], None]) -> None:
        """Do an act; where the person may not, ask whether somebody else allows it.

        Once the sale was left, nothing about it is asked any more.
        """
        actor, turn = self.demand_actor(), self._turn

        def attempt(who: Actor) -> None:
            def refused(error: PosError) -> None:
                if turn != self._turn:
                    self._unsaid = error if self._actor is not None else None
                    self._say_unsaid()
                elif isinstance(error, PermissionDenied) and not who.approved_by:
                    self.approval_wanted.emit(Approval(error, actor, attempt))
                else:
                    self.refuse(error)

            self._tasks.counter(lambda: work(who), done, refused, owner=self)

        attempt(actor)

    def act(
        self,
        work: Callable[[Actor, UUID], PricedCart],
        *,
        line: int | None = None,
        undoable: str = "",
    ) -> None:
        """Change the sale; while another one is on its way there is none to change."""
        cart_id, turn = self.sale_id, self._turn
        if cart_id is None:
            return

        def done(sale: PricedCart) -> None:
            if turn == self._turn:
                self.show_sale(sale, line=line, undoable=undoable)

        self.attempt(lambda actor: work(actor, cart_id), done)

    def show(self, state: SellState) -> None:
        """Show another state."""
        self.state = state
        self.changed.emit(state)

    def tell(self, notice: Notice) -> None:
        """Say something over the lines."""
        self.show(replace(self.state, notice=notice))

    def show_sale(self, sale: PricedCart, *, line: int | None = None, undoable: str = "") -> None:
        """Show the sale as it stands after an act."""
        selected = line if line is not None else self.state.selected
        numbers = [entry.line for entry in sale.cart.lines]
        if selected not in numbers:
            selected = numbers[-1] if numbers else None
        self.show(
            replace(
                self.state,
                sale=sale,
                selected=selected,
                undoable=undoable,
                notice=None,
                question=None,
            )
        )

    def show_other(self, sale: PricedCart) -> None:
        """Show another sale, and which ones are open beside it."""
        self.state = replace(self.state, selected=None, last_added=None)
        self.show_sale(sale)
        self.find_others()

    def find_others(self) -> None:
        """Look which sales are open at this till."""

        def done(others: tuple[OpenSale, ...]) -> None:
            self.show(replace(self.state, others=others))

        self.run(self._application.carts.open_sales, done)

    def refuse(self, error: PosError) -> None:
        """Say why something cannot be, to whoever is selling."""
        if self._actor is None:
            return
        fault = error.code if isinstance(error, Unavailable) else ""
        self.tell(Notice(Tone.BAD, *said_apart(error), fault=fault))
        self.sounded.emit(Tone.BAD)

    def tell_late(self, what: str) -> None:
        """Something is asked about goods of a sale that was left: they are not in it."""
        self._unsaid = Refused(
            "sale.left",
            "“{what}” was not added: its sale was left before that.",
            hint="Go back to that sale and scan it again.",
            what=what,
        )
        self._say_unsaid()

    def _say_unsaid(self) -> None:
        """Say it now, or with the sale that is on its way, which would wipe it away."""
        if self.state.sale is not None and self._unsaid is not None:
            unsaid, self._unsaid = self._unsaid, None
            self.refuse(unsaid)
