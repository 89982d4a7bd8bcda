"""Search over the whole catalogue: codes first, then words by their beginnings, then parts.

Every statement is bounded: an index gives at most some hundred candidates and the best of them
are chosen here, because asking the index to rank costs a second at a million products.
"""

from collections.abc import Iterable, Sequence
from uuid import UUID

from rcommerce_pos.core.catalog.folding import fold, rank_key, tokens, words
from rcommerce_pos.core.catalog.forgiving import errors_of, is_forgivable, parts_of, swaps_of
from rcommerce_pos.core.catalog.indexing import BEGINNING, BEGINS, ENDS
from rcommerce_pos.core.catalog.lookup import CodeLookup
from rcommerce_pos.core.catalog.reading import COLUMNS, WIDTH, product_of
from rcommerce_pos.core.catalog.types import Product, SearchHit
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.storage.database import fetch_all

CANDIDATES = 400
BEGINNINGS = 100
FEW = 20
MAX_TEXT = 200
MAX_WORDS = 8
_PART = 3

_CODES = f"""
SELECT {COLUMNS}, p.number FROM product p WHERE p.number IN (
    SELECT number FROM product WHERE sku >= ?1 AND sku < ?2 LIMIT ?3)
UNION
SELECT {COLUMNS}, p.number FROM product p WHERE p.id IN (
    SELECT product_id FROM barcode WHERE code >= ?1 AND code < ?2 LIMIT ?3)
"""


class SearchService:
    """Searches one shop's catalogue; may be used from any thread."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._codes = CodeLookup(place)

    def search(self, text: str, limit: int = 50) -> tuple[SearchHit, ...]:
        """The products that fit, best first: an exact code, then names, then codes that begin so.

        Case, accents and the order of the words do not matter; each word is found by its
        beginning, and inside words where few are. Where nothing is found, one typing error in a
        word is forgiven; in a number never.
        """
        asked = text.strip()[:MAX_TEXT]
        if not asked:
            return ()
        found: dict[UUID, Product] = {}
        _take(found, (each.product for each in self._codes.find(asked).found), limit)
        if len(found) < limit:
            _take(found, self._by_name(asked, limit), limit)
        if len(found) < FEW and _is_code_like(asked):
            _take(found, self._by_beginning_of_code(asked), limit)
        if not found:
            _take(found, self._forgiven(asked), limit)
        return self._with_stock(list(found.values()))

    def _by_name(self, text: str, limit: int) -> list[Product]:
        folded = fold(text)
        asked = words(folded)[:MAX_WORDS]
        if not asked:
            return []
        numbers = self._candidates(asked)
        products = self._products(numbers)
        ranked = sorted(
            (rank_key(asked, fold(product.name)), number, product) for number, product in products
        )
        return [product for _, _, product in ranked[:limit]]

    def _forgiven(self, text: str) -> list[Product]:
        """The products in whose names one word stands with one typing error."""
        asked = words(fold(text))[:MAX_WORDS]
        numbers: dict[int, None] = {}
        for wrong in filter(is_forgivable, dict.fromkeys(asked)):
            others = [word for word in asked if word != wrong and len(word) >= _PART]
            pieces = " OR ".join(_exactly(part) for part in parts_of(wrong))
            query = " AND ".join([*(_exactly(word) for word in others), f"({pieces})"])
            numbers |= dict.fromkeys(_matches("parts", query, CANDIDATES))
            swapped = " OR ".join(_beginning(word) for word in swaps_of(wrong))
            query = " AND ".join([*(_beginning(word) for word in others), f"({swapped})"])
            numbers |= dict.fromkeys(_matches("words", query, CANDIDATES))
        ranked = sorted(
            (rank_key(asked, fold(product.name)), number, product)
            for number, product in self._products(list(numbers))
            if errors_of(asked, tokens(product.name)) == 1
        )
        return [product for _, _, product in ranked]

    def _candidates(self, asked: Sequence[str]) -> list[int]:
        run = "".join(asked)
        queries = [
            ("words", _exactly(BEGINS + run + ENDS), BEGINNINGS),
            ("words", _beginning(BEGINS + run[:BEGINNING]), BEGINNINGS),
            ("words", " AND ".join(_terms(asked)), CANDIDATES),
        ]
        numbers: dict[int, None] = {}
        for index, query, most in queries:
            numbers |= dict.fromkeys(_matches(index, query, most))
        if len(numbers) < FEW and all(len(word) >= _PART for word in asked):
            parts = " AND ".join(_exactly(word) for word in asked)
            numbers |= dict.fromkeys(_matches("parts", parts, CANDIDATES))
        return list(numbers)

    def _products(self, numbers: Sequence[int]) -> list[tuple[int, Product]]:
        if not numbers:
            return []
        marks = ",".join("?" * len(numbers))
        rows = fetch_all(
            f"SELECT {COLUMNS}, p.number FROM product p WHERE p.number IN ({marks})", numbers
        )
        return [(row[WIDTH], product_of(row, self._place.shop.currency)) for row in rows]

    def _by_beginning_of_code(self, text: str) -> list[Product]:
        rows = fetch_all(_CODES, (text, text + "\U0010ffff", FEW))
        found = [product_of(row, self._place.shop.currency) for row in rows]
        return [each for each in found if each.archived_at is None and not each.has_variants]

    def _with_stock(self, products: list[Product]) -> tuple[SearchHit, ...]:
        if not products:
            return ()
        marks = ",".join("?" * len(products))
        levels = fetch_all(
            "SELECT product_id, on_hand_milli FROM stock_level"
            f" WHERE product_id IN ({marks}) AND location_id = ?"
            " AND recount IS NOT 'uncounted'",
            (*(each.id.bytes for each in products), self._place.till.location_id.bytes),
        )
        on_hand = {UUID(bytes=key): Quantity(milli) for key, milli in levels}
        return tuple(SearchHit(each, on_hand.get(each.id)) for each in products)


def _take(found: dict[UUID, Product], more: Iterable[Product], limit: int) -> None:
    for product in more:
        if len(found) >= limit:
            return
        found.setdefault(product.id, product)


def _matches(index: str, query: str, most: int) -> list[int]:
    rows = fetch_all(
        f"SELECT rowid FROM product_{index} WHERE product_{index} MATCH ? LIMIT ?", (query, most)
    )
    return [row[0] for row in rows]


def _terms(asked: Sequence[str]) -> list[str]:
    """Each word by its beginning; the longest first, for it is the rarest."""
    return [_beginning(word) for word in sorted(set(asked), key=len, reverse=True)]


def _exactly(word: str) -> str:
    return f'"{word}"'


def _beginning(word: str) -> str:
    return f'"{word}"*'


def _is_code_like(text: str) -> bool:
    return " " not in text and len(text) >= _PART
