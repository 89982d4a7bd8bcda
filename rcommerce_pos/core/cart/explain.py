"""Why a line or a sale costs what it costs: steps in words and numbers, kept with the sale."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from fractions import Fraction

from rcommerce_pos.core.cart.cart import Cart, CartLine, Discount, PriceSource
from rcommerce_pos.core.cart.totals import LineTotals, TaxTotal, Totals
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.kernel.clock import rfc3339
from rcommerce_pos.core.kernel.currencies import digits_of
from rcommerce_pos.core.kernel.money import MICROS, Money, UnitPrice, round_half_away
from rcommerce_pos.core.promotions.types import Share

VERSION = 2


class StepKind(StrEnum):
    """What a step of a trace says."""

    SHELF = "shelf"
    BARCODE = "barcode"
    LABEL = "label"
    ASKED = "asked"
    CHARGE = "charge"
    LIST = "list"
    GIVEN = "given"
    BUNDLE = "bundle"
    DEPOSIT = "deposit"
    MODIFIER = "modifier"
    TARE = "tare"
    QUANTITY = "quantity"
    PROMOTION = "promotion"
    DISCOUNT = "discount"
    SALE_DISCOUNT = "sale_discount"
    EXEMPT = "exempt"
    CONTEXT = "context"
    COUPON = "coupon"
    HONOURED = "honoured"
    SUBTOTAL = "subtotal"
    NET = "net"
    TAX = "tax"
    GROSS = "gross"
    ROUNDING = "rounding"
    PAYABLE = "payable"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: ``amount`` is what it comes to or adds, as a decimal string; ``facts`` the rest.

    Facts are plain texts: ``name``, ``unit`` (a unit price), ``quantity``, ``exact`` (an amount
    before rounding), ``percent``, ``rate``, ``base``, ``included`` (yes), ``reason``,
    ``approved_by``, ``certificate``, ``code``, ``unused`` (yes), ``times``, ``at``.
    """

    kind: StepKind
    amount: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


_SOURCES = {
    PriceSource.CATALOG: StepKind.SHELF,
    PriceSource.LIST: StepKind.SHELF,
    PriceSource.GIVEN: StepKind.SHELF,
    PriceSource.BARCODE: StepKind.BARCODE,
    PriceSource.LABEL: StepKind.LABEL,
    PriceSource.ASKED: StepKind.ASKED,
    PriceSource.CHARGE: StepKind.CHARGE,
    PriceSource.BUNDLE: StepKind.BUNDLE,
    PriceSource.DEPOSIT: StepKind.DEPOSIT,
}


def explain_line(priced: PricedCart, number: int) -> tuple[Step, ...]:
    """The steps of one line, from the shelf to what it adds to the total."""
    line, totals = priced.line(number)
    taxes = {tax.code: tax for tax in priced.totals.taxes}
    return tuple(_line_steps(priced.cart, line, totals, priced.shares(number), taxes))


def explain_sale(priced: PricedCart) -> tuple[Step, ...]:
    """The steps of the whole sale."""
    cart, totals = priced.cart, priced.totals
    steps = [_step(StepKind.SUBTOTAL, totals.subtotal)]
    for applied in priced.outcome.applied:
        saving = Money(-applied.saving, totals.currency)
        steps.append(_step(StepKind.PROMOTION, saving, name=applied.name, times=str(applied.times)))
    steps += [
        Step(StepKind.COUPON, facts=_known(code=code, unused=unused))
        for code in cart.coupons
        for unused in ("yes" if code in priced.unused_coupons else "",)
    ]
    document = sum(line.document_discount.minor for line in totals.lines)
    lines = totals.discount.minor - document - priced.outcome.saving
    if lines:
        steps.append(_step(StepKind.DISCOUNT, Money(-lines, totals.currency)))
    if cart.discount is not None:
        steps.append(_document_discount(cart, Money(-document, totals.currency)))
    if cart.honoured_by and cart.priced_as_of is not None:
        steps.append(_honoured(cart.honoured_by, cart.priced_as_of))
    if cart.tax_context:
        steps.append(Step(StepKind.CONTEXT, facts={"name": cart.tax_context}))
    steps += _exemption(cart)
    steps.append(_step(StepKind.NET, totals.net))
    steps += [_tax_step(tax, tax.base, tax.amount) for tax in totals.taxes]
    steps.append(_step(StepKind.GROSS, totals.gross))
    return tuple(steps)


def explain_payment(totals: Totals, rounding: Money) -> tuple[Step, ...]:
    """What cash rounding adds, and what is to be paid."""
    if not rounding:
        return ()
    return (
        _step(StepKind.ROUNDING, rounding),
        _step(StepKind.PAYABLE, totals.gross + rounding),
    )


def write_trace(steps: Iterable[Step]) -> str:
    """Steps as they are stored with a sale."""
    entries = [
        {"kind": step.kind.value, **({"amount": step.amount} if step.amount else {}), **step.facts}
        for step in steps
    ]
    return json.dumps({"v": VERSION, "steps": entries}, ensure_ascii=False, separators=(",", ":"))


def read_trace(text: str) -> tuple[Step, ...]:
    """Stored steps; a sale of the first version tells its unit price and discount."""
    document = json.loads(text)
    if "steps" not in document:
        return _first_version(document)
    return tuple(
        Step(
            StepKind(entry["kind"]),
            entry.get("amount", ""),
            {key: value for key, value in entry.items() if key not in ("kind", "amount")},
        )
        for entry in document["steps"]
    )


def words(step: Step) -> str:
    """A step in English: a front end with another language has its own words for the kind."""
    facts = step.facts
    text = _WORDS[step.kind].format_map(_Blank(facts))
    return " ".join((text + _by_whom(facts)).split())


def described(steps: Iterable[Step]) -> list[dict[str, str]]:
    """Steps as commands print them: what kind, in words, and what it comes to."""
    return [
        {
            "step": step.kind.value,
            "words": words(step),
            **({"amount": step.amount} if step.amount else {}),
        }
        for step in steps
    ]


def _line_steps(
    cart: Cart,
    line: CartLine,
    totals: LineTotals,
    shares: Iterable[Share],
    taxes: Mapping[str, TaxTotal],
) -> Iterable[Step]:
    yield from _price_steps(line)
    if line.details.tare:
        yield Step(StepKind.TARE, facts={"quantity": str(line.details.tare)})
    yield _quantity_step(line, totals)
    promoted = 0
    for share in shares:
        promoted += share.minor
        yield _step(
            StepKind.PROMOTION, Money(-share.minor, totals.subtotal.currency), name=share.name
        )
    document = totals.document_discount
    if line.discount is not None:
        own = totals.discount.minor - document.minor - promoted
        yield _step(
            StepKind.DISCOUNT,
            Money(-own, document.currency),
            percent=_percent_of(line.discount),
            reason=line.discount_reason,
            approved_by=line.discount_approved_by,
        )
    if document:
        yield _document_discount(cart, -document)
    yield from _exemption(cart)
    yield _step(StepKind.NET, totals.net)
    contained = totals.subtotal - totals.discount == totals.gross
    for tax in totals.taxes:
        step = _tax_step(taxes[tax.code], tax.base, tax.amount)
        inside = {"included": "yes"} if contained and tax.amount else {}
        yield Step(step.kind, step.amount, {**step.facts, **inside})
    yield _step(StepKind.GROSS, totals.gross)


def _price_steps(line: CartLine) -> Iterable[Step]:
    kind = _SOURCES[line.price_source]
    first = line.unit_price
    if line.price_source in (PriceSource.LIST, PriceSource.GIVEN):
        first = line.list_price or line.regular_price or line.unit_price
    added = line.added_price
    if first == line.unit_price and added:
        first = UnitPrice(first.micros - added, first.currency)
    yield Step(kind, facts={"unit": str(first)})
    if line.price_source is PriceSource.LIST:
        listed = UnitPrice(line.unit_price.micros - added, line.unit_price.currency)
        yield Step(StepKind.LIST, facts={"name": line.price_list, "unit": str(listed)})
    for each in line.details.modifiers:
        unit = str(each.price) if each.price is not None else ""
        yield Step(StepKind.MODIFIER, facts=_known(name=each.name, unit=unit))
    if line.price_source is PriceSource.GIVEN:
        yield Step(
            StepKind.GIVEN,
            facts=_known(
                unit=str(line.unit_price),
                reason=line.price_reason,
                approved_by=line.price_approved_by,
            ),
        )


def _quantity_step(line: CartLine, totals: LineTotals) -> Step:
    """Price times quantity, with the exact product where rounding moved it."""
    numerator = line.unit_price.micros * line.quantity.milli
    scale = 10 ** digits_of(line.unit_price.currency)
    rounded = round_half_away(numerator * scale, MICROS * 1000)
    exact = "" if rounded * MICROS * 1000 == numerator * scale else _decimal(numerator, 9)
    return Step(
        StepKind.QUANTITY,
        str(totals.subtotal),
        _known(quantity=str(line.quantity), unit=str(line.unit_price), exact=exact),
    )


def _document_discount(cart: Cart, amount: Money) -> Step:
    return _step(
        StepKind.SALE_DISCOUNT,
        amount,
        percent=_percent_of(cart.discount),
        reason=cart.discount_reason,
        approved_by=cart.discount_approved_by,
    )


def _exemption(cart: Cart) -> Iterable[Step]:
    if cart.exemption is not None:
        yield Step(
            StepKind.EXEMPT,
            facts=_known(reason=cart.exemption.reason, certificate=cart.exemption.certificate),
        )


def _honoured(by: str, at: datetime) -> Step:
    return Step(StepKind.HONOURED, facts={"approved_by": by, "at": rfc3339(at)})


def _tax_step(tax: TaxTotal, base: Money, amount: Money) -> Step:
    return _step(StepKind.TAX, amount, name=tax.name, rate=tax.rate, base=str(base))


def _step(kind: StepKind, amount: Money, **facts: str) -> Step:
    return Step(kind, str(amount), _known(**facts))


def _known(**facts: str) -> dict[str, str]:
    return {key: value for key, value in facts.items() if value}


def _percent_of(discount: Discount | None) -> str:
    percent = discount.percent if discount is not None else None
    return percent_text(percent) if percent is not None else ""


def percent_text(percent: Fraction) -> str:
    """A percentage as a decimal string, to at most six decimals."""
    return _decimal(round_half_away(percent.numerator * MICROS, percent.denominator), 6)


def _decimal(value: int, digits: int) -> str:
    """An integer of 10^-digits as the shortest decimal string."""
    sign = "-" if value < 0 else ""
    whole, rest = divmod(abs(value), 10**digits)
    tail = f"{rest:0{digits}d}".rstrip("0")
    return f"{sign}{whole}.{tail}" if tail else f"{sign}{whole}"


def _first_version(document: Mapping[str, object]) -> tuple[Step, ...]:
    micros = document.get("unit_micros")
    if not isinstance(micros, int):
        return ()
    return (Step(StepKind.SHELF, facts={"unit": _decimal(micros, 6)}),)


class _Blank(dict[str, str]):
    """Facts for a sentence: what is not known is left blank."""

    def __init__(self, facts: Mapping[str, str]) -> None:
        percent = facts.get("percent", "")
        exact = facts.get("exact", "")
        super().__init__(
            {
                **facts,
                "percent": f"{percent}%" if percent else "",
                "exact": f"= {exact}, rounded" if exact else "",
                "unused": ", not used" if "unused" in facts else "",
                "included": ", in the price" if "included" in facts else "",
                "reason": facts.get("reason", "").replace("_", " "),
            }
        )

    def __missing__(self, key: str) -> str:
        return ""


def _by_whom(facts: Mapping[str, str]) -> str:
    return f" (approved by {facts['approved_by']})" if "approved_by" in facts else ""


_WORDS = {
    StepKind.SHELF: "Shelf price {unit}",
    StepKind.BARCODE: "Price of this barcode {unit}",
    StepKind.LABEL: "Price on the label {unit}",
    StepKind.ASKED: "Price asked at the till {unit}",
    StepKind.CHARGE: "Added by the house {unit}",
    StepKind.LIST: "Price list {name}: {unit}",
    StepKind.GIVEN: "Price changed at the till to {unit}, {reason}",
    StepKind.BUNDLE: "Price of the parts {unit}",
    StepKind.DEPOSIT: "Deposit {unit}",
    StepKind.MODIFIER: "With {name} {unit}",
    StepKind.TARE: "Tare {quantity} taken off",
    StepKind.QUANTITY: "{quantity} x {unit} {exact}",
    StepKind.PROMOTION: "Promotion {name}",
    StepKind.DISCOUNT: "Discount {percent} {reason}",
    StepKind.SALE_DISCOUNT: "Share of the discount on the whole sale {percent} {reason}",
    StepKind.EXEMPT: "Without tax: {reason}, certificate {certificate}",
    StepKind.CONTEXT: "Taxed as {name}",
    StepKind.COUPON: "Coupon {code}{unused}",
    StepKind.HONOURED: "Prices of {at} honoured",
    StepKind.SUBTOTAL: "All lines before discounts",
    StepKind.NET: "Net",
    StepKind.TAX: "{name} on {base}{included}",
    StepKind.GROSS: "Total",
    StepKind.ROUNDING: "Rounded to the smallest coin",
    StepKind.PAYABLE: "To pay",
}
