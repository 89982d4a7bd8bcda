"""A sale as a JSON document: read strictly, every number a decimal string."""

import json
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from rcommerce_pos.core.catalog.goods import OLDEST
from rcommerce_pos.core.kernel.documents import at, load, read_list, read_object, read_text
from rcommerce_pos.core.kernel.errors import InvalidDocument
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity, parse_decimal
from rcommerce_pos.core.orders.types import Tender, TenderKind


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """One line: a barcode or a SKU, how many, and what differs from the shelf.

    ``modifiers`` are named as the shop names them; a deposit is an empty that comes back.
    """

    barcode: str | None
    sku: str | None
    quantity: Quantity
    unit_price: UnitPrice | None
    discount_percent: Fraction
    tare: Quantity | None = None
    serial: str = ""
    modifiers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SaleDocument:
    """A whole sale; ``cashier`` of None is the owner.

    ``age_confirmed`` is the age in years that the customer proved.
    """

    checkout_id: str
    lines: tuple[DocumentLine, ...]
    tenders: tuple[Tender, ...]
    cashier: str | None
    age_confirmed: int = 0


def parse_sale(text: str, currency: str) -> SaleDocument:
    """Read a sale; raises InvalidDocument naming the place and the fault."""
    root = read_object(
        load(text),
        "",
        needed={"checkout_id", "lines", "tenders"},
        optional={"cashier", "age_confirmed"},
    )
    return SaleDocument(
        checkout_id=read_text(root["checkout_id"], "checkout_id"),
        lines=tuple(
            _line(item, f"lines[{index}]", currency)
            for index, item in enumerate(read_list(root["lines"], "lines", least=1))
        ),
        tenders=tuple(
            _tender(item, f"tenders[{index}]", currency)
            for index, item in enumerate(read_list(root["tenders"], "tenders"))
        ),
        cashier=read_text(root["cashier"], "cashier") if "cashier" in root else None,
        age_confirmed=_age(root["age_confirmed"]) if "age_confirmed" in root else 0,
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
    optional = {"barcode", "sku", "unit_price", "discount_percent", "tare", "serial", "modifiers"}
    item = read_object(data, place, needed={"quantity"}, optional=optional)
    if ("barcode" in item) == ("sku" in item):
        raise InvalidDocument(place, "A line names either a barcode or a sku")
    with at(f"{place}.quantity"):
        quantity = Quantity.parse(read_text(item["quantity"], f"{place}.quantity"))
    if quantity.milli <= 0:
        raise InvalidDocument(f"{place}.quantity", "A quantity sold is greater than 0")
    price = None
    if "unit_price" in item:
        with at(f"{place}.unit_price"):
            price = UnitPrice.parse(read_text(item["unit_price"], f"{place}.unit_price"), currency)
        if price.micros < 0:
            raise InvalidDocument(f"{place}.unit_price", "A price cannot be negative")
    return DocumentLine(
        barcode=read_text(item["barcode"], f"{place}.barcode") if "barcode" in item else None,
        sku=read_text(item["sku"], f"{place}.sku") if "sku" in item else None,
        quantity=quantity,
        unit_price=price,
        discount_percent=_percent(item.get("discount_percent", "0"), f"{place}.discount_percent"),
        tare=_tare(item["tare"], f"{place}.tare") if "tare" in item else None,
        serial=read_text(item["serial"], f"{place}.serial") if "serial" in item else "",
        modifiers=tuple(
            read_text(each, f"{place}.modifiers")
            for each in read_list(item.get("modifiers", []), f"{place}.modifiers")
        ),
    )


def _tender(data: Any, place: str, currency: str) -> Tender:
    optional = {"card_last4", "auth_code", "name"}
    item = read_object(data, place, needed={"kind", "amount"}, optional=optional)
    kind = read_text(item["kind"], f"{place}.kind")
    if kind not in set(TenderKind) or kind == TenderKind.CARD:
        known = ", ".join(each for each in TenderKind if each is not TenderKind.CARD)
        raise InvalidDocument(
            f"{place}.kind",
            "“{kind}” is no way to pay here ({known})",
            kind=kind,
            known=known,
        )
    with at(f"{place}.amount"):
        amount = Money.parse(read_text(item["amount"], f"{place}.amount"), currency)
        return Tender(
            TenderKind(kind),
            amount,
            card_last4=read_text(item["card_last4"], place) if "card_last4" in item else "",
            auth_code=read_text(item["auth_code"], place) if "auth_code" in item else "",
            label=read_text(item["name"], f"{place}.name") if "name" in item else "",
        )


def _tare(data: Any, place: str) -> Quantity:
    with at(place):
        tare = Quantity.parse(read_text(data, place))
    if tare.milli < 0:
        raise InvalidDocument(place, "A tare cannot be negative")
    return tare


def _age(data: Any) -> int:
    text = read_text(data, "age_confirmed")
    if not (text.isascii() and text.isdigit() and int(text) <= OLDEST):
        raise InvalidDocument(
            "age_confirmed",
            "“{text}” is no age in years",
            text=text,
        )
    return int(text)


def _percent(value: Any, place: str) -> Fraction:
    with at(place):
        percent = Fraction(parse_decimal(read_text(value, place), what="percentage"))
    if not 0 <= percent <= 100:
        raise InvalidDocument(place, "A discount is between 0 and 100 percent")
    return percent
