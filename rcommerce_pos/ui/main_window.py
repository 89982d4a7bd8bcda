"""The window: the sign-in screen at once, the desk as soon as there is time; keys and idle lock."""

import gc
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.application import Application, StartReport
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.settings.declarations import IDLE_LOCK_MINUTES, SCANNER_BOUNCE_MS, THEME
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions, Scope
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.scanner import Scan, ScannerProfile, ScanRouter, Typed
from rcommerce_pos.ui.screens.login.view import LoginView
from rcommerce_pos.ui.screens.login.view_model import LoginViewModel
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from rcommerce_pos.ui.desk import Desk

SMALLEST = (1024, 700)
PAINTED_MS = 60
"""So long the sign-in screen has to be painted before anything else is loaded."""
NOT_IN_MENU = frozenset({"menu", "palette", "dismiss", "multiply", "line_up", "line_down"})
"""What opens the menu, or makes no sense chosen from it."""
_ACTIVITY = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)


class MainWindow(QWidget):
    """Owns the sign-in screen and the desk. ``closed`` ends the program.

    The desk is built after the sign-in screen was painted, so that the till asks for a PIN as
    soon as it can; whoever signs in faster than that waits for the rest.
    """

    closed = Signal()

    def __init__(
        self, application: Application, tasks: Tasks, formatter: Formatter, *, version: str
    ) -> None:
        super().__init__()
        self._app = application
        self._tasks = tasks
        self._formatter = formatter
        self._actor: Actor | None = None
        self._desk: Desk | None = None
        self._report = StartReport(crashed=False, last_order=None)
        shop = application.place.shop
        self.setWindowTitle(f"{shop.name} · {application.place.till.name}")
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(*SMALLEST)
        self.actions_ = Actions(self)
        bounce = application.settings.get(SCANNER_BOUNCE_MS)
        self.router = ScanRouter(self, profile=ScannerProfile(bounce_ms=bounce))
        self.login_model = LoginViewModel(application, tasks, self)
        self.login = LoginView(
            self.login_model,
            place=application.place,
            formatter=formatter,
            actions=self.actions_,
            version=version,
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self.login)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self._toast = Toast(self)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.lock)
        self._idle_ms = application.settings.get(IDLE_LOCK_MINUTES) * 60_000
        self._wire()

    def _wire(self) -> None:
        self.router.scanned.connect(self._take_scan)
        self.router.typed.connect(self._take_text)
        self.router.entered.connect(self._take_enter)
        self.login_model.signed_in.connect(self._signed_in)
        on = self.actions_.on
        on("help", self.show_keys)
        on("menu", self.show_menu)
        on("lock", self.lock)
        on("theme", self._switch_theme)
        on("full_screen", self._switch_full_screen)
        on("recover", self.login.ask_recovery)
        on("next_person", lambda: self.login_model.step(1))
        on("previous_person", lambda: self.login_model.step(-1))

    def start(self, report: StartReport) -> None:
        """Show the sign-in screen; after a crash it says what became of the last sale."""
        self.router.install(self)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._report = report
        if report.crashed:
            self.login.tell_crash(*self._crash_words(report))
        self.lock()
        QTimer.singleShot(PAINTED_MS, self._load)

    def end(self) -> None:
        """Let go of the keyboard; nothing is sold any more."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self.router.uninstall()
        self._idle.stop()

    @property
    def desk(self) -> "Desk":
        """Where one sells; built now if it was not yet."""
        if self._desk is None:
            from rcommerce_pos.ui.desk import Desk

            self._desk = Desk(
                self._app,
                self._tasks,
                self._formatter,
                actions=self.actions_,
                router=self.router,
            )
            self._desk.last_order = self._report.last_order
            self._desk.left.connect(self.lock)
            self._desk.entered.connect(self._enter_desk)
            self._pages.addWidget(self._desk)
        return self._desk

    @property
    def is_ready(self) -> bool:
        """True once the desk is built."""
        return self._desk is not None

    def _load(self) -> None:
        """The modules of the desk are loaded off this thread; the desk is built when they are."""
        self._tasks.counter(self._app.load, self._loaded, self._failed, owner=self)

    def _loaded(self, _answer: object) -> None:
        QTimer.singleShot(0, self._build_desk)

    def _build_desk(self) -> None:
        _ = self.desk
        # What is loaded stays: the collector need not walk through it again in the middle of a
        # scan, where it would hold the window up for several frames.
        gc.collect()
        gc.freeze()

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
        if self._desk is not None:
            self._desk.end()
        self._idle.stop()
        self.login_model.show_people()
        self._pages.setCurrentWidget(self.login)
        self.actions_.enter(Scope.LOGIN)
        self.router.set_keys_to("scan_field")

    def show_keys(self) -> None:
        """Show every key, by screen."""
        from rcommerce_pos.ui.widgets.key_sheet import KeyRow, KeySheet

        names = {
            Scope.ALWAYS: self.tr("Everywhere"),
            Scope.DESK: self.tr("Wherever somebody is signed in"),
            Scope.LOGIN: self.tr("Sign-in"),
            Scope.SELL: self.tr("Sell"),
            Scope.PAYMENT: self.tr("Payment"),
            Scope.COMPLETE: self.tr("Sale complete"),
            Scope.SHIFT: self.tr("Open and close the till"),
            Scope.REPORTS: self.tr("Reports"),
            Scope.PRICING: self.tr("Prices"),
            Scope.ORDERS: self.tr("Orders"),
        }
        groups = tuple(
            (names[scope], tuple(KeyRow(command.words, command.key) for command in commands))
            for scope, commands in self.actions_.sheet()
        )
        KeySheet(self, groups).exec()
        self.router.release()

    def show_menu(self) -> None:
        """Everything that can be done on this screen, with and without a key."""
        from rcommerce_pos.ui.screens.palette.dialog import Entry, PaletteDialog

        entries = tuple(
            Entry(
                command.words,
                "",
                partial(self.actions_.do, command.id),
                command.key,
                locked=not self.actions_.is_allowed(command),
            )
            for command in self.actions_.here()
            if command.id not in NOT_IN_MENU
        )
        dialog = PaletteDialog(
            self, entries, _ignore_search, title=self.tr("Menu"), hint=self.tr("What to do")
        )
        dialog.exec()
        self.router.release()
        chosen = dialog.chosen
        dialog.deleteLater()
        if chosen is not None:
            chosen.act()

    def _signed_in(self, actor: Actor) -> None:
        self._actor = actor
        self.login.forget_crash()
        self.actions_.allow(actor.may)
        self._restart_idle()
        self.desk.begin(actor)

    def _enter_desk(self) -> None:
        if self._actor is not None:
            self._pages.setCurrentWidget(self.desk)

    def _take_scan(self, scan: Scan) -> None:
        if self._actor is None:
            self._toast.tell(self.tr("Sign in first"), icon="lock")
        else:
            self.desk.take_scan(scan)

    def _take_text(self, typed: Typed) -> None:
        if self._actor is None:
            self.login.take_text(typed.text)
        else:
            self.desk.take_text(typed.text)

    def _take_enter(self, _typed: Typed) -> None:
        if self._actor is None:
            self.login.take_enter()
        else:
            self.desk.take_enter()

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


def _ignore_search(_owner: object, _text: str, _show: object) -> None:
    """The menu offers acts only."""


def _ignore(_answer: object) -> None:
    """Nobody waits for this answer."""
