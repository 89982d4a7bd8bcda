"""Starts the window: folders, lock, store, theme, first screen; and ends it in order.

Where there is no shop yet, the first start makes one before.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QApplication, QWidget

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.crash import installed_version
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.logs import configure
from rcommerce_pos.core.paths import Folders, folders
from rcommerce_pos.core.settings.declarations import THEME, UI_SCALE
from rcommerce_pos.core.storage.database import close_connection
from rcommerce_pos.core.storage.lock import WindowLock
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import CrashReporter
from rcommerce_pos.ui.formatting import Formatter, locale_of
from rcommerce_pos.ui.main_window import MainWindow
from rcommerce_pos.ui.screens.setup.state import Goods
from rcommerce_pos.ui.screens.setup.view_model import SetupViewModel
from rcommerce_pos.ui.screens.setup.window import SetupWindow
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
        if error.code != "shop.none" or _has_no_screen(app):
            _tell(error)
            raise
        first = FirstRun(app, places)
        first.open()
        app.exec()
        first.close()
        if not first.made:
            return 0
        configure(places)
        counter = Counter(app, places, register=register)
        counter.open(first_room=first.first_room)
    watchdog = Watchdog() if debug else None
    status = app.exec()
    if watchdog is not None:
        watchdog.stop()
    counter.close()
    return status


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
        self.model = SetupViewModel(self._places, self.tasks)
        self.window = SetupWindow(self.model)
        reporter.install(lambda: self.window)
        self.window.finished.connect(self._finish)
        self.window.closed.connect(self._app.quit)
        self.window.demo_wanted.connect(open_demo)
        self.window.resize(1366, 768)
        self.window.start()
        return self.window

    @property
    def first_room(self) -> str:
        """What whoever signs in first is led to: the import, where that was wished."""
        return "import" if self.model.state.goods is Goods.IMPORT else ""

    def close(self) -> None:
        """Let go of the window and of the thread that made the shop."""
        self.window.end()
        self.window.hide()
        self.tasks.stop()
        self.window.deleteLater()

    def _finish(self) -> None:
        self.made = True
        self._app.quit()


def open_demo() -> None:
    """Open the demo shop in a process of its own, so that nothing of it is mixed with a shop."""
    program = [] if getattr(sys, "frozen", False) else ["-m", "rcommerce_pos"]
    QProcess.startDetached(sys.executable, [*program, "window", "--demo"])


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

    def open(self, *, show: bool = True, first_room: str = "") -> MainWindow:
        """Take the lock, open the store, and show the sign-in screen.

        ``first_room`` is a screen behind the counter that whoever signs in first is led to.
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
        self.window.first_room = first_room
        reporter.install(lambda: self.window)
        self.window.closed.connect(self._app.quit)
        if show:
            self.window.resize(1366, 768)
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


def _has_no_screen(app: QApplication) -> bool:
    return app.platformName() == "offscreen"


def _tell(error: PosError) -> None:
    """Say in a window why it cannot open, for whoever started it without a terminal."""
    app = _qt_application()
    if _has_no_screen(app):
        return
    theme.apply(app, "system")
    nobody: QWidget | None = None
    dialog = Dialog(nobody, error.message, error.hint, icon="store", tone="warn", width=640)
    close = dialog.add_button(Button(dialog.tr("Close"), kind="primary", key="Esc"), default=True)
    close.clicked.connect(dialog.reject)
    dialog.exec()
