"""The till itself fails while a card is charged: no disk, a fault, nobody there, no open till."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.card_payments import CardPayments
from rcommerce_pos.core.kernel.errors import StorageUnavailable
from rcommerce_pos.core.payments.nexo import NexoTerminal
from rcommerce_pos.core.payments.profiles import Profile
from rcommerce_pos.core.payments.types import Answer, Attempt, AttemptState, Outcome
from rcommerce_pos.ui.errors import CrashReporter
from tests.flows.test_card_restart import stop_after_the_approval
from tests.support.card_scene import (
    CTRL,
    Scene,
    Stage,
    on_the_counter,
    opened,
    sound,
    told_later,
)
from tests.support.shop import CASHIER_PIN, MANAGER_PIN
from tests.support.window import open_till

FULL = StorageUnavailable("storage.disk_full", "The disk is full.")


def once(monkeypatch: pytest.MonkeyPatch, name: str, error: Exception) -> None:
    """The next time that this is done, it fails."""
    real: Callable[..., Any] = getattr(CardPayments, name)

    def fails(*given: Any, **named: Any) -> Any:
        monkeypatch.setattr(CardPayments, name, real)
        raise error

    monkeypatch.setattr(CardPayments, name, fails)


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch, stage: Stage) -> list[str]:
    """What the crash path would show."""
    found: list[str] = []
    monkeypatch.setattr(CrashReporter, "_show", lambda _self, text: found.append(text))
    return found


def test_an_answer_that_no_disk_took_is_asked_for(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    once(monkeypatch, "answered", FULL)
    scene.charge()
    scene.completes()
    assert scene.taken() == [649]
    assert sound(scene)


def test_a_payment_that_could_not_be_sent_holds_no_terminal(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    once(monkeypatch, "send", FULL)
    scene.charge()
    scene.till.until(lambda: scene.state.error is not None, "it is said")
    scene.till.settle()
    assert scene.taken() == []
    scene.till.key(Qt.Key.Key_Return)
    scene.completes()
    assert scene.taken() == [649]
    assert sound(scene)


@pytest.mark.parametrize("act", ["answered", "finish"])
def test_a_fault_of_the_program_leaves_nobody_waiting(
    qapp: QApplication,
    stage: Stage,
    faults: list[str],
    monkeypatch: pytest.MonkeyPatch,
    act: str,
) -> None:
    """It is told as every fault is; the card is asked about, or its sale ended by hand."""
    monkeypatch.setattr("rcommerce_pos.ui.card_lane.IDLE_MS", 100)
    scene = opened(qapp, stage, "Cara")
    once(monkeypatch, act, RuntimeError("a fault"))
    scene.charge()
    scene.till.until(lambda: faults, "the fault is told")
    if act == "finish":
        scene.reaches(AttemptState.APPROVED)
        assert [t.amount.minor for t in scene.state.tenders] == [649]
        scene.till.key(Qt.Key.Key_Return)
    scene.completes()
    assert len(faults) == 1
    assert scene.taken() == [649]
    assert sound(scene)


def who_sold_last(app: Application) -> str:
    order = app.orders.last()
    assert order is not None
    return order.staff_name


def test_no_sale_is_completed_in_the_name_of_who_has_left(
    qapp: QApplication, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whose payment it was is not known after a start: who is there completes it."""
    folder, terminal, stack = stage
    stop_after_the_approval(folder, terminal, set_aside=True, answered=False)
    told = told_later(monkeypatch)
    till = stack.enter_context(open_till(qapp, folder))
    till.sign_in("Cara", CASHIER_PIN)
    scene = Scene(qapp, till, terminal, folder)
    till.until(lambda: told, "the terminal has said that it approved")
    till.key(Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    till.until(till.window.login.isVisible, "the till is locked")
    told.pop()()
    till.settle()
    assert scene.desk.lane.news, "its sale waits"
    till.sign_in("Max", MANAGER_PIN)
    till.until(lambda: scene.desk.chips.paid.isVisible(), "it is completed")
    assert on_the_counter(scene, who_sold_last) == "Max Manager"
    assert sound(scene)


def test_a_sale_that_was_paid_while_the_till_was_closed_completes_once_it_is_open(
    qapp: QApplication, stage: Stage
) -> None:
    folder, terminal, stack = stage
    stop_after_the_approval(folder, terminal, set_aside=True, closes=True)
    till = stack.enter_context(open_till(qapp, folder))
    till.sign_in("Cara", CASHIER_PIN)
    till.open_till("0")
    scene = Scene(qapp, till, terminal, folder)
    till.until(lambda: scene.desk.chips.paid.isVisible(), "it is completed")
    assert terminal.ledger()[0]["minor"] == 649
    assert sound(scene)


def test_an_answer_is_judged_by_the_patience_of_the_terminal_that_gave_it(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A till that changes to a quicker terminal meanwhile believes no *not found* too early."""
    asked, judged = scene.desk.lane.machine.connected, list[Profile]()
    assert asked is not None
    queried = CardPayments.queried

    def judge(cards: CardPayments, of: UUID, answer: Answer, profile: Profile) -> Attempt:
        judged.append(profile)
        return queried(cards, of, answer, profile)

    def status(*_given: object, **_named: object) -> Answer:
        scene.desk.lane.machine.connected = replace(asked, profile=replace(asked.profile, name="x"))
        return Answer(Outcome.NOT_FOUND)

    monkeypatch.setattr(CardPayments, "queried", judge)
    monkeypatch.setattr(NexoTerminal, "status", status)
    scene.terminal.next(play="ignore")
    scene.charge()
    scene.till.until(lambda: judged, "the terminal was asked")
    assert judged[0] == asked.profile
