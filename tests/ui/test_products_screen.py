"""The states of the screen of products: nothing yet, refused, stopped half way, read only."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog import bulk
from rcommerce_pos.core.catalog.bulk_types import SetBrand
from rcommerce_pos.core.catalog.listing import Listing
from rcommerce_pos.core.kernel.errors import StorageUnavailable
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.storage.database import close_connection, fetch_all
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.products.bulk_dialog import BulkDialog
from rcommerce_pos.ui.screens.products.state import Done, ProductsState
from rcommerce_pos.ui.screens.products.view import SKELETON, ProductsView
from rcommerce_pos.ui.screens.products.view_model import ProductsViewModel
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.widgets.button import Button

PATIENCE = 60_000


@pytest.fixture
def view(qtbot: QtBot, shop: Application) -> Iterator[ProductsView]:
    """The screen on a shop with six products; nobody looks at it yet."""
    tasks = Tasks(thread_ended=close_connection)
    model = ProductsViewModel(shop, tasks, tasks)
    shown = ProductsView(model, formatter=Formatter("en_GB", "UTC"), currency="EUR")
    qtbot.addWidget(shown)
    shown.resize(1280, 700)
    shown.show()
    yield shown
    tasks.stop()


def begin(qtbot: QtBot, view: ProductsView, shop: Application, *without: Permission) -> None:
    """Somebody without some permissions looks at the products."""
    owner = shop.staff.owner()
    view._view_model.begin(replace(owner, permissions=owner.permissions - set(without)))
    qtbot.waitUntil(lambda: view.model.rowCount() == 6, timeout=PATIENCE)


def test_bars_are_shown_when_the_first_rows_take_long(view: ProductsView) -> None:
    assert view.model.rowCount() == 0
    view._patience.timeout.emit()
    view.table._patience.timeout.emit()
    assert view.model.rowCount() == SKELETON
    assert view.table._delegate.shows_bars
    assert not view.edit.isEnabled()


def test_who_may_not_change_products_reads_why(
    qtbot: QtBot, view: ProductsView, shop: Application
) -> None:
    begin(qtbot, view, shop, Permission.CATALOG_EDIT, Permission.IMPORT_PRODUCTS)
    assert view._only.isVisible()
    assert "not change" in view._only.accessibleName()
    for button in (view.new, view.edit, view.duplicate, view.archive):
        assert not button.isEnabled()
    assert view.change.isEnabled()
    wanted: list[object] = []
    view.edit_wanted.connect(wanted.append)
    view.open()
    view.archive_or_restore()
    assert wanted == []
    dialog = BulkDialog(view, 1, view._state, formatter=Formatter("en_GB", "UTC"), currency="EUR")
    assert dialog._what.count() == 1
    assert dialog._what.currentText() == "Price"
    dialog.deleteLater()


def test_who_may_do_everything_sees_no_such_word(
    qtbot: QtBot, view: ProductsView, shop: Application
) -> None:
    begin(qtbot, view, shop)
    assert not view._only.isVisible()
    for button in (view.new, view.edit, view.duplicate, view.archive, view.change):
        assert button.isEnabled()


def test_the_import_has_one_way_beside_the_list(
    qtbot: QtBot, view: ProductsView, shop: Application
) -> None:
    begin(qtbot, view, shop)
    shown = [each.text() for each in view.findChildren(Button) if each.isVisible()]
    assert "New product" in shown
    assert not [words for words in shown if "Import" in words], "the tab above is the way there"
    wanted: list[object] = []
    view.import_wanted.connect(lambda: wanted.append(True))
    view.bring_in()
    assert wanted == [True]


def test_who_may_not_import_is_led_nowhere(
    qtbot: QtBot, view: ProductsView, shop: Application
) -> None:
    begin(qtbot, view, shop, Permission.IMPORT_PRODUCTS)
    wanted: list[object] = []
    view.import_wanted.connect(lambda: wanted.append(True))
    view.bring_in()
    assert wanted == []


def test_an_error_is_said_and_tried_again(
    qtbot: QtBot, view: ProductsView, shop: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_self: Listing, _row: int, _limit: int) -> list[int]:
        raise StorageUnavailable("storage.busy", "Another program keeps the store busy.")

    with monkeypatch.context() as patched:
        patched.setattr(Listing, "numbers", refuse)
        view._view_model.begin(shop.staff.owner())
        qtbot.waitUntil(view._banner.isVisible, timeout=PATIENCE)
    assert view._banner.accessibleName() == "Another program keeps the store busy."
    assert "storage.busy" in view._banner.accessibleDescription()
    view._banner.button.click()
    qtbot.waitUntil(lambda: view.model.rowCount() == 6, timeout=PATIENCE)
    assert not view._banner.isVisible()


def test_a_change_of_many_is_stopped_between_two_parts(
    qtbot: QtBot, view: ProductsView, shop: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "PART", 2)
    begin(qtbot, view, shop)
    model = view._view_model
    told: list[Done] = []
    model.done.connect(told.append)

    def stop(state: ProductsState) -> None:
        if state.progress is not None and state.progress.done >= 2:
            model.cancel()

    model.changed.connect(stop)
    view.table.tick_all()
    model.change(view.table.chosen(), SetBrand("Ours"))
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert told[0].stopped
    assert 0 < told[0].count < 6
    assert fetch_all("SELECT COUNT(*) FROM product WHERE brand = 'Ours'") == [(told[0].count,)]
    assert "stopped before the end" in view.undo_bar.accessibleName()
    qtbot.waitUntil(lambda: not model.state.is_loading, timeout=PATIENCE)


def test_nonsense_in_the_dialog_is_said_before_anything_changes(
    qtbot: QtBot, view: ProductsView, shop: Application
) -> None:
    begin(qtbot, view, shop)
    dialog = BulkDialog(view, 6, view._state, formatter=Formatter("en_GB", "UTC"), currency="EUR")
    ranges = ((0, 5),)
    dialog.preview_wanted.connect(lambda change: view._view_model.preview(ranges, change))
    view._view_model.previewed.connect(dialog.show_preview)
    assert not dialog._go.isEnabled()
    dialog._amount.setText("abc")
    qtbot.waitUntil(lambda: "abc" in dialog._note.text(), timeout=PATIENCE)
    assert not dialog._go.isEnabled()
    dialog._amount.setText("5000")
    qtbot.waitUntil(lambda: "percent" in dialog._note.text(), timeout=PATIENCE)
    assert not dialog._go.isEnabled()
    dialog._amount.setText("5")
    qtbot.waitUntil(dialog._go.isEnabled, timeout=PATIENCE)
    assert len(dialog.shown) == 6
    view._view_model.previewed.disconnect(dialog.show_preview)
    dialog.deleteLater()
