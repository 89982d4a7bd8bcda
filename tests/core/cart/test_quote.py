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


TEA = {"name": "3 for 2 on tea", "kind": "n_for_m", "goods": {"of": ["category:tea"]}} | {
    "count": 3,
    "pay": 2,
}


def test_a_promotion_takes_off_what_it_does_at_the_register() -> None:
    answer = quote(
        currency="EUR",
        taxes={"V": VAT},
        lines=[line("2.00", "3") | {"categories": ["tea"]}, line("1.00")],
        promotions=[TEA],
    )
    assert answer["gross"] == "5.00"
    assert answer["promotions"] == [{"name": "3 for 2 on tea", "times": 1, "saving": "2.00"}]
    assert answer["lines"][0]["discount"] == "2.00"  # type: ignore[index]


def test_one_item_more_is_hinted_at() -> None:
    answer = quote(
        currency="EUR", lines=[line("2.00", "2", ()) | {"categories": ["tea"]}], promotions=[TEA]
    )
    assert answer["hints"] == [{"name": "3 for 2 on tea", "items": 1}]


def test_a_coupon_is_shown_by_the_name_of_its_promotion() -> None:
    half = {"name": "Half", "kind": "percent_off", "percent": "50", "needs_coupon": True}
    lines = [line("2.00", "1", ())]
    without = quote(currency="EUR", lines=lines, promotions=[half])
    shown = quote(currency="EUR", lines=lines, promotions=[half], coupons=["Half"])
    assert (without["gross"], shown["gross"]) == ("2.00", "1.00")


def test_hours_need_a_time() -> None:
    happy = {
        "name": "Happy",
        "kind": "percent_off",
        "percent": "50",
        "from": "16:00",
        "to": "18:00",
    }
    lines = [line("2.00", "1", ())]
    with pytest.raises(InvalidDocument, match="say when"):
        quote(currency="EUR", lines=lines, promotions=[happy])
    now = quote(currency="EUR", lines=lines, promotions=[happy], at="2026-03-02T17:00")
    later = quote(currency="EUR", lines=lines, promotions=[happy], at="2026-03-02T18:00")
    assert (now["gross"], later["gross"]) == ("1.00", "2.00")


def test_an_exempt_sale_loses_the_tax_that_is_in_its_price() -> None:
    answer = quote(
        currency="EUR",
        taxes={"V": VAT},
        lines=[line("121.00")],
        exempt={"reason": "embassy", "certificate": "42"},
    )
    assert (answer["net"], answer["tax"], answer["gross"]) == ("100.00", "0.00", "100.00")


def test_without_the_new_keys_nothing_is_new() -> None:
    answer = quote(currency="EUR", taxes={"V": VAT}, lines=[line("121.00")])
    assert set(answer) == {
        "currency",
        "lines",
        "taxes",
        "groups",
        "net",
        "tax",
        "gross",
        "rounding",
        "payable",
    }


def test_every_step_is_said_and_they_sum() -> None:
    document = {
        "currency": "EUR",
        "taxes": {"V": VAT},
        "lines": [line("1.005", "3", discount_percent="10")],
        "discount": {"amount": "0.10"},
        "cash_rounding": "0.05",
    }
    answer = quote_document(json.dumps(document), explain=True)
    steps = {step["step"]: step for step in answer["lines"][0]["explain"]}
    amounts = [
        Fraction(steps[kind]["amount"]) for kind in ("quantity", "discount", "sale_discount")
    ]
    assert sum(amounts) == Fraction(steps["gross"]["amount"]) == Fraction(answer["gross"])
    assert "3.015" in steps["quantity"]["words"]
    assert [step["step"] for step in answer["explain"]][-2:] == ["rounding", "payable"]
