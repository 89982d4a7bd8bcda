"""Which sales are listed, which one is read, and what is done about it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import PermissionDenied, PosError
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.finding import OrderHit, OrderPage, OrderQuery
from rcommerce_pos.core.orders.types import Order, Tender, TenderKind
from rcommerce_pos.core.receipts.layout import Grid
from rcommerce_pos.core.staff.types import Actor, Member
from rcommerce_pos.ui.readings import Readings
from rcommerce_pos.ui.tasks import Tasks


class Days(StrEnum):
    """The business days that are searched."""

    TODAY = "today"
    WEEK = "week"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Filters:
    """What else is asked of a sale; what is left out may be anything."""

    day: date | None = None
    staff_id: UUID | None = None
    customer: str = ""
    least: Money | None = None
    most: Money | None = None

    @property
    def count(self) -> int:
        """How many are set."""
        given = (self.day, self.staff_id, self.customer.strip() or None, self.least, self.most)
        return sum(each is not None for each in given)


@dataclass(frozen=True, slots=True)
class OrdersState:
    """All that the screen shows; ``error`` says why something could not be done."""

    text: str = ""
    days: Days = Days.ALL
    mine: bool = False
    filters: Filters = Filters()
    people: tuple[Member, ...] = ()
    """Everybody who may have sold."""
    hits: tuple[OrderHit, ...] = ()
    has_more: bool = False
    loading: bool = True
    order: Order | None = None
    error: PosError | None = None
    done: str = ""
    """The number of the correction that was just written."""

    @property
    def is_narrowed(self) -> bool:
        """True where not every sale is asked for."""
        return bool(
            self.text.strip() or self.mine or self.filters.count or self.days is not Days.ALL
        )


@dataclass(frozen=True, slots=True)
class Wish:
    """What was refused, and how to do it again as somebody who may."""

    error: PermissionDenied
    actor: Actor
    retry: Callable[[Actor], None]


@dataclass(frozen=True, slots=True)
class Paid:
    """How a sale was really paid: all of it one way, or ``by_card`` and the rest in cash."""

    kind: TenderKind
    last4: str = ""
    auth: str = ""
    by_card: Money | None = None


class OrdersViewModel(QObject):
    """Searches on the lane of the latest wish, and acts on the counter lane."""

    changed = Signal(object)
    approval_wanted = Signal(object)
    """Carries a ``Wish``."""
    copied = Signal(object, object)
    """Carries a sale and the grid of its copy."""
    corrected = Signal(object)
    """Carries a sale that was voided, or whose payment was corrected."""
    explained = Signal(object, object)
    """Carries a sale and the stored trace of the whole of it."""

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._tasks = tasks
        self._actor: Actor | None = None
        self.readings = Readings(tasks, self)
        self.state = OrdersState()

    def begin(self, actor: Actor) -> None:
        """Somebody looks at the screen: the latest sales."""
        self._actor = actor
        self._search(OrdersState(hits=self.state.hits, order=self.state.order))
        members = self._application.staff.members
        self.readings.read("people", members, self._show_people, self.say)

    def again(self) -> None:
        """Read once more what was refused."""
        self._emit(replace(self.state, loading=True, error=None))
        self.readings.again()

    def show_all(self) -> None:
        """Every sale of every day again."""
        state = self.state
        self._search(OrdersState(people=state.people, hits=state.hits, order=state.order))

    def search(self, text: str) -> None:
        """Look for a number, an amount, a name, or the last digits of a card."""
        if text != self.state.text:
            self._search(replace(self.state, text=text))

    def choose_days(self, days: Days) -> None:
        """Look at other business days."""
        filters = replace(self.state.filters, day=None)
        self._search(replace(self.state, days=days, filters=filters))

    def choose_mine(self, mine: bool) -> None:
        """Only the sales of whoever is signed in, or everybody's."""
        self._search(replace(self.state, mine=mine))

    def filter(self, filters: Filters) -> None:
        """Ask more of the sales, or nothing more; one day takes the place of several."""
        days = Days.ALL if filters.day is not None else self.state.days
        self._search(replace(self.state, filters=filters, days=days))

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

    def void(self, order: Order, reason: str) -> None:
        """Void the sale that was asked about; somebody may have to approve."""
        corrections = self._application.corrections
        self._correct(lambda actor: corrections.void(actor, order.id, reason))

    def correct(self, order: Order, paid: Paid, reason: str) -> None:
        """The sale that was asked about was paid otherwise; somebody may have to approve."""
        corrections = self._application.corrections
        last4, auth = paid.last4, paid.auth

        def work(actor: Actor) -> Order:
            tenders: tuple[Tender, ...]
            if paid.by_card is None:
                tenders = (corrections.whole(order, paid.kind, last4=last4, auth=auth),)
            else:
                tenders = corrections.split(order, paid.by_card, last4=last4, auth=auth)
            return corrections.correct_tenders(actor, order.id, tenders, reason)

        self._correct(work)

    def say(self, error: PosError) -> None:
        """Show why something was not done."""
        self._emit(replace(self.state, error=error, loading=False))

    def _correct(self, work: Callable[[Actor], Order]) -> None:
        actor = self._actor
        assert actor is not None, "nobody is signed in"

        def done(order: Order) -> None:
            number = order.corrections[-1].number
            self._write_over(replace(self.state, order=order, error=None, done=number), order)
            self.corrected.emit(order)

        def attempt(who: Actor) -> None:
            def refused(error: PosError) -> None:
                if isinstance(error, PermissionDenied) and who is actor:
                    self.approval_wanted.emit(Wish(error, actor, attempt))
                else:
                    self.say(error)

            self._tasks.counter(lambda: work(who), done, refused, owner=self)

        attempt(actor)

    def _write_over(self, state: OrdersState, order: Order) -> None:
        """Show what became of a sale where it stands, however far down its list was read."""
        if state.loading or all(hit.id != order.id for hit in state.hits):
            self._search(state)
            return
        hits = tuple(
            replace(hit, voided=order.void is not None) if hit.id == order.id else hit
            for hit in state.hits
        )
        self._emit(replace(state, hits=hits))

    def _act(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._tasks.counter(work, done, self.say, owner=self)

    def _copied(self, order: Order, grid: Grid) -> None:
        self.copied.emit(order, grid)

    def _show_people(self, people: tuple[Member, ...]) -> None:
        self._emit(replace(self.state, people=people))

    def _show(self, order: Order) -> None:
        self._emit(replace(self.state, order=order, error=None, done=""))

    def _search(self, state: OrdersState) -> None:
        # What was found before stands there until something else is found, or cannot be.
        self._ask(replace(state, has_more=False, loading=True, error=None), after=None)

    def _ask(self, state: OrdersState, *, after: OrderHit | None) -> None:
        actor, finder = self._actor, self._application.order_finder
        assert actor is not None, "nobody is signed in"
        today = self._application.cash.today()
        first = {Days.TODAY: today, Days.WEEK: today - timedelta(days=6), Days.ALL: None}
        more = state.filters
        query = OrderQuery(
            state.text,
            more.day or first[state.days],
            more.day,
            actor.id if state.mine else more.staff_id,
            customer=more.customer,
            least=more.least,
            most=more.most,
        )

        self._emit(state)
        self.readings.read(
            "list",
            lambda: finder.find(actor, query, after=after),
            lambda page: self._found(page, more=after is not None),
            self._not_found if after is None else self.say,
            latest=True,
        )

    def _not_found(self, error: PosError) -> None:
        self._emit(replace(self.state, hits=(), error=error, loading=False))

    def _found(self, page: OrderPage, *, more: bool) -> None:
        hits = (*self.state.hits, *page.hits) if more else page.hits
        self._emit(replace(self.state, hits=hits, has_more=page.has_more, loading=False))

    def _emit(self, state: OrdersState) -> None:
        self.state = state
        self.changed.emit(state)
