"""What goes out of an open sale: who may take it out, what is written, which discount goes too."""

from rcommerce_pos.core.cart.cart import Cart, CartLine
from rcommerce_pos.core.cart.limits import check_limit, has_amounts, without_amount
from rcommerce_pos.core.cart.session import Open, OpenCarts
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.currencies import digits_of
from rcommerce_pos.core.kernel.errors import ApprovalNeeded, InvalidInput
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.settings.declarations import VOID_LIMIT
from rcommerce_pos.core.settings.service import SettingsService
from rcommerce_pos.core.staff.types import Actor

Gone = tuple[CartLine, CartLine | None]
"""A line, and what is left of it."""


class Removals:
    """Takes goods out of open carts (domain rules 29 and 30)."""

    def __init__(
        self, carts: OpenCarts, settings: SettingsService, journal: JournalService
    ) -> None:
        self._carts = carts
        self._settings = settings
        self._journal = journal

    def within(self, actor: Actor, opened: Open, cart: Cart) -> Cart:
        """The cart without the amounts that are too much of what is left (domain rule 30).

        What a customer puts back goes without asking; what came off the rest of it does not stay.
        """
        if not has_amounts(cart):
            return cart
        before = opened.prices.price(opened.cart)
        changed = [line.line for line in cart.lines if line not in opened.cart.lines]
        for number in (*changed, None):
            try:
                after = self._carts.prices().price(cart)
                check_limit(actor, before, after, Permission.DISCOUNT_LINE)
            except ApprovalNeeded:
                cart = without_amount(cart, number)
            except InvalidInput as error:
                if error.code != "discount.too_large":
                    raise
                cart = without_amount(cart, number)
            else:
                break
        return cart

    def take_out(
        self, actor: Actor, opened: Open, cart: Cart, line: CartLine, kept: CartLine | None
    ) -> PricedCart:
        """Make it last that a line, or a part of it, goes; ``cart`` is the sale after it."""
        before = opened.cart
        self.demand(actor, before, [(line, kept)])
        cart = self.within(actor, opened, cart)

        def write() -> None:
            self.log(actor, before, line, kept)
            own = kept is not None and kept.discount != cart.line(line.line).discount
            if own or before.discount != cart.discount:
                self._journal.record(
                    "DISCOUNT",
                    {
                        "v": 1,
                        "cart": str(before.id),
                        "line": line.name if own else None,
                        "percent": None,
                        "amount_minor": None,
                        "reason": "more than the limit of what was left",
                        **_by(actor),
                    },
                )

        return self._carts.change(opened, cart, write)

    def demand(self, actor: Actor, cart: Cart, gone: list[Gone]) -> None:
        """Ask for approval after the total, and above the amount that the shop set (rule 29)."""
        if cart.total_shown:
            actor.demand(Permission.VOID_AFTER_TOTAL, "take goods out after the total was called")
        if self._is_much(gone):
            actor.demand(Permission.VOID_AFTER_TOTAL, "take goods for so much out of a sale")

    def _is_much(self, gone: list[Gone]) -> bool:
        limit = self._settings.get(VOID_LIMIT)
        if not limit or not gone:
            return False
        whole: int = 10 ** digits_of(gone[0][0].unit_price.currency)
        return sum(_worth(line, kept) for line, kept in gone) > limit * whole

    def log(self, actor: Actor, cart: Cart, line: CartLine, kept: CartLine | None) -> None:
        """Write down that a line went, or a part of it."""
        self._journal.record(
            "LINE_REMOVED",
            {
                "v": 1,
                "cart": str(cart.id),
                "name": line.name,
                "sku": line.sku,
                "quantity": str(line.quantity),
                "kept": str(kept.quantity) if kept else "0",
                "unit_price_micros": line.unit_price.micros,
                "currency": line.unit_price.currency,
                "after_total": cart.total_shown,
                "above_limit": self._is_much([(line, kept)]),
                **_by(actor),
            },
        )

    def log_all(self, actor: Actor, cart: Cart) -> None:
        """Write down that a whole sale was dropped."""
        self._journal.record(
            "VOID_BEFORE_PAYMENT",
            {
                "v": 1,
                "cart": str(cart.id),
                "lines": [
                    {
                        "name": line.name,
                        "quantity": str(line.quantity),
                        "unit_price_micros": line.unit_price.micros,
                    }
                    for line in cart.lines
                ],
                "currency": self._carts.place.shop.currency,
                "after_total": cart.total_shown,
                "above_limit": self._is_much([(line, None) for line in cart.lines]),
                **_by(actor),
            },
        )


def _by(actor: Actor) -> dict[str, str]:
    approved = {"approved_by": actor.approved_by} if actor.approved_by else {}
    return {"by": actor.name, **approved}


def _worth(line: CartLine, kept: CartLine | None) -> int:
    """What goes out of a sale with a part of a line, or all of it; nothing for empties."""
    left = kept.quantity if kept is not None else Quantity(0)
    return max(line.unit_price.times(line.quantity - left).minor, 0)


def gone_of(before: Cart, after: Cart) -> list[Gone]:
    """What a step takes out of a cart: each line with what is left of it."""
    left = {line.line: line for line in after.lines}
    found: list[Gone] = []
    for line in before.lines:
        kept = left.get(line.line)
        much = abs(kept.quantity.milli) if kept is not None else 0
        if much < abs(line.quantity.milli) and line.parent is None:
            found.append((line, kept))
    return found
