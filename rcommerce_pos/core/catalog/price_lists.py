"""Keeps price lists: who pays what for a product, from which quantity on, and when."""

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from rcommerce_pos.core.catalog.drafts import check_price
from rcommerce_pos.core.catalog.prices import Offer, overlapping
from rcommerce_pos.core.catalog.tables import PriceListRow
from rcommerce_pos.core.catalog.types import ListPrice, PriceList
from rcommerce_pos.core.events.bus import EventBus
from rcommerce_pos.core.events.types import CatalogChanged
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.errors import Conflict, InvalidInput, NotFound
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import (
    data_version,
    execute,
    execute_many,
    fetch_all,
    fetch_one,
    transaction,
)

_LISTS = (
    "SELECT id, code, name, priority, customer_group_id, register_id, first_day, last_day, active"
    " FROM price_list ORDER BY priority DESC, code"
)
_PUT = (
    "INSERT OR REPLACE INTO price_list_entry"
    " (product_id, list_id, min_quantity_milli, price_micros) VALUES (?, ?, ?, ?)"
)


class PriceLists:
    """The price lists of one shop."""

    def __init__(self, place: Place, journal: JournalService, bus: EventBus) -> None:
        self._place = place
        self._journal = journal
        self._bus = bus
        self._known: dict[UUID, PriceList] = {}
        self._version: int | None = None

    def lists(self) -> tuple[PriceList, ...]:
        """All lists, the highest priority first."""
        return tuple(self._lists().values())

    def price_list(self, code: str) -> PriceList:
        """A list by its code; NotFound if there is none."""
        for each in self.lists():
            if each.code.casefold() == code.strip().casefold():
                return each
        raise NotFound(
            "price_list.unknown",
            "There is no price list “{wanted}”.",
            wanted=code,
        )

    def offers(self, product_id: UUID) -> tuple[Offer, ...]:
        """What the lists say of a product; nothing is asked where the shop has no list."""
        lists = self._lists()
        if not lists:
            return ()
        rows = fetch_all(
            "SELECT list_id, min_quantity_milli, price_micros FROM price_list_entry"
            " WHERE product_id = ?",
            (product_id.bytes,),
        )
        currency = self._place.shop.currency
        return tuple(
            Offer(
                lists[UUID(bytes=key)],
                ListPrice(
                    UUID(bytes=key), product_id, Quantity(milli), UnitPrice(micros, currency)
                ),
            )
            for key, milli, micros in rows
            if UUID(bytes=key) in lists
        )

    def entries(self, list_id: UUID, *, limit: int = 500) -> tuple[tuple[str, ListPrice], ...]:
        """The prices of a list with the names of their products, by name."""
        rows = fetch_all(
            "SELECT p.name, e.product_id, e.min_quantity_milli, e.price_micros"
            " FROM price_list_entry e JOIN product p ON p.id = e.product_id"
            " WHERE e.list_id = ? ORDER BY p.name, e.min_quantity_milli LIMIT ?",
            (list_id.bytes, limit),
        )
        currency = self._place.shop.currency
        return tuple(
            (
                name,
                ListPrice(
                    list_id, UUID(bytes=product), Quantity(milli), UnitPrice(micros, currency)
                ),
            )
            for name, product, milli, micros in rows
        )

    def count(self, list_id: UUID) -> int:
        """How many prices a list has."""
        row = fetch_one("SELECT COUNT(*) FROM price_list_entry WHERE list_id = ?", (list_id.bytes,))
        return int(row[0]) if row else 0

    def overlaps(self, price_list: PriceList) -> tuple[PriceList, ...]:
        """Lists of the same priority that hold at the same time: the lower price wins there."""
        return tuple(each for each in self.lists() if overlapping(price_list, each))

    def save(self, actor: Actor, price_list: PriceList) -> PriceList:
        """Make a list or change it; Conflict where another has its code."""
        actor.demand(Permission.PRICES_EDIT, "change price lists")
        _check(price_list)
        with transaction():
            for each in self.lists():
                if each.id != price_list.id and each.code.casefold() == price_list.code.casefold():
                    raise Conflict(
                        "price_list.code_taken",
                        "Another price list is called {wanted}.",
                        wanted=each.code,
                    )
            PriceListRow.insert(
                id=price_list.id,
                code=price_list.code,
                name=price_list.name.strip(),
                priority=price_list.priority,
                customer_group_id=price_list.customer_group_id,
                register_id=price_list.register_id,
                first_day=price_list.first_day,
                last_day=price_list.last_day,
                active=price_list.active,
            ).on_conflict(
                conflict_target=[PriceListRow.id],
                preserve=[
                    PriceListRow.code,
                    PriceListRow.name,
                    PriceListRow.priority,
                    PriceListRow.customer_group_id,
                    PriceListRow.register_id,
                    PriceListRow.first_day,
                    PriceListRow.last_day,
                    PriceListRow.active,
                ],
            ).execute()
            self._log(actor, "price list saved", price_list.code)
            self._bus.publish(CatalogChanged())
        self._version = None
        return price_list

    def put(self, actor: Actor, list_id: UUID, prices: Sequence[ListPrice]) -> None:
        """Set prices on a list; the same product and quantity again replaces its price."""
        actor.demand(Permission.PRICES_EDIT, "change price lists")
        for price in prices:
            check_price(price.price, what="price")
            if price.min_quantity.milli <= 0:
                raise InvalidInput("price_list.quantity", "A price holds from a quantity above 0.")
        with transaction():
            execute_many(
                _PUT,
                [
                    (
                        price.product_id.bytes,
                        list_id.bytes,
                        price.min_quantity.milli,
                        price.price.micros,
                    )
                    for price in prices
                ],
            )
            self._log(actor, "prices set", self._code(list_id), count=len(prices))
            self._bus.publish(CatalogChanged())

    def replace(self, actor: Actor, list_id: UUID, prices: Sequence[ListPrice]) -> None:
        """Give a list these prices and no others."""
        actor.demand(Permission.PRICES_EDIT, "change price lists")
        with transaction():
            execute("DELETE FROM price_list_entry WHERE list_id = ?", (list_id.bytes,))
            self.put(actor, list_id, prices)

    def remove(self, actor: Actor, list_id: UUID, prices: Iterable[ListPrice]) -> None:
        """Take prices off a list."""
        actor.demand(Permission.PRICES_EDIT, "change price lists")
        with transaction():
            execute_many(
                "DELETE FROM price_list_entry WHERE product_id = ? AND list_id = ?"
                " AND min_quantity_milli = ?",
                [
                    (each.product_id.bytes, list_id.bytes, each.min_quantity.milli)
                    for each in prices
                ],
            )
            self._log(actor, "prices removed", self._code(list_id))
            self._bus.publish(CatalogChanged())

    def _code(self, list_id: UUID) -> str:
        known = self._lists().get(list_id)
        if known is None:
            raise NotFound("price_list.unknown", "This price list is gone.")
        return known.code

    def _lists(self) -> dict[UUID, PriceList]:
        version = data_version()
        if version != self._version:
            self._known = {each.id: each for each in map(_price_list, fetch_all(_LISTS))}
            self._version = version
        return self._known

    def _log(self, actor: Actor, what: str, code: str, **more: object) -> None:
        self._journal.record(
            "CONFIG_CHANGE", {"v": 1, "what": what, "list": code, **more, "by": actor.name}
        )


def _check(price_list: PriceList) -> None:
    code = price_list.code
    if not (1 <= len(code) <= 30) or code != code.strip() or not code.isprintable():
        raise InvalidInput("price_list.code", "The code of a price list has 1 to 30 characters.")
    if not price_list.name.strip() or len(price_list.name) > 100:
        raise InvalidInput("price_list.name", "A price list needs a name of at most 100 letters.")
    first, last = price_list.first_day, price_list.last_day
    if first is not None and last is not None and last < first:
        raise InvalidInput(
            "price_list.dates",
            "{price_list} would end ({last}) before it begins ({first}).",
            price_list=price_list.name,
            last=last,
            first=first,
        )


def _price_list(row: tuple[object, ...]) -> PriceList:
    key, code, name, priority, group, register, first, last, active = row
    return PriceList(
        id=_key(key),
        code=str(code),
        name=str(name),
        priority=int(str(priority)),
        customer_group_id=_key(group) if group else None,
        register_id=_key(register) if register else None,
        first_day=date.fromisoformat(str(first)) if first else None,
        last_day=date.fromisoformat(str(last)) if last else None,
        active=bool(active),
    )


def _key(value: object) -> UUID:
    assert isinstance(value, bytes)
    return UUID(bytes=value)
