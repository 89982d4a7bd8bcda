"""A stack asks for the room of what is in front of it, and a page scrolls around its bars."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.failure_banner import FailureBanner
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.content import Content
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.painting import reading
from rcommerce_pos.ui.widgets.roll import Roll
from tools.layout import look_at


class _Rows(QWidget):
    @override
    def sizeHint(self) -> QSize:
        return QSize(100, 5000)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, 40)


@pytest.mark.usefixtures("qapp")
def test_rows_in_front_ask_for_no_more_than_they_must_have(qtbot: QtBot) -> None:
    words = "A long sentence about what goes here. " * 20
    content = Content(_Rows(), EmptyState("tag", words, words))
    qtbot.addWidget(content)
    content.show_rows()
    assert content.minimumSizeHint() == QSize(60, 40)
    assert content.sizeHint().height() == 40
    assert not content.hasHeightForWidth()
    content.show_empty(words, words)
    assert content.hasHeightForWidth()
    assert content.heightForWidth(200) > content.heightForWidth(800) > 40


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("height", [700, 300, 160])
def test_a_bar_above_an_empty_state_is_never_squeezed(qtbot: QtBot, height: int) -> None:
    content = Content(_Rows(), EmptyState("tag", ""))
    bar = FailureBanner()
    page = Roll()
    page.column.addWidget(bar)
    page.column.addWidget(content, 1)
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    column.addWidget(page)
    around.resize(420, height)
    around.show()
    content.show_unread("The labels to fix would be here")
    bar.tell(
        "Another program has kept the store busy for more than 5 seconds.",
        "Nothing was written. Wait for it to finish (an import, a backup) and try again.",
        small="Code: storage.busy",
    )
    for _ in range(8):
        QApplication.processEvents()
    assert look_at(around) == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", ["small", "medium", "choice", "large", "key"])
def test_a_button_at_its_own_width_cuts_nothing(
    qapp: QApplication, qtbot: QtBot, scale: float, size: str
) -> None:
    theme.apply(qapp, "light", scale)
    try:
        button = Button("Cash drop", size=size, icon="wallet", key="F7", start=True)  # type: ignore[arg-type]
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
        written: list[object] = []
        with reading(written.append):
            button.grab()
        assert [each for each in written if each.cut] == []  # type: ignore[attr-defined]
        assert written
    finally:
        theme.apply(qapp, "light")
