"""Every screen and dialog in every look, size, direction and scale: nothing is lost to anybody."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rcommerce_pos.core.demo import make_demo
from rcommerce_pos.core.paths import folders
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.main_window import SMALLEST
from tools.layout import Fault, look_at
from tools.photographer import LOOKS, SCALES, SIZES, Combination, Photographer
from tools.walk import walk

MOST_SAID = 100


def covering(scale: float) -> tuple[Combination, ...]:
    """Each look at a scale; each size and direction at one of the scales.

    `make screens-check` takes them all.
    """
    sizes = (*SIZES, SMALLEST)
    count = max(len(LOOKS), -(-len(sizes) // len(SCALES)))
    turn = SCALES.index(scale)
    return tuple(
        Combination(
            LOOKS[(place + turn) % len(LOOKS)],
            sizes[(turn * count + place) % len(sizes)],
            mirrored=place % 2 == 1,
            scale=scale,
        )
        for place in range(count)
    )


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo shop, made once."""
    folder = tmp_path_factory.mktemp("demo") / "shop"
    make_demo(folders(folder))
    return folder


@pytest.mark.parametrize("scale", SCALES)
def test_nothing_is_cut_covered_out_of_reach_small_or_pale(
    qapp: QApplication, demo: Path, tmp_path: Path, scale: float
) -> None:
    data = tmp_path / "data"
    shutil.copytree(demo, data)
    photographer = Photographer(qapp, data, covering(scale), judge=True)
    try:
        walk(photographer)
    finally:
        photographer.close()
    found = photographer.report()
    if found:
        pytest.fail(f"{len(found)} faults:\n" + "\n".join(found[:MOST_SAID]), pytrace=False)
    assert len(photographer.names) > 60


def test_the_subset_has_every_look_size_direction_and_scale() -> None:
    chosen = [each for scale in SCALES for each in covering(scale)]
    assert {each.look for each in chosen} == set(LOOKS)
    assert {each.size for each in chosen} == {*SIZES, SMALLEST}
    assert {(each.mirrored, each.scale) for each in chosen} == {
        (mirrored, scale) for mirrored in (False, True) for scale in SCALES
    }


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
