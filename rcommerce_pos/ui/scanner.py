"""Tells a scanner from a person at the keyboard, whichever widget has the focus."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEvent,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override

KeysTo = Literal["scan_field", "focus"]

_PRESS = QEvent.Type.KeyPress
_OVERRIDE = QEvent.Type.ShortcutOverride
_RELEASE = QEvent.Type.KeyRelease
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_SEPARATORS = frozenset("\x04\x1c\x1d\x1e\x1f")
"""EOT and the four information separators: GS1 and ISO 15434 codes carry them."""
_DIGITS = frozenset(Qt.Key(Qt.Key.Key_0 + digit) for digit in range(10))
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_ALT = Qt.KeyboardModifier.AltModifier
_LATE_MS = 15
_SETTLE_MS = 5
_STRAY_MS = 250
_SPLIT_MS = 250


@dataclass(frozen=True, slots=True)
class ScannerProfile:
    """How a scanner types; times in milliseconds.

    ``bounce_ms`` is measured from the end of one code to the beginning of the next. 30 ms is
    longer than the pause with which a scanner sends one read twice (it has both in its buffer
    and sends at its inter-character delay, 1 to 20 ms) and far shorter than the fastest second
    pull of a trigger (above 150 ms), so a second item is never lost to it.
    """

    min_length: int = 4
    average_gap_ms: int = 35
    longest_gap_ms: int = 80
    silence_ms: int = 100
    hold_ms: int = 40
    bounce_ms: int = 30
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Scan:
    """A scanned code and when its last character came (the event's own milliseconds).

    ``gap_ms`` is the mean time between two characters, ``widest_ms`` the longest.
    """

    code: str
    at_ms: int
    gap_ms: float = 0.0
    widest_ms: int = 0


@dataclass(frozen=True, slots=True)
class Typed:
    r"""Text for the scan field; ``\\b`` takes a character back."""

    text: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class _Key:
    key: int
    modifiers: Qt.KeyboardModifier
    text: str
    at_ms: int
    target: QWidget | None


def _stamp(event: QKeyEvent) -> int:
    return event.timestamp()


class ScanRouter(QObject):
    """Sees every key of the focused window before any widget does.

    * ``scanned`` (Scan): a burst that only a scanner can type, on the home window.
    * ``dialog_scanned`` (Scan): the same while a modal dialog that takes scans is open.
    * ``bounced`` (Scan): one read that the scanner sent twice; it counts once.
    * ``typed`` (Typed): printable keys, where the screen wants them in its scan field.
    * ``entered`` (Typed): Enter after them; its text is empty.
    * ``waiting`` (int as object): how many scans wait for a dialog to be over.

    Times come from the events and never from the clock: when the window stalls, queued keys of a
    person would otherwise look fast. ``stamp`` reads an event's time.
    """

    scanned = Signal(object)
    dialog_scanned = Signal(object)
    bounced = Signal(object)
    typed = Signal(object)
    entered = Signal(object)
    waiting = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        profile: ScannerProfile | None = None,
        stamp: Callable[[QKeyEvent], int] = _stamp,
    ) -> None:
        super().__init__(parent)
        self.profile = profile or ScannerProfile()
        self.stamp = stamp
        self._keys_to: KeysTo = "focus"
        self._home: QWindow | None = None
        self._window: QWindow | None = None
        self._held: list[_Key] = []
        self._last_ms = 0
        self._widest_ms = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._pause_over)
        self._armed = QElapsedTimer()
        self._settled = False
        self._last_code = ""
        self._last_end_ms = -10_000
        self._enter_due = False
        self._flushed_ms = -10_000
        self._out: deque[tuple[str, Scan]] = deque()
        self._emitting = False
        self._queue: deque[Scan] = deque()

    def install(self, window: QWidget) -> None:
        """Watch this window, and whichever window has the focus later on; show it first."""
        self._home = window.windowHandle()
        self._watch(self._home)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)

    def uninstall(self) -> None:
        """Let go of every window."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self._watch)
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = None

    @property
    def keys_to(self) -> KeysTo:
        """Where printable keys of the home window go."""
        return self._keys_to

    def set_keys_to(self, keys_to: KeysTo) -> None:
        """``scan_field`` on Sell: any printable key; ``focus``: to the widget with the focus."""
        if keys_to != self._keys_to:
            self._flush()
            self._keys_to = keys_to

    @property
    def waiting_count(self) -> int:
        """How many scans wait for a decision."""
        return len(self._queue)

    def hold(self, scan: Scan) -> None:
        """Let a scan wait, such as one that a badge dialog cannot use."""
        self._queue.append(scan)
        self.waiting.emit(len(self._queue))

    def release(self) -> None:
        """Apply the waiting scans, in the order in which they came."""
        while self._queue:
            self._send("scanned", self._queue.popleft())
        self.waiting.emit(0)

    def drop(self) -> None:
        """Forget the waiting scans."""
        self._queue.clear()
        self.waiting.emit(0)

    def _watch(self, window: QWindow | None) -> None:
        if window is self._window or window is None:
            return
        self._flush()
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == _PRESS:
            return isinstance(event, QKeyEvent) and self._press(event)
        if kind == _OVERRIDE:
            return isinstance(event, QKeyEvent) and self._claim(event)
        return False

    def _claim(self, event: QKeyEvent) -> bool:
        """Keep shortcuts off bare characters, and off the end of a burst."""
        if self._character(event) or (self._held and event.key() in _ENDS):
            event.accept()
            return True
        return False

    def _character(self, event: QKeyEvent) -> str:
        """The text of a key that is part of a code or of typing, else nothing."""
        text, modifiers = event.text(), event.modifiers()
        if not text:
            return ""
        if text in _SEPARATORS:
            # X11 gives Ctrl+4 to Ctrl+7 the text of a separator: by hand they are commands.
            by_hand = not self._held and modifiers & _COMMAND and event.key() in _DIGITS
            return "" if by_hand else text
        if not text.isprintable():
            return ""
        # AltGr arrives as Ctrl+Alt on Windows: both or neither is text, one alone is a command.
        if bool(modifiers & _COMMAND) != bool(modifiers & _ALT):
            return ""
        return text

    def _press(self, event: QKeyEvent) -> bool:
        now = self.stamp(event)
        text = self._character(event)
        if text:
            return self._take(event, text, now)
        key = event.key()
        if key in MODIFIERS:
            return False
        if key in _ENDS and not event.modifiers() & (_COMMAND | _ALT):
            return self._end(event, now)
        if self._enter_due and event.text() in ("\n", "\r") and self._is_stray(now):
            return True
        self._flush()
        if key == Qt.Key.Key_Backspace and self._to_scan_field() and not self._focus_edits():
            self.typed.emit(Typed("\b", now))
            return True
        return False

    def _take(self, event: QKeyEvent, text: str, now: int) -> bool:
        """A printable key: part of a burst, or a person's."""
        held = self._held
        self._enter_due = False
        repeat = event.isAutoRepeat()
        gap = now - self._last_ms
        if held and (repeat or gap > self.profile.longest_gap_ms):
            self._gap_over()
        self._last_ms = now
        if not held:
            self._widest_ms = 0
            if text == " " and isinstance(QApplication.focusWidget(), QAbstractButton):
                return False
            if repeat or (text == " " and not self._to_scan_field()):
                # A held key and the press of a button by Space are a person's at once.
                if self._to_scan_field():
                    self._type(text, now)
                    return True
                return False
        elif gap > self._widest_ms:
            self._widest_ms = gap
        focus = None if self._to_scan_field() else QApplication.focusWidget()
        held.append(_Key(event.key(), event.modifiers(), text, now, focus))
        self._wait()
        return True

    def _wait(self) -> None:
        count = len(self._held)
        if count == 1:
            pause = self.profile.hold_ms
        elif count < self.profile.min_length:
            pause = self.profile.longest_gap_ms
        else:
            pause = self.profile.silence_ms
        self._settled = False
        self._armed.start()
        self._timer.start(pause)

    def _pause_over(self) -> None:
        """No further key came in time: the end of a burst, or a person."""
        if not self._settled and self._armed.elapsed() > self._timer.interval() + _LATE_MS:
            # The window stalled: keys that came meanwhile are still to be read, so let them.
            self._settled = True
            self._timer.start(_SETTLE_MS)
            return
        self._gap_over()

    def _gap_over(self) -> None:
        """Decide about what is held, after a pause or a wide gap."""
        if self._is_burst():
            self._finish(self._held[-1].at_ms, by_enter=False)
        else:
            self._flush()

    def _is_burst(self) -> bool:
        held = self._held
        least = 1 if self._has_prefix() else self.profile.min_length
        if len(held) < max(least, 2):
            return False
        span = held[-1].at_ms - held[0].at_ms
        return (
            span <= self.profile.average_gap_ms * (len(held) - 1)
            and self._widest_ms <= self.profile.longest_gap_ms
        )

    def _has_prefix(self) -> bool:
        prefix = self.profile.prefix
        return bool(prefix) and "".join(k.text for k in self._held).startswith(prefix)

    def _end(self, event: QKeyEvent, now: int) -> bool:
        """Enter or Tab: the end of a burst, a scanner's stray one, or a person's."""
        if self._held:
            gap = now - self._last_ms
            if gap <= self.profile.silence_ms and self._is_burst():
                return self._finish(now, by_enter=event.key() in _ENTERS)
        elif self._is_stray(now):
            self._enter_due = False
            return True
        self._flush()
        if event.key() in _ENTERS and self._to_scan_field():
            self._flushed_ms = -10_000
            self.entered.emit(Typed("", now))
            return True
        return False

    def _is_stray(self, now: int) -> bool:
        """Whether this Enter still belongs to the scan before it (CR and LF, or a late one)."""
        return self._enter_due and now - self._last_end_ms <= _STRAY_MS

    def _finish(self, end_ms: int, *, by_enter: bool) -> bool:
        """A burst is whole: hand the code on. True: its last key is used up."""
        held = self._held
        begin_ms = held[0].at_ms
        gap = (held[-1].at_ms - begin_ms) / max(len(held) - 1, 1)
        code = "".join([key.text for key in held])
        held.clear()
        self._timer.stop()
        self._enter_due = True
        profile = self.profile
        if profile.prefix and code.startswith(profile.prefix):
            code = code[len(profile.prefix) :]
        if profile.suffix and code.endswith(profile.suffix):
            code = code[: -len(profile.suffix)]
        if self._to_scan_field() and begin_ms - self._flushed_ms <= _SPLIT_MS:
            # The beginning of this code went to the scan field already: a halting scanner. The
            # whole stands together there, and Enter decides.
            self._last_end_ms = end_ms
            self._type(code, end_ms)
            if by_enter:
                self._flushed_ms = -10_000
                self.entered.emit(Typed("", end_ms))
            return True
        bounced = code == self._last_code and begin_ms - self._last_end_ms <= profile.bounce_ms
        self._last_code, self._last_end_ms = code, end_ms
        scan = Scan(code, end_ms, gap, self._widest_ms)
        self._send("bounced" if bounced else self._channel(), scan)
        return True

    def _channel(self) -> str:
        modal = QApplication.activeModalWidget()
        if modal is None:
            return "scanned"
        return "dialog_scanned" if modal.property("takes_scans") else "waiting"

    def _send(self, channel: str, scan: Scan) -> None:
        """Emit in order, also when a slot lets further scans in before it returns."""
        self._out.append((channel, scan))
        if self._emitting:
            return
        self._emitting = True
        try:
            while self._out:
                name, next_scan = self._out.popleft()
                if name == "scanned":
                    self.scanned.emit(next_scan)
                elif name == "dialog_scanned":
                    self.dialog_scanned.emit(next_scan)
                elif name == "bounced":
                    self.bounced.emit(next_scan)
                else:
                    self.hold(next_scan)
        finally:
            self._emitting = False

    def _to_scan_field(self) -> bool:
        return (
            self._keys_to == "scan_field"
            and self._window is self._home
            and QApplication.activeModalWidget() is None
        )

    @staticmethod
    def _focus_edits() -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def _type(self, text: str, now: int) -> None:
        self._flushed_ms = now
        self.typed.emit(Typed(text, now))

    def _flush(self) -> None:
        """A person typed what is held: give it to whom it was meant for."""
        if not self._held:
            return
        self._timer.stop()
        held = self._held.copy()
        self._held.clear()
        if held[0].target is None and self._to_scan_field():
            self._type("".join(key.text for key in held), held[-1].at_ms)
            return
        for key in held:
            target = key.target or QApplication.focusWidget()
            if target is None or not isValid(target):
                continue
            for kind in (_PRESS, _RELEASE):
                event = QKeyEvent(kind, key.key, key.modifiers, key.text)
                event.setTimestamp(key.at_ms)
                QCoreApplication.sendEvent(target, event)
