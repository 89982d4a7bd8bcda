"""Opens the store that a command works on, and the window on it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from rcommerce_pos.core.application import Application


@dataclass(frozen=True, slots=True)
class Start:
    """What the options before the command say."""

    data_dir: Path | None
    register: str | None


@contextmanager
def opened(context: typer.Context) -> "Iterator[Application]":
    """The application on the shop of the data folder; closed afterwards."""
    from rcommerce_pos.core.application import Application
    from rcommerce_pos.core.logs import configure
    from rcommerce_pos.core.paths import folders

    start: Start = context.obj
    places = folders(start.data_dir)
    if places.store.exists():
        configure(places)
    application = Application.open(places, register=start.register)
    try:
        yield application
    finally:
        application.close()


def open_window(
    context: typer.Context,
    demo: Annotated[
        bool, typer.Option("--demo", help="Open the demo shop, and make it on first use.")
    ] = False,
    debug: Annotated[
        bool, typer.Option("--debug", help="Log whatever holds the window up for over 50 ms.")
    ] = False,
) -> None:
    """Open the till in a window."""
    from rcommerce_pos.core.paths import demo_data_dir
    from rcommerce_pos.ui.app import run_window

    start: Start = context.obj
    data_dir = start.data_dir
    if demo and data_dir is None:
        data_dir = demo_data_dir()
    raise typer.Exit(run_window(data_dir, register=start.register, demo=demo, debug=debug))
