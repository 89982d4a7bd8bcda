"""What a line is made of beyond its product: modifiers, parts, serial number, tare, age."""

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity

NO_WEIGHT = Quantity(0)


@dataclass(frozen=True, slots=True)
class ItemPart:
    """What one of a line takes out of stock beside or instead of its own product.

    ``price`` is what it adds to the unit price: nothing for the parts of a bundle, whose price is
    one.
    """

    name: str
    product_id: UUID | None
    quantity: Quantity
    price: UnitPrice | None = None


@dataclass(frozen=True, slots=True)
class ItemDetails:
    """What a line is made of.

    ``modifiers`` were chosen at the till and add to the price, ``parts`` are a bundle's; ``tare``
    is the container's weight that was taken off; ``min_age`` the age in years that was asked for;
    ``oversold_by`` who let it be sold although the record says that none is left.
    """

    modifiers: tuple[ItemPart, ...] = ()
    parts: tuple[ItemPart, ...] = ()
    serial: str = ""
    tare: Quantity = NO_WEIGHT
    min_age: int = 0
    oversold_by: str = ""

    @property
    def moved(self) -> tuple[tuple[UUID, Quantity], ...]:
        """What one of the line takes out of stock besides its own product."""
        return tuple(
            (each.product_id, each.quantity)
            for each in (*self.parts, *self.modifiers)
            if each.product_id is not None
        )


PLAIN = ItemDetails()


def write_details(details: ItemDetails) -> str:
    """Details as they are stored; empty for a plain line."""
    if details == PLAIN:
        return ""
    document = {
        "modifiers": [_written(each) for each in details.modifiers],
        "parts": [_written(each) for each in details.parts],
        "serial": details.serial,
        "tare_milli": details.tare.milli,
        "min_age": details.min_age,
        "oversold_by": details.oversold_by,
    }
    known = {key: value for key, value in document.items() if value}
    return json.dumps(known, ensure_ascii=False, separators=(",", ":"))


def read_details(text: str, currency: str) -> ItemDetails:
    """Details as they were stored."""
    if not text:
        return PLAIN
    document = json.loads(text)
    return ItemDetails(
        modifiers=tuple(_read(each, currency) for each in document.get("modifiers", ())),
        parts=tuple(_read(each, currency) for each in document.get("parts", ())),
        serial=document.get("serial", ""),
        tare=Quantity(document.get("tare_milli", 0)),
        min_age=document.get("min_age", 0),
        oversold_by=document.get("oversold_by", ""),
    )


def _written(part: ItemPart) -> dict[str, Any]:
    entry: dict[str, Any] = {"name": part.name, "quantity_milli": part.quantity.milli}
    if part.product_id is not None:
        entry["product"] = part.product_id.hex
    if part.price is not None:
        entry["price_micros"] = part.price.micros
    return entry


def _read(entry: dict[str, Any], currency: str) -> ItemPart:
    product, micros = entry.get("product"), entry.get("price_micros")
    return ItemPart(
        entry["name"],
        UUID(hex=product) if product else None,
        Quantity(entry["quantity_milli"]),
        UnitPrice(micros, currency) if micros is not None else None,
    )
