"""The ways to pay that a shop defined beside cash and cards, read from its setting."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rcommerce_pos.core.orders.types import Tender, TenderKind


@dataclass(frozen=True, slots=True)
class Way:
    """A voucher, a cheque, a bank transfer; ``gives_change`` lets it pay more than is owed."""

    name: str
    gives_change: bool


def ways_of(text: str) -> tuple[Way, ...]:
    """The ways of the setting: one on each line; a line that ends with + gives change."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(Way(line.removesuffix("+").strip(), line.endswith("+")) for line in lines if line)


def as_defined(tenders: Sequence[Tender], ways: Sequence[Way]) -> tuple[Tender, ...]:
    """The tenders, those by a way of the shop with change as the shop gives it."""
    change = {way.name: way.gives_change for way in ways}
    return tuple(
        replace(each, gives_change=change.get(each.label, False))
        if each.kind is TenderKind.OTHER
        else each
        for each in tenders
    )
