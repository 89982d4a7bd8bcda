"""The simulated terminal's own book: what it charged, on disk before anybody is told."""

import json
import os
import threading
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Movement:
    """Money that moved: ``minor`` is above zero for a charge, below for what went back."""

    transaction: str
    service_id: str
    sale_id: str
    minor: int
    currency: str
    original: str = ""


@dataclass(slots=True)
class Ledger:
    """Every movement and the last answer to every request; one JSON line each, synced.

    ``remember`` of False forgets the answers at a restart, as a terminal without memory does; what
    it charged stays charged.
    """

    path: Path
    remember: bool = True
    movements: list[Movement] = field(default_factory=list)
    answers: dict[tuple[str, str], bytes] = field(default_factory=dict)
    counted: int = 0
    """So many movements were in an earlier reconciliation."""
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        """Read what is there; a last line that was cut off by a crash was never told to anybody."""
        if not self.path.exists():
            return
        content = self.path.read_bytes()
        whole = content[: content.rfind(b"\n") + 1]
        if len(whole) < len(content):
            # What is written next begins on a line of its own.
            with self.path.open("r+b") as book:
                book.truncate(len(whole))
        for line in whole.decode().splitlines():
            entry: dict[str, Any] = json.loads(line)
            if "movement" in entry:
                self.movements.append(Movement(**entry["movement"]))
            if "counted" in entry:
                self.counted = entry["counted"]
            if "answer" in entry and self.remember:
                key = (entry["sale_id"], entry["service_id"])
                self.answers[key] = entry["answer"].encode()

    def settle(
        self, sale_id: str, service_id: str, answer: bytes, movement: Movement | None
    ) -> None:
        """Write what happened with a request: its movement, if any, and the answer to give."""
        entry: dict[str, Any] = {
            "sale_id": sale_id,
            "service_id": service_id,
            "answer": answer.decode(),
        }
        if movement is not None:
            entry["movement"] = asdict(movement)
        with self._lock:
            self._write(entry)
            if movement is not None:
                self.movements.append(movement)
            self.answers[sale_id, service_id] = answer

    def close_day(self) -> tuple[Movement, ...]:
        """What moved since the last reconciliation; the next one begins after it."""
        with self._lock:
            moved = tuple(self.movements[self.counted :])
            self.counted = len(self.movements)
            self._write({"counted": self.counted})
        return moved

    def _write(self, entry: dict[str, Any]) -> None:
        with self.path.open("a", encoding="utf-8") as book:
            book.write(json.dumps(entry) + "\n")
            book.flush()
            os.fsync(book.fileno())

    def answer(self, sale_id: str, service_id: str) -> bytes | None:
        """What was answered to a request, or None."""
        with self._lock:
            return self.answers.get((sale_id, service_id))

    def forget(self) -> None:
        """Lose the answers, as at a restart without memory."""
        with self._lock:
            self.answers.clear()

    def left_of(self, transaction: str) -> int:
        """What of a charge was not given back yet, in minor units."""
        with self._lock:
            return sum(
                each.minor
                for each in self.movements
                if transaction in (each.transaction, each.original)
            )

    def charge(self, transaction: str) -> Movement | None:
        """The charge with this number, or None."""
        with self._lock:
            return next((each for each in self.movements if each.transaction == transaction), None)

    def all(self) -> tuple[Movement, ...]:
        """Every movement so far."""
        with self._lock:
            return tuple(self.movements)
