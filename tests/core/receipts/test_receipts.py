"""Receipts: everything of the sale is on them, laid out once, and no row is too wide."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.receipts.amounts import amount_text, read_amount
from rcommerce_pos.core.receipts.code128 import code128
from rcommerce_pos.core.receipts.document import Columns, Document, Table, Text
from rcommerce_pos.core.receipts.layout import lay_out, width_of, wrap
from rcommerce_pos.core.settings.declarations import RECEIPT_FOOTER
from tests.support.clock import SetClock
from tests.support.shop import add, card, make_shop, sell

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=80)
GOLDEN = Path(__file__).parent / "golden"


@given(WORDS, st.integers(4, 60))
def test_no_line_is_wider_than_its_room(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert all(width_of(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(
    st.lists(
        st.one_of(
            st.builds(Text, WORDS),
            st.builds(lambda text: Text(text, double=True, bold=True), WORDS),
            st.builds(Columns, WORDS, st.from_regex(r"-?[0-9]{1,12}\.[0-9]{2}", fullmatch=True)),
            st.builds(
                lambda rows: Table(tuple(rows)),
                st.lists(
                    st.tuples(WORDS, st.just("1.00"), st.just("22.00")), min_size=1, max_size=3
                ),
            ),
        ),
        max_size=8,
    ),
    st.sampled_from([24, 32, 42, 48]),
)
def test_no_row_is_wider_than_the_grid(elements: list[object], columns: int) -> None:
    grid = lay_out(Document(tuple(elements)), columns)  # type: ignore[arg-type]
    for row in grid.rows:
        assert width_of(row.text) * (2 if row.double else 1) <= columns + (1 if row.double else 0)
    again = lay_out(Document(tuple(elements)), columns)  # type: ignore[arg-type]
    assert grid == again


@given(WORDS, st.integers(-(10**9), 10**9))
def test_an_amount_is_never_broken(name: str, minor: int) -> None:
    text = amount_text(Money(minor, "EUR"))
    grid = lay_out(Document((Columns(name, text),)), 32)
    assert any(row.text.endswith(text) for row in grid.rows)


@given(st.integers(-(10**12), 10**12), st.sampled_from(["EUR", "GBP", "ILS", "JPY", "KWD", "CHF"]))
def test_a_printed_amount_reads_back(minor: int, currency: str) -> None:
    money = Money(minor, currency)
    assert read_amount(amount_text(money, symbol=True), currency) == money


def test_everything_of_a_sale_is_on_it(shop: Application) -> None:
    shop.settings.set(RECEIPT_FOOTER, "See you soon", shop.staff.owner())
    owner = shop.staff.owner()
    shop.cash.open_shift(owner, Money.zero("EUR"))
    cart = shop.carts.start(owner).cart.id
    shop.carts.scan(owner, cart, "MILK")
    shop.carts.scan(owner, cart, "MILK")
    paid = card(shop, "2.38")
    order = shop.checkout.complete(owner, cart, (paid,))
    text = shop.receipts.text(order)
    for part in (
        "Corner Shop",
        order.printed_number,
        "Milk 1 l",
        "2 x 1.19",
        "2.38",
        "Karte",
        "Olga Owner",
        "See you soon",
        "0.38",
    ):
        assert part in text, part
    assert "KOPIE" not in text
    assert "KOPIE" in shop.receipts.text(order, copy=True)


@pytest.mark.parametrize(
    ("name", "country", "currency"),
    [("eur", "DE", "EUR"), ("jpy", "JP", "JPY"), ("kwd", "KW", "KWD"), ("ils", "IL", "ILS"),
     ("usd", "US", "USD"), ("chf", "CH", "CHF")],
)  # fmt: skip
def test_receipts_look_as_they_did(
    tmp_path: Path, clock: SetClock, name: str, country: str, currency: str
) -> None:
    application = make_shop(tmp_path / "s", clock, country=country, currency=currency)
    try:
        prices = ("120", "480", "2490") if currency == "JPY" else ("1.20", "4.80", "24.90")
        add(application, "חלב טרי 3%" if country == "IL" else "Fresh milk", "A", prices[0])
        add(
            application,
            "A product whose name is longer than the paper is wide, by far",
            "B",
            prices[1],
        )
        owner = application.staff.owner()
        application.cash.open_shift(owner, Money.zero(currency))
        order = sell(application, ("A", "3"), ("B", "1"))
        text = application.receipts.text(order)
    finally:
        application.close()
    text = text.replace(order.check_part, "XXXX")
    path = GOLDEN / f"{name}.txt"
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")
        pytest.fail(f"{path.name} was missing; it is written now: look at it")
    assert unicodedata.normalize("NFC", text + "\n") == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("columns", [24, 32, 42, 48])
def test_the_number_is_there_as_a_barcode_once(shop: Application, columns: int) -> None:
    order = sell(shop, ("MILK", "1"))
    grid = shop.receipts.grid(order, columns=columns)
    (place,) = (place for place, row in enumerate(grid.rows) if row.bars)
    assert grid.rows[place].bars == code128(order.printed_number)
    assert grid.rows[place + 1].text.strip() == order.printed_number
    assert shop.order_finder.is_receipt(order.printed_number)
    assert shop.orders.by_number(order.printed_number).id == order.id
