"""Kiosk and practice on the command line, and the file that starts a till at sign-in."""

import plistlib
import re
from pathlib import Path

import pytest

from rcommerce_pos.core import autostart
from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.settings.declarations import KIOSK
from tests.cli.test_commands import answer, run
from tests.support.shop import make_shop

COMMAND = (
    "/opt/my till/python",
    "-m",
    "rcommerce_pos",
    "--data-dir",
    '/d/100% "a" $b `c\\',
    "window",
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A shop, and a home of its own for what is written there."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    make_shop(tmp_path / "shop", SystemClock()).close()
    return str(tmp_path / "shop")


def is_kiosk(folder: str) -> bool:
    """Whether the till is a kiosk."""
    application = Application.open(folders(Path(folder)))
    try:
        return application.settings.get(KIOSK)
    finally:
        application.close()


def test_it_is_switched_installed_and_removed(folder: str, tmp_path: Path) -> None:
    where = ("--data-dir", folder, "kiosk")
    assert answer(run(*where, "--json")) == {"kiosk": False}
    done = answer(run(*where, "--on", "--install", "--json"))
    written = Path(done["written"])
    assert done["kiosk"] is True
    assert is_kiosk(folder)
    assert written == tmp_path / "config" / "autostart" / "rcommerce-pos.desktop"
    assert f'"{folder}"' in written.read_text(encoding="utf-8")
    assert answer(run(*where, "--off", "--remove", "--json")) == {
        "kiosk": False,
        "removed": str(written),
    }
    assert not written.exists()
    assert answer(run(*where, "--remove", "--json"))["not_there"] == str(written)
    assert run(*where, "--install", "--remove").returncode == 2


def test_each_system_is_told_in_its_own_way(tmp_path: Path) -> None:
    def entry(platform: str, **environment: str) -> autostart.Entry:
        return autostart.entry_for(
            COMMAND, platform=platform, home=tmp_path, environment=environment
        )

    linux = entry("linux")
    assert linux.path == tmp_path / ".config" / "autostart" / "rcommerce-pos.desktop"
    lines = linux.content.decode().splitlines()
    assert lines[0] == "[Desktop Entry]"
    quoted = next(line for line in lines if line.startswith("Exec=")).removeprefix("Exec=")
    # First the escapes of a string are undone, then percent signs, then those within quotes.
    plain = quoted.replace("\\\\", "\\").replace("%%", "%")
    parts = re.findall(r'"((?:[^"\\]|\\.)*)"', plain)
    assert [re.sub(r"\\(.)", r"\1", part) for part in parts] == list(COMMAND)
    mac = entry("darwin")
    assert mac.path.parent == tmp_path / "Library" / "LaunchAgents"
    told = plistlib.loads(mac.content)
    assert (told["ProgramArguments"], told["RunAtLoad"]) == (list(COMMAND), True)
    windows = entry("win32", APPDATA=str(tmp_path / "Roaming"))
    assert windows.path.parent.name == "Startup"
    assert windows.path.is_relative_to(tmp_path / "Roaming")
    assert b"100%% " in windows.content
    assert windows.content.endswith(b'"window"\r\n')


def test_a_practice_till_has_no_practice(folder: str) -> None:
    from rcommerce_pos.core.practice.making import make_practice

    places = make_practice(folders(Path(folder)), "R1")
    done = run("--data-dir", str(places.data), "practice")
    assert (done.returncode, "practice.of_practice" in done.stderr) == (1, True)
