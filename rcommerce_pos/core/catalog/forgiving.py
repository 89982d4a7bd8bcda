"""Forgives one typing error in a word: a letter too many, too few, wrong, or two in turn.

One error leaves a part of the word whole: the word is cut in two, and what the index finds by one
of the parts is compared letter by letter (Damerau's four errors, one of them).
"""

from collections.abc import Sequence

LEAST_LETTERS = 4
PART = 3


def is_forgivable(word: str) -> bool:
    """True for words; a number is never forgiven an error (domain rule 19)."""
    return len(word) >= LEAST_LETTERS and word.isalpha()


def parts_of(word: str) -> tuple[str, ...]:
    """Pieces of which one is whole in spite of one error, each three letters or longer.

    Of a short word the pieces overlap: swapped letters there are looked for by ``swaps_of``.
    """
    half = len(word) // 2
    if half >= PART:
        third = max(PART, len(word) // 3)
        found = [word[:half], word[half:]]
        if len(word) >= 3 * PART:
            found = [word[:third], word[third : 2 * third], word[2 * third :]]
        return tuple(dict.fromkeys(each for each in found if len(each) >= PART))
    return tuple(dict.fromkeys((word[:PART], word[-PART:])))


def swaps_of(word: str) -> tuple[str, ...]:
    """The word with each two neighbours swapped: of a short word no piece survives that."""
    return tuple(
        dict.fromkeys(
            word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)
        )
    )


def errors_of(asked: Sequence[str], present: Sequence[str]) -> int | None:
    """How many of the asked words stand in a name with one error; None where one is not there.

    Words are found by their beginnings, as everywhere in the search.
    """
    errors = 0
    for word in asked:
        if any(each.startswith(word) for each in present):
            continue
        if not is_forgivable(word) or not any(_begins_nearly(word, each) for each in present):
            return None
        errors += 1
    return errors


def _begins_nearly(word: str, name: str) -> bool:
    lengths = range(max(len(word) - 1, 1), min(len(word) + 1, len(name)) + 1)
    return any(within_one(word, name[:length]) for length in lengths)


def within_one(first: str, second: str) -> bool:
    """True where at most one error lies between two words."""
    if abs(len(first) - len(second)) > 1:
        return False
    start = 0
    shorter = min(len(first), len(second))
    while start < shorter and first[start] == second[start]:
        start += 1
    a, b = first[start:], second[start:]
    if len(a) == len(b):
        swapped = len(a) >= 2 and a[0] == b[1] and a[1] == b[0] and a[2:] == b[2:]
        return a[1:] == b[1:] or swapped
    return a[1:] == b if len(a) > len(b) else a == b[1:]
