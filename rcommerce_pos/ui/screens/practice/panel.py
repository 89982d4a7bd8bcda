"""The tasks of a practice till, each with a tick once it was done; it never takes the keyboard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rcommerce_pos.core.practice.exercises import Exercise
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.screens.practice.view_model import PracticeState
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Label


class TaskRow(QWidget):
    """One task: what to do, with which key, and whether it was done."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self._title = title
        self._mark = IconView("minus", size=18, tile=30, tile_colour="surface3", colour="text3")
        self._words = Label(title, role="strong", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._words)
        words.addWidget(Label(text, role="label", ink="quiet", wrap=True))
        line = QHBoxLayout(self)
        line.setSpacing(theme.px(12))
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        theme.margins(line, start=0, top=8, end=0, bottom=8)

    def show_done(self, *, done: bool, current: bool) -> None:
        """Tick it, or point at it."""
        if done:
            self._mark.set_look("check", colour="success_text", tile_colour="success_soft")
        elif current:
            self._mark.set_look("play", colour="on_training", tile_colour="training")
        else:
            self._mark.set_look("minus", colour="text3", tile_colour="surface3")
        said = self.tr("{task}: done") if done else self.tr("{task}: to do")
        self.setAccessibleName(said.format(task=self._title))


class PracticePanel(QFrame):
    """Stands at the end of the window; ``anew`` and ``ended`` are wished for at its foot."""

    anew = Signal()
    ended = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Practice tasks"))
        self._rows = {each: TaskRow(*words) for each, words in self._words().items()}
        self._title = Label(self.tr("Practice tasks"), role="h3")
        self._count = Label(role="label", ink="quiet", wrap=True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        for row in self._rows.values():
            column.addWidget(row)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.tr("Practice tasks"))
        area.setWidget(inside)
        anew = Button(
            self.tr("Begin anew"), size="small", icon="rotate-ccw", key=actions.key("begin_anew")
        )
        anew.clicked.connect(self.anew)
        end = Button(
            self.tr("End practice"), size="small", icon="log-out", key=actions.key("end_practice")
        )
        end.clicked.connect(self.ended)
        outer = QVBoxLayout(self)
        outer.setSpacing(theme.px(8))
        outer.addWidget(self._title)
        outer.addWidget(self._count)
        outer.addWidget(area, 1)
        outer.addWidget(anew)
        outer.addWidget(end)
        theme.margins(outer, start=16, top=14, end=16, bottom=14)
        self.show_state(PracticeState())

    def show_state(self, state: PracticeState) -> None:
        """Tick what is done."""
        for each, row in self._rows.items():
            row.show_done(done=each in state.done, current=each is state.next)
        left = len(Exercise) - len(state.done)
        self._count.setText(
            self.tr("{count} left. They tick themselves.").format(count=left)
            if left
            else self.tr("All done. Go on as long as you like.")
        )

    def title_of(self, exercise: Exercise) -> str:
        """A task in a few words."""
        return self._words()[exercise][0]

    def _words(self) -> dict[Exercise, tuple[str, str]]:
        return {
            Exercise.RING_UP: (
                self.tr("Ring up three items"),
                self.tr("Scan them, or type a name and press Enter."),
            ),
            Exercise.REMOVE: (
                self.tr("Take a line out"),
                self.tr("Choose it with the arrows, then Del."),
            ),
            Exercise.PARK: (
                self.tr("Park the sale and recall it"),
                self.tr("F7 sets it aside, F8 brings it back."),
            ),
            Exercise.DISCOUNT: (
                self.tr("Give a discount"),
                self.tr("F6, then an amount or a percentage."),
            ),
            Exercise.CASH: (
                self.tr("Take cash and give change"),
                self.tr("F12, then more than is owed, then Enter."),
            ),
            Exercise.CLOSE: (
                self.tr("Close the till"),
                self.tr("Cash on the rail: count the drawer, then Done."),
            ),
        }
