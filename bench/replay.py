"""Sells a year of real transactions through the checkout: `python -m bench.replay FILE`.

The file has InvoiceNo, StockCode, Description, Quantity and UnitPrice. Invoices of digits only,
whose lines all have a positive quantity and price, are sold at the prices of their lines, on a
catalogue imported from the same file; the sums must equal those of the file, to the penny.
"""

import argparse
import csv
import lzma
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from time import perf_counter

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.document import DocumentLine, SaleDocument
from rcommerce_pos.core.kernel.money import Money, UnitPrice, round_fraction
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.setup import ShopDraft, create_shop
from rcommerce_pos.core.storage.database import close_database, fetch_all
from rcommerce_pos.core.verify import verify_store

CURRENCY = "GBP"
EDGE = 1000


@dataclass(slots=True)
class Invoice:
    """The lines of one invoice: code, quantity, price."""

    number: str
    lines: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def total(self) -> Fraction:
        """What it comes to, reckoned straight from the file."""
        return sum((Fraction(q) * Fraction(p) for _, q, p in self.lines), Fraction(0))


def rows(path: Path) -> Iterator[dict[str, str]]:
    """The rows of the file."""
    with lzma.open(path, "rt", encoding="utf-8", newline="") as stream:
        yield from csv.DictReader(stream)


def invoices(path: Path) -> list[Invoice]:
    """The invoices that are sales, in the order of the file."""
    found: dict[str, Invoice] = {}
    bad: set[str] = set()
    for row in rows(path):
        number = row["InvoiceNo"]
        if not number.isdigit():
            continue
        if Fraction(row["Quantity"]) <= 0 or Fraction(row["UnitPrice"]) <= 0:
            bad.add(number)
        invoice = found.setdefault(number, Invoice(number))
        invoice.lines.append((row["StockCode"].strip(), row["Quantity"], row["UnitPrice"]))
    return [invoice for number, invoice in found.items() if number not in bad]


def write_products(path: Path, target: Path) -> int:
    """A product file of every code with its first name and price; answers how many."""
    seen: dict[str, tuple[str, str]] = {}
    for row in rows(path):
        code = row["StockCode"].strip()
        name = " ".join(row["Description"].split())
        if code and (code not in seen or (not seen[code][0] and name)):
            price = row["UnitPrice"] if Fraction(row["UnitPrice"]) > 0 else ""
            seen[code] = (name, price)
    with target.open("w", encoding="utf-8", newline="") as stream:
        out = csv.writer(stream)
        out.writerow(("sku", "name", "price"))
        out.writerows((code, name or code, price) for code, (name, price) in seen.items())
    return len(seen)


def document(invoice: Invoice) -> SaleDocument:
    """An invoice as a sale, paid exactly."""
    lines = tuple(
        DocumentLine(
            None,
            code,
            Quantity.parse(quantity),
            UnitPrice.parse(price, CURRENCY),
            Fraction(0),
        )
        for code, quantity, price in invoice.lines
    )
    amount = Money(
        sum(line.unit_price.times(line.quantity).minor for line in lines if line.unit_price),
        CURRENCY,
    )
    return SaleDocument(
        f"invoice-{invoice.number}", lines, (Tender(TenderKind.CASH, amount),), None
    )


def replay(path: Path, folder: Path) -> int:
    """Import, sell, compare; the status is 0 where every sum agrees."""
    places = folders(folder)
    create_shop(places, ShopDraft(code="S1", register="R1", country="GB", currency=CURRENCY))
    close_database()
    products = folder / "products.csv"
    count = write_products(path, products)
    application = Application.open(places)
    report = application.importer.import_products(
        products, mapping={}, actor=application.staff.owner()
    )
    print(f"{report.created:,} products of {count:,} codes; {report.rejected} rejected")
    sales = invoices(path)
    lines = sum(len(invoice.lines) for invoice in sales)
    expected = sum((invoice.total for invoice in sales), Fraction(0))
    print(f"{len(sales):,} invoices, {lines:,} lines, {float(expected):,.2f} in the file")
    times = []
    for invoice in sales:
        begun = perf_counter()
        application.command_sale.sell(document(invoice))
        times.append(perf_counter() - begun)
    status = _compare(sales, expected)
    total = sum(times)
    print(f"{len(sales) / total:.0f} sales a second, {lines / total:.0f} lines a second")
    print(f"first {EDGE:,}: {sum(times[:EDGE]):.2f} s, last {EDGE:,}: {sum(times[-EDGE:]):.2f} s")
    print(f"size of the store: {places.store.stat().st_size / 1e6:.0f} MB")
    begun = perf_counter()
    sound = verify_store(application, full=False).sound
    print(f"verify: {'sound' if sound else 'BROKEN'} in {perf_counter() - begun:.1f} s")
    application.close()
    return status if sound else 1


def _compare(sales: list[Invoice], expected: Fraction) -> int:
    stored = {
        row[0].removeprefix("invoice-"): row[1]
        for row in fetch_all('SELECT checkout_id, gross_minor FROM "order"')
    }
    differ = [
        invoice.number
        for invoice in sales
        if stored.get(invoice.number) != round_fraction(invoice.total * 100)
    ]
    total = Fraction(sum(stored.values()), 100)
    print(f"{float(total):,.2f} in the store; {len(differ)} invoices differ {differ[:5]}")
    return 0 if not differ and round_fraction(total * 100) == round_fraction(expected * 100) else 1


def main(arguments: list[str]) -> int:
    """Replay a file in a folder that is thrown away, or kept with --keep."""
    parser = argparse.ArgumentParser(prog="bench.replay")
    parser.add_argument("file", type=Path)
    parser.add_argument("--keep", type=Path, help="keep the store in this folder")
    chosen = parser.parse_args(arguments)
    folder = chosen.keep or Path(tempfile.mkdtemp(dir=Path(__file__).parent / "data"))
    try:
        return replay(chosen.file, folder)
    finally:
        if chosen.keep is None:
            shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
