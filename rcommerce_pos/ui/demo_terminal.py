"""The simulated card terminal of the demo shop: a process of its own that ends with the till."""

import json
import logging
import subprocess
import sys
from pathlib import Path

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.payments.profiles import profile
from rcommerce_pos.core.payments.terminals import NONE
from rcommerce_pos.core.settings.declarations import CARD_TERMINAL, CARD_TERMINAL_URL

log = logging.getLogger(__name__)
PROFILE = "simulator"
LEDGER = "card-terminal.jsonl"
PATIENCE_SECONDS = 5


class DemoTerminal:
    """Runs beside the till; its pipe to the till is its life line, so a crash ends it too."""

    def __init__(self, folder: Path, *, window: bool) -> None:
        self._ledger = folder / LEDGER
        self._window = window
        self._process: subprocess.Popen[str] | None = None
        self._start(int(profile(PROFILE).url.rpartition(":")[2].partition("/")[0]))

    def attach(self, application: Application) -> bool:
        """Have the till speak to it, unless it was set to another one; False where it failed.

        It waits until the terminal is there, so it is called off the window's thread.
        """
        settings, owner = application.settings, application.staff.owner()
        if settings.get(CARD_TERMINAL) not in (NONE, PROFILE):
            return False
        url = self._url()
        if not url:
            # Somebody else has the port; any other will do.
            self.stop()
            self._start(0)
            url = self._url()
        if not url:
            return False
        wanted = "" if url == profile(PROFILE).url else url
        if settings.get(CARD_TERMINAL_URL) != wanted:
            settings.set(CARD_TERMINAL_URL, wanted, owner)
        if settings.get(CARD_TERMINAL) != PROFILE:
            settings.set(CARD_TERMINAL, PROFILE, owner)
        return True

    def stop(self) -> None:
        """Let go of its life line, and see that it is gone."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        try:
            process.wait(PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()

    def _start(self, port: int) -> None:
        program = [] if getattr(sys, "frozen", False) else ["-m", "rcommerce_pos"]
        command = [
            *(sys.executable, *program, "simulate", "terminal", "--while-piped"),
            *("--port", str(port), "--ledger", str(self._ledger)),
            *(("--window",) if self._window else ()),
        ]
        try:
            self._process = subprocess.Popen(  # noqa: S603  # our own program
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
        except OSError:
            log.exception("the simulated card terminal did not start")

    def _url(self) -> str:
        """Where it answers; nothing where it ended instead."""
        if self._process is None or self._process.stdout is None:
            return ""
        line = self._process.stdout.readline()
        return str(json.loads(line)["url"]) if line.strip() else ""
