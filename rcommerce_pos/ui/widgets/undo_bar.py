"""Says what was just taken away, and gives it back for eight seconds."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.label import Label

SHOWN_MS = 8000


class UndoBar(QFrame):
    """``Removed Pinot noir · Undo Ctrl+Z``; hides itself, the undo stays in the history."""

    undone = Signal()

    def __init__(self, parent: QWidget | None = None, *, key: str = "Ctrl Z") -> None:
        super().__init__(parent)
        self.setProperty("kind", "well")
        self._words = Label(role="label")
        self._button = Button(
            QCoreApplication.translate("UndoBar", "Undo"), kind="link", size="small", key=key
        )
        self._button.clicked.connect(self._undo)
        line = QHBoxLayout(self)
        line.addWidget(self._words, 1)
        line.addWidget(self._button)
        theme.margins(line, start=14, top=4, end=6, bottom=4)
        self._words.setMinimumHeight(theme.px(40))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def set_key(self, key: str) -> None:
        """Print another key on the button."""
        self._button.set_key(key)

    def tell(self, words: str) -> None:
        """Show the bar with what happened, such as ``Removed Pinot noir``."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()
        self._timer.start()

    def offer(self, *, undo: bool) -> None:
        """Whether what happened can be taken back; the bar says it either way."""
        self._button.setVisible(undo)

    def _undo(self) -> None:
        self._timer.stop()
        self.hide()
        self.undone.emit()
