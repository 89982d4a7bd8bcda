"""Tables for spreadsheets: RFC 4180, and no cell of text that a spreadsheet would reckon with."""

import csv
import io
from collections.abc import Iterable, Sequence

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0")


def plain_text(text: str) -> str:
    """Text that a spreadsheet takes as text, whatever somebody typed as a name or a reason."""
    return f"'{text}" if text.startswith(_DANGEROUS) else text


def to_csv(head: Sequence[str], rows: Iterable[Sequence[str | int]]) -> str:
    """A table as text; whole numbers stay numbers, text is made harmless."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([plain_text(each) for each in head])
    for row in rows:
        writer.writerow([plain_text(each) if isinstance(each, str) else each for each in row])
    return out.getvalue()
