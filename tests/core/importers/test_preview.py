"""Looking at a file before it is imported; what is remembered, cancelled, and taken back."""

import gzip
import os
from pathlib import Path

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.importers.columns import columns_at
from rcommerce_pos.core.kernel.errors import InvalidInput, PermissionDenied
from rcommerce_pos.core.verify import verify_store
from tests.support.shop import CASHIER_PIN

ROWS = "Kode;Titel;Betrag\nA1;Äpfel;1,50\nA2;Birnen;2,00\n"


def written(folder: Path, text: str, name: str = "goods.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def many(folder: Path, rows: int) -> Path:
    lines = "".join(f"N{n},Thing {n},1.00\n" for n in range(rows))
    return written(folder, "sku,name,price\n" + lines, "many.csv")


def test_a_look_tells_how_a_file_is_written(shop: Application, tmp_path: Path) -> None:
    look = shop.import_preview.look(shop.staff.owner(), written(tmp_path, ROWS, encoding="cp1252"))
    assert (look.encoding, look.delimiter) == ("cp1252", ";")
    assert look.header == ("Kode", "Titel", "Betrag")
    assert look.rows == (("A1", "Äpfel", "1,50"), ("A2", "Birnen", "2,00"))
    assert look.places == {}
    assert not look.remembered


def test_chosen_columns_are_remembered_for_the_same_header(
    shop: Application, tmp_path: Path
) -> None:
    owner, preview = shop.staff.owner(), shop.import_preview
    path = written(tmp_path, ROWS)
    places = {"sku": 0, "name": 1, "price": 2}
    preview.remember(owner, preview.look(owner, path).header, places)
    look = preview.look(owner, written(tmp_path, ROWS.upper(), "other.csv"))
    assert look.places == places
    assert look.remembered
    other = preview.look(owner, written(tmp_path, "sku,name\n1,One\n", "plain.csv"))
    assert other.places == {"sku": 0, "name": 1}
    assert not other.remembered


def test_places_are_taken_as_they_are_and_nothing_is_guessed(
    shop: Application, tmp_path: Path
) -> None:
    path = written(tmp_path, "sku,name,price\nX1,Thing,5\n")
    shop.importer.import_products(
        path, mapping={}, places={"sku": 0, "name": 1}, actor=shop.staff.owner()
    )
    product = shop.catalog.by_sku("X1")
    assert product is not None
    assert product.price is None


@pytest.mark.parametrize(
    ("places", "code"),
    [
        ({"sku": 0, "name": 0}, "import.column_twice"),
        ({"sku": 0}, "import.no_name"),
        ({"name": 0}, "import.no_code"),
        ({"sku": 0, "name": 9}, "import.column_unknown"),
        ({"sku": 0, "name": 1, "colour": 2}, "import.field_unknown"),
    ],
)
def test_wrong_places_are_refused(places: dict[str, int], code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        columns_at(("a", "b", "c"), places)
    assert refused.value.code == code


def test_a_cancelled_import_keeps_whole_parts_and_is_taken_back(
    shop: Application, tmp_path: Path
) -> None:
    owner, told = shop.staff.owner(), list[tuple[int, int]]()
    before = shop.catalog.count()
    report = shop.importer.import_products(
        many(tmp_path, 9000),
        mapping={},
        progress=lambda rows, share: told.append((rows, share)),
        cancelled=lambda: bool(told) and told[-1][0] >= 6000,
        actor=owner,
    )
    assert report.cancelled
    assert report.rows == report.created == 4000
    assert shop.catalog.count() == before + 4000
    assert told == sorted(told)
    assert 0 < told[-1][1] < 1000
    assert verify_store(shop, full=True).sound
    assert report.batch is not None
    past = shop.import_preview.history(owner)
    assert [(each.code, each.created, each.undone_at) for each in past] == [
        (report.batch, 4000, None)
    ]
    assert shop.importer.undo(report.batch, actor=owner).deleted == 4000
    assert shop.catalog.count() == before
    assert shop.import_preview.history(owner)[0].undone_at is not None
    assert verify_store(shop, full=True).sound


def test_progress_of_a_packed_file_is_of_what_lies_on_disk(
    shop: Application, tmp_path: Path
) -> None:
    path = tmp_path / "many.csv.gz"
    path.write_bytes(gzip.compress(many(tmp_path, 5000).read_bytes()))
    told = list[int]()
    shop.importer.import_products(
        path,
        mapping={},
        dry_run=True,
        progress=lambda _rows, share: told.append(share),
        actor=shop.staff.owner(),
    )
    assert told == sorted(told)
    assert told[-1] == 1000


def test_the_rows_that_a_trial_rejects_can_be_kept(shop: Application, tmp_path: Path) -> None:
    path = written(tmp_path, "sku,name,price\nX1,Thing,5\nX2,,6\nX3,Other,many\n")
    target = tmp_path / "kept" / "bad.csv"
    target.parent.mkdir()
    report = shop.importer.import_products(
        path, mapping={}, dry_run=True, rejects=target, actor=shop.staff.owner()
    )
    assert (report.created, report.rejected) == (1, 2)
    assert report.rejects_file == str(target)
    assert target.read_text("utf-8-sig").splitlines()[1].startswith("3,name,the name is empty")
    assert shop.catalog.by_sku("X1") is None


def test_who_may_not_import_may_not_look(shop: Application, tmp_path: Path) -> None:
    member = next(each for each in shop.staff.members() if each.name.startswith("Cara"))
    cashier = shop.staff.sign_in(member.id, CASHIER_PIN)
    with pytest.raises(PermissionDenied):
        shop.import_preview.look(cashier, written(tmp_path, ROWS))
    with pytest.raises(PermissionDenied):
        shop.import_preview.history(cashier)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (bytes(range(256)) * 40, "import.binary"),
        (b"", "import.empty"),
        (b"\x1f\x8bnot really packed", "import.unreadable"),
        (b"x" * 200_000, "import.no_header"),
    ],
)
def test_what_is_no_list_is_said_in_words(
    shop: Application, tmp_path: Path, content: bytes, code: str
) -> None:
    path = tmp_path / "odd.csv"
    path.write_bytes(content)
    with pytest.raises(InvalidInput) as refused:
        shop.import_preview.look(shop.staff.owner(), path)
    assert refused.value.code == code


def test_what_is_no_file_at_all_is_said_in_words(shop: Application, tmp_path: Path) -> None:
    owner, preview = shop.staff.owner(), shop.import_preview
    with pytest.raises(InvalidInput) as gone:
        preview.look(owner, tmp_path / "gone.csv")
    assert gone.value.code == "import.unreadable"
    with pytest.raises(InvalidInput) as folder:
        preview.look(owner, tmp_path)
    assert folder.value.code == "import.no_file"
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.csv")
        with pytest.raises(InvalidInput) as pipe:
            preview.look(owner, tmp_path / "pipe.csv")
        assert pipe.value.code == "import.no_file"
