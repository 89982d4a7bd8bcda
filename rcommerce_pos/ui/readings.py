"""What a screen reads from the store, and what of it was refused, to be read once more."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from rcommerce_pos.core.kernel.errors import InvalidInput, PosError, Refused
from rcommerce_pos.ui.tasks import Tasks

T = TypeVar("T")


class Readings:
    """The readings of one screen, each by its name; the last one of a name counts.

    Only readings come here: what was to be written is not done again behind a person's back. What
    a rule of the shop refuses, it would refuse again.
    """

    def __init__(self, tasks: Tasks, owner: QObject) -> None:
        self._tasks = tasks
        self._owner = owner
        self._refused: dict[str, Callable[[], None]] = {}

    def read(
        self,
        name: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[PosError], None],
        *,
        latest: bool = False,
    ) -> None:
        """Read something; with ``latest`` on the lane where only the latest wish counts."""
        lane = self._tasks.search if latest else self._tasks.counter

        def answered(answer: T) -> None:
            self._refused.pop(name, None)
            done(answer)

        def refused(error: PosError) -> None:
            if not isinstance(error, (Refused, InvalidInput)):
                self._refused[name] = partial(self.read, name, work, done, failed, latest=latest)
            failed(error)

        lane(work, answered, refused, owner=self._owner)

    @property
    def can_try_again(self) -> bool:
        """True where something was refused and not read since."""
        return bool(self._refused)

    def again(self) -> None:
        """Read once more whatever was refused."""
        refused, self._refused = self._refused, {}
        for read in refused.values():
            read()
