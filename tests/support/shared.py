"""Files that lie beside the checkout and are read by tests, never copied into it."""

import json
from pathlib import Path
from typing import Any

import pytest

_SHARED = Path(__file__).resolve().parents[3] / "shared"


def shared_file(*parts: str) -> Path:
    """A file under ``../shared``; the test, or the module at its import, is skipped without it."""
    path = _SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"../shared/{'/'.join(parts)} is not here", allow_module_level=True)
    return path


def shared_json(*parts: str) -> Any:
    """The content of a JSON file under ``../shared``."""
    return json.loads(shared_file(*parts).read_text(encoding="utf-8"))
