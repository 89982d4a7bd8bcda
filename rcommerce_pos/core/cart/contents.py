"""What goes out with what is sold: the product, the parts of a bundle, and chosen modifiers."""

from collections.abc import Iterable
from uuid import UUID

from rcommerce_pos.core.cart.cart import Cart
from rcommerce_pos.core.catalog.types import Product
from rcommerce_pos.core.kernel.errors import PermissionDenied
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.orders.details import NO_WEIGHT

Content = tuple[Product, Quantity]
"""A product that goes out, and how much of it with one of what is sold."""


def min_age_of(contents: Iterable[Content]) -> int:
    """The age in years that goods ask for: the highest of all that they consist of."""
    return max((product.rules.min_age for product, _ in contents), default=0)


def asks_serial(contents: Iterable[Content]) -> bool:
    """True where one of the goods is sold with its serial number."""
    return any(product.rules.asks_serial for product, _ in contents)


def wanted_of(cart: Cart, *, but_allowed: bool = False) -> dict[UUID, Quantity]:
    """What a sale takes out of stock, by product; without those that somebody let be oversold."""
    found: dict[UUID, Quantity] = {}
    allowed: set[UUID] = set()
    for line in cart.lines:
        for product, quantity in line.moved.items():
            found[product] = found.get(product, NO_WEIGHT) + quantity
            if line.details.oversold_by:
                allowed.add(product)
    if not but_allowed:
        return found
    return {product: quantity for product, quantity in found.items() if product not in allowed}


def held(cart: Cart, product_id: UUID) -> int:
    """How much of a product a sale holds, by itself and in other goods."""
    held = sum(line.quantity.milli for line in cart.lines if line.product_id == product_id)
    within = (
        each.times(line.quantity).milli
        for line in cart.lines
        for key, each in line.details.moved
        if key == product_id
    )
    return held + sum(within)


def none_left(product: Product, left: Quantity | None) -> PermissionDenied:
    """Why goods are not sold that are not there; ``left`` of None was never counted."""
    if left is None:
        error = PermissionDenied(
            Permission.STOCK_OVERSELL,
            "{product} was never counted, and is sold from stock only.",
            hint="Count it, or let a manager sell it.",
            product=product.name,
        )
    else:
        error = PermissionDenied(
            Permission.STOCK_OVERSELL,
            "Only {left} of {product} are left.",
            hint="Recount it, or ask the manager to sell it.",
            product=product.name,
            left=left,
        )
    error.code = "stock.never_counted" if left is None else "stock.none_left"
    return error
