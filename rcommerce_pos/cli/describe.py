"""Codes and products in words and numbers, as `scan` prints them."""

from typing import Any

from rcommerce_pos.core.catalog.barcode import identify
from rcommerce_pos.core.catalog.composition import Composition
from rcommerce_pos.core.catalog.goods import GoodsRules
from rcommerce_pos.core.catalog.types import Found, Product, ProductKind
from rcommerce_pos.core.kernel.quantity import Quantity


def describe_code(text: str) -> dict[str, Any]:
    """What a code says by itself, before any catalogue is asked."""
    code = identify(text)
    answer: dict[str, Any] = {
        "code": code.text,
        "symbology": code.symbology.value,
        "gtin": code.gtin,
        "check_digit": code.check_given,
        "check_expected": code.check_expected,
        "check_valid": code.check_valid,
        "add_on": code.add_on,
    }
    if code.elements:
        answer["elements"] = [
            {
                "ai": element.ai,
                "label": element.label,
                "value": element.value,
                "date": element.day.isoformat() if element.day else None,
                "number": str(element.number) if element.number is not None else None,
                "valid": element.valid,
            }
            for element in code.elements
        ]
    return answer


def describe_found(found: Found, on_hand: Quantity | None) -> dict[str, Any]:
    """A product that the code finds, with what one scan adds."""
    product = found.product
    price = found.unit_price or product.price
    return {
        "sku": product.sku,
        "name": product.name,
        "unit": product.unit.value,
        "price": str(price) if price is not None else None,
        "quantity": str(found.quantity),
        "embedded_weight": str(found.quantity) if found.measured else None,
        "embedded_price": str(found.line_amount) if found.line_amount is not None else None,
        "on_hand": str(on_hand) if on_hand is not None else None,
        "kind": product.kind.value,
        **_rules(product.rules),
    }


def describe_composition(composition: Composition, product: Product) -> dict[str, Any]:
    """What a product is made of or brings along, where it is more than itself."""
    answer: dict[str, Any] = {}
    if product.kind is ProductKind.BUNDLE:
        bundle = composition.bundle(product.id)
        price = bundle.price(product.price)
        answer["price"] = str(price) if price is not None else None
        answer["parts"] = [
            {"name": part.name, "quantity": str(part.quantity)} for part in bundle.parts
        ]
    if product.asks_modifiers:
        answer["modifiers"] = [
            {
                "group": group.name,
                "least": group.least,
                "most": group.most,
                "choices": [
                    {"name": each.name, "price": str(each.price), "preset": each.preset}
                    for each in group.modifiers
                ],
            }
            for group in composition.groups_of(product.id)
        ]
    return answer


def _rules(rules: GoodsRules) -> dict[str, Any]:
    """The rules that stop a line, as far as the product has any."""
    hours = [f"{each // 60:02d}:{each % 60:02d}" for each in rules.hours or ()]
    known: dict[str, Any] = {
        "minimum_age": rules.min_age,
        "minimum_age_of_cashier": rules.seller_min_age,
        "sold_from": hours[0] if hours else None,
        "sold_until": hours[1] if hours else None,
        "recalled": rules.recalled,
        "most_in_sale": rules.most_in_sale,
        "asks_serial": rules.asks_serial,
        "tare": str(rules.tare) if rules.tare else None,
    }
    found = {key: value for key, value in known.items() if value}
    return {"rules": found} if found else {}
