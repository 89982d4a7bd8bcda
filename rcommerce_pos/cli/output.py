"""How commands print: JSON for programs, plain lines for people, one line for errors."""

import json
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rcommerce_pos.core.kernel.errors import PosError


def print_json(document: Mapping[str, Any]) -> None:
    """One JSON document on a line of its own, flushed: whoever reads may act on it at once."""
    print(json.dumps(document, ensure_ascii=False), flush=True)


def print_facts(document: Mapping[str, Any], *, indent: str = "") -> None:
    """A document as plain ``name: value`` lines."""
    for name, value in document.items():
        if isinstance(value, Mapping):
            print(f"{indent}{name}:")
            print_facts(value, indent=indent + "  ")
        elif isinstance(value, list):
            print(f"{indent}{name}:")
            for item in value:
                if isinstance(item, Mapping):
                    print(f"{indent}  - " + _pairs(item))
                else:
                    print(f"{indent}  - {_plain(item)}")
        elif value is not None:
            print(f"{indent}{name}: {_plain(value)}")


def show(document: Mapping[str, Any], *, as_json: bool) -> None:
    """Print a document in the form that was asked for."""
    if as_json:
        print_json(document)
    else:
        print_facts(document)


def fail(error: PosError) -> int:
    """Print an error as one line on standard error; answers the exit status."""
    text = " ".join(str(error).split())
    print(f"rcommerce-pos: {text} [{error.code}]", file=sys.stderr, flush=True)
    return error.exit_status


def crashed(error: Exception) -> int:
    """Keep the report of a fault of the program, and say on one line where; answers the status."""
    from rcommerce_pos.core.crash import installed_version, keep_report, report_of

    text = report_of(error, version=installed_version())
    try:
        where = f"the report is {keep_report(Path(tempfile.gettempdir()) / 'rcommerce-pos', text)}"
    except OSError:
        where = repr(error)
    print(
        f"rcommerce-pos: something went wrong that should not; {where} [unexpected]",
        file=sys.stderr,
        flush=True,
    )
    return 2


def _pairs(item: Mapping[str, Any]) -> str:
    """What is known of an entry, on one line."""
    return ", ".join(f"{name} {_plain(value)}" for name, value in item.items() if value is not None)


def _plain(value: Any) -> str:
    if isinstance(value, Mapping):
        return " ".join(f"{name}={_plain(inner)}" for name, inner in value.items())
    return "" if value is None else str(value)
