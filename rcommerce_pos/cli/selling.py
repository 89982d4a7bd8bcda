"""Commands that price and sell: scan, quote, sell."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from rcommerce_pos.cli.output import print_json, show
from rcommerce_pos.cli.window import opened
from rcommerce_pos.core.kernel.errors import InvalidInput, PosError

if TYPE_CHECKING:
    from rcommerce_pos.core.application import Application
    from rcommerce_pos.core.catalog.types import Found
    from rcommerce_pos.core.orders.types import Order, OrderItem

MAX_DOCUMENT_BYTES = 16 * 1024 * 1024
Json = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]


def scan(
    context: typer.Context,
    code: Annotated[str, typer.Argument(help="The code as a scanner types it.")],
    as_json: Json = False,
) -> None:
    """Say what a code is, and which product it finds."""
    from rcommerce_pos.cli.describe import describe_code

    with opened(context) as application:
        lookup = application.catalog.lookup(code)
        answer = describe_code(code)
        answer["products"] = [_described(application, found) for found in lookup.found]
        if not lookup.found:
            answer["explanation"] = lookup.explanation
        show(answer, as_json=as_json)


def _described(application: "Application", found: "Found") -> dict[str, Any]:
    from rcommerce_pos.cli.describe import describe_composition, describe_found

    product = found.product
    answer = describe_found(found, application.inventory.on_hand(product.id))
    answer |= describe_composition(application.composition, product)
    if product.deposit_id is not None:
        deposit = application.catalog.product(product.deposit_id)
        answer["deposit"] = {"name": deposit.name, "price": str(deposit.price)}
    return answer


def quote(
    file: Annotated[str, typer.Argument(help="A JSON document, or .jsonl; - is standard input.")],
    explain: Annotated[
        bool, typer.Option("--explain", help="Say of each line, and of the whole, why.")
    ] = False,
    as_json: Annotated[  # noqa: ARG001  # the answer is JSON in any case
        bool, typer.Option("--json", help="The answer is JSON in any case.")
    ] = False,
) -> None:
    """Price a cart without selling it; needs no shop."""
    from rcommerce_pos.core.cart.quote import quote_document

    if not file.endswith(".jsonl"):
        print_json(quote_document(read_document(file), explain=explain))
        return
    failed = False
    for line in read_lines(Path(file)):
        try:
            print_json(quote_document(line, explain=explain))
        except PosError as error:
            failed = True
            print_json({"error": str(error)})
    if failed:
        raise typer.Exit(2)


def sell(
    context: typer.Context,
    file: Annotated[str, typer.Argument(help="A sale as JSON, or .jsonl; - is standard input.")],
    as_json: Annotated[  # noqa: ARG001  # the answer is JSON in any case
        bool, typer.Option("--json", help="The answer is JSON in any case.")
    ] = False,
) -> None:
    """Complete sales, as the window does."""
    from rcommerce_pos.core.cart.document import checkout_id_of

    if not file.endswith(".jsonl"):
        text = read_document(file)
        with opened(context) as application:
            print_json(describe_sale(_sell(application, text)))
        return
    refused = False
    with opened(context) as application:
        for line in read_lines(Path(file)):
            try:
                print_json(describe_sale(_sell(application, line)))
            except PosError as error:
                refused = True
                print_json({"error": error.as_json(), "checkout_id": checkout_id_of(line)})
    if refused:
        raise typer.Exit(1)


def describe_sale(order: "Order") -> dict[str, Any]:
    """A completed sale as `sell` and `orders show` print it; all numbers decimal strings."""
    return {
        "number": order.number,
        "checkout_id": order.checkout_id,
        "lines": [
            {
                "name": item.name,
                "sku": item.sku,
                "barcode": item.barcode,
                "quantity": str(item.quantity),
                "unit_price": str(item.unit_price),
                "discount": str(item.discount),
                "net": str(item.net),
                "tax": str(item.tax),
                "gross": str(item.gross),
                **_made_of(item),
            }
            for item in order.items
        ],
        "net": str(order.net),
        "tax": str(order.tax),
        "gross": str(order.gross),
        "rounding": str(order.rounding),
        "payable": str(order.payable),
        "tenders": [
            {"kind": tender.kind.value, "amount": str(tender.amount)} for tender in order.tenders
        ],
        "change": str(order.change),
    }


def _made_of(item: "OrderItem") -> dict[str, Any]:
    """Modifiers, parts, tare, serial number, and the line it follows, where there are any."""
    details = item.details
    known: dict[str, Any] = {
        "modifiers": [each.name for each in details.modifiers],
        "parts": [{"name": each.name, "quantity": str(each.quantity)} for each in details.parts],
        "tare": str(details.tare) if details.tare else None,
        "serial": details.serial,
        "follows": item.parent,
    }
    return {key: value for key, value in known.items() if value}


def read_document(name: str) -> str:
    """The text of one document; raises InvalidInput where it cannot be read."""
    if name == "-":
        return sys.stdin.read(MAX_DOCUMENT_BYTES + 1)[:MAX_DOCUMENT_BYTES]
    path = Path(name)
    try:
        if path.stat().st_size > MAX_DOCUMENT_BYTES:
            raise InvalidInput("file.too_large", "{file} is larger than 16 MiB.", file=path.name)
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InvalidInput(
            "file.unreadable",
            "{file} cannot be read ({reason}).",
            file=path.name,
            reason=error.strerror,
        ) from error
    except UnicodeDecodeError as error:
        raise InvalidInput("file.encoding", "{file} is not UTF-8 text.", file=path.name) from error


def read_lines(path: Path) -> Iterator[str]:
    """The lines of a .jsonl file that are not blank, one at a time."""
    try:
        with path.open(encoding="utf-8-sig", errors="surrogateescape") as file:
            while line := file.readline(MAX_DOCUMENT_BYTES):
                if line.strip():
                    yield line
    except OSError as error:
        raise InvalidInput(
            "file.unreadable",
            "{file} cannot be read ({reason}).",
            file=path.name,
            reason=error.strerror,
        ) from error


def _sell(application: "Application", text: str) -> "Order":
    from rcommerce_pos.core.cart.document import parse_sale

    document = parse_sale(text, application.place.shop.currency)
    return application.command_sale.sell(document)
