"""The screens at the counter, from the sale to the drawer, and what they show."""

from PySide6.QtCore import QObject

from rcommerce_pos.core.application import Application
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.card_lane import CardLane
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.cash.view import CashView
from rcommerce_pos.ui.screens.complete.view import CompleteView
from rcommerce_pos.ui.screens.payment.view import PaymentView
from rcommerce_pos.ui.screens.payment.view_model import PaymentViewModel
from rcommerce_pos.ui.screens.sell.view import SellView
from rcommerce_pos.ui.screens.sell.view_model import SellViewModel
from rcommerce_pos.ui.screens.shift.view import ShiftView
from rcommerce_pos.ui.screens.shift.view_model import ShiftViewModel
from rcommerce_pos.ui.tasks import Tasks


class CounterScreens:
    """Every screen with its view model; those that are only shown have none."""

    def __init__(
        self,
        application: Application,
        tasks: Tasks,
        formatter: Formatter,
        *,
        actions: Actions,
        lane: CardLane,
        parent: QObject,
    ) -> None:
        shop = application.place.shop
        currency = shop.currency
        self.sell_model = SellViewModel(application, tasks, parent)
        self.payment_model = PaymentViewModel(application, tasks, lane, parent)
        self.sell = SellView(self.sell_model, formatter=formatter, actions=actions)
        self.payment = PaymentView(
            self.payment_model, formatter=formatter, actions=actions, currency=currency
        )
        self.complete = CompleteView(formatter=formatter, actions=actions, currency=currency)
        self.shift_model = ShiftViewModel(application, tasks, lane, parent)
        self.shift = ShiftView(
            self.shift_model,
            formatter=formatter,
            actions=actions,
            currency=currency,
            denominations=shop.denominations,
        )
        self.cash = CashView(formatter=formatter, actions=actions)
