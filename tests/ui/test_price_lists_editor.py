"""The price list editor: the effect is seen before anything is saved."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.application import Application
from rcommerce_pos.ui.screens.price_lists.price_table import LEAST, PRICE
from rcommerce_pos.ui.screens.price_lists.view import PriceListsView
from rcommerce_pos.ui.screens.price_lists.view_model import PriceListsViewModel
from tests.support.editor import Editor

ListEditor = Editor[PriceListsViewModel, PriceListsView]


@pytest.fixture
def editor(qapp: QApplication, shop: Application) -> Iterator[ListEditor]:
    """An editor on a shop, with the owner before it."""
    made = Editor(qapp, shop, PriceListsViewModel, PriceListsView)
    made.begin(shop.staff.owner())
    yield made
    made.close()


def new(editor: ListEditor, name: str) -> None:
    """Begin a list."""
    editor.view.page.want_new()
    editor.settle()
    QTest.keyClicks(editor.view.form.name, name)
    QTest.keyClicks(editor.view.form.code, name.casefold().replace(" ", "-"))
    editor.settle()


def put(editor: ListEditor, text: str, price: str, least: str = "") -> None:
    """Put a product on the list at a price, from a quantity on."""
    form = editor.view.form
    QTest.keyClicks(form.search, text)
    editor.until(lambda: form._hits)
    QTest.keyClick(form.search, Qt.Key.Key_Return)
    editor.settle()
    row = form.model.rowCount() - 1
    assert form.model.setData(form.model.index(row, PRICE), price)
    if least:
        assert form.model.setData(form.model.index(row, LEAST), least)
    editor.settle()


def test_a_list_is_tried_before_it_is_saved(editor: ListEditor, shop: Application) -> None:
    new(editor, "Trade")
    put(editor, "Milk 1", "0,99")
    put(editor, "Milk 1", "0,89", "10")
    editor.example("Milk 1")
    assert "0,99" in editor.total
    assert shop.price_lists.lists() == ()
    editor.save()
    saved = shop.price_lists.price_list("trade")
    prices = {
        str(each.min_quantity): str(each.price) for _, each in shop.price_lists.entries(saved.id)
    }
    assert prices == {"1": "0.99", "10": "0.89"}
    assert not editor.view.page.is_dirty


def test_a_price_is_taken_off_by_the_keyboard(editor: ListEditor, shop: Application) -> None:
    new(editor, "Trade")
    put(editor, "Milk 1", "0,99")
    editor.save()
    table = editor.view.form.table
    table.setCurrentIndex(editor.view.form.model.index(0, PRICE))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    editor.settle()
    editor.save()
    assert shop.price_lists.count(shop.price_lists.price_list("trade").id) == 0


def test_dates_are_checked_at_their_field(editor: ListEditor, shop: Application) -> None:
    new(editor, "Summer")
    form = editor.view.form
    form.first.set_day(date(2026, 6, 2))
    form.last.set_day(date(2026, 6, 1))
    form.last.changed.emit()
    editor.settle()
    assert "before it begins" in form._faults[form.last].text()
    editor.save()
    assert shop.price_lists.lists() == ()


def test_lists_that_hold_together_are_named(editor: ListEditor) -> None:
    for name in ("First", "Second"):
        new(editor, name)
        put(editor, "Milk 1", "1")
        editor.save()
    assert "First" in editor.warning or "Second" in editor.warning


def test_a_group_is_made_where_it_is_needed(editor: ListEditor, shop: Application) -> None:
    new(editor, "Staff prices")
    form = editor.view.form
    QTest.keyClicks(form.new_group, "Staff")
    QTest.keyClick(form.new_group, Qt.Key.Key_Return)
    editor.settle()
    editor.save()
    group = shop.customers.groups()[0]
    assert shop.price_lists.lists()[0].customer_group_id == group.id


def test_a_shelf_price_is_scheduled_and_dropped(editor: ListEditor, shop: Application) -> None:
    new(editor, "Trade")
    put(editor, "Milk 1", "0,99")
    form = editor.view.form
    form.table.setCurrentIndex(form.model.index(0, PRICE))
    QTest.keyClicks(form.new_price, "1,49")
    form.new_day.set_day(date(2030, 1, 1))
    form.schedule.click()
    editor.settle()
    coming = shop.shelf_prices.scheduled()
    assert [(each.product_name, str(each.price)) for each in coming] == [("Milk 1 l", "1.49")]
    editor.model.cancel(coming[0].id)
    editor.settle()
    assert shop.shelf_prices.scheduled() == ()


def test_a_file_is_imported_and_its_faults_are_told(
    editor: ListEditor, shop: Application, tmp_path: Path
) -> None:
    new(editor, "Trade")
    editor.save()
    path = tmp_path / "prices.csv"
    path.write_text("sku,price\nMILK,0.95\nNOPE,1\n", encoding="utf-8")
    editor.model.import_file(path)
    editor.settle()
    assert "1 prices came in, 1 rows" in editor.warning
    assert editor.view.form.model.rowCount() == 1


def test_what_is_no_price_is_said(editor: ListEditor) -> None:
    new(editor, "Trade")
    put(editor, "Milk 1", "0,99")
    model = editor.view.form.model
    assert not model.setData(model.index(0, PRICE), "cheap")
    assert editor.warning


def test_a_cashier_only_reads(qapp: QApplication, shop: Application) -> None:
    made = Editor(qapp, shop, PriceListsViewModel, PriceListsView)
    try:
        made.begin(shop.staff.by_name("Cara Cashier"))
        assert made.view.page._save.isHidden()
    finally:
        made.close()
