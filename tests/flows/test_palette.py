"""The command palette through the real window: an act, a product, a customer, a sale by typing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox
from typing_extensions import override

from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.settings.declarations import LANGUAGE, UI_SCALE
from rcommerce_pos.ui.screens.palette.dialog import PaletteDialog
from tests.flows.test_a_day import lines
from tests.support.shop import MANAGER_PIN, make_shop
from tests.support.window import Till, open_till

CTRL = Qt.KeyboardModifier.ControlModifier


class Typist(QObject):
    """Types into the palette, waits until it shows what is meant, and presses Enter."""

    def __init__(self, app: QApplication, text: str, meant: str) -> None:
        super().__init__()
        self._app, self._text, self._meant = app, text, meant
        self.shown: list[str] = []
        app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, PaletteDialog) and event.type() == QEvent.Type.Show:
            self._app.removeEventFilter(self)
            QTimer.singleShot(0, lambda: self._type(watched))
        return False

    def _type(self, dialog: PaletteDialog) -> None:
        for character in self._text:
            QTest.keyClick(dialog.search.field, character)  # type: ignore[call-overload]
        self._wait(dialog, 200)

    def _wait(self, dialog: PaletteDialog, left: int) -> None:
        self.shown = [dialog.list.item(row).text() for row in range(dialog.list.count())]
        if self._meant not in self.shown and left:
            QTimer.singleShot(20, lambda: self._wait(dialog, left - 1))
            return
        if self._meant not in self.shown:
            dialog.reject()
            pytest.fail(f"not offered: {self.shown}")
        while self.shown.index(self._meant) != dialog.list.currentRow():
            QTest.keyClick(dialog.search.field, Qt.Key.Key_Down)
        QTest.keyClick(dialog.search.field, Qt.Key.Key_Return)


@pytest.fixture
def till(qapp: QApplication, tmp_path: Path) -> Iterator[Till]:
    """A till at which Max sells, with a customer and a sale that was made."""
    shop = make_shop(tmp_path / "shop", SystemClock())
    shop.customers.add(shop.staff.owner(), "Dana Levi", phone="0170 1")
    shop.close()
    with open_till(qapp, tmp_path / "shop") as opened:
        opened.sign_in("Max", MANAGER_PIN)
        opened.open_till("0")
        opened.scan("4006381333931")
        opened.type("+")
        opened.until(opened.window.desk.complete.isVisible, "a sale is complete")
        opened.key(Qt.Key.Key_Return)
        opened.settle()
        yield opened


def find(qapp: QApplication, till: Till, text: str, meant: str) -> Typist:
    """Press Ctrl+K, type, choose."""
    typist = Typist(qapp, text, meant)
    till.key(Qt.Key.Key_K, CTRL)
    till.to_front()
    return typist


def test_acts_products_customers_and_sales_are_found(qapp: QApplication, till: Till) -> None:
    find(qapp, till, "choc", "Milk chocolate 100 g, Product")
    assert lines(till) == [("Milk chocolate 100 g", "1")]
    find(qapp, till, "dana", "Dana Levi, Customer")
    sale = till.window.desk.sell_model.state.sale
    assert sale is not None
    assert sale.cart.customer_name == "Dana Levi"
    typist = find(qapp, till, "quick", "Quick keys or scan list, Act")
    assert "Next page of quick keys, Act" in typist.shown
    assert till.window.desk.sell.area.shows_tiles
    find(qapp, till, "S1-R1-1", "S1-R1-1, Sale")
    till.until(till.window.desk.office.orders.isVisible, "the sale is opened")


def test_an_act_that_is_not_allowed_is_not_offered(qapp: QApplication, till: Till) -> None:
    offered = [command.id for command in till.window.actions_.available()]
    assert "park" in offered
    assert "pay_cash" not in offered


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("en", "text size", "Text and button size, Setting"),
        ("de", "schrift", "Größe von Text und Tasten, Einstellung"),
        ("de", "groesse tasten", "Größe von Text und Tasten, Einstellung"),
    ],
)
def test_a_setting_is_found_by_everyday_words_and_opened(
    qapp: QApplication, tmp_path: Path, language: str, text: str, meant: str
) -> None:
    shop = make_shop(tmp_path / "shop", SystemClock())
    shop.settings.set(LANGUAGE, language)
    shop.close()
    with open_till(qapp, tmp_path / "shop") as till:
        till.sign_in("Max", MANAGER_PIN)
        till.open_till("0")
        find(qapp, till, text, meant)
        row = till.window.desk.office.settings.rows[UI_SCALE.key]
        till.until(row.field.hasFocus, "the setting has the keyboard")
        assert isinstance(row.field, QSpinBox)
        assert row.field.lineEdit().selectedText() == "100", "what is typed takes its place"
        assert row.visibleRegion().boundingRect().height() == row.height()


def test_settings_are_offered_to_those_who_may_change_them_the_best_one_first(
    till: Till,
) -> None:
    staff = till.counter.application.staff
    cashiers = till.window.desk.finder.settings(staff.by_name("Cara Cashier"))
    owners = till.window.desk.finder.settings(staff.owner())
    assert [each.words for each in cashiers("dark")] == ["Theme"]
    assert not cashiers("rebate")
    assert owners("rebate")
    assert owners("size")[0].words == "Text and button size"
    assert [each.locked for each in owners("currency")] == [True], "it was fixed for good"
    assert not owners("ark"), "within a word, only what is long enough to mean something"
