"""Labels of weight, price and count are read as the published tests of others say."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from rcommerce_pos.core.catalog.barcode import identify, lookup_forms
from rcommerce_pos.core.catalog.embedded import (
    Template,
    explain_label,
    parse_template,
    read_label,
    templates_of,
)
from rcommerce_pos.core.kernel.errors import InvalidInput
from tests.support.shared import shared_json

VECTORS: dict[str, Any] = shared_json("vectors", "embedded_barcodes.json")
RESOURCES = Path(__file__).resolve().parents[3] / "resources" / "catalog"
PRESETS = templates_of(
    json.loads((RESOURCES / "embedded_templates.json").read_text(encoding="utf-8"))
)
COUNTRIES = {
    "DENMARK": "DK",
    "ESTONIA": "EE",
    "FINLAND": "FI",
    "GERMANY": "DE",
    "GREAT_BRITAIN": "GB",
    "LATVIA": "LV",
    "LITHUANIA": "LT",
    "NORWAY": "NO",
    "SWEDEN": "SE",
}
NOT_APPLICABLE = {
    "odoo_default_rules": "a discount and a lot number are no measure of a product",
}
RUN = {
    "regional",
    "regional_invalid",
    "stripped",
    "odoo_nomenclature",
    "odoo_pattern_validation",
    "pos_scan",
}


def each(group: str) -> pytest.MarkDecorator:
    """A case for every entry of a group."""
    return pytest.mark.parametrize("entry", VECTORS[group])


def of_region(entry: dict[str, Any]) -> tuple[Template, ...]:
    """The presets of an entry's country."""
    return PRESETS[COUNTRIES[entry["region"]]]


def test_every_group_of_the_vectors_is_accounted_for() -> None:
    assert set(VECTORS) - {"about"} == RUN | set(NOT_APPLICABLE)


@each("regional")
def test_label_of_a_region(entry: dict[str, Any]) -> None:
    label = read_label(entry["barcode"], of_region(entry))
    if entry["item_reference"] is None:
        assert label is None
        return
    assert label is not None
    assert label.item_code == entry["item_reference"]
    assert label.base_code == entry["stripped_derived_with_biip"]
    assert label.count == entry["count"]
    stated = entry["weight_kg"] or entry["price"] or str(entry["count"])
    assert label.amount == Decimal(stated)
    weight = label.weight
    assert (weight is not None) is (entry["weight_kg"] is not None)
    if weight is not None:
        assert weight.milli == Decimal(entry["weight_kg"]) * 1000
        assert label.template.unit == "kg"
    price = label.price(entry["currency"] or "EUR")
    assert (price is not None) is (entry["price"] is not None)
    if price is not None:
        assert Decimal(str(price)) == Decimal(entry["price"])


@each("regional_invalid")
def test_label_with_a_wrong_inner_check_digit(entry: dict[str, Any]) -> None:
    templates = of_region(entry)
    assert read_label(entry["barcode"], templates) is None
    reason = explain_label(entry["barcode"], templates)
    assert reason is not None
    assert "should be 9" in reason
    # A shop that uses that place for something else says so in its template.
    unchecked = parse_template("20IIIIIXPPPPC")
    label = read_label(entry["barcode"], [unchecked])
    assert label is not None
    assert str(label.price(entry["currency"])) == entry["price_if_not_verified"]


@each("stripped")
def test_code_that_the_product_record_stores(entry: dict[str, Any]) -> None:
    label = read_label(entry["barcode"], of_region(entry))
    assert label is not None
    assert label.base_code == entry["stripped"]


@each("odoo_nomenclature")
def test_rules_of_a_nomenclature(entry: dict[str, Any]) -> None:
    templates = []
    for rule in sorted(entry["rules"], key=lambda rule: rule["sequence"]):
        if "{" not in rule["pattern"]:
            pytest.skip("a rule without a measure is a plain code, which needs no template")
        if rule["pattern"].endswith("}"):
            pytest.skip("a measure in the check digit's place leaves nothing to trust it by")
        templates.append(translated(rule["pattern"]))
    label = read_label(entry["barcode"], templates)
    if entry["type"] == "error":
        assert label is None
    else:
        assert label is not None
        assert label.base_code == entry["base_code"]
        assert label.amount == Decimal(str(entry["value"]))


@each("odoo_pattern_validation")
def test_templates_that_make_no_sense_are_refused(entry: dict[str, Any]) -> None:
    # That notation is another one: what it forbids is forbidden here in these letters.
    same = {
        "......{DN}": "IIIIIIC",
        "....{NN}{DD}": "IIIIWWIIWWIIC",
        "*": "*",
        "..>>>{ND}": "2IIIIIIIIWWWC",
    }[entry["pattern"]]
    if entry["valid"]:
        assert parse_template(same).pattern == same
    else:
        with pytest.raises(InvalidInput, match="cannot be used"):
            parse_template(same)


@each("pos_scan")
def test_scan_at_a_till(entry: dict[str, Any]) -> None:
    if "packaging_qty" in entry:
        pytest.skip("a barcode's own quantity is a row of the catalogue, not part of the code")
    if "qty_added" in entry:
        code = identify(entry["scan"])
        assert code.count == entry["qty_added"]
        assert entry["product_barcode"] in lookup_forms(entry["scan"])
        return
    label = read_label(entry["scan"], PRESETS["*"])
    assert label is not None
    assert label.base_code == entry["product_barcode"]
    weight = label.weight
    if weight is None:
        assert str(label.price("USD")) == entry["price"]
    else:
        assert str(weight) == entry["qty"]


def translated(pattern: str) -> Template:
    """A rule such as ``22......{NNDD}.`` as a template: the last place is the check digit."""
    letters = pattern[:-1].replace(".", "I").replace("{", "").replace("}", "")
    measure = letters.replace("N", "W").replace("D", "W")
    return parse_template(measure + "C", decimals=pattern.count("D"))
