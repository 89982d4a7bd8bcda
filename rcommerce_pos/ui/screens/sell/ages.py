"""The age that goods ask for: proved, denied, or still due for what is in the sale."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.types import AgeDue, PricedCart, ScanOutcome, ScanResult
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.screens.sell.front_sale import FrontSale
from rcommerce_pos.ui.screens.sell.ringing import Ringing
from rcommerce_pos.ui.screens.sell.state import Notice, Question, Tone


class Ages:
    """Asks for an age, and does what its answer is."""

    def __init__(self, front: FrontSale, ringing: Ringing, application: Application) -> None:
        self._front = front
        self._ringing = ringing
        self._application = application

    def prove(self, question: Question, born: date | None = None) -> None:
        """The customer is old enough, by her papers or by a birth date; the product is added."""
        sale, carts = self._front.sale_id, self._application.carts
        name = question.found[0].product.name
        if sale is None or sale != question.cart_id:
            self._front.tell_late(name)
            return
        if question.lines:

            def confirm(actor: Actor, key: UUID) -> PricedCart:
                carts.confirm_age(actor, key, question.age, born=born)
                return carts.sale(key)

            self._front.act(confirm)
            return

        def work(actor: Actor) -> ScanResult:
            carts.confirm_age(actor, sale, question.age, born=born)
            return self._ringing.add_to(actor, sale, question.found[0], question.answers)

        self._front.attempt(work, self._ringing.shower(name, question.answers))

    def deny(self, question: Question) -> None:
        """The customer cannot prove her age: nothing is added, and that is written down.

        What is in the sale already goes out of it.
        """
        actor, name = self._front.demand_actor(), question.found[0].product.name
        if question.lines:
            self._deny_lines(question)
            return

        def done(_nothing: None) -> None:
            notice = Notice(Tone.WARNING, "age.denied", name)
            self._front.show(replace(self._front.state, notice=notice, question=None))

        self._front.run(lambda: self._application.carts.deny_age(actor, name, question.age), done)

    def _deny_lines(self, question: Question) -> None:
        carts, key, turn = self._application.carts, question.cart_id, self._front.turn
        names = ", ".join(each.product.name for each in question.found)
        if key is None or key != self._front.sale_id:
            self._front.tell_late(names)
            return

        def work(actor: Actor) -> PricedCart:
            carts.deny_age(actor, names, question.age)
            for line in question.lines:
                carts.remove_line(actor, key, line)
            return carts.sale(key)

        def done(left: PricedCart) -> None:
            if turn == self._front.turn:
                self._front.show_sale(left)
                self._front.tell(Notice(Tone.WARNING, "age.denied", names))

        self._front.attempt(work, done)

    def ask_due(self) -> bool:
        """Ask for an age that nobody proved yet for what is in the sale; True where one is due."""
        sale = self._front.state.sale
        if sale is None or all(
            line.details.min_age <= sale.cart.age_confirmed for line in sale.cart.lines
        ):
            return False
        key = sale.cart.id
        self._front.run(lambda: self._application.carts.age_due(key), self.ask)
        return True

    def ask(self, due: AgeDue | None) -> None:
        """Ask for the age that is due; nothing where none is."""
        if due is None:
            return
        question = Question(
            ScanOutcome.ASK_AGE, due.found, age=due.age, born_by=due.born_by, lines=due.lines
        )
        question = replace(question, cart_id=self._front.sale_id)
        self._front.show(replace(self._front.state, question=question))
        self._front.sounded.emit(Tone.WARNING)
