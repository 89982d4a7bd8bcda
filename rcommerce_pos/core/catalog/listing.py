"""Lists products: a window on any order of a million of them, narrowed by filters and search.

A list that a filter makes small is sorted whole; any other is walked along its index. Neither needs
more memory for a larger catalogue.
"""

import json
from array import array
from collections.abc import Callable, Sequence
from time import perf_counter_ns
from typing import Any
from uuid import UUID

from rcommerce_pos.core.catalog.folding import fold, words
from rcommerce_pos.core.catalog.list_query import ListedProduct, ListQuery, Show, Trait, TraitCount
from rcommerce_pos.core.catalog.listing_sql import (
    ROWS,
    Condition,
    conditions_of,
    segments_of,
    sorted_few,
    state_of,
)
from rcommerce_pos.core.catalog.lookup import CodeLookup
from rcommerce_pos.core.catalog.search import SearchService
from rcommerce_pos.core.catalog.types import ProductKind, Unit
from rcommerce_pos.core.catalog.walking import Walk
from rcommerce_pos.core.kernel.clock import from_millis
from rcommerce_pos.core.kernel.errors import PermissionDenied
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import fetch_all, fetch_one

FEW = 20_000
"""A list of so many is sorted whole."""
LOOKED_AT = 20_000
"""So many products at a time are looked through for what no index knows."""
MOST_FOUND = 400
"""So many products a text finds, the best ones."""
PAGE = 256
PIECE_MILLIS = 30
"""So long prepares a list at a time."""
_EXACT = (
    "SELECT number FROM product WHERE sku = ?1 UNION SELECT p.number FROM barcode b"
    " CROSS JOIN product p ON p.id = b.product_id WHERE b.code = ?1"
)
_MAY_LOOK = (Permission.CATALOG_EDIT, Permission.PRICES_EDIT)


class Listing:
    """One list, open: ask for rows anywhere in it. Used by one thread at a time.

    ``prepare`` does what is to be done first, in small pieces; ``count`` is known when it is done,
    ``known`` rows are there before.
    """

    def __init__(
        self,
        query: ListQuery,
        *,
        narrowed: list[Condition],
        location: bytes,
        currency: str,
        search: Callable[[str], list[int]],
    ) -> None:
        self.query = query
        self.is_cut = False
        """True where a text found more than are listed."""
        self._narrowed = narrowed
        self._location = location
        self._currency = currency
        self._search = search
        self._few: array[int] | None = None
        self._walk: Walk | None = None
        self._gathered: list[int] = []
        self._looked_at = 0

    @property
    def count(self) -> int | None:
        """How many rows there are; None until that is known."""
        if self._few is not None:
            return len(self._few)
        return self._walk.count if self._walk is not None else None

    @property
    def known(self) -> int:
        """So many rows are there at least."""
        if self._few is not None:
            return len(self._few)
        return self._walk.known if self._walk is not None else 0

    @property
    def is_ready(self) -> bool:
        """True once its first rows can be read."""
        return self._few is not None or self._walk is not None

    @property
    def is_done(self) -> bool:
        """True once there is nothing left to prepare."""
        return self._few is not None or (self._walk is not None and self._walk.is_done)

    def can_read(self, row: int) -> bool:
        """True where a row can be read at once."""
        return self._few is not None or (self._walk is not None and self._walk.can_reach(row))

    def prepare(self, millis: int = PIECE_MILLIS, *, row: int | None = None) -> bool:
        """Go on preparing for about so long, or until a row can be read; True when done."""
        end = perf_counter_ns() + millis * 1_000_000
        while not self.is_done and not (row is not None and self.can_read(row)):
            self._advance()
            if perf_counter_ns() >= end:
                break
        return self.is_done

    def numbers(self, row: int, limit: int) -> list[int]:
        """The numbers of so many products from a row on."""
        while not self.is_ready:
            self._advance()
        if self._few is not None:
            return list(self._few[row : row + limit])
        assert self._walk is not None
        return self._walk.numbers(row, limit)

    def rows(self, row: int, limit: int = PAGE) -> tuple[ListedProduct, ...]:
        """So many rows from one on."""
        return self.described(self.numbers(row, limit))

    def described(self, numbers: Sequence[int]) -> tuple[ListedProduct, ...]:
        """The rows of these products, in their order."""
        rows = fetch_all(ROWS, (json.dumps(numbers), self._location))
        return tuple(_listed(row, self._currency) for row in rows)

    def ids(self, row: int, limit: int) -> list[UUID]:
        """The keys of so many products from a row on."""
        found: list[UUID] = []
        for begin in range(row, row + limit, PAGE):
            numbers = self.numbers(begin, min(PAGE, row + limit - begin))
            found += _ids(numbers)
        return found

    def _advance(self) -> None:
        if self._walk is None:
            self._gather()
        elif self.query.is_plain and self._walk.count is None:
            # An index is counted sooner than walked, but the first rows come before either.
            self._walk.count = count_all(self.query.show)
        else:
            self._walk.advance()

    def _gather(self) -> None:
        """Find a few candidates by one of the filters, or walk where each of them has many."""
        query = self.query
        if query.text.strip():
            numbers = self._search(query.text)
            self.is_cut = len(numbers) >= MOST_FOUND
            self._settle(numbers)
            return
        for condition in (*self._narrowed, state_of(query.show)):
            if condition.finds:
                rows = fetch_all(f"{condition.finds} LIMIT ?", (*condition.finds_params, FEW + 1))
                if len(rows) <= FEW:
                    self._settle([row[0] for row in rows])
                    return
        if query.trait is Trait.WITHOUT_BARCODE:
            self._look_on()
        else:
            self._settle(None)

    def _look_on(self) -> None:
        """Look through some more products for those that no index knows."""
        numbers, last = look_through(self._looked_at, [*self._narrowed, state_of(self.query.show)])
        self._gathered += numbers
        if len(self._gathered) > FEW:
            self._settle(None)
        elif last is None:
            self._settle(self._gathered)
        else:
            self._looked_at = last

    def _settle(self, numbers: list[int] | None) -> None:
        self._gathered = []
        state = state_of(self.query.show)
        if numbers is None:
            segments = segments_of(self.query, self._narrowed, location=self._location)
            self._walk = Walk(segments)
            return
        sql, params = sorted_few(self.query, [*self._narrowed, state])
        rows = fetch_all(sql, (json.dumps(numbers), self._location, *params))
        self._few = array("q", [row[0] for row in rows])


class ProductList:
    """The list of one shop's products."""

    def __init__(self, place: Place, search: SearchService) -> None:
        self._place = place
        self._search = search
        self._codes = CodeLookup(place)

    def open(self, actor: Actor, query: ListQuery) -> Listing:
        """A list to be read; nothing is read yet."""
        _demand(actor)
        return Listing(
            query,
            narrowed=self._narrowed(query),
            location=self._place.till.location_id.bytes,
            currency=self._place.shop.currency,
            search=self._find,
        )

    def knows(self, actor: Actor, code: str) -> bool:
        """True where a code that was scanned belongs to a product, whether it sells or not."""
        _demand(actor)
        return bool(self._codes.find(code).found or fetch_all(_EXACT, (code.strip(),)))

    def counts(self, actor: Actor) -> tuple[int, int]:
        """How many products sell, and how many are archived."""
        _demand(actor)
        return count_all(Show.ACTIVE), count_all(Show.ARCHIVED)

    def count_trait(self, actor: Actor, trait: Trait) -> TraitCount:
        """How many products that sell have a trait; counted no further than matters."""
        listing = self.open(actor, ListQuery(trait=trait))
        while not listing.is_ready:
            listing.prepare()
        count = listing.count
        return TraitCount(trait, FEW, more=True) if count is None else TraitCount(trait, count)

    def part(self, query: ListQuery, after: int, limit: int) -> tuple[list[int], int | None]:
        """The numbers of some products of a list, by number; then the last one looked at.

        None for the last one says that no more follow. What is done to the products found does
        not lead it astray.
        """
        conditions = [*self._narrowed(query), state_of(query.show)]
        if query.text.strip():
            listing = Listing(
                query,
                narrowed=self._narrowed(query),
                location=self._place.till.location_id.bytes,
                currency=self._place.shop.currency,
                search=self._find,
            )
            numbers = sorted(n for n in listing.numbers(0, MOST_FOUND * 2) if n > after)[:limit]
            return numbers, numbers[-1] if len(numbers) == limit else None
        return look_through(after, conditions, most=limit)

    def _narrowed(self, query: ListQuery) -> list[Condition]:
        categories = _tree(query.category_id) if query.category_id is not None else ()
        return conditions_of(
            query, categories=categories, location=self._place.till.location_id.bytes
        )

    def _find(self, text: str) -> list[int]:
        """The products that a text finds, best first: codes of any state, then names."""
        asked = text.strip()
        exact = fetch_all(_EXACT, (asked,))
        hits = [hit.product.id.bytes.hex() for hit in self._search.search(text, limit=MOST_FOUND)]
        named = fetch_all(
            "SELECT p.number, p.variant_of FROM json_each(?) j"
            " CROSS JOIN product p ON p.id = unhex(j.value) ORDER BY j.key",
            (json.dumps(hits),),
        )
        parents = list({bytes(row[1]).hex(): None for row in named if row[1] is not None})
        common = fetch_all(
            "SELECT p.number FROM json_each(?) j CROSS JOIN product p ON p.id = unhex(j.value)",
            (json.dumps(parents),),
        )
        numbers = dict.fromkeys(row[0] for rows in (exact, common, named) for row in rows)
        return [*numbers, *(n for n in _archived_named(asked) if n not in numbers)]


def look_through(
    after: int, conditions: Sequence[Condition], *, most: int = LOOKED_AT
) -> tuple[list[int], int | None]:
    """Those of the next products by number that meet all conditions, and the last looked at."""
    where = " AND ".join(each.text for each in conditions)
    params = tuple(value for each in conditions for value in each.params)
    end = after + LOOKED_AT
    rows = fetch_all(
        f"SELECT p.number FROM product p WHERE p.number > ? AND p.number <= ? AND {where}"
        " ORDER BY p.number LIMIT ?",
        (after, end, *params, most),
    )
    numbers = [row[0] for row in rows]
    if len(numbers) == most:
        return numbers, numbers[-1]
    beyond = fetch_one("SELECT MIN(number) FROM product WHERE number > ?", (end,))
    return numbers, None if beyond is None or beyond[0] is None else beyond[0] - 1


def count_all(show: Show) -> int:
    """How many products there are of a state; an index is counted, and no table."""
    count = 0
    for name, condition in (("active", "IS NULL"), ("archived", "IS NOT NULL")):
        if show in (Show.ALL, Show(name)):
            row = fetch_one(
                f"SELECT COUNT(*) FROM product INDEXED BY product_{name}_changed"
                f" WHERE archived_at {condition}"
            )
            count += int(row[0]) if row else 0
    return count


def _archived_named(text: str) -> list[int]:
    """Archived products whose names hold every word: the search index does not know them."""
    asked = words(fold(text))
    if not asked:
        return []
    rows = fetch_all(
        "SELECT number, name FROM product INDEXED BY product_archived"
        " WHERE archived_at IS NOT NULL ORDER BY archived_at DESC LIMIT ?",
        (FEW,),
    )
    found = [
        number
        for number, name in rows
        if all(any(each.startswith(word) for each in words(fold(name))) for word in asked)
    ]
    return found[:MOST_FOUND]


def _tree(category_id: UUID) -> tuple[bytes, ...]:
    rows = fetch_all(
        "WITH RECURSIVE down(id, depth) AS ("
        " SELECT ?1, 0 UNION ALL SELECT c.id, depth + 1 FROM category c"
        " JOIN down ON c.parent_id = down.id WHERE depth < 50) SELECT DISTINCT id FROM down",
        (category_id.bytes,),
    )
    return tuple(bytes(row[0]) for row in rows)


def _ids(numbers: Sequence[int]) -> list[UUID]:
    rows = fetch_all(
        "SELECT p.id FROM json_each(?) j CROSS JOIN product p ON p.number = j.value ORDER BY j.key",
        (json.dumps(numbers),),
    )
    return [UUID(bytes=row[0]) for row in rows]


def _demand(actor: Actor) -> None:
    if not any(actor.may(permission) for permission in _MAY_LOOK):
        raise PermissionDenied(
            Permission.CATALOG_EDIT,
            "{actor} may not look at the list of products.",
            hint="Ask somebody who may, such as the manager.",
            actor=actor.name,
        )


def _listed(row: tuple[Any, ...], currency: str) -> ListedProduct:
    options, is_variant = row[9], bool(row[10])
    values = json.loads(options) if options and is_variant else ()
    return ListedProduct(
        id=UUID(bytes=row[1]),
        name=row[2],
        sku=row[3],
        barcode=row[15],
        price=None if row[4] is None else UnitPrice(row[4], currency),
        unit=Unit(row[5]),
        kind=ProductKind(row[6]),
        on_hand=None if row[12] is None else Quantity(row[12]),
        category=row[13] or "",
        tax_class=row[14] or "",
        changed_at=from_millis(row[7]),
        archived=bool(row[8]),
        has_variants=options is not None and not is_variant,
        variants=row[16],
        options=tuple(str(value) for _, value in values),
        asks=bool(row[11]),
    )
