"""Commands that list products, take them out of sale, and bring them in from files."""

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from rcommerce_pos.cli.output import show
from rcommerce_pos.cli.selling import Json
from rcommerce_pos.cli.window import opened
from rcommerce_pos.core.kernel.clock import rfc3339
from rcommerce_pos.core.kernel.errors import InvalidInput, NotFound

if TYPE_CHECKING:
    from rcommerce_pos.core.application import Application
    from rcommerce_pos.core.catalog.list_query import ListedProduct
    from rcommerce_pos.core.catalog.types import Product

group = typer.Typer(help="Products from files of others.", rich_markup_mode=None)
catalogue = typer.Typer(help="What the shop sells.", rich_markup_mode=None)
Sku = Annotated[str, typer.Argument(help="The SKU of the product.")]


@catalogue.callback()
def _catalogue() -> None:
    """What the shop sells."""


@catalogue.command("list")
def list_products(
    context: typer.Context,
    search: Annotated[
        str, typer.Option("--search", help="Words of the name, a SKU or a barcode.")
    ] = "",
    archived: Annotated[
        bool, typer.Option("--archived", help="Those that were taken out of sale.")
    ] = False,
    limit: Annotated[int, typer.Option("--limit", min=1, max=10_000, help="At most so many.")] = 50,
    as_json: Json = False,
) -> None:
    """List products by name, or those that a search finds, the best first."""
    from rcommerce_pos.core.catalog.list_query import ListQuery, Show

    query = ListQuery(text=search, show=Show.ARCHIVED if archived else Show.ACTIVE)
    with opened(context) as application:
        listing = application.product_list.open(application.staff.owner(), query)
        rows = listing.rows(0, limit)
        while not listing.is_done:
            listing.prepare()
        facts = {"products": [_listed(row) for row in rows], "count": listing.count}
        show(facts, as_json=as_json)


@catalogue.command("archive")
def archive_product(context: typer.Context, sku: Sku, as_json: Json = False) -> None:
    """Take a product out of sale, with its variants; what was sold of it stays readable."""
    with opened(context) as application:
        product = _product(application, sku)
        application.catalog.archive(application.staff.owner(), product.id)
        show({"sku": sku, "name": product.name, "archived": True}, as_json=as_json)


@catalogue.command("restore")
def restore_product(context: typer.Context, sku: Sku, as_json: Json = False) -> None:
    """Sell an archived product again, with the variants that were archived with it."""
    with opened(context) as application:
        product = _product(application, sku)
        application.catalog.restore(application.staff.owner(), product.id)
        show({"sku": sku, "name": product.name, "archived": False}, as_json=as_json)


def _product(application: "Application", sku: str) -> "Product":
    product = application.catalog.by_sku(sku)
    if product is None:
        raise NotFound("product.unknown_sku", "There is no product with the SKU {sku}.", sku=sku)
    return product


def _listed(row: "ListedProduct") -> dict[str, Any]:
    return {
        "sku": row.sku,
        "name": row.name,
        "barcode": row.barcode or None,
        "price": str(row.price) if row.price is not None else None,
        "unit": row.unit.value,
        "on_hand": str(row.on_hand) if row.on_hand is not None else None,
        "category": row.category or None,
        "tax_class": row.tax_class,
        "variants": row.variants if row.has_variants else None,
        "changed_at": rfc3339(row.changed_at),
        "archived": row.archived,
    }


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
                "import.map_malformed",
                "“{pair}” is not FIELD=COLUMN, such as name=Title.",
                pair=pair,
            )
        if name in found:
            raise InvalidInput("import.map_twice", "The field “{name}” is mapped twice.", name=name)
        found[name] = column
    return found


_last_shown = [0]


def _progress(rows: int, _thousandths: int) -> None:
    second = int(time.monotonic())
    if second != _last_shown[0]:
        _last_shown[0] = second
        print(f"\r{rows:,} rows", end="", file=sys.stderr, flush=True)
