"""Prices an example basket with a promotion, price list or tax that is not saved yet."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from rcommerce_pos.core.cart import pricing
from rcommerce_pos.core.cart.cart import Cart, PriceSource
from rcommerce_pos.core.cart.totals import reckon
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.catalog.price_lists import PriceLists
from rcommerce_pos.core.catalog.prices import Buyer, Offer, best_offer
from rcommerce_pos.core.catalog.service import CatalogService
from rcommerce_pos.core.catalog.types import Found, ListPrice, PriceList, Product
from rcommerce_pos.core.kernel.clock import Clock, business_date
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.promotions.engine import Moment, PromotionBook
from rcommerce_pos.core.promotions.service import PromotionService
from rcommerce_pos.core.promotions.types import Promotion
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.taxes.service import TaxService, tax_on
from rcommerce_pos.core.taxes.types import Tax, TaxRounding, TaxSheet, Zone


@dataclass(frozen=True, slots=True)
class ExampleLine:
    """So much of a product in the example."""

    product: Product
    quantity: Quantity


@dataclass(frozen=True, slots=True)
class Draft:
    """What is being edited, in place of what is stored; ``alone`` leaves other promotions out.

    A coupon that the promotion needs counts as shown, and its customers as buying.
    ``tax_classes`` are the classes of goods that bear ``tax``.
    """

    promotion: Promotion | None = None
    price_list: PriceList | None = None
    prices: tuple[ListPrice, ...] = ()
    tax: TaxSheet | None = None
    tax_classes: frozenset[UUID] = frozenset()
    customer_group_id: UUID | None = None
    at: datetime | None = None
    alone: bool = False


class ExampleBasket:
    """Reckons baskets as the till would, without a sale."""

    def __init__(
        self,
        place: Place,
        catalog: CatalogService,
        taxes: TaxService,
        lists: PriceLists,
        promotions: PromotionService,
        clock: Clock,
    ) -> None:
        self._place = place
        self._catalog = catalog
        self._taxes = taxes
        self._lists = lists
        self._promotions = promotions
        self._clock = clock

    def price(self, lines: Sequence[ExampleLine], draft: Draft) -> PricedCart:
        """What the basket costs with the draft in force; raises as the till would."""
        moment = self._moment(draft)
        cart = Cart(new_id(), 0, new_id(), self._clock.now())
        for line in lines:
            if line.product.price is None:
                continue
            found = Found(line.product, "")
            path = self._catalog.category_path(line.product.category_id)
            made = pricing.line_for(found, quantity=line.quantity, categories=path)
            cart, _ = cart.added(made)
        cart = self._listed(cart, draft, moment)
        basket = [each for each in map(pricing.basket_line, cart.lines) if each is not None]
        outcome = self._book(draft).reckon(basket, moment)
        totals = reckon(
            [
                pricing.line_input(
                    line,
                    self._taxes_for(line.tax_class_id, line.name, draft, moment),
                    reduction=sum(share.minor for share in outcome.shares.get(line.line, ())),
                )
                for line in cart.lines
            ],
            currency=self._place.shop.currency,
            tax_rounding=TaxRounding(self._place.shop.tax_rounding),
        )
        return PricedCart(cart, totals, outcome)

    def _moment(self, draft: Draft) -> Moment:
        """Now, or the moment of the draft; a promotion that is not due is shown as if it were."""
        shop = self._place.shop
        now = draft.at or self._clock.now()
        day = business_date(now, zone=shop.time_zone, cutoff_minutes=shop.cutoff_minutes)
        moment = Moment(
            day, customer_group=draft.customer_group_id, register=self._place.till.register_id
        )
        promotion = draft.promotion
        if promotion is None:
            return moment
        when = promotion.conditions
        day = max(day, when.first_day or day)
        groups = sorted(when.customer_groups, key=str)
        registers = sorted(when.registers, key=str)
        return replace(
            moment,
            day=min(day, when.last_day or day),
            minute=when.from_minute,
            weekday=min(when.weekdays, default=day.weekday()),
            coupons=frozenset({promotion.id}),
            customer_group=groups[0] if groups else draft.customer_group_id,
            register=registers[0] if registers else self._place.till.register_id,
        )

    def _book(self, draft: Draft) -> PromotionBook:
        book = self._promotions.book()
        if draft.promotion is None:
            return book
        wanted = replace(draft.promotion, active=True)
        others = () if draft.alone else book.promotions
        kept = [each for each in others if each.id != wanted.id]
        return PromotionBook([*kept, wanted], choice=book.choice)

    def _listed(self, cart: Cart, draft: Draft, moment: Moment) -> Cart:
        group = moment.customer_group
        if draft.price_list is not None and draft.price_list.customer_group_id is not None:
            group = draft.price_list.customer_group_id
        buyer = Buyer(moment.day, self._place.till.register_id, group)
        for line in cart.lines:
            best = best_offer(self._offers(line.product_id, draft), buyer, line.quantity)
            if best is not None:
                changed = replace(
                    line,
                    unit_price=best.entry.price,
                    price_source=PriceSource.LIST,
                    price_list=best.price_list.name,
                )
                cart = cart.changed(changed)
        return cart

    def _offers(self, product_id: UUID, draft: Draft) -> list[Offer]:
        wanted = draft.price_list
        offers = [
            offer
            for offer in self._lists.offers(product_id)
            if wanted is None or offer.price_list.id != wanted.id
        ]
        if wanted is not None:
            shown = replace(
                wanted,
                active=True,
                first_day=None,
                last_day=None,
                register_id=None,
            )
            offers += [
                Offer(shown, price) for price in draft.prices if price.product_id == product_id
            ]
        return offers

    def _taxes_for(
        self, class_id: UUID, name: str, draft: Draft, moment: Moment
    ) -> tuple[Tax, ...]:
        sheet = draft.tax
        if sheet is None:
            return self._taxes.taxes_for(class_id, moment.day, name)
        shop = self._place.shop
        zone = Zone(shop.country, shop.region, shop.postal_code)
        borne = self._taxes.taxes_of(class_id)
        sheets = [sheet if each.id == sheet.id else each for each in borne]
        if class_id not in draft.tax_classes:
            sheets = [each for each in sheets if each.id != sheet.id]
        elif sheet not in sheets:
            sheets.append(sheet)
        return tuple(tax_on(each, moment.day, zone, goods=name) for each in sheets)
