"""Keeps carts as rows: what differs between two carts is written, and nothing else."""

from datetime import datetime
from fractions import Fraction
from typing import Any
from uuid import UUID

from rcommerce_pos.core.cart.cart import Cart, CartLine, Discount, PriceSource
from rcommerce_pos.core.cart.tables import CartLineRow, CartRow, CartTenderRow
from rcommerce_pos.core.catalog.types import InventoryPolicy, Unit
from rcommerce_pos.core.kernel.clock import from_millis, to_millis
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.storage.database import (
    execute,
    execute_many,
    fetch_all,
    fetch_one,
    insert_sql,
)

_LINE_COLUMNS = (
    "cart_id",
    "line",
    "product_id",
    "sku",
    "barcode",
    "name",
    "unit",
    "tax_class_id",
    "quantity_milli",
    "unit_price_micros",
    "list_price_micros",
    "unit_cost_micros",
    "price_source",
    "inventory_policy",
    "merges",
    "discount_percent",
    "discount_minor",
)
_INSERT_CART = insert_sql(
    CartRow,
    (
        "id",
        "store_id",
        "register_id",
        "location_id",
        "staff_id",
        "ticket",
        "status",
        "discount_percent",
        "discount_minor",
        "customer_id",
        "opened_at",
        "next_line",
    ),
)
_PUT_LINE = insert_sql(CartLineRow, _LINE_COLUMNS).replace("INSERT", "INSERT OR REPLACE", 1)
_INSERT_TENDER = insert_sql(
    CartTenderRow,
    (
        "cart_id",
        "position",
        "kind",
        "amount_minor",
        "card_last4",
        "auth_code",
        "at_utc",
    ),
)
_TABLES = ("cart_tender", "cart_line")


def next_ticket(place: Place) -> int:
    """What people call the next cart by: one more than the highest open one."""
    row = fetch_one(
        "SELECT COALESCE(MAX(ticket), 0) + 1 FROM cart WHERE register_id = ?",
        (place.till.register_id.bytes,),
    )
    return int(row[0]) if row else 1


def save(place: Place, before: Cart | None, after: Cart, *, at: datetime) -> None:
    """Write what changed from one cart to the next; inside ``transaction()``.

    ``before`` of None writes the head too: a cart becomes a row with its first line.
    """
    if before is None:
        _insert_head(place, after)
    elif (before.discount, before.next_line, before.customer_id) != (
        after.discount,
        after.next_line,
        after.customer_id,
    ):
        execute(
            "UPDATE cart SET discount_percent = ?, discount_minor = ?, customer_id = ?,"
            " next_line = ? WHERE id = ?",
            (
                *_discount_values(after.discount),
                after.customer_id.bytes if after.customer_id else None,
                after.next_line,
                after.id.bytes,
            ),
        )
    _save_lines(before, after)
    old_tenders = before.tenders if before else ()
    if old_tenders != after.tenders:
        _save_tenders(after, at)


def drop(cart_id: UUID) -> None:
    """Take a cart's rows away: it became a sale, or was dropped and is in the journal."""
    for table in _TABLES:
        execute(f"DELETE FROM {table} WHERE cart_id = ?", (cart_id.bytes,))
    execute("DELETE FROM cart WHERE id = ?", (cart_id.bytes,))


def open_carts(place: Place) -> tuple[UUID, ...]:
    """The open carts of this register, oldest first."""
    rows = fetch_all(
        "SELECT id FROM cart WHERE register_id = ? AND status = 'open' ORDER BY opened_at, id",
        (place.till.register_id.bytes,),
    )
    return tuple(UUID(bytes=row[0]) for row in rows)


def load(place: Place, cart_id: UUID) -> Cart | None:
    """A cart as it was last written, or None."""
    head = fetch_one(
        "SELECT ticket, staff_id, opened_at, discount_percent, discount_minor, customer_id,"
        " next_line FROM cart WHERE id = ?",
        (cart_id.bytes,),
    )
    if head is None:
        return None
    currency = place.shop.currency
    lines = fetch_all(
        f"SELECT {', '.join(_LINE_COLUMNS[1:])} FROM cart_line WHERE cart_id = ? ORDER BY line",
        (cart_id.bytes,),
    )
    tenders = fetch_all(
        "SELECT kind, amount_minor, card_last4, auth_code FROM cart_tender WHERE cart_id = ?"
        " ORDER BY position",
        (cart_id.bytes,),
    )
    return Cart(
        id=cart_id,
        ticket=head[0],
        staff_id=UUID(bytes=head[1]),
        opened_at=from_millis(head[2]),
        lines=tuple(_line(row, currency) for row in lines),
        discount=_discount(head[3], head[4], currency),
        tenders=tuple(
            Tender(TenderKind(kind), Money(amount, currency), last4, auth)
            for kind, amount, last4, auth in tenders
        ),
        customer_id=UUID(bytes=head[5]) if head[5] else None,
        next_line=head[6],
    )


def _insert_head(place: Place, cart: Cart) -> None:
    execute(
        _INSERT_CART,
        (
            cart.id.bytes,
            *place.keys,
            cart.staff_id.bytes,
            cart.ticket,
            "open",
            *_discount_values(cart.discount),
            cart.customer_id.bytes if cart.customer_id else None,
            to_millis(cart.opened_at),
            cart.next_line,
        ),
    )


def _save_lines(before: Cart | None, after: Cart) -> None:
    old = before.lines if before else ()
    first, shared = 0, min(len(old), len(after.lines))
    while first < shared and old[first] is after.lines[first]:
        first += 1
    known = {line.line: line for line in old[first:]}
    changed = [
        _line_values(after.id, line)
        for line in after.lines[first:]
        if known.pop(line.line, None) is not line
    ]
    if known:
        execute_many(
            "DELETE FROM cart_line WHERE cart_id = ? AND line = ?",
            [(after.id.bytes, number) for number in known],
        )
    if len(changed) == 1:
        execute(_PUT_LINE, changed[0])
    elif changed:
        execute_many(_PUT_LINE, changed)


def _save_tenders(cart: Cart, at: datetime) -> None:
    execute("DELETE FROM cart_tender WHERE cart_id = ?", (cart.id.bytes,))
    for position, tender in enumerate(cart.tenders, 1):
        execute(
            _INSERT_TENDER,
            (
                cart.id.bytes,
                position,
                tender.kind.value,
                tender.amount.minor,
                tender.card_last4,
                tender.auth_code,
                to_millis(at),
            ),
        )


def _line_values(cart_id: UUID, line: CartLine) -> tuple[object, ...]:
    return (
        cart_id.bytes,
        line.line,
        line.product_id.bytes,
        line.sku,
        line.barcode,
        line.name,
        line.unit.value,
        line.tax_class_id.bytes,
        line.quantity.milli,
        line.unit_price.micros,
        line.list_price.micros if line.list_price else None,
        line.unit_cost.micros if line.unit_cost else None,
        line.price_source.value,
        line.inventory_policy.value,
        int(line.merges),
        *_discount_values(line.discount),
    )


def _line(row: tuple[Any, ...], currency: str) -> CartLine:
    def price(micros: int | None) -> UnitPrice | None:
        return UnitPrice(micros, currency) if micros is not None else None

    return CartLine(
        line=row[0],
        product_id=UUID(bytes=row[1]),
        sku=row[2],
        barcode=row[3],
        name=row[4],
        unit=Unit(row[5]),
        tax_class_id=UUID(bytes=row[6]),
        quantity=Quantity(row[7]),
        unit_price=UnitPrice(row[8], currency),
        list_price=price(row[9]),
        unit_cost=price(row[10]),
        price_source=PriceSource(row[11]),
        inventory_policy=InventoryPolicy(row[12]),
        merges=bool(row[13]),
        discount=_discount(row[14], row[15], currency),
    )


def _discount_values(discount: Discount | None) -> tuple[str | None, int | None]:
    if discount is None:
        return None, None
    percent = str(discount.percent) if discount.percent is not None else None
    return percent, discount.amount.minor if discount.amount is not None else None


def _discount(percent: str | None, minor: int | None, currency: str) -> Discount | None:
    if percent is not None:
        return Discount(percent=Fraction(percent))
    return Discount(amount=Money(minor, currency)) if minor is not None else None
