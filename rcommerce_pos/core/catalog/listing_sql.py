"""The statements of the list of products: what narrows it, what orders it, what a row reads."""

from dataclasses import dataclass
from typing import Any

from rcommerce_pos.core.catalog.list_query import ListQuery, Show, Sort, Trait
from rcommerce_pos.core.catalog.types import Unit
from rcommerce_pos.core.catalog.walking import Segment

_COMMON_PART = "p.options IS NOT NULL AND p.variant_of IS NULL"
_STATES = {
    Show.ACTIVE: (("active", "p.archived_at IS NULL"),),
    Show.ARCHIVED: (("archived", "p.archived_at IS NOT NULL"),),
    Show.ALL: (("active", "p.archived_at IS NULL"), ("archived", "p.archived_at IS NOT NULL")),
}
_KEYS = {
    Sort.NAME: "p.name_key",
    Sort.SKU: "p.sku",
    Sort.PRICE: "p.price_micros",
    Sort.CHANGED: "p.updated_at",
}
_MAY_BE_MISSING = (Sort.SKU, Sort.PRICE)

ROWS = f"""
SELECT p.number, p.id, p.name, p.sku, p.price_micros, p.unit, p.kind, p.updated_at,
    p.archived_at IS NOT NULL, p.options, p.variant_of IS NOT NULL,
    p.rules IS NOT NULL OR p.asks_modifiers = 1, l.on_hand_milli, c.name, t.name,
    COALESCE((SELECT b.code FROM barcode b WHERE b.product_id = p.id
        ORDER BY b.quantity_milli, b.code LIMIT 1), ''),
    CASE WHEN {_COMMON_PART} THEN
        (SELECT COUNT(*) FROM product v WHERE v.variant_of = p.id) ELSE 0 END
FROM json_each(?) j CROSS JOIN product p ON p.number = j.value
LEFT JOIN stock_level l ON l.product_id = p.id AND l.location_id = ?
LEFT JOIN category c ON c.id = p.category_id
LEFT JOIN tax_class t ON t.id = p.tax_class_id
ORDER BY j.key
"""


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition on ``p`` with its values; ``finds`` is a statement that an index answers."""

    text: str
    params: tuple[Any, ...] = ()
    finds: str = ""
    finds_params: tuple[Any, ...] = ()


def conditions_of(
    query: ListQuery, *, categories: tuple[bytes, ...], location: bytes
) -> list[Condition]:
    """What narrows the list, besides the state and the text."""
    found: list[Condition] = []
    if query.category_id is not None:
        marks = ",".join("?" * len(categories))
        within = f"p.category_id IN ({marks}) AND p.category_id IS NOT NULL"
        finds = f"SELECT p.number FROM product p INDEXED BY product_category WHERE {within}"
        found.append(Condition(within, categories, finds, categories))
    if query.tax_class_id is not None:
        text, key = "p.tax_class_id = ?", (query.tax_class_id.bytes,)
        finds = f"SELECT p.number FROM product p INDEXED BY product_tax_class WHERE {text}"
        found.append(Condition(text, key, finds, key))
    if query.unit is not None:
        text, unit = "p.unit = ?", (query.unit.value,)
        finds = (
            f"SELECT p.number FROM product p INDEXED BY product_unit WHERE {text}"
            " AND p.unit <> 'piece'"
        )
        counted = query.unit is Unit.PIECE
        found.append(Condition(text, unit, "" if counted else finds, () if counted else unit))
    if query.trait is not None:
        found.append(_trait(query, location))
    return found


def _trait(query: ListQuery, location: bytes) -> Condition:
    if query.trait is Trait.WITHOUT_PRICE:
        text = (
            "p.price_micros IS NULL AND p.kind IN ('goods', 'service', 'deposit')"
            f" AND NOT ({_COMMON_PART})"
        )
        finds = " UNION ALL ".join(
            f"SELECT p.number FROM product p INDEXED BY product_{name}_price"
            f" WHERE {state} AND {text}"
            for name, state in _STATES[query.show]
        )
        return Condition(text, (), finds)
    if query.trait is Trait.WITHOUT_BARCODE:
        return Condition(
            f"NOT ({_COMMON_PART}) AND p.kind IN ('goods', 'service', 'bundle')"
            " AND NOT EXISTS (SELECT 1 FROM barcode b WHERE b.product_id = p.id)"
        )
    if query.trait is Trait.ASKS:
        text = "(p.rules IS NOT NULL OR p.asks_modifiers = 1)"
        finds = f"SELECT p.number FROM product p INDEXED BY product_asks WHERE {text}"
        return Condition(text, (), finds)
    below = "l.location_id = ? AND l.on_hand_milli < 0"
    return Condition(
        f"EXISTS (SELECT 1 FROM stock_level l WHERE l.product_id = p.id AND {below})",
        (location,),
        "SELECT p.number FROM stock_level l INDEXED BY stock_level_location_id_on_hand_milli"
        f" CROSS JOIN product p ON p.id = l.product_id WHERE {below}",
        (location,),
    )


def state_of(show: Show) -> Condition:
    """The state as a condition; what is archived is found by an index of its own."""
    if show is Show.ALL:
        return Condition("1")
    _, text = _STATES[show][0]
    if show is Show.ACTIVE:
        return Condition(text)
    finds = f"SELECT p.number FROM product p INDEXED BY product_archived WHERE {text}"
    return Condition(text, (), finds)


def segments_of(query: ListQuery, narrowed: list[Condition], *, location: bytes) -> list[Segment]:
    """The order that a query asks for, along the indexes of its state."""
    sort = query.sort or Sort.NAME
    more = "".join(f" AND {each.text}" for each in narrowed)
    params = tuple(value for each in narrowed for value in each.params)
    found: list[Segment] = []
    for name, state in _STATES[query.show]:
        if sort is Sort.STOCK:
            found += _by_stock(query, name, state + more, params=params, location=location)
            continue
        key = _KEYS[sort]
        source = f"product p INDEXED BY product_{name}_{sort.value}"
        there = f" AND {key} IS NOT NULL" if sort in _MAY_BE_MISSING else ""
        found.append(
            Segment(source, state + there + more, params, key, descending=query.descending)
        )
        if there:
            missing = f"{state} AND {key} IS NULL{more}"
            found.append(Segment(source, missing, params, descending=query.descending))
    return found


def _by_stock(
    query: ListQuery, name: str, where: str, *, params: tuple[Any, ...], location: bytes
) -> list[Segment]:
    """What was counted by what is there; what never was, by name."""
    down = query.descending
    counted = Segment(
        "stock_level l INDEXED BY stock_level_location_id_on_hand_milli"
        " CROSS JOIN product p ON p.id = l.product_id",
        f"l.location_id = ? AND {where}",
        (location, *params),
        "l.on_hand_milli",
        "l.product_id",
        descending=down,
    )
    never = Segment(
        f"product p INDEXED BY product_{name}_name",
        "NOT EXISTS (SELECT 1 FROM stock_level l WHERE l.product_id = p.id"
        f" AND l.location_id = ?) AND {where}",
        (location, *params),
        "p.name_key",
        descending=down,
    )
    return [counted, never]


def sorted_few(query: ListQuery, narrowed: list[Condition]) -> tuple[str, tuple[Any, ...]]:
    """The statement that narrows and sorts a few numbers: they come first, then the location.

    Its order is that of the segments.
    """
    where = " AND ".join(["1", *(each.text for each in narrowed)])
    sql = (
        "SELECT p.number FROM json_each(?) j CROSS JOIN product p ON p.number = j.value"
        " LEFT JOIN stock_level l ON l.product_id = p.id AND l.location_id = ?"
        f" WHERE {where} ORDER BY {_order(query)}"
    )
    return sql, tuple(value for each in narrowed for value in each.params)


def _order(query: ListQuery) -> str:
    way = " DESC" if query.descending else ""
    state = "p.archived_at IS NOT NULL"
    if query.sort is None and query.text.strip():
        return "j.key"
    sort = query.sort or Sort.NAME
    by_name = f"p.name_key{way}, p.number{way}"
    if sort is Sort.STOCK:
        level = "l.on_hand_milli"
        return (
            f"{state}, {level} IS NULL, {level}{way},"
            f" CASE WHEN {level} IS NULL THEN NULL ELSE p.id END{way}, {by_name}"
        )
    key = _KEYS[sort]
    missing = f" {key} IS NULL," if sort in _MAY_BE_MISSING else ""
    return f"{state},{missing} {key}{way}, p.number{way}"
