"""Places that the store refuses, that are still being read, or that are not for everybody."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from unittest.mock import patch

from cysqlite.exceptions import DatabaseLockedError
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QStackedWidget

from rcommerce_pos.core.kernel.errors import PermissionDenied
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.storage import database
from rcommerce_pos.ui.screens.approval.dialog import ApprovalDialog
from rcommerce_pos.ui.screens.palette.dialog import PaletteDialog
from rcommerce_pos.ui.widgets.content import Skeleton
from tools.photographer import Photographer

ORDER = 25
REFUSED = (
    ("orders", "orders"),
    ("products", "product_list"),
    ("products", "import"),
    ("pricing", "promotions"),
    ("pricing", "labels"),
    ("reports", "reports"),
    ("reports", "exceptions"),
    ("settings", "settings"),
    ("settings", "staff"),
    ("settings", "hours"),
)


def take(photographer: Photographer) -> None:
    """Every kind of state where it was not seen yet; back at an empty sale afterwards."""
    window = photographer.window
    before = window._actor
    window._signed_in(window._app.staff.owner())
    photographer.settle()
    _refused(photographer)
    _waiting(photographer)
    _counter(photographer)
    _dialogs(photographer)
    _not_allowed(photographer)
    _sign_in(photographer)
    if before is not None:
        window._signed_in(before)
    photographer.settle()


@contextmanager
def _refusing() -> Iterator[None]:
    """A store whose file another program keeps locked."""
    with patch.object(database, "connect", side_effect=DatabaseLockedError("database is locked")):
        yield


def _refused(photographer: Photographer) -> None:
    desk = photographer.window.desk
    for place, room in REFUSED:
        with _refusing():
            desk.door.to(place, room)
            photographer.picture(f"refused-{room.replace('_', '-')}")
    product = photographer.window._app.search.search("a", limit=1)[0].product
    with _refusing():
        desk.door.edit_product(product.id)
        photographer.picture("refused-product")
    desk.office.product.leave()
    desk.go("sell")
    photographer.settle()


def _waiting(photographer: Photographer) -> None:
    """Bars as they come after a while; the store itself cannot be held while one looks."""
    desk = photographer.window.desk
    for place, room in (("orders", "orders"), ("pricing", "promotions"), ("settings", "settings")):
        desk.door.to(place, room)
        photographer.settle()
        view = desk.office.currentWidget()
        assert view is not None
        skeleton = view.findChildren(Skeleton)[0]
        stack = skeleton.parentWidget()
        assert isinstance(stack, QStackedWidget)
        before = stack.currentWidget()
        assert before is not None
        stack.setCurrentWidget(skeleton)
        skeleton.shows_bars = True
        photographer.picture(f"waiting-{room}")
        stack.setCurrentWidget(before)
    desk.go("sell")
    photographer.settle()


def _counter(photographer: Photographer) -> None:
    desk = photographer.window.desk
    with _refusing():
        desk.sell_model.open_sales.leave_open()
        photographer.picture("refused-sale")
        desk.till_cash.close()
        photographer.picture("refused-closing")
        desk.papers.show_last()
        photographer.picture("refused-in-a-word")
    desk.till_cash.leave()
    photographer.settle()
    desk.sell_model.begin(photographer.window._app.staff.owner())
    photographer.settle()


def _dialogs(photographer: Photographer) -> None:
    window = photographer.window
    desk = window.desk
    actor = replace(window._app.staff.owner(), permissions=frozenset())
    denied = PermissionDenied(
        Permission.PRICE_OVERRIDE.value, "You may not change the price.", hint=""
    )

    def ask() -> None:
        ApprovalDialog(
            window,
            window._app,
            desk._tasks,
            desk._formatter,
            actor=actor,
            error=denied,
            put_back=desk._asking.put_back,
        ).exec()

    with _refusing():
        photographer.dialog("refused-approval", ask)
        photographer.dialog("refused-clock", lambda: window.actions_.do("my_clock"))
        photographer.dialog("refused-palette", lambda: _search(photographer))


def _search(photographer: Photographer) -> None:
    def type_something() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PaletteDialog):
            dialog.search.insert("till")

    QTimer.singleShot(0, type_something)
    photographer.window.actions_.do("palette")


def _not_allowed(photographer: Photographer) -> None:
    window = photographer.window
    window._signed_in(replace(window._app.staff.owner(), permissions=frozenset()))
    photographer.settle()
    desk = window.desk
    desk._go_by_key("reports")
    photographer.picture("not-allowed-place")
    for room in ("settings", "staff", "hours"):
        desk.door.to("settings", room)
        photographer.picture(f"not-allowed-{room}")
    desk.go("sell")
    photographer.settle()


def _sign_in(photographer: Photographer) -> None:
    window = photographer.window
    with _refusing():
        window.lock()
        photographer.picture("refused-sign-in")
    window.login_model.again()
    photographer.settle()
