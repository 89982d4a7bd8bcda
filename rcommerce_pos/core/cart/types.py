"""What the counter shows of a sale being made, and what became of a scan."""

from dataclasses import dataclass
from enum import StrEnum

from rcommerce_pos.core.cart.cart import Cart, CartLine
from rcommerce_pos.core.cart.totals import LineTotals, Totals
from rcommerce_pos.core.catalog.types import Found
from rcommerce_pos.core.kernel.money import Money


class ScanOutcome(StrEnum):
    """What became of a code."""

    ADDED = "added"
    UNKNOWN = "unknown"
    CHOOSE = "choose"
    ASK_PRICE = "ask_price"
    ASK_QUANTITY = "ask_quantity"


@dataclass(frozen=True, slots=True)
class PricedCart:
    """A cart and what it costs; ``totals.lines`` runs beside ``cart.lines``."""

    cart: Cart
    totals: Totals

    def line(self, number: int) -> tuple[CartLine, LineTotals]:
        """A line with its totals."""
        for line, totals in zip(self.cart.lines, self.totals.lines, strict=True):
            if line.line == number:
                return line, totals
        raise KeyError(number)

    @property
    def paid(self) -> Money:
        """The sum of the payments taken so far."""
        return Money(
            sum(tender.amount.minor for tender in self.cart.tenders),
            self.totals.currency,
        )


@dataclass(frozen=True, slots=True)
class ScanResult:
    """What became of a code, and the cart after it.

    ``line`` is the line that took it where it was added; ``found`` the products to choose from,
    or the one whose price or quantity is asked; ``explanation`` says in words why a code is not
    known.
    """

    outcome: ScanOutcome
    code: str
    sale: PricedCart
    line: int | None = None
    found: tuple[Found, ...] = ()
    explanation: str = ""
    oversold: bool = False
