"""The words of receipts, in the language of the shop's country."""

import json

from rcommerce_pos.core.resources import resource

RIGHT_TO_LEFT = ("he", "ar")


def words_of(country: str) -> tuple[str, dict[str, str]]:
    """The language of a country's receipts, and its words; English ones where some are missing."""
    table = json.loads(resource("receipts", "words.json").read_text(encoding="utf-8"))
    language = table["languages"].get(country, "en")
    return language, {**table["en"], **table[language]}
