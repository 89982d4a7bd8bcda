"""Where one sells: whoever is signed in, which screen is in front, and where everything leads."""

import gc
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from typing_extensions import override

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.types import SearchHit
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.orders.types import Order
from rcommerce_pos.core.settings.declarations import FIRST_STEPS_DUE
from rcommerce_pos.core.settings.types import Purpose
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui import theme, vocabulary
from rcommerce_pos.ui.actions import Actions, Scope
from rcommerce_pos.ui.approvals import Approvals
from rcommerce_pos.ui.asking import Asking
from rcommerce_pos.ui.card_chips import CardChips
from rcommerce_pos.ui.card_lane import CardLane
from rcommerce_pos.ui.counter_screens import CounterScreens
from rcommerce_pos.ui.desk_frame import DeskFrame
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.finding import Finder
from rcommerce_pos.ui.first_steps import FirstSteps
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.given_names import owner_name, till_name
from rcommerce_pos.ui.office_door import OFFICE_PERMISSIONS, OPEN_PLACES, OfficeDoor
from rcommerce_pos.ui.papers import Papers
from rcommerce_pos.ui.paying import Paying
from rcommerce_pos.ui.preferences import Preferences
from rcommerce_pos.ui.scanner import Scan, ScanRouter
from rcommerce_pos.ui.screens.clock.dialog import ClockDialog
from rcommerce_pos.ui.screens.complete.view import CompleteView
from rcommerce_pos.ui.screens.demo_codes.dialog import DemoCodesDialog
from rcommerce_pos.ui.screens.orders.view_model import Wish
from rcommerce_pos.ui.screens.sell.state import Approval, Tone
from rcommerce_pos.ui.screens.sell.view import SellView
from rcommerce_pos.ui.sounds import ASKING, BAD, GOOD, Sounds
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.till_cash import TillCash
from rcommerce_pos.ui.trying import Trying
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.editor_page import EditorPage
from rcommerce_pos.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from rcommerce_pos.ui.office import Office

_TONES = {Tone.GOOD: GOOD, Tone.WARNING: ASKING, Tone.BAD: BAD}


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
        self._lock_after_sale = False
        self._prepared = False
        self._sounds = Sounds(self)
        self.lane = CardLane(application, tasks, self)
        screens = CounterScreens(
            application, tasks, formatter, actions=actions, lane=self.lane, parent=self
        )
        self.sell_model, self.sell = screens.sell_model, screens.sell
        self.payment_model, self.payment = screens.payment_model, screens.payment
        self.shift_model, self.shift = screens.shift_model, screens.shift
        self.complete, self.cash = screens.complete, screens.cash
        self._build()
        self._make_parts(screens)
        self._wire()
        self._wire_sale()
        self._wire_parts()
        self.lane.start()

    def _make_parts(self, screens: CounterScreens) -> None:
        """Who leads to the other screens, and shows what stands in front of them."""
        common = self, self._app, self._tasks, self._formatter
        self.approvals = Approvals(*common, asking=self._asking, parent=self)
        self.papers = Papers(*common, asking=self._asking, parent=self)
        self.till_cash = TillCash(
            *common,
            actions=self._actions,
            frame=self.frame,
            approvals=self.approvals,
            asking=self._asking,
            screens=screens,
            parent=self,
        )
        self.paying = Paying(
            *common,
            screens=screens,
            frame=self.frame,
            lane=self.lane,
            chips=self.chips,
            approvals=self.approvals,
            first_steps=self.first_steps,
            parent=self,
        )
        self.door = OfficeDoor(
            *common,
            actions=self._actions,
            frame=self.frame,
            sell=self.sell,
            lane=self.lane,
            parent=self,
        )
        self.finder = Finder(
            self._app, self._tasks, self._formatter, actions=self._actions, parent=self
        )

    def _build(self) -> None:
        self.frame = DeskFrame(self._formatter, self._actions)
        self.chips = CardChips(self.frame.top, self.lane, self._formatter, self._actions)
        purpose = self._app.place.shop.purpose
        if purpose is Purpose.DEMO:
            self.frame.top.add_badge(Badge(self.tr("Demo shop"), tone="info", icon="info"))
        elif purpose is Purpose.PRACTICE:
            self.sell.area.mark(self.tr("PRACTICE"))
        self.frame.add_head(self.sell.search)
        self.frame.add_head(self.frame.title)
        for screen in (self.sell, self.payment, self.shift, self.cash):
            self.frame.add_screen(screen)
        self.addWidget(self.frame)
        self.addWidget(self.complete)
        self._toast = Toast(self)
        self.first_steps = FirstSteps(self, self.sell, self.frame.bar)
        theme.follow(self._settle_shape)

    def _settle_shape(self, _look: object = None) -> None:
        """Divide the window by its width and scale."""
        shape = theme.shape_of(self)
        self.frame.settle(shape)
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
        self._router.dialog_scanned.connect(_give_to_dialog)
        self.frame.rail.chosen.connect(self.go)
        self.frame.back.clicked.connect(self._back)
        self._actions.on("my_clock", self._show_clock)
        self._actions.on("palette", self._find_anything)
        self.finder.sell_wanted.connect(self._sell_found)
        self.finder.edit_wanted.connect(self.door.edit_product)
        self.finder.customer_wanted.connect(self._serve)
        self.finder.order_wanted.connect(self.door.open_order)
        self.finder.setting_wanted.connect(self.door.open_setting)
        for place in self.frame.rail.places:
            if f"go_{place}" in self._actions.commands:
                self._actions.on(f"go_{place}", partial(self._go_by_key, place))

    def _wire_sale(self) -> None:
        self.sell.keys_changed.connect(self._settle_keys)
        self.sell_model.sounded.connect(self._sound)
        self.sell_model.approval_wanted.connect(self._ask_approval)
        self.sell_model.changed.connect(self.first_steps.follow)
        self._actions.on("dismiss", self.first_steps.dismiss)
        self._actions.on("help", self.first_steps.pass_by)
        self.payment.asked.connect(self._router.release)
        self.paying.sounded.connect(self._sound)
        self.lane.failed.connect(self.fail)
        self.chips.tasks_wanted.connect(self.door.open_card_tasks)
        self.chips.receipt_wanted.connect(self.papers.show)
        self._actions.on("card_tasks", self.door.open_card_tasks)
        self._actions.on("orders_tasks", self.door.open_card_tasks)
        self._actions.on("paid_aside", self.chips.show_next)
        self.shift_model.closed.connect(self.chips.forget_paid)
        self.complete.next_sale.connect(self._next_sale)
        self.complete.receipt_wanted.connect(self.papers.show)
        self._actions.on("explain_order", self.paying.explain)

    def _wire_parts(self) -> None:
        self._actions.on("receipt", lambda: self.papers.show_last(self.last_order))
        if "demo_codes" in self._actions.commands:
            self._actions.on("demo_codes", self.papers.show_codes)
        self.papers.codes_shown.connect(self._try_codes)
        self._actions.on("orders", self.door.open_orders)
        self._actions.on("orders_after", self._orders_after)
        self._actions.on("new_product", self._new_product)
        self.till_cash.left.connect(self.left)
        self.door.made.connect(self._wire_office)

    def _wire_office(self) -> None:
        """Somebody goes behind the counter for the first time."""
        self.office.left.connect(self._leave_office)
        self.office.asked.connect(self._router.release)
        self.office.approval_wanted.connect(self._ask_order_approval)
        self.office.copied.connect(self.papers.show_copy)
        self.office.corrected.connect(self.paying.take_correction)
        self.office.tone_wanted.connect(self._try_tone)
        self._settle_shape()

    @property
    def actor(self) -> Actor | None:
        """Who is signed in."""
        return self._actor

    @property
    def last_order(self) -> Order | None:
        """The sale that was made last."""
        return self.paying.last_order

    def _try_codes(self, dialog: DemoCodesDialog) -> None:
        Trying(dialog, self.sell_model, self._formatter, ring_up=self.take_scan)

    @property
    def is_selling(self) -> bool:
        """True while the sale is in front."""
        return self._screen is self.sell

    @property
    def office(self) -> "Office":
        """The screens behind the counter, made when somebody first goes there."""
        return self.door.office

    def begin(self, actor: Actor, *, first_room: str = "") -> None:
        """Somebody signed in: to the open sale, or to the float where the till is closed.

        ``first_room`` is shown instead where the person may enter it.
        """
        self._actor = actor
        self._first_room = first_room
        self.follow_shop()
        self.frame.rail.show_places(
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
            self.fail,
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
        self.door.follow()

    def follow_shop(self) -> None:
        """Say who is signed in, and at which till."""
        if self._actor is not None:
            role = vocabulary.role(self._actor.role.value)
            where = till_name(self._app.place.till.name)
            self.frame.top.set_person(owner_name(self._actor.name), f"{role} · {where}")

    def end(self) -> int:
        """Somebody leaves, or the till locked itself: what was asked is not asked any more.

        Tells how many scans waited for a sale and are dropped.
        """
        if self._actor is not None:
            self.door.hold()
        self._actor = None
        self._is_entered = False
        self.lane.end()
        self.payment_model.let_go()
        self.shift_model.end()
        self.first_steps.dismiss()
        return self.sell_model.end()

    @property
    def is_unsaved(self) -> bool:
        """True where something behind the counter is not saved."""
        return self.door.is_unsaved

    def leave_then(self, go_on: Callable[[], object]) -> None:
        """Go on once nothing unsaved behind the counter is lost."""
        if self._actor is not None and self.door.is_in and self._screen is self.office:
            self.once_free(go_on)
        else:
            go_on()

    def _after_sign_in(self, actor: Actor, shift: object) -> None:
        if self._actor is not actor:
            return
        self._is_entered = True
        if self._first_room and actor.may(Permission.IMPORT_PRODUCTS):
            self.door.to("products", self._first_room)
        elif key := self.door.unsaved_room():
            self.door.back_to(key)
        elif shift is None:
            self.till_cash.open()
        else:
            self.to_sell()
        self.entered.emit()
        if not self._prepared:
            # What the first rare code would wait for is loaded while nobody waits.
            self._tasks.counter(
                self._app.catalog.prepare, self._keep_prepared, self.fail, owner=self
            )

    def _keep_prepared(self, _answer: object) -> None:
        """What was loaded stays; what comes later may go again, so this is done once."""
        self._prepared = True
        gc.freeze()

    def to_sell(self) -> None:
        """Show the sale."""
        if self._actor is None:
            return
        self.frame.show_head(self.sell.search)
        self.show_screen(self.sell, Scope.SELL, to_scan_field=True)
        self.frame.light("sell")
        if self.first_steps.show_once():
            self._tasks.counter(
                lambda: self._app.settings.set(FIRST_STEPS_DUE, False),
                lambda _answer: None,
                self.fail,
                owner=self,
            )
        self.sell.search.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_approval(self, wanted: object) -> None:
        """Somebody else may allow an act at the sale; then it is done again, once."""
        assert isinstance(wanted, Approval)
        self.approvals.ask(wanted.actor, wanted.error, wanted.retry)

    def _ask_order_approval(self, wish: object) -> None:
        """Somebody else may allow a correction; then it is done again, once."""
        assert isinstance(wish, Wish)
        self.approvals.ask(wish.actor, wish.error, wish.retry)

    def _orders_after(self) -> None:
        """From the change to the sales that were made; a shop that asks who sells is asked."""
        if self.locks_now:
            self.left.emit()
        else:
            self.door.open_orders()

    @property
    def locks_now(self) -> bool:
        """True where the sale is over and the shop asks who is selling before the next one."""
        is_over = self._is_entered and self._screen is self.complete
        return self._lock_after_sale and is_over

    def _next_sale(self) -> None:
        locks = self.locks_now
        self.to_sell()
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
            self.tell(dialog.told, icon="clock")

    def _find_anything(self) -> None:
        """The command palette."""
        if self.locks_now:
            self.left.emit()
        elif self._actor is not None:
            edits = self.door.is_in and self.office.place == "products"
            self.finder.ask(self.window(), self._actor, edits=edits, asking=self._asking)

    def once_free(self, go_on: Callable[[], object]) -> None:
        """Go on once nothing is lost here; whoever is signed in no more does not."""
        actor = self._actor
        self.frame.relight()
        if actor is None or (self._screen is self.payment and not self.payment_model.leave()):
            return

        def if_still_here() -> None:
            if self._actor is actor:
                go_on()

        if self.door.is_in:
            self.office.leave_then(if_still_here)
        else:
            go_on()

    def _at_the_counter(self, act: Callable[[], object]) -> None:
        """Do something to the sale, from wherever one is."""
        if self._screen is self.sell:
            act()
        else:
            self.once_free(partial(self._leave_office, act))

    def _sell_found(self, hit: object) -> None:
        assert isinstance(hit, SearchHit)
        self._at_the_counter(partial(self.sell_model.ringing.add_hit, hit))

    def _serve(self, customer_id: object) -> None:
        assert isinstance(customer_id, UUID)
        self._at_the_counter(partial(self.sell_model.changes.set_customer, customer_id))

    def _new_product(self) -> None:
        """The form of a product to be made; a code that nobody knew goes along."""
        notice = self.sell_model.state.notice
        unknown = notice is not None and notice.title == "scan.unknown"
        code = notice.code if notice is not None and unknown else None
        self.door.new_product(code)

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
                self.till_cash.open()
                if act is not None:
                    self.tell(self.tr("Open the till first"), icon="info")
            else:
                self.to_sell()
                if act is not None:
                    act()

        self._tasks.counter(self._app.cash.current_shift, go_on, self.fail, owner=self)

    def take_scan(self, scan: Scan) -> None:
        """A code was read, whichever screen is in front."""
        if not self._is_entered:
            self._router.hold(scan)
            return
        screen = self._screen
        if screen is self.complete:
            self.to_sell()
            screen = self.sell
        if screen is self.sell:
            if self.sell.panel.take_scan(scan.code):
                return
            if self.sell.asks:
                self._router.hold(scan)
            elif self._app.order_finder.is_receipt(scan.code):
                self.door.open_order(scan.code)
            else:
                self.sell.take_scan(scan.code)
        elif screen is self.payment:
            self.payment.refuse_scan()
            self._sound(Tone.BAD)
        elif self.door.is_in and self.office.take_scan(scan):
            self._sound(Tone.GOOD)
        else:
            self.tell(self.tr("Nothing is sold on this screen"), icon="scan-barcode")

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
    def _screen(self) -> QWidget | None:
        return self.complete if self.currentWidget() is self.complete else self.frame.in_front

    def _go_by_key(self, place: str) -> None:
        """As a press on the rail, where the rail shows the place."""
        wanted = OFFICE_PERMISSIONS.get(place)
        if self._actor is None:
            return
        if self.locks_now:
            self.left.emit()
        elif wanted is not None and not self._actor.may(wanted):
            self.tell(self.tr("You may not go there"), icon="lock")
        else:
            self.go(place)

    def go(self, place: str) -> None:
        """Go to a place of the rail, or out."""
        if place == "lock":
            self.leave_then(self.left.emit)
        elif place == "cash":
            self.once_free(self.till_cash.go)
        elif place in OFFICE_PERMISSIONS or place in OPEN_PLACES:
            self.door.to(place)
        elif self.till_cash.is_in:
            self.till_cash.leave()
        elif self.door.is_in:
            self.once_free(self._leave_office)
        else:
            self.once_free(self.paying.leave)

    def _back(self) -> None:
        if self.frame.in_front is self.payment:
            if self.payment_model.leave():
                self.paying.leave()
        elif self.door.is_in:
            self.office.leave()
        elif self._screen is self.cash:
            self.till_cash.leave()
        else:
            self._actions.do("leave_shift")

    def show_screen(self, screen: QWidget, scope: Scope, *, to_scan_field: bool = False) -> None:
        """Show a screen to whoever is signed in; an answer that comes after that shows none."""
        if self._actor is None:
            return
        if screen is self.complete:
            self.setCurrentWidget(screen)
        else:
            self.setCurrentWidget(self.frame)
            self.frame.to_front(screen)
        self._actions.enter(scope)
        self.frame.show_bar(scope)
        # Their places are known once everything is laid out.
        QTimer.singleShot(0, self, self.first_steps.settle)
        self._router.set_keys_to("scan_field" if to_scan_field else "focus")

    def _settle_first_steps(self, due: bool) -> None:  # a setting
        self.first_steps.are_due = due

    def _settle_keys(self) -> None:
        """A panel opened or closed: keys follow, and scans wait while it asks."""
        if self._actor is not None and self._screen is self.sell:
            self._router.set_keys_to("focus" if self.sell.keys_to_focus else "scan_field")
        if not self.sell.asks:
            self._router.release()

    def _bounced(self, _scan: Scan) -> None:
        if self.door.is_in and self.office.place == "settings":
            self.office.settings_model.bounced.emit()
        self.tell(self.tr("The scanner sent that twice; it counts once"), icon="info")

    def _sound(self, tone: Tone) -> None:
        self._sounds.play(_TONES[tone])

    def tell(self, words: str, *, icon: str) -> None:
        """Say something for a moment."""
        self._toast.tell(words, icon=icon)

    def let_go(self, words: str) -> None:
        """These words hold no more: they go, where they are still said."""
        self._toast.let_go(words)

    def fail(self, error: PosError) -> None:
        """Say for a moment why something cannot be."""
        self.tell(said(error), icon="circle-alert")


def _give_to_dialog(scan: Scan) -> None:
    """A dialog that takes scans is in front, such as one that wants a badge."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, Dialog):
        dialog.scanned.emit(scan)
