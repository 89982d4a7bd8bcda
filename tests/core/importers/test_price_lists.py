"""Price lists from files of others: good rows are not lost to bad ones."""

import gzip
from pathlib import Path

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import InvalidInput, NotFound, PermissionDenied
from tests.support.shop import add


def write(folder: Path, text: str, name: str = "prices.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def prices(shop: Application, code: str = "trade") -> dict[tuple[str, str], str]:
    """Name and quantity of every price of a list."""
    found = shop.price_lists.entries(shop.price_lists.price_list(code).id)
    return {(name, str(each.min_quantity)): str(each.price) for name, each in found}


def test_prices_come_in_by_sku_and_by_barcode(shop: Application, tmp_path: Path) -> None:
    path = write(tmp_path, "SKU;Preis;Ab\nMILK;1,05;\n4006381333931;0,99;10\n")
    owner = shop.staff.owner()
    report = shop.price_importer.run(owner, path, code="trade", create="Trade")
    assert (report.made, report.rows, report.taken, report.rejected) == (True, 2, 2, 0)
    assert prices(shop) == {("Milk 1 l", "1"): "1.05", ("Milk 1 l", "10"): "0.99"}


def test_bad_rows_are_named_and_the_others_are_taken(shop: Application, tmp_path: Path) -> None:
    add(shop, "Bread", "BREAD", "2.00")
    path = write(
        tmp_path,
        "sku,price,quantity\nNOPE,1,1\nMILK,-1,1\nMILK,abc,1\nMILK,NaN,1\nMILK,,1\n,1,1\n"
        "MILK,1.00,0\nMILK,1.00,x\nMILK,99999999999999999999,1\nBREAD,1.80,1\n",
    )
    report = shop.price_importer.run(shop.staff.owner(), path, code="trade", create="Trade")
    assert (report.rows, report.taken, report.rejected) == (10, 1, 9)
    assert [fault.line for fault in report.faults] == list(range(2, 11))
    assert prices(shop) == {("Bread", "1"): "1.80"}
    rejected = Path(report.rejects_file).read_text(encoding="utf-8-sig")
    assert "NOPE" in rejected
    assert rejected.count("\n") == 10


def test_the_last_of_two_prices_wins_and_is_counted(shop: Application, tmp_path: Path) -> None:
    path = write(tmp_path, "sku,price\nMILK,1.00\nMILK,0.90\n")
    report = shop.price_importer.run(shop.staff.owner(), path, code="trade", create="Trade")
    assert (report.taken, report.repeated) == (1, 1)
    assert prices(shop) == {("Milk 1 l", "1"): "0.90"}


def test_a_trial_writes_nothing(shop: Application, tmp_path: Path) -> None:
    path = write(tmp_path, "sku,price\nMILK,1.00\nNOPE,1\n")
    owner = shop.staff.owner()
    report = shop.price_importer.run(owner, path, code="trade", create="Trade", dry_run=True)
    assert (report.taken, report.rejected, report.rejects_file) == (1, 1, "")
    assert shop.price_lists.lists() == ()


def test_an_unknown_list_is_not_made_by_accident(shop: Application, tmp_path: Path) -> None:
    path = write(tmp_path, "sku,price\nMILK,1.00\n")
    with pytest.raises(NotFound, match="trade"):
        shop.price_importer.run(shop.staff.owner(), path, code="trade")


def test_a_file_without_prices_is_said_to_be_none(shop: Application, tmp_path: Path) -> None:
    owner = shop.staff.owner()
    for text, code in (
        ("sku,name\nMILK,Milk\n", "import.column_missing"),
        ("sku,price\n", "import.no_rows"),
    ):
        path = write(tmp_path, text)
        with pytest.raises(InvalidInput) as refused:
            shop.price_importer.run(owner, path, code="trade", create="Trade")
        assert refused.value.code == code


def test_old_encodings_and_packed_files_are_read(shop: Application, tmp_path: Path) -> None:
    add(shop, "Käse", "KÄSE", "3.00")
    path = tmp_path / "prices.csv.gz"
    path.write_bytes(gzip.compress("sku,price\nKÄSE,2.50\n".encode("cp1252")))
    shop.price_importer.run(shop.staff.owner(), path, code="trade", create="Trade")
    assert prices(shop) == {("Käse", "1"): "2.50"}


def test_a_cashier_may_not(shop: Application, tmp_path: Path) -> None:
    path = write(tmp_path, "sku,price\nMILK,1.00\n")
    with pytest.raises(PermissionDenied):
        shop.price_importer.run(shop.staff.by_name("Cara Cashier"), path, code="trade")


def test_many_prices_come_in_parts(shop: Application, tmp_path: Path) -> None:
    rows = "".join(f"MILK,{100 + number / 100:.2f},{number}\n" for number in range(1, 1203))
    path = write(tmp_path, f"sku,price,quantity\n{rows}")
    report = shop.price_importer.run(shop.staff.owner(), path, code="trade", create="Trade")
    assert report.taken == 1202
    assert shop.price_lists.count(shop.price_lists.price_list("trade").id) == 1202
