"""The receipt on the screen: mirrored where its language is, and nothing outside its paper."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rcommerce_pos.core.receipts.document import Columns, Document, Element, Text
from rcommerce_pos.core.receipts.layout import lay_out
from rcommerce_pos.ui.widgets.paper import Paper

ARABIC = "قهوة"


def ink(paper: Paper) -> tuple[int, int]:
    """How many dark points stand in the left half, and how many in the right one."""
    image = paper.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    dark = [
        column
        for column in range(image.width())
        for line in range(image.height())
        if image.pixelColor(column, line).lightness() < 128
    ]
    left = sum(column < image.width() / 2 for column in dark)
    return left, len(dark) - left


def painted(qtbot: QtBot, element: Element, *, mirrored: bool) -> tuple[int, int]:
    paper = Paper(lay_out(Document((element,), mirrored), 32))
    qtbot.addWidget(paper)
    return ink(paper)


@pytest.mark.parametrize("window", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_line_begins_where_its_receipt_does(
    qtbot: QtBot, qapp: QApplication, window: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(window)
    try:
        for text in (ARABIC, "Tea", "קפה", "12.50"):
            left, right = painted(qtbot, Columns(text, ""), mirrored=True)
            assert right > left == 0, f"{text} begins at the right"
            left, right = painted(qtbot, Columns(text, ""), mirrored=False)
            assert left > right == 0, f"{text} begins at the left"
        left, right = painted(qtbot, Columns("", "12.50"), mirrored=True)
        assert left > right == 0, "an amount stands at the other end"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_words_too_wide_for_their_cells_are_narrower(qtbot: QtBot) -> None:
    text = "ض" * 16
    paper = Paper(lay_out(Document((Text(text, double=True),), True), 32))
    qtbot.addWidget(paper)
    image = paper.grab().toImage()
    edges = [0, 1, image.width() - 2, image.width() - 1]
    for column in edges:
        for line in range(image.height()):
            assert image.pixelColor(column, line).lightness() > 200
