"""What stands follows the size, the density and the theme, and comes back as it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import SIZES, Density
from rcommerce_pos.ui.widgets.button import Button, Kind
from rcommerce_pos.ui.widgets.form import text_field


def flat(lengths: tuple[object, ...]) -> list[int]:
    """All lengths in one row."""
    found: list[int] = []
    for each in lengths:
        found += flat(each) if isinstance(each, tuple) else [int(str(each))]
    return found


class Screen(QWidget):
    """Lengths written once, as screens write them."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(12))
        column.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), 0)
        self.label = QLabel("words")
        self.label.setFixedWidth(theme.px(84))
        self.rule = QWidget()
        self.rule.setFixedHeight(1)
        self.field = QLineEdit()
        self.field.setTextMargins(theme.px(10), 0, theme.px(10), 0)
        self.plain = text_field()
        self.button = Button("Press", size="medium")
        inner = QHBoxLayout()
        inner.setSpacing(theme.px(8))
        inner.addSpacing(theme.px(20))
        inner.addWidget(self.label)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(theme.px(14))
        self.grid.setColumnMinimumWidth(1, theme.px(33))
        self.grid.addWidget(self.field, 0, 1)
        column.addLayout(inner)
        column.addLayout(self.grid)
        for widget in (self.rule, self.plain, self.button):
            column.addWidget(widget)
        self.column, self.inner = column, inner

    def lengths(self) -> tuple[object, ...]:
        """Every length that a screen may have written."""
        margins = self.column.contentsMargins()
        item = self.inner.itemAt(0)
        assert item is not None
        spacer = item.spacerItem()
        assert spacer is not None
        return (
            self.column.spacing(),
            (margins.left(), margins.top(), margins.right(), margins.bottom()),
            self.inner.spacing(),
            spacer.sizeHint().width(),
            (self.label.minimumWidth(), self.label.maximumWidth(), self.label.maximumHeight()),
            self.rule.minimumHeight(),
            self.field.textMargins().left(),
            (self.grid.horizontalSpacing(), self.grid.columnMinimumWidth(1)),
            self.plain.height() if self.isVisible() else self.plain.minimumHeight(),
            self.button.minimumHeight(),
        )


@pytest.mark.parametrize("scale", [0.8, 0.9, 1.1, 1.25, 1.5, 2.0])
def test_what_stands_is_as_what_is_made_anew(qapp: QApplication, scale: float) -> None:
    theme.apply(qapp, "light", 1.0)
    old = Screen()
    before = old.lengths()
    theme.apply(qapp, "light", scale)
    new = Screen()
    assert old.lengths() == new.lengths()
    for other in (1.3, 0.85, 1.75, 2.0, 0.8, 1.0):
        theme.apply(qapp, "light", other)
    assert old.lengths() == before
    # What was made at a small scale knows its lengths to a pixel of that scale.
    for mine, anew in zip(flat(new.lengths()), flat(Screen().lengths()), strict=True):
        assert abs(mine - anew) <= 1


@pytest.mark.parametrize("density", list(Density))
def test_density_reaches_fields_and_buttons_that_stand(
    qapp: QApplication, density: Density
) -> None:
    theme.apply(qapp, "light", 1.0)
    old = Screen()
    theme.apply(qapp, "light", 1.0, density=density)
    assert old.lengths() == Screen().lengths()
    assert old.button.height() == SIZES[density].medium
    assert old.button.minimumHeight() >= SIZES[density].target or density is Density.TOUCH
    theme.apply(qapp, "light", 1.0)


def test_touch_buttons_take_the_keyboard_only_where_it_is_wished(qapp: QApplication) -> None:
    theme.apply(qapp, "light", 1.0)
    touch, always = Button("a"), Button("b", focusable=True)
    theme.apply(qapp, "light", 1.0, all_focus=True)
    assert touch.focusPolicy() is Qt.FocusPolicy.TabFocus
    assert always.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert Button("c").focusPolicy() is Qt.FocusPolicy.TabFocus
    theme.apply(qapp, "light", 1.0)
    assert touch.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert always.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_less_motion_stops_the_cursor_and_the_effects(qapp: QApplication) -> None:
    theme.apply(qapp, "light", 1.0, still=True)
    assert qapp.cursorFlashTime() == 0
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)
    theme.apply(qapp, "light", 1.0)
    assert qapp.cursorFlashTime() > 0


def test_high_contrast_draws_an_edge_round_every_plate(qapp: QApplication) -> None:
    theme.apply(qapp, "contrast")
    kinds: tuple[Kind, ...] = ("primary", "pay", "danger", "soft", "secondary")
    for kind in kinds:
        assert Button("x", kind=kind)._paint().edge
    theme.apply(qapp, "light")
    assert not Button("x", kind="soft")._paint().edge
