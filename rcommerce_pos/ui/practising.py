"""Both sides of practice: the way there from a till that sells, and what a practice till adds."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.kiosk import Kiosk
from rcommerce_pos.ui.screens.practice.frame import PracticeFrame
from rcommerce_pos.ui.screens.practice.runner import PracticeRunner, practice_command
from rcommerce_pos.ui.screens.practice.view_model import PracticeViewModel
from rcommerce_pos.ui.screens.practice.waiting import WaitingView
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog


class PracticeDoor(QObject):
    """From a till to its practice and back; meanwhile the till waits, its open sale kept.

    ``waits`` says that practice took the till's place, ``back`` that it is over.
    """

    waits = Signal()
    back = Signal()
    failed = Signal(object)
    """Carries a PosError."""

    def __init__(
        self,
        window: QWidget,
        application: Application,
        tasks: Tasks,
        *,
        pages: QStackedWidget,
        actions: Actions,
        kiosk: Kiosk,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._kiosk = kiosk
        self._application = application
        self._tasks = tasks
        self._pages = pages
        self._actions = actions
        self._waiting: WaitingView | None = None
        self._begun = datetime.now(UTC)
        self.runner = PracticeRunner(self)
        self.runner.over.connect(self._over)
        actions.on("practise", self._begin)
        actions.on("stop_practice", self._stop)

    def _begin(self) -> None:
        if not self.runner.is_running:
            practice = self._application.practice
            self._tasks.counter(practice.begin, self._open, self.failed.emit, owner=self)

    def _open(self, begun: datetime) -> None:
        if self.runner.is_running:
            return
        self._begun = begun
        if self._waiting is None:
            self._waiting = WaitingView(self._actions)
            self._waiting.ended.connect(self._stop)
            self._pages.addWidget(self._waiting)
        self._pages.setCurrentWidget(self._waiting)
        self.waits.emit()
        self._waiting.focus()
        application = self._application
        program, arguments = practice_command(
            application.folders.data,
            application.place.till.code,
            full_screen=self._window.isFullScreen(),
            kiosk=self._kiosk.is_on,
        )
        self.runner.start(program, arguments)

    def _stop(self) -> None:
        if self._waiting is not None:
            self._waiting.tell_ending()
        self.runner.stop()

    def _over(self, error: PosError | None) -> None:
        practice, begun = self._application.practice, self._begun
        self._tasks.counter(lambda: practice.end(begun), _ignore, self.failed.emit, owner=self)
        self.back.emit()
        if error is not None:
            self.failed.emit(error)


class PracticeTill(QObject):
    """What a practice till has besides: its bar, its tasks, and a fresh start."""

    def __init__(
        self,
        window: QWidget,
        application: Application,
        tasks: Tasks,
        *,
        pages: QWidget,
        actions: Actions,
    ) -> None:
        super().__init__(window)
        self._window = window
        self.fills_screen = False
        """True where the till is a kiosk: this window fills the screen until it is closed."""
        self.wants_anew = False
        """True where this till is to be made anew once its window is closed."""
        self.frame = PracticeFrame(pages, actions)
        self.model = PracticeViewModel(application, tasks, self)
        self.model.changed.connect(self.frame.show_state)
        self.frame.show_state(self.model.state)
        self.frame.panel.anew.connect(self.ask_anew)
        self.frame.panel.ended.connect(window.close)
        actions.on("practice_tasks", self.frame.toggle)
        actions.on("begin_anew", self.ask_anew)
        actions.on("end_practice", window.close)

    def watch(self, state: object) -> None:
        """The state of the sell screen: the tasks look at its sale."""
        sale = getattr(state, "sale", None)
        self.model.watch(sale.cart if sale is not None else None)
        if getattr(state, "question", None) is not None:
            self.frame.make_room()

    def ask_anew(self) -> None:
        """Ask whether what was practised may be forgotten."""
        dialog = Dialog(
            self._window,
            self.tr("Begin practice anew?"),
            self.tr("What was practised is forgotten. Goods and prices are those of today."),
            icon="rotate-ccw",
            tone="training",
        )
        cancel = dialog.add_button(Button(self.tr("Cancel"), key="Esc"))
        cancel.clicked.connect(dialog.reject)
        begin = dialog.add_button(
            Button(self.tr("Begin anew"), kind="primary", key="Enter"), default=True
        )
        begin.clicked.connect(dialog.accept)
        if dialog.exec():
            self.wants_anew = True
            self._window.close()
        dialog.deleteLater()


def _ignore(_answer: object) -> None:
    """Nobody waits for this answer."""
