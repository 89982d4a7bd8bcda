"""Keys of rows: UUID version 7 (RFC 9562), made where the row is born, in order of birth."""

import os
import threading
import time
from uuid import UUID


class _Last:
    """The last key of this process: its millisecond and its counter."""

    lock = threading.Lock()
    millis = 0
    counter = 0


def new_id() -> UUID:
    """A new UUIDv7, greater than every one that this process made before.

    Within a millisecond a 42-bit counter with a random start keeps the order (RFC 9562, 6.2,
    method 1), and a clock that steps back keeps the last millisecond instead of going with it.
    """
    random = int.from_bytes(os.urandom(10), "big")
    with _Last.lock:
        millis = time.time_ns() // 1_000_000
        if millis > _Last.millis:
            _Last.millis = millis
            _Last.counter = random >> 39 & (1 << 41) - 1
        else:
            _Last.counter += 1
            if _Last.counter >> 42:
                _Last.millis += 1
                _Last.counter = 0
        millis, counter = _Last.millis, _Last.counter
    tail = random & (1 << 32) - 1
    value = millis << 80 | 7 << 76 | (counter >> 30) << 64
    value |= 2 << 62 | (counter & (1 << 30) - 1) << 32 | tail
    return UUID(int=value)
