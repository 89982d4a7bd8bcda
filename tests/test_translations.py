"""The languages are whole: nothing of the main job is missing, lost or out of date."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from rcommerce_pos.core.settings.declarations import LANGUAGE
from rcommerce_pos.ui.languages import AUTOMATIC, available
from tools.translations import (
    LANGUAGES,
    compile_all,
    faults,
    messages,
    qm_file,
    ts_file,
    update,
)

MAIN_JOB = (
    *("Actions", "MainWindow", "Desk", "DeskFrame", "TillCash", "Words", "Core", "Keypad"),
    *("Paying", "LanguageDialog", "Start"),
    *("LoginView", "Stage", "RecoveryDialog", "ApprovalDialog", "CrashDialog", "SidePanel"),
    *("SellView", "NoticeBanner", "ListBoard", "Explaining", "CartColumn", "LineList"),
    *("LineHeader", "LineDelegate", "CompactDelegate"),
    *("SaleSide", "SumRows", "Results", "LastScan", "HintLine", "TileGrid", "TileDelegate"),
    *("AskPanel", "Questions", "ModifierPanel", "PriceCheckPanel", "UndoBar", "SaleTabs"),
    *("PaymentView", "Summary", "TenderRow", "CardSlip", "CompleteView", "ChangeDue"),
    *("ReceiptDialog", "ShiftView", "OpeningCard", "ClosedCard", "ExplainPanel", "KeySheet"),
)
"""From sign-in to the last receipt of a shift, and what can be refused on the way."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_the_main_job_is_left_in_english(language: str) -> None:
    left = [
        (context, text)
        for (context, text), translation in messages(language).items()
        if context in MAIN_JOB and not translation
    ]
    assert left == []


def test_the_contexts_of_the_main_job_are_there() -> None:
    known = {context for context, _text in messages("de")}
    assert set(MAIN_JOB) <= known


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_the_places_and_keys_of_its_text(language: str) -> None:
    wrong = [
        (context, text, translation, fault)
        for (context, text), translation in messages(language).items()
        if translation
        for fault in faults(text, translation)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "translation"),
    [
        ("{count} items", "Artikel"),
        ("{count} items", "{anzahl} Artikel"),
        ("F8 brings it back.", "F7 holt ihn zurück."),
        ("remove  · ", "entfernen  ·"),
        ("Enter moves on", "Return geht weiter"),
    ],
)
def test_a_lost_place_is_found(text: str, translation: str) -> None:
    assert faults(text, translation)


def test_the_files_hold_every_text_of_the_code(tmp_path: Path) -> None:
    """Whoever changes a text runs ``make translations``."""
    kept = tmp_path / ts_file("de").name
    kept.write_bytes(ts_file("de").read_bytes())
    update(("de",), folder=tmp_path)
    assert set(messages("de", folder=tmp_path)) == set(messages("de"))
    for language in LANGUAGES:
        assert set(messages(language)) == set(messages("de"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_says_what_the_source_says(
    language: str, tmp_path: Path, qapp: object
) -> None:
    compile_all((language,), into=tmp_path)
    shipped, fresh = QTranslator(), QTranslator()
    assert shipped.load(str(qm_file(language)))
    assert fresh.load(str(tmp_path / qm_file(language).name))
    for (context, text), translation in messages(language).items():
        assert shipped.translate(context, text) == fresh.translate(context, text)
        assert (shipped.translate(context, text) or "") == translation


def test_every_language_of_the_window_can_be_set() -> None:
    for code in (AUTOMATIC, *(each.code for each in available())):
        assert LANGUAGE.checked(code) == code
    assert {each.code for each in available()} == {"en", *LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_are_in_the_letters_of_their_language(language: str) -> None:
    """A column that slipped while filling would put another language, or English, in."""
    arabic = re.compile(r"[\u0600-\u06ff]")
    words = Counter(
        bool(arabic.search(translation))
        for translation in messages(language).values()
        if translation
    )
    assert words[language == "ar"] > 0.95 * words.total()
