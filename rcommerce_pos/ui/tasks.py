"""Runs work off the window's thread and brings the answer back to it.

Three lanes: the *counter* does the acts of the register one after the other, in the order in which
they were asked for; the *search* does the latest wish and drops the others; the *long* does what
lasts (an import) beside them, tells how far it is, and can be cancelled.

A lane is handed the number of a task, never the task: what it would let go of last it would free,
and a widget that is freed on another thread than the window's ends the process some day.
"""

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.ui.collector import Collector

T = TypeVar("T")
log = logging.getLogger(__name__)
TELL_SECONDS = 0.1
"""How often long work is shown on the window at most."""
GIVE_WAY_SECONDS = 2.0
"""How long long work waits for the counter at most, so that it ends some day."""


class Job:
    """Work on the long lane, seen from both sides: the work asks and tells, the window cancels."""

    def __init__(
        self,
        tell: Callable[[object], None] = lambda _step: None,
        is_counter_busy: Callable[[], bool] = lambda: False,
    ) -> None:
        self._tell = tell
        self._is_counter_busy = is_counter_busy
        self._cancelled = threading.Event()
        self._told = 0.0

    def cancel(self) -> None:
        """The work should end as soon as it stands somewhere sound."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """True once the work is no longer wanted."""
        return self._cancelled.is_set()

    def give_way(self) -> None:
        """Wait while the counter has something to do: it writes to the same file.

        The work calls it where it holds nothing; it never waits longer than a moment in all.
        """
        patience = monotonic() + GIVE_WAY_SECONDS
        while self._is_counter_busy() and monotonic() < patience and not self.is_cancelled:
            self._cancelled.wait(0.005)

    def tell(self, step: object) -> None:
        """Say how far it is; what comes too often is left out."""
        now = monotonic()
        if now - self._told >= TELL_SECONDS:
            self._told = now
            self._tell(step)


@dataclass(slots=True)
class _Task:
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[PosError], None]
    owner: QObject
    turn: int = 0
    job: Job | None = None
    progress: Callable[[Any], None] | None = None


class Tasks(QObject):
    """The three lanes of one window.

    ``thread_ended`` runs on a lane's own thread when it stops, to close its connection.
    ``crashed`` carries an exception that is no PosError: a fault of the program.
    """

    crashed = Signal(object)
    _answered = Signal(object, object, object)
    _advanced = Signal(object, object)

    def __init__(
        self, parent: QObject | None = None, *, thread_ended: Callable[[], None] = lambda: None
    ) -> None:
        super().__init__(parent)
        self._thread_ended = thread_ended
        self._tasks: dict[int, _Task] = {}
        self._numbers = count(1)
        self._waiting: queue.SimpleQueue[int | None] = queue.SimpleQueue()
        self._wish: int | None = None
        self._wished = threading.Condition()
        self._turn = 0
        self._stopping = False
        self._pending = 0
        self._lasting: queue.SimpleQueue[int | None] = queue.SimpleQueue()
        self._jobs: list[Job] = []
        self._collector = Collector(self)
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._advanced.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._threads = [
            threading.Thread(target=self._run_counter, name="counter", daemon=True),
            threading.Thread(target=self._run_search, name="search", daemon=True),
            threading.Thread(target=self._run_long, name="long", daemon=True),
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
        self._waiting.put(self._keep(_Task(work, done, failed, owner)))

    def search(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[PosError], None],
        *,
        owner: QObject,
    ) -> None:
        """Do this instead of any search that is not answered yet.

        A search that the store refuses must be said where it was asked for: hence ``failed``.
        """
        self._turn += 1
        number = self._keep(_Task(work, done, failed, owner, self._turn))
        self._wish_for(number)

    def forget_search(self) -> None:
        """Whatever is being searched for is no longer wanted."""
        self._turn += 1
        self._wish_for(None)

    def long(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], None],
        failed: Callable[[PosError], None],
        *,
        progress: Callable[[Any], None] = lambda _step: None,
        owner: QObject,
    ) -> Job:
        """Do what lasts, beside the counter; one after the other.

        ``work`` tells its Job how far it is (``progress`` hears it on the window's thread) and
        asks it whether it is still wanted. Closing the window cancels it.
        """
        task = _Task(lambda: work(job), done, failed, owner, progress=progress)
        number = self._keep(task)
        job = task.job = Job(
            lambda step: self._advance(number, step), is_counter_busy=lambda: self.is_busy
        )
        self._jobs.append(job)
        self._lasting.put(number)
        return job

    @property
    def is_busy(self) -> bool:
        """True while an act of the register is not answered yet."""
        return self._pending > 0

    @property
    def is_working(self) -> bool:
        """True while something that lasts is not answered yet."""
        return bool(self._jobs)

    def stop(self) -> None:
        """Finish every act that was asked for, cancel what lasts, then end the threads."""
        self._stopping = True
        for job in self._jobs:
            job.cancel()
        self._lasting.put(None)
        self._waiting.put(None)
        self._wish_for(None)
        for thread in self._threads:
            thread.join()
        self._collector.stop()

    def _keep(self, task: _Task) -> int:
        number = next(self._numbers)
        self._tasks[number] = task
        return number

    def _wish_for(self, number: int | None) -> None:
        """What the search does next; a wish that nobody took up yet is dropped."""
        with self._wished:
            dropped, self._wish = self._wish, number
            self._wished.notify()
        if dropped is not None:
            del self._tasks[dropped]

    def _run_counter(self) -> None:
        while (number := self._waiting.get()) is not None:
            self._do(number)
        self._thread_ended()

    def _run_search(self) -> None:
        while True:
            with self._wished:
                while self._wish is None and not self._stopping:
                    self._wished.wait()
                number, self._wish = self._wish, None
            if number is None:
                break
            self._do(number)
        self._thread_ended()

    def _run_long(self) -> None:
        while (number := self._lasting.get()) is not None:
            self._do(number)
        self._thread_ended()

    def _advance(self, number: int, step: object) -> None:
        """On the long lane: hand a step over to the window's thread."""
        if isValid(self):
            self._advanced.emit(number, step)

    def _pass_on(self, number: int, step: object) -> None:
        task = self._tasks.get(number)
        if task is not None and task.progress is not None and isValid(task.owner):
            task.progress(step)

    def _do(self, number: int) -> None:
        try:
            answer, error = self._tasks[number].work(), None
        except Exception as problem:  # noqa: BLE001  # handed on whole, to the owner or the crash path
            answer, error = None, problem
        if isValid(self):
            self._answered.emit(number, answer, error)

    def _deliver(self, number: int, answer: Any, error: Exception | None) -> None:
        task = self._tasks.pop(number)
        if task.turn:
            if task.turn != self._turn:
                return
        elif task.job is not None:
            self._jobs.remove(task.job)
        else:
            self._pending -= 1
        if not isValid(task.owner):
            if error is not None:
                log.error("a task failed after its screen was gone", exc_info=error)
            return
        if error is None:
            task.done(answer)
        elif isinstance(error, PosError):
            task.failed(error)
        else:
            self.crashed.emit(error)
