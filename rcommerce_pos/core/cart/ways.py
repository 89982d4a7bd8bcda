"""The ways to pay that a shop defined beside cash and cards, read from its setting."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Way:
    """A voucher, a cheque, a bank transfer; ``gives_change`` lets it pay more than is owed."""

    name: str
    gives_change: bool


def ways_of(text: str) -> tuple[Way, ...]:
    """The ways of the setting: one on each line; a line that ends with + gives change."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(Way(line.removesuffix("+").strip(), line.endswith("+")) for line in lines if line)
