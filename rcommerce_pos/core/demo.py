"""Makes the demo shop: a week of a market street's trade, rung up through the real till.

It lies in a folder of its own, says everywhere that it is a demo, and never becomes a real shop.
"""

import csv
import json
import random
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.tendering import pieces_of, quick_amounts, standing
from rcommerce_pos.core.catalog.types import (
    BarcodeDraft,
    InventoryPolicy,
    ListPrice,
    PriceList,
    Product,
    ProductDraft,
    Unit,
    VariantDraft,
)
from rcommerce_pos.core.demo_goods import DemoGoods
from rcommerce_pos.core.inventory.types import MovementReason, StockChange
from rcommerce_pos.core.kernel.clock import Steady, to_millis
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.core.paths import Folders
from rcommerce_pos.core.promotions.document import read_promotion
from rcommerce_pos.core.resources import resource
from rcommerce_pos.core.settings.types import Purpose
from rcommerce_pos.core.setup import ShopDraft, create_shop
from rcommerce_pos.core.staff.types import Actor, Role
from rcommerce_pos.core.storage.database import close_database, transaction

DAYS = 7
BUSIEST = 6
"""How many lines the largest basket has beyond the first."""
CARD_SHARE = 0.55
DELIVERY = Quantity.of(60)
OPENS = time(7, 45)
CLOSES = time(19, 10)


@dataclass(frozen=True, slots=True)
class DemoMade:
    """What a new demo shop holds."""

    products: int
    sales: int

    def as_json(self) -> dict[str, object]:
        """The counts, as commands print them."""
        return {"products": self.products, "sales": self.sales}


class _SetClock:
    """A clock that stands where the week's story is."""

    def __init__(self, instant: datetime) -> None:
        self.instant = instant

    def now(self) -> datetime:
        return self.instant

    def steady(self) -> Steady:
        return Steady("demo", to_millis(self.instant))


def make_demo(folders: Folders, *, now: datetime | None = None) -> DemoMade:
    """Make the demo shop in an empty folder, with a week of sales that ended yesterday.

    The store is closed afterwards. A demo that was left unfinished by a crash is made anew.
    Raises Refused where the folder holds a shop.
    """
    unfinished = folders.data / "unfinished"
    if unfinished.exists():
        _clear(folders)
    script = json.loads(resource("demo", "shop.json").read_text(encoding="utf-8"))
    present = now or datetime.now(UTC)
    clock = _SetClock(present - timedelta(days=DAYS + 1))
    shop = script["shop"]
    draft = ShopDraft(
        code=shop["code"],
        register=shop["register"],
        country=shop["country"],
        currency="GBP",
        name=shop["name"],
        address=shop["address"],
        phone=shop["phone"],
        tax_number=shop["tax_number"],
        purpose=Purpose.DEMO,
        owner_name=script["owner"]["name"],
        owner_pin=script["owner"]["pin"],
    )
    create_shop(folders, draft, clock=clock)
    unfinished.touch()
    close_database()
    application = Application.open(folders, clock=clock)
    try:
        maker = _Maker(application, clock, script)
        maker.people()
        maker.goods()
        DemoGoods(application, application.staff.owner(), script).make()
        maker.offers()
        sales = maker.week(present)
        made = DemoMade(application.catalog.count(), sales)
    finally:
        application.close()
    unfinished.unlink()
    return made


def _clear(folders: Folders) -> None:
    """Remove what an unfinished demo left; nothing else ever writes into its folder."""
    for path in folders.data.iterdir():
        if path.is_file() and path.name != "unfinished":
            path.unlink()


class _Maker:
    """Fills a new demo shop."""

    def __init__(self, application: Application, clock: _SetClock, script: dict[str, Any]) -> None:
        self._app = application
        self._clock = clock
        self._script = script
        self._owner = application.staff.owner()
        self._currency = application.place.shop.currency
        self._chance = random.Random(20_260_101)  # noqa: S311  # a story, not a secret
        self._sold: list[Product] = []
        self._cashiers: list[Actor] = []

    def people(self) -> None:
        """Staff with PINs that the sign-in screen shows, and customers."""
        for member in self._script["staff"]:
            role = Role(member["role"])
            added = self._app.staff.add(
                self._owner, name=member["name"], role=role, pin=member["pin"]
            )
            if role is Role.CASHIER:
                self._cashiers.append(self._app.staff.actor(added.id))
        for customer in self._script["customers"]:
            self._app.customers.add(
                self._owner, customer["name"], phone=customer["phone"], email=customer["email"]
            )

    def goods(self) -> None:
        """Products, packs and variants with their opening stock."""
        packs = {pack["of"]: pack for pack in self._script["packs"]}
        text = resource("demo", "products.csv").read_text(encoding="utf-8")
        stock: list[StockChange] = []
        with transaction():
            for row in csv.DictReader(text.splitlines()):
                product = self._product(row, packs.get(row["name"]))
                self._sold.append(product)
                if row["stock"]:
                    stock.append(
                        StockChange(product.id, Quantity.parse(row["stock"]), product.cost)
                    )
            for family in self._script["variants"]:
                for variant in self._variants(family):
                    self._sold.append(variant)
                    quantity = Quantity.parse(family["stock"])
                    stock.append(StockChange(variant.id, quantity, variant.cost))
            self._app.inventory.record(
                stock, reason=MovementReason.OPENING, reference_id=None, staff_id=self._owner.id
            )

    def offers(self) -> None:
        """Groups of customers, a price list for the trade, promotions and a coupon."""
        groups = {
            group["code"]: self._app.customers.add_group(self._owner, group["code"], group["name"])
            for group in self._script["customer_groups"]
        }
        for group in self._script["customer_groups"]:
            for name in group["customers"]:
                customer = self._app.customers.search(name)[0]
                key = groups[group["code"]].id
                self._app.customers.put_in_group(self._owner, customer.id, key)
        for entry in self._script["price_lists"]:
            self._price_list(entry, groups[entry["group"]].id)
        for entry in self._script["promotions"]:
            self._promotion(dict(entry))

    def _price_list(self, entry: dict[str, Any], group_id: UUID) -> None:
        made = PriceList(new_id(), entry["code"], entry["name"], customer_group_id=group_id)
        self._app.price_lists.save(self._owner, made)
        prices = []
        for sku, quantity, price in entry["prices"]:
            product = self._app.catalog.by_sku(sku)
            assert product is not None, sku
            unit = UnitPrice.parse(price, self._currency)
            prices.append(ListPrice(made.id, product.id, Quantity.parse(quantity), unit))
        self._app.price_lists.put(self._owner, made.id, prices)

    def _promotion(self, entry: dict[str, Any]) -> None:
        category, coupon = entry.pop("category", None), entry.pop("coupon", None)
        if category:
            entry["goods"] = {"of": [f"category:{self._category(tuple(category))}"]}
        entry |= {"id": str(new_id()), "needs_coupon": coupon is not None}
        promotion = read_promotion(entry, "promotion", self._currency)
        self._app.promotions.save(self._owner, promotion)
        if coupon:
            self._app.promotions.add_coupon(self._owner, promotion.id, coupon, most=100)

    def week(self, present: datetime) -> int:
        """Seven days of trade up to yesterday; answers how many sales were made."""
        zone = ZoneInfo(self._app.place.shop.time_zone)
        today = present.astimezone(zone).date()
        sales = 0
        for back in range(DAYS, 0, -1):
            day = today - timedelta(days=back)
            cashier = self._cashiers[back % len(self._cashiers)]
            self._at(datetime.combine(day, OPENS, zone))
            self._deliver()
            self._app.cash.open_shift(cashier, Money.parse(self._script["float"], self._currency))
            for hour, number in self._script["hours"]:
                minutes = sorted(self._chance.sample(range(60), number))
                for minute in minutes:
                    self._at(datetime.combine(day, time(hour, minute), zone))
                    self._sell(cashier)
                    sales += 1
            self._at(datetime.combine(day, CLOSES, zone))
            self._close(cashier)
        return sales

    def _at(self, instant: datetime) -> None:
        seconds = self._chance.randrange(60)
        self._clock.instant = instant.astimezone(UTC) + timedelta(seconds=seconds)

    def _product(self, row: dict[str, str], pack: dict[str, str] | None) -> Product:
        codes = [BarcodeDraft(row["barcode"])] if row["barcode"] else []
        if pack:
            codes.append(
                BarcodeDraft(
                    pack["code"], Quantity.parse(pack["quantity"]), self._price(pack["price"])
                )
            )
        to_go = "to go" in row["category"] or not row["price"]
        return self._app.catalog.add_product(
            self._owner,
            ProductDraft(
                name=row["name"],
                sku=row["sku"],
                price=self._price(row["price"]),
                cost=self._price(row["cost"]),
                tax_class=row["tax_class"],
                unit=Unit(row["unit"]),
                inventory_policy=InventoryPolicy.ALLOW if to_go else InventoryPolicy.WARN,
                category_id=self._category(tuple(row["category"].split(" > "))),
                barcodes=tuple(codes),
            ),
        )

    def _variants(self, family: dict[str, Any]) -> tuple[Product, ...]:
        common = ProductDraft(
            name=family["name"],
            tax_class=family["tax_class"],
            category_id=self._category(tuple(family["category"])),
            price=self._price(family["price"]),
            compare_at=self._price(family.get("compare_at", "")),
            cost=self._price(family["cost"]),
        )
        variants = tuple(
            VariantDraft(
                tuple(values),
                ProductDraft(
                    name=f"{family['name']}, {' / '.join(values)}",
                    sku="-".join([family["sku"], *(value[:3].upper() for value in values)]),
                    price=common.price,
                    compare_at=common.compare_at,
                    cost=common.cost,
                    tax_class=common.tax_class,
                    category_id=common.category_id,
                ),
            )
            for values in family["values"]
        )
        parent = self._app.catalog.add_with_variants(
            self._owner, common, options=tuple(family["options"]), variants=variants
        )
        return self._app.catalog.variants(parent.id)

    def _category(self, path: tuple[str, ...]) -> UUID:
        return self._app.catalog.category(self._owner, path).id

    def _price(self, text: str) -> UnitPrice | None:
        return UnitPrice.parse(text, self._currency) if text else None

    def _deliver(self) -> None:
        """What runs low is delivered in the morning."""
        levels = self._app.inventory.levels([product.id for product in self._sold])
        low = [
            StockChange(product.id, DELIVERY, product.cost)
            for product in self._sold
            if product.id in levels and levels[product.id].on_hand < Quantity.of(6)
        ]
        with transaction():
            self._app.inventory.record(
                low,
                reason=MovementReason.ADJUSTMENT,
                reference_id=new_id(),
                staff_id=self._owner.id,
            )

    def _sell(self, cashier: Actor) -> None:
        carts = self._app.carts
        cart_id = carts.start(cashier).cart.id
        for product in self._basket():
            weighed = product.unit.is_measured
            amount = Quantity(self._chance.randrange(150, 1400, 5)) if weighed else None
            price = None
            if product.price is None:
                price = UnitPrice.of(Money(self._chance.randrange(900, 3000, 50), self._currency))
            assert product.sku is not None
            found = self._app.catalog.lookup(product.sku).found[0]
            if found.product.rules.min_age:
                carts.confirm_age(cashier, cart_id, found.product.rules.min_age)
            modifiers = tuple(
                self._chance.choice(group.modifiers).id
                for group in self._app.goods.groups_of(found.product)
            )
            carts.add(
                cashier, cart_id, found, quantity=amount, price=price, modifiers=modifiers or None
            )
        gross = carts.sale(cart_id).totals.gross
        self._app.checkout.complete(cashier, cart_id, self._payment(gross))

    def _basket(self) -> list[Product]:
        size = min(1 + int(self._chance.expovariate(0.45)), 1 + BUSIEST)
        return self._chance.sample(self._sold, size)

    def _payment(self, gross: Money) -> tuple[Tender, ...]:
        if self._chance.random() < CARD_SHARE:
            last4 = f"{self._chance.randrange(10_000):04d}"
            return (Tender(TenderKind.CARD_EXTERNAL, gross, card_last4=last4),)
        shop = self._app.place.shop
        owed = standing(gross, (), cash_step_minor=shop.cash_step_minor).left_cash
        handed = self._chance.choice(quick_amounts(owed, shop.denominations))
        return (Tender(TenderKind.CASH, handed),)

    def _close(self, cashier: Actor) -> None:
        """Count the drawer to the penny, but for one evening that was short."""
        expected = self._app.cash.expected(self._owner)
        if self._chance.random() < 1 / DAYS:
            expected -= Money.parse(str(Decimal("2.35")), self._currency)
        pieces = dict(pieces_of(expected, self._app.place.shop.denominations))
        self._app.cash.count(cashier, pieces, final=True)


def is_demo_made(folder: Path) -> bool:
    """True where a demo shop lies ready in a folder."""
    return (folder / "store.db").exists() and not (folder / "unfinished").exists()
