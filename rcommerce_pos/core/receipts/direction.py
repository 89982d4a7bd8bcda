"""Which way the words of a receipt are written, and how numbers keep their order among them."""

import re
import unicodedata

_LEFT = "\u2066"
_END = "\u2069"
_HEBREW = re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")
_FROM_LEFT = re.compile(
    r"[+\-*#]*[^\W\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]"
    r"(?:[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]*"
    r"[^\W\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff])?%?"
)
"""A run of words and numbers that are written from the left, with what stands between them."""


def reads_from_right(text: str) -> bool:
    """True where a letter of the text is written from the right."""
    if text.isascii():
        return False
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)


def has_hebrew(text: str) -> bool:
    """True where a letter of the text is Hebrew."""
    return not text.isascii() and _HEBREW.search(text) is not None


def held(text: str) -> str:
    """A text among whose words from the right numbers, codes and Latin words keep their order.

    Without it ``123-45`` after an Arabic word would be read as ``45-123``.
    """
    if not reads_from_right(text):
        return text
    return _FROM_LEFT.sub(lambda run: f"{_LEFT}{run[0]}{_END}", text)
