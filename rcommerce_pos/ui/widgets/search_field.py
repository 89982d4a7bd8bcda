"""The field for scanning and searching: an icon, the text and the key that leads to it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.field_frame import FieldFrame
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.key_cap import KeyCap
from rcommerce_pos.ui.widgets.line_edit import LineEdit
from rcommerce_pos.ui.widgets.painting import text_width


class SearchField(FieldFrame):
    """A line of text to search by; ``field`` is the QLineEdit itself.

    ``searched`` carries the text at each change by a person or by ``insert``; ``entered``
    carries it when Enter is pressed. ``short`` is the hint of a narrow field.
    """

    searched = Signal(object)
    entered = Signal(object)

    def __init__(
        self,
        placeholder: str,
        parent: QWidget | None = None,
        *,
        icon: str = "scan-barcode",
        key: str = "",
        height: int = 48,
        short: str = "",
    ) -> None:
        self.field = LineEdit()
        super().__init__(self.field, parent)
        self._height = height
        self._hints = (placeholder, short or placeholder)
        self.field.setProperty("role", "line")
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder)
        self.field.textChanged.connect(self._text_changed)
        self.field.returnPressed.connect(self._return_pressed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._icon = IconView(icon, size=20, colour="text2")
        line = QHBoxLayout(self)
        line.setSpacing(theme.px(14))
        line.addWidget(self._icon)
        line.addWidget(self.field, 1)
        self._cap = KeyCap(key)
        line.addWidget(self._cap)
        self._cap.setVisible(bool(key))
        theme.margins(line, start=14, end=10)
        theme.follow(self._dress)

    def set_key(self, key: str) -> None:
        """Print another key at its end."""
        self._cap.set_key(key)
        self._cap.setVisible(bool(key))

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.field.text()

    def insert(self, text: str) -> None:
        """Write at the cursor, as if it had been typed here."""
        self.field.insert(text)

    def clear(self) -> None:
        """Empty the field."""
        self.field.clear()

    def _text_changed(self, text: str) -> None:
        self.searched.emit(text)

    def _return_pressed(self) -> None:
        self.entered.emit(self.field.text())

    def _dress(self, _look: object) -> None:
        self.setFixedHeight(theme.px(self._height))
        self._settle_hint()
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_hint()

    def _settle_hint(self) -> None:
        """The longer hint where it fits, else the shorter one."""
        long, short = self._hints
        fits = text_width(theme.font("line", 400), long) + theme.px(8) <= self.field.width()
        self.field.setPlaceholderText(long if fits else short)

    @override
    def focus_changed(self, *, focused: bool) -> None:
        self._icon.set_colour("focus" if focused else "text2")
