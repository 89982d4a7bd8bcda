"""The hours' window: a week, everybody's sum at the start, one person's days beside it."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rcommerce_pos.core.staff.hours import Punch
from rcommerce_pos.core.staff.time_clock import PersonHours
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.failure_banner import FailureBanner
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.given_names import owner_name
from rcommerce_pos.ui.screens.hours.dialogs import CorrectionDialog
from rcommerce_pos.ui.screens.hours.view_model import HoursState, HoursViewModel
from rcommerce_pos.ui.screens.hours.week_table import WeekTable
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.content import Content
from rcommerce_pos.ui.widgets.date_field import DateField
from rcommerce_pos.ui.widgets.editor_page import (
    ENTRY_ROLE,
    Entry,
    EntryDelegate,
    stop_where,
)
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.flow import FlowLayout
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.toast import Toast

LIST_WIDTH = 250
LEAST_HEIGHT = 240
HEAD_HEIGHT = 52
NOON = 12 * 60
_KEY = Qt.ItemDataRole.UserRole


class HoursView(QWidget):
    """``asked`` says that a dialog was closed: what was scanned meanwhile is wanted."""

    asked = Signal()

    def __init__(self, view_model: HoursViewModel, *, formatter: Formatter) -> None:
        super().__init__()
        self.model = view_model
        self._formatter = formatter
        self._listed: tuple[tuple[PersonHours, ...], UUID | None] = (), None
        self._late = Banner(tone="warn")
        self._late.hide()
        show = self._late.add(Button(self.tr("Show"), size="small", focusable=True))
        show.clicked.connect(view_model.go_to_late)
        self._refused = FailureBanner()
        self._refused.again.connect(view_model.again)
        self._people = QListWidget()
        self._people.setAccessibleName(self.tr("Staff"))
        self._people.setItemDelegate(EntryDelegate(self._people))
        self._people.setFocusPolicy(stop_where(0))
        self._people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._people.currentItemChanged.connect(lambda _new, _old: self._choose())
        self.table = WeekTable(formatter)
        self.table.chosen.connect(self._correct)
        self._name = Label(role="h2", wrap=True)
        self._add = Button(self.tr("Add a punch"), icon="plus", size="small", focusable=True)
        self._add.clicked.connect(self._add_punch)
        self._toast = Toast(self)
        self._lay_out()
        view_model.changed.connect(self.show_state)
        view_model.told.connect(self._tell)
        self.show_state(view_model.state)

    def _lay_out(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Hours of the week"))
        area.setProperty("shows_focus", True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._add)
        column.addLayout(head)
        column.addSpacing(theme.px(8))
        column.addWidget(self.table)
        column.addStretch(1)
        theme.margins(column, start=18, top=14, end=18, bottom=14)
        area.setWidget(inside)
        people = Card(padding=8)
        people.column.addWidget(self._people, 1)
        self._list = people
        right = Card(padding=0)
        self._pages = Content(area, EmptyState("clock", ""))
        self._pages.setMinimumWidth(1)
        right.column.addWidget(self._pages, 1)
        body = QWidget()
        body.setMinimumHeight(theme.px(LEAST_HEIGHT))
        columns = QHBoxLayout(body)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(theme.px(12))
        columns.addWidget(people)
        columns.addWidget(right, 1)
        page = QWidget()
        outside = QVBoxLayout(page)
        outside.setSpacing(theme.px(12))
        outside.addWidget(self._head())
        outside.addWidget(self._late)
        outside.addWidget(self._refused)
        outside.addWidget(body, 1)
        theme.margins(outside, start=16, top=14, end=16, bottom=14)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _head(self) -> QWidget:
        before = Button(icon="chevron-left", kind="ghost", focusable=True)
        before.setAccessibleName(self.tr("The week before"))
        before.clicked.connect(lambda: self.model.step(-1))
        after = Button(icon="chevron-right", kind="ghost", focusable=True)
        after.setAccessibleName(self.tr("The week after"))
        after.clicked.connect(lambda: self.model.step(1))
        self._day = DateField(self.tr("A day of the week"), self._formatter.locale)
        self._day.chosen.connect(self.model.show_week_of)
        self._week = Label(role="label", ink="quiet")
        self._week.setMinimumHeight(theme.px(HEAD_HEIGHT))
        self._export = Button(self.tr("Export as a table"), icon="file-text", focusable=True)
        self._export.clicked.connect(self._ask_where)
        steps = QWidget()
        turn = QHBoxLayout(steps)
        turn.setContentsMargins(0, 0, 0, 0)
        turn.addWidget(before)
        turn.addWidget(self._day)
        turn.addWidget(after)
        head = QWidget()
        line = FlowLayout(head, gap=10)
        for widget in (steps, self._week, self._export):
            line.addWidget(widget)
        return head

    def focus(self) -> None:
        """The list of people takes the keyboard."""
        self._people.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: HoursState) -> None:
        """Show the week of everybody, and of whoever is chosen."""
        formatter = self._formatter
        self._day.set_day(state.first)
        words = self.tr("{first} to {last} · {time} hours in all")
        self._week.setText(
            words.format(
                first=formatter.named_day(state.first),
                last=formatter.named_day(state.last),
                time=formatter.duration(state.total),
            )
        )
        self._export.setEnabled(bool(state.people))
        self._show_banners(state)
        self._fill(state)
        person = state.person
        if state.denied is not None:
            self._pages.show_unread(self.tr("These hours are not yours to see"), said(state.denied))
        elif person is not None and state.now is not None:
            self._name.setText(owner_name(person.name))
            self.table.show_week(person, state.first, state.now, state.changes)
            self._pages.show_rows()
        elif state.loading:
            self._pages.show_waiting()
        elif state.refused is not None:
            self._pages.show_unread(self.tr("The hours of the week would be here"))
        else:
            self._pages.show_empty(
                self.tr("Nobody works here yet"),
                self.tr("Hours come from clocking in and out at the sign-in screen."),
            )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._list.setFixedWidth(min(theme.px(LIST_WIDTH), self.width() * 2 // 5))
        super().resizeEvent(event)

    def _show_banners(self, state: HoursState) -> None:
        if state.late:
            names = ", ".join(owner_name(each.name) for each in state.late)
            self._late.tell(
                self.tr("Not clocked out: {names}").format(names=names),
                self.tr("Those hours count for nothing until the punch is added."),
            )
        else:
            self._late.hide()
        again = self.model.readings.can_try_again
        self._refused.show_error(state.refused, can_try_again=again)
        if self._people.hasFocus() and not state.people and self._refused.button.isVisible():
            self._refused.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, state: HoursState) -> None:
        if (state.people, state.chosen) == self._listed:
            return
        self._listed = state.people, state.chosen
        with QSignalBlocker(self._people):
            self._people.clear()
            for person in state.people:
                time = self._formatter.duration(person.worked)
                words = self.tr("{time} hours").format(time=time)
                late = self.tr("open") if person.forgotten else ""
                name = owner_name(person.name)
                item = QListWidgetItem(f"{name}, {words}")
                item.setData(ENTRY_ROLE, Entry(person.member_id, name, words, late, "danger"))
                item.setData(_KEY, person.member_id)
                self._people.addItem(item)
                if person.member_id == state.chosen:
                    self._people.setCurrentItem(item)
        self._people.setFocusPolicy(stop_where(self._people.count()))

    def _choose(self) -> None:
        item = self._people.currentItem()
        key = item.data(_KEY) if self._people.currentRow() >= 0 else None
        if isinstance(key, UUID):
            self.model.choose(key)

    def _correct(self, punch: object) -> None:
        person = self.model.state.person
        if not isinstance(punch, Punch) or person is None:
            return
        local = self._formatter.local(punch.at)
        dialog = CorrectionDialog(
            self.window(),
            self._formatter,
            name=owner_name(person.name),
            day=local.date(),
            minutes=local.hour * 60 + local.minute,
            kind=punch.kind,
            stated=self.table.stated(punch),
        )
        if self._ask(dialog):
            if dialog.wish == "withdraw":
                self.model.withdraw(punch, dialog.reason)
            else:
                at = self.model.instant(dialog.day, dialog.minutes)
                self.model.move(punch, at, dialog.reason)

    def _add_punch(self) -> None:
        person = self.model.state.person
        if person is None:
            return
        late = person.forgotten
        day = self._formatter.local(late[-1].start).date() if late else self.model.today
        day = min(max(day, self.model.state.first), self.model.state.last)
        dialog = CorrectionDialog(
            self.window(),
            self._formatter,
            name=owner_name(person.name),
            day=day,
            minutes=NOON,
            kind=None,
        )
        if self._ask(dialog):
            at = self.model.instant(dialog.day, dialog.minutes)
            self.model.add(dialog.kind, at, dialog.reason)

    def _ask(self, dialog: CorrectionDialog) -> bool:
        answer = bool(dialog.exec())
        dialog.deleteLater()
        self.asked.emit()
        return answer and bool(dialog.wish)

    def _ask_where(self) -> None:
        name = f"hours-{self.model.state.first.isoformat()}.csv"
        path, _ = QFileDialog.getSaveFileName(
            self.window(), self.tr("Export as a table"), name, self.tr("Tables (*.csv)")
        )
        if path:
            self.model.export(Path(path))

    def _tell(self, code: str) -> None:
        words = {
            "corrected": self.tr("Corrected; what was before stays on record"),
            "exported": self.tr("The table is written"),
        }[code]
        self._toast.tell(words)
