"""Gives numbers to goods that have none: EAN-13 of the ranges that GS1 leaves to shops.

GS1 prefixes 20 to 29 are for numbers within a shop (GS1 General Specifications, section 1.4);
scales print prices and weights in some of them, by country.
"""

from collections.abc import Sequence

from rcommerce_pos.core.catalog.check_digits import check_digit
from rcommerce_pos.core.catalog.embedded import Template, explain_label, read_label
from rcommerce_pos.core.catalog.gtin import number_forms
from rcommerce_pos.core.kernel.errors import Refused
from rcommerce_pos.core.storage.database import execute, fetch_one

RANGES = tuple(str(prefix) for prefix in range(29, 19, -1))
_PLACES = 10


def own_range(templates: Sequence[Template]) -> str:
    """The highest range of which no label template of the shop's scales reads anything."""
    for prefix in RANGES:
        if not any(
            _may_begin(template.pattern, prefix) or _may_begin("0" + template.pattern, prefix)
            for template in templates
        ):
            return prefix
    raise Refused(
        "barcode.no_range",
        "The labels of your scale take every range of numbers that a shop may give itself.",
        hint="Give the product the code of its maker.",
    )


def number_of(prefix: str, number: int) -> str:
    """The EAN-13 of a running number in a range."""
    payload = f"{prefix}{number:0{_PLACES}d}"
    return f"{payload}{check_digit(payload)}"


def issue(templates: Sequence[Template]) -> str:
    """The next number that was never given; inside ``transaction()``."""
    prefix = own_range(templates)
    row = fetch_one("SELECT next_number FROM internal_code WHERE prefix = ?", (prefix,))
    number = int(row[0]) if row else 1
    code = number_of(prefix, number)
    while is_known(code) or is_label(code, templates):
        number += 1
        code = number_of(prefix, number)
    if number >= 10**_PLACES:
        raise Refused("barcode.range_used_up", "All numbers that a shop may give itself are given.")
    execute(
        "INSERT INTO internal_code (prefix, next_number) VALUES (?1, ?2)"
        " ON CONFLICT (prefix) DO UPDATE SET next_number = ?2",
        (prefix, number + 1),
    )
    return code


def is_label(code: str, templates: Sequence[Template]) -> bool:
    """True where a scale's template takes the number for one of its labels."""
    return read_label(code, templates) is not None or explain_label(code, templates) is not None


def is_known(code: str) -> bool:
    """True where a product has this number in any form, as a barcode or as its SKU."""
    forms = number_forms(code)
    marks = ",".join("?" * len(forms))
    return (
        fetch_one(f"SELECT 1 FROM barcode WHERE code IN ({marks}) LIMIT 1", forms) is not None
        or fetch_one(f"SELECT 1 FROM product WHERE sku IN ({marks}) LIMIT 1", forms) is not None
    )


def _may_begin(pattern: str, prefix: str) -> bool:
    """True where a number of 13 digits with this beginning may fit the template."""
    if len(pattern) != 13:
        return False
    return all(place > "9" or place == digit for place, digit in zip(pattern, prefix, strict=False))
