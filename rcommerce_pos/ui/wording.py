"""Words as people look for them and expect them in order, in the window's language."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QCollator, QLocale

from rcommerce_pos.core.catalog.folding import fold
from rcommerce_pos.ui.languages import worn

T = TypeVar("T")
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))


def loosened(text: str) -> str:
    """A text as it is looked for: case, accents and how umlauts are written do not matter.

    ``Größe``, ``groesse`` and ``GROSSE`` are one. What is searched and what is searched for are
    both loosened, so that it does no harm that ``neue`` becomes ``neu``.
    """
    found = fold(text)
    for written, plain in _UMLAUTS:
        found = found.replace(written, plain)
    return found


def in_order(
    things: Iterable[T], name: Callable[[T], str], *, part: Callable[[T], object] = lambda _: None
) -> list[T]:
    """A short list sorted by names as the window's language does: ä beside a, 2 before 10.

    Where it has parts, such as roles, they stay in the order in which they come.
    """
    collator = QCollator(QLocale(worn().code))
    collator.setNumericMode(True)
    found = list(things)
    keys = {text: collator.sortKey(text) for text in map(name, found)}
    parts = list(dict.fromkeys(map(part, found)))
    return sorted(found, key=lambda each: (parts.index(part(each)), keys[name(each)]))
