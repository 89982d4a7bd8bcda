"""Any text is a code, forms of one number meet, and what is odd is said in words."""

import subprocess
import sys
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.catalog.barcode import explain, identify, lookup_forms
from rcommerce_pos.core.catalog.check_digits import check_digit, is_complete
from rcommerce_pos.core.catalog.currency_numbers import currency_of_number
from rcommerce_pos.core.catalog.gtin import compress_upc_a, expand_upc_e, gtin14, number_forms
from rcommerce_pos.core.catalog.scanned import Symbology
from rcommerce_pos.core.kernel.currencies import is_currency
from rcommerce_pos.core.kernel.quantity import Quantity

AIMS = ("", "]E0", "]E3", "]E4", "]C1", "]d2", "]Q3", "]e0", "]Q1", "]I1", "]A0", "]")
DIGITS = st.text("0123456789", max_size=24)
PIECES = st.sampled_from(
    [
        "01",
        "10",
        "17",
        "3103",
        "(",
        ")",
        "\x1d",
        "|",
        "|]e0",
        "https://",
        "/",
        "?",
        "=",
        " ",
        "²",
        "٣",
    ]
)
RUBBISH = st.one_of(
    st.text(max_size=40),
    DIGITS,
    st.lists(st.one_of(PIECES, DIGITS, st.text(max_size=5)), max_size=8).map("".join),
)
SCANS = st.tuples(st.sampled_from(AIMS), RUBBISH).map("".join)


@given(SCANS)
def test_any_text_is_a_code(text: str) -> None:
    code = identify(text)
    assert code.text == text
    assert code.check_valid in (True, False, None)
    said = (code.lot, code.serial, code.expiry, code.best_before, code.package)
    assert all(each is None or each for each in said)
    assert code.net_weight is None or code.net_weight.milli >= 0
    assert (code.price is None) or code.price >= 0
    assert explain(code) != ""


@given(SCANS)
def test_lookup_begins_with_the_exact_text_and_has_each_form_once(text: str) -> None:
    forms = lookup_forms(text)
    assert forms[0] == text
    assert len(forms) == len(set(forms))


@given(st.text("0123456789", min_size=1, max_size=17))
def test_a_check_digit_completes_its_payload_and_betrays_one_wrong_digit(payload: str) -> None:
    number = f"{payload}{check_digit(payload)}"
    assert is_complete(number)
    for place, digit in enumerate(number):
        wrong = number[:place] + str((int(digit) + 3) % 10) + number[place + 1 :]
        assert not is_complete(wrong)


@given(st.integers(10**6, 10**12 - 1), st.sampled_from([8, 12, 13, 14]), st.data())
def test_padded_forms_of_one_number_meet(value: int, width: int, data: st.DataObject) -> None:
    ways = [str(value).zfill(size) for size in (8, 12, 13, 14) if size >= len(str(value))]
    ways.append(str(value))
    stored = data.draw(st.sampled_from(ways))
    assert stored in lookup_forms(str(value).zfill(width))


@given(st.from_regex(r"[01][0-9]{6}", fullmatch=True))
def test_upc_e_and_its_upc_a_meet_in_both_directions(body: str) -> None:
    full = expand_upc_e(body)
    assert full is not None
    short = compress_upc_a(full)
    assert short is not None
    assert expand_upc_e(short) == full
    assert {full, "0" + full, "00" + full} <= set(number_forms(short))
    if len(full.lstrip("0")) > 8:
        assert short in number_forms("0" + full)
        assert short in number_forms(full.lstrip("0"))


@pytest.mark.parametrize("text", ["4011", "94011", "7", "00042"])
def test_a_plu_is_never_padded_into_somebody_elses_number(text: str) -> None:
    assert lookup_forms(text) == (text,)


def test_leading_zeros_that_a_file_lost_or_added_do_not_hide_a_product() -> None:
    assert "36000291452" in lookup_forms("036000291452")
    assert "036000291452" in lookup_forms("36000291452")
    assert "5901234123457" in lookup_forms("000005901234123457")


@pytest.mark.parametrize(
    ("text", "symbology", "gtin"),
    [
        ("5901234123457", Symbology.EAN_13, "05901234123457"),
        ("]E05901234123457", Symbology.EAN_13, "05901234123457"),
        ("036000291452", Symbology.UPC_A, "00036000291452"),
        ("]E00036000291452", Symbology.UPC_A, "00036000291452"),
        ("04252614", Symbology.UPC_E, "00042100005264"),
        ("96385074", Symbology.EAN_8, "00000096385074"),
        ("]E496385074", Symbology.EAN_8, "00000096385074"),
        ("36000291452", Symbology.UPC_A, "00036000291452"),
        ("15901234123454", Symbology.ITF_14, "15901234123454"),
        ("  5901234123457\r\n", Symbology.EAN_13, "05901234123457"),
        ("]A0SHELF-7", Symbology.CODE_39, None),
        ("https://shop.example/01/05901234123457", Symbology.DIGITAL_LINK, "05901234123457"),
        ("https://shop.example/menu", Symbology.QR, None),
        ("SHELF-7", Symbology.OTHER, None),
        ("4011", Symbology.OTHER, None),
    ],
)
def test_symbology_and_number(text: str, symbology: Symbology, gtin: str | None) -> None:
    code = identify(text)
    assert (code.symbology, code.gtin) == (symbology, gtin)
    assert gtin is None or gtin14(gtin) == gtin


@pytest.mark.parametrize(
    ("text", "number", "add_on"),
    [
        ("978030640615751299", "9780306406157", "51299"),
        ("9780306406157 51299", "9780306406157", "51299"),
        ("977147396801203", "9771473968012", "03"),
        ("03600029145202", "036000291452", "02"),
        ("]E3978030640615751299", "9780306406157", "51299"),
    ],
)
def test_add_on_of_a_book_or_periodical(text: str, number: str, add_on: str) -> None:
    code = identify(text)
    assert (code.content, code.add_on, code.check_valid) == (number, add_on, True)
    forms = lookup_forms(text)
    assert number in forms
    assert forms[0] == text


def test_fourteen_digits_with_a_right_check_digit_are_a_case_and_no_add_on() -> None:
    assert identify("15901234123454").add_on is None


def test_a_data_matrix_tells_lot_expiry_serial_weight_and_price() -> None:
    code = identify("]d201095201234567883103000195392502991720122510ABC\x1d21S7")
    assert code.symbology is Symbology.GS1_DATA_MATRIX
    assert code.gtin == "09520123456788"
    assert code.net_weight == Quantity(195)
    code = identify("]d2010952012345678831030001953922299\x1d1720122510ABC\x1d21S7")
    assert (code.lot, code.serial, code.expiry) == ("ABC", "S7", date(2020, 12, 25))
    assert code.price == Decimal("2.99")
    assert "9520123456788" in lookup_forms(code.text)
    assert explain(code) is None


def test_pounds_become_kilograms_and_a_currency_is_named() -> None:
    code = identify("]C1010952012345678832010000253932840125")
    assert code.net_weight == Quantity(1134)
    assert (code.price, code.price_currency) == (Decimal("1.25"), "USD")


@pytest.mark.parametrize("separator", ["\x1d", "|", "^", "~"])
def test_what_scanners_send_for_the_separator_is_understood(separator: str) -> None:
    code = identify(f"]C1010952012345678810AB{separator}17301231")
    assert (code.lot, code.expiry) == ("AB", date(2030, 12, 31))


def test_an_element_that_fails_its_check_is_not_acted_upon() -> None:
    assert identify("(00)123456789012345675").package == "123456789012345675"
    assert identify("(00)123456789012345670").package is None
    assert identify("]C1010952012345678817300231").expiry is None


def test_a_separator_of_the_shops_own_choice() -> None:
    code = identify("]C1010952012345678810AB#17301231", separators="#")
    assert (code.lot, code.expiry) == ("AB", date(2030, 12, 31))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("5901234123450", "The last digit should be 7"),
        ("0590123412345", "last digit should be"),
        ("]C10109520123456788zz", "could not be read from “zz”"),
        ("]C1010952012345678817300231", "is not a possible one"),
        ("(00)123456789012345675", "pallet or parcel"),
        ("]C110ABC", "no product number"),
        ("https://shop.example/menu", "web address"),
        ("3600029145", "some may be missing"),
        ("2100005080002", "begin with 2"),
    ],
)
def test_what_is_odd_about_a_code_is_said(text: str, words: str) -> None:
    reason = explain(identify(text))
    assert reason is not None
    assert words in reason


@pytest.mark.parametrize("text", ["5901234123457", "SHELF-7", "4011", "", "Milk 1l"])
def test_nothing_is_said_about_a_code_without_a_fault(text: str) -> None:
    assert explain(identify(text)) is None


def test_every_named_currency_is_one() -> None:
    named = [currency_of_number(f"{number:03d}") for number in range(1000)]
    codes = [code for code in named if code]
    assert len(codes) > 150
    assert all(is_currency(code) for code in codes)
    assert len(set(codes)) == len(codes)


def test_a_plain_scan_never_waits_for_the_library_of_gs1_data() -> None:
    program = (
        "import sys\n"
        "from rcommerce_pos.core.catalog.barcode import identify, lookup_forms\n"
        "for text in ('5901234123457', '036000291452', '04252614', ']E05901234123457',\n"
        "             '978030640615751299', 'SHELF-7', 'milk'):\n"
        "    identify(text), lookup_forms(text)\n"
        "sys.exit('biip' in sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
