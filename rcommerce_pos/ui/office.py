"""Behind the counter: prices, promotions, taxes and reports, with the tabs that lead to them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.list_query import Sort
from rcommerce_pos.core.catalog.sheet import Tab
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions, Scope
from rcommerce_pos.ui.card_lane import CardLane
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.scanner import Scan
from rcommerce_pos.ui.screens.card_tasks.view import CardTasksView
from rcommerce_pos.ui.screens.card_tasks.view_model import CardTasksViewModel
from rcommerce_pos.ui.screens.exceptions.view import ExceptionsView
from rcommerce_pos.ui.screens.exceptions.view_model import ExceptionsViewModel
from rcommerce_pos.ui.screens.hours.view import HoursView
from rcommerce_pos.ui.screens.hours.view_model import HoursViewModel
from rcommerce_pos.ui.screens.importing.view import ImportingView
from rcommerce_pos.ui.screens.importing.view_model import ImportingViewModel
from rcommerce_pos.ui.screens.labels.view import LabelsView
from rcommerce_pos.ui.screens.labels.view_model import LabelsViewModel
from rcommerce_pos.ui.screens.orders.view import OrdersView
from rcommerce_pos.ui.screens.orders.view_model import OrdersViewModel
from rcommerce_pos.ui.screens.price_lists.view import PriceListsView
from rcommerce_pos.ui.screens.price_lists.view_model import PriceListsViewModel
from rcommerce_pos.ui.screens.product.view import ProductView
from rcommerce_pos.ui.screens.product.view_model import ProductViewModel
from rcommerce_pos.ui.screens.products.view import ProductsView
from rcommerce_pos.ui.screens.products.view_model import ProductsViewModel
from rcommerce_pos.ui.screens.promotions.view import PromotionsView
from rcommerce_pos.ui.screens.promotions.view_model import PromotionsViewModel
from rcommerce_pos.ui.screens.reports.view import ReportsView
from rcommerce_pos.ui.screens.reports.view_model import ReportsViewModel
from rcommerce_pos.ui.screens.settings.view import SettingsView
from rcommerce_pos.ui.screens.settings.view_model import SettingsViewModel
from rcommerce_pos.ui.screens.staff.view import StaffView
from rcommerce_pos.ui.screens.staff.view_model import StaffViewModel
from rcommerce_pos.ui.screens.taxes.view import TaxesView
from rcommerce_pos.ui.screens.taxes.view_model import TaxesViewModel
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.editor_page import EditorPage, HeldDialog
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
    page: EditorPage | ProductView | None = None


@dataclass(frozen=True, slots=True)
class _Plan:
    """A screen that may not be made yet: its place on the rail, its tab, how it is made.

    One without words has no tab: another screen leads to it. One with ``permissions`` has a tab
    for those who may at least one of them.
    """

    place: str
    words: str
    make: Callable[[], _Room]
    permissions: tuple[Permission, ...] = ()


class Office(QStackedWidget):
    """The screens of managers, each made when somebody first looks at it.

    ``left`` asks for the way back to the counter.
    """

    left = Signal()
    asked = Signal()
    """A dialog was closed: what was scanned meanwhile is wanted."""
    approval_wanted = Signal(object)
    """A Wish that somebody else may allow."""
    tone_wanted = Signal(str)
    """A tone to be tried out, by its name."""
    place_wanted = Signal(str, str)
    """Another place of the rail, and the screen there."""
    copied = Signal(object, object)
    """An Order and the Grid of its copy."""
    corrected = Signal(object)
    """An Order that was voided, or whose payment was corrected."""

    def __init__(
        self,
        application: Application,
        tasks: Tasks,
        formatter: Formatter,
        actions: Actions,
        lane: CardLane,
    ) -> None:
        super().__init__()
        self._application = application
        self._tasks = tasks
        self._formatter = formatter
        self._actions = actions
        self._lane = lane
        self._actor: Actor | None = None
        self._current = ""
        self._came_from = ""
        self._held: dict[str, Actor] = {}
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
            if not plan.words:
                continue
            # The row holds it from the start: what stands nowhere misses changes of size.
            tab = Button(plan.words, self._row, kind="choice", size="small", focusable=True)
            tab.hide()
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
            "card_tasks": _Plan(
                "orders",
                self.tr("To settle"),
                self._make_card_tasks,
                (Permission.REVIEW_PAYMENTS,),
            ),
            "product_list": _Plan("products", self.tr("Products"), self._make_products),
            "import": _Plan(
                "products", self.tr("Import"), self._make_import, (Permission.IMPORT_PRODUCTS,)
            ),
            "product": _Plan("products", "", self._make_product),
            "reports": _Plan("reports", self.tr("Taxes owed"), self._make_reports),
            "exceptions": _Plan("reports", self.tr("Exceptions"), self._make_exceptions),
            "settings": _Plan("settings", self.tr("Settings"), self._make_settings),
            "staff": _Plan(
                "settings",
                self.tr("Staff"),
                self._make_staff,
                (Permission.STAFF_EDIT, Permission.STAFF_UNLOCK),
            ),
            "hours": _Plan(
                "settings", self.tr("Hours"), self._make_hours, (Permission.HOURS_EDIT,)
            ),
        }

    def _wire(self) -> None:
        on = self._actions.on
        # The screen of sales is made when it is first asked for, so its acts are looked up late.
        on("leave_orders", self.leave)
        on("find_order", lambda: self.orders.focus())  # noqa: PLW0108
        on("filter_orders", lambda: self.orders.ask_filters())  # noqa: PLW0108
        on("reprint", lambda: self.orders_model.reprint())  # noqa: PLW0108
        on("explain_stored", lambda: self.orders_model.explain())  # noqa: PLW0108
        on("correct_tender", lambda: self.orders.ask_tender())  # noqa: PLW0108
        on("void_order", lambda: self.orders.ask_void())  # noqa: PLW0108
        self._wire_products()
        self._wire_product()
        on("leave_import", self.leave)
        on("choose_import", self._choose_import)
        on("import_on", self._import_on)
        on("import_back", self._import_back)
        on("leave_settings", self.leave)
        on("find_setting", self._find_setting)
        on("leave_reports", self.leave)
        on("leave_pricing", self.leave)
        on("save_pricing", self._save)
        on("new_pricing", self._begin_new)
        on("leave_staff", self.leave)
        on("save_staff", self._save)
        on("new_staff", self._begin_new)

    def _wire_product(self) -> None:
        """The keys of one product's form; the form is made when it is first asked for."""
        on = self._actions.on
        on("leave_product", self.leave)
        on("save_product", lambda: self.product.save())  # noqa: PLW0108
        on("revert_product", lambda: self.product.revert())  # noqa: PLW0108
        on("copy_product", lambda: self.product.want_duplicate())  # noqa: PLW0108
        on("archive_product", lambda: self.product.want_archive())  # noqa: PLW0108
        on("count_stock", lambda: self.product.count_stock())  # noqa: PLW0108
        on("issue_code", lambda: self.product.issue_code())  # noqa: PLW0108
        on("new_group", lambda: self.product.add_group())  # noqa: PLW0108
        on("next_tab", lambda: self.product.turn(1))
        on("previous_tab", lambda: self.product.turn(-1))
        for tab in Tab:
            on(f"tab_{tab.value}", partial(self._go_to_tab, tab))

    def _wire_products(self) -> None:
        self._actions.on("leave_products", self._leave_products)
        for command, act in (
            ("list_find", ProductsView.focus),
            ("list_new", ProductsView.begin_new),
            ("list_import", ProductsView.bring_in),
            ("list_edit", ProductsView.open),
            ("list_duplicate", ProductsView.copy),
            ("list_change", ProductsView.change_several),
            ("list_archive", ProductsView.archive_or_restore),
            ("list_undo", ProductsView.undo),
            ("list_tick", ProductsView.tick),
            ("list_tick_all", ProductsView.tick_all),
            ("list_by_name", partial(ProductsView.sort, by=Sort.NAME)),
            ("list_by_sku", partial(ProductsView.sort, by=Sort.SKU)),
            ("list_by_price", partial(ProductsView.sort, by=Sort.PRICE)),
            ("list_by_stock", partial(ProductsView.sort, by=Sort.STOCK)),
            ("list_by_change", partial(ProductsView.sort, by=Sort.CHANGED)),
        ):
            self._actions.on(command, partial(self._in_list, act))

    def _in_list(self, act: Callable[[ProductsView], object]) -> None:
        """Do something in the list of products, where that is in front."""
        if self._current == "product_list":
            act(self.products)

    def _leave_products(self) -> None:
        """Esc takes one thing away at a time; the last one is the screen."""
        if self._current != "product_list" or not self.products.dismiss():
            self.leave()

    @cached_property
    def products_model(self) -> ProductsViewModel:
        """What the list of products shows."""
        return ProductsViewModel(self._application, self._tasks, self)

    @cached_property
    def products(self) -> ProductsView:
        """The list of products; what it wants of one product, others do."""
        view = ProductsView(
            self.products_model,
            formatter=self._formatter,
            currency=self._application.place.shop.currency,
        )
        view.asked.connect(self.asked)
        view.edit_wanted.connect(self._edit_listed)
        view.new_wanted.connect(self._new_listed)
        view.duplicate_wanted.connect(self._duplicate_listed)
        view.import_wanted.connect(self._open_import)
        return view

    def _edit_listed(self, product_id: UUID) -> None:
        self.edit_product(product_id, back_to="product_list")

    def _new_listed(self, code: str | None) -> None:
        self.new_product(code, back_to="product_list")

    def _duplicate_listed(self, product_id: UUID) -> None:
        self.duplicate_product(product_id, back_to="product_list")

    def _make_products(self) -> _Room:
        return _Room(self.products, self.products_model, self.products.focus)

    @cached_property
    def orders_model(self) -> OrdersViewModel:
        """What the screen of sales shows."""
        model = OrdersViewModel(self._application, self._tasks, self)
        model.approval_wanted.connect(self.approval_wanted)
        model.copied.connect(self.copied)
        model.corrected.connect(self.corrected)
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
        view.left.connect(self.leave)
        for command, button in (
            ("reprint", view.reprint),
            ("explain_stored", view.why),
            ("correct_tender", view.tender),
            ("void_order", view.void),
        ):
            self._actions.show_key(command, button)
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
        for button in view.count_buttons:
            self._actions.show_key("count_stock", button)
        return view

    @cached_property
    def exceptions_model(self) -> ExceptionsViewModel:
        """What the list of exceptions shows."""
        return ExceptionsViewModel(self._application, self._tasks, self)

    def _make_product(self) -> _Room:
        return _Room(self.product, self.product_model, self.product.focus, self.product)

    @cached_property
    def staff(self) -> StaffView:
        """The records of the staff, which scanned badges lead to."""
        model = StaffViewModel(self._application, self._tasks, self)
        view = StaffView(model, formatter=self._formatter)
        view.asked.connect(self.asked)
        return view

    def _make_staff(self) -> _Room:
        return _Room(self.staff, self.staff.model, self.staff.focus, self.staff.page)

    @cached_property
    def hours(self) -> HoursView:
        """The hours of the staff."""
        view = HoursView(
            HoursViewModel(self._application, self._tasks, self), formatter=self._formatter
        )
        view.asked.connect(self.asked)
        return view

    def _make_hours(self) -> _Room:
        return _Room(self.hours, self.hours.model, self.hours.focus)

    def follow(self) -> None:
        """Something was set; the screen of settings shows it where it was ever made."""
        if "settings_model" in self.__dict__:
            self.settings_model.refresh()

    @cached_property
    def settings_model(self) -> SettingsViewModel:
        """What the screen of settings shows."""
        model = SettingsViewModel(self._application, self._tasks, self)
        model.tone_wanted.connect(self.tone_wanted)
        model.taxes_wanted.connect(lambda: self.place_wanted.emit("pricing", "taxes"))
        return model

    @cached_property
    def settings(self) -> SettingsView:
        """The screen of settings, which tries scans out."""
        return SettingsView(self.settings_model, formatter=self._formatter, actions=self._actions)

    def _make_settings(self) -> _Room:
        return _Room(self.settings, self.settings_model, self.settings.focus)

    def _find_setting(self) -> None:
        """To the search of the settings, from whichever tab beside them."""

        def find() -> None:
            if self._current != "settings":
                self.open("settings")
            self.settings.focus()

        self.leave_then(find)

    def _make_orders(self) -> _Room:
        return _Room(self.orders, self.orders_model, self.orders.focus)

    def _make_card_tasks(self) -> _Room:
        model = CardTasksViewModel(self._application, self._tasks, self._lane, self)
        view = CardTasksView(model, formatter=self._formatter)
        view.asked.connect(self.asked)
        return _Room(view, model, view.focus)

    def _make_exceptions(self) -> _Room:
        view = ExceptionsView(self.exceptions_model, formatter=self._formatter)
        return _Room(view, self.exceptions_model, view.focus)

    @cached_property
    def importing_model(self) -> ImportingViewModel:
        """What the import shows; what is under way there goes on while others look elsewhere."""
        return ImportingViewModel(self._application, self._tasks, self)

    @cached_property
    def importing(self) -> ImportingView:
        """The import of products."""
        return ImportingView(self.importing_model, formatter=self._formatter)

    def _make_import(self) -> _Room:
        return _Room(self.importing, self.importing_model, self.importing.focus)

    def _open_import(self) -> None:
        self.open("import")
        self._actions.enter(self.scope)

    def _choose_import(self) -> None:
        if self._current != "import":
            self.open("import")
        self.importing.browse()

    def _import_on(self) -> None:
        if self._current == "import":
            self.importing_model.on()

    def _import_back(self) -> None:
        if self._current == "import":
            self.importing_model.back()

    def _make_promotions(self) -> _Room:
        model = PromotionsViewModel(self._application, self._tasks, self)
        view = PromotionsView(model, formatter=self._formatter)
        self._show_keys(view.page)
        return _Room(view, model, view.focus, view.page)

    def _make_price_lists(self) -> _Room:
        model = PriceListsViewModel(self._application, self._tasks, self)
        view = PriceListsView(model, formatter=self._formatter)
        self._show_keys(view.page)
        return _Room(view, model, view.page.focus, view.page)

    def _make_taxes(self) -> _Room:
        model = TaxesViewModel(self._application, self._tasks, self)
        view = TaxesView(model, formatter=self._formatter)
        self._show_keys(view.page)
        return _Room(view, model, view.page.focus, view.page)

    def _show_keys(self, page: EditorPage) -> None:
        """The keys of an editor's buttons follow those of their commands."""
        self._actions.show_key("new_pricing", page.new_button)
        self._actions.show_key("save_pricing", page.save_button)

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
        own = {
            "product": Scope.PRODUCT,
            "import": Scope.IMPORTING,
            "staff": Scope.STAFF,
            "hours": Scope.STAFF,
        }
        if self._current in own:
            return own[self._current]
        scopes = {
            "pricing": Scope.PRICING,
            "orders": Scope.ORDERS,
            "products": Scope.PRODUCTS,
            "settings": Scope.SETTINGS,
        }
        return scopes.get(self.place, Scope.REPORTS)

    @property
    def way_back(self) -> str:
        """Where the form of a product that is opened from here leads back to."""
        if self._current == "product":
            return self._came_from
        return "product_list" if self.place == "products" else ""

    @property
    def is_unsaved(self) -> bool:
        """True where the screen in front holds what is not saved."""
        return self._page is not None and self._page.is_dirty

    def hold(self) -> None:
        """The till is locked: what is not saved here waits for whoever wrote it."""
        if self.is_unsaved and self._actor is not None:
            self._held[self._current] = self._actor

    def held_for(self, actor: Actor) -> str:
        """The screen where something waits for this person, whose rights are what they were."""
        return next((key for key, writer in self._held.items() if writer == actor), "")

    def resume(self, key: str) -> None:
        """Whoever wrote what is not saved is back at it, and finds it as it was left."""
        self._actor = self._held.pop(key)
        self._show_room(key).focus()

    def is_free(self, key: str) -> bool:
        """True once nothing that somebody else did not save stands on a screen; asks."""
        if key not in self._held:
            return True
        dialog = HeldDialog(self.window(), self._held[key].name)
        discarded = bool(dialog.exec())
        dialog.deleteLater()
        self.asked.emit()
        if discarded:
            del self._held[key]
        return discarded

    def first_of(self, place: str) -> str:
        """The first screen of a place of the rail."""
        return next(key for key, plan in self._plans.items() if plan.place == place)

    def enter(self, place: str, actor: Actor, *, room: str = "") -> None:
        """Somebody comes in: the first screen of a place of the rail, or another one there."""
        self._actor = actor
        self.open(room or self.first_of(place))

    def open(self, key: str) -> None:
        """Show one of the screens."""
        assert self._actor is not None
        room = self._show_room(key)
        room.model.begin(self._actor)
        room.focus()

    def _show_room(self, key: str) -> _Room:
        room = self._room(key)
        self._current = key
        for name, tab in self._tabs.items():
            tab.setChecked(name == key)
        here = [tab for name, tab in self._tabs.items() if self._is_shown(name)]
        self._row.show_buttons(here)
        self.setCurrentWidget(room.view)
        self._actions.enter(self.scope)
        return room

    def _is_shown(self, name: str) -> bool:
        """True for a screen beside this one that whoever came in may look at."""
        plan = self._plans[name]
        actor = self._actor
        allowed = not plan.permissions or (
            actor is not None and any(actor.may(each) for each in plan.permissions)
        )
        return plan.place == self.place and allowed

    def come_in(self, actor: Actor) -> None:
        """Somebody comes in, and says afterwards what is wanted."""
        self._actor = actor

    def edit_product(self, product_id: UUID, *, back_to: str = "") -> None:
        """Show the form of a product; ``back_to`` is the screen that leads to it, if any."""
        if self._open_product(back_to):
            self.product.open(product_id)

    def new_product(self, code: str | None = None, *, back_to: str = "") -> None:
        """Show the form of a product to be made."""
        if self._open_product(back_to):
            self.product.new(code)

    def duplicate_product(self, product_id: UUID, *, back_to: str = "") -> None:
        """Show the form of a product to be made that is like another."""
        if self._open_product(back_to):
            self.product.duplicate(product_id)

    def take_scan(self, scan: Scan) -> bool:
        """Give a scan to the screen in front; False where it means nothing there."""
        code = scan.code
        if self._current == "orders":
            self.orders.take_scan(code)
        elif self._current == "product":
            self.product.take_scan(code)
        elif self._current == "product_list":
            self.products.take_scan(code)
        elif self._current == "staff":
            self.staff.take_scan(code)
        elif self._current == "settings":
            return self.settings.take_scan(scan)
        else:
            return False
        return True

    def _open_product(self, back_to: str) -> bool:
        """The form is in front, and knows where it leads back to; False where it is not free."""
        if not self.is_free("product"):
            return False
        self._came_from = back_to
        self.open("product")
        self._actions.enter(self.scope)
        return True

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

    def leave_then(self, go_on: Callable[[], object]) -> None:
        """Go on once nothing unsaved is lost: at once, after it is saved, or not at all."""
        if self._page is None:
            go_on()
        else:
            self._page.leave_then(go_on)

    def leave(self) -> None:
        """Back to where the screen was opened from, once nothing would be lost."""
        if self._current == "product":
            self.product.leave()
        else:
            self.leave_then(self.left.emit)

    def _change(self, key: str) -> None:
        """Another tab was pressed; it is lit once one may go there."""
        for name, tab in self._tabs.items():
            tab.setChecked(name == self._current)
        if key != self._current:
            self.leave_then(lambda: self.open(key) if self.is_free(key) else None)

    def _save(self) -> None:
        if isinstance(self._page, EditorPage):
            self._page.save()

    def _begin_new(self) -> None:
        if isinstance(self._page, EditorPage):
            self._page.want_new()
