"""The tax editor: the effect is seen before anything is saved."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.taxes.types import TaxKind
from rcommerce_pos.ui.screens.taxes.view import TaxesView
from rcommerce_pos.ui.screens.taxes.view_model import TaxesViewModel
from tests.support.editor import Editor

TaxEditor = Editor[TaxesViewModel, TaxesView]


@pytest.fixture
def editor(qapp: QApplication, shop: Application) -> Iterator[TaxEditor]:
    """An editor on a shop, with the owner before it."""
    made = Editor(qapp, shop, TaxesViewModel, TaxesView)
    made.begin(shop.staff.owner())
    yield made
    made.close()


def standard(editor: TaxEditor) -> None:
    """Open the tax of the standard class."""
    state = editor.model.state
    first = state.borne[state.classes[0].id][0]
    editor.model.open(first)
    editor.settle()


def retype(editor: TaxEditor, text: str) -> None:
    """Type another rate over the newest one."""
    field = editor.view.form.rates.rate_field(0)
    field.selectAll()
    QTest.keyClicks(field, text)
    editor.settle()


def test_another_rate_is_seen_in_the_example(editor: TaxEditor, shop: Application) -> None:
    standard(editor)
    editor.view.form.included.setChecked(False)
    editor.settle()
    before = editor.total
    retype(editor, "50")
    assert editor.total != before
    assert any("rate of earlier days" in text for text in (editor.warning,))
    stored = {sheet.code: sheet for sheet in shop.taxes.sheets()}
    assert all(rate.rate != "50" for sheet in stored.values() for rate in sheet.rates)


def test_two_rates_of_one_day_are_refused_at_the_field(
    editor: TaxEditor, shop: Application
) -> None:
    standard(editor)
    form = editor.view.form
    form.rates._append_new()
    QTest.keyClicks(form.rates._rows[-1].rate, "7")
    form.rates._append_new()
    QTest.keyClicks(form.rates._rows[-1].rate, "8")
    editor.settle()
    assert "two rates" in form._faults[form.rates].text()
    before = shop.taxes.sheets()
    editor.save()
    shop.taxes.forget()
    assert shop.taxes.sheets() == before


def test_a_new_tax_is_saved_with_its_goods(editor: TaxEditor, shop: Application) -> None:
    editor.view.page.want_new()
    editor.settle()
    form = editor.view.form
    QTest.keyClicks(form.name, "Deposit")
    QTest.keyClicks(form.code, "DEP")
    form.kind.choose(TaxKind.FIXED)
    retype(editor, "0,25")
    next(iter(form._ticks.values())).setChecked(True)
    editor.settle()
    editor.example("Milk 1")
    editor.save()
    shop.taxes.forget()
    sheet = next(each for each in shop.taxes.sheets() if each.code == "DEP")
    assert (sheet.kind, sheet.rates[0].rate) == (TaxKind.FIXED, "0.25")
    assert sheet.id in {each.id for each in shop.taxes.taxes_of(shop.taxes.classes()[0].id)}


def test_a_way_of_selling_is_made_and_dropped(editor: TaxEditor, shop: Application) -> None:
    standard(editor)
    form = editor.view.form
    form.contexts._append_new()
    editor.settle()
    editor.save()
    shop.taxes.forget()
    assert [each.name for each in shop.taxes.contexts()] == ["Eat in"]
    form.contexts._remove(form.contexts._rows[0])
    editor.settle()
    editor.save()
    shop.taxes.forget()
    assert shop.taxes.contexts() == ()


def test_a_zone_without_its_country_is_refused(editor: TaxEditor) -> None:
    standard(editor)
    form = editor.view.form
    QTest.keyClicks(form.rates._rows[0].region, "NY")
    editor.settle()
    assert "country" in form._faults[form.rates].text()


def test_a_cashier_only_reads(qapp: QApplication, shop: Application) -> None:
    made = Editor(qapp, shop, TaxesViewModel, TaxesView)
    try:
        made.begin(shop.staff.by_name("Cara Cashier"))
        assert made.view.page._save.isHidden()
        assert "owner" in made.view.page._reason.text()
    finally:
        made.close()
