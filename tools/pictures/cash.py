"""The cash screen with its X report, and the codes that can be tried in the demo shop."""

from rcommerce_pos.ui.actions import Scope
from tools.photographer import Photographer

ORDER = 85


def take(photographer: Photographer) -> None:
    """From the sell screen of an open till, and back to it."""
    window = photographer.window
    desk = window.desk
    desk.go("sell")
    photographer.settle()
    photographer.dialog("demo-codes", lambda: window.actions_.do("demo_codes"))
    desk.go("cash")
    photographer.settle()
    photographer.picture("cash")
    photographer.dialog("x-report", lambda: window.actions_.do("x_report"))
    assert window.actions_._scope is Scope.CASH
    desk.go("sell")
    photographer.settle()
