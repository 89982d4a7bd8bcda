"""A receipt as plain text: the grid's rows, one below the other."""

from rcommerce_pos.core.receipts.layout import Grid


def text_of(grid: Grid) -> str:
    """The rows of a grid as lines, without blanks at their ends; a barcode is its letters alone."""
    return "\n".join(row.text.rstrip() for row in grid.rows if not row.bars)
