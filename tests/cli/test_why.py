"""Prices on the command line: lists from files, why a sale cost what it cost, and the taxes."""

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import answer, run, sale
from tests.support.clock import SetClock
from tests.support.shop import make_shop


@pytest.fixture
def folder(tmp_path: Path) -> str:
    """A shop whose clock stood still when it was made."""
    make_shop(tmp_path / "shop", SetClock()).close()
    return str(tmp_path / "shop")


def test_a_list_of_prices_is_imported_and_explained(folder: str, tmp_path: Path) -> None:
    prices = tmp_path / "prices.csv"
    prices.write_text("sku,price,quantity\nMILK,1.05,2\nNOPE,1,1\n", encoding="utf-8")
    where = ("--data-dir", folder)
    report = answer(
        run(
            *where,
            "import",
            "prices",
            str(prices),
            "--list",
            "all",
            "--create",
            "For all",
            "--json",
        )
    )
    assert (report["taken"], report["rejected"], report["made"]) == (1, 1, True)
    sold = answer(run(*where, "sell", "-", stdin=sale("a")))
    assert sold["gross"] == "2.10"
    why = answer(run(*where, "orders", "explain", sold["number"], "--json"))
    steps = [step["step"] for step in why["lines"][0]["explain"]]
    assert steps[:3] == ["shelf", "list", "quantity"]
    plain = run(*where, "orders", "explain", sold["number"]).stdout
    assert "Price list For all: 1.05" in plain


def test_an_unknown_list_ends_with_one_line(folder: str, tmp_path: Path) -> None:
    prices = tmp_path / "prices.csv"
    prices.write_text("sku,price\nMILK,1.05\n", encoding="utf-8")
    done = run("--data-dir", folder, "import", "prices", str(prices), "--list", "none")
    assert (done.returncode, done.stdout) == (1, "")
    assert "price_list.unknown" in done.stderr


def test_a_quote_says_why(tmp_path: Path) -> None:
    document = {
        "currency": "EUR",
        "taxes": {"V": {"kind": "percent", "rate": "21", "included": True}},
        "lines": [{"unit_price": "2.00", "quantity": "3", "taxes": ["V"], "categories": ["tea"]}],
        "promotions": [
            {
                "name": "3 for 2",
                "kind": "n_for_m",
                "count": 3,
                "pay": 2,
                "goods": {"of": ["category:tea"]},
            }
        ],
    }
    plain = answer(run("quote", "-", stdin=json.dumps(document)))
    said = answer(run("quote", "-", "--explain", stdin=json.dumps(document)))
    assert plain["gross"] == said["gross"] == "4.00"
    assert "explain" not in plain
    assert any(step["words"] == "Promotion 3 for 2" for step in said["explain"])
    lines = tmp_path / "two.jsonl"
    lines.write_text(f"{json.dumps(document)}\n{{}}\n", encoding="utf-8")
    done = run("quote", str(lines), "--explain")
    assert done.returncode == 2
    first, second = done.stdout.splitlines()
    assert "explain" in json.loads(first)
    assert "error" in json.loads(second)


def test_the_tax_report_is_the_sum_of_the_receipts(folder: str) -> None:
    where = ("--data-dir", folder)
    sold = [answer(run(*where, "sell", "-", stdin=sale(name))) for name in ("a", "b")]
    report = answer(
        run(*where, "report", "tax", "--from", "2000-01-01", "--to", "2100-01-01", "--json")
    )
    assert report["documents"] == 2
    assert float(report["gross"]) == pytest.approx(sum(float(each["gross"]) for each in sold))
