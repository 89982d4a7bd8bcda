"""Reads and keeps the variants of a product with its sheet."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from rcommerce_pos.core.catalog.indexing import unindex_rows
from rcommerce_pos.core.catalog.reading import COLUMNS, product_of
from rcommerce_pos.core.catalog.service import CatalogService
from rcommerce_pos.core.catalog.sheet import ProductSheet, SheetVariant, Tab
from rcommerce_pos.core.catalog.sheet_checks import Fault, InvalidSheet, placed
from rcommerce_pos.core.catalog.types import BarcodeDraft, Product, ProductDraft
from rcommerce_pos.core.kernel.errors import Refused
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import execute, fetch_all, fetch_one

_FOLLOWED = (
    "tax_class", "unit", "inventory_policy", "category_id", "description", "brand", "tags",
    "discountable", "kind", "rules", "deposit_id", "cost", "compare_at",
)  # fmt: skip
"""What a variant has from its common part as long as nobody gives it another."""


class Variants:
    """The variants of products; writes inside the transaction of the sheet."""

    def __init__(
        self, catalog: CatalogService, draft_of: Callable[[Product], ProductDraft]
    ) -> None:
        self._catalog = catalog
        self._draft_of = draft_of

    def read(self, common: Product) -> tuple[SheetVariant, ...]:
        """The variants of a common part in the order they were made, archived ones among them."""
        rows = fetch_all(
            f"SELECT {COLUMNS} FROM product p WHERE p.variant_of = ? ORDER BY p.number",
            (common.id.bytes,),
        )
        currency = self._catalog.currency
        return tuple(self._sheet(product_of(row, currency)) for row in rows)

    def keep(
        self, actor: Actor, key: UUID, sheet: ProductSheet, before: ProductSheet | None
    ) -> dict[UUID, Quantity]:
        """Keep the variants of a sheet; those that were there are never taken away.

        Tells of how many there is a first stock to write.
        """
        first: dict[UUID, Quantity] = {}
        old = {one.id: one for one in before.variants} if before else {}
        self._demand_kept(sheet, before)
        if not sheet.options:
            return first
        if not (before and before.options):
            self._become_common(key)
        renamed = before is None or before.options != sheet.options
        if renamed:
            self._set_options(key, list(sheet.options))
        for row, one in enumerate(sheet.variants):
            with placed(Tab.VARIANTS, "sku", row):
                made = self._keep(actor, key, sheet, before, one)
            if one.first_stock is not None:
                first[made] = one.first_stock
            was = old.get(one.id)
            if renamed or was is None or was.values != one.values:
                self._set_options(
                    made, [list(pair) for pair in zip(sheet.options, one.values, strict=True)]
                )
        return first

    def _keep(
        self,
        actor: Actor,
        key: UUID,
        sheet: ProductSheet,
        before: ProductSheet | None,
        one: SheetVariant,
    ) -> UUID:
        was = (
            next((each for each in before.variants if each.id == one.id), None) if before else None
        )
        own: dict[str, Any] = {
            "name": one.name,
            "sku": one.sku,
            "price": one.price,
            "barcodes": one.barcodes,
        }
        if was is None:
            made = self._catalog.add_product(actor, replace(sheet.draft, **own)).id
            execute("UPDATE product SET variant_of = ? WHERE id = ?", (key.bytes, made.bytes))
            if one.archived or sheet.archived:
                self._catalog.archive(actor, made)
            return made
        assert before is not None
        current = self._draft_of(self._catalog.product(one.id))
        followed: dict[str, Any] = {
            name: getattr(sheet.draft, name)
            for name in _FOLLOWED
            if getattr(current, name) == getattr(before.draft, name)
        }
        wanted = replace(current, **own, **followed)
        if wanted != current:
            self._catalog.update_product(actor, one.id, wanted)
        if one.archived and not was.archived:
            self._catalog.archive(actor, one.id)
        elif was.archived and not one.archived:
            self._catalog.restore(actor, one.id)
        return one.id

    def _demand_kept(self, sheet: ProductSheet, before: ProductSheet | None) -> None:
        if before is None or not before.options:
            return
        left = {one.id for one in before.variants} - {one.id for one in sheet.variants}
        if left or not sheet.options:
            raise InvalidSheet((Fault(Tab.VARIANTS, "options", Refused(
                "variant.stay",
                "Variants that are there stay: they may have been sold.",
                hint="Archive those that are no longer sold.",
            )),))  # fmt: skip

    def _become_common(self, key: UUID) -> None:
        """A product that is sold as its variants from now on is not found by itself any more."""
        stock = fetch_one(
            "SELECT 1 FROM stock_level WHERE product_id = ? AND on_hand_milli <> 0 LIMIT 1",
            (key.bytes,),
        )
        if stock is not None:
            raise InvalidSheet((Fault(Tab.VARIANTS, "options", Refused(
                "variant.stock",
                "There is stock of this product, and it would belong to none of its variants.",
                hint="Count it to zero first, or make another product.",
            )),))  # fmt: skip
        row = fetch_one("SELECT number FROM product WHERE id = ?", (key.bytes,))
        assert row is not None
        unindex_rows([int(row[0])])

    def _set_options(self, key: UUID, options: list[object]) -> None:
        text = json.dumps(options, ensure_ascii=False)
        execute("UPDATE product SET options = ? WHERE id = ?", (text, key.bytes))

    def _sheet(self, product: Product) -> SheetVariant:
        return SheetVariant(
            product.id,
            tuple(value for _, value in product.options),
            product.name,
            product.sku,
            product.price,
            tuple(
                BarcodeDraft(each.code, each.quantity, each.price)
                for each in self._catalog.barcodes(product.id)
            ),
            product.archived_at is not None,
        )
