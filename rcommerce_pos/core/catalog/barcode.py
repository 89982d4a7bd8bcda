"""What a scanned text is: its symbology, its check digit, its number and what it carries.

Any text may be a barcode, and what is in the catalogue sells whatever is found here; this explains
a code that is not in it (domain rule 19).
"""

import re
from dataclasses import replace

from rcommerce_pos.core.catalog.check_digits import check_digit, is_complete
from rcommerce_pos.core.catalog.gs1 import (
    SEPARATORS,
    Element,
    read_bracketed,
    read_digital_link,
    read_message,
)
from rcommerce_pos.core.catalog.gtin import expand_upc_e, is_digits, number_forms
from rcommerce_pos.core.catalog.scanned import Code, Symbology
from rcommerce_pos.core.kernel.errors import Phrase

_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")

# By AIM identifier (ISO/IEC 15424): letter and modifier, then letter alone.
_GS1_CARRIERS = {
    "]C1": Symbology.GS1,
    "]e0": Symbology.GS1,
    "]e1": Symbology.GS1,
    "]e2": Symbology.GS1,
    "]J1": Symbology.GS1,
    "]d2": Symbology.GS1_DATA_MATRIX,
    "]Q3": Symbology.GS1_QR,
}
_CARRIERS = {
    "A": Symbology.CODE_39,
    "C": Symbology.CODE_128,
    "F": Symbology.CODABAR,
    "G": Symbology.CODE_93,
    "I": Symbology.ITF,
    "J": Symbology.DOT_CODE,
    "L": Symbology.PDF_417,
    "Q": Symbology.QR,
    "d": Symbology.DATA_MATRIX,
    "z": Symbology.AZTEC,
}
_BY_LENGTH = {
    8: Symbology.EAN_8,
    12: Symbology.UPC_A,
    13: Symbology.EAN_13,
    14: Symbology.ITF_14,
}


def identify(text: str, *, separators: str = SEPARATORS) -> Code:
    """Say what a scanned or typed text is; any text has an answer and none raises.

    ``separators`` are the characters that this shop's scanners send for FNC1.
    """
    # A till's commonest scans, before anything else; 14 digits may be a UPC-A with an add-on.
    if len(text) in (8, 12, 13) and is_digits(text):
        return _number(text, text, None)
    plain = text.strip(" \t\r\n")
    aim, content = _split_aim(plain)
    linear, _, composite = content.partition("|]e0")
    if composite:
        elements, unread = read_message(composite, separators=separators)
        return replace(_plain(text, linear, aim), elements=elements, unread=unread)
    if aim in _GS1_CARRIERS:
        return _message(text, content, aim, _GS1_CARRIERS[aim], separators)
    if content[:8].lower().startswith(("http://", "https://")):
        linked = read_digital_link(content)
        if linked:
            return _of_elements(text, content, aim, Symbology.DIGITAL_LINK, linked, unread="")
        return Code(text, content, _carrier(aim, Symbology.QR), aim)
    if content.startswith("("):
        bracketed = read_bracketed(content)
        if bracketed:
            return _of_elements(text, content, aim, Symbology.GS1, bracketed, unread="")
    elif aim is None and _looks_like_message(content, separators):
        message = _message(text, content, aim, Symbology.GS1, separators)
        if message.elements:
            return message
    return _plain(text, content, aim)


def lookup_forms(text: str, *, separators: str = SEPARATORS) -> tuple[str, ...]:
    """The texts under which the catalogue may know a scanned or typed code, best first, each once.

    The exact text; without blanks around it or the AIM identifier; its number in every padded
    form; then, with an add-on, the number without it; then the number inside GS1 data.
    """
    if len(text) == 13 and text[0] != "0" and is_digits(text):
        return (text, "0" + text)
    forms = [text]
    if is_digits(text):
        forms += number_forms(text)
        if 14 <= len(text) <= 20:
            forms += _inner_forms(identify(text, separators=separators))
        return tuple(dict.fromkeys(forms))
    code = identify(text, separators=separators)
    _, content = _split_aim(text.strip(" \t\r\n"))
    forms.append(text.strip(" \t\r\n"))
    forms.append(content)
    forms.append(code.content)
    if is_digits(code.content):
        forms += number_forms(code.content)
    else:
        closed = code.content.replace(" ", "").replace("-", "")
        if len(closed) in _BY_LENGTH and is_complete(closed):
            forms += number_forms(closed)
    forms += _inner_forms(code)
    return tuple(form for form in dict.fromkeys(forms) if form) or (text,)


def explain(code: Code) -> str | None:
    """Why a code that the catalogue does not hold may be none, in words; None if nothing is odd."""
    if code.check_valid is False:
        return Phrase(
            "The last digit should be {digit}: it may be a misread or mistyped code.",
            digit=code.check_expected,
        )
    if code.unread:
        return Phrase(
            "Its GS1 data could not be read from “{text}” on: it may be misprinted, or the"
            " scanner leaves out the separator (FNC1).",
            text=_shortened(code.unread),
        )
    faulty = next((each for each in code.elements if not each.valid), None)
    if faulty is not None:
        return Phrase(
            "The value of ({identifier}) {label}, “{value}”, is not a possible one: it may"
            " be misprinted.",
            identifier=faulty.ai,
            label=faulty.label,
            value=_shortened(faulty.value),
        )
    if code.elements and code.gtin is None:
        if code.package:
            return Phrase("It is the number of a pallet or parcel (SSCC), not of a product.")
        return Phrase("Its GS1 data holds no product number (GTIN).")
    if not code.elements and code.content.lower().startswith(("http://", "https://")):
        return Phrase("It is a web address without a product number in it.")
    if is_digits(code.content) and code.gtin is None and 9 <= len(code.content) <= 11:
        return Phrase(
            "It has {count} digits; a UPC-A has 12 and an EAN has 13 or 8: some may be missing.",
            count=len(code.content),
        )
    if code.gtin and (code.gtin.startswith("02") or code.gtin.startswith("002")):
        return Phrase(
            "Numbers that begin with 2 are given by a shop or its scale: a label template"
            " or a product with this code is missing."
        )
    return None


def _split_aim(text: str) -> tuple[str | None, str]:
    """The AIM identifier in front of a text, such as ``]E0``, and the rest."""
    if _AIM.match(text):
        return text[:3], text[3:]
    return None, text


def _carrier(aim: str | None, otherwise: Symbology) -> Symbology:
    return _CARRIERS.get(aim[1], otherwise) if aim else otherwise


def _looks_like_message(content: str, separators: str) -> bool:
    """True for text that is GS1 data beyond doubt, though no AIM identifier says so."""
    if any(separator in content for separator in separators):
        return True
    head = content[:2]
    if head in ("01", "02"):
        return len(content) >= 16 and is_complete(content[2:16])
    return head == "00" and len(content) >= 20 and is_complete(content[2:20])


def _plain(text: str, content: str, aim: str | None) -> Code:
    """A code without GS1 elements: a number, a number with an add-on, or any text."""
    bare = aim is None or aim[1] in "EI"
    if bare and content.isascii() and content[:1].isdigit():
        split = _split_add_on(content, certain=aim == "]E3")
        if split:
            return replace(_number(text, split[0], aim), add_on=split[1])
        if content.isdigit():
            return _number(text, content, aim)
    return Code(text, content, _carrier(aim, Symbology.OTHER), aim)


def _number(text: str, digits: str, aim: str | None) -> Code:
    """The code of ASCII digits; ``aim`` decides between EAN-8 and UPC-E."""
    length = len(digits)
    if length == 8 and aim != "]E4" and not is_complete(digits):
        full = expand_upc_e(digits)
        if full:
            last = ord(digits[7]) - 48
            return Code(text, digits, Symbology.UPC_E, aim, "00" + full, last, last)
    if length not in _BY_LENGTH:
        # A file or a setting may have dropped leading zeros: believe it if the check digit does.
        lost = 7 <= length <= 11 and is_complete(digits)
        if not lost:
            return Code(text, digits, _carrier(aim, Symbology.OTHER), aim)
    significant = len(digits.lstrip("0"))
    if significant <= 8:
        symbology = Symbology.EAN_8
    elif significant <= 12:
        symbology = Symbology.UPC_A
    else:
        symbology = _BY_LENGTH[significant]
    return Code(
        text,
        digits,
        symbology,
        aim,
        digits.zfill(14),
        ord(digits[-1]) - 48,
        check_digit(digits[:-1]),
    )


def _split_add_on(content: str, *, certain: bool) -> tuple[str, str] | None:
    """Number and add-on of two or five digits; uncertain unless the number's check digit holds."""
    for size in (13, 12):
        number, add_on = content[:size], content[size:].lstrip(" +-")
        if len(add_on) not in (2, 5) or not is_digits(add_on) or not is_digits(number):
            continue
        if certain or (is_complete(number) and not _is_gtin14(content)):
            return number, add_on
    return None


def _is_gtin14(content: str) -> bool:
    return len(content) == 14 and is_complete(content)


def _message(
    text: str, content: str, aim: str | None, symbology: Symbology, separators: str
) -> Code:
    elements, unread = read_message(content, separators=separators)
    return _of_elements(text, content, aim, symbology, elements, unread=unread)


def _of_elements(
    text: str,
    content: str,
    aim: str | None,
    symbology: Symbology,
    elements: tuple[Element, ...],
    *,
    unread: str,
) -> Code:
    gtin = _number_in(elements)
    return Code(
        text,
        content,
        symbology,
        aim,
        gtin,
        ord(gtin[-1]) - 48 if gtin else None,
        check_digit(gtin[:-1]) if gtin else None,
        None,
        elements,
        unread,
    )


def _number_in(elements: tuple[Element, ...]) -> str | None:
    """The GTIN that elements name: the item, the contents, the piece of an item, a coupon's."""
    for ai in ("01", "02", "8006", "03"):
        for element in elements:
            if element.ai == ai:
                return element.value[:14]
    return None


def _inner_forms(code: Code) -> tuple[str, ...]:
    """Forms of the number inside a code, where the code is more than that number."""
    if code.gtin is None:
        return ()
    if code.add_on:
        return (code.content + code.add_on, *number_forms(code.content))
    return number_forms(code.gtin) if code.elements else ()


def _shortened(text: str) -> str:
    return text if len(text) <= 24 else text[:23] + "…"
