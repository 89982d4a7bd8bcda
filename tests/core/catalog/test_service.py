"""The catalogue: codes find what they should, prices leave a trace, what was sold stays."""

from pathlib import Path

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.types import BarcodeDraft, ProductDraft, Unit, VariantDraft
from rcommerce_pos.core.kernel.errors import (
    Conflict,
    InvalidInput,
    NotFound,
    PermissionDenied,
    Refused,
)
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.storage.database import fetch_all
from tests.support.clock import SetClock
from tests.support.shop import add, make_shop, sell


def euro(text: str) -> UnitPrice:
    return UnitPrice.parse(text, "EUR")


def names(application: Application, code: str) -> list[str]:
    return [found.product.name for found in application.catalog.lookup(code).found]


@pytest.mark.parametrize(
    "code", ["036000291452", "0036000291452", "00036000291452", "]E00036000291452"]
)
def test_every_form_of_a_number_finds_one_product(shop: Application, code: str) -> None:
    add(shop, "Tissues", "T", "1.00", barcode="036000291452")
    assert names(shop, code) == ["Tissues"]


def test_any_text_can_be_a_code_and_case_matters(shop: Application) -> None:
    add(shop, "Odd", "o1", "1.00", barcode="aB-ü 7")
    assert names(shop, "aB-ü 7") == ["Odd"]
    assert names(shop, "AB-Ü 7") == []
    assert names(shop, "MILK") == ["Milk 1 l"]
    assert names(shop, "milk") == []


def test_a_wrong_check_digit_sells_when_it_is_known(shop: Application) -> None:
    add(shop, "Real goods", "R", "1.00", barcode="4006381333930")
    assert names(shop, "4006381333930") == ["Real goods"]
    lookup = shop.catalog.lookup("4006381333939")
    assert lookup.found == ()
    assert "should be 1" in lookup.explanation


def test_the_exact_code_comes_before_its_other_forms(shop: Application) -> None:
    add(shop, "As given", "A1", "1.00", barcode="0036000291452")
    add(shop, "Shorter", "A2", "1.00", barcode="036000291452")
    assert names(shop, "036000291452") == ["Shorter"]
    assert names(shop, "0036000291452") == ["As given"]


def test_gs1_data_finds_its_number_and_weight(shop: Application) -> None:
    add(shop, "Cheese", "CH", "20.00", barcode="94006381333934", unit=Unit.KILOGRAM)
    found = shop.catalog.lookup("(01)94006381333934(3103)000750").found
    assert [str(each.quantity) for each in found] == ["0.75"]
    assert found[0].measured


def test_digital_links_find_their_number(shop: Application) -> None:
    assert names(shop, "https://id.gs1.org/01/04006381333931") == ["Milk 1 l"]


def test_labels_of_the_scale_carry_weight_or_price(tmp_path: Path, clock: SetClock) -> None:
    swedish = make_shop(tmp_path / "se", clock, country="SE", currency="SEK")
    try:
        add(swedish, "Ham", "123456", "200.00", unit=Unit.KILOGRAM)
        weighed = swedish.catalog.lookup("2312345607501").found
        from rcommerce_pos.core.catalog.check_digits import check_digit

        code = "231234560750"
        weighed = swedish.catalog.lookup(code + str(check_digit(code))).found
        assert [(str(f.quantity), f.measured) for f in weighed] == [("0.75", True)]
        code = "201234561299"
        priced = swedish.catalog.lookup(code + str(check_digit(code))).found
        assert [str(found.line_amount) for found in priced] == ["12.99"]
    finally:
        swedish.close()


def test_variants_are_asked_for(shop: Application) -> None:
    owner = shop.staff.owner()
    parent = shop.catalog.add_with_variants(
        owner,
        ProductDraft("Shirt", sku="SHIRT"),
        options=("Size",),
        variants=tuple(
            VariantDraft(
                (size,), ProductDraft(f"Shirt {size}", sku=f"SHIRT-{size}", price=euro("9"))
            )
            for size in ("S", "M")
        ),
    )
    assert names(shop, "SHIRT") == ["Shirt S", "Shirt M"]
    assert shop.catalog.variants(parent.id)[0].options == (("Size", "S"),)
    assert [hit.product.name for hit in shop.search.search("shirt")] == ["Shirt S", "Shirt M"]


def test_a_sku_is_taken_once(shop: Application) -> None:
    with pytest.raises(Conflict, match="Milk 1 l"):
        add(shop, "Other milk", "MILK", "1.00")


def test_a_price_change_is_on_record(shop: Application) -> None:
    owner = shop.staff.owner()
    milk = shop.catalog.by_sku("MILK")
    assert milk is not None
    draft = ProductDraft("Milk 1 l", sku="MILK", price=euro("1.29"))
    assert shop.catalog.update_product(owner, milk.id, draft).price == euro("1.29")
    body = fetch_all("SELECT body FROM journal WHERE kind = 'PRICE_CHANGE'")[0][0]
    assert b"1290000" in bytes(body)


def test_what_was_sold_is_archived_and_not_deleted(shop: Application) -> None:
    owner = shop.staff.owner()
    sell(shop, ("MILK", "1"))
    milk, choc = shop.catalog.by_sku("MILK"), shop.catalog.by_sku("CHOC")
    assert milk is not None
    assert choc is not None
    with pytest.raises(Refused, match="cannot be deleted"):
        shop.catalog.delete(owner, milk.id)
    shop.catalog.delete(owner, choc.id)
    with pytest.raises(NotFound):
        shop.catalog.product(choc.id)
    shop.catalog.archive(owner, milk.id)
    lookup = shop.catalog.lookup("4006381333931")
    assert lookup.found == ()
    assert "archived" in lookup.explanation
    assert shop.search.search("milk") == ()
    shop.catalog.restore(owner, milk.id)
    assert names(shop, "4006381333931") == ["Milk 1 l"]
    assert [hit.product.name for hit in shop.search.search("milk")] == ["Milk 1 l"]


def test_a_cashier_changes_nothing(shop: Application) -> None:
    cara = shop.staff.by_name("Cara Cashier")
    with pytest.raises(PermissionDenied):
        shop.catalog.add_product(cara, ProductDraft("X"))


@pytest.mark.parametrize(
    "draft",
    [
        ProductDraft(""),
        ProductDraft("x" * 400),
        ProductDraft("a\nb"),
        ProductDraft("A", sku=" A"),
        ProductDraft("A", sku=""),
        ProductDraft("A", price=UnitPrice(-1, "EUR")),
        ProductDraft("A", barcodes=(BarcodeDraft("1"), BarcodeDraft("1"))),
        ProductDraft("A", barcodes=(BarcodeDraft("1", Quantity(0)),)),
    ],
)
def test_what_no_till_could_sell_is_refused(shop: Application, draft: ProductDraft) -> None:
    with pytest.raises(InvalidInput):
        shop.catalog.add_product(shop.staff.owner(), draft)


def test_categories_make_a_tree(shop: Application) -> None:
    owner = shop.staff.owner()
    tea = shop.catalog.category(owner, ("Drinks", "Hot", "Tea"))
    again = shop.catalog.category(owner, ("Drinks", "Hot", "Tea"))
    assert tea.id == again.id
    assert [category.name for category in shop.catalog.categories()] == ["Drinks", "Hot", "Tea"]
