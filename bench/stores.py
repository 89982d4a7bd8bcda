"""Builds the stores that are measured, once, in a folder that is kept."""

import csv
import lzma
import random
import time
from collections.abc import Iterator
from pathlib import Path

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.cart import Cart
from rcommerce_pos.core.cart.pricing import line_for
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.orders.types import OrderSource, Tender, TenderKind
from rcommerce_pos.core.paths import Folders, folders
from rcommerce_pos.core.setup import ShopDraft, create_shop
from rcommerce_pos.core.storage.database import close_database, fetch_all

DATA = Path(__file__).resolve().parent / "data"
REAL = (
    Path(__file__).resolve().parents[2] / "shared" / "data"
) / "openfoodfacts_2019_barcodes_names.csv.xz"
PIN = "7391"


def new_shop(folder: Path) -> Folders:
    """An empty German shop with a known PIN; the store is closed."""
    places = folders(folder)
    create_shop(
        places,
        ShopDraft(code="S1", register="R1", country="DE", currency="EUR", owner_pin=PIN),
    )
    close_database()
    return places


def names(count: int) -> Iterator[tuple[str, str]]:
    """So many barcodes and names: the real ones first, then made-up ones."""
    made = 0
    if REAL.exists():
        with lzma.open(REAL, "rt", encoding="utf-8", newline="") as stream:
            rows = csv.reader(stream)
            next(rows)
            for code, name in rows:
                if made >= count:
                    return
                if name.strip():
                    yield code, name
                    made += 1
    words = ("Bio", "Red", "Apple", "Milk", "Dark", "Oat", "Fresh", "Soup", "Rice", "Tea", "Bar")
    chance = random.Random(7)
    for number in range(count - made):
        yield f"29{number:011d}", " ".join(chance.choices(words, k=4)) + f" {number}"


def write_file(path: Path, count: int) -> None:
    """A product file with prices, as an importer gets it."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream)
        rows.writerow(("barcode", "name", "price"))
        for number, (code, name) in enumerate(names(count)):
            rows.writerow((code, name, f"{1 + number % 40}.{number % 100:02d}"))


def store(products: int, sales: int = 0) -> Folders:
    """The store with so many products and sales; built at its first use."""
    folder = DATA / f"store-{products}-{sales}"
    places = folders(folder)
    if (folder / "ready").exists():
        return places
    begun = time.monotonic()
    print(f"building a store of {products:,} products and {sales:,} sales ...", flush=True)
    for path in (places.store, *folder.glob("*")):
        if path.is_file():
            path.unlink()
    new_shop(folder)
    application = Application.open(places)
    try:
        if products:
            file = DATA / f"products-{products}.csv"
            write_file(file, products)
            owner = application.staff.owner()
            application.importer.import_products(file, mapping={}, actor=owner)
            file.unlink()
        if sales:
            sell_many(application, sales)
    finally:
        application.close()
    (folder / "ready").touch()
    print(f"  built in {time.monotonic() - begun:.0f} s", flush=True)
    return places


def codes(count: int) -> list[str]:
    """Barcodes of products that sell, of 13 digits, evenly over the catalogue."""
    rows = fetch_all(
        "SELECT b.code FROM barcode b JOIN product p ON p.id = b.product_id"
        " WHERE length(b.code) = 13 AND p.price_micros IS NOT NULL AND p.number % 97 = 1 LIMIT ?",
        (count,),
    )
    if len(rows) < count:
        rows = fetch_all("SELECT code FROM barcode WHERE length(code) = 13 LIMIT ?", (count,))
    return [row[0] for row in rows]


def sell_many(application: Application, sales: int, lines: int = 2) -> None:
    """Ring up and pay so many sales, as fast as the checkout allows."""
    owner = application.staff.owner()
    if application.cash.current_shift() is None:
        application.cash.open_shift(owner, Money.zero("EUR"))
    found = [application.catalog.lookup(code).found[0] for code in codes(500)]
    chance = random.Random(3)
    for number in range(sales):
        chosen = chance.sample(found, lines)
        made = tuple(
            line_for(each, price=None if each.product.price else UnitPrice(1_000_000, "EUR"))
            for each in chosen
        )
        cart = Cart(new_id(), 0, owner.id, application.clock.now())
        for line in made:
            cart, _ = cart.added(line)
        gross = application.carts.price_of(cart).totals.gross
        application.checkout.sell(
            owner,
            cart,
            (Tender(TenderKind.CASH, gross),),
            checkout_id=f"bench-{number}-{cart.id}",
            source=OrderSource.COMMAND,
        )
