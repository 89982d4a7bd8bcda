"""Stock movements and levels as everyone may hold them."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

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
