"""Every place: empty, being read, refused by the store, and for somebody who may nothing.

The places are walked by the plans of the office, so that a new one is looked at by itself.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.ui.office_door import OFFICE_PERMISSIONS, OPEN_PLACES
from rcommerce_pos.ui.screens.products.delegate import ProductDelegate
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.content import Skeleton
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.progress_row import ProgressRow
from tests.support.shop import MANAGER_PIN, OWNER_PIN, make_empty_shop, make_shop
from tests.support.stubborn import CODE, StubbornStore
from tests.support.window import Till, open_till

CTRL = Qt.KeyboardModifier.ControlModifier
MOST_TABS = 80
AGAIN = "Try again"
READY_AT_ONCE = {"import"}
"""A form that is used while what stands below it is still read."""
OWN = {"settings"}
"""Where everybody finds something of her own: how the till looks to her."""
EMPTY = {
    *("promotions", "price_lists", "labels", "orders", "card_tasks"),
    *("product_list", "reports", "exceptions"),
}
"""What a new shop has none of; the other places have something from the first day on."""


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> Iterator[StubbornStore]:
    made = StubbornStore(monkeypatch)
    yield made
    made.relent()


@pytest.fixture
def till(qapp: QApplication, tmp_path: Path, store: StubbornStore) -> Iterator[Till]:
    """A till with goods, at which the owner works; closed before the store goes."""
    make_shop(tmp_path / "shop", SystemClock()).close()
    with open_till(qapp, tmp_path / "shop") as opened:
        opened.sign_in("Olga", OWNER_PIN)
        opened.open_till("0")
        try:
            yield opened
        finally:
            store.relent()
            opened.settle()


def places(till: Till) -> tuple[str, ...]:
    """Every screen behind the counter, by its name."""
    return tuple(till.window.desk.office._plans)


def go_to(till: Till, key: str) -> QWidget:
    """Open a place as a person does; the form of a product with one."""
    desk = till.window.desk
    if key == "product":
        product = till.window._app.search.search("Milk", limit=1)
        desk.door.edit_product(product[0].product.id) if product else desk._new_product()
    else:
        desk.door.to(desk.office._plans[key].place, key)
    assert desk.office._current == key
    view = desk.office.currentWidget()
    assert view is not None
    return view


def shown(view: QWidget, kind: type[QWidget] = QWidget) -> list[QWidget]:
    return [each for each in view.findChildren(kind) if each.isVisible()]


def texts(view: QWidget) -> str:
    return "\n".join(each.text() for each in shown(view, QLabel) if isinstance(each, QLabel))


def again_button(view: QWidget) -> QAbstractButton | None:
    found = shown(view, QAbstractButton)
    buttons = [each for each in found if isinstance(each, QAbstractButton)]
    return next((each for each in buttons if each.text() == AGAIN and each.isEnabled()), None)


def reach(till: Till, button: QAbstractButton) -> bool:
    """Go to a button by Tab alone."""
    for _ in range(MOST_TABS):
        if button.hasFocus():
            return True
        till.key(Qt.Key.Key_Tab)
    return False


def is_waiting(view: QWidget) -> bool:
    """True where something shows that it is being read."""
    skeletons = [each for each in shown(view, Skeleton) if isinstance(each, Skeleton)]
    delegates = view.findChildren(ProductDelegate)
    return (
        any(each.shows_bars for each in skeletons)
        or bool(shown(view, ProgressRow))
        or any(each.shows_bars for each in delegates)
    )


def comes(till: Till, what: Callable[[], object]) -> bool:
    """Whether something holds soon; no screen may wait for ever."""
    try:
        till.until(what)
    except AssertionError:
        return False
    return True


def test_every_place_says_that_it_cannot_be_read_and_reads_it_again_by_keyboard(
    till: Till, store: StubbornStore
) -> None:
    wrong: list[str] = []
    for key in places(till):
        if key == "product":
            # The form itself is opened by a key, and the store is asked for it only then.
            hit = till.window._app.search.search("Milk", limit=1)[0]
            store.refuse()
            till.window.desk.door.edit_product(hit.product.id)
            view = till.window.desk.office.product
        else:
            store.refuse()
            view = go_to(till, key)  # type: ignore[assignment]
        till.settle()
        if not comes(till, lambda v=view: CODE in texts(v)):  # type: ignore[misc]
            wrong.append(f"{key}: no code in {texts(view)!r}")
        badges = [each for each in shown(view, Badge) if isinstance(each, Badge)]
        if any(each.accessibleName() == "Saved" for each in badges):
            wrong.append(f"{key}: it says that something is saved")
        button = again_button(view)
        store.relent()
        if button is None:
            wrong.append(f"{key}: nothing to try again")
            continue
        if not reach(till, button):
            wrong.append(f"{key}: no way to it by keyboard")
            button.setFocus()
        till.key(Qt.Key.Key_Space)
        if not comes(till, lambda v=view: CODE not in texts(v) and again_button(v) is None):  # type: ignore[misc]
            wrong.append(f"{key}: it still says {texts(view)!r}")
        till.settle()
        if shown(view, Skeleton):
            wrong.append(f"{key}: it waits for ever")
    assert not wrong, "\n" + "\n".join(wrong)


def test_every_place_shows_bars_while_it_is_read_first_and_keeps_what_it_had(
    till: Till, store: StubbornStore
) -> None:
    wrong: list[str] = []
    for key in places(till):
        if key == "product":
            continue
        store.hold()
        view = go_to(till, key)
        if key not in READY_AT_ONCE and not comes(till, lambda v=view: is_waiting(v)):  # type: ignore[misc]
            wrong.append(f"{key}: nothing says that it is read: {texts(view)!r}")
        store.relent()
        till.settle()
        if not comes(till, lambda v=view: not is_waiting(v)):  # type: ignore[misc]
            wrong.append(f"{key}: it waits for ever")
        before = texts(view)
        till.window.desk.go("sell")
        till.settle()
        store.hold()
        go_to(till, key)
        QApplication.processEvents()
        if shown(view, Skeleton) or len(texts(view)) < len(before) // 2:
            wrong.append(f"{key}: what it had is gone while it is read again")
        store.relent()
        till.settle()
        till.until(lambda v=view: not is_waiting(v))  # type: ignore[misc]
    assert not wrong, "\n" + "\n".join(wrong)


def test_every_place_of_an_empty_shop_says_what_goes_there(
    qapp: QApplication, tmp_path: Path
) -> None:
    make_empty_shop(tmp_path / "empty", SystemClock()).close()
    wrong: list[str] = []
    with open_till(qapp, tmp_path / "empty") as till:
        till.sign_in("Olga", OWNER_PIN)
        till.open_till("0")
        for key in places(till):
            view = go_to(till, key)
            till.settle()
            till.until(lambda v=view: not is_waiting(v))  # type: ignore[misc]
            empty = [each.accessibleName() for each in shown(view, EmptyState)]
            if (key in EMPTY) != bool([each for each in empty if each]):
                wrong.append(f"{key}: {empty} in {texts(view)!r}")
            if any(each.property("tone") == "danger" for each in shown(view, Banner)):
                wrong.append(f"{key}: an error in an empty shop: {texts(view)!r}")
            if not texts(view).strip():
                wrong.append(f"{key}: blank")
    assert not wrong, "\n" + "\n".join(wrong)


def test_whoever_may_nothing_sees_no_place_that_is_not_hers(till: Till) -> None:
    window = till.window
    nobody = replace(window._app.staff.owner(), permissions=frozenset())
    window.lock()
    till.settle()
    window._signed_in(nobody)
    till.until(lambda: not window.login.isVisible())
    till.settle()
    desk = window.desk
    buttons = {key: button.isVisible() for key, button in desk.frame.rail._buttons.items()}
    office_places = {plan.place for plan in desk.office._plans.values()}
    assert office_places == {*OFFICE_PERMISSIONS, *OPEN_PLACES}
    assert not any(buttons[place] for place in OFFICE_PERMISSIONS)
    for place in OFFICE_PERMISSIONS:
        desk._go_by_key(place)
        assert not desk.door.is_in, place
        assert desk._toast.isVisible(), place
        assert "not" in desk._toast.accessibleName()
        desk._toast.hide()
    wrong: list[str] = []
    for place in OPEN_PLACES:
        assert buttons[place]
        desk.go(place)
        till.settle()
        for key, plan in desk.office._plans.items():
            if plan.place != place:
                continue
            if plan.permissions:
                assert not desk.office._is_shown(key), key
            # Whoever comes there all the same, by another way, is told why.
            desk.office.open(key)
            till.settle()
            view = desk.office.currentWidget()
            assert view is not None
            told = [*shown(view, Banner), *shown(view, EmptyState)]
            if key not in OWN and not any(each.accessibleName() for each in told):
                wrong.append(f"{key}: {texts(view)!r}")
    assert not wrong, "\n" + "\n".join(wrong)


def test_nobody_is_left_half_signed_in(
    qapp: QApplication, tmp_path: Path, store: StubbornStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_shop(tmp_path / "shop", SystemClock()).close()
    with open_till(qapp, tmp_path / "shop") as till:
        window = till.window
        till.until(lambda: window.is_ready)
        till.settle()
        real = window._app.staff.sign_in

        def sign_in(*who: object) -> object:
            actor = real(*who)  # type: ignore[arg-type]
            store.refuse()
            return actor

        monkeypatch.setattr(window._app.staff, "sign_in", sign_in)
        member = next(m for m in window.login_model.state.members if m.name.startswith("Max"))
        window.login_model.choose(member)
        till.type(MANAGER_PIN)
        till.until(lambda: CODE in texts(window.login), "it is said why")
        assert window.login.isVisible()
        assert window._actor is None
        store.relent()
        monkeypatch.setattr(window._app.staff, "sign_in", real)
        assert again_button(window.login) is not None
        till.key(Qt.Key.Key_Return)
        till.until(lambda: CODE not in texts(window.login), "it is read again")
        till.sign_in("Max", MANAGER_PIN)
        till.until(window.desk.shift.isVisible, "the float is asked for")


def has_sale(till: Till) -> bool:
    return till.window.desk.sell_model.state.sale is not None


def test_a_sale_that_the_store_refused_is_opened_by_the_next_scan(
    till: Till, store: StubbornStore
) -> None:
    desk, sell = till.window.desk, till.window.desk.sell_model
    till.scan("4006381333931")
    store.refuse()
    till.scan("4006381333931")
    assert CODE in texts(desk.sell)
    assert sell.state.sale is not None
    assert len(sell.state.sale.cart.lines) == 1
    sell.open_sales.leave_open()
    till.settle()
    assert not has_sale(till)
    assert again_button(desk.sell) is not None
    # Nothing that is pressed now makes the program stumble, and nothing is rung up later unseen.
    till.scan("4006381333948")
    for key in (Qt.Key.Key_F5, Qt.Key.Key_F12, Qt.Key.Key_Delete, Qt.Key.Key_F7):
        till.key(key)
    assert not has_sale(till)
    store.relent()
    till.scan("4006381333955")
    sale = sell.state.sale
    assert sale is not None
    assert [line.name for line in sale.cart.lines] == ["Café crème 250 g"]
    assert CODE not in texts(desk.sell)


def test_a_search_that_fails_is_said_where_one_searches(till: Till, store: StubbornStore) -> None:
    sell = till.window.desk.sell
    store.refuse()
    till.type("milk")
    till.until(lambda: CODE in texts(sell), "the search says why it finds nothing")
    store.relent()
    till.type(" c")
    till.until(lambda: till.window.desk.sell_model.state.hits, "it finds again")


def test_closing_the_till_does_not_turn_into_opening_it(till: Till, store: StubbornStore) -> None:
    desk = till.window.desk
    store.refuse()
    desk.till_cash.close()
    till.settle()
    till.until(lambda: CODE in texts(desk.shift), "it is said why")
    assert not desk.shift._opening.isVisible()
    store.relent()
    button = again_button(desk.shift)
    assert button is not None
    assert reach(till, button)
    till.key(Qt.Key.Key_Space)
    till.until(lambda: CODE not in texts(desk.shift), "it is read again")
    assert desk.shift_model.state.shift is not None
