"""Every screen: nothing nameless, nothing cut off, in both themes and at the smallest size."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)

from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.screens.settings.words import GROUPS
from rcommerce_pos.ui.widgets.button import Button
from tests.flows.test_prices_at_the_counter import offer
from tests.support.shop import MANAGER_PIN, make_shop
from tests.support.window import Till, open_till

CALLS = 300_000
PLAIN = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
PRICING = ("promotions", "price_lists", "taxes", "labels")


def walk(till: Till, look: Callable[[str], None]) -> None:
    """Go through every screen, and have a look at each."""
    window = till.window
    look("login")
    till.sign_in("Max", MANAGER_PIN)
    till.until(window.desk.shift.isVisible, "the float is asked for")
    look("open till")
    till.open_till("100")
    look("sell, empty")
    till.scan("4006381333931")
    look("sell")
    till.scan("999999")
    look("unknown code")
    till.key(Qt.Key.Key_F6)
    look("discount")
    till.key(Qt.Key.Key_Escape)
    for key, modifiers, screen in (
        (Qt.Key.Key_F3, PLAIN, "price check"),
        (Qt.Key.Key_F4, PLAIN, "customer"),
        (Qt.Key.Key_N, CTRL, "note"),
        (Qt.Key.Key_U, CTRL, "coupon"),
        (Qt.Key.Key_X, CTRL | Qt.KeyboardModifier.ShiftModifier, "without tax"),
    ):
        till.key(key, modifiers)
        look(screen)
        till.key(Qt.Key.Key_Escape)
    till.key(Qt.Key.Key_E, CTRL)
    look("why this price")
    till.key(Qt.Key.Key_Escape)
    for place, rooms in (
        ("products", ("product_list",)),
        ("pricing", PRICING),
        ("reports", ("reports", "exceptions")),
    ):
        window.desk.go(place)
        for room in rooms:
            window.desk.office.open(room)
            till.settle()
            look(room)
    till.key(Qt.Key.Key_O, CTRL)
    till.settle()
    look("orders")
    window.desk.go("settings")
    for group in GROUPS:
        window.desk.office.settings.open_group(group)
        till.settle()
        look(f"settings, {group}")
    window.desk.go("sell")
    till.settle()
    till.key(Qt.Key.Key_A, CTRL | Qt.KeyboardModifier.ShiftModifier)
    for number in range(1, 7):
        till.key(Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.AltModifier)
        look(f"product, tab {number}")
    till.key(Qt.Key.Key_Escape)
    till.settle()
    till.key(Qt.Key.Key_L, CTRL)
    look("quick keys")
    till.key(Qt.Key.Key_G, CTRL | Qt.KeyboardModifier.ShiftModifier)
    look("edit quick keys")
    till.key(Qt.Key.Key_Escape)
    till.key(Qt.Key.Key_L, CTRL)
    for key, modifiers, screen in (
        (Qt.Key.Key_R, CTRL, "empties"),
        (Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier, "open price"),
    ):
        till.key(key, modifiers)
        look(screen)
        till.key(Qt.Key.Key_Escape)
    till.key(Qt.Key.Key_F12)
    look("payment")
    till.key(Qt.Key.Key_F3)
    look("payment by card")
    till.key(Qt.Key.Key_F2)
    till.key(Qt.Key.Key_Return)
    till.until(window.desk.complete.isVisible, "the sale is complete")
    look("complete")
    till.key(Qt.Key.Key_Return)
    window.actions_.do("close_till")
    till.settle()
    look("close till")


def test_the_key_sheet_knows_every_screen(qapp: QApplication, tmp_path: Path) -> None:
    make_shop(tmp_path / "shop", SystemClock()).close()
    with open_till(qapp, tmp_path / "shop") as till:
        seen: list[str] = []

        def close() -> None:
            sheet = qapp.activeModalWidget()
            assert sheet is not None
            seen.extend(label.text() for label in sheet.findChildren(QLabel))
            sheet.close()

        QTimer.singleShot(200, close)
        till.window.show_keys()
    assert {"Orders", "Sell", "Prices", "Payment"} <= set(seen)


@pytest.mark.parametrize(("name", "width", "height"), [
    ("light", 1366, 768), ("dark", 1920, 1080), ("light", 1024, 700), ("contrast", 1366, 768),
])  # fmt: skip
def test_nothing_is_nameless_or_cut_off(
    qapp: QApplication, tmp_path: Path, name: theme.ThemeName, width: int, height: int
) -> None:
    shop = make_shop(tmp_path / "shop", SystemClock())
    offer(shop)
    shop.close()
    faults: list[str] = []

    def look(screen: str) -> None:
        qapp.processEvents()
        for widget in till.window.findChildren(QWidget):
            if widget.isVisible():
                faults.extend(f"{screen}: {fault}" for fault in faults_of(till.window, widget))

    with open_till(qapp, tmp_path / "shop") as till:
        theme.apply(qapp, name)
        till.window.resize(width, height)
        walk(till, look)
    assert sorted(set(faults)) == []


def faults_of(window: QWidget, widget: QWidget) -> list[str]:
    found = []
    named = isinstance(widget, (QAbstractButton, QLineEdit))
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    if named and not (words or widget.accessibleName()):
        found.append(f"{type(widget).__name__} has no name")
    if isinstance(widget, Button) and words and widget.width() < widget.sizeHint().width():
        found.append(f"{widget.accessibleName()!r} is cut off")
    corner = widget.mapTo(window, widget.rect().bottomRight())
    below = corner.y() > window.height() and not scrolls(widget)
    if widget.window() is window and (corner.x() > window.width() or below):
        found.append(f"{type(widget).__name__} {widget.accessibleName()!r} is outside")
    return found


def scrolls(widget: QWidget) -> bool:
    """True for what can be scrolled into sight."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QAbstractScrollArea):
        parent = parent.parentWidget()
    return parent is not None


def test_qt_returns_nothing_as_often_as_it_likes(qapp: QApplication) -> None:
    """PySide6 6.12.0 loses a reference to None at every void call on Python 3.10 and 3.11."""
    thing = QObject()
    for _ in range(CALLS):
        thing.setObjectName("")
