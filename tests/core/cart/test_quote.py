"""Quotes: the register's engine over documents, against published numbers and its own laws."""

import json
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.cart.quote import quote_document
from rcommerce_pos.core.kernel.errors import InvalidDocument

VAT = {"kind": "percent", "rate": "21", "included": True}


def quote(**document: object) -> dict[str, object]:
    return quote_document(json.dumps(document))


def line(
    price: str, quantity: str = "1", taxes: tuple[str, ...] = ("V",), **more: str
) -> dict[str, object]:
    return {"unit_price": price, "quantity": quantity, "taxes": list(taxes), **more}


def test_an_included_tax_is_taken_out_of_the_price() -> None:
    answer = quote(currency="EUR", taxes={"V": VAT}, lines=[line("121.00")])
    assert (answer["net"], answer["tax"], answer["gross"]) == ("100.00", "21.00", "121.00")


def test_an_added_tax_is_put_on_top() -> None:
    tax = {"kind": "percent", "rate": "8.875"}
    answer = quote(currency="USD", taxes={"V": tax}, lines=[line("19.99")])
    assert (answer["net"], answer["tax"], answer["gross"]) == ("19.99", "1.77", "21.76")


def test_per_line_and_per_document_rounding_differ_where_they_should() -> None:
    tax = {"kind": "percent", "rate": "10"}
    lines = [line("0.05"), line("0.05")]
    by_line = quote(currency="EUR", taxes={"V": tax}, lines=lines)
    by_document = quote(currency="EUR", taxes={"V": tax}, lines=lines, tax_rounding="document")
    assert (by_line["tax"], by_document["tax"]) == ("0.02", "0.01")


def test_cash_rounding_is_said_apart() -> None:
    answer = quote(currency="CHF", lines=[line("1.99", taxes=())], cash_rounding="0.05")
    assert (answer["gross"], answer["rounding"], answer["payable"]) == ("1.99", "0.01", "2.00")


def test_percent_comes_off_before_the_amount() -> None:
    answer = quote(
        currency="EUR",
        lines=[line("10.00", taxes=(), discount_percent="10", discount_amount="1.00")],
    )
    assert answer["gross"] == "8.00"


@given(
    st.sampled_from(["EUR", "JPY", "KWD"]),
    st.booleans(),
    st.sampled_from(["line", "document"]),
    st.lists(
        st.tuples(st.integers(1, 10**8), st.integers(1, 50_000), st.integers(0, 100)),
        min_size=1,
        max_size=8,
    ),
    st.integers(0, 100),
)
def test_the_parts_sum_to_the_whole(
    currency: str,
    included: bool,
    rounding: str,
    lines: list[tuple[int, int, int]],
    percent: int,
) -> None:
    answer = quote(
        currency=currency,
        tax_rounding=rounding,
        taxes={
            "V": {"kind": "percent", "rate": "19", "included": included},
            "W": {"kind": "percent", "rate": "7.7", "included": included},
        },
        lines=[
            line(
                f"{micros // 10**6}.{micros % 10**6:06d}",
                f"{milli // 1000}.{milli % 1000:03d}",
                ("V", "W") if milli % 2 else ("W",),
                discount_percent=str(off),
            )
            for micros, milli, off in lines
        ],
        discount={"percent": str(percent)},
    )
    rows = answer["lines"]
    assert isinstance(rows, list)
    for name in ("net", "tax", "gross"):
        assert sum(Fraction(row[name]) for row in rows) == Fraction(str(answer[name]))
    taxes = answer["taxes"]
    assert isinstance(taxes, list)
    assert sum(Fraction(tax["amount"]) for tax in taxes) == Fraction(str(answer["tax"]))
    assert Fraction(str(answer["net"])) + Fraction(str(answer["tax"])) == Fraction(
        str(answer["gross"])
    )


@pytest.mark.parametrize(
    ("document", "place"),
    [
        ({"currency": "EUR"}, "document"),
        ({"currency": "EURO", "lines": []}, "currency"),
        ({"currency": "EUR", "lines": [{"unit_price": 1, "quantity": "1"}]}, "lines[0].unit_price"),
        ({"currency": "EUR", "lines": [line("1")]}, "lines[0].taxes"),
        ({"currency": "EUR", "lines": [], "tax_rounding": "never"}, "tax_rounding"),
        (
            {"currency": "EUR", "lines": [], "taxes": {"V": {"kind": "odd", "rate": "1"}}},
            "taxes.V.kind",
        ),
        ({"currency": "EUR", "lines": [], "cash_rounding": "0"}, "cash_rounding"),
        ({"currency": "EUR", "lines": [], "discount": {}}, "discount"),
        (
            {
                "currency": "EUR",
                "lines": [line("1", taxes=("D", "E"))],
                "taxes": {
                    "D": {"kind": "division", "rate": "60"},
                    "E": {"kind": "division", "rate": "40"},
                },
            },
            "lines[0].taxes",
        ),
    ],
)
def test_a_broken_document_names_the_place(document: dict[str, object], place: str) -> None:
    with pytest.raises(InvalidDocument) as refused:
        quote_document(json.dumps(document))
    assert refused.value.place == place
