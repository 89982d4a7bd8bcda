"""Practice, the till that waits for it, the kiosk's question, and the filters of sales."""

from typing import TYPE_CHECKING

from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.finding import OrderQuery
from rcommerce_pos.core.practice.exercises import Exercise
from rcommerce_pos.core.practice.making import make_practice
from rcommerce_pos.ui.app import Counter
from rcommerce_pos.ui.main_window import MainWindow
from rcommerce_pos.ui.screens.orders.dialogs import TenderDialog
from rcommerce_pos.ui.screens.practice.view_model import PracticeState
from rcommerce_pos.ui.screens.practice.waiting import WaitingView

if TYPE_CHECKING:
    from tools.photographer import Photographer


ORDER = 99


def take(photographer: "Photographer") -> None:
    """From the sign-in of a till that is closed.

    Comes last: afterwards the photographer stands before the practice till of the shop.
    """
    _sign_in(photographer)
    _orders(photographer)
    _kiosk(photographer)
    _practice(photographer)


def _sign_in(photographer: "Photographer") -> None:
    login = photographer.window.login_model
    member = next(m for m in login.state.members if m.name.startswith("Omar"))
    login.choose(member)
    for digit in member.demo_pin or "":
        login.digit(digit)
    photographer.settle()


def _orders(photographer: "Photographer") -> None:
    window = photographer.window
    window.desk.go("orders")
    photographer.settle()
    orders = window.desk.office.orders
    photographer.dialog("orders-filters", orders.ask_filters)
    owner = window.desk._actor
    assert owner is not None
    hit = window._app.order_finder.find(owner, OrderQuery(), limit=1).hits[0]
    order = window._app.orders.by_id(hit.id)
    dialog = TenderDialog(window, order, window._formatter)
    dialog._ways[next(way for way in dialog._ways if way.value == "both")].click()
    photographer.dialog("orders-split-payment", lambda: dialog.exec())  # noqa: PLW0108
    window.desk.go("sell")
    photographer.settle()


def _kiosk(photographer: "Photographer") -> None:
    window = photographer.window
    photographer.dialog("kiosk-leave", lambda: window.kiosk.may_leave(None))


def _practice(photographer: "Photographer") -> None:
    """The till that waits; then the real practice till of this shop takes its place."""
    window, counter = photographer.window, photographer.counter
    waiting = WaitingView(window.actions_)
    window._pages.addWidget(waiting)
    window._pages.setCurrentWidget(waiting)
    photographer.picture("practice-till-waits")
    shop = counter.application.folders
    window.hide()
    counter.close()
    places = make_practice(shop, counter.application.place.till.code)
    photographer.counter = Counter(photographer.app, places)
    window = photographer.window = photographer.counter.open()
    photographer.activate()
    photographer.settle()
    photographer.picture("practice-login")
    _sign_in(photographer)
    window.desk.shift_model.open(Money(15_000, "GBP"))
    photographer.settle()
    for code in ("2*9524100000476", "9524100000230"):
        window.desk.sell_model.ringing.submit(code)
        photographer.settle()
    _tick(window)
    photographer.picture("practice-sell")
    window.actions_.do("practice_tasks")
    photographer.picture("practice-sell-tasks")
    window.actions_.do("practice_tasks")
    assert window.practice is not None
    photographer.dialog("practice-anew", window.practice.ask_anew)
    window.actions_.do("card")
    photographer.settle()
    photographer.dialog("practice-card", window.desk.payment._complete)


def _tick(window: MainWindow) -> None:
    """Two tasks are done."""
    assert window.practice is not None
    window.practice.frame.show_state(PracticeState(frozenset({Exercise.RING_UP, Exercise.REMOVE})))
