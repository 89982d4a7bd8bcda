"""What is short in a sale: followed line by line, and never otherwise than counted anew."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.cart import Cart, CartLine
from rcommerce_pos.core.cart.contents import wanted_of
from rcommerce_pos.core.cart.shortage import Short, Shortages
from rcommerce_pos.core.inventory.types import MovementReason
from rcommerce_pos.core.kernel.quantity import Quantity
from tests.support.shop import add

LINES = 200
Kind = tuple[int, int]
"""Which product a line is of, and how many of it."""


def sale_of(shop: Application, *, counted: int) -> Cart:
    """A sale of two products that were counted, and of one that never was."""
    owner = shop.staff.owner()
    cart = shop.carts.start(owner).cart.id
    for name in ("ONE", "TWO", "FREE"):
        product = add(shop, f"Thing {name}", name, "1.00")
        if name != "FREE":
            shop.stock_counting.count(
                owner,
                product.id,
                Quantity.of(counted),
                reason=MovementReason.COUNT,
                recorded=None,
            )
        shop.carts.scan(owner, cart, name)
    return shop.carts.sale(cart).cart


def counted_anew(shop: Application, cart: Cart) -> Short:
    """The short lines of a sale, by nothing but the sale and the record."""
    wanted = wanted_of(cart)
    levels = shop.inventory.levels(wanted.keys())
    short = {
        key: level.on_hand
        for key, level in levels.items()
        if level.is_counted and wanted[key].milli > max(level.on_hand.milli, 0)
    }
    return {
        line.line: short.get(line.product_id)
        for line in cart.lines
        if short.keys() & line.moved.keys()
    }


def test_one_more_scan_counts_one_line_however_long_the_sale_is(
    shop: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    cart = sale_of(shop, counted=5)
    kinds = cart.lines
    lines = [replace(kinds[place % 3], line=place + 1) for place in range(LINES)]
    shortages = Shortages(shop.inventory)
    assert shortages.of(replace(cart, lines=tuple(lines))), "some are short"
    looked: list[int] = []
    moved = CartLine.moved.fget  # type: ignore[attr-defined]

    def look(line: CartLine) -> object:
        looked.append(line.line)
        return moved(line)

    monkeypatch.setattr(CartLine, "moved", property(look))
    lines.append(replace(kinds[0], line=LINES + 1))
    lines[7] = replace(lines[7], quantity=Quantity.of(2))
    shortages.of(replace(cart, lines=tuple(lines)))
    assert set(looked) == {8, LINES + 1}


@given(
    st.lists(st.dictionaries(st.integers(1, 6), st.tuples(st.integers(0, 2), st.integers(-2, 4))))
)
def test_it_is_the_same_as_counted_anew(
    shop_of_three: tuple[Application, Cart], sales: list[dict[int, Kind]]
) -> None:
    shop, cart = shop_of_three
    shortages = Shortages(shop.inventory)
    for sale in sales:
        lines = tuple(
            replace(cart.lines[kind], line=number, quantity=Quantity.of(count))
            for number, (kind, count) in sale.items()
        )
        now = replace(cart, lines=lines)
        assert shortages.of(now) == counted_anew(shop, now)


@pytest.fixture
def shop_of_three(shop: Application) -> tuple[Application, Cart]:
    """A shop, and a sale of each kind of goods."""
    return shop, sale_of(shop, counted=3)
