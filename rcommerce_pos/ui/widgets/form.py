"""A form: labelled fields in a column, in sections, each with room for what is wrong with it."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QDate,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
    QTime,
    Signal,
)
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import field_locale
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.date_field import DateField
from rcommerce_pos.ui.widgets.flow import FlowLayout, WrapRow
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.line_edit import LineEdit
from rcommerce_pos.ui.widgets.painting import draw_icon, painter_on
from rcommerce_pos.ui.widgets.tick_box import TickBox

FIELD_HEIGHT = 48
OPTION_HEIGHT = 44
MOST_OPTIONS, FEWEST_OPTIONS = 10, 4


class Form(QWidget):
    """Sections of labelled fields, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.px(12))
        self._column.addStretch(1)
        self._faults: dict[QWidget, Label] = {}
        self._marks: dict[QWidget, QWidget] = {}
        self._labels: dict[QWidget, Label] = {}
        theme.margins(self._column, start=4, top=4, end=12, bottom=8)

    def close_up(self) -> None:
        """Leave no room around: the form stands inside another one."""
        theme.margins(self._column, start=0, top=0, end=0, bottom=0)

    def section(self, title: str) -> Label:
        """Begin a section; the heading comes back so that it can be hidden."""
        heading = Label(title, role="h3")
        self._put(heading)
        return heading

    def add(self, label: str, field: QWidget, *, note: str = "", wide: bool = True) -> QWidget:
        """Add a field below its label; the row comes back so that it can be hidden."""
        row = self._row(label, field, note, wide=wide)
        self._put(row)
        return row

    def add_side_by_side(self, *fields: tuple[str, QWidget]) -> list[QWidget]:
        """Add fields next to each other; their rows come back."""
        box = QWidget()
        line = WrapRow(box, gap=12)
        rows = [self._row(label, field, "", wide=True) for label, field in fields]
        for row in rows:
            line.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        self._put(box)
        return rows

    def put(self, widget: QWidget) -> QWidget:
        """Add something that is no field."""
        self._put(widget)
        return widget

    def set_fault(self, field: QWidget, text: str) -> None:
        """Say below a field what is wrong with it; an empty text clears it."""
        fault = self._faults[field]
        if fault.text() == text:
            return
        fault.setText(text)
        fault.setVisible(bool(text))
        self._marks[field].setVisible(bool(text))
        theme.restyle(field, invalid=bool(text))
        field.setAccessibleDescription(text)

    def rename(self, field: QWidget, label: str) -> None:
        """Write something else above a field that has a label."""
        self._labels[field].setText(label)
        name_field(field, label)

    def clear_faults(self) -> None:
        """Nothing is wrong any more."""
        for field in self._faults:
            self.set_fault(field, "")

    def _put(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)

    def _row(self, label: str, field: QWidget, note: str, *, wide: bool) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        if label:
            self._labels[field] = Label(label, role="label", ink="quiet", wrap=True)
            column.addWidget(self._labels[field])
            name_field(field, label)
        if wide:
            column.addWidget(field)
        else:
            column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
        if note:
            column.addWidget(Label(note, role="small", ink="quiet", wrap=True))
        fault = Label(role="label", ink="danger", wrap=True)
        fault.hide()
        mark = IconView("circle-alert", size=16, colour="danger_text")
        mark.hide()
        line = QHBoxLayout()
        line.setSpacing(theme.px(6))
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(fault, 1)
        column.addLayout(line)
        self._faults[field], self._marks[field] = fault, mark
        return row


def name_field(field: QWidget, name: str) -> None:
    """Name a field for whoever has it read aloud; the text inside a number has the same name."""
    field.setAccessibleName(name)
    if isinstance(field, QSpinBox | QTimeEdit):
        field.lineEdit().setAccessibleName(name)


class _NoWheel(QObject):
    """A field that has no focus is not changed by scrolling past it."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Wheel
            and isinstance(watched, QWidget)
            and not watched.hasFocus()
        ):
            event.ignore()
            return True
        return False


class _Option(QStyledItemDelegate):
    """One entry of a list that drops down: as high as a finger needs it."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), theme.px(OPTION_HEIGHT), theme.target()))


class Chooser(QComboBox):
    """A combo box with the arrow of the house, whose values stay what they are.

    Qt keeps a member of a text enumeration as a plain text, so the values are kept here.
    """

    def __init__(self) -> None:
        super().__init__()
        self._values: list[object] = []

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer these values with their words, and nothing else."""
        self.clear()
        self._values = [value for value, _ in options]
        for _, words in options:
            self.addItem(words)

    @property
    def value(self) -> Any:
        """What is chosen."""
        return self._values[self.currentIndex()] if self.currentIndex() >= 0 else None

    def choose(self, value: object) -> None:
        """Show the option with this value; the first where there is none."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    @override
    def showPopup(self) -> None:
        """All of a few options without scrolling; of many so many that the screen stays in sight.

        Each can be read whole, however narrow the field is.
        """
        # Not before: a list that is there already stands in the way of Tab.
        if not isinstance(self.itemDelegate(), _Option):
            self.setItemDelegate(_Option(self))
        view = self.view()
        row = max(view.sizeHintForRow(0), 1)
        room = self.window().height() * 2 // 3
        self.setMaxVisibleItems(min(MOST_OPTIONS, max(FEWEST_OPTIONS, room // row)))
        widest = view.sizeHintForColumn(0) + theme.px(24)
        view.setMinimumWidth(min(max(widest, self.width()), self.window().width() * 9 // 10))
        super().showPopup()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = theme.px(18)
        room = theme.px(12)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = room if mirrored else self.width() - room - size
        ink = theme.colours().text2 if self.isEnabled() else theme.colours().disabled
        painter = painter_on(self)
        corner = QPointF(x, (self.height() - size) / 2)
        draw_icon(painter, self, corner, "chevron-down", size, ink)
        painter.end()


class _Height(QObject):
    """Keeps a field as high as the scale and the density want it."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        theme.follow(self._dress)

    def _dress(self, _look: object) -> None:
        self._field.setFixedHeight(theme.tall(FIELD_HEIGHT))


def _field(field: QWidget) -> None:
    _Height(field)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_NoWheel(field))


def _bare(line_edit: QLineEdit) -> None:
    """The text inside a field that has an edge of its own."""
    line_edit.setProperty("kind", "bare")
    line_edit.setTextMargins(theme.px(10), 0, theme.px(10), 0)


def text_field(placeholder: str = "") -> QLineEdit:
    """A field for a line of text, or an amount that a Formatter reads."""
    field = LineEdit()
    field.setPlaceholderText(placeholder)
    _field(field)
    return field


def choice_field(options: Sequence[tuple[object, str]]) -> Chooser:
    """A field to choose one of a few; ``value`` is what was chosen."""
    field = Chooser()
    field.set_options(options)
    _field(field)
    return field


def flag_field(words: str) -> TickBox:
    """A field for yes or no, with its words beside it."""
    return TickBox(words)


def whole_field(least: int, most: int) -> QSpinBox:
    """A field for a whole number."""
    field = QSpinBox()
    # ASCII digits, whatever the computer's own are.
    field.setLocale(QLocale.c())
    field.setRange(least, most)
    _bare(field.lineEdit())
    _field(field)
    return field


def time_field(locale: str) -> QTimeEdit:
    """A field for a time of day."""
    field = QTimeEdit()
    field.setLocale(field_locale(locale))
    # Hours stand before minutes, whatever the window is written in; Qt turns a format round.
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setDisplayFormat("HH:mm")
    _bare(field.lineEdit())
    _field(field)
    return field


def minutes_of(field: QTimeEdit) -> int:
    """Minutes since midnight of a time field."""
    return field.time().hour() * 60 + field.time().minute()


def set_minutes(field: QTimeEdit, minutes: int) -> None:
    """Show a time of day; the end of the day is shown as its last minute."""
    minutes = min(minutes, 24 * 60 - 1)
    field.setTime(QTime(minutes // 60, minutes % 60))


class OptionalDay(QWidget):
    """A day that may be left open: a tick, and the day once it is ticked."""

    changed = Signal()

    def __init__(self, words: str, name: str, locale: str) -> None:
        super().__init__()
        self._tick = flag_field(words)
        self._day = DateField(name, locale)
        today = QDate.currentDate()
        self._day.set_day(date(today.year(), today.month(), today.day()))
        self._tick.toggled.connect(self._toggle)
        self._day.chosen.connect(lambda _day: self.changed.emit())
        line = WrapRow(self, gap=10)
        line.addWidget(self._tick)
        line.addWidget(self._day)
        self.setFocusProxy(self._tick)
        self._day.setEnabled(False)

    def day(self) -> date | None:
        """The day, or None where it is open."""
        return self._day.day if self._tick.isChecked() else None

    def set_day(self, day: date | None) -> None:
        """Show a day, or none."""
        self._tick.setChecked(day is not None)
        if day is not None:
            self._day.set_day(day)

    def _toggle(self, ticked: bool) -> None:  # Qt's signal
        self._day.setEnabled(ticked)
        self.changed.emit()


class WeekdaysField(QWidget):
    """Seven buttons, one for each day of the week."""

    changed = Signal()

    def __init__(self, locale: str) -> None:
        super().__init__()
        names = QLocale(locale)
        line = FlowLayout(self, fill=True)
        self._buttons: list[Button] = []
        for day in range(7):
            words = names.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)
            button = Button(words, kind="choice", size="small", focusable=True)
            button.setAccessibleName(names.standaloneDayName(day + 1))
            button.setChecked(True)
            button.clicked.connect(lambda _checked=False: self.changed.emit())
            line.addWidget(button)
            self._buttons.append(button)

    def days(self) -> frozenset[int]:
        """The days that are lit; 0 is Monday."""
        return frozenset(day for day, button in enumerate(self._buttons) if button.isChecked())

    def set_days(self, days: frozenset[int]) -> None:
        """Light these days."""
        for day, button in enumerate(self._buttons):
            button.setChecked(day in days)
