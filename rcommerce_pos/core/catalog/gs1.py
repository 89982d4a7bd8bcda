"""GS1 data as its elements: element strings, bracketed text and Digital Link addresses.

The library biip knows the application identifiers; it takes a tenth of a second to load and is
therefore imported at the first code that carries such data, and never for a plain EAN or UPC.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from urllib.parse import unquote, urlsplit

from rcommerce_pos.core.catalog.check_digits import is_complete
from rcommerce_pos.core.catalog.currency_numbers import currency_of_number

# What scanners send in the place of FNC1. None of them may stand inside GS1 data.
SEPARATORS = "\x1d|^~\u241d"

# Identifiers that may begin the path of a Digital Link (GS1 Digital Link URI Syntax, 4.3).
_PRIMARY = frozenset(
    (
        "00",
        "01",
        "253",
        "255",
        "401",
        "402",
        "410",
        "411",
        "412",
        "413",
        "414",
        "415",
        "416",
        "417",
        "8003",
        "8004",
        "8006",
        "8010",
        "8013",
        "8017",
        "8018",
    )
)
_WORDS = {
    "sscc": "00",
    "gtin": "01",
    "lot": "10",
    "exp": "17",
    "ser": "21",
    "cpv": "22",
    "gdti": "253",
    "gcn": "255",
    "ginc": "401",
    "gsin": "402",
    "gln": "414",
    "payto": "415",
    "glnx": "254",
    "partygln": "417",
    "grai": "8003",
    "giai": "8004",
    "itip": "8006",
    "cpid": "8010",
    "cpsn": "8011",
    "gmn": "8013",
    "gsrnp": "8017",
    "gsrn": "8018",
    "srin": "8019",
}
_WITH_CHECK_DIGIT = frozenset(
    ("00", "01", "02", "03", "410", "411", "412", "413", "414", "415", "416", "417")
)
_DATES = frozenset(
    (
        "11",
        "12",
        "13",
        "15",
        "16",
        "17",
        "4324",
        "4325",
        "4326",
        "7003",
        "7006",
        "7011",
        "8008",
    )
)
_COUNTS = frozenset(("30", "37"))
_BRACKETED = re.compile(r"\(([0-9]{2,4})\)((?:\\\(|[^(])+)")


@dataclass(frozen=True, slots=True)
class Element:
    """One element: application identifier, its title, the value as printed, and what it says.

    ``day`` is the date of a dated element (day 00 is the last of its month); ``number`` a weight,
    measure, count or amount in the unit of its identifier; ``valid`` is False where the check
    digit is wrong or the date impossible.
    """

    ai: str
    label: str
    value: str
    day: date | None = None
    number: Decimal | None = None
    currency: str | None = None
    valid: bool = True


def prepare() -> None:
    """Load the table of identifiers in a quiet moment, so that no scan waits for it."""
    _extract("10A")


def read_message(text: str, *, separators: str = SEPARATORS) -> tuple[tuple[Element, ...], str]:
    """The elements of an element string, and what could not be read after them.

    ``separators`` are the characters that stand for FNC1. Nothing readable gives no element and
    the whole text back.
    """
    elements: list[Element] = []
    rest = text.lstrip(separators)
    while rest:
        field = rest
        for separator in separators:
            field = field.partition(separator)[0]
        found = _extract(field)
        if found is None:
            break
        element, length = found
        elements.append(element)
        rest = rest[length:].lstrip(separators)
    return tuple(elements), rest


def read_bracketed(text: str) -> tuple[Element, ...] | None:
    r"""The elements of text such as ``(01)09520123456788(10)ABC``; None if any part is none.

    A bracket inside a value is written ``\\(``.
    """
    elements: list[Element] = []
    end = 0
    while end < len(text):
        part = _BRACKETED.match(text, end)
        if part is None:
            return None
        element = _exactly(part[1], part[2].replace("\\(", "(").strip())
        if element is None:
            return None
        elements.append(element)
        end = part.end()
    return tuple(elements) or None


def read_digital_link(address: str) -> tuple[Element, ...] | None:
    """The elements of a GS1 Digital Link address; None where it is some other address.

    The path must name what is identified and be sound. An attribute after the question mark that
    cannot be read is left out: the goods are known without it.
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return None
    segments = parts.path.split("/")
    for start in range(len(segments) - 2, -1, -1):
        key = _WORDS.get(segments[start], segments[start])
        if key in _PRIMARY and (len(segments) - start) % 2 == 0:
            path = _pairs(segments[start:])
            if path is not None:
                return (*path, *_attributes(parts.query))
    return None


def _pairs(segments: list[str]) -> tuple[Element, ...] | None:
    elements = [
        _linked(key, value) for key, value in zip(segments[::2], segments[1::2], strict=True)
    ]
    return None if None in elements else tuple(_present(elements))


def _attributes(query: str) -> tuple[Element, ...]:
    pairs = (part.partition("=") for part in re.split("[&;]", query))
    return tuple(_present(_linked(key, value) for key, _, value in pairs if key))


def _present(elements: Iterable[Element | None]) -> Iterator[Element]:
    return (element for element in elements if element is not None)


def _linked(key: str, value: str) -> Element | None:
    ai = _WORDS.get(key, key)
    plain = unquote(value)
    if ai in ("01", "02") and plain.isdigit() and len(plain) in (8, 12, 13):
        plain = plain.zfill(14)
    return _exactly(ai, plain) if plain else None


def _exactly(ai: str, value: str) -> Element | None:
    """The element of this identifier when the whole value fits it."""
    found = _extract(ai + value) if value and ai.isdigit() else None
    if found is None:
        return None
    element, length = found
    return element if element.ai == ai and length == len(ai) + len(value) else None


def _extract(text: str) -> tuple[Element, int] | None:
    """The first element of a text that holds no separator, and its length."""
    if not text.isascii() or len(text) < 3:
        return None
    from biip import ParseConfig, ParseError
    from biip.gs1_element_strings import GS1ElementString

    try:
        # A wrong date must not hide the goods: it is marked on its element instead.
        config = ParseConfig(gs1_element_strings_verify_date=False)
        found = GS1ElementString.extract(text, config=config)
    except (ParseError, ValueError):
        return None
    ai, value = found.ai.ai, found.value
    if not value:
        return None
    sound = (ai not in _WITH_CHECK_DIGIT or is_complete(value)) and (
        ai not in _DATES or found.date is not None
    )
    element = Element(
        ai=ai,
        label=found.ai.data_title,
        value=value,
        day=found.date,
        number=Decimal(value) if ai in _COUNTS else found.decimal,
        currency=currency_of_number(value[:3]) if ai[:3] in ("391", "393") else None,
        valid=sound,
    )
    return element, len(ai) + len(value)
