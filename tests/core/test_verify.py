"""Verify: whatever somebody changes in the file behind the till's back is found and named."""

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.storage.database import execute, fetch_all, transaction
from rcommerce_pos.core.verify import RULES, verify_store
from tests.support.shop import cash, sell

BREAKS = {
    "UPDATE order_item SET net_minor = net_minor + 1 WHERE position = 1": "line nets sum",
    "UPDATE order_item SET tax_minor = tax_minor - 1 WHERE position = 1": "line taxes sum",
    'UPDATE "order" SET gross_minor = gross_minor + 1': "line grosses sum",
    "UPDATE order_tax SET amount_minor = amount_minor + 1": "taxes by rate",
    "UPDATE tender SET amount_minor = amount_minor - 1": "payments less change",
    'UPDATE "order" SET series_number = 9 WHERE series_number = 2': "no gap",
    "UPDATE number_series SET next_number = 99": "next number",
    "UPDATE number_series SET total_sales_minor = 1": "perpetual totals",
    "UPDATE \"order\" SET currency = 'USD' WHERE series_number = 1": "currency is the shop's",
    "UPDATE \"order\" SET status = 'pending' WHERE series_number = 1": "step of their life",
    "DELETE FROM job": "print job",
    "UPDATE stock_level SET on_hand_milli = 7": "sum of its movements",
    "DELETE FROM stock_movement WHERE quantity_milli = -2000": "what was sold has left",
    "DELETE FROM cash_movement WHERE kind = 'sale'": "left in the drawer",
    "UPDATE shift SET expected_minor = 1 WHERE closed_at IS NOT NULL": "sum of the drawer",
    "UPDATE product SET price_micros = -1 WHERE sku = 'MILK'": "price below zero",
    "UPDATE barcode SET quantity_milli = 0": "quantities are above zero",
    "UPDATE product SET archived_at = 1 WHERE sku = 'MILK'": "can be searched",
    "UPDATE journal SET body = CAST(replace(CAST(body AS TEXT), 'S1-R1-1', 'S1-R1-7') AS BLOB)"
    " WHERE kind = 'SALE'": "every sale is in it",
    "UPDATE journal SET sig = zeroblob(64) WHERE seq = 3": "journal",
}


@pytest.fixture
def day(shop: Application) -> Application:
    """A shop after two sales and a close."""
    owner = shop.staff.owner()
    sell(shop, ("MILK", "2"), ("CHOC", "1"), tender="10")
    sell(shop, ("CAFE", "1"))
    shop.cash.count(owner, {1086: 1}, final=True)
    assert cash(shop, "1").amount
    return shop


def test_a_day_at_the_till_is_sound(day: Application) -> None:
    assert verify_store(day, full=True).sound


@pytest.mark.parametrize("change", BREAKS)
def test_a_change_behind_its_back_is_found(day: Application, change: str) -> None:
    triggers = fetch_all("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    with transaction():
        for (name,) in triggers:
            execute(f'DROP TRIGGER "{name}"')
        assert execute(change) > 0
    report = verify_store(day, full=True)
    assert not report.sound
    said = str(report.as_json()["broken"])
    assert BREAKS[change] in said


def test_rules_name_the_row_that_breaks_them(day: Application) -> None:
    with transaction():
        execute("UPDATE product SET price_micros = -1 WHERE sku = 'MILK'")
    broken = verify_store(day).as_json()["broken"]
    assert "Milk 1 l" in str(broken)
    assert len(RULES) > 25
