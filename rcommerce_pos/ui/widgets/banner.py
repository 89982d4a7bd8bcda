"""A bar that says what happened and offers what can be done about it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import Tone
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.flow import FlowLayout
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Ink, Label
from rcommerce_pos.ui.widgets.laid_out import widgets_of

_ICONS: dict[Tone, str] = {
    "neutral": "info",
    "info": "info",
    "success": "circle-check",
    "warn": "triangle-alert",
    "danger": "triangle-alert",
    "training": "info",
}
_INKS: dict[Tone, Ink] = {"info": "link", "success": "success", "warn": "warn", "danger": "danger"}
_COLOURS: dict[Tone, str] = {
    "neutral": "text2",
    "info": "primary_text",
    "success": "success_text",
    "warn": "warn_text",
    "danger": "danger_text",
    "training": "on_training",
}


_WORDS = 280
"""Words need so much beside the buttons, or stand above them."""


class Banner(QFrame):
    """Stands above content and pushes it down, so that nothing is covered."""

    def __init__(self, parent: QWidget | None = None, *, tone: Tone = "danger") -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self.setProperty("tone", tone)
        self._icon = IconView(_ICONS[tone], size=22, colour=_COLOURS[tone])
        self._title = Label(role="strong", wrap=True)
        self._text = Label(role="label", ink="quiet", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._small = Label(role="small", ink="quiet", wrap=True)
        self._small.hide()
        self._acts = QWidget()
        self._buttons = FlowLayout(self._acts, gap=10)
        self._acts.hide()
        self._offers = QWidget()
        self._below = FlowLayout(self._offers, gap=10)
        self._offers.hide()
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addWidget(self._small)
        words.addStretch(1)
        said = QHBoxLayout()
        said.setSpacing(theme.px(12))
        said.addWidget(self._icon)
        said.addLayout(words, 1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(theme.px(8))
        self._line.addLayout(said, 1)
        self._line.addWidget(self._acts)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(8))
        column.addLayout(self._line)
        column.addWidget(self._offers)
        theme.margins(column, start=14, top=10, end=10, bottom=10)
        self._set_tone(tone)

    def tell(
        self, title: str, text: str = "", *, small: str = "", tone: Tone | None = None
    ) -> None:
        """Show a message, and the bar if it was hidden; ``small`` is for whoever helps."""
        if tone is not None:
            self._set_tone(tone)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._small.setText(small)
        self._small.setVisible(bool(small))
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(part for part in (text, small) if part))
        self._settle()
        self.show()

    def _set_tone(self, tone: Tone) -> None:
        self._icon.set_icon(_ICONS[tone], colour=_COLOURS[tone])
        self._title.set_ink(_INKS.get(tone, ""))
        if self.property("tone") != tone:
            theme.restyle(self, tone=tone)

    def add(self, button: Button, *, below: bool = False) -> Button:
        """Put a button at the end, or below the words; it comes back to be connected."""
        box, row = (self._offers, self._below) if below else (self._acts, self._buttons)
        row.addWidget(button)
        box.show()
        button.installEventFilter(self)
        return button

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A button that is offered or not changes how much room the words have."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._settle()
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Too narrow for words and buttons side by side: the buttons go below."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        for box, row in ((self._acts, self._buttons), (self._offers, self._below)):
            box.setVisible(any(not button.isHidden() for button in widgets_of(row)))
        ways = QBoxLayout.Direction
        left = self.width() - self._wanted()
        self._line.setDirection(ways.LeftToRight if left > theme.px(_WORDS) else ways.TopToBottom)
        self._acts.setMinimumWidth(self._wanted() if left > theme.px(_WORDS) else 0)

    def _wanted(self) -> int:
        """How wide the buttons are beside each other."""
        shown = (button for button in widgets_of(self._buttons) if not button.isHidden())
        hints = (button.sizeHint().expandedTo(button.minimumSize()) for button in shown)
        return sum(hint.width() + theme.px(10) for hint in hints)
