"""Keys of rows: UUID version 7 (RFC 9562), made where the row is born, in order of birth."""

import os
import threading
import time
from uuid import UUID

_lock = threading.Lock()
_last_millis = 0
_last_counter = 0


def new_id() -> UUID:
    """A new UUIDv7, greater than every one that this process made before.

    Within a millisecond a 42-bit counter with a random start keeps the order (RFC 9562, 6.2,
    method 1), and a clock that steps back keeps the last millisecond instead of going with it.
    """
    global _last_millis, _last_counter
    random = int.from_bytes(os.urandom(10), "big")
    with _lock:
        millis = time.time_ns() // 1_000_000
        if millis > _last_millis:
            _last_millis = millis
            _last_counter = random >> 39 & (1 << 41) - 1
        else:
            _last_counter += 1
            if _last_counter >> 42:
                _last_millis += 1
                _last_counter = 0
        millis, counter = _last_millis, _last_counter
    tail = random & (1 << 32) - 1
    value = millis << 80 | 7 << 76 | (counter >> 30) << 64
    value |= 2 << 62 | (counter & (1 << 30) - 1) << 32 | tail
    return UUID(int=value)
