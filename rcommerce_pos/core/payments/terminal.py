"""What a card terminal can be asked: every driver speaks this, and knows no window and no store."""

from typing import Protocol

from rcommerce_pos.core.payments.types import (
    Answer,
    Capabilities,
    Health,
    PayRequest,
    TerminalTotals,
)


class CardTerminal(Protocol):
    """A terminal; every call waits for the answer, so it is made off the window's thread.

    No call raises for what a network or a terminal can do: that is an answer, UNKNOWN at worst.
    """

    @property
    def capabilities(self) -> Capabilities:
        """What it can do beyond paying."""
        ...

    def pay(self, request: PayRequest) -> Answer:
        """Charge a card; answers once the terminal is done, or cannot be trusted to be."""
        ...

    def cancel(self, request: PayRequest, *, service_id: str) -> bool:
        """Ask the terminal to stop a payment; True where the wish was delivered.

        ``service_id`` is that of the wish itself. Whether it was fulfilled is the payment's answer.
        """
        ...

    def status(self, request: PayRequest, *, service_id: str) -> Answer:
        """What became of a payment, reversal or refund; ``service_id`` is that of the query."""
        ...

    def reverse(self, request: PayRequest) -> Answer:
        """Take a payment back, in whole or (where it can) in part."""
        ...

    def refund(self, request: PayRequest) -> Answer:
        """Pay money to a card, with the payment that it belongs to or without one."""
        ...

    def totals(self, *, service_id: str, currency: str) -> TerminalTotals | None:
        """What the terminal counted; None where it does not say."""
        ...

    def diagnose(self, *, service_id: str) -> Health:
        """How the terminal fares."""
        ...
