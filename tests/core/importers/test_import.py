"""Import: good rows come in, bad ones are named, nothing is half-written, all can be taken back."""

import csv
import gzip
import lzma
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.goods import Bundle, BundlePart, Modifier, ModifierGroup
from rcommerce_pos.core.catalog.types import ProductDraft, ProductKind
from rcommerce_pos.core.importers import undo
from rcommerce_pos.core.importers.report import ImportReport
from rcommerce_pos.core.importers.rows import plain_number
from rcommerce_pos.core.kernel.errors import InvalidInput, PermissionDenied, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.quantity import ONE
from rcommerce_pos.core.storage.database import fetch_all
from rcommerce_pos.core.verify import verify_store
from tests.support.clock import SetClock
from tests.support.shop import make_shop, sell

HEADER = "barcode,name,sku,price,stock\n"


def run(application: Application, path: Path, **mapping: str) -> ImportReport:
    return application.importer.import_products(
        path, mapping=mapping, actor=application.staff.owner()
    )


def write(tmp_path: Path, text: str, name: str = "p.csv", encoding: str = "utf-8") -> Path:
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    return path


def products(application: Application) -> int:
    return application.catalog.count()


def test_a_plain_file_comes_in_and_again_changes_nothing(shop: Application, tmp_path: Path) -> None:
    path = write(tmp_path, HEADER + "4006381333900,Tea,TEA,2.50,12\n11111,Sugar,SUG,1.10,\n")
    report = run(shop, path)
    assert (report.created, report.rejected, report.stock_movements) == (2, 0, 1)
    tea = shop.catalog.lookup("4006381333900").found[0].product
    assert str(tea.price) == "2.50"
    assert str(shop.inventory.on_hand(tea.id)) == "12"
    assert [hit.product.name for hit in shop.search.search("tea")] == ["Tea"]
    again = run(shop, path)
    assert (again.created, again.updated, again.unchanged) == (0, 0, 2)
    assert "Nothing was changed" in again.message
    assert verify_store(shop).sound


def test_a_new_price_is_a_change_and_on_record(shop: Application, tmp_path: Path) -> None:
    report = run(shop, write(tmp_path, "sku,name,price\nMILK,Milk 1 l,1.29\n"))
    assert (report.created, report.updated) == (0, 1)
    assert fetch_all("SELECT COUNT(*) FROM journal WHERE kind = 'PRICE_CHANGE'") == [(1,)]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (HEADER + "1,Café,C1,2,\n", "utf-8"),
        (HEADER + "1,Café,C1,2,\n", "utf-8-sig"),
        (HEADER + "1,Café,C1,2,\n", "utf-16"),
        (HEADER + "1,Café,C1,2,\n", "utf-16-le"),
        (HEADER + "1,Café,C1,2,\n", "cp1252"),
        (HEADER.replace(",", ";") + "1;Café;C1;2;\n", "utf-8"),
        (HEADER.replace(",", "\t") + "1\tCafé\tC1\t2\t\n", "utf-8"),
        (HEADER + "1,Café,C1,2,\r\n", "utf-8"),
    ],
)
def test_encodings_and_delimiters_are_guessed(
    shop: Application, tmp_path: Path, text: str, encoding: str
) -> None:
    assert run(shop, write(tmp_path, text, encoding=encoding)).created == 1
    product = shop.catalog.by_sku("C1")
    assert product is not None
    assert product.name == "Café"


def test_packed_files_are_read(shop: Application, tmp_path: Path) -> None:
    text = (HEADER + "1,One,O1,2,\n").encode()
    (tmp_path / "a.csv.xz").write_bytes(lzma.compress(text))
    (tmp_path / "b.csv.gz").write_bytes(
        gzip.compress(text.replace(b"O1", b"O2").replace(b"1,One", b"2,Two"))
    )
    assert run(shop, tmp_path / "a.csv.xz").created == 1
    assert run(shop, tmp_path / "b.csv.gz").created == 1


def test_every_rejected_row_is_named_and_can_be_mended(shop: Application, tmp_path: Path) -> None:
    path = write(
        tmp_path,
        HEADER
        + "1,Good,G1,2.00,\n"
        + "2,,N1,2.00,\n"
        + "3,Negative,N2,-2.00,\n"
        + ",No code,,2.00,\n"
        + '4,"=HYPERLINK(""x"")",F1,2.00,\n'
        + '5,Ambiguous,A1,"1,234",\n'
        + "1,Another,G2,2.00,\n",
    )
    report = run(shop, path)
    assert (report.created, report.rejected) == (2, 5)
    assert {(fault.line, fault.column) for fault in report.faults} == {
        (3, "name"),
        (4, "price"),
        (5, "barcode"),
        (7, "price"),
        (8, "barcode"),
    }
    formula = shop.catalog.by_sku("F1")
    assert formula is not None
    assert formula.name == '=HYPERLINK("x")'
    rejects = Path(report.rejects_file)
    with rejects.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 5
    assert rows[1]["price"] == "'-2.00"
    mended = rejects.read_text(encoding="utf-8-sig").replace("'-2.00", "2.00")
    again = run(shop, write(tmp_path, mended, "mended.csv"))
    assert (again.created, again.rejected) == (2, 3)


def test_a_wrong_check_digit_is_a_warning(shop: Application, tmp_path: Path) -> None:
    report = run(shop, write(tmp_path, HEADER + "4006381333939,Odd,O1,1,\n"))
    assert (report.created, report.warned, report.rejected) == (1, 1, 0)


def test_the_same_product_twice_is_no_rejection(shop: Application, tmp_path: Path) -> None:
    path = write(tmp_path, HEADER + "1,Tea,TEA,2,\n1,Tea,TEA,2,\n2,Tea,TEA,2,\n")
    report = run(shop, path)
    assert (report.created, report.rejected, report.unchanged) == (1, 0, 2)
    tea = shop.catalog.by_sku("TEA")
    assert tea is not None
    assert {code.code for code in shop.catalog.barcodes(tea.id)} == {"1", "2"}


def test_headers_of_others_are_known(shop: Application, tmp_path: Path) -> None:
    header = "Handle,Title,Variant SKU,Variant Price,Variant Barcode,Cost per item"
    text = f"{header}\nx,Bike,B1,99,123,50\n"
    report = run(shop, write(tmp_path, text))
    assert report.columns["name"] == "Title"
    bike = shop.catalog.by_sku("B1")
    assert bike is not None
    assert (str(bike.price), str(bike.cost)) == ("99.00", "50.00")


def test_columns_can_be_named(shop: Application, tmp_path: Path) -> None:
    path = write(tmp_path, "A,B\nx1,Tea\n")
    with pytest.raises(InvalidInput, match="names"):
        run(shop, path)
    assert run(shop, path, name="B", sku="A").created == 1
    with pytest.raises(InvalidInput, match="no column"):
        run(shop, path, name="C", sku="A")
    with pytest.raises(InvalidInput, match="not a field"):
        run(shop, path, title="B")


def test_a_trial_writes_nothing(shop: Application, tmp_path: Path) -> None:
    before = products(shop)
    path = write(tmp_path, HEADER + "1,Tea,TEA,2,5\n2,,X,2,\n")
    report = shop.importer.import_products(path, mapping={}, dry_run=True, actor=shop.staff.owner())
    assert (report.created, report.rejected) == (1, 1)
    assert products(shop) == before
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_file()) == ["p.csv"]


def test_an_import_is_taken_back(shop: Application, tmp_path: Path) -> None:
    before = products(shop)
    text = "sku,barcode,name,price,stock\nMILK,999,Milk 2 l,1.29,\nTEA,1,Tea,2,5\nSUG,2,Sugar,1,\n"
    report = run(shop, write(tmp_path, text))
    sell(shop, ("TEA", "1"))
    assert report.batch is not None
    undone = shop.importer.undo(report.batch, actor=shop.staff.owner())
    assert (undone.deleted, undone.archived, undone.restored) == (1, 1, 1)
    milk = shop.catalog.by_sku("MILK")
    assert milk is not None
    assert (milk.name, str(milk.price)) == ("Milk 1 l", "1.19")
    assert shop.catalog.lookup("999").found == ()
    assert shop.search.search("sugar") == ()
    assert products(shop) == before + 1
    assert verify_store(shop).sound
    with pytest.raises(Refused, match="already"):
        shop.importer.undo(report.batch, actor=shop.staff.owner())


def test_a_cashier_imports_nothing(shop: Application, tmp_path: Path) -> None:
    with pytest.raises(PermissionDenied):
        shop.importer.import_products(
            write(tmp_path, HEADER), mapping={}, actor=shop.staff.by_name("Cara Cashier")
        )


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "import.empty"),
        (b"   \n\n", "import.empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 20, "import.binary"),
        (b"x" * 3_000_000, "import.no_header"),
        (b"name,sku\n", "import.no_rows"),
        (b"colour,size\nred,1\n", "import.no_name"),
        (b"name,colour\nTea,red\n", "import.no_code"),
        (b"name,sku,sku\nTea,1,2\n", "import.header_twice"),
        (b",".join(b"c%d" % n for n in range(9000)) + b"\n1\n", "import.too_many_columns"),
        (b"\xfd7zXZ\x00 broken", "import.unreadable"),
    ],
)
def test_hostile_files_are_refused_whole(
    shop: Application, tmp_path: Path, content: bytes, code: str
) -> None:
    before = products(shop)
    path = tmp_path / ("p.csv.xz" if code == "import.unreadable" else "p.csv")
    path.write_bytes(content)
    with pytest.raises(InvalidInput) as refused:
        run(shop, path)
    assert refused.value.code == code
    assert products(shop) == before
    assert fetch_all("SELECT * FROM import_batch") == []


@pytest.mark.parametrize(
    "row",
    [
        b"1," + b"x" * 2_000_000 + b",S,1,\n",
        b'1,"never closed,S,1,\n' + b"filler,filler\n" * 20_000,
        b"1,a\0b,S,1,\n",
        b"1,\xff\xfe\xfa,S,1e5,\n",
        b"1,a,b,c,d,e,f,g\n",
    ],
)
def test_a_hostile_row_costs_no_other(shop: Application, tmp_path: Path, row: bytes) -> None:
    path = tmp_path / "p.csv"
    path.write_bytes(HEADER.encode() + b"8,Before,B1,1,\n" + row + b"9,After,A1,1,\n")
    report = run(shop, path)
    assert report.rejected >= 1
    assert shop.catalog.by_sku("B1") is not None
    assert verify_store(shop).sound


def test_a_file_that_breaks_off_keeps_what_came_before(shop: Application, tmp_path: Path) -> None:
    rows = "".join(f"{n},Name {n},S{n},1,\n" for n in range(20_000))
    packed = lzma.compress((HEADER + rows).encode())
    path = tmp_path / "p.csv.xz"
    path.write_bytes(packed[: len(packed) // 2])
    with pytest.raises(InvalidInput, match="cannot be read"):
        run(shop, path)
    assert verify_store(shop).sound
    path.write_bytes(packed)
    run(shop, path)
    assert shop.catalog.by_sku("S19999") is not None


@given(st.integers(0, 10**9), st.sampled_from(["{w}.{f}", "{w},{f}", "£{w}.{f}", "{w}.{f} "]))
def test_prices_are_read_as_people_write_them(minor: int, form: str) -> None:
    text = form.format(w=minor // 100, f=f"{minor % 100:02d}")
    assert plain_number(text) == f"{minor // 100}.{minor % 100:02d}"


@settings(max_examples=30)
@given(st.binary(max_size=400))
def test_any_bytes_are_survived(content: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        shop = make_shop(Path(folder) / "s", SetClock())
        try:
            path = Path(folder) / "p.csv"
            path.write_bytes(b"sku,name\n" + content)
            with suppress(InvalidInput):
                run(shop, path)
            assert verify_store(shop).sound
        finally:
            shop.close()


def test_an_undo_keeps_what_other_products_are_made_of(
    shop: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo, "PART", 2)
    names = ("Part", "Choice", "Bottle", "Hair", "Plain", "Other")
    rows = "".join(f"{name},{name.upper()},1.00\n" for name in names)
    report = run(shop, write(tmp_path, "name,sku,price\n" + rows))
    owner, catalog = shop.staff.owner(), shop.catalog

    def of(sku: str) -> Any:
        return catalog.by_sku(sku)

    def change(sku: str, **values: object) -> None:
        draft = catalog.draft_of(of(sku))
        catalog.update_product(owner, of(sku).id, replace(draft, **values))  # type: ignore[arg-type]

    price = UnitPrice.parse("9.99", "EUR")
    made = catalog.add_product(owner, ProductDraft("Set", price=price, kind=ProductKind.BUNDLE))
    part = BundlePart(of("PART").id, "Part", ONE, None)
    shop.composition.put_together(owner, Bundle(made.id, (part,)))
    choice = Modifier(new_id(), "Choice", price, of("CHOICE").id)
    shop.composition.save_group(owner, ModifierGroup(new_id(), "With", 0, 1, (choice,)))
    change("BOTTLE", kind=ProductKind.DEPOSIT)
    change("MILK", deposit_id=of("BOTTLE").id)
    change("HAIR", kind=ProductKind.SERVICE)
    sell(shop, ("HAIR", "1"))
    assert report.batch is not None
    undone = shop.importer.undo(report.batch, actor=owner)
    assert (undone.deleted, undone.archived) == (2, 4)
    assert [of(name.upper()) is None for name in names] == [False] * 4 + [True] * 2
    assert verify_store(shop).sound


def test_an_import_parts_no_bundle_from_its_parts(shop: Application, tmp_path: Path) -> None:
    owner, milk = shop.staff.owner(), shop.catalog.by_sku("MILK")
    assert milk is not None
    made = shop.catalog.add_product(owner, ProductDraft("Set", kind=ProductKind.BUNDLE))
    part = BundlePart(milk.id, "Milk", ONE, None)
    shop.composition.put_together(owner, Bundle(made.id, (part,)))
    text = "sku,name,price,tax_class\nMILK,Milk 1 l,1.29,reduced\nCHOC,Milk chocolate 100 g,1.99,"
    report = run(shop, write(tmp_path, text + "reduced\n"))
    assert (report.updated, report.rejected) == (1, 1)
    assert verify_store(shop).sound
