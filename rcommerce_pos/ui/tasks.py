"""Runs work off the window's thread and brings the answer back to it.

Two lanes: the *counter* does the acts of the register one after the other, in the order in which
they were asked for; the *search* does the latest wish and drops the others.
"""

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.ui.collector import Collector

T = TypeVar("T")
log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Task:
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[PosError], None] | None
    owner: QObject
    turn: int = 0


class Tasks(QObject):
    """The two lanes of one window.

    ``thread_ended`` runs on a lane's own thread when it stops, to close its connection.
    ``crashed`` carries an exception that is no PosError: a fault of the program.
    """

    crashed = Signal(object)
    _answered = Signal(object, object, object)

    def __init__(
        self, parent: QObject | None = None, *, thread_ended: Callable[[], None] = lambda: None
    ) -> None:
        super().__init__(parent)
        self._thread_ended = thread_ended
        self._waiting: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._wish: _Task | None = None
        self._wished = threading.Condition()
        self._turn = 0
        self._stopping = False
        self._pending = 0
        self._collector = Collector(self)
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._threads = [
            threading.Thread(target=self._run_counter, name="counter", daemon=True),
            threading.Thread(target=self._run_search, name="search", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def counter(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[PosError], None],
        *,
        owner: QObject,
    ) -> None:
        """Do an act of the register after all that were asked for before it.

        ``done`` or ``failed`` is called on the window's thread, unless ``owner`` is gone by then.
        """
        self._pending += 1
        self._waiting.put(_Task(work, done, failed, owner))

    def search(self, work: Callable[[], T], done: Callable[[T], None], *, owner: QObject) -> None:
        """Do this instead of any search that is not answered yet."""
        self._turn += 1
        with self._wished:
            self._wish = _Task(work, done, None, owner, self._turn)
            self._wished.notify()

    def forget_search(self) -> None:
        """Whatever is being searched for is no longer wanted."""
        self._turn += 1
        with self._wished:
            self._wish = None

    @property
    def is_busy(self) -> bool:
        """True while an act of the register is not answered yet."""
        return self._pending > 0

    def stop(self) -> None:
        """Finish every act that was asked for, then end both threads."""
        self._stopping = True
        self._waiting.put(None)
        with self._wished:
            self._wish = None
            self._wished.notify()
        for thread in self._threads:
            thread.join()
        self._collector.stop()

    def _run_counter(self) -> None:
        while (task := self._waiting.get()) is not None:
            self._do(task)
        self._thread_ended()

    def _run_search(self) -> None:
        while True:
            with self._wished:
                while self._wish is None and not self._stopping:
                    self._wished.wait()
                task, self._wish = self._wish, None
            if task is None:
                break
            self._do(task)
        self._thread_ended()

    def _do(self, task: _Task) -> None:
        try:
            answer, error = task.work(), None
        except Exception as problem:  # noqa: BLE001  # handed on whole, to the owner or the crash path
            answer, error = None, problem
        if isValid(self):
            self._answered.emit(task, answer, error)

    def _deliver(self, task: _Task, answer: Any, error: Exception | None) -> None:
        if task.turn:
            if task.turn != self._turn:
                return
        else:
            self._pending -= 1
        if not isValid(task.owner):
            if error is not None:
                log.error("a task failed after its screen was gone", exc_info=error)
            return
        if error is None:
            task.done(answer)
        elif isinstance(error, PosError) and task.failed is not None:
            task.failed(error)
        else:
            self.crashed.emit(error)
