"""What was being written when the till locked: nobody loses it, and nobody takes it for his own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.settings.setting import Group
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.editor_page import HeldDialog, UnsavedDialog
from tests.flows.test_product_form import Answerer, form, new_product, state
from tests.support.dialogs import answer
from tests.support.shop import CASHIER_PIN, MANAGER_PIN, OWNER_PIN, make_shop
from tests.support.window import Till, open_till

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def till(qapp: QApplication, tmp_path: Path) -> Iterator[Till]:
    """An open till at which Max the manager writes the name of a product, and is called away."""
    make_shop(tmp_path / "shop", SystemClock()).close()
    with open_till(qapp, tmp_path / "shop") as opened:
        opened.sign_in("Max", MANAGER_PIN)
        opened.open_till("0")
        new_product(opened)
        opened.type("Plum cake")
        opened.until(lambda: name(opened) == "Plum cake", "the name is written")
        opened.window.lock()
        opened.settle()
        opened.to_front()
        yield opened


def name(till: Till) -> str:
    sheet = state(till).sheet
    return "" if sheet is None else sheet.draft.name


def test_whoever_wrote_it_is_led_back_to_it(till: Till) -> None:
    till.sign_in("Max", MANAGER_PIN)
    till.until(form(till).isVisible, "the form is in front")
    assert name(till) == "Plum cake"
    assert form(till).is_dirty
    assert till.window.desk.frame.place == "products"


def test_somebody_else_is_at_the_counter_and_may_leave_it(till: Till) -> None:
    till.sign_in("Olga", OWNER_PIN)
    assert till.window.desk.sell.isVisible()
    asked: list[str] = []

    def leave(dialog: Dialog) -> None:
        asked.append(dialog.accessibleName())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    timer = answer((HeldDialog, leave))
    till.key(Qt.Key.Key_A, CTRL | Qt.KeyboardModifier.ShiftModifier)
    till.until(lambda: not timer.isActive(), "it is asked")
    assert asked
    assert "Max" in asked[0]
    till.settle()
    assert till.window.desk.sell.isVisible()
    assert name(till) == "Plum cake"
    till.window.lock()
    till.to_front()
    till.sign_in("Max", MANAGER_PIN)
    till.until(form(till).isVisible, "it is still Max's")


def test_somebody_else_may_discard_it(till: Till) -> None:
    till.sign_in("Olga", OWNER_PIN)
    timer = answer((HeldDialog, lambda dialog: dialog.accept()))
    new_product(till)
    till.until(lambda: not timer.isActive(), "it is asked")
    till.until(lambda: name(till) == "", "an empty form is shown")
    till.window.lock()
    till.to_front()
    till.sign_in("Max", MANAGER_PIN)
    till.settle()
    assert till.window.desk.sell.isVisible()


def discard(dialog: Dialog) -> None:
    """Let the changes go."""
    assert isinstance(dialog, UnsavedDialog)
    dialog._say("discard")


def test_the_window_closes_once_it_is_settled(qapp: QApplication, till: Till) -> None:
    till.sign_in("Max", MANAGER_PIN)
    closed: list[bool] = []
    till.window.closed.connect(lambda: closed.append(True))
    stay = Answerer(qapp, Qt.Key.Key_Escape)
    till.window.close()
    till.until(lambda: stay.seen == 1, "it is asked")
    till.settle()
    assert till.window.isVisible()
    assert not closed
    timer = answer((UnsavedDialog, discard))
    till.window.close()
    till.until(lambda: bool(closed), "the program may end")
    assert not timer.isActive()
    assert not till.window.isVisible()


def test_settings_begin_where_somebody_can_do_something(qapp: QApplication, tmp_path: Path) -> None:
    make_shop(tmp_path / "shop", SystemClock()).close()
    with open_till(qapp, tmp_path / "shop") as till:
        till.sign_in("Olga", OWNER_PIN)
        till.open_till("0")
        till.key(Qt.Key.Key_7, CTRL)
        settings = till.window.desk.office.settings
        till.until(lambda: settings._group == Group.SHOP, "the owner begins at the shop")
        till.window.lock()
        till.to_front()
        till.sign_in("Cara", CASHIER_PIN)
        till.key(Qt.Key.Key_7, CTRL)
        till.until(lambda: settings._group == Group.APPEARANCE, "the cashier at what is hers")
