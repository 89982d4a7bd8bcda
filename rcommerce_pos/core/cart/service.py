"""Rings up: every act on an open cart is on disk before the counter shows it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from uuid import UUID

from rcommerce_pos.core.cart import pricing, store
from rcommerce_pos.core.cart.cart import Cart, CartLine, Discount, PriceSource
from rcommerce_pos.core.cart.running import RunningPrices
from rcommerce_pos.core.cart.types import PricedCart, ScanOutcome, ScanResult
from rcommerce_pos.core.catalog.service import CatalogService
from rcommerce_pos.core.catalog.types import Found, InventoryPolicy, Product
from rcommerce_pos.core.inventory.service import InventoryService
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock
from rcommerce_pos.core.kernel.errors import InvalidInput, NotFound, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.orders.types import Tender
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import transaction
from rcommerce_pos.core.taxes.service import TaxService

UNDO_DEPTH = 200


@dataclass(slots=True)
class _Open:
    """A cart that is being rung up, with the way back."""

    cart: Cart
    prices: RunningPrices
    stored: bool
    undo: list[Cart] = field(default_factory=list)
    redo: list[Cart] = field(default_factory=list)


class CartService:
    """The open carts of one register.

    It keeps them in memory beside their rows, so one instance rings up at a time: the window's
    counter lane, or a command.
    """

    def __init__(
        self,
        place: Place,
        catalog: CatalogService,
        taxes: TaxService,
        inventory: InventoryService,
        journal: JournalService,
        clock: Clock,
    ) -> None:
        self._place = place
        self._catalog = catalog
        self._taxes = taxes
        self._inventory = inventory
        self._journal = journal
        self._clock = clock
        self._open: dict[UUID, _Open] = {}

    def resume(self, actor: Actor) -> PricedCart:
        """The newest open cart of this register, or a new empty one (no row until a line)."""
        found = store.open_carts(self._place)
        if found:
            cart = store.load(self._place, found[-1])
            assert cart is not None
            return self._keep(cart, stored=True)
        return self.start(actor)

    def start(self, actor: Actor) -> PricedCart:
        """A new empty cart; it becomes a row with its first line."""
        actor.demand(Permission.SELL, "sell")
        ticket = store.next_ticket(self._place)
        cart = Cart(new_id(), ticket, actor.id, self._clock.now())
        return self._keep(cart, stored=False)

    def sale(self, cart_id: UUID) -> PricedCart:
        """An open cart as it stands."""
        return self._priced(self._demand(cart_id))

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
        lookup = self._catalog.lookup(code)
        if len(lookup.found) == 1:
            return self.add(actor, cart_id, lookup.found[0], quantity=quantity)
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
        opened = self._demand(cart_id)
        question = self._question(found, quantity, price)
        if question is not None:
            return ScanResult(question, found.code, self._priced(opened), found=(found,))
        if price is not None and not pricing.needs_price(found):
            actor.demand(Permission.PRICE_OVERRIDE, "change a price")
        line = pricing.line_for(found, quantity=quantity, price=price)
        cart, number = opened.cart.added(line)
        oversold = self._check_stock(actor, cart.line(number), found.product)
        self._change(opened, cart)
        return ScanResult(
            ScanOutcome.ADDED,
            found.code,
            self._priced(opened),
            line=number,
            oversold=oversold,
        )

    def set_quantity(
        self, actor: Actor, cart_id: UUID, number: int, quantity: Quantity
    ) -> PricedCart:
        """Change how much of a line is bought."""
        actor.demand(Permission.SELL, "sell")
        opened = self._demand(cart_id)
        line = opened.cart.line(number)
        pricing.check_quantity(quantity, whole=not line.unit.is_measured)
        changed = replace(line, quantity=quantity)
        if quantity.milli < line.quantity.milli:
            return self._change(
                opened,
                opened.cart.changed(changed),
                lambda: self._log_removed(actor, line, changed),
            )
        return self._change(opened, opened.cart.changed(changed))

    def override_price(
        self, actor: Actor, cart_id: UUID, number: int, price: UnitPrice
    ) -> PricedCart:
        """Sell a line at another price; needs the permission and is in the journal."""
        actor.demand(Permission.PRICE_OVERRIDE, "change a price")
        if price.micros < 0:
            raise InvalidInput("price.negative", "A price cannot be negative.")
        opened = self._demand(cart_id)
        line = opened.cart.line(number)
        changed = replace(line, unit_price=price, price_source=PriceSource.GIVEN, merges=False)
        return self._change(
            opened,
            opened.cart.changed(changed),
            lambda: self._journal.record(
                "PRICE_CHANGE",
                {
                    "v": 1,
                    "cart": str(cart_id),
                    "line": number,
                    "name": line.name,
                    "from_micros": line.unit_price.micros,
                    "to_micros": price.micros,
                    "currency": price.currency,
                    "by": actor.name,
                },
            ),
        )

    def remove_line(self, actor: Actor, cart_id: UUID, number: int) -> PricedCart:
        """Take a line out: free before the total, and in the journal (domain rule 29)."""
        actor.demand(Permission.SELL, "sell")
        opened = self._demand(cart_id)
        line = opened.cart.line(number)
        cart = opened.cart.without(number)
        return self._change(opened, cart, lambda: self._log_removed(actor, line, None))

    def discount_line(
        self, actor: Actor, cart_id: UUID, number: int, discount: Discount | None
    ) -> PricedCart:
        """Give a discount on a line, or take it back with None."""
        actor.demand(Permission.DISCOUNT_LINE, "give a discount")
        opened = self._demand(cart_id)
        line = opened.cart.line(number)
        cart = opened.cart.changed(replace(line, discount=discount))
        return self._change(
            opened,
            cart,
            lambda: self._log_discount(actor, opened.cart, discount, line.name),
        )

    def discount_sale(self, actor: Actor, cart_id: UUID, discount: Discount | None) -> PricedCart:
        """Give a discount on the whole sale, or take it back with None."""
        actor.demand(Permission.DISCOUNT_DOCUMENT, "give a discount on the sale")
        opened = self._demand(cart_id)
        if not opened.cart.lines:
            raise Refused("cart.empty", "There is nothing to give a discount on yet.")
        cart = replace(opened.cart, discount=discount)
        return self._change(opened, cart, lambda: self._log_discount(actor, cart, discount, None))

    def clear(self, actor: Actor, cart_id: UUID) -> PricedCart:
        """Drop the whole sale before payment; Ctrl+Z brings it back, the journal has it."""
        actor.demand(Permission.SELL, "sell")
        opened = self._demand(cart_id)
        if opened.cart.tenders:
            raise Refused(
                "cart.has_tenders",
                "This sale is partly paid.",
                hint="Give the payments back first, then clear the sale.",
            )
        before = opened.cart
        cart = replace(before, lines=(), discount=None)
        return self._change(opened, cart, lambda: self._log_voided(actor, before))

    def undo(self, cart_id: UUID) -> PricedCart | None:
        """Go one act back; None where there is nothing to undo."""
        opened = self._demand(cart_id)
        return self._step(opened, opened.undo, opened.redo)

    def redo(self, cart_id: UUID) -> PricedCart | None:
        """Do again what was undone; None where there is nothing."""
        opened = self._demand(cart_id)
        return self._step(opened, opened.redo, opened.undo)

    def put_tenders(self, cart_id: UUID, tenders: tuple[Tender, ...]) -> PricedCart:
        """Keep the payments taken so far with the cart: a crash does not forget a card."""
        opened = self._demand(cart_id)
        before = opened.cart
        opened.cart = replace(before, tenders=tenders)
        with transaction():
            store.save(self._place, before, opened.cart, at=self._clock.now())
        return self._priced(opened)

    def forget(self, cart_id: UUID) -> None:
        """Let go of a cart that became a sale."""
        self._open.pop(cart_id, None)

    def price_of(self, cart: Cart) -> PricedCart:
        """What a cart costs, kept here or not (a command's)."""
        opened = self._open.get(cart.id)
        if opened is not None and opened.cart is cart:
            return opened.prices.price(cart)
        return RunningPrices(self._place.shop, self._taxes, self._clock).price(cart)

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
        if product.inventory_policy is InventoryPolicy.ALLOW:
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

    def _keep(self, cart: Cart, *, stored: bool) -> PricedCart:
        prices = RunningPrices(self._place.shop, self._taxes, self._clock)
        opened = _Open(cart, prices, stored)
        self._open[cart.id] = opened
        return self._priced(opened)

    def _demand(self, cart_id: UUID) -> _Open:
        opened = self._open.get(cart_id)
        if opened is not None:
            return opened
        cart = store.load(self._place, cart_id)
        if cart is None:
            raise NotFound(
                "cart.unknown",
                "This sale is no longer open.",
                hint="It was completed or dropped; start a new one.",
            )
        self._keep(cart, stored=True)
        return self._open[cart_id]

    def _change(
        self, opened: _Open, cart: Cart, log: Callable[[], object] | None = None
    ) -> PricedCart:
        before = opened.cart
        priced = opened.prices.price(cart)
        with transaction():
            stored = before if opened.stored else None
            store.save(self._place, stored, cart, at=self._clock.now())
            if log is not None:
                log()
        opened.stored = True
        opened.undo.append(before)
        del opened.undo[:-UNDO_DEPTH]
        opened.redo.clear()
        opened.cart = cart
        return priced

    def _step(self, opened: _Open, source: list[Cart], other: list[Cart]) -> PricedCart | None:
        if not source:
            return None
        before = opened.cart
        target = replace(
            source[-1],
            tenders=before.tenders,
            next_line=max(before.next_line, source[-1].next_line),
        )
        priced = opened.prices.price(target)
        with transaction():
            store.save(self._place, before, target, at=self._clock.now())
        source.pop()
        other.append(before)
        opened.cart = target
        return priced

    def _priced(self, opened: _Open) -> PricedCart:
        return opened.prices.price(opened.cart)

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

    def _log_discount(
        self, actor: Actor, cart: Cart, discount: Discount | None, line: str | None
    ) -> None:
        self._journal.record(
            "DISCOUNT",
            {
                "v": 1,
                "cart": str(cart.id),
                "line": line,
                "percent": str(discount.percent) if discount and discount.percent else None,
                "amount_minor": discount.amount.minor if discount and discount.amount else None,
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
