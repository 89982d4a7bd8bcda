"""A till whose cards are taken by a simulated terminal, for the tests that take cards."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.payments import terminals
from rcommerce_pos.core.payments.profiles import Profile
from rcommerce_pos.core.settings.declarations import (
    CARD_TERMINAL,
    CARD_TERMINAL_URL,
    OTHER_TENDERS,
)
from rcommerce_pos.ui.errors import CrashReporter
from tests.support.card_scene import Scene, Stage, opened
from tests.support.shop import make_shop
from tests.support.terminal import QUICK, terminal_on_a_thread


@pytest.fixture
def patience(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Profile]]:
    """The profile that the till goes by; a test may change it before the window opens."""
    held = [replace(QUICK, answer_seconds=15)]
    faults: list[str] = []
    monkeypatch.setattr(CrashReporter, "_show", lambda _self, text: faults.append(text))
    monkeypatch.setattr(terminals, "profile", lambda _name: held[0])
    yield held
    assert not faults, faults[0]


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path, patience: list[Profile]) -> Iterator[Stage]:
    """A shop whose till speaks to a simulated terminal; no window yet."""
    with ExitStack() as stack:
        terminal = stack.enter_context(terminal_on_a_thread(tmp_path / "book.jsonl"))
        shop = make_shop(tmp_path / "shop", SystemClock())
        owner = shop.staff.owner()
        shop.settings.set(CARD_TERMINAL, "simulator", owner)
        shop.settings.set(CARD_TERMINAL_URL, f"{terminal.url}/nexo", owner)
        shop.settings.set(OTHER_TENDERS, "Voucher\nCheque +", owner)
        shop.close()
        yield tmp_path / "shop", terminal, stack


@pytest.fixture
def scene(qapp: QApplication, stage: Stage) -> Scene:
    """Cara sells at it."""
    return opened(qapp, stage, "Cara")
