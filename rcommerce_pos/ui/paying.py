"""From the sale to its payment and its change; and the sales that a card completes by itself."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.explain import read_trace
from rcommerce_pos.core.orders.types import Order, TenderKind
from rcommerce_pos.ui.actions import Scope
from rcommerce_pos.ui.approvals import Approvals
from rcommerce_pos.ui.card_chips import CardChips
from rcommerce_pos.ui.card_lane import CardLane
from rcommerce_pos.ui.card_news import CardNews
from rcommerce_pos.ui.counter_screens import CounterScreens
from rcommerce_pos.ui.desk_frame import DeskFrame
from rcommerce_pos.ui.first_steps import FirstSteps
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.payment.view_model import Allowance, Decision, PaymentViewModel
from rcommerce_pos.ui.screens.sell.state import Tone
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.ways import Ways


class Paying(QObject):
    """Leads a sale through its payment; ``sounded`` carries a Tone."""

    sounded = Signal(object)

    def __init__(
        self,
        ways: Ways,
        application: Application,
        tasks: Tasks,
        formatter: Formatter,
        *,
        screens: CounterScreens,
        frame: DeskFrame,
        lane: CardLane,
        chips: CardChips,
        approvals: Approvals,
        first_steps: FirstSteps,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ways = ways
        self._app = application
        self._tasks = tasks
        self._formatter = formatter
        self._screens = screens
        self._frame = frame
        self._lane = lane
        self._chips = chips
        self._approvals = approvals
        self._first_steps = first_steps
        self._aside: UUID | None = None
        """The sale that was set aside last, until its card is heard of."""
        self.last_order: Order | None = None
        """The sale that was made last."""
        self._wire(screens.payment_model)

    def _wire(self, model: PaymentViewModel) -> None:
        self._screens.sell.paying.connect(self.pay)
        self._screens.payment.left.connect(self.leave)
        model.completed.connect(self._completed)
        model.set_aside.connect(self._was_set_aside)
        model.approval_wanted.connect(self._ask_card_approval)
        model.allowance_wanted.connect(self._ask_allowance)
        self._lane.moved.connect(self._follow_card)

    def take_correction(self, order: Order) -> None:
        """A sale was voided or its payment corrected: the last one is shown as it is now."""
        if self.last_order is not None and self.last_order.id == order.id:
            self.last_order = order
        self._screens.sell_model.open_sales.take_correction(order)

    def explain(self) -> None:
        """Why the sale that was just made cost what it cost, from what was stored."""
        order = self.last_order
        if order is None:
            return

        def show(traces: tuple[str, tuple[str, ...]]) -> None:
            self._screens.complete.explain(order, read_trace(traces[0]))

        self._tasks.counter(
            lambda: self._app.orders.traces(order.id), show, self._ways.fail, owner=self
        )

    def pay(self, how: str) -> None:
        """Take the money for the sale: by ``pay``, ``exact_cash`` or ``card``."""
        sale = self._screens.sell_model.state.sale
        if sale is None or self._ways.actor is None:
            return
        # What waited for a panel is the customer's, too; it is rung up before the total is.
        self._screens.sell.close_all()
        if self._tasks.is_busy:
            # What was asked for before is done first; nobody has to press the key again.
            self._tasks.counter(
                lambda: None, lambda _nothing: self._pay_then(how), self._ways.fail, owner=self
            )
            return
        if self._screens.sell_model.ages.ask_due():
            return
        pieces = self._formatter.count(sale.cart.pieces)
        items = self.tr("1 item") if sale.cart.pieces == 1 else self.tr("{count} items")
        self._first_steps.pay()
        self._frame.show_title(
            self.tr("Ticket {number}").format(number=sale.cart.ticket),
            items.format(count=pieces),
        )
        self._ways.show_screen(self._screens.payment, Scope.PAYMENT, to_scan_field=False)
        if how == "exact_cash":
            self._screens.payment_model.pay_exactly(self._ways.actor, sale)
            return
        self._screens.sell_model.call_total()
        method = self._screens.payment_model.card_method if how == "card" else TenderKind.CASH
        self._screens.payment_model.begin(self._ways.actor, sale, method)
        self._screens.payment.focus()

    def _pay_then(self, how: str) -> None:
        if self._ways.is_selling:
            self.pay(how)

    def _was_set_aside(self) -> None:
        """The sale stays open beside for its card; the next customer is served at once."""
        if self._ways.actor is None:
            return
        sale = self._screens.sell_model.state.sale
        self._ways.to_sell()
        self._screens.sell_model.open_sales.leave_open()
        card = self._lane.news_of(sale.cart.id) if sale is not None else None
        if sale is None or card is None or not card.is_open:
            # Its card was heard of just before.
            return
        self._aside = sale.cart.id
        self._ways.tell(self._words_aside(), icon="pause")

    def _words_aside(self) -> str:
        return self.tr("Set aside. It completes by itself.")

    def _follow_card(self, news: CardNews) -> None:
        """A card payment moved; what completes by itself never takes the screen or the focus."""
        self._screens.sell.area.show_cards(self._lane.news)
        if news.attempt.checkout == self._aside and not news.is_open:
            self._aside = None
            self._ways.let_go(self._words_aside())
        order = news.order
        if order is None and news.sale is not None:
            self._screens.sell_model.open_sales.take_in(news.attempt.checkout)
        if order is None or self.last_order is order:
            return
        self.sounded.emit(Tone.GOOD)
        sale = self._screens.sell_model.state.sale
        if sale is not None and sale.cart.id == news.attempt.checkout:
            self._screens.sell_model.open_sales.new_sale(order)
        else:
            self._screens.sell_model.open_sales.look_again()
        self._chips.tell_paid(order)

    def _ask_card_approval(self, decision: Decision) -> None:
        """Somebody else may say whether a card was charged."""
        self._approvals.ask(
            decision.actor, decision.error, decision.take, self._screens.payment_model.let_be
        )

    def _ask_allowance(self, wanted: Allowance) -> None:
        """Somebody else may allow what stops a sale at its payment."""
        self._approvals.ask(
            wanted.actor, wanted.error, wanted.retry, self._screens.payment_model.let_be
        )

    def leave(self) -> None:
        """Back to the sale, which is as it was."""
        if self._ways.actor is not None:
            self._screens.sell_model.begin(self._ways.actor)
        self._ways.to_sell()

    def _completed(self, order: Order) -> None:
        """The sale is stored, whether or not whoever sold it is still there."""
        self.last_order = order
        self._screens.sell_model.open_sales.new_sale(order)
        if self._ways.actor is None:
            return
        self._screens.complete.show_order(order)
        self._ways.show_screen(self._screens.complete, Scope.COMPLETE, to_scan_field=True)
        cards = [t.attempt_id for t in order.tenders if t.attempt_id is not None]
        if cards:
            self._tasks.counter(
                lambda: self._app.payments.any_test(cards),
                lambda test: self._screens.complete.mark_test(order) if test else None,
                self._ways.fail,
                owner=self,
            )
            self._tasks.counter(
                lambda: self._app.payments.wants_signature(cards),
                lambda wanted: self._screens.complete.ask_signature(order) if wanted else None,
                self._ways.fail,
                owner=self,
            )
