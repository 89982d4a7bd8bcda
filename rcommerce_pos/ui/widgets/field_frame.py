"""The frame of a field that holds more than its text: an edge that tells the focus."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import RADIUS
from rcommerce_pos.ui.widgets.painting import painter_on, plate


class FieldFrame(QWidget):
    """Paints the ground and edge around ``line_edit``, which takes the keyboard for it."""

    def __init__(self, line_edit: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line_edit = line_edit
        line_edit.setProperty("kind", "bare")
        line_edit.installEventFilter(self)
        self.setFocusProxy(line_edit)

    def focus_changed(self, *, focused: bool) -> None:
        """The field took the keyboard, or lost it."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.focus_changed(focused=event.type() == QEvent.Type.FocusIn)
            self.update()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        focused = self._line_edit.hasFocus()
        invalid = bool(self.property("invalid"))
        edge = colours.focus if focused else colours.border_strong
        painter = painter_on(self)
        plate(
            painter,
            self.rect(),
            fill=colours.surface,
            edge=colours.danger if invalid else edge,
            radius=theme.px(RADIUS.control),
            width=2 if focused or invalid else 1,
        )
        painter.end()
