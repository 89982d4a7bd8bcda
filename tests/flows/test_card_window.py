"""Card payments through the real window and a real socket, with everything that can go wrong."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.orders.types import Order, TenderKind
from rcommerce_pos.core.payments import terminals
from rcommerce_pos.core.payments.profiles import Profile
from rcommerce_pos.core.payments.types import Answer, AttemptState, HealthStatus, Outcome
from rcommerce_pos.core.settings.declarations import (
    CARD_TERMINAL,
    CARD_TERMINAL_URL,
    OTHER_TENDERS,
)
from rcommerce_pos.core.settings.setting import Setting
from rcommerce_pos.core.verify import verify_store
from rcommerce_pos.ui.card_lane import CardLane
from rcommerce_pos.ui.card_news import CardNews
from rcommerce_pos.ui.errors import CrashReporter
from rcommerce_pos.ui.screens.approval.dialog import ApprovalDialog
from rcommerce_pos.ui.screens.orders.given_back import GivenBackDialog
from rcommerce_pos.ui.screens.payment.view_model import PaymentState
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from tests.flows.test_goods_at_the_counter import Approver
from tests.support.dialogs import answer
from tests.support.shop import CASHIER_PIN, MANAGER_PIN, make_shop
from tests.support.terminal import QUICK, Simulated, terminal_on_a_thread
from tests.support.window import FINGER_GAP_MS, Till, open_till

COFFEE = "4006381333955"
MILK = "4006381333931"
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


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


@pytest.fixture
def patience(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Profile]]:
    """The profile that the till goes by; a test may change it before the window opens."""
    held = [replace(QUICK, answer_seconds=15)]
    faults: list[str] = []
    monkeypatch.setattr(CrashReporter, "_show", lambda _self, text: faults.append(text))
    monkeypatch.setattr(terminals, "profile", lambda _name: held[0])
    yield held
    assert not faults, faults[0]


@pytest.fixture
def stage(
    qapp: QApplication, tmp_path: Path, patience: list[Profile]
) -> Iterator[tuple[Path, Simulated, ExitStack]]:
    """A shop whose till speaks to a simulated terminal; no window yet."""
    with ExitStack() as stack:
        terminal = stack.enter_context(terminal_on_a_thread(tmp_path / "book.jsonl"))
        shop = make_shop(tmp_path / "shop", SystemClock())
        owner = shop.staff.owner()
        shop.settings.set(CARD_TERMINAL, "simulator", owner)
        shop.settings.set(CARD_TERMINAL_URL, f"{terminal.url}/nexo", owner)
        shop.settings.set(OTHER_TENDERS, "Voucher\nCheque +", owner)
        shop.close()
        yield tmp_path / "shop", terminal, stack


def put(scene: Scene, setting: Setting[str], value: str) -> None:
    """Change a setting while the window is open."""
    application = scene.till.counter.application
    scene.till.counter.tasks.counter(
        lambda: application.settings.set(setting, value, application.staff.owner()),
        lambda _nothing: None,
        lambda error: pytest.fail(str(error)),
        owner=scene.desk,
    )


@pytest.fixture
def scene(qapp: QApplication, stage: tuple[Path, Simulated, ExitStack]) -> Scene:
    """Cara sells at it."""
    folder, terminal, stack = stage
    till = stack.enter_context(open_till(qapp, folder))
    till.sign_in("Cara", CASHIER_PIN)
    till.open_till("0")
    found = Scene(qapp, till, terminal, folder)
    till.until(lambda: found.desk.lane.state.connected, "the terminal is known")
    till.until(lambda: found.desk.lane.state.health is not None, "it was asked how it fares")
    till.settle()
    return found


def sound(scene: Scene) -> bool:
    """True where the whole store obeys the rules."""
    found: list[bool] = []
    application = scene.till.counter.application
    scene.till.counter.tasks.counter(
        lambda: verify_store(application, full=True).sound,
        found.append,
        lambda error: pytest.fail(str(error)),
        owner=scene.desk,
    )
    scene.till.until(lambda: found, "the store is checked")
    return found[0]


def test_a_card_pays_by_a_scan_and_two_keys(scene: Scene) -> None:
    scene.charge()
    order = scene.completes()
    assert [(t.kind, t.amount.minor) for t in order.tenders] == [(TenderKind.CARD, 649)]
    assert order.tenders[0].card_last4 == "4242"
    assert scene.taken() == [649]
    assert scene.desk.chips.health.text == "Test terminal"
    assert sound(scene)


def test_declined_keeps_the_basket_and_the_amount_then_cash(scene: Scene) -> None:
    scene.terminal.next(play="decline")
    scene.charge()
    scene.reaches(AttemptState.DECLINED)
    assert scene.words() == "Declined by the bank"
    assert scene.state.entered is not None
    assert scene.state.entered.minor == 649
    assert not scene.state.tenders
    scene.till.key(Qt.Key.Key_F2)
    scene.till.key(Qt.Key.Key_Return)
    assert [t.kind for t in scene.completes().tenders] == [TenderKind.CASH]
    assert scene.taken() == []


def test_a_partial_approval_is_taken_and_a_second_card_pays_the_rest(scene: Scene) -> None:
    scene.terminal.next(play="partial", authorised=400)
    scene.charge()
    scene.reaches(AttemptState.PARTIAL)
    assert "4,00" in scene.words()
    assert scene.state.entered is not None
    assert scene.state.entered.minor == 249, "the rest is proposed"
    scene.till.key(Qt.Key.Key_Return)
    order = scene.completes()
    assert [t.amount.minor for t in order.tenders] == [400, 249]
    assert scene.taken() == [400, 249]


def test_an_answer_that_was_lost_is_found(scene: Scene) -> None:
    scene.terminal.next(play="approve", fault="drop")
    scene.charge()
    order = scene.completes()
    assert [t.kind for t in order.tenders] == [TenderKind.CARD]
    assert scene.taken() == [649]


def test_nobody_leaves_and_nobody_charges_again_while_it_is_unknown(
    qapp: QApplication, stage: tuple[Path, Simulated, ExitStack], patience: list[Profile]
) -> None:
    patience[0] = replace(QUICK, query_seconds=3600)
    folder, terminal, stack = stage
    till = stack.enter_context(open_till(qapp, folder))
    till.sign_in("Cara", CASHIER_PIN)
    till.open_till("0")
    scene = Scene(qapp, till, terminal, folder)
    till.until(lambda: scene.desk.lane.state.connected, "the terminal is known")
    till.settle()
    terminal.next(play="approve", fault="broken")
    scene.charge()
    scene.reaches(AttemptState.UNKNOWN)
    assert scene.words() == "Do not charge again"
    till.key(Qt.Key.Key_Escape)
    assert scene.desk.payment.isVisible()
    assert "not known yet" in scene.banner()
    till.key(Qt.Key.Key_F2)
    till.key(Qt.Key.Key_Return)
    assert scene.desk.payment.isVisible()
    assert scene.taken() == [649]
    till.key(Qt.Key.Key_C, ALT)
    assert [t.kind for t in scene.completes().tenders] == [TenderKind.CARD]
    assert scene.taken() == [649]


def test_a_cancel_is_a_wish_and_an_approval_wins(scene: Scene) -> None:
    scene.terminal.next(play="approve", after=0.6)
    scene.charge()
    scene.reaches(AttemptState.SENT)
    scene.till.until(lambda: scene.taken() == [649], "the terminal decided")
    scene.till.key(Qt.Key.Key_X, ALT)
    assert scene.words() == "Cancelling…"
    assert [t.kind for t in scene.completes().tenders] == [TenderKind.CARD]


def test_a_cancel_in_time_charges_nothing(scene: Scene) -> None:
    scene.terminal.next(play="approve", before=30)
    scene.charge()
    scene.reaches(AttemptState.SENT)
    assert scene.words() == "Ask the customer to tap or insert"
    scene.till.key(Qt.Key.Key_X, ALT)
    scene.reaches(AttemptState.CANCELLED)
    assert scene.taken() == []
    assert scene.desk.payment.isVisible()


def test_an_unplugged_terminal_charges_nothing_and_cash_goes_on(
    scene: Scene, stage: tuple[Path, Simulated, ExitStack]
) -> None:
    application = scene.till.counter.application
    scene.desk.lane._tasks.counter(
        lambda: application.settings.set(
            CARD_TERMINAL_URL, "http://127.0.0.1:9/nexo", application.staff.owner()
        ),
        lambda _nothing: None,
        lambda error: pytest.fail(str(error)),
        owner=scene.desk,
    )
    health = scene.desk.lane
    scene.till.until(
        lambda: health.state.health and health.state.health.status is HealthStatus.UNREACHABLE,
        "it is seen to be gone",
    )
    assert scene.desk.chips.health.text == "Card terminal not reached"
    scene.charge()
    scene.reaches(AttemptState.NOT_SENT)
    assert scene.words() == "The card terminal cannot be reached"
    scene.till.key(Qt.Key.Key_F2)
    scene.till.key(Qt.Key.Key_Return)
    assert [t.kind for t in scene.completes().tenders] == [TenderKind.CASH]


def test_what_a_smaller_basket_paid_too_much_goes_back_to_the_card(scene: Scene) -> None:
    scene.till.scan(MILK)
    scene.terminal.next(play="partial", authorised=700)
    scene.charge()
    scene.reaches(AttemptState.PARTIAL)
    scene.till.key(Qt.Key.Key_Escape)
    scene.till.until(scene.desk.sell.isVisible, "back at the sale")
    scene.till.key(Qt.Key.Key_Up)
    approver = Approver(scene.app)
    scene.till.key(Qt.Key.Key_Delete)
    scene.till.to_front()
    assert approver.asked == 1
    scene.till.key(Qt.Key.Key_F12)
    scene.till.until(scene.desk.payment.isVisible, "payment is taken")
    assert scene.state.over is not None
    assert scene.state.over.minor == 51
    assert "0,51" in scene.banner()
    scene.till.key(Qt.Key.Key_G, ALT)
    scene.till.until(lambda: scene.state.over is None, "the surplus went back")
    scene.till.settle()
    assert scene.taken() == [700, -51]
    scene.till.key(Qt.Key.Key_Return)
    assert [t.amount.minor for t in scene.completes().tenders] == [649]
    assert sound(scene)


def test_taking_a_card_payment_back_names_it_and_reverses_it(scene: Scene) -> None:
    scene.terminal.next(play="partial", authorised=400)
    scene.charge()
    scene.reaches(AttemptState.PARTIAL)
    scene.answer(press="back")
    scene.till.key(Qt.Key.Key_T, ALT)
    scene.till.until(lambda: not scene.state.tenders, "it went back")
    assert scene.taken() == [400, -400]
    assert scene.state.now.left_card.minor == 649


def test_a_sale_set_aside_completes_by_itself_and_takes_nothing_over(scene: Scene) -> None:
    scene.terminal.next(play="approve", before=1)
    scene.charge()
    scene.reaches(AttemptState.SENT)
    scene.till.key(Qt.Key.Key_F7)
    scene.till.until(scene.desk.sell.isVisible, "the next sale begins")
    scene.till.scan(MILK)
    sale = scene.desk.sell_model.state.sale
    assert sale is not None
    assert [line.name for line in sale.cart.lines] == ["Milk 1 l"]
    scene.till.until(scene.desk.chips.paid.isVisible, "the first is paid")
    scene.till.settle()
    assert scene.desk.sell.isVisible()
    assert "6,49" in scene.desk.chips.paid.text()
    scene.till.type("+")
    assert [t.kind for t in scene.completes().tenders] == [TenderKind.CASH]
    assert sound(scene)
    assert scene.taken() == [649]


def test_a_manager_decides_what_the_terminal_does_not_say(
    scene: Scene, patience: list[Profile], stage: tuple[Path, Simulated, ExitStack]
) -> None:
    patience[0] = replace(QUICK, patience_seconds=-1)
    put(scene, OTHER_TENDERS, "Voucher")
    scene.till.until(lambda: len(scene.desk.lane.state.ways) == 1, "the settings are followed")
    scene.terminal.next(play="ignore")
    scene.charge()
    scene.reaches(AttemptState.MANUAL_REVIEW)
    assert scene.words() == "Was it paid?"
    approver = Approver(scene.app)
    scene.answer("A1B2C3")
    scene.till.key(Qt.Key.Key_P, ALT)
    order = scene.completes()
    assert approver.asked == 1
    assert order.tenders[0].auth_code == "A1B2C3"
    assert order.tenders[0].kind is TenderKind.CARD


def test_a_void_reverses_the_card(
    qapp: QApplication, stage: tuple[Path, Simulated, ExitStack]
) -> None:
    folder, terminal, stack = stage
    till = stack.enter_context(open_till(qapp, folder))
    till.sign_in("Max", MANAGER_PIN)
    till.open_till("0")
    scene = Scene(qapp, till, terminal, folder)
    till.until(lambda: scene.desk.lane.state.connected, "the terminal is known")
    scene.charge()
    order = scene.completes()
    till.key(Qt.Key.Key_Escape)
    till.scan(order.printed_number)
    till.until(lambda: scene.desk.office.orders_model.state.order, "the sale is shown")
    scene.answer("Wrong goods")
    said: list[tuple[str, str, str]] = []

    def read(dialog: Dialog) -> None:
        assert isinstance(dialog, GivenBackDialog)
        said.extend(dialog.said)
        dialog.accept()

    timer = answer((GivenBackDialog, read))
    till.key(Qt.Key.Key_F8)
    till.until(lambda: said, "it is said what goes back")
    timer.stop()
    assert said[0][0].startswith("Back to the card")
    assert "terminal does it" in said[0][2]
    till.until(lambda: scene.taken() == [649, -649], "the card is given back")
    till.until(lambda: not scene.desk.lane.state.to_settle, "nothing waits")
    assert sound(scene)


def test_the_shops_other_ways_pay_and_a_split_is_offered_in_parts(scene: Scene) -> None:
    scene.till.scan(COFFEE)
    scene.till.key(Qt.Key.Key_F12)
    scene.till.until(scene.desk.payment.isVisible, "payment is taken")
    scene.answer()
    scene.till.key(Qt.Key.Key_F8)
    scene.till.to_front()
    assert scene.state.entered is not None
    assert scene.state.entered.minor == 325
    scene.till.key(Qt.Key.Key_F5)
    assert scene.state.method is TenderKind.OTHER
    scene.till.key(Qt.Key.Key_Return)
    assert scene.state.entered.minor == 324
    scene.till.key(Qt.Key.Key_F3)
    scene.till.key(Qt.Key.Key_Return)
    order = scene.completes()
    assert [(t.label, t.amount.minor) for t in order.tenders] == [("Voucher", 325), ("", 324)]
    assert scene.taken() == [324]


def test_a_card_that_is_declined_meanwhile_is_said_on_its_tab(scene: Scene) -> None:
    scene.terminal.next(play="decline", before=1)
    scene.charge()
    scene.reaches(AttemptState.SENT)
    scene.till.key(Qt.Key.Key_F7)
    scene.till.until(scene.desk.sell.isVisible, "the next sale begins")
    scene.till.scan(MILK)
    tabs = scene.desk.sell.area.tabs
    scene.till.until(
        lambda: any("Card declined" in tab.accessibleName() for tab in tabs._tabs),
        "its tab says it",
    )
    assert scene.desk.sell.isVisible()
    assert not scene.desk.chips.paid.isVisible()
    assert scene.taken() == []


def test_a_second_card_waits_for_the_first_and_cash_does_not(scene: Scene) -> None:
    scene.terminal.next(play="approve", before=3)
    scene.charge()
    scene.reaches(AttemptState.SENT)
    scene.till.key(Qt.Key.Key_F7)
    scene.till.until(scene.desk.sell.isVisible, "the next sale begins")
    scene.charge()
    scene.till.until(lambda: scene.state.error is not None, "it is refused")
    assert "still at work" in scene.banner()
    scene.till.key(Qt.Key.Key_F2)
    scene.till.key(Qt.Key.Key_Return)
    assert [t.kind for t in scene.completes().tenders] == [TenderKind.CASH]
    scene.till.until(lambda: not scene.desk.lane.news, "the first completes")
    assert scene.desk.complete.isVisible(), "and takes no screen over"
    assert scene.taken() == [649]
    assert sound(scene)


def test_a_till_that_locks_meanwhile_still_completes_the_sale(scene: Scene) -> None:
    scene.terminal.next(play="approve", before=1)
    scene.charge()
    scene.reaches(AttemptState.SENT)
    scene.till.key(Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    scene.till.until(scene.till.window.login.isVisible, "the till is locked")
    scene.till.until(lambda: scene.taken() == [649], "the card is charged")
    scene.till.until(lambda: not scene.desk.lane.news, "the sale is complete")
    assert scene.till.window.login.isVisible()
    scene.till.sign_in("Cara", CASHIER_PIN)
    scene.till.until(scene.desk.chips.paid.isVisible, "it is said")
    assert scene.desk.sell.isVisible()
    sale = scene.desk.sell_model.state.sale
    assert sale is not None
    assert not sale.cart.lines
    assert sound(scene)


def stop_while_it_is_charged(
    qapp: QApplication, folder: Path, terminal: Simulated, *, decided: bool
) -> None:
    """A till that ends while its card is at the terminal, which has decided or has not."""
    with open_till(qapp, folder) as till:
        till.sign_in("Cara", CASHIER_PIN)
        till.open_till("0")
        scene = Scene(qapp, till, terminal, folder)
        till.until(lambda: scene.desk.lane.state.connected, "the terminal is known")
        wait: dict[str, object] = {"after": 5} if decided else {"before": 30}
        terminal.next(play="approve", **wait)
        scene.charge()
        scene.reaches(AttemptState.SENT)
        till.until(lambda: bool(scene.taken()) is decided, "the terminal is that far")


def test_the_next_start_finds_what_the_run_before_left(
    qapp: QApplication, stage: tuple[Path, Simulated, ExitStack]
) -> None:
    folder, terminal, stack = stage
    stop_while_it_is_charged(qapp, folder, terminal, decided=True)
    again = stack.enter_context(open_till(qapp, folder))
    again.sign_in("Cara", CASHIER_PIN)
    scene = Scene(qapp, again, terminal, folder)
    again.until(lambda: scene.desk.chips.paid.isVisible(), "it is found and completed")
    assert scene.taken() == [649]
    assert sound(scene)


def test_whoever_signs_in_while_the_answer_is_kept_has_its_sale_completed(
    qapp: QApplication,
    stage: tuple[Path, Simulated, ExitStack],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The answer comes to the counter behind a sign-in that is not through yet."""
    folder, terminal, stack = stage
    stop_while_it_is_charged(qapp, folder, terminal, decided=True)
    told: list[Callable[[], None]] = []
    was_told = CardLane._was_told

    def keep(lane: CardLane, attempt_id: UUID, answer: Answer, *, stopped: bool = False) -> None:
        if answer.outcome is Outcome.APPROVED:
            told.append(partial(was_told, lane, attempt_id, answer, stopped=stopped))
        else:
            was_told(lane, attempt_id, answer, stopped=stopped)

    monkeypatch.setattr(CardLane, "_was_told", keep)
    again = stack.enter_context(open_till(qapp, folder))
    again.until(lambda: told, "the terminal has said that it approved")
    # Connected last: it is kept behind what a sign-in still asks, and before the person sells.
    again.window.login_model.signed_in.connect(lambda _actor: told.pop()())
    again.sign_in("Cara", CASHIER_PIN)
    scene = Scene(qapp, again, terminal, folder)
    again.until(lambda: scene.desk.chips.paid.isVisible(), "it is completed")
    assert scene.taken() == [649]
    assert sound(scene)


def test_the_next_start_stops_a_customer_who_still_stands_at_the_terminal(
    qapp: QApplication, stage: tuple[Path, Simulated, ExitStack]
) -> None:
    folder, terminal, stack = stage
    stop_while_it_is_charged(qapp, folder, terminal, decided=False)
    again = stack.enter_context(open_till(qapp, folder))
    again.sign_in("Cara", CASHIER_PIN)
    scene = Scene(qapp, again, terminal, folder)
    again.until(lambda: not terminal.busy(), "the terminal was stopped")
    again.until(lambda: not scene.desk.lane.is_busy, "and has said so")
    again.settle()
    assert scene.taken() == []
    again.key(Qt.Key.Key_F12)
    again.until(scene.desk.payment.isVisible, "the sale can be paid in another way")
    again.key(Qt.Key.Key_Return)
    assert [t.kind for t in scene.completes().tenders] == [TenderKind.CASH]
    assert sound(scene)


def test_an_answer_that_never_comes_stops_the_terminal_and_the_counter_goes_on(
    qapp: QApplication, stage: tuple[Path, Simulated, ExitStack], patience: list[Profile]
) -> None:
    patience[0] = replace(QUICK, answer_seconds=1)
    folder, terminal, stack = stage
    till = stack.enter_context(open_till(qapp, folder))
    till.sign_in("Cara", CASHIER_PIN)
    till.open_till("0")
    scene = Scene(qapp, till, terminal, folder)
    till.until(lambda: scene.desk.lane.state.connected, "the terminal is known")
    till.settle()
    terminal.next(play="approve", before=30)
    scene.charge()
    scene.reaches(AttemptState.CANCELLED)
    assert scene.taken() == []
    assert scene.words() == "Cancelled"
    assert scene.state.entered is not None
    assert scene.state.entered.minor == 649


def test_a_manager_settles_the_list_in_the_office(
    qapp: QApplication, stage: tuple[Path, Simulated, ExitStack], patience: list[Profile]
) -> None:
    patience[0] = replace(QUICK, patience_seconds=-1)
    folder, terminal, stack = stage
    till = stack.enter_context(open_till(qapp, folder))
    till.sign_in("Max", MANAGER_PIN)
    till.open_till("0")
    scene = Scene(qapp, till, terminal, folder)
    till.until(lambda: scene.desk.lane.state.connected, "the terminal is known")
    terminal.next(play="ignore")
    scene.charge()
    scene.reaches(AttemptState.MANUAL_REVIEW)
    till.key(Qt.Key.Key_F7)
    till.until(scene.desk.sell.isVisible, "the next sale begins")
    till.until(scene.desk.chips.tasks.isVisible, "the top bar counts it")
    till.key(Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    till.until(lambda: scene.desk.office._current == "card_tasks", "the list is shown")
    view = scene.desk.office._rooms["card_tasks"].view
    till.until(lambda: any("Not paid" in b.text() for b in view.findChildren(Button)), "it waits")
    scene.answer(press="was not paid")
    next(b for b in view.findChildren(Button) if "Not paid" in b.text()).click()
    till.until(lambda: not scene.desk.lane.state.to_settle, "nothing waits")
    till.settle()
    assert scene.taken() == []
    assert sound(scene)


def test_a_cashier_sees_no_list_and_is_told_why(scene: Scene) -> None:
    scene.till.key(Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert scene.desk.sell.isVisible()
    assert scene.desk._toast.accessibleName() == "You may not settle card payments"


def test_the_close_compares_cards_and_never_waits_for_them(scene: Scene) -> None:
    scene.charge()
    scene.completes()
    scene.till.key(Qt.Key.Key_Escape)
    scene.till.scan(MILK)
    scene.till.key(Qt.Key.Key_F12)
    scene.till.until(scene.desk.payment.isVisible, "payment is taken")
    scene.till.key(Qt.Key.Key_F4)
    scene.till.key(Qt.Key.Key_Return)
    scene.completes()
    scene.till.key(Qt.Key.Key_Escape)
    scene.desk.till_cash.close()
    scene.till.settle()
    scene.till.key(Qt.Key.Key_F12)
    model = scene.desk.shift_model
    scene.till.until(lambda: model.state.cards.terminal is not None, "the terminal answered")
    terminal = model.state.cards.terminal
    assert terminal is not None
    assert (terminal.ours.minor, terminal.theirs.minor) == (649, 649)
    assert model.state.cards.asks_machine
    model.compare_machine(terminal.ours)
    scene.till.until(lambda: model.state.cards.machine is not None, "the machine is compared")
    machine = model.state.cards.machine
    assert machine is not None
    assert (machine.ours.minor, machine.theirs.minor) == (119, 649)
    assert len(machine.differences) == 1
    scene.till.key(Qt.Key.Key_F12)
    scene.till.until(scene.till.window.login.isVisible, "the till is closed")


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


def test_a_whole_approval_above_a_smaller_basket_goes_back_before_anything_completes(
    scene: Scene,
) -> None:
    """One of two payments, approved in full; then the basket shrinks below it."""
    scene.till.scan(MILK)
    scene.till.scan(COFFEE)
    scene.till.type("-")
    scene.till.until(scene.desk.payment.isVisible, "payment is taken")
    scene.till.key(Qt.Key.Key_A, CTRL)
    scene.till.type("7")
    scene.till.key(Qt.Key.Key_Return)
    scene.till.until(lambda: len(scene.state.tenders) == 1, "the first card has paid")
    scene.till.settle()
    assert scene.card.attempt.state is AttemptState.APPROVED
    scene.till.key(Qt.Key.Key_Escape)
    scene.till.until(scene.desk.sell.isVisible, "back at the sale")
    take_the_coffee_out(scene)
    scene.till.key(Qt.Key.Key_F12)
    scene.till.until(scene.desk.payment.isVisible, "payment is taken")
    assert scene.state.over is not None
    assert scene.state.over.minor == 700 - 119
    assert "5,81" in scene.banner()
    assert not scene.desk.payment._done.isEnabled()
    for method in (Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F5):
        scene.till.key(method)
        scene.till.key(Qt.Key.Key_Return)
        scene.till.key(Qt.Key.Key_F12)
        assert scene.desk.payment.isVisible(), "nothing completes, and nothing is drawn as cash"
        assert scene.state.then.change.minor == 0
    assert scene.taken() == [700]
    scene.till.key(Qt.Key.Key_G, ALT)
    scene.till.until(lambda: scene.state.over is None, "the surplus went back")
    scene.till.settle()
    assert scene.taken() == [700, -581]
    scene.till.key(Qt.Key.Key_Return)
    order = scene.completes()
    assert [(t.kind, t.amount.minor) for t in order.tenders] == [(TenderKind.CARD, 119)]
    assert not order.change
    assert sound(scene)


def test_a_basket_that_shrinks_while_its_card_is_charged_does_not_complete_above_its_total(
    scene: Scene,
) -> None:
    """Set aside for its card, and made smaller before the terminal says: the whole is approved."""
    scene.till.scan(MILK)
    scene.terminal.next(play="approve", before=2)
    scene.charge()
    scene.reaches(AttemptState.SENT)
    scene.till.key(Qt.Key.Key_F7)
    scene.till.until(scene.desk.sell.isVisible, "the next sale begins")
    scene.till.key(Qt.Key.Key_Tab, CTRL)
    take_the_coffee_out(scene)
    scene.till.until(lambda: scene.taken() == [768], "the whole is approved")
    tabs = scene.desk.sell.area.tabs
    scene.till.until(
        lambda: any("Card paid too much" in tab.accessibleName() for tab in tabs._tabs),
        "its tab says it",
    )
    scene.till.settle()
    sale = scene.desk.sell_model.state.sale
    assert sale is not None
    assert sale.paid.minor == 768, "what is in front knows it"
    assert not scene.desk.chips.paid.isVisible()
    scene.till.type("+")
    assert scene.desk.payment.isVisible(), "exact cash sells nothing over a card"
    scene.till.key(Qt.Key.Key_Escape)
    scene.till.key(Qt.Key.Key_F12)
    scene.till.until(scene.desk.payment.isVisible, "payment is taken")
    assert scene.state.over is not None
    assert scene.state.over.minor == 649
    scene.till.key(Qt.Key.Key_G, ALT)
    scene.till.until(lambda: scene.state.over is None, "the surplus went back")
    scene.till.settle()
    assert scene.taken() == [768, -649]
    scene.till.key(Qt.Key.Key_Return)
    assert [t.amount.minor for t in scene.completes().tenders] == [119]
    assert sound(scene)


def test_a_card_that_paid_in_part_meanwhile_is_known_where_cash_pays_the_rest(
    scene: Scene,
) -> None:
    scene.terminal.next(play="partial", authorised=400, before=1)
    scene.charge()
    scene.reaches(AttemptState.SENT)
    scene.till.key(Qt.Key.Key_F7)
    scene.till.until(scene.desk.sell.isVisible, "the next sale begins")
    scene.till.key(Qt.Key.Key_Tab, CTRL)
    tabs = scene.desk.sell.area.tabs
    scene.till.until(
        lambda: any("Paid in part" in tab.accessibleName() for tab in tabs._tabs),
        "its tab says it",
    )
    scene.till.settle()
    scene.till.type("+")
    order = scene.completes()
    assert [(t.kind, t.amount.minor) for t in order.tenders] == [
        (TenderKind.CARD, 400),
        (TenderKind.CASH, 249),
    ]
    assert scene.taken() == [400]
    assert sound(scene)
