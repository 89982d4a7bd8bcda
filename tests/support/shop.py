"""Builds shops for tests: real folders, real files, a few products."""

from pathlib import Path

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.types import (
    BarcodeDraft,
    InventoryPolicy,
    Product,
    ProductDraft,
    Unit,
)
from rcommerce_pos.core.kernel.clock import Clock
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.orders.types import Order, Tender, TenderKind
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.setup import ShopDraft, create_shop
from rcommerce_pos.core.staff.types import Role
from rcommerce_pos.core.storage.database import close_database

OWNER_PIN = "7391"
MANAGER_PIN = "2846"
CASHIER_PIN = "4815"


def make_empty_shop(
    folder: Path,
    clock: Clock,
    *,
    country: str = "DE",
    currency: str = "EUR",
    name: str = "Corner Shop",
) -> Application:
    """A shop without products; its owner's PIN is OWNER_PIN."""
    places = folders(folder)
    draft = ShopDraft(
        code="S1",
        register="R1",
        country=country,
        currency=currency,
        name=name,
        owner_name="Olga Owner",
        owner_pin=OWNER_PIN,
    )
    create_shop(places, draft, clock=clock)
    close_database()
    return Application.open(places, clock=clock)


def make_shop(
    folder: Path, clock: Clock, *, country: str = "DE", currency: str = "EUR"
) -> Application:
    """A shop with a manager, a cashier and a few products."""
    application = make_empty_shop(folder, clock, country=country, currency=currency)
    owner = application.staff.owner()
    application.staff.add(owner, name="Max Manager", role=Role.MANAGER, pin=MANAGER_PIN)
    application.staff.add(owner, name="Cara Cashier", role=Role.CASHIER, pin=CASHIER_PIN)
    add(application, "Milk 1 l", "MILK", "1.19", barcode="4006381333931")
    add(application, "Milk chocolate 100 g", "CHOC", "1.99", barcode="4006381333948")
    add(application, "Café crème 250 g", "CAFE", "6.49", barcode="4006381333955")
    add(application, "Apples", "4135", "2.49", unit=Unit.KILOGRAM)
    add(application, "Flowers", "FLOWERS", None)
    add(
        application,
        "Last one",
        "LAST",
        "5.00",
        policy=InventoryPolicy.DENY,
        barcode="4006381333979",
    )
    return application


def add(
    application: Application,
    name: str,
    sku: str,
    price: str | None,
    *,
    barcode: str = "",
    unit: Unit = Unit.PIECE,
    policy: InventoryPolicy = InventoryPolicy.WARN,
    tax_class: str = "",
) -> Product:
    """Put a product into the catalogue."""
    currency = application.place.shop.currency
    return application.catalog.add_product(
        application.staff.owner(),
        ProductDraft(
            name,
            sku=sku,
            price=None if price is None else UnitPrice.parse(price, currency),
            unit=unit,
            inventory_policy=policy,
            tax_class=tax_class,
            barcodes=(BarcodeDraft(barcode),) if barcode else (),
        ),
    )


def cash(application: Application, text: str) -> Tender:
    """Cash handed over."""
    return Tender(TenderKind.CASH, Money.parse(text, application.place.shop.currency))


def card(application: Application, text: str) -> Tender:
    """A payment on a stand-alone card machine."""
    return Tender(TenderKind.CARD_EXTERNAL, Money.parse(text, application.place.shop.currency))


def sell(application: Application, *lines: tuple[str, str], tender: str = "") -> Order:
    """Sell SKUs with quantities for cash; the exact amount unless said."""
    owner = application.staff.owner()
    if application.cash.current_shift() is None:
        zero = Money.zero(application.place.shop.currency)
        application.cash.open_shift(owner, zero)
    carts = application.carts
    cart = carts.start(owner).cart.id
    for sku, quantity in lines:
        found = application.catalog.lookup(sku).found[0]
        carts.add(owner, cart, found, quantity=Quantity.parse(quantity))
    gross = carts.sale(cart).totals.gross
    paid = cash(application, tender) if tender else Tender(TenderKind.CASH, gross)
    return application.checkout.complete(owner, cart, (paid,))
