"""The carts that are open: kept in memory beside their rows, priced, and with the way back."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from uuid import UUID

from rcommerce_pos.core.cart import store
from rcommerce_pos.core.cart.cart import Cart, CartLine, PriceSource
from rcommerce_pos.core.cart.pricing import keys_of
from rcommerce_pos.core.cart.running import RunningPrices
from rcommerce_pos.core.cart.shortage import Shortages
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.catalog.price_lists import PriceLists
from rcommerce_pos.core.catalog.prices import Buyer, best_offer
from rcommerce_pos.core.catalog.service import CatalogService
from rcommerce_pos.core.catalog.shelf_prices import ShelfPrices
from rcommerce_pos.core.catalog.types import ProductKind
from rcommerce_pos.core.customers.service import CustomerService
from rcommerce_pos.core.inventory.service import InventoryService
from rcommerce_pos.core.kernel.clock import Clock
from rcommerce_pos.core.kernel.errors import NotFound
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.promotions.service import PromotionService
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.storage.database import transaction
from rcommerce_pos.core.taxes.service import TaxService

UNDO_DEPTH = 200


@dataclass(slots=True)
class Open:
    """A cart that is being rung up, with the way back."""

    cart: Cart
    prices: RunningPrices
    stored: bool
    undo: list[Cart] = field(default_factory=list)
    redo: list[Cart] = field(default_factory=list)


class OpenCarts:
    """The open carts of one register.

    One instance rings up at a time: the window's counter lane, or a command.
    """

    def __init__(
        self,
        place: Place,
        catalog: CatalogService,
        taxes: TaxService,
        lists: PriceLists,
        shelf: ShelfPrices,
        promotions: PromotionService,
        customers: CustomerService,
        inventory: InventoryService,
        clock: Clock,
    ) -> None:
        self.place = place
        self._catalog = catalog
        self._taxes = taxes
        self._lists = lists
        self._shelf = shelf
        self._promotions = promotions
        self._customers = customers
        self._inventory = inventory
        self._clock = clock
        self._open: dict[UUID, Open] = {}

    def keep(self, cart: Cart, *, stored: bool) -> PricedCart:
        """Hold a cart open; answers what it costs."""
        prices = RunningPrices(
            self.place,
            self._taxes,
            self._promotions,
            self._clock,
            shortages=Shortages(self._inventory),
        )
        opened = Open(cart, prices, stored)
        self._open[cart.id] = opened
        return opened.prices.price(cart)

    def prices(self) -> RunningPrices:
        """Prices for one more cart."""
        return RunningPrices(self.place, self._taxes, self._promotions, self._clock)

    def demand(self, cart_id: UUID) -> Open:
        """An open cart, read from its row where it is not held yet; NotFound if it is gone."""
        opened = self._open.get(cart_id)
        if opened is not None:
            return opened
        cart = self.load(cart_id)
        if cart is None:
            raise NotFound(
                "cart.unknown",
                "This sale is no longer open.",
                hint="It was completed or dropped; start a new one.",
            )
        self.keep(cart, stored=True)
        return self._open[cart_id]

    def load(self, cart_id: UUID) -> Cart | None:
        """A cart from its rows, with what its products and its customer are today."""
        cart = store.load(self.place, cart_id)
        if cart is None:
            return None
        lines = tuple(self._refreshed(line) for line in cart.lines)
        return self.with_customer(replace(cart, lines=lines), cart.customer_id)

    def with_customer(self, cart: Cart, customer_id: UUID | None) -> Cart:
        """A cart with the name and group of its customer."""
        if customer_id is None:
            return replace(cart, customer_id=None, customer_name="", customer_group_id=None)
        customer = self._customers.customer(customer_id)
        return replace(
            cart,
            customer_id=customer.id,
            customer_name=customer.name,
            customer_group_id=customer.group_id,
        )

    def forget(self, cart_id: UUID) -> None:
        """Let go of a cart that became a sale or was set aside."""
        self._open.pop(cart_id, None)

    def change(
        self, opened: Open, cart: Cart, log: Callable[[], object] | None = None
    ) -> PricedCart:
        """Make an act last: priced first, then written with its entry in the journal."""
        before = opened.cart
        cart = self._charged(opened, cart.aligned())
        priced = opened.prices.price(cart)
        with transaction():
            stored = before if opened.stored else None
            store.save(self.place, stored, cart, at=self._clock.now())
            if log is not None:
                log()
        opened.stored = True
        opened.undo.append(before)
        del opened.undo[:-UNDO_DEPTH]
        opened.redo.clear()
        opened.cart = cart
        return priced

    def note(self, opened: Open, cart: Cart, log: Callable[[], object] | None = None) -> None:
        """Keep what is known of the sale and is no act: nothing takes it back."""
        with transaction():
            if opened.stored:
                store.save(self.place, opened.cart, cart, at=self._clock.now())
            if log is not None:
                log()
        opened.cart = cart

    def target(self, opened: Open, source: list[Cart]) -> Cart | None:
        """The cart before or after, with what no step takes back; None where there is none."""
        if not source:
            return None
        present, found = opened.cart, source[-1]
        next_line = max(present.next_line, found.next_line)
        if found.customer_count != present.customer_count:
            # What is known of another customer goes and comes back with her sale.
            return replace(found, tenders=present.tenders, next_line=next_line)
        return replace(
            found,
            tenders=present.tenders,
            next_line=next_line,
            age_confirmed=present.age_confirmed,
            total_shown=present.total_shown,
        )

    def step(
        self,
        opened: Open,
        source: list[Cart],
        other: list[Cart],
        log: Callable[[], object] | None = None,
    ) -> PricedCart | None:
        """Go to the cart before or after; None where there is none."""
        before = opened.cart
        target = self.target(opened, source)
        if target is None:
            return None
        priced = opened.prices.price(target)
        with transaction():
            store.save(self.place, before, target, at=self._clock.now())
            if log is not None:
                log()
        source.pop()
        other.append(before)
        opened.cart = target
        return priced

    def price_of(self, cart: Cart) -> PricedCart:
        """What a cart costs, held here or not (a command's)."""
        opened = self._open.get(cart.id)
        if opened is not None and opened.cart is cart:
            return opened.prices.price(cart)
        return self.prices().price(cart)

    def categories(self, category_id: UUID | None) -> tuple[UUID, ...]:
        """A category and those above it."""
        return self._catalog.category_path(category_id)

    def listed(self, cart: Cart, product_id: UUID | None = None) -> Cart:
        """The cart with what the price lists say of one product, or of all of them.

        The quantity that counts is that of all lines of the product together.
        """
        if not self._lists.lists():
            return cart
        wanted = {
            line.product_id
            for line in cart.lines
            if line.price_source.is_listed and product_id in (None, line.product_id)
        }
        for each in wanted:
            cart = self._listed_one(cart, each)
        return cart

    def _listed_one(self, cart: Cart, product_id: UUID) -> Cart:
        offers = self._lists.offers(product_id)
        lines = [
            line
            for line in cart.lines
            if line.product_id == product_id and line.price_source.is_listed
        ]
        if not offers and all(line.price_source is PriceSource.CATALOG for line in lines):
            return cart
        quantity = Quantity(sum(line.quantity.milli for line in lines))
        best = best_offer(offers, self._buyer(cart), quantity)
        for line in lines:
            if best is not None:
                changed = replace(
                    line,
                    unit_price=_with_modifiers(best.entry.price, line),
                    price_source=PriceSource.LIST,
                    price_list=best.price_list.name,
                )
            else:
                assert line.list_price is not None
                changed = replace(
                    line,
                    unit_price=_with_modifiers(line.list_price, line),
                    price_source=PriceSource.CATALOG,
                    price_list="",
                )
            if changed != line:
                cart = cart.changed(changed)
        return cart

    def at_prices_of_today(self, cart: Cart) -> Cart:
        """The cart with the shelf prices of now, or of the instant whose prices are honoured."""
        for line in cart.lines:
            if line.price_source.is_listed:
                shelf = self._shelf_price(cart, line)
                if shelf is not None and shelf != line.list_price:
                    source, price = line.price_source, line.unit_price
                    if source is PriceSource.CATALOG:
                        price = _with_modifiers(shelf, line)
                    cart = cart.changed(replace(line, list_price=shelf, unit_price=price))
        return self.listed(cart)

    def _shelf_price(self, cart: Cart, line: CartLine) -> UnitPrice | None:
        at = cart.priced_as_of or self._clock.now()
        return self._shelf.price_at(line.product_id, at)

    def _buyer(self, cart: Cart) -> Buyer:
        moment = self.prices().moment(cart)
        return Buyer(moment.day, self.place.till.register_id, cart.customer_group_id)

    def _refreshed(self, line: CartLine) -> CartLine:
        """A line as it was stored, with what promotions ask of its product."""
        product = self._catalog.product(line.product_id)
        return replace(line, keys=keys_of(product, self.categories(product.category_id)))

    def _charged(self, opened: Open, cart: Cart) -> Cart:
        """The cart with its service charge as so many percent of the goods, after discounts."""
        percent = cart.service_percent
        if percent is None:
            return cart
        line = next((one for one in cart.lines if one.kind is ProductKind.SERVICE_CHARGE), None)
        if line is None:
            return cart
        priced = opened.prices.price(cart)
        goods = sum(
            totals.subtotal.minor - totals.discount.minor
            for one, totals in zip(cart.lines, priced.totals.lines, strict=True)
            if one.kind.is_reduced
        )
        amount = self.place.shop.money(goods).multiply(percent / 100)
        changed = replace(line, unit_price=UnitPrice.of(amount))
        return cart if changed == line else cart.changed(changed)


def _with_modifiers(price: UnitPrice, line: CartLine) -> UnitPrice:
    """A price of the shelf or a list with what the line's modifiers add."""
    added = line.added_price
    return UnitPrice(max(price.micros + added, 0), price.currency) if added else price
