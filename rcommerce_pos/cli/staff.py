"""Commands about the people who work here: who they are, their PINs, and their hours."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from rcommerce_pos.cli.output import show
from rcommerce_pos.cli.reports import read_day
from rcommerce_pos.cli.selling import Json
from rcommerce_pos.cli.window import opened
from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.staff.types import Role

staff = typer.Typer(help="The people who work here.", rich_markup_mode=None)
PinFile = Annotated[
    Path | None,
    typer.Option("--pin-file", help="A file with the PIN; - is standard input. Else a new one."),
]


@staff.callback()
def _staff() -> None:
    """The people who work here."""


@staff.command("list")
def list_people(context: typer.Context, as_json: Json = False) -> None:
    """List everybody who works or worked here, with what differs from the role."""
    with opened(context) as application:
        records = application.people.records(application.staff.owner())
        people = [
            {
                "name": each.draft.name,
                "role": each.draft.role.value,
                "active": each.active,
                "badge": each.has_badge,
                "discount_limit": each.draft.discount_limit,
                "granted": sorted(each.draft.granted) or None,
                "withheld": sorted(each.draft.withheld) or None,
            }
            for each in records
        ]
        show({"staff": people}, as_json=as_json)


@staff.command("add")
def add(
    context: typer.Context,
    name: Annotated[str, typer.Option("--name", help="The name, as on the sign-in screen.")],
    role: Annotated[Role, typer.Option("--role", help="What she may do.")] = Role.CASHIER,
    pin_file: PinFile = None,
    as_json: Json = False,
) -> None:
    """Take somebody on; without a PIN a new one is made and told once."""
    pin, made = _pin(pin_file)
    with opened(context) as application:
        member = application.staff.add(application.staff.owner(), name=name, role=role, pin=pin)
        facts = {"name": member.name, "role": member.role.value}
        show(facts | ({"pin": pin} if made else {}), as_json=as_json)


@staff.command("set-pin")
def set_pin(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The name.")],
    pin_file: PinFile = None,
    as_json: Json = False,
) -> None:
    """Give somebody another PIN; open sign-ins of hers end. An owner's own is set in the window."""
    pin, made = _pin(pin_file)
    with opened(context) as application:
        who = application.staff.by_name(name)
        application.people.set_pin(application.staff.owner(), who.id, pin)
        show({"name": who.name} | ({"pin": pin} if made else {}), as_json=as_json)


@staff.command("archive")
def archive(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The name.")],
    as_json: Json = False,
) -> None:
    """Somebody left: she signs in no more, and everything that she did stays."""
    with opened(context) as application:
        who = application.staff.by_name(name)
        record = application.people.archive(application.staff.owner(), who.id)
        show({"name": record.draft.name, "active": record.active}, as_json=as_json)


@staff.command("hours")
def hours(
    context: typer.Context,
    from_day: Annotated[str, typer.Option("--from", help="The first business date: 2026-01-01.")],
    to_day: Annotated[str, typer.Option("--to", help="The last business date, included.")],
    as_csv: Annotated[
        bool, typer.Option("--csv", help="Every stint as a line for a spreadsheet.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Sum up the hours of a period by person and day."""
    days = read_day(from_day), read_day(to_day)
    with opened(context) as application:
        from rcommerce_pos.core.reporting.hours import hours_csv, hours_json

        people = application.time_clock.hours(application.staff.owner(), *days)
        if as_csv:
            zone, now = application.place.shop.time_zone, application.clock.now()
            sys.stdout.write(hours_csv(people, zone, now))
            return
        facts = {"from": from_day, "to": to_day, "people": hours_json(people)}
        show(facts, as_json=as_json)


def _pin(path: Path | None) -> tuple[str, bool]:
    """The PIN of a file, or a new one; True where it was made here."""
    from rcommerce_pos.core.staff.pins import new_pin

    if path is None:
        return new_pin(), True
    text = sys.stdin.readline() if str(path) == "-" else path.read_text(encoding="utf-8")
    if len(text) > 100:
        raise InvalidInput("pin.malformed", "A PIN has 4 to 8 digits.")
    return text.strip(), False
