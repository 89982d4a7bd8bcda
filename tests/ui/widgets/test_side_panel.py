"""A panel over the end of a screen: how it is left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.side_panel import SidePanel


@pytest.fixture
def host(qapp: QApplication, qtbot: QtBot) -> Iterator[QWidget]:
    theme.apply(qapp, "light")
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    yield made
    theme.apply(qapp, "light")


def test_the_way_back_has_a_word_where_the_panel_covers_most(
    qapp: QApplication, host: QWidget
) -> None:
    panel = SidePanel(host, "Why this price?")
    panel.open_panel()
    close = panel.close_button
    assert (close.text(), close.accessibleName(), close.kind) == ("", "Close", "ghost")
    theme.apply(qapp, "light", 2.0)
    host.resize(1366, 600)
    assert (close.text(), close.accessibleName(), close.kind) == ("Close", "Close", "soft")
    assert close.key == "Esc"
    assert not close.visibleRegion().isEmpty()
    theme.apply(qapp, "light", 1.0)
    host.resize(1366, 700)
    assert close.text() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_a_panel_that_has_the_keyboard_is_left_with_it(host: QWidget, key: Qt.Key) -> None:
    panel = SidePanel(host, "Why this price?")
    panel.open_panel(panel.close_button)
    QTest.keyClick(panel.close_button, key)
    assert not panel.isVisible()
