"""What goods ask at the scan: what stops a line, what is asked first, what the line is made of."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import NoReturn
from uuid import UUID
from zoneinfo import ZoneInfo

from rcommerce_pos.core.cart import pricing
from rcommerce_pos.core.cart.cart import Cart, CartLine, PriceSource
from rcommerce_pos.core.cart.contents import (
    Content,
    asks_serial,
    held,
    min_age_of,
    none_left,
    wanted_of,
)
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

    def contents(
        self, product: Product, modifiers: Iterable[UUID] | None = None
    ) -> tuple[Content, ...]:
        """The product and what goes out with it: its parts, and the modifiers chosen so far."""
        found = [(product, ONE)]
        if product.kind is ProductKind.BUNDLE:
            parts = self._composition.bundle(product.id).parts
            found += [(self._catalog.product(part.product_id), part.quantity) for part in parts]
        chosen = frozenset(modifiers or ())
        for group in self.groups_of(product) if chosen else ():
            found += [
                (self._catalog.product(each.product_id), each.quantity)
                for each in group.modifiers
                if each.id in chosen and each.product_id is not None
            ]
        return tuple(found)

    def contents_of(self, line: CartLine) -> tuple[Content, ...]:
        """The product of a line and what goes out with it, as they are today."""
        return (
            (self._catalog.product(line.product_id), ONE),
            *((self._catalog.product(key), each) for key, each in line.details.moved),
        )

    def admit(self, actor: Actor, cart: Cart, contents: Iterable[Content], more: Quantity) -> None:
        """Let goods and all that they consist of pass, or raise what stops them.

        ``more`` is how much comes to what the sale holds already. A refusal is in the journal.
        """
        for product, each in contents:
            self._admit(actor, cart, product, each.times(more))

    def check_sellers(self, actor: Actor, cart: Cart) -> None:
        """Raise PermissionDenied where somebody is too young for what a sale holds."""
        for line in cart.lines:
            if line.parent is None:
                for product, _ in self.contents_of(line):
                    self._check_seller(actor, product)

    def check_sold(self, actor: Actor, cart: Cart) -> None:
        """Raise what stops a sale that was rung up before: a recall since, or the hour."""
        for line in cart.lines:
            if line.parent is None:
                for product, _ in self.contents_of(line):
                    self._check_saleable(actor, product)

    def _check_saleable(self, actor: Actor, product: Product) -> None:
        rules = product.rules
        if rules.recalled:
            self.refuse(
                actor,
                product.name,
                Refused(
                    "goods.recalled",
                    "{product} is recalled: {reason}",
                    hint="It is not sold. Put it aside and tell the manager.",
                    product=product.name,
                    reason=rules.recalled,
                ),
            )
        if not rules.sold_at(self._minute()):
            self.refuse(actor, product.name, _outside_hours(product))

    def _admit(self, actor: Actor, cart: Cart, product: Product, more: Quantity) -> None:
        self._check_saleable(actor, product)
        self._check_seller(actor, product)
        most = product.rules.most_in_sale
        if most and held(cart, product.id) + more.milli > most * 1000:
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
        contents = self.contents(product, answers.modifiers)
        if min_age_of(contents) > cart.age_confirmed:
            return ScanOutcome.ASK_AGE
        if product.asks_modifiers and answers.modifiers is None:
            return ScanOutcome.ASK_MODIFIERS
        if answers.price is None and pricing.needs_price(found):
            return ScanOutcome.ASK_PRICE
        if pricing.needs_quantity(found, answers.quantity):
            return ScanOutcome.ASK_QUANTITY
        if asks_serial(contents) and not answers.serial:
            return ScanOutcome.ASK_SERIAL
        return None

    def check_serial(self, cart: Cart, found: Found, answers: Answers) -> None:
        """A serial number belongs to one piece, and each piece has one of its own."""
        if not answers.serial and not asks_serial(self.contents(found.product, answers.modifiers)):
            return
        if pricing.amount_of(found, answers.quantity) != ONE:
            raise InvalidInput(
                "serial.one",
                "A serial number belongs to one piece.",
                hint="Scan the pieces one by one.",
            )
        for line in cart.lines:
            same = line.product_id == found.product.id
            if same and answers.serial and line.details.serial == answers.serial:
                raise Refused(
                    "serial.twice",
                    "The serial number {serial} is in this sale already.",
                    hint="Nothing was added. Read the number of this piece.",
                    serial=answers.serial,
                )

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
        return pricing.line_for(
            found,
            quantity=answers.quantity,
            price=answers.price,
            price_source=price_source,
            categories=categories,
            details=self._details(found.product, answers),
        )

    def deposits_of(self, contents: tuple[Content, ...]) -> tuple[CartLine, ...]:
        """The deposit lines that follow goods: their own, and those of what they consist of.

        What is poured or weighed into something leaves its container in the shop.
        """
        return tuple(
            pricing.deposit_line(self._catalog.product(deposit), each)
            for deposit, each in self._deposits(contents).items()
        )

    def _deposits(self, contents: tuple[Content, ...]) -> dict[UUID, Quantity]:
        wanted: dict[UUID, Quantity] = {}
        for place, (product, each) in enumerate(contents):
            poured = place > 0 and (product.unit.is_measured or not each.is_whole)
            if product.deposit_id is not None and not poured:
                wanted[product.deposit_id] = wanted.get(product.deposit_id, NO_WEIGHT) + each
        return wanted

    def empties(self, found: Found) -> tuple[Found, ...]:
        """What comes back for empties of a product: the deposits it bears, or the deposit itself.

        Those of a bundle are its own and its parts'.
        """
        product = found.product
        if product.kind is ProductKind.DEPOSIT:
            return (found,)
        deposits = self._deposits(self.contents(product))
        if not deposits:
            raise Refused(
                "empties.none",
                "{product} bears no deposit.",
                hint="Nothing was added.",
                product=product.name,
            )
        return tuple(
            Found(self._catalog.product(key), found.code, quantity=each.times(found.quantity))
            for key, each in deposits.items()
        )

    def check_stock(self, actor: Actor, wanted: Mapping[UUID, Quantity]) -> bool:
        """True where the record says that fewer are left than a sale takes (domain rule 26).

        What was never counted is not known to be missing; where the policy denies an oversale it
        is. Raises PermissionDenied where the actor may not sell it then: a manager may allow it.
        """
        return self._stock_of(actor, wanted)[0]

    def _stock_of(self, actor: Actor, wanted: Mapping[UUID, Quantity]) -> tuple[bool, bool]:
        """Whether more is sold than the record says, and whether the actor had to allow that."""
        oversold = allowed = False
        levels = self._inventory.levels(wanted.keys())
        for key, quantity in wanted.items():
            level = levels.get(key)
            counted = level is not None and level.is_counted
            left = level.on_hand if level is not None and counted else NO_WEIGHT
            if quantity.milli <= max(left.milli, 0):
                continue
            product = self._catalog.product(key)
            if not product.kind.is_stocked:
                continue
            if product.inventory_policy is InventoryPolicy.DENY:
                if not actor.may(Permission.STOCK_OVERSELL):
                    raise none_left(product, left if counted else None)
                oversold = allowed = True
            elif counted:
                oversold = oversold or product.inventory_policy is not InventoryPolicy.ALLOW
        return oversold, allowed

    def stocked(self, actor: Actor, cart: Cart, number: int) -> tuple[Cart, bool]:
        """The cart after a line grew, and whether more is sold of it than the record says.

        Who lets goods be sold that are not there is kept with the line: paying asks no second time.
        """
        line = cart.line(number)
        wanted = wanted_of(cart)
        oversold, allowed = self._stock_of(actor, {key: wanted[key] for key in line.moved})
        if not allowed:
            return cart, oversold
        details = replace(line.details, oversold_by=actor.approved_by or actor.name)
        return cart.changed(replace(line, details=details)), oversold

    def refreshed(self, line: CartLine) -> CartLine:
        """A line as its product is today: the parts and price of a bundle, and who may buy it."""
        product = self._catalog.product(line.product_id)
        line = replace(line, details=replace(line.details, parts=self._parts(product)))
        details = replace(line.details, min_age=min_age_of(self.contents_of(line)))
        if line.price_source is not PriceSource.BUNDLE:
            return replace(line, details=details)
        price = self.priced(Found(product, "")).unit_price or product.price
        if price is None:
            return replace(line, details=details)
        micros = max(price.micros + line.added_price, 0)
        return replace(line, details=details, unit_price=UnitPrice(micros, price.currency))

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
            min_age=min_age_of(self.contents(product, answers.modifiers)),
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


def _part_of(modifier: Modifier) -> ItemPart:
    price: UnitPrice | None = modifier.price if modifier.price.micros else None
    return ItemPart(modifier.name, modifier.product_id, modifier.quantity, price)


def _outside_hours(product: Product) -> Refused:
    assert product.rules.hours is not None
    first, last = (f"{each // 60:02d}:{each % 60:02d}" for each in product.rules.hours)
    return Refused(
        "goods.hours",
        "{product} is sold from {first} to {last} only.",
        hint="It is not sold now.",
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
