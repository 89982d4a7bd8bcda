"""What is changed in a sale that stands there: its lines, terms, customer; and back again."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.cart import Discount
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.customers.types import Customer
from rcommerce_pos.core.kernel.errors import Refused
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import ONE, Quantity
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.taxes.types import Exemption
from rcommerce_pos.ui.screens.sell.front_sale import FrontSale
from rcommerce_pos.ui.screens.sell.state import Notice, Tone


class SaleChanges(QObject):
    """Changes the sale in front; each act is one step of its undo."""

    customers_found = Signal(str, object)
    """Carries what was searched for, and the customers found."""

    def __init__(self, front: FrontSale, application: Application, parent: QObject) -> None:
        super().__init__(parent)
        self._front = front
        self._application = application

    def set_quantity(self, line: int, quantity: Quantity) -> None:
        """Change how much of a line is bought."""
        self._reduce(
            lambda actor, sale: self._application.carts.set_quantity(actor, sale, line, quantity),
            line=line,
        )

    def step_quantity(self, line: int, by: int) -> None:
        """One more or one less of a line; the last one is removed by Del, not by minus."""
        cart = self._front.state.sale
        if cart is None:
            return
        quantity = Quantity(abs(cart.cart.line(line).quantity.milli) + ONE.milli * by)
        if quantity.milli > 0:
            self.set_quantity(line, quantity)

    def override_price(self, line: int, price: UnitPrice, reason: str) -> None:
        """Sell a line at another price, for a reason."""
        terms = self._application.terms
        self._front.act(
            lambda actor, sale: terms.override_price(actor, sale, line, price, reason=reason),
            line=line,
        )

    def remove(self, line: int) -> None:
        """Take a line out; the bar below offers to undo it."""
        cart = self._front.state.sale
        if cart is None:
            return
        name = cart.cart.line(line).name
        self._reduce(
            lambda actor, sale: self._application.carts.remove_line(actor, sale, line),
            undoable=name,
        )

    def _reduce(
        self,
        work: Callable[[Actor, UUID], PricedCart],
        *,
        line: int | None = None,
        undoable: str = "",
    ) -> None:
        """Make the sale smaller, and say where a discount went with what went."""
        before, cart_id, turn = self._front.state.sale, self._front.sale_id, self._front.turn
        if cart_id is None:
            return

        def done(sale: PricedCart) -> None:
            if turn != self._front.turn:
                return
            self._front.show_sale(sale, line=line, undoable=undoable)
            if before is not None and _lost_discount(before, sale):
                self._front.tell(Notice(Tone.WARNING, "discount.dropped"))
                self._front.sounded.emit(Tone.WARNING)

        self._front.attempt(lambda actor: work(actor, cart_id), done)

    def discount_line(self, line: int, discount: Discount | None) -> None:
        """Give a discount on a line, or take it back."""
        terms = self._application.terms
        self._front.act(
            lambda actor, sale: terms.discount_line(actor, sale, line, discount), line=line
        )

    def discount_sale(self, discount: Discount | None) -> None:
        """Give a discount on the whole sale, or take it back."""
        terms = self._application.terms
        self._front.act(lambda actor, sale: terms.discount_sale(actor, sale, discount))

    def set_note(self, line: int, note: str) -> None:
        """Write a note on a line."""
        terms = self._application.terms
        self._front.act(lambda actor, sale: terms.set_note(actor, sale, line, note), line=line)

    def add_coupon(self, code: str) -> None:
        """Take a customer's coupon."""
        self._front.act(lambda actor, sale: self._application.carts.add_coupon(actor, sale, code))

    def remove_coupon(self, code: str) -> None:
        """Give a coupon back."""
        self._front.act(
            lambda actor, sale: self._application.carts.remove_coupon(actor, sale, code)
        )

    def find_customers(self, text: str) -> None:
        """Look for a customer by name, telephone or mail."""
        customers, turn = self._application.customers, self._front.turn

        def show(found: tuple[Customer, ...]) -> None:
            if turn == self._front.turn:
                self.customers_found.emit(text, found)

        self._front.run(lambda: customers.search(text), show)

    def set_customer(self, customer_id: UUID | None) -> None:
        """Say who buys."""
        terms = self._application.terms
        self._front.act(lambda actor, sale: terms.set_customer(actor, sale, customer_id))

    def add_customer(self, name: str) -> None:
        """Note a new customer down, who buys this."""
        application = self._application

        def work(actor: Actor, sale: UUID) -> PricedCart:
            customer = application.customers.add(actor, name)
            return application.terms.set_customer(actor, sale, customer.id)

        self._front.act(work)

    def exempt(self, reason: str, certificate: str) -> None:
        """Sell without tax; no reason taxes the sale again."""
        terms = self._application.terms
        exemption = Exemption(reason, certificate) if reason or certificate else None
        self._front.act(lambda actor, sale: terms.exempt(actor, sale, exemption))

    def next_tax_context(self) -> None:
        """Switch between eat in and take away, as far as the shop has such."""
        application = self._application
        now = self._front.state.sale.cart.tax_context if self._front.state.sale else ""

        def work(actor: Actor, sale: UUID) -> PricedCart:
            codes = ["", *(each.code for each in application.taxes.contexts())]
            if len(codes) == 1:
                raise Refused(
                    "tax.no_context",
                    "Goods are taxed alike here, eaten in or taken away.",
                    hint="Contexts are set up with the taxes.",
                )
            after = codes[(codes.index(now) + 1) % len(codes)] if now in codes else ""
            return application.terms.set_tax_context(actor, sale, after)

        self._front.act(work)

    def add_tip(self, amount: Money) -> None:
        """Put a tip into the sale."""
        terms = self._application.terms
        self._front.act(lambda actor, sale: terms.add_tip(actor, sale, amount))

    def toggle_service_charge(self) -> None:
        """Put the service charge on the sale, or take it off."""
        terms, sale = self._application.terms, self._front.state.sale
        if sale is not None and sale.cart.service_percent is not None:
            self._front.act(terms.remove_service_charge)
        else:
            self._front.act(terms.add_service_charge)

    def honour(self) -> None:
        """Keep the prices of when the sale was set aside."""
        terms = self._application.terms
        self._front.act(terms.honour)

    def clear(self) -> None:
        """Drop the whole sale; it can be brought back."""
        self._front.act(self._application.carts.clear, undoable="*")

    def undo(self) -> None:
        """Go one act back."""
        sale = self._front.sale_id
        if sale is not None:
            self._front.attempt(
                lambda actor: self._application.carts.undo(actor, sale), self._show_step
            )

    def redo(self) -> None:
        """Do again what was undone."""
        sale = self._front.sale_id
        if sale is not None:
            self._front.attempt(
                lambda actor: self._application.carts.redo(actor, sale), self._show_step
            )

    def _show_step(self, sale: PricedCart | None) -> None:
        if sale is not None and sale.cart.id == self._front.sale_id:
            self._front.show_sale(sale)


def _lost_discount(before: PricedCart, after: PricedCart) -> bool:
    """True where a discount that was there is not there any more on what is left."""
    had = {line.line for line in before.cart.lines if line.discount is not None}
    return (before.cart.discount is not None and after.cart.discount is None) or any(
        line.line in had and line.discount is None for line in after.cart.lines
    )
