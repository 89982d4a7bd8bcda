"""Where a window stood is remembered for this computer, and nothing that cannot be is believed."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.paths import folders, window_file
from rcommerce_pos.ui.app import Counter
from rcommerce_pos.ui.seat import Seat
from tests.support.shop import make_shop


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    yield made
    made.deleteLater()


def test_the_till_opens_where_it_was_closed(qapp: QApplication, tmp_path: Path) -> None:
    make_shop(tmp_path / "shop", SystemClock()).close()
    seats = tmp_path / "config" / "window.json"
    room = qapp.primaryScreen().availableGeometry()

    def run(act: object = None) -> tuple[QRect, bool]:
        counter = Counter(qapp, folders(tmp_path / "shop"), seats=seats)
        window = counter.open()
        qapp.processEvents()
        if callable(act):
            act(window)
            qapp.processEvents()
        seen = window.geometry(), window.isMaximized()
        window.hide()
        counter.close()
        window.deleteLater()
        return seen

    def small(window: QWidget) -> None:
        window.setMinimumSize(300, 200)
        window.showNormal()
        window.setGeometry(room.left() + 20, room.top() + 30, 700, 500)

    run(small)
    kept = json.loads(seats.read_text())["shop"]
    assert kept["place"][:2] == [room.left() + 20, room.top() + 30]
    place, maximised = run(lambda window: window.showMaximized())
    assert maximised
    _place, maximised = run()
    assert maximised
    assert json.loads(seats.read_text())["shop"]["maximised"]
    assert not list((tmp_path / "shop").rglob("window.json"))
    assert place.isValid()


def test_a_place_on_a_screen_that_is_gone_is_not_taken(window: QWidget, tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    seat = Seat(file, "shop")
    for place in ([90_000, 0, 800, 600], [-5000, -5000, 800, 600], [10, 10, 5, 5]):
        file.write_text(json.dumps({"shop": {"place": place, "maximised": False}}))
        assert not seat.restore(window)


def test_a_window_larger_than_the_screen_is_brought_into_sight(
    qapp: QApplication, window: QWidget, tmp_path: Path
) -> None:
    room = qapp.primaryScreen().availableGeometry()
    file = tmp_path / "window.json"
    place = [room.left() - 300, room.top() + 100, room.width() * 2, room.height() * 2]
    file.write_text(json.dumps({"shop": {"place": place, "maximised": False}}))
    assert Seat(file, "shop").restore(window)
    assert room.contains(window.geometry())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"shop": 7}',
        '{"shop": {"place": [1, 2, 3]}}',
        '{"shop": {"place": [1, 2, "3", 4]}}',
        '{"shop": {"place": [1, 2, 1e99, true]}}',
        '{"shop": {"place": [0, 0, 999999999999, 10]}}',
    ],
)
def test_a_damaged_file_is_as_none(window: QWidget, tmp_path: Path, text: str) -> None:
    file = tmp_path / "window.json"
    file.write_text(text)
    assert not Seat(file, "shop").restore(window)


def test_a_folder_that_cannot_be_written_breaks_nothing(window: QWidget, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    Seat(tmp_path / "file" / "window.json", "shop").keep(window)


def test_each_kind_of_shop_has_its_own_and_full_screen_is_none(
    window: QWidget, tmp_path: Path
) -> None:
    file = tmp_path / "window.json"
    window.setGeometry(10, 20, 400, 300)
    Seat(file, "demo").keep(window)
    window.setWindowState(Qt.WindowState.WindowFullScreen)
    Seat(file, "shop").keep(window)
    assert set(json.loads(file.read_text())) == {"demo"}


def test_the_file_lies_apart_from_every_shop() -> None:
    assert not window_file().is_relative_to(folders().data)
