"""The list of products: every filter and order gives each product once, in order, from anywhere."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog import listing, walking
from rcommerce_pos.core.catalog.folding import fold
from rcommerce_pos.core.catalog.goods import GoodsRules
from rcommerce_pos.core.catalog.list_query import ListQuery, Show, Sort, Trait
from rcommerce_pos.core.catalog.listing import Listing
from rcommerce_pos.core.catalog.listing_sql import ROWS, sorted_few
from rcommerce_pos.core.catalog.types import (
    BarcodeDraft,
    ProductDraft,
    ProductKind,
    Unit,
    VariantDraft,
)
from rcommerce_pos.core.inventory.types import MovementReason, StockChange
from rcommerce_pos.core.kernel.errors import PermissionDenied
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.staff.types import Role
from rcommerce_pos.core.storage.database import fetch_all, fetch_one, transaction
from tests.support.clock import SetClock
from tests.support.shop import CASHIER_PIN, make_shop

MANY = 240


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a shop with all sorts of products: alike, archived, without this or that."""
    clock, folder = SetClock(), tmp_path_factory.mktemp("listing") / "shop"
    application = make_shop(folder, clock)
    fill(application, clock, MANY)
    application.close()
    return folder


@pytest.fixture
def stocked(full: Path, clock: SetClock) -> Iterator[Application]:
    """That shop, open."""
    application = Application.open(folders(full), clock=clock)
    yield application
    application.close()


def fill(application: Application, clock: SetClock, many: int) -> None:
    owner, catalog, chance = application.staff.owner(), application.catalog, random.Random(5)
    with transaction():
        food = catalog.category(owner, ("Food",))
        bread = catalog.category(owner, ("Food", "Bread"))
        tools = catalog.category(owner, ("Tools",))
        made = []
        for number in range(many):
            if number % 5 == 0:
                clock.pass_by(seconds=1)
            kind = chance.choice(("Bread", "bread", "Äpfel", "apfel", "Zucker", "apple", "Œuf"))
            micros = chance.choice((None, 990_000, 990_000, 1_490_000, 2_000_000))
            codes = (BarcodeDraft(f"77{number:05d}"),) if chance.random() < 0.7 else ()
            draft = ProductDraft(
                chance.choice((kind, f"{kind} {number % 9}")),
                sku=f"S{number:04d}" if chance.random() < 0.6 else None,
                price=None if micros is None else UnitPrice(micros, "EUR"),
                tax_class=chance.choice(("", "reduced")),
                unit=chance.choice((Unit.PIECE, Unit.PIECE, Unit.KILOGRAM, Unit.LITRE)),
                category_id=chance.choice((None, food.id, bread.id, tools.id)),
                barcodes=codes,
                rules=GoodsRules(min_age=18) if chance.random() < 0.1 else GoodsRules(),
            )
            made.append(catalog.add_product(owner, draft))
        shirt = ProductDraft("Shirt", sku="SHIRT", price=UnitPrice(9_000_000, "EUR"))
        for size in ("A", "B"):
            common = catalog.add_with_variants(
                owner,
                ProductDraft(f"Shirt {size}", sku=f"SH-{size}", price=shirt.price),
                options=("Colour",),
                variants=tuple(
                    VariantDraft((c,), ProductDraft(f"Shirt {size} {c}", price=shirt.price))
                    for c in ("Red", "Blue")
                ),
            )
            if size == "B":
                catalog.archive(owner, common.id)
        moves = [
            StockChange(each.id, Quantity(chance.choice((-2000, 0, 3000, 3000, 1500))))
            for each in made
            if chance.random() < 0.6
        ]
        application.inventory.record(
            moves, reason=MovementReason.OPENING, reference_id=new_id(), staff_id=owner.id
        )
    for each in made:
        if chance.random() < 0.2:
            catalog.archive(owner, each.id)


def expected(application: Application, query: ListQuery) -> list[int]:
    """The numbers that a query lists, from all rows and plain Python."""
    rows = fetch_all(
        "SELECT p.number, p.name, p.sku, p.price_micros, p.updated_at, p.archived_at, p.unit,"
        " p.category_id, p.tax_class_id, p.rules, p.asks_modifiers, p.options, p.variant_of,"
        " p.kind, p.id, l.on_hand_milli, (SELECT COUNT(*) FROM barcode b WHERE b.product_id = p.id)"
        " FROM product p LEFT JOIN stock_level l ON l.product_id = p.id"
    )
    within: set[bytes] = set()
    if query.category_id is not None:
        tree = application.catalog.categories()
        within = {
            each.id.bytes
            for each in tree
            if query.category_id in application.catalog.category_path(each.id)
        }
    kept = [row for row in rows if _fits(row, query, within)]
    return [row[0] for row in _sorted(kept, query)]


def _fits(row: tuple[Any, ...], query: ListQuery, within: set[bytes]) -> bool:
    archived, common = row[5] is not None, row[11] is not None and row[12] is None
    stored = {
        Trait.WITHOUT_PRICE: row[3] is None and row[13] == "goods" and not common,
        Trait.WITHOUT_BARCODE: not row[16] and not common and row[13] == "goods",
        Trait.ASKS: row[9] is not None or bool(row[10]),
        Trait.BELOW_ZERO: row[15] is not None and row[15] < 0,
    }
    return (
        (query.show is Show.ALL or archived is (query.show is Show.ARCHIVED))
        and (query.category_id is None or row[7] in within)
        and (query.tax_class_id is None or row[8] == query.tax_class_id.bytes)
        and (query.unit is None or row[6] == query.unit.value)
        and (query.trait is None or stored[query.trait])
    )


def _sorted(rows: list[tuple[Any, ...]], query: ListQuery) -> list[tuple[Any, ...]]:
    column = {Sort.SKU: 2, Sort.PRICE: 3, Sort.STOCK: 15, Sort.CHANGED: 4}.get(
        query.sort or Sort.NAME, 1
    )
    way = query.descending

    def folded(name: str) -> bytes:
        return fold(name).strip().encode()

    there = [row for row in rows if row[column] is not None]
    missing = [row for row in rows if row[column] is None]
    if column == 15:
        there.sort(key=lambda row: (row[15], row[14]), reverse=way)
        missing.sort(key=lambda row: (folded(row[1]), row[0]), reverse=way)
    elif column == 1:
        there.sort(key=lambda row: (folded(row[1]), row[0]), reverse=way)
    else:
        there.sort(key=lambda row: (row[column], row[0]), reverse=way)
        missing.sort(key=lambda row: row[0], reverse=way)
    both = [*there, *missing]
    return [
        *(row for row in both if row[5] is None),
        *(row for row in both if row[5] is not None),
    ]


def read_whole(opened: Listing, page: int) -> list[int]:
    found: list[int] = []
    while part := opened.numbers(len(found), page):
        found += part
        assert len(part) <= page
    return found


@settings(max_examples=120)
@given(data=st.data())
def test_pages_give_each_product_once_and_in_order(
    stocked: Application, data: st.DataObject
) -> None:
    categories = [each.id for each in stocked.catalog.categories()]
    classes = [each.id for each in stocked.taxes.classes()]
    query = ListQuery(
        show=data.draw(st.sampled_from(Show)),
        category_id=data.draw(st.none() | st.sampled_from(categories)),
        tax_class_id=data.draw(st.none() | st.sampled_from(classes)),
        unit=data.draw(st.none() | st.sampled_from((Unit.PIECE, Unit.LITRE))),
        trait=data.draw(st.none() | st.sampled_from(Trait)),
        sort=data.draw(st.none() | st.sampled_from(Sort)),
        descending=data.draw(st.booleans()),
    )
    few, step = data.draw(st.sampled_from((0, 20, 20_000))), data.draw(st.integers(1, 60))
    page, looked = data.draw(st.integers(1, 50)), data.draw(st.sampled_from((17, 20_000)))
    wanted = expected(stocked, query)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(listing, "FEW", few)
        patched.setattr(listing, "LOOKED_AT", looked)
        patched.setattr(walking, "STEP", step)
        opened = stocked.product_list.open(stocked.staff.owner(), query)
        for row in data.draw(st.lists(st.integers(0, len(wanted) + 5), max_size=3)):
            assert opened.numbers(row, page) == wanted[row : row + page]
        assert read_whole(opened, page) == wanted
        while not opened.is_done:
            opened.prepare()
        assert opened.count == opened.known == len(wanted)
        by_number: list[int] = []
        last: int | None = 0
        while last is not None:
            part, last = stocked.product_list.part(query, last, page)
            by_number += part
        assert by_number == sorted(wanted)


def test_names_stand_in_the_order_of_their_letters(shop: Application) -> None:
    owner = shop.staff.owner()
    names = (
        *("Aal", "ábaco", "Äpfel", "apple", "Banane", "Café", "cafe\u0301 au lait", "Café noir"),
        *("Éclair", "egg", "Ölsardinen", "Øl", "omelette", "ŒUF", "Straße", "strasse 2", "Zucker"),
        *("Ёлка", "жук", "Яблоко"),
    )
    with transaction():
        for name in reversed(names):
            draft = ProductDraft(name, price=UnitPrice(1_000_000, "EUR"))
            shop.catalog.add_product(owner, draft)
    listed = [each.name for each in shop.product_list.open(owner, ListQuery()).rows(0, 90)]
    assert [name for name in listed if name in names] == sorted(names, key=fold)


@pytest.mark.parametrize("letter", "äÖßœÆéÑçøŁğÿñİ")
def test_the_store_folds_a_letter_of_europe_as_the_search_does(
    shop: Application, letter: str
) -> None:
    number = shop.catalog.add_product(
        shop.staff.owner(), ProductDraft(f"X{letter}y", price=UnitPrice(1_000_000, "EUR"))
    ).id
    row = fetch_one("SELECT name_key FROM product WHERE id = ?", (number.bytes,))
    assert row == (fold(f"X{letter}y"),)


def test_a_row_says_what_there_is_to_know(shop: Application) -> None:
    owner, catalog = shop.staff.owner(), shop.catalog
    price = UnitPrice(12_000_000, "EUR")
    catalog.add_with_variants(
        owner,
        ProductDraft(
            "Shirt", sku="SHIRT", price=price, category_id=catalog.category(owner, ("Wear",)).id
        ),
        options=("Colour", "Size"),
        variants=(
            VariantDraft(("Red", "L"), ProductDraft("Shirt red L", sku="SH-RL", price=price)),
            VariantDraft(("Red", "M"), ProductDraft("Shirt red M", sku="SH-RM", price=price)),
        ),
    )
    rows = {row.sku: row for row in shop.product_list.open(owner, ListQuery()).rows(0)}
    common, red, milk = rows["SHIRT"], rows["SH-RL"], rows["MILK"]
    assert (common.has_variants, common.variants, common.category) == (True, 2, "Wear")
    assert (red.options, red.has_variants) == (("Red", "L"), False)
    assert (milk.barcode, str(milk.price), milk.on_hand) == ("4006381333931", "1.19", None)
    assert rows["FLOWERS"].price is None
    assert milk.kind is ProductKind.GOODS
    assert milk.tax_class


@pytest.mark.parametrize(
    ("text", "show", "first"),
    [
        ("milk", Show.ACTIVE, "Milk 1 l"),
        ("4006381333955", Show.ACTIVE, "Café crème 250 g"),
        ("creme cafe", Show.ACTIVE, "Café crème 250 g"),
        ("LAST", Show.ARCHIVED, "Last one"),
        ("last on", Show.ARCHIVED, "Last one"),
        ("4006381333979", Show.ALL, "Last one"),
    ],
)
def test_a_text_finds_names_and_codes(shop: Application, text: str, show: Show, first: str) -> None:
    owner = shop.staff.owner()
    last = shop.catalog.by_sku("LAST")
    assert last is not None
    shop.catalog.archive(owner, last.id)
    rows = shop.product_list.open(owner, ListQuery(text=text, show=show)).rows(0)
    assert rows
    assert rows[0].name == first
    assert all(row.archived for row in rows) or show is not Show.ARCHIVED


def test_a_variant_that_is_found_brings_its_common_part(shop: Application) -> None:
    owner = shop.staff.owner()
    shop.catalog.add_with_variants(
        owner,
        ProductDraft("Jumper", sku="J"),
        options=("Size",),
        variants=(VariantDraft(("L",), ProductDraft("Jumper L")),),
    )
    rows = shop.product_list.open(owner, ListQuery(text="jumper")).rows(0)
    assert [row.name for row in rows] == ["Jumper", "Jumper L"]


def test_a_text_can_be_sorted_and_filtered(stocked: Application) -> None:
    owner = stocked.staff.owner()
    query = ListQuery(text="bread", sort=Sort.PRICE, unit=Unit.PIECE)
    rows = stocked.product_list.open(owner, query).rows(0)
    prices = [row.price.micros for row in rows if row.price is not None]
    assert len(rows) > 5
    assert prices == sorted(prices)
    assert all(row.unit is Unit.PIECE and "read" in row.name for row in rows)


def test_traits_are_counted(stocked: Application) -> None:
    owner = stocked.staff.owner()
    for trait in Trait:
        counted = stocked.product_list.count_trait(owner, trait)
        assert counted.count == len(expected(stocked, ListQuery(trait=trait))), trait
        assert not counted.more
    sold, archived = stocked.product_list.counts(owner)
    assert sold == len(expected(stocked, ListQuery()))
    assert archived == len(expected(stocked, ListQuery(show=Show.ARCHIVED)))


def test_only_who_looks_after_products_sees_the_list(shop: Application) -> None:
    cashier = next(each for each in shop.staff.members() if each.role is Role.CASHIER)
    actor = shop.staff.sign_in(cashier.id, CASHIER_PIN)
    with pytest.raises(PermissionDenied):
        shop.product_list.open(actor, ListQuery())


def queries() -> Iterator[ListQuery]:
    key = new_id()
    for show in Show:
        for sort in Sort:
            for down in (False, True):
                for more in (
                    {},
                    {"category_id": key},
                    {"tax_class_id": key},
                    {"unit": Unit.GRAM},
                    *({"trait": trait} for trait in Trait),
                ):
                    yield ListQuery(show=show, sort=sort, descending=down, **more)  # type: ignore[arg-type]


def test_no_statement_reads_a_table_or_sorts_a_catalogue(
    shop: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Walks go along an index in its order; only a few that were found are sorted."""
    owner = shop.staff.owner()
    looked = 0
    for query in queries():
        opened = shop.product_list.open(owner, query)
        monkeypatch.setattr(listing, "FEW", -1)
        if query.trait is not Trait.WITHOUT_BARCODE:
            opened.prepare(0)
            assert opened._walk is not None
            for sql, params in opened._walk.statements():
                steps = plan(sql, params)
                assert not [step for step in steps if "TEMP B-TREE" in step], (query, steps)
                assert_by_index(steps)
                looked += 1
        for condition in opened._narrowed:
            if condition.finds:
                assert_by_index(plan(condition.finds, condition.finds_params))
        sql, params = sorted_few(query, opened._narrowed)
        assert_by_index(plan(sql, ("[]", b"", *params)))
    assert looked > 300
    assert_by_index(plan(ROWS, ("[]", b"")))
    for sql in (
        "SELECT COUNT(*) FROM product INDEXED BY product_active_changed WHERE archived_at IS NULL",
        "SELECT p.number FROM product p WHERE p.number > 1 AND p.number <= 2"
        " AND NOT EXISTS (SELECT 1 FROM barcode b WHERE b.product_id = p.id) ORDER BY p.number",
    ):
        assert_by_index(plan(sql, ()))


def plan(sql: str, params: tuple[Any, ...]) -> list[str]:
    return [str(row[-1]) for row in fetch_all(f"EXPLAIN QUERY PLAN {sql}", params)]


def assert_by_index(steps: list[str]) -> None:
    scans = [
        step
        for step in steps
        if step.startswith("SCAN") and " j " not in f"{step} " and "USING" not in step
    ]
    assert not [step for step in scans if "CONSTANT" not in step], steps
