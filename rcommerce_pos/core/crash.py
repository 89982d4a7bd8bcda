"""The report of what nobody expected: version, system, and where it happened, without secrets."""

import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path

from rcommerce_pos.core.logs import redacted


def report_of(error: BaseException, *, version: str, parts: str = "") -> str:
    """The report of an exception; ``parts`` names what else matters, such as Qt's version."""
    system = f"Python {platform.python_version()}, {platform.platform()}"
    lines = [
        f"R Commerce POS {version}",
        f"{system}, {parts}" if parts else system,
        datetime.now(UTC).isoformat(timespec="seconds"),
        "",
        *traceback.format_exception(error),
    ]
    return redacted("\n".join(line.rstrip() for line in lines))


def keep_report(folder: Path, text: str) -> Path:
    """Write a report into a folder, under a name of its own; raises OSError where it cannot."""
    folder.mkdir(parents=True, exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    path = folder / f"crash-{stamp}.txt"
    path.write_text(text, encoding="utf-8")
    return path


def installed_version() -> str:
    """The version of the program that runs; 0 where it was never installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("rcommerce-pos")
    except PackageNotFoundError:
        return "0"
