"""What must be whole at any size: keys, the main button, lists that drop down, the top bar."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from rcommerce_pos.core.demo import make_demo
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.settings.declarations import THEME
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.tokens import Density
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.form import OPTION_HEIGHT, choice_field
from rcommerce_pos.ui.widgets.search_field import SearchField
from rcommerce_pos.ui.widgets.top_bar import TopBar
from tools.layout import look_at
from tools.photographer import Combination, Photographer

SIZES = ((1366, 768), (1024, 768))


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo shop, made once."""
    folder = tmp_path_factory.mktemp("demo") / "shop"
    make_demo(folders(folder))
    return folder


@pytest.fixture
def worn(qapp: QApplication) -> Iterator[QApplication]:
    """The application, plainly dressed again afterwards."""
    theme.apply(qapp, "light")
    yield qapp
    theme.apply(qapp, "light")


def opened(app: QApplication, demo: Path, tmp_path: Path, scale: float) -> Photographer:
    data = tmp_path / "data"
    shutil.copytree(demo, data)
    return Photographer(app, data, Combination(size=SIZES[0], scale=scale), judge=True)


def sign_in(photographer: Photographer) -> None:
    model = photographer.window.login_model
    member = next(each for each in model.state.members if each.name.startswith("Ruth"))
    model.choose(member)
    for digit in member.demo_pin or "":
        model.digit(digit)
    photographer.settle()
    desk = photographer.window.desk
    if desk.shift.isVisible():
        desk.shift_model.open(Money(15_000, "GBP"))
        photographer.settle()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_keys_of_the_sign_in_and_complete_are_whole_and_in_sight(
    worn: QApplication, demo: Path, tmp_path: Path, scale: float
) -> None:
    photographer = opened(worn, demo, tmp_path, scale)
    window = photographer.window
    try:
        model = window.login_model
        model.choose(next(each for each in model.state.members if each.name.startswith("Omar")))
        for size in SIZES:
            window.resize(*size)
            photographer.settle()
            assert look_at(window) == []
        sign_in(photographer)
        window.desk.sell_model.changes.clear()
        photographer.settle()
        window.desk.sell_model.ringing.submit("TOTE-NAT")
        photographer.settle()
        window.actions_.do("pay")
        for size in SIZES:
            window.resize(*size)
            photographer.settle()
            done = next(
                each
                for each in window.findChildren(Button)
                if each.kind == "pay" and each.text() == "Complete sale"
            )
            seen = done.visibleRegion().boundingRect()
            assert seen == done.rect()
            assert done.width() >= done.sizeHint().width()
    finally:
        photographer.close()


def test_tabs_and_the_row_of_the_theme_follow_a_change_from_elsewhere(
    worn: QApplication, demo: Path, tmp_path: Path
) -> None:
    photographer = opened(worn, demo, tmp_path, 1.0)
    window = photographer.window
    try:
        sign_in(photographer)
        window.desk.go("settings")
        photographer.settle()
        row = window.desk.office.settings.rows[THEME.key]
        window.actions_.do("theme")
        photographer.settle()
        assert row.field.value == "dark"  # type: ignore[attr-defined]  # a field of choices
        theme.apply(worn, "light", 1.5)
        window.desk.go("products")
        photographer.settle()
        for name, tab in window.desk.office._tabs.items():
            assert tab.font().pixelSize() == theme.px(13), name
    finally:
        photographer.close()


@pytest.mark.parametrize(("count", "shown"), [(4, 4), (10, 10), (60, 10)])
def test_a_list_that_drops_down_shows_all_of_a_few(
    worn: QApplication, count: int, shown: int
) -> None:
    window = QWidget()
    window.resize(1366, 768)
    field = choice_field([(each, f"Option number {each}") for each in range(count)])
    field.setParent(window)
    field.setFixedWidth(120)
    window.show()
    try:
        field.showPopup()
        view = field.view()
        model = view.model()
        first = view.visualRect(model.index(0, 0))
        assert first.height() >= theme.px(OPTION_HEIGHT)
        whole = QRect(QPoint(0, 0), view.viewport().size())
        rects = (view.visualRect(model.index(each, 0)) for each in range(count))
        assert sum(whole.contains(each) for each in rects) == shown
        assert first.width() >= view.sizeHintForColumn(0)
    finally:
        field.hidePopup()
        window.close()


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.1, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("density", list(Density))
def test_the_top_bar_leaves_its_fields_whole(
    worn: QApplication, scale: float, density: Density
) -> None:
    theme.apply(worn, "light", scale, density=density)
    bar = TopBar(Formatter("en-GB", "Europe/London"))
    field, tab = SearchField("Search"), Button("Products", kind="choice", size="small")
    bar.start.addWidget(field)
    bar.start.addWidget(tab)
    bar.resize(1366, bar.height())
    bar.show()
    try:
        QApplication.processEvents()
        for each in (field, tab):
            assert bar.contentsRect().contains(each.geometry())
            assert each.height() >= theme.target() or each is field
    finally:
        bar.close()


def test_sizes_can_change_again_and_again_while_screens_are_gone_to(
    worn: QApplication, demo: Path, tmp_path: Path
) -> None:
    photographer = opened(worn, demo, tmp_path, 1.0)
    try:
        sign_in(photographer)
        desk = photographer.window.desk
        for scale in (1.5, 1.0, 2.0, 1.0, 1.5, 1.0):
            for place in ("pricing", "orders"):
                desk.go(place)
                photographer.settle()
                assert desk.office.place == place
            theme.apply(worn, "light", scale)
            photographer.settle()
    finally:
        photographer.close()
