"""People through the real window: badges, the time clock, locks, the drawer, and the records."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.settings.declarations import (
    BADGE_SIGN_IN,
    CLOCK_IN_AT_SIGN_IN,
    LOCK_AFTER_SALE,
)
from rcommerce_pos.core.settings.setting import Setting, T
from rcommerce_pos.core.staff.hours import Presence
from rcommerce_pos.core.staff.types import Role
from rcommerce_pos.core.storage.database import fetch_all
from rcommerce_pos.core.verify import verify_store
from rcommerce_pos.ui.screens.approval.dialog import ApprovalDialog
from rcommerce_pos.ui.screens.cash_move.dialog import CashMoveDialog
from rcommerce_pos.ui.screens.clock.dialog import ClockDialog
from rcommerce_pos.ui.screens.hours.dialogs import CorrectionDialog
from rcommerce_pos.ui.screens.staff.dialogs import BadgeDialog, PinDialog
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.label import Label
from tests.support.dialogs import answer
from tests.support.shop import CASHIER_PIN, MANAGER_PIN, OWNER_PIN, make_shop
from tests.support.window import Till, open_till

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
CARAS, MAXS = "STAFF-00417", "STAFF-00500"
MILK = "4006381333931"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A shop whose till is open, with badges for the cashier and the manager."""
    shop = make_shop(tmp_path / "shop", SystemClock())
    owner = shop.staff.owner()
    for name, badge in (("Cara Cashier", CARAS), ("Max Manager", MAXS)):
        shop.people.give_badge(owner, shop.staff.by_name(name).id, badge)
    shop.cash.open_shift(owner, Money(10_000, "EUR"))
    shop.close()
    return tmp_path / "shop"


def set_up(folder: Path, setting: Setting[T], value: T) -> None:
    """Change a setting before the window opens."""
    shop = Application.open(folders(folder))
    shop.settings.set(setting, value, shop.staff.owner())
    shop.close()


def ready(till: Till, name: str = "Cara", pin: str = CASHIER_PIN) -> None:
    """Somebody signs in, to the sell screen."""
    till.sign_in(name, pin)
    till.until(till.window.desk.sell.isVisible, "the sell screen is shown")


def press(key: Qt.Key) -> Callable[[Dialog], None]:
    """Press one key where the focus of the dialog is."""
    return lambda dialog: QTest.keyClick(dialog.focusWidget(), key)


def give(*texts: str) -> Callable[[Dialog], None]:
    """Type texts into the fields of a dialog, one after the other, each with Enter."""

    def act(dialog: Dialog) -> None:
        for text in texts:
            field = dialog.focusWidget()
            assert field is not None
            QTest.keyClicks(field, text)
            QTest.keyClick(field, Qt.Key.Key_Return)

    return act


def scan_into(till: Till, dialog: Dialog, code: str) -> None:
    """Scan while a dialog is in front."""
    till.until(lambda: QApplication.focusWindow() is dialog.windowHandle(), "it has the keyboard")
    till._now += 300
    for character in code:
        till._now += 2
        QTest.keyClick(dialog.windowHandle(), character)  # type: ignore[call-overload]
    till._now += 2
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)


def toast(till: Till) -> str:
    """What the word at the foot of the window says, whoever says it."""
    return f"{till.window._toast.accessibleName()} {till.window.desk._toast.accessibleName()}"


def journal(kind: str) -> list[dict[str, str]]:
    rows = fetch_all("SELECT body FROM journal WHERE kind = ? ORDER BY seq", (kind,))
    return [json.loads(bytes(row[0])) for row in rows]


def moved(kind: str) -> bool:
    """True once money was moved so."""
    return any(entry["what"] == kind for entry in journal("CASH_MOVE"))


def clocks(till: Till) -> bool:
    """True while the PIN at the sign-in screen is for the time clock."""
    return till.window.login_model.state.clocking


def chosen(till: Till) -> str:
    """Whose PIN the sign-in screen asks for."""
    member = till.window.login_model.state.chosen
    return member.name if member is not None else ""


def shown(till: Till) -> str:
    """Whose record is shown."""
    draft = till.window.desk.office.staff.model.state.draft
    return draft.name if draft is not None else ""


def sound(folder: Path) -> None:
    """The store is whole after all that."""
    shop = Application.open(folders(folder))
    try:
        assert verify_store(shop, full=True).findings == ()
    finally:
        shop.close()


def test_a_badge_says_who_it_is_and_never_lands_in_the_pin(
    qapp: QApplication, folder: Path
) -> None:
    with open_till(qapp, folder) as till:
        model = till.window.login_model
        till.scan(MAXS)
        till.until(lambda: model.state.by_badge, "the badge is read")
        assert chosen(till) == "Max Manager"
        assert model.state.typed == 0
        assert "Max" in till.window.login._error.text()
        till.type("28")
        till.scan(CARAS)
        till.until(lambda: chosen(till) == "Cara Cashier", "the other badge is read")
        assert model.state.typed == 0
        till.type(CASHIER_PIN)
        till.until(till.window.desk.sell.isVisible, "she is signed in")
        assert till.window._actor is not None
        assert till.window._actor.name == "Cara Cashier"


def test_a_badge_of_nobody_is_said_in_words_and_makes_the_register_wait(
    qapp: QApplication, folder: Path
) -> None:
    with open_till(qapp, folder) as till:
        model = till.window.login_model
        for number in range(5):
            till.scan(f"FOREIGN-{number}")
            till.until(lambda: model.state.error is not None, "it is refused")
            assert "badge" in till.window.login._error.text()
        till.scan(CARAS)
        till.until(lambda: not model.state.busy, "it is refused")
        assert model.state.error is not None
        assert model.state.error.code == "badge.locked"
        ready(till)


def test_goods_at_the_sign_in_are_no_badge_that_is_unknown(
    qapp: QApplication, folder: Path
) -> None:
    with open_till(qapp, folder) as till:
        model = till.window.login_model
        for _ in range(7):
            till.scan("4006381333931")
            till.until(lambda: model.state.goods, "it is said")
            assert model.state.error is None
        assert till.window.login._error.text() == "Sign in first, then scan it again."
        till.scan(CARAS)
        till.until(lambda: model.state.by_badge, "a badge is taken at once")
        assert not model.state.goods
        ready(till)
    set_up(folder, BADGE_SIGN_IN, "off")
    with open_till(qapp, folder) as till:
        till.scan("4006381333931")
        till.until(lambda: till.window.login_model.state.goods, "it is said there, too")


def test_a_badge_alone_signs_in_where_the_shop_is_set_to_it(
    qapp: QApplication, folder: Path
) -> None:
    set_up(folder, BADGE_SIGN_IN, "badge")
    with open_till(qapp, folder) as till:
        till.scan(CARAS)
        till.until(lambda: till.window.desk.sell.isVisible(), "she is signed in")
        assert till.window._actor is not None
        assert till.window._actor.name == "Cara Cashier"


def test_a_badge_chooses_who_approves_and_goods_wait(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        ready(till)

        def approve(dialog: Dialog) -> None:
            assert isinstance(dialog, ApprovalDialog)
            scan_into(till, dialog, MILK)
            scan_into(till, dialog, MAXS)
            till.until(
                lambda: dialog._chosen is not None and dialog._chosen.name == "Max Manager",
                "the badge chose",
            )
            assert dialog._pin == ""
            for digit in MANAGER_PIN:
                QTest.keyClick(dialog, Qt.Key(ord(digit)))

        timer = answer((CashMoveDialog, give("Change a note")), (ApprovalDialog, approve))
        till.key(Qt.Key.Key_D, CTRL)
        till.until(lambda: journal("NO_SALE"), "it is written down")
        entry = journal("NO_SALE")[-1]
        assert (entry["by"], entry["approved_by"]) == ("Cara Cashier", "Max Manager")
        till.until(lambda: "key" in toast(till), "she is told to use the key")
        model = till.window.desk.sell_model
        till.until(
            lambda: model.state.sale is not None and model.state.sale.cart.lines, "the milk came"
        )
        assert not timer.isActive()
    sound(folder)


def test_who_clocks_in_at_the_sign_in_is_not_signed_in(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        till.key(Qt.Key.Key_F6)
        assert clocks(till)
        answer((ClockDialog, press(Qt.Key.Key_Return)))
        member = next(m for m in till.window.login_model.state.members if m.name == "Cara Cashier")
        till.window.login_model.choose(member)
        till.type(CASHIER_PIN)
        till.until(lambda: "clocked in" in till.window._toast.accessibleName(), "it is said")
        till.settle()
        assert till.window.login.isVisible()
        assert not clocks(till)
        till.to_front()
        ready(till)
        clock = till.window._app.time_clock
        assert till.window._actor is not None
        assert clock.state(till.window._actor).presence is Presence.IN

        def rest(dialog: Dialog) -> None:
            assert isinstance(dialog, ClockDialog)
            assert [button.text() for button in dialog.choices] == ["Clock out", "Start a break"]
            QTest.keyClick(dialog.choices[1], Qt.Key.Key_Space)

        answer((ClockDialog, rest))
        till.key(Qt.Key.Key_T, ALT)
        till.until(lambda: "break" in toast(till), "it is said")
        assert clock.state(till.window._actor).presence is Presence.ON_BREAK
    sound(folder)


def test_who_must_clock_in_first_is_let_in_by_it_alone(qapp: QApplication, folder: Path) -> None:
    set_up(folder, CLOCK_IN_AT_SIGN_IN, "required")
    with open_till(qapp, folder) as till:
        answer((ClockDialog, press(Qt.Key.Key_Escape)))
        till.type(CASHIER_PIN)
        till.until(lambda: len(journal("LOGOUT")) == 1, "she is out again")
        assert till.window.login.isVisible()
        till.to_front()
        answer((ClockDialog, press(Qt.Key.Key_Return)))
        ready(till)
        assert len(journal("TIME_PUNCH")) == 1


def test_money_goes_out_of_the_drawer_from_the_cash_place(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        ready(till, "Max", MANAGER_PIN)
        till.window.actions_.do("close_till")
        till.until(till.window.desk.shift.isVisible, "the count is shown")
        till.settle()
        for key, kind in ((Qt.Key.Key_F5, "paid_in"), (Qt.Key.Key_F6, "paid_out")):
            answer((CashMoveDialog, give("7.50", "Stamps")))
            till.key(key)
            till.until(partial(moved, kind), f"{kind} is written down")
            till.to_front()
        answer((CashMoveDialog, give("50", "To the safe")))
        till.key(Qt.Key.Key_F7)
        till.until(lambda: len(journal("CASH_MOVE")) == 3, "the drop is written down")
        assert str(till.window._app.cash.expected(till.window._app.staff.owner())) == "50.00"
        texts = [label.text() for label in till.window.desk.shift.findChildren(Label)]
        assert not any("50.00" in text or "100.00" in text for text in texts)
    sound(folder)


def test_an_empty_reason_opens_no_drawer(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        ready(till, "Max", MANAGER_PIN)

        def refuse(dialog: Dialog) -> None:
            assert isinstance(dialog, CashMoveDialog)
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
            assert dialog.isVisible()
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

        timer = answer((CashMoveDialog, refuse))
        till.key(Qt.Key.Key_D, CTRL)
        till.until(lambda: not timer.isActive(), "it was asked")
        assert journal("NO_SALE") == []


def test_the_lock_is_announced_and_any_key_stays(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        ready(till)
        till.scan(MILK)
        window = till.window
        window._idle.timeout.emit()
        assert window._toast.isVisible()
        assert "10" in window._toast.accessibleName()
        till.key(Qt.Key.Key_Shift)
        assert not window._last_call.isActive()
        assert not window._toast.isVisible()
        assert window.desk.sell.isVisible()
        window._idle.timeout.emit()
        answer((CashMoveDialog, lambda _dialog: window._last_call.timeout.emit()))
        window._last_call.stop()
        window.actions_.do("no_sale")
        till.until(window.login.isVisible, "it is locked")
        assert QApplication.activeModalWidget() is None
        assert journal("NO_SALE") == []
        till.to_front()
        ready(till)
        sale = window.desk.sell_model.state.sale
        assert sale is not None
        assert len(sale.cart.lines) == 1


def test_the_till_locks_after_a_sale_where_it_is_set_to(qapp: QApplication, folder: Path) -> None:
    set_up(folder, LOCK_AFTER_SALE, value=True)
    with open_till(qapp, folder) as till:
        ready(till)
        till.scan(MILK)
        till.type("+")
        till.until(till.window.desk.complete.isVisible, "it is paid")
        till.scan(MAXS)
        till.until(till.window.login.isVisible, "it is locked")
        model = till.window.login_model
        till.until(lambda: model.state.by_badge, "the badge is read")
        assert chosen(till) == "Max Manager"
        till.type(MANAGER_PIN)
        till.until(till.window.desk.sell.isVisible, "she sells")
        till.scan(MILK)
        till.type("+")
        till.until(till.window.desk.complete.isVisible, "it is paid")
        till.key(Qt.Key.Key_Return)
        till.until(till.window.login.isVisible, "it is locked")


def test_another_pin_ends_an_open_sign_in(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        ready(till)
        application = till.window._app
        cara = application.staff.by_name("Cara Cashier")
        application.people.set_pin(application.staff.owner(), cara.id, "8264")
        till.until(till.window.login.isVisible, "she must sign in again")
        till.until(lambda: "sign in again" in till.window._toast.accessibleName(), "it is said")
        ready(till, "Cara", "8264")


def to_staff(till: Till) -> QListWidget:
    """The owner goes to the records of the staff; answers the list of people."""
    ready(till, "Olga", OWNER_PIN)
    till.window.desk.go("settings")
    till.window.desk.office.open("staff")
    view = till.window.desk.office.staff
    till.until(lambda: view.model.state.draft is not None, "the records are read")
    return view.page._list


def test_somebody_is_taken_on_by_keyboard_and_signs_in(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        to_staff(till)
        view = till.window.desk.office.staff
        till.key(Qt.Key.Key_N, CTRL)
        till.until(lambda: view.form.name.hasFocus(), "the name is asked")
        till.type("Nora Neu")
        view.form.pin.setFocus()
        till.type("1234")
        till.key(Qt.Key.Key_S, CTRL)
        till.until(lambda: view.model.state.refused is not None, "the PIN is refused")
        assert view.form._form._faults[view.form.pin].text() != ""
        view.form.pin.clear()
        till.type("8264")
        till.key(Qt.Key.Key_S, CTRL)
        till.until(lambda: len(view.model.state.records) == 4, "she is taken on")
        assert not view.page.is_dirty
        till.window.lock()
        till.until(lambda: len(till.window.login_model.state.members) == 4, "she is shown")
        ready(till, "Nora", "8264")


def test_a_permission_is_ticked_and_counts_at_the_next_sign_in(
    qapp: QApplication, folder: Path
) -> None:
    with open_till(qapp, folder) as till:
        people = to_staff(till)
        view = till.window.desk.office.staff
        people.setFocus()
        till.key(Qt.Key.Key_Home)
        till.until(lambda: shown(till) == "Cara Cashier", "Cara is shown")
        view.form.show_tab("permissions")
        row = view.form.table.rows[Permission.DRAWER_NO_SALE]
        assert row.source == "Not in the role"
        row.tick.setFocus()
        till.key(Qt.Key.Key_Space)
        assert row.source == "Granted"
        assert view.page.is_dirty
        till.key(Qt.Key.Key_S, CTRL)
        till.until(lambda: not view.page.is_dirty, "it is saved")
        application = till.window._app
        assert application.staff.by_name("Cara Cashier").may(Permission.DRAWER_NO_SALE)
        assert till.window.desk.office.isVisible()


def test_a_free_badge_goes_to_whoever_is_shown_and_a_known_one_leads_to_its_owner(
    qapp: QApplication, folder: Path
) -> None:
    with open_till(qapp, folder) as till:
        to_staff(till)
        view = till.window.desk.office.staff
        till.scan(MAXS)
        till.until(lambda: shown(till) == "Max Manager", "Max is shown")
        olga = till.window._app.staff.owner()
        view.model.open(olga.id)
        timer = answer((BadgeDialog, press(Qt.Key.Key_Return)))
        till.scan("STAFF-00001")
        till.until(lambda: not timer.isActive(), "it was asked")
        till.settle()
        till.until(
            lambda: view.model.state.stored and view.model.state.stored.has_badge, "she has it"
        )
        till.to_front()
        till.window.lock()
        till.settle()
        till.scan("STAFF-00001")
        till.until(lambda: chosen(till) == "Olga Owner", "it is hers")
    sound(folder)


def test_ones_own_pin_is_changed_with_the_old_one(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        to_staff(till)
        view = till.window.desk.office.staff
        view.model.open(till.window._app.staff.owner().id)

        def fill(dialog: Dialog) -> None:
            assert isinstance(dialog, PinDialog)
            for field, text in (
                (dialog._old, OWNER_PIN),
                (dialog._pin, "8264"),
                (dialog._again, "8264"),
            ):
                QTest.keyClicks(field, text)
            QTest.keyClick(dialog._again, Qt.Key.Key_Return)

        answer((PinDialog, fill))
        view.form.wanted.emit("set_pin")
        till.until(till.window.login.isVisible, "she must sign in again")
        till.to_front()
        ready(till, "Olga", "8264")


def test_hours_are_corrected_by_the_manager(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        ready(till, "Max", MANAGER_PIN)
        till.window.desk.go("settings")
        office = till.window.desk.office
        office.open("hours")
        view = office.hours
        till.until(lambda: view.model.state.person is not None, "the week is read")
        person = view.model.state.person
        assert person is not None
        assert person.name == "Cara Cashier"

        def add(dialog: Dialog) -> None:
            assert isinstance(dialog, CorrectionDialog)
            dialog._kind.choose(dialog._kind._values[1])
            dialog._time.setTime(dialog._time.minimumTime())
            QTest.keyClicks(dialog._reason, "Forgot it")
            QTest.keyClick(dialog._reason, Qt.Key.Key_Return)

        answer((CorrectionDialog, add))
        view._add.click()
        till.until(lambda: journal("TIME_PUNCH"), "it is written down")
        entry = journal("TIME_PUNCH")[0]
        assert (entry["by"], entry["reason"], entry["what"]) == ("Max Manager", "Forgot it", "in")
        till.until(lambda: view.model.state.changes, "the correction is shown")
    sound(folder)


def test_a_manager_reads_and_unlocks_and_a_cashier_does_not_come_in(
    qapp: QApplication, folder: Path
) -> None:
    with open_till(qapp, folder) as till:
        ready(till, "Max", MANAGER_PIN)
        till.window.desk.go("settings")
        till.window.desk.office.open("staff")
        view = till.window.desk.office.staff
        till.until(lambda: view.model.state.draft is not None, "the records are read")
        assert not view.form.name.isEnabled()
        assert not view.page._save.isVisible()
        assert not view.form.table.rows[Permission.SELL].tick.isEnabled()
        till.window.lock()
        till.settle()
        ready(till)
        till.window.desk.go("settings")
        for room in ("staff", "hours"):
            till.window.desk.office.open(room)
            till.settle()
        assert view.model.state.denied is not None
        assert view.model.state.records == ()
        hours = till.window.desk.office.hours
        assert hours.model.state.denied is not None
        assert hours.model.state.people == ()


def test_everybody_of_many_is_reached_by_the_arrow_keys_and_by_more(
    qapp: QApplication, folder: Path
) -> None:
    shop = Application.open(folders(folder))
    for number in range(6):
        shop.staff.add(shop.staff.owner(), name=f"Nora {number}", role=Role.CASHIER, pin="8264")
    shop.close()
    with open_till(qapp, folder) as till:
        view, model = till.window.login, till.window.login_model
        till.until(lambda: len(model.state.members) == 9, "everybody is known")
        assert len(view._tiles) == 5
        assert view._more[0].text() == "More"
        seen = set()
        for _ in range(9):
            seen.add(chosen(till))
            assert model.state.chosen is not None
            assert view._tiles[model.state.chosen.id].isChecked()
            till.key(Qt.Key.Key_Right)
        assert len(seen) == 9
        view._more[0].click()
        till.settle()
        assert [tile.member.name for tile in view._tiles.values()][-1] == "Olga Owner"
        till.type(OWNER_PIN if chosen(till) == "Olga Owner" else "8264")
        till.until(till.window.desk.sell.isVisible, "she is signed in")
