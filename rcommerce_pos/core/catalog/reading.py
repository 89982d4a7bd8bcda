"""Reads product rows into products: the one place that knows the order of their columns."""

import json
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from rcommerce_pos.core.catalog.goods import NO_RULES, read_rules
from rcommerce_pos.core.catalog.types import InventoryPolicy, Product, ProductKind, Unit
from rcommerce_pos.core.kernel.clock import from_millis
from rcommerce_pos.core.kernel.money import UnitPrice

COLUMNS = (
    "p.id, p.sku, p.name, p.tax_class_id, p.unit, p.price_micros, p.cost_micros,"
    " p.inventory_policy, p.category_id, p.compare_at_micros, p.description, p.variant_of,"
    " p.options, p.archived_at, p.brand, p.tags, p.discountable, p.kind,"
    " p.rules, p.deposit_id, p.asks_modifiers"
)
WIDTH = 21
"""How many columns ``COLUMNS`` names."""

_UNITS = {unit.value: unit for unit in Unit}
_KINDS = {kind.value: kind for kind in ProductKind}
_POLICIES = {policy.value: policy for policy in InventoryPolicy}


def product_of(row: Sequence[Any], currency: str) -> Product:
    """The product of a row whose first columns are ``COLUMNS``."""
    options, variant_of = row[12], row[11]
    return Product(
        id=UUID(bytes=row[0]),
        sku=row[1],
        name=row[2],
        tax_class_id=UUID(bytes=row[3]),
        unit=_UNITS[row[4]],
        price=None if row[5] is None else UnitPrice(row[5], currency),
        cost=None if row[6] is None else UnitPrice(row[6], currency),
        inventory_policy=_POLICIES[row[7]],
        category_id=None if row[8] is None else UUID(bytes=row[8]),
        compare_at=None if row[9] is None else UnitPrice(row[9], currency),
        description=row[10],
        variant_of=None if variant_of is None else UUID(bytes=variant_of),
        options=_pairs(options) if options and variant_of is not None else (),
        has_variants=options is not None and variant_of is None,
        archived_at=None if row[13] is None else from_millis(row[13]),
        brand=row[14],
        tags=() if row[15] == "[]" else tuple(json.loads(row[15])),
        discountable=bool(row[16]),
        kind=_KINDS[row[17]],
        rules=NO_RULES if row[18] is None else read_rules(row[18]),
        deposit_id=None if row[19] is None else UUID(bytes=row[19]),
        asks_modifiers=bool(row[20]),
    )


def _pairs(options: str) -> tuple[tuple[str, str], ...]:
    return tuple((str(name), str(value)) for name, value in json.loads(options))
