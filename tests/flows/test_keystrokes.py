"""The table of keys: every task is done at the real window, and its keys are counted."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from tools.keystrokes import DOCUMENT, TASKS, count, table, written


def test_the_document_says_what_is_counted(qapp: QApplication, tmp_path: Path) -> None:
    counted = count(qapp, tmp_path / "shop")
    assert table(counted) == written(DOCUMENT.read_text(encoding="utf-8"))
    cash, card = counted[0], counted[1]
    for sale in (cash, card):
        assert sale.scans == 3
        assert len(sale.keys) <= 2
    assert len(TASKS) >= 20
