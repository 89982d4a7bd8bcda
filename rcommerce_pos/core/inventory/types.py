"""Stock movements and levels as everyone may hold them."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity


class MovementReason(StrEnum):
    """Why stock changed."""

    OPENING = "opening"
    IMPORT = "import"
    IMPORT_UNDONE = "import_undone"
    SALE = "sale"
    POST_VOID = "post_void"
    ADJUSTMENT = "adjustment"
    COUNT = "count"
    RECEIVED = "received"
    DAMAGED = "damaged"
    LOST = "lost"


MOST_COUNTED = Quantity.of(10_000_000)
"""More than this lies in no shop: it is a barcode, or a slip of the hand."""


def check_counted(counted: Quantity, *, pieces: bool) -> None:
    """Raise InvalidInput for what nobody can have counted."""
    if counted.milli < 0:
        raise InvalidInput("stock.negative", "Nobody counts less than nothing.")
    if counted > MOST_COUNTED:
        raise InvalidInput("stock.many", "So many cannot lie in a shop.")
    if pieces and not counted.is_whole:
        raise InvalidInput("stock.pieces", "Pieces are counted in whole numbers.")


@dataclass(frozen=True, slots=True)
class StockChange:
    """A change of one product's stock that a document asks for."""

    product_id: UUID
    quantity: Quantity
    unit_cost: UnitPrice | None = None


@dataclass(frozen=True, slots=True)
class StockLevel:
    """What lies at one place."""

    location_id: UUID
    product_id: UUID
    on_hand: Quantity
    average_cost: UnitPrice | None
    needs_recount: bool
    is_counted: bool = True
