"""Opens the store that a command works on, and the window on it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rcommerce_pos.cli.output import show
from rcommerce_pos.core.kernel.errors import InvalidInput

if TYPE_CHECKING:
    from rcommerce_pos.core.application import Application


Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


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


def practise(
    context: typer.Context,
    customers: Annotated[
        bool, typer.Option("--customers", help="Practise with the shop's customers, too.")
    ] = False,
    full_screen: Annotated[bool, typer.Option("--full-screen", help="Fill the screen.")] = False,
    kiosk: Annotated[
        bool, typer.Option("--kiosk", hidden=True, help="Fill the screen until it is closed.")
    ] = False,
    from_till: Annotated[
        bool, typer.Option("--from-till", hidden=True, help="The till's own window notes it.")
    ] = False,
) -> None:
    """Practise at a till: the real program on a store of its own, where nothing is recorded."""
    from rcommerce_pos.ui.app import run_practice

    with opened(context) as application:
        shop, till = application.folders, application.place.till.code
        begun = None if from_till else application.practice.begin()
    status = run_practice(
        shop, register=till, customers=customers, full_screen=full_screen, kiosk=kiosk
    )
    if begun is not None:
        with opened(context) as application:
            application.practice.end(begun)
    raise typer.Exit(status)


def kiosk(
    context: typer.Context,
    on: Annotated[
        bool | None, typer.Option("--on/--off", help="Whether the till's window is a kiosk.")
    ] = None,
    install: Annotated[
        bool, typer.Option("--install", help="Have the system open the till at sign-in.")
    ] = False,
    remove: Annotated[
        bool, typer.Option("--remove", help="Do not have the system open it any more.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Make a till a kiosk, and have the system start it; says what it wrote."""
    from rcommerce_pos.core import autostart
    from rcommerce_pos.core.settings.declarations import KIOSK

    if install and remove:
        raise InvalidInput("kiosk.which", "Say either --install or --remove.")
    with opened(context) as application:
        if on is not None:
            application.settings.set(KIOSK, on, application.staff.owner())
        facts: dict[str, object] = {"kiosk": application.settings.get(KIOSK)}
        data, till = application.folders.data, application.place.till.code
    if install:
        facts["written"] = str(autostart.install(autostart.own_command(data, till)))
    if remove:
        path, found = autostart.remove()
        facts["removed" if found else "not_there"] = str(path)
    show(facts, as_json=as_json)


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
