"""Tells subscribers what happened, once it is on disk.

The only place that asks the storage for ``after_commit``. A subscriber that fails is logged and
never breaks a sale or keeps the news from the others.
"""

import logging
from collections.abc import Callable
from typing import TypeVar, cast

from rcommerce_pos.core.events.types import Event
from rcommerce_pos.core.storage.database import after_commit

E = TypeVar("E", bound=Event)
log = logging.getLogger(__name__)


class EventBus:
    """Subscribers by type of event; handlers run on the thread that committed."""

    def __init__(self) -> None:
        self._handlers: list[tuple[type[Event], Callable[[Event], None]]] = []

    def subscribe(self, kind: type[E], handler: Callable[[E], None]) -> Callable[[], None]:
        """Have ``handler`` called with every later event of this kind; the answer ends it."""
        entry = (kind, cast("Callable[[Event], None]", handler))
        self._handlers.append(entry)

        def end() -> None:
            if entry in self._handlers:
                self._handlers.remove(entry)

        return end

    def publish(self, event: Event) -> None:
        """Tell it after the transaction that is open on this thread has committed."""
        after_commit(lambda: self._tell(event))

    def _tell(self, event: Event) -> None:
        for kind, handler in list(self._handlers):
            if isinstance(event, kind):
                try:
                    handler(event)
                except Exception:
                    log.exception("a subscriber of %s failed", kind.__name__)
