"""A till that stopped between an approval and its sale: the next start goes on with it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.orders.types import TenderKind
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.payments.nexo import NexoTerminal
from rcommerce_pos.core.payments.profiles import Profile
from rcommerce_pos.core.payments.types import Answer, Outcome
from rcommerce_pos.ui.card_lane import CardLane
from rcommerce_pos.ui.screens.sell.sale_tabs import SaleTab
from tests.support.card_scene import COFFEE, MILK, Scene, Stage, sound
from tests.support.shop import CASHIER_PIN
from tests.support.terminal import QUICK, SETUP, Simulated
from tests.support.window import open_till


def stop_after_the_approval(
    folder: Path,
    terminal: Simulated,
    *,
    set_aside: bool,
    answered: bool = True,
    closes: bool = False,
) -> None:
    """A coffee that a card has paid and that is no sale yet; then the next customer's milk.

    Where it is not ``answered`` only the terminal knows; ``closes`` counts the drawer after it.
    """
    shop = Application.open(folders(folder))
    owner = shop.staff.owner()
    shop.cash.open_shift(owner, shop.place.shop.money(0))
    carts = [shop.carts.start(owner).cart.id]
    shop.carts.scan(owner, carts[0], COFFEE)
    gross = shop.carts.sale(carts[0]).totals.gross
    attempt = shop.card_payments.begin(owner, SETUP, carts[0], gross)
    if set_aside:
        shop.payments.set_aside(attempt.id)
    answer = terminal.driver.pay(shop.card_payments.send(attempt.id))
    if answered:
        assert shop.card_payments.answered(attempt.id, answer).took_money
    carts.append(shop.carts.start(owner).cart.id)
    shop.carts.scan(owner, carts[1], MILK)
    if closes:
        shop.cash.count(owner, {})
    shop.close()


def test_a_sale_that_was_set_aside_completes_at_the_next_sign_in(
    qapp: QApplication, stage: Stage
) -> None:
    folder, terminal, stack = stage
    stop_after_the_approval(folder, terminal, set_aside=True)
    till = stack.enter_context(open_till(qapp, folder))
    till.sign_in("Cara", CASHIER_PIN)
    scene = Scene(qapp, till, terminal, folder)
    till.until(lambda: scene.desk.chips.paid.isVisible(), "it is completed")
    assert scene.taken() == [649]
    assert sound(scene)


def test_one_that_was_not_is_marked_on_its_tab_and_finished_by_hand(
    qapp: QApplication, stage: Stage
) -> None:
    folder, terminal, stack = stage
    stop_after_the_approval(folder, terminal, set_aside=False)
    till = stack.enter_context(open_till(qapp, folder))
    till.sign_in("Cara", CASHIER_PIN)
    scene = Scene(qapp, till, terminal, folder)

    def marked() -> list[SaleTab]:
        tabs = till.window.desk.sell.findChildren(SaleTab)
        return [tab for tab in tabs if "not finished" in tab.accessibleName()]

    till.until(lambda: len(marked()) == 1, "its tab says that a card has paid it")
    tab = marked()[0]
    assert tab.cart_id is not None
    tab.pressed.emit(tab.cart_id)
    till.settle()
    assert not scene.desk.chips.paid.isVisible(), "nothing completes by itself"
    till.key(Qt.Key.Key_F12)
    till.until(scene.desk.payment.isVisible, "payment is taken")
    till.key(Qt.Key.Key_Return)
    assert [t.kind for t in scene.completes().tenders] == [TenderKind.CARD]
    assert scene.taken() == [649]
    assert sound(scene)


def die_while_the_card_is_charged(folder: Path) -> None:
    """A till that is killed with one sale in front, whose card was sent and not answered for."""
    shop = Application.open(folders(folder))
    shop.begin_run()
    owner = shop.staff.owner()
    shop.cash.open_shift(owner, shop.place.shop.money(0))
    cart = shop.carts.start(owner).cart.id
    shop.carts.scan(owner, cart, COFFEE)
    gross = shop.carts.sale(cart).totals.gross
    shop.card_payments.send(shop.card_payments.begin(owner, SETUP, cart, gross).id)
    shop.close()


@pytest.mark.parametrize(
    ("patience_seconds", "words"),
    [(600, "The card of this sale is being checked"), (-1, "Nobody knows whether the card")],
)
def test_a_single_sale_whose_card_is_unknown_says_so_before_anybody_charges_again(
    qapp: QApplication,
    stage: Stage,
    patience: list[Profile],
    monkeypatch: pytest.MonkeyPatch,
    patience_seconds: int,
    words: str,
) -> None:
    said = [Answer(Outcome.UNKNOWN, reason="test")]
    monkeypatch.setattr(NexoTerminal, "status", lambda *_given, **_named: said[0])
    patience[0] = replace(QUICK, patience_seconds=patience_seconds)
    folder, terminal, stack = stage
    die_while_the_card_is_charged(folder)
    till = stack.enter_context(open_till(qapp, folder))
    told = till.window.login._crash.accessibleDescription()
    assert "Do not charge it again" in told
    till.sign_in("Cara", CASHIER_PIN)
    scene = Scene(qapp, till, terminal, folder)
    banner = scene.desk.sell.area.card
    till.until(lambda: words in banner.accessibleName(), "the sell screen says so")
    assert not scene.desk.sell.area.tabs.isVisible(), "there is no tab that could"
    assert banner.isVisible()
    assert "Do not charge again" in banner.accessibleDescription()
    said[0] = Answer(Outcome.DECLINED, reason="test")
    scene.desk.lane.look()
    till.until(lambda: not banner.isVisible(), "it is settled")
    till.settle()
    sale = scene.desk.sell_model.state.sale
    assert sale is not None
    assert len(sale.cart.lines) == 1
    assert sound(scene)


def test_what_a_person_must_decide_is_said_after_a_restart_without_the_terminal(
    qapp: QApplication, stage: Stage, patience: list[Profile], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A terminal that is off is asked nothing, and the sale still says that nobody knows."""
    patience[0] = replace(QUICK, patience_seconds=-1)
    silent = Answer(Outcome.UNKNOWN, reason="test")
    monkeypatch.setattr(NexoTerminal, "status", lambda *_given, **_named: silent)
    folder, terminal, stack = stage
    die_while_the_card_is_charged(folder)
    with open_till(qapp, folder) as till:
        lane = till.window.desk.lane
        till.until(lambda: lane.news and not lane.is_busy, "a person must decide")
        till.settle()
    asked: list[Any] = []
    monkeypatch.setattr(CardLane, "_ask_about_reviews", lambda lane: asked.append(lane))
    again = stack.enter_context(open_till(qapp, folder))
    again.sign_in("Cara", CASHIER_PIN)
    scene = Scene(qapp, again, terminal, folder)
    banner = scene.desk.sell.area.card
    again.until(banner.isVisible, "the sell screen says so")
    assert "Nobody knows whether the card" in banner.accessibleName()
