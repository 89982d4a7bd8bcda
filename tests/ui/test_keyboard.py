"""Everything by keyboard: a way to every act and every control, out of every panel and dialog."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from rcommerce_pos.core.demo import make_demo
from rcommerce_pos.core.paths import folders
from rcommerce_pos.ui.actions import COMMANDS, Command, Scope, check_commands
from rcommerce_pos.ui.main_window import NOT_IN_MENU
from rcommerce_pos.ui.widgets.field_frame import FieldFrame
from rcommerce_pos.ui.widgets.key_sheet import KeyRow, KeySheet
from tools.photographer import Combination, Photographer
from tools.walk import walk

PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo shop, made once."""
    folder = tmp_path_factory.mktemp("demo") / "shop"
    make_demo(folders(folder))
    return folder


def tab_faults(window: QWidget) -> list[str]:
    """Where Tab and Shift+Tab do not come round, and what they do not reach."""
    stops = stops_of(window)
    found: list[str] = []
    if not stops:
        return found
    for key, modifiers in ((Qt.Key.Key_Tab, PLAIN), (Qt.Key.Key_Backtab, SHIFT)):
        stops[0].setFocus(Qt.FocusReason.OtherFocusReason)
        start = QApplication.focusWidget()
        seen = {start}
        for _ in range(2 * len(stops) + 2):
            now = QApplication.focusWidget()
            if now is None:
                break
            QTest.keyClick(now, key, modifiers)
            now = QApplication.focusWidget()
            if now is start:
                break
            seen.add(now)
        if QApplication.focusWidget() is not start:
            trapped = _words(QApplication.focusWidget())
            found.append(f"{key.name} does not come round, it is at {trapped}")
        there = (stop for stop in stops if isValid(stop) and stop.isVisible())
        missed = [stop for stop in there if _holder(stop) not in seen]
        found += [f"{key.name} does not reach {_words(stop)}" for stop in missed]
    return found


def stops_of(window: QWidget) -> list[QWidget]:
    """Every control of a window that takes the keyboard by Tab."""
    return [widget for widget in _widgets(window) if _is_stop(widget)]


class Walker(Photographer):
    """Goes through every screen as somebody without a mouse, instead of taking pictures."""

    def __init__(self, app: QApplication, data: Path) -> None:
        self.told: list[str] = []
        self._known: set[tuple[str, str]] = set()
        super().__init__(app, data, Combination())

    @override
    def picture(self, name: str, over: QWidget | None = None) -> None:
        """Tab through what is in front, there and back."""
        self.settle()
        self.names.append(name)
        window = over or self.window
        window.activateWindow()
        window.windowHandle().requestActivate()
        self.app.processEvents()
        before = QApplication.focusWidget()
        self.told += [f"{name}: {fault}" for fault in tab_faults(window)]
        for stop in stops_of(window):
            if isValid(stop):
                self._see_focus(name, window, stop)
        if before is not None and before.isVisible():
            before.setFocus()

    @override
    def dialog(self, name: str, show: Callable[[], object]) -> None:
        """The keyboard is where it was before the dialog, once it is closed."""
        before = QApplication.focusWidget()
        super().dialog(name, show)
        after = QApplication.focusWidget()
        if before is not None and before.isVisible() and _is_stop(before) and after is not before:
            self.told.append(f"{name}: the keyboard is at {_words(after)}, was at {_words(before)}")

    _picture, _dialog = picture, dialog

    def _see_focus(self, name: str, window: QWidget, stop: QWidget) -> None:
        """Whether a person sees that the keyboard is there; each kind of control once."""
        known = (type(stop).__name__, stop.accessibleName())
        if known in self._known or not stop.isVisible():
            return
        self._known.add(known)
        other = next(
            (each for each in _widgets(window) if _is_stop(each) and each is not stop), None
        )
        frame = stop.parentWidget() if isinstance(stop.parentWidget(), FieldFrame) else stop
        assert frame is not None
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        self.app.processEvents()
        lit = frame.grab().toImage()
        if other is None:
            stop.clearFocus()
        else:
            other.setFocus(Qt.FocusReason.TabFocusReason)
        self.app.processEvents()
        if frame.grab().toImage() == lit:
            self.told.append(f"{name}: nobody sees the keyboard at {_words(stop)}")


def _widgets(window: QWidget) -> Iterator[QWidget]:
    for child in window.findChildren(QWidget):
        if child.isVisible() and child.window() is window:
            yield child


def _is_stop(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    proxied = widget.focusProxy() is not None
    inner = widget.objectName().startswith("qt_")
    return bool(policy) and widget.isEnabled() and not proxied and not inner


def _holder(widget: QWidget) -> QWidget:
    """Who has the keyboard when a widget has it: a field within a spin box hands it on."""
    parent = widget.parentWidget()
    if parent is not None and parent.focusProxy() is None and _is_field_of(widget, parent):
        return parent
    return widget


def _is_field_of(widget: QWidget, parent: QWidget) -> bool:
    line_edit = getattr(parent, "lineEdit", None)
    return line_edit is not None and line_edit() is widget


def _words(widget: QWidget | None) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}" if widget else "nowhere"


@pytest.fixture(scope="module")
def walker(qapp: QApplication, demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Walker:
    """The walk through every screen and dialog by Tab, done once."""
    data = tmp_path_factory.mktemp("walk") / "data"
    shutil.copytree(demo, data)
    made = Walker(qapp, data)
    try:
        walk(made)
        # The acts of the screens behind the counter are there once somebody went there.
        assert made.window.desk.office is not None
        made.told += [
            f"{command.id} does nothing"
            for command in made.window.actions_.commands.values()
            if command.scope is not Scope.SETUP
            and command.id not in made.window.actions_.wired
            and (command.keys or not command.shown)
        ]
        made.told += [
            f"{place} of the rail has no command"
            for place in made.window.desk.frame.rail.places
            if place != "lock" and f"go_{place}" not in made.window.actions_.commands
        ]
    finally:
        made.close()
    return made


def test_tab_reaches_every_control_comes_round_and_is_seen(walker: Walker) -> None:
    found = [each for each in walker.told if "does nothing" not in each and "rail" not in each]
    if found:
        pytest.fail(f"{len(found)} faults:\n" + "\n".join(found[:80]), pytrace=False)
    assert len(walker.names) > 60


def test_every_command_does_something_and_every_place_has_one(walker: Walker) -> None:
    assert [each for each in walker.told if "does nothing" in each or "rail" in each] == []


def has_way(command: Command) -> bool:
    """A key, a key that is no shortcut, or a line of the menu that F10 opens everywhere."""
    return bool(command.keys or command.shown or command.id not in NOT_IN_MENU)


def test_no_act_is_without_a_way_by_keyboard() -> None:
    check_commands(COMMANDS)
    assert [command.id for command in COMMANDS if not has_way(command)] == []
    menu = next(command for command in COMMANDS if command.id == "menu")
    assert (menu.scope, menu.keys) == (Scope.ALWAYS, ("F10",))


def test_a_key_may_not_mean_two_things_where_scopes_meet() -> None:
    desk = Command("a", Scope.DESK, "A", ("Ctrl+9",))
    with pytest.raises(ValueError, match="Ctrl"):
        check_commands((desk, Command("b", Scope.SELL, "B", ("Ctrl+9",))))
    check_commands((desk, Command("b", Scope.LOGIN, "B", ("Ctrl+9",))))


def test_the_walk_would_find_a_trap(qapp: QApplication) -> None:
    """A text area that takes Tab for itself is a trap."""
    window = QWidget()
    column = QVBoxLayout(window)
    for words in ("One", "Two"):
        column.addWidget(QPushButton(words))
    area = QPlainTextEdit()
    area.setAccessibleName("Area")
    column.addWidget(area)
    window.show()
    window.activateWindow()
    window.windowHandle().requestActivate()
    qapp.processEvents()
    found = tab_faults(window)
    assert any("does not come round, it is at QPlainTextEdit 'Area'" in fault for fault in found)
    area.setTabChangesFocus(True)
    assert tab_faults(window) == []
    window.close()


def test_the_key_sheet_is_narrowed_by_typing(qapp: QApplication) -> None:
    window = QWidget()
    window.resize(1366, 768)
    window.show()
    rows = (KeyRow("Pay", "F12"), KeyRow("Park", "F7"))
    sheet = KeySheet(window, (("Sell", rows), ("Payment", (KeyRow("Card", "F3"),))))
    sheet.show()

    def said() -> set[str]:
        qapp.processEvents()
        return {label.text() for label in sheet.findChildren(QLabel) if label.isVisible()}

    assert {"Sell", "Pay", "Park", "Payment", "Card"} <= said()
    QTest.keyClicks(sheet._search.field, "park")
    assert "Park" in said()
    assert said().isdisjoint({"Pay", "Card", "Payment"})
    sheet.close()
    window.close()
