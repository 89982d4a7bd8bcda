"""Behind the counter: prices, promotions, taxes and reports, with the tabs that lead to them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.sheet import Tab
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
from rcommerce_pos.ui.screens.product.view import ProductView
from rcommerce_pos.ui.screens.product.view_model import ProductViewModel
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
    """One screen: how it begins, and its editor where it has one."""

    view: QWidget
    model: _Model
    focus: Callable[[], None]
    page: EditorPage | ProductView | None = None


@dataclass(frozen=True, slots=True)
class _Plan:
    """A screen that may not be made yet: its place on the rail, its tab, how it is made.

    One without words has no tab: another screen leads to it.
    """

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
        self._came_from = ""
        self._plans = self._plan()
        self._rooms: dict[str, _Room] = {}
        self._tabs: dict[str, Button] = {}
        self.head = QWidget()
        self._line = QHBoxLayout(self.head)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.px(8))
        back = Button(self.tr("Back"), kind="ghost", size="small", icon="arrow-left", key="Esc")
        back.clicked.connect(self.leave)
        self._line.addWidget(back)
        for key, plan in self._plans.items():
            if not plan.words:
                continue
            tab = Button(plan.words, kind="choice", size="small", focusable=True)
            tab.clicked.connect(lambda _checked=False, k=key: self._change(k))
            self._tabs[key] = tab
            self._line.addWidget(tab)
        self._line.addStretch(1)
        self._wire()

    def _plan(self) -> dict[str, _Plan]:
        """Every screen by its name: where it stands, its tab, and how it is made."""
        return {
            "promotions": _Plan("pricing", self.tr("Promotions"), self._make_promotions),
            "price_lists": _Plan("pricing", self.tr("Price lists"), self._make_price_lists),
            "taxes": _Plan("pricing", self.tr("Taxes"), self._make_taxes),
            "labels": _Plan("pricing", self.tr("Labels to fix"), self._make_labels),
            "product": _Plan("products", "", self._make_product),
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
        on("leave_product", self.leave)
        on("save_product", lambda: self.product.save())  # noqa: PLW0108
        on("revert_product", lambda: self.product.revert())  # noqa: PLW0108
        on("duplicate_product", lambda: self.product.want_duplicate())  # noqa: PLW0108
        on("archive_product", lambda: self.product.want_archive())  # noqa: PLW0108
        on("issue_code", lambda: self.product.issue_code())  # noqa: PLW0108
        on("new_group", lambda: self.product.add_group())  # noqa: PLW0108
        on("next_tab", lambda: self.product.turn(1))
        on("previous_tab", lambda: self.product.turn(-1))
        for tab in Tab:
            on(f"tab_{tab.value}", partial(self._go_to_tab, tab))
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
    def product_model(self) -> ProductViewModel:
        """What the form of a product shows."""
        return ProductViewModel(self._application, self._tasks, self)

    @cached_property
    def product(self) -> ProductView:
        """The form of one product, to which lists, searches and scans lead."""
        view = ProductView(self.product_model, formatter=self._formatter)
        view.asked.connect(self.asked)
        view.closed.connect(self._close_product)
        return view

    @cached_property
    def exceptions_model(self) -> ExceptionsViewModel:
        """What the list of exceptions shows."""
        return ExceptionsViewModel(self._application, self._tasks, self)

    def _make_product(self) -> _Room:
        return _Room(self.product, self.product_model, self.product.focus, self.product)

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
        if self._current == "product":
            return Scope.PRODUCT
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
            tab.setVisible(self._plans[name].place == self.place)
            tab.setChecked(name == key)
        self.setCurrentWidget(room.view)
        assert self._actor is not None
        room.model.begin(self._actor)
        room.focus()

    def come_in(self, actor: Actor) -> None:
        """Somebody comes in, and says afterwards what is wanted."""
        self._actor = actor

    def edit_product(self, product_id: UUID, *, back_to: str = "") -> None:
        """Show the form of a product; ``back_to`` is the screen that leads to it, if any."""
        self._open_product(back_to)
        self.product.open(product_id)

    def new_product(self, code: str | None = None, *, back_to: str = "") -> None:
        """Show the form of a product to be made."""
        self._open_product(back_to)
        self.product.new(code)

    def duplicate_product(self, product_id: UUID, *, back_to: str = "") -> None:
        """Show the form of a product to be made that is like another."""
        self._open_product(back_to)
        self.product.duplicate(product_id)

    def take_scan(self, code: str) -> bool:
        """Give a scanned code to the screen in front; False where it means nothing there."""
        if self._current == "orders":
            self.orders.take_scan(code)
        elif self._current == "product":
            self.product.take_scan(code)
        else:
            return False
        return True

    def _open_product(self, back_to: str) -> None:
        """The form is in front, and knows where it leads back to."""
        self._came_from = back_to
        self.open("product")
        self._actions.enter(self.scope)

    def _close_product(self) -> None:
        """Back to the screen that led to the form, or to the counter."""
        if self._came_from:
            self.open(self._came_from)
            self._actions.enter(self.scope)
        else:
            self.left.emit()

    def _go_to_tab(self, tab: Tab) -> None:
        self.product.go_to_tab(tab)

    @property
    def _page(self) -> EditorPage | ProductView | None:
        return self._rooms[self._current].page if self._current in self._rooms else None

    def may_leave(self) -> bool:
        """True once nothing unsaved would be lost."""
        return self._page is None or self._page.may_leave()

    def leave(self) -> None:
        """Back to the counter, once nothing would be lost."""
        if self._current == "product":
            self.product.leave()
        elif self.may_leave():
            self.left.emit()

    def _change(self, key: str) -> None:
        if key != self._current and self.may_leave():
            self.open(key)
        else:
            for name, tab in self._tabs.items():
                tab.setChecked(name == self._current)

    def _save(self) -> None:
        if isinstance(self._page, EditorPage) and self._page.is_dirty:
            self._page.save_wanted.emit()

    def _begin_new(self) -> None:
        if isinstance(self._page, EditorPage):
            self._page.want_new()
