"""A shop whose till is open, and a terminal for it, on a thread of the test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.staff.types import Actor
from tests.support.terminal import Simulated, terminal_on_a_thread


@pytest.fixture
def sim(tmp_path: Path) -> Iterator[Simulated]:
    """A simulated terminal."""
    with terminal_on_a_thread(tmp_path / "book.jsonl") as simulated:
        yield simulated


@pytest.fixture
def owner(shop: Application) -> Actor:
    """The owner, who opened the till."""
    actor = shop.staff.owner()
    shop.cash.open_shift(actor, Money.zero("EUR"))
    return actor
