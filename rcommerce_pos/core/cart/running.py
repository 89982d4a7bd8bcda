"""Prices a cart again and again while it grows, reckoning only what changed."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from rcommerce_pos.core.cart.cart import Cart, CartLine
from rcommerce_pos.core.cart.pricing import basket_line, document_discount, line_input
from rcommerce_pos.core.cart.shortage import NOT_SHORT, Shortages
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
from rcommerce_pos.core.promotions.engine import (
    NOTHING,
    BasketLine,
    Memo,
    Moment,
    Outcome,
    PromotionBook,
)
from rcommerce_pos.core.promotions.service import PromotionService
from rcommerce_pos.core.settings.types import Place, Shop
from rcommerce_pos.core.taxes.service import TaxService
from rcommerce_pos.core.taxes.types import TaxRounding


@dataclass(frozen=True, slots=True)
class _Priced:
    """A line that was counted in, as it was then."""

    line: CartLine
    reduction: int
    input: LineInput
    totals: LineTotals


class RunningPrices:
    """The prices of one cart; taxes are those of the business day of the scan.

    Where every line is rounded by itself and the sale has no discount of its own, a further line
    costs the same in a long cart as in a short one; lines that promotions reduce anew are reckoned
    anew, and no others.
    """

    def __init__(
        self,
        place: Place,
        taxes: TaxService,
        promotions: PromotionService,
        clock: Clock,
        *,
        shortages: Shortages | None = None,
    ) -> None:
        self._place = place
        self._shortages = shortages
        self._register_id = place.till.register_id
        self._taxes = taxes
        self._promotions = promotions
        self._clock = clock
        self._terms: tuple[object, ...] = ()
        self._counted: dict[int, _Priced] = {}
        self._follow(place.shop)
        self._basket: dict[int, tuple[CartLine, BasketLine | None]] = {}
        self._book: PromotionBook | None = None
        self._memo: Memo = {}

    def price(self, cart: Cart) -> PricedCart:
        """What the cart costs now; Refused where a product's tax has no rate."""
        if self._place.shop is not self._shop:
            self._follow(self._place.shop)
        moment = self.moment(cart)
        terms = (moment.day, cart.tax_context, cart.exemption)
        if terms != self._terms:
            self._terms = terms
            self._sums = Sums(self._shop.currency)
            self._counted = {}
        outcome = self._promote(cart, moment)
        if cart.discount is None and self._rounding is TaxRounding.LINE:
            totals = self._running(cart, moment.day, outcome)
            return self._priced(cart, totals, outcome)
        totals = reckon(
            tuple(
                self._input(cart, line, moment.day, _reduction(outcome, line.line))
                for line in cart.lines
            ),
            currency=self._shop.currency,
            tax_rounding=self._rounding,
            discount=document_discount(cart.discount),
        )
        return self._priced(cart, totals, outcome)

    def _priced(self, cart: Cart, totals: Totals, outcome: Outcome) -> PricedCart:
        short = self._shortages.of(cart) if self._shortages is not None else NOT_SHORT
        return PricedCart(cart, totals, outcome, self._unused(cart, outcome), short)

    def _follow(self, shop: Shop) -> None:
        """The shop's own data were changed: what was summed up under the old ones is void."""
        self._shop = shop
        self._zone = ZoneInfo(shop.time_zone)
        self._rounding = TaxRounding(shop.tax_rounding)
        self._terms = ()
        self._sums = Sums(shop.currency)
        self._counted = {}

    def moment(self, cart: Cart) -> Moment:
        """When, where and for whom the cart is priced."""
        now = cart.priced_as_of or self._clock.now()
        local = now.astimezone(self._zone)
        day = business_date(
            now, zone=self._shop.time_zone, cutoff_minutes=self._shop.cutoff_minutes
        )
        return Moment(
            day=day,
            minute=local.hour * 60 + local.minute,
            customer_group=cart.customer_group_id,
            register=self._register_id,
            coupons=self._coupons(cart),
        )

    def _coupons(self, cart: Cart) -> frozenset[UUID]:
        found = (self._promotions.coupon(code) for code in cart.coupons)
        return frozenset(coupon.promotion_id for coupon in found if coupon is not None)

    def _unused(self, cart: Cart, outcome: Outcome) -> tuple[str, ...]:
        """The coupons whose promotion does not apply: they go back to the customer."""
        if not cart.coupons:
            return ()
        applied = {each.promotion_id for each in outcome.applied}
        found = {code: self._promotions.coupon(code) for code in cart.coupons}
        return tuple(
            code
            for code, coupon in found.items()
            if coupon is None or coupon.promotion_id not in applied
        )

    def _promote(self, cart: Cart, moment: Moment) -> Outcome:
        book = self._promotions.book()
        if not book.promotions:
            return NOTHING
        known = self._basket
        lines: list[BasketLine] = []
        for line in cart.lines:
            seen = known.get(line.line)
            if seen is None or seen[0] is not line:
                seen = known[line.line] = (line, basket_line(line))
            if seen[1] is not None:
                lines.append(seen[1])
        if book is not self._book:
            self._book, self._memo = book, {}
        return book.reckon(lines, moment, memo=self._memo)

    def _running(self, cart: Cart, day: date, outcome: Outcome) -> Totals:
        """Count out what went, count in what came, and sum."""
        counted = self._counted
        fresh: list[_Priced] = []
        shares = outcome.shares
        for line in cart.lines:
            known = counted.get(line.line)
            reduction = _reduction(outcome, line.line) if line.line in shares else 0
            if known is None or known.line is not line or known.reduction != reduction:
                made = self._input(cart, line, day, reduction)
                totals = line_totals(made, self._shop.currency)
                fresh.append(_Priced(line, reduction, made, totals))
        for priced in fresh:
            self._count_out(priced.line.line)
            self._sums.add(priced.input.borne, priced.totals)
            counted[priced.line.line] = priced
        if len(counted) > len(cart.lines):
            kept = {line.line for line in cart.lines}
            for number in [number for number in counted if number not in kept]:
                self._count_out(number)
        return self._sums.totals(tuple(counted[line.line].totals for line in cart.lines))

    def _count_out(self, number: int) -> None:
        gone = self._counted.pop(number, None)
        if gone is not None:
            self._sums.add(gone.input.borne, gone.totals, -1)

    def _input(self, cart: Cart, line: CartLine, day: date, reduction: int) -> LineInput:
        tax_class = self._taxes.class_in(line.tax_class_id, cart.tax_context)
        taxes = self._taxes.taxes_for(tax_class, day, line.name)
        return line_input(line, taxes, reduction=reduction, exempt=cart.exemption is not None)


def _reduction(outcome: Outcome, line: int) -> int:
    return sum(share.minor for share in outcome.shares.get(line, ()))
