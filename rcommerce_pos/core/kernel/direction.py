"""Which way words are written, and how numbers and names keep their order among others."""

import re
import unicodedata
from typing import Final

LEFT: Final = "\u2066"
RIGHT: Final = "\u2067"
END: Final = "\u2069"
_FROM_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
_HEBREW = re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")
_APART = re.compile(f"([{LEFT}{RIGHT}][^{END}]*{END})")
_RUN = re.compile(
    rf"[+\-\u2212*#]*[^\W{_FROM_RIGHT}](?:[^\n{_FROM_RIGHT}]*[^\W{_FROM_RIGHT}])?[%\u2030]?"
)
"""Words and numbers that are written from the left, with what stands between them."""
_NUMBER = re.compile(r"\+[\d \-]*\d|[\-\u2212*#]*\d(?:[\d.,:/*#\-]*\d)?%?")
"""A number, a day, a time, a code of digits; the numbers of a telephone are one."""


def reads_from_right(text: str) -> bool:
    """True where a letter of the text is written from the right."""
    if text.isascii():
        return False
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)


def has_hebrew(text: str) -> bool:
    """True where a letter of the text is Hebrew."""
    return not text.isascii() and _HEBREW.search(text) is not None


def held(text: str) -> str:
    """A text among whose words from the right names, codes and numbers keep their own order.

    Without it ``123-45`` after an Arabic word would be read as ``45-123``, and the name
    ``10% off`` as ``off 10%``. What is held already stays as it is; numbers beside each other
    follow one another as the words do.
    """
    if not reads_from_right(text):
        return text
    parts = _APART.split(text)
    return "".join(part if place % 2 else _RUN.sub(_hold, part) for place, part in enumerate(parts))


def _hold(found: re.Match[str]) -> str:
    run = found[0]
    if any(letter.isalpha() for letter in run):
        return f"{LEFT}{run}{END}"
    return _NUMBER.sub(lambda number: f"{LEFT}{number[0]}{END}", run)
