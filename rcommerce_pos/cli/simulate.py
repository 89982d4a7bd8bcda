"""Runs devices that are not there, each as a process of its own."""

import os
import sys
import threading
from pathlib import Path
from typing import Annotated

import typer

from rcommerce_pos.cli.output import print_json

group = typer.Typer(
    help="Run a simulated device, for tests and to try the till.", no_args_is_help=True
)
DEFAULT_PORT = 8443


@group.command("terminal")
def terminal(
    port: Annotated[int, typer.Option(help="The port on this machine; 0 takes a free one.")] = (
        DEFAULT_PORT
    ),
    ledger: Annotated[
        Path | None, typer.Option(help="The terminal's own book; it outlives the till.")
    ] = None,
    poi_id: Annotated[str, typer.Option("--poi-id", help="The terminal's name.")] = "SIM-1",
    window: Annotated[
        bool, typer.Option("--window", help="Show its buttons: tap, PIN, approve, decline.")
    ] = False,
    triggers: Annotated[
        bool,
        typer.Option("--triggers", help="Amounts that end in .01 to .08 decide what happens."),
    ] = False,
    while_piped: Annotated[
        bool, typer.Option("--while-piped", hidden=True, help="End when its input is closed.")
    ] = False,
    memory: Annotated[
        bool, typer.Option("--memory/--no-memory", help="Remember answers over a restart.")
    ] = True,
) -> None:
    """A card terminal that speaks Nexo Retailer. No funds move."""
    from rcommerce_pos.core.paths import folders
    from rcommerce_pos.simulators.card_terminal.ledger import Ledger
    from rcommerce_pos.simulators.card_terminal.server import TerminalServer
    from rcommerce_pos.simulators.card_terminal.terminal import Terminal

    path = ledger or folders(None).data.parent / "simulated-terminal.jsonl"
    path.parent.mkdir(parents=True, exist_ok=True)
    device = Terminal(
        Ledger(path, remember=memory), poi_id=poi_id, manual=window, triggers=triggers
    )
    server = TerminalServer(device, port)
    print_json({"terminal": poi_id, "url": f"http://127.0.0.1:{server.port}/nexo"})
    if while_piped:
        threading.Thread(target=_end_with_input, daemon=True).start()
    if window:
        from rcommerce_pos.simulators.card_terminal.window import run_window

        raise typer.Exit(run_window(server))
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        server.server_close()


def _end_with_input() -> None:
    """The till holds the other end of the pipe: when it goes, however it goes, this goes too."""
    while sys.stdin.buffer.read(1):
        continue
    os._exit(0)
