"""Tasks: the counter keeps its order, the search drops what is stale, the window never waits."""

import gc
import threading
import weakref
from collections.abc import Iterator
from time import monotonic

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from rcommerce_pos.core.kernel.errors import PosError, Refused
from rcommerce_pos.ui.tasks import Job, Tasks


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.stop()


def until(app: QApplication, what: object) -> None:
    assert callable(what)
    end = monotonic() + 20
    while not what():
        app.processEvents()
        assert monotonic() < end


def fail(error: PosError) -> None:
    raise AssertionError(error)


def test_acts_are_done_in_the_order_in_which_they_were_asked_for(
    qapp: QApplication, tasks: Tasks
) -> None:
    owner, done, threads = QObject(), list[int](), set[str]()

    def work(number: int) -> int:
        threads.add(threading.current_thread().name)
        return number

    for number in range(50):
        tasks.counter(lambda n=number: work(n), done.append, fail, owner=owner)  # type: ignore[misc]
    until(qapp, lambda: len(done) == 50)
    assert done == list(range(50))
    assert threads == {"counter"}
    assert not tasks.is_busy


def test_only_the_latest_search_is_answered(qapp: QApplication, tasks: Tasks) -> None:
    owner, answers = QObject(), list[str]()
    gate = threading.Event()
    tasks.search(lambda: (gate.wait(20), "first")[1], answers.append, fail, owner=owner)
    tasks.search(lambda: "second", answers.append, fail, owner=owner)
    tasks.search(lambda: "third", answers.append, fail, owner=owner)
    gate.set()
    until(qapp, lambda: answers)
    assert answers == ["third"]


def test_a_forgotten_search_is_not_answered(qapp: QApplication, tasks: Tasks) -> None:
    owner, answers = QObject(), list[str]()
    gate = threading.Event()
    tasks.search(lambda: (gate.wait(20), "first")[1], answers.append, fail, owner=owner)
    tasks.forget_search()
    gate.set()
    tasks.search(lambda: "later", answers.append, fail, owner=owner)
    until(qapp, lambda: answers)
    assert answers == ["later"]


def test_a_search_that_is_refused_is_said_to_whoever_asked_last(
    qapp: QApplication, tasks: Tasks
) -> None:
    owner, errors, crashes = QObject(), list[str](), list[object]()
    gate = threading.Event()
    tasks.crashed.connect(crashes.append)

    def refuse(code: str) -> None:
        gate.wait(20)
        raise Refused(code, "No.")

    for code in ("first", "latest"):
        tasks.search(
            lambda c=code: refuse(c),  # type: ignore[misc]
            fail,
            lambda error: errors.append(error.code),
            owner=owner,
        )
    gate.set()
    until(qapp, lambda: errors)
    assert errors == ["latest"]
    assert crashes == []


def test_a_refusal_comes_to_whoever_asked(qapp: QApplication, tasks: Tasks) -> None:
    owner, errors = QObject(), list[PosError]()

    def refuse() -> None:
        raise Refused("a.rule", "No.")

    tasks.counter(refuse, lambda _answer: None, errors.append, owner=owner)
    until(qapp, lambda: errors)
    assert errors[0].code == "a.rule"


def test_a_fault_of_the_program_goes_to_the_crash_path(qapp: QApplication, tasks: Tasks) -> None:
    owner, crashes = QObject(), list[Exception]()
    tasks.crashed.connect(crashes.append)
    tasks.counter(lambda: 1 // 0, lambda _answer: None, fail, owner=owner)
    until(qapp, lambda: crashes)
    assert isinstance(crashes[0], ZeroDivisionError)


def test_the_window_lives_while_an_act_takes_its_time(qapp: QApplication, tasks: Tasks) -> None:
    owner, done = QObject(), list[bool]()
    gate = threading.Event()
    tasks.counter(lambda: gate.wait(20), done.append, fail, owner=owner)
    for _ in range(100):
        qapp.processEvents()
    assert done == []
    gate.set()
    until(qapp, lambda: done)


def test_stopping_finishes_what_was_asked_for(qapp: QApplication) -> None:
    ended, done = list[str](), list[int]()
    made = Tasks(thread_ended=lambda: ended.append(threading.current_thread().name))
    owner = QObject()
    for number in range(20):
        made.counter(lambda n=number: done.append(n), lambda _a: None, fail, owner=owner)  # type: ignore[misc]
    made.stop()
    assert done == list(range(20))
    assert sorted(ended) == ["counter", "long", "search"]


def test_what_lasts_does_not_hold_the_counter_up(qapp: QApplication, tasks: Tasks) -> None:
    owner, lasted, counted, threads = QObject(), list[str](), list[int](), list[str]()
    gate = threading.Event()

    def last(_job: Job) -> str:
        threads.append(threading.current_thread().name)
        gate.wait(20)
        return "over"

    tasks.long(last, lasted.append, fail, owner=owner)
    for number in range(5):
        tasks.counter(lambda n=number: n, counted.append, fail, owner=owner)  # type: ignore[misc]
    until(qapp, lambda: len(counted) == 5)
    assert lasted == []
    assert tasks.is_working
    gate.set()
    until(qapp, lambda: lasted)
    assert threads == ["long"]
    assert not tasks.is_working


def test_what_lasts_tells_how_far_it_is_and_can_be_cancelled(
    qapp: QApplication, tasks: Tasks
) -> None:
    owner, steps, answers = QObject(), list[int](), list[str]()

    def count(job: Job) -> str:
        number = 0
        while not job.is_cancelled:
            number += 1
            job.tell(number)
        return "cancelled"

    job = tasks.long(count, answers.append, fail, progress=steps.append, owner=owner)
    until(qapp, lambda: len(steps) >= 2)
    assert steps == sorted(steps)
    assert answers == []
    job.cancel()
    until(qapp, lambda: answers)
    assert answers == ["cancelled"]


def test_a_refusal_of_what_lasts_comes_to_whoever_asked(qapp: QApplication, tasks: Tasks) -> None:
    owner, errors = QObject(), list[PosError]()

    def refuse(_job: Job) -> None:
        raise Refused("a.rule", "No.")

    tasks.long(refuse, lambda _answer: None, errors.append, owner=owner)
    until(qapp, lambda: errors)
    assert not tasks.is_working


def test_what_lasts_gives_way_to_the_counter(qapp: QApplication, tasks: Tasks) -> None:
    owner, order = QObject(), list[str]()
    began, gate = threading.Event(), threading.Event()

    def last(job: Job) -> None:
        began.set()
        gate.wait(20)
        job.give_way()
        order.append("long")

    def act() -> None:
        order.append("counter")

    tasks.long(last, lambda _answer: None, fail, owner=owner)
    assert began.wait(20)
    for _ in range(3):
        tasks.counter(act, lambda _answer: None, fail, owner=owner)
    gate.set()
    until(qapp, lambda: not tasks.is_working and not tasks.is_busy)
    assert order == ["counter", "counter", "counter", "long"]


def test_closing_the_window_cancels_what_lasts(qapp: QApplication) -> None:
    made, owner, began = Tasks(), QObject(), threading.Event()
    ended = list[bool]()

    def last(job: Job) -> None:
        began.set()
        while not job.is_cancelled:
            pass
        ended.append(True)

    made.long(last, lambda _answer: None, fail, owner=owner)
    assert began.wait(20)
    made.stop()
    assert ended == [True]


class Ring(QWidget):
    """A widget that only the collector can free; it tells on which thread that happened."""

    def __init__(self, freed_on: list[threading.Thread]) -> None:
        super().__init__()
        self.me = self
        weakref.finalize(self, lambda: freed_on.append(threading.current_thread()))


def test_a_widget_is_never_freed_on_a_lane(qapp: QApplication, tasks: Tasks) -> None:
    freed_on, owner, answers = list[threading.Thread](), QObject(), list[int]()
    for _ in range(20):
        Ring(freed_on)

    def allocate() -> int:
        return len([[number] for number in range(100_000)])

    tasks.counter(allocate, answers.append, fail, owner=owner)
    until(qapp, lambda: bool(answers))
    gc.collect()
    assert len(freed_on) == 20
    assert set(freed_on) == {threading.current_thread()}


def test_collecting_is_given_back_when_the_lanes_end(qapp: QApplication) -> None:
    gc.enable()
    made = Tasks()
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled()


def test_collecting_stays_with_whoever_had_it_before(qapp: QApplication) -> None:
    gc.enable()
    before, beside = Tasks(), Tasks()
    beside.stop()
    assert not gc.isenabled()
    before.stop()
    assert gc.isenabled()


class Word:
    """What a task holds on to; it tells on which thread it was let go."""

    def __init__(self, freed_on: list[threading.Thread]) -> None:
        weakref.finalize(self, lambda: freed_on.append(threading.current_thread()))

    def say(self) -> int:
        return 1

    def last(self, _job: Job) -> int:
        return self.say()

    def hear(self, _answer: object) -> None:
        """The answer is there."""


@pytest.mark.parametrize("lane", ["counter", "search", "long"])
def test_a_lane_never_frees_what_its_task_held(qapp: QApplication, tasks: Tasks, lane: str) -> None:
    freed_on, owner = list[threading.Thread](), QObject()
    for _ in range(50):
        word = Word(freed_on)
        if lane == "counter":
            tasks.counter(word.say, word.hear, fail, owner=owner)
        elif lane == "search":
            tasks.search(word.say, word.hear, fail, owner=owner)
        else:
            tasks.long(word.last, word.hear, fail, owner=owner)
        del word
        qapp.processEvents()
    until(qapp, lambda: len(freed_on) == 50)
    assert set(freed_on) == {threading.current_thread()}
