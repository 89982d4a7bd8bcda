"""What is known of a card payment and of its terminal: what the window shows of both."""

from dataclasses import dataclass

from rcommerce_pos.core.cart.tendering import gives_change
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.cart.ways import Way
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.orders.types import Order
from rcommerce_pos.core.payments.lifecycle import FINAL
from rcommerce_pos.core.payments.types import Attempt, AttemptKind, Health


@dataclass(frozen=True, slots=True)
class CardNews:
    """Where a card payment is now, and what became of its sale.

    ``sale`` is the open sale as it stands with it, ``order`` the sale that it completed, ``error``
    why it could not. ``cancelling``: the terminal was asked to stop; its own word counts.
    """

    attempt: Attempt
    ticket: int = 0
    sale: PricedCart | None = None
    order: Order | None = None
    cancelling: bool = False
    error: PosError | None = None

    @property
    def is_open(self) -> bool:
        """True while the terminal is at work or nobody knows what it did."""
        return self.attempt.state not in FINAL

    @property
    def surplus(self) -> bool:
        """True where cards and the like have paid more than the sale costs by now."""
        if self.sale is None:
            return False
        exact = sum(t.amount.minor for t in self.sale.cart.tenders if not gives_change(t))
        return exact > self.sale.totals.gross.minor

    @property
    def pays(self) -> bool:
        """True for a payment, False for one that goes back to the card."""
        return self.attempt.kind is AttemptKind.PAYMENT

    @property
    def took(self) -> bool:
        """True for a payment that took money for a sale that is still open."""
        return self.pays and self.attempt.took_money and self.sale is not None


@dataclass(frozen=True, slots=True)
class TerminalState:
    """The terminal of this till and the shop's other ways; ``to_settle`` counts what waits.

    ``test``: no funds move. ``uncertified``: no acquirer has allowed it for real cards.
    """

    connected: bool = False
    test: bool = False
    uncertified: bool = False
    cancels: bool = True
    health: Health | None = None
    ways: tuple[Way, ...] = ()
    to_settle: int = 0
