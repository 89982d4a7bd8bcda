"""Reads one product whole and keeps it whole: one transaction, and never over somebody else's."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from rcommerce_pos.core.catalog import internal_codes
from rcommerce_pos.core.catalog.barcode import explain, identify
from rcommerce_pos.core.catalog.composition import Composition
from rcommerce_pos.core.catalog.goods import Bundle, BundlePart, ModifierGroup
from rcommerce_pos.core.catalog.pictures import Pictures
from rcommerce_pos.core.catalog.price_lists import PriceLists
from rcommerce_pos.core.catalog.service import CatalogService
from rcommerce_pos.core.catalog.sheet import (
    NO_BUNDLE,
    OnList,
    ProductSheet,
    SheetBundle,
    SheetFacts,
    SheetPart,
    SheetPrice,
    SheetStock,
    Tab,
    copy_of,
    differences,
    prices_of,
)
from rcommerce_pos.core.catalog.sheet_checks import InvalidSheet, faults_of, placed
from rcommerce_pos.core.catalog.shelf_prices import ShelfPrices
from rcommerce_pos.core.catalog.types import (
    BarcodeDraft,
    InventoryPolicy,
    Product,
    ProductDraft,
)
from rcommerce_pos.core.catalog.variants import Variants
from rcommerce_pos.core.events.bus import EventBus
from rcommerce_pos.core.events.types import CatalogChanged
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import from_millis
from rcommerce_pos.core.kernel.errors import Conflict, Phrase
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import execute, fetch_all, fetch_one, transaction
from rcommerce_pos.core.taxes.service import TaxService

OpenStock = Callable[[Actor, Mapping[UUID, Quantity]], None]
"""Writes the first stock of products inside their transaction."""


class SheetChanged(Conflict):
    """Somebody changed the product meanwhile; ``stored`` is what it is now."""

    def __init__(self, stored: ProductSheet) -> None:
        super().__init__(
            "product.changed",
            "Somebody changed {name} meanwhile.",
            hint="Take what is stored now, or keep yours.",
            name=stored.draft.name,
        )
        self.stored = stored


@dataclass(frozen=True, slots=True)
class CodeCheck:
    """What is to be known of a code before it is given to a product.

    ``explanation`` says what is odd about it, such as a wrong check digit; ``holders`` are the
    other products that it finds.
    """

    code: str
    symbology: str
    explanation: str
    holders: tuple[Product, ...]


class ProductEditing:
    """The form's side of the catalogue."""

    def __init__(
        self,
        place: Place,
        catalog: CatalogService,
        composition: Composition,
        pictures: Pictures,
        shelf_prices: ShelfPrices,
        lists: PriceLists,
        taxes: TaxService,
        journal: JournalService,
        bus: EventBus,
        *,
        open_stock: OpenStock,
    ) -> None:
        self._place = place
        self._currency = place.shop.currency
        self._catalog = catalog
        self._composition = composition
        self._pictures = pictures
        self._shelf_prices = shelf_prices
        self._lists = lists
        self._taxes = taxes
        self._journal = journal
        self._bus = bus
        self._open_stock = open_stock
        self._variants = Variants(catalog, self._catalog.draft_of)

    def blank(self, code: str | None = None) -> ProductSheet:
        """A product to be made, with a code that was scanned."""
        codes = (BarcodeDraft(code.strip()),) if code and code.strip() else ()
        standard = self._taxes.standard_class().code
        return ProductSheet(
            None,
            ProductDraft(
                "", tax_class=standard, inventory_policy=InventoryPolicy.WARN, barcodes=codes
            ),
        )

    def read(self, product_id: UUID) -> ProductSheet:
        """Everything of a product that can be changed; NotFound where it was deleted."""
        product = self._catalog.product(product_id)
        return ProductSheet(
            product_id,
            self._catalog.draft_of(product),
            archived=product.archived_at is not None,
            variant_of=product.variant_of,
            options=self._options(product),
            variants=self._variants.read(product) if product.has_variants else (),
            groups=self._composition.groups_of(product_id),
            bundle=self._bundle(product_id),
            pictures=self._pictures.of(product_id),
            scheduled=self._scheduled(product_id),
        )

    def facts(self, product_id: UUID) -> SheetFacts:
        """What is shown beside the sheet and changed elsewhere."""
        product = self._catalog.product(product_id)
        parent = self._catalog.product(product.variant_of).name if product.variant_of else ""
        askers = fetch_all(
            "SELECT o.group_id, COUNT(*) FROM product_modifier_group m"
            " JOIN product_modifier_group o ON o.group_id = m.group_id"
            " WHERE m.product_id = ?1 AND o.product_id <> ?1 GROUP BY o.group_id",
            (product_id.bytes,),
        )
        return SheetFacts(
            tuple(OnList(each.price_list, each.entry) for each in self._lists.offers(product_id)),
            self._shelf_prices.lowest(product_id),
            self._stock(product_id),
            parent,
            tuple((UUID(bytes=key), count) for key, count in askers),
        )

    def save(
        self, actor: Actor, sheet: ProductSheet, before: ProductSheet | None = None
    ) -> ProductSheet:
        """Keep a sheet; ``before`` is what was read, None for a product to be made.

        Raises InvalidSheet that names every fault, and SheetChanged where the product is no longer
        what was read: nothing was written then.
        """
        actor.demand(Permission.CATALOG_EDIT, "change a product")
        if before is not None and sheet == before:
            return before
        if prices_of(sheet) != prices_of(before or replace(self.blank(), id=None)):
            actor.demand(Permission.PRICES_EDIT, "change prices")
        faults = faults_of(sheet)
        if faults:
            raise InvalidSheet(faults)
        with transaction():
            if before is not None:
                assert before.id is not None
                stored = self.read(before.id)
                if stored != before:
                    raise SheetChanged(stored)
            key = self._keep(actor, sheet, before)
            self._log(actor, key, sheet, before)
            self._bus.publish(CatalogChanged())
        return self.read(key)

    def duplicate(self, product_id: UUID, *, name: str) -> ProductSheet:
        """A product to be made that is like another; it shares no code and no number with it."""
        source = self.read(product_id)
        copied = copy_of(source, name)
        return replace(
            copied,
            bundle=source.bundle,
            variants=tuple(
                replace(
                    one,
                    id=new_id(),
                    name=f"{name}{one.name.removeprefix(source.draft.name)}"
                    if one.name.startswith(source.draft.name)
                    else one.name,
                )
                for one in copied.variants
            ),
            pictures=tuple(
                replace(self._pictures.read(self._pictures.image(each.id)), id=new_id())
                for each in source.pictures
            ),
        )

    def archive(self, actor: Actor, product_id: UUID) -> ProductSheet:
        """Take a product out of sale, with all its variants; everything sold of it stays."""
        with transaction():
            self._catalog.archive(actor, product_id)
            self._record(actor, "product archived", product_id)
        return self.read(product_id)

    def restore(self, actor: Actor, product_id: UUID) -> ProductSheet:
        """Sell a product again, with the variants that were archived together with it."""
        with transaction():
            rows = fetch_all(
                "SELECT v.id FROM product v JOIN product p ON p.id = v.variant_of"
                " WHERE p.id = ? AND v.archived_at >= p.archived_at",
                (product_id.bytes,),
            )
            for key in (product_id, *(UUID(bytes=row[0]) for row in rows)):
                self._catalog.restore(actor, key)
            self._record(actor, "product restored", product_id)
        return self.read(product_id)

    def issue_code(self, actor: Actor) -> str:
        """The next EAN-13 that the shop may give itself; it is never given a second time."""
        actor.demand(Permission.CATALOG_EDIT, "issue a barcode")
        with transaction():
            return internal_codes.issue(self._catalog.templates)

    def check_code(self, code: str, *, but: UUID | None = None) -> CodeCheck:
        """What is to be known of a typed or scanned code; ``but`` is the product that gets it."""
        plain = code.strip()
        found = self._catalog.lookup(plain)
        read = identify(plain)
        family = {but} if but is not None else set()
        holders = tuple(
            {
                each.product.id: each.product
                for each in found.found
                if each.product.id not in family and each.product.variant_of not in family
            }.values()
        )
        odd = explain(read) or ""
        if not odd and internal_codes.is_label(plain, self._catalog.templates):
            odd = Phrase(
                "Your scale prints labels with such numbers: it may stand for a weight or a price."
            )
        return CodeCheck(plain, read.symbology.value, odd, holders)

    def _keep(self, actor: Actor, sheet: ProductSheet, before: ProductSheet | None) -> UUID:
        with placed(Tab.BASICS, "sku"):
            if before is None:
                key = self._catalog.add_product(actor, sheet.draft).id
            else:
                assert before.id is not None
                key = before.id
                if sheet.bundle != before.bundle:
                    # Its new parts are looked at when they are put together.
                    execute("DELETE FROM bundle_part WHERE bundle_id = ?", (key.bytes,))
                with placed(Tab.PRICES, "tax_class"):
                    self._catalog.check_taxes(key, sheet.draft)
                if sheet.draft != before.draft:
                    self._catalog.update_product(actor, key, sheet.draft)
        first = self._variants.keep(actor, key, sheet, before)
        if sheet.first_stock is not None:
            first[key] = sheet.first_stock
        with placed(*_place_of_stock(sheet)):
            self._open_stock(actor, first)
        self._keep_groups(actor, key, sheet.groups, before.groups if before else ())
        self._keep_bundle(actor, key, sheet, before)
        if sheet.pictures != (before.pictures if before else ()):
            with placed(Tab.PICTURES, "pictures"):
                self._pictures.put(key, sheet.pictures)
        self._keep_scheduled(actor, key, sheet.scheduled, before.scheduled if before else ())
        return key

    def _keep_groups(
        self,
        actor: Actor,
        key: UUID,
        groups: Sequence[ModifierGroup],
        before: Sequence[ModifierGroup],
    ) -> None:
        """Groups belong to the shop: a change here is one for every product that asks them."""
        old = {group.id: group for group in before}
        for row, group in enumerate(groups):
            if old.get(group.id) != group:
                with placed(Tab.RULES, "groups", row):
                    if group.id not in old and self._is_stored(group):
                        continue
                    self._composition.save_group(actor, group)
        if [group.id for group in groups] != list(old):
            with placed(Tab.RULES, "groups"):
                self._composition.ask(actor, key, [group.id for group in groups])

    def _is_stored(self, group: ModifierGroup) -> bool:
        """True for a group of the shop that is put on the sheet as it is."""
        return group in self._composition.groups()

    def _keep_bundle(
        self, actor: Actor, key: UUID, sheet: ProductSheet, before: ProductSheet | None
    ) -> None:
        old = before.bundle if before else NO_BUNDLE
        if not sheet.is_bundle:
            execute("DELETE FROM bundle_part WHERE bundle_id = ?", (key.bytes,))
            execute("DELETE FROM bundle WHERE product_id = ?", (key.bytes,))
        elif sheet.bundle != old or not (before and before.is_bundle):
            parts = tuple(
                BundlePart(each.product_id, each.name, each.quantity, each.price)
                for each in sheet.bundle.parts
            )
            with placed(Tab.RULES, "bundle"):
                self._composition.put_together(
                    actor, Bundle(key, parts, sheet.bundle.pricing, sheet.bundle.percent_off)
                )

    def _keep_scheduled(
        self,
        actor: Actor,
        key: UUID,
        prices: Sequence[SheetPrice],
        before: Sequence[SheetPrice],
    ) -> None:
        for each in before:
            if each not in prices:
                self._shelf_prices.cancel(actor, each.id)
        for row, each in enumerate(prices):
            if each not in before:
                with placed(Tab.PRICES, "scheduled", row):
                    self._shelf_prices.schedule(actor, key, each.price, each.due_at)

    def _stock(self, product_id: UUID) -> tuple[SheetStock, ...]:
        """What is on record here of a product and of its variants."""
        rows = fetch_all(
            "SELECT l.product_id, l.on_hand_milli, l.recount IS NOT 'uncounted' FROM ("
            " SELECT ?2 AS id UNION ALL SELECT id FROM product WHERE variant_of = ?2) p"
            " CROSS JOIN stock_level l ON l.product_id = p.id AND l.location_id = ?1",
            (self._place.till.location_id.bytes, product_id.bytes),
        )
        return tuple(
            SheetStock(UUID(bytes=key), Quantity(milli), bool(counted))
            for key, milli, counted in rows
        )

    def _options(self, product: Product) -> tuple[str, ...]:
        if not product.has_variants:
            return ()
        row = fetch_one("SELECT options FROM product WHERE id = ?", (product.id.bytes,))
        assert row is not None
        return tuple(str(name) for name in json.loads(row[0]))

    def _bundle(self, product_id: UUID) -> SheetBundle:
        bundle = self._composition.bundle(product_id)
        parts = tuple(
            SheetPart(each.product_id, each.quantity, each.name, each.price)
            for each in bundle.parts
        )
        return SheetBundle(parts, bundle.pricing, bundle.percent_off)

    def _scheduled(self, product_id: UUID) -> tuple[SheetPrice, ...]:
        rows = fetch_all(
            "SELECT id, due_at, price_micros FROM price_change"
            " WHERE product_id = ? AND applied_at IS NULL ORDER BY due_at, id",
            (product_id.bytes,),
        )
        return tuple(
            SheetPrice(UUID(bytes=key), from_millis(due), UnitPrice(micros, self._currency))
            for key, due, micros in rows
        )

    def _log(
        self, actor: Actor, key: UUID, sheet: ProductSheet, before: ProductSheet | None
    ) -> None:
        if before is None:
            self._record(actor, "product added", key)
        else:
            changed = [each.field for each in differences(sheet, before)]
            self._record(actor, "product changed", key, fields=changed)

    def _record(self, actor: Actor, what: str, key: UUID, **more: object) -> None:
        name = self._catalog.product(key).name
        self._journal.record(
            "CONFIG_CHANGE",
            {"v": 1, "what": what, "product": str(key), "name": name, "by": actor.name, **more},
        )


def _place_of_stock(sheet: ProductSheet) -> tuple[Tab, str]:
    """Where the form asks for the first stock."""
    return (Tab.VARIANTS if sheet.is_common_part else Tab.BASICS, "first_stock")
