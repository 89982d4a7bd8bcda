"""Text as it is searched: without case, accents and marks, cut into words, and ranked."""

import re
import unicodedata
from collections.abc import Sequence

# Letters that stand for others in a search and that no normal form takes apart.
_LETTERS = {
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ħ": "h",
    "ŧ": "t",
    "ı": "i",
    "ĸ": "k",
    "ŋ": "n",
    "ƒ": "f",
    "ґ": "г",
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ې": "ي",
    "ک": "ك",
    "ہ": "ه",
    "ھ": "ه",
    "ة": "ه",
    "ـ": "",
}
# Marks that readers do not need, and signs that have no width: first and last code point.
_DROPPED = (
    (0x00AD, 0x00AD),
    (0x0300, 0x036F),
    (0x0483, 0x0489),
    (0x0591, 0x05BD),
    (0x05BF, 0x05BF),
    (0x05C1, 0x05C2),
    (0x05C4, 0x05C5),
    (0x05C7, 0x05C7),
    (0x0610, 0x061C),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06DC),
    (0x06DF, 0x06E4),
    (0x06E7, 0x06E8),
    (0x06EA, 0x06ED),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x2064),
    (0x2066, 0x2069),
    (0x20D0, 0x20F0),
    (0xFE00, 0xFE0F),
    (0xFE20, 0xFE2F),
    (0xFEFF, 0xFEFF),
)
# The zero of each script whose digits shops print: the nine others follow it.
_ZEROS = (
    0x0660,
    0x06F0,
    0x0966,
    0x09E6,
    0x0A66,
    0x0AE6,
    0x0BE6,
    0x0C66,
    0x0CE6,
    0x0D66,
)
_ZEROS_TOO = (0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x17E0)

_FOLDED: dict[int, str | None] = {
    **{ord(letter): plain for letter, plain in _LETTERS.items()},
    **{code: None for first, last in _DROPPED for code in range(first, last + 1)},
    **{zero + n: str(n) for zero in _ZEROS + _ZEROS_TOO for n in range(10)},
    # Katakana as hiragana, so that either finds the other.
    **{code: chr(code - 0x60) for code in range(0x30A1, 0x30F7)},
}

# Scripts written without spaces: Thai, Lao, Tibetan, Burmese, Khmer, kana, bopomofo, Han.
_SPACELESS = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0eae\u0eb0-\u0ecd\u0edc-\u0edf\u0f40-\u0fbc"
    "\u1000-\u103f\u1050-\u109d\u1780-\u17d3\u17dc\u17dd"
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f"
    "\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua48c\uf900-\ufaff"
    "\U00020000-\U000323af"
)
# Vowel signs of Indian scripts are marks, and yet parts of their words.
_SIGNS = "\u0900-\u0963\u0971-\u0dff"
_ASCII_WORD = re.compile(r"[a-z0-9]+")
_WORD = re.compile(f"[{_SPACELESS}]|(?:[^\\W_{_SPACELESS}]|[{_SIGNS}])+")
_LONE = re.compile(f"[{_SPACELESS}]")


def fold(text: str) -> str:
    """A text as it is compared in a search; folding twice changes nothing.

    Compatibility forms become plain ones, case and accents go, ß is ss, ø is o, ё is е, Hebrew
    points and Arabic vowel marks go and the forms of alef and yeh are one. A letter of its own
    that only looks accented, й, and the voicing marks of kana stay. Blanks and punctuation stay.
    """
    if text.isascii():
        return text.lower()
    folded = _fold_once(text)
    # A few rare letters fall apart only in a second pass.
    while not folded.isascii() and (again := _fold_once(folded)) != folded:
        folded = again
    return folded


def tokens(text: str) -> list[str]:
    """The words of a text, folded, in order, for the index and for a query.

    Letters and digits stay together (``a4``, ``75cl``); all else parts words. Scripts without
    spaces give one token for each character, so that any run of them is found as a phrase.
    """
    return words(fold(text))


def words(folded: str) -> list[str]:
    """The words of a text that is already folded."""
    if folded.isascii():
        return _ASCII_WORD.findall(folded)
    return _WORD.findall(folded)


def rank_key(query_tokens: Sequence[str], name_folded: str) -> tuple[int, int, int, int]:
    """Sort key of a name for a query, best first; equal keys keep the order they came in.

    The whole name, then the first word, then a name that begins with the query, then every word
    whole, then words that begin so, then the rest; within each, names that begin with the query,
    then names that hold it in one run, more whole words, and shorter names come first.
    """
    name = words(name_folded)
    asked = list(query_tokens)
    whole = set(name)
    missing = sum(token not in whole for token in asked)
    # A leading gap keeps the run at the beginning of a word, where words are written apart.
    gap = "" if _LONE.search(name_folded) else " "
    found = (gap + gap.join(name)).find(gap + gap.join(asked))
    place = 2 if found < 0 else min(found, 1)
    if name == asked:
        tier = 0
    elif name and asked and name[0] == asked[0] and not _LONE.match(name[0]):
        tier = 1
    elif place == 0:
        tier = 2
    elif not missing:
        tier = 3
    elif all(any(word.startswith(token) for word in name) for token in asked):
        tier = 4
    else:
        tier = 5
    return tier, place, missing, len(name_folded)


def _fold_once(text: str) -> str:
    spread = unicodedata.normalize("NFKD", text).casefold()
    if not spread.isascii():
        spread = unicodedata.normalize("NFKD", spread)
        # Protect the one breve that makes a letter of its own.
        spread = spread.replace("и\u0306", "й").translate(_FOLDED)
        spread = unicodedata.normalize("NFC", spread)
    return spread
