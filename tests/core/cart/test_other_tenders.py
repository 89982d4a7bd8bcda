"""Vouchers, cheques and transfers: exact, or with change, and never change out of a card."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.tendering import settle, standing
from rcommerce_pos.core.kernel.errors import InvalidInput, PosError, Refused
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.core.settings.declarations import OTHER_TENDERS
from rcommerce_pos.core.verify import verify_store
from tests.support.shop import sell


def euros(minor: int) -> Money:
    return Money(minor, "EUR")


def other(minor: int, *, gives_change: bool = False) -> Tender:
    label = "Gift card" if gives_change else "Voucher"
    return Tender(TenderKind.OTHER, euros(minor), label=label, gives_change=gives_change)


def test_a_voucher_without_change_pays_what_is_owed_and_no_more() -> None:
    with pytest.raises(Refused, match="more than"):
        standing(euros(1000), [other(1001)], cash_step_minor=1)
    found = settle(euros(1000), [other(1000)], cash_step_minor=5)
    assert (found.change, found.rounding) == (euros(0), euros(0))


def test_a_voucher_with_change_gives_cash_back_in_the_smallest_coin() -> None:
    found = settle(euros(1002), [other(2000, gives_change=True)], cash_step_minor=5)
    assert (found.change, found.rounding) == (euros(1000), euros(-2))


def test_a_card_never_gives_change_however_it_is_marked() -> None:
    card = Tender(TenderKind.CARD_EXTERNAL, euros(1001), gives_change=True)
    with pytest.raises(Refused):
        standing(euros(1000), [card], cash_step_minor=1)


@given(
    gross=st.integers(1, 100_000),
    step=st.sampled_from([1, 5, 10]),
    parts=st.lists(
        st.tuples(st.sampled_from(["cash", "card", "plain", "change"]), st.integers(1, 60_000)),
        max_size=5,
    ),
)
def test_payments_less_change_are_gross_and_rounding(
    gross: int, step: int, parts: list[tuple[str, int]]
) -> None:
    """Rule 4 for every mixture; the change is cash that coins can pay, and never below zero."""
    kinds = {
        "cash": lambda minor: Tender(TenderKind.CASH, euros(minor * step)),
        "card": lambda minor: Tender(TenderKind.CARD_EXTERNAL, euros(minor)),
        "plain": lambda minor: other(minor),
        "change": lambda minor: other(minor, gives_change=True),
    }
    tenders = [kinds[kind](minor) for kind, minor in parts]
    try:
        found = standing(euros(gross), tenders, cash_step_minor=step)
    except Refused:
        fixed = sum(t.amount.minor for t in tenders if t.kind is not TenderKind.CASH
                    and not t.gives_change)  # fmt: skip
        assert fixed > gross
        return
    if not found.settled:
        assert found.left_cash.minor > 0
        return
    paid = sum(tender.amount.minor for tender in tenders)
    assert paid - found.change.minor == gross + found.rounding.minor
    assert found.change.minor % step == 0
    assert found.change.minor >= 0
    assert abs(found.rounding.minor) * 2 <= step


def test_a_sale_by_voucher_is_stored_and_sound(shop: Application) -> None:
    owner = shop.staff.owner()
    shop.cash.open_shift(owner, Money.zero("EUR"))
    shop.settings.set(OTHER_TENDERS, "Voucher\nGift card +\n", owner)
    cart = shop.carts.start(owner).cart.id
    shop.carts.add(owner, cart, shop.catalog.lookup("CAFE").found[0])
    shop.carts.put_tenders(cart, (other(500),))
    paid = (*shop.carts.sale(cart).cart.tenders, other(200, gives_change=True))
    order = shop.checkout.complete(owner, cart, paid)
    assert [t.label for t in shop.orders.by_id(order.id).tenders] == ["Voucher", "Gift card"]
    assert order.change == euros(51)
    assert verify_store(shop, full=True).findings == ()
    assert "Voucher" in shop.receipts.text(order)


def test_ways_to_pay_are_named_in_the_settings(shop: Application) -> None:
    owner = shop.staff.owner()
    shop.settings.set(OTHER_TENDERS, "Voucher\nCheque +\n", owner)
    for wrong in ("Voucher\nvoucher", "x" * 30, "\n".join("abcdefghi")):
        with pytest.raises(InvalidInput):
            shop.settings.set(OTHER_TENDERS, wrong, owner)


@pytest.mark.parametrize(
    ("tender", "code"),
    [
        (Tender(TenderKind.OTHER, euros(50_000), label="Invented", gives_change=True),
         "tender.way_unknown"),
        (Tender(TenderKind.OTHER, euros(50_000), label="Voucher", gives_change=True),
         "tender.way_changed"),
        (Tender(TenderKind.OTHER, euros(119), label="Gift card"), "tender.way_changed"),
        (Tender(TenderKind.OTHER, euros(119)), "tender.way_unknown"),
        (Tender(TenderKind.CASH, euros(119), label="Voucher"), "tender.no_way"),
        (Tender(TenderKind.CARD_EXTERNAL, euros(119), gives_change=True), "tender.no_way"),
    ],
)  # fmt: skip
def test_what_a_way_is_called_and_whether_it_gives_change_is_the_shops_word(
    shop: Application, tender: Tender, code: str
) -> None:
    """Neither a sale nor a correction pays cash out for a way that somebody made up."""
    owner = shop.staff.owner()
    shop.settings.set(OTHER_TENDERS, "Voucher\nGift card +\n", owner)
    paid = sell(shop, ("MILK", "1"))
    cart = shop.carts.start(owner).cart.id
    shop.carts.add(owner, cart, shop.catalog.lookup("MILK").found[0])
    with pytest.raises(PosError) as refused:
        shop.checkout.complete(owner, cart, (tender,))
    assert refused.value.code == code
    with pytest.raises(PosError) as refused:
        shop.corrections.correct_tenders(owner, paid.id, (tender,), "a mistake")
    assert refused.value.code == code
    assert shop.carts.sale(cart).cart.lines, "the sale is as it was"
