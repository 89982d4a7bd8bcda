"""Lays widgets out like words: one after the other, and on into the next line."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme

GAP = 6
LEAST = 140


@dataclass(slots=True)
class _Placed:
    """An item in a line: how wide it wishes to be and ends up."""

    item: QLayoutItem
    width: int
    stretch: int


class FlowLayout(QLayout):
    """As many widgets in a line as there is room for.

    ``fill`` lets those of a line share all of its width, as the buttons of a dialog do.
    """

    def __init__(self, parent: QWidget, *, gap: int = GAP, fill: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._stretches: list[int] = []
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
        self._stretches = []
        self.invalidate()

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._stretches.append(0)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        del self._stretches[index]
        return self._items.pop(index)

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        edges = self.contentsMargins()
        inner = width - edges.left() - edges.right()
        return self._flow(QRect(0, 0, inner, 0), move=False) + edges.top() + edges.bottom()

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._flow(rect.marginsRemoved(self.contentsMargins()), move=True)

    @override
    def sizeHint(self) -> QSize:
        shown = [item for item in self._items if not item.isEmpty()]
        widths = [item.sizeHint().expandedTo(item.minimumSize()).width() for item in shown]
        edges = self.contentsMargins()
        gaps = theme.px(self._gap) * max(len(shown) - 1, 0) + edges.left() + edges.right()
        return QSize(sum(widths) + gaps, self.minimumSize().height())

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        edges = self.contentsMargins()
        return size.grownBy(edges)

    def _wish(self, item: QLayoutItem, stretch: int) -> int:
        hint = item.sizeHint().expandedTo(item.minimumSize()).width()
        if not stretch:
            return hint
        return max(item.minimumSize().width(), min(hint, theme.px(LEAST)))

    def _flow(self, rect: QRect, *, move: bool) -> int:
        """Put the items in lines; answers how high they are together."""
        gap = theme.px(self._gap)
        y = rect.top()
        lines = self._lines(rect.width(), gap)
        for place, line in enumerate(lines):
            self._share(line, rect.width() - gap * (len(line) - 1))
            high = max(_height(each.item, each.width) for each in line)
            if move and len(lines) == 1:
                high = max(high, rect.height())
            if move:
                self._place(line, QRect(rect.left(), y, rect.width(), high), gap)
            y += high + (gap if place < len(lines) - 1 else 0)
        return y - rect.top()

    def _lines(self, width: int, gap: int) -> list[list[_Placed]]:
        lines: list[list[_Placed]] = []
        used = 0
        for item, stretch in zip(self._items, self._stretches, strict=True):
            if item.isEmpty():
                continue
            spacer = _is_filler(item)
            wish = 0 if spacer else min(self._wish(item, stretch), max(width, 1))
            if not lines or (used + gap + wish > width and not spacer):
                lines.append([])
                used = wish
            else:
                used += gap + wish
            lines[-1].append(_Placed(item, wish, stretch))
        return lines

    def _share(self, line: list[_Placed], room: int) -> None:
        """Whoever stretches shares what the others leave; all of them where it is filled.

        As in a column of a table, whatever the words are: who needs more than its share has more.
        """
        growing = [each for each in line if each.stretch] or (line if self._fill else [])
        free = room - sum(each.width for each in line if each not in growing)
        if free <= sum(each.width for each in growing):
            return
        parts, larger = 0, growing
        while larger:
            parts = sum(each.stretch or 1 for each in growing)
            larger = [each for each in growing if each.width * parts > free * (each.stretch or 1)]
            free -= sum(each.width for each in larger)
            growing = [each for each in growing if each not in larger]
        for each in growing:
            each.width = free * (each.stretch or 1) // parts
            free, parts = free - each.width, parts - (each.stretch or 1)

    def _place(self, line: list[_Placed], rect: QRect, gap: int) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        x = rect.left()
        for each in line:
            high = rect.height()
            if each.item.alignment() & Qt.AlignmentFlag.AlignVertical_Mask:
                high = min(high, _height(each.item, each.width))
            box = QRect(x, rect.top() + (rect.height() - high) // 2, each.width, high)
            if each.item.alignment() & Qt.AlignmentFlag.AlignTop:
                box.moveTop(rect.top())
            each.item.setGeometry(QStyle.visualRect(parent.layoutDirection(), rect, box))
            x += each.width + gap


class WrapRow(FlowLayout):
    """A row whose stretching parts share what is left, as in a QHBoxLayout, but that may wrap.

    It holds widgets only, and stands in a widget of its own: ``WrapBox`` is such a one.
    """

    def __init__(self, parent: QWidget, *, gap: int = 8) -> None:
        super().__init__(parent, gap=gap)

    @override
    def addWidget(
        self,
        widget: QWidget,
        stretch: int = 0,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag(0),  # noqa: B008
    ) -> None:
        super().addWidget(widget)
        self._stretches[-1] = stretch
        if alignment:
            self._items[-1].setAlignment(alignment)

    def addLayout(self, layout: QLayout, stretch: int = 0) -> None:  # noqa: N802
        """Put what a layout holds into the row."""
        layout.setContentsMargins(0, 0, 0, 0)
        box = QWidget()
        box.setLayout(layout)
        self.addWidget(box, stretch)

    def addStretch(self, stretch: int = 1) -> None:  # noqa: N802
        """Leave what is left of the line empty here."""
        filler = QWidget()
        filler.setProperty("filler", True)
        filler.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.addWidget(filler, max(stretch, 1))


class WrapBox(QWidget):
    """A wrapping row as a widget, to be put into any other layout."""

    def __init__(self, *, gap: int = 8) -> None:
        super().__init__()
        self.line = WrapRow(self, gap=gap)
        self.addWidget = self.line.addWidget
        self.addLayout = self.line.addLayout
        self.addStretch = self.line.addStretch


def _is_filler(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and bool(widget.property("filler"))


def _height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().expandedTo(item.minimumSize()).height()
