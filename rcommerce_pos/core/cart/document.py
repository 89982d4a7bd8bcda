"""A sale as a JSON document: read strictly, every number a decimal string."""

import json
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from rcommerce_pos.core.kernel.errors import InvalidDocument, InvalidInput
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity, parse_decimal
from rcommerce_pos.core.orders.types import Tender, TenderKind

MAX_LINES = 5000
MAX_TEXT = 200


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """One line: a barcode or a SKU, how many, and what differs from the shelf."""

    barcode: str | None
    sku: str | None
    quantity: Quantity
    unit_price: UnitPrice | None
    discount_percent: Fraction


@dataclass(frozen=True, slots=True)
class SaleDocument:
    """A whole sale; ``cashier`` of None is the owner."""

    checkout_id: str
    lines: tuple[DocumentLine, ...]
    tenders: tuple[Tender, ...]
    cashier: str | None


def parse_sale(text: str, currency: str) -> SaleDocument:
    """Read a sale; raises InvalidDocument naming the place and the fault."""
    try:
        data = json.loads(text, parse_constant=_no_constant, object_pairs_hook=_unique)
    except (ValueError, RecursionError) as error:
        raise InvalidDocument("", f"This is not a JSON document ({error})") from error
    root = _object(data, "", {"checkout_id", "lines", "tenders"}, {"cashier"})
    return SaleDocument(
        checkout_id=_text(root["checkout_id"], "checkout_id"),
        lines=tuple(
            _line(item, f"lines[{index}]", currency)
            for index, item in enumerate(_list(root["lines"], "lines", least=1))
        ),
        tenders=tuple(
            _tender(item, f"tenders[{index}]", currency)
            for index, item in enumerate(_list(root["tenders"], "tenders", least=0))
        ),
        cashier=_text(root["cashier"], "cashier") if "cashier" in root else None,
    )


def checkout_id_of(text: str) -> str | None:
    """The checkout id that a broken document names, as far as it can be read."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    value = data.get("checkout_id") if isinstance(data, dict) else None
    return value if isinstance(value, str) else None


def _line(data: Any, place: str, currency: str) -> DocumentLine:
    optional = {"barcode", "sku", "unit_price", "discount_percent"}
    item = _object(data, place, {"quantity"}, optional)
    if ("barcode" in item) == ("sku" in item):
        raise InvalidDocument(place, "A line names either a barcode or a sku")
    with _at(f"{place}.quantity"):
        quantity = Quantity.parse(_text(item["quantity"], f"{place}.quantity"))
    if quantity.milli <= 0:
        raise InvalidDocument(f"{place}.quantity", "A quantity sold is greater than 0")
    price = None
    if "unit_price" in item:
        with _at(f"{place}.unit_price"):
            price = UnitPrice.parse(
                _text(item["unit_price"], f"{place}.unit_price"), currency
            )
        if price.micros < 0:
            raise InvalidDocument(f"{place}.unit_price", "A price cannot be negative")
    return DocumentLine(
        barcode=_text(item["barcode"], f"{place}.barcode")
        if "barcode" in item
        else None,
        sku=_text(item["sku"], f"{place}.sku") if "sku" in item else None,
        quantity=quantity,
        unit_price=price,
        discount_percent=_percent(
            item.get("discount_percent", "0"), f"{place}.discount_percent"
        ),
    )


def _tender(data: Any, place: str, currency: str) -> Tender:
    item = _object(data, place, {"kind", "amount"}, {"card_last4", "auth_code"})
    kind = _text(item["kind"], f"{place}.kind")
    if kind not in set(TenderKind):
        known = ", ".join(TenderKind)
        raise InvalidDocument(
            f"{place}.kind", f"{kind!r} is no way to pay here ({known})"
        )
    with _at(f"{place}.amount"):
        amount = Money.parse(_text(item["amount"], f"{place}.amount"), currency)
        return Tender(
            TenderKind(kind),
            amount,
            card_last4=_text(item["card_last4"], place) if "card_last4" in item else "",
            auth_code=_text(item["auth_code"], place) if "auth_code" in item else "",
        )


def _percent(value: Any, place: str) -> Fraction:
    with _at(place):
        percent = Fraction(parse_decimal(_text(value, place), what="percentage"))
    if not 0 <= percent <= 100:
        raise InvalidDocument(place, "A discount is between 0 and 100 percent")
    return percent


class _at:
    """Gives the place in the document to a fault found in a value."""

    def __init__(self, place: str) -> None:
        self._place = place

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: object, error: BaseException | None, trace: object
    ) -> None:
        if isinstance(error, InvalidInput) and not isinstance(error, InvalidDocument):
            raise InvalidDocument(self._place, error.message.rstrip(".")) from error


def _object(
    data: Any, place: str, needed: set[str], optional: set[str]
) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise InvalidDocument(place or "document", "An object is expected here")
    for key in needed - set(data):
        raise InvalidDocument(place or "document", f"{key!r} is missing")
    for key in set(data) - needed - optional:
        raise InvalidDocument(place or "document", f"{key!r} is not known here")
    return data


def _list(data: Any, place: str, *, least: int) -> list[Any]:
    if not isinstance(data, list):
        raise InvalidDocument(place, "A list is expected here")
    if len(data) < least:
        raise InvalidDocument(place, "At least one entry is needed")
    if len(data) > MAX_LINES:
        raise InvalidDocument(place, f"More than {MAX_LINES} entries")
    return data


def _text(data: Any, place: str) -> str:
    if not isinstance(data, str):
        raise InvalidDocument(
            place, "A text is expected here (numbers are decimal strings)"
        )
    if not data or len(data) > MAX_TEXT:
        raise InvalidDocument(
            place, f"A text of 1 to {MAX_TEXT} characters is expected here"
        )
    return data


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a number")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice in one object")
    return found
