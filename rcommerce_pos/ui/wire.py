"""A thread that waits for a card terminal, so that neither the window nor the counter does."""

import logging
import queue
import threading
from collections.abc import Callable

log = logging.getLogger(__name__)


class Wire:
    """A thread that waits for a terminal; begun with its first question."""

    def __init__(self, name: str, tell: Callable[[Callable[[object], None], object], None]) -> None:
        self._name = name
        self._tell = tell
        self._waiting: queue.SimpleQueue[
            tuple[Callable[[], object], Callable[[object], None]] | None
        ] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def ask(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        """Do this after what was asked before; ``done`` is called on the window's thread."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()
        self._waiting.put((work, done))

    def stop(self) -> None:
        """End after what is under way; nobody waits for it."""
        self._waiting.put(None)

    def _run(self) -> None:
        while (task := self._waiting.get()) is not None:
            work, done = task
            try:
                said: object = work()
            except Exception as problem:  # a fault of a driver is no answer
                log.exception("a card terminal's driver failed")
                said = problem
            self._tell(done, said)
