"""The scanner's path: a burst is a scan whatever has the focus, a person's keys are typing."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from rcommerce_pos.ui.scanner import Scan, ScannerProfile, ScanRouter, Typed

CODE = "4006381333931"


class Bench:
    """A window with every kind of field, and what its router said."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        self.fields = [
            QLineEdit(),
            QSpinBox(),
            QPushButton("press"),
            QTableWidget(3, 3),
            QTextEdit(),
        ]
        for field in self.fields:
            column.addWidget(field)
        self.now = 1000
        self.router = ScanRouter(self.window, stamp=lambda _event: self.now)
        self.scanned: list[str] = []
        self.bounced: list[str] = []
        self.typed: list[str] = []
        self.entered = 0
        self.router.scanned.connect(self._scan)
        self.router.bounced.connect(self._bounce)
        self.router.typed.connect(self._type)
        self.router.entered.connect(self._enter)
        self.window.show()
        self.window.windowHandle().requestActivate()
        while app.activeWindow() is not self.window:
            app.processEvents()
        self.router.install(self.window)

    def _scan(self, scan: Scan) -> None:
        self.scanned.append(scan.code)

    def _bounce(self, scan: Scan) -> None:
        self.bounced.append(scan.code)

    def _type(self, typed: Typed) -> None:
        self.typed.append(typed.text)

    def _enter(self, _typed: Typed) -> None:
        self.entered += 1

    def press_as_x11(self, digit: int) -> None:
        """Ctrl and a digit, of which X11 makes the text of a separator."""
        self.now += 2
        key, text = Qt.Key(Qt.Key.Key_0 + digit), chr(0x18 + digit)
        QTest.sendKeyEvent(
            QTest.KeyAction.Click,
            self.window.windowHandle(),
            key,
            text,
            Qt.KeyboardModifier.ControlModifier,
        )

    def keys(self, text: str, gap: int) -> None:
        """Keys so many milliseconds apart."""
        for character in text:
            self.now += gap
            QTest.keyClick(self.window.windowHandle(), character)  # type: ignore[call-overload]

    def enter(self, gap: int = 2) -> None:
        """The Enter key."""
        self.now += gap
        QTest.keyClick(self.window.windowHandle(), Qt.Key.Key_Return)

    def settle(self) -> None:
        """Wait until nothing is held."""
        while self.router._held:
            self._app.processEvents()


@pytest.fixture
def bench(qapp: QApplication) -> Iterator[Bench]:
    made = Bench(qapp)
    yield made
    made.router.uninstall()
    made.window.close()


@pytest.mark.parametrize("field", range(5))
def test_a_burst_is_a_scan_whatever_has_the_focus(bench: Bench, field: int) -> None:
    bench.fields[field].setFocus()
    bench.keys(CODE, 4)
    bench.enter()
    bench.settle()
    assert bench.scanned == [CODE]
    assert bench.fields[0].text() == ""  # type: ignore[attr-defined]
    assert bench.fields[4].toPlainText() == ""  # type: ignore[attr-defined]


def test_a_person_types_into_the_field_that_has_the_focus(bench: Bench) -> None:
    field = bench.fields[0]
    assert isinstance(field, QLineEdit)
    field.setFocus()
    for character in "milk 12":
        bench.keys(character, 180)
        bench.settle()
    assert field.text() == "milk 12"
    assert bench.scanned == []


def test_a_person_types_into_the_scan_field_where_the_screen_wants_it(bench: Bench) -> None:
    bench.router.set_keys_to("scan_field")
    for character in "tea":
        bench.keys(character, 180)
        bench.settle()
    bench.enter(200)
    assert "".join(bench.typed) == "tea"
    assert bench.entered == 1


def test_a_shortcut_on_a_digit_steals_nothing(bench: Bench) -> None:
    stolen: list[int] = []
    shortcut = QShortcut(QKeySequence("4"), bench.window)
    shortcut.activated.connect(lambda: stolen.append(1))
    bench.keys(CODE, 4)
    bench.enter()
    assert (bench.scanned, stolen) == ([CODE], [])


@pytest.mark.parametrize("digit", [4, 5, 6, 7])
def test_ctrl_with_a_digit_is_a_command_where_its_text_is_a_separator(
    bench: Bench, digit: int
) -> None:
    fired: list[bool] = []
    shortcut = QShortcut(QKeySequence(f"Ctrl+{digit}"), bench.window)
    shortcut.activated.connect(lambda: fired.append(True))
    bench.press_as_x11(digit)
    assert fired == [True]
    assert bench.typed == []


def test_a_separator_within_a_code_belongs_to_it(bench: Bench) -> None:
    bench.keys("01040063813", 2)
    bench.press_as_x11(5)
    bench.keys("39317", 2)
    bench.enter()
    assert bench.scanned == ["01040063813\x1d39317"]


def test_scans_back_to_back_are_all_there_in_order(bench: Bench) -> None:
    codes = [f"{number:013d}" for number in range(20)]
    for code in codes:
        bench.now += 60
        bench.keys(code, 3)
        bench.enter()
    assert bench.scanned == codes


def test_one_read_that_is_sent_twice_counts_once_and_two_reads_twice(bench: Bench) -> None:
    bench.keys(CODE, 3)
    bench.enter()
    bench.keys(CODE, 3)
    bench.enter()
    assert (bench.scanned, bench.bounced) == ([CODE], [CODE])
    bench.now += 160
    bench.keys(CODE, 3)
    bench.enter()
    assert bench.scanned == [CODE, CODE]


def test_the_bounce_can_be_set(bench: Bench) -> None:
    bench.router.profile = ScannerProfile(bounce_ms=0)
    for _ in range(2):
        bench.keys(CODE, 3)
        bench.enter()
    assert bench.scanned == [CODE, CODE]


def test_function_keys_go_their_way(bench: Bench) -> None:
    pressed: list[int] = []
    shortcut = QShortcut(QKeySequence("F5"), bench.window)
    shortcut.activated.connect(lambda: pressed.append(1))
    QTest.keyClick(bench.window.windowHandle(), Qt.Key.Key_F5)
    assert pressed == [1]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%", min_size=6, max_size=30).filter(
            lambda code: code[0] != " "
        ),
        min_size=1,
        max_size=4,
    ),
    st.integers(1, 30),
)
def test_whatever_a_scanner_sends_comes_out_whole(bench: Bench, codes: list[str], gap: int) -> None:
    bench.scanned.clear()
    for code in codes:
        bench.now += 1000
        bench.keys(code, gap)
        bench.enter()
    assert bench.scanned == codes


@pytest.mark.parametrize(("gap", "is_scan"), [(20, True), (30, True), (60, False), (120, False)])
def test_slow_scanners_are_scanners_and_fast_typists_are_not(
    bench: Bench, gap: int, is_scan: bool
) -> None:
    bench.router.set_keys_to("scan_field")
    bench.keys(CODE, gap)
    bench.enter(gap)
    bench.settle()
    assert bench.scanned == ([CODE] if is_scan else [])
    assert "".join(bench.typed) == ("" if is_scan else CODE)


def test_what_is_typed_60_ms_apart_is_no_scan_by_the_times_that_events_really_carry(
    qapp: QApplication, bench: Bench
) -> None:
    bench.router.stamp = ScanRouter().stamp
    bench.router.set_keys_to("scan_field")
    for character in CODE:
        QTest.keyClick(bench.window.windowHandle(), character)  # type: ignore[call-overload]
        QTest.qWait(60)
    bench.settle()
    assert bench.scanned == []
    assert "".join(bench.typed) == CODE
