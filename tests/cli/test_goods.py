"""Rules, deposits, bundles and modifiers on the command line: scan tells them, sell obeys them."""

import json
from fractions import Fraction
from pathlib import Path

import pytest

from rcommerce_pos.core.catalog.goods import (
    Bundle,
    BundlePart,
    BundlePricing,
    GoodsRules,
    Modifier,
    ModifierGroup,
)
from rcommerce_pos.core.catalog.types import ProductDraft, ProductKind
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.quantity import ONE
from tests.cli.test_commands import answer, run
from tests.support.clock import SetClock
from tests.support.shop import make_shop


def price(text: str) -> UnitPrice:
    return UnitPrice.parse(text, "EUR")


@pytest.fixture
def folder(tmp_path: Path) -> str:
    """A shop with a beer under deposit, a menu and a coffee with milk."""
    shop = make_shop(tmp_path / "shop", SetClock())
    owner, catalog = shop.staff.owner(), shop.catalog
    kind = ProductKind.DEPOSIT
    deposit = catalog.add_product(
        owner, ProductDraft("Deposit", sku="PFAND", price=price("0.08"), kind=kind)
    )
    rules = GoodsRules(min_age=16)
    beer = ProductDraft("Beer", sku="BEER", price=price("1.20"), rules=rules, deposit_id=deposit.id)
    catalog.add_product(owner, beer)
    menu = catalog.add_product(owner, ProductDraft("Menu", sku="MENU", kind=ProductKind.BUNDLE))
    milk, choc = catalog.by_sku("MILK"), catalog.by_sku("CHOC")
    assert milk is not None
    assert choc is not None
    parts = tuple(BundlePart(each.id, each.name, ONE, each.price) for each in (milk, choc))
    shop.composition.put_together(
        owner, Bundle(menu.id, parts, BundlePricing.DISCOUNTED, Fraction(50))
    )
    group = ModifierGroup(new_id(), "Size", 1, 1, (
        Modifier(new_id(), "Small", price("0"), preset=True),
        Modifier(new_id(), "Large", price("0.80")),
    ))  # fmt: skip
    shop.composition.save_group(owner, group)
    tea = catalog.add_product(owner, ProductDraft("Tea", sku="TEA", price=price("2.00")))
    shop.composition.ask(owner, tea.id, [group.id])
    shop.close()
    return str(tmp_path / "shop")


def scan(folder: str, code: str) -> dict[str, object]:
    """The one product that a code finds."""
    found = answer(run("--data-dir", folder, "scan", code, "--json"))["products"]
    assert isinstance(found, list)
    assert len(found) == 1
    first = found[0]
    assert isinstance(first, dict)
    return first


def test_scan_tells_what_goods_ask(folder: str) -> None:
    beer = scan(folder, "BEER")
    assert beer["rules"] == {"minimum_age": 16}
    assert beer["deposit"] == {"name": "Deposit", "price": "0.08"}
    menu = scan(folder, "MENU")
    assert (menu["kind"], menu["price"]) == ("bundle", "1.59")
    assert menu["parts"] == [
        {"name": "Milk 1 l", "quantity": "1"},
        {"name": "Milk chocolate 100 g", "quantity": "1"},
    ]
    groups = scan(folder, "TEA")["modifiers"]
    assert isinstance(groups, list)
    assert [each["name"] for each in groups[0]["choices"]] == ["Small", "Large"]


def test_sell_obeys_what_goods_ask(folder: str) -> None:
    document = {
        "checkout_id": "a",
        "lines": [
            {"sku": "BEER", "quantity": "2"},
            {"sku": "PFAND", "quantity": "5"},
            {"sku": "MENU", "quantity": "1"},
            {"sku": "TEA", "quantity": "1", "modifiers": ["Large"]},
        ],
        "tenders": [{"kind": "cash", "amount": "10.00"}],
    }
    young = run("--data-dir", folder, "sell", "-", stdin=json.dumps(document))
    assert (young.returncode, young.stdout) == (1, "")
    assert "goods.age_unproved" in young.stderr
    at = answer(run("--data-dir", folder, "report", "exceptions", "--day", "2026-06-16", "--json"))
    assert at["exceptions"] == []
    document["age_confirmed"] = "16"
    sold = answer(run("--data-dir", folder, "sell", "-", stdin=json.dumps(document)))
    lines = sold["lines"]
    assert isinstance(lines, list)
    assert [(line["name"], line["quantity"], line["gross"]) for line in lines] == [
        ("Beer", "2", "2.40"),
        ("Deposit", "2", "0.16"),
        ("Deposit", "-5", "-0.40"),
        ("Menu", "1", "1.59"),
        ("Tea", "1", "2.80"),
    ]
    assert lines[1]["follows"] == 1
    assert lines[4]["modifiers"] == ["Large"]
    told = run("--data-dir", folder, "verify")
    assert told.returncode == 0
    assert "broken" not in told.stdout


def test_a_way_of_the_shop_is_named_and_gives_change_as_the_settings_say(folder: str) -> None:
    document = {
        "checkout_id": "b",
        "lines": [{"sku": "MILK", "quantity": "1"}],
        "tenders": [{"kind": "other", "name": "Cheque", "amount": "5.00"}],
    }
    unknown = run("--data-dir", folder, "sell", "-", stdin=json.dumps(document))
    assert unknown.returncode == 1
    assert "tender.way_unknown" in unknown.stderr
    way = run(
        "--data-dir", folder, "settings", "set", "payments.other_tenders", "Voucher\nCheque +"
    )
    assert way.returncode == 0, way.stderr
    sold = answer(run("--data-dir", folder, "sell", "-", stdin=json.dumps(document)))
    assert sold["change"] == "3.81"
    number = str(sold["number"])
    said = ("orders", "correct-tender", number, "--kind", "other", "--reason", "it was a voucher")
    done = run("--data-dir", folder, *said, "--name", "Voucher")
    assert done.returncode == 0, done.stderr
