"""Which sales are listed, which one is read, and what is done about it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import PermissionDenied, PosError
from rcommerce_pos.core.orders.finding import OrderHit, OrderPage, OrderQuery
from rcommerce_pos.core.orders.types import Order, TenderKind
from rcommerce_pos.core.receipts.layout import Grid
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.tasks import Tasks


class Days(StrEnum):
    """The business days that are searched."""

    TODAY = "today"
    WEEK = "week"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class OrdersState:
    """All that the screen shows; ``error`` says why something could not be done."""

    text: str = ""
    days: Days = Days.ALL
    mine: bool = False
    hits: tuple[OrderHit, ...] = ()
    has_more: bool = False
    loading: bool = True
    order: Order | None = None
    error: PosError | None = None
    done: str = ""
    """The number of the correction that was just written."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What was refused, and how to do it again as somebody who may."""

    error: PermissionDenied
    actor: Actor
    retry: Callable[[Actor], None]


class OrdersViewModel(QObject):
    """Searches on the lane of the latest wish, and acts on the counter lane."""

    changed = Signal(object)
    approval_wanted = Signal(object)
    """Carries a ``Wish``."""
    copied = Signal(object, object)
    """Carries a sale and the grid of its copy."""
    explained = Signal(object, object)
    """Carries a sale and the stored trace of the whole of it."""

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._tasks = tasks
        self._actor: Actor | None = None
        self.state = OrdersState()

    def begin(self, actor: Actor) -> None:
        """Somebody looks at the screen: the latest sales."""
        self._actor = actor
        self._search(OrdersState())

    def search(self, text: str) -> None:
        """Look for a number, an amount, a name, or the last digits of a card."""
        if text != self.state.text:
            self._search(replace(self.state, text=text))

    def choose_days(self, days: Days) -> None:
        """Look at other business days."""
        self._search(replace(self.state, days=days))

    def choose_mine(self, mine: bool) -> None:
        """Only the sales of whoever is signed in, or everybody's."""
        self._search(replace(self.state, mine=mine))

    def more(self) -> None:
        """The page that follows."""
        if self.state.has_more and not self.state.loading:
            self._ask(replace(self.state, loading=True), after=self.state.hits[-1])

    def open(self, order_id: UUID) -> None:
        """Read one sale whole."""
        orders = self._application.orders
        self._act(lambda: orders.by_id(order_id), self._show)

    def open_number(self, number: str) -> None:
        """Open the sale of a receipt that was scanned."""
        orders = self._application.orders
        self._act(lambda: orders.by_number(number.upper()), self._show)

    def reprint(self) -> None:
        """Make a marked copy of the receipt."""
        order, actor, receipts = self.state.order, self._actor, self._application.receipts
        if order is not None and actor is not None:
            self._act(
                lambda: receipts.reprint(actor, order), lambda grid: self._copied(order, grid)
            )

    def explain(self) -> None:
        """Why the sale cost what it cost, as it was stored."""
        order, orders = self.state.order, self._application.orders
        if order is not None:
            self._act(
                lambda: orders.traces(order.id)[0],
                lambda trace: self.explained.emit(order, trace),
            )

    def void(self, reason: str) -> None:
        """Void the sale that is read; somebody may have to approve."""
        order, corrections = self.state.order, self._application.corrections
        if order is not None:
            self._correct(lambda actor: corrections.void(actor, order.id, reason))

    def correct(self, kind: TenderKind, last4: str, auth: str, reason: str) -> None:
        """The sale that is read was paid otherwise; somebody may have to approve."""
        order, corrections = self.state.order, self._application.corrections
        if order is not None:
            tender = corrections.whole(order, kind, last4=last4, auth=auth)
            self._correct(
                lambda actor: corrections.correct_tenders(actor, order.id, (tender,), reason)
            )

    def say(self, error: PosError) -> None:
        """Show why something was not done."""
        self._emit(replace(self.state, error=error, loading=False))

    def _correct(self, work: Callable[[Actor], Order]) -> None:
        actor = self._actor
        assert actor is not None, "nobody is signed in"

        def done(order: Order) -> None:
            number = order.corrections[-1].number
            self._search(replace(self.state, order=order, error=None, done=number))

        def attempt(who: Actor) -> None:
            def refused(error: PosError) -> None:
                if isinstance(error, PermissionDenied) and who is actor:
                    self.approval_wanted.emit(Wish(error, actor, attempt))
                else:
                    self.say(error)

            self._tasks.counter(lambda: work(who), done, refused, owner=self)

        attempt(actor)

    def _act(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._tasks.counter(work, done, self.say, owner=self)

    def _copied(self, order: Order, grid: Grid) -> None:
        self.copied.emit(order, grid)

    def _show(self, order: Order) -> None:
        self._emit(replace(self.state, order=order, error=None, done=""))

    def _search(self, state: OrdersState) -> None:
        self._ask(replace(state, hits=(), has_more=False, loading=True, error=None), after=None)

    def _ask(self, state: OrdersState, *, after: OrderHit | None) -> None:
        actor, finder = self._actor, self._application.order_finder
        assert actor is not None, "nobody is signed in"
        today = self._application.cash.today()
        first = {Days.TODAY: today, Days.WEEK: today - timedelta(days=6), Days.ALL: None}
        staff = actor.id if state.mine else None
        query = OrderQuery(state.text, first[state.days], None, staff)

        def read() -> OrderPage | PosError:
            try:
                return finder.find(actor, query, after=after)
            except PosError as error:
                return error

        self._emit(state)
        self._tasks.search(read, self._found, owner=self)

    def _found(self, answer: OrderPage | PosError) -> None:
        if isinstance(answer, PosError):
            self.say(answer)
            return
        hits = (*self.state.hits, *answer.hits)
        self._emit(replace(self.state, hits=hits, has_more=answer.has_more, loading=False))

    def _emit(self, state: OrdersState) -> None:
        self.state = state
        self.changed.emit(state)
