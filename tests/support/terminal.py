"""A simulated card terminal for tests: in a process of its own, or on a thread of this one."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from rcommerce_pos.core.payments.nexo import NexoTerminal
from rcommerce_pos.core.payments.profiles import Profile, profile
from rcommerce_pos.core.payments.types import TerminalSetup
from rcommerce_pos.simulators.card_terminal.ledger import Ledger
from rcommerce_pos.simulators.card_terminal.server import TerminalServer
from rcommerce_pos.simulators.card_terminal.terminal import Terminal

SALE_ID = "S1-R1"
SETUP = TerminalSetup("SIM-1", "nexo", SALE_ID, test=True)
QUICK = replace(
    profile("simulator"),
    answer_seconds=2,
    terminal_seconds=0,
    margin_seconds=0,
    query_seconds=0,
    patience_seconds=30,
)
"""The simulator's profile with little patience."""


class Simulated:
    """One terminal by its address, and what the shop's driver for it is."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.driver = self.driver_with(QUICK)

    def driver_with(self, chosen: Profile) -> NexoTerminal:
        """A driver with another profile."""
        return NexoTerminal(chosen, url=f"{self.url}/nexo", poi_id="SIM-1", sale_id=SALE_ID)

    def next(self, **script: object) -> None:
        """Script the next payment."""
        self._post("/_sim/next", script)

    def press(self, play: str) -> bool:
        """Press one of its buttons."""
        return bool(self._post("/_sim/press", {"play": play})["pressed"])

    def forget(self) -> None:
        """Let it lose its memory."""
        self._post("/_sim/forget", {})

    def ledger(self) -> list[dict[str, Any]]:
        """What it says that it moved."""
        found: list[dict[str, Any]] = json.load(urlopen(f"{self.url}/_sim/ledger", timeout=10))
        return found

    def busy(self) -> bool:
        """True while it is at a payment."""
        return bool(json.load(urlopen(f"{self.url}/_sim/state", timeout=10))["busy"])

    def _post(self, path: str, values: dict[str, object]) -> dict[str, Any]:
        request = Request(f"{self.url}{path}", data=json.dumps(values).encode(), method="POST")
        found: dict[str, Any] = json.load(urlopen(request, timeout=10))
        return found


@contextmanager
def terminal_on_a_thread(book: Path, *, manual: bool = False) -> Iterator[Simulated]:
    """The real server on a real socket, without the cost of a process."""
    server = TerminalServer(Terminal(Ledger(book), poi_id="SIM-1", manual=manual), 0)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield Simulated(f"http://127.0.0.1:{server.port}")
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class TerminalProcess:
    """The simulator as `rcommerce-pos simulate terminal` runs it; can be killed and come back."""

    def __init__(self, book: Path, *, port: int = 0, memory: bool = True) -> None:
        self._book = book
        self.port = port
        self.memory = memory
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> Simulated:
        """Run it, on the port that it had before."""
        command = [
            *(sys.executable, "-m", "rcommerce_pos", "simulate", "terminal"),
            *("--port", str(self.port), "--ledger", str(self._book)),
            "--memory" if self.memory else "--no-memory",
        ]
        self._process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, self._process.stderr.read() if self._process.stderr else ""
        url = json.loads(line)["url"].removesuffix("/nexo")
        self.port = int(url.rpartition(":")[2])
        return Simulated(url)

    def kill(self) -> None:
        """Pull its plug."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None
