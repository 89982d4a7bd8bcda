"""Prices a quote document: the register's own engine, without a shop (docs/quote.md)."""

from fractions import Fraction
from typing import Any, Literal

from rcommerce_pos.core.cart.totals import DocumentDiscount, LineInput, Totals, reckon
from rcommerce_pos.core.kernel.currencies import is_currency
from rcommerce_pos.core.kernel.documents import (
    at,
    load,
    read_flag,
    read_list,
    read_object,
    read_text,
)
from rcommerce_pos.core.kernel.errors import InvalidDocument
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity, parse_decimal
from rcommerce_pos.core.taxes.calculator import plan
from rcommerce_pos.core.taxes.types import Tax, TaxKind, TaxRounding

_LINE_KEYS = {"description", "discount_percent", "discount_amount", "taxes"}


def quote_document(text: str) -> dict[str, Any]:
    """The answer to a quote document; raises InvalidDocument naming the place and the fault."""
    root = read_object(
        load(text),
        "",
        needed={"currency", "lines"},
        optional={"tax_rounding", "taxes", "discount", "cash_rounding"},
    )
    currency = _currency(root["currency"])
    taxes = _taxes(root.get("taxes", {}))
    lines = [
        _line(item, f"lines[{index}]", taxes, currency)
        for index, item in enumerate(read_list(root["lines"], "lines"))
    ]
    discount = _discount(root["discount"], currency) if "discount" in root else None
    step = _step(root.get("cash_rounding"), currency)
    with at("discount" if discount is not None else "lines"):
        totals = reckon(
            lines,
            currency=currency,
            tax_rounding=_rounding(root.get("tax_rounding", "line")),
            discount=discount,
        )
    return _answer(totals, step)


def _currency(data: Any) -> str:
    code = read_text(data, "currency")
    if not is_currency(code):
        raise InvalidDocument("currency", f"{code!r} is no currency (ISO 4217)")
    return code


def _rounding(data: Any) -> TaxRounding:
    name = read_text(data, "tax_rounding")
    if name not in set(TaxRounding):
        raise InvalidDocument("tax_rounding", f"{name!r} is neither line nor document")
    return TaxRounding(name)


def _taxes(data: Any) -> dict[str, Tax]:
    if not isinstance(data, dict):
        raise InvalidDocument("taxes", "An object is expected here")
    return {code: _tax(code, item, f"taxes.{code}") for code, item in data.items()}


def _tax(code: str, data: Any, place: str) -> Tax:
    item = read_object(
        data,
        place,
        needed={"kind", "rate"},
        optional={"included", "compound", "affected_by_compound", "group"},
    )
    kind = read_text(item["kind"], f"{place}.kind")
    if kind not in set(TaxKind):
        raise InvalidDocument(f"{place}.kind", f"{kind!r} is not one of {', '.join(TaxKind)}")
    with at(f"{place}.rate"):
        rate = Fraction(parse_decimal(read_text(item["rate"], f"{place}.rate"), what="rate"))
    group = read_text(item["group"], f"{place}.group") if "group" in item else code
    return Tax(
        code=code,
        name=code,
        kind=TaxKind(kind),
        rate=rate,
        included=read_flag(item.get("included", False), f"{place}.included"),
        compound=read_flag(item.get("compound", False), f"{place}.compound"),
        affected_by_compound=read_flag(
            item.get("affected_by_compound", True), f"{place}.affected_by_compound"
        ),
        group=group,
    )


def _line(data: Any, place: str, taxes: dict[str, Tax], currency: str) -> LineInput:
    item = read_object(data, place, needed={"unit_price", "quantity"}, optional=_LINE_KEYS)
    with at(f"{place}.unit_price"):
        price = UnitPrice.parse(read_text(item["unit_price"], f"{place}.unit_price"), currency)
    with at(f"{place}.quantity"):
        quantity = Quantity.parse(read_text(item["quantity"], f"{place}.quantity"))
    applied: list[Tax] = []
    for code in read_list(item.get("taxes", []), f"{place}.taxes"):
        if not isinstance(code, str) or code not in taxes:
            raise InvalidDocument(f"{place}.taxes", f"{code!r} is not among the taxes")
        if taxes[code] in applied:
            raise InvalidDocument(f"{place}.taxes", f"{code!r} stands twice")
        applied.append(taxes[code])
    with at(f"{place}.taxes"):
        plan(tuple(applied))
    amount = _amount(item.get("discount_amount", "0"), f"{place}.discount_amount", currency)
    line = LineInput(
        price,
        quantity,
        tuple(applied),
        discount_percent=_percent(item.get("discount_percent", "0"), f"{place}.discount_percent"),
        discount_amount=amount or None,
    )
    with at(place):
        reckon([line], currency=currency, tax_rounding=TaxRounding.LINE)
    return line


def _discount(data: Any, currency: str) -> DocumentDiscount:
    item = read_object(data, "discount", needed=set(), optional={"percent", "amount", "of"})
    if ("percent" in item) == ("amount" in item):
        raise InvalidDocument("discount", "A discount is a percent or an amount")
    of: Literal["gross", "net"] | None = None
    if "of" in item:
        named = read_text(item["of"], "discount.of")
        if named not in ("gross", "net"):
            raise InvalidDocument("discount.of", f"{named!r} is neither gross nor net")
        of = "gross" if named == "gross" else "net"
    if "percent" in item:
        return DocumentDiscount(percent=_percent(item["percent"], "discount.percent"), of=of)
    return DocumentDiscount(amount=_amount(item["amount"], "discount.amount", currency), of=of)


def _percent(data: Any, place: str) -> Fraction:
    with at(place):
        percent = Fraction(parse_decimal(read_text(data, place), what="percentage"))
    if not 0 <= percent <= 100:
        raise InvalidDocument(place, "A discount is between 0 and 100 percent")
    return percent


def _amount(data: Any, place: str, currency: str) -> Money:
    with at(place):
        amount = Money.parse(read_text(data, place), currency)
    if amount.minor < 0:
        raise InvalidDocument(place, "A discount cannot be negative")
    return amount


def _step(data: Any, currency: str) -> int:
    if data is None:
        return 1
    step = _amount(data, "cash_rounding", currency).minor
    if step < 1:
        raise InvalidDocument("cash_rounding", "The smallest coin is greater than 0")
    return step


def _answer(totals: Totals, step: int) -> dict[str, Any]:
    payable = totals.gross.rounded_to(step)
    return {
        "currency": totals.currency,
        "lines": [
            {
                "net": str(line.net),
                "tax": str(line.tax),
                "gross": str(line.gross),
                "discount": str(line.discount),
            }
            for line in totals.lines
        ],
        "taxes": [
            {
                "code": tax.code,
                "group": tax.group,
                "base": str(tax.base),
                "amount": str(tax.amount),
            }
            for tax in totals.taxes
        ],
        "groups": [
            {"group": group.group, "base": str(group.base), "amount": str(group.amount)}
            for group in totals.groups
        ],
        "net": str(totals.net),
        "tax": str(totals.tax),
        "gross": str(totals.gross),
        "rounding": str(payable - totals.gross),
        "payable": str(payable),
    }
