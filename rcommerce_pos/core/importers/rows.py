"""Reads one row of a product file into an entry, or says which cell is wrong and why."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from rcommerce_pos.core.catalog.barcode import identify
from rcommerce_pos.core.catalog.drafts import MAX_CODE, MAX_DESCRIPTION, MAX_NAME
from rcommerce_pos.core.catalog.types import Unit
from rcommerce_pos.core.importers.columns import Columns
from rcommerce_pos.core.kernel.errors import InvalidInput, Phrase, phrase_of
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity

UNITS = {
    **dict.fromkeys(
        ("piece", "pieces", "pc", "pcs", "each", "ea", "unit", "units", "st", "stk", "stück"),
        Unit.PIECE,
    ),
    **dict.fromkeys(("kg", "kilogram", "kilo", "kilogramm"), Unit.KILOGRAM),
    **dict.fromkeys(("g", "gram", "gramm"), Unit.GRAM),
    **dict.fromkeys(("l", "litre", "liter", "lt"), Unit.LITRE),
    **dict.fromkeys(("m", "metre", "meter"), Unit.METRE),
}
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0")
"""What a cell begins with that a spreadsheet may run."""
MAX_CATEGORY = 100
_BLANKS = " \t\r\n\u00a0\u202f"
_MARKS = "$€£₪¥"
# Thousands stand in threes; in India all but the last of them in twos.
_GROUPED = re.compile(
    r"[+-]?(\d{1,3}(?:(?P<mark>[,. '])\d{3})(?:(?P=mark)\d{3})*"
    r"|\d{1,2}(?:,\d{2})+,\d{3})(?:(?P<point>[.,])\d*)?"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A product as a row tells it; None is a field that the file or the row does not have."""

    line: int
    cells: list[str]
    name: str
    sku: str | None
    barcode: str | None
    price: int | None
    cost: int | None
    tax_class: str | None
    category: tuple[str, ...] | None
    unit: Unit | None
    stock: int | None
    description: str | None
    warning: str = ""


@dataclass(frozen=True, slots=True)
class RowFault:
    """Why a row is not taken: its line, the column, the reason, and its cells to be mended."""

    line: int
    column: str
    reason: str
    cells: list[str]

    def as_json(self) -> dict[str, object]:
        """The fault as reports print it."""
        return {"line": self.line, "column": self.column, "reason": self.reason}


class RowReader:
    """Reads the rows of one file; prices come in millionths, stock in thousandths."""

    def __init__(self, columns: Columns, currency: str) -> None:
        self._columns = columns
        self._currency = currency
        self._places = columns.places
        self._width = len(columns.header)

    def read(self, line: int, cells: list[str]) -> Entry | RowFault:
        """The entry of a row, or its fault."""
        if len(cells) > self._width:
            if any(cell.strip() for cell in cells[self._width :]):
                reason = Phrase(
                    "it has {cells} cells, and the header {width}",
                    cells=len(cells),
                    width=self._width,
                )
                return RowFault(line, "", reason, cells)
            cells = cells[: self._width]
        try:
            return self._entry(line, cells)
        except _CellError as error:
            return RowFault(line, self._columns.name_of(error.field), error.reason, cells)

    def _entry(self, line: int, cells: list[str]) -> Entry:
        name = self._text(cells, "name", MAX_NAME)
        if not name:
            raise _CellError("name", Phrase("the name is empty"))
        sku = self._text(cells, "sku", MAX_CODE) or None
        barcode = self._text(cells, "barcode", MAX_CODE) or None
        if sku is None and barcode is None:
            field = "barcode" if "barcode" in self._places else "sku"
            raise _CellError(field, Phrase("there is neither a SKU nor a barcode"))
        return Entry(
            line=line,
            cells=cells,
            name=name,
            sku=sku,
            barcode=barcode,
            price=self._number(cells, "price", self._price),
            cost=self._number(cells, "cost", self._price),
            tax_class=self._text(cells, "tax_class", MAX_NAME) or None,
            category=self._category(cells),
            unit=self._unit(cells),
            stock=self._number(cells, "stock", _stock),
            description=self._text(cells, "description", MAX_DESCRIPTION) or None,
            warning=_warning(barcode),
        )

    def _text(self, cells: list[str], field: str, longest: int) -> str:
        place = self._places.get(field)
        if place is None or place >= len(cells):
            return ""
        text = cells[place].strip(_BLANKS)
        if text[:1] == "'" and text[1:2] in FORMULA:
            text = text[1:].strip(_BLANKS)
        if not text.isprintable() and field != "description":
            if "\0" in text or any(ord(letter) < 32 for letter in text):
                raise _CellError(field, Phrase("it holds control characters"))
        elif "\0" in text:
            raise _CellError(field, Phrase("it holds a NUL character"))
        if len(text) > longest:
            raise _CellError(
                field, Phrase("it is longer than {most} characters", most=f"{longest:,}")
            )
        return text

    def _number(self, cells: list[str], field: str, read: Callable[[str], int]) -> int | None:
        text = self._text(cells, field, 60)
        if not text:
            return None
        try:
            return read(text)
        except InvalidInput as error:
            raise _CellError(field, phrase_of(error)) from error

    def _price(self, text: str) -> int:
        micros = UnitPrice.parse(plain_number(text, self._currency), self._currency).micros
        if micros < 0:
            raise InvalidInput("price.negative", "A price cannot be negative.")
        return micros

    def _category(self, cells: list[str]) -> tuple[str, ...] | None:
        text = self._text(cells, "category", MAX_NAME * 4)
        parts = tuple(part.strip() for part in text.split(">") if part.strip())
        if any(len(part) > MAX_CATEGORY for part in parts):
            raise _CellError(
                "category",
                Phrase("a part of it is longer than {most} characters", most=MAX_CATEGORY),
            )
        return parts or None

    def _unit(self, cells: list[str]) -> Unit | None:
        if "unit" not in self._places:
            return None
        text = self._text(cells, "unit", 60)
        if not text:
            return None
        unit = UNITS.get(text.casefold())
        if unit is None:
            known = tuple(each.value for each in Unit)
            reason = Phrase("'{text}' is not a unit ({known})", text=text, known=known)
            raise _CellError("unit", reason)
        return unit


class _CellError(Exception):
    def __init__(self, field: str, reason: Phrase) -> None:
        super().__init__(reason)
        self.field = field
        self.reason = reason


def plain_number(text: str, currency: str = "") -> str:
    """A number as people write it, as a plain decimal string; raises InvalidInput.

    ``1,234.50``, ``1.234,50``, ``1 234,50``, ``12,5`` and ``£12.50`` are understood. ``1,234``
    alone is not: it may be a thousand or one and a bit, and a price is never guessed.
    """
    plain = text.replace(currency, "") if currency else text
    plain = "".join(letter for letter in plain if letter not in _MARKS).strip(_BLANKS)
    plain = plain.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2019", "'")
    if not any(mark in plain for mark in ", '") and plain.count(".") < 2:
        return plain
    if plain.count(",") == 1 and not any(mark in plain for mark in ". '"):
        whole, _, part = plain.partition(",")
        if len(part) == 3 and whole.lstrip("+-0"):
            raise InvalidInput(
                "number.ambiguous",
                "“{text}” may be {whole}{part} or {whole}.{part}.",
                text=text,
                whole=whole,
                part=part,
            )
        return f"{whole}.{part}"
    grouped = _GROUPED.fullmatch(plain)
    mark = grouped and (grouped["mark"] or ",")
    if grouped is None or grouped["point"] == mark:
        raise InvalidInput(
            "number.malformed",
            "“{text}” is not a number.",
            text=text,
        )
    return plain.replace(str(mark), "").replace(",", ".")


def _stock(text: str) -> int:
    return Quantity.parse(plain_number(text)).milli


def _warning(barcode: str | None) -> str:
    if barcode is None:
        return ""
    code = identify(barcode)
    if code.check_valid is False:
        return Phrase(
            "the check digit of {code} should be {digit}", code=barcode, digit=code.check_expected
        )
    return ""
