"""Where one sells: rail, top bar, screens and F-key bar, and the way from one to the next."""

import gc
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.explain import read_trace
from rcommerce_pos.core.cash.moves import DrawerOpened
from rcommerce_pos.core.cash.types import CashKind, Shift
from rcommerce_pos.core.catalog.types import SearchHit
from rcommerce_pos.core.kernel.errors import PermissionDenied, PosError
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.orders.types import Order, TenderKind
from rcommerce_pos.core.receipts.layout import Grid
from rcommerce_pos.core.reporting.shift import XReport
from rcommerce_pos.core.settings.declarations import FIRST_STEPS_DUE
from rcommerce_pos.core.settings.types import Purpose
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui import theme, vocabulary
from rcommerce_pos.ui.actions import Actions, Scope
from rcommerce_pos.ui.asking import Asking
from rcommerce_pos.ui.card_chips import CardChips
from rcommerce_pos.ui.card_lane import CardLane
from rcommerce_pos.ui.card_news import CardNews
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.finding import Finder
from rcommerce_pos.ui.first_steps import FirstSteps
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.preferences import Preferences
from rcommerce_pos.ui.scanner import Scan, ScanRouter
from rcommerce_pos.ui.screens.approval.dialog import ApprovalDialog
from rcommerce_pos.ui.screens.cash.report import XReportDialog
from rcommerce_pos.ui.screens.cash.view import CashView
from rcommerce_pos.ui.screens.cash_move.dialog import CashMoveDialog
from rcommerce_pos.ui.screens.clock.dialog import ClockDialog
from rcommerce_pos.ui.screens.complete.view import CompleteView
from rcommerce_pos.ui.screens.demo_codes.dialog import DemoCodesDialog
from rcommerce_pos.ui.screens.orders.view_model import Wish
from rcommerce_pos.ui.screens.payment.view import PaymentView
from rcommerce_pos.ui.screens.payment.view_model import Allowance, Decision, PaymentViewModel
from rcommerce_pos.ui.screens.receipt.dialog import ReceiptDialog
from rcommerce_pos.ui.screens.sell.state import Approval, Tone
from rcommerce_pos.ui.screens.sell.view import SellView
from rcommerce_pos.ui.screens.sell.view_model import SellViewModel
from rcommerce_pos.ui.screens.shift.view import ShiftView
from rcommerce_pos.ui.screens.shift.view_model import ShiftViewModel
from rcommerce_pos.ui.sounds import ASKING, BAD, GOOD, Sounds
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.editor_page import EditorPage
from rcommerce_pos.ui.widgets.fkey_bar import FKeyBar, Key
from rcommerce_pos.ui.widgets.nav_rail import NavRail, Place
from rcommerce_pos.ui.widgets.toast import Toast
from rcommerce_pos.ui.widgets.top_bar import BackButton, BackTitle, TopBar

if TYPE_CHECKING:
    from rcommerce_pos.ui.office import Office

OPEN_PLACES = ("settings",)
"""Places of the rail that everybody may enter; what is in them asks by itself."""
OFFICE_PERMISSIONS: dict[str, Permission] = {
    "orders": Permission.VIEW_ORDERS,
    "products": Permission.CATALOG_EDIT,
    "pricing": Permission.PRICES_EDIT,
    "reports": Permission.VIEW_REPORTS,
}
"""What one must be allowed to enter a place of the rail."""
_TONES = {Tone.GOOD: GOOD, Tone.WARNING: ASKING, Tone.BAD: BAD}

T = TypeVar("T")


class Desk(QStackedWidget):
    """The screens of somebody who is signed in.

    ``entered`` says that there is something to show, ``left`` asks for the sign-in screen.
    """

    entered = Signal()
    left = Signal()
    refused = Signal(object)
    """Carries why nobody can be let in: nothing is shown, and the sign-in stays."""

    def __init__(
        self,
        application: Application,
        tasks: Tasks,
        formatter: Formatter,
        *,
        actions: Actions,
        router: ScanRouter,
    ) -> None:
        super().__init__()
        self._app = application
        self._tasks = tasks
        self._formatter = formatter
        self._actions = actions
        self._router = router
        self._actor: Actor | None = None
        self._asking = Asking(router, lambda: self._actor)
        self._is_entered = False
        self._first_room = ""
        self._place = "sell"
        self.last_order: Order | None = None
        self._lock_after_sale = False
        self._sounds = Sounds(self)
        shop = application.place.shop
        self.sell_model = SellViewModel(application, tasks, self)
        self.lane = CardLane(application, tasks, self)
        self.payment_model = PaymentViewModel(application, tasks, self.lane, self)
        self.shift_model = ShiftViewModel(application, tasks, self.lane, self)
        self.sell = SellView(self.sell_model, formatter=formatter, actions=actions)
        self.payment = PaymentView(
            self.payment_model, formatter=formatter, actions=actions, currency=shop.currency
        )
        self.complete = CompleteView(formatter=formatter, actions=actions, currency=shop.currency)
        self.shift = ShiftView(
            self.shift_model,
            formatter=formatter,
            actions=actions,
            currency=shop.currency,
            denominations=shop.denominations,
        )
        self.finder = Finder(application, tasks, formatter, actions=actions, parent=self)
        self.cash = CashView(formatter=formatter, actions=actions)
        self._office: Office | None = None
        self._prepared = False
        self._build()
        self._wire()
        self.lane.start()

    def _build(self) -> None:
        self._rail = NavRail(
            (
                Place("sell", self.tr("Sell"), "shopping-cart"),
                Place("orders", self.tr("Orders"), "receipt-text"),
                Place("products", self.tr("Products"), "package"),
                Place("cash", self.tr("Cash"), "wallet"),
                Place("pricing", self.tr("Prices"), "tags"),
                Place("reports", self.tr("Reports"), "chart-column"),
                Place("settings", self.tr("Settings"), "settings", at_end=True),
                Place("lock", self.tr("Lock"), "lock", at_end=True),
            )
        )
        self._top = TopBar(self._formatter)
        self.chips = CardChips(self._top, self.lane, self._formatter, self._actions)
        purpose = self._app.place.shop.purpose
        if purpose is Purpose.DEMO:
            self._top.add_badge(Badge(self.tr("Demo shop"), tone="info", icon="info"))
        elif purpose is Purpose.PRACTICE:
            self.sell.mark(self.tr("PRACTICE"))
        back = BackButton()
        back.clicked.connect(self._back)
        self._title = BackTitle(back)
        self._start = QStackedWidget()
        self._start.addWidget(self.sell.search)
        self._start.addWidget(self._title)
        self._top.start.addWidget(self._start)
        self._bar = FKeyBar()
        self._screens = QStackedWidget()
        for screen in (self.sell, self.payment, self.shift, self.cash):
            self._screens.addWidget(screen)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._screens, 1)
        column.addWidget(self._bar)
        self._counter = QWidget()
        line = QHBoxLayout(self._counter)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._rail)
        line.addLayout(column, 1)
        self.addWidget(self._counter)
        self.addWidget(self.complete)
        self._toast = Toast(self)
        self.first_steps = FirstSteps(self, self.sell, self._bar)
        theme.follow(self._settle_shape)

    def _settle_shape(self, _look: object = None) -> None:
        """Divide the window by its width and scale."""
        shape = theme.shape_of(self)
        self._rail.settle(shape)
        self._top.settle(shape)
        self.chips.settle(shape)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._settle_shape()
        super().resizeEvent(event)

    @override
    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab into an editor begins at its beginning, Shift+Tab at its end."""
        before = QApplication.focusWidget()
        moved = super().focusNextPrevChild(following)
        now = QApplication.focusWidget()
        page = now
        while page is not None and not isinstance(page, EditorPage):
            page = page.parentWidget()
        if page is not None and (before is None or not page.isAncestorOf(before)):
            page.enter(following=following)
        return moved

    def _wire(self) -> None:
        self._router.waiting.connect(self.sell.panel.show_waiting)
        self._router.bounced.connect(self._bounced)
        self._rail.chosen.connect(self.go)
        self._bar.pressed.connect(self._actions.do)
        self.sell.paying.connect(self._pay)
        self.sell.keys_changed.connect(self._settle_keys)
        self.sell_model.sounded.connect(self._sound)
        self.sell_model.approval_wanted.connect(self._ask_approval)
        self._actions.on("explain_order", self._explain_order)
        self.payment.left.connect(self._leave_payment)
        self.payment.asked.connect(self._router.release)
        self.payment_model.completed.connect(self._completed)
        self.payment_model.set_aside.connect(self._was_set_aside)
        self.payment_model.approval_wanted.connect(self._ask_card_approval)
        self.payment_model.allowance_wanted.connect(self._ask_allowance)
        self.lane.moved.connect(self._follow_card)
        self.lane.failed.connect(self._failed)
        self.chips.tasks_wanted.connect(self._open_card_tasks)
        self.chips.receipt_wanted.connect(self.show_receipt)
        self._actions.on("card_tasks", self._open_card_tasks)
        self._actions.on("paid_aside", self.chips.show_next)
        self.complete.next_sale.connect(self._next_sale)
        self.complete.receipt_wanted.connect(self.show_receipt)
        self.shift.left.connect(self._leave_shift)
        self.shift.finished.connect(self.left)
        self.shift_model.opened.connect(self._to_sell)
        self.sell_model.changed.connect(self.first_steps.follow)
        self._actions.on("dismiss", self.first_steps.dismiss)
        self._actions.on("help", self.first_steps.pass_by)
        self._actions.on("receipt", self._show_last_receipt)
        self._actions.on("orders", self._open_orders)
        if "demo_codes" in self._actions.commands:
            self._actions.on("demo_codes", self._show_codes)
        self._actions.remapped.connect(self._show_keys)
        self._actions.on("palette", self._find_anything)
        self.finder.sell_wanted.connect(self._sell_found)
        self.finder.edit_wanted.connect(self.edit_product)
        self.finder.customer_wanted.connect(self._serve)
        self.finder.order_wanted.connect(self._open_order)
        self._actions.on("new_product", self._new_product)
        self._actions.on("close_till", self._close_till)
        self._actions.on("close_from_cash", self._close_till)
        self._actions.on("leave_cash", self._leave_shift)
        self._actions.on("x_report", self._show_x_report)
        self._actions.on("my_clock", self._show_clock)
        self._router.dialog_scanned.connect(_give_to_dialog)
        for prefix, drop in (
            ("", "cash_drop"),
            ("shift_", "shift_drop"),
            ("drawer_", "drawer_drop"),
        ):
            self._actions.on(f"{prefix}no_sale", partial(self._ask_cash_move, None))
            self._actions.on(f"{prefix}paid_in", partial(self._ask_cash_move, CashKind.PAID_IN))
            self._actions.on(f"{prefix}paid_out", partial(self._ask_cash_move, CashKind.PAID_OUT))
            self._actions.on(drop, partial(self._ask_cash_move, CashKind.DROP))
        for place in self._rail.places:
            if f"go_{place}" in self._actions.commands:
                self._actions.on(f"go_{place}", partial(self._go_by_key, place))

    def begin(self, actor: Actor, *, first_room: str = "") -> None:
        """Somebody signed in: to the open sale, or to the float where the till is closed.

        ``first_room`` is shown instead where the person may enter it.
        """
        self._actor = actor
        self._first_room = first_room
        self.follow_shop()
        self._rail.show_places(
            hidden={
                place
                for place, permission in OFFICE_PERMISSIONS.items()
                if not actor.may(permission)
            }
        )
        self.sell_model.begin(actor)
        self.chips.begin(actor)
        self.lane.begin(actor)
        self._tasks.counter(
            lambda: self._app.settings.get(FIRST_STEPS_DUE),
            self._settle_first_steps,
            self._failed,
            owner=self,
        )
        self._tasks.counter(
            self._app.cash.current_shift,
            partial(self._after_sign_in, actor),
            self.refused.emit,
            owner=self,
        )

    def follow(self, preferences: Preferences) -> None:
        """Be as this till is set."""
        self._sounds.on = preferences.sounds
        self._sounds.volume = preferences.volume
        self._lock_after_sale = preferences.lock_after_sale
        self.sell.set_left_hand(left_hand=preferences.left_hand)
        if self._office is not None:
            self._office.follow()

    def follow_shop(self) -> None:
        """Say who is signed in, and at which till."""
        if self._actor is not None:
            role = vocabulary.role(self._actor.role.value)
            self._top.set_person(self._actor.name, f"{role} · {self._app.place.till.name}")

    def end(self) -> int:
        """Somebody leaves, or the till locked itself: what was asked is not asked any more.

        Tells how many scans waited for a sale and are dropped.
        """
        if self._is_in_office and self._actor is not None:
            self.office.hold()
        self._actor = None
        self._is_entered = False
        self.payment_model.let_go()
        self.shift_model.end()
        self.first_steps.dismiss()
        return self.sell_model.end()

    @property
    def is_unsaved(self) -> bool:
        """True where something behind the counter is not saved."""
        return self._is_in_office and self.office.is_unsaved

    def leave_then(self, go_on: Callable[[], object]) -> None:
        """Go on once nothing unsaved behind the counter is lost."""
        if self._actor is not None and self._is_in_office and self._screen is self._office:
            self._leave_then(go_on)
        else:
            go_on()

    def show_receipt(self, order: Order) -> None:
        """Show a receipt as it would be printed, to whoever wished for it."""
        actor = self._actor

        def show(grid: Grid) -> None:
            if actor is not None and self._actor is actor:
                dialog = ReceiptDialog(self.window(), order.number, grid, order.completed_at)
                self._asking.ask(dialog)

        self._tasks.counter(lambda: self._app.receipts.grid(order), show, self._failed, owner=self)

    def _show_codes(self) -> None:
        """The sheet of codes that can be scanned in the demo shop."""
        catalog, actor = self._app.catalog, self._actor
        unknown = self.tr("A code that nobody knows")

        def work() -> Grid:
            from rcommerce_pos.core.demo_codes import codes_sheet

            return codes_sheet(catalog, unknown=unknown)

        def show(grid: Grid) -> None:
            if self._actor is actor:
                title, now = self.tr("Codes to try"), self._app.clock.now()
                self._asking.ask(DemoCodesDialog(self.window(), grid, now, title=title))

        self._tasks.counter(work, show, self._failed, owner=self)

    def _ask_approval(self, wanted: object) -> None:
        """Somebody else may allow an act at the sale; then it is done again, once."""
        assert isinstance(wanted, Approval)
        self._approve(wanted.actor, wanted.error, wanted.retry, self.sell_model.say)

    def _ask_order_approval(self, wish: object) -> None:
        """Somebody else may allow a correction; then it is done again, once."""
        assert isinstance(wish, Wish)
        self._approve(wish.actor, wish.error, wish.retry, self.office.orders_model.say)

    def _approve(
        self,
        actor: Actor,
        error: PermissionDenied,
        retry: Callable[[Actor], object],
        say: Callable[[PosError], object],
    ) -> None:
        if self._actor is None or self._actor.id != actor.id:
            return
        dialog = ApprovalDialog(
            self.window(),
            self._app,
            self._tasks,
            self._formatter,
            actor=actor,
            error=error,
            put_back=self._asking.put_back,
        )
        answer = self._asking.ask(dialog)
        if answer.agreed:
            retry(dialog.actor)
        elif answer.is_there:
            say(error)

    @property
    def locks_now(self) -> bool:
        """True where the sale is over and the shop asks who is selling before the next one."""
        is_over = self._is_entered and self._screen is self.complete
        return self._lock_after_sale and is_over

    def _next_sale(self) -> None:
        locks = self.locks_now
        self._to_sell()
        if locks:
            self.left.emit()

    def _show_clock(self) -> None:
        """The time clock of whoever is signed in."""
        if self._actor is None:
            return
        dialog = ClockDialog(
            self.window(), self._app, self._tasks, self._formatter, actor=self._actor
        )
        self._asking.ask(dialog)
        if dialog.told:
            self._toast.tell(dialog.told, icon="clock")

    def _ask_cash_move(self, kind: CashKind | None) -> None:
        """Money without a sale, or the drawer opened for nothing; somebody may have to approve."""
        actor = self._actor
        if actor is None or (self._is_shift and self.shift_model.state.shift is None):
            return
        dialog = CashMoveDialog(self.window(), kind, self._formatter, self._app.place.shop.currency)
        if not self._asking.ask(dialog).agreed:
            return
        amount, reason = dialog.amount, dialog.reason
        moves = self._app.cash_moves

        def work(who: Actor) -> DrawerOpened:
            if kind is None or amount is None:
                return moves.open_drawer(who, reason=reason)
            return moves.move(who, kind, amount, reason=reason)

        self._with_approval(actor, work, self._drawer_opened)

    def _with_approval(
        self, actor: Actor, work: Callable[[Actor], T], done: Callable[[T], None]
    ) -> None:
        """Do something; where the person may not, somebody else may allow it, once."""

        def attempt(who: Actor) -> None:
            def refused(error: PosError) -> None:
                if isinstance(error, PermissionDenied) and who is actor:
                    self._approve(actor, error, attempt, self._failed)
                else:
                    self._failed(error)

            self._tasks.counter(lambda: work(who), done, refused, owner=self)

        attempt(actor)

    def _drawer_opened(self, opened: DrawerOpened) -> None:
        words = self.tr("Written down.")
        if opened.by_hand:
            words = self.tr("Written down. Open the drawer with its key: none is connected.")
        self._toast.tell(words, icon="door-open")

    @property
    def _is_shift(self) -> bool:
        return self._screens.currentWidget() is self.shift

    def _find_anything(self) -> None:
        """The command palette."""
        if self.locks_now:
            self.left.emit()
        elif self._actor is not None:
            edits = self._is_in_office and self.office.place == "products"
            self.finder.ask(self.window(), self._actor, edits=edits, asking=self._asking)

    def _leave_then(self, go_on: Callable[[], object]) -> None:
        """Go on once nothing is lost here; whoever is signed in no more does not."""
        actor = self._actor
        self._rail.show_current(self._place)
        if actor is None or (self._screen is self.payment and not self.payment_model.leave()):
            return

        def if_still_here() -> None:
            if self._actor is actor:
                go_on()

        if self._is_in_office:
            self.office.leave_then(if_still_here)
        else:
            go_on()

    def _at_the_counter(self, act: Callable[[], object]) -> None:
        """Do something to the sale, from wherever one is."""
        if self._screen is self.sell:
            act()
        else:
            self._leave_then(partial(self._leave_office, act))

    def _sell_found(self, hit: object) -> None:
        assert isinstance(hit, SearchHit)
        self._at_the_counter(partial(self.sell_model.ringing.add_hit, hit))

    def _serve(self, customer_id: object) -> None:
        assert isinstance(customer_id, UUID)
        self._at_the_counter(partial(self.sell_model.changes.set_customer, customer_id))

    @property
    def _may_edit(self) -> bool:
        return self._actor is not None and self._actor.may(Permission.CATALOG_EDIT)

    def edit_product(self, product_id: UUID) -> None:
        """Show the form of a product to whoever may look at it."""
        back_to = self.office.way_back if self._is_in_office else ""
        self._to_product_form(lambda: self.office.edit_product(product_id, back_to=back_to))

    def _new_product(self) -> None:
        """The form of a product to be made; a code that nobody knew goes along."""
        notice = self.sell_model.state.notice
        unknown = notice is not None and notice.title == "scan.unknown"
        code = notice.code if notice is not None and unknown else None
        self._to_product_form(lambda: self.office.new_product(code))

    def _to_product_form(self, show: Callable[[], object]) -> None:
        if self._actor is None or not self._may_edit:
            self._toast.tell(self.tr("You may not change products"), icon="lock")
            return
        actor = self._actor

        def enter() -> None:
            if not self.office.is_free("product"):
                return
            self.sell.close_all()
            self._start.setCurrentWidget(self.office.head)
            self._light("products")
            self.office.come_in(actor)
            self._screens.setCurrentWidget(self.office)
            self._show(self.office, Scope.PRODUCT, to_scan_field=False)
            show()

        self._leave_then(enter)

    def _open_order(self, number: str) -> None:
        self._open_orders(lambda: self.office.orders.take_scan(number))

    def _show_copy(self, order: object, grid: object) -> None:
        """Show a copy that was made, as it would be printed."""
        assert isinstance(order, Order)
        assert isinstance(grid, Grid)
        if self._actor is not None:
            dialog = ReceiptDialog(self.window(), order.number, grid, order.completed_at)
            self._asking.ask(dialog)

    def _open_orders(self, then: Callable[[], object] | None = None) -> None:
        """To the sales that were made, where one may look at them."""
        if self._actor is not None and self._actor.may(Permission.VIEW_ORDERS):
            self._to_office("orders", then=then)
        else:
            self._toast.tell(self.tr("You may not look at sales"), icon="lock")

    def _explain_order(self) -> None:
        """Why the sale that was just made cost what it cost, from what was stored."""
        order = self.last_order
        if order is None:
            return

        def show(traces: tuple[str, tuple[str, ...]]) -> None:
            self.complete.explain(order, read_trace(traces[0]))

        self._tasks.counter(
            lambda: self._app.orders.traces(order.id), show, self._failed, owner=self
        )

    def _to_office(
        self, place: str, room: str = "", *, then: Callable[[], object] | None = None
    ) -> None:
        """To the first screen of a place of the rail, or to one of the others there."""
        actor = self._actor
        if actor is None:
            return

        def enter() -> None:
            if not self.office.is_free(room or self.office.first_of(place)):
                return
            self.sell.close_all()
            self._start.setCurrentWidget(self.office.head)
            self._light(place)
            self._screens.setCurrentWidget(self.office)
            self.office.enter(place, actor, room=room)
            self._show(self.office, self.office.scope, to_scan_field=False)
            if then is not None:
                then()

        self._leave_then(enter)

    def _light(self, place: str) -> None:
        """Say on the rail where one is."""
        self._place = place
        self._rail.show_current(place)

    def _try_tone(self, name: str) -> None:
        self._sounds.play({"good": GOOD, "asking": ASKING}.get(name, BAD))

    def _leave_office(self, act: Callable[[], object] | None = None) -> None:
        """Back to the sale, or to the float where the till is closed; ``act`` needs the sale."""
        if self._actor is not None:
            self.sell_model.begin(self._actor)

        def go_on(shift: object) -> None:
            if self._actor is None:
                return
            if shift is None:
                self._open_till()
                if act is not None:
                    self._toast.tell(self.tr("Open the till first"), icon="info")
            else:
                self._to_sell()
                if act is not None:
                    act()

        self._tasks.counter(self._app.cash.current_shift, go_on, self._failed, owner=self)

    def take_scan(self, scan: Scan) -> None:
        """A code was read, whichever screen is in front."""
        if not self._is_entered:
            self._router.hold(scan)
            return
        screen = self._screen
        if screen is self.complete:
            self._to_sell()
            screen = self.sell
        if screen is self.sell:
            if self.sell.panel.take_scan(scan.code):
                return
            if self.sell.asks:
                self._router.hold(scan)
            elif self._app.order_finder.is_receipt(scan.code):
                self._open_order(scan.code)
            else:
                self.sell.take_scan(scan.code)
        elif screen is self.payment:
            self.payment.refuse_scan()
            self._sound(Tone.BAD)
        elif self._is_in_office and self.office.take_scan(scan):
            self._sound(Tone.GOOD)
        else:
            self._toast.tell(self.tr("Nothing is sold on this screen"), icon="scan-barcode")

    def take_text(self, text: str) -> None:
        """Text was typed that no field asked for."""
        if self._screen is self.sell:
            self.sell.take_text(text)

    def take_enter(self) -> None:
        """Enter was pressed, and no field asked for it."""
        screen = self._screen
        if isinstance(screen, (SellView, CompleteView)):
            screen.take_enter()

    @property
    def office(self) -> "Office":
        """The screens behind the counter, made when somebody first goes there."""
        if self._office is None:
            from rcommerce_pos.ui.office import Office

            self._office = Office(self._app, self._tasks, self._formatter, self._actions, self.lane)
            self._office.left.connect(self._leave_office)
            self._office.asked.connect(self._router.release)
            self._office.approval_wanted.connect(self._ask_order_approval)
            self._office.copied.connect(self._show_copy)
            self._office.tone_wanted.connect(self._try_tone)
            self._office.place_wanted.connect(self._to_office)
            self._screens.addWidget(self._office)
            self._start.addWidget(self._office.head)
            self._settle_shape()
        return self._office

    @property
    def _is_in_office(self) -> bool:
        return self._office is not None and self._screens.currentWidget() is self._office

    @property
    def _screen(self) -> QWidget | None:
        return (
            self.complete
            if self.currentWidget() is self.complete
            else (self._screens.currentWidget())
        )

    def _after_sign_in(self, actor: Actor, shift: object) -> None:
        if self._actor is not actor:
            return
        self._is_entered = True
        if self._first_room and actor.may(Permission.IMPORT_PRODUCTS):
            self._to_office("products", self._first_room)
        elif key := self._unsaved_room():
            self._back_to(key)
        elif shift is None:
            self._open_till()
        else:
            self._to_sell()
        self.entered.emit()
        if not self._prepared:
            # What the first rare code would wait for is loaded while nobody waits.
            self._tasks.counter(
                self._app.catalog.prepare, self._keep_prepared, self._failed, owner=self
            )

    def _unsaved_room(self) -> str:
        if self._office is None or self._actor is None:
            return ""
        return self._office.held_for(self._actor)

    def _back_to(self, key: str) -> None:
        """To what was being written when the till was locked."""
        self._start.setCurrentWidget(self.office.head)
        self._screens.setCurrentWidget(self.office)
        self.office.resume(key)
        self._light(self.office.place)
        self._show(self.office, self.office.scope, to_scan_field=False)
        self._toast.tell(self.tr("Your changes are still here, and not saved yet"), icon="info")

    def _keep_prepared(self, _answer: object) -> None:
        """What was loaded stays; what comes later may go again, so this is done once."""
        self._prepared = True
        gc.freeze()

    def _to_sell(self) -> None:
        if self._actor is None:
            return
        self._start.setCurrentWidget(self.sell.search)
        self._show(self.sell, Scope.SELL, to_scan_field=True)
        self._light("sell")
        if self.first_steps.show_once():
            self._tasks.counter(
                lambda: self._app.settings.set(FIRST_STEPS_DUE, False),
                lambda _answer: None,
                self._failed,
                owner=self,
            )
        self.sell.search.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pay(self, how: str) -> None:
        sale = self.sell_model.state.sale
        if sale is None or self._actor is None:
            return
        # What waited for a panel is the customer's, too; it is rung up before the total is.
        self.sell.close_all()
        if self._tasks.is_busy:
            # What was asked for before is done first; nobody has to press the key again.
            self._tasks.counter(
                lambda: None, lambda _nothing: self._pay_then(how), self._failed, owner=self
            )
            return
        if self.sell_model.ages.ask_due():
            return
        pieces = self._formatter.count(sale.cart.pieces)
        items = self.tr("1 item") if sale.cart.pieces == 1 else self.tr("{count} items")
        self.first_steps.pay()
        self._title.tell(
            self.tr("Ticket {number}").format(number=sale.cart.ticket),
            items.format(count=pieces),
        )
        self._start.setCurrentWidget(self._title)
        self._show(self.payment, Scope.PAYMENT, to_scan_field=False)
        if how == "exact_cash":
            self.payment_model.pay_exactly(self._actor, sale)
            return
        self.sell_model.call_total()
        method = self.payment_model.card_method if how == "card" else TenderKind.CASH
        self.payment_model.begin(self._actor, sale, method)
        self.payment.focus()

    def _pay_then(self, how: str) -> None:
        if self._screen is self.sell:
            self._pay(how)

    def _was_set_aside(self) -> None:
        """The sale stays open beside for its card; the next customer is served at once."""
        if self._actor is None:
            return
        self._to_sell()
        self.sell_model.open_sales.leave_open()
        self._toast.tell(self.tr("Set aside. It completes by itself."), icon="pause")

    def _follow_card(self, news: CardNews) -> None:
        """A card payment moved; what completes by itself never takes the screen or the focus."""
        self.sell.show_cards(self.lane.news)
        order = news.order
        if order is None and news.sale is not None:
            self.sell_model.open_sales.take_in(news.attempt.checkout)
        if order is None or self.last_order is order:
            return
        self._sound(Tone.GOOD)
        sale = self.sell_model.state.sale
        if sale is not None and sale.cart.id == news.attempt.checkout:
            self.sell_model.open_sales.new_sale(order)
        else:
            self.sell_model.open_sales.look_again()
        self.chips.tell_paid(order, news.ticket)

    def _ask_card_approval(self, decision: Decision) -> None:
        """Somebody else may say whether a card was charged."""
        self._approve(decision.actor, decision.error, decision.take, self.payment_model.say)

    def _ask_allowance(self, wanted: Allowance) -> None:
        """Somebody else may allow what stops a sale at its payment."""
        self._approve(wanted.actor, wanted.error, wanted.retry, self.payment_model.say)

    def _open_card_tasks(self) -> None:
        """To the card payments that a person must settle, where one may."""
        actor = self._actor
        if actor is None or not actor.may(Permission.REVIEW_PAYMENTS):
            self._toast.tell(self.tr("You may not settle card payments"), icon="lock")
            return
        self._to_office("orders", "card_tasks")

    def _leave_payment(self) -> None:
        if self._actor is not None:
            self.sell_model.begin(self._actor)
        self._to_sell()

    def _completed(self, order: Order) -> None:
        """The sale is stored, whether or not whoever sold it is still there."""
        self.last_order = order
        self.sell_model.open_sales.new_sale(order)
        if self._actor is None:
            return
        self.complete.show_order(order)
        self._show(self.complete, Scope.COMPLETE, to_scan_field=True)
        cards = [t.attempt_id for t in order.tenders if t.attempt_id is not None]
        if cards:
            self._tasks.counter(
                lambda: self._app.payments.wants_signature(cards),
                lambda wanted: self.complete.ask_signature(order) if wanted else None,
                self._failed,
                owner=self,
            )

    def _open_till(self) -> None:
        if self._actor is None:
            return
        self._to_shift(self.tr("Open the till"))
        self.shift_model.begin_opening(self._actor)
        self.shift.focus()

    def _go_to_cash(self) -> None:
        """What can be done with the drawer; a closed till is opened first."""

        def go_on(shift: Shift | None) -> None:
            if self._actor is None:
                return
            if shift is None:
                self._open_till()
                return
            self._title.tell(self.tr("Cash"), self._app.place.till.name)
            self._start.setCurrentWidget(self._title)
            self._light("cash")
            self.cash.show_shift(shift)
            self._show(self.cash, Scope.CASH, to_scan_field=False)
            self.cash.focus()

        self._tasks.counter(self._app.cash.current_shift, go_on, self._failed, owner=self)

    def _show_x_report(self) -> None:
        """What was taken so far; somebody may have to approve."""
        actor = self._actor
        if actor is None:
            return

        def show(report: XReport) -> None:
            if self._actor is actor:
                self._asking.ask(XReportDialog(self.window(), report, self._formatter))

        self._with_approval(actor, self._app.shift_reports.x_report, show)

    def _close_till(self) -> None:
        sale = self.sell_model.state.sale
        if self._actor is None:
            return
        if sale is None and self._tasks.is_busy:
            # The next sale may have something in it already.
            self.sell_model.once_there(self._close_till)
            return
        if sale is not None and sale.cart.lines:
            self._toast.tell(self.tr("Finish or clear the open sale first"), icon="circle-alert")
            return
        self._to_shift(self.tr("Close the till"))
        self.shift_model.begin_closing(self._actor)
        QTimer.singleShot(0, self.shift.focus)

    def _to_shift(self, title: str) -> None:
        self.sell.close_all()
        self._title.tell(title, self._app.place.till.name)
        self._start.setCurrentWidget(self._title)
        self._light("cash")
        self._show(self.shift, Scope.SHIFT, to_scan_field=False)

    def _leave_shift(self) -> None:
        actor = self._actor

        def go_on(shift: object) -> None:
            if self._actor is not actor:
                return
            if shift is None:
                self.left.emit()
            else:
                self._to_sell()

        self._tasks.counter(self._app.cash.current_shift, go_on, self._failed, owner=self)

    def _go_by_key(self, place: str) -> None:
        """As a press on the rail, where the rail shows the place."""
        wanted = OFFICE_PERMISSIONS.get(place)
        if self._actor is None:
            return
        if self.locks_now:
            self.left.emit()
        elif wanted is not None and not self._actor.may(wanted):
            self._toast.tell(self.tr("You may not go there"), icon="lock")
        else:
            self.go(place)

    def go(self, place: str) -> None:
        """Go to a place of the rail, or out."""
        if place == "lock":
            self.leave_then(self.left.emit)
        elif place == "cash":
            self._leave_then(self._go_to_cash)
        elif place in OFFICE_PERMISSIONS or place in OPEN_PLACES:
            self._to_office(place)
        elif self._screens.currentWidget() in (self.shift, self.cash):
            self._leave_shift()
        elif self._is_in_office:
            self._leave_then(self._leave_office)
        else:
            self._leave_then(self._leave_payment)

    def _back(self) -> None:
        if self._screens.currentWidget() is self.payment:
            if self.payment_model.leave():
                self._leave_payment()
        elif self._is_in_office:
            self.office.leave()
        elif self._screen is self.cash:
            self._leave_shift()
        else:
            self._actions.do("leave_shift")

    def _show(self, screen: QWidget, scope: Scope, *, to_scan_field: bool) -> None:
        """Show a screen to whoever is signed in; an answer that comes after that shows none."""
        if self._actor is None:
            return
        if screen is self.complete:
            self.setCurrentWidget(screen)
        else:
            self.setCurrentWidget(self._counter)
            self._screens.setCurrentWidget(screen)
        self._actions.enter(scope)
        self._bar.setVisible(scope is Scope.SELL)
        if scope is Scope.SELL:
            self._show_keys()
        # Their places are known once everything is laid out.
        QTimer.singleShot(0, self, self.first_steps.settle)
        self._router.set_keys_to("scan_field" if to_scan_field else "focus")

    def _show_keys(self) -> None:
        self._bar.show_keys(self._keys())

    def _keys(self) -> tuple[Key, ...]:
        return tuple(
            Key(
                command.id,
                command.key,
                command.short_words if command.id == "help" else command.words,
                command.short_words,
                locked=not self._actions.is_allowed(command),
                strong=command.id == "pay",
            )
            for command in self._actions.bar(Scope.SELL)
        )

    def _settle_first_steps(self, due: bool) -> None:  # a setting
        self.first_steps.are_due = due

    def _settle_keys(self) -> None:
        """A panel opened or closed: keys follow, and scans wait while it asks."""
        if self._actor is not None and self._screen is self.sell:
            self._router.set_keys_to("focus" if self.sell.keys_to_focus else "scan_field")
        if not self.sell.asks:
            self._router.release()

    def _bounced(self, _scan: Scan) -> None:
        if self._is_in_office and self.office.place == "settings":
            self.office.settings_model.bounced.emit()
        self._toast.tell(self.tr("The scanner sent that twice; it counts once"), icon="info")

    def _sound(self, tone: Tone) -> None:
        self._sounds.play(_TONES[tone])

    def _show_last_receipt(self) -> None:
        if self.last_order is not None:
            self.show_receipt(self.last_order)
            return

        def show(order: Order | None) -> None:
            if order is None:
                self._toast.tell(self.tr("There is no sale yet"), icon="info")
            else:
                self.show_receipt(order)

        self._tasks.counter(self._app.orders.last, show, self._failed, owner=self)

    def _failed(self, error: PosError) -> None:
        self._toast.tell(said(error), icon="circle-alert")


def _give_to_dialog(scan: Scan) -> None:
    """A dialog that takes scans is in front, such as one that wants a badge."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, Dialog):
        dialog.scanned.emit(scan)
