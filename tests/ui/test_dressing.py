"""A change of the look: what is in sight wears it at once, what is hidden when it is shown."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QTableWidget, QWidget

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import TYPE
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.label import Label


class Page(Card):
    """Words, a button, a field and a part that is hidden at first."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Label("Harbour", role="label", ink="quiet")
        self.button = Button("Save", size="small")
        self.field = QLineEdit()
        self.more = Label("More", role="small", ink="faint")
        for each in (self.words, self.button, self.field, self.more):
            self.column.addWidget(each)
        self.more.hide()


@pytest.fixture
def pages(qapp: QApplication) -> Iterator[QStackedWidget]:
    theme.apply(qapp, "light")
    stack = QStackedWidget()
    stack.addWidget(Page())
    stack.addWidget(Page())
    stack.resize(600, 400)
    for place in (1, 0):
        stack.setCurrentIndex(place)
        stack.show()
        QApplication.processEvents()
    yield stack
    stack.close()
    theme.apply(qapp, "light")


def ink(widget: QWidget) -> str:
    return widget.palette().color(QPalette.ColorRole.WindowText).name()


def test_what_is_hidden_is_dressed_when_it_is_shown(
    qapp: QApplication, pages: QStackedWidget
) -> None:
    seen, hidden = pages.widget(0), pages.widget(1)
    assert isinstance(seen, Page)
    assert isinstance(hidden, Page)
    before = ink(hidden.words)
    theme.apply(qapp, "dark")
    theme.apply(qapp, "dark", 1.5)
    quiet = theme.colours().text2.lower()
    assert ink(seen.words) == quiet
    assert ink(hidden.words) == before
    pages.setCurrentIndex(1)
    assert ink(hidden.words) == quiet
    for widget, role in ((hidden.words, "label"), (hidden.button, "label"), (hidden.field, "body")):
        assert widget.font().pixelSize() == theme.font(role).pixelSize()
    assert hidden.field.palette().color(QPalette.ColorRole.Text).name() == (
        theme.colours().text.lower()
    )


def test_a_part_that_comes_later_is_dressed_then(qapp: QApplication, pages: QStackedWidget) -> None:
    page = pages.widget(0)
    assert isinstance(page, Page)
    page.more.show()
    page.more.hide()
    theme.apply(qapp, "contrast", 1.25)
    page.more.show()
    assert ink(page.more) == theme.colours().text3.lower()
    assert page.more.font().pixelSize() == theme.font("small").pixelSize()


def test_words_that_change_their_ink_while_hidden_wear_the_new_one(
    qapp: QApplication, pages: QStackedWidget
) -> None:
    page = pages.widget(1)
    assert isinstance(page, Page)
    theme.apply(qapp, "dark")
    page.words.set_ink("")
    pages.setCurrentIndex(1)
    assert ink(page.words) == theme.colours().text.lower()


def test_rows_grow_once(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    table = QTableWidget(3, 2)
    rows = table.verticalHeader()
    rows.setSectionResizeMode(rows.ResizeMode.Fixed)
    rows.setDefaultSectionSize(40)
    table.show()
    try:
        theme.apply(qapp, "light", 1.5)
        assert {rows.sectionSize(place) for place in range(3)} == {60}
        theme.apply(qapp, "light")
        assert {rows.sectionSize(place) for place in range(3)} == {40}
    finally:
        table.close()


def test_a_step_of_type_that_is_chosen_out_of_sight_is_worn(
    qapp: QApplication, pages: QStackedWidget
) -> None:
    hidden = pages.widget(1)
    assert isinstance(hidden, Page)
    hidden.words.set_role("hero")
    theme.apply(qapp, "light", 1.5)
    hidden.words.set_role("display")
    pages.setCurrentIndex(1)
    QApplication.processEvents()
    assert hidden.words.font().pixelSize() == theme.px(TYPE["display"].px)
