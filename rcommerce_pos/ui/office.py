"""Behind the counter: prices, promotions, taxes and reports, with the tabs that lead to them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
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
from rcommerce_pos.ui.widgets.overflow import OverflowRow
from rcommerce_pos.ui.widgets.top_bar import BackButton


class _Model(Protocol):
    """What every screen here begins with."""

    def begin(self, actor: Actor) -> None:
        """Somebody looks at the screen."""


@dataclass(frozen=True, slots=True)
class _Room:
    """One screen: how it begins, and its editor where it has one."""

    view: QWidget
    model: _Model
    focus: Callable[[], None]
    page: EditorPage | None = None


@dataclass(frozen=True, slots=True)
class _Plan:
    """A screen that may not be made yet: its place on the rail, its tab, how it is made."""

    place: str
    words: str
    make: Callable[[], _Room]


class Office(QStackedWidget):
    """The screens of managers, each made when somebody first looks at it.

    ``left`` asks for the way back to the counter.
    """

    left = Signal()
    asked = Signal()
    """A dialog was closed: what was scanned meanwhile is wanted."""
    approval_wanted = Signal(object)
    """A Wish that somebody else may allow."""
    copied = Signal(object, object)
    """An Order and the Grid of its copy."""

    def __init__(
        self, application: Application, tasks: Tasks, formatter: Formatter, actions: Actions
    ) -> None:
        super().__init__()
        self._application = application
        self._tasks = tasks
        self._formatter = formatter
        self._actions = actions
        self._actor: Actor | None = None
        self._current = ""
        self._plans = self._plan()
        self._rooms: dict[str, _Room] = {}
        self._tabs: dict[str, Button] = {}
        self.head = QWidget()
        self._line = QHBoxLayout(self.head)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.px(8))
        back = BackButton()
        back.clicked.connect(self.leave)
        self._line.addWidget(back)
        self._row = OverflowRow()
        for key, plan in self._plans.items():
            tab = Button(plan.words, kind="choice", size="small", focusable=True)
            tab.clicked.connect(lambda _checked=False, k=key: self._change(k))
            self._tabs[key] = tab
        self._line.addWidget(self._row, 1)
        self._wire()

    def _plan(self) -> dict[str, _Plan]:
        """Every screen by its name: where it stands, its tab, and how it is made."""
        return {
            "promotions": _Plan("pricing", self.tr("Promotions"), self._make_promotions),
            "price_lists": _Plan("pricing", self.tr("Price lists"), self._make_price_lists),
            "taxes": _Plan("pricing", self.tr("Taxes"), self._make_taxes),
            "labels": _Plan("pricing", self.tr("Labels to fix"), self._make_labels),
            "orders": _Plan("orders", self.tr("Sales"), self._make_orders),
            "reports": _Plan("reports", self.tr("Taxes owed"), self._make_reports),
            "exceptions": _Plan("reports", self.tr("Exceptions"), self._make_exceptions),
        }

    def _wire(self) -> None:
        on = self._actions.on
        # The screen of sales is made when it is first asked for, so its acts are looked up late.
        on("leave_orders", self.leave)
        on("find_order", lambda: self.orders.focus())  # noqa: PLW0108
        on("reprint", lambda: self.orders_model.reprint())  # noqa: PLW0108
        on("explain_stored", lambda: self.orders_model.explain())  # noqa: PLW0108
        on("correct_tender", lambda: self.orders.ask_tender())  # noqa: PLW0108
        on("void_order", lambda: self.orders.ask_void())  # noqa: PLW0108
        on("leave_reports", self.leave)
        on("leave_pricing", self.leave)
        on("save_pricing", self._save)
        on("new_pricing", self._begin_new)

    @cached_property
    def orders_model(self) -> OrdersViewModel:
        """What the screen of sales shows."""
        model = OrdersViewModel(self._application, self._tasks, self)
        model.approval_wanted.connect(self.approval_wanted)
        model.copied.connect(self.copied)
        return model

    @cached_property
    def orders(self) -> OrdersView:
        """The screen of sales, which scans and other screens lead to."""
        view = OrdersView(
            self.orders_model,
            formatter=self._formatter,
            currency=self._application.place.shop.currency,
        )
        view.asked.connect(self.asked)
        return view

    @cached_property
    def exceptions_model(self) -> ExceptionsViewModel:
        """What the list of exceptions shows."""
        return ExceptionsViewModel(self._application, self._tasks, self)

    def _make_orders(self) -> _Room:
        return _Room(self.orders, self.orders_model, self.orders.focus)

    def _make_exceptions(self) -> _Room:
        view = ExceptionsView(self.exceptions_model, formatter=self._formatter)
        return _Room(view, self.exceptions_model, view.focus)

    def _make_promotions(self) -> _Room:
        model = PromotionsViewModel(self._application, self._tasks, self)
        view = PromotionsView(model, formatter=self._formatter)
        return _Room(view, model, view.focus, view.page)

    def _make_price_lists(self) -> _Room:
        model = PriceListsViewModel(self._application, self._tasks, self)
        view = PriceListsView(model, formatter=self._formatter)
        return _Room(view, model, view.page.focus, view.page)

    def _make_taxes(self) -> _Room:
        model = TaxesViewModel(self._application, self._tasks, self)
        view = TaxesView(model, formatter=self._formatter)
        return _Room(view, model, view.page.focus, view.page)

    def _make_labels(self) -> _Room:
        model = LabelsViewModel(self._application, self._tasks, self)
        view = LabelsView(model, formatter=self._formatter)
        return _Room(view, model, view.focus)

    def _make_reports(self) -> _Room:
        model = ReportsViewModel(self._application, self._tasks, self)
        view = ReportsView(model, formatter=self._formatter)
        return _Room(view, model, view.focus)

    def _room(self, key: str) -> _Room:
        room = self._rooms.get(key)
        if room is None:
            room = self._rooms[key] = self._plans[key].make()
            self.addWidget(room.view)
        return room

    @property
    def place(self) -> str:
        """The place of the rail that is shown."""
        return self._plans[self._current].place

    @property
    def scope(self) -> Scope:
        """The keys that hold here."""
        scopes = {"pricing": Scope.PRICING, "orders": Scope.ORDERS}
        return scopes.get(self.place, Scope.REPORTS)

    def enter(self, place: str, actor: Actor) -> None:
        """Somebody comes in: the first screen of a place of the rail."""
        self._actor = actor
        self.open(next(key for key, plan in self._plans.items() if plan.place == place))

    def open(self, key: str) -> None:
        """Show one of the screens."""
        room = self._room(key)
        self._current = key
        for name, tab in self._tabs.items():
            tab.setChecked(name == key)
        here = [tab for name, tab in self._tabs.items() if self._plans[name].place == self.place]
        self._row.show_buttons(here)
        self.setCurrentWidget(room.view)
        assert self._actor is not None
        room.model.begin(self._actor)
        room.focus()

    @property
    def _page(self) -> EditorPage | None:
        return self._rooms[self._current].page if self._current in self._rooms else None

    def may_leave(self) -> bool:
        """True once nothing unsaved would be lost."""
        return self._page is None or self._page.may_leave()

    def leave(self) -> None:
        """Back to the counter, once nothing would be lost."""
        if self.may_leave():
            self.left.emit()

    def _change(self, key: str) -> None:
        if key != self._current and self.may_leave():
            self.open(key)
        else:
            self._tabs[self._current].setChecked(True)
            self._tabs[key].setChecked(key == self._current)

    def _save(self) -> None:
        if self._page is not None and self._page.is_dirty:
            self._page.save_wanted.emit()

    def _begin_new(self) -> None:
        if self._page is not None:
            self._page.want_new()
