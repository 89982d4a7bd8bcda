"""Behind the counter: prices, promotions, taxes and reports, with the tabs that lead to them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions, Scope
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.exceptions.view import ExceptionsView
from rcommerce_pos.ui.screens.exceptions.view_model import ExceptionsViewModel
from rcommerce_pos.ui.screens.labels.view import LabelsView
from rcommerce_pos.ui.screens.labels.view_model import LabelsViewModel
from rcommerce_pos.ui.screens.orders.view import OrdersView
from rcommerce_pos.ui.screens.orders.view_model import OrdersViewModel
from rcommerce_pos.ui.screens.price_lists.view import PriceListsView
from rcommerce_pos.ui.screens.price_lists.view_model import PriceListsViewModel
from rcommerce_pos.ui.screens.promotions.view import PromotionsView
from rcommerce_pos.ui.screens.promotions.view_model import PromotionsViewModel
from rcommerce_pos.ui.screens.reports.view import ReportsView
from rcommerce_pos.ui.screens.reports.view_model import ReportsViewModel
from rcommerce_pos.ui.screens.taxes.view import TaxesView
from rcommerce_pos.ui.screens.taxes.view_model import TaxesViewModel
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.editor_page import EditorPage


class _Model(Protocol):
    """What every screen here begins with."""

    def begin(self, actor: Actor) -> None:
        """Somebody looks at the screen."""


@dataclass(frozen=True, slots=True)
class _Room:
    """One screen: its place on the rail, how it begins, and its editor where it has one."""

    place: str
    view: QWidget
    model: _Model
    focus: Callable[[], None]
    page: EditorPage | None = None


class Office(QStackedWidget):
    """The screens of managers; ``left`` asks for the way back to the counter."""

    left = Signal()

    def __init__(
        self, application: Application, tasks: Tasks, formatter: Formatter, actions: Actions
    ) -> None:
        super().__init__()
        self._actions = actions
        self._actor: Actor | None = None
        self._rooms: dict[str, _Room] = {}
        self._tabs: dict[str, Button] = {}
        self.promotions_model = PromotionsViewModel(application, tasks, self)
        self.price_lists_model = PriceListsViewModel(application, tasks, self)
        self.taxes_model = TaxesViewModel(application, tasks, self)
        self.labels_model = LabelsViewModel(application, tasks, self)
        self.reports_model = ReportsViewModel(application, tasks, self)
        self.exceptions_model = ExceptionsViewModel(application, tasks, self)
        self.exceptions = ExceptionsView(self.exceptions_model, formatter=formatter)
        self.orders_model = OrdersViewModel(application, tasks, self)
        self.orders = OrdersView(
            self.orders_model, formatter=formatter, currency=application.place.shop.currency
        )
        self.promotions = PromotionsView(self.promotions_model, formatter=formatter)
        self.price_lists = PriceListsView(self.price_lists_model, formatter=formatter)
        self.taxes = TaxesView(self.taxes_model, formatter=formatter)
        self.labels = LabelsView(self.labels_model, formatter=formatter)
        self.reports = ReportsView(self.reports_model, formatter=formatter)
        self.head = QWidget()
        self._line = QHBoxLayout(self.head)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.px(8))
        back = Button(self.tr("Back"), kind="ghost", size="small", icon="arrow-left", key="Esc")
        back.clicked.connect(self.leave)
        self._line.addWidget(back)
        self._furnish()
        self._line.addStretch(1)
        actions.on("leave_orders", self.leave)
        actions.on("find_order", self.orders.focus)
        actions.on("reprint", self.orders_model.reprint)
        actions.on("explain_stored", self.orders_model.explain)
        actions.on("correct_tender", self.orders.ask_tender)
        actions.on("void_order", self.orders.ask_void)
        actions.on("leave_reports", self.leave)
        actions.on("leave_pricing", self.leave)
        actions.on("save_pricing", self._save)
        actions.on("new_pricing", self._begin_new)

    def _furnish(self) -> None:
        rooms = {
            "promotions": (
                self.tr("Promotions"),
                _Room(
                    "pricing",
                    self.promotions,
                    self.promotions_model,
                    self.promotions.focus,
                    self.promotions.page,
                ),
            ),
            "price_lists": (
                self.tr("Price lists"),
                _Room(
                    "pricing",
                    self.price_lists,
                    self.price_lists_model,
                    self.price_lists.page.focus,
                    self.price_lists.page,
                ),
            ),
            "taxes": (
                self.tr("Taxes"),
                _Room(
                    "pricing",
                    self.taxes,
                    self.taxes_model,
                    self.taxes.page.focus,
                    self.taxes.page,
                ),
            ),
            "labels": (
                self.tr("Labels to fix"),
                _Room("pricing", self.labels, self.labels_model, self.labels.focus),
            ),
            "orders": (
                self.tr("Sales"),
                _Room("orders", self.orders, self.orders_model, self.orders.focus),
            ),
            "reports": (
                self.tr("Taxes owed"),
                _Room("reports", self.reports, self.reports_model, self.reports.focus),
            ),
            "exceptions": (
                self.tr("Exceptions"),
                _Room("reports", self.exceptions, self.exceptions_model, self.exceptions.focus),
            ),
        }
        for key, (words, room) in rooms.items():
            self._rooms[key] = room
            self.addWidget(room.view)
            tab = Button(words, kind="choice", size="small", focusable=True)
            tab.clicked.connect(lambda _checked=False, k=key: self._change(k))
            self._tabs[key] = tab
            self._line.addWidget(tab)

    @property
    def place(self) -> str:
        """The place of the rail that is shown."""
        return self._rooms[self._current].place

    @property
    def scope(self) -> Scope:
        """The keys that hold here."""
        scopes = {"pricing": Scope.PRICING, "orders": Scope.ORDERS}
        return scopes.get(self.place, Scope.REPORTS)

    def enter(self, place: str, actor: Actor) -> None:
        """Somebody comes in: the first screen of a place of the rail."""
        self._actor = actor
        first = next(key for key, room in self._rooms.items() if room.place == place)
        self.open(first)

    def open(self, key: str) -> None:
        """Show one of the screens."""
        room = self._rooms[key]
        for name, tab in self._tabs.items():
            tab.setVisible(self._rooms[name].place == room.place)
            tab.setChecked(name == key)
        self.setCurrentWidget(room.view)
        assert self._actor is not None
        room.model.begin(self._actor)
        room.focus()

    def may_leave(self) -> bool:
        """True once nothing unsaved would be lost."""
        page = self._rooms[self._current].page
        return page is None or page.may_leave()

    def leave(self) -> None:
        """Back to the counter, once nothing would be lost."""
        if self.may_leave():
            self.left.emit()

    @property
    def _current(self) -> str:
        shown = self.currentWidget()
        return next(key for key, room in self._rooms.items() if room.view is shown)

    def _change(self, key: str) -> None:
        if key != self._current and self.may_leave():
            self.open(key)
        else:
            self._tabs[self._current].setChecked(True)
            self._tabs[key].setChecked(key == self._current)

    def _save(self) -> None:
        page = self._rooms[self._current].page
        if page is not None and page.is_dirty:
            page.save_wanted.emit()

    def _begin_new(self) -> None:
        page = self._rooms[self._current].page
        if page is not None:
            page.want_new()
