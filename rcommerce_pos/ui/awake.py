"""Keeps the screen awake while a kiosk is open, where the system lets a program do so."""

import logging
import subprocess
import sys
from typing import Protocol

log = logging.getLogger(__name__)
SERVICE = "org.freedesktop.ScreenSaver"
OBJECT = "/org/freedesktop/ScreenSaver"
CONNECTION = "rcommerce-pos-awake"


class Awake(Protocol):
    """One way to keep a screen awake; ``hold`` is False where the system did not take it."""

    def hold(self) -> bool:
        """Keep it awake from now on."""

    def release(self) -> None:
        """Let it sleep again."""


class ScreenSaverAwake:
    """Asks the desktop's own service on the session bus, as films do.

    The wish goes with the connection that it was made on, whether that is closed or dies.
    """

    def hold(self) -> bool:
        """Ask for it; False where no desktop answers."""
        # Only whoever opens a kiosk on Linux waits for this module.
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, CONNECTION)
        if not bus.isConnected():
            return False
        wish = QDBusMessage.createMethodCall(SERVICE, OBJECT, SERVICE, "Inhibit")
        wish.setArguments(["R Commerce POS", "The till is open"])
        taken = bus.call(wish).type() is QDBusMessage.MessageType.ReplyMessage
        if not taken:
            self.release()
        return taken

    def release(self) -> None:
        """Take the wish back."""
        from PySide6.QtDBus import QDBusConnection

        QDBusConnection.disconnectFromBus(CONNECTION)


class WindowsAwake:
    """Tells Windows that the display is needed."""

    CONTINUOUS, SYSTEM, DISPLAY = 0x80000000, 0x1, 0x2

    def hold(self) -> bool:
        """Until ``release``; False where Windows refused."""
        return self._set(self.CONTINUOUS | self.SYSTEM | self.DISPLAY)

    def release(self) -> None:
        """The display may sleep again."""
        self._set(self.CONTINUOUS)

    def _set(self, state: int) -> bool:
        import ctypes

        kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  # there is none elsewhere
        return bool(kernel.SetThreadExecutionState(state))


class MacAwake:
    """Runs macOS's own ``caffeinate`` beside the program."""

    COMMAND = ("/usr/bin/caffeinate", "-d")

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def hold(self) -> bool:
        """Start it; False where it cannot be started."""
        try:
            self._process = subprocess.Popen(self.COMMAND)  # noqa: S603  # a fixed command
        except OSError:
            return False
        return True

    def release(self) -> None:
        """End it."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None


def awake_for(platform: str = sys.platform) -> Awake:
    """The way of this system."""
    if platform == "win32":
        return WindowsAwake()
    if platform == "darwin":
        return MacAwake()
    return ScreenSaverAwake()
