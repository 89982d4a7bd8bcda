"""Numbers, codes and names keep their order among words that are written from the right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.kernel.direction import END, LEFT, RIGHT, has_hebrew, held, reads_from_right

MARKS = str.maketrans("", "", LEFT + END)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("الرقم 123-45", "الرقم <123-45>"),
        ("العرض 10% off six wines", "العرض <10% off six wines>"),
        ("قهوة 250 g Arabica 12.5% !", "قهوة <250 g Arabica 12.5%> !"),
        ("خصم -5", "خصم <-5>"),
        ("من 1/11/2026 إلى 30/11/2026", "من <1/11/2026> إلى <30/11/2026>"),
        ("المخزون 5 · 3", "المخزون <5> · <3>"),
        ("هاتف +965 2222 3333", "هاتف <+965 2222 3333>"),
        ("המחיר 12.50 ₪", "המחיר <12.50> ₪"),
        (f"المبلغ {LEFT}12.50 UK£{END} لـ Tea", f"المبلغ {LEFT}12.50 UK£{END} لـ <Tea>"),
        ("سطر one\ntwo سطر", "سطر <one>\n<two> سطر"),
        ("Tea 2 x 1.50", "Tea 2 x 1.50"),
        ("-12.50", "-12.50"),
        ("", ""),
    ],
)
def test_runs_from_the_left_are_held(text: str, wanted: str) -> None:
    assert held(text) == wanted.replace("<", LEFT).replace(">", END)


@given(st.text(st.sampled_from("ابت אב xyz012-+%.,:/\n()·")))
def test_nothing_is_taken_away_and_marks_are_in_pairs(text: str) -> None:
    made = held(text)
    assert made.translate(MARKS) == text
    depth = 0
    for letter in made:
        depth += (letter in (LEFT, RIGHT)) - (letter == END)
        assert depth in (0, 1)
    assert depth == 0
    assert held(made) == made, "what is held already stays as it is"


def test_letters_tell_the_direction() -> None:
    assert reads_from_right("قهوة")
    assert reads_from_right("Tea שלום")
    assert not reads_from_right("Ä 5 €")
    assert has_hebrew("שלום")
    assert not has_hebrew("قهوة")
