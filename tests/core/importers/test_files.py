"""Product files as others write them, and as nobody should: what is read, in little memory."""

import gzip
import lzma
import tracemalloc
from pathlib import Path

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.importers.files import DelimitedFile
from rcommerce_pos.core.importers.report import RejectsFile
from rcommerce_pos.core.importers.rows import RowFault, plain_number
from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.verify import verify_store
from tests.core.importers.conftest import Bring

MIB = 1024 * 1024


@pytest.mark.parametrize(
    "text",
    [
        "sku,name\rA,Tea\rB,Cup\r",
        "sep=;\nsku;name\nA;Tea\nB;Cup\n",
        "\n\nsku,name\nA,Tea\n\n,\nB,Cup",
        'sku,"name\n(short)",title\nA,x,Tea\nB,x,Cup\n',
        "sku,name,,\nA,Tea,,,,\nB,Cup,,\n",
    ],
)
def test_files_of_other_programs_are_read(shop: Application, bring: Bring, text: str) -> None:
    report = bring(text)
    assert (report.rows, report.created, report.rejected) == (2, 2, 0)
    tea = shop.catalog.by_sku("A")
    assert tea is not None
    assert tea.name == "Tea"


@pytest.mark.parametrize("after", [3, 30_000])
def test_an_open_quotation_mark_costs_its_own_line(
    shop: Application, bring: Bring, after: int
) -> None:
    rest = "".join(f"C{number},Pot {number},y\n" for number in range(after))
    report = bring('sku,name,description\nA,Tea,x\nB,Cup,"open\n' + rest)
    assert (report.created, report.rejected) == (after + 1, 1)
    assert report.faults[0].line == 3
    assert "quotation mark" in report.faults[0].reason
    assert shop.catalog.by_sku(f"C{after - 1}") is not None


def test_a_line_of_another_encoding_is_read_and_warned_of(shop: Application, bring: Bring) -> None:
    content = "sku,name\nA,Café\nB,Thé\n".encode() + "C,Crème\n".encode("cp1252")
    report = bring(content + b"D,\x81\n")
    assert (report.encoding, report.created, report.rejected) == ("utf-8", 3, 1)
    assert [line for line, _ in report.warnings] == [4]
    assert report.faults[0].line == 5
    assert [product.name for product in map(shop.catalog.by_sku, "ABC") if product] == [
        "Café",
        "Thé",
        "Crème",
    ]


def test_an_endless_line_of_wide_text_costs_no_other(bring: Bring) -> None:
    text = "sku,name\nA,Tea\nB," + "x" * (2 * MIB) + "\nC,Cup\n"
    report = bring(text.encode("utf-16"))
    assert (report.created, report.rejected, report.faults[0].line) == (2, 1, 3)


@pytest.mark.parametrize("name", ["p.csv.gz", "p.csv.xz", "wide.csv.xz"])
def test_a_damaged_packed_file_is_said(shop: Application, bring: Bring, name: str) -> None:
    text = "sku,name\n" + "".join(f"A{n},Tea {n * 7919 % 10007}\n" for n in range(60_000))
    raw = text.encode("utf-16" if name.startswith("wide") else "utf-8")
    packed = gzip.compress(raw) if name.endswith("gz") else lzma.compress(raw)
    middle = len(packed) // 2
    with pytest.raises(InvalidInput) as refused:
        bring(packed[:middle] + bytes(200) + packed[middle + 200 :], name)
    assert refused.value.code == "import.unreadable"
    assert verify_store(shop).sound


@pytest.mark.parametrize(
    ("begins", "unit", "count"),
    [(b"B,", b"x", 40 * MIB), (b'B,"', b"x\n", MIB), (b"", b"\n", MIB)],
    ids=["one line", "one cell", "blank lines"],
)
def test_a_bomb_is_read_in_little_memory(
    tmp_path: Path, begins: bytes, unit: bytes, count: int
) -> None:
    path = tmp_path / "p.csv.xz"
    bomb = begins + unit * count + b"\n"
    path.write_bytes(lzma.compress(b"sku,name\nA,Tea\n" + bomb + b"C,Cup\n", preset=0))
    file = DelimitedFile(path)
    tracemalloc.start()
    try:
        kept = [record for record, _ in zip(file.records(), range(9), strict=False)]
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept[0].cells == ["A", "Tea"]
    assert peak < 16 * MIB


def test_rows_of_a_million_columns_are_not_kept(tmp_path: Path, shop: Application) -> None:
    path = tmp_path / "p.csv"
    wide = b"S,N" + b",x" * 400_000 + b"\n"
    path.write_bytes(b"sku,name\n" + wide * 12 + b"A,Tea\n")
    report = shop.importer.import_products(path, mapping={}, actor=shop.staff.owner())
    assert (report.created, report.rejected) == (1, 12)
    assert all(not fault.cells for fault in report.faults)


def test_a_recognised_name_is_not_stretched(bring: Bring) -> None:
    report = bring("sku,name,unit_of_measure,Variant Tax Code\nA,Tea,100 g,P0000000\n")
    assert (report.created, report.rejected) == (1, 0)
    assert report.columns == {"sku": "sku", "name": "name"}
    assert report.columns_unused == ("unit_of_measure", "Variant Tax Code")


def test_rejected_rows_are_kept_whole_and_no_file_is_written_over(
    bring: Bring, tmp_path: Path
) -> None:
    mine = tmp_path / "p.rejects.csv"
    mine.write_text("being mended")
    report = bring("sku,name,price\nA,Tea, green,1\n\tB,=1+1,x\n")
    assert mine.read_text() == "being mended"
    lines = Path(report.rejects_file).read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "import_line,import_column,import_reason,sku,name,price"
    assert lines[1].endswith(",A,Tea, green,1")
    assert lines[2].endswith(",'\tB,'=1+1,x")


def test_rejected_rows_go_elsewhere_where_the_folder_takes_none(tmp_path: Path) -> None:
    rejects = RejectsFile(tmp_path / "gone" / "p.csv.xz", ("sku",), tmp_path / "data" / "rejects")
    rejects.add(RowFault(2, "sku", "wrong", ["A"]))
    rejects.close()
    assert Path(rejects.path) == tmp_path / "data" / "rejects" / "p.rejects.csv"
    assert "A" in Path(rejects.path).read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,234.50", "1234.50"),
        ("1.234,50", "1234.50"),
        ("1 234,50", "1234.50"),
        ("1'234.50", "1234.50"),
        ("12,34,567.5", "1234567.5"),
        ("1.234.567", "1234567"),
        ("0,125", "0.125"),
        ("EUR 3,50", "3.50"),
    ],
)
def test_numbers_are_read_as_people_group_them(text: str, number: str) -> None:
    assert plain_number(text, "EUR") == number


@pytest.mark.parametrize("text", ["1,234", "1,2,3", "12 50", "1.2.3", "1.23,456.7", "1,234,5"])
def test_a_number_is_never_guessed(text: str) -> None:
    with pytest.raises(InvalidInput):
        plain_number(text)
