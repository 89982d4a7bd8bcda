"""The rail at the start of the window: where one can go, and out."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import RADIUS
from rcommerce_pos.ui.widgets.brand import BrandMark
from rcommerce_pos.ui.widgets.painting import draw_icon, painter_on, plate, write

WIDTH = 84
HEIGHT = 58
WORDS_FROM = 46
LEAST = 26


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
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(2))
        column.addWidget(BrandMark(size=40), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.px(12))
        for place in places:
            if place.at_end and not any(p.at_end for p in places[: places.index(place)]):
                column.addStretch(1)
            button = _PlaceButton(place)
            button.clicked.connect(lambda _checked=False, key=place.id: self.chosen.emit(key))
            self._buttons[place.id] = button
            column.addWidget(button)
        if not any(place.at_end for place in places):
            column.addStretch(1)
        theme.margins(column, start=8, top=12, end=8, bottom=12)
        theme.follow(self._dress)

    def show_current(self, place_id: str) -> None:
        """Light the place where one is."""
        for key, button in self._buttons.items():
            button.setChecked(key == place_id)

    def show_places(self, *, hidden: Collection[str]) -> None:
        """Hide the places that somebody may not enter."""
        for key, button in self._buttons.items():
            button.setVisible(key not in hidden)
        self._share()

    def _dress(self, _look: object) -> None:
        self.setFixedWidth(theme.px(WIDTH))
        self._share()
        self.update()

    def _share(self) -> None:
        """Every place gets the same height, and all of them fit; without room words give way."""
        shown = [button for button in self._buttons.values() if not button.isHidden()]
        around = theme.px(40 + 12 + 24 + 12) + theme.px(2) * (len(shown) + 2)
        room = (self.height() - around) // max(len(shown), 1)
        for button in self._buttons.values():
            button.set_height(min(theme.px(HEIGHT), max(room, theme.px(LEAST))))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    @override
    def minimumSizeHint(self) -> QSize:
        shown = [button for button in self._buttons.values() if not button.isHidden()]
        return QSize(theme.px(WIDTH), theme.px(88) + theme.px(LEAST + 2) * len(shown))

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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.follow(self._dress)

    def _dress(self, _look: object) -> None:
        self.setFixedHeight(theme.px(HEIGHT))
        self.update()

    def set_height(self, height: int) -> None:
        """As high as there is room for."""
        self.setFixedHeight(height)
        self.setToolTip(self.text() if height < theme.px(WORDS_FROM) else "")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(68), self.minimumHeight())

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
        spare = max(self.height() - theme.px(WORDS_FROM), 0)
        top = theme.px(2) + spare // 2
        if self.height() < theme.px(WORDS_FROM):
            top = (self.height() - side) // 2
        draw_icon(painter, self, QPointF(left, top), self._place.icon, side, ink)
        if self.height() >= theme.px(WORDS_FROM):
            words = QRect(0, top + theme.px(26), self.width(), theme.px(18))
            write(painter, words, self.text(), theme.font("rail", 600 if lit else 500), ink)
        painter.end()
