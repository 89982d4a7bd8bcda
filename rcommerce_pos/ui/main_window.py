"""The window: rail, top bar, screens and F-key bar, and the way from one screen to the next."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.application import Application, StartReport
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.orders.types import Order, TenderKind
from rcommerce_pos.core.receipts.layout import Grid
from rcommerce_pos.core.settings.declarations import IDLE_LOCK_MINUTES, SCANNER_BOUNCE_MS, THEME
from rcommerce_pos.core.settings.types import Purpose
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions, Scope
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.scanner import Scan, ScannerProfile, ScanRouter, Typed
from rcommerce_pos.ui.screens.complete.view import CompleteView
from rcommerce_pos.ui.screens.login.view import LoginView
from rcommerce_pos.ui.screens.login.view_model import LoginViewModel
from rcommerce_pos.ui.screens.payment.view import PaymentView
from rcommerce_pos.ui.screens.payment.view_model import PaymentViewModel
from rcommerce_pos.ui.screens.receipt.dialog import ReceiptDialog
from rcommerce_pos.ui.screens.sell.view import SellView
from rcommerce_pos.ui.screens.sell.view_model import SellViewModel, Tone
from rcommerce_pos.ui.screens.shift.view import ShiftView
from rcommerce_pos.ui.screens.shift.view_model import ShiftViewModel
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.fkey_bar import FKeyBar, Key
from rcommerce_pos.ui.widgets.key_sheet import KeyRow, KeySheet
from rcommerce_pos.ui.widgets.nav_rail import NavRail, Place
from rcommerce_pos.ui.widgets.toast import Toast
from rcommerce_pos.ui.widgets.top_bar import BackTitle, TopBar

SMALLEST = (1024, 700)
_ROLES = {"owner": "Owner", "manager": "Manager", "cashier": "Cashier"}
_ACTIVITY = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)


class MainWindow(QWidget):
    """Owns the screens; every screen tells it where to go next. ``closed`` ends the program."""

    closed = Signal()

    def __init__(
        self,
        application: Application,
        tasks: Tasks,
        formatter: Formatter,
        *,
        version: str,
    ) -> None:
        super().__init__()
        self._app = application
        self._tasks = tasks
        self._formatter = formatter
        self._actor: Actor | None = None
        self._last_order: Order | None = None
        shop = application.place.shop
        self.setWindowTitle(f"{shop.name} · {application.place.till.name}")
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(*SMALLEST)
        self.actions_ = Actions(self)
        bounce = application.settings.get(SCANNER_BOUNCE_MS)
        self.router = ScanRouter(self, profile=ScannerProfile(bounce_ms=bounce))
        self.login_model = LoginViewModel(application, tasks, self)
        self.sell_model = SellViewModel(application, tasks, self)
        self.payment_model = PaymentViewModel(application, tasks, self)
        self.shift_model = ShiftViewModel(application, tasks, self)
        self.login = LoginView(
            self.login_model,
            place=application.place,
            formatter=formatter,
            actions=self.actions_,
            version=version,
        )
        self.sell = SellView(self.sell_model, formatter=formatter, actions=self.actions_)
        self.payment = PaymentView(
            self.payment_model, formatter=formatter, actions=self.actions_, currency=shop.currency
        )
        self.complete = CompleteView(formatter=formatter, actions=self.actions_)
        self.shift = ShiftView(
            self.shift_model,
            formatter=formatter,
            actions=self.actions_,
            currency=shop.currency,
            denominations=shop.denominations,
        )
        self._build()
        self._wire()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.lock)
        self._idle_ms = application.settings.get(IDLE_LOCK_MINUTES) * 60_000

    def _build(self) -> None:
        self._rail = NavRail(
            (
                Place("sell", self.tr("Sell"), "shopping-cart"),
                Place("cash", self.tr("Cash"), "wallet"),
                Place("lock", self.tr("Lock"), "lock", at_end=True),
            )
        )
        self._top = TopBar(self._formatter)
        if self._app.place.shop.purpose is not Purpose.SHOP:
            self._top.add_badge(Badge(self.tr("Demo shop"), tone="info", icon="info"))
        back = Button(self.tr("Back"), kind="ghost", size="small", icon="arrow-left", key="Esc")
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
        self._pages = QStackedWidget()
        for page in (self.login, self._counter, self.complete):
            self._pages.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self._toast = Toast(self)

    def _wire(self) -> None:
        self.router.scanned.connect(self._take_scan)
        self.router.typed.connect(self._take_text)
        self.router.entered.connect(self._take_enter)
        self.router.waiting.connect(self.sell.panel.show_waiting)
        self.router.bounced.connect(self._bounced)
        self._rail.chosen.connect(self._go)
        self._bar.pressed.connect(self.actions_.do)
        self.login_model.signed_in.connect(self._signed_in)
        self.sell.paying.connect(self._pay)
        self.sell.keys_changed.connect(self._settle_keys)
        self.sell_model.sounded.connect(self._sound)
        self.payment.left.connect(self._leave_payment)
        self.payment_model.completed.connect(self._completed)
        self.complete.next_sale.connect(self._next_sale)
        self.complete.receipt_wanted.connect(self.show_receipt)
        self.shift.left.connect(self._leave_shift)
        self.shift.finished.connect(self._shift_finished)
        self.shift_model.opened.connect(self._till_opened)
        on = self.actions_.on
        on("help", self.show_keys)
        on("lock", self.lock)
        on("theme", self._switch_theme)
        on("full_screen", self._switch_full_screen)
        on("recover", self.login.ask_recovery)
        on("receipt", self._show_last_receipt)
        on("close_till", self._close_till)

    def start(self, report: StartReport) -> None:
        """Show the sign-in screen; after a crash it says what became of the last sale."""
        self.router.install(self)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._last_order = report.last_order
        if report.crashed:
            self.login.tell_crash(*self._crash_words(report))
        self.lock()

    def end(self) -> None:
        """Let go of the keyboard; nothing is sold any more."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self.router.uninstall()
        self._idle.stop()

    def _crash_words(self, report: StartReport) -> tuple[str, str]:
        title = self.tr("The program stopped unexpectedly")
        order = report.last_order
        if order is None:
            return title, self.tr("No sale was lost. An open sale is as it was.")
        words = self.tr("The last sale, {number}, is complete: {amount} paid, change {change}.")
        return title, words.format(
            number=order.number,
            amount=self._formatter.money(order.payable),
            change=self._formatter.money(order.change),
        )

    def lock(self) -> None:
        """Back to the sign-in screen; the sale is kept."""
        if self._actor is not None:
            actor, self._actor = self._actor, None
            self._tasks.counter(
                lambda: self._app.staff.sign_out(actor), _ignore, self._failed, owner=self
            )
        self.sell.panel.close_panel()
        self._idle.stop()
        self.login_model.show_people()
        self._show(self.login, Scope.LOGIN, to_scan_field=True)

    def show_keys(self) -> None:
        """Show every key, by screen."""
        names = {
            Scope.ALWAYS: self.tr("Everywhere"),
            Scope.LOGIN: self.tr("Sign-in"),
            Scope.SELL: self.tr("Sell"),
            Scope.PAYMENT: self.tr("Payment"),
            Scope.COMPLETE: self.tr("Sale complete"),
            Scope.SHIFT: self.tr("Open and close the till"),
        }
        groups = tuple(
            (names[scope], tuple(KeyRow(command.words, command.key) for command in commands))
            for scope, commands in self.actions_.sheet()
        )
        KeySheet(self, groups).exec()
        self.router.release()

    def show_receipt(self, order: Order) -> None:
        """Show a receipt as it would be printed."""

        def show(grid: Grid) -> None:
            ReceiptDialog(self, order.number, grid).exec()
            self.router.release()

        self._tasks.counter(lambda: self._app.receipts.grid(order), show, self._failed, owner=self)

    def _signed_in(self, actor: Actor) -> None:
        self._actor = actor
        self.login.forget_crash()
        self.actions_.allow(actor.may)
        role = _ROLES.get(actor.role.value, actor.role.value)
        self._top.set_person(actor.name, f"{role} · {self._app.place.till.name}")
        self._restart_idle()
        self.sell_model.begin(actor)
        self._tasks.counter(
            self._app.cash.current_shift, self._after_sign_in, self._failed, owner=self
        )

    def _after_sign_in(self, shift: object) -> None:
        if shift is None:
            self._open_till()
        else:
            self._to_sell()
        QTimer.singleShot(0, self._prepare)

    def _prepare(self) -> None:
        """What the first rare code would wait for is loaded while nobody waits."""
        self._tasks.counter(self._app.catalog.prepare, _ignore, self._failed, owner=self)

    def _to_sell(self) -> None:
        self._start.setCurrentWidget(self.sell.search)
        self._show(self.sell, Scope.SELL, to_scan_field=True)
        self._rail.show_current("sell")
        self.sell.search.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pay(self, how: str) -> None:
        sale = self.sell_model.state.sale
        if sale is None or self._actor is None or self._tasks.is_busy:
            return
        if how == "exact_cash":
            self._to_payment()
            self.payment_model.pay_exactly(self._actor, sale)
            return
        self._to_payment()
        method = TenderKind.CARD_EXTERNAL if how == "card" else TenderKind.CASH
        self.payment_model.begin(self._actor, sale, method)
        self.payment.focus()

    def _to_payment(self) -> None:
        sale = self.sell_model.state.sale
        assert sale is not None
        pieces = self._formatter.count(sale.cart.pieces)
        self._title.tell(
            self.tr("Ticket {number}").format(number=sale.cart.ticket),
            self.tr("{count} items").format(count=pieces),
        )
        self._start.setCurrentWidget(self._title)
        self._show(self.payment, Scope.PAYMENT, to_scan_field=False)

    def _leave_payment(self) -> None:
        if self._actor is not None:
            self.sell_model.begin(self._actor)
        self._to_sell()

    def _completed(self, order: Order) -> None:
        self._last_order = order
        self.sell_model.new_sale(order)
        self.complete.show_order(order)
        self._show(self.complete, Scope.COMPLETE, to_scan_field=True)

    def _next_sale(self) -> None:
        self._to_sell()

    def _open_till(self) -> None:
        assert self._actor is not None
        self._to_shift(self.tr("Open the till"))
        self.shift_model.begin_opening(self._actor)
        self.shift.focus()

    def _close_till(self) -> None:
        sale = self.sell_model.state.sale
        if self._actor is None:
            return
        if sale is not None and sale.cart.lines:
            self._toast.tell(self.tr("Finish or clear the open sale first"), icon="circle-alert")
            return
        self._to_shift(self.tr("Close the till"))
        self.shift_model.begin_closing(self._actor)
        QTimer.singleShot(0, self.shift.focus)

    def _to_shift(self, title: str) -> None:
        self._title.tell(title, self._app.place.till.name)
        self._start.setCurrentWidget(self._title)
        self._rail.show_current("cash")
        self._show(self.shift, Scope.SHIFT, to_scan_field=False)

    def _till_opened(self, _shift: object) -> None:
        self._to_sell()

    def _leave_shift(self) -> None:
        self._tasks.counter(
            self._app.cash.current_shift, self._after_leaving, self._failed, owner=self
        )

    def _after_leaving(self, shift: object) -> None:
        if shift is None:
            self.lock()
        else:
            self._to_sell()

    def _shift_finished(self) -> None:
        self.lock()

    def _go(self, place: str) -> None:
        if place == "lock":
            self.lock()
        elif place == "cash":
            self._close_till()
        elif self._screens.currentWidget() is self.shift:
            self._leave_shift()
        else:
            self._leave_payment()

    def _back(self) -> None:
        if self._screens.currentWidget() is self.payment:
            self._leave_payment()
        else:
            self.actions_.do("leave_shift")

    def _show(self, screen: QWidget, scope: Scope, *, to_scan_field: bool) -> None:
        if screen in (self.login, self.complete):
            self._pages.setCurrentWidget(screen)
        else:
            self._pages.setCurrentWidget(self._counter)
            self._screens.setCurrentWidget(screen)
        self.actions_.enter(scope)
        self._bar.setVisible(scope is Scope.SELL)
        self._bar.show_keys(
            tuple(
                Key(
                    command.id,
                    command.key,
                    command.short_words if command.id == "help" else command.words,
                    command.short_words,
                    locked=not self.actions_.is_allowed(command),
                    strong=command.id == "pay",
                )
                for command in self.actions_.bar(scope)
            )
        )
        self.router.set_keys_to("scan_field" if to_scan_field else "focus")

    def _settle_keys(self) -> None:
        """A panel opened or closed: keys follow, and scans wait while it asks."""
        self.router.set_keys_to("focus" if self.sell.keys_to_focus else "scan_field")
        if not self.sell.asks:
            self.router.release()

    @property
    def _screen(self) -> QWidget | None:
        page = self._pages.currentWidget()
        return self._screens.currentWidget() if page is self._counter else page

    def _take_scan(self, scan: Scan) -> None:
        screen = self._screen
        if screen is self.complete:
            self._next_sale()
            screen = self.sell
        if screen is self.sell:
            if self.sell.asks:
                self.router.hold(scan)
            else:
                self.sell.take_scan(scan.code)
        elif screen is self.payment:
            self.payment.refuse_scan()
            self._sound(Tone.BAD)
        else:
            self._toast.tell(self.tr("Nothing is sold on this screen"), icon="scan-barcode")

    def _take_text(self, typed: Typed) -> None:
        screen = self._screen
        if screen is self.sell:
            self.sell.take_text(typed.text)
        elif screen is self.login:
            self.login.take_text(typed.text)

    def _take_enter(self, _typed: Typed) -> None:
        screen = self._screen
        if isinstance(screen, (SellView, LoginView, CompleteView)):
            screen.take_enter()

    def _bounced(self, _scan: Scan) -> None:
        self._toast.tell(self.tr("The scanner sent that twice; it counts once"), icon="info")

    def _sound(self, tone: Tone) -> None:
        if tone is Tone.BAD:
            QApplication.beep()

    def _show_last_receipt(self) -> None:
        if self._last_order is not None:
            self.show_receipt(self._last_order)
            return

        def show(order: Order | None) -> None:
            if order is None:
                self._toast.tell(self.tr("There is no sale yet"), icon="info")
            else:
                self.show_receipt(order)

        self._tasks.counter(self._app.orders.last, show, self._failed, owner=self)

    def _failed(self, error: PosError) -> None:
        self._toast.tell(f"{error.message} {error.hint}".strip(), icon="circle-alert")

    def _switch_theme(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        name = "light" if theme.look().name == "dark" else "dark"
        theme.apply(app, "dark" if name == "dark" else "light", theme.look().scale)
        self._tasks.counter(
            lambda: self._app.settings.set(THEME, name), _ignore, self._failed, owner=self
        )

    def _switch_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _restart_idle(self) -> None:
        if self._idle_ms and self._actor is not None:
            self._idle.start(self._idle_ms)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVITY:
            self._restart_idle()
        return False

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)


def _ignore(_answer: object) -> None:
    """Nobody waits for this answer."""
