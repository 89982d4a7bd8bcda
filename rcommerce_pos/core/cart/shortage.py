"""Which lines of a sale take more than the record says is there: said quietly at the line."""

from collections.abc import Mapping
from uuid import UUID

from rcommerce_pos.core.cart.cart import Cart
from rcommerce_pos.core.cart.contents import wanted_of
from rcommerce_pos.core.catalog.types import InventoryPolicy
from rcommerce_pos.core.inventory.service import InventoryService
from rcommerce_pos.core.kernel.quantity import Quantity

Short = Mapping[int, Quantity | None]
"""By line what is on record of its product; None where it is parts that are short."""
NOT_SHORT: Short = {}


class Shortages:
    """Follows one sale; a level is read again when the sale takes another amount of it.

    What was never counted is not known to be missing, and what may be sold without a word is not
    spoken of (domain rule 26).
    """

    def __init__(self, inventory: InventoryService) -> None:
        self._inventory = inventory
        self._wanted: dict[UUID, Quantity] = {}
        self._left: dict[UUID, Quantity] = {}

    def of(self, cart: Cart) -> Short:
        """The lines that are short, now."""
        wanted = wanted_of(cart)
        self._look_at([key for key, each in wanted.items() if self._wanted.get(key) != each])
        self._wanted = wanted
        short = {
            key for key, left in self._left.items() if key in wanted and _exceeds(wanted[key], left)
        }
        if not short:
            return NOT_SHORT
        return {
            line.line: self._left[line.product_id] if line.product_id in short else None
            for line in cart.lines
            if line.inventory_policy is not InventoryPolicy.ALLOW and short & line.moved.keys()
        }

    def _look_at(self, products: list[UUID]) -> None:
        if not products:
            return
        levels = self._inventory.levels(products)
        for key in products:
            level = levels.get(key)
            if level is not None and level.is_counted:
                self._left[key] = level.on_hand
            else:
                self._left.pop(key, None)


def _exceeds(wanted: Quantity, left: Quantity) -> bool:
    """True where a sale takes more than is there; what comes back takes nothing."""
    return wanted.milli > max(left.milli, 0)
