"""Prices, promotions, customers and explanations at the counter, through the real window."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.types import ListPrice, PriceList
from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import ONE
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.promotions.types import Promotion, PromotionKind, Selection
from rcommerce_pos.ui.screens.approval.dialog import ApprovalDialog
from tests.support.shop import CASHIER_PIN, MANAGER_PIN, make_shop
from tests.support.window import Till, open_till

CTRL = Qt.KeyboardModifier.ControlModifier
MILK = "4006381333931"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a shop with a promotion, a coupon and trade prices."""
    application = make_shop(tmp_path / "shop", SystemClock())
    offer(application)
    application.close()
    return tmp_path / "shop"


def offer(application: Application) -> None:
    """Three milk for two, a coupon of half a euro, and milk at 1.00 for the trade."""
    owner = application.staff.owner()
    milk = application.catalog.by_sku("MILK")
    assert milk is not None
    three = Promotion(
        new_id(),
        "3 for 2 milk",
        PromotionKind.N_FOR_M,
        goods=Selection(frozenset({f"product:{milk.id}"})),
        count=3,
        pay=2,
    )
    half = Promotion(
        new_id(),
        "Half a euro",
        PromotionKind.PERCENT_OFF,
        percent=Fraction(50),
        most=1,
        exclusive=False,
        needs_coupon=True,
    )
    for promotion in (three, half):
        application.promotions.save(owner, promotion)
    application.promotions.add_coupon(owner, half.id, "HALF")
    group = application.customers.add_group(owner, "trade", "Trade")
    application.customers.add(owner, "Ada Baker", group_id=group.id)
    trade = PriceList(new_id(), "trade", "Trade prices", customer_group_id=group.id)
    application.price_lists.save(owner, trade)
    price = UnitPrice.of(Money(100, "EUR"))
    application.price_lists.put(owner, trade.id, [ListPrice(trade.id, milk.id, ONE, price)])


def gross(till: Till) -> str:
    """What the open sale costs."""
    sale = till.window.desk.sell_model.state.sale
    assert sale is not None
    return str(sale.totals.gross)


def begin(till: Till, name: str, pin: str) -> None:
    """Somebody signs in and opens the till."""
    till.sign_in(name, pin)
    till.open_till("0")


def test_a_promotion_applies_and_is_hinted_at(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        begin(till, "Cara", CASHIER_PIN)
        till.scan(MILK)
        till.scan(MILK)
        side = till.window.desk.sell.area.side
        assert not side._hint.isHidden()
        assert "3 for 2 milk" in side._hint._text.text()
        till.scan(MILK)
        assert gross(till) == "2.38"
        assert side._hint.isHidden()


def test_a_price_check_adds_nothing(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        begin(till, "Cara", CASHIER_PIN)
        till.key(Qt.Key.Key_F3)
        till.scan(MILK)
        check = till.window.desk.sell.check
        till.until(lambda: check._found.count() == 1, "the price is shown")
        assert gross(till) == "0.00"
        till.scan("0000")
        till.until(lambda: check._fault.text(), "it says that nothing was found")
        till.key(Qt.Key.Key_Escape)
        assert not check.isVisible()
        till.scan(MILK)
        assert gross(till) == "1.19"


def test_a_customer_brings_her_prices(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        begin(till, "Cara", CASHIER_PIN)
        till.scan(MILK)
        till.key(Qt.Key.Key_F4)
        till.type("ada")
        till.key(Qt.Key.Key_Return)
        till.until(lambda: till.window.desk.sell.panel.is_choice, "it asks who")
        till.type("1")
        till.until(lambda: gross(till) == "1.00", "trade prices hold")
        till.key(Qt.Key.Key_Z, CTRL)
        till.until(lambda: gross(till) == "1.19", "and not any more")


def test_a_scanned_coupon_is_taken(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        begin(till, "Cara", CASHIER_PIN)
        till.scan(MILK)
        till.scan("half")
        till.until(lambda: gross(till) == "0.59", "half of it comes off")
        assert "HALF" in till.window.desk.sell._banner.accessibleName()


def test_a_parked_sale_comes_back(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        begin(till, "Cara", CASHIER_PIN)
        till.scan(MILK)
        till.key(Qt.Key.Key_F7)
        assert gross(till) == "0.00"
        till.scan("4006381333948")
        till.key(Qt.Key.Key_F8)
        till.until(lambda: till.window.desk.sell.panel.is_choice, "it asks which")
        till.type("1")
        till.until(lambda: gross(till) == "1.19", "the milk is back")
        till.key(Qt.Key.Key_F8)
        till.until(lambda: till.window.desk.sell.panel.is_choice, "the other waits")


def test_every_line_says_why(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        begin(till, "Cara", CASHIER_PIN)
        for _ in range(3):
            till.scan(MILK)
        till.key(Qt.Key.Key_E, CTRL)
        panel = till.window.desk.sell._explain
        words = dict(panel.texts())
        assert "1,19" in words["Promotion 3 for 2 milk"]
        till.key(Qt.Key.Key_E, CTRL)
        assert any("All lines" in text for text, _ in panel.texts())
        till.key(Qt.Key.Key_E, CTRL)
        assert not panel.isVisible()


def test_a_sale_that_was_made_says_why_from_what_was_stored(
    qapp: QApplication, folder: Path
) -> None:
    with open_till(qapp, folder) as till:
        begin(till, "Cara", CASHIER_PIN)
        for _ in range(3):
            till.scan(MILK)
        till.type("+")
        till.until(lambda: till.window.desk.complete.isVisible(), "the sale is complete")
        till.key(Qt.Key.Key_E, CTRL)
        panel = till.window.desk.complete._explain
        till.until(panel.isVisible, "it says why")
        assert any("3 for 2 milk" in text for text, _ in panel.texts())
        # What its way back says is done, and nothing behind it.
        assert panel.close_button.key == "Esc"
        till.key(Qt.Key.Key_Escape)
        assert not panel.isVisible()
        assert till.window.desk.complete.isVisible()
        till.key(Qt.Key.Key_Escape)
        till.until(till.window.desk.sell.isVisible, "the next sale has begun")

        till.key(Qt.Key.Key_O, CTRL)
        office = till.window.desk.office
        model = office.orders_model
        till.until(lambda: model.state.hits and not model.state.loading, "the sales are shown")
        till.key(Qt.Key.Key_Return)
        till.until(lambda: model.state.order, "the sale is read")
        till.key(Qt.Key.Key_E, CTRL)
        panel = office.orders._explain
        till.until(panel.isVisible, "it says why, too")
        till.key(Qt.Key.Key_Escape)
        assert not panel.isVisible()
        assert office.orders.isVisible()


def when_asked(act: Callable[[ApprovalDialog], None]) -> QTimer:
    """Answer the dialog that asks who approves, as soon as it says who may."""
    timer = QTimer()
    timer.setInterval(10)

    def look() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, ApprovalDialog) and dialog.isVisible() and dialog._buttons:
                timer.stop()
                act(dialog)

    timer.timeout.connect(look)
    timer.start()
    return timer


def manager_approves(dialog: ApprovalDialog) -> None:
    """Choose the manager and type her PIN."""
    while dialog._chosen is None or not dialog._chosen.name.startswith("Max"):
        QTest.keyClick(dialog, Qt.Key.Key_Right)
    for digit in MANAGER_PIN:
        QTest.keyClick(dialog, Qt.Key(ord(digit)))


def test_a_shelf_price_is_approved_and_its_label_noted(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        begin(till, "Cara", CASHIER_PIN)
        till.scan(MILK)
        timer = when_asked(manager_approves)
        till.key(Qt.Key.Key_F9)
        till.type("0.99")
        till.key(Qt.Key.Key_Return)
        till.until(lambda: till.window.desk.sell.panel.is_choice, "it asks why")
        till.type("1")
        till.until(lambda: gross(till) == "0.99", "the shelf's price holds")
        assert not timer.isActive()
    application = Application.open(folders(folder))
    try:
        labels = application.shelf_prices.labels_to_fix()
        assert [(label.product_name, str(label.shelf_price)) for label in labels] == [
            ("Milk 1 l", "0.99")
        ]
    finally:
        application.close()


def test_a_note_stands_below_its_line(qapp: QApplication, folder: Path) -> None:
    with open_till(qapp, folder) as till:
        begin(till, "Cara", CASHIER_PIN)
        till.scan(MILK)
        till.key(Qt.Key.Key_N, CTRL)
        till.type("cold one")
        till.key(Qt.Key.Key_Return)
        till.settle()
        sale = till.window.desk.sell_model.state.sale
        assert sale is not None
        assert sale.cart.lines[0].note == "cold one"


def sums(till: Till) -> list[tuple[str, str]]:
    """What stands above the total at the sale."""
    rows = till.window.desk.sell.area.side._sums._rows
    return [(name.text(), amount.text()) for name, amount in rows if name.isVisible()]


def test_a_tax_that_the_prices_hold_is_said_to_be_in_the_total(
    qapp: QApplication, folder: Path
) -> None:
    with open_till(qapp, folder) as till:
        begin(till, "Max", MANAGER_PIN)
        till.scan(MILK)
        assert sums(till) == [("Subtotal", "1,19\u00a0€"), ("Includes MwSt. 19 %", "0,19\u00a0€")]
        till.key(Qt.Key.Key_F12)
        till.until(till.window.desk.payment.isVisible, "payment is taken")
        inside = till.window.desk.payment._summary._inside
        assert inside.isVisible()
        assert inside.text() == "The total includes MwSt. 19 % 0,19\u00a0€"
        till.key(Qt.Key.Key_Return)
        till.until(till.window.desk.complete.isVisible, "it is paid")
        assert till.window.desk.complete._inside.text() == inside.text()


def test_a_tax_on_top_of_the_prices_is_added_up(qapp: QApplication, tmp_path: Path) -> None:
    shop = make_shop(tmp_path / "shop", SystemClock(), country="CA", currency="CAD")
    shop.close()
    with open_till(qapp, tmp_path / "shop") as till:
        begin(till, "Max", MANAGER_PIN)
        till.scan(MILK)
        (subtotal, *taxes), total = sums(till), till.window.desk.sell_model.state.sale
        assert total is not None
        assert subtotal[0] == "Subtotal"
        assert taxes
        assert not any("Includes" in name for name, _ in taxes)
        assert total.totals.gross > total.totals.subtotal
        till.key(Qt.Key.Key_F12)
        till.until(till.window.desk.payment.isVisible, "payment is taken")
        assert not till.window.desk.payment._summary._inside.isVisible()
        till.key(Qt.Key.Key_Return)
        till.until(till.window.desk.complete.isVisible, "it is paid")
        assert not till.window.desk.complete._inside.isVisible()
