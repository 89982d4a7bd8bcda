"""The receipt as a PDF: one page of paper as long as it is, with its fonts and its text."""

import re
import zlib

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.receipts.pdf import PAPER_MM
from tests.support.shop import sell


def test_it_is_one_page_of_receipt_paper(shop: Application) -> None:
    order = sell(shop, ("MILK", "2"), ("CAFE", "1"))
    pdf = shop.receipts.pdf(order)
    assert pdf.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type /Page\b", pdf)) == 1
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert box is not None
    width, height = (float(each) / 72 * 25.4 for each in box.groups())
    assert round(width) == PAPER_MM
    rows = len(shop.receipts.grid(order).rows)
    assert height > rows * 2.5
    assert order.printed_number.encode("utf-16-be") in pdf or order.printed_number.encode() in pdf


def test_a_longer_sale_is_longer_paper(shop: Application) -> None:
    short = shop.receipts.pdf(sell(shop, ("MILK", "1")))
    long = shop.receipts.pdf(sell(shop, ("MILK", "1"), ("CAFE", "1"), ("CHOC", "2")))

    def height(pdf: bytes) -> float:
        box = re.search(rb"/MediaBox \[0 0 [\d.]+ ([\d.]+)\]", pdf)
        assert box is not None
        return float(box.group(1))

    assert height(long) > height(short)


def test_the_same_sale_is_the_same_drawing(shop: Application) -> None:
    order = sell(shop, ("MILK", "1"))

    def drawing(pdf: bytes) -> bytes:
        streams = re.findall(rb"stream\n(.*?)\nendstream", pdf, re.DOTALL)
        return zlib.decompress(streams[0])

    assert drawing(shop.receipts.pdf(order)) == drawing(shop.receipts.pdf(order))
