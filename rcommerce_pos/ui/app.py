"""Starts the window: folders, lock, store, theme, first screen; and ends it in order."""

import signal
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.crash import installed_version
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.logs import configure
from rcommerce_pos.core.paths import Folders, demo_data_dir, folders
from rcommerce_pos.core.practice.making import is_made, make_practice, practice_folders
from rcommerce_pos.core.settings.declarations import THEME, UI_SCALE
from rcommerce_pos.core.storage.database import close_connection
from rcommerce_pos.core.storage.lock import WindowLock
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import CrashReporter
from rcommerce_pos.ui.formatting import Formatter, locale_of
from rcommerce_pos.ui.main_window import MainWindow
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.watchdog import Watchdog
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog


def run_window(
    data_dir: Path | None, *, register: str | None = None, demo: bool = False, debug: bool = False
) -> int:
    """Open the till on a data folder and stay until it is closed; answers the exit status.

    ``debug`` logs every block of the window's thread.

    Raises what keeps it from opening, after a window said it.
    """
    app = _qt_application()
    places = folders(data_dir)
    if demo:
        _make_demo_if_needed(places)
    if places.store.exists():
        configure(places)
    counter = Counter(app, places, register=register)
    try:
        counter.open()
    except PosError as error:
        if _tell(error, offer_demo=error.code == "shop.none"):
            return run_window(demo_data_dir(), demo=True, debug=debug)
        raise
    watchdog = Watchdog() if debug else None
    status = app.exec()
    if watchdog is not None:
        watchdog.stop()
    counter.close()
    return status


def run_practice(
    shop: Folders,
    *,
    register: str,
    customers: bool = False,
    full_screen: bool = False,
    kiosk: bool = False,
    debug: bool = False,
) -> int:
    """Open the practice till of a shop's till, made on first use, and stay until it is closed.

    The shop's own store is not open in this process. Beginning anew makes it anew, in here.
    """
    app = _qt_application()
    places = practice_folders(shop, register)
    anew = not is_made(places)
    stop = _Stop()
    while True:
        counter = Counter(app, places, register=register)
        try:
            if anew:
                make_practice(shop, register, customers=customers)
            configure(places)
            stop.window = window = counter.open(full_screen=full_screen or kiosk)
            assert window.practice is not None, "this is a practice store"
            window.practice.fills_screen = kiosk
        except PosError as error:
            _tell(error, offer_demo=False)
            raise
        watchdog = Watchdog() if debug else None
        status = 0 if stop.asked else app.exec()
        if watchdog is not None:
            watchdog.stop()
        counter.close()
        anew = window.practice.wants_anew
        counter.window.deleteLater()
        if stop.asked or not anew:
            return status


class _Stop:
    """Closes the practice window when the till's own window asks for it.

    The clock of the sign-in screen, which ticks in Python, lets the signal be heard.
    """

    def __init__(self) -> None:
        self.window: MainWindow | None = None
        self.asked = False
        signal.signal(signal.SIGTERM, self._stop)

    def _stop(self, *_signal: object) -> None:
        self.asked = True
        if self.window is not None:
            self.window.close()


class Counter:
    """One window on one store, from its lock to its last act."""

    def __init__(self, app: QApplication, places: Folders, *, register: str | None = None) -> None:
        self._app = app
        self._places = places
        self._register = register
        self._lock = WindowLock(places.data)
        self._ended = False
        self.application: Application
        self.tasks: Tasks
        self.window: MainWindow

    def open(self, *, show: bool = True, full_screen: bool = False) -> MainWindow:
        """Take the lock, open the store, and show the sign-in screen."""
        self._demand_shop()
        self._lock.acquire()
        try:
            self.application = Application.open(self._places, register=self._register)
            report = self.application.begin_run()
        except BaseException:
            self._lock.release()
            raise
        settings = self.application.settings
        theme.apply(
            self._app,
            _theme_name(settings.get(THEME)),
            settings.get(UI_SCALE) / 100,
        )
        shop = self.application.place.shop
        formatter = Formatter(locale_of(shop.country), shop.time_zone)
        version = installed_version()
        self.tasks = Tasks(thread_ended=close_connection)
        reporter = CrashReporter(self.tasks, logs=self._places.logs, version=version)
        self.tasks.crashed.connect(reporter.report)
        self.window = MainWindow(self.application, self.tasks, formatter, version=version)
        reporter.install(lambda: self.window)
        self.window.closed.connect(self._app.quit)
        if show:
            self.window.resize(1366, 768)
            if self.window.kiosk.is_wanted:
                self.window.kiosk.enter()
            elif full_screen:
                self.window.showFullScreen()
            else:
                self.window.show()
            self.window.start(report)
        return self.window

    def close(self) -> None:
        """Finish what was begun, note that the window ended by itself, let go of everything."""
        if self._ended:
            return
        self._ended = True
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
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication(sys.argv[:1])
    app.setApplicationName("rcommerce-pos")
    app.setApplicationDisplayName("R Commerce POS")
    app.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, on=False)
    return app


def _make_demo_if_needed(places: Folders) -> None:
    from rcommerce_pos.core.demo import is_demo_made, make_demo

    if not is_demo_made(places.data):
        print("Making the demo shop: a week of sales, a few seconds.", flush=True)
        make_demo(places)


def _theme_name(name: str) -> theme.ThemeName:
    if name == "dark":
        return "dark"
    return "light" if name == "light" else "system"


def _tell(error: PosError, *, offer_demo: bool) -> bool:
    """Say in a window why it cannot open, for whoever started it without a terminal.

    True where the demo shop was chosen instead.
    """
    app = _qt_application()
    if app.platformName() == "offscreen":
        return False
    theme.apply(app, "system")
    nobody: QWidget | None = None
    dialog = Dialog(nobody, error.message, error.hint, icon="store", tone="warn", width=640)
    close = dialog.add_button(Button(dialog.tr("Close"), key="Esc"))
    close.clicked.connect(dialog.reject)
    if offer_demo:
        demo = dialog.add_button(
            Button(dialog.tr("Look round the demo shop"), kind="primary"), default=True
        )
        demo.clicked.connect(dialog.accept)
    return bool(dialog.exec())
