"""A till that stopped between an approval and its sale: the next start goes on with it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.orders.types import TenderKind
from rcommerce_pos.core.paths import folders
from rcommerce_pos.ui.screens.sell.sale_tabs import SaleTab
from tests.support.card_scene import COFFEE, MILK, Scene, Stage, sound
from tests.support.shop import CASHIER_PIN
from tests.support.terminal import SETUP, Simulated
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
