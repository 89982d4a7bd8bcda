"""The least that the same work costs with the same parts and nothing of ours."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from cysqlite import Connection
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QVBoxLayout, QWidget

COLUMNS = 6
ROWS = 25


def bare_connection(path: Path) -> Connection:
    """A plain file with the till's settings."""
    path.unlink(missing_ok=True)
    connection = Connection(str(path))
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


class _Rows(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows = [[f"{row} {column}" for column in range(COLUMNS)] for row in range(ROWS)]

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return COLUMNS

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row()][index.column()]
        return None

    def append(self, text: str) -> None:
        self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows))
        self.rows.append([text] * COLUMNS)
        self.endInsertRows()


class Painted(QObject):
    """Counts the paintings of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count a painting."""
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


class BareWindow(QWidget):
    """A line edit and a full table: Enter appends a row, durably."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._connection = bare_connection(folder / "floor.db")
        self._connection.execute("CREATE TABLE line (code TEXT, quantity INTEGER, price INTEGER)")
        self.field = QLineEdit()
        self.field.returnPressed.connect(self._enter)
        self.model = _Rows()
        self.table = QTableView()
        self.table.setModel(self.model)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.table)
        self.resize(1366, 768)

    def _enter(self) -> None:
        text = self.field.text()
        self._connection.execute("INSERT INTO line VALUES (?, 1000, 199)", (text,))
        self.model.append(text)
        self.table.scrollToBottom()
        self.field.clear()


def bare_scans(app: QApplication, folder: Path, codes: list[str]) -> list[float]:
    """Seconds from the first of 14 keys to the painted row, in the bare window."""
    window = BareWindow(folder)
    window.show()
    window.windowHandle().requestActivate()
    _wait(app, lambda: app.activeWindow() is window)
    window.field.setFocus()
    painted = Painted(window.table.viewport())
    taken = []
    for code in codes:
        _drain(app)
        rows, before = len(window.model.rows), painted.count
        begun = perf_counter()
        for character in code:
            QTest.keyClick(window.windowHandle(), character)  # type: ignore[call-overload]
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
        while len(window.model.rows) == rows or painted.count == before:
            app.processEvents()
        taken.append(perf_counter() - begun)
    window.close()
    return taken


def _wait(app: QApplication, until: Callable[[], bool]) -> None:
    while not until():
        app.processEvents()


def _drain(app: QApplication) -> None:
    for _ in range(3):
        app.processEvents()


def bare_transactions(folder: Path, rows: int, times: int) -> list[float]:
    """Seconds of a transaction of so many plain rows, written to disk."""
    connection = bare_connection(folder / "floor-tx.db")
    connection.execute(
        "CREATE TABLE line (id BLOB, a INTEGER, b INTEGER, c TEXT, d TEXT, e INTEGER, f TEXT)"
    )
    values = [
        (b"0123456789abcdef", n, n * 7, "S1-R1", "a name of goods", n, "{}") for n in range(rows)
    ]
    taken = []
    for _ in range(times):
        begun = perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        for row in values:
            connection.execute("INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        connection.execute("COMMIT")
        taken.append(perf_counter() - begun)
    connection.close()
    return taken
