"""Paying the sale of the counter, and what is shown after it."""

from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import TenderKind
from rcommerce_pos.ui.scanner import Scan
from tools.photographer import Photographer

ORDER = 20


def take(photographer: Photographer) -> None:
    """Part by card, the rest in cash."""
    window = photographer.window
    desk = window.desk
    window.actions_.do("pay")
    photographer.settle()
    photographer.picture("payment-begun")
    desk.payment_model.choose(TenderKind.CARD_EXTERNAL)
    desk.payment_model.describe_card("4417", "083114")
    desk.payment_model.proposed.emit(Money(1000, "GBP"))
    photographer.picture("payment-card")
    desk.payment_model.complete()
    photographer.settle()
    desk.payment_model.choose(TenderKind.CASH)
    desk.payment_model.proposed.emit(Money(20_000, "GBP"))
    photographer.picture("payment")
    desk.take_scan(Scan("9524100000476", 0))
    photographer.picture("payment-scan")
    desk.payment_model.complete()
    photographer.settle()
    photographer.picture("complete")
    photographer.dialog("receipt", desk.complete.want_receipt)
    window.actions_.do("explain_order")
    photographer.picture("explain-order")
    window.actions_.do("explain_order")
    photographer.settle()
    window.actions_.do("new_sale")
    photographer.picture("sell-after-sale")
