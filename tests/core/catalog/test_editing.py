"""One product whole: what is read is what is kept, and nobody writes over somebody else."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.editing import SheetChanged
from rcommerce_pos.core.catalog.goods import (
    BundlePricing,
    GoodsRules,
    Modifier,
    ModifierGroup,
)
from rcommerce_pos.core.catalog.option_grid import Option, generated, options_of, with_name
from rcommerce_pos.core.catalog.sheet import (
    ProductSheet,
    SheetBundle,
    SheetPart,
    SheetPrice,
    Tab,
    differences,
)
from rcommerce_pos.core.catalog.sheet_checks import InvalidSheet
from rcommerce_pos.core.catalog.types import (
    BarcodeDraft,
    InventoryPolicy,
    ProductKind,
    Unit,
)
from rcommerce_pos.core.kernel.errors import InvalidInput, PermissionDenied
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.storage.database import fetch_all, fetch_one
from rcommerce_pos.core.verify import verify_store
from tests.support.clock import SetClock
from tests.support.shop import make_shop, sell

SIZE = Option("Size", ("S", "M"))
COLOUR = Option("Colour", ("Red", "Blue"))


def euro(text: str) -> UnitPrice:
    return UnitPrice.parse(text, "EUR")


def sheet_of(shop: Application, sku: str) -> ProductSheet:
    product = shop.catalog.by_sku(sku)
    assert product is not None
    return shop.product_editing.read(product.id)


def named(shop: Application, name: str, **more: Any) -> ProductSheet:
    blank = shop.product_editing.blank()
    return replace(blank, draft=replace(blank.draft, name=name, **more))


def edited(sheet: ProductSheet, **more: Any) -> ProductSheet:
    return replace(sheet, draft=replace(sheet.draft, **more))


def names(shop: Application, code: str) -> list[str]:
    return [found.product.name for found in shop.catalog.lookup(code).found]


def dump() -> list[tuple[object, ...]]:
    """Everything that a form could change."""
    tables = (
        "product", "barcode", "price_history", "price_change", "modifier_group", "modifier",
        "product_modifier_group", "bundle", "bundle_part", "product_picture", "journal",
    )  # fmt: skip
    return [row for table in tables for row in fetch_all(f"SELECT * FROM {table}")]


def shirt(shop: Application) -> ProductSheet:
    owner = shop.staff.owner()
    return shop.product_editing.save(
        owner, generated(named(shop, "Shirt", price=euro("9.90")), (SIZE,))
    )


def full(shop: Application) -> ProductSheet:
    """A product with something on every tab."""
    milk = ModifierGroup(new_id(), "Milk", 0, 1, (Modifier(new_id(), "Oat milk", euro("0.50")),))
    sheet = named(
        shop,
        "Latte",
        sku="LATTE",
        price=euro("3.80"),
        cost=euro("0.90"),
        compare_at=euro("4.20"),
        tags=("warm", "milk"),
        brand="House",
        description="In the blue cup",
        inventory_policy=InventoryPolicy.ALLOW,
        discountable=False,
        rules=GoodsRules(min_age=16, hours=(480, 1320), most_in_sale=4),
        barcodes=(BarcodeDraft("4006381333122"), BarcodeDraft("BOX", Quantity(6000), euro("3.50"))),
    )
    due = shop.clock.now() + timedelta(days=2)
    return replace(sheet, groups=(milk,), scheduled=(SheetPrice(new_id(), due, euro("3.90")),))


def test_what_is_read_and_kept_unchanged_changes_nothing(shop: Application) -> None:
    owner = shop.staff.owner()
    kept = shop.product_editing.save(owner, full(shop))
    assert kept.id is not None
    before = dump()
    for row in fetch_all("SELECT id FROM product"):
        sheet = shop.product_editing.read(UUID(bytes=row[0]))
        assert shop.product_editing.save(owner, sheet, sheet) == sheet
    assert dump() == before


def test_a_new_product_is_kept_whole(shop: Application) -> None:
    owner = shop.staff.owner()
    wanted = full(shop)
    kept = shop.product_editing.save(owner, wanted)
    assert kept.draft == wanted.draft
    assert kept.groups == wanted.groups
    assert [each.price for each in kept.scheduled] == [euro("3.90")]
    assert names(shop, "4006381333122") == ["Latte"]
    assert [hit.product.name for hit in shop.search.search("latte")] == ["Latte"]
    assert verify_store(shop).sound


PRICES = st.one_of(st.none(), st.integers(0, 10**9).map(lambda n: UnitPrice(n * 10_000, "EUR")))
WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=30
).filter(lambda text: bool(text.strip()))
CODES = st.text("0123456789ABC-", min_size=1, max_size=14)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    name=WORDS,
    price=PRICES,
    cost=PRICES,
    unit=st.sampled_from(Unit),
    policy=st.sampled_from(InventoryPolicy),
    codes=st.lists(CODES, unique=True, max_size=4),
    tags=st.lists(WORDS.map(str.strip), max_size=3, unique=True),
    age=st.integers(0, 99),
    discountable=st.booleans(),
)
def test_any_sheet_comes_back_as_it_was_kept(
    shop: Application,
    name: str,
    price: UnitPrice | None,
    cost: UnitPrice | None,
    unit: Unit,
    policy: InventoryPolicy,
    codes: list[str],
    tags: list[str],
    age: int,
    discountable: bool,
) -> None:
    owner = shop.staff.owner()
    wanted = named(
        shop, name.strip(), price=price, cost=cost, unit=unit, inventory_policy=policy,
        barcodes=tuple(sorted((BarcodeDraft(code) for code in codes), key=lambda c: c.code)),
        tags=tuple(tags), rules=GoodsRules(min_age=age), discountable=discountable,
    )  # fmt: skip
    kept = shop.product_editing.save(owner, wanted)
    assert kept.draft == wanted.draft
    again = edited(kept, name=f"{kept.draft.name} 2", price=cost)
    changed = shop.product_editing.save(owner, again, kept)
    assert changed == again
    copied = shop.product_editing.save(
        owner, shop.product_editing.duplicate(_id(changed), name=f"{name.strip()} copy")
    )
    assert not set(copied.codes) & set(changed.codes)
    assert copied.draft.sku is None
    assert copied.id != changed.id


def _id(sheet: ProductSheet) -> UUID:
    assert sheet.id is not None
    return sheet.id


def test_two_people_at_one_product(shop: Application) -> None:
    owner = shop.staff.owner()
    max_manager = shop.staff.by_name("Max Manager")
    read = sheet_of(shop, "MILK")
    theirs = shop.product_editing.save(max_manager, edited(read, price=euro("1.29")), read)
    mine = edited(read, name="Milk, fresh")
    before = dump()
    with pytest.raises(SheetChanged, match="Milk 1 l") as caught:
        shop.product_editing.save(owner, mine, read)
    assert dump() == before
    assert caught.value.stored == theirs
    assert [(each.tab, each.field) for each in differences(mine, caught.value.stored)] == [
        (Tab.BASICS, "name"),
        (Tab.PRICES, "price"),
    ]
    kept = shop.product_editing.save(owner, mine, caught.value.stored)
    assert (kept.draft.name, kept.draft.price) == ("Milk, fresh", euro("1.19"))


@pytest.mark.parametrize("how", ["barcode", "group", "archive", "scheduled"])
def test_whatever_changed_meanwhile_is_a_conflict(shop: Application, how: str) -> None:
    owner = shop.staff.owner()
    kept = shop.product_editing.save(owner, full(shop))
    if how == "barcode":
        shop.catalog.add_barcode(owner, _id(kept), BarcodeDraft("NEW"))
    elif how == "group":
        group = replace(kept.groups[0], most=1, least=1)
        shop.composition.save_group(owner, group)
    elif how == "archive":
        shop.catalog.archive(owner, _id(kept))
    else:
        shop.shelf_prices.cancel(owner, kept.scheduled[0].id)
    with pytest.raises(SheetChanged):
        shop.product_editing.save(owner, edited(kept, name="Other"), kept)


def test_faults_name_their_tab_and_field(shop: Application) -> None:
    owner = shop.staff.owner()
    wrong = named(
        shop, " ", price=UnitPrice(-1, "EUR"), barcodes=(BarcodeDraft("A"), BarcodeDraft("A")),
        rules=GoodsRules(tare=Quantity(5)), kind=ProductKind.BUNDLE,
    )  # fmt: skip
    with pytest.raises(InvalidSheet) as caught:
        shop.product_editing.save(owner, wrong)
    found = {(fault.tab, fault.field, fault.row) for fault in caught.value.faults}
    assert found == {
        (Tab.BASICS, "name", -1),
        (Tab.BARCODES, "code", 1),
        (Tab.PRICES, "price", -1),
        (Tab.RULES, "tare", -1),
        (Tab.RULES, "bundle", -1),
    }
    assert caught.value.params["tab"] == "basics"


def test_a_sku_that_is_taken_is_a_fault_of_its_field(shop: Application) -> None:
    owner = shop.staff.owner()
    before = dump()
    with pytest.raises(InvalidSheet, match="Milk 1 l") as caught:
        shop.product_editing.save(owner, named(shop, "Other", sku="MILK"))
    assert [(each.tab, each.field) for each in caught.value.faults] == [(Tab.BASICS, "sku")]
    assert dump() == before


def test_who_may_not_change_products_or_prices(shop: Application) -> None:
    cara = shop.staff.by_name("Cara Cashier")
    read = sheet_of(shop, "MILK")
    with pytest.raises(PermissionDenied) as denied:
        shop.product_editing.save(cara, edited(read, name="Other"), read)
    assert denied.value.permission == Permission.CATALOG_EDIT
    keeper = replace(cara, permissions=cara.permissions | {Permission.CATALOG_EDIT})
    shop.product_editing.save(keeper, edited(read, name="Other"), read)
    read = sheet_of(shop, "MILK")
    for changed in (
        edited(read, price=euro("0.10")),
        edited(read, barcodes=(BarcodeDraft("4006381333931", price=euro("0.10")),)),
        replace(read, scheduled=(SheetPrice(new_id(), shop.clock.now(), euro("1")),)),
    ):
        with pytest.raises(PermissionDenied) as denied:
            shop.product_editing.save(keeper, changed, read)
        assert denied.value.permission == Permission.PRICES_EDIT
    for act in (
        lambda: shop.product_editing.issue_code(cara),
        lambda: shop.product_editing.archive(cara, _id(read)),
        lambda: shop.product_editing.restore(cara, _id(read)),
    ):
        with pytest.raises(PermissionDenied):
            act()
    assert sheet_of(shop, "MILK") == read


def test_a_changed_price_goes_on_record_and_into_the_history(shop: Application) -> None:
    owner = shop.staff.owner()
    read = sheet_of(shop, "MILK")
    shop.product_editing.save(owner, edited(read, price=euro("1.39")), read)
    assert fetch_one("SELECT price_micros FROM price_history") == (1_190_000,)
    kinds = [row[0] for row in fetch_all("SELECT kind FROM journal ORDER BY seq DESC LIMIT 2")]
    assert kinds == ["CONFIG_CHANGE", "PRICE_CHANGE"]


def test_variants_are_generated_and_those_that_are_there_stay(shop: Application) -> None:
    owner = shop.staff.owner()
    kept = shirt(shop)
    assert [one.name for one in kept.variants] == ["Shirt, S", "Shirt, M"]
    assert [hit.product.name for hit in shop.search.search("shirt")] == ["Shirt, S", "Shirt, M"]
    sizes = replace(
        kept,
        variants=(
            replace(kept.variants[0], sku="SHIRT-S", barcodes=(BarcodeDraft("4006381333115"),)),
            kept.variants[1],
        ),
    )
    kept = shop.product_editing.save(owner, sizes, kept)
    sell(shop, ("4006381333115", "1"))
    grown = generated(kept, (Option("Size", ("S", "M", "L")), COLOUR))
    assert [one.values for one in grown.variants] == [
        ("S", "Red"), ("S", "Blue"), ("M", "Red"), ("M", "Blue"), ("L", "Red"), ("L", "Blue"),
    ]  # fmt: skip
    again = shop.product_editing.save(owner, grown, kept)
    assert again.options == ("Size", "Colour")
    by_values = {one.values: one for one in again.variants}
    assert by_values["S", "Red"].id == kept.variants[0].id
    assert by_values["S", "Red"].sku == "SHIRT-S"
    assert by_values["S", "Red"].name == "Shirt, S / Red"
    assert names(shop, "4006381333115") == ["Shirt, S / Red"]
    assert len(shop.catalog.variants(_id(again))) == 6
    assert options_of(again)[0].values == ("S", "M", "L")
    assert verify_store(shop).sound


def test_what_is_no_longer_in_the_grid_is_archived(shop: Application) -> None:
    owner = shop.staff.owner()
    kept = shirt(shop)
    fewer = shop.product_editing.save(owner, generated(kept, (Option("Size", ("M",)),)), kept)
    assert [(one.values, one.archived) for one in fewer.variants] == [
        (("S",), True),
        (("M",), False),
    ]
    with pytest.raises(InvalidSheet):
        shop.product_editing.save(owner, replace(fewer, variants=fewer.variants[1:]), fewer)
    with pytest.raises(InvalidInput, match="cannot be taken away"):
        generated(generated(kept, (SIZE, COLOUR)), (SIZE,))


def test_goods_in_stock_do_not_become_variants(shop: Application) -> None:
    owner = shop.staff.owner()
    sell(shop, ("MILK", "1"))
    read = sheet_of(shop, "MILK")
    before = dump()
    with pytest.raises(InvalidSheet, match="stock"):
        shop.product_editing.save(owner, generated(read, (SIZE,)), read)
    assert dump() == before


def test_variants_follow_what_is_common_until_they_have_their_own(shop: Application) -> None:
    owner = shop.staff.owner()
    kept = shirt(shop)
    first, second = (one.id for one in kept.variants)
    own = shop.product_editing.read(first)
    shop.product_editing.save(owner, edited(own, brand="Own"), own)
    shop.product_editing.save(owner, edited(with_name(kept, "Tee"), brand="House"), kept)
    assert shop.catalog.product(first).brand == "Own"
    assert shop.catalog.product(second).brand == "House"
    assert shop.catalog.product(second).name == "Tee, M"


def test_archived_and_restored_with_its_variants(shop: Application, clock: SetClock) -> None:
    owner = shop.staff.owner()
    kept = shirt(shop)
    alone = replace(kept, variants=(replace(kept.variants[0], archived=True), kept.variants[1]))
    kept = shop.product_editing.save(owner, alone, kept)
    clock.pass_by(minutes=1)
    archived = shop.product_editing.archive(owner, _id(kept))
    assert archived.archived
    assert all(one.archived for one in archived.variants)
    assert shop.search.search("shirt") == ()
    restored = shop.product_editing.restore(owner, _id(kept))
    assert restored == kept
    assert verify_store(shop).sound


def test_a_bundle_is_kept_and_its_parts_go_with_its_kind(shop: Application) -> None:
    owner = shop.staff.owner()
    milk, choc = sheet_of(shop, "MILK"), sheet_of(shop, "CHOC")
    parts = (SheetPart(_id(milk)), SheetPart(_id(choc), Quantity(2000)))
    wanted = replace(
        named(shop, "Breakfast", kind=ProductKind.BUNDLE),
        bundle=SheetBundle(parts, BundlePricing.DISCOUNTED, Fraction(10)),
    )
    kept = shop.product_editing.save(owner, wanted)
    assert kept.bundle == wanted.bundle
    assert [part.name for part in kept.bundle.parts] == ["Milk 1 l", "Milk chocolate 100 g"]
    plain = shop.product_editing.save(owner, edited(kept, kind=ProductKind.GOODS), kept)
    assert plain.bundle.parts == ()
    assert verify_store(shop).sound


def test_issued_numbers_are_valid_unique_and_no_labels(tmp_path: Path, clock: SetClock) -> None:
    from rcommerce_pos.core.catalog.check_digits import is_complete
    from rcommerce_pos.core.catalog.internal_codes import is_label

    for country, currency in (("DE", "EUR"), ("SE", "SEK"), ("US", "USD"), ("GB", "GBP")):
        shop = make_shop(tmp_path / country, clock, country=country, currency=currency)
        try:
            owner = shop.staff.owner()
            issued = [shop.product_editing.issue_code(owner) for _ in range(60)]
            assert len(set(issued)) == len(issued)
            for code in issued:
                assert len(code) == 13
                assert code[0] == "2"
                assert is_complete(code)
                assert not is_label(code, shop.catalog.templates)
        finally:
            shop.close()


def test_a_number_is_never_given_again(shop: Application) -> None:
    owner = shop.staff.owner()
    first = shop.product_editing.issue_code(owner)
    kept = shop.product_editing.save(owner, named(shop, "A", barcodes=(BarcodeDraft(first),)))
    shop.catalog.delete(owner, _id(kept))
    second = shop.product_editing.issue_code(owner)
    third = f"{int(second[:12]) + 1}"
    from rcommerce_pos.core.catalog.check_digits import check_digit

    taken = f"{third}{check_digit(third)}"
    shop.product_editing.save(owner, named(shop, "B", barcodes=(BarcodeDraft(taken),)))
    assert shop.product_editing.issue_code(owner) not in (first, second, taken)


def test_a_typed_code_is_looked_at(shop: Application) -> None:
    check = shop.product_editing.check_code
    assert [each.name for each in check("4006381333931").holders] == ["Milk 1 l"]
    assert check("4006381333931", but=_id(sheet_of(shop, "MILK"))).holders == ()
    assert "should be 2" in check("4006381333123").explanation
    assert check("4006381333122").explanation == ""
