"""Numbers of labels that carry a weight, a price or a count, read by templates.

A template is the number with letters for its parts: ``21IIIIIWWWWWC``. Digits stand for
themselves; ``I`` item, ``W`` weight, ``P`` price, ``N`` count, ``V`` the check digit of a weight
or price of four or five digits, ``X`` a digit that is not looked at, ``C`` the check digit at the
end.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any

from rcommerce_pos.core.catalog.check_digits import (
    check_digit,
    is_complete,
    measure_check_digit,
)
from rcommerce_pos.core.catalog.gtin import is_digits
from rcommerce_pos.core.kernel.errors import InvalidInput, Phrase
from rcommerce_pos.core.kernel.money import Money, round_fraction
from rcommerce_pos.core.kernel.quantity import Quantity


class Measure(StrEnum):
    """What the digits of a label say."""

    WEIGHT = "weight"
    PRICE = "price"
    COUNT = "count"


_MEASURES = {"W": Measure.WEIGHT, "P": Measure.PRICE, "N": Measure.COUNT}
_DEFAULT_DECIMALS = {Measure.WEIGHT: 3, Measure.PRICE: 2, Measure.COUNT: 0}
_UNITS = ("kg", "g", "l", "m")
_LENGTHS = (8, 12, 13)


@dataclass(frozen=True, slots=True)
class Template:
    """How to read one kind of label; made by ``parse_template``.

    ``unit`` is that of a weight (kg, g, l, m) and empty otherwise; ``decimals`` are those of the
    measure. The spans are begin and end of each part within the number.
    """

    pattern: str
    measure: Measure
    decimals: int
    unit: str
    name: str
    item: tuple[int, int]
    value: tuple[int, int]
    inner_check: int | None


@dataclass(frozen=True, slots=True)
class Embedded:
    """What a label says: the item, the measure, and the code that the product record stores.

    ``base_code`` is the number with the measure set to zero and its check digits made anew.
    """

    template: Template
    item_code: str
    base_code: str
    amount: Decimal

    @property
    def weight(self) -> Quantity | None:
        """The weight in the template's unit, to thousandths; None on other labels."""
        if self.template.measure is not Measure.WEIGHT:
            return None
        return Quantity(round_fraction(Fraction(self.amount) * 1000))

    @property
    def count(self) -> int | None:
        """The number of pieces; None on other labels."""
        return int(self.amount) if self.template.measure is Measure.COUNT else None

    def price(self, currency: str) -> Money | None:
        """The price of the whole pack in the shop's currency; None on other labels."""
        if self.template.measure is not Measure.PRICE:
            return None
        return Money.of_exact(Fraction(self.amount), currency)

    def weight_in(self, unit: str) -> Quantity | None:
        """The weight in a product's unit: kilograms and grams are turned into each other.

        None where the label has no weight, or one that this unit cannot express.
        """
        weight = self.weight
        if weight is None or unit == self.template.unit:
            return weight
        grams_of = {"kg": 1000, "g": 1}
        if unit not in grams_of or self.template.unit not in grams_of:
            return None
        factor = Fraction(grams_of[self.template.unit], grams_of[unit])
        return Quantity(round_fraction(Fraction(self.amount) * factor * 1000))


def parse_template(
    pattern: str, *, decimals: int | None = None, unit: str = "", name: str = ""
) -> Template:
    """Check a template's text and return the template; raises InvalidInput that says what is wrong.

    ``decimals`` default to 3 for a weight, 2 for a price and 0 for a count; ``unit`` to kg for a
    weight.
    """
    text = pattern.strip().upper()
    _check_alphabet(text)
    item = _span(text, "I")
    if item is None:
        raise _fault("no_item", text, Phrase("it has no item digits (I)"))
    kinds = [letter for letter in _MEASURES if letter in text]
    if len(kinds) != 1:
        raise _fault(
            "measure",
            text,
            Phrase("it needs exactly one of weight (W), price (P) or count (N)"),
        )
    measure = _MEASURES[kinds[0]]
    value = _span(text, kinds[0])
    assert value is not None
    inner = _span(text, "V")
    if inner and inner[1] - inner[0] != 1:
        raise _fault("inner_check", text, Phrase("it has more than one check digit (V)"))
    if inner and value[1] - value[0] not in (4, 5):
        raise _fault(
            "inner_check",
            text,
            Phrase("a check digit (V) exists only for a measure of four or five digits"),
        )
    places = _DEFAULT_DECIMALS[measure] if decimals is None else decimals
    if not 0 <= places <= 6 or (measure is Measure.COUNT and places):
        raise _fault(
            "decimals",
            text,
            Phrase(
                "{places} decimals do not suit: {measure}", places=places, measure=Phrase(measure)
            ),
        )
    if measure is Measure.WEIGHT:
        unit = unit or "kg"
        if unit not in _UNITS:
            raise _fault(
                "unit",
                text,
                Phrase("“{unit}” is not one of {known}", unit=unit, known=", ".join(_UNITS)),
            )
    elif unit:
        raise _fault(
            "unit", text, Phrase("no unit goes with it: {measure}", measure=Phrase(measure))
        )
    return Template(text, measure, places, unit, name, item, value, inner[0] if inner else None)


def read_label(text: str, templates: Iterable[Template]) -> Embedded | None:
    """What a scanned number says by the first template whose fixed digits agree, or None.

    Leading zeros gained or lost do not matter. The check digits must be right, for a misread
    measure is a wrong price; and where they are not, no later template is tried, for one without
    an inner check digit would read that digit as part of the price.
    """
    digits = _digits_of(text)
    if digits is None:
        return None
    for template in templates:
        number = _fitted(digits, template)
        if number is not None:
            sound = is_complete(number) and _inner_fault(number, template) is None
            return _read(number, template) if sound else None
    return None


def explain_label(text: str, templates: Iterable[Template]) -> str | None:
    """Why a number that looks like one of the shop's labels was not read, in words, or None."""
    digits = _digits_of(text)
    if digits is None:
        return None
    for template in templates:
        number = _fitted(digits, template)
        if number is None:
            continue
        if not is_complete(number):
            return Phrase(
                "The last digit of this label should be {digit}: it may be a misread or"
                " mistyped code.",
                digit=check_digit(number[:-1]),
            )
        expected = _inner_fault(number, template)
        if expected is None:
            return None
        return Phrase(
            "The inner check digit of this label ({measure}) should be {digit}: it may be"
            " misread, or the label follows another template.",
            measure=Phrase(template.measure),
            digit=expected,
        )
    return None


def templates_of(document: Mapping[str, Any]) -> dict[str, tuple[Template, ...]]:
    """The templates of each country out of the presets' document; raises InvalidInput.

    The document holds ``countries``: by country code, an object with ``templates``, each with
    ``pattern`` and optionally ``decimals``, ``unit`` and ``name``.
    """
    countries = document.get("countries")
    if not isinstance(countries, Mapping):
        raise InvalidInput("template.presets", "The label presets name no countries.")
    return {
        str(country): tuple(_from_entry(entry) for entry in preset["templates"])
        for country, preset in countries.items()
    }


def _from_entry(entry: Mapping[str, Any]) -> Template:
    return parse_template(
        entry["pattern"],
        decimals=entry.get("decimals"),
        unit=entry.get("unit", ""),
        name=entry.get("name", ""),
    )


def _check_alphabet(text: str) -> None:
    wrong = re.search(r"[^0-9IWPNVXC]", text)
    if wrong:
        raise _fault("letter", text, Phrase("“{letter}” means nothing in it", letter=wrong[0]))
    if len(text) not in _LENGTHS:
        raise _fault(
            "length",
            text,
            Phrase("it has {places} places instead of 8, 12 or 13", places=len(text)),
        )
    if text.find("C") != len(text) - 1:
        raise _fault("check", text, Phrase("the check digit (C) must stand once, at the end"))


def _span(text: str, letter: str) -> tuple[int, int] | None:
    """Begin and end of the one run of a letter; a second run raises InvalidInput."""
    begin, end = text.find(letter), text.rfind(letter) + 1
    if begin < 0:
        return None
    if text[begin:end] != letter * (end - begin):
        raise _fault(
            "split", text, Phrase("the places of {letter} must stand together", letter=letter)
        )
    return begin, end


def _fault(code: str, pattern: str, fault: Phrase) -> InvalidInput:
    return InvalidInput(
        f"template.{code}",
        "The label template “{pattern}” cannot be used: {fault}.",
        hint="A template looks like 21IIIIIWWWWWC or 20IIIIIVPPPPC.",
        pattern=pattern,
        fault=fault,
    )


def _digits_of(text: str) -> str | None:
    plain = text.strip()
    if plain[:3] in ("]E0", "]E4", "]I1", "]C0"):
        plain = plain[3:]
    return plain if is_digits(plain) and 8 <= len(plain) <= 14 else None


def _fitted(digits: str, template: Template) -> str | None:
    """The number in the template's length when the fixed digits agree."""
    length = len(template.pattern)
    number = digits[-length:]
    if digits[:-length].strip("0"):
        return None
    if len(number) < length:
        # A UPC-A is an EAN-13 without its leading zero; nothing else may be filled up.
        if (len(number), length) != (12, 13):
            return None
        number = "0" + number
    fixed = zip(template.pattern, number, strict=True)
    return number if all(place > "9" or place == digit for place, digit in fixed) else None


def _inner_fault(number: str, template: Template) -> int | None:
    """The inner check digit that should stand there, when another one does."""
    if template.inner_check is None:
        return None
    expected = measure_check_digit(number[slice(*template.value)])
    return None if ord(number[template.inner_check]) - 48 == expected else expected


def _read(number: str, template: Template) -> Embedded:
    zeros = "0" * (template.value[1] - template.value[0])
    base = [
        "0" if place in "WPNX" else digit
        for place, digit in zip(template.pattern, number, strict=True)
    ]
    if template.inner_check is not None:
        base[template.inner_check] = str(measure_check_digit(zeros))
    payload = "".join(base[:-1])
    return Embedded(
        template,
        number[slice(*template.item)],
        f"{payload}{check_digit(payload)}",
        Decimal(number[slice(*template.value)]).scaleb(-template.decimals),
    )
