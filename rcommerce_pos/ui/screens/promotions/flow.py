"""Lays widgets out like words: one after the other, and on into the next line."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme

GAP = 6


class FlowLayout(QLayout):
    """As many widgets in a line as there is room for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        policy = parent.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        parent.setSizePolicy(policy)

    def clear(self) -> None:
        """Take everything out and away."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._flow(QRect(0, 0, width, 0), move=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._flow(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _flow(self, rect: QRect, *, move: bool) -> int:
        """Put the items in lines; answers how high they are together."""
        gap = theme.px(GAP)
        x, y, line = rect.left(), rect.top(), 0
        parent = self.parentWidget()
        for item in self._items:
            hint = item.sizeHint()
            size = QSize(min(hint.width(), max(rect.width(), 1)), hint.height())
            if line and x + size.width() > rect.right() + 1:
                x, y, line = rect.left(), y + line + gap, 0
            if move and parent is not None:
                box = QRect(x, y, size.width(), size.height())
                item.setGeometry(QStyle.visualRect(parent.layoutDirection(), rect, box))
            x += size.width() + gap
            line = max(line, size.height())
        return y + line - rect.top()
