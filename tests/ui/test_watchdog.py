"""The watchdog names what blocks the window, and is silent while nothing does."""

import logging
from collections.abc import Iterator
from time import monotonic

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from rcommerce_pos.ui.watchdog import BLOCK_MS, Watchdog


@pytest.fixture
def watchdog(qapp: QApplication) -> Iterator[Watchdog]:
    made = Watchdog()
    yield made
    made.stop()


def hold_the_window_up() -> None:
    end = monotonic() + BLOCK_MS * 6 / 1000
    while monotonic() < end:
        pass


def test_a_block_is_logged_with_its_stack_and_its_length(
    qapp: QApplication, watchdog: Watchdog, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, logger="rcommerce_pos.ui.watchdog")
    QTimer.singleShot(0, hold_the_window_up)
    end = monotonic() + 20
    while "was blocked for" not in caplog.text and monotonic() < end:
        qapp.processEvents()
    assert "the window is blocked:" in caplog.text
    assert "hold_the_window_up" in caplog.text
    assert "was blocked for" in caplog.text


def test_nothing_is_watched_after_the_stop(
    qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, logger="rcommerce_pos.ui.watchdog")
    watchdog = Watchdog()
    watchdog.stop()
    caplog.clear()
    hold_the_window_up()
    qapp.processEvents()
    assert not caplog.records
