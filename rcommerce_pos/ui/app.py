"""Starts the window: folders, lock, store, theme, first screen; and ends it in order.

Where there is no shop yet, the first start makes one before.
"""

import gc
import signal
import socket
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QCoreApplication, QProcess, QSize, QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from rcommerce_pos.core.application import Application, StartReport
from rcommerce_pos.core.crash import installed_version
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.logs import configure
from rcommerce_pos.core.paths import Folders, folders, window_file
from rcommerce_pos.core.practice.making import is_made, make_practice, practice_folders
from rcommerce_pos.core.settings.declarations import LANGUAGE
from rcommerce_pos.core.storage.database import close_connection
from rcommerce_pos.core.storage.lock import WindowLock
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.demo_terminal import DemoTerminal
from rcommerce_pos.ui.errors import CrashReporter, said_apart, write_values_with
from rcommerce_pos.ui.formatting import Formatter, locale_of
from rcommerce_pos.ui.languages import AUTOMATIC, available, install, language_of, meant
from rcommerce_pos.ui.main_window import SMALLEST, MainWindow
from rcommerce_pos.ui.preferences import read_preferences
from rcommerce_pos.ui.screens.setup.state import Goods, Step
from rcommerce_pos.ui.screens.setup.view_model import SetupViewModel, country_here
from rcommerce_pos.ui.screens.setup.window import SetupWindow
from rcommerce_pos.ui.seat import Seat
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.watchdog import Watchdog
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog

USUAL = QSize(1366, 768)
"""How large a window opens where the screen has more room than that."""
FRAME = 48
"""What a title bar and a border take at most, in pixels."""


def run_window(
    data_dir: Path | None, *, register: str | None = None, demo: bool = False, debug: bool = False
) -> int:
    """Open the till on a data folder and stay until it is closed; answers the exit status.

    ``debug`` logs every block of the window's thread.

    Raises what keeps it from opening, after a window said it.
    """
    app = _qt_application()
    with _Stop(app) as stop:
        return _stay(app, folders(data_dir), stop, register=register, demo=demo, debug=debug)


def _stay(
    app: QApplication,
    places: Folders,
    stop: "_Stop",
    *,
    register: str | None,
    demo: bool,
    debug: bool,
) -> int:
    if demo:
        _make_demo_if_needed(places)
    if places.store.exists():
        configure(places)
    counter = Counter(app, places, register=register, seats=window_file())
    try:
        counter.open()
    except PosError as error:
        if error.code != "shop.none" or _has_no_screen(app):
            _tell(error)
            raise
        first = FirstRun(app, places)
        first.open()
        stop.exec()
        first.close()
        if stop.asked or not first.made:
            return 0
        configure(places)
        counter = Counter(app, places, register=register, seats=window_file())
        counter.open(first_room=first.first_room)
    terminal = _demo_terminal(app, places, counter) if demo else None
    watchdog = Watchdog() if debug else None
    status = stop.exec()
    if watchdog is not None:
        watchdog.stop()
    counter.close()
    if terminal is not None:
        terminal.stop()
    return status


def run_practice(
    shop: Folders,
    *,
    register: str,
    customers: bool = False,
    full_screen: bool = False,
    kiosk: bool = False,
    debug: bool = False,
    language: str | None = None,
) -> int:
    """Open the practice till of a shop's till, made on first use, and stay until it is closed.

    The shop's own store is not open in this process. Beginning anew makes it anew, in here.
    ``language`` is what that till's setting says now, which may have changed since.
    """
    app = _qt_application()
    places = practice_folders(shop, register)
    anew = not is_made(places)
    with _Stop(app) as stop:
        while True:
            counter = Counter(app, places, register=register, seats=window_file())
            try:
                if anew:
                    make_practice(shop, register, customers=customers)
                configure(places)
                window = counter.open(full_screen=full_screen or kiosk, language=language)
                assert window.practice is not None, "this is a practice store"
                window.practice.fills_screen = kiosk
            except PosError as error:
                _tell(error)
                raise
            watchdog = Watchdog() if debug else None
            status = stop.exec()
            if watchdog is not None:
                watchdog.stop()
            counter.close()
            practice = counter.window.practice
            anew = practice is not None and practice.wants_anew
            counter.window.deleteLater()
            if stop.asked or not anew:
                return status


class _Stop:
    """Ends the program in order when a signal asks for it.

    So does the till whose practice it is, a system that shuts down, and a plain ``kill``. Nobody
    is asked anything then, and no dialog and no kiosk holds it up.
    """

    def __init__(self, app: QApplication) -> None:
        self.asked = False
        self._app = app

    def __enter__(self) -> Self:
        self._handler = signal.signal(signal.SIGTERM, self._stop)
        # A handler waits for the next step of Python, which Qt's loop need not take for long:
        # a byte that arrives wakes it.
        self._ear, self._mouth = socket.socketpair()
        for end in (self._ear, self._mouth):
            end.setblocking(False)
        self._wakeup = signal.set_wakeup_fd(self._mouth.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._ear.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._hear)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup)
        signal.signal(signal.SIGTERM, self._handler)
        self._ear.close()
        self._mouth.close()

    def exec(self) -> int:
        """Stay until the window is closed, or not at all where the end was asked for before."""
        return 0 if self.asked else self._app.exec()

    def _hear(self) -> None:
        """Empty the line; Python has heard the signal by then."""
        self._ear.recv(64)

    def _stop(self, *_signal: object) -> None:
        self.asked = True
        # A loop that begins just now still meets a timer.
        QTimer.singleShot(0, self._app, lambda: self._app.exit(0))


class FirstRun:
    """The window of the first start, on a folder that has no shop yet."""

    def __init__(self, app: QApplication, places: Folders) -> None:
        self._app = app
        self._places = places
        self.made = False
        self.tasks: Tasks
        self.model: SetupViewModel
        self.window: SetupWindow

    def open(self) -> SetupWindow:
        """Show the first step."""
        if not self._app.property("dressed"):
            theme.apply(self._app, "system")
        self.tasks = Tasks(thread_ended=close_connection)
        reporter = CrashReporter(self.tasks, logs=self._places.logs, version=installed_version())
        self.tasks.crashed.connect(reporter.report)
        country = country_here()
        language = meant(AUTOMATIC, country)
        install(self._app, language)
        self.model = SetupViewModel(
            self._places, self.tasks, country=country, language=language.code
        )
        self.window = SetupWindow(
            self.model, languages=tuple((each.code, each.name) for each in available())
        )
        self.window.language_chosen.connect(self._speak)
        reporter.install(lambda: self.window)
        self.window.finished.connect(self._finish)
        self.window.closed.connect(self._app.quit)
        self.window.demo_wanted.connect(open_demo)
        self.window.resize(USUAL)
        if fills(self.window.screen().availableSize()):
            self.window.setWindowState(Qt.WindowState.WindowMaximized)
        self.window.start()
        return self.window

    @property
    def first_room(self) -> str:
        """What whoever signs in first is led to: the import, where that was wished."""
        state = self.model.state
        wished = state.goods is Goods.IMPORT and Step.GOODS not in state.skipped
        return "import" if wished else ""

    def close(self) -> None:
        """Let go of the window and of the thread that made the shop."""
        self.window.end()
        self.window.hide()
        self.tasks.stop()
        self.window.deleteLater()

    def _speak(self, code: str) -> None:
        """Say everything of the first start in another language, from now on."""
        install(self._app, language_of(code))
        self.window.retranslate()

    def _finish(self) -> None:
        self.made = True
        self._app.quit()


def fills(room: QSize) -> bool:
    """Whether a window takes all the room of a screen: no usual one fits there with its frame."""
    holds_least = room.width() >= SMALLEST[0] and room.height() >= SMALLEST[1] - FRAME
    holds_usual = room.width() > USUAL.width() and room.height() > USUAL.height() + FRAME
    return holds_least and not holds_usual


def open_demo() -> None:
    """Open the demo shop in a process of its own, so that nothing of it is mixed with a shop."""
    program = [] if getattr(sys, "frozen", False) else ["-m", "rcommerce_pos"]
    QProcess.startDetached(sys.executable, [*program, "window", "--demo"])


class Counter:
    """One window on one store, from its lock to its last act.

    ``seats`` is the file that remembers where windows stand on this computer.
    """

    def __init__(
        self,
        app: QApplication,
        places: Folders,
        *,
        register: str | None = None,
        seats: Path | None = None,
    ) -> None:
        self._app = app
        self._places = places
        self._register = register
        self._seats = seats
        self._lock = WindowLock(places.data)
        self._ended = False
        self.application: Application
        self._formatter: Formatter
        self.tasks: Tasks
        self.window: MainWindow

    def open(
        self,
        *,
        show: bool = True,
        full_screen: bool = False,
        first_room: str = "",
        language: str | None = None,
    ) -> MainWindow:
        """Take the lock, open the store, and show the sign-in screen.

        ``first_room`` is a screen behind the counter that whoever signs in first is led to;
        ``language`` is the till's from now on.
        """
        self._demand_shop()
        self._lock.acquire()
        try:
            self.application = Application.open(self._places, register=self._register)
            report = self.application.begin_run()
        except BaseException:
            self._lock.release()
            raise
        settings = self.application.settings
        if language is not None and settings.get(LANGUAGE) != language:
            settings.set(LANGUAGE, language)
        theme.wear(self._app, read_preferences(settings).wish)
        self.tasks = Tasks(thread_ended=close_connection)
        reporter = CrashReporter(self.tasks, logs=self._places.logs, version=installed_version())
        self.tasks.crashed.connect(reporter.report)
        shop = self.application.place.shop
        self._speak(meant(settings.get(LANGUAGE), shop.country).code)
        self.window = self._make_window()
        self.window.first_room = first_room
        reporter.install(lambda: self.window)
        if show:
            seat = self._seat
            seated = seat is not None and seat.restore(self.window)
            if not seated:
                self.window.resize(USUAL)
            if self.window.kiosk.is_wanted:
                self.window.kiosk.enter()
            elif full_screen:
                self.window.showFullScreen()
            elif seated:
                self.window.show()
            elif fills(self.window.screen().availableSize()):
                self.window.showMaximized()
            else:
                self.window.show()
            self.window.start(report)
        return self.window

    @property
    def _seat(self) -> Seat | None:
        """Where this window stands: the shop's, the demo's and practice's each have their own."""
        purpose = self.application.place.shop.purpose.value
        return Seat(self._seats, purpose) if self._seats is not None else None

    def _make_window(self) -> MainWindow:
        window = MainWindow(
            self.application, self.tasks, self._formatter, version=installed_version()
        )
        window.closed.connect(self._app.quit)
        # The window that asks is replaced, so it must have left its own signal first.
        window.language_wanted.connect(self._switch, Qt.ConnectionType.QueuedConnection)
        return window

    def _speak(self, code: str) -> None:
        """Words, direction and numbers of a language from now on."""
        language, shop = language_of(code), self.application.place.shop
        install(self._app, language)
        self._formatter = Formatter(locale_of(shop.country, code), shop.time_zone)
        write_values_with(self._formatter)

    def _switch(self, code: str) -> None:
        """Put the sign-in screen in another language in place of the window; the sale is kept."""
        shop = self.application.place.shop
        self._speak(meant(code, shop.country).code)
        old = self.window
        is_kiosk = old.kiosk.is_on
        old.closed.disconnect()
        old.end()
        self.window = self._make_window()
        self.window.setGeometry(old.geometry())
        if self.window.practice is not None and old.practice is not None:
            self.window.practice.fills_screen = old.practice.fills_screen
        if is_kiosk:
            self.window.kiosk.enter()
        else:
            self.window.setWindowState(old.windowState())
            self.window.show()
        self.window.start(StartReport(crashed=False, last_order=None))
        old.hide()
        old.deleteLater()
        # The old window was kept from the collector as what stays; now it goes.
        gc.unfreeze()

    def close(self) -> None:
        """Finish what was begun, note that the window ended by itself, let go of everything."""
        if self._ended:
            return
        self._ended = True
        if self._seat is not None and not self.window.kiosk.is_on:
            self._seat.keep(self.window)
        self.window.end()
        self.tasks.stop()
        self.application.end_run()
        self.application.close()
        self._lock.release()

    def _demand_shop(self) -> None:
        """Say what to do in an empty folder, before anything is written into it."""
        if not self._places.store.exists():
            Application.open(self._places)


def _qt_application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
        app.setApplicationName("rcommerce-pos")
        app.setApplicationDisplayName("R Commerce POS")
        app.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, on=False)
    # The windows say themselves when the program is to end. Qt's own wish to end, posted behind
    # theirs, would outlive the loop and end every dialog of the window that is opened next.
    app.setQuitOnLastWindowClosed(False)
    return app


def _make_demo_if_needed(places: Folders) -> None:
    from rcommerce_pos.core.demo import is_demo_made, make_demo

    if not is_demo_made(places.data):
        print("Making the demo shop: a week of sales, a few seconds.", flush=True)
        make_demo(places)


def _demo_terminal(app: QApplication, places: Folders, counter: Counter) -> DemoTerminal:
    """The demo shop's card terminal, with its buttons where there is a screen."""
    terminal = DemoTerminal(places.data, window=not _has_no_screen(app))
    application = counter.application
    counter.tasks.counter(
        lambda: terminal.attach(application),
        lambda _there: None,
        lambda _error: None,
        owner=counter.tasks,
    )
    return terminal


def _has_no_screen(app: QApplication) -> bool:
    return app.platformName() == "offscreen"


def _tell(error: PosError) -> None:
    """Say in a window why it cannot open, for whoever started it without a terminal."""
    app = _qt_application()
    if _has_no_screen(app):
        return
    theme.apply(app, "system")
    nobody: QWidget | None = None
    dialog = Dialog(nobody, *said_apart(error), icon="store", tone="warn", width=640)
    words = QCoreApplication.translate("Start", "Close")
    close = dialog.add_button(Button(words, kind="primary", key="Esc"), default=True)
    close.clicked.connect(dialog.reject)
    dialog.exec()
