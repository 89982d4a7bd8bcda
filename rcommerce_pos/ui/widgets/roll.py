"""A scroll area that is as high as its content where it can be, and gives way where it cannot."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.in_sight import InSight

LEAST = 72


class _Column(QVBoxLayout):
    """A column that a scroll area makes as high as its content is at its width, unless it fills."""

    fills = False

    @override
    def hasHeightForWidth(self) -> bool:
        return not self.fills and super().hasHeightForWidth()


class Roll(InSight):
    """Shows ``column``, a layout for whatever it holds; the field with the keyboard stays in sight.

    It takes no keyboard focus itself: Tab goes through what is in it.
    """

    def __init__(self, parent: QWidget | None = None, *, least: int = LEAST) -> None:
        super().__init__(parent)
        self._least = least
        self._whole = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._inside = QWidget()
        self._filler = _Column(self._inside)
        self.column: QVBoxLayout = self._filler
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._inside)

    def set_whole(self, *, whole: bool) -> None:
        """Be as high as the content in any case: what is around is scrolled instead."""
        if whole != self._whole:
            self._whole = whole
            self.updateGeometry()

    def set_filling(self, *, filling: bool) -> None:
        """Have the content fill the room that there is, where what is in it scrolls by itself."""
        if filling != self._filler.fills:
            self._filler.fills = filling
            self._filler.invalidate()
            self.updateGeometry()

    def height_for(self, width: int) -> int:
        """How high the content is at a width."""
        if self._inside.hasHeightForWidth():
            return self._inside.heightForWidth(width)
        return self._inside.sizeHint().height()

    def bar_width(self) -> int:
        """How much of the width the scroll bar takes now."""
        return self.maximumViewportSize().width() - self.viewport().width()

    @override
    def sizeHint(self) -> QSize:
        hint = self._inside.sizeHint()
        return QSize(hint.width(), self.height_for(self.width() or hint.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        least = self._inside.minimumSizeHint()
        if self._whole:
            return QSize(least.width(), self.sizeHint().height())
        return QSize(least.width(), min(least.height(), theme.px(self._least)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        now = QApplication.focusWidget()
        if now is not None and self.isAncestorOf(now):
            self.follow(now)

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return done

    @override
    def _show(self, widget: QWidget) -> None:
        if isValid(widget) and self.isAncestorOf(widget):
            self.ensureWidgetVisible(widget, theme.px(16), theme.px(16))


class IfItFits(QWidget):
    """Things that are said elsewhere too, in the middle of a line: the first ones that fit."""

    def __init__(self, things: Sequence[QWidget]) -> None:
        super().__init__()
        self.things = tuple(things)
        line = QHBoxLayout(self)
        line.setSpacing(theme.px(20))
        line.addStretch(1)
        for each in things:
            line.addWidget(each)
        line.addStretch(1)
        theme.margins(line, start=8, top=8, end=8, bottom=12)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            # A key cap became another key, or the size of the text changed.
            self._choose()
        return super().event(event)

    def _choose(self) -> None:
        line = self.layout()
        assert isinstance(line, QHBoxLayout)
        margins = line.contentsMargins()
        room = self.width() - margins.left() - margins.right() + line.spacing()
        # Where everything stands below one another, height is too dear for hints.
        if theme.shape_of(self).narrow:
            room = -1
        for each in self.things:
            room -= each.sizeHint().width() + line.spacing()
            each.setVisible(room >= 0)
            if room < 0:
                # What comes later matters less, though it may be shorter.
                room = -1


class InTheMiddle(Roll):
    """A card in the middle of a screen, no wider than given and scrolled where it is too high."""

    def __init__(self, width: int, *, padding: int = 28) -> None:
        super().__init__()
        self._most = width + 2 * padding
        self.card = Card(padding=padding, spacing=12)
        around = self.column
        around.addStretch(1)
        # Between springs the card is asked for its height at its own width, not at the screen's.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.card)
        middle.addStretch(1)
        around.addLayout(middle)
        around.addStretch(1)
        self.column = self.card.column

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.card.setFixedWidth(min(theme.px(self._most), self.viewport().width()))

    @override
    def minimumSizeHint(self) -> QSize:
        """As narrow as what the card holds: its own width follows the room there is."""
        return QSize(self.card.column.minimumSize().width(), super().minimumSizeHint().height())
