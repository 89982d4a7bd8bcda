"""Commands that look at what is stored: orders, stock, receipts, and whether all of it is true."""

from pathlib import Path
from typing import Annotated

import typer

from rcommerce_pos.cli.output import show
from rcommerce_pos.cli.selling import Json, describe_sale
from rcommerce_pos.cli.window import opened
from rcommerce_pos.core.kernel.clock import rfc3339
from rcommerce_pos.core.kernel.errors import InvalidInput, NotFound

orders = typer.Typer(help="Sales that were made.", rich_markup_mode=None)
stock = typer.Typer(help="What lies in the shop.", rich_markup_mode=None)


@orders.callback()
def _orders() -> None:
    """Sales that were made."""


@stock.callback()
def _stock() -> None:
    """What lies in the shop."""


@orders.command("show")
def show_order(
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="The number, as on the receipt.")],
    as_json: Json = False,
) -> None:
    """Show one sale."""
    with opened(context) as application:
        order = application.orders.by_number(number)
        facts = describe_sale(order)
        facts |= {
            "printed_number": order.printed_number,
            "status": order.status,
            "payment_status": order.payment_status,
            "source": order.source.value,
            "cashier": order.staff_name,
            "business_date": order.business_date.isoformat(),
            "completed_at": rfc3339(order.completed_at),
            "currency": order.currency,
            "taxes": [
                {
                    "code": tax.code,
                    "name": tax.name,
                    "rate": tax.rate,
                    "base": str(tax.base),
                    "amount": str(tax.amount),
                }
                for tax in order.taxes
            ],
        }
        show(facts, as_json=as_json)


@orders.command("explain")
def explain_order(
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="The number, as on the receipt.")],
    as_json: Json = False,
) -> None:
    """Say why a sale cost what it cost, as it was stored with it."""
    from rcommerce_pos.core.cart.explain import described, read_trace

    with opened(context) as application:
        order = application.orders.by_number(number)
        whole, lines = application.orders.traces(order.id)
        facts: dict[str, object] = {
            "number": order.number,
            "currency": order.currency,
            "lines": [
                {"name": item.name, "explain": described(read_trace(trace))}
                for item, trace in zip(order.items, lines, strict=True)
            ],
            "explain": described(read_trace(whole)),
        }
        if as_json:
            show(facts, as_json=True)
            return
        for item, trace in zip(order.items, lines, strict=True):
            _print_steps(item.name, described(read_trace(trace)))
        _print_steps(order.number, described(read_trace(whole)))


def _print_steps(title: str, steps: list[dict[str, str]]) -> None:
    print(title)
    for step in steps:
        print(f"  {step['words']:<56} {step.get('amount', ''):>12}".rstrip())


@stock.command("show")
def show_stock(
    context: typer.Context,
    sku: Annotated[str, typer.Argument(help="The SKU, exactly as it was given.")],
    as_json: Json = False,
) -> None:
    """Show what lies in the shop of one product."""
    with opened(context) as application:
        product = application.catalog.by_sku(sku)
        if product is None:
            raise NotFound("product.unknown", f"No product has the SKU {sku!r}.")
        level = application.inventory.levels([product.id]).get(product.id)
        on_hand = str(level.on_hand) if level else "0"
        facts: dict[str, object] = {
            "sku": product.sku,
            "name": product.name,
            "unit": product.unit.value,
            "on_hand": on_hand,
            "counted": level is not None,
            "needs_recount": bool(level and level.needs_recount),
            "policy": product.inventory_policy.value,
        }
        show(facts, as_json=as_json)


def receipt(
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="The number of the sale.")],
    pdf: Annotated[
        Path | None, typer.Option("--pdf", help="Write it as a PDF to this file.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Print the receipt of a sale as text, or write it as a PDF; it is a copy and says so."""
    with opened(context) as application:
        order = application.orders.by_number(number)
        text = application.receipts.text(order, copy=True)
        if pdf is not None:
            _write(pdf, application.receipts.pdf(order, copy=True))
            show({"number": order.number, "pdf": pdf.name}, as_json=as_json)
        elif as_json:
            show({"number": order.number, "text": text}, as_json=True)
        else:
            print(text)


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise InvalidInput(
            "file.unwritable",
            f"{path.name} cannot be written ({error.strerror}).",
            hint="The sale is stored; choose another place.",
            name=path.name,
        ) from error


def verify(
    context: typer.Context,
    full: Annotated[
        bool, typer.Option("--full", help="Check every signature, not only the latest.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Check the file, the journal, and every rule that stored data can break."""
    from rcommerce_pos.core.verify import verify_store

    with opened(context) as application:
        report = verify_store(application, full=full)
        show(report.as_json(), as_json=as_json)
    if not report.sound:
        raise typer.Exit(1)
