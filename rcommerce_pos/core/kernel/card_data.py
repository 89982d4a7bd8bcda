"""Card numbers, tracks and CVVs in what people type, scan and print: found, and blacked out.

Free words (notes, reasons, names) keep none of them. A code that is one is no code of goods; a
serial number stays as it is, for those of telephones pass the same check.
Source: PCI DSS 4.0.1, 3.3.1 and 3.4.1; ISO/IEC 7812 for the first digits of networks.
"""

import re
from collections.abc import Iterator

_GAP = (
    r"[ \t\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\u00ad"
    r"\-\u2010-\u2015\u2212\ufe58\ufe63\uff0d._\u00b7\u2219\u22c5]{0,3}"
)
"""What stands between the digits of one number: spaces, dashes and dots of every script."""
_RUN = re.compile(rf"\d(?:{_GAP}\d){{12,}}")
_GROUP = re.compile(r"\d+")
_TRACKS = re.compile(rf"(?<!\d)[;%]?B?\d(?:{_GAP}\d){{12,40}}[=^][^?\r\n]*\??")
_CODES = re.compile(r"(?i)\b(cvv2?|cvc2?|cid|csc|(?:card )?security code)\b(\W{1,3})(\d{3,4})\b")
_NUMBER = re.compile(r"3[47]\d{13}|[46]\d{15,18}|(?:5[1-5]|2[2-7]|35)\d{14}")
_LEAST, _MOST = 15, 19
"""Shorter numbers are codes of goods, many of which pass the check."""
_SHORT = {13: ("4",), 14: ("30", "36", "38", "39")}
"""How the shorter card numbers begin that lie within a longer run of digits."""


def without_card_data(text: str) -> str:
    """A text with tracks, card numbers (by the Luhn check) and CVVs blacked out.

    Every number of 15 to 19 digits that passes the check is one, also within other digits: a
    date of expiry may follow it without a space. One of 13 or 14 digits is where it stands alone.
    """
    text = _RUN.sub(_masked, _TRACKS.sub("•••", text))
    return _CODES.sub(lambda match: f"{match[1]}{match[2]}•••", text)


def is_card_data(code: str) -> bool:
    """True for a code that is a track or a whole number of a payment card."""
    if _TRACKS.search(code):
        return True
    digits = "".join(each for each in code if each not in " -")
    return len(digits) >= _LEAST and _NUMBER.fullmatch(digits) is not None and _passes(digits)


def _masked(match: re.Match[str]) -> str:
    """A run of digits without the card numbers in it: of each the last four are left."""
    text = list(match[0])
    for places in _numbers(match[0]):
        digits = "".join(text[place] for place in places)
        for first, end in _stretches(_cards(digits)):
            for place in places[first : end - 4]:
                text[place] = "•"
    return "".join(text)


def _numbers(text: str) -> Iterator[list[int]]:
    """Where the digits of a run stand; a code of goods between others is a number of its own."""
    places: list[int] = []
    for group in _GROUP.finditer(text):
        here = list(range(*group.span()))
        if _is_gtin(group[0]):
            yield places
            yield here
            places = []
        else:
            places += here
    yield places


def _cards(digits: str) -> Iterator[tuple[int, int]]:
    """Every card number in a row of digits, by where it begins and ends."""
    length = len(digits)
    if length < _LEAST:
        if length >= min(_SHORT) and _passes(digits):
            yield 0, length
        return
    sums = _sums(digits)
    for end in range(min(_SHORT), length + 1):
        for first in range(max(end - _MOST, 0), end - min(_SHORT) + 1):
            starts = _SHORT.get(end - first)
            begins = digits[first] != "0" if starts is None else digits.startswith(starts, first)
            if begins and (sums[end % 2][end] - sums[end % 2][first]) % 10 == 0:
                yield first, end


def _stretches(cards: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    """Card numbers that overlap, as one."""
    found: list[tuple[int, int]] = []
    for first, end in sorted(cards):
        if found and first < found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((first, end))
    return found


def _sums(digits: str) -> tuple[list[int], list[int]]:
    """The sums of the Luhn check from the start: with every even place doubled, and every odd."""
    sums = [0], [0]
    for place, digit in enumerate(int(each) for each in digits):
        doubled = digit * 2 - 9 if digit > 4 else digit * 2
        for parity in (0, 1):
            sums[parity].append(sums[parity][-1] + (doubled if place % 2 == parity else digit))
    return sums


def _passes(digits: str) -> bool:
    """The Luhn check."""
    return _sums(digits)[len(digits) % 2][-1] % 10 == 0


def _is_gtin(digits: str) -> bool:
    """True for a code of goods of 13 or 14 digits, by its own check digit."""
    if len(digits) not in _SHORT:
        return False
    turned = enumerate(reversed(digits))
    return sum(int(each) * (3 if place % 2 else 1) for place, each in turned) % 10 == 0
