"""A second engine, slow and obvious, in exact fractions: the register's own is held against it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import floor

from rcommerce_pos.core.cart.totals import DocumentDiscount, LineInput
from rcommerce_pos.core.kernel.currencies import digits_of
from rcommerce_pos.core.taxes.types import Tax, TaxKind, TaxRounding

ZERO = Fraction(0)
ONE = Fraction(1)
EXEMPT = Tax("EXEMPT", "Tax exempt", TaxKind.PERCENT, ZERO, included=False)


class TooLarge(ValueError):
    """A discount is larger than what it is taken off."""


@dataclass(frozen=True)
class Row:
    """A line in minor units; ``taxes`` are code, base and amount."""

    subtotal: int
    discount: int
    share: int
    net: int
    tax: int
    gross: int
    taxes: tuple[tuple[str, int, int], ...]


@dataclass(frozen=True)
class Answer:
    """A cart in minor units; ``tied``: an odd unit could have gone to another line as well."""

    rows: tuple[Row, ...]
    net: int
    tax: int
    gross: int
    discount: int
    tied: bool


def reckoned(
    lines: Sequence[LineInput],
    *,
    currency: str,
    tax_rounding: TaxRounding,
    discount: DocumentDiscount | None = None,
) -> Answer:
    """Price a cart; odd units that could go to several lines go to the earlier ones."""
    by_line = tax_rounding is TaxRounding.LINE
    scale = Fraction(10) ** digits_of(currency)
    bill = _Bill([_begun(line, scale, by_line=by_line) for line in lines], by_line)
    bill.charge()
    if discount is not None:
        bill.take_off(discount)
    rows = tuple(line.row() for line in bill.lines)
    return Answer(
        rows,
        sum(row.net for row in rows),
        sum(row.tax for row in rows),
        sum(row.gross for row in rows),
        sum(row.discount for row in rows),
        bill.tied,
    )


def exact_gross(line: LineInput, currency: str) -> Fraction:
    """The gross of a line without a discount of the document, in minor units, never rounded."""
    begun = _begun(line, Fraction(10) ** digits_of(currency), by_line=False)
    return begun.net + sum(taxes_on(begun.taxes, begun.net, begun.units))


def gross_of_one(taxes: tuple[Tax, ...]) -> Fraction:
    """By how much the gross rises with the amount as written."""
    return _slope_of_gross(taxes) / (written(taxes, ONE, ZERO) - written(taxes, ZERO, ZERO))


def rounded(value: Fraction) -> int:
    """The nearest integer, a half away from zero."""
    magnitude = floor(abs(value) + Fraction(1, 2))
    return magnitude if value >= 0 else -magnitude


def taxes_on(taxes: tuple[Tax, ...], net: Fraction, units: Fraction) -> list[Fraction]:
    """Each tax of a net, one after the other, as the law words it."""
    left_by_division = ONE - sum(
        (tax.rate / 100 for tax in taxes if tax.kind is TaxKind.DIVISION), ZERO
    )
    found: list[Fraction] = []
    for tax in taxes:
        base = net + sum(found[i] for i in _bases(taxes, len(found)))
        if tax.kind is TaxKind.FIXED:
            found.append(tax.rate * units)
        elif tax.kind is TaxKind.PERCENT:
            found.append(base * tax.rate / 100)
        else:
            price_with_tax = base / left_by_division
            found.append(price_with_tax * tax.rate / 100)
    return found


def written(taxes: tuple[Tax, ...], net: Fraction, units: Fraction) -> Fraction:
    """What the price tag says for a net: the net and the taxes that are included."""
    found = taxes_on(taxes, net, units)
    return net + sum(found[i] for i, tax in enumerate(taxes) if tax.included)


def net_within(taxes: tuple[Tax, ...], amount: Fraction, units: Fraction) -> Fraction:
    """The net that is written as this amount: a straight line through two points, turned round."""
    at_zero = written(taxes, ZERO, units)
    at_one = written(taxes, ONE, units)
    return (amount - at_zero) / (at_one - at_zero)


@dataclass
class _Line:
    """A line on its way."""

    given: LineInput
    taxes: tuple[Tax, ...]
    units: Fraction
    subtotal: int
    amount: Fraction
    net: Fraction
    share: int = 0
    charged_taxes: list[int] = field(default_factory=list)
    charged_net: int = 0

    @property
    def charged_gross(self) -> int:
        return self.charged_net + sum(self.charged_taxes)

    def exact_taxes(self) -> list[Fraction]:
        return taxes_on(self.taxes, self.net, self.units)

    def row(self) -> Row:
        charged = self.charged_taxes
        taxes = tuple(
            (
                tax.code,
                self.charged_net + sum(charged[j] for j in _bases(self.taxes, i)),
                charged[i],
            )
            for i, tax in enumerate(self.taxes)
        )
        return Row(
            self.subtotal,
            self.subtotal - rounded(self.amount) + self.share,
            self.share,
            self.charged_net,
            sum(charged),
            self.charged_gross,
            taxes,
        )


@dataclass
class _Bill:
    """All lines, and whether their order has decided where an odd unit went."""

    lines: list[_Line]
    by_line: bool
    tied: bool = False

    def charge(self) -> None:
        """Charge every line, as long as no discount is on the whole."""
        self._charge_taxes()
        if self.by_line:
            amounts = [rounded(line.amount) for line in self.lines]
        else:
            amounts = self._rounded_together([line.amount for line in self.lines])
        self._charge_nets(amounts)

    def take_off(self, discount: DocumentDiscount) -> None:
        """Take a discount off the whole."""
        included = any(tax.included for line in self.lines for tax in line.taxes)
        of_gross = (discount.of or ("gross" if included else "net")) == "gross"
        weights = [Fraction(_weight(line, of_gross=of_gross)) for line in self.lines]
        reduction = _reduction(discount, int(sum(weights, ZERO)))
        shares = self._spread(reduction, weights)
        if of_gross:
            self._take_off_gross(shares)
        else:
            self._take_off_net(shares)

    def _take_off_gross(self, shares: list[int]) -> None:
        grosses = [line.charged_gross for line in self.lines]
        for line, share in zip(self.lines, shares, strict=True):
            line.share = share
            line.net -= share / _slope_of_gross(line.taxes)
        self._charge_taxes()
        for line, gross in zip(self.lines, grosses, strict=True):
            line.charged_net = gross - line.share - sum(line.charged_taxes)

    def _take_off_net(self, shares: list[int]) -> None:
        nets = [line.charged_net for line in self.lines]
        for line, share in zip(self.lines, shares, strict=True):
            line.share = share
            line.net -= share
        self._charge_taxes()
        for line, net in zip(self.lines, nets, strict=True):
            line.charged_net = net - line.share

    def _charge_taxes(self) -> None:
        exact = [line.exact_taxes() for line in self.lines]
        for line, taxes in zip(self.lines, exact, strict=True):
            line.charged_taxes = [rounded(tax) for tax in taxes]
        if self.by_line:
            return
        codes = dict.fromkeys(tax.code for line in self.lines for tax in line.taxes)
        for code in codes:
            places = [
                (line, i, taxes[i])
                for line, taxes in zip(self.lines, exact, strict=True)
                for i, tax in enumerate(line.taxes)
                if tax.code == code
            ]
            shares = self._rounded_together([exactly for _, _, exactly in places])
            for (line, i, _), share in zip(places, shares, strict=True):
                line.charged_taxes[i] = share

    def _charge_nets(self, amounts: list[int]) -> None:
        for line, amount in zip(self.lines, amounts, strict=True):
            line.charged_net = amount - _included(line.taxes, line.charged_taxes)

    def _spread(self, reduction: int, weights: list[Fraction]) -> list[int]:
        """First over the combinations of taxes, then over the lines of each."""
        whole = sum(weights, ZERO)
        if not whole:
            return [0] * len(self.lines)
        combinations = list(dict.fromkeys(line.taxes for line in self.lines))
        members = [
            [i for i, line in enumerate(self.lines) if line.taxes == taxes]
            for taxes in combinations
        ]
        sums = [sum((weights[i] for i in group), ZERO) for group in members]
        quotas = [reduction * each / whole for each in sums]
        parts = self._largest_remainder(reduction, quotas)
        shares = [0] * len(self.lines)
        for group, part, each in zip(members, parts, sums, strict=True):
            if each:
                quotas = [part * weights[i] / each for i in group]
                split = self._largest_remainder(part, quotas)
                for i, share in zip(group, split, strict=True):
                    shares[i] = share
        return shares

    def _rounded_together(self, quotas: list[Fraction]) -> list[int]:
        return self._largest_remainder(rounded(sum(quotas, ZERO)), quotas)

    def _largest_remainder(self, total: int, quotas: list[Fraction]) -> list[int]:
        """Round so that the total comes out; a negative total is the mirror of a positive one."""
        leading = total or next((quota for quota in quotas if quota), ONE)
        sign = 1 if leading > 0 else -1
        shares = [floor(quota * sign) for quota in quotas]
        rest = [quota * sign - share for quota, share in zip(quotas, shares, strict=True)]
        ranked = sorted(range(len(rest)), key=lambda i: -rest[i])
        odd = total * sign - sum(shares)
        if 0 < odd < len(ranked) and rest[ranked[odd - 1]] == rest[ranked[odd]]:
            self.tied = True
        for i in ranked[:odd]:
            shares[i] += 1
        return [share * sign for share in shares]


def _begun(line: LineInput, scale: Fraction, *, by_line: bool) -> _Line:
    price = line.unit_price.exact * line.quantity.exact * scale
    units = line.quantity.exact * scale * (-1 if line.unit_price.exact < 0 else 1)
    amount = _less_line_discounts(line, price)
    if by_line:
        amount = Fraction(rounded(amount))
    taxes = line.taxes
    if line.exempt and taxes:
        price = net_within(taxes, price, units)
        amount = net_within(taxes, amount, units)
        if by_line:
            amount = Fraction(rounded(amount))
        taxes = (EXEMPT,)
    return _Line(line, taxes, units, rounded(price), amount, net_within(taxes, amount, units))


def _less_line_discounts(line: LineInput, price: Fraction) -> Fraction:
    amount = Fraction(rounded(price) - line.reduction) if line.reduction else price
    amount -= amount * line.discount_percent / 100
    if line.discount_amount is not None:
        amount -= line.discount_amount.minor
    if price >= 0 and amount < 0:
        raise TooLarge
    return amount


def _reduction(discount: DocumentDiscount, whole: int) -> int:
    if discount.percent is not None:
        reduction = rounded(whole * discount.percent / 100)
    else:
        reduction = discount.amount.minor if discount.amount is not None else 0
    if abs(reduction) > abs(whole):
        raise TooLarge
    return reduction


def _weight(line: _Line, *, of_gross: bool) -> int:
    """What a discount of the whole can be taken off: nothing that is fixed for each unit."""
    if not line.given.discountable:
        return 0
    if not of_gross:
        return line.charged_net
    fixed = rounded(sum(taxes_on(line.taxes, ZERO, line.units), ZERO))
    left = line.charged_gross - fixed
    if not line.charged_gross:
        return 0
    return max(left, 0) if line.charged_gross > 0 else min(left, 0)


def _slope_of_gross(taxes: tuple[Tax, ...]) -> Fraction:
    """By how much the gross rises with the net."""
    return sum(taxes_on(taxes, ONE, ZERO), ONE)


def _bases(taxes: tuple[Tax, ...], position: int) -> list[int]:
    """The earlier taxes that enter the base of a tax."""
    if not taxes[position].affected_by_compound:
        return []
    return [i for i in range(position) if taxes[i].compound]


def _included(taxes: tuple[Tax, ...], amounts: Sequence[int]) -> int:
    return sum(amount for tax, amount in zip(taxes, amounts, strict=True) if tax.included)
