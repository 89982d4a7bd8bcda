"""The test of a scanner: scan anything three times, and it says how the scanner types."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from statistics import mean

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from rcommerce_pos.core.catalog.check_digits import is_complete
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import RADIUS
from rcommerce_pos.ui.widgets.painting import painter_on, plate, write

TIMES = 3
SILENCE_MS = 300
LEAST_LENGTH = 4
SLOWEST_MS = 50
"""A scanner whose characters lie further apart on average cannot be told from fast fingers."""
LEAST_AVERAGE_MS, MOST_AVERAGE_MS = 35, 55
LEAST_LONGEST_MS, MOST_LONGEST_MS = 80, 200
MOST_AFFIX = 8
_GTIN_LENGTHS = (14, 13, 12, 8)
_ENDS = {
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Tab: "Tab",
}


@dataclass(frozen=True, slots=True)
class Burst:
    """One scan as it was typed: its characters, the pauses between them, the key at its end."""

    text: str
    gaps_ms: tuple[int, ...]
    end: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a scanner types, from several scans of the same code.

    ``prefix`` and ``suffix`` are what it sends around a code whose check digit proves where it
    begins and ends; ``slow`` scanners cannot be told from a person.
    """

    code: str
    prefix: str
    suffix: str
    end: str
    average_ms: int
    longest_ms: int
    slow: bool

    @property
    def average_gap_ms(self) -> int:
        """The average pause that the till should allow: never less than what most scanners need."""
        return min(MOST_AVERAGE_MS, max(LEAST_AVERAGE_MS, -(-self.average_ms * 5 // 4)))

    @property
    def longest_gap_ms(self) -> int:
        """The longest pause that the till should allow."""
        return min(MOST_LONGEST_MS, max(LEAST_LONGEST_MS, -(-self.longest_ms * 3 // 2)))


def read(bursts: tuple[Burst, ...]) -> Reading | None:
    """What several scans tell; None where they were not scans of the same code."""
    texts = {burst.text for burst in bursts}
    if len(texts) != 1 or len(bursts[0].text) < LEAST_LENGTH:
        return None
    text = bursts[0].text
    gaps = [gap for burst in bursts for gap in burst.gaps_ms]
    prefix, code, suffix = _parts(text)
    ends = {burst.end for burst in bursts}
    average = round(max(mean(burst.gaps_ms) for burst in bursts))
    return Reading(
        code=code,
        prefix=prefix,
        suffix=suffix,
        end=ends.pop() if len(ends) == 1 else "",
        average_ms=average,
        longest_ms=max(gaps),
        slow=average > SLOWEST_MS or max(gaps) > MOST_LONGEST_MS,
    )


def _parts(text: str) -> tuple[str, str, str]:
    """What stands before a code, the code, what stands after it; nothing is guessed."""
    if text.startswith("]") or not text.isprintable():
        # An AIM identifier or GS1 separators belong to the code.
        return "", text, ""
    for length in _GTIN_LENGTHS:
        for begin in range(len(text) - length + 1):
            prefix, code = text[:begin], text[begin : begin + length]
            suffix = text[begin + length :]
            around = prefix[-1:] + suffix[:1]
            if not is_complete(code) or any(mark.isdigit() for mark in around):
                continue
            if len(prefix) <= MOST_AFFIX and len(suffix) <= MOST_AFFIX:
                return prefix, code, suffix
    return "", text, ""


def _stamp(event: QKeyEvent) -> int:
    return event.timestamp()


class ScanProbe(QWidget):
    """Takes the keyboard and listens to a scanner; Tab by hand leaves it.

    ``heard`` says how many scans it has so far, ``measured`` (Reading or None) comes after the
    third.
    """

    heard = Signal(int)
    measured = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stamp: Callable[[QKeyEvent], int] = _stamp
        self._bursts: list[Burst] = []
        self._keys: list[tuple[str, int]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SILENCE_MS)
        self._timer.timeout.connect(lambda: self._finish(""))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Scan any barcode three times"))
        theme.follow(self._dress)

    @property
    def count(self) -> int:
        """How many scans were heard since it began."""
        return len(self._bursts)

    def begin(self) -> None:
        """Forget what was heard, and listen."""
        self._bursts = []
        self._keys = []
        self._timer.stop()
        self.heard.emit(0)
        self.update()

    def _finish(self, end: str) -> None:
        keys, self._keys = self._keys, []
        self._timer.stop()
        if len(keys) < LEAST_LENGTH:
            return
        if len(self._bursts) == TIMES:
            self._bursts = []
        gaps = tuple(b[1] - a[1] for a, b in pairwise(keys))
        self._bursts.append(Burst("".join(text for text, _ in keys), gaps, end))
        self.heard.emit(len(self._bursts))
        self.update()
        if len(self._bursts) == TIMES:
            self.measured.emit(read(tuple(self._bursts)))

    @override
    def event(self, event: QEvent) -> bool:
        # Tab at the end of a scan is the scanner's; by hand it leads on, as everywhere.
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _ENDS
            and self._keys
        ):
            self._finish(_ENDS[Qt.Key(event.key())])
            return True
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (self._text(event) or (self._keys and event.key() in _ENDS))
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = self._text(event)
        if not text:
            super().keyPressEvent(event)
            return
        now = self.stamp(event)
        if self._keys and now - self._keys[-1][1] > SILENCE_MS:
            self._finish("")
        self._keys.append((text, now))
        self._timer.start()

    @staticmethod
    def _text(event: QKeyEvent) -> str:
        command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
        text = event.text()
        return "" if event.modifiers() & command or not text.isprintable() else text

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def _dress(self, _look: object) -> None:
        self.setFixedHeight(theme.px(64))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(64))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours, px = theme.colours(), theme.px
        painter = painter_on(self)
        edge = colours.focus if self.hasFocus() else colours.border_strong
        plate(
            painter,
            self.rect(),
            fill=colours.surface,
            edge=edge,
            radius=px(RADIUS.control),
            width=2 if self.hasFocus() else 1,
        )
        if self.hasFocus():
            words = self.tr("{count} of {times} scans").format(count=self.count, times=TIMES)
        else:
            words = self.tr("Press here, then scan any barcode three times")
        dot, gap = px(14), px(8)
        dots = TIMES * dot + (TIMES - 1) * gap
        left = self.width() - dots - px(16)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = px(16)
        for place in range(TIMES):
            spot = self.rect()
            spot.setRect(left + place * (dot + gap), (self.height() - dot) // 2, dot, dot)
            full = place < self.count
            fill = colours.pay if full else ""
            plate(painter, spot, fill=fill, edge=colours.border_strong, radius=dot / 2, width=2)
        room = self.rect().adjusted(px(16), 0, -px(16), 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            room.setLeft(left + dots + px(12))
        else:
            room.setRight(left - px(12))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        write(painter, room, words, theme.font("strong"), colours.text, flags)
        painter.end()
