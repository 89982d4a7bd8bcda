"""A wire waits on its own thread, tells in order, and keeps nothing of the window."""

import threading
import weakref
from collections.abc import Iterator
from time import monotonic

import pytest
from PySide6.QtWidgets import QApplication

from rcommerce_pos.ui.wire import Wire


class Ear:
    """The window's side: delivers on its own thread what a wire tells on another."""

    def __init__(self) -> None:
        self.told: list[tuple[int, object]] = []
        self.wire = Wire("test", lambda _wire, number, said: self.told.append((number, said)))

    def hear(self, count: int) -> None:
        """Wait for so many answers, and hand them over."""
        end = monotonic() + 20
        while len(self.told) < count:
            assert monotonic() < end
        for number, said in self.told:
            self.wire.deliver(number, said)


@pytest.fixture
def ear() -> Iterator[Ear]:
    made = Ear()
    yield made
    made.wire.stop()


def test_answers_come_in_the_order_of_the_questions(ear: Ear) -> None:
    heard: list[object] = []
    for number in range(5):
        ear.wire.ask(lambda number=number: number, heard.append)  # type: ignore[misc]
    ear.hear(5)
    assert heard == [0, 1, 2, 3, 4]


def test_a_driver_that_fails_is_an_answer_and_the_next_question_is_asked(ear: Ear) -> None:
    heard: list[object] = []

    def fail() -> object:
        raise ZeroDivisionError("a fault of the driver")

    ear.wire.ask(fail, heard.append)
    ear.wire.ask(lambda: "well", heard.append)
    ear.hear(2)
    assert isinstance(heard[0], ZeroDivisionError)
    assert heard[1] == "well"


class Word:
    """What a question holds on to; it tells on which thread it was let go."""

    def __init__(self, freed_on: list[threading.Thread]) -> None:
        weakref.finalize(self, lambda: freed_on.append(threading.current_thread()))

    def say(self) -> object:
        return 1

    def hear(self, _said: object) -> None:
        """The answer is there."""


def test_a_wire_never_frees_what_its_question_held(qapp: QApplication, ear: Ear) -> None:
    freed_on: list[threading.Thread] = []
    for _ in range(20):
        word = Word(freed_on)
        ear.wire.ask(word.say, word.hear)
        del word
    ear.hear(20)
    assert [each is threading.current_thread() for each in freed_on] == [True] * 20
