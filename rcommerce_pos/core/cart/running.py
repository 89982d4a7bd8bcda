"""Prices a cart again and again while it grows, reckoning only what changed."""

from dataclasses import dataclass
from datetime import date

from rcommerce_pos.core.cart.cart import Cart, CartLine
from rcommerce_pos.core.cart.pricing import document_discount, line_input
from rcommerce_pos.core.cart.totals import (
    LineInput,
    LineTotals,
    Sums,
    Totals,
    line_totals,
    reckon,
)
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.kernel.clock import Clock, business_date
from rcommerce_pos.core.settings.types import Shop
from rcommerce_pos.core.taxes.service import TaxService
from rcommerce_pos.core.taxes.types import TaxRounding


@dataclass(frozen=True, slots=True)
class _Priced:
    """A line that was counted in, as it was then."""

    line: CartLine
    input: LineInput
    totals: LineTotals


class RunningPrices:
    """The prices of one cart; taxes are those of the business day of the scan.

    Where every line is rounded by itself and the sale has no discount of its own, a further line
    costs the same in a long cart as in a short one.
    """

    def __init__(self, shop: Shop, taxes: TaxService, clock: Clock) -> None:
        self._shop = shop
        self._taxes = taxes
        self._clock = clock
        self._rounding = TaxRounding(shop.tax_rounding)
        self._day: date | None = None
        self._sums = Sums(shop.currency)
        self._counted: dict[int, _Priced] = {}

    def price(self, cart: Cart) -> PricedCart:
        """What the cart costs now; Refused where a product's tax has no rate."""
        day = business_date(
            self._clock.now(),
            zone=self._shop.time_zone,
            cutoff_minutes=self._shop.cutoff_minutes,
        )
        if day != self._day:
            self._begin(day)
        if cart.discount is None and self._rounding is TaxRounding.LINE:
            return PricedCart(cart, self._running(cart, day))
        totals = reckon(
            tuple(self._input(line, day) for line in cart.lines),
            currency=self._shop.currency,
            tax_rounding=self._rounding,
            discount=document_discount(cart.discount),
        )
        return PricedCart(cart, totals)

    def _begin(self, day: date) -> None:
        self._day = day
        self._sums = Sums(self._shop.currency)
        self._counted = {}

    def _running(self, cart: Cart, day: date) -> Totals:
        """Count out what went, count in what came, and sum."""
        counted = self._counted
        fresh: list[_Priced] = []
        for line in cart.lines:
            known = counted.get(line.line)
            if known is None or known.line is not line:
                made = self._input(line, day)
                fresh.append(_Priced(line, made, line_totals(made, self._shop.currency)))
        for priced in fresh:
            self._count_out(priced.line.line)
            self._sums.add(priced.input.taxes, priced.totals)
            counted[priced.line.line] = priced
        if len(counted) > len(cart.lines):
            kept = {line.line for line in cart.lines}
            for number in [number for number in counted if number not in kept]:
                self._count_out(number)
        return self._sums.totals(tuple(counted[line.line].totals for line in cart.lines))

    def _count_out(self, number: int) -> None:
        gone = self._counted.pop(number, None)
        if gone is not None:
            self._sums.add(gone.input.taxes, gone.totals, -1)

    def _input(self, line: CartLine, day: date) -> LineInput:
        return line_input(line, self._taxes.taxes_for(line.tax_class_id, day, line.name))
