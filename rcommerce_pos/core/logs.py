"""The program's log: one rotating file for each data folder, without secrets or card numbers."""

import logging
import re
from logging.handlers import RotatingFileHandler

from typing_extensions import override

from rcommerce_pos.core.paths import Folders

LOG_FILE = "rcommerce-pos.log"
MAX_BYTES, BACKUPS = 2 * 1024 * 1024, 5
_DIGITS = re.compile(r"(?<!\d)(?:\d[ -]?){12,18}\d(?!\d)")
_TRACKS = re.compile(r"(?<!\d)[;%]?B?\d{13,19}[=^][^?\r\n]*\??")
_CODES = re.compile(r"(?i)\b(cvv2?|cvc2?|cid)\b(\W{1,3})(\d{3,4})")
_SECRETS = re.compile(r"(?i)\b(pin|password|secret|cvv|cvc|recovery)\b(\W{1,3})(\w+)")


def configure(folders: Folders, *, level: int = logging.INFO) -> None:
    """Send the program's log to the data folder; a second call changes the folder."""
    folders.logs.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folders.logs / LOG_FILE,
        maxBytes=MAX_BYTES,
        backupCount=BACKUPS,
        encoding="utf-8",
    )
    handler.setFormatter(_Redacting("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger("rcommerce_pos")
    for old in list(root.handlers):
        root.removeHandler(old)
        old.close()
    root.addHandler(handler)
    root.setLevel(level)


def redacted(text: str) -> str:
    """A text with card numbers (by the Luhn check) and what follows words like PIN blacked out."""
    return _SECRETS.sub(lambda match: f"{match[1]}{match[2]}•••", without_card_data(text))


def without_card_data(text: str) -> str:
    """A text with tracks, card numbers (by the Luhn check) and CVVs blacked out."""
    text = _DIGITS.sub(_card, _TRACKS.sub("•••", text))
    return _CODES.sub(lambda match: f"{match[1]}{match[2]}•••", text)


class _Redacting(logging.Formatter):
    @override
    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


def _card(match: re.Match[str]) -> str:
    digits = [int(character) for character in match[0] if character.isdigit()]
    total = 0
    for index, digit in enumerate(reversed(digits)):
        doubled = digit * 2 if index % 2 else digit
        total += doubled - 9 if doubled > 9 else doubled
    return match[0] if total % 10 else "•" * 12 + match[0][-4:]
