"""A store that refuses, or takes its time: the driver's own failure, for whoever asks it."""

import threading

import pytest
from cysqlite.exceptions import DatabaseLockedError

from rcommerce_pos.core.storage import database

CODE = "storage.busy"
"""The code under which a person is told that the store refused."""


class StubbornStore:
    """Stands before the one way to the store's file of this process, until it relents."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._connect = database.connect
        self._refuses = False
        self._open = threading.Event()
        self._open.set()
        monkeypatch.setattr(database, "connect", self._ask)

    def _ask(self) -> object:
        if threading.current_thread() is not threading.main_thread():
            self._open.wait(60)
        if self._refuses:
            raise DatabaseLockedError("database is locked")
        return self._connect()

    def refuse(self) -> None:
        """Whoever asks is told that the file is locked."""
        self._refuses = True

    def hold(self) -> None:
        """Whoever asks on a lane waits."""
        self._open.clear()

    def relent(self) -> None:
        """As every day."""
        self._refuses = False
        self._open.set()
