"""Products on the command line: listed, taken out of sale, and sold again."""

from pathlib import Path

import pytest

from rcommerce_pos.core.kernel.clock import SystemClock
from tests.cli.test_commands import answer, run
from tests.support.shop import make_shop


@pytest.fixture
def where(tmp_path: Path) -> tuple[str, str]:
    """The option that names a shop with a few products."""
    make_shop(tmp_path / "shop", SystemClock()).close()
    return "--data-dir", str(tmp_path / "shop")


def test_products_are_listed_by_name_and_found_by_words(where: tuple[str, str]) -> None:
    listed = answer(run(*where, "products", "list", "--limit", "3", "--json"))
    assert [each["name"] for each in listed["products"]] == [
        "Apples",
        "Café crème 250 g",
        "Flowers",
    ]
    assert listed["count"] == 6
    apples, cafe, flowers = listed["products"]
    assert (apples["unit"], cafe["price"], flowers["price"]) == ("kg", "6.49", None)
    assert cafe["barcode"] == "4006381333955"
    found = answer(run(*where, "products", "list", "--search", "milk", "--json"))
    assert [each["sku"] for each in found["products"]] == ["MILK", "CHOC"]


def test_a_product_leaves_and_comes_back(where: tuple[str, str]) -> None:
    assert answer(run(*where, "products", "archive", "MILK", "--json"))["archived"] is True
    archived = answer(run(*where, "products", "list", "--archived", "--json"))
    assert [each["sku"] for each in archived["products"]] == ["MILK"]
    assert answer(run(*where, "products", "list", "--json"))["count"] == 5
    assert answer(run(*where, "products", "restore", "MILK", "--json"))["archived"] is False
    assert answer(run(*where, "products", "list", "--archived", "--json"))["count"] == 0


def test_an_unknown_sku_is_said_on_one_line(where: tuple[str, str]) -> None:
    done = run(*where, "products", "archive", "NO-SUCH")
    assert done.returncode == 1
    assert "There is no product with the SKU NO-SUCH. [product.unknown_sku]" in done.stderr
