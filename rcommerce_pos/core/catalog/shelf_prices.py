"""The price on the shelf over time: changes to come, what it was, and labels that are wrong."""

from datetime import date, datetime, timedelta
from uuid import UUID

from rcommerce_pos.core.catalog.drafts import check_price
from rcommerce_pos.core.catalog.price_lists import PriceLists
from rcommerce_pos.core.catalog.prices import days_meet
from rcommerce_pos.core.catalog.tables import LabelToFixRow, PriceChangeRow
from rcommerce_pos.core.catalog.types import LabelToFix, PriceChange
from rcommerce_pos.core.events.bus import EventBus
from rcommerce_pos.core.events.types import CatalogChanged
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock, business_date, from_millis, to_millis
from rcommerce_pos.core.kernel.errors import NotFound, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import (
    data_version,
    execute,
    fetch_all,
    fetch_one,
    transaction,
)

LOWEST_OF_DAYS = 30
"""How far back the lowest price looks (Directive 98/6/EC, article 6a)."""


class ShelfPrices:
    """The shelf prices of one shop."""

    def __init__(
        self,
        place: Place,
        lists: PriceLists,
        journal: JournalService,
        bus: EventBus,
        clock: Clock,
    ) -> None:
        self._place = place
        self._lists = lists
        self._journal = journal
        self._bus = bus
        self._clock = clock
        self._next_due: int | None = None
        self._version: int | None = None

    def schedule(
        self, actor: Actor, product_id: UUID, price: UnitPrice, due_at: datetime
    ) -> PriceChange:
        """Have a product cost something else from an instant on."""
        actor.demand(Permission.PRICES_EDIT, "schedule a price")
        check_price(price, what="price")
        if due_at <= self._clock.now():
            raise Refused(
                "price_change.past",
                "A price can only be scheduled for later.",
                hint="Change the product to have the price now.",
            )
        change = PriceChange(new_id(), product_id, self._name(product_id), due_at, price)
        with transaction():
            PriceChangeRow.insert(
                id=change.id, product_id=product_id, due_at=due_at, price_micros=price.micros
            ).execute()
            self._log(
                "CONFIG_CHANGE",
                {
                    "what": "price scheduled",
                    "name": change.product_name,
                    "to_micros": price.micros,
                    "due_millis": to_millis(due_at),
                    "by": actor.name,
                },
            )
        self._version = None
        return change

    def cancel(self, actor: Actor, change_id: UUID) -> None:
        """Take a scheduled price back; one that took effect stays."""
        actor.demand(Permission.PRICES_EDIT, "schedule a price")
        with transaction():
            execute(
                "DELETE FROM price_change WHERE id = ? AND applied_at IS NULL", (change_id.bytes,)
            )
            self._log("CONFIG_CHANGE", {"what": "scheduled price dropped", "by": actor.name})
        self._version = None

    def scheduled(self) -> tuple[PriceChange, ...]:
        """The prices to come, the next one first."""
        rows = fetch_all(
            "SELECT c.id, c.product_id, p.name, c.due_at, c.price_micros FROM price_change c"
            " JOIN product p ON p.id = c.product_id WHERE c.applied_at IS NULL ORDER BY c.due_at"
        )
        return tuple(
            PriceChange(
                UUID(bytes=key),
                UUID(bytes=product),
                name,
                from_millis(due),
                UnitPrice(micros, self._place.shop.currency),
            )
            for key, product, name, due, micros in rows
        )

    def apply_due(self) -> int:
        """Put every price into effect whose time has come; answers how many.

        Cheap where nothing is due: it is asked before every scan.
        """
        now = to_millis(self._clock.now())
        due = self._due()
        if due is None or due > now:
            return 0
        with transaction():
            rows = fetch_all(
                "SELECT c.id, c.product_id, c.due_at, c.price_micros, p.name, p.price_micros"
                " FROM price_change c JOIN product p ON p.id = c.product_id"
                " WHERE c.applied_at IS NULL AND c.due_at <= ? ORDER BY c.due_at, c.id",
                (now,),
            )
            for key, product, at, price, name, before in rows:
                execute(
                    "UPDATE product SET price_micros = ?, updated_at = ? WHERE id = ?",
                    (price, at, product),
                )
                execute("UPDATE price_change SET applied_at = ? WHERE id = ?", (now, key))
                self._log(
                    "PRICE_CHANGE",
                    {
                        "product": str(UUID(bytes=product)),
                        "name": name,
                        "from_micros": before,
                        "to_micros": price,
                        "currency": self._place.shop.currency,
                        "by": "schedule",
                    },
                )
            self._bus.publish(CatalogChanged())
        self._version = None
        return len(rows)

    def price_at(self, product_id: UUID, at: datetime) -> UnitPrice | None:
        """The shelf price of a product at an instant, or None where it was asked for."""
        row = fetch_one(
            "SELECT price_micros FROM price_history WHERE product_id = ? AND until_at > ?"
            " ORDER BY until_at LIMIT 1",
            (product_id.bytes, to_millis(at)),
        )
        if row is None:
            row = fetch_one("SELECT price_micros FROM product WHERE id = ?", (product_id.bytes,))
        if row is None or row[0] is None:
            return None
        return UnitPrice(row[0], self._place.shop.currency)

    def lowest(self, product_id: UUID, *, before: datetime | None = None) -> UnitPrice | None:
        """The lowest price that anybody could have paid for one within the last 30 days.

        Shelf prices, and price lists that are for everyone; None where no price was known.
        """
        end = before or self._clock.now()
        begin = end - timedelta(days=LOWEST_OF_DAYS)
        rows = fetch_all(
            "SELECT price_micros FROM price_history WHERE product_id = ? AND until_at > ?",
            (product_id.bytes, to_millis(begin)),
        )
        found = [row[0] for row in rows if row[0] is not None]
        now = fetch_one("SELECT price_micros FROM product WHERE id = ?", (product_id.bytes,))
        if now is not None and now[0] is not None:
            found.append(now[0])
        span = (self._day(begin), self._day(end))
        found += [
            offer.entry.price.micros
            for offer in self._lists.offers(product_id)
            if offer.entry.min_quantity.milli <= 1000
            and offer.price_list.active
            and offer.price_list.customer_group_id is None
            and days_meet(span, (offer.price_list.first_day, offer.price_list.last_day))
        ]
        return UnitPrice(min(found), self._place.shop.currency) if found else None

    def note_label(
        self, actor: Actor, product_id: UUID, *, shelf: UnitPrice, till: UnitPrice
    ) -> None:
        """A shelf label showed another price; inside the transaction of the price override."""
        LabelToFixRow.insert(
            id=new_id(),
            product_id=product_id,
            shelf_price_micros=shelf.micros,
            till_price_micros=till.micros,
            staff_name=actor.name,
            at_utc=self._clock.now(),
        ).execute()

    def labels_to_fix(self) -> tuple[LabelToFix, ...]:
        """Shelf labels that showed another price than the till, the oldest first."""
        rows = fetch_all(
            "SELECT l.id, l.product_id, p.name, p.sku, l.shelf_price_micros, l.till_price_micros,"
            " l.staff_name, l.at_utc FROM label_to_fix l JOIN product p ON p.id = l.product_id"
            " WHERE l.done_at IS NULL ORDER BY l.at_utc"
        )
        currency = self._place.shop.currency
        return tuple(
            LabelToFix(
                UUID(bytes=key),
                UUID(bytes=product),
                name,
                sku,
                UnitPrice(shelf, currency),
                UnitPrice(till, currency),
                staff,
                from_millis(at),
            )
            for key, product, name, sku, shelf, till, staff, at in rows
        )

    def fixed_label(self, actor: Actor, label_id: UUID) -> None:
        """A label was put right."""
        actor.demand(Permission.PRICES_EDIT, "settle a label")
        with transaction():
            execute(
                "UPDATE label_to_fix SET done_at = ? WHERE id = ?",
                (to_millis(self._clock.now()), label_id.bytes),
            )

    def _due(self) -> int | None:
        version = data_version()
        if version != self._version:
            row = fetch_one("SELECT MIN(due_at) FROM price_change WHERE applied_at IS NULL")
            self._next_due = row[0] if row else None
            self._version = version
        return self._next_due

    def _day(self, at: datetime) -> date:
        shop = self._place.shop
        return business_date(at, zone=shop.time_zone, cutoff_minutes=shop.cutoff_minutes)

    def _name(self, product_id: UUID) -> str:
        row = fetch_one("SELECT name FROM product WHERE id = ?", (product_id.bytes,))
        if row is None:
            raise NotFound("product.unknown", "This product is no longer in the catalogue.")
        return str(row[0])

    def _log(self, kind: str, body: dict[str, object]) -> None:
        self._journal.record(kind, {"v": 1, **body})
