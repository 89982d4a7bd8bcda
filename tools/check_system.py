"""Says which of the system's libraries Qt lacks here, and the command that installs them.

Only the standard library of Python is used: this runs before anything is installed.
"""

import argparse
import ctypes
import os
import shutil
import sys
from collections.abc import Callable

# Library, and its package on Debian and Ubuntu, and on Fedora and its kin.
OFFSCREEN = (
    ("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    ("libGL.so.1", "libgl1", "mesa-libGL"),
    ("libEGL.so.1", "libegl1", "mesa-libEGL"),
    ("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    ("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    ("libfreetype.so.6", "libfreetype6", "freetype"),
    ("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
)
SCREEN = (
    ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    ("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    ("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    ("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    ("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    ("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    ("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
)
Library = tuple[str, str, str]


def is_there(name: str) -> bool:
    """True where the loader finds a library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def missing(
    libraries: tuple[Library, ...], *, there: Callable[[str], bool] = is_there
) -> list[Library]:
    """The libraries that are not there."""
    return [library for library in libraries if not there(library[0])]


def command(lacking: list[Library], *, which: Callable[[str], str | None] = shutil.which) -> str:
    """The command that installs what is lacking, or its names where no installer is known."""
    sudo = "" if not hasattr(os, "geteuid") or os.geteuid() == 0 else "sudo "
    if which("apt-get"):
        packages = " ".join(dict.fromkeys(library[1] for library in lacking))
        return f"{sudo}apt-get install -y {packages}"
    if which("dnf"):
        packages = " ".join(dict.fromkeys(library[2] for library in lacking))
        return f"{sudo}dnf install -y {packages}"
    return "install these libraries: " + ", ".join(library[0] for library in lacking)


def main(arguments: list[str]) -> int:
    """Check; 0 where all is there, 1 where something is missing."""
    parser = argparse.ArgumentParser(prog="check_system")
    parser.add_argument("--screen", action="store_true", help="a window on a screen is wanted")
    parser.add_argument("--command", action="store_true", help="print nothing but the command")
    chosen = parser.parse_args(arguments)
    if not sys.platform.startswith("linux"):
        return 0
    if chosen.screen and not offers_screen(os.environ):
        print(
            "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set),"
            " and the till needs one. `make test` and `make screenshots` need none.",
            file=sys.stderr,
        )
        return 1
    on_screen = chosen.screen and not os.environ.get("QT_QPA_PLATFORM")
    lacking = missing(OFFSCREEN + SCREEN if on_screen else OFFSCREEN)
    if not lacking:
        return 0
    if chosen.command:
        print(command(lacking))
    else:
        names = ", ".join(library[0] for library in lacking)
        print(f"Qt needs libraries that this system lacks: {names}.", file=sys.stderr)
        print(f"Install them with:\n\n    {command(lacking)}\n", file=sys.stderr)
    return 1


def offers_screen(environment: "os._Environ[str] | dict[str, str]") -> bool:
    """True where a window can be shown, or a platform without a screen was asked for."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(environment.get(name) for name in names)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
