"""Pictures of the first start, of the import, and of the hints in a new shop."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.setup import NewShop
from rcommerce_pos.core.staff.types import Role
from rcommerce_pos.ui.app import FirstRun
from rcommerce_pos.ui.languages import install, worn
from rcommerce_pos.ui.screens.importing.view import UndoDialog
from rcommerce_pos.ui.screens.importing.view_model import Stage
from rcommerce_pos.ui.screens.setup.state import Goods, Step
from rcommerce_pos.ui.widgets.scan_probe import Reading

if TYPE_CHECKING:
    from tools.photographer import Photographer

LIST = (
    "Article;EAN;Name;Price;Category\n"
    "T1;9524100001312;Green tea 100 g;3,50;Tea\n"
    "T2;;Black tea 100 g;3,20;Tea\n"
    "T3;9524100000233;;2,90;Tea\n"
    "T4;;White tea 50 g;1,234;Tea\n"
    "T2;;Red tea 100 g;3,40;Tea\n"
)


def take(photographer: "Photographer") -> None:
    """The walk: the first start in a window of its own, then the import in the till's."""
    with tempfile.TemporaryDirectory() as folder:
        _first_start(photographer, Path(folder))
        _import(photographer, Path(folder))
    _hints(photographer)


def _first_start(photographer: "Photographer", folder: Path) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    spoken = worn()
    first = FirstRun(app, folders(folder / "new"))
    window = first.open()
    window.resize(photographer.window.size())
    model = first.model
    if worn() is not spoken:
        # Of itself it begins in the language of the computer.
        model.change(language=spoken.code)
        window.language_chosen.emit(spoken.code)

    def picture(name: str) -> None:
        photographer.look_at_window(f"first-start-{name}", window)

    model.choose_country("DE")
    model.change(currency="EUX")
    model.next()
    picture("1-country")
    model.choose_country("GB")
    model.next()
    model.change(name="Harbour Tea", address="1 Quay Street\nHarbour", phone="01632 960 111")
    picture("2-shop")
    model.next()
    picture("3-products")
    model.change(goods=Goods.TYPED, product_name="Green tea 100 g", product_price="3.x")
    model.next()
    picture("3-first-product")
    model.change(goods=Goods.EMPTY)
    model.next()
    model.change(scanner=Reading("9524100001312", "", "", "Enter", 4, 9, slow=False))
    picture("4-devices")
    model.next()
    model.change(owner_name="Olga", owner_pin="1234", owner_pin_again="4321")
    model.next()
    picture("5-owner")
    model.skip()
    model.add_person("Cara", Role.CASHIER, "2846")
    picture("6-staff")
    # Only as if: a shop that is made binds the process to its file, and the till has another.
    application = photographer.counter.application
    made = NewShop(
        application.place,
        application.staff.members()[-1],
        owner_pin="7391",
        recovery_code="7Q4M-9XKD-2VBT-H6RC-0PWN",
        warning="",
        note="",
    )
    model.change(step=Step.DONE, made=made)
    picture("7-done")
    first.close()
    install(app, spoken)
    photographer._activate()


def _import(photographer: "Photographer", folder: Path) -> None:
    desk = photographer.window.desk
    desk.go("products")
    desk.office.open("import")
    model = desk.office.importing_model
    photographer.picture("import-1-file")
    path = folder / "tea list.csv"
    path.write_text(LIST, encoding="utf-8")
    model.choose(path)
    _until(lambda: model.state.stage is Stage.COLUMNS)
    photographer.picture("import-2-columns-missing")
    model.set_place("sku", 0)
    photographer.picture("import-2-columns")
    model.check()
    _until(lambda: model.state.stage is Stage.CHECK)
    photographer.picture("import-3-check")
    model.run()
    _until(lambda: model.state.stage is Stage.DONE)
    photographer.picture("import-4-done")
    result = model.state.result
    assert result is not None
    assert result.batch is not None
    code = result.batch
    photographer.dialog(
        "import-undo", lambda: UndoDialog(photographer.window, code, path.name).exec()
    )
    model.undo(code)
    _until(lambda: model.state.undone is not None)
    photographer.picture("import-5-taken-back")
    model.again()
    model.choose(folder / "gone.csv")
    _until(lambda: model.state.error is not None)
    photographer.picture("import-error")
    desk.office.leave()
    photographer.settle()


def _until(what: Callable[[], bool]) -> None:
    """Wait until something holds."""
    while not what():
        QApplication.processEvents()


def _hints(photographer: "Photographer") -> None:
    desk = photographer.window.desk
    desk.first_steps.are_due = True
    desk.first_steps.show_once()
    for number in range(1, 5):
        photographer.picture(f"first-steps-{number}")
        desk.first_steps.go_on()
