"""Sells a sale document: the same checkout as the window's, marked as made from a command."""

from dataclasses import replace
from uuid import UUID

from rcommerce_pos.core.cart import pricing
from rcommerce_pos.core.cart.cart import Cart, CartLine, Discount, PriceReason, PriceSource
from rcommerce_pos.core.cart.checkout import Checkout
from rcommerce_pos.core.cart.contents import asks_serial
from rcommerce_pos.core.cart.document import DocumentLine, SaleDocument
from rcommerce_pos.core.cart.goods import Goods
from rcommerce_pos.core.cart.limits import check_limit
from rcommerce_pos.core.cart.session import OpenCarts
from rcommerce_pos.core.cart.types import Answers
from rcommerce_pos.core.catalog.service import CatalogService
from rcommerce_pos.core.catalog.types import Found, Product
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock
from rcommerce_pos.core.kernel.errors import InvalidInput, NotFound, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.orders.service import OrderService
from rcommerce_pos.core.orders.types import Order, OrderSource
from rcommerce_pos.core.staff.service import StaffService
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import transaction


class CommandSale:
    """Sells documents on one register."""

    def __init__(
        self,
        catalog: CatalogService,
        goods: Goods,
        staff: StaffService,
        carts: OpenCarts,
        checkout: Checkout,
        orders: OrderService,
        journal: JournalService,
        clock: Clock,
    ) -> None:
        self._orders = orders
        self._journal = journal
        self._catalog = catalog
        self._goods = goods
        self._staff = staff
        self._carts = carts
        self._checkout = checkout
        self._clock = clock

    def sell(self, document: SaleDocument) -> Order:
        """Complete the sale, or raise what refuses it; nothing is written then."""
        actor = self._staff.by_name(document.cashier) if document.cashier else self._staff.owner()
        cart = Cart(new_id(), 0, actor.id, self._clock.now(), age_confirmed=document.age_confirmed)
        for index, line in enumerate(document.lines):
            cart = self._with(actor, cart, line, index)
        self._within_limit(actor, cart)
        with transaction():
            is_new = self._orders.content_hash(document.checkout_id) is None
            order = self._checkout.sell(
                actor,
                self._carts.listed(cart.aligned()),
                document.tenders,
                checkout_id=document.checkout_id,
                source=OrderSource.COMMAND,
            )
            if is_new:
                self._log_prices(actor, cart, order)
        return order

    def _log_prices(self, actor: Actor, cart: Cart, order: Order) -> None:
        """Write down each price that the document gave in place of the shop's (domain rule 29)."""
        for line in cart.lines:
            if line.regular_price is not None:
                self._journal.record(
                    "PRICE_CHANGE",
                    {
                        "v": 1,
                        "cart": str(cart.id),
                        "order": order.number,
                        "line": line.line,
                        "name": line.name,
                        "quantity": str(line.quantity),
                        "from_micros": line.regular_price.micros,
                        "to_micros": line.unit_price.micros,
                        "currency": line.unit_price.currency,
                        "reason": line.price_reason,
                        "by": actor.name,
                    },
                )

    def _within_limit(self, actor: Actor, cart: Cart) -> None:
        """Refuse what takes more off than the cashier of the document may give."""
        if all(line.discount is None and line.regular_price is None for line in cart.lines):
            return
        plain = replace(
            cart,
            lines=tuple(
                replace(line, discount=None, unit_price=line.regular_price or line.unit_price)
                for line in cart.lines
            ),
        )
        check_limit(
            actor,
            self._carts.price_of(plain),
            self._carts.price_of(cart),
            Permission.DISCOUNT_LINE,
        )

    def _with(self, actor: Actor, cart: Cart, line: DocumentLine, index: int) -> Cart:
        """The cart with one more line, and the deposit that follows it."""
        found = self._goods.priced(self._find(line, f"lines[{index}]"))
        answers = Answers(
            quantity=None if found.measured else line.quantity,
            tare=line.tare,
            serial=line.serial.strip(),
            modifiers=self._modifiers(found.product, line.modifiers, f"lines[{index}]"),
        )
        contents = self._goods.contents(found.product, answers.modifiers)
        more = pricing.amount_of(found, answers.quantity)
        self._goods.admit(actor, cart, contents, more)
        if asks_serial(contents) and not answers.serial:
            raise Refused(
                "serial.missing",
                "lines[{index}]: {product} is sold with its serial number.",
                hint="Give it a serial.",
                product=found.product.name,
                index=index,
            )
        self._goods.check_serial(cart, found, answers)
        made = replace(self._line(actor, found, line, answers, index), merges=False)
        number = cart.next_line
        cart = replace(cart, lines=(*cart.lines, replace(made, line=number)), next_line=number + 1)
        return cart.followed_by(number, *self._goods.deposits_of(contents))

    def _line(
        self, actor: Actor, found: Found, line: DocumentLine, answers: Answers, index: int
    ) -> CartLine:
        if line.unit_price is None and pricing.needs_price(found):
            raise Refused(
                "price.missing",
                "lines[{index}]: {product} has no price of its own.",
                hint="Give it a unit_price.",
                index=index,
                product=found.product.name,
            )
        categories = self._carts.categories(found.product.category_id)
        made = self._goods.line(
            found,
            replace(answers, price=line.unit_price),
            price_source=PriceSource.GIVEN,
            categories=categories,
        )
        if line.unit_price is not None and not pricing.needs_price(found):
            actor.demand(Permission.PRICE_OVERRIDE, "change a price")
            plain = self._goods.line(found, answers, categories=categories)
            made = replace(
                made, regular_price=plain.unit_price, price_reason=PriceReason.OTHER.value
            )
        if not line.discount_percent:
            return made
        actor.demand(Permission.DISCOUNT_LINE, "give a discount")
        return replace(made, discount=Discount(percent=line.discount_percent))

    def _modifiers(self, product: Product, names: tuple[str, ...], place: str) -> tuple[UUID, ...]:
        """The modifiers that a document names; what is preset where it names none."""
        groups = self._goods.groups_of(product)
        if not names:
            return tuple(each.id for group in groups for each in group.preset)
        known = {each.name.casefold(): each.id for group in groups for each in group.modifiers}
        for name in names:
            if name.casefold() not in known:
                raise NotFound(
                    "modifiers.none",
                    "{place}: {product} has no modifier “{modifier}”.",
                    product=product.name,
                    modifier=name,
                    place=place,
                )
        return tuple(known[name.casefold()] for name in names)

    def _find(self, line: DocumentLine, place: str) -> Found:
        if line.sku is not None:
            product = self._catalog.by_sku(line.sku)
            if product is None:
                raise NotFound(
                    "product.unknown",
                    "{place}: no product has the SKU “{sku}”.",
                    place=place,
                    sku=line.sku,
                )
            return _sold(product, place)
        assert line.barcode is not None
        lookup = self._catalog.lookup(line.barcode)
        if not lookup.found:
            raise NotFound(
                "product.unknown",
                "{place}: no product has the code “{barcode}”.",
                hint=lookup.explanation,
                place=place,
                barcode=line.barcode,
            )
        if len(lookup.found) > 1:
            names = ", ".join(found.product.name for found in lookup.found)
            raise Refused(
                "product.ambiguous",
                "{place}: {count} products share the code “{barcode}”.",
                hint="Name one by its SKU: {names}.",
                place=place,
                count=len(lookup.found),
                barcode=line.barcode,
                names=names,
            )
        return lookup.found[0]


def _sold(product: Product, place: str) -> Found:
    """A product that was named outright, if it is sold."""
    if product.archived_at is not None:
        raise Refused(
            "product.archived",
            "{place}: {product} is archived.",
            hint="It is no longer sold; restore it first.",
            place=place,
            product=product.name,
        )
    if product.has_variants:
        raise InvalidInput(
            "product.has_variants",
            "{place}: {product} is sold in variants.",
            hint="Name one of them by its SKU.",
            place=place,
            product=product.name,
        )
    return Found(product, "")
