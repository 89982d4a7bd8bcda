"""Where one sells: rail, top bar, screens and F-key bar, and the way from one to the next."""

import gc
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.explain import read_trace
from rcommerce_pos.core.cash.moves import DrawerOpened
from rcommerce_pos.core.cash.types import CashKind
from rcommerce_pos.core.catalog.types import SearchHit
from rcommerce_pos.core.customers.types import Customer
from rcommerce_pos.core.kernel.errors import PermissionDenied, PosError
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import ONE
from rcommerce_pos.core.orders.finding import OrderHit, OrderQuery
from rcommerce_pos.core.orders.types import Order, TenderKind
from rcommerce_pos.core.receipts.layout import Grid
from rcommerce_pos.core.settings.declarations import FIRST_STEPS_DUE
from rcommerce_pos.core.settings.types import Purpose
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui import theme, vocabulary
from rcommerce_pos.ui.actions import Actions, Scope
from rcommerce_pos.ui.asking import Asking
from rcommerce_pos.ui.card_chips import CardChips
from rcommerce_pos.ui.card_lane import CardLane, CardNews
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.preferences import Preferences
from rcommerce_pos.ui.scanner import Scan, ScanRouter
from rcommerce_pos.ui.screens.approval.dialog import ApprovalDialog
from rcommerce_pos.ui.screens.cash_move.dialog import CashMoveDialog
from rcommerce_pos.ui.screens.clock.dialog import ClockDialog
from rcommerce_pos.ui.screens.complete.view import CompleteView
from rcommerce_pos.ui.screens.orders.view_model import Wish
from rcommerce_pos.ui.screens.palette.dialog import Entry, PaletteDialog
from rcommerce_pos.ui.screens.payment.view import PaymentView
from rcommerce_pos.ui.screens.payment.view_model import Decision, PaymentViewModel
from rcommerce_pos.ui.screens.receipt.dialog import ReceiptDialog
from rcommerce_pos.ui.screens.sell.view import SellView
from rcommerce_pos.ui.screens.sell.view_model import Approval, SellState, SellViewModel, Tone
from rcommerce_pos.ui.screens.shift.view import ShiftView
from rcommerce_pos.ui.screens.shift.view_model import ShiftViewModel
from rcommerce_pos.ui.sounds import ASKING, BAD, GOOD, Sounds
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.coach_marks import CoachMarks, Mark
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
MOST_EDITED = 3
"""So many of the products that the palette finds can be edited from it."""
_TONES = {Tone.GOOD: GOOD, Tone.WARNING: ASKING, Tone.BAD: BAD}


class Desk(QStackedWidget):
    """The screens of somebody who is signed in.

    ``entered`` says that there is something to show, ``left`` asks for the sign-in screen.
    """

    entered = Signal()
    left = Signal()

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
        self._office: Office | None = None
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
        for screen in (self.sell, self.payment, self.shift):
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
        self._steps_due = False
        self.first_steps = CoachMarks(self)
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
        self.sell_model.changed.connect(self._follow_first_steps)
        self._actions.on("dismiss", self.first_steps.dismiss)
        self._actions.on("help", lambda: self.first_steps.go_to(len(self._marks())))
        self._actions.on("receipt", self._show_last_receipt)
        self._actions.on("orders", self._open_orders)
        self._actions.remapped.connect(self._show_keys)
        self._actions.on("palette", self._find_anything)
        self._actions.on("new_product", self._new_product)
        self._actions.on("close_till", self._close_till)
        self._actions.on("my_clock", self._show_clock)
        self._router.dialog_scanned.connect(_give_to_dialog)
        for prefix, drop in (("", "cash_drop"), ("shift_", "shift_drop")):
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
            self._failed,
            owner=self,
        )

    def follow(self, preferences: Preferences) -> None:
        """Be as this till is set."""
        self._sounds.on = preferences.sounds
        self._sounds.volume = preferences.volume
        self._lock_after_sale = preferences.lock_after_sale
        self.sell.set_left_hand(left_hand=preferences.left_hand)
        self.office.follow()

    def follow_shop(self) -> None:
        """Say who is signed in, and at which till."""
        if self._actor is not None:
            role = vocabulary.role(self._actor.role.value)
            self._top.set_person(self._actor.name, f"{role} · {self._app.place.till.name}")

    def end(self) -> int:
        """Somebody leaves, or the till locked itself: what was asked is not asked any more.

        Tells how many scans waited for a sale and are dropped.
        """
        self._actor = None
        self._is_entered = False
        self.payment_model.let_go()
        self.shift_model.end()
        self.first_steps.dismiss()
        return self.sell_model.end()

    def may_leave(self) -> bool:
        """True once nothing unsaved behind the counter would be lost."""
        return self._office is None or not self._is_in_office or self._office.may_leave()

    def show_receipt(self, order: Order) -> None:
        """Show a receipt as it would be printed, to whoever wished for it."""
        actor = self._actor

        def show(grid: Grid) -> None:
            if actor is not None and self._actor is actor:
                dialog = ReceiptDialog(self.window(), order.number, grid, order.completed_at)
                self._asking.ask(dialog)

        self._tasks.counter(lambda: self._app.receipts.grid(order), show, self._failed, owner=self)

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

        def attempt(who: Actor) -> None:
            def refused(error: PosError) -> None:
                if isinstance(error, PermissionDenied) and who is actor:
                    self._approve(actor, error, attempt, self._failed)
                else:
                    self._failed(error)

            self._tasks.counter(lambda: work(who), self._drawer_opened, refused, owner=self)

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
        commands = tuple(
            Entry(command.words, self.tr("Act"), partial(self._actions.do, command.id), command.key)
            for command in self._actions.available()
            if command.id not in ("palette", "dismiss")
        )
        dialog = PaletteDialog(self.window(), commands, self._look_for)
        answer = self._asking.ask(dialog)
        self._tasks.forget_search()
        if answer.agreed and dialog.chosen is not None:
            dialog.chosen.act()

    def _look_for(
        self, owner: QObject, text: str, show: Callable[[tuple[Entry, ...]], None]
    ) -> None:
        """Products, customers and sales that a text may mean."""
        actor, app = self._actor, self._app
        if actor is None:
            return
        may_look = actor.may(Permission.VIEW_ORDERS)

        def work() -> tuple[tuple[SearchHit, ...], tuple[Customer, ...], tuple[OrderHit, ...]]:
            orders: tuple[OrderHit, ...] = ()
            if may_look and any(character.isdigit() for character in text):
                orders = app.order_finder.find(actor, OrderQuery(text=text), limit=5).hits
            return app.search.search(text, limit=8), app.customers.search(text, limit=5), orders

        def done(
            found: tuple[tuple[SearchHit, ...], tuple[Customer, ...], tuple[OrderHit, ...]],
        ) -> None:
            show(self._entries_of(*found))

        self._tasks.search(work, done, owner=owner)

    def _entries_of(
        self,
        hits: tuple[SearchHit, ...],
        customers: tuple[Customer, ...],
        orders: tuple[OrderHit, ...],
    ) -> tuple[Entry, ...]:
        formatter = self._formatter
        return (
            *(
                Entry(
                    hit.product.name,
                    self.tr("Product"),
                    partial(self.sell_model.add_hit, hit),
                    detail=formatter.unit_price(hit.product.price) if hit.product.price else "",
                )
                for hit in hits
            ),
            *(self._edit_entries(hits) if self._may_edit else ()),
            *(
                Entry(
                    each.name,
                    self.tr("Customer"),
                    partial(self.sell_model.set_customer, each.id),
                    detail=each.phone or each.email,
                )
                for each in customers
            ),
            *(
                Entry(
                    order.number,
                    self.tr("Sale"),
                    partial(self._open_order, order.number),
                    detail=formatter.money(order.payable),
                )
                for order in orders
            ),
        )

    def _edit_entries(self, hits: tuple[SearchHit, ...]) -> tuple[Entry, ...]:
        """The way from a product that was found to its form."""
        return tuple(
            Entry(
                self.tr("Edit {name}").format(name=hit.product.name),
                self.tr("Act"),
                partial(self.edit_product, hit.product.id),
                detail=hit.product.sku or "",
            )
            for hit in hits[:MOST_EDITED]
        )

    @property
    def _may_edit(self) -> bool:
        return self._actor is not None and self._actor.may(Permission.CATALOG_EDIT)

    def edit_product(self, product_id: UUID) -> None:
        """Show the form of a product to whoever may look at it."""
        if self._to_product_form():
            self.office.edit_product(product_id)

    def _new_product(self) -> None:
        """The form of a product to be made; a code that nobody knew goes along."""
        notice = self.sell_model.state.notice
        unknown = notice is not None and notice.title == "scan.unknown"
        if self._to_product_form():
            self.office.new_product(notice.code if notice is not None and unknown else None)

    def _to_product_form(self) -> bool:
        if self._actor is None or not self._may_edit:
            self._toast.tell(self.tr("You may not change products"), icon="lock")
            return False
        if self._is_in_office and not self.office.may_leave():
            return False
        self.sell.close_all()
        self._start.setCurrentWidget(self.office.head)
        self._rail.show_current("products")
        self.office.come_in(self._actor)
        self._screens.setCurrentWidget(self.office)
        self._show(self.office, Scope.PRODUCT, to_scan_field=False)
        return True

    def _open_order(self, number: str) -> None:
        self._open_orders()
        if self._is_in_office:
            self.office.orders.take_scan(number)

    def _show_copy(self, order: object, grid: object) -> None:
        """Show a copy that was made, as it would be printed."""
        assert isinstance(order, Order)
        assert isinstance(grid, Grid)
        if self._actor is not None:
            dialog = ReceiptDialog(self.window(), order.number, grid, order.completed_at)
            self._asking.ask(dialog)

    def _open_orders(self) -> None:
        """To the sales that were made, where one may look at them."""
        if self._actor is not None and self._actor.may(Permission.VIEW_ORDERS):
            self._to_office("orders")
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

    def _to_office(self, place: str) -> None:
        if self._actor is None:
            return
        if self._is_in_office and not self.office.may_leave():
            return
        self.sell.close_all()
        self._start.setCurrentWidget(self.office.head)
        self._rail.show_current(place)
        self._screens.setCurrentWidget(self.office)
        self.office.enter(place, self._actor)
        self._show(self.office, self.office.scope, to_scan_field=False)

    def _to_room(self, place: str, room: str) -> None:
        """To one of the screens of a place of the rail."""
        self._to_office(place)
        if self._is_in_office and self.office.place == place:
            self.office.open(room)

    def _try_tone(self, name: str) -> None:
        self._sounds.play({"good": GOOD, "asking": ASKING}.get(name, BAD))

    def _leave_office(self) -> None:
        """Back to the sale, or to the float where the till is closed."""
        if self._actor is not None:
            self.sell_model.begin(self._actor)

        def go_on(shift: object) -> None:
            if self._actor is None:
                return
            if shift is None:
                self._open_till()
            else:
                self._to_sell()

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
                self._open_orders()
                if self._is_in_office:
                    self.office.orders.take_scan(scan.code)
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
            self._office.place_wanted.connect(self._to_room)
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
            self._to_office("products")
            self.office.open(self._first_room)
        elif shift is None:
            self._open_till()
        else:
            self._to_sell()
        self.entered.emit()
        # What the first rare code would wait for is loaded while nobody waits.
        self._tasks.counter(
            self._app.catalog.prepare, lambda _answer: gc.freeze(), self._failed, owner=self
        )

    def _to_sell(self) -> None:
        if self._actor is None:
            return
        self._start.setCurrentWidget(self.sell.search)
        self._show(self.sell, Scope.SELL, to_scan_field=True)
        self._rail.show_current("sell")
        if self._steps_due:
            self._show_first_steps()
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
        pieces = self._formatter.count(sale.cart.pieces)
        items = self.tr("1 item") if sale.cart.pieces == 1 else self.tr("{count} items")
        self.first_steps.go_to(3)
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
        self.sell_model.leave_open()
        self._toast.tell(self.tr("Set aside. It completes by itself."), icon="pause")

    def _follow_card(self, news: CardNews) -> None:
        """A card payment moved; what completes by itself never takes the screen or the focus."""
        self.sell.show_cards(self.lane.news)
        order = news.order
        if order is None or self.last_order is order:
            return
        self._sound(Tone.GOOD)
        sale = self.sell_model.state.sale
        if sale is not None and sale.cart.id == news.attempt.checkout:
            self.sell_model.new_sale(order)
        else:
            self.sell_model.look_again()
        self.chips.tell_paid(order, news.ticket)

    def _ask_card_approval(self, decision: Decision) -> None:
        """Somebody else may say whether a card was charged."""

        def retry(actor: Actor) -> None:
            self.payment_model.decide(
                paid=decision.paid, approval_code=decision.approval_code, actor=actor
            )

        self._approve(decision.actor, decision.error, retry, self.payment_model.say)

    def _open_card_tasks(self) -> None:
        """To the card payments that a person must settle, where one may."""
        actor = self._actor
        if actor is None or not actor.may(Permission.REVIEW_PAYMENTS):
            self._toast.tell(self.tr("You may not settle card payments"), icon="lock")
            return
        if self._screen is self.payment and not self.payment_model.leave():
            return
        self._to_room("orders", "card_tasks")

    def _leave_payment(self) -> None:
        if self._actor is not None:
            self.sell_model.begin(self._actor)
        self._to_sell()

    def _completed(self, order: Order) -> None:
        """The sale is stored, whether or not whoever sold it is still there."""
        self.last_order = order
        self.sell_model.new_sale(order)
        if self._actor is None:
            return
        self.complete.show_order(order)
        self._show(self.complete, Scope.COMPLETE, to_scan_field=True)

    def _open_till(self) -> None:
        if self._actor is None:
            return
        self._to_shift(self.tr("Open the till"))
        self.shift_model.begin_opening(self._actor)
        self.shift.focus()

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
        self._rail.show_current("cash")
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
        if self._actor is None or self.currentWidget() is self.complete:
            return
        if wanted is not None and not self._actor.may(wanted):
            self._toast.tell(self.tr("You may not go there"), icon="lock")
        else:
            self.go(place)

    def go(self, place: str) -> None:
        """Go to a place of the rail, or out."""
        if place == "lock":
            self.left.emit()
        elif self._screen is self.payment and not self.payment_model.leave():
            self._rail.show_current("sell")
        elif place == "cash":
            self._close_till()
        elif place in OFFICE_PERMISSIONS or place in OPEN_PLACES:
            self._to_office(place)
        elif self._is_in_office:
            self.office.leave_for_counter()
        elif self._screens.currentWidget() is self.shift:
            self._leave_shift()
        elif self._screen is not self.payment or self.payment_model.leave():
            self._leave_payment()

    def _back(self) -> None:
        if self._screens.currentWidget() is self.payment:
            if self.payment_model.leave():
                self._leave_payment()
        elif self._is_in_office:
            self.office.leave()
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
        self._steps_due = due

    def _show_first_steps(self) -> None:
        """Four hints in a new shop, once."""
        self._steps_due = False
        self.first_steps.begin(self._marks())
        self._tasks.counter(
            lambda: self._app.settings.set(FIRST_STEPS_DUE, False),
            lambda _answer: None,
            self._failed,
            owner=self,
        )

    def _marks(self) -> tuple[Mark, ...]:
        return (
            Mark(
                self.tr("Scan here"),
                self.tr("Scan an item, or type its name or number. Nothing needs to be clicked."),
                lambda: self.sell.search,
            ),
            Mark(
                self.tr("Each item is a line"),
                self.tr("Choose a line with the arrow keys or a finger to change or remove it."),
                lambda: self.sell.line_area,
            ),
            Mark(
                self.tr("Pay with F12"),
                self.tr("With + the exact amount is paid in cash, with − by card."),
                lambda: self._bar.button("pay"),
            ),
            Mark(
                self.tr("F1 shows every key"),
                self.tr("Whatever can be done here has a key, and stands there."),
                lambda: self._bar.button("help"),
            ),
        )

    def _follow_first_steps(self, state: SellState) -> None:
        """Whoever acts needs no hint about it: the next one is shown."""
        sale = state.sale
        if self.first_steps.place < 0 or sale is None or not sale.cart.lines:
            return
        several = len(sale.cart.lines) > 1 or sale.cart.lines[0].quantity != ONE
        self.first_steps.go_to(2 if several else 1)

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
