"""Writes completed sales in one go, and finds them again."""

import json
from datetime import date
from fractions import Fraction
from typing import Any
from uuid import UUID

from rcommerce_pos.core.kernel.clock import from_millis, to_millis
from rcommerce_pos.core.kernel.errors import NotFound
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.orders.corrections import corrections_of
from rcommerce_pos.core.orders.details import read_details, write_details
from rcommerce_pos.core.orders.numbers import CHECK_PART_LENGTH, DocumentNumber
from rcommerce_pos.core.orders.tables import (
    OrderItemRow,
    OrderRow,
    OrderTaxRow,
    OrderTransitionRow,
    TenderRow,
)
from rcommerce_pos.core.orders.tenders import COLUMNS as TENDER_COLUMNS
from rcommerce_pos.core.orders.tenders import SELECTED, read_tender, tender_values
from rcommerce_pos.core.orders.types import (
    Order,
    OrderItem,
    OrderShare,
    OrderSource,
    OrderTax,
)
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.storage.database import (
    execute,
    execute_many,
    fetch_all,
    fetch_one,
    insert_sql,
)

_PLACE = ("store_id", "register_id", "location_id")
_ORDER_COLUMNS = (
    "id",
    *_PLACE,
    "series",
    "series_number",
    "number",
    "check_part",
    "checkout_id",
    "content_hash",
    "source",
    "status",
    "payment_status",
    "shift_id",
    "business_date",
    "staff_id",
    "staff_name",
    "customer_id",
    "customer_name",
    "currency",
    "tax_rounding",
    "net_minor",
    "tax_minor",
    "gross_minor",
    "discount_minor",
    "rounding_minor",
    "change_minor",
    "document_discount",
    "completed_at",
    "trace",
    "tax_context",
    "exempt_reason",
    "exempt_certificate",
    "age_confirmed",
)
_ITEM_COLUMNS = (
    "order_id",
    "position",
    *_PLACE,
    "product_id",
    "sku",
    "barcode",
    "name",
    "unit",
    "quantity_milli",
    "unit_price_micros",
    "list_price_micros",
    "discount_percent",
    "discount_amount_minor",
    "subtotal_minor",
    "discount_minor",
    "net_minor",
    "tax_minor",
    "gross_minor",
    "unit_cost_micros",
    "tax_class",
    "taxes",
    "kind",
    "note",
    "parent",
    "details",
    "trace",
)
_ITEM_FIELDS = (*_ITEM_COLUMNS[1:2], *_ITEM_COLUMNS[5:])
_INSERT_ORDER = insert_sql(OrderRow, _ORDER_COLUMNS)
_INSERT_ITEM = insert_sql(OrderItemRow, _ITEM_COLUMNS)
_INSERT_TAX = insert_sql(
    OrderTaxRow,
    (
        "order_id",
        "position",
        *_PLACE,
        "code",
        "name",
        "group_code",
        "rate",
        "base_minor",
        "amount_minor",
    ),
)
_INSERT_TENDER = insert_sql(
    TenderRow,
    (
        "order_id",
        "position",
        *_PLACE,
        *TENDER_COLUMNS,
        "at_utc",
    ),
)
_INSERT_TRANSITION = insert_sql(
    OrderTransitionRow,
    (
        "order_id",
        "position",
        "from_status",
        "to_status",
        "staff_id",
        "reason",
        "at_utc",
    ),
)
_SELECT_ORDER = (
    "SELECT id, number, check_part, checkout_id, source, status, payment_status, shift_id,"
    " business_date, staff_id, staff_name, customer_id, customer_name, currency, net_minor,"
    " tax_minor, gross_minor, discount_minor, rounding_minor, change_minor, completed_at,"
    " tax_context, exempt_reason, exempt_certificate, age_confirmed"
    ' FROM "order" '
)


class OrderService:
    """The sales of a shop."""

    def __init__(self, place: Place) -> None:
        self._place = place

    def write(
        self,
        order: Order,
        *,
        number: DocumentNumber,
        content_hash: str,
        tax_rounding: str,
        document_discount: str | None,
        traces: tuple[str, ...],
        trace: str,
    ) -> None:
        """Store a completed sale whole; must be called inside ``transaction()``.

        ``traces`` say why each line cost what it cost, ``trace`` why the whole did.
        """
        self._write_head(order, number, (content_hash, tax_rounding, document_discount, trace))
        place, key = self._place.keys, order.id.bytes
        execute_many(
            _INSERT_ITEM,
            [
                (key, item.position, *place, *_item_values(item), reason)
                for item, reason in zip(order.items, traces, strict=True)
            ],
        )
        self._write_money(order)
        execute(
            _INSERT_TRANSITION,
            (key, 1, None, order.status, order.staff_id.bytes, "", to_millis(order.completed_at)),
        )

    def _write_head(
        self, order: Order, number: DocumentNumber, facts: tuple[str, str, str | None, str]
    ) -> None:
        content_hash, tax_rounding, document_discount, trace = facts
        execute(
            _INSERT_ORDER,
            (
                order.id.bytes,
                *self._place.keys,
                number.series,
                number.sequence,
                order.number,
                order.check_part,
                order.checkout_id,
                content_hash,
                order.source.value,
                order.status,
                order.payment_status,
                order.shift_id.bytes,
                order.business_date.isoformat(),
                order.staff_id.bytes,
                order.staff_name,
                order.customer_id.bytes if order.customer_id else None,
                order.customer_name,
                order.currency,
                tax_rounding,
                order.net.minor,
                order.tax.minor,
                order.gross.minor,
                order.discount.minor,
                order.rounding.minor,
                order.change.minor,
                document_discount,
                to_millis(order.completed_at),
                trace,
                order.tax_context,
                order.exempt_reason,
                order.exempt_certificate,
                order.age_confirmed,
            ),
        )

    def _write_money(self, order: Order) -> None:
        """The taxes of a sale, and what paid it."""
        place, key, at = self._place.keys, order.id.bytes, to_millis(order.completed_at)
        execute_many(
            _INSERT_TAX,
            [
                (
                    key,
                    position,
                    *place,
                    tax.code,
                    tax.name,
                    tax.group,
                    tax.rate,
                    tax.base.minor,
                    tax.amount.minor,
                )
                for position, tax in enumerate(order.taxes, 1)
            ],
        )
        execute_many(
            _INSERT_TENDER,
            [
                (
                    key,
                    position,
                    *place,
                    *tender_values(tender),
                    at,
                )
                for position, tender in enumerate(order.tenders, 1)
            ],
        )

    def by_number(self, number: str) -> Order:
        """The sale with this number, with or without its printed check part; NotFound if none."""
        wanted = number.strip()
        row = fetch_one(_SELECT_ORDER + "WHERE number = ?", (wanted,))
        if row is None and len(wanted) > CHECK_PART_LENGTH:
            head, _, check = wanted.rpartition("-")
            row = fetch_one(
                _SELECT_ORDER + "WHERE number = ? AND check_part = ?",
                (head, check.upper()),
            )
        if row is None:
            raise NotFound(
                "order.unknown",
                "There is no sale “{number}” in this shop.",
                hint="Read the number on the receipt again.",
                number=wanted,
            )
        return self._order(row)

    def by_id(self, order_id: UUID) -> Order:
        """A sale by its key; NotFound if there is none."""
        row = fetch_one(_SELECT_ORDER + "WHERE id = ?", (order_id.bytes,))
        if row is None:
            raise NotFound("order.unknown", "There is no such sale in this shop.")
        return self._order(row)

    def by_checkout(self, checkout_id: str) -> Order | None:
        """The sale that this checkout became, or None."""
        row = fetch_one(_SELECT_ORDER + "WHERE checkout_id = ?", (checkout_id,))
        return self._order(row) if row else None

    def content_hash(self, checkout_id: str) -> str | None:
        """The fingerprint of what this checkout sold, or None if it sold nothing yet."""
        row = fetch_one('SELECT content_hash FROM "order" WHERE checkout_id = ?', (checkout_id,))
        return str(row[0]) if row else None

    def last(self) -> Order | None:
        """The last sale of this register, or None."""
        row = fetch_one(
            _SELECT_ORDER + "WHERE register_id = ? AND series = '' ORDER BY series_number DESC"
            " LIMIT 1",
            (self._place.till.register_id.bytes,),
        )
        return self._order(row) if row else None

    def traces(self, order_id: UUID) -> tuple[str, tuple[str, ...]]:
        """Why a sale cost what it cost: of the whole, and of each line, as they were stored."""
        row = fetch_one('SELECT trace FROM "order" WHERE id = ?', (order_id.bytes,))
        if row is None:
            raise NotFound("order.unknown", "There is no such sale in this shop.")
        lines = fetch_all(
            "SELECT trace FROM order_item WHERE order_id = ? ORDER BY position", (order_id.bytes,)
        )
        return row[0], tuple(line[0] for line in lines)

    def _order(self, row: tuple[Any, ...]) -> Order:
        currency = row[13]
        money = self._place.shop.money
        key = bytes(row[0])
        return Order(
            id=UUID(bytes=key),
            number=row[1],
            check_part=row[2],
            checkout_id=row[3],
            source=OrderSource(row[4]),
            status=row[5],
            payment_status=row[6],
            shift_id=UUID(bytes=row[7]),
            business_date=date.fromisoformat(row[8]),
            staff_id=UUID(bytes=row[9]),
            staff_name=row[10],
            customer_id=UUID(bytes=row[11]) if row[11] else None,
            customer_name=row[12],
            currency=currency,
            items=self._items(key, currency),
            taxes=tuple(
                OrderTax(code, name, group, rate, money(base), money(amount))
                for code, name, group, rate, base, amount in fetch_all(
                    "SELECT code, name, group_code, rate, base_minor, amount_minor"
                    " FROM order_tax WHERE order_id = ? ORDER BY position",
                    (key,),
                )
            ),
            tenders=tuple(
                read_tender(found, currency)
                for found in fetch_all(
                    f"SELECT {SELECTED} FROM tender WHERE order_id = ? ORDER BY position", (key,)
                )
            ),
            net=money(row[14]),
            tax=money(row[15]),
            gross=money(row[16]),
            discount=money(row[17]),
            rounding=money(row[18]),
            change=money(row[19]),
            completed_at=from_millis(row[20]),
            tax_context=row[21],
            exempt_reason=row[22],
            exempt_certificate=row[23],
            age_confirmed=row[24],
            corrections=corrections_of(self._place, key),
        )

    def _items(self, key: bytes, currency: str) -> tuple[OrderItem, ...]:
        rows = fetch_all(
            f"SELECT {', '.join(_ITEM_FIELDS)} FROM order_item WHERE order_id = ?"
            " ORDER BY position",
            (key,),
        )
        return tuple(self._item(row, currency) for row in rows)

    def _item(self, row: tuple[Any, ...], currency: str) -> OrderItem:
        money = self._place.shop.money

        def price(micros: int | None) -> UnitPrice | None:
            return UnitPrice(micros, currency) if micros is not None else None

        return OrderItem(
            position=row[0],
            product_id=UUID(bytes=row[1]),
            sku=row[2],
            barcode=row[3],
            name=row[4],
            unit=row[5],
            quantity=Quantity(row[6]),
            unit_price=UnitPrice(row[7], currency),
            list_price=price(row[8]),
            discount_percent=Fraction(row[9]),
            discount_amount=money(row[10]),
            subtotal=money(row[11]),
            discount=money(row[12]),
            net=money(row[13]),
            tax=money(row[14]),
            gross=money(row[15]),
            unit_cost=price(row[16]),
            tax_class=row[17],
            taxes=tuple(
                OrderTax(
                    tax["code"],
                    tax["name"],
                    tax["group"],
                    tax["rate"],
                    money(tax["base"]),
                    money(tax["amount"]),
                )
                for tax in json.loads(row[18])
            ),
            kind=row[19],
            note=row[20],
            parent=row[21],
            details=read_details(row[22], currency),
            promotions=_promotions(row[23], currency),
        )


def _item_values(item: OrderItem) -> tuple[object, ...]:
    taxes = [
        {
            "code": tax.code,
            "name": tax.name,
            "group": tax.group,
            "rate": tax.rate,
            "base": tax.base.minor,
            "amount": tax.amount.minor,
        }
        for tax in item.taxes
    ]
    return (
        item.product_id.bytes,
        item.sku,
        item.barcode,
        item.name,
        item.unit,
        item.quantity.milli,
        item.unit_price.micros,
        item.list_price.micros if item.list_price else None,
        str(item.discount_percent),
        item.discount_amount.minor,
        item.subtotal.minor,
        item.discount.minor,
        item.net.minor,
        item.tax.minor,
        item.gross.minor,
        item.unit_cost.micros if item.unit_cost else None,
        item.tax_class,
        json.dumps(taxes, ensure_ascii=False, separators=(",", ":")),
        item.kind,
        item.note,
        item.parent,
        write_details(item.details),
    )


def _promotions(trace: str, currency: str) -> tuple[OrderShare, ...]:
    """What the promotions that a stored trace names took off."""
    if '"promotion"' not in trace:
        return ()
    steps = json.loads(trace).get("steps", ())
    return tuple(
        OrderShare(step["name"], -Money.parse(step["amount"], currency))
        for step in steps
        if step["kind"] == "promotion"
    )
