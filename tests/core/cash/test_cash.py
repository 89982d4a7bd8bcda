"""The drawer: what should be in it, the blind count, and closes that never fail on arithmetic."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cash.drawer import count_total, is_accepted
from rcommerce_pos.core.kernel.errors import InvalidInput, PermissionDenied, Refused
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.storage.database import fetch_all
from rcommerce_pos.core.verify import verify_store
from tests.support.shop import card, cash, sell


def euro(text: str) -> Money:
    return Money.parse(text, "EUR")


def test_float_and_cash_less_change_are_expected(shop: Application) -> None:
    owner = shop.staff.owner()
    shop.cash.open_shift(owner, euro("100.00"))
    sell(shop, ("MILK", "2"), tender="10.00")
    assert shop.cash.expected(owner) == euro("102.38")


def test_cards_leave_nothing_in_the_drawer(shop: Application) -> None:
    owner = shop.staff.owner()
    shop.cash.open_shift(owner, euro("0"))
    cart = shop.carts.start(owner).cart.id
    shop.carts.scan(owner, cart, "MILK")
    shop.checkout.complete(owner, cart, (card(shop, "1.19"),))
    assert shop.cash.expected(owner) == euro("0")


def test_there_is_one_open_shift(shop: Application) -> None:
    owner = shop.staff.owner()
    shop.cash.open_shift(owner, euro("10"))
    with pytest.raises(Refused, match="opened already"):
        shop.cash.open_shift(owner, euro("10"))


def test_a_negative_float_is_refused(shop: Application) -> None:
    with pytest.raises(InvalidInput):
        shop.cash.open_shift(shop.staff.owner(), euro("-1"))


def test_the_first_count_that_differs_says_only_to_count_again(shop: Application) -> None:
    cashier = shop.staff.by_name("Cara Cashier")
    shop.cash.open_shift(cashier, euro("50"))
    first = shop.cash.count(cashier, {2000: 2})
    assert not first.accepted
    assert first.shift is None
    second = shop.cash.count(cashier, {2000: 2})
    assert second.accepted
    assert second.shift is not None
    assert second.shift.difference == euro("-10")
    assert len(fetch_all("SELECT * FROM cash_count")) == 2
    assert verify_store(shop).sound


def test_a_count_that_matches_closes_at_once(shop: Application) -> None:
    cashier = shop.staff.by_name("Cara Cashier")
    shop.cash.open_shift(cashier, euro("50"))
    result = shop.cash.count(cashier, {5000: 1})
    assert result.accepted
    assert result.shift is not None
    assert not result.shift.difference
    assert shop.cash.current_shift() is None


def test_a_cashier_does_not_see_what_is_expected(shop: Application) -> None:
    cashier = shop.staff.by_name("Cara Cashier")
    shop.cash.open_shift(cashier, euro("50"))
    with pytest.raises(PermissionDenied):
        shop.cash.expected(cashier)


def test_nothing_is_counted_in_a_closed_till(shop: Application) -> None:
    with pytest.raises(Refused, match="not open"):
        shop.cash.count(shop.staff.owner(), {100: 1})


def test_nothing_is_sold_in_a_closed_till(shop: Application) -> None:
    owner = shop.staff.owner()
    cart = shop.carts.start(owner).cart.id
    shop.carts.scan(owner, cart, "MILK")
    with pytest.raises(Refused, match="not open"):
        shop.checkout.complete(owner, cart, (cash(shop, "1.19"),))
    assert [line.sku for line in shop.carts.sale(cart).cart.lines] == ["MILK"]


@given(st.dictionaries(st.integers(1, 50_000), st.integers(0, 500), max_size=12))
def test_a_count_is_the_sum_of_its_pieces(pieces: dict[int, int]) -> None:
    assert count_total(pieces) == sum(value * number for value, number in pieces.items())


@given(st.integers(0, 10**6), st.lists(st.integers(0, 10**6), min_size=1, max_size=4))
def test_a_count_is_accepted_if_it_matches_or_is_the_second(
    expected: int, counts: list[int]
) -> None:
    assert is_accepted(expected, counts) == (counts[-1] == expected or len(counts) > 1)
