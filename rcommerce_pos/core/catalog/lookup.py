"""Finds what a scanned or typed code stands for: the exact text, its padded forms, a label."""

import json
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from typing import Any

from rcommerce_pos.core.catalog.barcode import explain, identify, lookup_forms
from rcommerce_pos.core.catalog.embedded import (
    Embedded,
    Template,
    explain_label,
    read_label,
    templates_of,
)
from rcommerce_pos.core.catalog.reading import COLUMNS, WIDTH, product_of
from rcommerce_pos.core.catalog.scanned import Code
from rcommerce_pos.core.catalog.types import Found, Lookup, Product
from rcommerce_pos.core.kernel.errors import Phrase
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.resources import resource
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.storage.database import fetch_all

MAX_CODE = 512
"""No scanner sends more; a longer text is no code."""
_WEIGHTS = {f"310{places}" for places in range(6)}
_PRICES = {f"392{places}" for places in range(6)}


class CodeLookup:
    """The codes of one shop."""

    def __init__(self, place: Place) -> None:
        self._currency = place.shop.currency
        self._country = place.shop.country
        self._templates: tuple[Template, ...] | None = None

    @property
    def templates(self) -> tuple[Template, ...]:
        """How this shop's scale prints its labels; read at the first code that may be one."""
        if self._templates is None:
            text = resource("catalog", "embedded_templates.json").read_text(encoding="utf-8")
            by_country = templates_of(json.loads(text))
            self._templates = by_country.get(self._country) or by_country.get("*", ())
        return self._templates

    def find(self, text: str) -> Lookup:
        """What a code finds: nothing with the reason, one product, or a choice (rule 19)."""
        code = text[:MAX_CODE]
        forms = lookup_forms(code)
        found = self._by_forms(code, forms)
        if found:
            return Lookup(code, self._sold(self._with_elements(code, found)), _archived(found))
        label = read_label(code, self.templates)
        if label is not None:
            return self._by_label(code, label)
        reason = explain_label(code, self.templates) or explain(identify(code)) or ""
        return Lookup(code, (), reason)

    def _by_forms(self, code: str, forms: tuple[str, ...]) -> list[Found]:
        """The barcode rows of the best form that has any, or the product of that SKU."""
        rows = fetch_all(_barcodes(len(forms)), forms)
        best = min((forms.index(row[WIDTH]) for row in rows), default=len(forms))
        if best > 0:
            exact = fetch_all(f"SELECT {COLUMNS} FROM product p WHERE p.sku = ?", (code,))
            if exact:
                return [Found(product_of(exact[0], self._currency), code)]
        chosen: dict[bytes, Found] = {}
        for row in rows:
            if forms.index(row[WIDTH]) == best and row[0] not in chosen:
                chosen[row[0]] = self._found(row, code)
        if chosen or len(forms) == 1:
            return list(chosen.values())
        marks = ",".join("?" * len(forms))
        skus = fetch_all(f"SELECT {COLUMNS} FROM product p WHERE p.sku IN ({marks})", forms)
        return [Found(product_of(row, self._currency), code) for row in skus]

    def _found(self, row: tuple[Any, ...], code: str) -> Found:
        price = row[WIDTH + 2]
        return Found(
            product_of(row, self._currency),
            code,
            Quantity(row[WIDTH + 1]),
            None if price is None else UnitPrice(price, self._currency),
        )

    def _by_label(self, code: str, label: Embedded) -> Lookup:
        plain = label.item_code.lstrip("0")
        forms = (*lookup_forms(label.base_code), label.item_code, *([plain] if plain else []))
        found = self._by_forms(label.base_code, tuple(dict.fromkeys(forms)))
        if not found:
            return Lookup(
                code,
                (),
                Phrase(
                    "It is a label of your scale for item {item}, and no product has that number.",
                    item=label.item_code,
                ),
            )
        read = [self._labelled(code, each, label) for each in found]
        suited = [each for each in read if each is not None]
        if not suited:
            name, unit = found[0].product.name, found[0].product.unit.value
            why = Phrase(
                "The label carries a weight, and {product} is sold by {unit}.",
                product=name,
                unit=unit,
            )
            return Lookup(code, (), why)
        return Lookup(code, self._sold(suited), _archived(suited))

    def _labelled(self, code: str, found: Found, label: Embedded) -> Found | None:
        price = label.price(self._currency)
        if price is not None:
            return replace(found, code=code, line_amount=price)
        if label.count is not None:
            return replace(found, code=code, quantity=Quantity.of(label.count))
        weight = label.weight_in(found.product.unit.value)
        if weight is None:
            return None
        return replace(found, code=code, quantity=weight, measured=True)

    def _with_elements(self, text: str, found: list[Found]) -> list[Found]:
        """Weight or price of GS1 data, for goods that are weighed."""
        if len(text) < 20 or all(not each.product.unit.is_measured for each in found):
            return found
        code = identify(text)
        return [self._measured(each, code) for each in found] if code.elements else found

    def _measured(self, found: Found, code: Code) -> Found:
        unit = found.product.unit.value
        for element in code.elements:
            if element.number is None or not element.valid:
                continue
            if element.ai in _WEIGHTS and unit in ("kg", "g"):
                factor = 1000 if unit == "kg" else 1_000_000
                weight = Quantity(int(element.number * factor))
                return replace(found, quantity=weight, measured=True)
            if element.ai in _PRICES:
                amount = Money.parse(str(element.number), self._currency)
                return replace(found, line_amount=amount)
        return found

    def _sold(self, found: Iterable[Found]) -> tuple[Found, ...]:
        """Those that are sold, common parts replaced by their variants."""
        sold: list[Found] = []
        for each in found:
            if each.product.archived_at is not None:
                continue
            if each.product.has_variants:
                sold += [replace(each, product=one) for one in self.variants(each.product)]
            else:
                sold.append(each)
        return tuple(sold)

    def variants(self, common: Product) -> tuple[Product, ...]:
        """The variants of a common part that are sold, in the order they were made."""
        rows = fetch_all(
            f"SELECT {COLUMNS} FROM product p"
            " WHERE p.variant_of = ? AND p.archived_at IS NULL ORDER BY p.number",
            (common.id.bytes,),
        )
        return tuple(product_of(row, self._currency) for row in rows)


@cache
def _barcodes(forms: int) -> str:
    marks = ",".join("?" * forms)
    return (
        f"SELECT {COLUMNS}, b.code, b.quantity_milli, b.price_micros"
        f" FROM barcode b JOIN product p ON p.id = b.product_id WHERE b.code IN ({marks})"
    )


def _archived(found: Iterable[Found]) -> str:
    gone = next((each for each in found if each.product.archived_at is not None), None)
    if gone is None:
        return ""
    return Phrase("{product} is archived: it is no longer sold.", product=gone.product.name)
