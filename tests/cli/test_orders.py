"""Sales looked up and corrected on the command line: real processes, their output and status."""

import json
from pathlib import Path
from typing import Any

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.storage.database import fetch_one
from tests.cli.test_commands import answer, run
from tests.support.shop import make_shop, sell


@pytest.fixture
def folder(tmp_path: Path) -> str:
    """A shop that sold milk and coffee."""
    application = make_shop(tmp_path / "shop", SystemClock())
    sell(application, ("MILK", "1"))
    sell(application, ("CAFE", "1"), tender="10.00")
    application.close()
    return str(tmp_path / "shop")


def numbers(folder: str, *options: str) -> list[str]:
    """The numbers that `orders find` answers."""
    found = answer(run("--data-dir", folder, "orders", "find", *options, "--json"))
    return [each["number"] for each in found["orders"]]


def count(folder: str, sql: str) -> Any:
    """One number of the store."""
    application = Application.open(folders(Path(folder)))
    try:
        row = fetch_one(sql)
        return row[0] if row else None
    finally:
        application.close()


def test_find_takes_what_is_known(folder: str) -> None:
    assert numbers(folder) == ["S1-R1-2", "S1-R1-1"]
    assert numbers(folder, "6.49") == ["S1-R1-2"]
    assert numbers(folder, "--least", "1.00", "--most", "2.00") == ["S1-R1-1"]
    assert numbers(folder, "--cashier", "Olga Owner", "--from", "2020-01-01") == [
        "S1-R1-2",
        "S1-R1-1",
    ]
    assert numbers(folder, "--to", "2020-01-01") == []
    assert numbers(folder, "--customer", "nobody") == []
    wrong = run("--data-dir", folder, "orders", "find", "--from", "yesterday")
    assert wrong.returncode == 2
    assert wrong.stderr.count("\n") == 1
    nobody = run("--data-dir", folder, "orders", "find", "--cashier", "Nobody Here")
    assert (nobody.returncode, "staff.unknown" in nobody.stderr) == (1, True)


def test_void_needs_a_reason_and_happens_once(folder: str) -> None:
    where = ("--data-dir", folder, "orders", "void", "S1-R1-1")
    assert run(*where).returncode == 2
    done = answer(run(*where, "--reason", "mistake", "--json"))
    assert (done["document"], done["kind"], done["cash"]) == ("S1-R1C-1", "post_void", "-1.19")
    again = run(*where, "--reason", "mistake")
    assert (again.returncode, "order.voided_already" in again.stderr) == (1, True)
    found = answer(run("--data-dir", folder, "orders", "find", "--json"))
    assert [each["voided"] for each in found["orders"]] == [False, True]
    assert answer(run("--data-dir", folder, "verify", "--full", "--json"))["sound"]


def test_a_tender_is_corrected_whole_or_in_two_parts(folder: str) -> None:
    where = ("--data-dir", folder, "orders", "correct-tender", "S1-R1-2", "--reason", "card")
    whole = answer(run(*where, "--kind", "card_external", "--json"))
    assert (whole["document"], whole["cash"]) == ("S1-R1C-1", "-6.49")
    same = run(*where, "--kind", "card_external")
    assert (same.returncode, "tender.same" in same.stderr) == (1, True)
    split = answer(run(*where, "--kind", "card_external", "--by-card", "4.00", "--json"))
    assert (split["document"], split["cash"]) == ("S1-R1C-2", "2.49")
    for options in (
        ("--kind", "cash", "--by-card", "4.00"),
        ("--kind", "card_external", "--by-card", "6.49"),
        ("--kind", "card_external", "--by-card", "much"),
        ("--kind", "beads"),
    ):
        wrong = run(*where, *options)
        assert wrong.returncode == 2, options
        assert wrong.stderr.count("\n") == 1
    assert answer(run("--data-dir", folder, "verify", "--full", "--json"))["sound"]


def test_looking_at_a_receipt_is_free_and_a_copy_is_counted(folder: str, tmp_path: Path) -> None:
    where = ("--data-dir", folder, "receipt", "S1-R1-1")
    for _ in range(2):
        looked = answer(run(*where, "--json"))["text"]
        assert "KOPIE *" in looked
    assert count(folder, "SELECT COUNT(*) FROM receipt_copy") == 0
    assert "KOPIE 1 *" in answer(run(*where, "--copy", "--json"))["text"]
    pdf = tmp_path / "copy.pdf"
    answer(run(*where, "--copy", "--pdf", str(pdf), "--json"))
    assert pdf.read_bytes().startswith(b"%PDF")
    assert count(folder, "SELECT COUNT(*) FROM receipt_copy") == 2
    assert count(folder, "SELECT COUNT(*) FROM journal WHERE kind = 'REPRINT'") == 2
    body = count(folder, "SELECT CAST(body AS TEXT) FROM journal WHERE kind = 'REPRINT'")
    assert json.loads(body)["copy"] == 1
