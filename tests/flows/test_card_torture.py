"""Over three hundred card payments with killed tills, a killed terminal and a bad network."""

import sys
from pathlib import Path
from random import Random

import pytest

from tests.support.card_torture import draw, run

ROUNDS = 80


@pytest.mark.skipif(sys.platform == "win32", reason="a till is killed with SIGKILL after a fork")
@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_after_recovery_the_till_and_the_terminals_book_agree(tmp_path: Path, seed: int) -> None:
    """Every attempt that is settled is in the book as the till says, or a person sees it."""
    found = run(tmp_path, seed=seed, rounds=ROUNDS)
    assert found.differences == ()
    assert found.rounds == ROUNDS
    assert found.attempts >= ROUNDS - 5, "more than three hundred payments over all seeds"
    assert found.killed_tills >= ROUNDS // 8
    assert found.killed_terminals
    assert found.states["approved"] > 3
    assert found.stopped > 3, "payments whose answer was lost were asked to stop"


def test_a_seed_replays() -> None:
    first, second = Random(7), Random(7)
    assert [draw(first) for _ in range(50)] == [draw(second) for _ in range(50)]
