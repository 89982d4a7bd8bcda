"""Receipts that are written from the right: mirrored, their numbers in order, their fonts in."""

import re
import zlib
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.receipts.document import (
    Align,
    Columns,
    Document,
    Element,
    Rule,
    Table,
    Text,
)
from rcommerce_pos.core.receipts.layout import Grid, Side, lay_out, width_of
from rcommerce_pos.core.receipts.pdf import pdf_of
from rcommerce_pos.core.receipts.words import fitting, languages_of, words_of
from rcommerce_pos.core.settings.declarations import RECEIPT_LANGUAGE
from tests.support.shop import sell

ARABIC = "قهوة عربية"
HEBREW = "קפה שחור"
NOW = datetime(2026, 6, 16, 9, 0, tzinfo=UTC)
NUMBERS = st.from_regex(r"-?[0-9]{1,6}\.[0-9]{2}", fullmatch=True)


def drawing(pdf: bytes) -> str:
    """What is drawn on the page, as the PDF says it."""
    streams = re.findall(rb"stream\n(.*?)\nendstream", pdf, re.DOTALL)
    return zlib.decompress(streams[0]).decode("latin-1")


def written_at(pdf: bytes) -> list[float]:
    """Where each text of the page begins, in points from the left."""
    return [float(each) for each in re.findall(r"BT ([\d.]+) ", drawing(pdf))]


def fonts_of(pdf: bytes) -> set[bytes]:
    """The fonts that are in a PDF."""
    return {name.split(b"+")[-1] for name in re.findall(rb"/BaseFont /(\S+)", pdf)}


@given(
    st.lists(st.tuples(st.text("ابتثجح xyz", max_size=60), NUMBERS), min_size=1, max_size=5),
    st.sampled_from([24, 32, 42, 48]),
)
def test_pieces_say_the_row_and_keep_to_its_cells(
    lines: list[tuple[str, str]], columns: int
) -> None:
    elements: tuple[Element, ...] = (
        *(Columns(name, amount, indent=2) for name, amount in lines),
        Table(tuple((name, amount, amount) for name, amount in lines)),
        Text(ARABIC, Align.CENTRE, double=True),
    )
    for row in lay_out(Document(elements, right_to_left=True), columns).rows:
        assert "".join(row.text.split()) == "".join("".join(p.text for p in row.pieces).split())
        room = columns // 2 if row.double else columns
        ends = 0
        for piece in row.pieces:
            assert piece.cell >= ends
            ends = piece.cell + piece.cells
            assert width_of(piece.text) <= piece.cells
        assert ends <= room


def test_the_columns_are_mirrored() -> None:
    elements = (Columns(ARABIC, "12.500"), Rule(), Columns("Tea", "1.250"))
    left, right = (
        pdf_of(lay_out(Document(elements, turned), 32), title="1", made_at=NOW)
        for turned in (False, True)
    )
    name, amount, _rule, *_tea = written_at(right)
    assert name > amount, "the name stands at the right, what it costs at the left"
    name, amount, *_rest = written_at(left)
    assert name < amount, "a name from the right does not turn a receipt of another language"


@pytest.mark.parametrize(
    ("text", "font"), [(ARABIC, b"Tajawal"), (HEBREW, b"Heebo"), ("Tea", b"JetBrainsMono")]
)
def test_the_letters_of_a_receipt_are_in_its_pdf(text: str, font: bytes) -> None:
    grid = lay_out(Document((Columns(text, "1.00"),)), 32)
    found = fonts_of(pdf_of(grid, title="1", made_at=NOW))
    assert any(name.startswith(font) for name in found), found


def test_letters_are_joined() -> None:
    def forms(text: str) -> int:
        pdf = pdf_of(lay_out(Document((Text(text),), True), 32), title="1", made_at=NOW)
        # What each drawn form stands for: the letter can be selected, whatever its form.
        return len(set(re.findall(rb"<([0-9A-F]{4})> <0628>", pdf)))

    assert forms("ب ب ب") == 1
    assert forms("ببب") == 3, "one at the beginning, one inside, one at the end"


def test_a_shop_chooses_the_language_of_its_receipts(shop: Application) -> None:
    owner = shop.staff.owner()
    shop.cash.open_shift(owner, Money.zero("EUR"))
    order = sell(shop, ("MILK", "1"))

    def grid(language: str) -> Grid:
        shop.settings.set(RECEIPT_LANGUAGE, language, owner)
        return shop.receipts.grid(order)

    arabic = grid("ar")
    assert arabic.right_to_left
    total = next(row for row in arabic.rows if "الإجمالي" in row.text and row.bold)
    assert [piece.side for piece in total.pieces] == [Side.START, Side.END]
    assert not grid("en").right_to_left
    assert "TOTAL" in shop.receipts.text(order)
    assert shop.receipts.preview(order, {RECEIPT_LANGUAGE.key: "it"}).rows != grid("en").rows


def test_every_language_of_the_setting_has_words() -> None:
    for code, _name in RECEIPT_LANGUAGE.choices[1:]:
        language, words = words_of("GB", code)
        assert language == code
        assert code == "en" or words["thanks"] != words_of("GB", "en")[1]["thanks"]
    offered = {code for code, _name in RECEIPT_LANGUAGE.choices}
    for country in ("AT", "CH", "IT", "KW", "IL", "NL", "PT", "SE", "GB", "JP"):
        assert set(languages_of(country)) <= offered


def test_a_new_shop_takes_its_owners_language_where_its_country_speaks_it() -> None:
    assert fitting("CH", "fr") == "fr"
    assert fitting("CH", "de") == "auto", "German is what receipts there are in anyway"
    assert fitting("DE", "ar") == "auto", "a receipt is for the customers"
