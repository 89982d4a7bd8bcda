"""Commands that look at what is stored: orders, stock, receipts, and whether all of it is true."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from rcommerce_pos.cli.output import show
from rcommerce_pos.cli.selling import Json, describe_sale
from rcommerce_pos.cli.window import opened
from rcommerce_pos.core.kernel.clock import rfc3339
from rcommerce_pos.core.kernel.errors import InvalidInput, NotFound
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Order, Tender, TenderKind
from rcommerce_pos.core.receipts.text import text_of

DAY = "%Y-%m-%d"
Number = Annotated[str, typer.Argument(help="The number, as on the receipt.")]
Reason = Annotated[str, typer.Option("--reason", help="Why; it is kept in the journal.")]
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
    number: Number,
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
    number: Number,
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


@orders.command("find")
def find_orders(
    context: typer.Context,
    text: Annotated[
        str, typer.Argument(help="A number, an amount, a name, or a card's last four digits.")
    ] = "",
    first: Annotated[
        datetime | None, typer.Option("--from", formats=[DAY], help="From this business day on.")
    ] = None,
    last: Annotated[
        datetime | None, typer.Option("--to", formats=[DAY], help="Up to this business day.")
    ] = None,
    cashier: Annotated[str, typer.Option("--cashier", help="Who sold, by name.")] = "",
    customer: Annotated[
        str, typer.Option("--customer", help="Name, telephone or mail, or a part of it.")
    ] = "",
    least: Annotated[str, typer.Option("--least", help="Paid at least so much.")] = "",
    most: Annotated[str, typer.Option("--most", help="Paid at most so much.")] = "",
    as_json: Json = False,
) -> None:
    """List the latest sales that match, at most fifty."""
    from rcommerce_pos.core.orders.finding import OrderQuery

    with opened(context) as application:
        owner = application.staff.owner()
        currency = application.place.shop.currency
        query = OrderQuery(
            text,
            first.date() if first else None,
            last.date() if last else None,
            application.staff.by_name(cashier).id if cashier else None,
            customer=customer,
            least=Money.parse(least, currency) if least else None,
            most=Money.parse(most, currency) if most else None,
        )
        page = application.order_finder.find(owner, query)
        facts = {
            "orders": [
                {
                    "number": hit.number,
                    "completed_at": rfc3339(hit.completed_at),
                    "payable": str(hit.payable),
                    "cashier": hit.staff_name,
                    "customer": hit.customer_name,
                    "voided": hit.voided,
                }
                for hit in page.hits
            ],
            "has_more": page.has_more,
        }
        show(facts, as_json=as_json)


@orders.command("void")
def void_order(
    context: typer.Context, number: Number, reason: Reason, as_json: Json = False
) -> None:
    """Void a sale of the open shift; a card is paid back on its own machine."""
    with opened(context) as application:
        order = application.orders.by_number(number)
        done = application.corrections.void(application.staff.owner(), order.id, reason)
        show(_corrected(done), as_json=as_json)


@orders.command("correct-tender")
def correct_tender(
    context: typer.Context,
    number: Number,
    kind: Annotated[str, typer.Option("--kind", help="cash or card_external.")],
    reason: Reason,
    by_card: Annotated[
        str, typer.Option("--by-card", help="With card_external: so much, the rest in cash.")
    ] = "",
    as_json: Json = False,
) -> None:
    """Write that a sale was paid in cash, by card, or partly by card and the rest in cash."""
    with opened(context) as application:
        if kind not in tuple(TenderKind):
            raise InvalidInput("tender.kind", "“{kind}” is no way to pay.", kind=kind)
        order = application.orders.by_number(number)
        corrections, tenders = application.corrections, tuple[Tender, ...]()
        if not by_card:
            tenders = (corrections.whole(order, TenderKind(kind)),)
        elif TenderKind(kind) is TenderKind.CARD_EXTERNAL:
            tenders = corrections.split(order, Money.parse(by_card, order.currency))
        else:
            raise InvalidInput("tender.kind", "--by-card goes with --kind card_external.")
        owner = application.staff.owner()
        done = corrections.correct_tenders(owner, order.id, tenders, reason)
        show(_corrected(done), as_json=as_json)


def _corrected(order: Order) -> dict[str, object]:
    latest = order.corrections[-1]
    return {
        "number": order.number,
        "document": latest.number,
        "kind": latest.kind.value,
        "cash": str(latest.cash),
        "by": latest.staff_name,
    }


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
            raise NotFound("product.unknown", "No product has the SKU “{sku}”.", sku=sku)
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
    copy: Annotated[
        bool, typer.Option("--copy", help="A copy to hand out: marked, counted, in the journal.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Show the receipt of a sale as text, or write it as a PDF.

    Looking is free and not counted, as in the window; what is shown says that it is a copy. One to
    hand out is made with --copy: it carries its number, and the journal knows of it.
    """
    with opened(context) as application:
        order, receipts = application.orders.by_number(number), application.receipts
        grid = (
            receipts.reprint(application.staff.owner(), order)
            if copy
            else receipts.grid(order, copy=True)
        )
        text = text_of(grid)
        if pdf is not None:
            _write(pdf, receipts.pdf_of(order, grid))
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
            "{file} cannot be written ({reason}).",
            hint="The sale is stored; choose another place.",
            file=path.name,
            reason=error.strerror,
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
        facts = report.as_json()
        if report.sound and not as_json:
            del facts["broken"]
        show(facts, as_json=as_json)
    if not report.sound:
        raise typer.Exit(1)
