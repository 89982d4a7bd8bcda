"""The window: the sign-in screen at once, the desk as soon as there is time; keys and idle lock."""

import gc
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.application import Application, StartReport
from rcommerce_pos.core.events.types import StaffChanged
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.settings.declarations import LANGUAGE, THEME
from rcommerce_pos.core.settings.types import Purpose
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import (
    COMMANDS,
    DEMO_COMMANDS,
    PRACTICE_COMMANDS,
    SHOP_COMMANDS,
    Actions,
    Scope,
)
from rcommerce_pos.ui.asking import Asking
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.given_names import till_name
from rcommerce_pos.ui.keys import remapped
from rcommerce_pos.ui.kiosk import Kiosk
from rcommerce_pos.ui.pointer import MOVES, IdlePointer
from rcommerce_pos.ui.practising import PracticeDoor, PracticeTill
from rcommerce_pos.ui.preferences import Preferences, PreferenceWatch
from rcommerce_pos.ui.scanner import Scan, ScanRouter, Typed
from rcommerce_pos.ui.screens.login.view import LoginView
from rcommerce_pos.ui.screens.login.view_model import LoginViewModel
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from rcommerce_pos.ui.desk import Desk

SMALLEST = (1024, 700)
PAINTED_MS = 60
"""So long the sign-in screen has to be painted before anything else is loaded."""
SESSION_CHECK_MS = 30_000
"""So often it is asked whether the sign-in still holds, where another program may change it."""
NOT_IN_MENU = frozenset({"menu", "palette", "dismiss", "multiply", "line_up", "line_down"})
"""What opens the menu, or makes no sense chosen from it."""
_ACTIVITY = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
)


class MainWindow(QWidget):
    """Owns the sign-in screen and the desk.

    ``closed`` ends the program, ``language_wanted`` asks for another window in its place, in the
    language that was chosen and stored.

    The desk is built after the sign-in screen was painted, so that the till asks for a PIN as
    soon as it can; whoever signs in faster than that waits for the rest.
    """

    closed = Signal()
    language_wanted = Signal(str)
    _staff_changed = Signal()

    def __init__(
        self, application: Application, tasks: Tasks, formatter: Formatter, *, version: str
    ) -> None:
        super().__init__()
        self._app = application
        self._tasks = tasks
        self._formatter = formatter
        self._actor: Actor | None = None
        self._desk: Desk | None = None
        self._ended = False
        self._report = StartReport(crashed=False, last_order=None)
        self._practises = practises = application.place.shop.purpose is Purpose.PRACTICE
        self._entitle()
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(*SMALLEST)
        is_demo = application.place.shop.purpose is Purpose.DEMO
        more = PRACTICE_COMMANDS if practises else SHOP_COMMANDS
        self._declared = (*COMMANDS, *more, *(DEMO_COMMANDS if is_demo else ()))
        self.actions_ = Actions(self, self._declared)
        self.first_room = ""
        """What whoever signs in first is led to, once."""
        self.preferences = PreferenceWatch(application, tasks, self)
        self._language = self.preferences.now.language
        self.router = ScanRouter(self, profile=self.preferences.now.scanner)
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
        self.asking = Asking(self.router, lambda: self._actor)
        self.kiosk = Kiosk(self, application, tasks, formatter, asking=self.asking)
        pages, actions = self._pages, self.actions_
        self.practice: PracticeTill | None = None
        self.door: PracticeDoor | None = None
        if practises:
            self.practice = PracticeTill(self, application, tasks, pages=pages, actions=actions)
            outer.addWidget(self.practice.frame)
        else:
            self.door = PracticeDoor(
                self, application, tasks, pages=pages, actions=actions, kiosk=self.kiosk
            )
            outer.addWidget(pages)
        self._toast = Toast(self)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._warn_of_lock)
        self._last_call = QTimer(self)
        self._last_call.setSingleShot(True)
        self._last_call.timeout.connect(self._lock_idle)
        self._idle_ms = self._warning_ms = 0
        self.pointer = IdlePointer(self._hides_pointer, self)
        self._session_check = QTimer(self)
        self._session_check.setInterval(SESSION_CHECK_MS)
        self._session_check.timeout.connect(self._check_session)
        self._wire()
        self._follow(self.preferences.now)

    def _entitle(self) -> None:
        place = self._app.place
        words = self.tr("PRACTICE · {shop} · {till}") if self._practises else "{shop} · {till}"
        self.setWindowTitle(words.format(shop=place.shop.name, till=till_name(place.till.name)))

    def _follow(self, preferences: Preferences) -> None:
        """Look and behave as this till is set, from now on."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if preferences.wish != theme.wish():
            theme.wear(app, preferences.wish)
        if preferences.language != self._language:
            self._language = preferences.language
            self.lock()
            self.language_wanted.emit(preferences.language)
            return
        self.actions_.remap(remapped(preferences.keys, self._declared).commands)
        self.router.profile = preferences.scanner
        self._idle_ms = preferences.idle_minutes * 60_000
        self._warning_ms = preferences.warning_seconds * 1000
        self._idle.stop()
        self._restart_idle()
        if self._desk is not None:
            self._desk.follow(preferences)

    def _follow_shop(self) -> None:
        """The shop's own data were changed."""
        self._entitle()
        self._formatter.set_time_zone(self._app.place.shop.time_zone)
        if self._desk is not None:
            self._desk.follow_shop()

    def _wire(self) -> None:
        self.preferences.changed.connect(self._follow)
        self.preferences.shop_changed.connect(self._follow_shop)
        self.router.scanned.connect(self._take_scan)
        self.router.typed.connect(self._take_text)
        self.router.entered.connect(self._take_enter)
        self.login_model.signed_in.connect(self._signed_in)
        self.login_model.clock_wanted.connect(self._clock_in_or_out)
        self._staff_changed.connect(self._check_session)
        self._forget_staff = self._app.bus.subscribe(
            StaffChanged, lambda _event: self._staff_changed.emit()
        )
        self.login.asked.connect(self.router.release)
        on = self.actions_.on
        on("help", self.show_keys)
        on("menu", self.show_menu)
        on("lock", self._lock_wanted)
        on("theme", self._switch_theme)
        on("language", self._choose_language)
        on("full_screen", self._switch_full_screen)
        on("recover", self.login.ask_recovery)
        on("clock", self.login_model.toggle_clock)
        on("next_person", lambda: self.login_model.step(1))
        on("previous_person", lambda: self.login_model.step(-1))
        if self.door is not None:
            self.door.waits.connect(self._wait_for_practice)
            self.door.back.connect(self._back_from_practice)
            self.door.failed.connect(self._failed)

    def start(self, report: StartReport) -> None:
        """Show the sign-in screen; after a crash it says what became of the last sale."""
        self.router.install(self)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._report = report
        if self.practice is not None:
            self.practice.model.begin()
        elif report.crashed:
            self.login.tell_crash(*self._crash_words(report))
        self.lock()
        QTimer.singleShot(PAINTED_MS, self._load)

    def end(self) -> None:
        """Let go of the keyboard; nothing is sold any more."""
        self._ended = True
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self.router.uninstall()
        self._forget_staff()
        self._stop_timers()
        if self._desk is not None:
            self._desk.lane.stop()
        if self.door is not None:
            self.door.runner.end()
        self.kiosk.end()
        self.pointer.end()

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
            self._desk.follow(self.preferences.now)
            self._desk.paying.last_order = self._report.last_order
            self._desk.left.connect(self.lock)
            self._desk.refused.connect(self._not_begun)
            self._desk.entered.connect(self._enter_desk)
            if self.practice is not None:
                self._desk.sell_model.changed.connect(self.practice.watch)
            self._pages.addWidget(self._desk)
        return self._desk

    @property
    def is_ready(self) -> bool:
        """True once the desk is built."""
        return self._desk is not None

    def _load(self) -> None:
        """The modules of the desk are loaded off this thread; the desk is built when they are."""
        if self._ended:
            return
        self._tasks.counter(self._app.load, self._loaded, self._failed, owner=self)

    def _loaded(self, _answer: object) -> None:
        QTimer.singleShot(0, self._build_desk)

    def _build_desk(self) -> None:
        if self._ended:
            return
        _ = self.desk
        # What is loaded stays: the collector need not walk through it again in the middle of a
        # scan, where it would hold the window up for several frames.
        gc.collect()
        gc.freeze()

    def _crash_words(self, report: StartReport) -> tuple[str, str]:
        title, text = self.tr("The program stopped unexpectedly"), self._last_sale_words(report)
        if not report.card_open:
            return title, text
        card = self.tr("A card payment was under way: the till checks it. Do not charge it again.")
        return title, f"{card} {text}"

    def _last_sale_words(self, report: StartReport) -> str:
        order = report.last_order
        if order is None:
            return self.tr("No sale was lost. An open sale is as it was.")
        words = self.tr("The last sale, {number}, is complete: {amount} paid, change {change}.")
        return words.format(
            number=order.number,
            amount=self._formatter.money(order.payable),
            change=self._formatter.money(order.change),
        )

    def _lock_wanted(self) -> None:
        """Somebody locks by hand: what is not saved is asked about first."""
        if self._actor is not None and self._desk is not None:
            self._desk.leave_then(self.lock)
        else:
            self.lock()

    def lock(self, why: PosError | None = None) -> None:
        """Back to the sign-in screen; the sale is kept. ``why`` is said there."""
        if self._actor is not None:
            actor, self._actor = self._actor, None
            self._tasks.counter(
                lambda: self._app.staff.sign_out(actor), _ignore, self._failed, owner=self
            )
        # Before any panel closes: what waited for its answer is nobody else's.
        dropped = self.router.drop()
        if self._desk is not None:
            dropped += self._desk.end()
        if dropped:
            words = self.tr("Scans that were waiting were not added: the till was locked")
            self._toast.tell(words, icon="circle-alert")
        self._stop_timers()
        self.login_model.show_people(why)
        self._pages.setCurrentWidget(self.login)
        self.actions_.enter(Scope.LOGIN)
        self.router.set_keys_to("scan_field")

    def _wait_for_practice(self) -> None:
        self.actions_.enter(Scope.PRACTISING)

    def _back_from_practice(self) -> None:
        self.lock()
        self.raise_()
        self.activateWindow()

    @property
    def _is_away(self) -> bool:
        """True while somebody practises: nothing is typed or scanned here."""
        return self.door is not None and self.door.runner.is_running

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
            Scope.CASH: self.tr("Cash"),
            Scope.REPORTS: self.tr("Reports"),
            Scope.PRICING: self.tr("Prices"),
            Scope.ORDERS: self.tr("Orders"),
            Scope.PRODUCTS: self.tr("Products"),
            Scope.IMPORTING: self.tr("Import"),
            Scope.PRACTISING: self.tr("While practice is open"),
            Scope.PRODUCT: self.tr("A product"),
            Scope.STAFF: self.tr("Staff and hours"),
            Scope.SETTINGS: self.tr("Settings"),
        }
        groups = tuple(
            (names[scope], tuple(KeyRow(command.words, command.key) for command in commands))
            for scope, commands in self.actions_.sheet()
            if scope in names
        )
        self.asking.ask(KeySheet(self, groups))

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
        answer = self.asking.ask(dialog)
        if answer.agreed and dialog.chosen is not None:
            dialog.chosen.act()

    def _signed_in(self, actor: Actor) -> None:
        self._actor = actor
        self.login.forget_crash()
        self.actions_.allow(actor.may)
        self._tasks.counter(
            lambda: self._app.time_clock.asks_at_sign_in(actor),
            partial(self._begin, actor),
            self._not_begun,
            owner=self,
        )

    def _not_begun(self, error: PosError) -> None:
        """Somebody proved herself, but the store cannot be read: nobody is left half signed in."""
        self.lock(error)

    def _begin(self, actor: Actor, wish: str) -> None:
        """What is set for a sign-in is known: ask to clock in where that is wanted, then begin."""
        if self._actor is not actor:
            return
        self._restart_idle()
        self._session_check.start()
        if wish and not self._show_clock(actor, wish) and wish == "required":
            if self._actor is actor:
                self.lock()
            return
        if self._actor is actor:
            self.desk.begin(actor, first_room=self.first_room)
            self.first_room = ""

    def _clock_in_or_out(self, actor: Actor) -> None:
        """Somebody proved herself at the sign-in screen, for the time clock alone."""
        self._show_clock(actor)
        self.router.drop()
        self.login_model.show_people()

    def _show_clock(self, actor: Actor, wish: str = "") -> bool:
        """The time clock of one person; True where she punched."""
        from rcommerce_pos.ui.screens.clock.dialog import ClockDialog

        dialog = ClockDialog(self, self._app, self._tasks, self._formatter, actor=actor, wish=wish)
        self.asking.ask(dialog)
        told = dialog.told
        if told:
            self._toast.tell(told, icon="clock")
        return bool(told)

    def _check_session(self) -> None:
        """End a sign-in that holds no more: another PIN, other permissions, archived."""
        actor = self._actor
        if actor is None:
            return

        def done(holds: bool) -> None:
            if not holds and self._actor is actor:
                self._close_dialogs()
                self.lock()
                self._toast.tell(
                    self.tr("Your record was changed: please sign in again"), icon="lock"
                )

        # Nobody asked for it: where the store refuses, the next check comes soon enough.
        self._tasks.counter(lambda: self._app.staff.is_current(actor), done, _ignore, owner=self)

    def _enter_desk(self) -> None:
        if self._actor is not None:
            self._pages.setCurrentWidget(self.desk)
            self.pointer.watch()
            # What was scanned since the PIN waited for the sale.
            self.router.release()

    def _take_scan(self, scan: Scan) -> None:
        if self._is_away:
            self._toast.tell(self.tr("Practice is open in its own window"), icon="lock")
            return
        if self._actor is not None and self.desk.locks_now:
            self.lock()
        if self._actor is None:
            self.login_model.scan(scan.code)
        else:
            self.desk.take_scan(scan)

    def _take_text(self, typed: Typed) -> None:
        if self._is_away:
            return
        if self._actor is None:
            self.login.take_text(typed.text)
        else:
            self.desk.take_text(typed.text)

    def _take_enter(self, _typed: Typed) -> None:
        if self._is_away:
            return
        if self._actor is None:
            self.login.take_enter()
        else:
            self.desk.take_enter()

    def _failed(self, error: PosError) -> None:
        self._toast.tell(said(error), icon="circle-alert")

    def _switch_theme(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        name: theme.ThemeName = "dark" if theme.look().name == "light" else "light"
        theme.wear(app, replace(theme.wish(), theme=name))
        self._tasks.counter(
            lambda: self._app.settings.set(THEME, name), _ignore, self._failed, owner=self
        )

    def _choose_language(self) -> None:
        """Ask for a language; the window comes back in it, at the sign-in."""
        if self._desk is not None:
            self._desk.leave_then(self._ask_language)
        else:
            self._ask_language()

    def _ask_language(self) -> None:
        from rcommerce_pos.ui.widgets.language_dialog import LanguageDialog

        dialog = LanguageDialog(self)
        chosen = dialog.code if self.asking.ask(dialog).agreed else ""
        if chosen:
            self.lock()
            self._tasks.counter(
                lambda: self._app.settings.set(LANGUAGE, chosen),
                _ignore,
                self._failed,
                owner=self,
            )

    def _switch_full_screen(self) -> None:
        """Into the kiosk and out of it where this till is one; else only larger and smaller."""
        if self.kiosk.is_wanted:
            self.kiosk.switch(self._actor)
        elif self.practice is not None and self.practice.fills_screen:
            self._toast.tell(self.tr("End practice to go back to the till"), icon="info")
        else:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _restart_idle(self) -> None:
        if self._last_call.isActive():
            self._last_call.stop()
            self._toast.hide()
        if self._idle_ms and self._actor is not None:
            self._idle.start(max(1, self._idle_ms - self._warning_ms))

    def _warn_of_lock(self) -> None:
        """Nobody touched the till for a while: say that it locks, unless somebody does."""
        if not self._warning_ms:
            self._lock_idle()
            return
        words = self.tr("The till locks in {count} seconds. Press any key to stay.")
        self._toast.tell(
            words.format(count=self._warning_ms // 1000), icon="lock", shown_ms=self._warning_ms
        )
        self._last_call.start(self._warning_ms)

    def _lock_idle(self) -> None:
        self._toast.hide()
        self._close_dialogs()
        self.lock()

    @staticmethod
    def _close_dialogs() -> None:
        """What was asked of whoever was signed in is not asked any more."""
        while (menu := QApplication.activePopupWidget()) is not None:
            menu.close()
            if menu.isVisible():
                break
        while isinstance(dialog := QApplication.activeModalWidget(), QDialog):
            dialog.reject()
            if dialog.isVisible():
                return

    def _stop_timers(self) -> None:
        for timer in (self._idle, self._last_call, self._session_check):
            timer.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVITY:
            self._restart_idle()
        if event.type() in MOVES:
            self.pointer.moved()
        return False

    def _hides_pointer(self) -> bool:
        """True where this till is a kiosk and somebody sells at it."""
        return (
            self.kiosk.is_on
            and self.preferences.now.hides_pointer
            and self._desk is not None
            and self._desk.sell.isVisible()
            and QApplication.activeModalWidget() is None
        )

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.kiosk.is_on:
            event.ignore()
            QTimer.singleShot(0, self._ask_to_close)
            return
        if self._desk is not None and self._desk.is_unsaved and self.practice is None:
            event.ignore()
            QTimer.singleShot(0, self._close_once_saved)
            return
        self.closed.emit()
        super().closeEvent(event)

    def _close_once_saved(self) -> None:
        """Ask what becomes of unsaved changes, and close then."""
        if self._desk is not None:
            self._desk.leave_then(self._close_anyway)

    def _close_anyway(self) -> None:
        self.closed.emit()
        self.hide()

    def _ask_to_close(self) -> None:
        if self.kiosk.may_leave(self._actor):
            self.kiosk.leave()
            self.close()


def _ignore_search(_owner: object, _text: str, _show: object, _fail: object) -> None:
    """The menu offers acts only."""


def _ignore(_answer: object) -> None:
    """Nobody waits for this answer."""
