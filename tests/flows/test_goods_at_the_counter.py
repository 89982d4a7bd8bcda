"""What goods ask, rung up by keyboard and scanner through the real window."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.cart import Discount
from rcommerce_pos.core.catalog.goods import GoodsRules, Modifier, ModifierGroup
from rcommerce_pos.core.catalog.types import BarcodeDraft, ProductDraft, ProductKind, Unit
from rcommerce_pos.core.inventory.types import MovementReason
from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.verify import verify_store
from rcommerce_pos.ui.screens.approval.dialog import ApprovalDialog
from rcommerce_pos.ui.widgets.dialog import Dialog
from tests.flows.test_a_day import gross, lines
from tests.support.approver import Approver
from tests.support.dialogs import answer
from tests.support.shop import CASHIER_PIN, MANAGER_PIN, OWNER_PIN, make_shop, sell
from tests.support.window import Till, open_till

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
WINE = "4006381333986"
COLA = "4006381333993"
PHONE = "4006381334006"
UNKNOWN = "4006381334013"


def price(text: str) -> UnitPrice:
    return UnitPrice.parse(text, "EUR")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a shop with goods that ask something."""
    shop = make_shop(tmp_path / "shop", SystemClock())
    owner, catalog = shop.staff.owner(), shop.catalog

    def add(name: str, **draft: object) -> object:
        values = {"price": price("2.00"), "sku": name.upper(), **draft}
        return catalog.add_product(owner, ProductDraft(name, **values))  # type: ignore[arg-type]

    deposit = catalog.add_product(
        owner,
        ProductDraft("Bottle", sku="PFAND", price=price("0.25"), kind=ProductKind.DEPOSIT),
    )
    add("Wine", rules=GoodsRules(min_age=18), barcodes=(BarcodeDraft(WINE),))
    add("Cola", deposit_id=deposit.id, barcodes=(BarcodeDraft(COLA),))
    add("Phone", rules=GoodsRules(asks_serial=True), barcodes=(BarcodeDraft(PHONE),))
    tare = GoodsRules(tare=Quantity.parse("0.05"))
    add("Salad", sku="77", unit=Unit.KILOGRAM, price=price("10.00"), rules=tare)
    tea = catalog.add_product(owner, ProductDraft("Tea", sku="TEA", price=price("2.00")))
    sizes = (Modifier(new_id(), "Small", price("0"), preset=True),
             Modifier(new_id(), "Large", price("0.80")))  # fmt: skip
    extras = (Modifier(new_id(), "Honey", price("0.30")), Modifier(new_id(), "Lemon", price("0")))
    groups = (ModifierGroup(new_id(), "Size", 1, 1, sizes),
              ModifierGroup(new_id(), "With", 0, 2, extras))  # fmt: skip
    for group in groups:
        shop.composition.save_group(owner, group)
    shop.composition.ask(owner, tea.id, [group.id for group in groups])
    shop.close()
    return tmp_path / "shop"


@pytest.fixture
def till(qapp: QApplication, folder: Path) -> Iterator[Till]:
    """A till at which Cara sells."""
    with open_till(qapp, folder) as opened:
        opened.sign_in("Cara", CASHIER_PIN)
        opened.open_till("0")
        yield opened


def sound(folder: Path) -> bool:
    """True where the whole store obeys the rules."""
    application = Application.open(folders(folder))
    try:
        return verify_store(application, full=True).sound
    finally:
        application.close()


def test_an_age_is_asked_and_enter_alone_proves_nothing(till: Till) -> None:
    panel = till.window.desk.sell.panel
    till.scan(WINE)
    till.until(panel.isVisible, "the age is asked for")
    till.key(Qt.Key.Key_Return)
    assert panel.isVisible()
    till.scan("4006381333931")
    assert lines(till) == []
    till.type("1")
    till.until(lambda: len(lines(till)) == 2, "the wine and the scan that waited")
    assert [name for name, _ in lines(till)] == ["Wine", "Milk 1 l"]
    till.scan(WINE)
    assert lines(till)[0] == ("Wine", "2")


def test_a_birth_date_that_does_not_suffice_sells_nothing(till: Till) -> None:
    till.scan(WINE)
    till.type("2")
    till.until(lambda: till.window.desk.sell.keys_to_focus, "the birth date is asked for")
    till.type("01/01/2024")
    till.key(Qt.Key.Key_Return)
    notice = till.window.desk.sell_model.state.notice
    assert notice is not None
    assert "18 years" in notice.title
    assert lines(till) == []
    till.scan(WINE)
    till.type("3")
    notice = till.window.desk.sell_model.state.notice
    assert notice is not None
    assert notice.title == "age.denied"


def test_empties_come_back_and_a_basket_below_zero_pays_out(till: Till, folder: Path) -> None:
    till.scan(COLA)
    assert lines(till) == [("Cola", "1"), ("Bottle", "1")]
    till.key(Qt.Key.Key_R, CTRL)
    till.scan(COLA)
    assert lines(till)[-1] == ("Bottle", "-1")
    till.type("12*")
    till.scan("PFAND")
    assert lines(till)[-1] == ("Bottle", "-13")
    assert gross(till) == "-1.00"
    till.type("+")
    till.until(till.window.desk.complete.isVisible, "the sale is complete")
    order = till.window.desk.last_order
    assert order is not None
    assert str(order.gross) == "-1.00"
    assert till.window.desk.complete._word.text() == "Pay out"
    assert till.window.desk.complete._amount.text() == "1,00\xa0€"
    till.key(Qt.Key.Key_Return)
    till.settle()
    till.scan("PFAND")
    till.key(Qt.Key.Key_F12)
    till.until(till.window.desk.payment.isVisible, "what is paid out is shown")
    assert till.window.desk.payment_model.state is not None
    till.key(Qt.Key.Key_Return)
    till.until(till.window.desk.complete.isVisible, "it is paid out")
    order = till.window.desk.last_order
    assert order is not None
    assert str(order.gross) == "-0.25"


def test_modifiers_by_their_numbers(till: Till) -> None:
    till.type("tea")
    till.key(Qt.Key.Key_Return)
    till.until(till.window.desk.sell.modifiers.isVisible, "modifiers are asked for")
    till.type("2")
    till.type("3")
    till.key(Qt.Key.Key_Return)
    assert gross(till) == "3.10"
    sale = till.window.desk.sell_model.state.sale
    assert sale is not None
    assert [part.name for part in sale.cart.lines[0].details.modifiers] == ["Large", "Honey"]


def test_a_serial_number_is_scanned(till: Till) -> None:
    till.scan(PHONE)
    till.until(till.window.desk.sell.panel.isVisible, "the serial number is asked for")
    till.scan("SN-0815")
    sale = till.window.desk.sell_model.state.sale
    assert sale is not None
    assert sale.cart.lines[0].details.serial == "SN-0815"


def test_produce_by_its_number_with_the_usual_tare_or_another(till: Till) -> None:
    till.type("77")
    till.key(Qt.Key.Key_Return)
    till.type("0.55")
    till.key(Qt.Key.Key_Return)
    assert lines(till) == [("Salad", "0.5")]
    till.type("77")
    till.key(Qt.Key.Key_Return)
    till.type("0.55-0.15")
    till.key(Qt.Key.Key_Return)
    assert lines(till)[-1] == ("Salad", "0.4")


def test_an_unknown_code_is_sold_at_an_open_price(till: Till) -> None:
    till.scan(UNKNOWN)
    till.key(Qt.Key.Key_O, ALT)
    till.type("4.99")
    till.key(Qt.Key.Key_Tab)
    till.type("Umbrella")
    till.key(Qt.Key.Key_Return)
    assert lines(till) == [("Umbrella", "1")]
    assert gross(till) == "4.99"


def test_an_unknown_code_is_linked_with_approval(qapp: QApplication, till: Till) -> None:
    approver = Approver(qapp)
    till.scan(UNKNOWN)
    till.key(Qt.Key.Key_L, ALT)
    till.type("cafe")
    till.key(Qt.Key.Key_Return)
    till.until(lambda: till.window.desk.sell.panel.is_choice, "products are offered")
    till.type("1")
    till.until(lambda: lines(till) == [("Café crème 250 g", "1")], "it is linked and sold")
    assert approver.asked == 1
    till.scan(UNKNOWN)
    assert lines(till) == [("Café crème 250 g", "2")]


def test_after_the_total_a_line_goes_out_with_two_names(
    qapp: QApplication, till: Till, folder: Path
) -> None:
    approver = Approver(qapp)
    till.scan("4006381333931")
    till.key(Qt.Key.Key_Delete)
    assert approver.asked == 0
    till.scan("4006381333931")
    till.scan(COLA)
    till.key(Qt.Key.Key_F12)
    till.until(till.window.desk.payment.isVisible, "the total is called")
    till.key(Qt.Key.Key_Escape)
    till.until(till.window.desk.sell.isVisible, "back at the sale")
    till.key(Qt.Key.Key_Up)
    till.key(Qt.Key.Key_Up)
    till.key(Qt.Key.Key_Delete)
    till.until(lambda: len(lines(till)) == 2, "Max allowed it")
    assert approver.asked == 1


def test_the_owner_reads_the_exceptions_in_the_evening(qapp: QApplication, till: Till) -> None:
    approver = Approver(qapp)
    till.scan(WINE)
    till.type("3")
    till.scan(UNKNOWN)
    till.key(Qt.Key.Key_L, ALT)
    till.type("cafe")
    till.key(Qt.Key.Key_Return)
    till.type("1")
    till.until(lambda: approver.asked == 1, "Max allowed the link")
    till.settle()
    till.window.actions_.do("lock")
    till.until(till.window.login.isVisible, "Cara left")
    till.to_front()
    till.sign_in("Olga", OWNER_PIN)
    till.window.desk.go("reports")
    office = till.window.desk.office
    office.open("exceptions")
    till.until(lambda: not office.exceptions_model.state.loading, "the list is read")
    told = [(entry.kind.value, entry.actor, entry.approved_by, entry.subject)
            for entry in office.exceptions_model.state.entries]  # fmt: skip
    assert told == [
        ("code_linked", "Cara Cashier", "Max Manager", "Café crème 250 g"),
        ("refused", "Cara Cashier", "", "Wine"),
    ]


def test_a_discount_goes_with_the_goods_that_it_was_for(till: Till) -> None:
    model = till.window.desk.sell_model
    till.scan("4006381333955")
    till.until(lambda: lines(till) == [("Café crème 250 g", "1")], "the coffee is added")
    model.changes.set_quantity(1, Quantity.of(10))
    till.until(lambda: lines(till) == [("Café crème 250 g", "10")], "ten of them")
    model.changes.discount_sale(Discount(amount=Money.parse("6.00", "EUR")))
    till.until(lambda: gross(till) == "58.90", "the discount is given")
    model.changes.set_quantity(1, Quantity.of(1))
    till.until(lambda: gross(till) == "6.49", "the discount is gone")
    notice = model.state.notice
    assert notice is not None
    assert notice.title == "discount.dropped"
    till.key(Qt.Key.Key_Z, CTRL)
    till.until(lambda: gross(till) == "58.90", "all of it is back")


def test_goods_that_nobody_counted_are_sold_with_approval_once(
    qapp: QApplication, till: Till, folder: Path
) -> None:
    approver = Approver(qapp)
    till.scan("4006381333979")
    till.until(lambda: lines(till) == [("Last one", "1")], "Max allowed it")
    assert approver.asked == 1
    till.settle()
    till.to_front()
    till.key(Qt.Key.Key_F12)
    till.until(till.window.desk.payment.isVisible, "the total is called")
    till.key(Qt.Key.Key_Return)
    till.until(till.window.desk.complete.isVisible, "it is paid")
    assert approver.asked == 1
    assert sound(folder)


def test_a_parked_sale_asks_the_age_that_its_goods_need_now(till: Till, folder: Path) -> None:
    desk = till.window.desk
    till.scan("4006381333955")
    till.scan("4006381333931")
    till.until(lambda: len(lines(till)) == 2, "two things are added")
    desk.sell_model.open_sales.park()
    till.settle()
    assert lines(till) == []
    application, done = desk._app, list[object]()

    def change() -> UUID:
        owner, catalog = application.staff.owner(), application.catalog
        wanted = {"CAFE": GoodsRules(min_age=18), "MILK": GoodsRules(recalled="glass")}
        for sku, rules in wanted.items():
            product = catalog.by_sku(sku)
            assert product is not None
            draft = replace(catalog.draft_of(product), rules=rules)
            catalog.update_product(owner, product.id, draft)
        return application.carts.parked()[0].cart_id

    desk._tasks.counter(change, done.append, done.append, owner=desk)
    till.until(lambda: bool(done), "other rules hold")
    parked = done[0]
    assert isinstance(parked, UUID)
    desk.sell_model.open_sales.recall(parked)
    till.until(desk.sell.panel.isVisible, "the age is asked for")
    notice = desk.sell_model.state.notice
    assert notice is not None
    assert notice.recalled is not None
    assert notice.recalled.taken_out == ("Milk 1 l is recalled: glass",)
    till.key(Qt.Key.Key_Escape)
    till.key(Qt.Key.Key_F12)
    till.until(desk.sell.panel.isVisible, "it is asked again before it is paid")
    assert not desk.payment.isVisible()
    till.type("3")
    till.until(lambda: not lines(till), "what nobody may buy goes out")
    assert desk.sell_model.state.notice is not None
    assert desk.sell_model.state.notice.title == "age.denied"


def test_minus_and_plus_count_empties_and_never_turn_them_into_goods(till: Till) -> None:
    till.key(Qt.Key.Key_R, CTRL)
    till.scan(COLA)
    till.until(lambda: lines(till) == [("Bottle", "-1")], "one comes back")
    model = till.window.desk.sell_model
    model.changes.step_quantity(1, 1)
    till.until(lambda: lines(till) == [("Bottle", "-2")], "two come back")
    model.changes.set_quantity(1, Quantity.of(5))
    till.until(lambda: lines(till) == [("Bottle", "-5")], "five come back")


def test_a_line_says_quietly_that_none_is_left_on_record(
    qapp: QApplication, tmp_path: Path
) -> None:
    shop = make_shop(tmp_path / "shop", SystemClock())
    milk = shop.catalog.by_sku("MILK")
    assert milk is not None
    shop.stock_counting.count(
        shop.staff.owner(), milk.id, Quantity.of(1), reason=MovementReason.COUNT, recorded=None
    )
    shop.close()
    with open_till(qapp, tmp_path / "shop") as till:
        till.sign_in("Max", MANAGER_PIN)
        till.open_till("0")
        model = till.window.desk.sell.area.list.lines._model
        told: list[int] = []
        model.dataChanged.connect(lambda first, _last: told.append(first.row()))

        def said(row: int) -> str:
            return str(model.index(row).data())

        till.scan("4006381333931")
        assert "record" not in said(0)
        till.scan("4006381333931")
        assert said(0).endswith("only 1 on record")
        assert told == [0]
        # It is a hint: nothing is asked, nothing stands over the lines.
        assert till.window.desk.sell_model.state.notice is None
        assert not till.window.desk.sell.asks
        till.scan("4006381333948")
        assert "record" not in said(1), "nobody ever counted it"


def test_a_payment_whose_approval_is_called_off_waits_to_be_tried_again(
    qapp: QApplication, tmp_path: Path
) -> None:
    shop = make_shop(tmp_path / "shop", SystemClock())
    last = shop.catalog.by_sku("LAST")
    assert last is not None
    shop.stock_counting.count(
        shop.staff.owner(), last.id, Quantity.of(1), reason=MovementReason.COUNT, recorded=None
    )
    shop.close()
    with open_till(qapp, tmp_path / "shop") as till:
        till.sign_in("Cara", CASHIER_PIN)
        till.open_till("0")
        till.scan("4006381333979")
        till.key(Qt.Key.Key_F12)
        desk = till.window.desk
        till.until(desk.payment.isVisible, "payment is taken")
        # Meanwhile somebody else sells the last one.
        till.counter.tasks.counter(
            lambda: sell(till.counter.application, ("LAST", "1")),
            lambda _order: None,
            lambda error: pytest.fail(str(error)),
            owner=till.window,
        )
        till.settle()
        over: list[Dialog] = []

        def leave(dialog: Dialog) -> None:
            over.append(dialog)
            dialog.reject()

        timer = answer((ApprovalDialog, leave))
        till.key(Qt.Key.Key_Return)
        till.until(lambda: over, "somebody is asked to approve")
        timer.stop()
        till.to_front()
        state = desk.payment_model.state
        assert state is not None
        assert state.error is None
        assert not state.busy
        assert "nothing was done" in desk._toast.accessibleName()
        approver = Approver(qapp)
        till.key(Qt.Key.Key_Return)
        till.to_front()
        till.until(desk.complete.isVisible, "it is paid")
        assert approver.asked == 1
