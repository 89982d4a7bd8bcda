"""One window for each data folder: a lock of the operating system, which a crash lets go of."""

import os
import socket
import sys
from pathlib import Path
from typing import IO

from rcommerce_pos.core.kernel.errors import Unavailable

FILE_NAME = "window.lock"


class WindowLock:
    """Held while a window works on a data folder; the command line works beside it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._file: IO[str] | None = None

    def acquire(self) -> None:
        """Take the lock; raises Unavailable where another window holds it.

        What a crash left behind is taken over: the lock died with its process.
        """
        self._path.parent.mkdir(parents=True, exist_ok=True)
        file = self._path.open("a+", encoding="utf-8")
        try:
            _lock(file)
        except OSError as error:
            file.seek(1)
            holder = file.read(200).strip()
            file.close()
            raise Unavailable(
                "window.second",
                "This shop is open in another window already ({holder})."
                if holder
                else "This shop is open in another window already.",
                hint="Use that window, or close it first. Nothing was changed.",
                holder=holder,
            ) from error
        file.seek(1)
        file.truncate()
        file.write(f" process {os.getpid()} on {socket.gethostname()}")
        file.flush()
        self._file = file

    def release(self) -> None:
        """Let another window in."""
        if self._file is not None:
            self._file.close()
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[str]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
