"""Paid in, paid out, dropped, opened for nothing: reasons, permissions, and nothing given away."""

import json

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cash.types import CashKind
from rcommerce_pos.core.kernel.errors import InvalidInput, PermissionDenied, Refused
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.storage.database import fetch_all
from rcommerce_pos.core.verify import verify_store
from tests.support.shop import MANAGER_PIN


@pytest.fixture
def till(shop: Application) -> Application:
    """The till, open with 100."""
    shop.cash.open_shift(shop.staff.owner(), Money(10_000, "EUR"))
    return shop


def euro(text: str) -> Money:
    return Money.parse(text, "EUR")


def test_the_drawer_follows(till: Application) -> None:
    max_ = till.staff.by_name("Max Manager")
    till.cash_moves.move(max_, CashKind.PAID_IN, euro("20"), reason="Change from the bank")
    till.cash_moves.move(max_, CashKind.PAID_OUT, euro("7.50"), reason="Stamps")
    till.cash_moves.move(max_, CashKind.DROP, euro("50"), reason="To the safe")
    assert till.cash.expected(max_) == euro("62.50")
    rows = fetch_all("SELECT kind, amount_minor, reason FROM cash_movement ORDER BY at_utc, id")
    assert ("paid_out", -750, "Stamps") in rows
    jobs = fetch_all("SELECT kind FROM job")
    assert jobs == [("open_drawer",)] * 3
    assert till.cash.count(max_, {6250: 1}).accepted
    assert verify_store(till).sound


def test_more_than_is_there_is_not_refused_for_that_would_tell_what_is(till: Application) -> None:
    max_ = till.staff.by_name("Max Manager")
    answer = till.cash_moves.move(max_, CashKind.DROP, euro("500"), reason="To the safe")
    assert answer.by_hand
    assert "expected" not in repr(answer)


def test_paying_out_needs_a_manager_for_one_act(till: Application) -> None:
    cara = till.staff.by_name("Cara Cashier")
    with pytest.raises(PermissionDenied):
        till.cash_moves.move(cara, CashKind.PAID_OUT, euro("7.50"), reason="Stamps")
    max_ = till.staff.by_name("Max Manager")
    allowed = till.staff.approve(cara, max_.id, MANAGER_PIN, Permission.CASH_OUT)
    till.cash_moves.move(allowed, CashKind.PAID_OUT, euro("7.50"), reason="Stamps")
    entry = till.exceptions.of_day(max_, till.cash.today())[0]
    assert (entry.kind.value, entry.actor, entry.approved_by) == (
        "paid_out", "Cara Cashier", "Max Manager",
    )  # fmt: skip
    assert entry.amount == euro("7.50")
    assert entry.subject == "Stamps"


def test_a_no_sale_is_journaled_counted_and_has_its_job(till: Application) -> None:
    cara, max_ = till.staff.by_name("Cara Cashier"), till.staff.by_name("Max Manager")
    with pytest.raises(PermissionDenied):
        till.cash_moves.open_drawer(cara, reason="Change a note")
    allowed = till.staff.approve(cara, max_.id, MANAGER_PIN, Permission.DRAWER_NO_SALE)
    assert till.cash_moves.open_drawer(allowed, reason="Change a note").by_hand
    till.cash_moves.open_drawer(max_, reason="Forgot the receipt")
    found = till.exceptions.of_day(max_, till.cash.today())
    assert [each.kind.value for each in found] == ["no_sale", "no_sale"]
    assert found[1].approved_by == "Max Manager"
    rows = fetch_all("SELECT payload FROM job WHERE kind = 'open_drawer'")
    assert all(json.loads(row[0])["for"] for row in rows)
    assert till.cash.expected(max_) == euro("100")
    assert verify_store(till).sound


@pytest.mark.parametrize(
    ("amount", "reason"), [("0", "x"), ("-1", "x"), ("5", " "), ("5", "x" * 201)]
)
def test_an_amount_and_a_reason_are_needed(till: Application, amount: str, reason: str) -> None:
    with pytest.raises(InvalidInput):
        till.cash_moves.move(till.staff.owner(), CashKind.PAID_IN, euro(amount), reason=reason)


def test_other_kinds_are_no_moves_and_a_closed_till_has_none(shop: Application) -> None:
    owner = shop.staff.owner()
    with pytest.raises(InvalidInput):
        shop.cash_moves.move(owner, CashKind.SALE, euro("5"), reason="x")
    with pytest.raises(Refused):
        shop.cash_moves.move(owner, CashKind.PAID_IN, euro("5"), reason="x")
    assert shop.cash_moves.open_drawer(owner, reason="Put the float in").by_hand
