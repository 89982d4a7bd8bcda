"""Many products at once: each as its own rule says, part by part, on record, and turned around."""

import json
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog import bulk
from rcommerce_pos.core.catalog.bulk_types import (
    Archive,
    Fate,
    Restore,
    Selection,
    SetBrand,
    SetCategory,
    SetDiscountable,
    SetPrice,
    SetTag,
    SetTaxClass,
)
from rcommerce_pos.core.catalog.goods import Bundle, BundlePart
from rcommerce_pos.core.catalog.list_query import ListQuery, Show, Trait
from rcommerce_pos.core.catalog.price_rules import PriceAct, PriceRule, ended
from rcommerce_pos.core.catalog.types import Product, ProductDraft, ProductKind, VariantDraft
from rcommerce_pos.core.kernel.errors import InvalidInput, NotFound, PermissionDenied, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import ONE
from rcommerce_pos.core.storage.database import fetch_all
from rcommerce_pos.core.verify import verify_store
from tests.support.clock import SetClock
from tests.support.shop import add

ALL = Selection(query=ListQuery())


@pytest.fixture(autouse=True)
def _small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "PART", 2)


def of(application: Application, sku: str) -> Product:
    found = application.catalog.by_sku(sku)
    assert found is not None
    return found


def prices(application: Application) -> dict[str, str | None]:
    rows = application.product_list.open(application.staff.owner(), ListQuery()).rows(0)
    return {row.sku or row.name: str(row.price) if row.price else None for row in rows}


def percent(value: str, ending: int | None = None) -> SetPrice:
    return SetPrice(PriceRule(PriceAct.PERCENT, percent=Fraction(value), ending=ending))


def amount(act: PriceAct, text: str) -> SetPrice:
    return SetPrice(PriceRule(act, UnitPrice.parse(text, "EUR")))


@given(
    micros=st.none() | st.integers(0, 10**11),
    rule=st.builds(
        PriceRule,
        st.sampled_from(PriceAct),
        st.integers(-(10**9), 10**9).map(lambda n: UnitPrice(n, "EUR")),
        st.fractions(-100, 300, max_denominator=100),
        st.none() | st.integers(0, 999),
    ),
)
def test_a_price_rule_gives_the_nearest_price_that_ends_so(
    micros: int | None, rule: PriceRule
) -> None:
    before = None if micros is None else UnitPrice(micros, "EUR")
    after = rule.of(before, "EUR")
    exacts: dict[PriceAct, Fraction | None] = {
        PriceAct.SET: Fraction(rule.amount.micros if rule.amount else 0),
        PriceAct.ADD: None
        if micros is None or rule.amount is None
        else Fraction(micros + rule.amount.micros),
        PriceAct.PERCENT: None if micros is None else Fraction(micros) * (1 + rule.percent / 100),
    }
    if micros is not None and rule.amount is not None:
        exacts[PriceAct.ADD] = Fraction(micros + rule.amount.micros)
        exacts[PriceAct.PERCENT] = micros * (1 + rule.percent / 100)
    exact = exacts[rule.act]
    if exact is None or exact < 0:
        assert after is None
        return
    assert after is not None
    if rule.ending is None:
        assert abs(after.micros - exact) <= (5_000 if rule.act is PriceAct.PERCENT else 0)
        return
    step = 100 if rule.ending < 100 else 1000
    assert after.micros % 10_000 == 0
    assert (after.micros // 10_000) % step == rule.ending
    assert abs(after.micros - exact) <= step * 5_000 or after.micros == rule.ending * 10_000


@pytest.mark.parametrize(
    ("minor", "ending", "currency", "wanted"),
    [
        (1249, 99, "EUR", 1299),
        (1248, 99, "EUR", 1199),
        (10, 99, "EUR", 99),
        (1949, 999, "EUR", 1999),
        (1234, 98, "JPY", 1198),
        (1249, 0, "EUR", 1200),
        (1250, 0, "EUR", 1300),
    ],
)
def test_endings(minor: int, ending: int, currency: str, wanted: int) -> None:
    assert ended(Fraction(minor), ending, currency) == wanted


def test_a_percentage_is_for_each_price_what_its_rule_says(shop: Application) -> None:
    owner, change = shop.staff.owner(), percent("10", 99)
    before = prices(shop)
    samples = shop.bulk_edit.preview(owner, ALL, change, most=3)
    assert prices(shop) == before
    run = shop.bulk_edit.run(owner, ALL, change)
    after = prices(shop)
    for sku, price in before.items():
        wanted = change.rule.of(UnitPrice.parse(price, "EUR") if price else None, "EUR")
        assert after[sku] == (str(wanted) if wanted else None)
    assert (run.changed, run.skipped, run.looked_at, run.is_done) == (4, 1, 6, True)
    for sample in samples:
        now = shop.catalog.product(sample.product.id)
        assert now.price == sample.after
        assert (sample.fate is Fate.CHANGED) is (sample.before != sample.after)
        assert (sample.fate is Fate.SKIPPED) is (sample.before is None)


def test_prices_that_go_leave_their_history_and_a_word_in_the_journal(
    shop: Application, clock: SetClock
) -> None:
    owner, milk = shop.staff.owner(), of(shop, "MILK")
    yesterday = clock.now()
    clock.pass_by(days=1)
    shop.bulk_edit.run(owner, Selection((milk.id,)), amount(PriceAct.ADD, "0.30"))
    assert str(of(shop, "MILK").price) == "1.49"
    assert str(shop.shelf_prices.price_at(milk.id, yesterday)) == "1.19"
    body = json.loads(
        fetch_all("SELECT body FROM journal WHERE kind = 'CONFIG_CHANGE' ORDER BY seq DESC")[0][0]
    )
    assert (body["what"], body["change"], body["count"]) == ("products changed", "price add", 1)
    assert verify_store(shop, full=True).findings == ()


def test_a_price_below_zero_is_skipped_and_said(shop: Application) -> None:
    owner = shop.staff.owner()
    change = amount(PriceAct.ADD, "-2.00")
    fates = {s.product.sku: s.fate for s in shop.bulk_edit.preview(owner, ALL, change)}
    assert fates["MILK"] is fates["FLOWERS"] is Fate.SKIPPED
    assert fates["CAFE"] is Fate.CHANGED
    run = shop.bulk_edit.run(owner, ALL, change)
    assert (run.changed, run.skipped) == (3, 3)
    assert prices(shop)["MILK"] == "1.19"


def test_a_preview_keeps_the_order_of_what_was_chosen(shop: Application) -> None:
    chosen = [of(shop, sku) for sku in ("LAST", "MILK", "CAFE")]
    samples = shop.bulk_edit.preview(
        shop.staff.owner(), Selection(tuple(each.id for each in chosen)), percent("5")
    )
    assert [sample.product.sku for sample in samples] == ["LAST", "MILK", "CAFE"]


def test_everything_but_some(shop: Application) -> None:
    owner, milk = shop.staff.owner(), of(shop, "MILK")
    selection = replace(ALL, but=frozenset({milk.id}))
    assert "MILK" not in {
        s.product.sku for s in shop.bulk_edit.preview(owner, selection, percent("5"))
    }
    shop.bulk_edit.run(owner, selection, SetBrand("Ours"))
    assert [row.brand for row in (of(shop, "MILK"), of(shop, "CHOC"))] == ["", "Ours"]


def test_what_leaves_the_filter_by_its_own_change_is_still_changed(shop: Application) -> None:
    owner = shop.staff.owner()
    for number in range(7):
        add(shop, f"Without {number}", f"W{number}", None)
    selection = Selection(query=ListQuery(trait=Trait.WITHOUT_PRICE))
    run = shop.bulk_edit.run(owner, selection, amount(PriceAct.SET, "3.00"))
    assert run.changed == 8
    assert shop.product_list.count_trait(owner, Trait.WITHOUT_PRICE).count == 0


def test_a_text_selects_what_it_finds(shop: Application) -> None:
    owner = shop.staff.owner()
    selection = Selection(query=ListQuery(text="milk"))
    run = shop.bulk_edit.run(owner, selection, amount(PriceAct.SET, "3.00"))
    assert run.changed == 2
    assert prices(shop)["CAFE"] == "6.49"


def test_plain_values(shop: Application) -> None:
    owner, milk = shop.staff.owner(), of(shop, "MILK")
    food = shop.catalog.category(owner, ("Food",))
    reduced = shop.taxes.class_by_code("reduced")
    assert reduced is not None
    one = Selection((milk.id,))
    for change in (
        SetCategory(food.id),
        SetTaxClass(reduced.id),
        SetBrand(" Ours "),
        SetDiscountable(discountable=False),
        SetTag("fresh"),
        SetTag("cold"),
        SetTag("fresh", there=False),
    ):
        sample = shop.bulk_edit.preview(owner, one, change)[0]
        assert sample.fate is Fate.CHANGED
        assert sample.before != sample.after
        assert shop.bulk_edit.run(owner, one, change).changed == 1
        assert shop.bulk_edit.run(owner, one, change).changed == 0
    now = of(shop, "MILK")
    assert (now.category_id, now.tax_class_id) == (food.id, reduced.id)
    assert (now.brand, now.discountable, now.tags) == ("Ours", False, ("cold",))
    assert of(shop, "CHOC").brand == ""


def test_archive_and_restore_are_each_others_undo(shop: Application) -> None:
    owner, catalog = shop.staff.owner(), shop.catalog
    catalog.add_with_variants(
        owner,
        ProductDraft("Shirt", sku="SHIRT"),
        options=("Size",),
        variants=tuple(
            VariantDraft((s,), ProductDraft(f"Shirt {s}", sku=f"SH-{s}")) for s in "SML"
        ),
    )
    catalog.archive(owner, of(shop, "SH-S").id)
    catalog.archive(owner, of(shop, "LAST").id)
    sold = {row.sku for row in shop.product_list.open(owner, ListQuery()).rows(0)}
    found = [hit.product.sku for hit in shop.search.search("shirt")]
    chosen = Selection((of(shop, "SHIRT").id, of(shop, "MILK").id))
    run = shop.bulk_edit.run(owner, chosen, Archive())
    assert run.changed == 4
    assert shop.search.search("shirt") == ()
    left = {row.sku for row in shop.product_list.open(owner, ListQuery()).rows(0)}
    assert left == sold - {"SHIRT", "SH-M", "SH-L", "MILK"}
    undone = 0
    while part := shop.bulk_edit.undo_part(owner, run):
        undone += part
    assert undone == 4
    assert {row.sku for row in shop.product_list.open(owner, ListQuery()).rows(0)} == sold
    assert sorted(hit.product.sku or "" for hit in shop.search.search("shirt")) == sorted(
        sku or "" for sku in found
    )
    archived = ListQuery(show=Show.ARCHIVED)
    back = shop.bulk_edit.run(owner, Selection(query=archived), Restore())
    assert back.changed == 2
    while shop.bulk_edit.undo_part(owner, back):
        pass
    rows = shop.product_list.open(owner, archived).rows(0)
    assert {row.sku for row in rows} == {"SH-S", "LAST"}
    assert verify_store(shop, full=True).findings == ()


def test_one_product_comes_back_with_the_variants_that_went_with_it(
    shop: Application, clock: SetClock
) -> None:
    owner, catalog = shop.staff.owner(), shop.catalog
    common = catalog.add_with_variants(
        owner,
        ProductDraft("Shirt", sku="SHIRT"),
        options=("Size",),
        variants=tuple(
            VariantDraft((s,), ProductDraft(f"Shirt {s}", sku=f"SH-{s}")) for s in "SML"
        ),
    )
    catalog.archive(owner, of(shop, "SH-S").id)
    clock.pass_by(seconds=5)
    catalog.archive(owner, common.id)
    catalog.restore(owner, common.id)
    assert of(shop, "SH-S").archived_at is not None
    assert of(shop, "SH-M").archived_at is None
    assert {hit.product.sku for hit in shop.search.search("shirt")} == {"SH-M", "SH-L"}


def test_it_can_be_stopped_between_two_parts(shop: Application) -> None:
    owner = shop.staff.owner()
    run = shop.bulk_edit.run(owner, ALL, SetBrand("Ours"), goes_on=lambda run: run.changed < 4)
    assert (run.changed, run.is_done) == (4, False)
    rows = fetch_all("SELECT COUNT(*) FROM product WHERE brand = 'Ours'")
    assert rows == [(4,)]


def test_each_change_asks_for_its_own_permission(shop: Application) -> None:
    owner = shop.staff.owner()
    no_prices = replace(owner, permissions=owner.permissions - {Permission.PRICES_EDIT})
    no_goods = replace(owner, permissions=owner.permissions - {Permission.CATALOG_EDIT})
    for actor, change in ((no_prices, percent("5")), (no_goods, Archive())):
        with pytest.raises(PermissionDenied):
            shop.bulk_edit.preview(actor, ALL, change)
        with pytest.raises(PermissionDenied):
            shop.bulk_edit.run(actor, ALL, change)
    shop.bulk_edit.run(no_goods, ALL, percent("5"))
    shop.bulk_edit.run(no_prices, ALL, SetBrand("Ours"))


def test_nonsense_is_refused(shop: Application) -> None:
    owner = shop.staff.owner()
    for change in (percent("-101"), percent("2000"), amount(PriceAct.SET, "-1"), SetTag(" ")):
        with pytest.raises(InvalidInput):
            shop.bulk_edit.begin(owner, ALL, change)
    for lost in (SetCategory(new_id()), SetTaxClass(new_id())):
        with pytest.raises(NotFound):
            shop.bulk_edit.begin(owner, ALL, lost)


def test_a_bundle_and_its_parts_stay_taxed_alike(shop: Application) -> None:
    owner = shop.staff.owner()
    made = shop.catalog.add_product(owner, ProductDraft("Set", kind=ProductKind.BUNDLE))
    milk = of(shop, "MILK")
    parts = (BundlePart(milk.id, "Milk", ONE, None),)
    shop.composition.put_together(owner, Bundle(made.id, parts))
    reduced = shop.taxes.class_by_code("reduced")
    assert reduced is not None
    change = SetTaxClass(reduced.id)
    samples = shop.bulk_edit.preview(owner, Selection(ids=(milk.id, made.id)), change)
    assert [sample.fate for sample in samples] == [Fate.SKIPPED, Fate.SKIPPED]
    run = shop.bulk_edit.run(owner, ALL, change)
    assert run.skipped == 2
    assert run.changed > 2
    for bound in (milk, made):
        draft = replace(shop.catalog.draft_of(bound), tax_class="reduced")
        with pytest.raises(Refused) as refused:
            shop.catalog.update_product(owner, bound.id, draft)
        assert refused.value.code == "bundle.part_taxes"
    assert verify_store(shop).sound
