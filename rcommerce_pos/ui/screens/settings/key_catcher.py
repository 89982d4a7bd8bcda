"""A field that takes one press of keys as what it is, and lets it do nothing else."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.scanner import MODIFIERS
from rcommerce_pos.ui.tokens import RADIUS
from rcommerce_pos.ui.widgets.painting import lines_of, painter_on, plate, text_width, write_lines

LEAST = 200
PADDING, EDGE = 12, 5


class KeyCatcher(QWidget):
    """``caught`` carries a key sequence; Esc, or leaving the field, is ``given_up``."""

    caught = Signal(str)
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words = self.tr("Press the new keys; Esc leaves it")
        self.setAccessibleName(self._words)
        theme.follow(self._dress)

    def _dress(self, _look: object) -> None:
        self.setMinimumWidth(theme.px(LEAST))
        self._fit()
        self.updateGeometry()
        self.update()

    def _fit(self) -> None:
        """As high as its words are in lines of its width."""
        high = len(self._lines()) * QFontMetrics(theme.font("label", 600)).height()
        self.setFixedHeight(max(theme.tall(40), high + 2 * theme.px(EDGE)))

    def _lines(self) -> list[str]:
        room = max(self.width(), theme.px(LEAST)) - 2 * theme.px(PADDING)
        return lines_of(theme.font("label", 600), self._words, room)

    @override
    def sizeHint(self) -> QSize:
        words = text_width(theme.font("label", 600), self._words)
        return QSize(words + 2 * theme.px(PADDING) + 2, self.minimumHeight())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        """Before any shortcut hears of it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._take(event)
            return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() in MODIFIERS or event.isAutoRepeat():
            return
        plain = not event.modifiers()
        if plain and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab):
            self.given_up.emit()
            return
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        sequence = QKeySequence(int(held.value) | int(event.key()))
        self.caught.emit(sequence.toString(QKeySequence.SequenceFormat.PortableText))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        ):
            self.given_up.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = painter_on(self)
        radius = theme.px(RADIUS.control)
        plate(
            painter, self.rect(), fill=colours.edit_bg, edge=colours.focus, radius=radius, width=2
        )
        room = self.rect().adjusted(theme.px(PADDING), 0, -theme.px(PADDING), 0)
        write_lines(painter, room, self._lines(), theme.font("label", 600), colours.text)
        painter.end()
