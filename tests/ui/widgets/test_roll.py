"""Hints that are said elsewhere too: the first ones that fit are there, and whole."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.roll import IfItFits


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("words", [("one", "two", "three"), ("ein sehr langer Hinweis", "kurz")])
def test_hints_go_one_by_one_from_the_end(qtbot: QtBot, words: tuple[str, ...]) -> None:
    hints = IfItFits([Label(each) for each in words])
    around = QWidget()
    qtbot.addWidget(around)
    hints.setParent(around)
    around.resize(2000, 100)
    around.show()
    seen = []
    for width in range(20, 1200, 10):
        hints.setGeometry(0, 0, width, 60)
        QApplication.processEvents()
        shown = [each.isVisible() for each in hints.things]
        assert shown == sorted(shown, reverse=True), "none is left out before a later one"
        for each in hints.things:
            if each.isVisible():
                assert each.width() >= each.sizeHint().width()
                assert each.geometry().right() <= hints.width()
        seen.append(sum(shown))
    assert seen == sorted(seen)
    assert seen[0] == 0
    assert seen[-1] == len(words)
