"""Where a window stood on this computer; it stands there again while that screen is there."""

import json
import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)
LEAST_IN_SIGHT = 120
"""So much of a window's width and height must be on a screen, or it stands elsewhere."""


class Seat:
    """Size, place and being maximised of one window, by its name in a small file."""

    def __init__(self, file: Path, name: str) -> None:
        self._file = file
        self._name = name

    def restore(self, window: QWidget) -> bool:
        """Put a window where it stood, before it is shown; False where that is not known."""
        found = self._read().get(self._name)
        place = _place_of(found)
        if place is None or not isinstance(found, dict):
            return False
        room = _room_of(place)
        if room is None:
            return False
        size = place.size().expandedTo(window.minimumSize()).boundedTo(room.size())
        spot = QRect(place.topLeft(), size)
        spot.moveRight(min(spot.right(), room.right()))
        spot.moveBottom(min(spot.bottom(), room.bottom()))
        spot.moveTopLeft(
            QRect(max(spot.left(), room.left()), max(spot.top(), room.top()), 1, 1).topLeft()
        )
        window.setGeometry(spot)
        if found.get("maximised") is True:
            window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
        return True

    def keep(self, window: QWidget) -> None:
        """Remember where a window stands; one that fills the screen stood elsewhere before."""
        if window.isFullScreen():
            return
        place = window.normalGeometry() if window.isMaximized() else window.geometry()
        everything = self._read()
        everything[self._name] = {
            "place": list(place.getRect()),  # type: ignore[call-overload]  # the stubs miss it
            "maximised": window.isMaximized(),
        }
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._file.with_suffix(".new")
            fresh.write_text(json.dumps(everything), encoding="utf-8")
            fresh.replace(self._file)
        except OSError as error:
            log.warning("where the window stands was not kept: %s", error)

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


def _place_of(found: object) -> QRect | None:
    """The rectangle of an entry; None for anything else, whoever wrote it."""
    numbers = found.get("place") if isinstance(found, dict) else None
    if not isinstance(numbers, list) or len(numbers) != 4:
        return None
    if not all(type(number) is int and abs(number) < 100_000 for number in numbers):
        return None
    place = QRect(*numbers)
    return place if place.isValid() else None


def _room_of(place: QRect) -> QRect | None:
    """The free room of the screen that shows most of a rectangle, or None."""
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]

    def seen(room: QRect) -> int:
        part = room.intersected(place)
        return part.width() * part.height() if part.isValid() else 0

    best = max(rooms, key=seen, default=None)
    if best is None:
        return None
    part = best.intersected(place)
    enough = min(part.width(), part.height()) >= LEAST_IN_SIGHT
    return best if part.isValid() and enough else None
