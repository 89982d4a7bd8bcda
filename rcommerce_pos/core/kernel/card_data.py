"""Card numbers, tracks and CVVs in what people type and scan: found, and blacked out.

Free words (notes, reasons, names) keep none of them. A code that is one is no code of goods; a
serial number stays as it is, for those of telephones pass the same check.
Source: PCI DSS 4.0.1, 3.3.1 and 3.4.1; ISO/IEC 7812 for the first digits of networks.
"""

import re

_DIGITS = re.compile(r"(?<!\d)(?:\d[ -]?){12,18}\d(?!\d)")
_TRACKS = re.compile(r"(?<!\d)[;%]?B?\d{13,19}[=^][^?\r\n]*\??")
_CODES = re.compile(r"(?i)\b(cvv2?|cvc2?|cid)\b(\W{1,3})(\d{3,4})")
_NUMBER = re.compile(r"3[47]\d{13}|[46]\d{15,18}|(?:5[1-5]|2[2-7]|35)\d{14}")
_LEAST = 15
"""Shorter numbers are codes of goods, many of which pass the check."""


def without_card_data(text: str) -> str:
    """A text with tracks, card numbers (by the Luhn check) and CVVs blacked out."""
    text = _DIGITS.sub(_masked, _TRACKS.sub("•••", text))
    return _CODES.sub(lambda match: f"{match[1]}{match[2]}•••", text)


def is_card_data(code: str) -> bool:
    """True for a code that is a track or a whole number of a payment card."""
    if _TRACKS.search(code):
        return True
    digits = "".join(each for each in code if each not in " -")
    return len(digits) >= _LEAST and _NUMBER.fullmatch(digits) is not None and _passes_check(digits)


def _masked(match: re.Match[str]) -> str:
    digits = "".join(each for each in match[0] if each.isdigit())
    return "•" * 12 + match[0][-4:] if _passes_check(digits) else match[0]


def _passes_check(digits: str) -> bool:
    """The Luhn check."""
    total = 0
    for place, digit in enumerate(int(each) for each in reversed(digits)):
        doubled = digit * 2 if place % 2 else digit
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0
