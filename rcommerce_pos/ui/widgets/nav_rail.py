"""The rail at the start of the window: where one can go, and out."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import RADIUS, Breakpoint
from rcommerce_pos.ui.widgets.brand import BrandMark
from rcommerce_pos.ui.widgets.painting import draw_icon, painter_on, plate, text_width, write

WIDTH = 84
MOST = 132
"""A long word makes the rail so much wider, and no more."""
EDGE = 4
AIR = 16
"""Between the mark and the first place, as far as the height has room for it."""
HEIGHT = 58
LEAST, LEAST_ICON = 48, 36
"""A place gives way to so much where the window is low."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place that the rail leads to; ``at_end`` ones stand at its foot."""

    id: str
    words: str
    icon: str
    at_end: bool = False


class NavRail(QWidget):
    """Emits ``chosen`` with the id of a place; the current one is lit."""

    chosen = Signal(str)

    def __init__(self, places: tuple[Place, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._buttons: dict[str, _PlaceButton] = {}
        self._wide = WIDTH
        self._brand = BrandMark(size=40)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(theme.px(2))
        column.addWidget(self._brand, 0, Qt.AlignmentFlag.AlignHCenter)
        self._air = QSpacerItem(0, 0)
        column.addItem(self._air)
        for place in places:
            if place.at_end and not any(p.at_end for p in places[: places.index(place)]):
                column.addStretch(1)
            button = _PlaceButton(place)
            button.clicked.connect(lambda _checked=False, key=place.id: self.chosen.emit(key))
            self._buttons[place.id] = button
            column.addWidget(button)
        if not any(place.at_end for place in places):
            column.addStretch(1)
        theme.margins(column, start=EDGE, top=8, end=EDGE, bottom=8)
        theme.follow(self._dress)

    def settle(self, shape: Breakpoint) -> None:
        """As wide as the window asks for; narrow, the places are icons whose words are named."""
        self._wide = shape.rail
        self._brand.setVisible(not shape.narrow)
        for button in self._buttons.values():
            button.show_words(not shape.narrow)
        self._dress(None)

    @property
    def places(self) -> tuple[str, ...]:
        """The ids of its places, in their order."""
        return tuple(self._buttons)

    def show_current(self, place_id: str) -> None:
        """Light the place where one is."""
        for key, button in self._buttons.items():
            button.setChecked(key == place_id)

    def show_places(self, *, hidden: Collection[str]) -> None:
        """Hide the places that somebody may not enter."""
        for key, button in self._buttons.items():
            button.setVisible(key not in hidden)

    def _dress(self, _look: object) -> None:
        words = max((each.words_width for each in self._buttons.values()), default=0)
        needed = words + 2 * theme.px(EDGE)
        self.setFixedWidth(max(theme.px(self._wide), min(needed, theme.px(MOST))))
        air = 0 if self._brand.isHidden() else theme.px(AIR)
        self._air.changeSize(0, air, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)
        self._column.invalidate()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        plate(painter, self.rect(), fill=theme.colours().rail)
        painter.end()


class _PlaceButton(QAbstractButton):
    def __init__(self, place: Place) -> None:
        super().__init__()
        self._place = place
        self.setText(place.words)
        self.setAccessibleName(place.words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(place.words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._shows_words = True
        theme.follow(self._dress)

    def show_words(self, shown: bool) -> None:
        """With the words below the icon, or the icon alone."""
        self._shows_words = shown
        self._dress(None)

    def _dress(self, _look: object) -> None:
        self.setMaximumHeight(theme.px(HEIGHT))
        self.updateGeometry()
        self.update()

    @property
    def words_width(self) -> int:
        """How wide its words are when it is lit; nothing where they are not shown."""
        if not self._shows_words:
            return 0
        return text_width(theme.font("rail", 600), self.text()) + 2 * theme.px(2)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(44), theme.px(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        least = theme.px(LEAST if self._shows_words else LEAST_ICON)
        return QSize(theme.px(44), max(least, theme.look().sizes.target))

    @override
    def nextCheckState(self) -> None:
        """Where one is, the window says; a press alone changes nothing."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = painter_on(self)
        lit = self.isChecked()
        if lit or self.underMouse() or self.isDown():
            fill = colours.rail_active
            plate(painter, self.rect(), fill=fill, radius=theme.px(RADIUS.control))
        ink = colours.rail_active_text if lit else colours.rail_text
        side = theme.px(22)
        left = (self.width() - side) // 2
        used = side + theme.px(4 + 18) if self._shows_words else side
        top = (self.height() - used) // 2
        draw_icon(painter, self, QPointF(left, top), self._place.icon, side, ink)
        if self._shows_words:
            words = QRect(0, top + side + theme.px(4), self.width(), theme.px(18))
            write(painter, words, self.text(), theme.font("rail", 600 if lit else 500), ink)
        painter.end()
