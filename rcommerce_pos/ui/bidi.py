"""Keeps texts of both directions of writing in order inside one line."""

import unicodedata
from typing import Final

RIGHT_TO_LEFT_MARK: Final = "\u200f"
_LEFT: Final = "\u2066"
_RIGHT: Final = "\u2067"
_END: Final = "\u2069"


def reads_from_right(text: str) -> bool:
    """True where a letter of the text is written from the right."""
    if text.isascii():
        return False
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)


def apart(text: str) -> str:
    """A text that keeps its own order, whatever stands around it."""
    if not text:
        return text
    return f"{_RIGHT if reads_from_right(text) else _LEFT}{text}{_END}"


def in_line(text: str) -> str:
    """A text as one line of a window that is written from the right.

    What has no letter from the right (a product's name, a code) keeps its order and stands at the
    right edge; a sentence that merely begins with a foreign name is still read from the right.
    """
    return text if not text or reads_from_right(text) else apart(text)


def as_paragraphs(text: str) -> str:
    """Lines for a widget that finds the direction of each by its first letter."""
    return "\n".join(
        RIGHT_TO_LEFT_MARK + in_line(line) if line else line for line in text.split("\n")
    )
