"""Reads JSON documents of others strictly: every fault is named with its place."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from rcommerce_pos.core.kernel.errors import InvalidDocument, InvalidInput

MAX_ENTRIES = 5000
MAX_TEXT = 200


def load(text: str) -> Any:
    """The value of a JSON text; a key that stands twice, NaN or Infinity is a fault."""
    try:
        return json.loads(text, parse_constant=_no_constant, object_pairs_hook=_unique)
    except (ValueError, RecursionError) as error:
        raise InvalidDocument(
            "",
            "This is not a JSON document ({error})",
            error=error,
        ) from error


def read_object(data: Any, place: str, *, needed: set[str], optional: set[str]) -> dict[str, Any]:
    """An object with all that is needed and nothing that is not known."""
    if not isinstance(data, dict):
        raise InvalidDocument(place or "document", "An object is expected here")
    for key in sorted(needed - set(data)):
        raise InvalidDocument(
            place or "document",
            "“{key}” is missing",
            key=key,
        )
    for key in sorted(set(data) - needed - optional):
        raise InvalidDocument(
            place or "document",
            "“{key}” is not known here",
            key=key,
        )
    return data


def read_list(data: Any, place: str, *, least: int = 0) -> list[Any]:
    """A list of at least so many and at most MAX_ENTRIES entries."""
    if not isinstance(data, list):
        raise InvalidDocument(place, "A list is expected here")
    if len(data) < least:
        raise InvalidDocument(place, "At least one entry is needed")
    if len(data) > MAX_ENTRIES:
        raise InvalidDocument(
            place,
            "More than {max_entries} entries",
            max_entries=MAX_ENTRIES,
        )
    return data


def read_text(data: Any, place: str) -> str:
    """A text of 1 to MAX_TEXT characters; numbers are texts too."""
    if not isinstance(data, str):
        raise InvalidDocument(place, "A text is expected here (numbers are decimal strings)")
    if not data or len(data) > MAX_TEXT:
        raise InvalidDocument(
            place,
            "A text of 1 to {max_text} characters is expected here",
            max_text=MAX_TEXT,
        )
    return data


def read_flag(data: Any, place: str) -> bool:
    """True or false."""
    if not isinstance(data, bool):
        raise InvalidDocument(place, "true or false is expected here")
    return data


@contextmanager
def at(place: str) -> Iterator[None]:
    """Give the place in the document to a fault found in a value."""
    try:
        yield
    except InvalidDocument:
        raise
    except InvalidInput as error:
        raise InvalidDocument(place, error.template, **error.params) from error


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a number")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice in one object")
    return found
