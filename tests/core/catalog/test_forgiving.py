"""One typing error is forgiven in words and never in digits."""

from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.forgiving import parts_of, within_one
from tests.support.shop import add

WORDS = st.text(alphabet="abcdefgh", min_size=4, max_size=12)


def one_error(word: str, place: int, kind: int, letter: str) -> str:
    """A word with a letter taken out, put in, changed, or swapped with the next."""
    place %= len(word)
    if kind == 0:
        return word[:place] + word[place + 1 :]
    if kind == 1:
        return word[:place] + letter + word[place:]
    if kind == 2:
        return word[:place] + letter + word[place + 1 :]
    place = min(place, len(word) - 2)
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


@given(WORDS, st.integers(0, 20), st.integers(0, 3), st.sampled_from("abcxyz"))
def test_every_single_error_is_within_one(word: str, place: int, kind: int, letter: str) -> None:
    wrong = one_error(word, place, kind, letter)
    assert within_one(word, wrong)
    assert within_one(wrong, word)


@given(WORDS, WORDS)
def test_more_than_one_error_is_not(first: str, second: str) -> None:
    """Compared with the textbook's table of distances (optimal string alignment)."""
    rows = [[i + j if i * j == 0 else 0 for j in range(len(second) + 1)]
            for i in range(len(first) + 1)]  # fmt: skip
    for i in range(1, len(first) + 1):
        for j in range(1, len(second) + 1):
            same = first[i - 1] == second[j - 1]
            rows[i][j] = min(
                rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (not same)
            )
            if i > 1 and j > 1 and first[i - 1] == second[j - 2] and first[i - 2] == second[j - 1]:
                rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
    assert within_one(first, second) is (rows[-1][-1] <= 1)


@given(st.text(alphabet="abcdefgh", min_size=9, max_size=14), st.integers(0, 20), st.integers(0, 3))
def test_a_part_of_a_long_word_stays_whole(word: str, place: int, kind: int) -> None:
    wrong = one_error(word, place, kind, "x")
    assert any(part in word for part in parts_of(wrong))


def found(shop: Application, text: str) -> list[str]:
    return [hit.product.name for hit in shop.search.search(text)]


def test_a_word_with_one_error_is_found(shop: Application) -> None:
    for text in (
        "choclate",
        "chocolatte",
        "chocolade",
        "chcoolate",
        "mlik chocolate",
        "milk choclate",
    ):
        assert "Milk chocolate 100 g" in found(shop, text), text
    assert "Milk 1 l" in found(shop, "mlik")
    assert "Apples" in found(shop, "aples")
    assert "Flowers" in found(shop, "flowesr")


def test_what_is_found_without_forgiving_comes_alone(shop: Application) -> None:
    add(shop, "Mill stone", "MILL", "9.00")
    assert found(shop, "mill") == ["Mill stone"]


def test_two_errors_and_numbers_are_not_forgiven(shop: Application) -> None:
    assert found(shop, "chocxlxte") == []
    assert found(shop, "4006381333932") == []
    assert found(shop, "café 251") == []
    add(shop, "Screw M4x20", "SCREW", "0.10")
    assert found(shop, "m4x21") == []
