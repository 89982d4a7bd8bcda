"""Which row tells of which product, and that an import taken back leaves what others did."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.types import BarcodeDraft, Product, ProductDraft
from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.storage.database import fetch_all
from rcommerce_pos.core.verify import verify_store
from tests.core.importers.conftest import Bring
from tests.support.clock import SetClock
from tests.support.shop import make_shop

MILK_CODE = "4006381333931"
KILLED = """
import os, sys
from pathlib import Path
from rcommerce_pos.core.application import Application
from rcommerce_pos.core.paths import folders
shop = Application.open(folders(Path(sys.argv[1])))
shop.importer.import_products(
    Path(sys.argv[2]),
    mapping={},
    progress=lambda rows, _share: os._exit(9) if rows >= 4000 else None,
    actor=shop.staff.owner(),
)
"""


def known(shop: Application, sku: str) -> Product:
    product = shop.catalog.by_sku(sku)
    assert product is not None
    return product


def codes(shop: Application, sku: str) -> set[str]:
    return {barcode.code for barcode in shop.catalog.barcodes(known(shop, sku).id)}


def nameless(shop: Application, *barcodes: str) -> None:
    draft = ProductDraft("Tea", barcodes=tuple(BarcodeDraft(code) for code in barcodes))
    shop.catalog.add_product(shop.staff.owner(), draft)


@pytest.mark.parametrize(
    "rows",
    [
        "A,1,Tea\nB,1,Tea\n",
        "A,1,Tea\nB,2,Tea\nA,2,Tea\n",
        "A,1,Tea\n,1,Cup\n",
        "A,1,Tea\nA,2,Cup\n",
    ],
)
def test_a_code_of_another_product_in_the_file_is_rejected(bring: Bring, rows: str) -> None:
    count = rows.count("\n")
    text = "sku,barcode,name\n" + rows
    report = bring(text)
    assert (report.created, report.rejected) == (count - 1, 1)
    assert report.faults[0].line == count + 1
    assert "in line" in report.faults[0].reason
    again = bring(text)
    assert (again.created, again.updated, again.rejected) == (0, 0, 1)
    assert "imported as import-1" in again.message


def test_what_a_repeated_row_says_otherwise_is_warned_of(shop: Application, bring: Bring) -> None:
    report = bring("sku,name,price\nA,Tea,1\nA,Tea,2\nA,Tea,1\nA,Tea,\n")
    assert (report.created, report.unchanged, report.warned) == (1, 3, 1)
    assert report.warnings == [
        (3, "the same product as line 2, and what stands there holds: price")
    ]
    assert str(known(shop, "A").price) == "1.00"


def test_a_barcode_without_a_sku_gets_the_files(shop: Application, bring: Bring) -> None:
    nameless(shop, "1", "2")
    text = "sku,barcode,name\nA,1,Tea\nB,2,Tea\n"
    report = bring(text)
    assert (report.updated, report.created, report.rejected) == (1, 0, 1)
    assert codes(shop, "A") == {"1", "2"}
    again = bring(text)
    assert (again.created, again.updated, again.rejected) == (0, 0, 1)


def test_products_that_share_a_code_keep_it(shop: Application, bring: Bring) -> None:
    for sku in "AB":
        draft = ProductDraft(f"T{sku}", sku=sku, barcodes=(BarcodeDraft("1"),))
        shop.catalog.add_product(shop.staff.owner(), draft)
    report = bring("sku,barcode,name\nA,1,TA\nB,1,TB\n")
    assert (report.unchanged, report.rejected, report.warned) == (2, 0, 2)


def test_an_empty_cell_changes_nothing(shop: Application, bring: Bring) -> None:
    before = known(shop, "4135")
    report = bring("sku,name,unit,price\n4135,Apples,,\n")
    assert (report.unchanged, report.updated) == (1, 0)
    assert known(shop, "4135") == before


def test_one_bad_category_costs_one_row(shop: Application, bring: Bring) -> None:
    text = f"sku,name,category\nA,Tea,Food > Hot\nB,Cup,{'x' * 200}\nC,Pot,Food > Hot\n"
    trial = bring(text, dry_run=True)
    assert shop.catalog.categories() == ()
    report = bring(text)
    assert (report.created, report.rejected) == (trial.created, trial.rejected) == (2, 1)
    names = {each.id: each.name for each in shop.catalog.categories()}
    assert sorted(names.values()) == ["Food", "Hot"]
    assert known(shop, "A").category_id == known(shop, "C").category_id
    trial = bring(text, dry_run=True)
    assert (trial.updated, trial.unchanged) == (0, 2)


def test_an_archived_product_stays_archived(shop: Application, bring: Bring) -> None:
    shop.catalog.archive(shop.staff.owner(), known(shop, "MILK").id)
    report = bring("sku,name\nMILK,Zebra milk\n")
    assert (report.updated, report.warned) == (1, 1)
    assert known(shop, "MILK").name == "Zebra milk"
    assert shop.search.search("zebra") == ()
    assert verify_store(shop).sound


def test_a_further_barcode_is_a_change_that_is_taken_back(shop: Application, bring: Bring) -> None:
    report = bring(f"sku,barcode,name\nMILK,{MILK_CODE},Milk 1 l\nMILK,777,Milk 1 l\n")
    assert (report.updated, report.unchanged) == (1, 1)
    assert codes(shop, "MILK") == {MILK_CODE, "777"}
    assert report.batch is not None
    shop.importer.undo(report.batch, actor=shop.staff.owner())
    assert codes(shop, "MILK") == {MILK_CODE}


def test_undo_keeps_what_somebody_changed_since(shop: Application, bring: Bring) -> None:
    report = bring("sku,name,price\nMILK,Milk fresh,2.00\nCHOC,Chocolate,9.00\n")
    owner = shop.staff.owner()
    milk = known(shop, "MILK")
    price = UnitPrice.parse("3.00", "EUR")
    draft = ProductDraft(milk.name, sku="MILK", price=price, barcodes=(BarcodeDraft(MILK_CODE),))
    shop.catalog.update_product(owner, milk.id, draft)
    assert report.batch is not None
    undone = shop.importer.undo(report.batch, actor=owner)
    assert undone.restored == 2
    assert (known(shop, "MILK").name, str(known(shop, "MILK").price)) == ("Milk 1 l", "3.00")
    assert str(known(shop, "CHOC").price) == "1.99"
    assert shop.search.search("fresh") == ()
    assert "MILK" in {hit.product.sku for hit in shop.search.search("milk")}
    changes = fetch_all("SELECT COUNT(*) FROM journal WHERE kind = 'PRICE_CHANGE'")
    assert changes == [(4,)]
    assert verify_store(shop).sound


def test_what_was_taken_back_can_be_imported_again(shop: Application, bring: Bring) -> None:
    text = "sku,barcode,name,stock\nA,1,Zebra tea,5\n"
    owner = shop.staff.owner()
    for number in (1, 2):
        report = bring(text)
        assert (report.created + report.updated, report.stock_movements) == (1, 1)
        assert str(shop.inventory.on_hand(known(shop, "A").id)) == "5"
        assert [hit.product.sku for hit in shop.search.search("zebra")] == ["A"]
        assert shop.importer.undo(f"import-{number}", actor=owner).archived == 1
        assert str(shop.inventory.on_hand(known(shop, "A").id)) == "0"
        assert shop.search.search("zebra") == ()
    assert verify_store(shop).sound


def test_every_import_is_on_record(shop: Application, bring: Bring) -> None:
    bring("sku,name\nA,Tea\n")
    bring("sku,name\nA,Tea\n")
    kinds = fetch_all("SELECT kind FROM journal WHERE kind LIKE 'IMPORT%' ORDER BY seq")
    assert kinds == [("IMPORT",), ("IMPORT_DONE",)]


@pytest.mark.parametrize("then", ["undo", "again"])
def test_a_killed_import_is_taken_back_or_run_again(tmp_path: Path, then: str) -> None:
    folder, path = tmp_path / "shop", tmp_path / "p.csv"
    make_shop(folder, SetClock()).close()
    path.write_text("sku,name\n" + "".join(f"A{n},Tea {n}\n" for n in range(9000)))
    died = subprocess.run(
        [sys.executable, "-c", KILLED, folder, path],
        env={**os.environ, "TMPDIR": str(tmp_path)},
        check=False,
    )
    assert died.returncode == 9
    shop = Application.open(folders(folder), clock=SystemClock())
    try:
        owner = shop.staff.owner()
        assert fetch_all("SELECT kind FROM journal WHERE kind LIKE 'IMPORT%'") == [("IMPORT",)]
        if then == "undo":
            assert shop.importer.undo("import-1", actor=owner).deleted == 4000
        else:
            report = shop.importer.import_products(path, mapping={}, actor=owner)
            assert (report.created, report.unchanged) == (5000, 4000)
        assert verify_store(shop).sound
    finally:
        shop.close()
