"""Puts a practice till's bar over the window, and its tasks beside or over what it shows."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStyle, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.screens.practice.panel import PracticePanel
from rcommerce_pos.ui.screens.practice.view_model import PracticeState
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Label

PANEL = 300
BESIDE_FROM = 1600
"""So wide is what lies beside the panel where it is open from the start."""
DOCKED_FROM = 960
"""So wide is what lies beside the panel at least; where less is left the panel lies over it, until
somebody does something."""
NARROW = 900


class PracticeBar(QFrame):
    """The violet bar across the top; ``pressed`` opens or closes the tasks."""

    pressed = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        said = self.tr("Practice: nothing is recorded")
        self.setAccessibleName(said)
        self._next = Label(role="label", ink="training", wrap=True)
        self._next.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = Label(said, role="strong", ink="training", wrap=True)
        self.tasks = Button(
            self.tr("Tasks"), size="small", icon="list", key=actions.key("practice_tasks")
        )
        self.tasks.clicked.connect(self.pressed)
        self._low: bool | None = None
        self._line = QHBoxLayout(self)
        self._line.setSpacing(theme.px(14))
        self._line.addWidget(IconView("lightbulb", size=20, colour="on_training"))
        self._line.addWidget(words, 2)
        self._line.addWidget(self._next, 3)
        self._line.addWidget(self.tasks)

    def show_next(self, words: str) -> None:
        """What to do next."""
        self._next.setText(words)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._next.setVisible(self.width() >= theme.px(NARROW))
        if theme.is_low(self) != self._low:
            self._low = theme.is_low(self)
            above = 1 if self._low else 5
            theme.margins(self._line, start=16, top=above, end=12, bottom=above)
        super().resizeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.colours().training))
        painter.end()


class PracticeFrame(QWidget):
    """The bar, then the program, then the tasks; the program never loses the keyboard to them."""

    def __init__(self, pages: QWidget, actions: Actions) -> None:
        super().__init__()
        self.bar = PracticeBar(actions)
        self.panel = PracticePanel(actions)
        self.bar.pressed.connect(self.toggle)
        self._pages = pages
        self._wished: bool | None = None
        self._room = _Room(self._place)
        pages.setParent(self._room)
        self.panel.setParent(self._room)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._room, 1)
        theme.follow(self._dress)

    @property
    def is_open(self) -> bool:
        """True where the tasks are shown: as was wished, else where there is room beside."""
        return self._is_wide if self._wished is None else self._wished

    def toggle(self) -> None:
        """Show the tasks, or put them away."""
        self._wished = not self.is_open
        self._place()

    @property
    def covers(self) -> bool:
        """True where the tasks lie over what the window shows."""
        return self.is_open and not self._is_docked

    def holds(self, widget: QWidget) -> bool:
        """True for what belongs to the tasks themselves, or to their bar."""
        return any(part is widget or part.isAncestorOf(widget) for part in (self.bar, self.panel))

    def make_room(self) -> None:
        """Something is asked: tasks that lie over the window are put away."""
        if self.covers:
            self.toggle()

    def show_state(self, state: PracticeState) -> None:
        """Tick what is done, and say what comes next."""
        self.panel.show_state(state)
        self.bar.show_next(
            self.tr("Every task is done")
            if state.next is None
            else self.tr("Next: {task}").format(task=self.panel.title_of(state.next))
        )

    @property
    def _is_wide(self) -> bool:
        return self._room.width() - theme.px(PANEL) >= theme.px(BESIDE_FROM)

    @property
    def _is_docked(self) -> bool:
        return self._room.width() - theme.px(PANEL) >= theme.px(DOCKED_FROM)

    def _dress(self, _look: object) -> None:
        self._room.setMinimumSize(0, 0)
        self._place()

    def _place(self) -> None:
        whole, shown = self._room.rect(), self.is_open
        wide = min(theme.px(PANEL), whole.width()) if shown else 0
        rest = whole.width() - wide if self._is_docked else whole.width()
        direction = self.layoutDirection()
        pages = QRect(0, 0, rest, whole.height())
        panel = QRect(whole.width() - wide, 0, wide, whole.height())
        self._pages.setGeometry(QStyle.visualRect(direction, whole, pages))
        self.panel.setVisible(shown)
        if shown:
            self.panel.setGeometry(QStyle.visualRect(direction, whole, panel))
            self.panel.raise_()


class _Room(QWidget):
    """Where program and tasks are placed by hand."""

    def __init__(self, place: object) -> None:
        super().__init__()
        self._place = place

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        assert callable(self._place)
        self._place()
        super().resizeEvent(event)
