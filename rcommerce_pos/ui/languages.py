"""The window's languages: which there are, which one is meant, and putting one on."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.resources import resource

AUTOMATIC = "auto"
ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the window under its own name."""

    code: str
    name: str
    right_to_left: bool = False


LANGUAGES = (
    Language(ENGLISH, "English"),
    Language("de", "Deutsch"),
    Language("es", "Español"),
    Language("fr", "Français"),
    Language("ar", "العربية", right_to_left=True),
)
_OF_COUNTRIES = {
    "de": ("AT", "CH", "DE", "LI"),
    "es": ("AR", "CL", "CO", "ES", "MX", "PE", "UY"),
    "fr": ("BE", "FR", "LU", "MC", "SN"),
    "ar": ("AE", "BH", "EG", "JO", "KW", "LB", "MA", "OM", "QA", "SA", "TN"),
}
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
_KEYS = {
    "ar": _ARROWS,
    "de": {
        **_ARROWS,
        "Ctrl": "Strg",
        "Shift": "Umschalt",
        "Del": "Entf",
        "Ins": "Einfg",
        "Home": "Pos1",
        "End": "Ende",
        "PgUp": "Bild↑",
        "PgDown": "Bild↓",
    },
    "es": {
        **_ARROWS,
        "Shift": "Mayús",
        "Del": "Supr",
        "Home": "Inicio",
        "PgUp": "RePág",
        "PgDown": "AvPág",
    },
    "fr": {**_ARROWS, "Shift": "Maj", "Del": "Suppr", "Ins": "Inser"},
}
"""Keys by what is printed on them where a language is typed; the others are called as in English.

``Enter`` stays: that is on the number pad of every till's keyboard.
"""
_translators: list[QTranslator] = []
_current = [LANGUAGES[0]]


def available() -> tuple[Language, ...]:
    """The languages that the window can be put into, English first."""
    return LANGUAGES


def language_of(code: str) -> Language:
    """The language of a code; English where there is none."""
    return next((each for each in LANGUAGES if each.code == code), LANGUAGES[0])


def meant(setting: str, country: str, system: QLocale | None = None) -> Language:
    """The language that is set; else the computer's, else the country's, else English.

    A computer without a language of its own (the locale ``C``) means English.
    """
    known = {each.code for each in LANGUAGES}
    if setting in known:
        return language_of(setting)
    system = system or QLocale.system()
    if system.language() == QLocale.Language.C or system.name() == "C":
        return language_of(ENGLISH)
    for name in system.uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code in known:
            return language_of(code)
    return language_of(
        next((code for code, places in _OF_COUNTRIES.items() if country in places), ENGLISH)
    )


def worn() -> Language:
    """The language that the window speaks now."""
    return _current[0]


def key_words(key: str) -> str:
    """A key as it is printed on keyboards of the window's language: ``Strg Umschalt P``."""
    names = _KEYS.get(worn().code)
    if names is None:
        return key
    return " ".join(names.get(word, word) for word in key.split(" "))


def install(app: QApplication, language: Language) -> None:
    """Translate from now on, and lay out in the language's direction.

    What is shown already keeps its words: whoever switches builds the window again.
    """
    _current[:] = [language]
    while _translators:
        app.removeTranslator(_translators.pop())
    if language.code != ENGLISH:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        own = resource("translations", f"rcommerce_pos_{language.code}.qm")
        # The one that was installed last is asked first.
        for path in (f"{folder}/qtbase_{language.code}.qm", str(own)):
            translator = QTranslator(app)
            if translator.load(path):
                app.installTranslator(translator)
                _translators.append(translator)
    if language.right_to_left:
        load_arabic()
    direction = Qt.LayoutDirection
    app.setLayoutDirection(
        direction.RightToLeft if language.right_to_left else direction.LeftToRight
    )


@cache
def load_arabic() -> None:
    """Register the Arabic letters in two weights; they are read only where they are needed.

    Their lines are as high as those of Inter, so that a form is as high as in English.
    """
    _load("tajawal", "Tajawal")


@cache
def load_hebrew() -> None:
    """Register the Hebrew letters in two weights, for receipts that have some."""
    _load("heebo", "Heebo")


def _load(folder: str, family: str) -> None:
    from PySide6.QtGui import QFontDatabase

    for name in ("400Regular", "700Bold"):
        path = resource("third_party", folder) / f"{family}_{name}.ttf"
        QFontDatabase.addApplicationFont(str(path))
