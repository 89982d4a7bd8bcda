"""Asks how a punch was really, or what was forgotten, and why: a correction is a new record."""

from datetime import date
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rcommerce_pos.core.staff.hours import PunchKind
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.date_field import DateField
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.form import (
    FIELD_HEIGHT,
    choice_field,
    minutes_of,
    name_field,
    set_minutes,
    time_field,
)
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.line_edit import LineEdit

MOST_REASON = 200
Wish = Literal["", "move", "withdraw", "add"]


class CorrectionDialog(Dialog):
    """``wish`` is what was chosen: move or withdraw a punch that is there, or add one.

    ``day``, ``minutes``, ``kind`` and ``reason`` answer.
    """

    def __init__(
        self,
        parent: QWidget,
        formatter: Formatter,
        *,
        name: str,
        day: date,
        minutes: int,
        kind: PunchKind | None,
        stated: str = "",
    ) -> None:
        super().__init__(parent, "", icon="clock", width=600)
        self.wish: Wish = ""
        self._adds = kind is None
        if kind is None:
            title = self.tr("What did {name} forget?").format(name=name)
            text = self.tr("It is written down with your name and the reason.")
        else:
            title = self.tr("Correct {what}").format(what=stated)
            text = self.tr(
                "{name}. The punch as it was stays on record, with your name and the reason."
            ).format(name=name)
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.set_text(text)
        self._kind = choice_field(
            [
                (PunchKind.OUT, self.tr("Clock out")),
                (PunchKind.IN, self.tr("Clock in")),
                (PunchKind.BREAK_START, self.tr("Start a break")),
                (PunchKind.BREAK_END, self.tr("End the break")),
            ]
        )
        name_field(self._kind, self.tr("What"))
        self._kind.setVisible(self._adds)
        self._day = DateField(self.tr("Day"), formatter.locale)
        self._day.set_day(day)
        self._time = time_field(formatter.locale)
        name_field(self._time, self.tr("Time"))
        set_minutes(self._time, minutes)
        self._time.setFixedHeight(theme.px(FIELD_HEIGHT + 8))
        line = QHBoxLayout()
        line.setSpacing(theme.px(10))
        line.addWidget(self._kind, 1)
        line.addWidget(self._day)
        line.addWidget(self._time, 1)
        self.body.addLayout(line)
        self.body.addWidget(Label(self.tr("Reason"), role="label", ink="quiet"))
        self._reason = LineEdit()
        self._reason.setMaxLength(MOST_REASON)
        self._reason.setAccessibleName(self.tr("Reason"))
        self._reason.setMinimumHeight(theme.px(48))
        self._reason.textChanged.connect(lambda _text: self._judge())
        self.body.addWidget(self._reason)
        cancel = self.add_button(Button(self.tr("Cancel"), key="Esc"))
        cancel.clicked.connect(self.reject)
        self._take_back = self.add_button(Button(self.tr("Take it away"), kind="danger"))
        self._take_back.clicked.connect(lambda: self._say("withdraw"))
        self._take_back.setVisible(not self._adds)
        verb = self.tr("Add it") if self._adds else self.tr("Correct it")
        self._go = self.add_button(Button(verb, kind="primary", key="Enter"), default=True)
        self._go.clicked.connect(lambda: self._say("add" if self._adds else "move"))
        self._judge()
        self._time.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def day(self) -> date:
        """The day that was chosen."""
        return self._day.day

    @property
    def minutes(self) -> int:
        """Minutes after midnight."""
        return minutes_of(self._time)

    @property
    def kind(self) -> PunchKind:
        """What was forgotten."""
        kind: PunchKind = self._kind.value
        return kind

    @property
    def reason(self) -> str:
        """Why."""
        return self._reason.text().strip()

    def _say(self, wish: Wish) -> None:
        self.wish = wish
        self.accept()

    def _judge(self) -> None:
        self._go.setEnabled(bool(self.reason))
        self._take_back.setEnabled(bool(self.reason))
