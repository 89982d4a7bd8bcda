"""What the price list editor knows: the lists, the one being edited, and shelf prices to come."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.example import Draft, ExampleLine
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.catalog.types import ListPrice, PriceChange, PriceList, Product
from rcommerce_pos.core.customers.types import CustomerGroup
from rcommerce_pos.core.importers.price_lists import PriceImportReport
from rcommerce_pos.core.kernel.errors import InvalidInput, PosError
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import ONE, Quantity
from rcommerce_pos.core.settings.types import Till
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.editing import EditorModel
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.wording import in_order

MOST_ROWS = 2000
FIRST_GOODS = 3


@dataclass(frozen=True, slots=True)
class Row:
    """One price of the list with its product, the shelf's price and the lowest of 30 days."""

    product: Product
    least: Quantity
    price: UnitPrice
    lowest: UnitPrice | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """A list with its prices."""

    price_list: PriceList
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class PriceListsState:
    """All that the editor shows.

    ``draft`` is what is being edited, ``stored`` what it was; ``hidden`` counts prices beyond those
    that are shown: such a list is changed by its rows and never replaced whole.
    """

    loading: bool = True
    can_edit: bool = False
    today: date = date.min
    lists: tuple[PriceList, ...] = ()
    counts: Mapping[UUID, int] = field(default_factory=dict)
    groups: tuple[CustomerGroup, ...] = ()
    till: Till | None = None
    stored: Edit | None = None
    draft: Edit | None = None
    hidden: int = 0
    scheduled: tuple[PriceChange, ...] = ()
    overlaps: tuple[str, ...] = ()
    lines: tuple[ExampleLine, ...] = ()
    priced: PricedCart | None = None
    problem: PosError | None = None
    refused: PosError | None = None
    imported: PriceImportReport | None = None

    @property
    def is_dirty(self) -> bool:
        """True where the draft is not what is stored."""
        return self.draft != self.stored


class PriceListsViewModel(EditorModel[PriceListsState]):
    """Edits price lists, and the shelf prices to come."""

    picks_found = Signal(object)

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(application, tasks, parent, PriceListsState())

    def begin(self, actor: Actor) -> None:
        """The screen is shown: read everything anew."""
        self._actor = actor
        self._reload(self.state.stored.price_list.id if self.state.stored else None)

    @override
    def open(self, key: UUID) -> None:
        found = next((each for each in self.state.lists if each.id == key), None)
        if found is None:
            return
        application = self._application

        def work() -> tuple[Edit, int]:
            entries = application.price_lists.entries(found.id, limit=MOST_ROWS)
            rows = tuple(self._row(price) for _, price in entries)
            return Edit(found, rows), application.price_lists.count(found.id) - len(rows)

        def done(read: tuple[Edit, int]) -> None:
            self._show(read[0], stored=read[0], hidden=read[1])

        self._read("one", work, done)

    @override
    def new(self) -> None:
        self._show(Edit(PriceList(new_id(), "", "")), stored=None, hidden=0)

    @override
    def revert(self) -> None:
        state = self.state
        if state.stored is not None:
            self._show(state.stored, stored=state.stored, hidden=state.hidden)
        elif state.lists:
            self.open(state.lists[0].id)
        else:
            self._emit(replace(state, draft=None, priced=None, problem=None))

    def edit_list(self, price_list: PriceList) -> None:
        """Something was changed in the form."""
        if self.state.draft is not None:
            self._edit(replace(self.state.draft, price_list=price_list))

    def edit_rows(self, rows: tuple[Row, ...]) -> None:
        """Something was changed in the table."""
        if self.state.draft is not None:
            self._edit(replace(self.state.draft, rows=rows))

    def add_product(self, product: Product) -> None:
        """Put a product on the list, at its shelf price to begin with."""
        draft = self.state.draft
        if draft is None:
            return
        price = product.price or UnitPrice(0, self.currency)
        taken = {row.least.milli for row in draft.rows if row.product.id == product.id}
        least = ONE if ONE.milli not in taken else Quantity(max(taken) + 1000)
        shelf = self._application.shelf_prices

        def done(lowest: UnitPrice | None) -> None:
            row = Row(product, least, price, lowest)
            if self.state.draft is not None:
                self.edit_rows((*self.state.draft.rows, row))

        self._run(lambda: shelf.lowest(product.id), done)

    @override
    def save(self) -> None:
        draft, stored, actor = self.state.draft, self.state.stored, self._actor
        if draft is None or actor is None:
            return
        lists = self._application.price_lists

        def work() -> UUID:
            made = lists.save(actor, draft.price_list)
            wanted = [_entry(made.id, row) for row in draft.rows]
            keys = {(each.product_id, each.min_quantity) for each in wanted}
            before = [_entry(made.id, row) for row in stored.rows] if stored is not None else []
            gone = [each for each in before if (each.product_id, each.min_quantity) not in keys]
            fresh = [each for each in wanted if each not in before]
            if gone:
                lists.remove(actor, made.id, gone)
            if fresh:
                lists.put(actor, made.id, fresh)
            return made.id

        self._run(work, self._reload)

    def import_file(self, path: Path) -> None:
        """Take the prices of a file into the list, which must be saved first."""
        stored, actor = self.state.stored, self._actor
        if stored is None or actor is None:
            return
        importer = self._application.price_importer

        def done(report: PriceImportReport) -> None:
            self._reload(stored.price_list.id, imported=report)

        self._run(lambda: importer.run(actor, path, code=stored.price_list.code), done)

    def add_group(self, name: str) -> None:
        """Make a group of customers, and give the list to it."""
        actor, customers = self._actor, self._application.customers
        if actor is None:
            return

        def work() -> tuple[CustomerGroup, tuple[CustomerGroup, ...]]:
            made = customers.add_group(actor, name.strip().casefold()[:30], name)
            return made, customers.groups()

        def done(found: tuple[CustomerGroup, tuple[CustomerGroup, ...]]) -> None:
            made, groups = found
            self.state = replace(self.state, groups=groups)
            if self.state.draft is not None:
                wanted = replace(self.state.draft.price_list, customer_group_id=made.id)
                self._edit(replace(self.state.draft, price_list=wanted))
            self.opened.emit(self.state)

        self._run(work, done)

    def schedule(self, product: Product, price: UnitPrice, local: datetime) -> None:
        """Have a product cost something else on the shelf from a local time on."""
        actor, shelf = self._actor, self._application.shelf_prices
        if actor is None:
            return
        zone = ZoneInfo(self._application.place.shop.time_zone)
        due = local.replace(tzinfo=zone).astimezone(UTC)

        def work() -> tuple[PriceChange, ...]:
            shelf.schedule(actor, product.id, price, due)
            return shelf.scheduled()

        self._run(work, self._show_scheduled)

    def cancel(self, change_id: UUID) -> None:
        """Take a scheduled price back."""
        actor, shelf = self._actor, self._application.shelf_prices
        if actor is None:
            return

        def work() -> tuple[PriceChange, ...]:
            shelf.cancel(actor, change_id)
            return shelf.scheduled()

        self._run(work, self._show_scheduled)

    def search_picks(self, text: str) -> None:
        """Look for goods to put on the list."""
        self._find(text, self.picks_found.emit)

    def _row(self, price: ListPrice) -> Row:
        product = self._application.catalog.product(price.product_id)
        lowest = self._application.shelf_prices.lowest(product.id)
        return Row(product, price.min_quantity, price.price, lowest)

    def _reload(self, wanted: UUID | None, *, imported: PriceImportReport | None = None) -> None:
        application, actor = self._application, self._actor
        assert actor is not None

        def work() -> PriceListsState:
            lists = application.price_lists.lists()
            return PriceListsState(
                loading=False,
                can_edit=actor.may(Permission.PRICES_EDIT),
                today=application.cash.today(),
                lists=lists,
                counts={each.id: application.price_lists.count(each.id) for each in lists},
                groups=tuple(in_order(application.customers.groups(), lambda each: each.name)),
                till=application.place.till,
                scheduled=application.shelf_prices.scheduled(),
                imported=imported,
            )

        def done(state: PriceListsState) -> None:
            self._emit(replace(state, lines=self.state.lines))
            chosen = next((each for each in state.lists if each.id == wanted), None)
            chosen = chosen or next(iter(state.lists), None)
            if chosen is not None:
                self.open(chosen.id)

        self._read("all", work, done)

    def _show(self, edit: Edit, *, stored: Edit | None, hidden: int) -> None:
        goods = {row.product.id: row.product for row in edit.rows if row.product.price}
        lines = [ExampleLine(each, ONE) for each in list(goods.values())[:FIRST_GOODS]]
        self._emit(
            replace(
                self.state,
                draft=edit,
                stored=stored,
                hidden=hidden,
                lines=tuple(lines) or self.state.lines,
                problem=None,
                refused=None,
                priced=None,
            )
        )
        self.opened.emit(self.state)
        self._reckon()

    def _edit(self, draft: Edit) -> None:
        if draft != self.state.draft:
            self._emit(replace(self.state, draft=draft, refused=None))
            self._reckon()

    @override
    def _reckon(self) -> None:
        draft, lines = self.state.draft, self.state.lines
        if draft is None:
            return
        problem = _problem(draft.price_list)
        if problem is not None:
            self._drop_older()
            self._emit(replace(self.state, problem=problem))
            return
        application = self._application
        prices = tuple(_entry(draft.price_list.id, row) for row in draft.rows)

        def work() -> tuple[PricedCart, tuple[str, ...]]:
            shown = Draft(price_list=draft.price_list, prices=prices)
            priced = application.examples.price(lines, shown)
            others = application.price_lists.overlaps(draft.price_list)
            return priced, tuple(each.name for each in others)

        def done(found: tuple[PricedCart, tuple[str, ...]]) -> None:
            self._emit(replace(self.state, priced=found[0], overlaps=found[1], problem=None))

        self._latest(work, done)

    def _show_scheduled(self, scheduled: tuple[PriceChange, ...]) -> None:
        self._emit(replace(self.state, scheduled=scheduled, refused=None))


def _entry(list_id: UUID, row: Row) -> ListPrice:
    return ListPrice(list_id, row.product.id, row.least, row.price)


def _problem(price_list: PriceList) -> PosError | None:
    """What is missing before a list can be saved."""
    if not price_list.code:
        return InvalidInput("price_list.code", "A price list needs a short code.")
    if not price_list.name:
        return InvalidInput("price_list.name", "A price list needs a name.")
    first, last = price_list.first_day, price_list.last_day
    if first is not None and last is not None and last < first:
        return InvalidInput(
            "price_list.dates",
            "It would end ({last}) before it begins ({first}).",
            last=last,
            first=first,
        )
    return None
