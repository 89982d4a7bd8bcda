"""The words of receipts, in the language of the shop."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from rcommerce_pos.core.resources import resource

RIGHT_TO_LEFT = ("he", "ar")
AUTOMATIC = "auto"


def words_of(country: str, language: str = AUTOMATIC) -> tuple[str, dict[str, str]]:
    """A language of receipts and its words; without one wished for, the country's first.

    English ones stand in for words that are missing; numbers and days are as the country
    writes them.
    """
    table = _table()
    known = language in table and language not in ("languages", "countries")
    found = language if known else languages_of(country)[0]
    local = table["countries"].get(country, {})
    return found, {**table["en"], **table[found], **local.get("*", {}), **local.get(found, {})}


def languages_of(country: str) -> tuple[str, ...]:
    """The languages in which receipts are given in a country, the usual one first."""
    return tuple(_table()["languages"].get(country, ("en",)))


def fitting(country: str, wanted: str) -> str:
    """What a new shop whose owner speaks a language sets: another language of its country."""
    return wanted if wanted in languages_of(country)[1:] else AUTOMATIC


def footer_of(footer: str, words: Mapping[str, str]) -> str:
    """The shop's own footer; where it has none, thanks in the language of the receipt."""
    return footer if footer.strip() else words["thanks"]


@cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = json.loads(
        resource("receipts", "words.json").read_text(encoding="utf-8")
    )
    return table
