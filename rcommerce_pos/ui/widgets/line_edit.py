"""A field for a line of text that begins where the window's lines begin, whatever is typed."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_START = Qt.AlignmentFlag.AlignLeft | _MIDDLE
_MIRRORED = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | _MIDDLE


class LineEdit(QLineEdit):
    """Qt puts a text by its own direction: the cursor stood at the other end than the hint."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._turn()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow a later change of the direction of writing."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()

    def _turn(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setAlignment(_MIRRORED if mirrored else _START)
