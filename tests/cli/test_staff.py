"""People on the command line: who works here, PINs that are told once, hours."""

import io
import json
from pathlib import Path

import pytest

from rcommerce_pos.cli.main import main
from rcommerce_pos.core.application import Application
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.staff.hours import PunchKind
from tests.support.clock import SetClock
from tests.support.shop import make_shop


@pytest.fixture
def folder(tmp_path: Path, clock: SetClock) -> str:
    """A shop in which Cara worked for two and a half hours on 16 June 2026."""
    shop = make_shop(tmp_path / "shop", clock)
    cara = shop.staff.by_name("Cara Cashier")
    shop.time_clock.punch(cara, PunchKind.IN)
    clock.pass_by(minutes=150)
    shop.time_clock.punch(cara, PunchKind.OUT)
    shop.close()
    return str(tmp_path / "shop")


def staff(folder: str, *words: str) -> int:
    return main(["--data-dir", folder, "staff", *words])


def test_people_are_listed(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert staff(folder, "list", "--json") == 0
    people = json.loads(capsys.readouterr().out)["staff"]
    assert [each["name"] for each in people] == ["Cara Cashier", "Max Manager", "Olga Owner"]
    assert people[0]["role"] == "cashier"
    assert "pin" not in str(people)


def test_somebody_new_gets_a_pin_that_signs_in(
    folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert staff(folder, "add", "--name", "Nora Neu", "--role", "manager", "--json") == 0
    made = json.loads(capsys.readouterr().out)
    shop = Application.open(folders(Path(folder)))
    try:
        nora = shop.staff.by_name("Nora Neu")
        assert shop.staff.sign_in(nora.id, made["pin"]).role.value == "manager"
    finally:
        shop.close()


def test_a_pin_comes_from_standard_input_and_is_not_told(
    folder: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("8264\n"))
    assert staff(folder, "set-pin", "Cara Cashier", "--pin-file", "-", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"name": "Cara Cashier"}
    shop = Application.open(folders(Path(folder)))
    try:
        assert shop.staff.sign_in(shop.staff.by_name("Cara Cashier").id, "8264").name
    finally:
        shop.close()


def test_a_bad_pin_is_one_line(
    folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pin").write_text("1234")
    assert staff(folder, "set-pin", "Cara Cashier", "--pin-file", str(tmp_path / "pin")) == 2
    assert capsys.readouterr().err.endswith("[pin.trivial]\n")
    assert staff(folder, "set-pin", "Cara Cashier", "--pin-file", str(tmp_path / "none")) == 2
    assert capsys.readouterr().err.endswith("[io.failed]\n")


def test_who_left_is_archived_and_the_owner_stays(
    folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert staff(folder, "archive", "Cara Cashier", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"name": "Cara Cashier", "active": False}
    assert staff(folder, "archive", "Cara Cashier") == 1
    assert capsys.readouterr().err.endswith("[staff.unknown]\n")
    assert staff(folder, "archive", "Olga Owner") == 1
    assert capsys.readouterr().err.endswith("[staff.archive_self]\n")


def test_hours_are_summed(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    days = ("--from", "2026-06-15", "--to", "2026-06-21")
    assert staff(folder, "hours", *days, "--json") == 0
    people = json.loads(capsys.readouterr().out)["people"]
    assert people[0]["name"] == "Cara Cashier"
    assert people[0]["worked_minutes"] == 150
    assert people[0]["days"] == [{"day": "2026-06-16", "worked_minutes": 150, "break_minutes": 0}]
    assert staff(folder, "hours", *days, "--csv") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == "Cara Cashier,2026-06-16,2026-06-16 11:00,2026-06-16 13:30,0,150,"


def test_bad_days_are_one_line(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert staff(folder, "hours", "--from", "June", "--to", "2026-06-21", "--json") == 2
    assert capsys.readouterr().err.endswith("[report.date]\n")
