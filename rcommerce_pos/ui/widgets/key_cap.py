"""The cap of a key, printed beside what it does."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.languages import key_words
from rcommerce_pos.ui.widgets.painting import draw_key_cap, key_cap_size, painter_on


class KeyCap(QWidget):
    """Shows one key or key combination, such as ``F12`` or ``Ctrl Z``."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setAccessibleName(key_words(key))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.follow(self._dress)

    def set_key(self, key: str) -> None:
        """Show another key."""
        self._key = key
        self.setAccessibleName(key_words(key))
        self._dress()

    def _dress(self, _look: object = None) -> None:
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return key_cap_size(self._key)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        draw_key_cap(
            painter_on(self), self.rect(), self._key, ink=colours.text2, back=colours.surface3
        )
