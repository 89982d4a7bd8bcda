"""Keeps the search index: the words of every product that sells, and their parts.

Beside its words each name is indexed as a whole, without blanks, behind a mark of its own: so the
names that begin with what was typed are found at once, however common its words are.
"""

from collections.abc import Sequence

from rcommerce_pos.core.catalog.folding import tokens
from rcommerce_pos.core.storage.database import execute_many

BEGINS = "\ue000"
"""Stands before the beginning of a name in the index."""
ENDS = "\ue001"
"""Stands after a name that is indexed whole."""
BEGINNING = 24
"""How many letters of a name's beginning are indexed as one."""

_WORDS = "INSERT INTO product_words (rowid, words) VALUES (?, ?)"
_PARTS = "INSERT INTO product_parts (rowid, words) VALUES (?, ?)"


def index_rows(rows: Sequence[tuple[int, str]]) -> None:
    """Index names by product number; must be called inside ``transaction()``."""
    words: list[tuple[int, str]] = []
    parts: list[tuple[int, str]] = []
    for number, name in rows:
        found = tokens(name)
        plain = " ".join(found)
        words.append((number, f"{plain} {beginning(found)}" if found else ""))
        parts.append((number, plain))
    execute_many(_WORDS, words)
    execute_many(_PARTS, parts)


def unindex_rows(numbers: Sequence[int]) -> None:
    """Take products out of the index; must be called inside ``transaction()``."""
    keys = [(number,) for number in numbers]
    execute_many("DELETE FROM product_words WHERE rowid = ?", keys)
    execute_many("DELETE FROM product_parts WHERE rowid = ?", keys)


def beginning(words: Sequence[str]) -> str:
    """The mark of a name's beginning, with the end mark where the whole name fits in."""
    run = "".join(words)
    return BEGINS + (run + ENDS if len(run) <= BEGINNING else run[:BEGINNING])
