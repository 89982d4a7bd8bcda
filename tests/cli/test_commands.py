"""The command line: real processes, their output, exit status and one line of error."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from rcommerce_pos.core.kernel.clock import SystemClock
from tests.support.shop import make_shop


def run(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "rcommerce_pos", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        env={
            **os.environ,
            "PYTHONWARNINGS": "error",
            "PYTHONIOENCODING": "utf-8",
            "QT_QPA_PLATFORM": "offscreen",
        },
    )


@pytest.fixture
def folder(tmp_path: Path) -> str:
    make_shop(tmp_path / "shop", SystemClock()).close()
    return str(tmp_path / "shop")


def answer(done: subprocess.CompletedProcess[str]) -> Any:
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_where_says_the_folders_and_makes_none(tmp_path: Path, folder: str) -> None:
    facts = answer(run("--data-dir", folder, "where", "--json"))
    assert (facts["shop"], facts["exists"]) == (folder, True)
    assert facts["backups"].startswith(folder)
    assert not facts["demo"].startswith(folder)
    none = tmp_path / "none"
    said = run("--data-dir", str(none), "where")
    assert (said.returncode, str(none) in said.stdout) == (0, True)
    assert not none.exists()


def sale(checkout: str, sku: str = "MILK", amount: str = "5.00", **more: object) -> str:
    return json.dumps(
        {
            "checkout_id": checkout,
            "lines": [{"sku": sku, "quantity": "2"}],
            "tenders": [{"kind": "cash", "amount": amount}],
            **more,
        }
    )


def test_from_an_empty_folder_to_a_receipt(tmp_path: Path) -> None:
    where = ("--data-dir", str(tmp_path / "new"))
    made = answer(
        run(*where, "init", "--empty", "--country", "IL", "--currency", "ILS", "--store", "S1",
            "--register", "R1", "--json")
    )  # fmt: skip
    assert made["time_zone"] == "Asia/Jerusalem"
    assert made["owner_pin"].isdigit()
    goods = tmp_path / "goods.csv"
    goods.write_text("barcode,name,price,stock\n7290000000017,חלב,6.90,10\n", encoding="utf-8")
    report = answer(run(*where, "import", "products", str(goods), "--json"))
    assert (report["created"], report["warned"]) == (1, 1)
    scanned = answer(run(*where, "scan", "7290000000017", "--json"))
    assert scanned["products"][0]["on_hand"] == "10"
    text = json.dumps(
        {
            "checkout_id": "c1",
            "lines": [{"barcode": "7290000000017", "quantity": "3"}],
            "tenders": [{"kind": "cash", "amount": "50"}],
        }
    )
    sold = answer(run(*where, "sell", "-", stdin=text))
    assert (sold["number"], sold["gross"], sold["change"]) == ("S1-R1-1", "20.70", "29.30")
    assert "20.70" in run(*where, "receipt", "S1-R1-1").stdout
    shown = answer(run(*where, "orders", "show", "S1-R1-1", "--json"))
    assert shown["source"] == "command"
    assert answer(run(*where, "verify", "--json"))["sound"] is True


def test_a_country_that_demands_a_certified_till_is_warned_of(tmp_path: Path) -> None:
    done = run("--data-dir", str(tmp_path), "init", "--empty", "--country", "FR", "--store", "S",
               "--register", "R")  # fmt: skip
    assert done.returncode == 0
    assert "certif" in done.stderr.lower()


def test_selling_the_same_again_is_one_sale(folder: str) -> None:
    first = answer(run("--data-dir", folder, "sell", "-", stdin=sale("a")))
    assert answer(run("--data-dir", folder, "sell", "-", stdin=sale("a"))) == first
    other = run("--data-dir", folder, "sell", "-", stdin=sale("a", amount="6.00"))
    assert other.returncode == 1
    assert other.stdout == ""
    assert other.stderr.count("\n") == 1
    assert "checkout.other_content" in other.stderr


def test_a_list_of_sales_goes_on_after_a_refused_one(folder: str, tmp_path: Path) -> None:
    path = tmp_path / "sales.jsonl"
    path.write_text(
        "\n".join([sale("a"), sale("b", sku="NOPE"), sale("c", amount="0.10"), sale("d")]) + "\n"
    )
    done = run("--data-dir", folder, "sell", str(path))
    assert done.returncode == 1
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [("error" in row, row["checkout_id"]) for row in rows] == [
        (False, "a"),
        (True, "b"),
        (True, "c"),
        (False, "d"),
    ]
    assert rows[3]["number"] == "S1-R1-2"


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("scan", "0000"), 0),
        (("stock", "show", "NOPE"), 1),
        (("orders", "show", "NOPE"), 1),
        (("receipt", "NOPE"), 1),
        (("import", "undo", "nope"), 1),
        (("import", "products", "missing.csv"), 2),
        (("sell", "missing.json"), 2),
        (("quote", "missing.json"), 2),
        (("init", "--empty"), 2),
        (("nonsense",), 2),
        (("scan",), 2),
        (("--register", "R9", "verify"), 1),
    ],
)
def test_the_exit_status_says_what_kind_of_fault(
    folder: str, arguments: tuple[str, ...], status: int
) -> None:
    done = run("--data-dir", folder, *arguments)
    assert done.returncode == status, done.stderr
    assert "Traceback" not in done.stderr


def test_an_empty_folder_is_said_to_be_one(tmp_path: Path) -> None:
    done = run("--data-dir", str(tmp_path / "none"), "verify")
    assert done.returncode == 1
    assert "no shop" in done.stderr
    assert not (tmp_path / "none").exists()


def test_a_shop_is_not_begun_twice(folder: str) -> None:
    done = run("--data-dir", folder, "init", "--empty", "--country", "DE", "--store", "S",
               "--register", "R")  # fmt: skip
    assert done.returncode == 1


def test_a_folder_that_cannot_be_made_is_said_on_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    done = run("--data-dir", str(tmp_path / "file" / "shop"), "init", "--empty", "--country", "DE",
               "--store", "S", "--register", "R")  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "[setup.folder]" in done.stderr


def test_a_fault_of_the_program_leaves_a_report_and_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from rcommerce_pos.cli import main as command

    def broken(*_arguments: object, **_options: object) -> None:
        raise KeyError("pin 1234")

    monkeypatch.setattr(command, "app", broken)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert command.main([]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    report = next((tmp_path / "rcommerce-pos").glob("crash-*.txt")).read_text(encoding="utf-8")
    assert "KeyError" in report
    assert "1234" not in report


def test_a_quote_needs_no_shop(tmp_path: Path) -> None:
    text = json.dumps({"currency": "EUR", "lines": [{"unit_price": "2.50", "quantity": "2"}]})
    assert (
        answer(run("--data-dir", str(tmp_path / "none"), "quote", "-", stdin=text))["gross"]
        == "5.00"
    )
    path = tmp_path / "q.jsonl"
    path.write_text(text + "\n{}\n" + text + "\n")
    done = run("quote", str(path))
    assert done.returncode == 2
    assert ["error" in json.loads(line) for line in done.stdout.splitlines()] == [
        False,
        True,
        False,
    ]


def test_scan_says_what_a_code_is(folder: str) -> None:
    said = answer(run("--data-dir", folder, "scan", "4006381333931", "--json"))
    assert (said["symbology"], said["check_valid"]) == ("EAN-13", True)
    assert said["products"][0]["name"] == "Milk 1 l"
    unknown = run("--data-dir", folder, "scan", "4006381333932", "--json")
    assert unknown.returncode == 0
    assert "should be 1" in json.loads(unknown.stdout)["explanation"]


def test_the_demo_is_sound_and_says_that_it_is_one(tmp_path: Path) -> None:
    where = ("--data-dir", str(tmp_path / "demo"))
    made = answer(run(*where, "init", "--demo", "--json"))
    assert made["sales"] > 300
    assert answer(run(*where, "verify", "--full", "--json"))["sound"] is True
    assert "DEMO" in run(*where, "receipt", "DEMO-R1-1").stdout
    assert run(*where, "init", "--demo").returncode == 1


def window(folder: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "rcommerce_pos", "--data-dir", folder, "window"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def wait_for(path: Path, text: str = "") -> None:
    end = time.monotonic() + 30
    while not path.exists() or text not in path.read_text():
        assert time.monotonic() < end, f"{path.name} never came"
        time.sleep(0.02)


def test_one_window_for_each_folder_and_the_command_line_beside_it(folder: str) -> None:
    lock, mark = Path(folder) / "window.lock", Path(folder) / "running"
    first = window(folder)
    try:
        wait_for(mark)
        second = run("--data-dir", folder, "window")
        assert second.returncode == 2
        assert f"process {first.pid}" in second.stderr
        sold = answer(run("--data-dir", folder, "sell", "-", stdin=sale("beside")))
        assert sold["number"] == "S1-R1-1"
    finally:
        first.kill()
        first.wait()
    third = window(folder)
    try:
        wait_for(lock, f"process {third.pid}")
    finally:
        third.kill()
        third.wait()
