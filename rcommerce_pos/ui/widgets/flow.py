"""Lays widgets out like words: one after the other, and on into the next line."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme

GAP = 6


class FlowLayout(QLayout):
    """As many widgets in a line as there is room for.

    ``fill`` lets those of a line share all of its width, as the buttons of a dialog do.
    """

    def __init__(self, parent: QWidget, *, gap: int = GAP, fill: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._fill = fill
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
        gap = theme.px(self._gap)
        y = rect.top()
        for line in self._lines(rect.width(), gap):
            high = max(size.height() for _item, size in line)
            if move:
                self._place(line, QRect(rect.left(), y, rect.width(), high), gap)
            y += high + gap
        return max(y - gap - rect.top(), 0)

    def _lines(self, width: int, gap: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint().expandedTo(item.minimumSize())
            size = QSize(min(hint.width(), max(width, 1)), hint.height())
            if not lines or used + gap + size.width() > width:
                lines.append([])
                used = size.width()
            else:
                used += gap + size.width()
            lines[-1].append((item, size))
        return lines

    def _place(self, line: list[tuple[QLayoutItem, QSize]], rect: QRect, gap: int) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        left = rect.width() - sum(size.width() for _item, size in line) - gap * (len(line) - 1)
        more = left // len(line) if self._fill else 0
        x = rect.left()
        for item, size in line:
            box = QRect(x, rect.top(), size.width() + more, size.height())
            item.setGeometry(QStyle.visualRect(parent.layoutDirection(), rect, box))
            x += box.width() + gap
