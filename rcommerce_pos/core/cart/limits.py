"""How much comes off a line in all, and whether somebody may give it (domain rule 30)."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction

from rcommerce_pos.core.cart.cart import Cart, Discount
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.kernel.errors import ApprovalNeeded
from rcommerce_pos.core.kernel.money import Money, round_half_away
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.staff.types import Actor


@dataclass(frozen=True, slots=True)
class Reduction:
    """What a line would cost without anything off, and what it costs; ``percent`` is the fall."""

    name: str
    before: Money
    after: Money

    @property
    def percent(self) -> Fraction:
        """How many percent come off in all; 0 where nothing does.

        A whole percentage whose rounded amount it is, is meant: 0.12 off 1.19 are ten percent.
        """
        if self.before.minor <= 0:
            return Fraction(0)
        off = self.before.minor - self.after.minor
        exact = Fraction(100 * off, self.before.minor)
        whole = round(exact)
        return Fraction(whole) if round_half_away(self.before.minor * whole, 100) == off else exact


def reductions(priced: PricedCart) -> dict[int, Reduction]:
    """What comes off each line: promotions, its discount, its share of the sale's, overrides."""
    found: dict[int, Reduction] = {}
    for line, totals in zip(priced.cart.lines, priced.totals.lines, strict=True):
        regular = line.regular_price or line.unit_price
        after = totals.subtotal - totals.discount
        found[line.line] = Reduction(line.name, regular.times(line.quantity), after)
    return found


def has_amounts(cart: Cart) -> bool:
    """True where a fixed amount comes off: it is more of less goods."""
    return _is_amount(cart.discount) or any(_is_amount(line.discount) for line in cart.lines)


def without_amount(cart: Cart, number: int | None) -> Cart:
    """The cart without the amount that comes off a line; off the whole sale for None."""
    if number is None:
        if not _is_amount(cart.discount):
            return cart
        return replace(cart, discount=None, discount_reason="", discount_approved_by="")
    line = cart.line(number)
    if not _is_amount(line.discount):
        return cart
    return cart.changed(replace(line, discount=None, discount_reason="", discount_approved_by=""))


def check_amounts(actor: Actor, cart: Cart, price: Callable[[Cart], PricedCart]) -> None:
    """Raise ApprovalNeeded where amounts that nobody approved are more than the actor may give.

    What is left of the goods may have become less since they were given.
    """
    if actor.discount_limit is None or not has_amounts(cart):
        return
    plain = cart if cart.discount_approved_by else without_amount(cart, None)
    for line in cart.lines:
        if not line.discount_approved_by:
            plain = without_amount(plain, line.line)
    if plain != cart:
        permission = Permission.DISCOUNT_DOCUMENT if cart.discount else Permission.DISCOUNT_LINE
        check_limit(actor, price(plain), price(cart), permission)


def _is_amount(discount: Discount | None) -> bool:
    return discount is not None and bool(discount.amount)


def check_limit(
    actor: Actor,
    before: PricedCart,
    after: PricedCart,
    permission: Permission,
    *,
    subject: str = "",
) -> None:
    """Raise ApprovalNeeded where more comes off than the actor may give.

    Only lines of which more comes off than before are looked at; ``subject`` names what is reduced
    where it is not one line.
    """
    if actor.discount_limit is None:
        return
    known = reductions(before)
    now = reductions(after)
    grown = [
        reduction
        for number, reduction in now.items()
        if reduction.percent > (known[number].percent if number in known else 0)
    ]
    worst = max(grown, key=lambda each: each.percent, default=None)
    if worst is None or worst.percent <= actor.discount_limit:
        return
    shown = worst
    if subject:
        whole = Money.zero(worst.before.currency)
        shown = Reduction(
            subject,
            sum((each.before for each in now.values()), whole),
            sum((each.after for each in now.values()), whole),
        )
    raise ApprovalNeeded(
        permission,
        "{percent}% off {subject}: the limit of {actor} is {limit}%.",
        hint="A manager may approve it.",
        percent=worst.percent,
        limit=actor.discount_limit,
        subject=shown.name,
        before=shown.before,
        after=shown.after,
        actor=actor.name,
    )
