"""The receipt as a PDF: one page of paper as long as it is, with its fonts and its text."""

import re
import zlib

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.receipts.code128 import code128
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


def test_every_bar_of_the_number_is_drawn(shop: Application) -> None:
    order = sell(shop, ("MILK", "1"))
    streams = re.findall(rb"stream\n(.*?)\nendstream", shop.receipts.pdf(order), re.DOTALL)
    drawn = re.findall(rb"([\d.]+) [\d.]+ ([\d.]+) -?[\d.]+ re f", zlib.decompress(streams[0]))
    bars = list(re.finditer("1+", code128(order.printed_number)))
    assert len(drawn) == len(bars)
    module = float(drawn[0][1]) / len(bars[0][0])
    for (left, width), bar in zip(drawn, bars, strict=True):
        assert abs(float(width) - module * len(bar[0])) < 0.1
        assert abs(float(left) - float(drawn[0][0]) - module * bar.start()) < 0.1
