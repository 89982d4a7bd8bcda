"""The main job in other languages: chosen at the sign-in, sold by keyboard, laid out their way."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.settings.declarations import LANGUAGE
from rcommerce_pos.ui.languages import install, language_of, worn
from rcommerce_pos.ui.widgets.fkey_bar import FKeyBar
from rcommerce_pos.ui.widgets.language_dialog import LanguageDialog
from tests.support.shop import CASHIER_PIN, make_shop
from tests.support.window import Till, open_till

SHIFT = Qt.KeyboardModifier.ShiftModifier
OTHER_DIGITS = re.compile("[\u0660-\u0669\u06f0-\u06f9]")


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Whatever a test put on, the next one begins in English."""
    yield
    install(qapp, language_of("en"))


def choose(till: Till, name: str) -> None:
    """Choose a language by keyboard; the window that comes back is the till's from then on."""
    before = till.window
    seen: list[str] = []

    def pick() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LanguageDialog)
        for _ in range(10):
            held = dialog.focusWidget()
            assert isinstance(held, QAbstractButton)
            seen.append(held.text())
            if held.text() == name:
                QTest.keyClick(held, Qt.Key.Key_Return)
                return
            QTest.keyClick(held, Qt.Key.Key_Tab)
        dialog.reject()

    QTimer.singleShot(100, pick)
    till.key(Qt.Key.Key_F11, SHIFT)
    assert name in seen
    till.until(lambda: till.counter.window is not before, "another window is there")
    till.window = till.counter.window
    till.window.router.stamp = lambda _event: till._now
    till.until(lambda: bool(till.window.login_model.state.members), "people are shown")
    till.to_front()


def texts(widget: QWidget) -> set[str]:
    """Every text of labels and buttons that can be seen."""
    found = [*widget.findChildren(QLabel), *widget.findChildren(QAbstractButton)]
    shown = (each.text() for each in found if each.isVisible())  # type: ignore[attr-defined]
    return {text for text in shown if text}


def sell_two_and_pay(till: Till, *, weight: str, given: str) -> None:
    """Scan, weigh, pay in cash: the main job by keys."""
    till.scan("4006381333931")
    till.scan("4006381333931")
    till.scan("4135")
    till.until(till.window.desk.sell.panel.isVisible, "the weight is asked for")
    till.type(weight)
    till.key(Qt.Key.Key_Return)
    till.key(Qt.Key.Key_F12)
    till.until(till.window.desk.payment.isVisible, "payment is taken")
    till.type(given)
    till.key(Qt.Key.Key_Return)
    till.until(till.window.desk.complete.isVisible, "the sale is complete")


def test_a_german_till_sells_in_german(qapp: QApplication, tmp_path: Path) -> None:
    make_shop(tmp_path / "shop", SystemClock()).close()
    with open_till(qapp, tmp_path / "shop") as till:
        assert "Who is selling?" in texts(till.window)
        choose(till, "Deutsch")
        assert worn().code == "de"
        assert {"Wer verkauft?", "Deutsch", "Kassensystem"} <= texts(till.window)
        till.sign_in("Cara", CASHIER_PIN)
        till.open_till("100,50")
        assert {"Verkaufen", "Verkäufe", "Zahlen"} <= texts(till.window)
        sell_two_and_pay(till, weight="1,50", given="10,20")
        sale = till.window.desk.last_order
        assert sale is not None
        assert [str(item.quantity) for item in sale.items] == ["2", "1.5"]
        complete = texts(till.window.desk.complete)
        assert {"Rückgeld", "Neuer Verkauf", "Bon zeigen"} <= complete
        assert "4,08\xa0€" in complete
    with open_till(qapp, tmp_path / "shop") as again:
        assert "Wer verkauft?" in texts(again.window), "the language was stored"


def test_an_open_sale_is_kept_when_the_language_changes(qapp: QApplication, tmp_path: Path) -> None:
    make_shop(tmp_path / "shop", SystemClock()).close()
    with open_till(qapp, tmp_path / "shop") as till:
        till.sign_in("Cara", CASHIER_PIN)
        till.open_till("100")
        till.scan("4006381333931")
        choose(till, "Español")
        assert "¿Quién vende?" in texts(till.window)
        till.sign_in("Cara", CASHIER_PIN)
        till.until(till.window.desk.sell.isVisible, "the sell screen is shown")
        sale = till.window.desk.sell_model.state.sale
        assert sale is not None
        assert [line.name for line in sale.cart.lines] == ["Milk 1 l"]
        assert "Cobrar" in texts(till.window)


def test_what_core_refuses_is_said_in_the_language(qapp: QApplication, tmp_path: Path) -> None:
    make_shop(tmp_path / "shop", SystemClock()).close()
    with open_till(qapp, tmp_path / "shop") as till:
        choose(till, "Français")
        till.window.login_model.choose(till.window.login_model.state.members[0])
        till.type("9999")
        till.until(lambda: till.window.login_model.state.error, "the PIN is refused")
        till.settle()
        said = " ".join(texts(till.window.login))
        assert "Faux\xa0: code PIN. Encore 4 essais avant une attente." in said


def test_an_arabic_till_is_laid_out_from_the_right(qapp: QApplication, tmp_path: Path) -> None:
    make_shop(tmp_path / "shop", SystemClock(), country="KW", currency="KWD").close()
    with open_till(qapp, tmp_path / "shop") as till:
        choose(till, "العربية")
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert "من يبيع؟" in texts(till.window)
        till.sign_in("Cara", CASHIER_PIN)
        till.open_till("100")
        desk = till.window.desk
        assert desk.frame.rail.geometry().left() > desk.width() // 2, "the rail is at the right"
        sell_two_and_pay(till, weight="1.5", given="10")
        complete = texts(desk.complete)
        assert {"الباقي للعميل", "بيع جديد"} <= complete
        amount = desk.complete._amount.text()
        assert "3.885" in amount
        assert "د.ك." in amount
        assert not OTHER_DIGITS.search("".join(texts(till.window)))
        till.key(Qt.Key.Key_Return)
        till.until(desk.sell.isVisible, "Enter starts a new sale")


@pytest.mark.parametrize("code", ["de", "es", "fr", "ar"])
def test_no_key_of_the_bar_is_cut_in_the_smallest_window(
    code: str, qapp: QApplication, tmp_path: Path
) -> None:
    application = make_shop(tmp_path / "shop", SystemClock())
    application.settings.set(LANGUAGE, code)
    application.close()
    with open_till(qapp, tmp_path / "shop") as till:
        till.window.resize(1024, 768)
        till.sign_in("Cara", CASHIER_PIN)
        till.open_till("100")
        bar = till.window.desk.findChild(FKeyBar)
        assert isinstance(bar, FKeyBar)
        assert len(bar._buttons) == len(till.window.desk.frame.keys())
        for button in bar._buttons:
            assert button.isVisible(), f"{button.key.short} is on another page"
            assert button.width() >= button.minimumSizeHint().width()
