"""The settings window by keyboard: a footer, the looks with an open sale, other keys, conflicts."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QSpinBox

from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.settings.declarations import (
    DENSITY,
    DISCOUNT_LIMIT_CASHIER,
    KEYBOARD_FOCUS,
    KEYS,
    LEFT_HAND,
    RECEIPT_FOOTER,
    SCANNER_BOUNCE_MS,
    SELL_LAYOUT,
    SHOP_NAME,
    SOUNDS,
    THEME,
    UI_SCALE,
    VOLUME,
)
from rcommerce_pos.core.settings.setting import AnySetting, Group
from rcommerce_pos.core.storage.database import execute, transaction
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.screens.settings.keys_page import KeyRow
from rcommerce_pos.ui.screens.settings.row import SettingRow
from rcommerce_pos.ui.screens.settings.view import SettingsView
from rcommerce_pos.ui.tokens import Density
from rcommerce_pos.ui.widgets.form import Chooser
from tests.support.shop import CASHIER_PIN, MANAGER_PIN, OWNER_PIN, make_shop
from tests.support.window import Till, open_till

CTRL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier
MILK, CHOC = "4006381333931", "4006381333948"
PINS = {"Olga": OWNER_PIN, "Max": MANAGER_PIN, "Cara": CASHIER_PIN}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A shop."""
    make_shop(tmp_path / "shop", SystemClock()).close()
    return tmp_path / "shop"


@pytest.fixture
def till(qapp: QApplication, folder: Path) -> Iterator[Till]:
    """A till at which the owner has two things in the sale."""
    with open_till(qapp, folder) as opened:
        opened.window.resize(1366, 768)
        begin(opened, "Olga")
        opened.open_till("100")
        opened.scan(MILK)
        opened.scan(CHOC)
        yield opened
    theme.apply(qapp, "light")


def begin(till: Till, who: str) -> None:
    till.sign_in(who, PINS[who])
    till.settle()


def put(till: Till, setting: Any, value: object) -> None:
    """Set something as the window does: on the thread of the counter."""
    application = till.counter.application
    till.counter.tasks.counter(
        lambda: application.settings.set(setting, value, application.staff.owner()),
        lambda _nothing: None,
        lambda error: pytest.fail(str(error)),
        owner=till.window,
    )
    till.settle()


def settings(till: Till) -> SettingsView:
    """Open the window by its key."""
    till.key(Qt.Key.Key_Comma, CTRL)
    view = till.window.desk.office.settings
    till.until(lambda: not till.window.desk.office.settings_model.state.loading, "they are read")
    till.until(view.search.field.hasFocus, "one can search at once")
    return view


def test_the_receipt_is_there_at_once(till: Till) -> None:
    till.key(Qt.Key.Key_Comma, CTRL)
    till.settle()
    assert "Corner Shop" in till.window.desk.office.settings.paper.accessibleName()


def row_of(view: SettingsView, setting: AnySetting) -> SettingRow:
    return view.rows[setting.key]


def shown(view: SettingsView) -> list[str]:
    return [key for key, row in view.rows.items() if row.isVisible()]


def tab_to(till: Till, row: SettingRow) -> None:
    """Tab until a field has the keyboard."""
    for _ in range(60):
        if row.field.hasFocus():
            return
        till.key(Qt.Key.Key_Tab)
    raise AssertionError(f"{row.setting.key} cannot be reached")


def choose(till: Till, view: SettingsView, setting: AnySetting, value: object) -> None:
    """Choose a value with the arrow keys."""
    row = row_of(view, setting)
    assert isinstance(row.field, Chooser)
    tab_to(till, row)
    for _ in range(6):
        if row.field.value == value:
            break
        till.key(Qt.Key.Key_Down)
    for _ in range(6):
        if row.field.value == value:
            break
        till.key(Qt.Key.Key_Up)
    assert row.field.value == value
    till.settle()


def sale_lines(till: Till) -> int:
    sale = till.window.desk.sell_model.state.sale
    return len(sale.cart.lines) if sale is not None else 0


def test_a_footer_is_found_changed_seen_and_printed(till: Till) -> None:
    view = settings(till)
    till.type("footer")
    assert shown(view) == [RECEIPT_FOOTER.key]
    row = row_of(view, RECEIPT_FOOTER)
    tab_to(till, row)
    till.key(Qt.Key.Key_A, CTRL)
    till.type("Bye bye")
    till.until(lambda: "Bye bye" in view.paper.accessibleName(), "the preview shows it")
    application = till.counter.application
    assert application.settings.get(RECEIPT_FOOTER) == RECEIPT_FOOTER.default
    till.key(Qt.Key.Key_Tab)
    till.until(lambda: application.settings.get(RECEIPT_FOOTER) == "Bye bye", "it is kept")
    till.until(row._saved.isVisible, "it says so")
    assert row._changed.isVisible()
    till.key(Qt.Key.Key_Escape)
    till.until(till.window.desk.sell.isVisible, "back at the sale")
    assert sale_lines(till) == 2
    till.type("+")
    till.until(till.window.desk.complete.isVisible, "it is sold")
    order = till.window.desk.last_order
    assert order is not None
    assert "Bye bye" in application.receipts.text(order)


def test_what_was_typed_is_kept_when_one_goes_away(till: Till) -> None:
    view = settings(till)
    till.type("footer")
    row = row_of(view, RECEIPT_FOOTER)
    tab_to(till, row)
    till.type("Hello ")
    till.key(Qt.Key.Key_Escape)
    till.settle()
    assert "Hello" in till.counter.application.settings.get(RECEIPT_FOOTER)


def test_the_looks_change_at_once_and_the_open_sale_stays(till: Till, qapp: QApplication) -> None:
    desk = till.window.desk
    view = settings(till)
    view.open_group(Group.APPEARANCE)
    height = desk.sell.area.side._pay.minimumHeight()
    choose(till, view, THEME, "contrast")
    till.until(lambda: theme.look().name == "contrast", "high contrast is worn")
    choose(till, view, DENSITY, "large")
    till.until(lambda: theme.look().density is Density.LARGE, "there is more room")
    size = row_of(view, UI_SCALE)
    tab_to(till, size)
    assert isinstance(size.field, QSpinBox)
    for _ in range(3):
        till.key(Qt.Key.Key_Up)
    till.until(lambda: theme.look().scale == 1.3, "everything is larger")
    assert desk.sell.area.side._pay.minimumHeight() > height
    choose(till, view, SELL_LAYOUT, "tiles")
    hand = row_of(view, LEFT_HAND)
    tab_to(till, hand)
    till.key(Qt.Key.Key_Space)
    sounds = row_of(view, SOUNDS)
    tab_to(till, sounds)
    till.key(Qt.Key.Key_Space)
    till.until(lambda: not desk._sounds.on, "it is silent")
    till.key(Qt.Key.Key_Escape)
    till.until(desk.sell.isVisible, "back at the sale")
    till.until(lambda: desk.sell.area.shows_tiles, "with quick keys")
    assert sale_lines(till) == 2
    assert desk.sell.area._line.direction() is QHBoxLayout.Direction.RightToLeft
    column, board = desk.sell.area.column, desk.sell.area._boards
    assert (
        column.mapTo(desk, column.rect().topLeft()).x()
        < board.mapTo(desk, board.rect().topLeft()).x()
    )
    till.scan(MILK)
    assert sale_lines(till) == 2
    sale = desk.sell_model.state.sale
    assert sale is not None
    assert sale.cart.pieces == 3


def test_the_looks_are_there_again_after_a_restart(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        for setting, value in ((THEME, "contrast"), (UI_SCALE, 150), (VOLUME, 30)):
            put(till, setting, value)
        till.until(lambda: theme.look().scale == 1.5, "it follows")
    theme.apply(qapp, "light")
    with open_till(qapp, folder) as till:
        assert (theme.look().name, theme.look().scale) == ("contrast", 1.5)
        till.until(lambda: till.window.is_ready, "the desk is built")
        assert till.window.desk._sounds.volume == 30
    theme.apply(qapp, "light")


def change_key(till: Till, row: KeyRow) -> None:
    row.change.setFocus()
    till.key(Qt.Key.Key_Space)
    till.until(lambda: row.catcher is not None and row.catcher.hasFocus(), "keys are awaited")


def test_pay_gets_another_key_and_is_paid_with_it(till: Till) -> None:
    desk = till.window.desk
    view = settings(till)
    view.open_group(Group.KEYS)
    till.settle()
    row = view.keys.rows["pay"]
    change_key(till, row)
    till.key(Qt.Key.Key_F9, CTRL)
    till.until(lambda: till.window.actions_.key("pay") == "Ctrl F9", "the key is another one")
    assert desk.sell.area.side._pay.key == "Ctrl F9"
    till.key(Qt.Key.Key_Escape)
    till.until(desk.sell.isVisible, "back at the sale")
    assert any(button.key.key == "Ctrl F9" for button in desk.frame.bar._buttons)
    till.key(Qt.Key.Key_F12)
    assert desk.sell.isVisible()
    till.key(Qt.Key.Key_F9, CTRL)
    till.until(desk.payment.isVisible, "payment by the new key")
    till.key(Qt.Key.Key_Return)
    till.until(desk.complete.isVisible, "it is sold")


def test_a_conflict_is_named_refused_and_swapped(till: Till) -> None:
    view = settings(till)
    view.open_group(Group.KEYS)
    till.settle()
    row = view.keys.rows["pay"]
    change_key(till, row)
    till.key(Qt.Key.Key_F7)
    assert "Park" in row._fault.text()
    assert till.window.actions_.key("pay") == "F12"
    assert till.counter.application.settings.get(KEYS) == "{}"
    till.until(row.swap.hasFocus, "the swap is offered")
    till.key(Qt.Key.Key_Space)
    till.until(lambda: till.window.actions_.key("pay") == "F7", "they are swapped")
    assert till.window.actions_.key("park") == "F12"
    view.keys.restore_all()
    till.until(lambda: till.window.actions_.key("pay") == "F12", "all is as it was")
    assert till.counter.application.settings.get(KEYS) == "{}"


def test_keys_of_typing_and_scanning_are_refused_with_the_reason(till: Till) -> None:
    view = settings(till)
    view.open_group(Group.KEYS)
    till.settle()
    row = view.keys.rows["pay"]
    for key, modifiers, word in (
        (Qt.Key.Key_P, PLAIN, "scanner"),
        (Qt.Key.Key_5, PLAIN, "scanner"),
        (Qt.Key.Key_Return, PLAIN, "scanner"),
        (Qt.Key.Key_C, CTRL, "text field"),
        (Qt.Key.Key_J, CTRL, "scanners send"),
    ):
        change_key(till, row)
        if modifiers is PLAIN and key is not Qt.Key.Key_Return:
            till.type(chr(key.value).lower())
        else:
            till.key(key, modifiers)
        till.settle()
        assert word in row._fault.text()
        assert till.window.actions_.key("pay") == "F12"
        assert row.catcher is None
    change_key(till, row)
    till.key(Qt.Key.Key_Escape)
    assert row.catcher is None
    assert view.isVisible()


def test_a_stored_key_table_that_is_broken_is_said(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        with transaction():
            execute("INSERT INTO setting VALUES ('keys.overrides@R1', ?)", ('"{\\"pay\\": 7}"',))
        till.window.desk  # noqa: B018
        begin(till, "Olga")
        till.open_till("100")
        view = settings(till)
        view.open_group(Group.KEYS)
        till.settle()
        assert till.window.actions_.key("pay") == "F12"
        assert view.keys._banner.isVisible()


def test_who_may_not_still_has_the_looks_and_the_keys(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        begin(till, "Cara")
        till.open_till("100")
        view = settings(till)
        assert view._group == Group.APPEARANCE
        assert row_of(view, THEME).field.isEnabled()
        view.open_group(Group.PAYMENTS)
        till.settle()
        row = row_of(view, DISCOUNT_LIMIT_CASHIER)
        assert not row.field.isEnabled()
        assert row._lock.isVisible()
        assert row._why.text()
        assert view._lock.isVisible()
        view.open_group(Group.KEYS)
        till.settle()
        assert view.keys.rows["pay"].isVisible()
        assert not view.keys.rows["pay"].change.isVisible()


def test_a_name_of_the_shop_that_will_not_do_is_said_at_its_field(till: Till) -> None:
    view = settings(till)
    view.open_group(Group.SHOP)
    row = row_of(view, SHOP_NAME)
    tab_to(till, row)
    till.key(Qt.Key.Key_A, CTRL)
    till.key(Qt.Key.Key_Delete)
    till.key(Qt.Key.Key_Return)
    till.until(lambda: "empty" in row._fault.text(), "it says why")
    assert not row._saved.isVisible()
    till.type("Tea House")
    till.key(Qt.Key.Key_Return)
    till.until(lambda: "Tea House" in till.window.windowTitle(), "the window follows")
    assert not row._fault.isVisible()


def test_scans_are_tried_out_and_sell_nothing(till: Till) -> None:
    view = settings(till)
    view.open_group(Group.DEVICES)
    till.settle()
    till.scan(MILK)
    panel = view.devices.scanner
    till.until(lambda: MILK in panel._code.text(), "the scan is shown")
    assert "Milk 1 l" in panel._finds.text()
    assert "EAN-13" in panel._facts.text()
    till.scan("4006381333932")
    till.until(lambda: "check digit" in panel._finds.text(), "a wrong digit is told")
    view.open_group(Group.PAYMENTS)
    till.scan(MILK)
    assert "4006381333932" in panel._code.text()
    assert view.search.text == ""
    till.key(Qt.Key.Key_Escape)
    assert sale_lines(till) == 2


def test_the_scanners_bounce_follows_at_once(till: Till) -> None:
    put(till, SCANNER_BOUNCE_MS, 250)
    till.until(lambda: till.window.router.profile.bounce_ms == 250, "the router follows")


def test_a_test_receipt_is_written(till: Till, tmp_path: Path) -> None:
    view = settings(till)
    view.open_group(Group.DEVICES)
    till.window.desk.office.settings_model.write_receipt(tmp_path / "test.pdf")
    till.until(view.devices._said.isVisible, "it says so")
    assert (tmp_path / "test.pdf").read_bytes().startswith(b"%PDF")
    till.window.desk.office.settings_model.write_receipt(tmp_path / "none" / "test.pdf")
    till.until(lambda: "not saved" in view.devices._said.text(), "it says why not")


def test_about_names_versions_and_licences(till: Till) -> None:
    view = settings(till)
    view.open_group("about")
    till.until(lambda: view.about.shown is not None, "the facts are read")
    about = view.about.shown
    assert about is not None
    assert "Germany" in about.warning
    names = {part.name.casefold(): part for part in about.parts}
    assert {"inter", "lucide", "peewee", "pyside6_essentials"} <= set(names)
    assert names["inter"].text
    assert names["peewee"].version


def test_buttons_for_fingers_are_reached_with_tab_where_it_is_wished(till: Till) -> None:
    put(till, KEYBOARD_FOCUS, value=True)
    till.until(lambda: theme.look().all_focus, "it follows")
    pay = till.window.desk.sell.area.side._pay
    for _ in range(40):
        if pay.hasFocus():
            break
        till.key(Qt.Key.Key_Tab)
    assert pay.hasFocus()
    till.key(Qt.Key.Key_Space)
    till.until(till.window.desk.payment.isVisible, "Space presses it")


def test_a_search_that_finds_nothing_says_so(till: Till) -> None:
    view = settings(till)
    QTest.keyClicks(view.search.field, "zzzz")
    assert shown(view) == []
    assert view._empty.isVisible()
    view.search.field.setText("pay")
    assert view.keys.isVisible()
    assert view.keys.rows["pay"].isVisible()
    assert not view.keys.rows["park"].isVisible()


def test_text_of_several_lines_goes_on_with_tab(till: Till) -> None:
    view = settings(till)
    assert isinstance(row_of(view, RECEIPT_FOOTER).field, QPlainTextEdit)
    till.type("receipt")
    for setting in (RECEIPT_FOOTER,):
        tab_to(till, row_of(view, setting))
