"""A card number is blacked out wherever it stands; codes of goods are left alone."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from rcommerce_pos.core.catalog.check_digits import check_digit
from rcommerce_pos.core.kernel.card_data import without_card_data

GAPS = ("", "", " ", "-", ".", "\u00a0", "\u202f", "\u2013", "\u200b", "  ", " - ", "_")


def luhn(payload: str) -> str:
    """A number with the last digit that makes it pass."""
    total = 0
    for place, digit in enumerate(reversed(payload)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return payload + str(-total % 10)


numbers = st.builds(
    lambda first, rest: luhn(first + rest),
    st.sampled_from("123456789"),
    st.text("0123456789", min_size=13, max_size=17),
)


@given(
    number=numbers,
    gaps=st.lists(st.sampled_from(GAPS), min_size=19, max_size=19),
    before=st.sampled_from(["", "CARD ", "PAN:", "7", "0042 ", "12.50 ", "№"]),
    after=st.sampled_from(["", " 12/28", "1228", " 123", "9", "-1", ".", " 1228 737", "x"]),
)
def test_no_card_number_passes_whatever_stands_in_it_and_around_it(
    number: str, gaps: list[str], before: str, after: str
) -> None:
    groups = "".join(digit + ("" if gap == "" else " ") for digit, gap in
                     zip(number, gaps, strict=False)).split()  # fmt: skip
    # Such a group may be a code of goods beside another number, and is read as one where it passes.
    assume(not {13, 14} & {len(each) for each in groups})
    grouped = "".join(digit + gap for digit, gap in zip(number, gaps, strict=False))
    shown = without_card_data(before + grouped + after)
    digits = "".join(each for each in shown if each.isdigit())
    assert number not in digits
    assert shown.count("•") >= len(number) - 4
    assert len(shown) == len(before + grouped + after), "all else stays where it was"


@pytest.mark.parametrize(
    "text",
    [
        "CARD 4111 1111 1111 1111 12/28",
        "41111111111111111228",
        "4111-1111-1111-1111 1",
        "4111.1111.1111.1111",
        "4111\u00a01111\u00a01111\u00a01111",
        "４１１１１１１１１１１１１１１１",
        "3782 822463 10005 12/28",
        "30569309025904 1228",
        "4222222222222 12 28",
        ";4111111111111111=29122010000012345678?",
        "4111 1111 1111 1111=29122010000012345678",
    ],
)
def test_what_a_terminal_may_print_is_masked(text: str) -> None:
    shown = without_card_data(text)
    assert "•••" in shown
    assert sum(each.isdigit() for each in shown) <= 12
    assert "201000" not in shown


@pytest.mark.parametrize("text", ["CVV: 123", "cvc2 1234", "security code 123", "CSC=999"])
def test_a_cvv_is_masked(text: str) -> None:
    assert not any(each in without_card_data(text)[4:] for each in "13456789")


@given(st.lists(st.text("0123456789", min_size=12, max_size=13), min_size=2, max_size=6))
def test_codes_of_goods_beside_each_other_are_left_alone(payloads: list[str]) -> None:
    """One that passes the check of cards by chance is masked where it stands alone, too."""
    codes = [each + str(check_digit(each)) for each in payloads]
    shown = without_card_data(" ".join(codes)).split(" ")
    assert shown == [without_card_data(code) for code in codes]


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-26 19:35:30,123 INFO sold: 4006381333931",
        "12.50 4006381333931",
        "4006381333931 4006381333948",
        "26.11.2026 19:35:12 12.50 EUR",
        "TID 12345678 TRACE 000123",
        "01a21960-ba7b-70b7-b54d-479c8dfb3f27",
    ],
)
def test_what_logs_and_receipts_say_otherwise_is_kept(text: str) -> None:
    assert without_card_data(text) == text
