"""Reads the list of products piece by piece, the rows that are looked at first, and changes many.

One piece of work is under way at a time, and each takes some hundredths of a second: so an act at
the counter never waits long, and what is looked at now comes before what was looked at then.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.bulk_types import Archive, BulkRun, Change, Restore, Selection
from rcommerce_pos.core.catalog.list_query import (
    ListedProduct,
    ListQuery,
    Show,
    Sort,
    Trait,
    TraitCount,
)
from rcommerce_pos.core.catalog.listing import FEW, PAGE, Listing
from rcommerce_pos.core.catalog.types import Category, Unit
from rcommerce_pos.core.kernel.errors import PosError, Refused
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.screens.products.state import (
    Choices,
    Done,
    Notice,
    ProductsState,
    Progress,
)
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.wording import in_order

MOST_DEPTH = 50
Ranges = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Read:
    """What a piece of work found out about the list."""

    known: int
    count: int | None
    is_cut: bool
    page: int | None = None
    rows: tuple[ListedProduct, ...] = ()


class ProductsViewModel(QObject):
    """``restarted`` carries the count of rows of another list, ``read`` a page and its rows."""

    changed = Signal(object)
    restarted = Signal(int)
    counted = Signal(int)
    read = Signal(int, object)
    previewed = Signal(object)
    """What a change would do to the first products: samples, or why it cannot be done."""
    done = Signal(object)
    """Carries a ``Done``."""
    found = Signal()
    """A code that was scanned leads to its product."""

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._tasks = tasks
        self._actor: Actor | None = None
        self._listing: Listing | None = None
        self._next: Listing | None = None
        self._is_working = False
        self._known = 0
        self._wanted: list[int] = []
        self._have: Callable[[int], bool] = lambda _page: False
        self._counting: list[tuple[Trait, Listing]] = []
        self._stop = False
        self._rests = False
        self.can_try_again = False
        """True where the list itself could not be read."""
        self.state = ProductsState()

    @property
    def has_begun(self) -> bool:
        """True once somebody looks at the screen."""
        return self._actor is not None

    def begin(self, actor: Actor) -> None:
        """Somebody looks at the screen: what was asked for before is read anew."""
        self._actor = actor
        self._rests = False
        self.state = replace(
            self.state,
            may_edit=actor.may(Permission.CATALOG_EDIT),
            may_price=actor.may(Permission.PRICES_EDIT),
            may_import=actor.may(Permission.IMPORT_PRODUCTS),
            error=None,
            unknown_code="",
        )
        self._read_choices()
        self.refresh()

    def again(self) -> None:
        """Read once more what was refused."""
        self._read_choices()
        self.refresh()

    def _unread(self, error: PosError) -> None:
        self.can_try_again = True
        self._say(error)

    def rest(self) -> None:
        """Nobody looks at the screen: nothing is read ahead and counted any more."""
        self._rests = True

    def refresh(self) -> None:
        """The products changed: read the list again, and count again what is to be looked at."""
        self._ask(self.state.query)
        self._recount()

    def ask(self, query: ListQuery) -> None:
        """List something else."""
        if query != self.state.query:
            self._ask(query)

    def search(self, text: str) -> None:
        """Narrow the list to what a text finds."""
        self.ask(replace(self.state.query, text=text))

    def sort(self, by: Sort) -> None:
        """Order by something; once more turns the order around."""
        query = self.state.query
        again = (query.sort or Sort.NAME) is by and not (query.sort is None and query.text.strip())
        self.ask(replace(query, sort=by, descending=again and not query.descending))

    def filter(
        self,
        *,
        category_id: UUID | None,
        tax_class_id: UUID | None,
        unit: Unit | None,
    ) -> None:
        """Narrow the list by what goods are."""
        self.ask(
            replace(self.state.query, category_id=category_id, tax_class_id=tax_class_id, unit=unit)
        )

    def show(self, show: Show, trait: Trait | None = None) -> None:
        """List what sells, what is archived, or what somebody should look at."""
        self.ask(replace(self.state.query, show=show, trait=trait))

    def clear(self) -> None:
        """List everything that sells again."""
        query = self.state.query
        self.ask(ListQuery(sort=query.sort, descending=query.descending))

    def find_code(self, code: str) -> None:
        """A code was scanned: list its product, or say that nobody knows it."""
        actor, listed = self._actor, self._application.product_list
        if actor is None:
            return

        def done(known: bool) -> None:
            if known:
                self._ask(ListQuery(text=code.strip(), show=Show.ALL))
                self.found.emit()
            else:
                self._emit(replace(self.state, unknown_code=code.strip()))

        self._tasks.counter(lambda: listed.knows(actor, code), done, self.say, owner=self)

    def forget_code(self) -> None:
        """Say nothing more about the unknown code."""
        self._emit(replace(self.state, unknown_code=""))

    def look_at(self, pages: list[int]) -> None:
        """These pages are wanted now, the first one first."""
        self._wanted = pages
        self._work()

    def preview(self, ranges: Ranges, change: Change) -> None:
        """What a change would do to the first of the products."""
        self._select(
            ranges,
            lambda actor, chosen: self._application.bulk_edit.preview(actor, chosen, change),
            self.previewed.emit,
            self.previewed.emit,
        )

    def change(self, ranges: Ranges, change: Change) -> None:
        """Change the products of these rows, part by part."""
        who = self._actor
        if who is None:
            return
        total = sum(last - first + 1 for first, last in ranges)
        self._stop = False
        self._select(
            ranges,
            lambda actor, chosen: self._application.bulk_edit.begin(actor, chosen, change),
            lambda run: self._go_on(who, run, total),
            self.say,
        )
        self._emit(replace(self.state, progress=Progress(0, total), error=None, undo=None))

    def cancel(self) -> None:
        """Stop a change after the part that is under way."""
        self._stop = True

    def undo(self) -> None:
        """Turn around what was archived or restored last."""
        run = self.state.undo
        if run is None or self.state.progress is not None:
            return
        self._stop = False
        self._emit(replace(self.state, undo=None, progress=Progress(0, run.changed)))
        if self._actor is not None:
            self._turn_around(self._actor, run, 0)

    def say(self, error: PosError) -> None:
        """Show why something was not done."""
        self.can_try_again = False
        self._say(error)

    def _say(self, error: PosError) -> None:
        self._emit(replace(self.state, error=error, progress=None, is_loading=False))

    def is_held_by(self, page: Callable[[int], bool]) -> None:
        """Ask this whether a page is still there."""
        self._have = page

    def _ask(self, query: ListQuery) -> None:
        """Open another list; the one before is shown until the first rows are there."""
        self._next = None
        state = replace(self.state, query=query, is_loading=True, error=None, unknown_code="")
        actor = self._actor
        if actor is not None:
            try:
                self._next = self._application.product_list.open(actor, query)
            except PosError as error:
                self.state = state
                self.say(error)
                return
        self._emit(state)
        self._work()

    def _work(self) -> None:
        """Do the most urgent piece of work, if none is under way."""
        if (
            self._is_working
            or self._rests
            or self._actor is None
            or self.state.progress is not None
        ):
            return
        piece = self._piece()
        if piece is None:
            return
        work, done = piece
        self._is_working = True

        def answered(answer: object) -> None:
            self._is_working = False
            done(answer)
            self._work()

        def failed(error: PosError) -> None:
            self._is_working = False
            self._next = None
            self._counting = []
            self._wanted = []
            self._unread(error)

        self._tasks.counter(work, answered, failed, owner=self)

    def _piece(self) -> tuple[Callable[[], object], Callable[..., None]] | None:
        coming, listing = self._next, self._listing
        if coming is not None:
            return partial(_first, coming), partial(self._began, coming)
        if listing is not None:
            missing = [page for page in self._wanted if not self._have(page)]
            if missing:
                return partial(_page, listing, missing[0]), partial(self._note, listing)
            self._wanted = []
            if not listing.is_done:
                return partial(_prepare, listing), partial(self._note, listing)
        if self._counting:
            trait, counted = self._counting[0]
            return counted.prepare, (lambda _done: self._count(trait, counted))
        return None

    def _began(self, listing: Listing, read: _Read | None) -> None:
        """The first rows of another list are there, or not yet."""
        if listing is not self._next or read is None:
            return
        self._listing, self._next, self._wanted = listing, None, []
        self._known = read.known
        self.state = replace(
            self.state, count=read.count, is_cut=read.is_cut, is_loading=False, error=None
        )
        self.restarted.emit(read.known)
        if read.rows:
            self.read.emit(0, read.rows)
        self.changed.emit(self.state)

    def _note(self, listing: Listing, read: _Read) -> None:
        if listing is not self._listing:
            return
        self._known = read.known if read.count is not None else max(self._known, read.known)
        self.counted.emit(self._known)
        if read.page is not None:
            self.read.emit(read.page, read.rows)
        if (read.count, read.is_cut) != (self.state.count, self.state.is_cut):
            self._emit(replace(self.state, count=read.count, is_cut=read.is_cut))

    def _recount(self) -> None:
        """Count what sells, what is archived, and each trait."""
        actor, listed = self._actor, self._application.product_list
        if actor is None:
            return

        def done(counts: tuple[int, int]) -> None:
            self._emit(replace(self.state, active=counts[0], archived=counts[1]))

        self._tasks.counter(lambda: listed.counts(actor), done, self._unread, owner=self)
        self._counting = [(trait, listed.open(actor, ListQuery(trait=trait))) for trait in Trait]

    def _count(self, trait: Trait, listing: Listing) -> None:
        if not listing.is_ready or not self._counting or self._counting[0][1] is not listing:
            return
        self._counting.pop(0)
        count = listing.count
        counted = TraitCount(trait, FEW, more=True) if count is None else TraitCount(trait, count)
        others = tuple(each for each in self.state.traits if each.trait is not trait)
        self._emit(replace(self.state, traits=(*others, counted)))

    def _read_choices(self) -> None:
        application = self._application

        def work() -> Choices:
            return Choices(
                _paths(application.catalog.categories()),
                tuple((each.id, each.name) for each in application.taxes.classes()),
            )

        def done(choices: Choices) -> None:
            self._emit(replace(self.state, choices=choices))

        self._tasks.counter(work, done, self._unread, owner=self)

    def _select(
        self,
        ranges: Ranges,
        work: Callable[[Actor, Selection], object],
        done: Callable[..., None],
        failed: Callable[[PosError], None],
    ) -> None:
        """Do something with the products of some rows."""
        actor, listing = self._actor, self._listing
        if actor is not None and listing is not None:
            self._tasks.counter(
                lambda: work(actor, _selection(listing, ranges)), done, failed, owner=self
            )

    def _go_on(self, actor: Actor, run: BulkRun, total: int) -> None:
        """The next part of a change by whoever began it, until it is done or somebody stops it."""
        edit = self._application.bulk_edit
        if run.is_done or self._stop:
            self._finish(run)
            return
        progress = Progress(min(run.looked_at, total), total)
        self._emit(replace(self.state, progress=progress))
        self._tasks.counter(
            lambda: edit.part(actor, run),
            lambda after: self._go_on(actor, after, total),
            self.say,
            owner=self,
        )

    def _finish(self, run: BulkRun) -> None:
        notice = Notice.CHANGED
        if isinstance(run.change, Archive):
            notice = Notice.ARCHIVED
        elif isinstance(run.change, Restore):
            notice = Notice.RESTORED
        turned = run if notice is not Notice.CHANGED and run.changed else None
        self._emit(replace(self.state, progress=None, undo=turned))
        self.done.emit(Done(notice, run.changed, run.skipped, stopped=not run.is_done))
        self.refresh()

    def _turn_around(self, actor: Actor, run: BulkRun, count: int) -> None:
        edit = self._application.bulk_edit

        def went_on(part: int) -> None:
            if part and not self._stop:
                progress = Progress(count + part, run.changed)
                self._emit(replace(self.state, progress=progress))
                self._turn_around(actor, run, count + part)
                return
            self._emit(replace(self.state, progress=None))
            self.done.emit(Done(Notice.UNDONE, count + part, stopped=self._stop))
            self.refresh()

        self._tasks.counter(lambda: edit.undo_part(actor, run), went_on, self.say, owner=self)

    def _emit(self, state: ProductsState) -> None:
        self.state = state
        self.changed.emit(state)


def _first(listing: Listing) -> _Read | None:
    """The first rows of a list; None while they are still looked for."""
    if not listing.is_ready:
        listing.prepare(row=0)
    return _page(listing, 0) if listing.is_ready else None


def _page(listing: Listing, page: int) -> _Read:
    """A page, once the way there is known; until then how far that is."""
    row = page * PAGE
    if not listing.can_read(row):
        listing.prepare(row=row)
        if not listing.can_read(row):
            return _Read(listing.known, listing.count, listing.is_cut)
    rows = listing.rows(row)
    known = max(listing.known, row + len(rows)) if listing.count is None else listing.count
    return _Read(known, listing.count, listing.is_cut, page, rows)


def _prepare(listing: Listing) -> _Read:
    listing.prepare()
    return _Read(listing.known, listing.count, listing.is_cut)


def _selection(listing: Listing, ranges: Ranges) -> Selection:
    """The products of some rows: by their keys, or as everything but a few."""
    while not listing.is_done:
        listing.prepare()
    count = listing.count or 0
    chosen = sum(last - first + 1 for first, last in ranges)
    if chosen >= count:
        return Selection(query=listing.query)
    if chosen <= FEW:
        return Selection(ids=tuple(_ids(listing, ranges)))
    if count - chosen > FEW:
        raise Refused(
            "products.too_many_chosen",
            "So many products cannot be chosen one by one.",
            hint="Choose everything that a filter shows, or at most {most} products.",
            most=FEW,
        )
    gaps, begin = [], 0
    for first, last in ranges:
        if first > begin:
            gaps.append((begin, first - 1))
        begin = last + 1
    if begin < count:
        gaps.append((begin, count - 1))
    return Selection(query=listing.query, but=frozenset(_ids(listing, tuple(gaps))))


def _ids(listing: Listing, ranges: Ranges) -> list[UUID]:
    return [key for first, last in ranges for key in listing.ids(first, last - first + 1)]


def _paths(categories: tuple[Category, ...]) -> tuple[tuple[UUID, str], ...]:
    """Categories by the names on the way down to them."""
    known = {each.id: each for each in categories}

    def path(each: Category, depth: int = 0) -> str:
        above = known.get(each.parent_id) if each.parent_id is not None else None
        return (
            each.name if above is None or depth > 50 else f"{path(above, depth + 1)} › {each.name}"
        )

    return tuple(in_order(((each.id, path(each)) for each in categories), lambda pair: pair[1]))
