"""A receipt as a PDF: the same grid of characters as the printer's, on a page as long as it is."""

import logging
import re
from collections.abc import Iterator
from datetime import datetime

from rcommerce_pos.core.receipts.code128 import QUIET
from rcommerce_pos.core.receipts.layout import Grid
from rcommerce_pos.core.resources import resource

PAPER_MM = 80
WIDEST_MODULE = 330
"""In thousandths of a millimetre."""
MARGIN_MM = 4
_FONT = "receipt"


def pdf_of(grid: Grid, *, title: str, made_at: datetime) -> bytes:
    """The PDF of a receipt, 80 mm wide; fonts are in it, and its text can be selected."""
    # Half a second of imports that only whoever wants a PDF waits for.
    from fpdf import FPDF

    logging.getLogger("fontTools").setLevel(logging.WARNING)
    inner = PAPER_MM - 2 * MARGIN_MM
    cell = inner / grid.columns
    # A character of the font is three fifths as wide as high; a line is a quarter higher.
    size = cell * 5 / 3
    line = size * 5 / 4
    heights = [line * row.lines for row in grid.rows]
    pdf = FPDF(unit="mm", format=(PAPER_MM, sum(heights) + 2 * MARGIN_MM))
    pdf.set_creation_date(made_at)
    pdf.set_title(title)
    pdf.set_margin(0)
    pdf.set_auto_page_break(auto=False)
    folder = resource("third_party", "jetbrains_mono")
    pdf.add_font(_FONT, "", str(folder / "JetBrainsMono_400Regular.ttf"))
    pdf.add_font(_FONT, "B", str(folder / "JetBrainsMono_700Bold.ttf"))
    pdf.add_page()
    above = [sum(heights[:place]) for place in range(len(heights))]
    for row, height, top in zip(grid.rows, heights, above, strict=True):
        if row.bars:
            for left, width in _bars(row.bars):
                pdf.rect(left / 1000, MARGIN_MM + top, width / 1000, height - line / 4, style="F")
            continue
        factor = 2 if row.double else 1
        pdf.set_font(_FONT, "B" if row.bold else "", size * factor * 720 / 254)
        if row.text.strip():
            pdf.text(MARGIN_MM, MARGIN_MM + top + height - line * factor * 7 / 25, row.text)
    return bytes(pdf.output())


def _bars(modules: str) -> Iterator[tuple[int, int]]:
    """Where each bar begins and how wide it is, in thousandths of a millimetre.

    They stand in the middle of the paper, white around them as scanners need it.
    """
    room = (PAPER_MM - 2 * MARGIN_MM) * 1000 // (len(modules) + 2 * QUIET)
    module = min(room, WIDEST_MODULE)
    left = (PAPER_MM * 1000 - module * len(modules)) // 2
    for bar in re.finditer("1+", modules):
        yield left + module * bar.start(), module * len(bar[0])
