"""Cards at the counter beside everything else: splits, tips, coins, health, the list, the close."""

from dataclasses import replace
from threading import Thread

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from rcommerce_pos.core.orders.types import Order, TenderKind
from rcommerce_pos.core.payments.nexo import NexoTerminal
from rcommerce_pos.core.payments.profiles import Profile
from rcommerce_pos.core.payments.types import Answer, AttemptState, HealthStatus, Outcome
from rcommerce_pos.core.settings.declarations import (
    CARD_TERMINAL,
    CARD_TERMINAL_ID,
    CASH_STEP,
    TIPS,
)
from rcommerce_pos.core.settings.setting import Group
from rcommerce_pos.core.storage.database import fetch_all
from rcommerce_pos.ui.screens.shift.card_totals import CardTotalsCard
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card_dialogs import PaidDialog
from rcommerce_pos.ui.widgets.dialog import Dialog
from tests.core.payments.test_card_data import NUMBER, SPACED, TRACK, clean, everything
from tests.support.approver import Approver
from tests.support.card_scene import (
    ALT,
    COFFEE,
    CTRL,
    MILK,
    Scene,
    Stage,
    on_the_counter,
    opened,
    paid_too_much,
    put,
    sound,
)
from tests.support.paying import ask
from tests.support.terminal import QUICK


def ring_up(scene: Scene, *codes: str) -> None:
    """Scan goods and call for payment."""
    for code in codes:
        scene.till.scan(code)
    scene.till.key(Qt.Key.Key_F12)
    scene.till.until(scene.desk.payment.isVisible, "payment is taken")


def press(scene: Scene, words: str) -> None:
    """Reach a button of the list by Tab and press it with Space."""
    app = scene.app
    for _ in range(40):
        focus = app.focusWidget()
        if isinstance(focus, Button) and words in focus.text():
            scene.till.key(Qt.Key.Key_Space)
            return
        scene.till.key(Qt.Key.Key_Tab)
    raise AssertionError(f"no key reaches “{words}”")


def voided_and_refused(scene: Scene) -> Order:
    """A sale by card that was voided, and whose terminal would not give it back."""
    till = scene.till
    scene.charge()
    order = scene.completes()
    scene.terminal.next(play="decline")
    scene.void(order)
    till.until(lambda: scene.desk.lane.state.to_settle == 1, "it waits for a person")
    till.until(lambda: not scene.desk.lane.is_busy, "the terminal has refused")
    till.to_front()
    assert scene.taken() == [649]
    scene.desk.go("sell")
    till.settle()
    till.key(Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    till.until(lambda: scene.desk.office._current == "card_tasks", "the list is shown")
    model = scene.desk.office._rooms["card_tasks"].model
    till.until(lambda: model.state.waiting, "it is read")  # type: ignore[attr-defined]
    till.settle()
    return order


def test_a_refused_reversal_waits_on_the_list_and_is_tried_again_by_key(
    qapp: QApplication, stage: Stage
) -> None:
    scene = opened(qapp, stage, "Max")
    voided_and_refused(scene)
    scene.desk.lane.tidy()
    scene.till.settle()
    assert scene.taken() == [649], "nobody tries it again unasked"
    scene.answer(press="Give")
    press(scene, "Try again")
    scene.till.until(lambda: scene.taken() == [649, -649], "the terminal gave it back")
    scene.till.until(lambda: not scene.desk.lane.state.to_settle, "nothing waits")
    assert sound(scene)


def test_what_is_being_given_back_now_is_said_and_cannot_be_settled(
    qapp: QApplication, stage: Stage
) -> None:
    scene = opened(qapp, stage, "Max")
    voided_and_refused(scene)
    view = scene.desk.office._rooms["card_tasks"].view
    model = scene.desk.office._rooms["card_tasks"].model
    scene.terminal.next(play="decline", before=3)
    scene.answer(press="Give")
    press(scene, "Try again")

    def shown() -> list[str]:
        said = [label.text() for label in view.findChildren(QLabel)]
        return said + [button.text() for button in view.findChildren(Button)]

    scene.till.until(lambda: any("given back now" in text for text in shown()), "it is said")
    assert not [text for text in shown() if "would not give" in text or "Settled" in text]
    assert not [text for text in shown() if "Try again:" in text]
    task = model.state.waiting[0].task.id  # type: ignore[attr-defined]
    model.close(task, "From a dialog that was open before")  # type: ignore[attr-defined]
    scene.till.until(lambda: model.state.error is not None, "it is refused")  # type: ignore[attr-defined]
    assert model.state.error.code == "payment.going_back"  # type: ignore[attr-defined]
    scene.till.until(lambda: any("Settled" in text for text in shown()), "it was refused again")
    assert any("would not give" in text for text in shown())
    assert scene.taken() == [649]


def test_a_refused_reversal_is_settled_with_a_note_by_key(qapp: QApplication, stage: Stage) -> None:
    scene = opened(qapp, stage, "Max")
    voided_and_refused(scene)
    scene.answer("On the terminal at noon")
    press(scene, "Settled, with a note")
    scene.till.until(lambda: not scene.desk.lane.state.to_settle, "nothing waits")
    notes = on_the_counter(
        scene, lambda _app: fetch_all("SELECT note, closed_by FROM payment_task")
    )
    assert notes == [("On the terminal at noon", "Max Manager")]
    assert scene.taken() == [649]
    assert sound(scene)


def test_a_way_back_that_nobody_answers_for_is_asked_about_as_one(
    qapp: QApplication,
    stage: Stage,
    patience: list[Profile],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The payment itself is in the terminal's list: that is not what a person is asked."""
    patience[0] = replace(QUICK, answer_seconds=15, patience_seconds=-1)
    silent = Answer(Outcome.UNKNOWN, reason="test")
    monkeypatch.setattr(NexoTerminal, "status", lambda *_given, **_named: silent)
    scene = opened(qapp, stage, "Max")
    scene.charge()
    order = scene.completes()
    scene.terminal.next(play="approve", fault="drop")
    scene.void(order)
    scene.till.until(lambda: scene.desk.lane.state.to_settle == 2, "a person must decide")
    scene.till.to_front()
    scene.desk.go("sell")
    scene.till.settle()
    scene.till.key(Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    scene.till.until(lambda: scene.desk.office._current == "card_tasks", "the list is shown")
    scene.till.settle()
    seen: list[str] = []

    def look() -> None:
        dialog = scene.app.activeModalWidget()
        if isinstance(dialog, PaidDialog):
            seen.extend(label.text() for label in dialog.findChildren(QLabel))
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)
    scene.answer("R77")
    press(scene, "Went back")
    scene.till.until(lambda: not scene.desk.lane.state.to_settle, "nothing waits")
    assert any("go back to the card?" in text for text in seen), seen
    assert scene.taken() == [649, -649]
    assert sound(scene)


def settle_by_hand(scene: Scene) -> None:
    """A manager says that the surplus went back on the terminal itself; the sale is complete."""
    approver = Approver(scene.app)
    scene.answer("Refunded on the terminal")
    scene.till.key(Qt.Key.Key_B, ALT)
    scene.till.until(lambda: scene.state.over is None, "it is settled")
    assert approver.asked == 1
    scene.till.to_front()
    scene.till.key(Qt.Key.Key_Return)
    assert [t.amount.minor for t in scene.completes().tenders] == [119]


def test_a_surplus_that_the_terminal_refuses_to_take_back_is_settled_by_a_manager(
    scene: Scene,
) -> None:
    """Else nobody could end the sale: it costs less than its card has paid."""
    paid_too_much(scene)
    scene.till.key(Qt.Key.Key_B, ALT)
    assert scene.state.over is not None, "what the till can do itself is not done by hand"
    scene.terminal.next(play="decline")
    scene.till.key(Qt.Key.Key_G, ALT)
    scene.till.until(lambda: scene.desk.payment_model.was_refused_back, "it is refused")
    scene.till.settle()
    assert scene.words() == "It could not be given back"
    assert scene.state.over.minor == 581
    assert not scene.desk.payment._done.isEnabled()
    settle_by_hand(scene)
    by_hand = on_the_counter(
        scene,
        lambda _app: fetch_all(
            "SELECT authorised_minor, decided_by, reason FROM payment_attempt"
            " WHERE kind = 'reversal' AND state = 'approved'"
        ),
    )
    assert by_hand == [(581, "Max Manager", "Refunded on the terminal")]
    assert sound(scene)


def test_a_surplus_on_a_terminal_that_the_till_has_left_is_settled_by_a_manager(
    scene: Scene,
) -> None:
    """Another one was set up in between, and knows nothing of the payment."""
    paid_too_much(scene)
    put(scene, CARD_TERMINAL_ID, "SIM-2")
    scene.till.until(lambda: scene.desk.lane.machine.name == "SIM-2", "another terminal is known")
    scene.till.key(Qt.Key.Key_G, ALT)
    scene.till.until(lambda: scene.desk.payment_model.was_refused_back, "the till cannot do it")
    scene.till.settle()
    assert "SIM-1" in scene.banner()
    settle_by_hand(scene)
    assert scene.taken() == [700], "nothing was asked of another terminal"
    assert sound(scene)


def test_a_split_by_lines_is_ticked_with_space_and_paid_by_several_cards(scene: Scene) -> None:
    ring_up(scene, MILK, COFFEE)
    seen: list[str] = []

    def tick() -> None:
        dialog = scene.app.activeModalWidget()
        assert isinstance(dialog, Dialog)
        window = dialog.windowHandle()
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Space):
            scene.till._now += 300
            QTest.keyClick(window, key)
        go = next(b for b in dialog.findChildren(Button) if "next" in b.text())
        seen.append(go.text())
        scene.till._now += 300
        QTest.keyClick(window, Qt.Key.Key_Return)

    QTimer.singleShot(50, tick)
    scene.till.key(Qt.Key.Key_F8)
    scene.till.to_front()
    assert "1,19" in seen[0]
    assert scene.state.entered is not None
    assert scene.state.entered.minor == 119, "the line that was ticked comes first"
    scene.till.key(Qt.Key.Key_F3)
    scene.till.key(Qt.Key.Key_Return)
    scene.till.until(lambda: len(scene.state.tenders) == 1, "the first card has paid")
    scene.till.settle()
    assert scene.state.entered.minor == 649, "then the rest"
    scene.till.key(Qt.Key.Key_A, CTRL)
    scene.till.type("5")
    scene.till.key(Qt.Key.Key_Return)
    scene.till.until(lambda: len(scene.state.tenders) == 2, "the second card has paid")
    scene.till.settle()
    scene.till.key(Qt.Key.Key_Return)
    order = scene.completes()
    assert [(t.kind, t.amount.minor) for t in order.tenders] == [
        (TenderKind.CARD, 119),
        (TenderKind.CARD, 500),
        (TenderKind.CARD, 149),
    ]
    assert scene.taken() == [119, 500, 149]
    assert sound(scene)


def test_a_card_pays_to_the_cent_and_only_the_cash_beside_it_is_rounded(scene: Scene) -> None:
    put(scene, CASH_STEP, 5)
    ring_up(scene, COFFEE)
    scene.till.key(Qt.Key.Key_F3)
    scene.till.key(Qt.Key.Key_A, CTRL)
    scene.till.type("4,02")
    scene.till.key(Qt.Key.Key_Return)
    scene.till.until(lambda: len(scene.state.tenders) == 1, "the card has paid its part")
    scene.till.settle()
    assert scene.state.left.minor == 247
    scene.till.key(Qt.Key.Key_F2)
    assert scene.state.left.minor == 245
    assert [each.minor for each in scene.state.quick][:3] == [245, 250, 260]
    assert scene.state.then.rounding.minor == -2
    fives = [each.minor for each in scene.state.quick].index(500)
    scene.till.key(Qt.Key(Qt.Key.Key_1.value + fives), ALT)
    assert scene.state.then.change.minor == 255
    assert scene.state.pieces == ((200, 1), (50, 1), (5, 1))
    scene.till.key(Qt.Key.Key_Return)
    order = scene.completes()
    assert [(t.kind, t.amount.minor) for t in order.tenders] == [
        (TenderKind.CARD, 402),
        (TenderKind.CASH, 500),
    ]
    assert (order.rounding.minor, order.change.minor) == (-2, 255)
    assert scene.taken() == [402]
    assert sound(scene)


def test_nobody_draws_cash_out_of_a_card(scene: Scene) -> None:
    """More than is owed is neither charged nor kept, on the terminal and on a machine."""
    ring_up(scene, COFFEE)
    for method in (Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F5):
        scene.till.key(method)
        scene.till.key(Qt.Key.Key_A, CTRL)
        scene.till.type("10")
        scene.till.key(Qt.Key.Key_Return)
        assert scene.desk.payment.isVisible()
        assert "more than" in scene.banner() or "without cash" in scene.banner()
        assert scene.state.then.change.minor == 0
        assert not scene.state.tenders
    assert scene.taken() == []
    scene.till.key(Qt.Key.Key_F6)
    scene.till.key(Qt.Key.Key_A, CTRL)
    scene.till.type("10")
    scene.till.key(Qt.Key.Key_Return)
    assert scene.completes().change.minor == 351, "a cheque that the shop lets give change does"


def test_a_tip_by_card_is_charged_printed_counted_and_compared(scene: Scene) -> None:
    put(scene, TIPS, True)
    scene.till.scan(COFFEE)
    scene.till.key(Qt.Key.Key_T, CTRL)
    scene.till.type("1,00")
    scene.till.key(Qt.Key.Key_Return)
    sale = scene.desk.sell_model.state.sale
    assert sale is not None
    assert sale.totals.gross.minor == 749
    scene.till.type("-")
    scene.till.until(scene.desk.payment.isVisible, "payment is taken")
    scene.till.key(Qt.Key.Key_Return)
    order = scene.completes()
    assert [t.amount.minor for t in order.tenders] == [749]
    assert scene.taken() == [749]
    without = order.gross.minor - 100
    assert order.tax.minor * 119 == pytest.approx(without * 19, abs=119), "a tip bears no tax"
    printed = on_the_counter(scene, lambda app: app.receipts.text(order))
    assert "Trinkgeld" in printed or "Tip" in printed
    assert "1,00" in printed
    found = on_the_counter(
        scene,
        lambda _app: fetch_all(
            "SELECT CAST(body AS TEXT) FROM journal WHERE kind = 'SALE' ORDER BY seq DESC LIMIT 1"
        ),
    )
    assert found, "the sale is in the journal"
    assert "749" in found[0][0]
    scene.till.key(Qt.Key.Key_Escape)
    close(scene)
    terminal = scene.desk.shift_model.state.cards.terminal
    assert terminal is not None
    assert terminal.agrees
    assert (terminal.ours.minor, terminal.theirs.minor) == (749, 749)


def close(scene: Scene) -> None:
    """Count an empty drawer and wait for the terminal's totals."""
    scene.desk.till_cash.close()
    scene.till.settle()
    scene.till.key(Qt.Key.Key_F12)
    model = scene.desk.shift_model
    scene.till.until(lambda: model.state.cards.terminal is not None, "the terminal answered")
    scene.till.settle()


def test_the_total_of_a_machine_is_typed_by_key_and_its_payments_are_listed(scene: Scene) -> None:
    for code in (MILK, COFFEE):
        ring_up(scene, code)
        scene.till.key(Qt.Key.Key_F4)
        scene.till.key(Qt.Key.Key_Return)
        scene.completes()
        scene.till.key(Qt.Key.Key_Escape)
    close(scene)
    card = scene.desk.shift.findChild(CardTotalsCard)
    assert card is not None
    for _ in range(20):
        focus = scene.app.focusWidget()
        if focus is card._amount or (focus and card._amount.isAncestorOf(focus)):
            break
        scene.till.key(Qt.Key.Key_Tab)
    else:
        raise AssertionError("no key reaches the amount")
    scene.till.type("7,00")
    scene.till.key(Qt.Key.Key_Return)
    model = scene.desk.shift_model
    scene.till.until(lambda: model.state.cards.machine is not None, "it is compared")
    machine = model.state.cards.machine
    assert machine is not None
    assert (machine.ours.minor, machine.theirs.minor) == (768, 700)
    assert [each.ours.minor for each in machine.differences] == [119, 649]
    words = " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())
    for told in ("7,68", "7,00", "0,68", "1,19", "6,49"):
        assert told in words
    kept = on_the_counter(
        scene, lambda _app: fetch_all("SELECT ours_minor, theirs_minor FROM payment_reconciliation")
    )
    assert (768, 700) in kept


def test_the_top_bar_says_how_the_terminal_fares(scene: Scene) -> None:
    lane, chip = scene.desk.lane, scene.desk.chips.health
    assert chip.text == "Test terminal"
    scene.terminal.next(play="approve", before=3)
    patient = scene.terminal.driver_with(replace(QUICK, answer_seconds=20))
    stranger = Thread(target=lambda: patient.pay(ask(service_id="STRANGER01")))
    stranger.start()
    scene.till.until(scene.terminal.busy, "somebody else pays at it")
    lane.look()
    scene.till.until(lambda: chip.text == "Card terminal busy", "the top bar says it")
    stranger.join()
    lane.look()
    scene.till.until(lambda: chip.text == "Test terminal", "it is free again")
    health = lane.state.health
    assert health is not None
    assert health.status is HealthStatus.OK


def test_a_test_terminal_is_named_on_screen_and_receipt(scene: Scene) -> None:
    scene.till.scan(COFFEE)
    scene.till.type("-")
    scene.till.until(scene.desk.payment.isVisible, "payment is taken")
    about = scene.desk.payment._summary._about
    assert about.isVisible()
    assert about.text() == "TEST TERMINAL, NO FUNDS MOVED"
    scene.till.key(Qt.Key.Key_Return)
    order = scene.completes()
    mark = scene.desk.complete.test_mark
    scene.till.until(mark.isVisible, "the change says it")
    printed = on_the_counter(scene, lambda app: app.receipts.text(order))
    assert on_the_counter(scene, lambda app: app.receipts._words[1]["test_terminal"]) in printed


def test_a_test_terminal_is_not_named_where_cash_is_taken(scene: Scene) -> None:
    scene.till.scan(COFFEE)
    scene.till.key(Qt.Key.Key_F12)
    scene.till.until(scene.desk.payment.isVisible, "payment is taken")
    about = scene.desk.payment._summary._about
    assert scene.desk.lane.state.test
    assert not about.isVisible()
    scene.till.key(Qt.Key.Key_F3)
    assert about.isVisible()
    scene.till.key(Qt.Key.Key_F2)
    assert not about.isVisible()
    scene.till.key(Qt.Key.Key_Return)
    scene.till.until(scene.desk.complete.isVisible, "it is paid")
    scene.till.settle()
    assert not scene.desk.complete.test_mark.isVisible()


def test_what_nobody_certified_is_said_where_cards_are_taken_and_set(
    qapp: QApplication, stage: Stage, patience: list[Profile]
) -> None:
    patience[0] = replace(QUICK, test=False)
    scene = opened(qapp, stage, "Olga")
    assert scene.desk.chips.health.text == "Card terminal not certified"
    scene.charge()
    order = scene.completes()
    printed = on_the_counter(scene, lambda app: app.receipts.text(order))
    words = on_the_counter(scene, lambda app: app.receipts._words[1]["test_terminal"])
    assert words not in printed, "only a test terminal says that no funds moved"
    scene.till.key(Qt.Key.Key_Escape)
    ring_up(scene, MILK)
    about = scene.desk.payment._summary._about
    scene.till.key(Qt.Key.Key_F3)
    assert about.text() == "This card terminal is not certified with this till"
    assert about.isVisible()
    scene.till.key(Qt.Key.Key_Escape)
    put(scene, CARD_TERMINAL, "nexo-local")
    scene.desk.go("settings")
    scene.till.settle()
    view = scene.desk.office._rooms["settings"].view
    view.open_group(Group.PAYMENTS)  # type: ignore[attr-defined]
    scene.till.settle()
    banner = view._terminal  # type: ignore[attr-defined]
    assert banner.isVisible()
    assert "not certified" in banner.accessibleName()
    view.rows[CARD_TERMINAL.key].wanted.emit("simulator")  # type: ignore[attr-defined]
    scene.till.until(lambda: not banner.isVisible(), "a test terminal needs no certificate")


def test_a_card_that_is_swept_or_typed_at_the_counter_is_kept_nowhere(scene: Scene) -> None:
    till = scene.till
    till.scan(MILK)
    for code in (NUMBER, TRACK):
        till.scan(code)
        notice = scene.desk.sell_model.state.notice
        assert notice is not None
        assert "payment card" in f"{notice.title} {notice.text}"
        till.key(Qt.Key.Key_Escape)
    till.type(SPACED)
    till.key(Qt.Key.Key_Return)
    till.key(Qt.Key.Key_Escape)
    till.key(Qt.Key.Key_N, CTRL)
    till.type(f"{SPACED} CVV 739")
    till.key(Qt.Key.Key_Return)
    sale = scene.desk.sell_model.state.sale
    assert sale is not None
    assert "CVV •••" in sale.cart.lines[0].note
    till.key(Qt.Key.Key_F12)
    till.until(scene.desk.payment.isVisible, "payment is taken")
    till.key(Qt.Key.Key_F4)
    slip = scene.desk.payment._card
    slip._last4.setFocus()
    till.type("4111111111111111")
    assert slip._last4.text() == "4111", "the field takes four digits"
    slip._auth.setFocus()
    till.type("4111111111111111")
    till.key(Qt.Key.Key_F12)
    till.settle()
    assert clean(everything(scene.folder)), "while the till runs, with its write-ahead log"


def test_a_signature_is_asked_for_on_screen_and_on_the_receipt(scene: Scene) -> None:
    scene.terminal.next(play="signature")
    scene.charge()
    order = scene.completes()
    told = scene.desk.complete._drawer
    scene.till.until(told.isVisible, "it is said")
    assert "signs the receipt" in told.text()
    printed = on_the_counter(scene, lambda app: app.receipts.text(order))
    assert on_the_counter(scene, lambda app: app.receipts._words[1]["signature"]) in printed
    scene.till.key(Qt.Key.Key_Escape)
    scene.charge()
    scene.completes()
    assert not told.isVisible(), "the next customer need not sign"


def test_what_a_manager_decided_is_still_asked_of_the_terminal(
    qapp: QApplication, stage: Stage, patience: list[Profile]
) -> None:
    patience[0] = replace(QUICK, answer_seconds=15, terminal_seconds=60, patience_seconds=-1)
    scene = opened(qapp, stage, "Max")
    scene.charge()
    scene.completes()
    scene.till.key(Qt.Key.Key_Escape)
    scene.terminal.next(play="ignore")
    scene.charge()
    scene.reaches(AttemptState.MANUAL_REVIEW)
    scene.answer(press="was not paid")
    scene.till.key(Qt.Key.Key_N, ALT)
    scene.till.until(
        lambda: not scene.state.waits and not scene.desk.lane.state.to_settle, "it is decided"
    )
    scene.till.to_front()
    scene.till.key(Qt.Key.Key_F2)
    scene.till.key(Qt.Key.Key_Return)
    assert [t.kind for t in scene.completes().tenders] == [TenderKind.CASH]
    scene.desk.lane.look()

    def confirmed() -> bool:
        return on_the_counter(scene, lambda app: not app.payments.to_confirm())

    scene.till.until(confirmed, "the terminal has confirmed that it knows nothing of it")
    assert scene.taken() == [649]
    assert not scene.desk.lane.state.to_settle
    assert sound(scene)
