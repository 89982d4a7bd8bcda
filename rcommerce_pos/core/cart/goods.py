"""What goods ask at the scan: what stops a line, what is asked first, what the line is made of."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import NoReturn
from uuid import UUID
from zoneinfo import ZoneInfo

from rcommerce_pos.core.cart import pricing
from rcommerce_pos.core.cart.cart import Cart, CartLine, PriceSource
from rcommerce_pos.core.cart.types import Answers, ScanOutcome
from rcommerce_pos.core.catalog.composition import Composition
from rcommerce_pos.core.catalog.goods import Modifier, ModifierGroup, born_by, check_choice
from rcommerce_pos.core.catalog.service import CatalogService
from rcommerce_pos.core.catalog.types import Found, InventoryPolicy, Product, ProductKind
from rcommerce_pos.core.inventory.service import InventoryService
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.card_data import is_card_data
from rcommerce_pos.core.kernel.clock import Clock
from rcommerce_pos.core.kernel.errors import InvalidInput, PermissionDenied, PosError, Refused
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import ONE, Quantity
from rcommerce_pos.core.orders.details import NO_WEIGHT, ItemDetails, ItemPart
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.birth_dates import BirthDates
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import transaction

LONGEST_SERIAL = 60


class Goods:
    """The rules of products at one register (domain rules 21 to 23 and 27)."""

    def __init__(
        self,
        place: Place,
        catalog: CatalogService,
        composition: Composition,
        inventory: InventoryService,
        birth_dates: BirthDates,
        journal: JournalService,
        clock: Clock,
    ) -> None:
        self._catalog = catalog
        self._composition = composition
        self._inventory = inventory
        self._birth_dates = birth_dates
        self._journal = journal
        self._clock = clock
        self._place = place

    def admit(self, actor: Actor, cart: Cart, product: Product, more: Quantity) -> None:
        """Let goods pass, or raise what stops them; the refusal is in the journal.

        ``more`` is how much comes to what the sale holds already.
        """
        rules = product.rules
        if rules.recalled:
            self.refuse(
                actor,
                product.name,
                Refused(
                    "goods.recalled",
                    "{product} is recalled: {reason}",
                    hint="Nothing was added. Put it aside and tell the manager.",
                    product=product.name,
                    reason=rules.recalled,
                ),
            )
        if not rules.sold_at(self._minute()):
            self.refuse(actor, product.name, _outside_hours(product))
        self._check_seller(actor, product)
        most = rules.most_in_sale
        if most and _held(cart, product.id) + more.milli > most * 1000:
            self.refuse(
                actor,
                product.name,
                Refused(
                    "goods.at_most",
                    "At most {most} of {product} are sold to one customer.",
                    hint="The sale is as it was.",
                    product=product.name,
                    most=most,
                ),
            )

    def refuse(self, actor: Actor, subject: str, error: PosError) -> NoReturn:
        """Write a refusal into the journal, and raise it (domain rule 21)."""
        with transaction():
            self._journal.record(
                "SALE_REFUSED",
                {"v": 1, "product": subject, "code": error.code, "by": actor.name},
            )
        raise error

    def question(self, cart: Cart, found: Found, answers: Answers) -> ScanOutcome | None:
        """What must be asked before the product can be added; None where nothing must."""
        product = found.product
        if product.has_variants:
            return ScanOutcome.CHOOSE
        if product.rules.min_age > cart.age_confirmed:
            return ScanOutcome.ASK_AGE
        if product.asks_modifiers and answers.modifiers is None:
            return ScanOutcome.ASK_MODIFIERS
        if answers.price is None and pricing.needs_price(found):
            return ScanOutcome.ASK_PRICE
        if pricing.needs_quantity(found, answers.quantity):
            return ScanOutcome.ASK_QUANTITY
        if product.rules.asks_serial and not answers.serial:
            return ScanOutcome.ASK_SERIAL
        return None

    def groups_of(self, product: Product) -> tuple[ModifierGroup, ...]:
        """The modifiers that a product asks."""
        return self._composition.groups_of(product.id) if product.asks_modifiers else ()

    def born_by(self, age: int) -> date:
        """The birth date that suffices for an age today."""
        return born_by(age, self.today())

    def today(self) -> date:
        """The calendar day at the till: the law counts ages by it and not by the business date."""
        return self._clock.now().astimezone(ZoneInfo(self._place.shop.time_zone)).date()

    def priced(self, found: Found) -> Found:
        """What a code finds, with the price that a bundle's parts give it."""
        product = found.product
        if product.kind is not ProductKind.BUNDLE or found.unit_price is not None:
            return found
        price = self._composition.bundle(product.id).price(product.price)
        return found if price == product.price else replace(found, unit_price=price)

    def line(
        self,
        found: Found,
        answers: Answers,
        *,
        price_source: PriceSource = PriceSource.ASKED,
        categories: tuple[UUID, ...] = (),
    ) -> CartLine:
        """The line that a product becomes; a deposit that is scanned is an empty that comes back.

        Raises InvalidInput where an answer does not fit the product.
        """
        if found.product.kind is ProductKind.DEPOSIT:
            return pricing.empties_line(found, answers.quantity or ONE)
        if answers.serial and (answers.quantity or found.quantity) != ONE:
            raise InvalidInput(
                "serial.one",
                "A serial number belongs to one piece.",
                hint="Scan the pieces one by one.",
            )
        return pricing.line_for(
            found,
            quantity=answers.quantity,
            price=answers.price,
            price_source=price_source,
            categories=categories,
            details=self._details(found.product, answers),
        )

    def deposit_of(self, product: Product) -> CartLine | None:
        """The deposit line that follows goods; None where they bear none."""
        if product.deposit_id is None:
            return None
        return pricing.deposit_line(self._catalog.product(product.deposit_id))

    def empties(self, found: Found) -> Found:
        """What comes back for empties of a product: the deposit it bears, or the deposit itself."""
        product = found.product
        if product.kind is ProductKind.DEPOSIT:
            return found
        if product.deposit_id is None:
            raise Refused(
                "empties.none",
                "{product} bears no deposit.",
                hint="Nothing was added.",
                product=product.name,
            )
        deposit = self._catalog.product(product.deposit_id)
        return Found(deposit, found.code, quantity=found.quantity)

    def check_stock(self, actor: Actor, wanted: Mapping[UUID, Quantity]) -> bool:
        """True where the record says that fewer are left than a sale takes (domain rule 26).

        Raises Refused where the policy of one of the products denies it to the actor.
        """
        oversold = False
        for key, level in self._inventory.levels(wanted.keys()).items():
            if not level.is_counted or wanted[key].milli <= max(level.on_hand.milli, 0):
                continue
            product = self._catalog.product(key)
            if product.inventory_policy is InventoryPolicy.DENY and not actor.may(
                Permission.STOCK_OVERSELL
            ):
                raise Refused(
                    "stock.none_left",
                    "Only {left} of {product} are left.",
                    hint="Recount it, or ask the manager to sell it.",
                    product=product.name,
                    left=level.on_hand,
                )
            oversold = oversold or product.inventory_policy is not InventoryPolicy.ALLOW
        return oversold

    def check_ages(self, cart: Cart) -> None:
        """Raise Refused where the sale holds goods for which nobody proved her age."""
        for line in cart.lines:
            if line.details.min_age > cart.age_confirmed:
                raise Refused(
                    "goods.age_unproved",
                    "{product} is sold from {age} years: the age was not confirmed.",
                    hint="Ask for a proof of age, then go on.",
                    product=line.name,
                    age=line.details.min_age,
                )

    def check_recalled(self, actor: Actor, cart: Cart) -> None:
        """Raise Refused, and write it down, where goods of the sale were recalled meanwhile."""
        for key in dict.fromkeys(product for line in cart.lines for product in _contained(line)):
            product = self._catalog.product(key)
            if product.rules.recalled:
                self.refuse(
                    actor,
                    product.name,
                    Refused(
                        "goods.recalled_meanwhile",
                        "{product} is recalled: {reason}",
                        hint="Take it out of the sale, put it aside and tell the manager.",
                        product=product.name,
                        reason=product.rules.recalled,
                    ),
                )

    def _check_seller(self, actor: Actor, product: Product) -> None:
        age = product.rules.seller_min_age
        if not age or actor.may(Permission.SELL_RESTRICTED):
            return
        born = self._birth_dates.of(actor.id)
        if born is None or born > self.born_by(age):
            self.refuse(
                actor,
                product.name,
                PermissionDenied(
                    Permission.SELL_RESTRICTED,
                    "{product} is sold by staff from {age} years on.",
                    hint="Somebody who is old enough may allow it.",
                    product=product.name,
                    age=age,
                    actor=actor.name,
                ),
            )

    def _details(self, product: Product, answers: Answers) -> ItemDetails:
        serial = answers.serial.strip()
        if len(serial) > LONGEST_SERIAL or any(not each.isprintable() for each in serial):
            raise InvalidInput(
                "serial.malformed",
                "A serial number has at most {most} letters.",
                most=LONGEST_SERIAL,
            )
        return ItemDetails(
            modifiers=self._modifiers(product, answers.modifiers),
            parts=self._parts(product),
            serial=serial,
            tare=answers.tare or NO_WEIGHT,
            min_age=product.rules.min_age,
        )

    def _modifiers(self, product: Product, chosen: Iterable[UUID] | None) -> tuple[ItemPart, ...]:
        if not product.asks_modifiers:
            if chosen:
                raise InvalidInput(
                    "modifiers.unknown", "This choice does not belong to the product."
                )
            return ()
        groups = self._composition.groups_of(product.id)
        return tuple(_part_of(each) for each in check_choice(groups, chosen or ()))

    def _parts(self, product: Product) -> tuple[ItemPart, ...]:
        if product.kind is not ProductKind.BUNDLE:
            return ()
        bundle = self._composition.bundle(product.id)
        if not bundle.parts:
            raise Refused(
                "bundle.empty",
                "{product} has no parts yet.",
                hint="Say in the products window what it consists of.",
                product=product.name,
            )
        return tuple(ItemPart(part.name, part.product_id, part.quantity) for part in bundle.parts)

    def _minute(self) -> int:
        local = self._clock.now().astimezone(ZoneInfo(self._place.shop.time_zone))
        return local.hour * 60 + local.minute


def _contained(line: CartLine) -> tuple[UUID, ...]:
    """What a line sells: its product, and what it is put together of."""
    return line.product_id, *(product for product, _ in line.details.moved)


def _held(cart: Cart, product_id: UUID) -> int:
    return sum(line.quantity.milli for line in cart.lines if line.product_id == product_id)


def _part_of(modifier: Modifier) -> ItemPart:
    price: UnitPrice | None = modifier.price if modifier.price.micros else None
    return ItemPart(modifier.name, modifier.product_id, modifier.quantity, price)


def _outside_hours(product: Product) -> Refused:
    assert product.rules.hours is not None
    first, last = (f"{each // 60:02d}:{each % 60:02d}" for each in product.rules.hours)
    return Refused(
        "goods.hours",
        "{product} is sold from {first} to {last} only.",
        hint="Nothing was added.",
        product=product.name,
        first=first,
        last=last,
    )


def demand_no_card(code: str) -> None:
    """A card that was swept or typed where goods are scanned becomes no code of goods."""
    if is_card_data(code):
        raise InvalidInput(
            "code.card",
            "This is the number of a payment card, not a code of goods.",
            hint="The till keeps no card numbers. Take the card on the terminal.",
        )
