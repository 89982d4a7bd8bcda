"""A short word at the foot of the window that leaves by itself."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Label

SHOWN_MS = 4000
READ_MS = 70
"""So long a letter is read."""


class Toast(QFrame):
    """Floats over its parent's lower edge, takes no focus and no clicks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon = IconView("check", size=18, colour="rail_active_text")
        self._words = Label(role="label")
        line = QHBoxLayout(self)
        line.addWidget(self._icon)
        line.addWidget(self._words)
        theme.margins(line, start=14, top=10, end=18, bottom=10)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def tell(self, words: str, *, icon: str = "check", shown_ms: int = 0) -> None:
        """Show a few words, for four seconds unless said; more words stay longer."""
        self._words.setText(words)
        self._icon.set_icon(icon)
        self.setAccessibleName(words)
        self._settle()
        self.show()
        self.raise_()
        self._timer.start(shown_ms or max(SHOWN_MS, len(words) * READ_MS))

    def let_go(self, words: str) -> None:
        """These words hold no more; whatever else is said by now stays."""
        if self._words.text() == words:
            self._timer.stop()
            self.hide()

    def _settle(self) -> None:
        around = self.parentWidget()
        if around is None:
            return
        # Much to say is written in several lines, and never wider than the window.
        self._words.setWordWrap(False)
        self._words.setMinimumWidth(0)
        room = around.width() - theme.px(96)
        if self._words.sizeHint().width() > room:
            self._words.setWordWrap(True)
            self._words.setFixedWidth(room)
        else:
            theme.free_width(self._words)
        self.adjustSize()
        self.move(
            (around.width() - self.width()) // 2, around.height() - self.height() - theme.px(72)
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return False
