"""What a screen is for is in sight without scrolling, also where the text is large."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QApplication, QWidget

from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.kernel.errors import StorageUnavailable
from rcommerce_pos.core.orders.types import TenderKind
from rcommerce_pos.core.payments.types import AttemptState
from rcommerce_pos.core.settings.declarations import UI_SCALE
from rcommerce_pos.core.staff.types import Role
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.card_news import CardNews
from tests.support.shop import CASHIER_PIN, MANAGER_PIN, make_shop
from tests.support.window import Till, open_till
from tools.pictures.payments import TERMINAL, attempt

MILK, CHOCOLATE = "4006381333931", "4006381333948"
CRASH = "The last sale R1-496 is complete: €1.25 paid, €0.00 change. An open sale is as it was."
SHAPES = (((1366, 768), 100), ((1366, 735), 100), ((1366, 768), 150), ((1024, 768), 125))
ROUNDS = 2
"""So often a layout may ask for another one."""


class Sight:
    """Looks at one till after the other screen, and keeps what is out of sight."""

    def __init__(self, till: Till) -> None:
        self.till = till
        self.lost: dict[str, str] = {}

    def see(self, screen: str, **needed: QWidget) -> None:
        """Note of what a screen needs whatever is out of sight, wholly or in part."""
        self.till.settle()
        for _ in range(ROUNDS):
            QApplication.sendPostedEvents()
            QApplication.processEvents()
        for name, widget in needed.items():
            hidden = QRegion(widget.rect()).subtracted(widget.visibleRegion())
            if not widget.isVisible() or not hidden.isEmpty():
                out = hidden.boundingRect()
                size = f"{widget.width()}x{widget.height()}"
                self.lost[f"{screen}: {name}"] = f"{out.width()}x{out.height()} of {size}"


@pytest.fixture(params=SHAPES, ids=lambda shape: f"{shape[0][0]}-{shape[1]}")
def till(qapp: QApplication, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Till]:
    """A till in a window of a size, at a size of the text."""
    size, percent = request.param
    application = make_shop(tmp_path / "shop", SystemClock())
    for name in ("Ines Costa", "Tom Fisher"):
        # So many stand in two rows.
        application.staff.add(
            application.staff.owner(), name=name, role=Role.CASHIER, pin=CASHIER_PIN
        )
    application.settings.set(UI_SCALE, percent)
    application.close()
    try:
        with open_till(qapp, tmp_path / "shop") as opened:
            opened.window.resize(*size)
            yield opened
    finally:
        theme.apply(qapp, "light")


def test_what_is_needed_is_in_sight(till: Till) -> None:
    sight = Sight(till)
    look_at_login(sight)
    open_the_till(sight)
    ring_up(sight)
    pay_by_card(sight)
    pay_in_cash(sight)
    close_the_till(sight)
    assert sight.lost == {}


def look_at_login(sight: Sight) -> None:
    login = sight.till.window.login
    login._demo.setText("Demo shop: Max's PIN is 2846")
    needed = {
        "title": login._title,
        "dots": login._dots,
        "keypad": login._keypad,
        "practise": login._practise,
        "clock": login._clock,
        "recover": login._recover,
        "badge": login._hint,
        "pin": login._demo,
    }
    sight.see("login", **needed)
    login.tell_crash("The program stopped unexpectedly", CRASH)
    sight.see("login after a crash", notice=login._crash, **needed)
    login.forget_crash()
    state = sight.till.window.login_model.state
    login.show_state(replace(state, error=store_is_busy()))
    sight.see("login that was refused", failure=login._failure, **needed)
    login.show_state(state)
    sight.see("login again", **needed)


def store_is_busy() -> StorageUnavailable:
    return StorageUnavailable(
        "storage.busy",
        "Another program has kept the store busy for more than 5 seconds.",
        hint="Nothing was written. Wait for it to finish (an import, a backup) and try again.",
    )


def open_the_till(sight: Sight) -> None:
    till = sight.till
    till.sign_in("Max", MANAGER_PIN)
    till.until(till.window.desk.shift.isVisible, "the float is asked for")
    card = till.window.desk.shift._opening
    sight.see("open the till", float=card._amount, keypad=card._keypad, open=card._open)
    till.open_till("50")


def ring_up(sight: Sight) -> None:
    till = sight.till
    sell = till.window.desk.sell
    side = sell.area.side
    needed = {"search": sell.search, "total": side._total, "pay": side._pay}
    for code in (MILK, CHOCOLATE, MILK):
        till.scan(code)
    sight.see("sell", exact=side._exact, card=side._card, **needed)
    till.scan("99999999")
    sight.see("an unknown code", **needed)
    till.window.actions_.do("quantity")
    sight.see("quantity", field=sell.panel._field, done=sell.panel._done)
    sell.panel.close_panel()
    sell.dismiss()
    till.window.actions_.do("layout")
    seller = sell.area.column if sell.area.side.isHidden() else side
    sight.see("quick keys", search=sell.search, total=seller._total, pay=seller._pay)
    till.window.actions_.do("layout")


def pay_by_card(sight: Sight) -> None:
    """By a machine, then on a test terminal, which asks something in the end."""
    till = sight.till
    desk, payment = till.window.desk, till.window.desk.payment
    till.key(Qt.Key.Key_F12)
    till.until(payment.isVisible, "the payment is shown")
    model, summary = desk.payment_model, payment._summary
    needed = {"left": summary._left, "amount": payment._amount, "keypad": payment._keypad}
    model.choose(TenderKind.CARD_EXTERNAL)
    sight.see("by card", slip=payment._card, done=payment._done, **needed)
    before = desk.lane.state
    desk.lane.machine.show(TERMINAL)
    model.choose(TenderKind.CARD)
    sight.see("on the terminal", test=summary._test, done=payment._done, **needed)
    state = model.state
    assert state is not None
    card = summary.card
    for where, wanted in (
        (AttemptState.SENT, (card.cancel, card.put_aside)),
        (AttemptState.MANUAL_REVIEW, (card.yes, card.no, card.again)),
    ):
        news = CardNews(attempt(state.sale.cart.id, state.left, where))
        model._emit(replace(state, card=news))
        sight.see(where.value, left=summary._left, **{each.text(): each for each in wanted})
    model._emit(state)
    desk.lane.machine.show(before)


def pay_in_cash(sight: Sight) -> None:
    till = sight.till
    desk, payment = till.window.desk, till.window.desk.payment
    desk.payment_model.choose(TenderKind.CASH)
    summary = payment._summary
    needed = {"amount": payment._amount, "left": summary._left, "done": payment._done}
    sight.see("in cash", keypad=payment._keypad, **needed)
    till.scan(MILK)
    sight.see("a scan while one pays", banner=payment._banner, **needed)
    till.type("50")
    sight.see("the change", change=summary._change._amount, **needed)
    till.key(Qt.Key.Key_Return)
    till.until(desk.complete.isVisible, "the sale is complete")
    done = desk.complete
    sight.see("complete", change=done._amount, drawer=done._drawer, next=done._new)
    till.key(Qt.Key.Key_Return)


def close_the_till(sight: Sight) -> None:
    """Every counter is in sight when it is typed into, and the second count begins anew."""
    till = sight.till
    shift = till.window.desk.shift
    till.window.actions_.do("close_till")
    till.until(shift.isVisible, "the count is asked for")
    counters = list(shift._grid._counters.values())
    needed = {"sum": shift._counted, "done": shift._done}
    sight.see("count", first=counters[0], **needed)
    for place, each in enumerate(counters):
        till.type("1")
        if place % 3 == 0 or each is counters[-1]:
            sight.see(f"count of {each._field.accessibleName()}", counter=each, **needed)
        if each is not counters[-1]:
            till.key(Qt.Key.Key_Return)
    till.key(Qt.Key.Key_F12)
    sight.see("second count", banner=shift._banner, first=counters[0], **needed)
    till.type("2")
    till.key(Qt.Key.Key_F12)
    closed = shift._closed
    till.until(closed.isVisible, "the till is closed")
    sight.see("closed", why=closed._reason, done=closed._done)
