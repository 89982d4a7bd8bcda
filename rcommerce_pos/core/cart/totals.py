"""What a cart costs: lines, taxes, discounts and totals, exact to the minor unit.

Pure: the same cart gives the same totals, whatever asks. The rules are those of the quote document
(docs/quote.md): amounts are rounded half away from zero, and only at the places named there.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from rcommerce_pos.core.kernel.currencies import digits_of
from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.money import (
    MICROS,
    Money,
    UnitPrice,
    apportion,
    round_fraction,
    round_half_away,
)
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.taxes.calculator import TaxPlan, net_of, plan, taxes_of
from rcommerce_pos.core.taxes.types import Tax, TaxKind, TaxRounding

NOTHING = Fraction(0)
EXEMPT = Tax("EXEMPT", "Tax exempt", TaxKind.PERCENT, NOTHING, included=False, group="EXEMPT")
"""What an exempt line bears instead of its taxes: nothing, on its whole net."""


@dataclass(frozen=True, slots=True)
class LineInput:
    """A line to be priced.

    ``reduction``, in minor units, is what promotions take off the rounded price; then comes
    ``discount_percent``, then ``discount_amount``. An ``exempt`` line costs its net, without the
    taxes that its price contains. One that is not ``discountable`` keeps its price under a
    discount of the document.
    """

    unit_price: UnitPrice
    quantity: Quantity
    taxes: tuple[Tax, ...]
    discount_percent: Fraction = NOTHING
    discount_amount: Money | None = None
    reduction: int = 0
    discountable: bool = True
    exempt: bool = False

    @property
    def borne(self) -> tuple[Tax, ...]:
        """The taxes that the line bears."""
        return (EXEMPT,) if self.exempt and self.taxes else self.taxes


@dataclass(frozen=True, slots=True)
class DocumentDiscount:
    """A discount on the whole sale: percent or amount, of the gross or of the net.

    ``of`` of None is the gross where any tax of the cart is included, else the net.
    """

    percent: Fraction | None = None
    amount: Money | None = None
    of: Literal["gross", "net"] | None = None


@dataclass(frozen=True, slots=True)
class LineTax:
    """One tax of one line."""

    code: str
    base: Money
    amount: Money


@dataclass(frozen=True, slots=True)
class LineTotals:
    """A line after everything.

    ``subtotal`` is price times quantity before any discount; ``discount`` is all that comes off
    it, ``document_discount`` the part of that which is the line's share of a discount on the whole.
    """

    subtotal: Money
    discount: Money
    document_discount: Money
    net: Money
    tax: Money
    gross: Money
    taxes: tuple[LineTax, ...]


@dataclass(frozen=True, slots=True)
class TaxTotal:
    """One tax of the whole cart; ``rate`` is a decimal string.

    What is ``included`` is in the prices already and does not come on top of them.
    """

    code: str
    name: str
    group: str
    rate: str
    base: Money
    amount: Money
    included: bool = False


@dataclass(frozen=True, slots=True)
class GroupTotal:
    """The taxes of the cart that are reported together."""

    group: str
    base: Money
    amount: Money


@dataclass(frozen=True, slots=True)
class Totals:
    """A cart after everything; ``lines`` are in the order of the input."""

    currency: str
    lines: tuple[LineTotals, ...]
    taxes: tuple[TaxTotal, ...]
    groups: tuple[GroupTotal, ...]
    subtotal: Money
    discount: Money
    net: Money
    tax: Money
    gross: Money


@dataclass(slots=True)
class _Work:
    """A line on its way: amounts in minor units, exact where not rounded yet."""

    line: LineInput
    plan: TaxPlan
    subtotal: int
    amount: Fraction
    units: Fraction
    net: Fraction
    discount: int = 0
    share: int = 0
    taxes: list[int] = field(default_factory=list)
    final_net: int = 0

    def content(self, sign: int) -> tuple[object, ...]:
        """What the line is, dearest first: odd units go by it, and never by the order of lines.

        ``sign`` is that of the whole cart, so that a full return is split as its sale was.
        """
        line = self.line
        return (
            -abs(self.amount),
            -self.amount * sign,
            -line.unit_price.micros,
            line.quantity.milli * sign,
            tuple(tax.code for tax in self.plan.taxes),
            line.discount_percent,
            (line.discount_amount.minor if line.discount_amount else 0) * sign,
            line.reduction * sign,
            line.discountable,
        )


@dataclass(frozen=True, slots=True)
class _Fixed:
    """What each line comes to after a discount on the whole, in minor units."""

    of: Literal["gross", "net"]
    amounts: list[int]

    def net(self, index: int, taxes: list[int]) -> int:
        """The net of a line with its taxes."""
        amount = self.amounts[index]
        return amount - sum(taxes) if self.of == "gross" else amount


def reckon(
    lines: Sequence[LineInput],
    *,
    currency: str,
    tax_rounding: TaxRounding,
    discount: DocumentDiscount | None = None,
) -> Totals:
    """Price a cart.

    Raises InvalidInput where a discount is larger than what it is taken off, or where division
    taxes come to 100 percent.
    """
    if discount is None and tax_rounding is TaxRounding.LINE:
        sums = Sums(currency)
        priced = tuple(line_totals(line, currency) for line in lines)
        for line, totals in zip(lines, priced, strict=True):
            sums.add(line.borne, totals)
        return sums.totals(priced)
    in_order = [_begin(line, currency, tax_rounding) for line in lines]
    works = _sorted(in_order)
    fixed = None
    if discount is not None:
        fixed = _spread_discount(works, discount, currency, tax_rounding)
    if tax_rounding is TaxRounding.LINE:
        _round_by_line(works, fixed)
    else:
        _round_by_document(works, fixed)
    sums = Sums(currency)
    priced = tuple(_finish(work, currency) for work in in_order)
    for line, totals in zip(lines, priced, strict=True):
        sums.add(line.borne, totals)
    return sums.totals(priced)


def line_totals(line: LineInput, currency: str) -> LineTotals:
    """A line by itself, its taxes rounded on the line: the hot path of every scan."""
    tax_plan = plan(line.taxes)
    if (
        line.reduction
        or line.discount_percent
        or line.discount_amount is not None
        or line.exempt
        or tax_plan.has_units
    ):
        work = _begin(line, currency, TaxRounding.LINE)
        _round_by_line([work], None)
        return _finish(work, currency)
    scale = 10 ** digits_of(currency)
    amount = round_half_away(line.unit_price.micros * line.quantity.milli * scale, MICROS * 1000)
    net = amount
    amounts: list[int] = []
    for tax, (numerator, denominator) in zip(line.taxes, tax_plan.ratios, strict=True):
        tax_amount = round_half_away(amount * numerator, denominator)
        amounts.append(tax_amount)
        if tax.included:
            net -= tax_amount
    return _totals(tax_plan, currency, amount, 0, net, amounts)


class Sums:
    """Running sums over lines, so that one more line costs the same in a long cart."""

    def __init__(self, currency: str) -> None:
        self._currency = currency
        self._fields = [0, 0, 0, 0, 0]
        self._taxes: dict[str, list[int]] = {}
        self._known: dict[str, Tax] = {}
        self._groups: dict[str, list[int]] = {}

    def add(self, taxes: tuple[Tax, ...], totals: LineTotals, sign: int = 1) -> None:
        """Count a line in, or with ``sign`` of -1 out again."""
        fields = self._fields
        fields[0] += sign * totals.subtotal.minor
        fields[1] += sign * totals.discount.minor
        fields[2] += sign * totals.net.minor
        fields[3] += sign * totals.tax.minor
        fields[4] += sign * totals.gross.minor
        seen: set[str] = set()
        for tax, part in zip(taxes, totals.taxes, strict=True):
            self._known[tax.code] = tax
            base, amount = sign * part.base.minor, sign * part.amount.minor
            self._count(self._taxes, tax.code, base, amount, sign)
            group = tax.group or tax.code
            self._count(self._groups, group, 0 if group in seen else base, amount, sign)
            seen.add(group)

    def totals(self, lines: tuple[LineTotals, ...]) -> Totals:
        """The totals of the lines that were counted in; asserts that they agree (rule 4)."""
        currency = self._currency
        subtotal, discount, net, tax, gross = (Money(x, currency) for x in self._fields)
        taxes = tuple(
            TaxTotal(
                code,
                self._known[code].name,
                self._known[code].group or code,
                self._known[code].rate_text,
                Money(base, currency),
                Money(amount, currency),
                self._known[code].included,
            )
            for code, (base, amount, _) in sorted(self._taxes.items())
        )
        groups = tuple(
            GroupTotal(group, Money(base, currency), Money(amount, currency))
            for group, (base, amount, _) in sorted(self._groups.items())
        )
        assert net + tax == gross, "net and tax are not the gross"
        assert sum(each.amount.minor for each in taxes) == tax.minor, "taxes do not sum"
        return Totals(currency, lines, taxes, groups, subtotal, discount, net, tax, gross)

    @staticmethod
    def _count(sums: dict[str, list[int]], key: str, base: int, amount: int, sign: int) -> None:
        entry = sums.setdefault(key, [0, 0, 0])
        entry[0] += base
        entry[1] += amount
        entry[2] += sign
        if not entry[2]:
            del sums[key]


def _sorted(works: list[_Work]) -> list[_Work]:
    """The lines by what they are, so that a cart and its full return are split alike."""
    whole = sum((work.amount for work in works), NOTHING)
    signs = (1, -1) if not whole else ((1,) if whole > 0 else (-1,))
    orders = [sorted(work.content(sign) for work in works) for sign in signs]
    sign = signs[orders.index(min(orders))]
    return sorted(works, key=lambda work: work.content(sign))


def _begin(line: LineInput, currency: str, rounding: TaxRounding) -> _Work:
    tax_plan = plan(line.taxes)
    scale = 10 ** digits_of(currency)
    price = Fraction(line.unit_price.micros * line.quantity.milli * scale, MICROS * 1000)
    amount = _reduced(line, price)
    if rounding is TaxRounding.LINE:
        amount = Fraction(round_fraction(amount))
    sign = -1 if line.unit_price.micros < 0 else 1
    units = Fraction(sign * line.quantity.milli * scale, 1000)
    if line.exempt and line.taxes:
        price, amount = (net_of(tax_plan, each, units) for each in (price, amount))
        if rounding is TaxRounding.LINE:
            amount = Fraction(round_fraction(amount))
        tax_plan = plan(line.borne)
    subtotal = round_fraction(price)
    return _Work(
        line,
        tax_plan,
        subtotal,
        amount,
        units,
        net_of(tax_plan, amount, units),
        discount=subtotal - round_fraction(amount),
    )


def _reduced(line: LineInput, price: Fraction) -> Fraction:
    """What is left of a line's price after promotions, percentage and amount, in this order."""
    amount = round_fraction(price) - Fraction(line.reduction) if line.reduction else price
    amount *= 1 - line.discount_percent / 100
    if line.discount_amount is not None:
        amount -= line.discount_amount.minor
    if price >= 0 and amount < 0:
        raise InvalidInput("discount.too_large", "A discount is larger than the price of its line.")
    return amount


def _round_by_line(works: list[_Work], fixed: _Fixed | None) -> None:
    """Round every tax of every line; the net is what the amount leaves."""
    for index, work in enumerate(works):
        work.taxes = [round_fraction(tax) for tax in taxes_of(work.plan, work.net, work.units)]
        if fixed is not None:
            work.final_net = fixed.net(index, work.taxes)
        else:
            work.final_net = round_fraction(work.amount) - _included(work)


def _round_by_document(works: list[_Work], fixed: _Fixed | None) -> None:
    """Round each tax once over the document, and hand the odd units to the lines."""
    exact = [taxes_of(work.plan, work.net, work.units) for work in works]
    by_code: dict[str, list[tuple[int, int]]] = {}
    for index, work in enumerate(works):
        work.taxes = [0] * len(work.plan.taxes)
        for position, tax in enumerate(work.plan.taxes):
            by_code.setdefault(tax.code, []).append((index, position))
    for places in by_code.values():
        quotas = [exact[index][position] for index, position in places]
        shares = apportion(round_fraction(sum(quotas, NOTHING)), quotas)
        for (index, position), share in zip(places, shares, strict=True):
            works[index].taxes[position] = share
    if fixed is not None:
        for index, work in enumerate(works):
            work.final_net = fixed.net(index, work.taxes)
        return
    amounts = [work.amount for work in works]
    written = apportion(round_fraction(sum(amounts, NOTHING)), amounts)
    for work, amount in zip(works, written, strict=True):
        work.final_net = amount - _included(work)


def _spread_discount(
    works: list[_Work], discount: DocumentDiscount, currency: str, rounding: TaxRounding
) -> _Fixed:
    """Take a discount off what each line would be charged; answers what is left of it.

    The reduction is spread over the combinations of taxes, then over their lines; no line gives
    more than it is charged.
    """
    of = discount.of or (
        "gross" if any(tax.included for work in works for tax in work.plan.taxes) else "net"
    )
    grosses = _grosses(works, rounding)
    charged = grosses if of == "gross" else [work.final_net for work in works]
    weights = [
        Fraction(_discountable(work, amount, of)) if work.line.discountable else NOTHING
        for work, amount in zip(works, charged, strict=True)
    ]
    whole = int(sum(weights, NOTHING))
    if discount.percent is not None:
        reduction = round_fraction(whole * discount.percent / 100)
    else:
        reduction = discount.amount.minor if discount.amount else 0
    if abs(reduction) > abs(whole):
        raise InvalidInput(
            "discount.too_large",
            "The discount is larger than what it is taken off.",
            hint="At most {most} can be taken off.",
            most=Money(whole, currency),
        )
    shares = _spread(works, weights, reduction)
    for work, share in zip(works, shares, strict=True):
        work.discount += share
        work.share = share
        work.net -= share / work.plan.gross if of == "gross" else share
    return _Fixed(of, [amount - share for amount, share in zip(charged, shares, strict=True)])


def _spread(works: list[_Work], weights: list[Fraction], reduction: int) -> list[int]:
    """Integer shares of a reduction: first by combination of taxes, then by line."""
    total = sum(weights, NOTHING)
    if not total:
        return [0] * len(works)
    combinations: dict[tuple[Tax, ...], list[int]] = {}
    for index, work in enumerate(works):
        combinations.setdefault(work.plan.taxes, []).append(index)
    sums = [
        sum((weights[index] for index in indexes), NOTHING) for indexes in combinations.values()
    ]
    parts = apportion(reduction, [reduction * each / total for each in sums])
    shares = [0] * len(works)
    for part, each, indexes in zip(parts, sums, combinations.values(), strict=True):
        if each:
            split = apportion(part, [part * weights[index] / each for index in indexes])
            for index, share in zip(indexes, split, strict=True):
                shares[index] = share
    return shares


def _grosses(works: list[_Work], rounding: TaxRounding) -> list[int]:
    """The gross of each line before the discount, as it would have been charged."""
    if rounding is TaxRounding.LINE:
        _round_by_line(works, None)
    else:
        _round_by_document(works, None)
    return [work.final_net + sum(work.taxes) for work in works]


def _discountable(work: _Work, charged: int, of: Literal["gross", "net"]) -> int:
    """What a line is charged, less what is fixed for each unit; never of the other sign."""
    if of == "net" or not work.plan.gross_units:
        return charged
    left = charged - round_fraction(work.plan.gross_units * work.units)
    if not charged:
        return 0
    return max(left, 0) if charged > 0 else min(left, 0)


def _included(work: _Work) -> int:
    return sum(
        amount for tax, amount in zip(work.plan.taxes, work.taxes, strict=True) if tax.included
    )


def _finish(work: _Work, currency: str) -> LineTotals:
    return _totals(
        work.plan,
        currency,
        work.subtotal,
        work.discount,
        work.final_net,
        work.taxes,
        share=work.share,
    )


def _totals(
    tax_plan: TaxPlan,
    currency: str,
    subtotal: int,
    discount: int,
    net: int,
    amounts: list[int],
    *,
    share: int = 0,
) -> LineTotals:
    tax = sum(amounts)
    taxes = tuple(
        LineTax(
            each.code,
            Money(net + sum(amounts[index] for index in earlier), currency),
            Money(amount, currency),
        )
        for each, earlier, amount in zip(tax_plan.taxes, tax_plan.bases, amounts, strict=True)
    )
    return LineTotals(
        subtotal=Money(subtotal, currency),
        discount=Money(discount, currency),
        document_discount=Money(share, currency),
        net=Money(net, currency),
        tax=Money(tax, currency),
        gross=Money(net + tax, currency),
        taxes=taxes,
    )
