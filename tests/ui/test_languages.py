"""Which language is meant, what is said in it, and lines of both directions of writing."""

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from rcommerce_pos.core.catalog.barcode import explain, identify
from rcommerce_pos.core.kernel.documents import at, read_list
from rcommerce_pos.core.kernel.errors import (
    InvalidDocument,
    InvalidInput,
    NotFound,
    PermissionDenied,
    Phrase,
    Refused,
)
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.taxes.country import countries, load_country
from rcommerce_pos.ui import bidi, vocabulary
from rcommerce_pos.ui.actions import cap_of
from rcommerce_pos.ui.errors import in_words, said, said_apart, said_phrase, write_values_with
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.languages import AUTOMATIC, install, key_words, language_of, meant
from rcommerce_pos.ui.widgets.date_field import DateField
from rcommerce_pos.ui.widgets.form import minutes_of, set_minutes, time_field
from rcommerce_pos.ui.widgets.key_cap import KeyCap
from rcommerce_pos.ui.widgets.label import Label


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    install(qapp, language_of("de"))
    write_values_with(Formatter("de_DE", "Europe/Berlin"))
    yield
    install(qapp, language_of("en"))
    write_values_with(Formatter())


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    install(qapp, language_of("ar"))
    yield
    install(qapp, language_of("en"))


@pytest.mark.parametrize(
    ("setting", "country", "system", "code"),
    [
        ("es", "DE", "fr_FR", "es"),
        (AUTOMATIC, "DE", "fr_FR", "fr"),
        (AUTOMATIC, "CH", "nl_NL", "de"),
        (AUTOMATIC, "KW", "nl_NL", "ar"),
        (AUTOMATIC, "JP", "nl_NL", "en"),
        (AUTOMATIC, "DE", "C", "en"),
    ],
)
def test_the_setting_then_the_computer_then_the_country(
    setting: str, country: str, system: str, code: str
) -> None:
    assert meant(setting, country, QLocale(system)).code == code


@pytest.mark.usefixtures("german")
def test_messages_are_said_with_values_as_the_window_writes_them() -> None:
    error = Refused(
        "discount.too_large",
        "The discount is larger than what it is taken off.",
        hint="At most {most} can be taken off.",
        most=Money(1250, "EUR"),
    )
    assert said_apart(error) == (
        "Der Rabatt ist größer als das, wovon er abgeht.",
        "Höchstens 12,50\xa0€ können abgezogen werden.",
    )
    assert error.message == "The discount is larger than what it is taken off."
    assert error.hint == "At most 12.50 can be taken off."


@pytest.mark.usefixtures("german")
def test_words_among_the_values_are_translated_too() -> None:
    error = PermissionDenied(
        "prices.edit", "{actor} may not {act}.", actor="Cara", act=Phrase("change a price")
    )
    assert said(error) == "Cara darf das nicht: einen Preis ändern."


@pytest.mark.usefixtures("german")
def test_a_hint_that_is_a_phrase_keeps_its_values() -> None:
    why = Phrase("The last digit should be {digit}: it may be a misread or mistyped code.", digit=7)
    assert str(why) == "The last digit should be 7: it may be a misread or mistyped code."
    error = NotFound("x", "No product has the code “{wanted}”.", hint=why, wanted="4006")
    assert said_apart(error) == (
        "Kein Artikel hat den Code „4006“.",
        "Die letzte Ziffer müsste 7 sein: vielleicht falsch gelesen oder vertippt.",
    )
    assert said_phrase(why) == said_apart(error)[1]
    assert said_phrase("Summer sale") == "Summer sale"


@pytest.mark.usefixtures("german")
def test_days_quantities_and_percentages_are_written_in_words_of_the_window() -> None:
    error = InvalidInput(
        "x",
        "It would end ({last}) before it begins ({first}).",
        last=date(2026, 6, 1),
        first=date(2026, 6, 16),
    )
    assert said(error) == "Sie würde enden (01.06.26), bevor sie beginnt (16.06.26)."
    weight = InvalidInput(
        "x", "A tare of {tare} leaves nothing of {weight}.", tare=Quantity(1500), weight="1"
    )
    assert said(weight) == "Eine Tara von 1,5 lässt von 1 nichts übrig."
    off = Refused(
        "x",
        "{percent}% off {subject}: the limit of {actor} is {limit}%.",
        percent=Fraction(65, 2),
        limit=Fraction(10),
        subject="Milch",
        actor="Cara",
    )
    assert said(off) == "32,5 % Nachlass auf Milch: Die Grenze von Cara ist 10 %."
    assert off.message == "32.5% off Milch: the limit of Cara is 10%."


@pytest.mark.usefixtures("german")
def test_the_place_of_a_document_stands_before_its_fault() -> None:
    with pytest.raises(InvalidDocument) as caught:
        read_list({}, "lines")
    assert said(caught.value) == "lines: Hier wird eine Liste erwartet."
    with pytest.raises(InvalidDocument) as wrapped, at("lines[0].quantity"):
        Quantity.parse("1.2345")
    assert str(wrapped.value) == (
        "lines[0].quantity: The quantity “1.2345” has more than three decimals."
    )
    assert said(wrapped.value) == (
        "lines[0].quantity: Die Menge „1.2345“ hat mehr als drei Nachkommastellen."
    )


@pytest.mark.usefixtures("german")
def test_what_nobody_translated_stays_english_and_braces_of_others_stay() -> None:
    assert said(InvalidInput("x", "Nobody ever said {this}.", this="{that}")) == (
        "Nobody ever said {that}."
    )


@pytest.mark.usefixtures("german")
def test_codes_of_core_have_words() -> None:
    assert vocabulary.role("manager") == "Leitung"
    assert vocabulary.unit("piece") == "Stück"
    assert vocabulary.reason("price_match") == "Anderswo günstiger"
    assert vocabulary.reason("a word of one's own") == "a word of one's own"


@pytest.mark.usefixtures("arabic")
def test_labels_begin_at_the_right_and_keep_the_order_of_foreign_words() -> None:
    label = Label("Pinot noir 75 cl")
    assert label.text() == "Pinot noir 75 cl"
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    label.setText("Pinot: مولود في")
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft, "Qt turns it round by its letters"
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    label.setText("Pinot")
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft


def test_marks_are_put_around_and_taken_away() -> None:
    assert bidi.bare(bidi.apart("12.50 €")) == "12.50 €"
    assert bidi.apart("12.50 د.إ.") != bidi.apart("12.50 €")[:1] + "12.50 د.إ."
    assert bidi.apart("") == ""
    assert bidi.reads_from_right("Milk حليب")
    assert not bidi.reads_from_right("Milk 3 %")
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    assert bidi.turned(left) == right
    assert bidi.turned(right) == left
    assert bidi.turned(left | Qt.AlignmentFlag.AlignAbsolute) & left


@pytest.mark.parametrize(
    ("code", "held", "delete"),
    [("en", "Ctrl Shift P", "Del"), ("de", "Strg Umschalt P", "Entf"),
     ("es", "Ctrl Mayús P", "Supr"), ("fr", "Ctrl Maj P", "Suppr"), ("ar", "Ctrl Shift P", "Del")],
)  # fmt: skip
def test_keys_are_called_as_keyboards_print_them(
    qapp: QApplication, code: str, held: str, delete: str
) -> None:
    install(qapp, language_of(code))
    try:
        assert cap_of("Ctrl+Shift+P") == held
        assert cap_of("Ctrl++") == ("Strg +" if code == "de" else "Ctrl +")
        cap = KeyCap("Del")
        assert cap.accessibleName() == delete
        assert key_words(key_words(held)) == held
    finally:
        install(qapp, language_of("en"))


@pytest.mark.parametrize("language", ["de", "es", "fr", "ar"])
def test_the_law_of_every_country_is_said_in_the_language(
    qapp: QApplication, language: str
) -> None:
    install(qapp, language_of(language))
    try:
        for code in countries():
            country = load_country(code)
            for text in (country.certified_till, country.note):
                assert not text or in_words(text) != text, f"{code}: {text}"
    finally:
        install(qapp, language_of("en"))


@pytest.mark.usefixtures("german")
def test_what_is_odd_about_a_code_is_said_in_the_language() -> None:
    odd = explain(identify("1234567890"))
    assert odd is not None
    assert odd.startswith("It has 10 digits")
    assert "10 Ziffern" in said_phrase(odd)


@pytest.mark.usefixtures("arabic")
def test_hours_stand_before_minutes_in_arabic(qtbot: QtBot) -> None:
    field = time_field("ar_KW")
    qtbot.addWidget(field)
    set_minutes(field, 9 * 60 + 30)
    assert field.text() == "09:30"
    assert minutes_of(field) == 9 * 60 + 30


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize("locale", ["ar_KW", "ar_SA", "ar_EG", "ar_AE", "ar_MA"])
def test_days_have_ascii_digits_in_arabic(qtbot: QtBot, locale: str) -> None:
    field = DateField("day", locale)
    qtbot.addWidget(field)
    field.set_day(date(2026, 6, 16))
    assert sorted(re.findall("[0-9]+", bidi.bare(field.text()))) == ["16", "2026", "6"]
    assert field.day == date(2026, 6, 16)


@pytest.mark.usefixtures("arabic")
def test_a_name_keeps_its_order_in_an_arabic_label() -> None:
    label = Label("العرض 10% off six wines")
    assert QLabel.text(label) == "\u200fالعرض \u206610% off six wines\u2069"
    assert label.text() == "العرض 10% off six wines"
