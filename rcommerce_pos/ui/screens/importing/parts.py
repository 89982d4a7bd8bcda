"""Pieces of the import screen: steps at its head, counts, tables, and where files are dropped."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.label import Ink, Label

ROW = 36
WIDEST, NARROWEST = 260, 90


class Steps(QWidget):
    """Names the steps; the one where one is stands out."""

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__()
        self._labels = [Label(role="label", ink="quiet") for _ in words]
        self._words = tuple(words)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(18))
        for label in self._labels:
            line.addWidget(label)
        line.addStretch(1)

    def show_step(self, current: int) -> None:
        """Light one of them."""
        for place, label in enumerate(self._labels):
            label.setText(f"{place + 1}  {self._words[place]}")
            theme.restyle(label, role="strong" if place == current else "label")
            label.set_ink("link" if place == current else "quiet")


class Count(Card):
    """A number and what it counts."""

    def __init__(self, words: str, *, ink: Ink = "") -> None:
        super().__init__(kind="well", padding=14, spacing=0)
        self._words = words
        self.number = Label(role="h1", ink=ink)
        self.column.addWidget(self.number)
        self.column.addWidget(Label(words, role="label", ink="quiet", wrap=True))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_number(self, text: str) -> None:
        """Show another number."""
        self.number.setText(text)
        self.setAccessibleName(f"{text} {self._words}")


class DropField(QFrame):
    """Takes a file that is dropped on it; ``dropped`` carries its path."""

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAcceptDrops(True)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(theme.px(10))
        theme.margins(self.column, start=20, top=24, end=20, bottom=24)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.acceptProposedAction()
                self.dropped.emit(Path(url.toLocalFile()))
                return


class _Padded(QStyledItemDelegate):
    """Cells begin where the words of the head begin."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        padding = theme.px(10)
        option.rect = option.rect.adjusted(padding, 0, -padding, 0)
        super().paint(painter, option, index)


class PlainTable(QTableWidget):
    """A small table that is only read; a column may take what is left of the width."""

    def __init__(self, name: str, *, stretch: int | None = None) -> None:
        super().__init__()
        self._stretch = stretch
        self.setAccessibleName(name)
        self.setProperty("shows_focus", True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setItemDelegate(_Padded(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self.horizontalHeader().setFixedHeight(theme.px(ROW))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )

    def show_rows(
        self, heads: Sequence[str], rows: Sequence[Sequence[str]], *, shown: int = 6
    ) -> None:
        """Show these rows, of which ``shown`` are seen without scrolling."""
        self.clear()
        self.setColumnCount(len(heads))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(heads))
        for line, cells in enumerate(rows):
            for place, text in enumerate(cells):
                self.setItem(line, place, QTableWidgetItem(text))
        header = self.horizontalHeader()
        for place in range(len(heads)):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            wide = max(self.sizeHintForColumn(place), header.sectionSizeHint(place))
            wide = min(max(wide + theme.px(26), theme.px(NARROWEST)), theme.px(WIDEST))
            self.setColumnWidth(place, wide)
        header.setStretchLastSection(self._stretch is None)
        if self._stretch is not None and self._stretch < len(heads):
            header.setSectionResizeMode(self._stretch, QHeaderView.ResizeMode.Stretch)
        lines = max(1, min(len(rows), shown)) + 1
        self.setFixedHeight(theme.px(ROW) * lines + theme.px(20))
