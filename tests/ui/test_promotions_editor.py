"""The promotions editor: the effect is seen before anything is saved."""

from collections.abc import Callable, Iterator
from datetime import date
from time import monotonic

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.promotions.types import Choice, PromotionKind
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import close_connection
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.promotions.view import PromotionsView
from rcommerce_pos.ui.screens.promotions.view_model import PromotionsViewModel
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.widgets.editor_page import Answer, UnsavedDialog

PATIENCE = 15


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
        self.until(lambda: not self.tasks.is_busy)

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
        QTest.keyClicks(goods._search, text)
        self.until(lambda: goods._offers)
        QTest.keyClick(goods._search, Qt.Key.Key_Return)
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
    editor.example("Milk 1", 3)
    assert "2,38" in editor.total
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
    answers: Iterator[Answer] = iter(("stay", "discard"))

    def answer() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, UnsavedDialog) and dialog.isVisible():
                dialog._say(next(answers))

    timer = QTimer()
    timer.setInterval(20)
    timer.timeout.connect(answer)
    timer.start()
    assert not editor.view.page.may_leave()
    assert editor.view.page.is_dirty
    assert editor.view.page.may_leave()
    timer.stop()
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
    QTest.keyClicks(form._code, "welcome5")
    form._code_most.setValue(10)
    form._add_code()
    editor.settle()
    saved = shop.promotions.promotions()[0]
    assert saved.tiers[0].spend == Money(3000, "EUR")
    assert saved.tiers[0].amount == Money(500, "EUR")
    coupon = shop.promotions.coupon("WELCOME5")
    assert coupon is not None
    assert coupon.most == 10
    assert "WELCOME5" in form._codes.text()


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
