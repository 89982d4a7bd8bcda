"""What a newcomer does once: each exercise is ticked when the till has seen it done."""

import json
from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Any

from rcommerce_pos.core.cart.cart import Cart
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.orders.types import TenderKind
from rcommerce_pos.core.storage.database import fetch_all, fetch_one, transaction

LEAST_PIECES = 3
_TICK = "PRACTICE_TASK"


class Exercise(StrEnum):
    """One thing to practise, in the order in which a day asks for it."""

    RING_UP = "ring_up"
    REMOVE = "remove"
    PARK = "park"
    DISCOUNT = "discount"
    CASH = "cash"
    CLOSE = "close"


class Exercises:
    """Looks at the practice till's journal and open sale; what was done once stays done."""

    def __init__(self, journal: JournalService) -> None:
        self._journal = journal

    def done(self, cart: Cart | None) -> frozenset[Exercise]:
        """What has been done so far, with this sale open; what is new is written down."""
        before = frozenset(
            Exercise(row[0])
            for row in fetch_all("SELECT body ->> 'task' FROM journal WHERE kind = ?", (_TICK,))
        )
        found = before | self._in_sale(cart) | self._in_journal(frozenset(Exercise) - before)
        if found != before:
            with transaction():
                for each in sorted(found - before):
                    self._journal.record(_TICK, {"v": 1, "task": each.value})
        return found

    def _in_sale(self, cart: Cart | None) -> frozenset[Exercise]:
        found: set[Exercise] = set()
        if cart is not None and cart.pieces >= LEAST_PIECES:
            found.add(Exercise.RING_UP)
        if cart is not None and (cart.discount or any(line.discount for line in cart.lines)):
            found.add(Exercise.DISCOUNT)
        return frozenset(found)

    def _in_journal(self, wanted: frozenset[Exercise]) -> frozenset[Exercise]:
        return frozenset(each for each, test in _TESTS.items() if each in wanted and test())


def _happened(*kinds: str) -> bool:
    sql = "SELECT 1 FROM journal WHERE kind = ? LIMIT 1"
    return all(fetch_one(sql, (kind,)) is not None for kind in kinds)


def _gave_change() -> bool:
    return any(
        sale["change_minor"] > 0
        and any(tender["kind"] == TenderKind.CASH.value for tender in sale["tenders"])
        for sale in _bodies("SALE")
    )


def _bodies(kind: str) -> Iterator[dict[str, Any]]:
    for row in fetch_all("SELECT body FROM journal WHERE kind = ?", (kind,)):
        yield json.loads(row[0])


_TESTS: dict[Exercise, Callable[[], bool]] = {
    Exercise.REMOVE: lambda: _happened("LINE_REMOVED"),
    Exercise.PARK: lambda: _happened("SUSPEND", "RESUME"),
    Exercise.CASH: _gave_change,
    Exercise.CLOSE: lambda: _happened("SHIFT_CLOSE"),
}
