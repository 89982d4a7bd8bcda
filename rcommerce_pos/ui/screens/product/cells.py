"""A table to type into as in a spreadsheet: Enter goes down, Del takes a row, Ctrl+V pastes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.painting import plate

ROW = 44
HEAD = 36
PADDING = 10
_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """What stands above a column, how wide it is, and whether somebody may type into it."""

    head: str
    width: int
    editable: bool = True
    number: bool = False
    stretch: bool = False


class CellModel(QAbstractTableModel):
    """Rows of texts; ``typed`` comes after somebody changed one."""

    typed = Signal()

    def __init__(self, parent: QObject, columns: Sequence[Column]) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: list[list[str]] = []
        self._faults: dict[tuple[int, int], str] = {}
        self._quiet: frozenset[int] = frozenset()
        self._fixed: frozenset[tuple[int, int]] = frozenset()
        self.locked = False

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns; the rows are to be shown anew."""
        if tuple(columns) == self._columns:
            return
        self.beginResetModel()
        self._columns = tuple(columns)
        self._rows = []
        self.endResetModel()

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns as they are shown."""
        return self._columns

    @property
    def rows(self) -> list[list[str]]:
        """The texts as they stand."""
        return [list(row) for row in self._rows]

    def show_rows(
        self, rows: Sequence[Sequence[str]], *, quiet: frozenset[int] = frozenset()
    ) -> None:
        """Show these texts; rows in ``quiet`` are written fainter. Nothing is told."""
        fresh = [list(row) for row in rows]
        self._quiet = quiet
        if len(fresh) == len(self._rows):
            self._rows = fresh
            self._tell_all()
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def set_faults(self, faults: Mapping[tuple[int, int], str]) -> None:
        """Mark cells, and say why."""
        if dict(faults) != self._faults:
            self._faults = dict(faults)
            self._tell_all()

    def set_fixed(self, fixed: frozenset[tuple[int, int]]) -> None:
        """Single cells, by row and column, that nobody may type into."""
        if fixed != self._fixed:
            self._fixed = fixed
            self._tell_all()

    def _is_open(self, row: int, column: int) -> bool:
        """True for a cell that somebody may type into."""
        return self._columns[column].editable and (row, column) not in self._fixed

    def put(self, row: int, column: int, text: str) -> bool:
        """Type into a cell without telling; False where nobody may."""
        if not 0 <= row < len(self._rows) or not 0 <= column < len(self._columns):
            return False
        if self.locked or not self._is_open(row, column):
            return False
        self._rows[row][column] = text.strip()
        index = self.index(row, column)
        self.dataChanged.emit(index, index)
        return True

    @override
    def rowCount(self, parent: _Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.head
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_END if column.number else _START)
        return None

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._is_open(index.row(), index.column()) and not self.locked:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = index.row(), index.column()
        fault = self._faults.get((row, column), "")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._rows[row][column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_END if self._columns[column].number else _START)
        colours = theme.colours()
        if role == Qt.ItemDataRole.ForegroundRole:
            if fault:
                return QColor(colours.danger_text)
            quiet = row in self._quiet or not self._is_open(row, column)
            return QColor(colours.text2) if quiet else None
        if role == Qt.ItemDataRole.BackgroundRole and fault:
            return QColor(colours.danger_soft)
        if role in (
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleDescriptionRole,
        ):
            return fault or None
        return None

    @override
    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        done = self.put(index.row(), index.column(), str(value))
        if done:
            self.typed.emit()
        return done

    def _tell_all(self) -> None:
        if self._rows and self._columns:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


class _Cell(QStyledItemDelegate):
    """Texts stand a little off the lines, and so does what is typed."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        inner = QStyleOptionViewItem(option)
        self.initStyleOption(inner, index)
        chosen = bool(inner.state & QStyle.StateFlag.State_Selected)
        fill = inner.backgroundBrush
        if chosen:
            painter.fillRect(option.rect, QColor(theme.colours().primary_soft))
        elif fill.style() != Qt.BrushStyle.NoBrush:
            painter.fillRect(option.rect, fill)
        inner.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        inner.backgroundBrush = QBrush()
        pad = theme.px(PADDING)
        inner.rect = option.rect.adjusted(pad, 0, -pad, 0)
        super().paint(painter, inner, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            edge = theme.colours().focus
            plate(painter, option.rect.adjusted(0, 0, -1, -1), edge=edge, width=2)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setProperty("kind", "cell")
        model = index.model()
        head = model.headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(head or ""))
        return editor


class CellTable(QTableView):
    """``removed`` carries the rows that Del was pressed on; the keyboard alone is enough."""

    removed = Signal(object)

    def __init__(
        self, model: CellModel, name: str, *, least_rows: int = 3, most_rows: int = 12
    ) -> None:
        super().__init__()
        self._model = model
        self._least, self._most = least_rows, most_rows
        self.setModel(model)
        self.setItemDelegate(_Cell(self))
        self.setAccessibleName(name)
        self.horizontalHeader().setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setShowGrid(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        model.modelReset.connect(self._dress)
        theme.follow(self._dress)

    def chosen_rows(self) -> list[int]:
        """The rows in which cells are chosen."""
        return sorted({index.row() for index in self.selectedIndexes()})

    def go_to(self, row: int, column: int) -> None:
        """Choose one cell, and show it."""
        index = self._model.index(row, column)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not self._model.locked:
            self.removed.emit(self.chosen_rows())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    @override
    def closeEditor(self, editor: QWidget, hint: object) -> None:
        """After Enter the cell below is next, as in every spreadsheet."""
        before = self.currentIndex()
        super().closeEditor(editor, hint)  # type: ignore[arg-type]
        below = self._model.index(before.row() + 1, before.column())
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache and below.isValid():
            self.selectionModel().setCurrentIndex(
                below, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            places = range(self._model.columnCount())
            first = next((at for at in places if self._model.columns[at].editable), 0)
            self.setCurrentIndex(self._model.index(0, first))

    def _paste(self) -> None:
        """Lines and tabs of a spreadsheet, from the chosen cell on."""
        start = self.currentIndex()
        if not start.isValid():
            return
        done = False
        for down, line in enumerate(QGuiApplication.clipboard().text().splitlines()):
            for across, text in enumerate(line.split("\t")):
                done |= self._model.put(start.row() + down, start.column() + across, text)
        if done:
            self._model.typed.emit()

    def _copy(self) -> None:
        chosen = self.selectedIndexes()
        if not chosen:
            return
        rows = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen})
        texts = self._model.rows
        lines = ["\t".join(texts[row][column] for column in columns) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _dress(self, _look: object = None) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        head = self.horizontalHeader()
        head.setFixedHeight(theme.px(HEAD))
        for place, column in enumerate(self._model.columns):
            mode = QHeaderView.ResizeMode
            head.setSectionResizeMode(place, mode.Stretch if column.stretch else mode.Interactive)
            self.setColumnWidth(place, theme.px(column.width))
        shown = min(max(self._model.rowCount(), self._least), self._most)
        self.setFixedHeight(theme.px(HEAD + shown * ROW) + 2 * self.frameWidth() + theme.px(12))
