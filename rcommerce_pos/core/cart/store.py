"""Keeps carts as rows: what differs between two carts is written, and nothing else."""

import json
from datetime import datetime
from fractions import Fraction
from typing import Any
from uuid import UUID

from rcommerce_pos.core.cart.cart import Cart, CartLine, Discount, PriceSource
from rcommerce_pos.core.cart.tables import CartLineRow, CartRow, CartTenderRow
from rcommerce_pos.core.cart.types import OpenSale, ParkedCart
from rcommerce_pos.core.catalog.types import InventoryPolicy, ProductKind, Unit
from rcommerce_pos.core.kernel.clock import from_millis, to_millis
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.orders.details import read_details, write_details
from rcommerce_pos.core.orders.tenders import COLUMNS as TENDER_COLUMNS
from rcommerce_pos.core.orders.tenders import SELECTED, read_tender, tender_values
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.storage.database import (
    execute,
    execute_many,
    fetch_all,
    fetch_one,
    insert_sql,
)
from rcommerce_pos.core.taxes.types import Exemption

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
    "kind",
    "discountable",
    "regular_price_micros",
    "price_list",
    "price_reason",
    "price_approved_by",
    "discount_reason",
    "discount_approved_by",
    "note",
    "parent",
    "per_parent_milli",
    "details",
)
_HEAD_COLUMNS = (
    "discount_percent",
    "discount_minor",
    "customer_id",
    "next_line",
    "coupons",
    "tax_context",
    "exempt_reason",
    "exempt_certificate",
    "discount_reason",
    "discount_approved_by",
    "service_percent",
    "priced_as_of",
    "honoured_by",
    "age_confirmed",
    "total_shown",
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
        "opened_at",
        *_HEAD_COLUMNS,
    ),
)
_UPDATE_CART = f"UPDATE cart SET {', '.join(f'{name} = ?' for name in _HEAD_COLUMNS)} WHERE id = ?"
_PUT_LINE = insert_sql(CartLineRow, _LINE_COLUMNS).replace("INSERT", "INSERT OR REPLACE", 1)
_INSERT_TENDER = insert_sql(
    CartTenderRow,
    ("cart_id", "position", *TENDER_COLUMNS, "at_utc"),
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
    elif _head_values(before) != _head_values(after):
        execute(_UPDATE_CART, (*_head_values(after), after.id.bytes))
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


def open_sales(place: Place) -> tuple[OpenSale, ...]:
    """The open carts of this register as people tell them apart, oldest first."""
    rows = fetch_all(
        "SELECT c.id, c.ticket, COALESCE(u.name, ''),"
        " (SELECT COUNT(*) FROM cart_line l WHERE l.cart_id = c.id),"
        " EXISTS (SELECT 1 FROM cart_tender t WHERE t.cart_id = c.id"
        " AND t.attempt_id IS NOT NULL)"
        " FROM cart c LEFT JOIN customer u ON u.id = c.customer_id"
        " WHERE c.register_id = ? AND c.status = 'open' ORDER BY c.opened_at, c.id",
        (place.till.register_id.bytes,),
    )
    return tuple(
        OpenSale(UUID(bytes=key), ticket, name, lines, bool(charged))
        for key, ticket, name, lines, charged in rows
    )


def charged(place: Place) -> tuple[UUID, ...]:
    """The payments at a card terminal that open carts of this register hold, oldest cart first."""
    rows = fetch_all(
        "SELECT t.attempt_id FROM cart c JOIN cart_tender t ON t.cart_id = c.id"
        " WHERE c.register_id = ? AND c.status = 'open' AND t.attempt_id IS NOT NULL"
        " ORDER BY c.opened_at, c.id, t.position",
        (place.till.register_id.bytes,),
    )
    return tuple(UUID(bytes=row[0]) for row in rows)


def park(cart_id: UUID, gross: Money, at: datetime) -> None:
    """Set a cart aside with what it costs; inside ``transaction()``."""
    execute(
        "UPDATE cart SET status = 'parked', gross_seen_minor = ?, last_act_at = ? WHERE id = ?",
        (gross.minor, to_millis(at), cart_id.bytes),
    )


def unpark(cart_id: UUID) -> tuple[int, datetime] | None:
    """Open a parked cart again; what it cost and when it was set aside, None if it is not there."""
    row = fetch_one(
        "SELECT gross_seen_minor, last_act_at FROM cart WHERE id = ? AND status = 'parked'",
        (cart_id.bytes,),
    )
    if row is None:
        return None
    execute("UPDATE cart SET status = 'open' WHERE id = ?", (cart_id.bytes,))
    return row[0], from_millis(row[1])


def parked_at(cart_id: UUID) -> datetime | None:
    """When a cart was set aside last; None if it never was."""
    row = fetch_one("SELECT last_act_at FROM cart WHERE id = ?", (cart_id.bytes,))
    return from_millis(row[0]) if row and row[0] else None


def parked(place: Place) -> tuple[ParkedCart, ...]:
    """The parked carts of this register, the newest first."""
    rows = fetch_all(
        "SELECT c.id, c.ticket, COALESCE(u.name, ''), c.gross_seen_minor, c.last_act_at,"
        " (SELECT COUNT(*) FROM cart_line l WHERE l.cart_id = c.id)"
        " FROM cart c LEFT JOIN customer u ON u.id = c.customer_id"
        " WHERE c.register_id = ? AND c.status = 'parked' ORDER BY c.last_act_at DESC",
        (place.till.register_id.bytes,),
    )
    return tuple(
        ParkedCart(
            UUID(bytes=key),
            ticket,
            name,
            lines,
            None if gross is None else place.shop.money(gross),
            from_millis(at),
        )
        for key, ticket, name, gross, at, lines in rows
    )


def load(place: Place, cart_id: UUID) -> Cart | None:
    """A cart as it was last written, or None."""
    head = fetch_one(
        f"SELECT ticket, staff_id, opened_at, {', '.join(_HEAD_COLUMNS)} FROM cart WHERE id = ?",
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
        f"SELECT {SELECTED} FROM cart_tender WHERE cart_id = ? ORDER BY position",
        (cart_id.bytes,),
    )
    found = [_line(row, currency) for row in lines]
    return Cart(
        id=cart_id,
        ticket=head[0],
        staff_id=UUID(bytes=head[1]),
        opened_at=from_millis(head[2]),
        lines=tuple(sorted(found, key=_place_of)),
        discount=_discount(head[3], head[4], currency),
        tenders=tuple(read_tender(row, currency) for row in tenders),
        customer_id=UUID(bytes=head[5]) if head[5] else None,
        next_line=head[6],
        coupons=tuple(json.loads(head[7])),
        tax_context=head[8],
        exemption=Exemption(head[9], head[10]) if head[9] else None,
        discount_reason=head[11],
        discount_approved_by=head[12],
        service_percent=Fraction(head[13]) if head[13] is not None else None,
        priced_as_of=from_millis(head[14]) if head[14] is not None else None,
        honoured_by=head[15],
        age_confirmed=head[16],
        total_shown=bool(head[17]),
    )


def _place_of(line: CartLine) -> tuple[bool, int, int]:
    """Where a line stands in the sale: followers after their line, charges at the end."""
    return line.kind.is_charge, line.parent or line.line, line.line


def _insert_head(place: Place, cart: Cart) -> None:
    execute(
        _INSERT_CART,
        (
            cart.id.bytes,
            *place.keys,
            cart.staff_id.bytes,
            cart.ticket,
            "open",
            to_millis(cart.opened_at),
            *_head_values(cart),
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
        execute(_INSERT_TENDER, (cart.id.bytes, position, *tender_values(tender), to_millis(at)))


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
        line.kind.value,
        int(line.discountable),
        line.regular_price.micros if line.regular_price else None,
        line.price_list,
        line.price_reason,
        line.price_approved_by,
        line.discount_reason,
        line.discount_approved_by,
        line.note,
        line.parent,
        line.per_parent.milli if line.per_parent is not None else None,
        write_details(line.details),
    )


def _head_values(cart: Cart) -> tuple[object, ...]:
    exempt = cart.exemption
    return (
        *_discount_values(cart.discount),
        cart.customer_id.bytes if cart.customer_id else None,
        cart.next_line,
        json.dumps(cart.coupons),
        cart.tax_context,
        exempt.reason if exempt else "",
        exempt.certificate if exempt else "",
        cart.discount_reason,
        cart.discount_approved_by,
        str(cart.service_percent) if cart.service_percent is not None else None,
        to_millis(cart.priced_as_of) if cart.priced_as_of else None,
        cart.honoured_by,
        cart.age_confirmed,
        int(cart.total_shown),
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
        kind=ProductKind(row[16]),
        discountable=bool(row[17]),
        regular_price=price(row[18]),
        price_list=row[19],
        price_reason=row[20],
        price_approved_by=row[21],
        discount_reason=row[22],
        discount_approved_by=row[23],
        note=row[24],
        parent=row[25],
        per_parent=Quantity(row[26]) if row[26] is not None else None,
        details=read_details(row[27], currency),
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
