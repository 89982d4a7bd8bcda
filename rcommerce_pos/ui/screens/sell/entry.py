"""What is typed into the scan field: a code, a search, or a quantity for the next scan."""

from dataclasses import dataclass

from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.quantity import Quantity

MAX_UNASKED = Quantity.of(99)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the scan field: an optional quantity before a ``*``, and what follows it."""

    quantity: Quantity | None
    text: str


def read_entry(text: str) -> Entry:
    """Split ``3*5000128104517`` into a quantity and a code; ``3*`` alone waits for a scan.

    A star that follows no number belongs to the text. Raises InvalidInput for a quantity of 0.
    """
    head, star, rest = text.partition("*")
    number = head.strip().replace(",", ".")
    if not star or not number:
        return Entry(None, text.strip())
    try:
        quantity = Quantity.parse(number)
    except InvalidInput:
        return Entry(None, text.strip())
    if quantity.milli <= 0:
        raise InvalidInput(
            "quantity.zero", "A quantity of 0 sells nothing.", hint="Type 3 * for three."
        )
    return Entry(quantity, rest.strip())


def is_searchable(text: str) -> bool:
    """True for words; digits only are a code, and are never forgiven an error (rule 19)."""
    return any(character.isalpha() for character in text)


def searched_for(text: str) -> str:
    """What of the scan field's text is searched for: all that stands behind a quantity."""
    return text.rpartition("*")[2].strip()
