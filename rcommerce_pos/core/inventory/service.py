"""Writes the stock ledger and keeps the levels that it sums to."""

from collections.abc import Collection, Sequence
from uuid import UUID

from rcommerce_pos.core.inventory.tables import StockMovementRow
from rcommerce_pos.core.inventory.types import MovementReason, StockChange, StockLevel
from rcommerce_pos.core.kernel.clock import Clock, to_millis
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import UnitPrice, round_half_away
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.storage.database import execute, execute_many, fetch_all, insert_sql

_MOVE = insert_sql(
    StockMovementRow,
    (
        "id",
        "store_id",
        "register_id",
        "location_id",
        "product_id",
        "quantity_milli",
        "unit_cost_micros",
        "reason",
        "reference_id",
        "staff_id",
        "at_utc",
    ),
)

_LEVEL = """
INSERT INTO stock_level (location_id, product_id, on_hand_milli, average_cost_micros, recount)
VALUES (?1, ?2, ?3, ?4, CASE WHEN ?3 < 0 THEN CASE WHEN ?5 THEN 'uncounted' ELSE 'oversold' END END)
ON CONFLICT (product_id, location_id) DO UPDATE SET
    on_hand_milli = on_hand_milli + ?3,
    average_cost_micros = COALESCE(?4, average_cost_micros),
    recount = CASE
        WHEN recount = 'uncounted' AND ?5 THEN recount
        WHEN on_hand_milli + ?3 < 0 AND ?3 < 0 THEN 'oversold'
        ELSE NULLIF(recount, 'uncounted') END
"""


class InventoryService:
    """Stock of one location, moved by documents."""

    def __init__(self, place: Place, clock: Clock) -> None:
        self._place = place
        self._clock = clock

    def record(
        self,
        changes: Sequence[StockChange],
        *,
        reason: MovementReason,
        reference_id: UUID | None,
        staff_id: UUID | None,
    ) -> None:
        """Append movements and move the levels; must be called inside ``transaction()``.

        Goods that come in with a cost move the average cost; goods that go out carry it
        (domain rule 28). A level that falls below zero is flagged for a recount (rule 26); one that
        only sales have moved was never counted, and stays so until goods come in.
        """
        if not changes:
            return
        levels = self.levels({change.product_id for change in changes})
        at = to_millis(self._clock.now())
        reference = reference_id.bytes if reference_id else None
        staff = staff_id.bytes if staff_id else None
        by_sale = reason in (MovementReason.SALE, MovementReason.POST_VOID)
        movements: list[tuple[object, ...]] = []
        moves: list[tuple[object, ...]] = []
        for change in changes:
            before = levels.get(change.product_id)
            cost, average = _costs(change, before)
            movements.append(
                (
                    new_id().bytes,
                    *self._place.keys,
                    change.product_id.bytes,
                    change.quantity.milli,
                    cost,
                    reason.value,
                    reference,
                    staff,
                    at,
                )
            )
            location = self._place.till.location_id.bytes
            moves.append(
                (location, change.product_id.bytes, change.quantity.milli, average, by_sale)
            )
        execute_many(_MOVE, movements)
        execute_many(_LEVEL, moves)

    def is_right(self, product_id: UUID) -> None:
        """What the record says was just counted: no recount is wanted any more."""
        execute(
            "UPDATE stock_level SET recount = NULL WHERE product_id = ? AND location_id = ?",
            (product_id.bytes, self._place.till.location_id.bytes),
        )

    def undo(self, reference_id: UUID, *, by: UUID, reason: MovementReason, staff_id: UUID) -> None:
        """Turn around all that a document moved, as document ``by``, at the cost it had."""
        rows = fetch_all(
            "SELECT product_id, SUM(quantity_milli), MAX(unit_cost_micros) FROM stock_movement"
            " WHERE reference_id = ? GROUP BY product_id",
            (reference_id.bytes,),
        )
        currency = self._place.shop.currency
        self.record(
            [
                StockChange(
                    UUID(bytes=product),
                    Quantity(-milli),
                    UnitPrice(cost, currency) if cost is not None else None,
                )
                for product, milli, cost in rows
            ],
            reason=reason,
            reference_id=by,
            staff_id=staff_id,
        )

    def levels(self, products: Collection[UUID]) -> dict[UUID, StockLevel]:
        """What lies here of these products; one that was never counted is left out."""
        location = self._place.till.location_id
        found: dict[UUID, StockLevel] = {}
        keys = [product.bytes for product in products]
        for start in range(0, len(keys), 500):
            part = keys[start : start + 500]
            marks = ",".join("?" * len(part))
            rows = fetch_all(
                "SELECT product_id, on_hand_milli, average_cost_micros, recount FROM stock_level"
                f" WHERE product_id IN ({marks}) AND location_id = ?",
                (*part, location.bytes),
            )
            for product, on_hand, average, recount in rows:
                product_id = UUID(bytes=product)
                found[product_id] = StockLevel(
                    location,
                    product_id,
                    Quantity(on_hand),
                    UnitPrice(average, self._place.shop.currency) if average is not None else None,
                    recount is not None,
                    recount != "uncounted",
                )
        return found

    def on_hand(self, product_id: UUID) -> Quantity | None:
        """What is on record here of one product; None where nothing of it ever moved."""
        level = self.levels([product_id]).get(product_id)
        return level.on_hand if level else None

    def counted(self, product_id: UUID) -> Quantity | None:
        """What is known to lie here of one product; None where it was never counted."""
        level = self.levels([product_id]).get(product_id)
        return level.on_hand if level is not None and level.is_counted else None


def _costs(change: StockChange, before: StockLevel | None) -> tuple[int | None, int | None]:
    """The cost a movement carries, and the average after it (None: unchanged), in micros."""
    average = before.average_cost if before else None
    if change.quantity.milli <= 0 or change.unit_cost is None:
        carried = average or change.unit_cost
        return (carried.micros if carried else None), None
    incoming = change.unit_cost.micros
    on_hand = max(before.on_hand.milli, 0) if before else 0
    if average is None or on_hand == 0:
        return incoming, incoming
    value = average.micros * on_hand + incoming * change.quantity.milli
    return incoming, round_half_away(value, on_hand + change.quantity.milli)
