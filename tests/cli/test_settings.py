"""What is set can be told and changed from the command line."""

import json
from pathlib import Path
from typing import Any

import pytest

from rcommerce_pos.cli.main import main
from rcommerce_pos.core.settings.declarations import ALL
from tests.support.clock import SetClock
from tests.support.shop import make_shop


def run(*arguments: str) -> int:
    return main(list(arguments))


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert run(*arguments) == 0
    return json.loads(capsys.readouterr().out)


@pytest.fixture
def folder(tmp_path: Path) -> str:
    """A shop."""
    make_shop(tmp_path / "shop", SetClock()).close()
    return str(tmp_path / "shop")


def test_every_setting_is_listed(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    told = answer(capsys, "--data-dir", folder, "settings", "list", "--json")
    assert [each["key"] for each in told["settings"]] == [each.key for each in ALL]
    assert run("--data-dir", folder, "settings", "list") == 0
    assert "receipt.footer = Thank you for your visit!\n" in capsys.readouterr().out


def test_a_setting_is_changed_told_and_reset(
    folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    base = ("--data-dir", folder, "settings")
    told = answer(capsys, *base, "set", "receipt.footer", "One\\nTwo", "--json")
    assert told["value"] == "One\nTwo"
    told = answer(capsys, *base, "get", "receipt.footer", "--json")
    assert (told["value"], told["default"]) == ("One\nTwo", "Thank you for your visit!")
    told = answer(capsys, *base, "list", "--changed", "--json")
    assert [each["key"] for each in told["settings"]] == ["receipt.footer"]
    told = answer(capsys, *base, "set", "receipt.footer", "--default", "--json")
    assert told["value"] == told["default"]
    told = answer(capsys, *base, "set", "tips.offered", "on", "--json")
    assert told["value"] is True


@pytest.mark.parametrize(
    ("arguments", "status", "code"),
    [
        (("get", "no.such"), 1, "setting.unknown"),
        (("set", "receipt.columns", "41"), 2, "setting.not_offered"),
        (("set", "appearance.scale_percent", "500"), 2, "setting.out_of_range"),
        (("set", "shop.currency", "USD"), 1, "setting.fixed"),
        (("set", "receipt.columns"), 2, "usage"),
        (("set", "receipt.columns", "42", "--default"), 2, "usage"),
        (("set", "shop.name", "--default"), 1, "setting.no_default"),
    ],
)
def test_what_does_not_go_is_said_on_one_line(
    folder: str,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    status: int,
    code: str,
) -> None:
    assert run("--data-dir", folder, "settings", *arguments) == status
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert f"[{code}]" in said


def test_json_is_one_document_on_a_line(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--data-dir", folder, "settings", "get", "appearance.theme", "--json") == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["scope"] == "till"
    assert facts["choices"] == ["system", "light", "dark", "contrast"]
