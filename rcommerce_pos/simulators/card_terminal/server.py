"""Serves the simulated terminal over HTTP, its control interface, and the faults of a network."""

import json
import socket
import time
from dataclasses import asdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from typing_extensions import override

from rcommerce_pos.core.payments import nexo_messages as nexo
from rcommerce_pos.simulators.card_terminal.script import Fault, Play, Script
from rcommerce_pos.simulators.card_terminal.terminal import Terminal

LARGEST_REQUEST = 262_144
TRICKLE_SECONDS = 0.2
LONG_HEADER = 60


class TerminalServer(ThreadingHTTPServer):
    """One terminal on one port of this machine; port 0 takes any that is free."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, terminal: Terminal, port: int) -> None:
        self.terminal = terminal
        super().__init__(("127.0.0.1", port), _Handler)

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self.server_address[1])

    @override
    def handle_error(self, request: Any, client_address: Any) -> None:
        """A till that went away in the middle is what this terminal is for."""


class _Handler(BaseHTTPRequestHandler):
    """One connection: ``/nexo`` for the till, ``/_sim/…`` for whoever writes the script."""

    protocol_version = "HTTP/1.1"
    server: TerminalServer

    @override
    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: what is on the wire belongs into no log."""

    def do_GET(self) -> None:
        """The ledger and the state, as JSON."""
        terminal = self.server.terminal
        if self.path == "/_sim/ledger":
            self._json([asdict(each) for each in terminal.ledger.all()])
        elif self.path == "/_sim/state":
            job = terminal.job
            self._json({"busy": job is not None, "minor": job.minor if job else None})
        else:
            self._json({"error": "no such path"}, status=404)

    def do_POST(self) -> None:
        """A message of the till, or a line of the script."""
        length = int(self.headers.get("Content-Length") or 0)
        if not 0 <= length <= LARGEST_REQUEST:
            self._json({"error": "too long"}, status=413)
            return
        content = self.rfile.read(length)
        if self.path == "/nexo":
            self._nexo(content)
        else:
            self._control(content)

    def _control(self, content: bytes) -> None:
        terminal = self.server.terminal
        try:
            values = json.loads(content or b"{}")
            if self.path == "/_sim/next":
                terminal.plan(Script.read(values))
            elif self.path == "/_sim/press":
                self._json({"pressed": terminal.press(Play(values["play"]))})
                return
            elif self.path == "/_sim/forget":
                terminal.ledger.forget()
            else:
                self._json({"error": "no such path"}, status=404)
                return
        except (ValueError, KeyError, TypeError) as error:
            self._json({"error": str(error)}, status=400)
            return
        self._json({"ok": True})

    def _nexo(self, content: bytes) -> None:
        try:
            request = nexo.read_request(content)
        except ValueError as error:
            self._json({"error": str(error)}, status=400)
            return
        told = self.server.terminal.answer(request)
        if told is None or told.fault is Fault.DROP:
            self._cut()
        else:
            self._send(told.content, told.fault)

    def _send(self, content: bytes, fault: Fault) -> None:
        if fault is Fault.HTTP_500:
            self._raw(b"{}", status=500)
        elif fault is Fault.BROKEN:
            self._raw(b'{"SaleToPOIResponse": {"MessageHeader"')
        elif fault is Fault.HALF:
            self._raw(content[: len(content) // 2], length=len(content))
            self._cut()
        elif fault is Fault.TRICKLE:
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self._trickle(content)
        elif fault is Fault.TRICKLE_HEADERS:
            self._trickle(f"HTTP/1.1 200 OK\r\nX-Slow: {'.' * LONG_HEADER}\r\n".encode())
            self.wfile.write(f"Content-Length: {len(content)}\r\n\r\n".encode() + content)
        elif fault is Fault.DUPLICATE:
            self._raw(content)
            self.wfile.write(content)
        else:
            self._raw(_falsified(content, fault))

    def _trickle(self, content: bytes) -> None:
        for place in range(len(content)):
            self.wfile.write(content[place : place + 1])
            self.wfile.flush()
            time.sleep(TRICKLE_SECONDS)

    def _cut(self) -> None:
        self.close_connection = True
        try:
            self.connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            return

    def _raw(self, content: bytes, *, status: int = 200, length: int | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content) if length is None else length))
        self.end_headers()
        self.wfile.write(content)

    def _json(self, values: object, *, status: int = 200) -> None:
        self._raw(json.dumps(values).encode(), status=status)


def _falsified(content: bytes, fault: Fault) -> bytes:
    """An answer with one lie in it."""
    if fault not in (Fault.WRONG_ID, Fault.WRONG_AMOUNT, Fault.WRONG_CURRENCY):
        return content
    answer = json.loads(content)
    body = answer["SaleToPOIResponse"]
    if fault is Fault.WRONG_ID:
        body["MessageHeader"]["ServiceID"] = "9999999999"
    payment = body.get("PaymentResponse", {}).get("PaymentResult")
    if payment and fault is Fault.WRONG_AMOUNT:
        payment["AmountsResp"]["AuthorizedAmount"] = 999_999
    if payment and fault is Fault.WRONG_CURRENCY:
        payment["AmountsResp"]["Currency"] = "XTS"
    return json.dumps(answer).encode()
