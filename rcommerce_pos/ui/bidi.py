"""Keeps texts of both directions of writing in order inside one line."""

from typing import Final

from PySide6.QtCore import Qt

from rcommerce_pos.core.kernel.direction import END, LEFT, RIGHT, held, reads_from_right

__all__ = ["apart", "bare", "held", "painted", "paragraphs", "reads_from_right", "turned"]

RIGHT_TO_LEFT_MARK: Final = "\u200f"
_MARKS: Final = str.maketrans("", "", "\u200e\u200f\u2066\u2067\u2069")
_FORCE: Final = Qt.TextFlag.TextForceLeftToRight.value
_SIDES: Final = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)


def apart(text: str) -> str:
    """A text that keeps its own order, whatever stands around it."""
    if not text:
        return text
    return f"{RIGHT if reads_from_right(text) else LEFT}{text}{END}"


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
        return held(text), alignment.value
    return bare(text), turned(alignment).value | _FORCE


def paragraphs(text: str) -> str:
    """Lines for a widget that finds the direction of each by its first letter."""
    return "\n".join(
        RIGHT_TO_LEFT_MARK + held(line) if reads_from_right(line) else line
        for line in text.split("\n")
    )
