"""Says what is being done, how far it is, and lets it be cancelled."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.label import Label

PATIENCE_MS = 300


class ProgressRow(QWidget):
    """Appears only when work lasts longer than 300 ms; shows a bar where work is countable."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label(role="label")
        self._count = Label(role="label", ink="quiet")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = Button(
            QCoreApplication.translate("ProgressRow", "Cancel"),
            kind="secondary",
            size="small",
            focusable=True,
        )
        self._cancel.clicked.connect(self.cancelled)
        top = QHBoxLayout()
        top.addWidget(self._words, 1)
        top.addWidget(self._count)
        column = QVBoxLayout()
        column.setSpacing(theme.px(6))
        column.addLayout(top)
        column.addWidget(self._bar)
        line = QHBoxLayout(self)
        line.setSpacing(theme.px(16))
        line.addLayout(column, 1)
        line.addWidget(self._cancel)
        theme.margins(line, start=14, top=8, end=8, bottom=8)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._timer.timeout.connect(self.show)
        self.hide()

    @property
    def is_idle(self) -> bool:
        """True while no work was begun."""
        return not self._timer.isActive() and not self.isVisible()

    def begin(self, words: str, *, cancellable: bool = True) -> None:
        """Work has begun; the row shows itself if it takes long."""
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._count.setText("")
        self._bar.setRange(0, 0)
        self._bar.hide()
        self._cancel.setVisible(cancellable)
        self._timer.start()

    def advance(self, done: int, total: int, counted: str) -> None:
        """So much is done; ``counted`` says it in words, such as ``1,200 of 8,000``."""
        # A QProgressBar holds C ints: count in thousandths of the whole.
        self._bar.setRange(0, 1000)
        self._bar.setValue(min(1000, done * 1000 // max(total, 1)))
        self._bar.show()
        self._count.setText(counted)

    def finish(self) -> None:
        """Work is over."""
        self._timer.stop()
        self.hide()
