"""A sheet of codes of the demo shop, for whoever has none of its goods at hand."""

from rcommerce_pos.core.catalog.service import CatalogService
from rcommerce_pos.core.receipts.amounts import ENGLISH, SYMBOLS, price_text
from rcommerce_pos.core.receipts.document import Barcode, Columns, Document, Element, Feed
from rcommerce_pos.core.receipts.layout import Grid, lay_out

COLUMNS = 42
TO_TRY = (
    "9524100000230",  # a loaf
    "9524100000353",  # milk
    "9524100001046",  # chocolate
    "9524100001152",  # cola, with a deposit
    "9524109000019",  # 24 of them
    "9524100001312",  # a flat white, which asks how
    "9524100001343",  # ale, which asks the age
    "9524109000057",  # a box of several things
)
"""One of each kind of goods that a till treats differently."""
NOBODY_KNOWS = "9524199999996"
"""A code with a right check digit that no product of the demo has."""


def codes_sheet(catalog: CatalogService, *, unknown: str) -> Grid:
    """Name, price and bars of some goods, and of a code that is ``unknown`` to the shop."""
    elements: list[Element] = []
    for code in TO_TRY:
        for found in catalog.lookup(code).found[:1]:
            price = found.product.price
            symbol = SYMBOLS.get(catalog.currency, catalog.currency)
            text = price_text(price, ENGLISH) if price is not None else ""
            elements += _entry(found.product.name, f"{symbol}{text}" if text else "", code)
    elements += _entry(unknown, "", NOBODY_KNOWS)
    return lay_out(Document(tuple(elements)), COLUMNS)


def _entry(name: str, price: str, code: str) -> list[Element]:
    return [Columns(name, price, bold=True), Barcode(code), Feed()]
