"""Hints on a screen, one after the other, with a ring around what each is about; no keys taken."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import RADIUS
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import row
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.painting import painter_on, plate

WIDTH = 340
GAP = 10


@dataclass(frozen=True, slots=True)
class Mark:
    """One hint: what it says, and the widget that it is about, as it stands at that moment.

    ``over`` is where the bubble stands: at the lower end of a widget that has room there.
    """

    title: str
    text: str
    target: Callable[[], QWidget | None]
    over: Callable[[], QWidget]


class CoachMarks(QFrame):
    """A bubble over its host that takes no focus and no keys; all else can be pressed."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setProperty("overlay", True)
        self._host = host
        self._marks: tuple[Mark, ...] = ()
        self._place = -1
        self._ring = _Ring(host)
        self.setProperty("kind", "banner")
        self.setProperty("tone", "info")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._count = Label(role="small", ink="quiet")
        self._title = Label(role="h3", wrap=True)
        self._text = Label(role="label", wrap=True)
        self._next = Button(kind="primary", size="small")
        self._enough = Button(self.tr("Enough"), kind="ghost", size="small", key="Esc")
        self._next.clicked.connect(self.go_on)
        self._enough.clicked.connect(self.dismiss)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(theme.px(6))
        column.addWidget(self._count)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(row(self._enough, None, self._next, spacing=8))
        theme.margins(column, start=16, top=12, end=12, bottom=12)
        host.installEventFilter(self)
        self.hide()

    @property
    def place(self) -> int:
        """Which hint is shown, beginning with 0; -1 where none is."""
        return self._place

    def begin(self, marks: tuple[Mark, ...]) -> None:
        """Show the first hint."""
        self._marks = marks
        self._place = 0
        self.settle()

    def go_on(self) -> None:
        """To the next hint."""
        self.go_to(self._place + 1)

    def go_to(self, place: int) -> None:
        """To a later hint, because somebody did already what the earlier ones are about."""
        if self._place < 0 or place <= self._place:
            return
        self._place = place
        if place >= len(self._marks):
            self.dismiss()
        else:
            self.settle()

    def dismiss(self) -> None:
        """The hints are over."""
        if self._place >= 0:
            self._place = -1
            self.settle()

    def settle(self) -> None:
        """Ring the target, and stand where nothing is covered; hide where it is not to be seen."""
        target = self._marks[self._place].target() if self._place >= 0 else None
        if target is None or not target.isVisible():
            self.hide()
            self._ring.hide()
            return
        mark = self._marks[self._place]
        words = self.tr("{number} of {all}")
        self._count.setText(words.format(number=self._place + 1, all=len(self._marks)))
        self._title.setText(mark.title)
        self._text.setText(mark.text)
        last = self._place == len(self._marks) - 1
        self._next.set_words(text=self.tr("Got it") if last else self.tr("Next"))
        self._enough.setVisible(not last)
        self.setAccessibleName(mark.title)
        self.setAccessibleDescription(mark.text)
        self.setFixedWidth(min(theme.px(WIDTH), self._host.width() - theme.px(2 * GAP)))
        height = self._column.totalHeightForWidth(self.width())
        self.resize(self.width(), max(height, self._column.totalMinimumSize().height()))
        around = QRect(target.mapTo(self._host, target.rect().topLeft()), target.size())
        self._ring.setGeometry(around.adjusted(-3, -3, 3, 3).intersected(self._host.rect()))
        self._ring.show()
        self._ring.raise_()
        self.move(self._spot(mark.over()))
        self.show()
        self.raise_()

    def _spot(self, over: QWidget) -> QPoint:
        """In the middle of the lower end of a widget, and within the window."""
        gap = theme.px(GAP)
        room = QRect(over.mapTo(self._host, over.rect().topLeft()), over.size())
        left = room.center().x() - self.width() // 2
        top = room.bottom() - gap - self.height()
        most_left = self._host.width() - self.width() - gap
        most_top = self._host.height() - self.height() - gap
        return QPoint(min(max(left, gap), most_left), min(max(top, gap), most_top))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._place >= 0:
            # What is within the window has its places a moment later.
            QTimer.singleShot(0, self, self.settle)
        return False


class _Ring(QWidget):
    """A ring around what a hint is about; presses go through it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setProperty("overlay", True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        edge = theme.colours().focus
        plate(painter, self.rect(), edge=edge, radius=theme.px(RADIUS.control), width=3)
        painter.end()
