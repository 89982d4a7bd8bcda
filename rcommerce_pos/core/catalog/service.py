"""Keeps the catalogue: products with their codes and variants, the category tree, archiving."""

import json
from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from rcommerce_pos.core.catalog import drafts, gs1
from rcommerce_pos.core.catalog.bundle_taxes import check_bundle_taxes
from rcommerce_pos.core.catalog.embedded import Template
from rcommerce_pos.core.catalog.goods import write_rules
from rcommerce_pos.core.catalog.indexing import index_rows, unindex_rows
from rcommerce_pos.core.catalog.lookup import CodeLookup
from rcommerce_pos.core.catalog.reading import COLUMNS, product_of
from rcommerce_pos.core.catalog.tables import BarcodeRow, CategoryRow, ProductRow
from rcommerce_pos.core.catalog.types import (
    Barcode,
    BarcodeDraft,
    Category,
    Lookup,
    Product,
    ProductDraft,
    ProductKind,
    VariantDraft,
)
from rcommerce_pos.core.events.bus import EventBus
from rcommerce_pos.core.events.types import CatalogChanged
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock, to_millis
from rcommerce_pos.core.kernel.errors import Conflict, InvalidInput, NotFound, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import (
    data_version,
    execute,
    fetch_all,
    fetch_one,
    transaction,
)
from rcommerce_pos.core.taxes.service import TaxService

_REFERRED = (
    "SELECT EXISTS (SELECT 1 FROM stock_movement WHERE product_id = ?1)"
    " OR EXISTS (SELECT 1 FROM cart_line WHERE product_id = ?1)"
    " OR EXISTS (SELECT 1 FROM product WHERE variant_of = ?1)"
    " OR EXISTS (SELECT 1 FROM product WHERE deposit_id = ?1)"
    " OR EXISTS (SELECT 1 FROM bundle_part WHERE product_id = ?1)"
    " OR EXISTS (SELECT 1 FROM modifier WHERE product_id = ?1)"
)

EXAMPLES_AMONG = 2000
"""Among so many products examples are looked for, whatever the catalogue's size."""


class CatalogService:
    """The catalogue of one shop."""

    def __init__(
        self,
        place: Place,
        taxes: TaxService,
        journal: JournalService,
        bus: EventBus,
        clock: Clock,
    ) -> None:
        self._place = place
        self._currency = place.shop.currency
        self._taxes = taxes
        self._journal = journal
        self._bus = bus
        self._clock = clock
        self._codes = CodeLookup(place)
        self._paths: dict[UUID, tuple[UUID, ...]] = {}
        self._paths_version: int | None = None

    def lookup(self, code: str) -> Lookup:
        """What a scanned or typed code finds (domain rule 19)."""
        return self._codes.find(code)

    @property
    def currency(self) -> str:
        """The shop's currency."""
        return self._currency

    @property
    def templates(self) -> tuple[Template, ...]:
        """How this shop's scale prints its labels."""
        return self._codes.templates

    def prepare(self) -> None:
        """Load what the first rare code would have to wait for; called when the till is idle."""
        gs1.prepare()
        _ = self._codes.templates

    def product(self, product_id: UUID) -> Product:
        """A product by its key; NotFound if it was deleted."""
        row = fetch_one(f"SELECT {COLUMNS} FROM product p WHERE p.id = ?", (product_id.bytes,))
        if row is None:
            raise NotFound("product.unknown", "This product is no longer in the catalogue.")
        return product_of(row, self._currency)

    def by_sku(self, sku: str) -> Product | None:
        """The product of a SKU, exactly as it was given; None if there is none."""
        row = fetch_one(f"SELECT {COLUMNS} FROM product p WHERE p.sku = ?", (sku,))
        return product_of(row, self._currency) if row else None

    def variants(self, product_id: UUID) -> tuple[Product, ...]:
        """The variants of a common part that are sold."""
        return self._codes.variants(self.product(product_id))

    def barcodes(self, product_id: UUID) -> tuple[Barcode, ...]:
        """Every code of a product."""
        rows = fetch_all(
            "SELECT code, quantity_milli, price_micros FROM barcode WHERE product_id = ?"
            " ORDER BY quantity_milli, code",
            (product_id.bytes,),
        )
        return tuple(
            Barcode(
                code,
                product_id,
                Quantity(milli),
                None if price is None else UnitPrice(price, self._currency),
            )
            for code, milli, price in rows
        )

    def draft_of(self, product: Product) -> ProductDraft:
        """A product as whoever edits it finds it."""
        return ProductDraft(
            name=product.name,
            sku=product.sku,
            price=product.price,
            cost=product.cost,
            compare_at=product.compare_at,
            tax_class=self._taxes.class_code(product.tax_class_id),
            unit=product.unit,
            inventory_policy=product.inventory_policy,
            category_id=product.category_id,
            description=product.description,
            barcodes=tuple(
                BarcodeDraft(each.code, each.quantity, each.price)
                for each in self.barcodes(product.id)
            ),
            brand=product.brand,
            tags=product.tags,
            discountable=product.discountable,
            kind=product.kind,
            rules=product.rules,
            deposit_id=product.deposit_id,
        )

    def count(self) -> int:
        """How many products there are, archived ones among them."""
        row = fetch_one("SELECT COUNT(*) FROM product")
        assert row is not None
        return int(row[0])

    def add_product(self, actor: Actor, draft: ProductDraft) -> Product:
        """Put a new product into the catalogue."""
        actor.demand(Permission.CATALOG_EDIT, "add a product")
        drafts.check_draft(draft)
        with transaction():
            added = self._insert(draft)
            self._bus.publish(CatalogChanged())
        return self.product(added)

    def add_with_variants(
        self,
        actor: Actor,
        common: ProductDraft,
        *,
        options: tuple[str, ...],
        variants: tuple[VariantDraft, ...],
    ) -> Product:
        """Put the common part of variants and all of them into the catalogue.

        The common part is not sold itself; a variant inherits nothing later, so that its price and
        tax class are its own.
        """
        actor.demand(Permission.CATALOG_EDIT, "add a product")
        drafts.check_draft(common)
        drafts.check_variants(options, variants)
        for variant in variants:
            drafts.check_draft(variant.draft)
        with transaction():
            parent = self._insert(common, options=json.dumps(options, ensure_ascii=False))
            for variant in variants:
                pairs = json.dumps(
                    list(zip(options, variant.values, strict=True)), ensure_ascii=False
                )
                self._insert(variant.draft, options=pairs, variant_of=parent)
            self._bus.publish(CatalogChanged())
        return self.product(parent)

    def update_product(self, actor: Actor, product_id: UUID, draft: ProductDraft) -> Product:
        """Change a product; its codes become those of the draft, a new price goes on record."""
        actor.demand(Permission.CATALOG_EDIT, "change a product")
        drafts.check_draft(draft)
        with transaction():
            before = self.product(product_id)
            number = self._number(product_id)
            self._demand_free_sku(draft.sku, but=product_id)
            self.check_taxes(product_id, draft)
            ProductRow.update(self._values(draft)).where(ProductRow.number == number).execute()
            execute("DELETE FROM barcode WHERE product_id = ?", (product_id.bytes,))
            self._insert_barcodes(product_id, draft.barcodes)
            if before.archived_at is None and not before.has_variants:
                unindex_rows([number])
                index_rows([(number, draft.name.strip())])
            if before.price != draft.price:
                self._log_price(actor, before, draft)
            self._bus.publish(CatalogChanged())
        return self.product(product_id)

    def check_taxes(self, product_id: UUID, draft: ProductDraft) -> None:
        """Raise Refused where a draft would part a bundle from its parts by their taxes."""
        check_bundle_taxes(product_id, self._tax_class(draft), draft.name)

    def add_barcode(self, actor: Actor, product_id: UUID, barcode: BarcodeDraft) -> None:
        """Give a product one more code; another product may have the same, the till asks then."""
        actor.demand(Permission.CATALOG_EDIT, "add a barcode")
        drafts.check_draft(ProductDraft("-", barcodes=(barcode,)))
        with transaction():
            self.product(product_id)
            if any(barcode.code == known.code for known in self.barcodes(product_id)):
                raise Conflict(
                    "barcode.known",
                    "The product has the barcode “{barcode}” already.",
                    barcode=barcode.code,
                )
            self._insert_barcodes(product_id, (barcode,))
            self._bus.publish(CatalogChanged())

    def archive(self, actor: Actor, product_id: UUID) -> None:
        """Take a product out of sale, with all its variants; everything sold of it stays."""
        actor.demand(Permission.CATALOG_EDIT, "archive a product")
        now = self._clock.now()
        with transaction():
            for number in self._numbers_of_family(product_id):
                unindex_rows([number])
                ProductRow.update(archived_at=now, updated_at=now).where(
                    ProductRow.number == number, ProductRow.archived_at.is_null()
                ).execute()
            self._bus.publish(CatalogChanged())

    def restore(self, actor: Actor, product_id: UUID) -> Product:
        """Sell an archived product again, with the variants that were archived with it."""
        actor.demand(Permission.CATALOG_EDIT, "restore a product")
        now = self._clock.now()
        with transaction():
            archived = self.product(product_id).archived_at
            if archived is not None:
                for number in self._numbers_of_family(product_id):
                    self._sell_again(number, archived, now)
                self._bus.publish(CatalogChanged())
        return self.product(product_id)

    def _sell_again(self, number: int, archived: datetime, now: datetime) -> None:
        row = fetch_one(
            "SELECT name, options IS NOT NULL AND variant_of IS NULL FROM product"
            " WHERE number = ? AND archived_at = ?",
            (number, to_millis(archived)),
        )
        if row is None:
            return
        ProductRow.update(archived_at=None, updated_at=now).where(
            ProductRow.number == number
        ).execute()
        if not row[1]:
            index_rows([(number, row[0])])

    def delete(self, actor: Actor, product_id: UUID) -> None:
        """Delete a product that was never sold or stocked; others are archived instead."""
        actor.demand(Permission.CATALOG_EDIT, "delete a product")
        with transaction():
            product = self.product(product_id)
            referred = fetch_one(_REFERRED, (product_id.bytes,))
            if referred and referred[0]:
                raise Refused(
                    "product.in_use",
                    "{product} was sold or stocked before and cannot be deleted.",
                    hint="Archive it: it is no longer sold, and its sales stay readable.",
                    product=product.name,
                )
            number = self._number(product_id)
            unindex_rows([number])
            execute("DELETE FROM barcode WHERE product_id = ?", (product_id.bytes,))
            execute("DELETE FROM product WHERE number = ?", (number,))
            self._bus.publish(CatalogChanged())

    def categories(self) -> tuple[Category, ...]:
        """The whole tree, in the shop's order."""
        rows = fetch_all("SELECT id, parent_id, name FROM category ORDER BY position, name")
        return tuple(
            Category(UUID(bytes=key), UUID(bytes=parent) if parent else None, name)
            for key, parent, name in rows
        )

    def of_kind(self, kind: ProductKind, *, limit: int) -> tuple[Product, ...]:
        """The products of a kind that is not goods, such as deposits, in the order of making."""
        rows = fetch_all(
            f"SELECT {COLUMNS} FROM product p WHERE p.kind <> 'goods' AND p.kind = ?"
            " AND p.archived_at IS NULL ORDER BY p.number LIMIT ?",
            (kind.value, limit),
        )
        return tuple(product_of(row, self._currency) for row in rows)

    def some_of_category(self, category_id: UUID, *, limit: int) -> tuple[Product, ...]:
        """A few products of a category or of those below it, as examples."""
        rows = fetch_all(
            "WITH RECURSIVE down(id, depth) AS ("
            " SELECT ?1, 0 UNION ALL SELECT c.id, depth + 1 FROM category c"
            " JOIN down ON c.parent_id = down.id WHERE depth < 50)"
            f" SELECT {COLUMNS} FROM down CROSS JOIN product p INDEXED BY product_category"
            " WHERE p.category_id = down.id AND p.category_id IS NOT NULL"
            " AND p.archived_at IS NULL LIMIT ?2",
            (category_id.bytes, limit),
        )
        return tuple(product_of(row, self._currency) for row in rows)

    def some_of_tax_classes(self, classes: Collection[UUID], *, limit: int) -> tuple[Product, ...]:
        """A few goods of tax classes among the first of the catalogue, as examples."""
        marks = ",".join("?" * len(classes))
        rows = fetch_all(
            f"SELECT {COLUMNS} FROM product p WHERE p.number <= ? AND p.tax_class_id IN ({marks})"
            " AND p.price_micros IS NOT NULL AND p.archived_at IS NULL LIMIT ?",
            (EXAMPLES_AMONG, *(key.bytes for key in classes), limit),
        )
        return tuple(product_of(row, self._currency) for row in rows)

    def category_path(self, category_id: UUID | None) -> tuple[UUID, ...]:
        """A category and those above it, up to the root; nothing for goods in none."""
        if category_id is None:
            return ()
        version = data_version()
        if version != self._paths_version:
            self._paths_version = version
            self._paths = {}
        known = self._paths.get(category_id)
        if known is None:
            rows = fetch_all(
                "WITH RECURSIVE up(id, parent_id, depth) AS ("
                " SELECT id, parent_id, 0 FROM category WHERE id = ?1 UNION ALL"
                " SELECT c.id, c.parent_id, depth + 1 FROM category c"
                " JOIN up ON c.id = up.parent_id WHERE depth < 50)"
                " SELECT id FROM up ORDER BY depth",
                (category_id.bytes,),
            )
            known = self._paths[category_id] = tuple(UUID(bytes=row[0]) for row in rows)
        return known

    def category(self, actor: Actor, path: tuple[str, ...]) -> Category:
        """The category at the end of a path of names; made where it is missing."""
        actor.demand(Permission.CATALOG_EDIT, "add a category")
        if not path:
            raise InvalidInput("category.path", "A category needs a name.")
        found: Category | None = None
        with transaction():
            for name in path:
                found = self._child(found, drafts.check_category(name))
        assert found is not None
        return found

    def _child(self, parent: Category | None, name: str) -> Category:
        key = parent.id.bytes if parent else None
        row = fetch_one("SELECT id FROM category WHERE parent_id IS ? AND name = ?", (key, name))
        if row is not None:
            return Category(UUID(bytes=row[0]), parent.id if parent else None, name)
        made = Category(new_id(), parent.id if parent else None, name)
        last = fetch_one("SELECT COUNT(*) FROM category WHERE parent_id IS ?", (key,))
        CategoryRow.insert(
            id=made.id, parent_id=made.parent_id, name=name, position=last[0] if last else 0
        ).execute()
        return made

    def _insert(
        self, draft: ProductDraft, *, options: str | None = None, variant_of: UUID | None = None
    ) -> UUID:
        self._demand_free_sku(draft.sku)
        key = new_id()
        values = self._values(draft) | {"id": key, "options": options, "variant_of": variant_of}
        number = ProductRow.insert(values).execute()
        self._insert_barcodes(key, draft.barcodes)
        if options is None or variant_of is not None:
            index_rows([(number, draft.name.strip())])
        return key

    def _insert_barcodes(self, product_id: UUID, codes: tuple[BarcodeDraft, ...]) -> None:
        for barcode in codes:
            BarcodeRow.insert(
                code=barcode.code,
                product_id=product_id,
                quantity_milli=barcode.quantity.milli,
                price_micros=None if barcode.price is None else barcode.price.micros,
            ).execute()

    def _tax_class(self, draft: ProductDraft) -> UUID:
        if not draft.tax_class:
            return self._taxes.standard_class().id
        tax_class = self._taxes.class_by_code(draft.tax_class)
        if tax_class is None:
            raise NotFound(
                "tax.class_unknown",
                "There is no tax class “{tax_class}”.",
                tax_class=draft.tax_class,
            )
        return tax_class.id

    def _values(self, draft: ProductDraft) -> dict[str, object]:
        return {
            "sku": draft.sku,
            "name": draft.name.strip(),
            "description": draft.description,
            "category_id": draft.category_id,
            "tax_class_id": self._tax_class(draft),
            "unit": draft.unit.value,
            "price_micros": None if draft.price is None else draft.price.micros,
            "cost_micros": None if draft.cost is None else draft.cost.micros,
            "compare_at_micros": None if draft.compare_at is None else draft.compare_at.micros,
            "inventory_policy": draft.inventory_policy.value,
            "brand": draft.brand.strip(),
            "tags": json.dumps(draft.tags, ensure_ascii=False),
            "discountable": draft.discountable,
            "kind": draft.kind.value,
            "rules": write_rules(draft.rules),
            "deposit_id": self._deposit(draft.deposit_id),
            "updated_at": self._clock.now(),
        }

    def _deposit(self, deposit_id: UUID | None) -> UUID | None:
        if deposit_id is not None and self.product(deposit_id).kind is not ProductKind.DEPOSIT:
            raise InvalidInput("deposit.kind", "What is charged with goods is a deposit.")
        return deposit_id

    def _demand_free_sku(self, sku: str | None, *, but: UUID | None = None) -> None:
        if sku is None:
            return
        present = self.by_sku(sku)
        if present is not None and present.id != but:
            raise Conflict(
                "sku.taken",
                "The SKU “{sku}” belongs to {product} already.",
                sku=sku,
                product=present.name,
            )

    def _number(self, product_id: UUID) -> int:
        row = fetch_one("SELECT number FROM product WHERE id = ?", (product_id.bytes,))
        if row is None:
            raise NotFound("product.unknown", "This product is no longer in the catalogue.")
        return int(row[0])

    def _numbers_of_family(self, product_id: UUID) -> list[int]:
        own = self._number(product_id)
        rows = fetch_all("SELECT number FROM product WHERE variant_of = ?", (product_id.bytes,))
        return [own, *(row[0] for row in rows)]

    def _log_price(self, actor: Actor, before: Product, draft: ProductDraft) -> None:
        self._journal.record(
            "PRICE_CHANGE",
            {
                "v": 1,
                "product": str(before.id),
                "name": before.name,
                "from_micros": before.price.micros if before.price else None,
                "to_micros": draft.price.micros if draft.price else None,
                "currency": self._currency,
                "by": actor.name,
            },
        )
