"""The door to the screens behind the counter: who may go where, and what is unsaved there."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.ui.actions import Actions, Scope
from rcommerce_pos.ui.card_lane import CardLane
from rcommerce_pos.ui.desk_frame import DeskFrame
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.sell.view import SellView
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.ways import Ways

if TYPE_CHECKING:
    from rcommerce_pos.ui.office import Office

OPEN_PLACES = ("settings",)
"""Places of the rail that everybody may enter; what is in them asks by itself."""
OFFICE_PERMISSIONS: dict[str, Permission] = {
    "orders": Permission.VIEW_ORDERS,
    "products": Permission.CATALOG_EDIT,
    "pricing": Permission.PRICES_EDIT,
    "reports": Permission.VIEW_REPORTS,
}
"""What one must be allowed to enter a place of the rail."""


class OfficeDoor(QObject):
    """Leads behind the counter; ``made`` tells that somebody goes there for the first time."""

    made = Signal()

    def __init__(
        self,
        ways: Ways,
        application: Application,
        tasks: Tasks,
        formatter: Formatter,
        *,
        actions: Actions,
        frame: DeskFrame,
        sell: SellView,
        lane: CardLane,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ways = ways
        self._app = application
        self._tasks = tasks
        self._formatter = formatter
        self._actions = actions
        self._frame = frame
        self._sell = sell
        self._lane = lane
        self._office: Office | None = None

    @property
    def office(self) -> "Office":
        """The screens behind the counter, made when somebody first goes there."""
        if self._office is None:
            from rcommerce_pos.ui.office import Office

            self._office = Office(
                self._app, self._tasks, self._formatter, self._actions, self._lane
            )
            self._office.place_wanted.connect(self.to)
            self._frame.add_screen(self._office)
            self._frame.add_head(self._office.head)
            self.made.emit()
        return self._office

    @property
    def is_in(self) -> bool:
        """True while one is behind the counter."""
        return self._office is not None and self._frame.in_front is self._office

    def unsaved_room(self) -> str:
        """The screen that holds something unsaved of whoever is signed in, or nothing."""
        if self._office is None or self._ways.actor is None:
            return ""
        return self._office.held_for(self._ways.actor)

    def back_to(self, key: str) -> None:
        """To what was being written when the till was locked."""
        self._frame.show_head(self.office.head)
        self._frame.to_front(self.office)
        self.office.resume(key)
        self._frame.light(self.office.place)
        self._ways.show_screen(self.office, self.office.scope)
        self._ways.tell(self.tr("Your changes are still here, and not saved yet"), icon="info")

    def edit_product(self, product_id: UUID) -> None:
        """Show the form of a product to whoever may look at it."""
        back_to = self.office.way_back if self.is_in else ""
        self._to_product_form(lambda: self.office.edit_product(product_id, back_to=back_to))

    def new_product(self, code: str | None) -> None:
        """Show the form of a product to be made, with a code that it is to have."""
        self._to_product_form(lambda: self.office.new_product(code))

    def _to_product_form(self, show: Callable[[], object]) -> None:
        actor = self._ways.actor
        if actor is None or not actor.may(Permission.CATALOG_EDIT):
            self._ways.tell(self.tr("You may not change products"), icon="lock")
            return

        def enter() -> None:
            if not self.office.is_free("product"):
                return
            self._sell.close_all()
            self._frame.show_head(self.office.head)
            self._frame.light("products")
            self.office.come_in(actor)
            self._frame.to_front(self.office)
            self._ways.show_screen(self.office, Scope.PRODUCT)
            show()

        self._ways.once_free(enter)

    def open_order(self, number: str) -> None:
        """To one sale that was made, by its number."""
        self.open_orders(lambda: self.office.orders.take_scan(number))

    def open_setting(self, key: str) -> None:
        """To one of the settings, by its key."""
        self.to("settings", then=lambda: self.office.settings.open_setting(key))

    def open_orders(self, then: Callable[[], object] | None = None) -> None:
        """To the sales that were made, where one may look at them."""
        if self._ways.actor is not None and self._ways.actor.may(Permission.VIEW_ORDERS):
            self.to("orders", then=then)
        else:
            self._ways.tell(self.tr("You may not look at sales"), icon="lock")

    def open_card_tasks(self) -> None:
        """To the card payments that a person must settle, where one may."""
        actor = self._ways.actor
        if actor is None or not actor.may(Permission.REVIEW_PAYMENTS):
            self._ways.tell(self.tr("You may not settle card payments"), icon="lock")
            return
        self.to("orders", "card_tasks")

    def to(self, place: str, room: str = "", *, then: Callable[[], object] | None = None) -> None:
        """To the first screen of a place of the rail, or to one of the others there."""
        actor = self._ways.actor
        if actor is None:
            return

        def enter() -> None:
            if not self.office.is_free(room or self.office.first_of(place)):
                return
            self._sell.close_all()
            self._frame.show_head(self.office.head)
            self._frame.light(place)
            self._frame.to_front(self.office)
            self.office.enter(place, actor, room=room)
            self._ways.show_screen(self.office, self.office.scope)
            if then is not None:
                then()

        self._ways.once_free(enter)

    @property
    def is_unsaved(self) -> bool:
        """True where something there is not saved."""
        return self.is_in and self.office.is_unsaved

    def hold(self) -> None:
        """Somebody leaves: what is not saved there is kept for her."""
        if self.is_in:
            self.office.hold()

    def follow(self) -> None:
        """The settings of this till changed."""
        if self._office is not None:
            self._office.follow()
