"""Finds sales by what is known of them: number, day, amount, cashier, customer, card."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from rcommerce_pos.core.customers.service import CustomerService
from rcommerce_pos.core.kernel.clock import from_millis, to_millis
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.orders.numbers import CHECK_PART_LENGTH
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import fetch_all, fetch_one

PAGE = 50
_LAST_DIGITS = 4
_MOST_CUSTOMERS = 50
_MOST_RARE = 1000
Condition = tuple[str, tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class OrderQuery:
    """What is known of a sale; what is left out may be anything. Days are business dates."""

    text: str = ""
    first: date | None = None
    last: date | None = None
    staff_id: UUID | None = None
    customer: str = ""
    """A part of the customer's name, telephone or address of mail."""
    least: Money | None = None
    most: Money | None = None
    """What was to be paid, both ends among it."""


@dataclass(frozen=True, slots=True)
class OrderHit:
    """A sale in a list."""

    id: UUID
    number: str
    completed_at: datetime
    staff_name: str
    customer_name: str
    payable: Money
    voided: bool


@dataclass(frozen=True, slots=True)
class OrderPage:
    """So many sales, the latest first; ``has_more`` where older ones follow."""

    hits: tuple[OrderHit, ...]
    has_more: bool


class OrderFinder:
    """Looks sales up by indexes alone, a page at a time."""

    def __init__(self, place: Place, customers: CustomerService) -> None:
        self._place = place
        self._customers = customers

    def find(
        self, actor: Actor, query: OrderQuery, *, after: OrderHit | None = None, limit: int = PAGE
    ) -> OrderPage:
        """The sales that match, the latest first, from the one that follows ``after``."""
        actor.demand(Permission.VIEW_ORDERS, "look at sales")
        rows = fetch_all(*self._page(query, after, limit + 1))
        return OrderPage(tuple(self._hit(row) for row in rows[:limit]), len(rows) > limit)

    def _page(
        self, query: OrderQuery, after: OrderHit | None, limit: int
    ) -> tuple[str, tuple[Any, ...]]:
        conditions = self._conditions(query)
        amount, is_rare = self._of_amount(query)
        conditions += amount
        if after is not None:
            at = to_millis(after.completed_at)
            conditions.append(("(o.completed_at, o.id) < (?, ?)", (at, after.id.bytes)))
        return _statement(conditions, limit, in_order=not is_rare)

    def is_receipt(self, code: str) -> bool:
        """True for what a receipt of this shop carries: its number with the check part."""
        parts = code.strip().upper().split("-")
        shop = self._place.shop.code.upper()
        return (
            len(parts) == 4
            and parts[0] == shop
            and parts[2].isdigit()
            and len(parts[3]) == CHECK_PART_LENGTH
        )

    def _conditions(self, query: OrderQuery) -> list[Condition]:
        found: list[Condition] = []
        if query.first is not None:
            found.append(("o.business_date >= ?", (query.first.isoformat(),)))
        if query.last is not None:
            found.append(("o.business_date <= ?", (query.last.isoformat(),)))
        if query.staff_id is not None:
            found.append(("o.staff_id = ?", (query.staff_id.bytes,)))
        if query.customer.strip():
            found.append(self._of_customer(query.customer))
        text = query.text.strip()
        if text:
            ways = self._ways(text)
            union = " UNION ".join(sql for sql, _ in ways)
            found.append((f"o.id IN ({union})", tuple(v for _, values in ways for v in values)))
        return found

    def _of_amount(self, query: OrderQuery) -> tuple[list[Condition], bool]:
        """What was to be paid, and whether so few sales match that the amounts lead to them.

        Where many match, the latest sales are looked through until a page is full.
        """
        bounds = [(query.least, ">="), (query.most, "<=")]
        wanted = [(amount.minor, sign) for amount, sign in bounds if amount is not None]
        if not wanted:
            return [], False
        # As the index writes it, so that it is used.
        text = " AND ".join(f"gross_minor + rounding_minor {sign} ?" for _, sign in wanted)
        values = tuple(minor for minor, _ in wanted)
        matching = f'SELECT id FROM "order" INDEXED BY "order_payable" WHERE {text}'
        row = fetch_one(f"SELECT COUNT(*) FROM ({matching} LIMIT ?)", (*values, _MOST_RARE))
        if row is not None and row[0] < _MOST_RARE:
            return [(f"o.id IN ({matching})", values)], True
        return [(text, values)], False

    def _of_customer(self, text: str) -> Condition:
        """The sales of everybody whom a text may mean; none where it means nobody."""
        keys = tuple(c.id.bytes for c in self._customers.search(text, limit=_MOST_CUSTOMERS))
        return f"o.customer_id IN ({','.join('?' * len(keys))})", keys

    def _ways(self, text: str) -> list[Condition]:
        """Each way in which a text may name a sale, as a statement that an index answers."""
        upper = text.upper()
        ways: list[Condition] = [
            ('SELECT id FROM "order" WHERE number IN (?, ?)', (upper, upper.rpartition("-")[0]))
        ]
        if text.isascii() and text.isdigit() and len(text) <= 15:
            ways.append(('SELECT id FROM "order" WHERE series_number = ?', (int(text),)))
        if text.isascii() and text.isdigit() and len(text) == _LAST_DIGITS:
            ways += [
                ("SELECT order_id FROM tender WHERE card_last4 = ?", (text,)),
                (
                    "SELECT c.order_id FROM order_correction_tender t JOIN order_correction c"
                    " ON c.id = t.correction_id WHERE t.card_last4 = ?",
                    (text,),
                ),
            ]
        minor = self._amount(text)
        if minor is not None:
            ways += [
                ('SELECT id FROM "order" WHERE gross_minor = ?', (minor,)),
                ('SELECT id FROM "order" WHERE gross_minor + rounding_minor = ?', (minor,)),
            ]
        if any(character.isalpha() for character in text):
            ways += self._people(text)
        return ways

    def _people(self, text: str) -> list[Condition]:
        customers = [c.id.bytes for c in self._customers.search(text, limit=_MOST_CUSTOMERS)]
        staff = [
            key
            for key, name in fetch_all("SELECT id, name FROM staff")
            if text.casefold() in name.casefold()
        ]
        return [
            (f'SELECT id FROM "order" WHERE {column} IN ({",".join("?" * len(keys))})', tuple(keys))
            for column, keys in (("customer_id", customers), ("staff_id", staff))
            if keys
        ]

    def _amount(self, text: str) -> int | None:
        try:
            return Money.parse(text.replace(",", "."), self._place.shop.currency).minor
        except PosError:
            return None

    def _hit(self, row: tuple[Any, ...]) -> OrderHit:
        key, number, at, staff, customer, payable, voided = row
        return OrderHit(
            UUID(bytes=key),
            number,
            from_millis(at),
            staff,
            customer,
            self._place.shop.money(payable),
            bool(voided),
        )


def _statement(
    conditions: list[Condition], limit: int, *, in_order: bool = True
) -> tuple[str, tuple[Any, ...]]:
    """The statement of a page; few sales that are known by their keys are sorted afterwards."""
    order = "o.completed_at DESC, o.id DESC" if in_order else "+o.completed_at DESC, +o.id DESC"
    where = " AND ".join(text for text, _ in conditions) or "1"
    sql = (
        "SELECT o.id, o.number, o.completed_at, o.staff_name, COALESCE(o.customer_name, ''),"
        " o.gross_minor + o.rounding_minor, EXISTS (SELECT 1 FROM order_correction c"
        " WHERE c.order_id = o.id AND c.kind = 'post_void')"
        f' FROM "order" o WHERE {where} ORDER BY {order} LIMIT ?'
    )
    return sql, (*(value for _, values in conditions for value in values), limit)
