"""Words as people look for them and expect them in order, in every language of the window."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.settings.declarations import ALL
from rcommerce_pos.ui import languages
from rcommerce_pos.ui.screens.settings.words import haystack
from rcommerce_pos.ui.wording import in_order, loosened


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Any]:
    yield lambda code: languages.install(qapp, languages.language_of(code))
    languages.install(qapp, languages.language_of("en"))


def found(text: str) -> set[str]:
    """The settings that a search for this text shows, as the screen looks for them."""
    words = loosened(text).split()
    return {
        each.key for each in ALL if each.is_listed and all(word in haystack(each) for word in words)
    }


@pytest.mark.parametrize(
    ("language", "words", "key"),
    [
        ("en", "font", "appearance.scale_percent"),
        ("en", "zoom", "appearance.scale_percent"),
        ("en", "printer", "receipt.columns"),
        ("en", "rounding", "shop.cash_step"),
        ("en", "VAT", "shop.tax_number"),
        ("en", "dark mode", "appearance.theme"),
        ("en", "beep", "appearance.sounds"),
        ("en", "register", "till.name"),
        ("de", "Größe", "appearance.scale_percent"),
        ("de", "groesse", "appearance.scale_percent"),
        ("de", "grosse", "appearance.scale_percent"),
        ("de", "Schrift", "appearance.scale_percent"),
        ("de", "Rundung", "shop.cash_step"),
        ("de", "Drucker", "receipt.columns"),
        ("de", "Kasse", "till.name"),
        ("de", "MwSt", "shop.tax_rounding"),
        ("de", "VAT", "shop.tax_rounding"),
        ("de", "Lautstaerke", "appearance.volume"),
        ("es", "tamano", "appearance.scale_percent"),
        ("es", "impresora", "receipt.columns"),
        ("es", "IVA", "shop.tax_number"),
        ("es", "datafono", "payments.terminal"),
        ("fr", "police", "appearance.scale_percent"),
        ("fr", "cheque", "payments.other_tenders"),
        ("fr", "IMPRIMANTE", "receipt.columns"),
        ("fr", "tva", "shop.tax_number"),
        ("ar", "خط", "appearance.scale_percent"),
        ("ar", "طابعة", "receipt.columns"),
        ("ar", "لغه", "appearance.language"),
    ],
)
def test_everyday_words_find_a_setting(speak: Any, language: str, words: str, key: str) -> None:
    speak(language)
    assert key in found(words)
    assert len(found(words)) < len(ALL) / 2, "and not everything"


def test_every_setting_of_a_form_has_everyday_words() -> None:
    assert [each.key for each in ALL if each.is_listed and not each.search] == []


@given(st.text("bgrstäöüß ÄÖÜ"))
def test_how_somebody_writes_umlauts_does_not_matter(text: str) -> None:
    lower = text.lower()
    spelled = lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    plain = lower.replace("ä", "a").replace("ö", "o").replace("ü", "u").replace("ß", "ss")
    assert loosened(text) == loosened(spelled) == loosened(plain) == loosened(spelled.upper())


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("de", ["Apfel", "Äpfel", "Birne", "Kasse 2", "Kasse 10", "Öl", "Zimt"]),
        ("fr", ["eau", "école", "élan", "fraise"]),
        ("es", ["nada", "ñu", "oca"]),
        ("ar", ["إبراهيم", "أحمد", "باسم", "ياسمين"]),
    ],
)
def test_short_lists_are_in_the_order_of_the_language(
    speak: Any, language: str, names: list[str]
) -> None:
    speak(language)
    assert in_order(reversed(names), str) == names


def test_parts_of_a_list_stay_in_their_order() -> None:
    people = [("cashier", "Zoe"), ("cashier", "Ägidius"), ("owner", "Bea"), ("owner", "Ada")]
    found = in_order(people, lambda each: each[1], part=lambda each: each[0])
    assert [name for _role, name in found] == ["Ägidius", "Zoe", "Ada", "Bea"]
