"""What the pages of the first start share: a heading, rows of facts, two columns that may fold."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.screens.setup.state import SetupState
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.laid_out import clear

FOLDS_BELOW = 760
MOST_WIDTH = 1040


class StepPage(QWidget):
    """A page with a heading; ``body`` takes what is asked. It scrolls where it does not fit."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        inside = QWidget()
        inside.setMaximumWidth(theme.px(MOST_WIDTH))
        self.body = QVBoxLayout(inside)
        self.body.setSpacing(theme.px(14))
        self.body.addWidget(Label(title, role="h1", wrap=True))
        self.body.addWidget(Label(text, role="body", ink="quiet", wrap=True))
        theme.margins(self.body, start=24, top=28, end=24, bottom=20)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(title)
        self.area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)

    def show_state(self, state: SetupState) -> None:
        """Show what was typed, and what is wrong with it."""

    def first_field(self) -> QWidget | None:
        """What takes the keyboard when the page is shown."""
        return None


class Folding(QWidget):
    """Two columns side by side; one below the other where there is no room for both."""

    def __init__(
        self, first: QWidget, second: QWidget, *, shares: tuple[int, int] = (1, 1)
    ) -> None:
        super().__init__()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.px(20))
        top = Qt.AlignmentFlag.AlignTop
        self._line.addWidget(first, shares[0], top)
        self._line.addWidget(second, shares[1], top)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < theme.px(FOLDS_BELOW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._line.direction() != way:
            self._line.setDirection(way)
        super().resizeEvent(event)


class Facts(QWidget):
    """Rows of a word and what it means."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(8))
        self._grid.setColumnStretch(1, 1)
        self._values: list[Label] = []

    def show_rows(self, rows: tuple[tuple[str, str], ...]) -> None:
        """Show these rows and no others."""
        if len(rows) != len(self._values):
            clear(self._grid)
            self._values = []
            for place, (word, _) in enumerate(rows):
                top = Qt.AlignmentFlag.AlignTop
                self._grid.addWidget(Label(word, role="label", ink="quiet"), place, 0, top)
                value = Label(role="strong", wrap=True)
                self._grid.addWidget(value, place, 1)
                self._values.append(value)
        for label, (word, text) in zip(self._values, rows, strict=True):
            label.setText(text)
            label.setAccessibleName(f"{word}: {text}")
