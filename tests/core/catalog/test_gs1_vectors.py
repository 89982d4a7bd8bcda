"""Codes are read as the published test suites of others say."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from rcommerce_pos.core.catalog.barcode import identify, lookup_forms
from rcommerce_pos.core.catalog.check_digits import (
    check_digit,
    is_complete,
    measure_check_digit,
)
from rcommerce_pos.core.catalog.gs1 import (
    Element,
    read_bracketed,
    read_digital_link,
    read_message,
)
from rcommerce_pos.core.catalog.gtin import compress_upc_a, expand_upc_e, number_forms
from rcommerce_pos.core.catalog.scanned import Symbology
from tests.support.shared import shared_json

VECTORS: dict[str, Any] = shared_json("vectors", "gs1_vectors.json")

NOT_APPLICABLE = {
    "prefixes": "a till does not tell where a number was issued",
    "sscc_hri": "the number of a pallet is shown as it is, not in groups",
    "epc_uri": "radio tags, not barcodes",
}
RUN = {
    "check_digits",
    "codes",
    "price_weight_check_digits",
    "element_strings",
    "messages",
    "bracketed_ai",
    "scan_data",
    "digital_link",
    "upc",
    "gtin_convert",
    "symbology",
    "dates_yymmd0",
}
SYMBOLOGY_OF_FORMAT = {
    "GTIN_8": Symbology.EAN_8,
    "GTIN_12": Symbology.UPC_A,
    "GTIN_13": Symbology.EAN_13,
    "ean8": Symbology.EAN_8,
    "ean13": Symbology.EAN_13,
}
SYMBOLOGIES_OF_CARRIER = {
    "QR": {Symbology.QR, Symbology.DIGITAL_LINK},
    "DM": {Symbology.DATA_MATRIX, Symbology.DIGITAL_LINK},
    "DotCode": {Symbology.DOT_CODE, Symbology.GS1},
    "DataBarExpanded": {Symbology.GS1},
    "GS1_128_CCA": {Symbology.GS1},
    "EAN13": {Symbology.EAN_13},
    "EAN8": {Symbology.EAN_8},
}


def each(group: str) -> pytest.MarkDecorator:
    """A case for every entry of a group."""
    return pytest.mark.parametrize("entry", VECTORS[group])


def test_every_group_of_the_vectors_is_accounted_for() -> None:
    assert set(VECTORS) - {"about"} == RUN | set(NOT_APPLICABLE)


@pytest.mark.parametrize("group", NOT_APPLICABLE)
def test_what_is_not_applicable_is_still_taken_as_a_code(group: str) -> None:
    for entry in VECTORS[group]:
        text = entry.get("input") or entry.get("value") or entry.get("uri")
        assert lookup_forms(text)[0] == text


@each("check_digits")
def test_check_digit(entry: dict[str, Any]) -> None:
    assert check_digit(entry["payload"]) == entry["check_digit"]


@each("price_weight_check_digits")
def test_check_digit_of_a_measure(entry: dict[str, Any]) -> None:
    assert measure_check_digit(entry["value"]) == entry["check_digit"]


@each("codes")
def test_code(entry: dict[str, Any]) -> None:
    code = identify(entry["code"])
    if "format" not in entry:
        assert is_complete(entry["code"]) is entry["valid"]
        return
    fits = code.symbology is SYMBOLOGY_OF_FORMAT[entry["format"]]
    assert (fits and code.check_valid is True) is entry["valid"]
    if "gtin14" in entry:
        assert code.gtin == entry["gtin14"]
        assert code.check_given == entry["check_digit"]


@each("element_strings")
def test_element_string(entry: dict[str, Any]) -> None:
    elements, unread = read_message(entry["input"])
    if entry["expected"] is None:
        assert unread or not all(element.valid for element in elements)
        return
    (element,) = elements
    assert unread == ""
    assert element.valid is entry["valid"]
    assert_says(element, entry["expected"])


@each("messages")
def test_message(entry: dict[str, Any]) -> None:
    if entry["form"] == "hri":
        elements, unread = read_bracketed(entry["input"]) or (), ""
    else:
        separators = "".join(entry.get("separators", [entry.get("separator", "\x1d")]))
        elements, unread = read_message(entry["input"], separators=separators)
    clean = bool(elements) and not unread and all(each.valid for each in elements)
    assert clean is entry["valid"]
    if entry["valid"]:
        for element, expected in zip(elements, entry["expected"], strict=True):
            assert_says(element, expected)
    if entry.get("hri"):
        assert "".join(f"({each.ai}){each.value}" for each in elements) == entry["hri"]


@each("bracketed_ai")
def test_bracketed(entry: dict[str, Any]) -> None:
    elements = read_bracketed(entry["input"])
    assert (elements is not None) is entry["valid"]
    if elements:
        assert with_carets(elements) == entry["element_string_with_caret_fnc1"]


@each("scan_data")
def test_scan_data(entry: dict[str, Any]) -> None:
    code = identify(entry["input"])
    if entry["valid"]:
        assert code.symbology in SYMBOLOGIES_OF_CARRIER[entry["symbology"]]
        data = entry["data_with_caret_fnc1"]
        if data.startswith("^"):
            assert with_carets(code.elements) == data
        elif "|^" in data:
            assert f"{code.content}|{with_carets(code.elements)}" == data
        else:
            assert code.content == entry["input"][3:]
    elif len(code.content) == 12 and code.check_valid:
        # A scanner may be set to drop the zero before a UPC-A: it sells all the same.
        assert code.symbology is Symbology.UPC_A
    else:
        assert code.elements == ()
        assert code.check_valid is not True


@each("digital_link")
def test_digital_link(entry: dict[str, Any]) -> None:
    address = entry["uri"]
    elements = read_digital_link(address) or ()
    if entry["valid"]:
        expected = entry["element_string_with_caret_fnc1"]
        if has_unassigned_key(address):
            # That suite can be told to pass keys that GS1 has not assigned; here they say nothing.
            assert expected.startswith(with_carets(elements))
        else:
            assert with_carets(elements) == expected
    elif elements:
        # That suite can refuse what the till reads: the path names the goods, and neither a GTIN
        # without its leading zeros nor an attribute that cannot be read makes them others.
        path = address.partition("?")[0]
        assert "?" in address or len(path.rpartition("/")[2]) == 13
        by_path = read_digital_link(path)
        assert by_path is not None
        assert by_path == elements[: len(by_path)]


@each("upc")
def test_upc(entry: dict[str, Any]) -> None:
    given, target = entry["input"], entry.get("to")
    full = given if len(given) == 12 else expand_upc_e(given)
    assert full is not None
    if target == "upc_a":
        assert full == entry["expected"]
    elif target == "upc_e":
        assert compress_upc_a(full) == entry["expected"]
    elif target is not None:
        assert entry["expected"] in number_forms(given)
    else:
        assert int(full[0]) == entry["number_system"]
        assert int(full[-1]) == entry["check_digit"]


@each("gtin_convert")
def test_gtin_forms(entry: dict[str, Any]) -> None:
    assert entry["expected"] in lookup_forms(entry["input"])
    assert len(entry["expected"]) == int(entry["to"].removeprefix("gtin_"))


@each("symbology")
def test_aim_identifier(entry: dict[str, Any]) -> None:
    if entry["expected"]["iso_symbology"] == "SYSTEM_EXPANSION":
        pytest.skip("a scanner that reads several symbols at once is none of a till's")
    code = identify(entry["input"])
    assert code.aim == entry["expected"]["value"]
    assert code.content == "abc"


@each("dates_yymmd0")
def test_date(entry: dict[str, Any]) -> None:
    # 7007 takes a range and 11 a plain date; both may leave the day open, the linter yymmdd not.
    if entry["linter"] == "yymmdd" and entry["value"][4:] == "00":
        pytest.skip("all dates that a till reads may leave the day open")
    elements, unread = read_message("17" + entry["value"])
    clean = len(elements) == 1 and not unread and elements[0].day is not None
    assert clean is entry["valid"]
    if clean:
        assert elements[0].day.strftime("%y%m%d") == entry["value"]  # type: ignore[union-attr]  # asserted


def assert_says(element: Element, expected: dict[str, Any]) -> None:
    """The element has the identifier, value and meaning that a vector states."""
    assert (element.ai, element.value) == (expected["ai"], expected["value"])
    for named in ("gtin", "sscc", "gln"):
        assert expected.get(named, element.value) == element.value
    if "date" in expected:
        assert element.day == date.fromisoformat(expected["date"])
    if "decimal" in expected:
        assert element.number == Decimal(expected["decimal"])
    assert element.currency == expected.get("currency")


def with_carets(elements: tuple[Element, ...]) -> str:
    """Elements as an element string with ``^`` for FNC1, where one is needed."""
    text = "^"
    for position, element in enumerate(elements):
        text += element.ai + element.value
        if ends_with_separator(element) and position < len(elements) - 1:
            text += "^"
    return text


def ends_with_separator(element: Element) -> bool:
    """True for an element of variable length."""
    from biip.gs1_application_identifiers import GS1ApplicationIdentifier

    return GS1ApplicationIdentifier.extract(element.ai).separator_required


def has_unassigned_key(address: str) -> bool:
    """True for an address with an attribute under a number that is no application identifier."""
    from biip import ParseError
    from biip.gs1_application_identifiers import GS1ApplicationIdentifier

    for part in address.partition("?")[2].split("&"):
        key = part.partition("=")[0]
        if key.isdigit():
            try:
                GS1ApplicationIdentifier.extract(key)
            except ParseError:
                return True
    return False
