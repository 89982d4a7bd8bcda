"""Ctrl+K wherever somebody is signed in: acts, settings, products, customers and sales."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.types import SearchHit
from rcommerce_pos.core.customers.types import Customer
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.orders.finding import OrderHit, OrderQuery
from rcommerce_pos.core.settings.declarations import ALL
from rcommerce_pos.core.settings.setting import AnySetting
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.asking import Asking
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.palette.dialog import Entry, PaletteDialog
from rcommerce_pos.ui.screens.settings.words import names, said
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.wording import loosened

MOST_TWICE = 3
"""So many of the products that were found can be had in the other way, too."""
MOST_SETTINGS = 6
LONG_WORD = 4
_NOT_MEANT = 3
NOT_OFFERED = ("palette", "dismiss", "pay_other_", "quick_")
"""Commands, by the beginning of their ids, that make no sense chosen by their words."""
_Found = tuple[tuple[SearchHit, ...], tuple[Customer, ...], tuple[OrderHit, ...]]


class Finder(QObject):
    """Asks what is wanted, and says it: others know the way there.

    A product is sold; where somebody looks after products, it is opened there.
    """

    sell_wanted = Signal(object)
    """A SearchHit."""
    edit_wanted = Signal(object)
    """The key of a product."""
    customer_wanted = Signal(object)
    """The key of a customer."""
    order_wanted = Signal(str)
    """The number of a sale."""
    setting_wanted = Signal(str)
    """The key of a setting."""

    def __init__(
        self,
        application: Application,
        tasks: Tasks,
        formatter: Formatter,
        *,
        actions: Actions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._app = application
        self._tasks = tasks
        self._formatter = formatter
        self._actions = actions

    def ask(self, window: QWidget, actor: Actor, *, edits: bool, asking: Asking) -> None:
        """Show the palette, and do what was chosen; ``edits`` where products are looked after."""
        commands = tuple(
            Entry(command.words, self.tr("Act"), partial(self._actions.do, command.id), command.key)
            for command in self._actions.available()
            if not command.id.startswith(NOT_OFFERED) and command.id in self._actions.wired
        )
        look = partial(self._look_for, actor, edits)
        dialog = PaletteDialog(window, commands, look, more=self.settings(actor))
        answer = asking.ask(dialog)
        self._tasks.forget_search()
        if answer.agreed and dialog.chosen is not None:
            dialog.chosen.act()

    def settings(self, actor: Actor) -> Callable[[str], tuple[Entry, ...]]:
        """What tells which settings a text may mean, of those that are the person's to change."""
        called = [
            (each, f" {loosened(said(each.label))}", f" {names(each)}")
            for each in ALL
            if each.is_listed and (each.permission is None or actor.may(each.permission))
        ]

        def find(text: str) -> tuple[Entry, ...]:
            wanted = loosened(text).split()
            ranked = [(_rank(wanted, label, words), each) for each, label, words in called]
            found = sorted((pair for pair in ranked if pair[0] < _NOT_MEANT), key=lambda p: p[0])
            return tuple(self._setting(each) for _, each in found[:MOST_SETTINGS])

        return find

    def _setting(self, setting: AnySetting) -> Entry:
        return Entry(
            said(setting.label),
            self.tr("Setting"),
            partial(self.setting_wanted.emit, setting.key),
            locked=setting.fixed,
        )

    def _look_for(
        self,
        actor: Actor,
        edits: bool,  # bound once, above
        owner: QObject,
        text: str,
        show: Callable[[tuple[Entry, ...]], None],
        fail: Callable[[PosError], None],
    ) -> None:
        """Products, customers and sales that a text may mean."""
        app = self._app
        may_look = actor.may(Permission.VIEW_ORDERS)
        may_edit = actor.may(Permission.CATALOG_EDIT)

        def work() -> _Found:
            orders: tuple[OrderHit, ...] = ()
            if may_look and any(character.isdigit() for character in text):
                orders = app.order_finder.find(actor, OrderQuery(text=text), limit=5).hits
            return app.search.search(text, limit=8), app.customers.search(text, limit=5), orders

        def done(found: _Found) -> None:
            hits, customers, orders = found
            entries = [*self._products(hits, edits=edits and may_edit)]
            if may_edit:
                entries += self._other_way(hits[:MOST_TWICE], edits=edits)
            show((*entries, *self._customers(customers), *self._orders(orders)))

        self._tasks.search(work, done, fail, owner=owner)

    def _products(self, hits: tuple[SearchHit, ...], *, edits: bool) -> tuple[Entry, ...]:
        price = self._formatter.unit_price
        return tuple(
            Entry(
                hit.product.name,
                self.tr("Product"),
                partial(self._edit, hit.product.id) if edits else partial(self._sell, hit),
                detail=price(hit.product.price) if hit.product.price else "",
            )
            for hit in hits
        )

    def _other_way(self, hits: tuple[SearchHit, ...], *, edits: bool) -> tuple[Entry, ...]:
        """From the counter to the form of a product, and from the forms to the sale."""
        words = self.tr("Sell {name}") if edits else self.tr("Edit {name}")
        return tuple(
            Entry(
                words.format(name=hit.product.name),
                self.tr("Act"),
                partial(self._sell, hit) if edits else partial(self._edit, hit.product.id),
                detail=hit.product.sku or "",
            )
            for hit in hits
        )

    def _customers(self, customers: tuple[Customer, ...]) -> tuple[Entry, ...]:
        return tuple(
            Entry(
                each.name,
                self.tr("Customer"),
                partial(self.customer_wanted.emit, each.id),
                detail=each.phone or each.email,
            )
            for each in customers
        )

    def _orders(self, orders: tuple[OrderHit, ...]) -> tuple[Entry, ...]:
        return tuple(
            Entry(
                order.number,
                self.tr("Sale"),
                partial(self.order_wanted.emit, order.number),
                detail=self._formatter.money(order.payable),
            )
            for order in orders
        )

    def _sell(self, hit: SearchHit) -> None:
        self.sell_wanted.emit(hit)

    def _edit(self, product_id: UUID) -> None:
        self.edit_wanted.emit(product_id)


def _rank(wanted: list[str], label: str, words: str) -> int:
    """How well a setting fits: its label, its other names, the inside of one of them, or not.

    The inside of a word counts from four letters on: German writes several in one.
    """
    begun = [f" {word}" for word in wanted]
    if all(word in label for word in begun):
        return 0
    if all(word in words for word in begun):
        return 1
    inside = (word if len(word) >= LONG_WORD else f" {word}" for word in wanted)
    return 2 if all(word in words for word in inside) else _NOT_MEANT
