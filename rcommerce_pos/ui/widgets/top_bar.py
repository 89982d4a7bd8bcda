"""The bar over every screen: what it is about at the start, who sells and the time at the end."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.tokens import Breakpoint
from rcommerce_pos.ui.widgets.avatar import Avatar
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Rule
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.laid_out import widget_at

HEIGHT = 64
FIELD = 48
EDGE = 7
"""Above and below whatever stands in the bar; the line below the bar is one more pixel."""


class TopBar(QFrame):
    """``start`` takes a screen's own widgets; the person and the clock stand at the end."""

    def __init__(self, formatter: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "topbar")
        self._formatter = formatter
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.start = QHBoxLayout()
        self.start.setSpacing(theme.px(14))
        self._badges = QHBoxLayout()
        self._badges.setSpacing(theme.px(8))
        self._avatar = Avatar(size=36)
        self._name = Label(role="strong")
        self._role = Label(role="small", ink="quiet")
        self._clock = Label(role="line")
        self._person = QWidget()
        person = QVBoxLayout(self._person)
        person.setContentsMargins(0, 0, 0, 0)
        person.setSpacing(0)
        person.addStretch(1)
        person.addWidget(self._name)
        person.addWidget(self._role)
        person.addStretch(1)
        self._divider = Rule(upright=True)
        line = QHBoxLayout(self)
        line.setSpacing(theme.px(14))
        line.addLayout(self.start, 1)
        line.addLayout(self._badges)
        line.addWidget(self._divider)
        line.addWidget(self._avatar)
        line.addWidget(self._person)
        line.addWidget(self._clock)
        theme.margins(line, start=16, top=EDGE, end=16, bottom=EDGE)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tick()
        theme.follow(self._dress)

    def set_person(self, name: str, detail: str) -> None:
        """Who is signed in, and as what."""
        self._avatar.set_person(name)
        self._name.setText(name)
        self._role.setText(detail)
        self._avatar.setToolTip(f"{name}\n{detail}")
        self._avatar.setAccessibleName(f"{name}, {detail}")

    def settle(self, shape: Breakpoint) -> None:
        """Narrow, the person is the initials and a state its icon; both say the rest by name."""
        for widget in (self._person, self._divider):
            widget.setVisible(not shape.narrow)
        for back in self.findChildren(BackButton):
            back.settle(shape)
        for place in range(self._badges.count()):
            badge = widget_at(self._badges, place)
            if isinstance(badge, Badge):
                badge.set_short(short=shape.narrow)

    def add_badge(self, badge: Badge) -> Badge:
        """A lasting state, such as that this is the demo shop."""
        self._badges.addWidget(badge)
        return badge

    def add_chip(self, chip: Button) -> Button:
        """A state that can be pressed, before the others."""
        self._badges.insertWidget(0, chip)
        return chip

    def _tick(self) -> None:
        text = self._formatter.time(datetime.now(UTC))
        if text != self._clock.text():
            self._clock.setText(text)

    def _dress(self, _look: object) -> None:
        inside = max(theme.px(FIELD), theme.target())
        self.setFixedHeight(max(theme.px(HEIGHT), inside + 2 * theme.px(EDGE) + 1))


class BackButton(Button):
    """The way back; in a narrow window its arrow alone."""

    def __init__(self) -> None:
        super().__init__(
            QCoreApplication.translate("BackButton", "Back"),
            kind="ghost",
            size="small",
            icon="arrow-left",
            key="Esc",
        )
        self._words = self.text()
        self.setToolTip(self._words)

    def settle(self, shape: Breakpoint) -> None:
        """With its words and its key where there is room."""
        self.set_words(text="" if shape.narrow else self._words, key="" if shape.narrow else "Esc")
        self.setAccessibleName(self._words)


class BackTitle(QWidget):
    """The way back, with a title and a line below it, for the start of a top bar."""

    def __init__(self, back: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(role="strong")
        self._detail = Label(role="small", ink="quiet")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(12))
        line.addWidget(back)
        line.addWidget(Rule(upright=True))
        line.addLayout(words)
        line.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._title.setAlignment(Qt.AlignmentFlag.AlignLeading)

    def tell(self, title: str, detail: str) -> None:
        """Say where one is."""
        self._title.setText(title)
        self._detail.setText(detail)
