"""A till in its window with a simulated terminal, and what a test asks of both."""

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.orders.types import Order, TenderKind
from rcommerce_pos.core.payments.types import Answer, AttemptState, Outcome
from rcommerce_pos.core.verify import verify_store
from rcommerce_pos.ui.card_lane import CardLane
from rcommerce_pos.ui.card_news import CardNews
from rcommerce_pos.ui.screens.approval.dialog import ApprovalDialog
from rcommerce_pos.ui.screens.orders.given_back import GivenBackDialog
from rcommerce_pos.ui.screens.payment.view_model import PaymentState
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from tests.support.approver import Approver
from tests.support.dialogs import answer
from tests.support.shop import CASHIER_PIN, MANAGER_PIN, OWNER_PIN
from tests.support.terminal import Simulated
from tests.support.window import FINGER_GAP_MS, Till, open_till

COFFEE = "4006381333955"
MILK = "4006381333931"
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
T = TypeVar("T")
Stage = tuple[Path, Simulated, ExitStack]
"""The folder of a shop, its terminal, and what is closed at the end of the test."""
_PINS = {"Cara": CASHIER_PIN, "Max": MANAGER_PIN, "Olga": OWNER_PIN}


class Scene:
    """A till with its terminal, and what a test asks of both."""

    def __init__(self, app: QApplication, till: Till, terminal: Simulated, folder: Path) -> None:
        self.app = app
        self.till = till
        self.terminal = terminal
        self.folder = folder
        self.desk = till.window.desk

    @property
    def state(self) -> PaymentState:
        """What the payment screen shows."""
        assert self.desk.payment_model.state is not None
        return self.desk.payment_model.state

    @property
    def card(self) -> CardNews:
        """The card of the sale that is paid."""
        assert self.state.card is not None
        return self.state.card

    def charge(self) -> None:
        """A scan and two keys: a card pays for a packet of coffee of 6.49."""
        self.till.scan(COFFEE)
        self.till.type("-")
        self.till.until(self.desk.payment.isVisible, "payment is taken")
        assert self.state.method is TenderKind.CARD
        self.till.key(Qt.Key.Key_Return)

    def reaches(self, *states: AttemptState) -> None:
        """Wait until the card is there."""
        names = [each.value for each in states]
        self.till.until(
            lambda: self.state.card is not None and self.card.attempt.state in states,
            f"the card is {names}",
        )
        self.till.settle()

    def completes(self) -> Order:
        """Wait until the sale is complete."""
        self.till.until(self.desk.complete.isVisible, "the sale is complete")
        self.till.settle()
        assert self.desk.last_order is not None
        return self.desk.last_order

    def taken(self) -> list[int]:
        """What the terminal itself says that it moved, in minor units."""
        return [each["minor"] for each in self.terminal.ledger()]

    def words(self) -> str:
        """The large words of the card on the screen."""
        return self.desk.payment._summary.card.accessibleName()

    def banner(self) -> str:
        """What stands over the payment."""
        banner = self.desk.payment._banner
        return banner.accessibleName() if banner.isVisible() else ""

    def void(self, order: Order) -> tuple[tuple[str, str, str], ...]:
        """Void a sale that was made, by its receipt; returns what was said that goes back."""
        self.till.key(Qt.Key.Key_Escape)
        self.till.scan(order.printed_number)
        self.till.until(lambda: self.desk.office.orders_model.state.order, "the sale is shown")
        self.answer("Wrong goods")
        said: list[tuple[tuple[str, str, str], ...]] = []

        def read(dialog: Dialog) -> None:
            assert isinstance(dialog, GivenBackDialog)
            said.append(dialog.said)
            dialog.accept()

        timer = answer((GivenBackDialog, read))
        self.till.key(Qt.Key.Key_F8)
        self.till.until(lambda: said, "it is said what goes back")
        timer.stop()
        return said[0]

    def answer(self, text: str = "", *, press: str = "") -> None:
        """Answer the dialog that comes next by its keys, or by one of its buttons."""

        def act() -> None:
            if not isValid(self.till.window):
                return
            dialog = self.app.activeModalWidget()
            if not isinstance(dialog, Dialog) or isinstance(dialog, ApprovalDialog):
                QTimer.singleShot(20, act)
                return
            if press:
                found = [b for b in dialog.findChildren(Button) if press in b.text()]
                found[0].click()
                return
            router = self.till.window.router
            for character in text:
                self.till._now += FINGER_GAP_MS
                QTest.keyClick(dialog.windowHandle(), character)  # type: ignore[call-overload]
                self.till.until(lambda: not router._held, "the key is taken")
            self.till._now += FINGER_GAP_MS
            QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)

        QTimer.singleShot(0, act)


def opened(qapp: QApplication, stage: Stage, who: str) -> Scene:
    """Somebody opens the till, and its terminal is well."""
    folder, terminal, stack = stage
    till = stack.enter_context(open_till(qapp, folder))
    till.sign_in(who, _PINS[who])
    till.open_till("0")
    found = Scene(qapp, till, terminal, folder)
    till.until(lambda: found.desk.lane.state.connected, "the terminal is known")
    till.until(lambda: found.desk.lane.state.health is not None, "it was asked how it fares")
    till.settle()
    return found


def on_the_counter(scene: Scene, work: Callable[[Application], T]) -> T:
    """What the store answers, on the thread that has it."""
    found: list[T] = []
    application = scene.till.counter.application
    scene.till.counter.tasks.counter(
        lambda: work(application),
        found.append,
        lambda error: pytest.fail(str(error)),
        owner=scene.desk,
    )
    scene.till.until(lambda: found, "the store has answered")
    scene.till.settle()
    return found[0]


def put(scene: Scene, setting: Any, value: bool | int | str) -> None:
    """Change a setting while the window is open."""

    def work(app: Application) -> bool:
        app.settings.set(setting, value, app.staff.owner())
        return True

    on_the_counter(scene, work)


def sound(scene: Scene) -> bool:
    """True where the whole store obeys the rules."""
    return on_the_counter(scene, lambda app: verify_store(app, full=True).sound)


def take_the_coffee_out(scene: Scene) -> None:
    """On the sell screen: the last line goes, which a manager allows once the total was called."""
    scene.till.to_front()
    approver = Approver(scene.app)
    scene.till.key(Qt.Key.Key_Delete)
    scene.till.to_front()
    assert approver.asked == 1
    sale = scene.desk.sell_model.state.sale
    assert sale is not None
    assert [line.name for line in sale.cart.lines] == ["Milk 1 l"]


def told_later(monkeypatch: pytest.MonkeyPatch) -> list[Callable[[], None]]:
    """What a terminal approved is kept back, until a test has it told."""
    told: list[Callable[[], None]] = []
    was_told = CardLane._was_told

    def keep(lane: CardLane, attempt_id: UUID, answer: Answer, **more: Any) -> None:
        if answer.outcome is Outcome.APPROVED:
            told.append(partial(was_told, lane, attempt_id, answer, **more))
        else:
            was_told(lane, attempt_id, answer, **more)

    monkeypatch.setattr(CardLane, "_was_told", keep)
    return told


def paid_too_much(scene: Scene) -> None:
    """A card has paid 7.00 of a sale that costs 1.19 by now."""
    scene.till.scan(MILK)
    scene.till.scan(COFFEE)
    scene.till.type("-")
    scene.till.until(scene.desk.payment.isVisible, "payment is taken")
    scene.till.key(Qt.Key.Key_A, CTRL)
    scene.till.type("7")
    scene.till.key(Qt.Key.Key_Return)
    scene.till.until(lambda: len(scene.state.tenders) == 1, "the card has paid")
    scene.till.settle()
    assert scene.card.attempt.state is AttemptState.APPROVED
    scene.till.key(Qt.Key.Key_Escape)
    scene.till.until(scene.desk.sell.isVisible, "back at the sale")
    take_the_coffee_out(scene)
    scene.till.key(Qt.Key.Key_F12)
    scene.till.until(scene.desk.payment.isVisible, "payment is taken")
