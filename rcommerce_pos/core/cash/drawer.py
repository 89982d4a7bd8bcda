"""The rules of counting a drawer: what is expected, and when a count is accepted."""

from collections.abc import Mapping

from rcommerce_pos.core.kernel.errors import InvalidInput


def count_total(pieces: Mapping[int, int]) -> int:
    """The sum of a count in minor units; ``pieces`` are numbers by denomination in minor units.

    Raises InvalidInput for a negative number of notes or coins.
    """
    for denomination, number in pieces.items():
        if denomination <= 0 or number < 0 or number > 1_000_000:
            raise InvalidInput(
                "cash.count_malformed",
                "{number} pieces of {denomination} cannot be counted.",
                number=number,
                denomination=denomination,
            )
    return sum(denomination * number for denomination, number in pieces.items())


def is_accepted(expected_minor: int, counts_minor: list[int]) -> bool:
    """True where the latest count closes the drawer (domain rule 33).

    A count that matches is accepted at once; the first that does not asks for a second; the
    second is what it is, over or short.
    """
    return counts_minor[-1] == expected_minor or len(counts_minor) >= 2
