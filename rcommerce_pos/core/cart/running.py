"""Prices a cart again and again while it grows, reckoning only what changed."""

from datetime import date

from rcommerce_pos.core.cart.cart import Cart, CartLine
from rcommerce_pos.core.cart.pricing import document_discount, line_input
from rcommerce_pos.core.cart.totals import LineInput, reckon
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.kernel.clock import Clock, business_date
from rcommerce_pos.core.settings.types import Shop
from rcommerce_pos.core.taxes.service import TaxService
from rcommerce_pos.core.taxes.types import TaxRounding


class RunningPrices:
    """The prices of one cart; taxes are those of the business day of the scan."""

    def __init__(self, shop: Shop, taxes: TaxService, clock: Clock) -> None:
        self._shop = shop
        self._taxes = taxes
        self._clock = clock
        self._inputs: dict[int, tuple[CartLine, LineInput]] = {}

    def price(self, cart: Cart) -> PricedCart:
        """What the cart costs now; Refused where a product's tax has no rate."""
        day = business_date(
            self._clock.now(),
            zone=self._shop.time_zone,
            cutoff_minutes=self._shop.cutoff_minutes,
        )
        totals = reckon(
            tuple(self._input(line, day) for line in cart.lines),
            currency=self._shop.currency,
            tax_rounding=TaxRounding(self._shop.tax_rounding),
            discount=document_discount(cart.discount),
        )
        return PricedCart(cart, totals)

    def _input(self, line: CartLine, day: date) -> LineInput:
        known = self._inputs.get(line.line)
        if known is not None and known[0] is line:
            return known[1]
        made = line_input(line, self._taxes.taxes_for(line.tax_class_id, day, line.name))
        self._inputs[line.line] = (line, made)
        return made
