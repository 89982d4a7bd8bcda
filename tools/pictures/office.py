"""Behind the counter: sales, prices, taxes, reports, and the questions that are asked there."""

from rcommerce_pos.ui.widgets.editor_page import HeldDialog, UnsavedDialog
from tools.photographer import Photographer

ORDER = 30
ROOMS = (
    ("pricing", ("promotions", "price_lists", "taxes", "labels")),
    ("reports", ("reports", "exceptions")),
    ("orders", ("orders",)),
)
EDITORS = ("promotions", "price_lists", "taxes")


def take(photographer: Photographer) -> None:
    """Every screen, its dialogs, and back to the sale."""
    desk = photographer.window.desk
    for place, rooms in ROOMS:
        desk.go(place)
        for room in rooms:
            desk.office.open(room)
            photographer.picture(f"office-{room.replace('_', '-')}")
            if room in EDITORS:
                photographer.window.actions_.do("new_pricing")
                photographer.picture(f"office-{room.replace('_', '-')}-new")
    _orders(photographer)
    window = photographer.window
    photographer.dialog("unsaved", lambda: UnsavedDialog(window).exec())
    photographer.dialog("held", lambda: HeldDialog(window, "Maya Okafor").exec())
    desk.go("sell")
    photographer.settle()


def _orders(photographer: Photographer) -> None:
    office = photographer.window.desk.office
    photographer.until(lambda: office.orders_model.state.hits)
    found = office.orders_model.state.hits
    office.orders_model.open(found[0].id)
    photographer.picture("office-order")
    photographer.dialog("void", office.orders.ask_void)
    photographer.dialog("tender", office.orders.ask_tender)
    office.orders_model.explain()
    photographer.picture("office-order-explained")
    office.orders_model.explain()
    photographer.settle()
    office.orders_model.search("nothing is called so")
    photographer.picture("office-orders-none")
    office.orders_model.search("")
    photographer.settle()
    order = office.orders_model.state.order
    assert order is not None
    photographer.dialog("given-back", lambda: office.orders_model.void(order, "Rung up twice"))
    photographer.picture("office-order-voided")
