"""Settings are kept, per shop or per till, by whoever may, and remembered where it matters."""

import json
from fractions import Fraction

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.events.types import SettingChanged, ShopChanged
from rcommerce_pos.core.kernel.errors import InvalidInput, NotFound, PermissionDenied, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.settings.declarations import (
    ALL,
    CASH_STEP,
    DISCOUNT_LIMIT_CASHIER,
    PROMOTION_CHOICE,
    RECEIPT_FOOTER,
    SHOP_ADDRESS,
    SHOP_CURRENCY,
    SHOP_NAME,
    SHOP_REGION,
    SHOP_TIME_ZONE,
    TAX_ROUNDING,
    THEME,
    TILL_NAME,
    UI_SCALE,
)
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import execute, fetch_all, transaction
from tests.support.shop import CASHIER_PIN, MANAGER_PIN, sell


def actor_of(shop: Application, first: str, pin: str) -> Actor:
    member = next(each for each in shop.staff.members() if each.name.startswith(first))
    return shop.staff.sign_in(member.id, pin)


def changes(shop: Application) -> list[dict[str, object]]:
    rows = fetch_all("SELECT body FROM journal WHERE kind = 'SETTING_CHANGED' ORDER BY seq")
    return [json.loads(row[0]) for row in rows]


def test_what_is_set_is_read_back_and_the_default_leaves_nothing(shop: Application) -> None:
    owner = shop.staff.owner()
    shop.settings.set(RECEIPT_FOOTER, "Bye", owner)
    assert shop.settings.get(RECEIPT_FOOTER) == "Bye"
    assert not shop.settings.entry(RECEIPT_FOOTER).is_default
    shop.settings.reset(RECEIPT_FOOTER, owner)
    assert shop.settings.get(RECEIPT_FOOTER) == RECEIPT_FOOTER.default
    assert shop.settings.entry(RECEIPT_FOOTER).is_default
    assert fetch_all("SELECT * FROM setting") == []


def test_only_who_may_changes_what_demands_a_permission(shop: Application) -> None:
    cashier = actor_of(shop, "Cara", CASHIER_PIN)
    manager = actor_of(shop, "Max", MANAGER_PIN)
    for actor in (cashier, manager, None):
        with pytest.raises(PermissionDenied):
            shop.settings.set(DISCOUNT_LIMIT_CASHIER, 20, actor)
    assert shop.settings.get(DISCOUNT_LIMIT_CASHIER) == 10
    shop.settings.set(PROMOTION_CHOICE, "best", manager)
    with pytest.raises(PermissionDenied):
        shop.settings.set(PROMOTION_CHOICE, "priority", cashier)
    shop.settings.set(THEME, "dark", cashier)
    shop.settings.set(UI_SCALE, 120)
    assert (shop.settings.get(THEME), shop.settings.get(UI_SCALE)) == ("dark", 120)


def test_what_matters_is_in_the_journal_and_the_looks_are_not(shop: Application) -> None:
    owner = shop.staff.owner()
    shop.settings.set(THEME, "dark", owner)
    assert changes(shop) == []
    shop.settings.set(DISCOUNT_LIMIT_CASHIER, 25, owner)
    shop.settings.set(DISCOUNT_LIMIT_CASHIER, 25, owner)
    entry = changes(shop)
    assert [(each["key"], each["before"], each["after"], each["by"]) for each in entry] == [
        ("discounts.limit_cashier", 10, 25, "Olga Owner")
    ]
    assert actor_of(shop, "Cara", CASHIER_PIN).discount_limit == Fraction(25)


def test_a_change_is_told_once_it_is_on_disk(shop: Application) -> None:
    told: list[str] = []
    shop.bus.subscribe(SettingChanged, lambda event: told.append(event.key))
    shop.settings.set(THEME, "dark")
    shop.settings.set(THEME, "dark")
    with pytest.raises(InvalidInput):
        shop.settings.set(THEME, "pink")
    assert told == ["appearance.theme"]


def test_each_till_has_its_own_looks_and_an_older_value_of_the_shop_still_counts(
    shop: Application,
) -> None:
    with transaction():
        execute("INSERT INTO setting VALUES (?, ?)", (THEME.key, '"dark"'))
    assert shop.settings.get(THEME) == "dark"
    shop.settings.set(THEME, "contrast")
    stored = dict(fetch_all("SELECT key, value FROM setting"))
    assert stored == {THEME.key: '"dark"', f"{THEME.key}@R1": '"contrast"'}
    shop.settings.reset(THEME)
    assert shop.settings.get(THEME) == "system"
    assert shop.settings.entry(THEME).is_default


@pytest.mark.parametrize("stored", ['"pink"', "7", "{", '"' + "x" * 600 + '"', "null"])
def test_a_value_that_does_not_fit_is_not_used_and_said(shop: Application, stored: str) -> None:
    with transaction():
        execute("INSERT INTO setting VALUES (?, ?)", (THEME.key, stored))
    entry = shop.settings.entry(THEME)
    assert entry.value == "system"
    assert entry.is_default
    assert entry.fault is not None
    assert "Theme" in entry.fault.message
    shop.settings.set(THEME, "system")
    assert shop.settings.entry(THEME).fault is None


def test_the_shops_own_data_are_changed_and_every_service_follows(shop: Application) -> None:
    owner = shop.staff.owner()
    place = shop.place
    told: list[object] = []
    shop.bus.subscribe(ShopChanged, told.append)
    shop.settings.set(SHOP_NAME, "New Name", owner)
    shop.settings.set(SHOP_ADDRESS, "Street 1\nTown", owner)
    shop.settings.set(TILL_NAME, "Front", owner)
    assert (place.shop.name, place.till.name, len(told)) == ("New Name", "Front", 3)
    text = shop.receipts.text(sell(shop, ("MILK", "1")))
    assert "New Name" in text
    assert "Street 1" in text
    with pytest.raises(InvalidInput):
        shop.settings.set(SHOP_NAME, "  ", owner)
    with pytest.raises(Refused):
        shop.settings.reset(SHOP_NAME, owner)
    assert [each["key"] for each in changes(shop)] == ["shop.name", "shop.address", "till.name"]


def test_country_and_currency_stand(shop: Application) -> None:
    with pytest.raises(Refused) as caught:
        shop.settings.set(SHOP_CURRENCY, "USD", shop.staff.owner())
    assert caught.value.code == "setting.fixed"
    assert shop.settings.shop().currency == "EUR"


def test_an_open_sale_follows_what_the_shop_says_of_taxes_and_time(shop: Application) -> None:
    owner = shop.staff.owner()
    sell(shop, ("MILK", "1"))
    cart = shop.carts.start(owner).cart.id
    for _ in range(3):
        shop.carts.add(owner, cart, shop.catalog.lookup("MILK").found[0])
    by_line = shop.carts.sale(cart).totals
    shop.settings.set(TAX_ROUNDING, "document", owner)
    shop.settings.set(SHOP_TIME_ZONE, "Asia/Tokyo", owner)
    shop.settings.set(SHOP_REGION, "BE", owner)
    shop.carts.add(owner, cart, shop.catalog.lookup("CHOC").found[0])
    again = shop.carts.sale(cart).totals
    assert again.gross.minor == by_line.gross.minor + 199
    shop.settings.set(CASH_STEP, 5, owner)
    assert shop.place.shop.cash_step_minor == 5


def test_tills_are_listed_and_renamed(shop: Application) -> None:
    till = shop.place.till
    with transaction():
        execute(
            "INSERT INTO register (id, store_id, location_id, code, name) VALUES (?, ?, ?, ?, ?)",
            (new_id().bytes, shop.place.shop.id.bytes, till.location_id.bytes, "R2", "Back"),
        )
    owner = shop.staff.owner()
    renamed = shop.settings.rename_till(owner, "R2", " Bar ")
    assert renamed.name == "Bar"
    assert [(each.code, each.name) for each in shop.settings.tills()] == [
        ("R1", till.name),
        ("R2", "Bar"),
    ]
    with pytest.raises(NotFound):
        shop.settings.rename_till(owner, "R3", "Bar")
    with pytest.raises(PermissionDenied):
        shop.settings.rename_till(actor_of(shop, "Cara", CASHIER_PIN), "R2", "Mine")


def test_every_setting_can_be_told(shop: Application) -> None:
    entries = shop.settings.entries()
    assert [each.setting.key for each in entries] == [each.key for each in ALL]
    assert all(type(each.value) is type(each.setting.default) for each in entries)
