"""Every screen and dialog in every look, size, direction and scale: nothing is lost to anybody."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rcommerce_pos.core.demo import make_demo
from rcommerce_pos.core.paths import folders
from rcommerce_pos.ui import theme
from tools.layout import Fault, look_at
from tools.photographer import LOOKS, SIZES, Combination, matrix

MOST_SAID = 6000


WALKED = Combination()
"""What every run of the tests looks at; `make screens-check` takes the whole matrix."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo shop, made once."""
    folder = tmp_path_factory.mktemp("demo") / "shop"
    make_demo(folders(folder))
    return folder


def test_nothing_is_cut_covered_out_of_reach_small_or_pale(demo: Path) -> None:
    # In a process of its own, as `make screens-check` does it: the whole till is opened anew.
    command = [sys.executable, "-m", "tools.screenshots", "--check", "--fresh", str(demo)]
    command += ["--only", WALKED.label]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=900)
    assert done.returncode == 0, (done.stdout + done.stderr)[:MOST_SAID]
    screens = int(done.stdout.split()[0])
    assert screens > 60


def test_patterns_choose_from_the_matrix() -> None:
    assert {each.look for each in matrix()} == set(LOOKS)
    assert {each.size for each in matrix()} == set(SIZES)
    labels = [each.label for each in matrix("light-1366,dark-1024-rtl-200")]
    assert labels == ["light-1366", "dark-1024-rtl-200"]
    between = [each.label for each in matrix("*-150,*-125")]
    assert between == [
        "light-1366-150",
        "light-1024-125",
        "light-1366-rtl-150",
        "light-1024-rtl-125",
    ]


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    theme.apply(qapp, "light")
    made = QWidget()
    made.setProperty("surface", "bg")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    made.resize(400, 300)
    yield made
    made.close()


def words_of(found: list[Fault]) -> str:
    return "; ".join(str(fault) for fault in found)


def test_the_judge_sees_a_label_that_is_cut(qapp: QApplication, window: QWidget) -> None:
    label = QLabel("far too long for the room that it has", window)
    label.setGeometry(10, 10, 60, 20)
    window.show()
    assert "is cut" in words_of(look_at(window))
    label.setGeometry(10, 10, 380, 20)
    assert look_at(window) == []


def test_the_judge_sees_wrapped_words_that_are_cut(qapp: QApplication, window: QWidget) -> None:
    label = QLabel("one two three four five six seven eight nine ten eleven twelve", window)
    label.setWordWrap(True)
    label.setGeometry(10, 10, 120, 20)
    window.show()
    assert "high for" in words_of(look_at(window))


def test_the_judge_sees_what_overlaps_or_is_outside(qapp: QApplication, window: QWidget) -> None:
    for place, words in enumerate(("One", "Two")):
        button = QPushButton(words, window)
        button.setGeometry(10 + 20 * place, 10, 100, 60)
    far = QPushButton("Far", window)
    far.setGeometry(350, 250, 100, 60)
    window.show()
    said = words_of(look_at(window))
    assert "overlaps" in said
    assert "'Far' in QWidget: is outside" in said


def test_the_judge_sees_what_is_small_pale_or_nameless(qapp: QApplication, window: QWidget) -> None:
    column = QVBoxLayout(window)
    tiny = QPushButton("Go")
    tiny.setFixedSize(40, 20)
    nameless = QPushButton()
    nameless.setFixedSize(60, 60)
    pale = QLabel("pale")
    colours = pale.palette()
    colours.setColor(pale.foregroundRole(), theme.colours().border)
    pale.setPalette(colours)
    row = QHBoxLayout()
    for widget in (tiny, nameless, pale):
        row.addWidget(widget)
    column.addLayout(row)
    window.show()
    said = words_of(look_at(window))
    assert "is too small: 40x20" in said
    assert "has no accessible name" in said
    assert "is pale" in said
