"""The open sales of this till: one beside another, set aside, brought back."""

from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.types import ParkedCart, PricedCart, Recalled
from rcommerce_pos.core.orders.types import Order
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.screens.sell.ages import Ages
from rcommerce_pos.ui.screens.sell.front_sale import FrontSale
from rcommerce_pos.ui.screens.sell.state import Notice, SellState, Tone


class OpenSales(QObject):
    """Goes from the sale in front to another one."""

    parked = Signal(object)
    """Carries the parked sales, to choose one from."""

    def __init__(
        self, front: FrontSale, ages: Ages, application: Application, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._front = front
        self._ages = ages
        self._application = application

    def another(self) -> None:
        """Leave the sale open and begin one more beside it."""
        sale, actor = self._front.state.sale, self._front.demand_actor()
        if sale is None or not sale.cart.lines:
            return
        self._front.leave_for(lambda: self._application.carts.start(actor), self._front.show_other)

    def switch(self, cart_id: UUID) -> None:
        """Go on with another open sale."""
        actor = self._front.demand_actor()
        self._front.leave_for(
            lambda: self._application.carts.switch(actor, cart_id), self._front.show_other
        )

    def next_open(self, by: int) -> None:
        """Go to the open sale beside this one, round and round."""
        keys = [each.cart_id for each in self._front.state.others]
        if self._front.state.sale is None or not keys:
            return
        own = self._front.state.sale.cart.id
        if own not in keys:
            keys.append(own)
        if len(keys) > 1:
            self.switch(keys[(keys.index(own) + by) % len(keys)])

    def new_sale(self, order: Order) -> None:
        """Start the next sale; the change of the last one stays readable."""
        self._front.state = SellState(last_order=order, layout=self._front.state.layout)
        actor = self._front.actor
        if actor is not None:
            self._front.leave_for(
                lambda: self._application.carts.start(actor), self._front.show_other
            )

    def take_correction(self, order: Order) -> None:
        """The last sale was voided or corrected meanwhile: say so where it still stands."""
        last = self._front.state.last_order
        if last is not None and last.id == order.id:
            self._front.show(replace(self._front.state, last_order=order))

    def leave_open(self) -> None:
        """Leave the sale to its card: what is scanned now is the next customer's."""
        actor = self._front.demand_actor()
        self._front.state = SellState(
            layout=self._front.state.layout, others=self._front.state.others
        )
        self._front.leave_for(lambda: self._application.carts.start(actor), self._front.show_other)

    def look_again(self) -> None:
        """Another sale of this till ended by itself: look which ones are open."""
        self._front.find_others()

    def take_in(self, cart_id: UUID) -> None:
        """A card paid for an open sale meanwhile: show it as it stands where it is in front."""
        sale = self._front.state.sale
        if sale is None or sale.cart.id != cart_id:
            return

        def done(found: PricedCart) -> None:
            now = self._front.state.sale
            if now is not None and now.cart.id == cart_id:
                self._front.show(replace(self._front.state, sale=found))

        self._front.run(lambda: self._application.carts.sale(cart_id), done)

    def park(self) -> None:
        """Set the sale aside and begin the next."""
        sale, actor = self._front.sale_id, self._front.demand_actor()
        if sale is None:
            return

        def done(fresh: PricedCart) -> None:
            self._front.state = SellState(
                last_order=self._front.state.last_order, layout=self._front.state.layout
            )
            self._front.show_other(fresh)
            self._front.tell(Notice(Tone.GOOD, "cart.parked"))

        self._front.leave_for(lambda: self._application.carts.park(actor, sale), done)

    def ask_parked(self) -> None:
        """Ask which sale is to come back."""
        turn = self._front.turn

        def show(carts: tuple[ParkedCart, ...]) -> None:
            if turn == self._front.turn:
                self.parked.emit(carts)

        self._front.run(self._application.carts.parked, show)

    def recall(self, cart_id: UUID) -> None:
        """Bring a parked sale back; one that is being rung up is parked first."""
        self._recall(cart_id, self._front.demand_actor())

    def _recall(self, cart_id: UUID, who: Actor) -> None:
        current, carts = self._front.sale_id, self._application.carts

        def work() -> Recalled:
            carts.check_recall(who, cart_id)
            is_parked = any(each.cart_id == cart_id for each in carts.parked())
            # What was scanned just before is in the sale by now, though it is not shown yet.
            if is_parked and current is not None and carts.sale(current).cart.lines:
                carts.park(who, current)
            return carts.recall(who, cart_id)

        def done(recalled: Recalled) -> None:
            self._front.show_other(recalled.sale)
            if recalled.differs:
                notice = Notice(Tone.WARNING, "cart.difference", recalled=recalled)
                self._front.tell(notice)
            self._ages.ask(recalled.age_due)

        allowed = None if who.approved_by else partial(self._recall, cart_id)
        self._front.leave_for(work, done, allowed=allowed)
