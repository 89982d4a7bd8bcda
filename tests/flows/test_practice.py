"""Practice through real windows and real processes: sold there, and the shop has no row of it."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from typing_extensions import override

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.kernel.errors import Unavailable
from rcommerce_pos.core.orders.types import TenderKind
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.practice.exercises import Exercise
from rcommerce_pos.core.practice.making import make_practice, practice_folders
from rcommerce_pos.core.settings.declarations import LANGUAGE
from rcommerce_pos.core.storage.database import fetch_all
from rcommerce_pos.core.verify import verify_store
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.app import Counter
from rcommerce_pos.ui.languages import install, language_of, worn
from rcommerce_pos.ui.practising import PracticeTill
from rcommerce_pos.ui.screens.practice.runner import practice_command
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.watermark import Watermark
from tests.support.shop import CASHIER_PIN, make_shop, sell
from tests.support.window import Till, open_till

Rows = dict[str, list[tuple[object, ...]]]
CTRL = Qt.KeyboardModifier.ControlModifier
MILK, CHOC = "4006381333931", "4006381333948"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a shop that sold once."""
    application = make_shop(tmp_path / "shop", SystemClock())
    sell(application, ("MILK", "1"))
    application.close()
    return tmp_path / "shop"


@pytest.fixture
def practice(folder: Path) -> Path:
    """The folder of the practice till of that shop."""
    return make_practice(folders(folder), "R1").data


def rows_of(folder: Path, *, but: str = "") -> Rows:
    """Every row of a store; the store is closed again."""
    application = Application.open(folders(folder))
    try:
        names = fetch_all("SELECT name FROM sqlite_master WHERE type = 'table'")
        tables = [row[0] for row in names if "product_" not in row[0] and row[0] != but]
        return {table: fetch_all(f'SELECT * FROM "{table}"') for table in tables}
    finally:
        application.close()


def faults(folder: Path) -> object:
    """What is wrong with a store; the store is closed again."""
    application = Application.open(folders(folder))
    try:
        return verify_store(application, full=True).findings
    finally:
        application.close()


def begin(till: Till) -> None:
    """The cashier signs in at a practice till and opens it."""
    till.sign_in("Cara", CASHIER_PIN)
    till.open_till("100")


def practice_of(till: Till) -> PracticeTill:
    """What a practice till has besides."""
    assert till.window.practice is not None
    return till.window.practice


def done(till: Till) -> frozenset[Exercise]:
    """The tasks that ticked themselves."""
    return practice_of(till).model.state.done


def texts(till: Till) -> list[str]:
    """Every text that is shown."""
    return [label.text() for label in till.window.findChildren(QLabel) if label.isVisible()]


def test_every_task_ticks_itself_by_keyboard(qapp: QApplication, practice: Path) -> None:
    with open_till(qapp, practice) as till:
        window = till.window
        assert "PRACTICE" in window.windowTitle()
        assert "Practice: nothing is recorded" in texts(till)
        begin(till)
        assert window.desk.sell.findChildren(Watermark)
        assert done(till) == frozenset()
        for code in (MILK, CHOC, MILK):
            till.scan(code)
        till.until(lambda: Exercise.RING_UP in done(till), "three are rung up")
        till.key(Qt.Key.Key_Delete)
        till.until(lambda: Exercise.REMOVE in done(till), "a line is out")
        till.key(Qt.Key.Key_F7)
        assert Exercise.PARK not in done(till)
        till.key(Qt.Key.Key_F8)
        till.key(Qt.Key.Key_Return)
        till.until(lambda: Exercise.PARK in done(till), "it is parked and back")
        till.key(Qt.Key.Key_F6)
        till.type("5%")
        till.key(Qt.Key.Key_Return)
        till.until(lambda: Exercise.DISCOUNT in done(till), "a discount is given")
        till.key(Qt.Key.Key_F12)
        till.until(window.desk.payment.isVisible, "payment is asked for")
        till.key(Qt.Key.Key_A, CTRL)
        till.type("5")
        till.key(Qt.Key.Key_Return)
        till.until(lambda: Exercise.CASH in done(till), "change is given")
        order = window.desk.last_order
        assert order is not None
        assert order.number.startswith("PRACTICE-R1-")
        assert order.change.minor > 0
        assert done(till) == frozenset(Exercise) - {Exercise.CLOSE}
        till.key(Qt.Key.Key_Return)
        till.window.actions_.do("close_till")
        till.until(window.desk.shift.isVisible, "the drawer is counted")
        till.type("0")
        till.key(Qt.Key.Key_Return)
        till.key(Qt.Key.Key_F12)
        till.until(lambda: window.desk.shift_model.state.step == "count_again", "count again")
        till.key(Qt.Key.Key_Return)
        till.key(Qt.Key.Key_F12)
        till.until(lambda: done(till) == frozenset(Exercise), "the till is closed")
        assert "Every task is done" in texts(till)
    assert faults(practice) == ()


def test_the_tasks_never_take_the_keyboard(qapp: QApplication, practice: Path) -> None:
    with open_till(qapp, practice) as till:
        begin(till)
        till.window.resize(1366, 768)
        before = qapp.focusWidget()
        shift = Qt.KeyboardModifier.ShiftModifier
        till.key(Qt.Key.Key_P, CTRL | shift)
        panel = practice_of(till).frame
        assert panel.panel.isVisible()
        assert qapp.focusWidget() is before
        till.scan(MILK)
        sale = till.window.desk.sell_model.state.sale
        assert sale is not None
        assert sale.cart.pieces == 1
        till.key(Qt.Key.Key_P, CTRL | shift)
        assert not panel.panel.isVisible()


class Eye(QObject):
    """Sees every window that shows up, for however short a time."""

    def __init__(self) -> None:
        super().__init__()
        self.titles: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.titles.append(type(watched).__name__)
        return False


def test_no_stray_window_flashes_up(qapp: QApplication, practice: Path) -> None:
    eye = Eye()
    qapp.installEventFilter(eye)
    try:
        with open_till(qapp, practice) as till:
            begin(till)
            practice_of(till).frame.toggle()
            till.settle()
            till.window.resize(2200, 1200)
            till.settle()
            frame = practice_of(till).frame
            assert frame.panel.geometry().left() == frame._pages.geometry().right() + 1
    finally:
        qapp.removeEventFilter(eye)
    assert eye.titles == ["MainWindow"]


def test_open_tasks_stand_beside_the_sale_and_cover_nothing(
    qapp: QApplication, practice: Path
) -> None:
    with open_till(qapp, practice) as till:
        begin(till)
        till.window.resize(1366, 768)
        till.scan(MILK)
        frame = practice_of(till).frame
        assert not frame.is_open
        assert frame.bar.tasks.isVisible()
        till.key(Qt.Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
        till.settle()
        assert frame.panel.isVisible()
        assert not frame.covers
        pages = frame._pages.geometry()
        assert not frame.panel.geometry().intersects(pages)
        desk = till.window.desk
        for each in (desk.sell, desk.sell.search, desk.frame.bar.button("pay")):
            assert each is not None
            assert each.isVisible()
            place = QRect(each.mapTo(frame._room, QPoint(0, 0)), each.size())
            assert pages.contains(place), each
        till.scan("FLOWERS")
        assert desk.sell.asks
        assert frame.panel.isVisible()


def test_where_there_is_no_room_tasks_go_as_soon_as_somebody_acts(
    qapp: QApplication, practice: Path
) -> None:
    with open_till(qapp, practice) as till:
        begin(till)
        till.window.resize(1024, 768)
        till.settle()
        frame = practice_of(till).frame
        shift = Qt.KeyboardModifier.ShiftModifier
        acts: tuple[Callable[[], object], ...] = (
            lambda: till.scan(MILK),
            lambda: till.key(Qt.Key.Key_F12),
        )
        for act in acts:
            till.key(Qt.Key.Key_P, CTRL | shift)
            assert frame.covers
            assert frame.panel.isVisible()
            act()
            assert not frame.panel.isVisible()
        till.until(till.window.desk.payment.isVisible, "the payment is shown")
        frame.bar.tasks.click()
        assert frame.panel.isVisible()
        QTest.mouseClick(till.window.desk.payment, Qt.MouseButton.LeftButton)
        assert not frame.panel.isVisible()
        assert "Next: " in " ".join(texts(till))


def test_esc_puts_tasks_away_that_cover_the_window(qapp: QApplication, practice: Path) -> None:
    with open_till(qapp, practice) as till:
        begin(till)
        till.scan(MILK)
        theme.apply(qapp, "light", 2.0)
        till.window.resize(1366, 768)
        till.settle()
        frame = practice_of(till).frame
        assert not frame.is_open
        till.key(Qt.Key.Key_F12)
        desk = till.window.desk
        till.until(desk.payment.isVisible, "the payment is shown")
        till.key(Qt.Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
        assert frame.panel.isVisible()
        till.key(Qt.Key.Key_Escape)
        assert not frame.panel.isVisible()
        assert desk.payment.isVisible()
        till.key(Qt.Key.Key_Escape)
        till.until(desk.sell.isVisible, "Esc means what it meant before")
        theme.apply(qapp, "light")


def test_practice_speaks_as_its_till_does_now(qapp: QApplication, practice: Path) -> None:
    counter = Counter(qapp, folders(practice))
    try:
        counter.open(language="de")
        assert counter.application.settings.get(LANGUAGE) == "de"
        assert worn().code == "de"
    finally:
        counter.close()
        install(qapp, language_of("en"))


def test_a_card_is_approved_or_declined_by_hand_and_no_machine_is_asked(
    qapp: QApplication, practice: Path
) -> None:
    with open_till(qapp, practice) as till:
        begin(till)
        till.scan(MILK)
        desk = till.window.desk
        till.key(Qt.Key.Key_F12)
        till.until(desk.payment.isVisible, "payment is asked for")
        till.key(Qt.Key.Key_F3)
        answer(qapp, "Decline")
        till.key(Qt.Key.Key_Return)
        assert not desk.complete.isVisible()
        state = desk.payment_model.state
        assert state is not None
        assert state.error is not None
        assert state.error.code == "practice.declined"
        answer(qapp, "Approve")
        till.to_front()
        till.key(Qt.Key.Key_Return)
        till.until(desk.complete.isVisible, "the sale is done")
        assert desk.last_order is not None
        assert [t.kind for t in desk.last_order.tenders] == [TenderKind.CARD_EXTERNAL]
    assert faults(practice) == ()


def test_beginning_anew_asks_and_then_ends_the_window(qapp: QApplication, practice: Path) -> None:
    with open_till(qapp, practice) as till:
        closed: list[bool] = []
        till.window.closed.connect(lambda: closed.append(True))
        answer(qapp, "Cancel")
        till.window.actions_.do("begin_anew")
        assert (practice_of(till).wants_anew, closed) == (False, [])
        answer(qapp, "Begin anew")
        till.window.actions_.do("begin_anew")
        assert (practice_of(till).wants_anew, closed) == (True, [True])


LOOP = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.storage.database import fetch_all
from rcommerce_pos.ui.app import run_practice
from rcommerce_pos.ui.main_window import MainWindow

app, seen = QApplication([]), []

def look():
    for shown in app.topLevelWidgets():
        if isinstance(shown, MainWindow) and shown.isVisible() and shown not in seen:
            print(fetch_all('SELECT COUNT(*) FROM "order"')[0][0], flush=True)
            shown.practice.wants_anew = not seen
            seen.append(shown)
            shown.close()
            return

timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
sys.exit(run_practice(folders(Path(sys.argv[1])), register="R1"))
"""


def test_beginning_anew_opens_the_next_window_on_a_fresh_store(
    practice: Path, folder: Path
) -> None:
    """In a process of its own: a loop that was ended stays ended for every dialog after it."""
    application = Application.open(folders(practice))
    sell(application, ("MILK", "1"))
    application.close()
    command = [sys.executable, "-c", LOOP, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout.split()) == (0, ["1", "0"]), done.stderr
    assert faults(practice) == ()


def test_a_window_that_is_closed_at_once_builds_no_desk(qapp: QApplication, practice: Path) -> None:
    """Beginning anew may come before everything was loaded: the next window is not disturbed."""
    till = Till(qapp, practice)
    assert not till.window.is_ready
    window = till.window
    window._loaded(None)
    till.close()
    for _ in range(20):
        qapp.processEvents()
    assert not window.is_ready
    logs = practice / "logs"
    assert not list(logs.glob("crash-*")) if logs.exists() else True


def test_the_till_waits_with_its_open_sale_and_notes_who_practised(
    qapp: QApplication, folder: Path
) -> None:
    with open_till(qapp, folder) as till:
        till.sign_in("Cara", CASHIER_PIN)
        till.until(till.window.desk.sell.isVisible, "the sell screen is shown")
        till.scan(CHOC)
        till.key(Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
        till.until(till.window.login.isVisible, "the till is locked")
        till.key(Qt.Key.Key_F8)
        assert till.window.door is not None
        runner = till.window.door.runner
        till.until(lambda: runner.process_id, "practice runs in a process of its own")
        assert runner.process_id != os.getpid()
        assert "Practice is open in its own window" in texts(till)
        mark = practice_folders(folders(folder), "R1").data / "running"
        till.until(mark.exists, "its window is open")
        till.type(CASHIER_PIN)
        till.scan(MILK)
        assert not till.window.desk.isVisible()
        till.key(Qt.Key.Key_F8)
        till.until(lambda: not runner.is_running, "practice is over")
        till.until(till.window.login.isVisible, "the till is back")
        assert not mark.exists(), "it ended by itself"
        till.sign_in("Cara", CASHIER_PIN)
        sale = till.window.desk.sell_model.state.sale
        assert sale is not None
        assert [line.name for line in sale.cart.lines] == ["Milk chocolate 100 g"]
    kinds = [row[0] for row in _journal(folder)]
    assert [kind for kind in kinds if str(kind).startswith("PRACTICE")] == [
        "PRACTICE_BEGIN",
        "PRACTICE_END",
    ]
    assert faults(folder) == ()


def test_practice_that_cannot_open_is_said_and_the_till_goes_on(
    qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_till(qapp, folder) as till:
        monkeypatch.setattr(sys, "executable", str(folder / "nothing-here"))
        said: list[object] = []
        assert till.window.door is not None
        till.window.door.runner.over.connect(said.append)
        till.key(Qt.Key.Key_F8)
        till.until(lambda: said, "it is said")
        assert isinstance(said[0], Unavailable)
        till.settle()
        assert till.window.login.isVisible()


@pytest.fixture
def sold_there(folder: Path) -> Iterator[tuple[Path, Rows]]:
    """A practice window in a process of its own, where somebody else's process sells."""
    before = rows_of(folder, but="journal")
    program, arguments = practice_command(folder, "R1", full_screen=False)
    arguments.remove("--from-till")
    process = subprocess.Popen([program, *arguments])  # our own program
    mark = practice_folders(folders(folder), "R1").data / "running"
    end = monotonic() + 60
    while not mark.exists():
        assert process.poll() is None, "the practice window is closed already"
        assert monotonic() < end
        sleep(0.05)
    yield folder, before
    process.send_signal(signal.SIGTERM)
    assert process.wait(60) == 0
    assert [row[0] for row in _journal(folder)][-1] == "PRACTICE_END"


def test_what_is_sold_in_practice_is_not_in_the_shop(sold_there: tuple[Path, Rows]) -> None:
    folder, before = sold_there
    places = practice_folders(folders(folder), "R1")
    other = Application.open(places)
    assert sell(other, ("MILK", "2"), ("LAST", "1"), tender="20.00").number == "PRACTICE-R1-1"
    other.close()
    assert rows_of(folder, but="journal") == before
    assert [row[0] for row in _journal(folder)][-1] == "PRACTICE_BEGIN"
    assert faults(folder) == ()
    assert faults(places.data) == ()


def _journal(folder: Path) -> list[tuple[object, ...]]:
    application = Application.open(folders(folder))
    try:
        return fetch_all("SELECT kind FROM journal ORDER BY epoch, seq")
    finally:
        application.close()


def answer(app: QApplication, words: str) -> None:
    """Press a button of the next dialog, as soon as it is there."""
    timer = QTimer(app)
    timer.setInterval(20)

    def look() -> None:
        dialog = app.activeModalWidget()
        if isinstance(dialog, Dialog):
            timer.stop()
            button = next(b for b in dialog.findChildren(Button) if b.text() == words)
            button.click()

    timer.timeout.connect(look)
    timer.start()
