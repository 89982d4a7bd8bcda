"""The import in the window: columns, errors by row, cancel in the middle, undo, odd files."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.importers.files import DelimitedFile, Record
from rcommerce_pos.core.kernel.errors import Phrase
from rcommerce_pos.core.storage.database import close_connection
from rcommerce_pos.core.verify import verify_store
from rcommerce_pos.ui.languages import install, language_of
from rcommerce_pos.ui.screens.importing.parts import PlainTable
from rcommerce_pos.ui.screens.importing.view import UndoDialog
from rcommerce_pos.ui.screens.importing.view_model import (
    ImportingViewModel,
    ImportState,
    Stage,
    Work,
)
from tests.support.clock import SetClock
from tests.support.shop import CASHIER_PIN, MANAGER_PIN, make_shop
from tests.support.window import Till

NEXT, ESC = Qt.Key.Key_F12, Qt.Key.Key_Escape
ALT = Qt.KeyboardModifier.AltModifier
MILK = "4006381333931"


@pytest.fixture
def till(qapp: QApplication, tmp_path: Path) -> Iterator[Till]:
    make_shop(tmp_path / "shop", SetClock()).close()
    made = Till(qapp, tmp_path / "shop")
    yield made
    made.close()


def to_import(till: Till) -> ImportingViewModel:
    """The manager signs in, opens the till, and goes to the import."""
    till.sign_in("Max", MANAGER_PIN)
    till.open_till("50")
    till.window.desk.go("products")
    till.window.desk.office.open("import")
    till.settle()
    return till.window.desk.office.importing_model


def written(folder: Path, text: str, name: str = "goods.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def many(folder: Path, rows: int) -> Path:
    lines = "".join(f"N{n},Thing {n},1.00\n" for n in range(rows))
    return written(folder, "sku,name,price\n" + lines, "many.csv")


def to_stage(till: Till, model: ImportingViewModel, stage: Stage) -> ImportState:
    """Wait until a step is reached and nothing is being done."""
    till.until(lambda: model.state.stage is stage and not model.state.work, f"{stage.name}")
    till.settle()
    return model.state


def open_file(till: Till, path: Path) -> None:
    """Type the path of a file, and Enter."""
    till.type(str(path))
    till.key(Qt.Key.Key_Return)


def shop_of(till: Till) -> Application:
    return till.counter.application


def shown(table: PlainTable, row: int) -> str:
    """The last cell of a row of a table."""
    model = table.model()
    return str(model.index(row, model.columnCount() - 1).data())


def is_sound(till: Till) -> bool:
    """Whether the store is sound, as a fresh connection sees it.

    SQLite's own check reads the search index by what its connection remembers of it, which is out
    of date once another thread wrote to it.
    """
    close_connection()
    return verify_store(shop_of(till), full=True).sound


def confirm(till: Till, key: Qt.Key) -> None:
    """Press a key in the dialog that comes up."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, UndoDialog):
            QTimer.singleShot(20, press)
            return
        dialog.windowHandle().requestActivate()
        till.until(lambda: QApplication.activeWindow() is dialog, "the dialog has the keyboard")
        till.until(lambda: dialog.focusWidget() is not None, "an answer has the keyboard")
        while key == Qt.Key.Key_Space and not dialog.undo.hasFocus():
            till.key(Qt.Key.Key_Tab)
        till.key(key)

    QTimer.singleShot(20, press)


def test_columns_are_chosen_by_keys_and_remembered(till: Till, tmp_path: Path) -> None:
    model = to_import(till)
    path = written(tmp_path, "Kode;Name;Was\nX1;Tea;2,50\nX2;Soap;1,20\n")
    open_file(till, path)
    state = to_stage(till, model, Stage.COLUMNS)
    assert state.columns_fault is not None
    till.key(NEXT)
    assert model.state.stage is Stage.COLUMNS
    till.key(Qt.Key.Key_Down)
    till.until(lambda: model.state.places.get("sku") == 0, "the first column is the SKU")
    for _ in range(3):
        till.key(Qt.Key.Key_Tab)
    for _ in range(3):
        till.key(Qt.Key.Key_Down)
    till.until(lambda: model.state.places.get("price") == 2, "the third column is the price")
    till.key(NEXT)
    state = to_stage(till, model, Stage.CHECK)
    assert state.trial is not None
    assert state.trial.created == 2
    assert shop_of(till).catalog.by_sku("X1") is None
    till.key(NEXT)
    to_stage(till, model, Stage.DONE)
    tea = shop_of(till).catalog.by_sku("X1")
    assert tea is not None
    assert str(tea.price) == "2.50"
    till.key(NEXT)
    to_stage(till, model, Stage.FILE)
    open_file(till, path)
    state = to_stage(till, model, Stage.COLUMNS)
    assert state.look is not None
    assert state.look.remembered
    assert state.places == {"sku": 0, "name": 1, "price": 2}


def test_rows_that_are_not_taken_are_named_and_can_be_saved(till: Till, tmp_path: Path) -> None:
    model = to_import(till)
    text = "sku,name,price\nX1,Tea,1\nX2,,2\nX3,Soap,much\nMILK,Milk 1 l,1.19\n"
    open_file(till, written(tmp_path, text))
    to_stage(till, model, Stage.COLUMNS)
    till.key(NEXT)
    state = to_stage(till, model, Stage.CHECK)
    assert state.trial is not None
    counts = (state.trial.created, state.trial.unchanged, state.trial.rejected)
    assert counts == (1, 1, 2)
    table = till.window.desk.office.importing.outcome.faults
    shown = [
        [table.model().index(row, column).data() for column in range(3)]
        for row in range(table.rowCount())
    ]
    assert [cells[:2] for cells in shown] == [["3", "name"], ["4", "price"]]
    assert all(cells[2] for cells in shown)
    target = tmp_path / "mend.csv"
    model.save_rejects(target)
    till.until(lambda: model.state.saved, "they are saved")
    assert len(target.read_text("utf-8-sig").splitlines()) == 3
    model.save_rejects(tmp_path / "nowhere" / "mend.csv")
    till.until(lambda: model.state.error, "it is said that they are not")
    assert model.state.error is not None
    assert model.state.error.code == "import.io"
    assert model.state.stage is Stage.CHECK


class Gate:
    """Holds the reading of files up after so many rows, until it is opened."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, rows: int) -> None:
        self.reached = threading.Event()
        self.open = threading.Event()
        self.shut = False
        plain = DelimitedFile.records

        def records(file: DelimitedFile) -> Iterator[Record]:
            for place, record in enumerate(plain(file)):
                if self.shut and place == rows:
                    self.reached.set()
                    assert self.open.wait(20)
                yield record

        monkeypatch.setattr(DelimitedFile, "records", records)


def test_reasons_are_said_in_the_language_of_the_window(
    qapp: QApplication, till: Till, tmp_path: Path
) -> None:
    model = to_import(till)
    lines = (
        "sku;name;preis;steuer",
        "A;;1,00;",
        "B;Tee;1,234;",
        "C;Tee;viel;",
        "D;Tee;1,00;luxus",
        "E;Tee;1,00;",
        "E;Kaffee;1,00;",
        "F;Tee;1,00;;mehr",
        "G;\x07Tee;1,00;",
    )
    path = written(tmp_path, "\n".join(lines) + "\n")
    install(qapp, language_of("de"))
    try:
        open_file(till, path)
        to_stage(till, model, Stage.COLUMNS)
        model.set_place("tax_class", 3)
        till.key(NEXT)
        report = to_stage(till, model, Stage.CHECK).trial
        assert report is not None
        assert all(isinstance(each.reason, Phrase) for each in report.faults)
        faults = till.window.desk.office.importing.outcome.faults
        said = {shown(faults, row) for row in range(len(report.faults))}
        assert said == {
            "der Name ist leer",
            "„1,234“ kann 1234 oder 1.234 heißen.",
            "„viel“ ist keine gültige Angabe: Stückpreis.",
            "'luxus' ist keine Steuerklasse dieses Geschäfts (standard, exempt, reduced, zero)",
            "'E' gehört in Zeile 6 schon zu einem anderen Artikel",
            "sie hat 5 Zellen, die Kopfzeile 4",
            "enthält Steuerzeichen",
        }
        target = tmp_path / "zurück.csv"
        model.save_rejects(target)
        till.until(lambda: not model.state.work and target.exists(), "the rows are written")
        rows = target.read_text(encoding="utf-8-sig")
        assert all(each.replace('"', '""') in rows for each in said)
    finally:
        install(qapp, language_of("en"))


def test_one_sells_while_an_import_runs_and_cancels_it_in_the_middle(
    till: Till, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = to_import(till)
    gate = Gate(monkeypatch, 5000)
    before = shop_of(till).catalog.count()
    open_file(till, many(tmp_path, 9000))
    to_stage(till, model, Stage.COLUMNS)
    till.key(NEXT)
    to_stage(till, model, Stage.CHECK)
    gate.shut = True
    till.key(NEXT)
    till.until(gate.reached.is_set, "half of it is read")
    assert model.state.work is Work.IMPORTING
    till.key(ESC)
    till.until(till.window.desk.sell.isVisible, "the counter is there")
    till.scan(MILK)
    sale = till.window.desk.sell_model.state.sale
    assert sale is not None
    assert [line.name for line in sale.cart.lines] == ["Milk 1 l"]
    assert model.state.work is Work.IMPORTING
    till.window.desk.go("products")
    till.window.desk.office.open("import")
    model.cancel()
    assert model.state.cancelling
    gate.open.set()
    state = to_stage(till, model, Stage.DONE)
    assert state.result is not None
    assert state.result.cancelled
    assert state.result.created == 5000
    assert shop_of(till).catalog.count() == before + 5000
    assert is_sound(till)
    view = till.window.desk.office.importing
    assert "Stopped after" in view.outcome._title.text()
    assert view.outcome.undo.isVisible()
    gate.shut = False
    confirm(till, Qt.Key.Key_Space)
    view.outcome.undo.click()
    till.to_front()
    till.until(lambda: model.state.undone, "it is taken back")
    assert model.state.undone is not None
    assert model.state.undone.deleted == 5000
    assert shop_of(till).catalog.count() == before
    assert is_sound(till)


def test_closing_the_window_in_the_middle_leaves_a_sound_shop(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_shop(tmp_path / "shop", SetClock()).close()
    till = Till(qapp, tmp_path / "shop")
    try:
        model = to_import(till)
        gate = Gate(monkeypatch, 5000)
        open_file(till, many(tmp_path, 9000))
        to_stage(till, model, Stage.COLUMNS)
        till.key(NEXT)
        to_stage(till, model, Stage.CHECK)
        gate.shut = True
        till.key(NEXT)
        till.until(gate.reached.is_set, "half of it is read")
        threading.Timer(0.2, gate.open.set).start()
    finally:
        till.close()
    gate.shut = False
    from rcommerce_pos.core.paths import folders

    shop = Application.open(folders(tmp_path / "shop"))
    try:
        assert verify_store(shop, full=True).sound
        past = shop.import_preview.history(shop.staff.owner())[0]
        assert past.created == 5000
        assert shop.importer.undo(past.code, actor=shop.staff.owner()).deleted == 5000
    finally:
        shop.close()


def test_an_earlier_import_is_taken_back_from_the_list(till: Till, tmp_path: Path) -> None:
    shop = shop_of(till)
    path = written(tmp_path, "sku,name,price\nX1,Tea,1\nMILK,Milk 1 l,2.00\n")
    shop.importer.import_products(path, mapping={}, actor=shop.staff.owner())
    model = to_import(till)
    till.until(lambda: model.state.history, "the imports are read")
    view = till.window.desk.office.importing
    confirm(till, Qt.Key.Key_Escape)
    view.ask_undo(model.state.history[0].code, "goods.csv")
    till.to_front()
    assert shop.catalog.by_sku("X1") is not None
    confirm(till, Qt.Key.Key_Space)
    view.ask_undo(model.state.history[0].code, "goods.csv")
    till.to_front()
    till.until(lambda: model.state.undone, "it is taken back")
    milk = shop.catalog.by_sku("MILK")
    assert milk is not None
    assert str(milk.price) == "1.19"
    till.until(lambda: model.state.history[0].undone_at, "the list says so")
    model.undo(model.state.history[0].code)
    till.until(lambda: model.state.error, "twice is refused")
    assert model.state.error is not None
    assert model.state.error.code == "import.undone"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (bytes(range(256)) * 40, "import.binary"),
        (b"", "import.empty"),
        (b"\x1f\x8bnot really packed", "import.unreadable"),
        (None, "import.unreadable"),
    ],
)
def test_what_cannot_be_read_is_said_and_another_file_can_be_chosen(
    till: Till, tmp_path: Path, content: bytes | None, code: str
) -> None:
    model = to_import(till)
    odd = tmp_path / "odd.csv"
    if content is not None:
        odd.write_bytes(content)
    open_file(till, odd)
    till.until(lambda: model.state.error, "the fault is said")
    assert model.state.error is not None
    assert model.state.error.code == code
    assert model.state.stage is Stage.FILE
    model.choose(written(tmp_path, "sku,name\nX1,Tea\n"))
    assert to_stage(till, model, Stage.COLUMNS).error is None


def test_a_file_that_vanishes_meanwhile_is_said(till: Till, tmp_path: Path) -> None:
    model = to_import(till)
    path = written(tmp_path, "sku,name\nX1,Tea\n")
    open_file(till, path)
    to_stage(till, model, Stage.COLUMNS)
    till.key(NEXT)
    to_stage(till, model, Stage.CHECK)
    path.unlink()
    till.key(NEXT)
    till.until(lambda: model.state.error, "the fault is said")
    assert model.state.error is not None
    assert model.state.error.code == "import.unreadable"
    to_stage(till, model, Stage.CHECK)
    till.key(Qt.Key.Key_Left, ALT)
    to_stage(till, model, Stage.COLUMNS)


def test_a_cashier_has_no_way_to_the_import(till: Till) -> None:
    till.sign_in("Cara", CASHIER_PIN)
    till.open_till("50")
    assert not till.window.desk.frame.rail._buttons["products"].isVisible()


def test_a_scan_on_the_import_sells_nothing(till: Till) -> None:
    model = to_import(till)
    till.scan(MILK)
    assert till.window.desk.office.importing.choosing.path.text() == ""
    assert model.state.stage is Stage.FILE
    assert "Nothing is sold on this screen" in till.window.desk._toast.accessibleName()
    till.key(ESC)
    till.until(till.window.desk.sell.isVisible, "the sale is shown")
    till.settle()
    sale = till.window.desk.sell_model.state.sale
    assert sale is not None
    assert sale.cart.lines == ()
    assert shop_of(till).carts.open_sales() == ()
