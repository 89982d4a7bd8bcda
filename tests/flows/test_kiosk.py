"""A kiosk through the real window: it fills the screen, stays awake, and is left by a manager."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.practice.making import make_practice
from rcommerce_pos.core.settings.declarations import KIOSK, KIOSK_HIDES_POINTER
from rcommerce_pos.core.storage.database import fetch_all
from rcommerce_pos.ui.awake import MacAwake, ScreenSaverAwake, WindowsAwake, awake_for
from rcommerce_pos.ui.languages import install, language_of
from rcommerce_pos.ui.screens.approval.dialog import ApprovalDialog
from tests.flows.test_languages import choose
from tests.support.shop import CASHIER_PIN, MANAGER_PIN, make_shop
from tests.support.window import Till, open_till

FRAMELESS = Qt.WindowType.FramelessWindowHint
MILK = "4006381333931"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a shop whose till is a kiosk."""
    application = make_shop(tmp_path / "shop", SystemClock())
    application.settings.set(KIOSK, True, application.staff.owner())
    application.close()
    return tmp_path / "shop"


def answer(pin: str) -> None:
    """Let the manager type a PIN into the next approval, or nobody where there is none."""
    timer, window = QTimer(QApplication.instance()), QApplication.activeWindow()
    timer.setInterval(20)

    def look() -> None:
        if window is not None and not isValid(window):
            timer.stop()
            return
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ApprovalDialog) or not dialog._buttons:
            return
        timer.stop()
        if not pin:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            return
        while dialog._chosen is None or not dialog._chosen.name.startswith("Max"):
            QTest.keyClick(dialog, Qt.Key.Key_Right)
        for digit in pin:
            QTest.keyClick(dialog, Qt.Key(ord(digit)))

    timer.timeout.connect(look)
    timer.start()


def is_kiosk(till: Till) -> bool:
    """Full screen without a frame."""
    window = till.window
    return window.kiosk.is_on and window.isFullScreen() and bool(window.windowFlags() & FRAMELESS)


def test_the_pointer_goes_away_on_the_sell_screen_and_comes_back(
    qapp: QApplication, folder: Path
) -> None:
    with open_till(qapp, folder) as till:
        pointer = till.window.pointer
        pointer._idle.setInterval(30)
        pointer.moved()
        assert not pointer._idle.isActive()
        till.sign_in("Max", MANAGER_PIN)
        till.open_till("50")
        move(till)
        till.until(lambda: pointer.is_hidden, "it is gone")
        shown = qapp.overrideCursor()
        assert shown is not None
        assert shown.shape() is Qt.CursorShape.BlankCursor
        move(till)
        assert not pointer.is_hidden
        assert qapp.overrideCursor() is None
        till.key(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        move(till)
        QTest.qWait(80)
        assert not pointer.is_hidden
        till.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        move(till)
        till.until(lambda: pointer.is_hidden, "it is gone again")
    assert qapp.overrideCursor() is None


def test_the_pointer_stays_where_that_is_set_and_where_there_is_no_kiosk(
    qapp: QApplication, folder: Path
) -> None:
    for setting in (KIOSK_HIDES_POINTER, KIOSK):
        application = Application.open(folders(folder))
        application.settings.set(setting, False, application.staff.owner())
        application.close()
        with open_till(qapp, folder) as till:
            till.window.pointer._idle.setInterval(30)
            till.sign_in("Max", MANAGER_PIN)
            if till.window.desk.shift.isVisible():
                till.open_till("50")
            move(till)
            QTest.qWait(80)
            assert not till.window.pointer.is_hidden
        application = Application.open(folders(folder))
        application.settings.set(KIOSK_HIDES_POINTER, True, application.staff.owner())
        application.close()


def move(till: Till) -> None:
    """Move the mouse a little."""
    QTest.mouseMove(till.window.windowHandle(), QPoint(200, 200))
    QTest.mouseMove(till.window.windowHandle(), QPoint(210, 205))
    QApplication.processEvents()


def left(folder: Path) -> list[str]:
    """Who left the kiosk, as the journal has it."""
    application = Application.open(folders(folder))
    try:
        sql = "SELECT body ->> 'approved_by' FROM journal WHERE kind = 'KIOSK_LEFT'"
        return [row[0] for row in fetch_all(sql)]
    finally:
        application.close()


def test_closing_asks_a_manager_and_the_open_sale_is_kept(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        closed: list[bool] = []
        till.window.closed.connect(lambda: closed.append(True))
        assert is_kiosk(till)
        till.sign_in("Cara", CASHIER_PIN)
        till.open_till("100")
        till.scan(MILK)
        answer("")
        till.window.close()
        till.until(lambda: not till.window.kiosk._asking and qapp.activeModalWidget() is None)
        till.settle()
        assert till.window.isVisible()
        assert is_kiosk(till)
        assert closed == []
        answer(MANAGER_PIN)
        till.window.close()
        till.until(lambda: closed, "the window is closed")
        assert not till.window.kiosk.is_on
    assert left(folder) == ["Max Manager"]
    application = Application.open(folders(folder))
    kept = fetch_all("SELECT name FROM cart_line")
    application.close()
    assert kept == [("Milk 1 l",)]


def test_f11_leaves_for_a_manager_and_comes_back_for_everybody(
    qapp: QApplication, folder: Path
) -> None:
    with open_till(qapp, folder) as till:
        answer(MANAGER_PIN)
        till.key(Qt.Key.Key_F11)
        till.until(lambda: not till.window.kiosk.is_on, "the kiosk is left")
        assert not till.window.isFullScreen()
        assert not till.window.windowFlags() & FRAMELESS
        till.to_front()
        till.key(Qt.Key.Key_F11)
        assert is_kiosk(till)
    assert left(folder) == ["Max Manager"]


def test_a_manager_who_is_signed_in_need_not_ask(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        till.sign_in("Max", MANAGER_PIN)
        till.until(till.window.desk.isVisible, "the desk is shown")
        till.key(Qt.Key.Key_F11)
        till.until(lambda: not till.window.kiosk.is_on, "the kiosk is left")
    assert left(folder) == [""]


def test_a_till_that_is_no_kiosk_is_closed_by_anybody(qapp: QApplication, tmp_path: Path) -> None:
    make_shop(tmp_path / "plain", SystemClock()).close()
    with open_till(qapp, tmp_path / "plain") as till:
        closed: list[bool] = []
        till.window.closed.connect(lambda: closed.append(True))
        assert not till.window.isFullScreen()
        till.window.close()
        assert closed == [True]


def test_practice_from_a_kiosk_fills_the_screen_too(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        assert till.window.door is not None
        runner = till.window.door.runner
        till.key(Qt.Key.Key_F8)
        till.until(lambda: runner.process_id, "practice is open")
        assert runner._process is not None
        assert "--kiosk" in runner._process.arguments()
        till.until((folder / "practice" / "till-R1" / "running").exists, "its window is open")
        assert is_kiosk(till)
        till.key(Qt.Key.Key_F8)
        till.until(lambda: not runner.is_running, "practice is over")
        assert is_kiosk(till)
    places = make_practice(folders(folder), "R1")
    with open_till(qapp, places.data) as till:
        assert till.window.practice is not None
        till.window.practice.fills_screen = True
        till.window.showFullScreen()
        till.key(Qt.Key.Key_F11)
        assert till.window.isFullScreen()


SERVICE = """
import sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection

@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class Saver(QObject):
    @Slot(str, str, result="uint")
    def Inhibit(self, name, reason):
        print(f"{name}: {reason}", flush=True)
        return 7

app = QCoreApplication(sys.argv)
bus = QDBusConnection.sessionBus()
saver = Saver()
assert bus.registerService("org.freedesktop.ScreenSaver")
flags = QDBusConnection.RegisterOption.ExportAllSlots
assert bus.registerObject("/org/freedesktop/ScreenSaver", saver, flags)
print("ready", flush=True)
app.exec()
"""
CLIENT = """
from PySide6.QtCore import QCoreApplication
from rcommerce_pos.ui.awake import ScreenSaverAwake
app = QCoreApplication([])
awake = ScreenSaverAwake()
print(awake.hold(), flush=True)
awake.release()
"""


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A session bus of our own; its environment."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("there is no dbus-daemon here")
    command = [daemon, "--session", "--nofork", "--print-address"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    address = process.stdout.readline().strip()
    yield {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}
    process.terminate()
    process.wait()
    process.stdout.close()


def client(environment: dict[str, str]) -> str:
    """What a program that wants the screen awake is answered."""
    command = [sys.executable, "-c", CLIENT]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform != "linux", reason="only there is such a bus")
def test_the_desktop_is_asked_to_stay_awake(bus: dict[str, str]) -> None:
    assert client(bus) == "False", "no desktop answers on an empty bus"
    command = [sys.executable, "-c", SERVICE]
    service = subprocess.Popen(command, env=bus, stdout=subprocess.PIPE, text=True)
    assert service.stdout is not None
    assert service.stdout.readline() == "ready\n"
    assert client(bus) == "True"
    assert service.stdout.readline() == "R Commerce POS: The till is open\n"
    service.terminate()
    service.wait()
    service.stdout.close()


def test_without_a_bus_it_says_that_it_cannot() -> None:
    assert client({**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}) == "False"


def test_every_system_has_its_way() -> None:
    assert isinstance(awake_for("linux"), ScreenSaverAwake)
    assert isinstance(awake_for("win32"), WindowsAwake)
    assert isinstance(awake_for("darwin"), MacAwake)
    if sys.platform != "darwin":
        assert not MacAwake().hold()


def test_another_language_does_not_let_anybody_out(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        choose(till, "Deutsch")
        assert is_kiosk(till)
        answer("")
        till.window.close()
        till.settle()
        assert till.window.isVisible()
        assert is_kiosk(till)
    install(qapp, language_of("en"))
