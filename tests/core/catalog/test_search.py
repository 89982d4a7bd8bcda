"""Search: the best hit on top, in any script, without regard to accents and case."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.folding import tokens
from tests.support.shop import add

NAMES = (
    "Crème fraîche 200 ml",
    "Ice cream, vanilla",
    "Cream crackers",
    "Cream",
    "חלב טרי 3%",
    "חלב סויה",
    "Молоко 3,2 %",
    "牛乳 1L",
    "Straße der Nüsse",
    "Ærø øl",
    "Butterscotch",
)


@pytest.fixture
def stocked(shop: Application) -> Application:
    """A shop with names of many scripts."""
    for number, name in enumerate(NAMES):
        add(shop, name, f"N{number}", "1.00", barcode=f"555000{number:02d}")
    return shop


def found(application: Application, text: str) -> list[str]:
    return [hit.product.name for hit in application.search.search(text)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("cream", "Cream"),
        ("CREAM CR", "Cream crackers"),
        ("creme fr", "Crème fraîche 200 ml"),
        ("fraiche creme", "Crème fraîche 200 ml"),
        ("vanil ice", "Ice cream, vanilla"),
        ("חלב ט", "חלב טרי 3%"),
        ("молок", "Молоко 3,2 %"),
        ("牛", "牛乳 1L"),
        ("strasse", "Straße der Nüsse"),
        ("aero ol", "Ærø øl"),
        ("scotch", "Butterscotch"),
        ("N3", "Cream"),
        ("55500003", "Cream"),
    ],
)
def test_the_best_hit_is_on_top(stocked: Application, text: str, first: str) -> None:
    assert found(stocked, text)[:1] == [first]


def test_nothing_is_found_for_nothing(stocked: Application) -> None:
    assert found(stocked, "   ") == found(stocked, "%%%") == found(stocked, "zzzz") == []


@pytest.mark.parametrize("text", ['"', "' OR 1=1 --", "cream*", "NEAR(a b)", "a AND", "-", "^c"])
def test_no_text_breaks_the_search(stocked: Application, text: str) -> None:
    found(stocked, text)


@settings(max_examples=60)
@given(st.text(max_size=30))
def test_any_text_may_be_typed(stocked: Application, text: str) -> None:
    stocked.search.search(text)


@settings(max_examples=40)
@given(st.sampled_from(NAMES), st.data())
def test_beginnings_of_its_words_find_a_name(
    stocked: Application, name: str, data: st.DataObject
) -> None:
    words = tokens(name)
    chosen = data.draw(st.lists(st.sampled_from(words), min_size=1, max_size=3, unique=True))
    typed = " ".join(word[: data.draw(st.integers(1, len(word)))] for word in chosen)
    assert name in found(stocked, typed)


def test_hits_tell_their_stock(stocked: Application) -> None:
    assert stocked.search.search("cream")[0].on_hand is None
