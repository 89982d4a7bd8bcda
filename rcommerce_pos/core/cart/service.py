"""Rings up: every act on an open cart is on disk before the counter shows it."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from rcommerce_pos.core.cart import pricing, store
from rcommerce_pos.core.cart.cart import Cart, CartLine
from rcommerce_pos.core.cart.contents import min_age_of
from rcommerce_pos.core.cart.goods import Goods, demand_no_card
from rcommerce_pos.core.cart.limits import (
    check_amounts,
    has_amounts,
)
from rcommerce_pos.core.cart.removals import Removals, gone_of
from rcommerce_pos.core.cart.session import Open, OpenCarts
from rcommerce_pos.core.cart.tendering import check_cards
from rcommerce_pos.core.cart.types import (
    AgeDue,
    Answers,
    OpenSale,
    ParkedCart,
    PriceCheck,
    PricedCart,
    Recalled,
    ScanOutcome,
    ScanResult,
)
from rcommerce_pos.core.catalog.goods import ModifierGroup
from rcommerce_pos.core.catalog.service import CatalogService
from rcommerce_pos.core.catalog.shelf_prices import ShelfPrices
from rcommerce_pos.core.catalog.types import Found, ProductKind
from rcommerce_pos.core.inventory.service import InventoryService
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock
from rcommerce_pos.core.kernel.errors import (
    NotFound,
    Phrase,
    Refused,
)
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import ONE, Quantity
from rcommerce_pos.core.orders.types import Tender
from rcommerce_pos.core.payments.service import PaymentService
from rcommerce_pos.core.promotions.service import PromotionService
from rcommerce_pos.core.settings.service import SettingsService
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import transaction


class CartService:
    """What a cashier does to the open carts of one register."""

    def __init__(
        self,
        place: Place,
        carts: OpenCarts,
        goods: Goods,
        catalog: CatalogService,
        shelf: ShelfPrices,
        promotions: PromotionService,
        inventory: InventoryService,
        payments: PaymentService,
        settings: SettingsService,
        journal: JournalService,
        clock: Clock,
    ) -> None:
        self._removals = Removals(carts, settings, journal)
        self._place = place
        self._carts = carts
        self._goods = goods
        self._catalog = catalog
        self._shelf = shelf
        self._promotions = promotions
        self._inventory = inventory
        self._payments = payments
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

    def open_sales(self) -> tuple[OpenSale, ...]:
        """Every sale that is being made at this till; one without a line is not among them."""
        return store.open_sales(self._place)

    def switch(self, actor: Actor, cart_id: UUID) -> PricedCart:
        """Go on with another open sale."""
        actor.demand(Permission.SELL, "sell")
        return self.sale(cart_id)

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
        if not lookup.found:
            demand_no_card(code)
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
        tare: Quantity | None = None,
        serial: str = "",
        modifiers: tuple[UUID, ...] | None = None,
    ) -> ScanResult:
        """Add a product that a code or the search found.

        A price is taken only for goods that have none of their own; a price in place of the
        shelf's is ``TermsService.override_price``. What must be asked first comes back as a
        question: a proof of age, modifiers, a price, a weight (``tare`` is taken off it), a serial
        number.
        Raises Refused, and writes it down, where a rule of the goods stops the line.
        """
        actor.demand(Permission.SELL, "sell")
        opened = self._carts.demand(cart_id)
        found = self._goods.priced(found)
        answers = Answers(quantity, price, tare, serial.strip(), modifiers)
        if price is not None and not pricing.needs_price(found):
            raise Refused(
                "price.own",
                "{product} has a price of its own.",
                hint="Add it, then change its price.",
                product=found.product.name,
            )
        contents = self._goods.contents(found.product, modifiers)
        self._goods.admit(actor, opened.cart, contents, pricing.amount_of(found, quantity))
        self._goods.check_serial(opened.cart, found, answers)
        question = self._goods.question(opened.cart, found, answers)
        if question is not None:
            return self._asked(question, opened, found, answers)
        line = self._goods.line(
            found, answers, categories=self._carts.categories(found.product.category_id)
        )
        cart, number = opened.cart.added(line)
        cart = cart.followed_by(number, *self._goods.deposits_of(contents)).aligned()
        cart = self._carts.listed(cart, line.product_id)
        cart, oversold = self._goods.stocked(actor, cart, number)
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
        """Change how much of a line is bought, or how many empties came back.

        An amount that comes off and has become more than the actor may give is dropped with it.
        """
        actor.demand(Permission.SELL, "sell")
        opened = self._carts.demand(cart_id)
        line = opened.cart.line(number)
        empties = line.quantity.milli < 0
        if empties and quantity.milli < 0:
            quantity = -quantity
        pricing.check_quantity(quantity, whole=not line.unit.is_measured)
        quantity = -quantity if empties else quantity
        _check_own(line)
        if line.details.serial and quantity != line.quantity:
            raise Refused(
                "serial.one",
                "A serial number belongs to one piece.",
                hint="Scan the pieces one by one.",
            )
        changed = replace(line, quantity=quantity)
        cart = self._carts.listed(opened.cart.changed(changed), line.product_id)
        if abs(quantity.milli) < abs(line.quantity.milli):
            return self._removals.take_out(actor, opened, cart, line, changed)
        contents = self._goods.contents_of(line)
        self._goods.admit(actor, opened.cart, contents, quantity - line.quantity)
        cart, _ = self._goods.stocked(actor, cart, number)
        return self._carts.change(opened, cart)

    def remove_line(self, actor: Actor, cart_id: UUID, number: int) -> PricedCart:
        """Take a line out: free before the total, and in the journal (domain rule 29).

        An amount off the sale that has become more than the actor may give is dropped with it.
        """
        actor.demand(Permission.SELL, "sell")
        opened = self._carts.demand(cart_id)
        line = opened.cart.line(number)
        _check_own(line)
        cart = self._carts.listed(opened.cart.without(number), line.product_id)
        if line.kind is ProductKind.SERVICE_CHARGE:
            cart = replace(cart, service_percent=None)
        return self._removals.take_out(actor, opened, cart, line, None)

    def clear(self, actor: Actor, cart_id: UUID) -> PricedCart:
        """Drop the whole sale before payment; Ctrl+Z brings it back, the journal has it.

        Nothing that is known of its customer stays for the next one.
        """
        actor.demand(Permission.SELL, "sell")
        opened = self._carts.demand(cart_id)
        self._payments.demand_settled(cart_id)
        if opened.cart.tenders:
            raise Refused(
                "cart.has_tenders",
                "This sale is partly paid.",
                hint="Give the payments back first, then clear the sale.",
            )
        before = opened.cart
        self._removals.demand(actor, before, [(line, None) for line in before.lines])
        return self._carts.change(
            opened, before.emptied(), lambda: self._removals.log_all(actor, before)
        )

    def undo(self, actor: Actor, cart_id: UUID) -> PricedCart | None:
        """Go one act back; None where there is nothing to undo.

        What goes out of the sale that way is in the journal like a line that is taken out.
        """
        opened = self._carts.demand(cart_id)
        return self._step(actor, opened, opened.undo, opened.redo)

    def redo(self, actor: Actor, cart_id: UUID) -> PricedCart | None:
        """Do again what was undone; None where there is nothing."""
        opened = self._carts.demand(cart_id)
        return self._step(actor, opened, opened.redo, opened.undo)

    def return_empties(
        self, actor: Actor, cart_id: UUID, found: Found, *, count: Quantity = ONE
    ) -> ScanResult:
        """Take empties of a product back: its deposit, negative, without a manager (rule 22)."""
        actor.demand(Permission.SELL, "sell")
        opened = self._carts.demand(cart_id)
        cart, number = opened.cart, 0
        for empties in self._goods.empties(found):
            cart, number = cart.added(pricing.empties_line(empties, count))
        return ScanResult(
            ScanOutcome.ADDED, found.code, self._carts.change(opened, cart), line=number
        )

    def confirm_age(
        self, actor: Actor, cart_id: UUID, age: int, *, born: date | None = None
    ) -> None:
        """The customer proved that she is old enough; the rest of the sale does not ask again.

        A birth date is compared and not kept. Raises Refused, and writes it down, where it does
        not suffice.
        """
        actor.demand(Permission.SELL, "sell")
        opened = self._carts.demand(cart_id)
        if born is not None and born > self._goods.born_by(age):
            self._goods.refuse(
                actor,
                f"from {age} years",
                Refused(
                    "goods.too_young",
                    "Born on {born}: this is sold from {age} years on.",
                    hint="Nothing was added.",
                    born=born,
                    age=age,
                ),
            )
        cart = replace(opened.cart, age_confirmed=max(age, opened.cart.age_confirmed))
        self._carts.note(
            opened,
            cart,
            lambda: self._journal.record(
                "AGE_CONFIRMED",
                {"v": 1, "cart": str(cart_id), "age": age, "by": actor.name},
            ),
        )

    def deny_age(self, actor: Actor, product: str, age: int) -> None:
        """The customer could not prove her age: nothing is sold, and that is in the journal."""
        with transaction():
            self._journal.record(
                "SALE_REFUSED",
                {"v": 1, "product": product, "code": "goods.age", "age": age, "by": actor.name},
            )

    def show_total(self, cart_id: UUID) -> None:
        """The total is called: from now on nothing goes out of the sale unseen (rule 29)."""
        opened = self._carts.demand(cart_id)
        if opened.cart.lines and not opened.cart.total_shown:
            self._carts.note(opened, replace(opened.cart, total_shown=True))

    def put_tenders(self, cart_id: UUID, tenders: tuple[Tender, ...]) -> PricedCart:
        """Keep the payments taken so far with the cart: a crash does not forget a card.

        Raises Refused where what a card terminal took is left out or changed: that goes back to
        its card, or stays.
        """
        before = self._carts.demand(cart_id).cart.tenders
        if _of_terminal(before) != _of_terminal(tenders):
            raise Refused(
                "tender.terminal_took",
                "What the card terminal took cannot be changed here.",
                hint="Give it back to the card first.",
            )
        return self.put_charged(cart_id, tenders)

    def put_charged(self, cart_id: UUID, tenders: tuple[Tender, ...]) -> PricedCart:
        """Keep the payments with what a card terminal took or gave back just now."""
        check_cards(tenders)
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
        self._payments.demand_settled(cart_id)
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
        self.check_recall(actor, cart_id)
        with transaction():
            parked = store.unpark(cart_id)
            if parked is None:
                raise NotFound("cart.not_parked", "This sale is not parked any more.")
            minor, at = parked
            self._journal.record("RESUME", {"v": 1, "cart": str(cart_id), "by": actor.name})
        opened = self._carts.demand(cart_id)
        then = opened.prices.price(replace(opened.cart, priced_as_of=at))
        cart, taken_out = self._admitted(actor, opened.cart)
        now = self._removals.within(actor, opened, self._carts.at_prices_of_today(cart))
        if now == opened.cart:
            sale = opened.prices.price(opened.cart)
        else:
            sale = self._carts.change(opened, now)
            opened.undo.clear()
        running = {each.promotion_id for each in sale.outcome.applied}
        ended = tuple(
            each.name for each in then.outcome.applied if each.promotion_id not in running
        )
        due = self._age_due(sale.cart)
        return Recalled(sale, self._place.shop.money(minor), ended, taken_out, due)

    def check_recall(self, actor: Actor, cart_id: UUID) -> None:
        """Raise PermissionDenied where somebody is too young for what a parked sale holds."""
        aside = store.load(self._place, cart_id)
        if aside is not None:
            self._goods.check_sellers(actor, aside)

    def _admitted(self, actor: Actor, parked: Cart) -> tuple[Cart, tuple[Phrase, ...]]:
        """A cart that was set aside as its goods may be sold now, and why others left it."""
        cart, taken_out = parked, []
        for line in parked.lines:
            if line.parent is not None or line.quantity.milli < 0:
                continue
            others = cart.without(line.line)
            try:
                fresh = self._goods.refreshed(line)
                contents = self._goods.contents_of(fresh)
                self._goods.admit(actor, others, contents, line.quantity)
            except Refused as error:
                cart = others
                taken_out.append(Phrase(error.template, **error.params))
                with transaction():
                    self._removals.log(actor, parked, line, None)
            else:
                cart = cart.changed(fresh)
                cart = _with_deposits(cart, line.line, self._goods.deposits_of(contents))
        return cart, tuple(taken_out)

    def age_due(self, cart_id: UUID) -> AgeDue | None:
        """The age that must be proved before a sale is paid; None where it was, or none is."""
        return self._age_due(self._carts.demand(cart_id).cart)

    def _age_due(self, cart: Cart) -> AgeDue | None:
        young = [line for line in cart.lines if line.details.min_age > cart.age_confirmed]
        if not young:
            return None
        age = max(line.details.min_age for line in young)
        return AgeDue(
            age,
            self._goods.born_by(age),
            tuple(Found(self._catalog.product(line.product_id), "") for line in young),
            tuple(line.line for line in young),
        )

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
                "product.unknown",
                "No product has the code “{wanted}”.",
                hint=lookup.explanation,
                wanted=code,
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
        found = self._goods.priced(found)
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
            on_hand=self._inventory.counted(product.id),
        )

    def add_coupon(self, actor: Actor, cart_id: UUID, code: str) -> PricedCart:
        """Take a customer's coupon; Refused, saying why, where it cannot be redeemed."""
        actor.demand(Permission.SELL, "sell")
        opened = self._carts.demand(cart_id)
        coupon = self._promotions.usable(code, opened.cart.customer_id)
        if coupon.code in opened.cart.coupons:
            raise Refused(
                "coupon.twice",
                "The coupon {coupon} is in this sale already.",
                coupon=coupon.code,
            )
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

    def _asked(
        self, question: ScanOutcome, opened: Open, found: Found, answers: Answers
    ) -> ScanResult:
        """A question with what is needed to put it."""
        age = 0
        if question is ScanOutcome.ASK_AGE:
            age = min_age_of(self._goods.contents(found.product, answers.modifiers))
        groups: tuple[ModifierGroup, ...] = ()
        if question is ScanOutcome.ASK_MODIFIERS:
            groups = self._goods.groups_of(found.product)
        return ScanResult(
            question,
            found.code,
            opened.prices.price(opened.cart),
            found=(found,),
            age=age,
            born_by=self._goods.born_by(age) if age else None,
            groups=groups,
        )

    def _step(
        self, actor: Actor, opened: Open, source: list[Cart], other: list[Cart]
    ) -> PricedCart | None:
        actor.demand(Permission.SELL, "sell")
        before = opened.cart
        target = self._carts.target(opened, source)
        if target is None:
            return None
        gone = gone_of(before, target)
        if gone:
            self._removals.demand(actor, before, gone)
        if has_amounts(target):
            price = self._carts.prices().price
            check_amounts(actor, target, price)

        def log() -> None:
            for line, kept in gone:
                self._removals.log(actor, before, line, kept)

        return self._carts.step(opened, source, other, log)


def _with_deposits(cart: Cart, number: int, deposits: tuple[CartLine, ...]) -> Cart:
    """The cart with these deposits after a line, where they are not those that it has."""
    present = [_deposit_key(line) for line in cart.lines if line.parent == number]
    if present == [_deposit_key(line) for line in deposits]:
        return cart
    bare = replace(cart, lines=tuple(line for line in cart.lines if line.parent != number))
    return bare.followed_by(number, *deposits).aligned()


def _deposit_key(line: CartLine) -> tuple[object, ...]:
    return line.product_id, line.per_parent, line.unit_price


def _of_terminal(tenders: tuple[Tender, ...]) -> list[Tender]:
    """What card terminals took, in one order."""
    taken = (each for each in tenders if each.attempt_id is not None)
    return sorted(taken, key=lambda each: str(each.attempt_id))


def _check_own(line: CartLine) -> None:
    """Raise Refused for a line that another brings along."""
    if line.parent is not None:
        raise Refused(
            "cart.line_follows",
            "{product} belongs to the line above it.",
            hint="Change or remove that line.",
            product=line.name,
        )
