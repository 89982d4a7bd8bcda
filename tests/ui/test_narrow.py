"""Parts that have to share little room, and fields that begin where the lines begin."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.shift.count_grid import CountGrid
from rcommerce_pos.ui.widgets.card import wrap_row
from rcommerce_pos.ui.widgets.form import choice_field
from rcommerce_pos.ui.widgets.line_edit import LineEdit
from rcommerce_pos.ui.widgets.tick_box import TickBox
from tools.layout import Fault, look_at
from tools.screenshots import Seen, _report

POUNDS = (5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1)


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    theme.apply(qapp, "light")
    made = QWidget()
    QVBoxLayout(made)
    yield made
    made.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def shown(window: QWidget, held: QWidget, width: int) -> None:
    layout = window.layout()
    assert layout is not None
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(held)
    window.resize(width, 700)
    window.show()
    QApplication.processEvents()


def test_what_stretches_shares_a_row_whatever_its_words_are(window: QWidget) -> None:
    short, long = (choice_field([(0, words)]) for words in ("On", "Goods that lie in stock"))
    line = wrap_row(spacing=12)
    line.addWidget(short, 1)
    line.addWidget(long, 1)
    shown(window, line, 900)
    assert abs(short.width() - long.width()) <= 1
    assert short.geometry().top() == long.geometry().top()


def test_who_needs_more_than_its_share_has_more(window: QWidget) -> None:
    small, large = QWidget(), QWidget()
    large.setMinimumWidth(500)
    line = wrap_row(spacing=0)
    line.addWidget(small, 1)
    line.addWidget(large, 1)
    shown(window, line, 700)
    assert (small.width(), large.width()) == (200, 500)


@pytest.mark.parametrize("width", [320, 534, 546, 600, 760, 1000])
def test_the_count_never_lies_over_its_sums(window: QWidget, width: int) -> None:
    grid = CountGrid(Formatter("en_GB", "Europe/London"), "GBP", POUNDS)
    grid.show_pieces({5000: 99, 2000: 4})
    shown(window, grid, width)
    said = [fault for fault in look_at(window) if "overlaps" in fault.what or "cut" in fault.what]
    assert said == []


def test_two_columns_of_counters_fit_the_smallest_window(window: QWidget) -> None:
    grid = CountGrid(Formatter("en_GB", "Europe/London"), "GBP", POUNDS)
    shown(window, grid, 534)
    first, seventh = (grid._counters[piece] for piece in (POUNDS[0], POUNDS[6]))
    assert first.y() == seventh.y()


@pytest.mark.parametrize("text", ["", "Flat white", "مشروبات"])
def test_a_field_begins_at_the_side_of_its_label(
    qapp: QApplication, window: QWidget, text: str
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field = LineEdit()
    field.setText(text)
    shown(window, field, 400)
    cursors = []
    for place in (0, len(text)):
        field.setCursorPosition(place)
        cursors.append(field.cursorRect().center().x())
    assert max(cursors) > 380
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QApplication.processEvents()
    field.setCursorPosition(0)
    assert min(cursors) > 200
    if not text:
        assert field.cursorRect().center().x() < 20


def test_a_tick_box_breaks_its_words_beside_something_else(window: QWidget) -> None:
    box = TickBox("Sell outside the hours in which the law permits it")
    beside = QLineEdit()
    beside.setFixedWidth(200)
    row = QWidget()
    line = QHBoxLayout(row)
    line.addWidget(box, 1)
    line.addWidget(beside)
    shown(window, row, 420)
    assert row.width() == 420
    assert box.height() >= box.heightForWidth(box.width())


def test_what_scrolls_is_itself_within_reach(window: QWidget) -> None:
    table = CountGrid(Formatter("en_GB", "Europe/London"), "GBP", POUNDS)
    shown(window, table, 900)
    area = QScrollArea(window)
    area.setGeometry(800, 10, 300, 100)
    area.show()
    assert any(
        "QScrollArea" in fault.widget and "outside" in fault.what for fault in look_at(window)
    )


def test_a_fault_is_told_once_with_all_that_show_it() -> None:
    pale = str(Fault("Label 'x'", "is pale"))
    told = _report(
        [Seen("light-1366", 2, (pale,), 0), Seen("dark-1366", 2, (pale,), 0), Seen("x", 0, (), 134)]
    )
    assert told == [
        f"{pale} [dark-1366, light-1366]",
        "the walk did not come to its end: 134 [x]",
    ]
