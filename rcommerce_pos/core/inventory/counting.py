"""Counts what lies there: the first stock of a product, and a count that differs, with a reason."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from rcommerce_pos.core.catalog.service import CatalogService
from rcommerce_pos.core.catalog.types import Product
from rcommerce_pos.core.events.bus import EventBus
from rcommerce_pos.core.events.types import CatalogChanged
from rcommerce_pos.core.inventory.service import InventoryService
from rcommerce_pos.core.inventory.types import (
    MovementReason,
    StockChange,
    StockLevel,
    check_counted,
)
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.errors import Conflict, InvalidInput, Refused
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import transaction

REASONS = (
    MovementReason.COUNT,
    MovementReason.RECEIVED,
    MovementReason.DAMAGED,
    MovementReason.LOST,
)
"""Why a count may differ from the record."""
_NONE = Quantity(0)


class StockCounting:
    """Writes counts into the ledger; each is a movement by what was counted less the record."""

    def __init__(
        self,
        catalog: CatalogService,
        inventory: InventoryService,
        journal: JournalService,
        bus: EventBus,
    ) -> None:
        self._catalog = catalog
        self._inventory = inventory
        self._journal = journal
        self._bus = bus

    def levels(self, products: Sequence[UUID]) -> dict[UUID, StockLevel]:
        """What the record says of products; one that neither moved nor was counted is left out."""
        return self._inventory.levels(products)

    def count(
        self,
        actor: Actor,
        product_id: UUID,
        counted: Quantity,
        *,
        reason: MovementReason,
        recorded: Quantity | None,
    ) -> StockLevel:
        """Write what somebody counted; ``recorded`` is what she was shown, None for nothing.

        The first count of a product is its opening stock, whatever the reason. Raises Conflict
        where goods moved meanwhile: nothing was written then, and it is counted again.
        """
        actor.demand(Permission.STOCK_ADJUST, "change the stock")
        if reason not in REASONS:
            raise InvalidInput("stock.reason", "A count that differs has a reason.")
        with transaction():
            product = self._counted_product(product_id, counted)
            level = self._inventory.levels([product_id]).get(product_id)
            present = level.on_hand if level else None
            if present != recorded:
                raise Conflict(
                    "stock.moved",
                    "{product} was sold or moved meanwhile: {count} are on record now.",
                    hint="Count it again.",
                    product=product.name,
                    count=str(present or _NONE),
                )
            self._write(actor, product, level, counted, reason)
            self._bus.publish(CatalogChanged())
        return self._inventory.levels([product_id])[product_id]

    def open_with(self, actor: Actor, first: Mapping[UUID, Quantity]) -> None:
        """Write the first stock of products that are being made, inside their transaction."""
        if not first:
            return
        actor.demand(Permission.STOCK_ADJUST, "change the stock")
        levels = self._inventory.levels(first.keys())
        for product_id, counted in first.items():
            product = self._counted_product(product_id, counted)
            if product_id in levels:
                raise Conflict(
                    "stock.opened", "{product} has a stock already.", product=product.name
                )
            self._write(actor, product, None, counted, MovementReason.OPENING)

    def _counted_product(self, product_id: UUID, counted: Quantity) -> Product:
        product = self._catalog.product(product_id)
        if not product.kind.is_stocked or product.has_variants:
            raise Refused(
                "stock.none", "{product} is nothing that lies in stock.", product=product.name
            )
        check_counted(counted, pieces=not product.unit.is_measured)
        return product

    def _write(
        self,
        actor: Actor,
        product: Product,
        level: StockLevel | None,
        counted: Quantity,
        reason: MovementReason,
    ) -> None:
        """Move the level to what was counted; a count ends the wish for a recount."""
        before = level.on_hand if level else _NONE
        is_first = level is None or not level.is_counted
        cost = product.cost if level is None or level.average_cost is None else None
        self._inventory.record(
            [StockChange(product.id, counted - before, cost)],
            reason=MovementReason.OPENING if is_first else reason,
            reference_id=None,
            staff_id=actor.id,
        )
        self._inventory.is_right(product.id)
        self._journal.record(
            "STOCK_COUNT",
            {
                "v": 1,
                "product": str(product.id),
                "name": product.name,
                "from": str(before) if level else None,
                "to": str(counted),
                "reason": (MovementReason.OPENING if is_first else reason).value,
                "by": actor.name,
                "approved_by": actor.approved_by,
            },
        )
