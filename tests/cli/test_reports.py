"""The tax report on the command line: what it prints, and what it says of bad dates."""

import json
from pathlib import Path

import pytest

from rcommerce_pos.cli.main import main
from tests.support.clock import SetClock
from tests.support.shop import add, make_shop, sell


@pytest.fixture
def folder(tmp_path: Path, clock: SetClock) -> str:
    """A shop with two sales on 16 June 2026: of both rates, and of goods without tax."""
    shop = make_shop(tmp_path / "shop", clock)
    add(shop, "Bread", "BREAD", "1.07", tax_class="reduced")
    add(shop, "Stamp", "STAMP", "0.95", tax_class="exempt")
    sell(shop, ("MILK", "1"), ("BREAD", "2"))
    sell(shop, ("MILK", "2"), ("STAMP", "1"))
    shop.close()
    return str(tmp_path / "shop")


def report(folder: str, first: str, last: str, *more: str) -> int:
    return main(["--data-dir", folder, "report", "tax", "--from", first, "--to", last, *more])


def test_the_report_as_json(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert report(folder, "2026-06-01", "2026-06-30", "--json") == 0
    printed = json.loads(capsys.readouterr().out)
    assert (printed["net"], printed["tax"], printed["gross"]) == ("5.95", "0.71", "6.66")
    taxes = [(tax["code"], tax["base"], tax["amount"]) for tax in printed["taxes"]]
    assert taxes == [("VAT19", "3.00", "0.57"), ("VAT7", "2.00", "0.14")]
    assert printed["untaxed"] == {"net": "0.95", "documents": 1}
    assert [day["day"] for day in printed["days"]] == ["2026-06-16"]
    assert printed["days"][0]["taxes"] == printed["taxes"]


def test_the_report_for_people(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert report(folder, "2026-06-16", "2026-06-16") == 0
    lines = capsys.readouterr().out.splitlines()
    assert "gross: 6.66" in lines
    assert (
        "  - code VAT19, name MwSt. 19 %, group VAT19, rate 19, base 3.00, amount 0.57, documents 2"
    ) in lines
    assert "  - day 2026-06-16, documents 2, net 5.95, tax 0.71, gross 6.66, rounding 0.00" in lines


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        ("2026-06-31", "2026-07-01", "report.date"),
        ("yesterday", "2026-07-01", "report.date"),
        ("2026-06-01", "2026-W25-2", "report.date"),
        ("2026-06-02", "2026-06-01", "report.dates"),
    ],
)
def test_bad_dates_are_one_line(
    folder: str, capsys: pytest.CaptureFixture[str], first: str, last: str, code: str
) -> None:
    assert report(folder, first, last) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert err.endswith(f"[{code}]\n")


def test_both_days_must_be_said(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data-dir", folder, "report", "tax", "--from", "2026-06-01"]) == 2
    assert capsys.readouterr().err == "rcommerce-pos: Missing parameter: to_day [usage]\n"
