"""Card payments through the real window and a real socket, with everything that can go wrong."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.orders.types import TenderKind
from rcommerce_pos.core.payments.profiles import Profile
from rcommerce_pos.core.payments.types import AttemptState, HealthStatus
from rcommerce_pos.core.settings.declarations import (
    CARD_TERMINAL_URL,
    OTHER_TENDERS,
)
from rcommerce_pos.ui.card_lane import CardLane
from rcommerce_pos.ui.screens.shift.view_model import ShiftStep
from rcommerce_pos.ui.widgets.button import Button
from tests.support.approver import Approver
from tests.support.card_scene import (
    ALT,
    COFFEE,
    CTRL,
    MILK,
    Scene,
    Stage,
    on_the_counter,
    paid_too_much,
    put,
    sound,
    take_the_coffee_out,
    told_later,
)
from tests.support.shop import CASHIER_PIN, MANAGER_PIN
from tests.support.terminal import QUICK, Simulated
from tests.support.window import open_till


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


def test_declined_is_tried_again_by_enter(scene: Scene) -> None:
    """The field that waited for the card has the keyboard again: another card, the same amount."""
    scene.terminal.next(play="decline")
    scene.charge()
    scene.reaches(AttemptState.DECLINED)
    scene.till.key(Qt.Key.Key_Return)
    assert [t.amount.minor for t in scene.completes().tenders] == [649]
    assert scene.taken() == [649]


def test_a_partial_approval_is_taken_and_a_second_card_pays_the_rest(scene: Scene) -> None:
    scene.terminal.next(play="partial", authorised=400)
    scene.charge()
    scene.reaches(AttemptState.PARTIAL)
    assert "4,00" in scene.words()
    assert scene.state.entered is not None
    assert scene.state.entered.minor == 249, "the rest is proposed"
    scene.till.key(Qt.Key.Key_Escape)
    pay = scene.desk.sell.area.side._pay
    assert "2,49" in pay.accessibleName(), "the button says what is left, not the total"
    scene.till.key(Qt.Key.Key_F12)
    scene.till.key(Qt.Key.Key_F3)
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
    qapp: QApplication, stage: Stage, patience: list[Profile]
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


def test_an_unplugged_terminal_charges_nothing_and_cash_goes_on(scene: Scene, stage: Stage) -> None:
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
    first = on_the_counter(scene, lambda app: app.orders.last())
    assert first is not None
    said = scene.desk.chips.paid.text()
    assert first.number in said, "by its own number: a tab's is given again"
    assert "6,49" in said
    scene.till.type("+")
    assert [t.kind for t in scene.completes().tenders] == [TenderKind.CASH]
    assert sound(scene)
    assert scene.taken() == [649]


def test_a_manager_decides_what_the_terminal_does_not_say(
    scene: Scene, patience: list[Profile], stage: Stage
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


def test_a_void_reverses_the_card(qapp: QApplication, stage: Stage) -> None:
    folder, terminal, stack = stage
    till = stack.enter_context(open_till(qapp, folder))
    till.sign_in("Max", MANAGER_PIN)
    till.open_till("0")
    scene = Scene(qapp, till, terminal, folder)
    till.until(lambda: scene.desk.lane.state.connected, "the terminal is known")
    scene.charge()
    order = scene.completes()
    said = scene.void(order)
    assert said[0][0].startswith("Back to the card")
    assert "terminal does it" in said[0][2]
    assert "may ask for the card" in said[0][2], "the customer must not leave with it yet"
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
    toast = scene.desk._toast
    assert toast.accessibleName() == "Set aside. It completes by itself."
    # However slow this machine is: it does not go by itself.
    toast.tell(toast.accessibleName(), icon="pause", shown_ms=600_000)
    scene.till.scan(MILK)
    tabs = scene.desk.sell.area.tabs
    scene.till.until(
        lambda: any("Card declined" in tab.accessibleName() for tab in tabs._tabs),
        "its tab says it",
    )
    assert not toast.isVisible(), "it does not complete by itself"
    assert scene.desk.sell.isVisible()
    assert not scene.desk.chips.paid.isVisible()
    assert scene.taken() == []
    scene.till.key(Qt.Key.Key_Tab, CTRL)
    scene.till.settle()
    scene.till.type("+")
    assert [t.amount.minor for t in scene.completes().tenders] == [649]
    assert scene.desk.lane.news == (), "a sale that is over has no card that is remembered"


def test_a_sale_that_was_paid_just_as_it_was_set_aside_stays_complete(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key came to the counter behind the answer."""
    done: list[Callable[[object], None]] = []
    monkeypatch.setattr(CardLane, "set_aside", lambda _lane, _of, then: done.append(then))
    scene.terminal.next(play="approve", before=1)
    scene.charge()
    scene.reaches(AttemptState.SENT)
    scene.till.key(Qt.Key.Key_F7)
    scene.completes()
    done.pop()(None)
    scene.till.settle()
    assert scene.desk.complete.isVisible(), "the receipt is not taken from sight"


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


def paid_beside(scene: Scene) -> None:
    """A sale that was set aside is paid, and its chip says so to whoever sells."""
    scene.terminal.next(play="approve", before=1)
    scene.charge()
    scene.reaches(AttemptState.SENT)
    scene.till.key(Qt.Key.Key_F7)
    scene.till.until(scene.desk.sell.isVisible, "the next sale begins")
    scene.till.until(scene.desk.chips.paid.isVisible, "it is paid")
    scene.till.settle()


def test_what_was_paid_beside_is_news_for_who_sold_and_nobody_else(scene: Scene) -> None:
    paid_beside(scene)
    for who, pin, is_told in (("Cara", CASHIER_PIN, True), ("Max", MANAGER_PIN, False)):
        scene.till.key(Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
        scene.till.until(scene.till.window.login.isVisible, "the till is locked")
        scene.till.sign_in(who, pin)
        assert scene.desk.chips.paid.isVisible() is is_told, who


def test_what_was_paid_beside_is_no_news_once_the_till_is_closed(scene: Scene) -> None:
    paid_beside(scene)
    assert not scene.desk.chips.paid.isHidden()
    scene.till.key(Qt.Key.Key_Z, ALT)
    scene.till.until(scene.desk.shift.isVisible, "the drawer is counted")
    scene.till.settle()
    scene.desk.shift_model.finish_count()
    scene.till.until(lambda: scene.desk.shift_model.state.step is ShiftStep.CLOSED, "it is closed")
    scene.till.settle()
    assert scene.desk.chips.paid.isHidden()


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


def test_the_next_start_finds_what_the_run_before_left(qapp: QApplication, stage: Stage) -> None:
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
    stage: Stage,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The answer comes to the counter behind a sign-in that is not through yet."""
    folder, terminal, stack = stage
    stop_while_it_is_charged(qapp, folder, terminal, decided=True)
    told = told_later(monkeypatch)
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
    qapp: QApplication, stage: Stage
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
    qapp: QApplication, stage: Stage, patience: list[Profile]
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
    qapp: QApplication, stage: Stage, patience: list[Profile]
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


def test_a_whole_approval_above_a_smaller_basket_goes_back_before_anything_completes(
    scene: Scene,
) -> None:
    """One of two payments, approved in full; then the basket shrinks below it."""
    paid_too_much(scene)
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
