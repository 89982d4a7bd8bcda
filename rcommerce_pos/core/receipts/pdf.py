"""A receipt as a PDF: the same grid as the printer's, on a page as long as it is."""

import logging
import re
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from rcommerce_pos.core.kernel.direction import held, reads_from_right
from rcommerce_pos.core.receipts.code128 import QUIET
from rcommerce_pos.core.receipts.layout import Grid, GridRow, Piece, Side
from rcommerce_pos.core.resources import resource

if TYPE_CHECKING:
    from fpdf import FPDF

PAPER_MM = 80
WIDEST_MODULE = 330
"""In thousandths of a millimetre."""
MARGIN_MM = 4
_POINTS = 720 / 254
"""To a millimetre."""
_FONT = "receipt"
_FONTS = {
    _FONT: "jetbrains_mono/JetBrainsMono",
    "arabic": "tajawal/Tajawal",
    "hebrew": "heebo/Heebo",
}
_SIDES = {False: {Side.START: "L", Side.END: "R"}, True: {Side.START: "R", Side.END: "L"}}


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
    pdf.c_margin = 0
    pdf.set_auto_page_break(auto=False)
    joined = any(grid.in_pieces(row) for row in grid.rows)
    for name, file in _FONTS.items() if joined else [(_FONT, _FONTS[_FONT])]:
        pdf.add_font(name, "", str(resource("third_party", f"{file}_400Regular.ttf")))
        pdf.add_font(name, "B", str(resource("third_party", f"{file}_700Bold.ttf")))
    pdf.add_page()
    above = [sum(heights[:place]) for place in range(len(heights))]
    for row, height, top in zip(grid.rows, heights, above, strict=True):
        if row.bars:
            for left, width in _bars(row.bars):
                pdf.rect(left / 1000, MARGIN_MM + top, width / 1000, height - line / 4, style="F")
            continue
        factor = 2 if row.double else 1
        baseline = MARGIN_MM + top + height - line * factor * 7 / 25
        if grid.in_pieces(row):
            for piece in row.pieces:
                _write(pdf, grid, row, piece, baseline=round(baseline * 1000))
        elif row.text.strip():
            pdf.set_font(_FONT, "B" if row.bold else "", size * factor * _POINTS)
            pdf.text(MARGIN_MM, baseline, row.text)
    return bytes(pdf.output())


def _write(pdf: "FPDF", grid: Grid, row: GridRow, piece: Piece, *, baseline: int) -> None:
    """Write a piece into its room with its letters joined; narrower where it would not fit.

    ``baseline`` is in thousandths of a millimetre from the top.
    """
    cell = (PAPER_MM - 2 * MARGIN_MM) * (2 if row.double else 1) / grid.columns
    own, other = ("hebrew", "arabic") if grid.has_hebrew else ("arabic", "hebrew")
    size = cell * 5 / 3
    pdf.set_font(own, "B" if row.bold else "", size * _POINTS)
    pdf.set_fallback_fonts([_FONT, other], exact_match=False)
    from_right = reads_from_right(piece.text)
    pdf.set_text_shaping(use_shaping_engine=True, direction="rtl" if from_right else "ltr")
    room, text = piece.cells * cell, held(piece.text)
    width = pdf.get_string_width(text)
    pdf.set_stretching(min(100, 100 * room / width) if width else 100)
    left = piece.cell * cell
    if grid.right_to_left:
        left = PAPER_MM - 2 * MARGIN_MM - left - room
    # A cell writes three tenths of the size below its middle.
    pdf.set_xy(MARGIN_MM + left, baseline / 1000 - size * 8 / 10)
    pdf.cell(room, size, text, align=_SIDES[grid.right_to_left].get(piece.side, "C"))
    pdf.set_stretching(100)
    pdf.set_text_shaping(use_shaping_engine=False)


def _bars(modules: str) -> Iterator[tuple[int, int]]:
    """Where each bar begins and how wide it is, in thousandths of a millimetre.

    They stand in the middle of the paper, white around them as scanners need it.
    """
    room = (PAPER_MM - 2 * MARGIN_MM) * 1000 // (len(modules) + 2 * QUIET)
    module = min(room, WIDEST_MODULE)
    left = (PAPER_MM * 1000 - module * len(modules)) // 2
    for bar in re.finditer("1+", modules):
        yield left + module * bar.start(), module * len(bar[0])
