"""A bar that says what happened and offers what can be done about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import Tone
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Ink, Label

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


class Banner(QFrame):
    """Stands above content and pushes it down, so that nothing is covered."""

    def __init__(self, parent: QWidget | None = None, *, tone: Tone = "danger") -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self.setProperty("tone", tone)
        self._icon = IconView(_ICONS[tone], size=22, colour=_COLOURS[tone])
        self._title = Label(role="strong")
        self._text = Label(role="label", ink="quiet", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.px(10))
        self._below = QHBoxLayout()
        self._below.setSpacing(theme.px(10))
        self._below.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(theme.px(12))
        line.addWidget(self._icon)
        line.addLayout(words, 1)
        line.addLayout(self._buttons)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(8))
        column.addLayout(line)
        column.addLayout(self._below)
        theme.margins(column, start=14, top=10, end=10, bottom=10)
        self._set_tone(tone)

    def tell(self, title: str, text: str = "", *, tone: Tone | None = None) -> None:
        """Show a message, and the bar if it was hidden."""
        if tone is not None:
            self._set_tone(tone)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.show()

    def _set_tone(self, tone: Tone) -> None:
        self._icon.set_icon(_ICONS[tone], colour=_COLOURS[tone])
        self._title.set_ink(_INKS.get(tone, ""))
        if self.property("tone") != tone:
            theme.restyle(self, tone=tone)

    def add(self, button: Button, *, below: bool = False) -> Button:
        """Put a button at the end, or below the words; it comes back to be connected."""
        if below:
            self._below.insertWidget(self._below.count() - 1, button)
        else:
            self._buttons.addWidget(button)
        return button
