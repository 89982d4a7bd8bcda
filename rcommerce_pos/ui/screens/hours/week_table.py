"""One person's week: each day with its punches, each of which can be corrected, and the sums."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from rcommerce_pos.core.staff.hours import DayHours, Punch, PunchKind, Stint
from rcommerce_pos.core.staff.time_clock import Change, PersonHours
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Rule
from rcommerce_pos.ui.widgets.label import Label

_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
COLUMNS = 6


class WeekTable(QWidget):
    """``chosen`` carries a Punch that is to be corrected."""

    chosen = Signal(object)

    def __init__(self, formatter: Formatter) -> None:
        super().__init__()
        self._formatter = formatter
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside: QWidget | None = None

    def show_week(
        self, person: PersonHours, first: date, now: datetime, changes: tuple[Change, ...]
    ) -> None:
        """Show seven days from ``first`` on."""
        if self._inside is not None:
            self._inside.hide()
            self._column.removeWidget(self._inside)
            self._inside.deleteLater()
        self._inside = QWidget()
        grid = self._grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(3, 1)
        self._row = 0
        self._head()
        known = {day.day: day for day in person.days}
        for offset in range(7):
            day = first + timedelta(days=offset)
            self._rule()
            self._show_day(day, known.get(day), person, now)
        self._rule()
        self._sum(person)
        self._show_changes([each for each in changes if each.name == person.name])
        self._column.addWidget(self._inside, 0, Qt.AlignmentFlag.AlignTop)

    def _head(self) -> None:
        words = (
            self.tr("Day"),
            self.tr("In"),
            self.tr("Out"),
            self.tr("Breaks"),
            self.tr("Rest"),
            self.tr("Hours"),
        )
        for column, text in enumerate(words):
            label = Label(text, role="small", ink="quiet")
            label.setAlignment(_END if column > 3 else _START)
            self._grid.addWidget(label, self._row, column)
        self._row += 1

    def _rule(self) -> None:
        self._grid.addWidget(Rule(), self._row, 0, 1, COLUMNS)
        self._row += 1

    def _show_day(
        self, day: date, hours: DayHours | None, person: PersonHours, now: datetime
    ) -> None:
        stray = [each for each in person.stray if self._formatter.local(each.at).date() == day]
        self._put(Label(self._formatter.named_day(day), role="strong"), 0)
        if hours is None and not stray:
            self._put(Label("—", role="label", ink="quiet"), 1)
            self._row += 1
            return
        for stint in hours.stints if hours is not None else ():
            self._show_stint(stint, now)
        for punch in stray:
            self._put(self._chip(punch), 1)
            self._put(Badge(self.tr("Fits nowhere"), tone="warn"), 3)
            self._row += 1

    def _show_stint(self, stint: Stint, now: datetime) -> None:
        self._put(self._chip(stint.punches[0]), 1)
        if stint.end is not None:
            self._put(self._chip(stint.punches[-1]), 2)
        elif stint.forgotten:
            self._put(Badge(self.tr("Not clocked out"), tone="danger"), 2)
        else:
            self._put(Badge(self.tr("Here now"), tone="success"), 2)
        rests = [
            each
            for each in stint.punches
            if each.kind in (PunchKind.BREAK_START, PunchKind.BREAK_END)
        ]
        if rests:
            self._put(self._rests(rests), 3)
        formatter = self._formatter
        rest = stint.rested(now)
        self._put_end(Label(formatter.duration(rest) if rest else "", ink="quiet"), 4)
        worked = "—" if stint.forgotten else formatter.duration(stint.worked(now))
        self._put_end(Label(worked, role="strong"), 5)
        self._row += 1

    def _rests(self, punches: list[Punch]) -> QWidget:
        box = QWidget()
        lines = QGridLayout(box)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(4))
        for place, punch in enumerate(punches):
            lines.addWidget(self._chip(punch), place // 2, place % 2)
        lines.setColumnStretch(2, 1)
        return box

    def _chip(self, punch: Punch) -> Button:
        button = Button(
            self._formatter.time(punch.at),
            kind="soft" if not punch.corrected else "secondary",
            size="small",
            icon="pencil" if punch.corrected else "",
            focusable=True,
        )
        words = self.tr("{what}: correct it").format(what=self.stated(punch))
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(lambda: self.chosen.emit(punch))
        return button

    def stated(self, punch: Punch) -> str:
        """A punch in words."""
        words = {
            PunchKind.IN: self.tr("clock in at {time}"),
            PunchKind.OUT: self.tr("clock out at {time}"),
            PunchKind.BREAK_START: self.tr("break from {time}"),
            PunchKind.BREAK_END: self.tr("break until {time}"),
            PunchKind.VOID: self.tr("punch at {time}"),
        }[punch.kind]
        return words.format(time=self._formatter.time(punch.at))

    def _sum(self, person: PersonHours) -> None:
        self._put(Label(self.tr("Week"), role="h3"), 0)
        rest = self._formatter.duration(person.rested) if person.rested else ""
        self._put_end(Label(rest, ink="quiet"), 4)
        self._put_end(Label(self._formatter.duration(person.worked), role="h3"), 5)
        self._row += 1

    def _show_changes(self, changes: list[Change]) -> None:
        if not changes:
            return
        heading = Label(self.tr("Corrections"), role="h3")
        heading.setContentsMargins(0, theme.px(14), 0, 0)
        self._grid.addWidget(heading, self._row, 0, 1, COLUMNS)
        self._row += 1
        for change in changes:
            label = Label(self._change(change), role="label", ink="quiet", wrap=True)
            self._grid.addWidget(label, self._row, 0, 1, COLUMNS)
            self._row += 1

    def _change(self, change: Change) -> str:
        moment = self._formatter.moment
        if change.was is None and change.now is not None:
            words = self.tr("{by}: {now} was added. {reason}")
        elif change.now is None:
            words = self.tr("{by}: {was} was taken away. {reason}")
        else:
            words = self.tr("{by}: {was} became {now}. {reason}")
        return words.format(
            by=change.by,
            was=moment(change.was) if change.was is not None else "",
            now=moment(change.now) if change.now is not None else "",
            reason=change.reason,
        )

    def _put(self, widget: QWidget, column: int) -> None:
        self._grid.addWidget(widget, self._row, column, _START)

    def _put_end(self, label: Label, column: int) -> None:
        label.setAlignment(_END)
        self._grid.addWidget(label, self._row, column)
