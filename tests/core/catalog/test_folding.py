"""A search finds a name however it is typed: case, accents, script and order of words."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rcommerce_pos.core.catalog.folding import fold, rank_key, tokens, words

NAMES = st.one_of(
    st.text(max_size=30),
    st.text(st.characters(max_codepoint=0x24F), max_size=30),
    st.text(st.characters(min_codepoint=0x300, max_codepoint=0x1CFF), max_size=30),
    st.text(st.characters(min_codepoint=0x3000, max_codepoint=0x30FF), max_size=30),
)


@given(NAMES)
@example("ŉ ẞ İ ǰ ΐ")
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text)
    assert fold(once) == once


@given(st.text(st.characters(max_codepoint=127), max_size=40))
def test_the_short_cut_for_ascii_equals_the_general_way(text: str) -> None:
    # A letter outside ASCII behind a blank sends the same text through the general way.
    assert fold(text + " ж") == fold(text) + " ж"
    assert words(fold(text) + " ж") == [*words(fold(text)), "ж"]


@given(NAMES)
def test_words_hold_nothing_that_parts_words_and_stay_as_they_are(text: str) -> None:
    found = tokens(text)
    assert all(found)
    assert not any(word.isspace() for word in found)
    assert tokens(" ".join(found)) == found


@given(NAMES)
def test_the_way_a_letter_is_composed_does_not_matter(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    taken_apart = unicodedata.normalize("NFD", text)
    assert fold(composed) == fold(taken_apart)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Crème Brûlée", "creme brulee"),
        ("GRÖSSE Größe", "grosse grosse"),
        ("Smørrebrød Łódź Þór", "smorrebrod lodz thor"),
        ("œuf Æbleskiver", "oeuf aebleskiver"),
        ("İstanbul ISI ısı", "istanbul isi isi"),
        ("ёлка Чай", "елка чай"),
        ("Їжак ґанок", "іжак ганок"),
        ("Ὀδυσσεύς", "οδυσσευσ"),
        ("שָׁלוֹם", "שלום"),
        ("مُحَمَّدـ أحمد إلى آخر", "محمد احمد الي اخر"),
        ("فارسی کره", "فارسي كره"),
        ("۱۲٣ ४๕", "123 45"),
        ("ＡＢＣ１２３", "abc123"),
        ("ｶﾞﾑ ガム がむ", "がむ がむ がむ"),
        ("ﬁn ㎏ ²", "fin kg 2"),
        ("soft\u00adhyphen zero\u200bwidth", "softhyphen zerowidth"),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_a_letter_that_only_looks_accented_stays() -> None:
    assert fold("чай") == fold("ча" + "и\u0306") == "чай"
    assert fold("чай") != fold("чаи")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paper A4, 75cl & 1.5l", ["paper", "a4", "75cl", "1", "5l"]),
        ("snake_case-word/x", ["snake", "case", "word", "x"]),
        ("牛乳1L 北海道", ["牛", "乳", "1l", "北", "海", "道"]),
        ("コカ・コーラ", ["こ", "か", "こ", "ー", "ら"]),
        ("한국 김치", ["한국", "김치"]),
        ("हिन्दी चाय", ["हिन्दी", "चाय"]),
        ('קמח 1 ק"ג', ["קמח", "1", "ק", "ג"]),
        ("", []),
        (" -- ", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


@pytest.mark.parametrize("name", ["น้ำดื่มตราสิงห์", "低脂肪牛乳", "ဆန်", "ស្ករ"])
def test_any_run_of_characters_is_found_where_no_spaces_are_written(name: str) -> None:
    every = tokens(name)
    for begin in range(len(every)):
        for end in range(begin + 1, len(every) + 1):
            query = "".join(every[begin:end])
            assert tokens(query) == every[begin:end]


def ranked(query: str, names: list[str]) -> list[str]:
    """Names in the order in which a search shows them."""
    asked = tokens(query)
    return sorted(names, key=lambda name: rank_key(asked, fold(name)))


def test_the_order_of_hits() -> None:
    best_first = [
        "Cola",
        "Cola Light",
        "Cola with a long name",
        "Colachino",
        "Old Cola",
        "Great Old Cola",
        "My Colander",
        "Chocolate",
    ]
    assert ranked("cola", list(reversed(best_first))) == best_first


def test_the_order_of_hits_for_two_words() -> None:
    best_first = [
        "Green Tea",
        "Green Tea Lemon",
        "Green Apple Tea",
        "Green Teapot",
        "Greenish Tea",
        "Iced Tea Green",
        "Big Greenish Teapot",
    ]
    shown = ranked("green tea", list(reversed(best_first)))
    assert shown[0] == "Green Tea"
    assert shown.index("Green Tea Lemon") < shown.index("Green Apple Tea")
    assert shown.index("Green Apple Tea") < shown.index("Iced Tea Green")
    assert ranked("green tea", ["Big Green Teapot", "Tea Green"])[0] == "Tea Green"
    assert shown[-2:] == ["Greenish Tea", "Big Greenish Teapot"]


def test_equal_names_keep_the_order_in_which_they_came() -> None:
    names = ["Tea B", "Tea A", "Tea C"]
    assert ranked("tea", names) == names


def test_a_run_goes_before_the_same_apart() -> None:
    best_first = ["牛乳", "牛乳石鹸", "低脂肪牛乳", "牛肉と乳"]
    assert ranked("牛乳", list(reversed(best_first))) == best_first
    assert ranked("green tea", ["Tea of Green", "Iced Green Tea"])[0] == "Iced Green Tea"


@given(st.lists(NAMES, max_size=3), NAMES)
def test_any_name_can_be_ranked(query: list[str], name: str) -> None:
    tier, place, missing, length = rank_key(query, fold(name))
    assert 0 <= tier <= 5
    assert place in (0, 1, 2)
    assert 0 <= missing <= len(query)
    assert length == len(fold(name))
