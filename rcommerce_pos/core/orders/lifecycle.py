"""The life of an order as one table of allowed steps; the service obeys it and nothing else."""

from enum import StrEnum

from rcommerce_pos.core.kernel.errors import IllegalTransition


class OrderStatus(StrEnum):
    """Where an order is in its life."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    PROCESSING = "processing"
    ON_HOLD = "on_hold"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


class PaymentStatus(StrEnum):
    """What has become of the money."""

    PENDING = "pending"
    AUTHORISED = "authorised"
    PAID = "paid"
    PARTIALLY_REFUNDED = "partially_refunded"
    REFUNDED = "refunded"
    FAILED = "failed"
    VOIDED = "voided"


_STEPS: dict[OrderStatus | None, frozenset[OrderStatus]] = {
    None: frozenset({OrderStatus.PENDING, OrderStatus.COMPLETED}),
    OrderStatus.PENDING: frozenset({OrderStatus.CONFIRMED, OrderStatus.CANCELLED}),
    OrderStatus.CONFIRMED: frozenset(
        {OrderStatus.PROCESSING, OrderStatus.COMPLETED, OrderStatus.CANCELLED}
    ),
    OrderStatus.PROCESSING: frozenset(
        {OrderStatus.ON_HOLD, OrderStatus.COMPLETED, OrderStatus.CANCELLED}
    ),
    OrderStatus.ON_HOLD: frozenset({OrderStatus.PROCESSING, OrderStatus.CANCELLED}),
    OrderStatus.COMPLETED: frozenset(),
    OrderStatus.CANCELLED: frozenset(),
}


def advance(current: OrderStatus | None, target: OrderStatus) -> OrderStatus:
    """The target, if the table allows the step; raises IllegalTransition otherwise.

    ``None`` is an order that does not exist yet: an over-the-counter sale is born completed.
    """
    if target not in _STEPS[current]:
        raise IllegalTransition(
            "order.illegal_transition",
            "An order that is {current} cannot become {target}.",
            current=str(current or "not made yet"),
            target=str(target),
        )
    return target
