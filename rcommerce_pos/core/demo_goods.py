"""What the demo shop's goods ask: deposits, ages, tares, modifiers, a bundle; its quick keys."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.goods import (
    Bundle,
    BundlePart,
    BundlePricing,
    GoodsRules,
    Modifier,
    ModifierGroup,
)
from rcommerce_pos.core.catalog.quick_keys import QuickKey
from rcommerce_pos.core.catalog.types import BarcodeDraft, Product, ProductDraft, ProductKind
from rcommerce_pos.core.demo_pictures import drawn
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.staff.types import Actor


class DemoGoods:
    """Gives the products of the demo what real ones have."""

    def __init__(self, application: Application, owner: Actor, script: dict[str, Any]) -> None:
        self._app = application
        self._owner = owner
        self._script = script
        self._currency = application.place.shop.currency

    def make(self) -> None:
        """Everything that the script of the demo names."""
        for entry in self._script["deposits"]:
            self._deposit(entry)
        for entry in self._script["rules"]:
            self._rules(entry)
        for entry in self._script["modifier_groups"]:
            self._group(entry)
        for entry in self._script["departments"]:
            self._add(entry, ProductKind.DEPARTMENT, None)
        for entry in self._script["bundles"]:
            self._bundle(entry)
        for entry in self._script["quick_pages"]:
            self._page(entry)
        for sku, name in self._script["pictures"].items():
            product = self._product(sku)
            self._app.pictures.add(self._owner, product.variant_of or product.id, drawn(name))

    def _deposit(self, entry: dict[str, Any]) -> None:
        deposit = self._add(entry, ProductKind.DEPOSIT, self._price(entry["price"]))
        for sku in entry["of"]:
            product = self._product(sku)
            draft = self._app.catalog.draft_of(product)
            self._update(product, replace(draft, deposit_id=deposit.id))

    def _rules(self, entry: dict[str, Any]) -> None:
        rules = GoodsRules(
            min_age=entry.get("min_age", 0),
            most_in_sale=entry.get("most_in_sale", 0),
            tare=Quantity.parse(entry.get("tare", "0")),
        )
        for sku in entry["of"]:
            product = self._product(sku)
            draft = self._app.catalog.draft_of(product)
            self._update(product, replace(draft, rules=rules))

    def _group(self, entry: dict[str, Any]) -> None:
        modifiers = tuple(
            Modifier(new_id(), name, self._price(price), preset=place < entry["preset"])
            for place, (name, price) in enumerate(entry["choices"])
        )
        group = ModifierGroup(new_id(), entry["name"], entry["least"], entry["most"], modifiers)
        self._app.composition.save_group(self._owner, group)
        for sku in entry["of"]:
            product = self._product(sku)
            asked = [each.id for each in self._app.composition.groups_of(product.id)]
            self._app.composition.ask(self._owner, product.id, [*asked, group.id])

    def _bundle(self, entry: dict[str, Any]) -> None:
        bundle = self._add(entry, ProductKind.BUNDLE, None)
        parts = []
        for sku, quantity in entry["parts"]:
            part = self._product(sku)
            parts.append(BundlePart(part.id, part.name, Quantity.parse(quantity), part.price))
        percent = Fraction(entry["percent_off"])
        self._app.composition.put_together(
            self._owner, Bundle(bundle.id, tuple(parts), BundlePricing.DISCOUNTED, percent)
        )

    def _page(self, entry: dict[str, Any]) -> None:
        page = self._app.quick_keys.add_page(self._owner, entry["name"])
        keys = tuple(
            QuickKey(self._product(sku), label, icon, colour)
            for sku, icon, colour, label in entry["keys"]
        )
        self._app.quick_keys.put(self._owner, page.id, keys)

    def _add(self, entry: dict[str, Any], kind: ProductKind, price: UnitPrice | None) -> Product:
        category = self._app.catalog.category(self._owner, tuple(entry["category"]))
        codes = (BarcodeDraft(entry["barcode"]),) if "barcode" in entry else ()
        return self._app.catalog.add_product(
            self._owner,
            ProductDraft(
                entry["name"],
                sku=entry["sku"],
                price=price,
                tax_class=entry["tax_class"],
                category_id=category.id,
                barcodes=codes,
                kind=kind,
            ),
        )

    def _update(self, product: Product, draft: ProductDraft) -> None:
        self._app.catalog.update_product(self._owner, product.id, draft)

    def _product(self, sku: str) -> Product:
        found = self._app.catalog.by_sku(sku)
        assert found is not None, sku
        return found

    def _price(self, text: str) -> UnitPrice:
        return UnitPrice.parse(text, self._currency)
