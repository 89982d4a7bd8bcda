"""Code 128 (ISO/IEC 15417) as bars and gaps: what every scanner at a till reads, old or new."""

import re

from rcommerce_pos.core.kernel.errors import InvalidInput

QUIET = 10
"""So many modules stay white before and after the bars."""
_TABLE = (
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212"
    " 112232 122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131"
    " 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321"
    " 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121"
    " 313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111"
    " 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114"
    " 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212"
    " 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113"
    " 114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112"
)
_WIDTHS = _TABLE.split()
_TO_C, _TO_B = 99, 100
_START_B, _START_C, _STOP = 104, 105, 106
# Digits go in pairs where that is shorter: four at an end of the text, six within it.
_RUNS = re.compile(r"^[0-9]{4,}|[0-9]{4,}$|[0-9]{6,}")


def code128(text: str) -> str:
    """The modules of a text from the first bar to the last: ``1`` is a bar, ``0`` a gap.

    Raises InvalidInput for a text that is empty or is not of printable ASCII.
    """
    if not text or any(not " " <= character <= "~" for character in text):
        raise InvalidInput("barcode.text", "Only printable ASCII fits into this barcode.")
    values = _values(text)
    check = (values[0] + sum(place * value for place, value in enumerate(values))) % 103
    return "".join(_modules(value) for value in (*values, check, _STOP))


def _values(text: str) -> list[int]:
    values: list[int] = []
    done = 0
    for run in _RUNS.finditer(text):
        first, last = run.span()
        # An odd digit is left to the letters before it, or behind it at the beginning.
        odd = (last - first) % 2
        first, last = (first, last - odd) if first == 0 else (first + odd, last)
        if first > done or (done and first == done):
            values += _letters(text[done:first], begins=not done)
        values.append(_START_C if first == 0 else _TO_C)
        values += [int(text[place : place + 2]) for place in range(first, last, 2)]
        done = last
    if done < len(text):
        values += _letters(text[done:], begins=not done)
    return values


def _letters(text: str, *, begins: bool) -> list[int]:
    if not text and not begins:
        return []
    return [_START_B if begins else _TO_B, *(ord(character) - 32 for character in text)]


def _modules(value: int) -> str:
    widths = _WIDTHS[value]
    return "".join("10"[place % 2] * int(width) for place, width in enumerate(widths))
