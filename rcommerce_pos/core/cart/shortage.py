"""Which lines of a sale take more than the record says is there: said quietly at the line."""

from collections.abc import Mapping
from uuid import UUID

from rcommerce_pos.core.cart.cart import Cart, CartLine
from rcommerce_pos.core.catalog.types import InventoryPolicy
from rcommerce_pos.core.inventory.service import InventoryService
from rcommerce_pos.core.kernel.quantity import Quantity

Short = Mapping[int, Quantity | None]
"""By line what is on record of its product; None where it is parts that are short."""
NOT_SHORT: Short = {}


class Shortages:
    """Follows one sale; a level is read again when the sale takes another amount of it.

    What was never counted is not known to be missing, and what may be sold without a word is not
    spoken of (domain rule 26). Only lines that came, went or changed are counted: one more scan
    costs as little in a long sale as in a short one.
    """

    def __init__(self, inventory: InventoryService) -> None:
        self._inventory = inventory
        self._counted: dict[int, CartLine] = {}
        self._wanted: dict[UUID, int] = {}
        self._takers: dict[UUID, set[int]] = {}
        self._left: dict[UUID, Quantity] = {}
        self._short: set[UUID] = set()
        self._due: set[UUID] = set()
        """Products of which another amount is taken, and whose level was not read since."""

    def of(self, cart: Cart) -> Short:
        """The lines that are short, now."""
        self._count(cart)
        self._look_at_due()
        if not self._short:
            return NOT_SHORT
        numbers = set[int]().union(*(self._takers[key] for key in self._short))
        lines = (self._counted[number] for number in sorted(numbers))
        return {
            line.line: self._left[line.product_id] if line.product_id in self._short else None
            for line in lines
            if line.inventory_policy is not InventoryPolicy.ALLOW
        }

    def _count(self, cart: Cart) -> None:
        counted, before = self._counted, dict[UUID, int]()
        for line in cart.lines:
            known = counted.get(line.line)
            if known is line:
                continue
            if known is not None:
                self._add(known, -1, before)
            self._add(line, 1, before)
            counted[line.line] = line
        if len(counted) > len(cart.lines):
            kept = {line.line for line in cart.lines}
            for number in [number for number in counted if number not in kept]:
                self._add(counted.pop(number), -1, before)
        self._due.update(key for key, was in before.items() if self._wanted[key] != was)

    def _add(self, line: CartLine, sign: int, before: dict[UUID, int]) -> None:
        """Count a line in or out; ``before`` keeps what was taken of its products before."""
        for key, quantity in line.moved.items():
            was = self._wanted.get(key, 0)
            before.setdefault(key, was)
            self._wanted[key] = was + sign * quantity.milli
            takers = self._takers.setdefault(key, set())
            (takers.add if sign > 0 else takers.discard)(line.line)

    def _look_at_due(self) -> None:
        if not self._due:
            return
        levels = self._inventory.levels(self._due)
        for key in self._due:
            level = levels.get(key)
            self._short.discard(key)
            if level is not None and level.is_counted:
                self._left[key] = level.on_hand
                if self._wanted[key] > max(level.on_hand.milli, 0):
                    # What comes back takes nothing, and is below zero.
                    self._short.add(key)
        self._due.clear()
