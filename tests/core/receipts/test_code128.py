"""Code 128: as other programs write it, and true to the laws of the symbology for any text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.receipts.code128 import code128

PRINTABLE = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=30)
# Made by another program (python-barcode 0.16.1), as hexadecimal numbers of the modules.
VECTORS = {
    "S1-R1-1-ABCD": 0x690DD139A6E62E9CD372734DCA3116223588CCD8EB,
    "PRACTICE-R1-1-7Q4W": 0x1A43BB62EA3111B7162288D1A26E62E9CD372734DCEDDA3B277469198EB,
    "123456": 0xD396722C7168DD8EB,
    "A1234": 0x690A3177ACE458BD18EB,
    "12345-X": 0x1A72CE458BDDB926E716B1D8EB,
    "a ~!z": 0x3484B0D9917B366F69798EB,
}
STOP = "1100011101011"


@pytest.mark.parametrize(("text", "modules"), VECTORS.items())
def test_it_is_what_another_program_writes(text: str, modules: int) -> None:
    assert code128(text) == f"{modules:b}"


@given(PRINTABLE)
def test_every_character_is_three_bars_in_eleven_modules_of_even_parity(text: str) -> None:
    modules = code128(text)
    body = modules.removesuffix(STOP)
    assert len(body) + len(STOP) == len(modules)
    for place in range(0, len(body), 11):
        character = body[place : place + 11]
        assert len(re.findall("1+", character)) == 3
        assert character[0] == "1"
        assert character[-1] == "0"
        assert character.count("1") % 2 == 0


@given(PRINTABLE, PRINTABLE)
def test_no_two_texts_look_the_same(one: str, other: str) -> None:
    assert (code128(one) == code128(other)) == (one == other)


@given(st.text("0123456789", min_size=4, max_size=30).filter(lambda text: len(text) % 2 == 0))
def test_digits_go_in_pairs(digits: str) -> None:
    assert len(code128(digits)) == 11 * (len(digits) // 2 + 2) + len(STOP)


@pytest.mark.parametrize("text", ["", "é", "a\n", "\x7f"])
def test_what_does_not_fit_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput, match="ASCII"):
        code128(text)
