"""Pictures of the list of products: chosen rows, a filter, an unknown code, a change of many."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.catalog.list_query import Show, Trait
from rcommerce_pos.ui.scanner import Scan
from rcommerce_pos.ui.screens.products.bulk_dialog import BulkDialog

if TYPE_CHECKING:
    from tools.photographer import Photographer

CHOSEN = (2, 4, 5)


def take(photographer: "Photographer") -> None:
    """Walk through the list; the photographer is signed in as somebody who may edit."""
    desk = photographer._window.desk
    desk.go("products")
    photographer._settle()
    view = desk.office.products
    photographer._picture("products")
    view.table.setFocus()
    for row in CHOSEN:
        view.table.go_to(row)
        view.table.tick_current()
    photographer._picture("products-chosen")
    QTimer.singleShot(40, _raise_prices)
    photographer._dialog("products-change", view.change_several)
    view.archive_or_restore()
    photographer._settle()
    photographer._picture("products-archived")
    view.undo()
    photographer._settle()
    desk.take_scan(Scan("4006381333931", 0))
    photographer._settle()
    photographer._picture("products-unknown-code")
    view.dismiss()
    desk.office.products_model.show(Show.ACTIVE, Trait.ASKS)
    photographer._settle()
    photographer._picture("products-filtered")
    desk.office.products_model.search("no such thing")
    photographer._settle()
    photographer._picture("products-nothing")
    desk.office.products_model.clear()
    photographer._settle()
    desk.go("sell")
    photographer._settle()


def _raise_prices() -> None:
    """Fill in the dialog, so that it shows what becomes of the prices."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, BulkDialog):
        dialog.fill_in("10", ending=99)
    else:
        QTimer.singleShot(10, _raise_prices)
