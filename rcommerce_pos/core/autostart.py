"""The file that has the system start the till when somebody signs in: written, named, removed."""

import os
import plistlib
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from rcommerce_pos.core.paths import APP_NAME

TITLE = "R Commerce POS"
_LABEL = "com.rcommerce.pos"
_DESKTOP_ESCAPES = str.maketrans({c: f"\\{c}" for c in '"`$\\'})


@dataclass(frozen=True, slots=True)
class Entry:
    """Where the system looks, and what it finds there."""

    path: Path
    content: bytes


def entry_for(
    command: Sequence[str], *, platform: str, home: Path, environment: Mapping[str, str]
) -> Entry:
    """The file that starts a command at sign-in, in the way of each system."""
    if platform == "win32":
        appdata = environment.get("APPDATA")
        base = Path(appdata) if appdata else home / "AppData" / "Roaming"
        folder = base / "Microsoft" / "Windows" / "Start Menu" / "Programs" / "Startup"
        return Entry(folder / f"{APP_NAME}.cmd", _batch(command))
    if platform == "darwin":
        return Entry(home / "Library" / "LaunchAgents" / f"{_LABEL}.plist", _agent(command))
    config = environment.get("XDG_CONFIG_HOME")
    base = Path(config) if config else home / ".config"
    return Entry(base / "autostart" / f"{APP_NAME}.desktop", _desktop(command))


def install(command: Sequence[str]) -> Path:
    """Have the system start a command at sign-in; answers the file that was written."""
    entry = _here(command)
    entry.path.parent.mkdir(parents=True, exist_ok=True)
    draft = entry.path.with_suffix(".new")
    draft.write_bytes(entry.content)
    draft.replace(entry.path)
    return entry.path


def remove() -> tuple[Path, bool]:
    """Take the file away again; True where there was one."""
    path = _here(()).path
    found = path.exists()
    path.unlink(missing_ok=True)
    return path, found


def own_command(data: Path, register: str) -> tuple[str, ...]:
    """The command that opens the till of a data folder."""
    itself = () if getattr(sys, "frozen", False) else ("-m", "rcommerce_pos")
    return (
        sys.executable,
        *itself,
        "--data-dir",
        str(data),
        "--register",
        register,
        "window",
    )


def _here(command: Sequence[str]) -> Entry:
    return entry_for(command, platform=sys.platform, home=Path.home(), environment=dict(os.environ))


def _desktop(command: Sequence[str]) -> bytes:
    """Quoted as the Desktop Entry Specification asks: the string's escapes over the argument's."""
    quoted = " ".join(f'"{part.translate(_DESKTOP_ESCAPES)}"' for part in command)
    line = quoted.replace("\\", "\\\\").replace("%", "%%")
    return (
        f"[Desktop Entry]\nType=Application\nName={TITLE}\nExec={line}\nTerminal=false\n"
    ).encode()


def _agent(command: Sequence[str]) -> bytes:
    return plistlib.dumps({"Label": _LABEL, "ProgramArguments": list(command), "RunAtLoad": True})


def _batch(command: Sequence[str]) -> bytes:
    """Percent signs are doubled; a quote cannot stand in a Windows path."""
    line = " ".join(f'"{part.replace("%", "%%")}"' for part in command)
    folder = str(PureWindowsPath(command[0]).parent).replace("%", "%%") if command else ""
    return f'@echo off\r\nchcp 65001 >nul\r\nstart "{TITLE}" /D "{folder}" {line}\r\n'.encode()
