"""Rings up: every act on an open cart is on disk before the counter shows it."""

from dataclasses import replace
from uuid import UUID

from rcommerce_pos.core.cart import pricing, store
from rcommerce_pos.core.cart.cart import Cart, CartLine
from rcommerce_pos.core.cart.session import OpenCarts
from rcommerce_pos.core.cart.types import (
    ParkedCart,
    PriceCheck,
    PricedCart,
    Recalled,
    ScanOutcome,
    ScanResult,
)
from rcommerce_pos.core.catalog.service import CatalogService
from rcommerce_pos.core.catalog.shelf_prices import ShelfPrices
from rcommerce_pos.core.catalog.types import Found, InventoryPolicy, Product, ProductKind
from rcommerce_pos.core.inventory.service import InventoryService
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock
from rcommerce_pos.core.kernel.errors import NotFound, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import ONE, Quantity
from rcommerce_pos.core.orders.types import Tender
from rcommerce_pos.core.promotions.service import PromotionService
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import transaction


class CartService:
    """What a cashier does to the open carts of one register."""

    def __init__(
        self,
        place: Place,
        carts: OpenCarts,
        catalog: CatalogService,
        shelf: ShelfPrices,
        promotions: PromotionService,
        inventory: InventoryService,
        journal: JournalService,
        clock: Clock,
    ) -> None:
        self._place = place
        self._carts = carts
        self._catalog = catalog
        self._shelf = shelf
        self._promotions = promotions
        self._inventory = inventory
        self._journal = journal
        self._clock = clock

    def resume(self, actor: Actor) -> PricedCart:
        """The newest open cart of this register, or a new empty one (no row until a line)."""
        found = store.open_carts(self._place)
        if found:
            cart = self._carts.load(found[-1])
            assert cart is not None
            return self._carts.keep(cart, stored=True)
        return self.start(actor)

    def start(self, actor: Actor) -> PricedCart:
        """A new empty cart; it becomes a row with its first line."""
        actor.demand(Permission.SELL, "sell")
        ticket = store.next_ticket(self._place)
        cart = Cart(new_id(), ticket, actor.id, self._clock.now())
        return self._carts.keep(cart, stored=False)

    def sale(self, cart_id: UUID) -> PricedCart:
        """An open cart as it stands."""
        return self._carts.price_of(self._carts.demand(cart_id).cart)

    def scan(
        self,
        actor: Actor,
        cart_id: UUID,
        code: str,
        *,
        quantity: Quantity | None = None,
    ) -> ScanResult:
        """Look a code up and add what it finds, or say what must be asked first."""
        actor.demand(Permission.SELL, "sell")
        self._shelf.apply_due()
        lookup = self._catalog.lookup(code)
        if len(lookup.found) == 1:
            return self.add(actor, cart_id, lookup.found[0], quantity=quantity)
        if not lookup.found and self._promotions.coupon(code) is not None:
            return self._show_coupon(cart_id, code)
        outcome = ScanOutcome.CHOOSE if lookup.found else ScanOutcome.UNKNOWN
        return ScanResult(
            outcome,
            code,
            self.sale(cart_id),
            found=lookup.found,
            explanation=lookup.explanation,
        )

    def add(
        self,
        actor: Actor,
        cart_id: UUID,
        found: Found,
        *,
        quantity: Quantity | None = None,
        price: UnitPrice | None = None,
    ) -> ScanResult:
        """Add a product that a code or the search found.

        A price is taken only for goods that have none of their own; a price in place of the
        shelf's needs ``override_price``. Goods without a price or a weight come back as a
        question.
        """
        actor.demand(Permission.SELL, "sell")
        opened = self._carts.demand(cart_id)
        question = self._question(found, quantity, price)
        if question is not None:
            return ScanResult(
                question, found.code, opened.prices.price(opened.cart), found=(found,)
            )
        if price is not None and not pricing.needs_price(found):
            actor.demand(Permission.PRICE_OVERRIDE, "change a price")
        line = pricing.line_for(
            found,
            quantity=quantity,
            price=price,
            categories=self._carts.categories(found.product.category_id),
        )
        cart, number = opened.cart.added(line)
        cart = self._carts.listed(cart, line.product_id)
        oversold = self._check_stock(actor, cart.line(number), found.product)
        return ScanResult(
            ScanOutcome.ADDED,
            found.code,
            self._carts.change(opened, cart),
            line=number,
            oversold=oversold,
        )

    def set_quantity(
        self, actor: Actor, cart_id: UUID, number: int, quantity: Quantity
    ) -> PricedCart:
        """Change how much of a line is bought."""
        actor.demand(Permission.SELL, "sell")
        opened = self._carts.demand(cart_id)
        line = opened.cart.line(number)
        pricing.check_quantity(quantity, whole=not line.unit.is_measured)
        changed = replace(line, quantity=quantity)
        cart = self._carts.listed(opened.cart.changed(changed), line.product_id)
        if quantity.milli < line.quantity.milli:
            return self._carts.change(opened, cart, lambda: self._log_removed(actor, line, changed))
        return self._carts.change(opened, cart)

    def remove_line(self, actor: Actor, cart_id: UUID, number: int) -> PricedCart:
        """Take a line out: free before the total, and in the journal (domain rule 29)."""
        actor.demand(Permission.SELL, "sell")
        opened = self._carts.demand(cart_id)
        line = opened.cart.line(number)
        cart = self._carts.listed(opened.cart.without(number), line.product_id)
        if line.kind is ProductKind.SERVICE_CHARGE:
            cart = replace(cart, service_percent=None)
        return self._carts.change(opened, cart, lambda: self._log_removed(actor, line, None))

    def clear(self, actor: Actor, cart_id: UUID) -> PricedCart:
        """Drop the whole sale before payment; Ctrl+Z brings it back, the journal has it."""
        actor.demand(Permission.SELL, "sell")
        opened = self._carts.demand(cart_id)
        if opened.cart.tenders:
            raise Refused(
                "cart.has_tenders",
                "This sale is partly paid.",
                hint="Give the payments back first, then clear the sale.",
            )
        before = opened.cart
        cart = replace(before, lines=(), discount=None, coupons=(), service_percent=None)
        return self._carts.change(opened, cart, lambda: self._log_voided(actor, before))

    def undo(self, cart_id: UUID) -> PricedCart | None:
        """Go one act back; None where there is nothing to undo."""
        opened = self._carts.demand(cart_id)
        return self._carts.step(opened, opened.undo, opened.redo)

    def redo(self, cart_id: UUID) -> PricedCart | None:
        """Do again what was undone; None where there is nothing."""
        opened = self._carts.demand(cart_id)
        return self._carts.step(opened, opened.redo, opened.undo)

    def put_tenders(self, cart_id: UUID, tenders: tuple[Tender, ...]) -> PricedCart:
        """Keep the payments taken so far with the cart: a crash does not forget a card."""
        opened = self._carts.demand(cart_id)
        before = opened.cart
        opened.cart = replace(before, tenders=tenders)
        with transaction():
            store.save(self._place, before, opened.cart, at=self._clock.now())
        return opened.prices.price(opened.cart)

    def forget(self, cart_id: UUID) -> None:
        """Let go of a cart that became a sale."""
        self._carts.forget(cart_id)

    def price_of(self, cart: Cart) -> PricedCart:
        """What a cart costs, kept here or not (a command's)."""
        return self._carts.price_of(cart)

    def park(self, actor: Actor, cart_id: UUID) -> PricedCart:
        """Set a sale aside with what it costs now; answers a new empty one."""
        actor.demand(Permission.SELL, "sell")
        opened = self._carts.demand(cart_id)
        if not opened.cart.lines:
            raise Refused("cart.empty", "There is nothing in this sale yet.")
        if opened.cart.tenders:
            raise Refused(
                "cart.has_tenders",
                "This sale is partly paid.",
                hint="Give the payments back first, then park it.",
            )
        gross = opened.prices.price(opened.cart).totals.gross
        with transaction():
            store.park(cart_id, gross, self._clock.now())
            self._journal.record(
                "SUSPEND",
                {
                    "v": 1,
                    "cart": str(cart_id),
                    "ticket": opened.cart.ticket,
                    "gross_minor": gross.minor,
                    "by": actor.name,
                },
            )
        self._carts.forget(cart_id)
        return self.start(actor)

    def parked(self) -> tuple[ParkedCart, ...]:
        """The sales that were set aside, the newest first."""
        return store.parked(self._place)

    def recall(self, actor: Actor, cart_id: UUID) -> Recalled:
        """Bring a parked sale back at the prices of now, and say what it cost before."""
        actor.demand(Permission.SELL, "sell")
        self._shelf.apply_due()
        with transaction():
            parked = store.unpark(cart_id)
            if parked is None:
                raise NotFound("cart.not_parked", "This sale is not parked any more.")
            minor, at = parked
            self._journal.record("RESUME", {"v": 1, "cart": str(cart_id), "by": actor.name})
        opened = self._carts.demand(cart_id)
        then = opened.prices.price(replace(opened.cart, priced_as_of=at))
        now = self._carts.at_prices_of_today(opened.cart)
        sale = (
            self._carts.change(opened, now)
            if now != opened.cart
            else opened.prices.price(opened.cart)
        )
        running = {each.promotion_id for each in sale.outcome.applied}
        ended = tuple(
            each.name for each in then.outcome.applied if each.promotion_id not in running
        )
        return Recalled(sale, self._place.shop.money(minor), ended)

    def check_price(
        self, actor: Actor, code: str, *, cart_id: UUID | None = None
    ) -> tuple[PriceCheck, ...]:
        """What the products of a code cost, one of each, for the customer of the open sale."""
        actor.demand(Permission.SELL, "look up a price")
        self._shelf.apply_due()
        now = self._clock.now()
        lookup = self._catalog.lookup(code)
        if not lookup.found:
            raise NotFound(
                "product.unknown", f"No product has the code {code!r}.", hint=lookup.explanation
            )
        open_cart = self._carts.demand(cart_id).cart if cart_id is not None else None
        empty = Cart(new_id(), 0, actor.id, now)
        if open_cart is not None:
            empty = replace(open_cart, lines=(), discount=None, tenders=(), service_percent=None)
        return tuple(self._check(empty, found) for found in lookup.found)

    def _check(self, cart: Cart, found: Found) -> PriceCheck:
        product = found.product
        quantity = found.quantity if found.quantity.milli > 0 else ONE
        listed = ""
        if not pricing.needs_price(found):
            line = pricing.line_for(found, categories=self._carts.categories(product.category_id))
            cart, number = cart.added(line)
            cart = self._carts.listed(cart)
            listed = cart.line(number).price_list
        return PriceCheck(
            product=product,
            quantity=quantity,
            shelf=product.price,
            sale=self._carts.prices().price(cart),
            price_list=listed,
            lowest=self._shelf.lowest(product.id),
            on_hand=self._inventory.on_hand(product.id),
        )

    def add_coupon(self, actor: Actor, cart_id: UUID, code: str) -> PricedCart:
        """Take a customer's coupon; Refused, saying why, where it cannot be redeemed."""
        actor.demand(Permission.SELL, "sell")
        opened = self._carts.demand(cart_id)
        coupon = self._promotions.usable(code, opened.cart.customer_id)
        if coupon.code in opened.cart.coupons:
            raise Refused("coupon.twice", f"The coupon {coupon.code} is in this sale already.")
        cart = replace(opened.cart, coupons=(*opened.cart.coupons, coupon.code))
        return self._carts.change(opened, cart)

    def remove_coupon(self, actor: Actor, cart_id: UUID, code: str) -> PricedCart:
        """Give a coupon back to the customer, unused."""
        actor.demand(Permission.SELL, "sell")
        opened = self._carts.demand(cart_id)
        left = tuple(each for each in opened.cart.coupons if each != code)
        return self._carts.change(opened, replace(opened.cart, coupons=left))

    def _show_coupon(self, cart_id: UUID, code: str) -> ScanResult:
        opened = self._carts.demand(cart_id)
        coupon = self._promotions.usable(code, opened.cart.customer_id)
        if coupon.code not in opened.cart.coupons:
            cart = replace(opened.cart, coupons=(*opened.cart.coupons, coupon.code))
            self._carts.change(opened, cart)
        name = self._promotions.promotion(coupon.promotion_id).name
        sale = opened.prices.price(opened.cart)
        return ScanResult(ScanOutcome.COUPON, coupon.code, sale, explanation=name)

    def _question(
        self, found: Found, quantity: Quantity | None, price: UnitPrice | None
    ) -> ScanOutcome | None:
        if found.product.has_variants:
            return ScanOutcome.CHOOSE
        if price is None and pricing.needs_price(found):
            return ScanOutcome.ASK_PRICE
        if pricing.needs_quantity(found, quantity):
            return ScanOutcome.ASK_QUANTITY
        return None

    def _check_stock(self, actor: Actor, line: CartLine, product: Product) -> bool:
        """True where the record says that fewer are left; refused where the policy denies it."""
        if product.inventory_policy is InventoryPolicy.ALLOW or not product.kind.is_stocked:
            return False
        on_hand = self._inventory.on_hand(product.id)
        if on_hand is None or on_hand.milli >= line.quantity.milli:
            return False
        if product.inventory_policy is InventoryPolicy.DENY and not actor.may(
            Permission.STOCK_OVERSELL
        ):
            raise Refused(
                "stock.none_left",
                f"Only {on_hand} of {product.name} are left.",
                hint="Recount it, or ask the manager to sell it.",
                product=product.name,
            )
        return True

    def _log_removed(self, actor: Actor, line: CartLine, kept: CartLine | None) -> None:
        self._journal.record(
            "LINE_REMOVED",
            {
                "v": 1,
                "name": line.name,
                "sku": line.sku,
                "quantity": str(line.quantity),
                "kept": str(kept.quantity) if kept else "0",
                "unit_price_micros": line.unit_price.micros,
                "currency": line.unit_price.currency,
                "by": actor.name,
            },
        )

    def _log_voided(self, actor: Actor, cart: Cart) -> None:
        self._journal.record(
            "VOID_BEFORE_PAYMENT",
            {
                "v": 1,
                "cart": str(cart.id),
                "lines": [
                    {
                        "name": line.name,
                        "quantity": str(line.quantity),
                        "unit_price_micros": line.unit_price.micros,
                    }
                    for line in cart.lines
                ],
                "currency": self._place.shop.currency,
                "by": actor.name,
            },
        )
