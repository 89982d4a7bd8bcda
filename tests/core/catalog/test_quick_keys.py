"""Quick keys: pages that stay as they were put, and those of categories."""

from dataclasses import replace

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.quick_keys import ICONS, QuickKey
from rcommerce_pos.core.catalog.types import ProductDraft
from rcommerce_pos.core.kernel.errors import InvalidInput, PermissionDenied
from rcommerce_pos.core.resources import resource
from rcommerce_pos.core.storage.database import fetch_all


def keys_of(shop: Application, *skus: str) -> tuple[QuickKey, ...]:
    found = (shop.catalog.by_sku(sku) for sku in skus)
    return tuple(QuickKey(each) for each in found if each is not None)


def test_a_page_keeps_its_order_and_its_words(shop: Application) -> None:
    owner = shop.staff.owner()
    page = shop.quick_keys.add_page(owner, "Favourites")
    milk, choc, apples = keys_of(shop, "MILK", "CHOC", "4135")
    named = replace(milk, label="Milk", icon="milk", colour="blue")
    shop.quick_keys.put(owner, page.id, (apples, named, choc))
    found = shop.quick_keys.keys(page)
    assert [key.words for key in found] == ["Apples", "Milk", "Milk chocolate 100 g"]
    assert (found[1].icon, found[1].colour) == ("milk", "blue")
    shop.catalog.archive(owner, apples.product.id)
    assert [key.words for key in shop.quick_keys.keys(page)] == ["Milk", "Milk chocolate 100 g"]
    shop.catalog.restore(owner, apples.product.id)
    assert shop.quick_keys.keys(page)[0].words == "Apples"


def test_categories_are_pages_after_ones_own(shop: Application) -> None:
    owner = shop.staff.owner()
    sweets = shop.catalog.category(owner, ("Food", "Sweets"))
    shop.catalog.add_product(owner, ProductDraft("Gum", sku="GUM", category_id=sweets.id))
    shop.quick_keys.add_page(owner, "Favourites")
    pages = shop.quick_keys.pages()
    assert [(page.name, page.is_category) for page in pages] == [
        ("Favourites", False),
        ("Food", True),
    ]
    assert [key.words for key in shop.quick_keys.keys(pages[1])] == ["Gum"]


def test_a_page_that_goes_takes_no_product_along(shop: Application) -> None:
    owner = shop.staff.owner()
    page = shop.quick_keys.add_page(owner, "Favourites")
    shop.quick_keys.put(owner, page.id, keys_of(shop, "MILK"))
    shop.quick_keys.rename_page(owner, page.id, "Best")
    assert shop.quick_keys.pages()[0].name == "Best"
    shop.quick_keys.delete_page(owner, page.id)
    assert shop.quick_keys.pages() == ()
    assert fetch_all("SELECT * FROM quick_key") == []
    assert shop.catalog.by_sku("MILK") is not None


def test_who_may_and_what_fits(shop: Application) -> None:
    owner, cashier = shop.staff.owner(), shop.staff.by_name("Cara Cashier")
    page = shop.quick_keys.add_page(owner, "Favourites")
    with pytest.raises(PermissionDenied):
        shop.quick_keys.put(cashier, page.id, ())
    (milk,) = keys_of(shop, "MILK")
    for wrong in (replace(milk, icon="skull"), replace(milk, label="x" * 41)):
        with pytest.raises(InvalidInput):
            shop.quick_keys.put(owner, page.id, (wrong,))


def test_every_icon_is_shipped() -> None:
    for name in filter(None, ICONS):
        assert resource("third_party", "lucide", f"{name}.svg").is_file()
