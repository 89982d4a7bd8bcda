"""The command that begins a shop: empty, or the demo."""

import sys
from typing import Annotated

import typer

from rcommerce_pos.cli.output import show
from rcommerce_pos.cli.selling import Json
from rcommerce_pos.cli.window import Start
from rcommerce_pos.core.kernel.errors import InvalidInput


def where(context: typer.Context, as_json: Json = False) -> None:
    """Say in which folders the shop, its backups and logs, and the demo shop lie."""
    from rcommerce_pos.core.paths import demo_data_dir, folders

    places = folders(context.obj.data_dir)
    show(
        {
            "shop": str(places.data),
            "backups": str(places.backups),
            "logs": str(places.logs),
            "demo": str(demo_data_dir()),
            "exists": places.store.exists(),
        },
        as_json=as_json,
    )


def init(
    context: typer.Context,
    demo: Annotated[
        bool, typer.Option("--demo", help="Make the demo shop; it never becomes a real one.")
    ] = False,
    empty: Annotated[bool, typer.Option("--empty", help="Make a shop without products.")] = False,
    country: Annotated[
        str | None, typer.Option("--country", help="Two letters, such as DE.")
    ] = None,
    currency: Annotated[
        str | None, typer.Option("--currency", help="Three letters; the country's if left out.")
    ] = None,
    store: Annotated[str | None, typer.Option("--store", help="A short code, such as S1.")] = None,
    register: Annotated[
        str | None, typer.Option("--register", help="The first till's code, such as R1.")
    ] = None,
    time_zone: Annotated[
        str | None, typer.Option("--time-zone", help="Such as Europe/Berlin.")
    ] = None,
    name: Annotated[
        str | None, typer.Option("--name", help="The shop's name, as on its receipts.")
    ] = None,
    region: Annotated[
        str | None, typer.Option("--region", help="State or province, where taxes differ by it.")
    ] = None,
    postal_code: Annotated[
        str | None, typer.Option("--postal-code", help="Where taxes differ by it.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Begin a shop in the data folder."""
    if demo == empty:
        raise InvalidInput("init.which", "Say either --demo or --empty.")
    if demo:
        said = (country, currency, store, register, time_zone, name, region, postal_code)
        if any(said):
            raise InvalidInput("init.demo_options", "The demo shop takes no other options.")
        _make_demo(context.obj, as_json=as_json)
        return
    if not country or not store or not register:
        raise InvalidInput(
            "init.missing",
            "A shop needs --country, --store and --register.",
            hint="For example: init --empty --country DE --currency EUR --store S1 --register R1",
        )
    _make_empty(
        context.obj,
        country=country,
        currency=currency,
        store=store,
        register=register,
        time_zone=time_zone,
        name=name or "",
        place=(region or "", postal_code or ""),
        as_json=as_json,
    )


def _make_empty(
    start: Start,
    *,
    country: str,
    currency: str | None,
    store: str,
    register: str,
    time_zone: str | None,
    name: str,
    place: tuple[str, str],
    as_json: bool,
) -> None:
    from rcommerce_pos.core.paths import folders
    from rcommerce_pos.core.setup import ShopDraft, create_shop
    from rcommerce_pos.core.storage.database import close_database
    from rcommerce_pos.core.taxes.country import load_country

    places = folders(start.data_dir)
    new = create_shop(
        places,
        ShopDraft(
            code=store,
            register=register,
            country=country.upper(),
            currency=(currency or load_country(country.upper()).currency).upper(),
            time_zone=time_zone,
            name=name,
            region=place[0],
            postal_code=place[1],
        ),
    )
    close_database()
    facts: dict[str, object] = {
        "data_dir": str(places.data),
        "store": new.place.shop.code,
        "register": new.place.till.code,
        "country": new.place.shop.country,
        "currency": new.place.shop.currency,
        "time_zone": new.place.shop.time_zone,
        "owner": new.owner.name,
        "owner_pin": new.owner_pin,
        "recovery_code": new.recovery_code,
    }
    if new.warning:
        facts["warning"] = new.warning
        print(f"rcommerce-pos: {new.warning}", file=sys.stderr)
    if new.note:
        facts["note"] = new.note
    show(facts, as_json=as_json)
    if not as_json:
        print("Write the PIN and the recovery code down: they are shown only now.")


def _make_demo(start: Start, *, as_json: bool) -> None:
    from rcommerce_pos.core.demo import make_demo
    from rcommerce_pos.core.paths import demo_data_dir, folders

    places = folders(start.data_dir or demo_data_dir())
    made = make_demo(places)
    show({"data_dir": str(places.data), **made.as_json()}, as_json=as_json)
