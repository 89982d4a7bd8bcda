"""The words of receipts, in the language of the shop's country."""

import json
from collections.abc import Mapping

from rcommerce_pos.core.resources import resource

RIGHT_TO_LEFT = ("he", "ar")


def words_of(country: str) -> tuple[str, dict[str, str]]:
    """The language of a country's receipts, and its words; English ones where some are missing."""
    table = json.loads(resource("receipts", "words.json").read_text(encoding="utf-8"))
    language = table["languages"].get(country, "en")
    return language, {**table["en"], **table[language]}


def footer_of(footer: str, words: Mapping[str, str]) -> str:
    """The shop's own footer; where it has none, thanks in the language of the receipt."""
    return footer if footer.strip() else words["thanks"]
