"""The settings at twice the size and right to left: nothing nameless, cut off or outside."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.settings.declarations import ALL, DENSITY, UI_SCALE
from rcommerce_pos.core.settings.setting import Group
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import COMMANDS, Scope
from rcommerce_pos.ui.screens.settings.words import GROUPS, SCOPES, command_words
from tests.flows.test_settings_window import put
from tests.support.shop import OWNER_PIN, make_shop
from tests.support.window import Till, open_till
from tests.ui.test_screens import faults_of


@pytest.fixture
def till(qapp: QApplication, tmp_path: Path) -> Iterator[Till]:
    """A till with the owner and an open sale."""
    make_shop(tmp_path / "shop", SystemClock()).close()
    with open_till(qapp, tmp_path / "shop") as opened:
        opened.window.resize(1024, 700)
        opened.sign_in("Olga", OWNER_PIN)
        opened.open_till("100")
        opened.scan("4006381333931")
        yield opened
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.apply(qapp, "light")


def test_every_group_and_every_screen_has_words() -> None:
    assert {each.group.value for each in ALL} <= set(GROUPS)
    assert set(Group) <= set(GROUPS)
    assert set(SCOPES) == set(Scope)
    words = [(each.scope, command_words(each.id, each.label)) for each in COMMANDS]
    assert len(set(words)) == len(words)


def faults(till: Till, screen: str) -> list[str]:
    QApplication.processEvents()
    found = []
    for widget in till.window.findChildren(QWidget):
        if widget.isVisible():
            found += [f"{screen}: {fault}" for fault in faults_of(till.window, widget)]
    return found


@pytest.mark.parametrize("mirrored", [False, True], ids=["ltr", "rtl"])
def test_twice_the_size_fits_into_the_smallest_window(
    qapp: QApplication, till: Till, mirrored: bool
) -> None:
    if mirrored:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    put(till, UI_SCALE, 200)
    till.until(lambda: theme.look().scale == 2.0, "everything is larger")
    till.settle()
    found = faults(till, "sell")
    desk = till.window.desk
    desk.go("settings")
    till.settle()
    for group in GROUPS:
        desk.office.settings.open_group(group)
        till.settle()
        found += faults(till, group)
    desk.office.settings.search.field.setText("receipt")
    till.settle()
    found += faults(till, "search")
    assert sorted(set(found)) == []


@pytest.mark.parametrize("density", ["compact", "large"])
def test_every_density_fits(till: Till, density: str) -> None:
    put(till, DENSITY, density)
    till.until(lambda: theme.look().density.value == density, "it follows")
    till.settle()
    found = faults(till, "sell")
    till.window.desk.go("settings")
    till.settle()
    for group in GROUPS:
        till.window.desk.office.settings.open_group(group)
        till.settle()
        found += faults(till, group)
    assert sorted(set(found)) == []
