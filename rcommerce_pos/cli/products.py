"""Commands that bring products in from files, and take an import back."""

import sys
import time
from pathlib import Path
from typing import Annotated

import typer

from rcommerce_pos.cli.output import show
from rcommerce_pos.cli.selling import Json
from rcommerce_pos.cli.window import opened
from rcommerce_pos.core.kernel.errors import InvalidInput

group = typer.Typer(help="Products from files of others.", rich_markup_mode=None)


@group.command("products")
def import_products(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A CSV file; .xz and .gz are read too.")],
    mapping: Annotated[
        list[str] | None,
        typer.Option("--map", help="FIELD=COLUMN, for a header that is not recognised."),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Read and report; write nothing.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Import products; good rows are not lost to bad ones."""
    with opened(context) as application:
        report = application.importer.import_products(
            file,
            mapping=_mapping(mapping or []),
            dry_run=dry_run,
            progress=_progress if sys.stderr.isatty() else None,
            actor=application.staff.owner(),
        )
        show(report.as_json(), as_json=as_json)


@group.command("prices")
def import_prices(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A CSV file: sku or barcode, price, quantity.")],
    code: Annotated[str, typer.Option("--list", help="The code of the price list.")],
    create: Annotated[
        str | None, typer.Option("--create", help="Make the list under this name.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Read and report; write nothing.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Import the prices of a list; good rows are not lost to bad ones."""
    with opened(context) as application:
        report = application.price_importer.run(
            application.staff.owner(), file, code=code, create=create, dry_run=dry_run
        )
        show(report.as_json(), as_json=as_json)


@group.command("undo")
def undo(
    context: typer.Context,
    batch: Annotated[str, typer.Argument(help="The code that the import printed.")],
    as_json: Json = False,
) -> None:
    """Take an import back: what was sold meanwhile is archived, the rest is removed."""
    with opened(context) as application:
        report = application.importer.undo(batch, actor=application.staff.owner())
        show(report.as_json(), as_json=as_json)


def _mapping(pairs: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for pair in pairs:
        name, sign, column = pair.partition("=")
        if not sign or not name or not column:
            raise InvalidInput(
                "import.map_malformed", f"{pair!r} is not FIELD=COLUMN, such as name=Title."
            )
        if name in found:
            raise InvalidInput("import.map_twice", f"The field {name!r} is mapped twice.")
        found[name] = column
    return found


_last_shown = [0]


def _progress(rows: int, _thousandths: int) -> None:
    second = int(time.monotonic())
    if second != _last_shown[0]:
        _last_shown[0] = second
        print(f"\r{rows:,} rows", end="", file=sys.stderr, flush=True)
