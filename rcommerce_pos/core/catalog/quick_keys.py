"""Quick keys: pages of products to tap, one's own or a category's; nothing moves by itself."""

from dataclasses import dataclass, replace
from uuid import UUID

from rcommerce_pos.core.catalog.composition import Composition
from rcommerce_pos.core.catalog.pictures import first_pictures
from rcommerce_pos.core.catalog.reading import COLUMNS, WIDTH, product_of
from rcommerce_pos.core.catalog.types import Product, ProductKind
from rcommerce_pos.core.events.bus import EventBus
from rcommerce_pos.core.events.types import CatalogChanged
from rcommerce_pos.core.kernel.errors import InvalidInput, NotFound, Phrase
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import execute, fetch_all, fetch_one, transaction

MOST_KEYS = 120
"""So many keys a page holds, so many goods of a category it shows."""
MOST_PAGES = 40
LONGEST_LABEL = 40
COLOURS = ("", "orange", "green", "blue", "violet", "grey")
ICONS = (
    "", "apple", "baby", "banana", "bandage", "bath", "beef", "beer", "cake-slice", "candy",
    "carrot", "cat", "cherry", "citrus", "coffee", "cookie", "croissant", "cup-soda", "drumstick",
    "egg", "fish", "flower-2", "gift", "grape", "ice-cream-cone", "leaf", "milk", "newspaper",
    "nut", "package", "pizza", "popcorn", "recycle", "salad", "sandwich", "shirt",
    "shopping-basket", "snowflake", "soup", "spray-can", "sprout", "star", "wheat", "wine",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class QuickPage:
    """A page of keys: one's own, or the goods of a category."""

    id: UUID
    name: str
    is_category: bool


@dataclass(frozen=True, slots=True)
class QuickKey:
    """A product to tap, with what its key shows; ``on_hand`` of None was never counted."""

    product: Product
    label: str = ""
    icon: str = ""
    colour: str = ""
    on_hand: Quantity | None = None
    price: UnitPrice | None = None
    """What one costs on the shelf; None where it is asked."""
    picture: UUID | None = None
    """The picture that stands for the product, shown where the key has no icon of its own."""

    @property
    def words(self) -> str:
        """What stands on the key."""
        return self.label or self.product.name


class QuickKeys:
    """The quick keys of one shop; may be read from any thread."""

    def __init__(self, place: Place, composition: Composition, bus: EventBus) -> None:
        self._place = place
        self._composition = composition
        self._bus = bus

    def pages(self) -> tuple[QuickPage, ...]:
        """One's own pages in their order, then one for each category at the root."""
        own = fetch_all("SELECT id, name FROM quick_page ORDER BY position, id")
        categories = fetch_all(
            "SELECT id, name FROM category WHERE parent_id IS NULL ORDER BY position, name LIMIT ?",
            (MOST_PAGES,),
        )
        return (
            *(QuickPage(UUID(bytes=key), name, is_category=False) for key, name in own),
            *(QuickPage(UUID(bytes=key), name, is_category=True) for key, name in categories),
        )

    def keys(self, page: QuickPage) -> tuple[QuickKey, ...]:
        """The keys of a page, in the order in which they were put there or their goods made."""
        if page.is_category:
            return self._with_stock(self._of_category(page.id))
        rows = fetch_all(
            f"SELECT {COLUMNS}, k.label, k.icon, k.colour FROM quick_key k"
            " JOIN product p ON p.id = k.product_id"
            " WHERE k.page_id = ? AND p.archived_at IS NULL ORDER BY k.position",
            (page.id.bytes,),
        )
        currency = self._place.shop.currency
        return self._with_stock(
            [
                QuickKey(product_of(row, currency), row[WIDTH], row[WIDTH + 1], row[WIDTH + 2])
                for row in rows
            ]
        )

    def add_page(self, actor: Actor, name: str) -> QuickPage:
        """Make an empty page at the end of one's own."""
        actor.demand(Permission.CATALOG_EDIT, "change quick keys")
        plain = _checked(name, what="page")
        with transaction():
            last = fetch_one("SELECT COUNT(*), COALESCE(MAX(position), 0) FROM quick_page")
            assert last is not None
            if last[0] >= MOST_PAGES:
                raise InvalidInput(
                    "quick_keys.many",
                    "There are at most {most_pages} pages.",
                    most_pages=MOST_PAGES,
                )
            page = QuickPage(new_id(), plain, is_category=False)
            execute(
                "INSERT INTO quick_page (id, position, name) VALUES (?, ?, ?)",
                (page.id.bytes, last[1] + 1, plain),
            )
            self._bus.publish(CatalogChanged())
        return page

    def rename_page(self, actor: Actor, page_id: UUID, name: str) -> None:
        """Give a page another name."""
        actor.demand(Permission.CATALOG_EDIT, "change quick keys")
        with transaction():
            self._demand_page(page_id)
            execute(
                "UPDATE quick_page SET name = ? WHERE id = ?",
                (_checked(name, what="page"), page_id.bytes),
            )
            self._bus.publish(CatalogChanged())

    def delete_page(self, actor: Actor, page_id: UUID) -> None:
        """Take a page away; its products stay."""
        actor.demand(Permission.CATALOG_EDIT, "change quick keys")
        with transaction():
            self._demand_page(page_id)
            execute("DELETE FROM quick_key WHERE page_id = ?", (page_id.bytes,))
            execute("DELETE FROM quick_page WHERE id = ?", (page_id.bytes,))
            self._bus.publish(CatalogChanged())

    def put(self, actor: Actor, page_id: UUID, keys: tuple[QuickKey, ...]) -> None:
        """Keep the keys of a page as they are given, in this order."""
        actor.demand(Permission.CATALOG_EDIT, "change quick keys")
        if len(keys) > MOST_KEYS:
            raise InvalidInput(
                "quick_keys.many",
                "A page holds at most {most_keys} keys.",
                most_keys=MOST_KEYS,
            )
        for key in keys:
            if key.colour not in COLOURS or key.icon not in ICONS:
                raise InvalidInput("quick_keys.look", "This icon or colour is not there.")
            if key.label:
                _checked(key.label, what="key")
        with transaction():
            self._demand_page(page_id)
            execute("DELETE FROM quick_key WHERE page_id = ?", (page_id.bytes,))
            for position, key in enumerate(keys, 1):
                execute(
                    "INSERT INTO quick_key (page_id, position, product_id, label, icon, colour)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    (
                        page_id.bytes,
                        position,
                        key.product.id.bytes,
                        key.label.strip(),
                        key.icon,
                        key.colour,
                    ),
                )
            self._bus.publish(CatalogChanged())

    def _of_category(self, category_id: UUID) -> list[QuickKey]:
        """Goods of a category and those below it; common parts stand for their variants."""
        rows = fetch_all(
            "WITH RECURSIVE down(id, depth) AS ("
            " SELECT ?1, 0 UNION ALL SELECT c.id, depth + 1 FROM category c"
            " JOIN down ON c.parent_id = down.id WHERE depth < 50)"
            f" SELECT {COLUMNS} FROM down CROSS JOIN product p INDEXED BY product_category"
            " WHERE p.category_id = down.id AND p.category_id IS NOT NULL"
            " AND p.archived_at IS NULL AND p.variant_of IS NULL"
            " AND p.kind NOT IN ('tip', 'service_charge') LIMIT ?2",
            (category_id.bytes, MOST_KEYS),
        )
        return [QuickKey(product_of(row, self._place.shop.currency)) for row in rows]

    def _with_stock(self, keys: list[QuickKey]) -> tuple[QuickKey, ...]:
        if not keys:
            return ()
        marks = ",".join("?" * len(keys))
        rows = fetch_all(
            "SELECT product_id, on_hand_milli FROM stock_level"
            f" WHERE product_id IN ({marks}) AND location_id = ?"
            " AND recount IS NOT 'uncounted'",
            (*(key.product.id.bytes for key in keys), self._place.till.location_id.bytes),
        )
        levels = {UUID(bytes=key): Quantity(milli) for key, milli in rows}
        pictures = first_pictures([(key.product.id, key.product.variant_of) for key in keys])
        return tuple(
            replace(
                key,
                on_hand=levels.get(key.product.id),
                price=self._price(key.product),
                picture=pictures.get(key.product.id),
            )
            for key in keys
        )

    def _price(self, product: Product) -> UnitPrice | None:
        if product.kind is not ProductKind.BUNDLE:
            return product.price
        return self._composition.bundle(product.id).price(product.price)

    def _demand_page(self, page_id: UUID) -> None:
        if fetch_one("SELECT 1 FROM quick_page WHERE id = ?", (page_id.bytes,)) is None:
            raise NotFound("quick_keys.no_page", "This page is not there any more.")


def _checked(text: str, *, what: str) -> str:
    plain = text.strip()
    if not plain or len(plain) > LONGEST_LABEL:
        raise InvalidInput(
            "quick_keys.label", "The words of a {what} have 1 to {longest_label} letters.",
            what=Phrase(what), longest_label=LONGEST_LABEL,
        )  # fmt: skip
    return plain
