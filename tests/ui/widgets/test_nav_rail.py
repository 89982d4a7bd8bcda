"""The mark of the rail has air below it where the height has room, and gives it up elsewhere."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.nav_rail import AIR, NavRail, Place


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("height", "airy"), [(768, True), (200, False)])
def test_air_below_the_mark(qtbot: QtBot, height: int, airy: bool) -> None:
    rail = NavRail(tuple(Place(f"place-{each}", "Sell", "info") for each in range(3)))
    qtbot.addWidget(rail)
    rail.resize(rail.width(), height)
    rail.show()
    QApplication.processEvents()
    first = next(iter(rail._buttons.values()))
    gap = first.y() - rail._brand.geometry().bottom() - 1
    assert (gap >= theme.px(AIR)) is airy
    assert first.height() >= first.minimumSizeHint().height()
