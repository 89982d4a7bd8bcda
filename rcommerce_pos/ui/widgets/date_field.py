"""A field for a day: typed, stepped with the arrow keys, or taken from a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPaintEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QLineEdit, QToolButton
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import field_locale
from rcommerce_pos.ui.icons import icon
from rcommerce_pos.ui.widgets.painting import draw_icon, painter_on

WIDTH = 158
HEIGHT = 52
_ARROW = 34


class DateField(QDateEdit):
    """``chosen`` (a date as object) comes once a day is whole, not at every digit."""

    chosen = Signal(object)

    def __init__(self, name: str, locale: str) -> None:
        super().__init__()
        qt_locale = field_locale(locale)
        self.setLocale(qt_locale)
        self.setDisplayFormat(date_format(qt_locale))
        self.setCalendarPopup(True)
        self.setKeyboardTracking(False)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self._name_calendar(name)
        self.dateChanged.connect(self._tell)
        theme.follow(self._dress)

    @property
    def day(self) -> date:
        """The day that the field shows."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Show a day; nothing is told."""
        if day != self.day:
            with QSignalBlocker(self):
                self.setDate(QDate(day.year, day.month, day.day))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = theme.px(20)
        side = theme.px(_ARROW)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = (side - size) / 2 if mirrored else self.width() - (side + size) / 2
        painter = painter_on(self)
        corner = QPointF(x, (self.height() - size) / 2)
        draw_icon(painter, self, corner, "chevron-down", size, theme.colours().text2)
        painter.end()

    def _tell(self, _day: QDate) -> None:
        self.chosen.emit(self.day)

    def _name_calendar(self, name: str) -> None:
        calendar = self.calendarWidget()
        calendar.setAccessibleName(name)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._part("prevmonth").setAccessibleName(self.tr("Earlier month"))
        self._part("nextmonth").setAccessibleName(self.tr("Later month"))
        self._part("monthbutton").setAccessibleName(self.tr("Month"))
        self._part("yearbutton").setAccessibleName(self.tr("Year"))
        year = calendar.findChild(QLineEdit)
        if isinstance(year, QLineEdit):
            year.setAccessibleName(self.tr("Year"))

    def _part(self, name: str) -> QToolButton:
        """A button of the calendar, by the name that Qt gave it."""
        found = self.calendarWidget().findChild(QToolButton, f"qt_calendar_{name}")
        assert isinstance(found, QToolButton)
        return found

    def _dress(self, _look: object) -> None:
        self.setFixedSize(theme.px(WIDTH), theme.px(HEIGHT))
        self.setStyleSheet(
            f"QDateEdit::drop-down {{ border: none; width: {theme.px(_ARROW)}px; }}"
            "QDateEdit::down-arrow { image: none; }"
        )
        self._dress_calendar()

    def _dress_calendar(self) -> None:
        colours = theme.colours()
        calendar = self.calendarWidget()
        calendar.setMinimumSize(theme.px(340), theme.px(300))
        calendar.setStyleSheet(
            f"QWidget {{ background: {colours.surface}; color: {colours.text}; }}"
            "QToolButton { border: none; font-weight: 600;"
            f" min-height: {theme.px(36)}px; padding: 0 {theme.px(8)}px; }}"
            f"QToolButton:hover {{ background: {colours.surface3}; }}"
            "QToolButton::menu-indicator { image: none; }"
            f"QAbstractItemView {{ selection-background-color: {colours.primary};"
            f" selection-color: {colours.on_primary}; }}"
            f"QAbstractItemView:disabled {{ color: {colours.disabled}; }}"
        )
        for part, name in (("prevmonth", "chevron-left"), ("nextmonth", "chevron-right")):
            self._part(part).setIcon(icon(name, theme.px(20), colours.text2))
        plain = QTextCharFormat()
        plain.setForeground(self.palette().text())
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, plain)


def date_format(locale: QLocale) -> str:
    """The locale's short date, its year always in full: two digits can be misread."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")
