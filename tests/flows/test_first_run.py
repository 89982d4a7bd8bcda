"""From an empty folder to the first own sale, by the keyboard, through the real windows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.receipts.text import text_of
from rcommerce_pos.core.settings.declarations import (
    FIRST_STEPS_DUE,
    LANGUAGE,
    RECEIPT_COLUMNS,
    RECEIPT_LANGUAGE,
    SCANNER_AVERAGE_GAP_MS,
    SCANNER_PREFIX,
    SCANNER_SUFFIX,
)
from rcommerce_pos.core.staff.types import Role
from rcommerce_pos.core.verify import verify_store
from rcommerce_pos.ui.actions import COMMANDS, Scope
from rcommerce_pos.ui.languages import LANGUAGES, install, language_of
from rcommerce_pos.ui.screens.importing.view_model import Stage
from rcommerce_pos.ui.screens.setup.goods import GoodsPage
from rcommerce_pos.ui.screens.setup.state import Goods, Step
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.key_cap import KeyCap
from rcommerce_pos.ui.widgets.scan_probe import Reading
from tests.support.first_run import Newcomer, newcomer
from tests.support.window import open_till

NEXT, BACK, SKIP = Qt.Key.Key_F12, Qt.Key.Key_Escape, Qt.Key.Key_F8
CODE = "4006381333931"
PIN = "7391"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "own" / "shop"


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Whatever a test put on, the next one begins in English."""
    yield
    install(qapp, language_of("en"))


def to_step(hands: Newcomer, step: Step) -> None:
    """Skip on to a step."""
    while hands.state.step < step:
        hands.key(SKIP)
    assert hands.state.step is step


def read_so_far(hands: Newcomer) -> Reading | None:
    """What is known of the scanner."""
    return hands.state.scanner


def test_from_an_empty_folder_to_the_first_own_sale(
    qapp: QApplication, folder: Path, tmp_path: Path
) -> None:
    goods = tmp_path / "goods.csv"
    goods.write_text(f"sku;ean;name;price\nTEA;{CODE};Green tea;3,50\nBAD;;;1,00\n", "utf-8")
    with newcomer(qapp, folder) as hands:
        steps = {command.id for command in COMMANDS if command.scope is Scope.SETUP}
        assert steps <= hands.window.actions_.wired
        hands.model.choose_country("DE")
        hands.key(NEXT)
        hands.type("Tea House")
        hands.key(Qt.Key.Key_Tab)
        hands.type("1 Quay")
        hands.key(NEXT)
        hands.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        hands.key(Qt.Key.Key_Space)
        assert hands.state.goods is Goods.IMPORT
        hands.key(NEXT)
        for _ in range(3):
            hands.scan(CODE)
        hands.key(NEXT)
        hands.type("Olga")
        hands.key(Qt.Key.Key_Tab)
        hands.type(PIN)
        hands.key(Qt.Key.Key_Tab)
        hands.type(PIN)
        hands.key(NEXT)
        assert hands.state.step is Step.STAFF
        hands.type("Cara")
        hands.key(Qt.Key.Key_Tab)
        hands.key(Qt.Key.Key_Tab)
        hands.type("2846")
        hands.key(Qt.Key.Key_Return)
        assert not folder.exists()
        hands.key(NEXT)
        hands.until(lambda: hands.state.step is Step.DONE)
        assert hands.state.made is not None
        hands.key(NEXT)
        assert "written_down" in hands.state.faults
        hands.key(Qt.Key.Key_Space)
        hands.key(NEXT)
        assert hands.first.made
        room = hands.first.first_room
    with open_till(qapp, folder, first_room=room) as till:
        till.sign_in("Olga", PIN)
        office = till.window.desk.office
        till.until(office.isVisible, "the import is shown")
        model = office.importing_model
        till.type(str(goods))
        till.key(Qt.Key.Key_Return)
        till.until(lambda: model.state.stage is Stage.COLUMNS, "the file was looked at")
        till.key(NEXT)
        till.until(lambda: model.state.stage is Stage.CHECK, "the file was checked")
        assert model.state.trial is not None
        assert (model.state.trial.created, model.state.trial.rejected) == (1, 1)
        till.key(NEXT)
        till.until(lambda: model.state.stage is Stage.DONE, "it was imported")
        till.settle()
        till.key(BACK)
        till.open_till("50")
        till.scan(CODE)
        till.key(NEXT)
        till.type("5")
        till.key(NEXT)
        till.until(till.window.desk.complete.isVisible, "the sale is complete")
        order = till.window.desk.last_order
        assert order is not None
        assert (order.items[0].name, str(order.gross)) == ("Green tea", "3.50")
        assert order.staff_name == "Olga"
        shop = till.counter.application
        assert shop.place.shop.name == "Tea House"
        assert verify_store(shop, full=True).sound


def test_the_first_product_is_typed_and_sold(qapp: QApplication, folder: Path) -> None:
    with newcomer(qapp, folder) as hands:
        hands.model.choose_country("DE")
        hands.key(NEXT)
        hands.type("Tea House")
        hands.key(NEXT)
        assert hands.state.step is Step.GOODS
        page = hands.window.pages[Step.GOODS]
        assert isinstance(page, GoodsPage)
        assert not page.name.isVisible()
        for _ in range(2):
            hands.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        hands.key(Qt.Key.Key_Space)
        assert hands.state.goods is Goods.TYPED
        assert hands.focus() is page.name
        hands.key(NEXT)
        assert set(hands.state.faults) == {"product_name", "product_price"}
        hands.type("Green tea")
        hands.key(Qt.Key.Key_Tab)
        hands.type("3.5x")
        hands.key(NEXT)
        assert set(hands.state.faults) == {"product_price"}
        hands.key(Qt.Key.Key_Backspace)
        hands.key(Qt.Key.Key_Tab)
        hands.key(Qt.Key.Key_Down)
        hands.scan(CODE)
        assert page.code.text() == CODE
        chosen = hands.model.meaning.country.tax_classes[1].code
        assert hands.state.product_tax == chosen
        hands.key(NEXT)
        to_step(hands, Step.OWNER)
        hands.type("Olga")
        hands.key(Qt.Key.Key_Tab)
        hands.type(PIN)
        hands.key(Qt.Key.Key_Tab)
        hands.type(PIN)
        hands.key(NEXT)
        assert not folder.exists()
        hands.key(NEXT)
        hands.until(lambda: hands.state.step is Step.DONE)
    with open_till(qapp, folder) as till:
        till.sign_in("Olga", PIN)
        till.open_till("50")
        till.scan(CODE)
        till.type("+")
        till.until(till.window.desk.complete.isVisible, "the first own sale is made")
        order = till.window.desk.last_order
        assert order is not None
        assert (order.items[0].name, str(order.gross)) == ("Green tea", "3.50")
        shop = till.counter.application
        product = shop.catalog.lookup(CODE).found[0].product
        assert shop.product_editing.read(product.id).draft.tax_class == chosen
        assert verify_store(shop, full=True).sound


def test_skipping_the_products_begins_without_any(qapp: QApplication, folder: Path) -> None:
    with newcomer(qapp, folder) as hands:
        hands.model.choose_country("GB")
        to_step(hands, Step.GOODS)
        hands.model.change(goods=Goods.TYPED, product_name="Tea", product_price="nothing")
        said = hands.window._means
        assert "without products" in said.text()
        assert said.isVisible()
        hands.key(SKIP)
        to_step(hands, Step.STAFF)
        hands.key(SKIP)
        hands.until(lambda: hands.state.step is Step.DONE)
        assert hands.first.first_room == ""
    with open_till(qapp, folder) as till:
        assert till.counter.application.catalog.count() == 0


def test_the_first_start_speaks_the_language_of_the_computer(
    qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("fr_FR"))
    with newcomer(qapp, folder) as hands:
        assert hands.state.language == "fr"
        assert hands.state.country == "FR"
        assert hands.window.next.text() == "Suivant"


def test_a_language_is_chosen_at_once_and_is_that_of_the_new_till(
    qapp: QApplication, folder: Path
) -> None:
    with newcomer(qapp, folder) as hands:
        hands.model.choose_country("DE")
        hands.model.change(currency="EUX")
        page = hands.window.pages[Step.COUNTRY]
        offered = page.language  # type: ignore[attr-defined]
        assert offered.isVisible()
        assert hands.focus() is offered
        names = [offered.itemText(place) for place in range(offered.count())]  # type: ignore[attr-defined]
        assert names == [each.name for each in LANGUAGES]
        for _ in range(4):
            hands.key(Qt.Key.Key_Down)
        hands.until(lambda: hands.state.language == "ar")
        hands.settle()
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for _ in range(3):
            hands.key(Qt.Key.Key_Up)
        assert hands.state.language == "de"
        assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
        assert hands.window.next.text() == "Weiter"
        page = hands.window.pages[Step.COUNTRY]
        assert page.country.currentText() == "Deutschland"  # type: ignore[attr-defined]
        assert hands.state.currency == "EUX"
        hands.model.change(currency="EUR")
        to_step(hands, Step.STAFF)
        hands.key(SKIP)
        hands.until(lambda: hands.state.step is Step.DONE)
        made = hands.state.made
        assert made is not None
    with open_till(qapp, folder) as till:
        application = till.counter.application
        assert application.settings.get(LANGUAGE) == "de"
        assert application.place.till.name == "Kasse R1"
        assert "Kasse R1" in till.window.windowTitle()
        assert till.counter._formatter.locale == "de_DE"


def test_what_was_typed_is_kept_back_and_forth(qapp: QApplication, folder: Path) -> None:
    with newcomer(qapp, folder) as hands:
        hands.model.choose_country("GB")
        hands.key(NEXT)
        hands.type("Harbour")
        hands.key(NEXT)
        hands.key(NEXT)
        hands.key(NEXT)
        hands.type("Olga")
        hands.key(Qt.Key.Key_Tab)
        hands.type("73")
        for _ in range(4):
            hands.key(BACK)
        assert hands.state.step is Step.COUNTRY
        assert hands.state.country == "GB"
        hands.key(BACK)
        assert hands.state.step is Step.COUNTRY
        hands.key(NEXT)
        assert hands.focus().property("text") == "Harbour"
        hands.key(Qt.Key.Key_End)
        hands.type(" Shop")
        to_step(hands, Step.OWNER)
        assert hands.focus().property("text") == "Olga"
        assert hands.state.owner_pin == "73"
        assert hands.state.name == "Harbour Shop"
        assert not folder.exists()


def test_the_receipt_follows_the_keys(qapp: QApplication, folder: Path) -> None:
    with newcomer(qapp, folder) as hands:
        hands.model.choose_country("DE")
        hands.key(NEXT)
        paper = hands.window.pages[Step.SHOP].paper  # type: ignore[attr-defined]
        assert "My shop" in paper.accessibleName()
        hands.type("Kiosk 7")
        assert "Kiosk 7" in paper.accessibleName()
        assert "SUMME" in paper.accessibleName()


def test_a_swiss_shop_gives_receipts_in_the_language_of_its_owner(
    qapp: QApplication, folder: Path
) -> None:
    with newcomer(qapp, folder) as hands:
        hands.model.choose_country("CH")
        assert "Kasse" in text_of(hands.model.receipt()), "German, unless it is said otherwise"
        hands.model.change(language="fr")
        text = text_of(hands.model.receipt())
        assert "Caisse" in text
        assert "CHF 18.00" in text
        to_step(hands, Step.OWNER)
        hands.key(SKIP)
        hands.key(SKIP)
        hands.until(lambda: hands.state.step is Step.DONE)
        made = hands.state.made
        assert made is not None
    with open_till(qapp, folder) as till:
        assert till.counter.application.settings.get(RECEIPT_LANGUAGE) == "fr"


@pytest.mark.parametrize("pin", ["1234", "0000", "9876", "12"])
def test_a_weak_pin_is_refused_with_the_reason(qapp: QApplication, folder: Path, pin: str) -> None:
    with newcomer(qapp, folder) as hands:
        to_step(hands, Step.OWNER)
        hands.type("Olga")
        hands.key(Qt.Key.Key_Tab)
        hands.type(pin)
        hands.key(Qt.Key.Key_Tab)
        hands.type(pin)
        hands.key(NEXT)
        assert hands.state.step is Step.OWNER
        assert hands.state.faults["owner_pin"]
        hands.model.change(owner_pin=PIN)
        hands.key(NEXT)
        assert hands.state.faults == {"owner_pin_again": "The two PINs differ."}


def test_a_currency_that_is_none_is_said_in_words(qapp: QApplication, folder: Path) -> None:
    with newcomer(qapp, folder) as hands:
        hands.model.choose_country("DE")
        hands.model.change(currency="XXY")
        hands.key(NEXT)
        assert hands.state.step is Step.COUNTRY
        assert "XXY" in hands.state.faults["currency"]


def test_three_scans_tell_how_the_scanner_types(qapp: QApplication, folder: Path) -> None:
    with newcomer(qapp, folder) as hands:
        to_step(hands, Step.DEVICES)
        for _ in range(3):
            hands.scan(f"~{CODE}#", gap_ms=40)
        reading = hands.state.scanner
        assert reading is not None
        assert (reading.prefix, reading.code, reading.suffix) == ("~", CODE, "#")
        assert (reading.average_ms, reading.longest_ms, reading.end) == (40, 40, "Enter")
        assert hands.state.step is Step.DEVICES
        hands.key(NEXT)
        to_step(hands, Step.STAFF)
        hands.key(SKIP)
        hands.until(lambda: hands.state.step is Step.DONE)
        made = hands.state.made
        assert made is not None
        pin = made.owner_pin
    with open_till(qapp, folder) as till:
        settings = till.counter.application.settings
        assert settings.get(SCANNER_PREFIX) == "~"
        assert settings.get(SCANNER_SUFFIX) == "#"
        assert settings.get(SCANNER_AVERAGE_GAP_MS) == 50
        assert till.window.router.profile.prefix == "~"
        assert till.window.router.profile.average_gap_ms == 50
        till.sign_in("Owner", pin)
        till.open_till("10")
        till.scan(f"~{CODE}#")
        notice = till.window.desk.sell_model.state.notice
        assert notice is not None
        assert notice.code == CODE


def test_scans_that_differ_or_crawl_change_nothing(qapp: QApplication, folder: Path) -> None:
    with newcomer(qapp, folder) as hands:
        to_step(hands, Step.DEVICES)
        for code in (CODE, CODE, "4006381333948"):
            hands.scan(code)
        assert read_so_far(hands) is None
        for _ in range(3):
            hands.scan(CODE, gap_ms=120, end=None)
            hands.until(lambda: not hands.window.devices.probe._keys)
        reading = read_so_far(hands)
        assert reading is not None
        assert reading.slow
        assert reading.end == ""


def test_a_scan_elsewhere_never_lands_in_a_field(qapp: QApplication, folder: Path) -> None:
    with newcomer(qapp, folder) as hands:
        hands.key(NEXT)
        hands.scan(CODE)
        assert hands.state.name == ""
        assert hands.state.step is Step.SHOP


def test_skipping_everything_makes_a_shop_and_shows_its_pin(
    qapp: QApplication, folder: Path
) -> None:
    with newcomer(qapp, folder) as hands:
        hands.model.choose_country("GB")
        to_step(hands, Step.OWNER)
        hands.type("Typed and then skipped")
        hands.key(SKIP)
        hands.key(SKIP)
        hands.until(lambda: hands.state.step is Step.DONE)
        made = hands.state.made
        assert made is not None
        page = hands.window.pages[Step.DONE]
        assert page.pin.isVisible()  # type: ignore[attr-defined]
        assert page.pin.text() == made.owner_pin  # type: ignore[attr-defined]
        assert page.code.text() == made.recovery_code  # type: ignore[attr-defined]
        hands.window.close()
        assert hands.window.isVisible()
    with open_till(qapp, folder) as till:
        shop = till.counter.application
        assert shop.place.shop.currency == "GBP"
        assert [each.name for each in shop.staff.members()] == ["Owner"]
        assert shop.settings.get(RECEIPT_COLUMNS) == 42
        assert shop.settings.get(FIRST_STEPS_DUE)
        till.sign_in("Owner", made.owner_pin)


def test_a_folder_that_cannot_be_written_is_said_and_nothing_is_lost(
    qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    with newcomer(qapp, tmp_path / "file" / "shop") as hands:
        hands.key(NEXT)
        hands.type("Tea House")
        to_step(hands, Step.STAFF)
        hands.key(NEXT)
        hands.until(lambda: hands.state.error is not None)
        assert hands.state.error is not None
        assert hands.state.error.code == "setup.folder"
        assert hands.state.step is Step.STAFF
        assert hands.state.name == "Tea House"


def test_a_shop_that_came_meanwhile_is_not_touched(
    qapp: QApplication, folder: Path, tmp_path: Path
) -> None:
    from tests.support.clock import SetClock
    from tests.support.shop import make_empty_shop

    with newcomer(qapp, folder) as hands:
        make_empty_shop(folder, SetClock()).close()
        before = (folders(folder).store).read_bytes()
        to_step(hands, Step.STAFF)
        hands.key(NEXT)
        hands.until(lambda: hands.state.error is not None)
        assert hands.state.error is not None
        assert hands.state.error.code == "shop.exists"
        assert (folders(folder).store).read_bytes() == before


def test_people_are_added_and_removed(qapp: QApplication, folder: Path) -> None:
    with newcomer(qapp, folder) as hands:
        to_step(hands, Step.STAFF)
        assert not hands.model.add_person("Max", Role.MANAGER, "1111")
        assert "pin" in hands.state.faults
        assert hands.model.add_person("Max", Role.MANAGER, "2846")
        assert hands.model.add_person("Cara", Role.CASHIER, "4815")
        hands.model.remove_person(0)
        assert [each.name for each in hands.state.staff] == ["Cara"]


def test_another_size_keeps_everything(qapp: QApplication, folder: Path) -> None:
    from rcommerce_pos.ui import theme

    try:
        with newcomer(qapp, folder) as hands:
            hands.key(NEXT)
            hands.type("Tea House")
            to_step(hands, Step.DEVICES)
            hands.window._scale(150)
            hands.settle()
            assert theme.look().scale == 1.5
            assert hands.state.step is Step.DEVICES
            hands.key(BACK)
            hands.key(BACK)
            assert hands.focus().property("text") == "Tea House"
            assert hands.state.scale_percent == 150
    finally:
        theme.apply(qapp, "light")


@pytest.fixture
def new_shop(tmp_path: Path) -> Path:
    """A shop with products, in which nobody has sold yet."""
    from tests.support.clock import SetClock
    from tests.support.shop import make_shop

    shop = make_shop(tmp_path / "shop", SetClock())
    shop.settings.set(FIRST_STEPS_DUE, True)
    shop.close()
    return tmp_path / "shop"


def test_the_first_steps_follow_what_one_does_and_lose_no_scan(
    qapp: QApplication, new_shop: Path
) -> None:
    with open_till(qapp, new_shop) as till:
        till.sign_in("Max", "2846")
        till.open_till("50")
        till.settle()
        desk, steps = till.window.desk, till.window.desk.first_steps
        till.until(steps.isVisible, "the first hint is shown")
        assert steps.place == 0
        assert qapp.focusWidget() is desk.sell.search.field
        till.scan(CODE)
        assert steps.place == 1
        till.scan("4006381333948")
        assert steps.place == 2
        sale = desk.sell_model.state.sale
        assert sale is not None
        assert [line.name for line in sale.cart.lines] == ["Milk 1 l", "Milk chocolate 100 g"]
        till.key(NEXT)
        till.until(desk.payment.isVisible, "the payment is shown")
        till.until(lambda: not steps.isVisible(), "the hint is out of the way")
        till.type("10")
        till.key(NEXT)
        till.until(desk.complete.isVisible, "the sale is complete")
        till.scan(CODE)
        till.until(steps.isVisible, "the last hint is shown")
        assert steps.place == 3
        till.key(BACK)
        assert steps.place == -1
        assert not steps.isVisible()
        sale = desk.sell_model.state.sale
        assert sale is not None
        assert len(sale.cart.lines) == 1
    with open_till(qapp, new_shop) as till:
        till.sign_in("Max", "2846")
        till.until(till.window.desk.sell.isVisible, "the sell screen is shown")
        till.settle()
        assert till.window.desk.first_steps.place == -1


@pytest.mark.parametrize("ends", ["item", "payment"])
def test_the_last_hint_ends_by_itself_once_the_next_sale_goes_on(
    qapp: QApplication, new_shop: Path, ends: str
) -> None:
    with open_till(qapp, new_shop) as till:
        till.sign_in("Max", "2846")
        till.open_till("50")
        desk, steps = till.window.desk, till.window.desk.first_steps
        till.scan(CODE)
        till.key(NEXT)
        till.until(desk.payment.isVisible, "the payment is shown")
        till.key(BACK)
        till.until(desk.sell.isVisible, "back at the same sale")
        assert steps.place == 3
        till.key(NEXT)
        till.until(desk.payment.isVisible, "the payment is shown")
        till.type("10")
        till.key(NEXT)
        till.until(desk.complete.isVisible, "the sale is complete")
        till.key(NEXT)
        till.until(steps.isVisible, "the last hint is shown over the next sale")
        till.scan(CODE)
        assert steps.place == 3
        if ends == "item":
            till.scan(CODE)
        else:
            till.key(NEXT)
            till.until(desk.payment.isVisible, "the payment is shown")
        assert steps.place == -1
        assert not steps.isVisible()


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768)])
def test_no_hint_covers_a_key_or_an_amount(
    qapp: QApplication, new_shop: Path, size: tuple[int, int]
) -> None:
    with open_till(qapp, new_shop) as till:
        till.window.resize(*size)
        till.sign_in("Max", "2846")
        till.open_till("50")
        steps = till.window.desk.first_steps
        till.until(steps.isVisible, "the first hint is shown")
        till.scan(CODE)
        till.scan("4006381333948")
        for place in range(4):
            steps.dismiss()
            steps.begin(steps._hints())
            steps.go_to(place)
            till.settle()
            bubble = QRect(steps.mapTo(till.window, QPoint(0, 0)), steps.size())
            shown = [*till.window.findChildren(KeyCap), *till.window.findChildren(Button)]
            for each in shown:
                if each.isVisible() and not steps.isAncestorOf(each):
                    corner = QRect(each.mapTo(till.window, QPoint(0, 0)), each.size())
                    assert not bubble.intersects(corner), (place, each.accessibleName())


def test_the_program_without_a_shop_opens_the_first_start_and_then_the_till(
    qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtCore import QTimer

    from rcommerce_pos.ui import app as program
    from rcommerce_pos.ui.main_window import MainWindow
    from rcommerce_pos.ui.screens.setup.window import SetupWindow

    seen: list[str] = []
    monkeypatch.setattr(program, "_has_no_screen", lambda _app: False)

    def watch() -> None:
        for window in qapp.topLevelWidgets():
            if isinstance(window, SetupWindow) and window.isVisible():
                model = window._model
                seen.append("first start")
                if model.state.step is not Step.DONE:
                    model.skip()
                else:
                    model.change(written_down=True)
                    model.next()
                    return
            if isinstance(window, MainWindow) and window.isVisible():
                seen.append("till")
                window.close()
                timer.stop()
                return

    timer = QTimer()
    timer.setInterval(20)
    timer.timeout.connect(watch)
    timer.start()
    assert program.run_window(folder) == 0
    assert seen[0] == "first start"
    assert seen[-1] == "till"
    assert folders(folder).store.exists()


def test_closing_the_first_start_leaves_nothing_behind(
    qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtCore import QTimer

    from rcommerce_pos.ui import app as program
    from rcommerce_pos.ui.screens.setup.window import SetupWindow

    monkeypatch.setattr(program, "_has_no_screen", lambda _app: False)

    def close() -> None:
        for window in qapp.topLevelWidgets():
            if isinstance(window, SetupWindow) and window.isVisible():
                window.close()

    QTimer.singleShot(300, close)
    assert program.run_window(folder) == 0
    assert not folder.exists()
