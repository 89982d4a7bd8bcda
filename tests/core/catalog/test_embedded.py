"""A shop's own label templates are checked, and every label they print is read back."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.catalog.check_digits import check_digit, measure_check_digit
from rcommerce_pos.core.catalog.embedded import (
    Template,
    explain_label,
    parse_template,
    read_label,
    templates_of,
)
from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.kernel.quantity import Quantity

TEMPLATES = (
    "21IIIIIWWWWWC",
    "20IIIIIVPPPPC",
    "22IIIIVPPPPPC",
    "25IIIIVNNNNNC",
    "02WWWWIIIIIIC",
    "2IIIIIVPPPPC",
    "2XIIIIPPPPPC",
    "2IIIWWWC",
)


def printed(template: Template, item: str, value: int) -> str:
    """The label that a scale with this template prints."""
    width = template.value[1] - template.value[0]
    measure = str(value).zfill(width)
    fill: dict[str, Iterator[str]] = {"I": iter(item)}
    fill |= {letter: iter(measure) for letter in "WPN"}
    fill["X"] = iter("7" * 13)
    if template.inner_check is not None:
        fill["V"] = iter(str(measure_check_digit(measure)))
    payload = "".join(
        place if place.isdigit() else next(fill[place]) for place in template.pattern[:-1]
    )
    return f"{payload}{check_digit(payload)}"


@given(st.sampled_from(TEMPLATES).map(parse_template), st.data())
def test_a_printed_label_is_read_back(template: Template, data: st.DataObject) -> None:
    item_width = template.item[1] - template.item[0]
    width = template.value[1] - template.value[0]
    item = str(data.draw(st.integers(0, 10**item_width - 1))).zfill(item_width)
    value = data.draw(st.integers(0, 10**width - 1))
    number = printed(template, item, value)
    padding = data.draw(st.integers(0, 14 - len(number)))
    label = read_label("0" * padding + number, [template])
    assert label is not None
    assert label.item_code == item
    assert label.amount == Decimal(value).scaleb(-template.decimals)
    zero = read_label(label.base_code, [template])
    assert zero is not None
    assert (zero.item_code, zero.base_code) == (item, label.base_code)
    assert zero.amount == Decimal(0)


@given(st.sampled_from(TEMPLATES).map(parse_template), st.data())
def test_a_label_with_one_wrong_digit_is_never_sold_by(
    template: Template, data: st.DataObject
) -> None:
    number = printed(template, "1234567"[: template.item[1] - template.item[0]], 123)
    place = data.draw(st.integers(0, len(number) - 1))
    shift = data.draw(st.integers(1, 9))
    wrong = number[:place] + str((int(number[place]) + shift) % 10) + number[place + 1 :]
    assert read_label(wrong, [template]) is None


@given(st.text(max_size=20))
def test_any_text_is_taken(text: str) -> None:
    templates = [parse_template(pattern) for pattern in TEMPLATES]
    label = read_label(text, templates)
    reason = explain_label(text, templates)
    assert label is None or reason is None


@pytest.mark.parametrize(
    ("pattern", "code", "words"),
    [
        ("21IIIIIWWWWW", "template.check", "once, at the end"),
        ("21CIIIIWWWWWC", "template.check", "once, at the end"),
        ("21IIIIWWWWWC1", "template.check", "once, at the end"),
        ("21IIIIWWC", "template.length", "9 places"),
        ("21WWWWWWWWWWC", "template.no_item", "no item"),
        ("21IIIIIIIIIIC", "template.measure", "exactly one"),
        ("21IIIIWWWPPPC", "template.measure", "exactly one"),
        ("21IIWWWIIWWWC", "template.split", "together"),
        ("21IIIIVVPPPPC", "template.inner_check", "more than one"),
        ("21IIIIIVPPPIC", "template.split", "together"),
        ("21IIIIIIVPPPC", "template.inner_check", "four or five"),
        ("21IIIII?????C", "template.letter", "“?”"),
        ("", "template.length", "0 places"),
    ],
)
def test_a_template_that_cannot_work_is_refused_in_words(
    pattern: str, code: str, words: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        parse_template(pattern)
    assert refused.value.code == code
    assert words in refused.value.message


@pytest.mark.parametrize(
    ("pattern", "decimals", "unit", "code"),
    [
        ("21IIIIIWWWWWC", 7, "", "template.decimals"),
        ("21IIIIIWWWWWC", -1, "", "template.decimals"),
        ("25IIIIINNNNNC", 1, "", "template.decimals"),
        ("21IIIIIWWWWWC", 3, "stone", "template.unit"),
        ("23IIIIIPPPPPC", 2, "kg", "template.unit"),
    ],
)
def test_decimals_and_units_must_suit(pattern: str, decimals: int, unit: str, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        parse_template(pattern, decimals=decimals, unit=unit)
    assert refused.value.code == code


def test_a_template_is_read_in_small_letters_too() -> None:
    assert parse_template(" 21iiiiiwwwwwc ").pattern == "21IIIIIWWWWWC"


def test_a_wrong_inner_check_digit_is_not_read_as_part_of_a_longer_price() -> None:
    checked, unchecked = parse_template("20IIIIIVPPPPC"), parse_template("20IIIIIPPPPPC")
    number = printed(checked, "12345", 999)
    label = read_label(number, [checked, unchecked])
    assert label is not None
    assert label.price("EUR") == Money(999, "EUR")
    inner = str((int(number[7]) + 1) % 10)
    payload = number[:7] + inner + number[8:12]
    wrong = f"{payload}{check_digit(payload)}"
    assert read_label(wrong, [checked, unchecked]) is None


def test_the_first_template_that_fits_decides() -> None:
    weight, price = parse_template("21IIIIIWWWWWC"), parse_template("2IIIIIIPPPPPC")
    number = printed(weight, "12345", 250)
    first = read_label(number, [weight, price])
    assert first is not None
    assert first.weight == Quantity(250)
    second = read_label(number, [price, weight])
    assert second is not None
    assert (second.weight, second.item_code) == (None, "112345")


def test_a_upc_label_is_read_from_its_thirteen_digits() -> None:
    template = parse_template("2IIIIIVPPPPC")
    number = printed(template, "00042", 1299)
    for scanned in (number, "0" + number, "]E00" + number):
        label = read_label(scanned, [template])
        assert label is not None
        assert str(label.price("USD")) == "12.99"


def test_a_case_that_holds_a_labels_digits_is_no_label() -> None:
    template = parse_template("21IIIIIWWWWWC")
    assert read_label("5" + printed(template, "12345", 250), [template]) is None


def test_weight_in_the_unit_of_the_product() -> None:
    grams = parse_template("21IIIIIWWWWWC", decimals=0, unit="g")
    label = read_label(printed(grams, "12345", 846), [grams])
    assert label is not None
    assert label.weight == Quantity.of(846)
    assert label.weight_in("kg") == Quantity(846)
    assert label.weight_in("g") == Quantity.of(846)
    assert label.weight_in("piece") is None
    assert replace(label, template=parse_template("23IIIIIPPPPPC")).weight_in("kg") is None


def test_a_price_in_a_currency_without_cents() -> None:
    template = parse_template("02IIIIIVPPPPC", decimals=0)
    label = read_label(printed(template, "12345", 398), [template])
    assert label is not None
    assert label.price("JPY") == Money(398, "JPY")
    assert label.count is None


def test_presets_without_countries_are_refused() -> None:
    with pytest.raises(InvalidInput):
        templates_of({"about": "nothing"})
