"""Counts in the ledger: first stock with the product, corrections with a reason, no edits."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.option_grid import Option, generated
from rcommerce_pos.core.catalog.quick_keys import QuickKey
from rcommerce_pos.core.catalog.sheet import ProductSheet, SheetStock, Tab
from rcommerce_pos.core.catalog.sheet_checks import InvalidSheet
from rcommerce_pos.core.catalog.types import ProductKind
from rcommerce_pos.core.inventory.types import MovementReason
from rcommerce_pos.core.kernel.errors import Conflict, InvalidInput, PermissionDenied, Refused
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import fetch_all
from rcommerce_pos.core.verify import verify_store
from tests.support.clock import SetClock
from tests.support.shop import make_shop, sell

COUNT = MovementReason.COUNT


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Application]:
    application = make_shop(tmp_path, SetClock())
    yield application
    assert verify_store(application).sound
    application.close()


def milk(shop: Application) -> ProductSheet:
    product = shop.catalog.by_sku("MILK")
    assert product is not None
    return shop.product_editing.read(product.id)


def movements() -> list[tuple[object, ...]]:
    return fetch_all("SELECT quantity_milli, reason FROM stock_movement ORDER BY at_utc, rowid")


def without(actor: Actor, permission: Permission) -> Actor:
    return replace(actor, permissions=actor.permissions - {permission})


def test_a_product_is_made_with_its_first_stock(shop: Application) -> None:
    owner, blank = shop.staff.owner(), shop.product_editing.blank()
    draft = replace(blank.draft, name="Tea", cost=UnitPrice.parse("1.10", "EUR"))
    kept = shop.product_editing.save(owner, replace(blank, draft=draft, first_stock=Quantity.of(6)))
    assert kept.id is not None
    assert shop.product_editing.facts(kept.id).stock == (SheetStock(kept.id, Quantity.of(6)),)
    assert movements() == [(6000, "opening")]
    level = shop.inventory.levels([kept.id])[kept.id]
    assert level.average_cost == UnitPrice.parse("1.10", "EUR")
    # What was opened is not opened again by the next change of the sheet.
    shop.product_editing.save(owner, replace(kept, draft=replace(kept.draft, name="Tee")), kept)
    assert len(movements()) == 1


def test_each_variant_has_its_own_first_stock(shop: Application) -> None:
    owner, blank = shop.staff.owner(), shop.product_editing.blank()
    sheet = generated(
        replace(blank, draft=replace(blank.draft, name="Shirt")), (Option("Size", ("S", "M")),)
    )
    small, medium = sheet.variants
    sheet = replace(sheet, variants=(replace(small, first_stock=Quantity.of(2)), medium))
    kept = shop.product_editing.save(owner, sheet)
    assert kept.id is not None
    small, medium = kept.variants
    facts = shop.product_editing.facts(kept.id)
    assert facts.stock_of(small.id) == SheetStock(small.id, Quantity.of(2))
    assert facts.stock_of(medium.id) is None


def test_nothing_is_kept_where_the_first_stock_is_refused(shop: Application) -> None:
    blank = shop.product_editing.blank()
    count = shop.catalog.count()
    sheet = replace(
        blank, draft=replace(blank.draft, name="Tea"), first_stock=Quantity.parse("1.5")
    )
    with pytest.raises(InvalidSheet) as wrong:
        shop.product_editing.save(shop.staff.owner(), sheet)
    assert (wrong.value.faults[0].tab, wrong.value.faults[0].field) == (Tab.BASICS, "first_stock")
    whole = replace(sheet, first_stock=Quantity.of(2))
    with pytest.raises(PermissionDenied):
        shop.product_editing.save(without(shop.staff.owner(), Permission.STOCK_ADJUST), whole)
    service = replace(whole, draft=replace(whole.draft, kind=ProductKind.SERVICE))
    with pytest.raises(InvalidSheet, match="lies in stock"):
        shop.product_editing.save(shop.staff.owner(), service)
    assert shop.catalog.count() == count
    assert not movements()


def test_a_count_moves_the_level_by_the_difference_and_says_why(shop: Application) -> None:
    owner, counting = shop.staff.owner(), shop.stock_counting
    key = milk(shop).id
    assert key is not None
    first = counting.count(owner, key, Quantity.of(10), reason=COUNT, recorded=None)
    assert (first.on_hand, first.is_counted, first.needs_recount) == (Quantity.of(10), True, False)
    level = counting.count(
        owner, key, Quantity.of(7), reason=MovementReason.DAMAGED, recorded=Quantity.of(10)
    )
    assert level.on_hand == Quantity.of(7)
    assert movements() == [(10000, "opening"), (-3000, "damaged")]
    said = [
        json.loads(row[0])
        for row in fetch_all("SELECT body FROM journal WHERE kind = 'STOCK_COUNT' ORDER BY seq")
    ]
    assert [(each["from"], each["to"], each["reason"]) for each in said] == [
        (None, "10", "opening"),
        ("10", "7", "damaged"),
    ]


def test_a_count_ends_the_wish_for_a_recount(shop: Application) -> None:
    owner, counting = shop.staff.owner(), shop.stock_counting
    key = milk(shop).id
    assert key is not None
    sell(shop, ("MILK", "2"))
    assert shop.product_editing.facts(key).stock_of(key) == SheetStock(
        key, Quantity.of(-2), is_counted=False
    )
    # What nobody counted was sold: what lies there now is the first stock of all.
    level = counting.count(owner, key, Quantity.of(1), reason=COUNT, recorded=Quantity.of(-2))
    assert (level.on_hand, level.is_counted) == (Quantity.of(1), True)
    assert movements()[-1] == (3000, "opening")
    sell(shop, ("MILK", "2"))
    assert shop.inventory.levels([key])[key].needs_recount
    level = counting.count(owner, key, Quantity.of(0), reason=COUNT, recorded=Quantity.of(-1))
    assert (level.on_hand, level.needs_recount) == (Quantity.of(0), False)


def test_goods_that_moved_meanwhile_are_counted_again(shop: Application) -> None:
    owner, counting = shop.staff.owner(), shop.stock_counting
    key = milk(shop).id
    assert key is not None
    counting.count(owner, key, Quantity.of(10), reason=COUNT, recorded=None)
    sell(shop, ("MILK", "1"))
    with pytest.raises(Conflict, match="9 are on record"):
        counting.count(owner, key, Quantity.of(8), reason=COUNT, recorded=Quantity.of(10))
    assert shop.inventory.on_hand(key) == Quantity.of(9)


def test_nobody_counts_what_cannot_lie_there(shop: Application) -> None:
    owner, counting = shop.staff.owner(), shop.stock_counting
    key = milk(shop).id
    assert key is not None
    for text in ("-1", "0.5", "4006381333931"):
        with pytest.raises(InvalidInput):
            counting.count(owner, key, Quantity.parse(text), reason=COUNT, recorded=None)
    with pytest.raises(InvalidInput, match="reason"):
        counting.count(owner, key, Quantity.of(1), reason=MovementReason.SALE, recorded=None)
    with pytest.raises(PermissionDenied):
        counting.count(
            without(owner, Permission.STOCK_ADJUST), key, Quantity.of(1), reason=COUNT,
            recorded=None,
        )  # fmt: skip
    blank = shop.product_editing.blank()
    draft = replace(blank.draft, name="Haircut", kind=ProductKind.SERVICE)
    service = shop.product_editing.save(owner, replace(blank, draft=draft))
    assert service.id is not None
    with pytest.raises(Refused, match="lies in stock"):
        counting.count(owner, service.id, Quantity.of(1), reason=COUNT, recorded=None)
    assert not movements()


def test_what_was_only_sold_is_nowhere_said_to_be_missing(shop: Application) -> None:
    owner, product = shop.staff.owner(), shop.catalog.by_sku("MILK")
    assert product is not None
    page = shop.quick_keys.add_page(owner, "Favourites")
    shop.quick_keys.put(owner, page.id, (QuickKey(product),))
    sell(shop, ("MILK", "1"))

    def told() -> set[Quantity | None]:
        return {
            shop.search.search("Milk 1")[0].on_hand,
            shop.carts.check_price(owner, "MILK")[0].on_hand,
            shop.quick_keys.keys(page)[0].on_hand,
        }

    assert told() == {None}
    shop.stock_counting.count(
        owner, product.id, Quantity.of(0), reason=COUNT, recorded=Quantity.of(-1)
    )
    assert told() == {Quantity.of(0)}
