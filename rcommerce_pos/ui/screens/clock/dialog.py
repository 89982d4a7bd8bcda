"""The time clock of one person: whether she is here, her week, and what she may tell the clock."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.staff.hours import Presence, PunchKind
from rcommerce_pos.core.staff.time_clock import ClockState
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.failure_banner import FailureBanner
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.given_names import owner_name
from rcommerce_pos.ui.readings import Readings
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.label import Label

_ICONS = {
    PunchKind.IN: "door-open",
    PunchKind.OUT: "log-out",
    PunchKind.BREAK_START: "coffee",
    PunchKind.BREAK_END: "play",
}


class ClockDialog(Dialog):
    """``told`` says in words what was punched; empty where nothing was.

    ``wish`` is ``offer`` or ``required`` where it comes up by itself at the sign-in.
    """

    def __init__(
        self,
        parent: QWidget,
        application: Application,
        tasks: Tasks,
        formatter: Formatter,
        *,
        actor: Actor,
        wish: str = "",
    ) -> None:
        super().__init__(parent, owner_name(actor.name), icon="clock")
        self.set_text(self.tr("One moment…"))
        self.told = ""
        self._clock = application.time_clock
        self._tasks = tasks
        self._formatter = formatter
        self._actor = actor
        self._wish = wish
        self._busy = False
        self._banner = Banner(tone="warn")
        self._banner.hide()
        self._readings = Readings(tasks, self)
        self._failure = FailureBanner()
        self._failure.again.connect(self._read_again)
        self._state = Label(role="h3", wrap=True)
        self._week = Label(role="label", ink="quiet", wrap=True)
        self._known = Card(kind="well", padding=16, spacing=4)
        self._known.column.addWidget(self._state)
        self._known.column.addWidget(self._week)
        self._known.hide()
        self.body.addWidget(self._failure)
        self.body.addWidget(self._banner)
        self.body.addWidget(self._known)
        self._acts: list[Button] = []
        words = self.tr("Cancel")
        if wish:
            words = self.tr("Sign out") if wish == "required" else self.tr("Not now")
        cancel = self.add_button(Button(words, key="Esc"))
        cancel.clicked.connect(self.reject)
        self._readings.read("state", lambda: self._clock.state(actor), self._show_state, self._fail)

    def _read_again(self) -> None:
        self._failure.show_error(None)
        self._readings.again()

    @property
    def choices(self) -> tuple[Button, ...]:
        """What can be told now, once it is known."""
        return tuple(self._acts)

    def _show_state(self, state: ClockState) -> None:
        self._known.show()
        self._state.setText(self._presence(state))
        week = self.tr("This week: {time} hours").format(time=self._formatter.duration(state.week))
        self._week.setText(week)
        self.set_text(self._why())
        if state.forgotten is not None:
            when = self._formatter.weekday(state.forgotten.start)
            self._banner.tell(
                self.tr("You did not clock out on {day}").format(day=when),
                self.tr("Those hours do not count yet. Tell whoever corrects hours when you left."),
            )
        for place, kind in enumerate(state.choices):
            first = place == 0
            button = Button(
                self._word(kind),
                kind="primary" if first else "secondary",
                icon=_ICONS[kind],
                key="Enter" if first else "",
            )
            button.clicked.connect(lambda _checked=False, k=kind: self._punch(k))
            self.add_button(button, default=first)
            self._acts.append(button)
        self._acts[0].show()
        self._acts[0].setFocus(Qt.FocusReason.PopupFocusReason)
        self.adjustSize()

    def _why(self) -> str:
        if self._wish == "required":
            return self.tr("Clock in before you sell.")
        if self._wish == "offer":
            return self.tr("You are not clocked in.")
        return self.tr("Every punch is kept; what is wrong is corrected by somebody who may.")

    def _presence(self, state: ClockState) -> str:
        since = self._formatter.time(state.since) if state.since else ""
        if state.presence is Presence.IN:
            return self.tr("Clocked in since {time}").format(time=since)
        if state.presence is Presence.ON_BREAK:
            return self.tr("On a break since {time}").format(time=since)
        return self.tr("Not clocked in")

    def _word(self, kind: PunchKind) -> str:
        return {
            PunchKind.IN: self.tr("Clock in"),
            PunchKind.OUT: self.tr("Clock out"),
            PunchKind.BREAK_START: self.tr("Start a break"),
            PunchKind.BREAK_END: self.tr("End the break"),
        }[kind]

    def _punch(self, kind: PunchKind) -> None:
        if self._busy:
            return
        self._busy = True

        def done(state: ClockState) -> None:
            self.told = self._confirmation(kind, state)
            self.accept()

        self._tasks.counter(
            lambda: self._clock.punch(self._actor, kind), done, self._fail, owner=self
        )

    def _confirmation(self, kind: PunchKind, state: ClockState) -> str:
        words = {
            PunchKind.IN: self.tr("{name} is clocked in"),
            PunchKind.OUT: self.tr("{name} is clocked out: {time} hours this week"),
            PunchKind.BREAK_START: self.tr("{name} is on a break"),
            PunchKind.BREAK_END: self.tr("{name} is back from the break"),
        }[kind]
        return words.format(name=owner_name(state.name), time=self._formatter.duration(state.week))

    def _fail(self, error: PosError) -> None:
        self._busy = False
        self.set_text(self._why())
        self._failure.show_error(error, can_try_again=self._readings.can_try_again)
