"""Runs practice as a process of its own, and tells the till when it is over."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from rcommerce_pos.core.kernel.errors import PosError, Unavailable

PATIENCE_MS = 5000


def practice_command(
    data: Path, register: str, *, full_screen: bool, kiosk: bool = False
) -> tuple[str, list[str]]:
    """The program that practises at a till of a data folder, with its arguments.

    From a ``kiosk`` the practice window fills the screen and leads nowhere but back.
    """
    itself = [] if getattr(sys, "frozen", False) else ["-m", "rcommerce_pos"]
    options = ["--data-dir", str(data), "--register", register]
    practice = ["practice", "--from-till"]
    size = ["--kiosk"] if kiosk else ["--full-screen"] if full_screen else []
    return sys.executable, [*itself, *options, *practice, *size]


class PracticeRunner(QObject):
    """One practice at a time; ``over`` carries what went wrong, or None."""

    over = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._stopped = False

    @property
    def is_running(self) -> bool:
        """True until the practice window is closed."""
        return self._process is not None

    @property
    def process_id(self) -> int:
        """The process that practises; 0 where there is none."""
        return int(self._process.processId()) if self._process is not None else 0

    def start(self, program: str, arguments: list[str]) -> None:
        """Open the practice window."""
        assert self._process is None, "practice is open already"
        process = self._process = QProcess(self)
        self._stopped = False
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._broken)
        process.start(program, arguments)

    def stop(self) -> None:
        """Ask the practice window to close."""
        if self._process is not None:
            self._stopped = True
            self._process.terminate()

    def end(self) -> None:
        """The till itself ends: practice is closed, by force where it does not answer."""
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)  # how Qt spells it
        process.terminate()
        if not process.waitForFinished(PATIENCE_MS):
            process.kill()
            process.waitForFinished(PATIENCE_MS)

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        said = bytes(process.readAllStandardError().data()).decode("utf-8", "replace")
        process.deleteLater()
        fine = self._stopped or (code == 0 and status is QProcess.ExitStatus.NormalExit)
        self.over.emit(None if fine else _failure(said))

    def _broken(self, error: QProcess.ProcessError) -> None:
        """It never ran; whatever else breaks comes with ``finished``."""
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            why = self._process.errorString()
            self._process.deleteLater()
            self._process = None
            self.over.emit(_failure(why))


def _failure(said: str) -> PosError:
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    why = lines[-1].removeprefix("rcommerce-pos: ") if lines else ""
    return Unavailable(
        "practice.failed",
        "Practice did not open. {why}",
        hint="The till itself works as before.",
        why=why,
    )
