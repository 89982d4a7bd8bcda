"""Both sides of practice: the way there from a till that sells, and what a practice till adds."""

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from typing_extensions import override

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

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)
_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


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
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever acts puts tasks away that cover the window; Esc does that and nothing else."""
        if event.type() in _PRESSES and isinstance(watched, QWidget):
            if self.frame.covers and not self.frame.holds(watched):
                self.frame.make_room()
            return False
        if event.type() not in _KEYS or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Escape and _is_act(event) and self._is_in_front():
            self.frame.make_room()
            return False
        if event.key() != Qt.Key.Key_Escape or event.modifiers() or not self._is_in_front():
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        else:
            self.frame.make_room()
        return True

    def _is_in_front(self) -> bool:
        asked = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        return asked is None and self._window.isActiveWindow() and self.frame.covers

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


def _is_act(event: QKeyEvent) -> bool:
    """True for a key that does something; chords with Ctrl may be those of the tasks."""
    return event.key() not in _MODIFIERS and not (
        event.modifiers() & Qt.KeyboardModifier.ControlModifier
    )


def _ignore(_answer: object) -> None:
    """Nobody waits for this answer."""
