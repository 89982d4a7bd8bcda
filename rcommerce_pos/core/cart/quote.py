"""Prices a quote document: the register's own engine, without a shop (docs/quote.md)."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from fractions import Fraction
from typing import Any, Literal
from uuid import UUID

from rcommerce_pos.core.cart.cart import Cart, CartLine, Discount, PriceSource
from rcommerce_pos.core.cart.explain import (
    described,
    explain_line,
    explain_payment,
    explain_sale,
)
from rcommerce_pos.core.cart.pricing import basket_line
from rcommerce_pos.core.cart.totals import DocumentDiscount, LineInput, Totals, reckon
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.catalog.types import InventoryPolicy, Unit
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
from rcommerce_pos.core.promotions.checks import check_promotion
from rcommerce_pos.core.promotions.document import read_promotion
from rcommerce_pos.core.promotions.engine import BasketLine, Moment, Outcome, PromotionBook
from rcommerce_pos.core.promotions.types import Choice, Conditions, Promotion
from rcommerce_pos.core.taxes.calculator import plan
from rcommerce_pos.core.taxes.types import Exemption, Tax, TaxKind, TaxRounding

_LINE_KEYS = {
    "description",
    "discount_percent",
    "discount_amount",
    "taxes",
    "product",
    "categories",
    "brand",
    "tags",
    "discountable",
    "unit",
}
_ROOT_KEYS = {
    "tax_rounding",
    "taxes",
    "discount",
    "cash_rounding",
    "promotions",
    "promotion_choice",
    "coupons",
    "customer_group",
    "at",
    "exempt",
}
_NOBODY = UUID(int=0)
_ANY_DAY = date(2000, 1, 3)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the document: as the engine takes it, and as the register would show it."""

    input: LineInput
    shown: CartLine
    basket: BasketLine | None


def quote_document(text: str, *, explain: bool = False) -> dict[str, Any]:
    """The answer to a quote document; raises InvalidDocument naming the place and the fault.

    ``explain`` adds the steps by which each line and the whole came about.
    """
    root = read_object(load(text), "", needed={"currency", "lines"}, optional=_ROOT_KEYS)
    currency = _currency(root["currency"])
    taxes = _taxes(root.get("taxes", {}))
    exemption = _exemption(root["exempt"]) if "exempt" in root else None
    lines = [
        _line(item, index, taxes, currency, exempt=exemption is not None)
        for index, item in enumerate(read_list(root["lines"], "lines"))
    ]
    discount = _discount(root["discount"], currency) if "discount" in root else None
    step = _step(root.get("cash_rounding"), currency)
    outcome = _promote(root, lines, currency)
    inputs = [_reduced(line, outcome) for line in lines]
    with at("discount" if discount is not None else "lines"):
        totals = reckon(
            inputs,
            currency=currency,
            tax_rounding=_rounding(root.get("tax_rounding", "line")),
            discount=discount,
        )
    cart = Cart(
        _NOBODY,
        0,
        _NOBODY,
        datetime.min.replace(tzinfo=UTC),
        lines=tuple(line.shown for line in lines),
        discount=Discount(discount.percent, discount.amount) if discount else None,
        exemption=exemption,
    )
    answer = _answer(totals, step)
    priced = PricedCart(cart, totals, outcome)
    if "promotions" in root:
        _add_promotions(answer, priced)
    if explain:
        _add_steps(answer, priced, step)
    return answer


def _promote(root: dict[str, Any], lines: list[_Line], currency: str) -> Outcome:
    """What the promotions of the document take off."""
    promotions = [
        read_promotion(item, f"promotions[{index}]", currency)
        for index, item in enumerate(read_list(root.get("promotions", []), "promotions"))
    ]
    for index, promotion in enumerate(promotions):
        with at(f"promotions[{index}]"):
            check_promotion(promotion)
        if "at" not in root and _is_timed(promotion):
            raise InvalidDocument(
                "at",
                "{promotion} holds at certain times: say when it is",
                promotion=promotion.name,
            )
    choice = read_text(root.get("promotion_choice", "priority"), "promotion_choice")
    if choice not in set(Choice):
        raise InvalidDocument(
            "promotion_choice",
            "“{choice}” is neither priority nor best",
            choice=choice,
        )
    book = PromotionBook(promotions, choice=Choice(choice))
    basket = [line.basket for line in lines if line.basket is not None]
    return book.reckon(basket, _moment(root, promotions))


def _moment(root: dict[str, Any], promotions: list[Promotion]) -> Moment:
    known = {each.name: each.id for each in promotions}
    shown: set[UUID] = set()
    for index, name in enumerate(read_list(root.get("coupons", []), "coupons")):
        if not isinstance(name, str) or name not in known:
            raise InvalidDocument(
                f"coupons[{index}]",
                "“{name}” is no promotion of the document",
                name=name,
            )
        shown.add(known[name])
    group = root.get("customer_group")
    moment = Moment(
        _ANY_DAY,
        customer_group=_key(group, "customer_group") if group is not None else None,
        coupons=frozenset(shown),
    )
    if "at" not in root:
        return moment
    text = read_text(root["at"], "at")
    try:
        local = datetime.fromisoformat(text)
    except ValueError as error:
        raise InvalidDocument(
            "at",
            "“{text}” is no date and time, such as 2026-03-01T17:30",
            text=text,
        ) from error
    return replace(moment, day=local.date(), minute=local.hour * 60 + local.minute)


def _is_timed(promotion: Promotion) -> bool:
    plain = Conditions()
    when = promotion.conditions
    return (when.first_day, when.last_day, when.weekdays, when.from_minute, when.to_minute) != (
        plain.first_day,
        plain.last_day,
        plain.weekdays,
        plain.from_minute,
        plain.to_minute,
    )


def _reduced(line: _Line, outcome: Outcome) -> LineInput:
    shares = outcome.shares.get(line.shown.line, ())
    if not shares:
        return line.input
    return replace(line.input, reduction=sum(share.minor for share in shares))


def _exemption(data: Any) -> Exemption:
    item = read_object(data, "exempt", needed={"reason", "certificate"}, optional=set())
    return Exemption(
        read_text(item["reason"], "exempt.reason"),
        read_text(item["certificate"], "exempt.certificate"),
    )


def _key(data: Any, place: str) -> UUID:
    text = read_text(data, place)
    try:
        return UUID(text)
    except ValueError as error:
        raise InvalidDocument(
            place,
            "“{text}” is no key",
            text=text,
        ) from error


def _add_promotions(answer: dict[str, Any], priced: PricedCart) -> None:
    currency = priced.totals.currency
    answer["promotions"] = [
        {
            "name": each.name,
            "times": each.times,
            "saving": str(Money(each.saving, currency)),
        }
        for each in priced.outcome.applied
    ]
    answer["hints"] = [
        {
            "name": each.name,
            **({"items": each.items} if each.items else {}),
            **({"spend": str(each.spend)} if each.spend is not None else {}),
        }
        for each in priced.outcome.hints
    ]


def _add_steps(answer: dict[str, Any], priced: PricedCart, step: int) -> None:
    for line, entry in zip(priced.cart.lines, answer["lines"], strict=True):
        entry["explain"] = described(explain_line(priced, line.line))
    gross = priced.totals.gross
    rounding = gross.rounded_to(step) - gross
    steps = explain_sale(priced) + explain_payment(priced.totals, rounding)
    answer["explain"] = described(steps)


def _currency(data: Any) -> str:
    code = read_text(data, "currency")
    if not is_currency(code):
        raise InvalidDocument(
            "currency",
            "“{wanted}” is no currency (ISO 4217)",
            wanted=code,
        )
    return code


def _rounding(data: Any) -> TaxRounding:
    name = read_text(data, "tax_rounding")
    if name not in set(TaxRounding):
        raise InvalidDocument(
            "tax_rounding",
            "“{name}” is neither line nor document",
            name=name,
        )
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
        raise InvalidDocument(
            f"{place}.kind",
            "“{kind}” is not one of {known}",
            kind=kind,
            known=", ".join(TaxKind),
        )
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


def _line(data: Any, index: int, taxes: dict[str, Tax], currency: str, *, exempt: bool) -> _Line:
    place = f"lines[{index}]"
    item = read_object(data, place, needed={"unit_price", "quantity"}, optional=_LINE_KEYS)
    with at(f"{place}.unit_price"):
        price = UnitPrice.parse(read_text(item["unit_price"], f"{place}.unit_price"), currency)
    with at(f"{place}.quantity"):
        quantity = Quantity.parse(read_text(item["quantity"], f"{place}.quantity"))
    amount = _amount(item.get("discount_amount", "0"), f"{place}.discount_amount", currency)
    made = LineInput(
        price,
        quantity,
        _applied(item, place, taxes),
        discount_percent=_percent(item.get("discount_percent", "0"), f"{place}.discount_percent"),
        discount_amount=amount or None,
        discountable=read_flag(item.get("discountable", True), f"{place}.discountable"),
        exempt=exempt,
    )
    with at(place):
        reckon([made], currency=currency, tax_rounding=TaxRounding.LINE)
    shown = _shown(item, index, made)
    basket = basket_line(shown)
    if basket is not None:
        basket = replace(basket, sort_key="|".join([*sorted(shown.keys), str(price)]))
    return _Line(made, shown, basket)


def _applied(item: dict[str, Any], place: str, taxes: dict[str, Tax]) -> tuple[Tax, ...]:
    applied: list[Tax] = []
    for code in read_list(item.get("taxes", []), f"{place}.taxes"):
        if not isinstance(code, str) or code not in taxes:
            raise InvalidDocument(
                f"{place}.taxes",
                "“{wanted}” is not among the taxes",
                wanted=code,
            )
        if taxes[code] in applied:
            raise InvalidDocument(
                f"{place}.taxes",
                "“{wanted}” stands twice",
                wanted=code,
            )
        applied.append(taxes[code])
    with at(f"{place}.taxes"):
        plan(tuple(applied))
    return tuple(applied)


def _shown(item: dict[str, Any], index: int, made: LineInput) -> CartLine:
    """The line as the register would hold it."""
    place = f"lines[{index}]"
    unit = read_text(item.get("unit", "piece"), f"{place}.unit")
    if unit not in set(Unit):
        raise InvalidDocument(
            f"{place}.unit",
            "“{unit}” is not one of {known}",
            unit=unit,
            known=", ".join(Unit),
        )
    discount = None
    if made.discount_percent:
        discount = Discount(percent=made.discount_percent)
    elif made.discount_amount is not None:
        discount = Discount(amount=made.discount_amount)
    description = item.get("description")
    return CartLine(
        line=index + 1,
        product_id=_NOBODY,
        sku=None,
        barcode=None,
        name=description if isinstance(description, str) else "",
        unit=Unit(unit),
        tax_class_id=_NOBODY,
        quantity=made.quantity,
        unit_price=made.unit_price,
        price_source=PriceSource.CATALOG,
        inventory_policy=InventoryPolicy.ALLOW,
        discount=discount,
        discountable=made.discountable,
        keys=_keys(item, place),
    )


def _keys(item: dict[str, Any], place: str) -> frozenset[str]:
    """What promotions may ask for."""
    keys: set[str] = set()
    if "product" in item:
        keys.add(f"product:{read_text(item['product'], f'{place}.product')}")
    for each in read_list(item.get("categories", []), f"{place}.categories"):
        keys.add(f"category:{read_text(each, f'{place}.categories')}")
    if "brand" in item:
        keys.add(f"brand:{read_text(item['brand'], f'{place}.brand').casefold()}")
    for each in read_list(item.get("tags", []), f"{place}.tags"):
        keys.add(f"tag:{read_text(each, f'{place}.tags').casefold()}")
    return frozenset(keys)


def _discount(data: Any, currency: str) -> DocumentDiscount:
    item = read_object(data, "discount", needed=set(), optional={"percent", "amount", "of"})
    if ("percent" in item) == ("amount" in item):
        raise InvalidDocument("discount", "A discount is a percent or an amount")
    of: Literal["gross", "net"] | None = None
    if "of" in item:
        named = read_text(item["of"], "discount.of")
        if named not in ("gross", "net"):
            raise InvalidDocument(
                "discount.of",
                "“{named}” is neither gross nor net",
                named=named,
            )
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
