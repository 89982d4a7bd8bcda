"""The program's log: one rotating file for each data folder, without secrets or card numbers."""

import logging
import re
from logging.handlers import RotatingFileHandler

from typing_extensions import override

from rcommerce_pos.core.kernel.card_data import without_card_data
from rcommerce_pos.core.paths import Folders

LOG_FILE = "rcommerce-pos.log"
MAX_BYTES, BACKUPS = 2 * 1024 * 1024, 5
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


class _Redacting(logging.Formatter):
    @override
    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))
