"""Keeps texts of both directions of writing in order inside one line."""

import unicodedata
from typing import Final

from PySide6.QtCore import Qt

RIGHT_TO_LEFT_MARK: Final = "\u200f"
_LEFT: Final = "\u2066"
_RIGHT: Final = "\u2067"
_END: Final = "\u2069"
_MARKS: Final = str.maketrans("", "", "\u200e\u200f\u2066\u2067\u2069")
_FORCE: Final = Qt.TextFlag.TextForceLeftToRight.value
_SIDES: Final = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)


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


def bare(text: str) -> str:
    """A text without the marks that hold it in order, where nothing stands around it."""
    return text if text.isascii() else text.translate(_MARKS)


def turned(alignment: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """The alignment with left and right exchanged; the middle and absolute ones stay."""
    left, right = _SIDES
    if alignment & Qt.AlignmentFlag.AlignAbsolute:
        return alignment
    if alignment & left:
        return (alignment & ~left) | right
    return (alignment & ~right) | left if alignment & right else alignment


def painted(text: str, alignment: Qt.AlignmentFlag) -> tuple[str, int]:
    """A text and its flags for one line of a window that is written from the right.

    What has no letter from the right (a product's name, an amount) keeps its order and begins at
    the right edge all the same.
    """
    if reads_from_right(text):
        return text, alignment.value
    return bare(text), turned(alignment).value | _FORCE


def paragraphs(text: str) -> str:
    """Lines for a widget that finds the direction of each by its first letter."""
    return "\n".join(
        RIGHT_TO_LEFT_MARK + line if reads_from_right(line) else line for line in text.split("\n")
    )
