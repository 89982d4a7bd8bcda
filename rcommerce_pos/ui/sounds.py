"""The tones of the counter, made here: a high one for a good scan, two low ones for a bad one."""

import logging
import math
import threading
from array import array
from collections.abc import Generator, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)
RATE = 44_100
LOUDEST = 0.47
_VOLUME = 60
_FADE_MS = 6
GOOD = ((1320, 65),)
ASKING = ((880, 90),)
BAD = ((220, 150), (0, 50), (220, 150))
Tones = Sequence[tuple[int, int]]


def samples(tones: Tones, volume: int = _VOLUME) -> "array[int]":
    """Signed 16-bit samples of tones (hertz, milliseconds) one after the other; 0 Hz is a pause.

    ``volume`` is in percent. Each tone swells and fades, so that nothing clicks.
    """
    found = array("h")
    for hertz, length in tones:
        count = RATE * length // 1000
        fade = RATE * _FADE_MS // 1000
        for place in range(count):
            swell = min(1.0, place / fade, (count - 1 - place) / fade)
            wave = math.sin(2 * math.pi * hertz * place / RATE)
            found.append(round(32_767 * LOUDEST * volume / 100 * swell * wave))
    return found


class Sounds(QObject):
    """Plays tones on the computer's loudspeaker; where there is none, a bad scan beeps.

    What is heard is never the only sign: the window shows it as well.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.on = True
        self.volume = _VOLUME
        # A window on no screen has no loudspeaker either, and looking for one is noisy.
        self._silent = QApplication.platformName() in ("offscreen", "minimal")
        self._lock = threading.Lock()

    def play(self, tones: Tones) -> None:
        """Play tones; the window does not wait for them."""
        if not self.on:
            return
        if self._silent:
            if tones is BAD:
                QApplication.beep()
            return
        threading.Thread(target=self._play, args=(tones,), name="sound", daemon=True).start()

    def _play(self, tones: Tones) -> None:
        with self._lock:
            try:
                import miniaudio

                sound = samples(tones, self.volume)
                with miniaudio.PlaybackDevice(
                    output_format=miniaudio.SampleFormat.SIGNED16,
                    nchannels=1,
                    sample_rate=RATE,
                ) as device:
                    done = threading.Event()
                    stream = _stream(sound, done)
                    next(stream)
                    device.start(stream)
                    done.wait(timeout=2)
            except Exception:  # a till without a loudspeaker sells on
                self._silent = True
                log.info("no sound here", exc_info=True)


def _stream(sound: "array[int]", done: threading.Event) -> "Generator[array[int], int, None]":
    """Hands the samples out as the device asks for frames, then silence."""
    place = 0
    frames = yield array("h")
    while True:
        part = sound[place : place + frames]
        place += frames
        if place >= len(sound) + RATE // 20:
            done.set()
        part.extend([0] * (frames - len(part)))
        frames = yield part
