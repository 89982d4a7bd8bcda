"""Changes the terms of a sale: prices, discounts, customer, taxes, charges, and notes.

Each act says who did it and, above her limits, who approved; each is in the journal.
"""

from dataclasses import replace
from datetime import datetime
from fractions import Fraction
from uuid import UUID

from rcommerce_pos.core.cart import pricing, store
from rcommerce_pos.core.cart.cart import Cart, CartLine, Discount, PriceReason, PriceSource
from rcommerce_pos.core.cart.limits import check_limit
from rcommerce_pos.core.cart.session import Open, OpenCarts
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.catalog.charges import ChargeProducts
from rcommerce_pos.core.catalog.composition import Composition
from rcommerce_pos.core.catalog.shelf_prices import ShelfPrices
from rcommerce_pos.core.catalog.types import Found, ProductKind
from rcommerce_pos.core.customers.service import CustomerService
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.card_data import without_card_data
from rcommerce_pos.core.kernel.errors import InvalidInput, Refused
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import ONE
from rcommerce_pos.core.settings.declarations import SERVICE_CHARGE, TIPS
from rcommerce_pos.core.settings.service import SettingsService
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.taxes.service import TaxService
from rcommerce_pos.core.taxes.types import Exemption

LONGEST_NOTE = 200


class TermsService:
    """What is agreed about an open sale beyond the goods."""

    def __init__(
        self,
        carts: OpenCarts,
        customers: CustomerService,
        taxes: TaxService,
        shelf: ShelfPrices,
        charges: ChargeProducts,
        composition: Composition,
        settings: SettingsService,
        journal: JournalService,
    ) -> None:
        self._carts = carts
        self._customers = customers
        self._taxes = taxes
        self._shelf = shelf
        self._charges = charges
        self._composition = composition
        self._settings = settings
        self._journal = journal

    def override_price(
        self,
        actor: Actor,
        cart_id: UUID,
        number: int,
        price: UnitPrice,
        *,
        reason: str = PriceReason.OTHER,
    ) -> PricedCart:
        """Sell a line at another price, with a reason; within the actor's limit of discounts.

        "Shelf price" also puts the label on the list of those to fix.
        """
        opened = self._carts.demand(cart_id)
        line = self._discountable(opened, number)
        if price.micros < 0:
            raise InvalidInput("price.negative", "A price cannot be negative.")
        if reason not in set(PriceReason):
            raise InvalidInput(
                "price.reason",
                "“{reason}” is no reason ({known}).",
                reason=reason,
                known=", ".join(PriceReason),
            )
        changed = replace(
            line,
            unit_price=price,
            price_source=PriceSource.GIVEN,
            merges=False,
            regular_price=line.regular_price or line.unit_price,
            price_list="",
            price_reason=PriceReason(reason).value,
            price_approved_by=actor.approved_by,
        )
        cart = self._carts.listed(opened.cart.changed(changed), line.product_id)
        self._within_limit(
            actor, opened, cart, Permission.PRICE_OVERRIDE, demanded="change a price"
        )

        def log() -> None:
            if reason == PriceReason.SHELF:
                till = line.regular_price or line.unit_price
                self._shelf.note_label(actor, line.product_id, shelf=price, till=till)
            self._record(
                "PRICE_CHANGE",
                actor,
                cart=str(cart_id),
                line=number,
                name=line.name,
                quantity=str(line.quantity),
                from_micros=line.unit_price.micros,
                to_micros=price.micros,
                currency=price.currency,
                reason=PriceReason(reason).value,
            )

        return self._carts.change(opened, cart, log)

    def discount_line(
        self,
        actor: Actor,
        cart_id: UUID,
        number: int,
        discount: Discount | None,
        *,
        reason: str = "",
    ) -> PricedCart:
        """Give a discount on a line, or take it back with None."""
        actor.demand(Permission.DISCOUNT_LINE, "give a discount")
        opened = self._carts.demand(cart_id)
        line = self._discountable(opened, number)
        changed = replace(
            line,
            discount=discount,
            discount_reason=without_card_data(reason.strip()),
            discount_approved_by=_answering(actor, opened.cart) if discount else "",
        )
        cart = opened.cart.changed(changed)
        self._within_limit(actor, opened, cart, Permission.DISCOUNT_LINE)
        return self._carts.change(
            opened, cart, lambda: self._log_discount(actor, cart_id, discount, line.name, reason)
        )

    def discount_sale(
        self, actor: Actor, cart_id: UUID, discount: Discount | None, *, reason: str = ""
    ) -> PricedCart:
        """Give a discount on the whole sale, or take it back with None."""
        actor.demand(Permission.DISCOUNT_DOCUMENT, "give a discount on the sale")
        opened = self._carts.demand(cart_id)
        if not opened.cart.lines:
            raise Refused("cart.empty", "There is nothing to give a discount on yet.")
        cart = replace(
            opened.cart,
            discount=discount,
            discount_reason=without_card_data(reason.strip()),
            discount_approved_by=_answering(actor, opened.cart) if discount else "",
        )
        self._within_limit(
            actor, opened, cart, Permission.DISCOUNT_DOCUMENT, subject="the whole sale"
        )
        return self._carts.change(
            opened, cart, lambda: self._log_discount(actor, cart_id, discount, None, reason)
        )

    def set_note(self, actor: Actor, cart_id: UUID, number: int, note: str) -> PricedCart:
        """Write a note on a line: it is on the receipt. Empty takes it away."""
        actor.demand(Permission.SELL, "sell")
        text = " ".join(without_card_data(note).split())
        if len(text) > LONGEST_NOTE:
            raise InvalidInput(
                "note.long",
                "A note has at most {most} letters.",
                most=LONGEST_NOTE,
            )
        opened = self._carts.demand(cart_id)
        line = opened.cart.line(number)
        return self._carts.change(opened, opened.cart.changed(replace(line, note=text)))

    def set_customer(self, actor: Actor, cart_id: UUID, customer_id: UUID | None) -> PricedCart:
        """Say who buys: her group's prices and promotions hold, and her exemption from tax."""
        actor.demand(Permission.SELL, "sell")
        opened = self._carts.demand(cart_id)
        before = opened.cart
        cart = self._carts.with_customer(before, customer_id)
        exemption = before.exemption
        if before.customer_id is not None:
            old = self._customers.customer(before.customer_id)
            if exemption == Exemption(old.exempt_reason, old.exempt_certificate):
                exemption = None
        if customer_id is not None:
            customer = self._customers.customer(customer_id)
            if customer.staff_id == actor.id:
                raise Refused(
                    "sale.to_oneself",
                    "{actor} cannot sell to {customer}: it is the same person.",
                    hint="Somebody else rings it up.",
                    actor=actor.name,
                    customer=customer.name,
                )
            if customer.exempt_reason:
                exemption = Exemption(customer.exempt_reason, customer.exempt_certificate)
        cart = self._carts.listed(replace(cart, exemption=exemption))
        if customer_id is None or not before.total_shown:
            return self._carts.change(opened, cart)
        return self._carts.change(
            opened,
            cart,
            lambda: self._record(
                "CUSTOMER_AFTER_TOTAL", actor, cart=str(cart_id), customer=cart.customer_name
            ),
        )

    def exempt(self, actor: Actor, cart_id: UUID, exemption: Exemption | None) -> PricedCart:
        """Sell without tax, for a reason and with a certificate; None taxes the sale again."""
        actor.demand(Permission.TAX_EXEMPT, "sell without tax")
        if exemption is not None and not (
            exemption.reason.strip() and exemption.certificate.strip()
        ):
            raise InvalidInput(
                "exemption.incomplete",
                "A sale without tax needs a reason and the number of its certificate.",
            )
        if exemption is not None:
            reason = without_card_data(exemption.reason)
            exemption = Exemption(reason, without_card_data(exemption.certificate))
        opened = self._carts.demand(cart_id)
        return self._carts.change(
            opened,
            replace(opened.cart, exemption=exemption),
            lambda: self._record(
                "TAX_EXEMPT",
                actor,
                cart=str(cart_id),
                reason=exemption.reason if exemption else None,
                certificate=exemption.certificate if exemption else None,
            ),
        )

    def set_tax_context(self, actor: Actor, cart_id: UUID, context: str) -> PricedCart:
        """Tax the whole sale as it is consumed, such as eat in; empty is the ordinary way."""
        actor.demand(Permission.SELL, "sell")
        if context:
            self._taxes.context(context)
        opened = self._carts.demand(cart_id)
        return self._carts.change(opened, replace(opened.cart, tax_context=context))

    def honour(self, actor: Actor, cart_id: UUID) -> PricedCart:
        """Keep the prices and promotions of the instant when the sale was set aside."""
        actor.demand(Permission.PRICE_OVERRIDE, "honour a former price")
        at = store.parked_at(cart_id)
        if at is None:
            raise Refused("cart.never_parked", "This sale was never set aside.")
        opened = self._carts.demand(cart_id)
        cart = replace(opened.cart, priced_as_of=at, honoured_by=actor.approved_by or actor.name)
        return self._carts.change(
            opened,
            self._carts.at_prices_of_today(self._bundles_at(cart, at)),
            lambda: self._record("PRICE_CHANGE", actor, cart=str(cart_id), reason="honoured"),
        )

    def _bundles_at(self, cart: Cart, at: datetime) -> Cart:
        """The cart with what the parts of its bundles cost at an instant."""
        for line in cart.lines:
            if line.price_source is PriceSource.BUNDLE:
                bundle = self._composition.bundle(line.product_id)
                parts = tuple(
                    replace(part, price=self._shelf.price_at(part.product_id, at))
                    for part in bundle.parts
                )
                price = replace(bundle, parts=parts).price(None)
                if price is not None:
                    micros = max(price.micros + line.added_price, 0)
                    former = UnitPrice(micros, price.currency)
                    cart = cart.changed(replace(line, unit_price=former))
        return cart

    def add_tip(self, actor: Actor, cart_id: UUID, amount: Money) -> PricedCart:
        """Put a tip into the sale, without tax; 0 takes it out."""
        actor.demand(Permission.SELL, "sell")
        if not self._settings.get(TIPS):
            raise Refused("tips.off", "Tips are switched off in this shop.")
        if amount.minor < 0:
            raise InvalidInput("tip.negative", "A tip cannot be negative.")
        opened = self._carts.demand(cart_id)
        if not opened.cart.lines:
            raise Refused("cart.empty", "There is nothing in this sale yet.")
        return self._carts.change(opened, self._charged(opened.cart, ProductKind.TIP, amount))

    def add_service_charge(
        self, actor: Actor, cart_id: UUID, percent: Fraction | None = None
    ) -> PricedCart:
        """Put the service charge on the sale: so many percent of the goods, after discounts."""
        actor.demand(Permission.SELL, "sell")
        rate = Fraction(self._settings.get(SERVICE_CHARGE)) if percent is None else percent
        if not 0 < rate <= 50:
            raise Refused("service_charge.off", "There is no service charge in this shop.")
        opened = self._carts.demand(cart_id)
        if not opened.cart.lines:
            raise Refused("cart.empty", "There is nothing in this sale yet.")
        nothing = Money.zero(self._carts.place.shop.currency)
        cart = replace(opened.cart, service_percent=rate)
        charged = self._charged(cart, ProductKind.SERVICE_CHARGE, nothing, keep_zero=True)
        return self._carts.change(opened, charged)

    def remove_service_charge(self, actor: Actor, cart_id: UUID) -> PricedCart:
        """Take the service charge off."""
        actor.demand(Permission.SELL, "sell")
        opened = self._carts.demand(cart_id)
        cart = replace(opened.cart, service_percent=None)
        for line in cart.lines:
            if line.kind is ProductKind.SERVICE_CHARGE:
                cart = cart.without(line.line)
        return self._carts.change(opened, cart)

    def _charged(
        self, cart: Cart, kind: ProductKind, amount: Money, *, keep_zero: bool = False
    ) -> Cart:
        """The cart with the one line of a charge: made, changed or taken out."""
        present = next((line for line in cart.lines if line.kind is kind), None)
        price = UnitPrice.of(amount)
        if present is not None:
            if not amount and not keep_zero:
                return cart.without(present.line)
            return cart.changed(replace(present, unit_price=price))
        if not amount and not keep_zero:
            return cart
        found = Found(self._charges.product(kind), "")
        line = pricing.line_for(found, quantity=ONE, price=price, price_source=PriceSource.CHARGE)
        return cart.added(replace(line, merges=False))[0]

    def _discountable(self, opened: Open, number: int) -> CartLine:
        line = opened.cart.line(number)
        if not line.discountable:
            raise Refused(
                "discount.not_allowed",
                "{product} is never discounted.",
                hint="Its price stands; the rest of the sale can be discounted.",
                product=line.name,
            )
        return line

    def _within_limit(
        self,
        actor: Actor,
        opened: Open,
        cart: Cart,
        permission: Permission,
        *,
        subject: str = "",
        demanded: str = "",
    ) -> None:
        """Ask for approval with the prices before and after, before a mere permission is missed."""
        before = opened.prices.price(opened.cart)
        after = self._carts.prices().price(cart)
        check_limit(actor, before, after, permission, subject=subject)
        if demanded:
            actor.demand(permission, demanded)

    def _log_discount(
        self,
        actor: Actor,
        cart_id: UUID,
        discount: Discount | None,
        line: str | None,
        reason: str,
    ) -> None:
        percent = discount.percent if discount else None
        amount = discount.amount if discount else None
        self._record(
            "DISCOUNT",
            actor,
            cart=str(cart_id),
            line=line,
            percent=str(percent) if percent else None,
            amount_minor=amount.minor if amount else None,
            reason=without_card_data(reason.strip()) or None,
        )

    def _record(self, kind: str, actor: Actor, **body: object) -> None:
        approved = {"approved_by": actor.approved_by} if actor.approved_by else {}
        self._journal.record(kind, {"v": 1, **body, "by": actor.name, **approved})


def _answering(actor: Actor, cart: Cart) -> str:
    """Who answers for a discount beside the seller: who allowed it, or gave it in her sale."""
    return actor.approved_by or (actor.name if actor.id != cart.staff_id else "")
