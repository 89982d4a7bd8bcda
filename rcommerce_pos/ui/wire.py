"""A thread that waits for a card terminal, so that neither the window nor the counter does."""

import logging
import queue
import threading
from collections.abc import Callable
from itertools import count

log = logging.getLogger(__name__)


class Wire:
    """A thread that waits for a terminal; begun with its first question.

    ``tell`` is called on it with the wire, the number of a question and what was said; the
    window's thread has it delivered. Of the window it holds nothing itself, so it frees nothing.
    """

    def __init__(self, name: str, tell: Callable[["Wire", int, object], None]) -> None:
        self._name = name
        self._tell = tell
        self._numbers = count(1)
        self._questions: dict[int, tuple[Callable[[], object], Callable[[object], None]]] = {}
        self._waiting: queue.SimpleQueue[int | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def ask(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        """Do this after what was asked before; ``done`` is called on the window's thread."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()
        number = next(self._numbers)
        self._questions[number] = work, done
        self._waiting.put(number)

    def deliver(self, number: int, said: object) -> None:
        """On the window's thread: hand what was said to whoever asked."""
        _work, done = self._questions.pop(number)
        done(said)

    def stop(self) -> None:
        """End after what is under way; nobody waits for it."""
        self._waiting.put(None)

    def _run(self) -> None:
        while (number := self._waiting.get()) is not None:
            try:
                said: object = self._questions[number][0]()
            except Exception as problem:  # a fault of a driver is no answer
                log.exception("a card terminal's driver failed")
                said = problem
            self._tell(self, number, said)
