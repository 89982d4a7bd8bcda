"""Codes and products in words and numbers, as `scan` prints them."""

from typing import Any

from rcommerce_pos.core.catalog.barcode import identify
from rcommerce_pos.core.catalog.types import Found
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
    }
