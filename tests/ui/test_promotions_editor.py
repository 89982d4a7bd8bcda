"""The promotions editor: the effect is seen before anything is saved."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from fractions import Fraction
from time import monotonic

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.promotions.types import (
    Choice,
    Conditions,
    Part,
    Promotion,
    PromotionKind,
    Selection,
)
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import close_connection
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.promotions.view import PromotionsView
from rcommerce_pos.ui.screens.promotions.view_model import PromotionsViewModel
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.widgets.editor_page import Answer, UnsavedDialog

PATIENCE = 60


class Editor:
    """The editor of a shop by itself."""

    def __init__(self, app: QApplication, shop: Application) -> None:
        self._app = app
        self._owner = QObject()
        self.tasks = Tasks(thread_ended=close_connection)
        self.model = PromotionsViewModel(shop, self.tasks, self._owner)
        self.view = PromotionsView(self.model, formatter=Formatter("en_DE", "Europe/Berlin"))
        self.view.resize(1282, 704)
        self.view.show()

    def begin(self, actor: Actor) -> None:
        """Somebody looks at it."""
        self.model.begin(actor)
        self.settle()

    def settle(self) -> None:
        """Wait until everything that was asked for is shown."""
        self.until(lambda: not (self.tasks.is_busy or self.model.is_waiting))

    def until(self, what: Callable[[], object]) -> None:
        """Wait until something holds."""
        end = monotonic() + PATIENCE
        self._app.processEvents()
        while not what():
            self._app.processEvents()
            assert monotonic() < end
        self._app.processEvents()

    def new(self, kind: PromotionKind, name: str) -> None:
        """Begin a promotion of a kind."""
        self.view.page.want_new()
        self.settle()
        form = self.view.form
        form._kind.choose(kind)
        QTest.keyClicks(form._name, name)
        self.settle()

    def pick(self, text: str) -> None:
        """Choose goods by search, as a person does."""
        goods = self.view.form._goods
        QTest.keyClicks(goods.of.search, text)
        self.until(lambda: goods.of._offers)
        QTest.keyClick(goods.of.search, Qt.Key.Key_Return)
        self.settle()

    def example(self, text: str, times: int = 1) -> None:
        """Put goods into the example."""
        basket = self.view.example
        for _ in range(times):
            QTest.keyClicks(basket.search, text)
            self.until(lambda: basket._hits)
            QTest.keyClick(basket.search, Qt.Key.Key_Return)
            self.settle()

    @property
    def total(self) -> str:
        """What the example costs."""
        return self.view.example._total.text()

    def close(self) -> None:
        """End it in order."""
        self.view.hide()
        self.tasks.stop()
        self.view.deleteLater()


@contextmanager
def answering(*wanted: Answer) -> Iterator[None]:
    """Give these answers, one after the other, whenever unsaved changes are asked about."""
    answers = iter(wanted)

    def answer() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, UnsavedDialog) and dialog.isVisible():
                dialog._say(next(answers))

    timer = QTimer()
    timer.setInterval(20)
    timer.timeout.connect(answer)
    timer.start()
    yield
    timer.stop()
    assert next(answers, None) is None


def goods(shop: Application, sku: str) -> Selection:
    """One product, as a selection."""
    product = shop.catalog.by_sku(sku)
    assert product is not None
    return Selection(frozenset({f"product:{product.id}"}))


@pytest.fixture
def editor(qapp: QApplication, shop: Application) -> Iterator[Editor]:
    """An editor on a shop, with the owner before it."""
    made = Editor(qapp, shop)
    made.begin(shop.staff.owner())
    yield made
    made.close()


def test_an_empty_shop_says_how_to_begin(editor: Editor) -> None:
    assert editor.view.page._empty.isVisible()


def test_the_effect_is_seen_before_it_is_saved(editor: Editor, shop: Application) -> None:
    editor.new(PromotionKind.N_FOR_M, "3 for 2 milk")
    editor.view.form._count.setValue(3)
    editor.view.form._pay.setValue(2)
    editor.pick("Milk 1")
    assert "2,38" in editor.total
    assert "saves 1,19" in " ".join(editor.view.example.texts()).replace("\u00a0", " ")
    assert any("3 for 2 milk" in text for text in editor.view.example.texts())
    assert shop.promotions.promotions() == ()
    assert editor.view.page.is_dirty
    editor.view.page.save_wanted.emit()
    editor.settle()
    saved = shop.promotions.promotions()
    assert [(each.name, each.count, each.pay) for each in saved] == [("3 for 2 milk", 3, 2)]
    assert not editor.view.page.is_dirty


def test_what_is_wrong_is_said_at_its_field(editor: Editor, shop: Application) -> None:
    editor.new(PromotionKind.PERCENT_OFF, "Ten off")
    form = editor.view.form
    fault = form._faults[form._percent]
    assert "percent" in fault.text()
    QTest.keyClicks(form._percent, "10")
    editor.settle()
    assert fault.text() == ""
    form._last.set_day(date(2020, 1, 1))
    form._first.set_day(date(2021, 1, 1))
    form._first.changed.emit()
    editor.settle()
    assert "before" in form._faults[form._last].text()
    editor.view.page.save_wanted.emit()
    editor.settle()
    assert shop.promotions.promotions() == ()
    assert editor.view.page.warning


def test_others_that_want_the_same_goods_are_named(editor: Editor) -> None:
    for name in ("First", "Second"):
        editor.new(PromotionKind.AMOUNT_OFF, name)
        QTest.keyClicks(editor.view.form._amount, "0,10")
        editor.pick("Milk 1")
        editor.view.page.save_wanted.emit()
        editor.settle()
    assert "First" in editor.view.page.warning


def test_unsaved_changes_are_asked_about(editor: Editor, shop: Application) -> None:
    editor.new(PromotionKind.FIXED_PRICE, "Milk day")
    QTest.keyClicks(editor.view.form._amount, "1")
    editor.settle()
    with answering("stay", "discard"):
        assert not editor.view.page.may_leave()
        assert editor.view.page.is_dirty
        assert editor.view.page.may_leave()
    assert shop.promotions.promotions() == ()


def test_steps_and_coupons_are_entered(editor: Editor, shop: Application) -> None:
    editor.new(PromotionKind.SPEND, "Five off thirty")
    form = editor.view.form
    _, start, value = form._tiers._rows[0]
    QTest.keyClicks(start, "30")
    QTest.keyClicks(value, "5")
    form._coupon.setChecked(True)
    editor.view.page.save_wanted.emit()
    editor.settle()
    QTest.keyClicks(form._coupons.code, "welcome5")
    form._coupons.most.setValue(10)
    QTest.keyClick(form._coupons.code, Qt.Key.Key_Return)
    editor.settle()
    saved = shop.promotions.promotions()[0]
    assert saved.tiers[0].spend == Money(3000, "EUR")
    assert saved.tiers[0].amount == Money(500, "EUR")
    coupon = shop.promotions.coupon("WELCOME5")
    assert coupon is not None
    assert coupon.most == 10
    assert form._coupons.texts()[4:] == ["WELCOME5", "10", "–", "0"]


def test_the_policy_of_the_shop_is_chosen(editor: Editor, shop: Application) -> None:
    editor.new(PromotionKind.FIXED_PRICE, "Milk day")
    QTest.keyClicks(editor.view.form._amount, "1")
    editor.view.page.save_wanted.emit()
    editor.settle()
    editor.view._choice.choose(Choice.BEST)
    editor.settle()
    assert shop.promotions.book().choice is Choice.BEST


def test_a_cashier_only_reads(qapp: QApplication, shop: Application) -> None:
    made = Editor(qapp, shop)
    try:
        made.begin(shop.staff.by_name("Cara Cashier"))
        assert made.view.page._save.isHidden()
        assert "manager" in made.view.page._reason.text()
    finally:
        made.close()


def test_a_promotion_is_entered_by_keyboard_alone(editor: Editor, shop: Application) -> None:
    page, form = editor.view.page, editor.view.form
    editor.view.activateWindow()
    page.focus()
    page.want_new()
    editor.settle()
    form._name.setFocus()
    QTest.keyClicks(form._name, "Ten off the milk")
    tab(form._kind)
    tab(form._percent)
    QTest.keyClicks(form._percent, "10")
    tab(form._active)
    tab(form._goods.of.search)
    QTest.keyClicks(form._goods.of.search, "milk")
    editor.until(lambda: form._goods.of._offers)
    QTest.keyClick(form._goods.of.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is form._goods.of._offers[0]
    QTest.keyClick(form._goods.of._offers[0], Qt.Key.Key_Return)
    editor.settle()
    page.save_wanted.emit()
    editor.settle()
    saved = shop.promotions.promotions()[0]
    assert (saved.name, saved.percent) == ("Ten off the milk", Fraction(10))
    assert len(saved.goods.keys) == 1


def tab(to: QWidget) -> None:
    """Press Tab, and be there."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is to


def test_tab_leads_from_the_list_through_the_form_and_the_example_to_the_bar(
    editor: Editor, shop: Application
) -> None:
    offer = Promotion(
        new_id(), "Milk", PromotionKind.AMOUNT_OFF, goods(shop, "MILK"), amount=Money(10, "EUR")
    )
    shop.promotions.save(shop.staff.owner(), offer)
    editor.begin(shop.staff.owner())
    QTest.keyClicks(editor.view.form._name, "!")
    editor.settle()
    page = editor.view.page
    page.focus()
    tab(editor.view.form._name)
    editor.view.form._priority.setFocus()
    tab(editor.view.example.search)
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page._revert
    tab(page._save)


def test_a_number_that_is_none_is_said_at_its_own_field(editor: Editor) -> None:
    editor.new(PromotionKind.PERCENT_OFF, "Ten off")
    form = editor.view.form
    QTest.keyClicks(form._percent, "ten")
    editor.settle()
    assert form._faults[form._percent].text()
    assert form._faults[form._name].text() == ""
    assert editor.view.page.is_dirty
    editor.example("Milk 1")
    assert form._faults[form._percent].text()
    assert editor.view.page.is_dirty


def test_steps_that_cannot_be_read_are_said_at_the_steps(editor: Editor) -> None:
    editor.new(PromotionKind.TIERS, "More")
    form = editor.view.form
    _, start, value = form._tiers._rows[0]
    QTest.keyClicks(start, "3")
    QTest.keyClicks(value, "lots")
    editor.settle()
    assert form._faults[form._tiers].text()
    assert form._faults[form._name].text() == ""


def test_what_is_got_is_of_the_same_goods_unless_others_are_picked(
    editor: Editor, shop: Application
) -> None:
    editor.new(PromotionKind.BUY_X_GET_Y, "Buy one, get one")
    editor.pick("Milk 1")
    editor.view.page.save_wanted.emit()
    editor.settle()
    saved = shop.promotions.promotions()[0]
    assert (saved.count, saved.pay, saved.reward) == (1, 1, None)
    assert "1,19" in editor.total


@pytest.mark.parametrize(
    ("kind", "percent", "amount"),
    [
        (PromotionKind.MEAL_DEAL, Fraction(20), None),
        (PromotionKind.BUY_X_GET_Y, None, Money(50, "EUR")),
        (PromotionKind.BUY_X_GET_Y, Fraction(50), None),
        (PromotionKind.N_FOR_M, Fraction(25, 2), None),
        (PromotionKind.CHEAPEST_FREE, Fraction(50), None),
    ],
)
def test_editing_the_name_loses_nothing_else(
    editor: Editor,
    shop: Application,
    kind: PromotionKind,
    percent: Fraction | None,
    amount: Money | None,
) -> None:
    milk, chocolate = goods(shop, "MILK"), goods(shop, "CHOC")
    offer = Promotion(
        new_id(),
        "Old name",
        kind,
        Selection(but=milk.keys) if kind is not PromotionKind.MEAL_DEAL else Selection(),
        parts=(Part(milk), Part(chocolate, 2)) if kind is PromotionKind.MEAL_DEAL else (),
        count=0 if kind is PromotionKind.MEAL_DEAL else 3,
        pay=2 if kind in (PromotionKind.N_FOR_M, PromotionKind.BUY_X_GET_Y) else 0,
        percent=percent,
        amount=amount,
        conditions=Conditions(registers=frozenset({new_id()}), customer_groups=frozenset()),
    )
    shop.promotions.save(shop.staff.owner(), offer)
    editor.begin(shop.staff.owner())
    editor.view.form._name.clear()
    QTest.keyClicks(editor.view.form._name, "New name")
    editor.settle()
    editor.view.page.save_wanted.emit()
    editor.settle()
    assert shop.promotions.promotions() == (replace(offer, name="New name"),)


def test_some_goods_are_left_out(editor: Editor, shop: Application) -> None:
    editor.new(PromotionKind.PERCENT_OFF, "All but milk")
    form = editor.view.form
    QTest.keyClicks(form._percent, "10")
    form._goods.leave_out.click()
    QTest.keyClicks(form._goods.but.search, "Milk 1")
    QTest.keyClick(form._goods.but.search, Qt.Key.Key_Return)
    editor.until(lambda: form._goods.but.keys)
    editor.settle()
    editor.view.page.save_wanted.emit()
    editor.settle()
    assert shop.promotions.promotions()[0].goods == Selection(but=goods(shop, "MILK").keys)
    assert all(line.product.sku != "MILK" for line in editor.view.example.lines)


def test_groups_and_the_till_are_chosen(editor: Editor, shop: Application) -> None:
    owner = shop.staff.owner()
    groups = [shop.customers.add_group(owner, code, code) for code in ("gold", "silver", "staff")]
    editor.begin(owner)
    editor.new(PromotionKind.PERCENT_OFF, "For some")
    form = editor.view.form
    QTest.keyClicks(form._percent, "10")
    for group in groups[:2]:
        form._groups.buttons[group.id].click()
    form._till.setCurrentIndex(1)
    editor.view.page.save_wanted.emit()
    editor.settle()
    when = shop.promotions.promotions()[0].conditions
    assert when.customer_groups == {groups[0].id, groups[1].id}
    assert when.registers == {shop.place.till.register_id}


def test_a_code_waits_for_the_promotion_and_is_not_lost_when_it_is_refused(
    editor: Editor, shop: Application
) -> None:
    editor.new(PromotionKind.PERCENT_OFF, "With a coupon")
    form = editor.view.form
    QTest.keyClicks(form._percent, "10")
    form._coupon.setChecked(True)
    editor.settle()
    assert not form._coupons.code.isEnabled()
    editor.view.page.save_wanted.emit()
    editor.settle()
    assert "code" in editor.view.page.warning
    QTest.keyClicks(form._coupons.code, "X")
    QTest.keyClick(form._coupons.code, Qt.Key.Key_Return)
    editor.settle()
    assert "3 to 40" in form._faults[form._coupons].text()
    assert form._coupons.code.text() == "X"


def test_who_saves_before_another_is_opened_gets_there(editor: Editor, shop: Application) -> None:
    for name in ("First", "Second"):
        editor.new(PromotionKind.AMOUNT_OFF, name)
        QTest.keyClicks(editor.view.form._amount, "0,10")
        editor.view.page.save_wanted.emit()
        editor.settle()
    QTest.keyClicks(editor.view.form._name, "!")
    editor.settle()
    with answering("save"):
        editor.view.page._list.setCurrentRow(0)
    editor.until(lambda: editor.view.form._name.text() == "First")
    editor.settle()
    assert {each.name for each in shop.promotions.promotions()} == {"First", "Second!"}


def test_a_promotion_that_has_ended_says_so(editor: Editor) -> None:
    editor.new(PromotionKind.PERCENT_OFF, "Over")
    form = editor.view.form
    QTest.keyClicks(form._percent, "10")
    form._last.set_day(date(2020, 1, 1))
    form._last.changed.emit()
    editor.settle()
    assert "ended" in editor.view.page.warning


def test_long_names_never_widen_the_page(editor: Editor) -> None:
    for name in ("A very long name of an offer " * 3, "Another very long name of one " * 3):
        editor.new(PromotionKind.AMOUNT_OFF, name)
        QTest.keyClicks(editor.view.form._amount, "0,10")
        editor.view.page.save_wanted.emit()
        editor.settle()
    assert editor.view.page.warning
    assert editor.view.minimumSizeHint().width() <= 1282
    assert editor.view.width() == 1282


def test_the_example_is_changed_by_keys_and_keeps_the_keyboard(
    editor: Editor, shop: Application
) -> None:
    editor.new(PromotionKind.PERCENT_OFF, "Ten off")
    QTest.keyClicks(editor.view.form._percent, "10")
    editor.pick("Milk 1")
    basket = editor.view.example
    basket.search.setFocus()
    QTest.keyClicks(basket.search, "CHOC")
    QTest.keyClick(basket.search, Qt.Key.Key_Return)
    editor.until(lambda: len(basket.lines) == 2)
    editor.settle()
    milk = basket.lines[0].product.id
    more = basket._buttons[milk, "plus"]
    more.setFocus()
    QTest.keyClick(more, Qt.Key.Key_Space)
    editor.settle()
    assert basket.lines[0].quantity.milli == 2000
    assert QApplication.focusWidget() is basket._buttons[milk, "plus"]
    basket._buttons[milk, "trash-2"].click()
    editor.settle()
    assert [line.product.sku for line in basket.lines] == ["CHOC"]
    QTest.keyClicks(editor.view.form._name, "!")
    editor.settle()
    assert [line.product.sku for line in basket.lines] == ["CHOC"]
