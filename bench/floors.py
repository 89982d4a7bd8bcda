"""The least that the same work costs with the same parts and nothing of ours."""

import os
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from cysqlite._cysqlite import Connection
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
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


Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class _Rows(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows = [[f"{row} {column}" for column in range(COLUMNS)] for row in range(ROWS)]

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        return COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
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


def bare_sales(store: Path, times: int) -> list[float]:
    """Seconds of a transaction that puts the rows of a sale into the same tables, and no more.

    ``store`` holds at least one sale: its rows are written again under new keys.
    """
    connection = Connection(str(store))
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    order, last = connection.execute(
        'SELECT id, series_number FROM "order" ORDER BY series_number DESC LIMIT 1'
    ).fetchall()[0]
    head = connection.execute("SELECT MAX(seq) FROM journal").fetchall()[0][0]
    parts = [_rows_of(connection, table, column, order) for table, column in _SALE]
    taken = []
    for number in range(1, times + 1):
        key = os.urandom(16)
        renewed = {
            "id": lambda: os.urandom(16),
            "order_id": lambda: key,  # noqa: B023
            "reference_id": lambda: key,  # noqa: B023
            "number": lambda: f"floor-{number}",  # noqa: B023
            "checkout_id": lambda: f"floor-{number}",  # noqa: B023
            "series_number": lambda: last + number,  # noqa: B023
            "seq": lambda: head + number,  # noqa: B023
        }
        rows = [
            (sql, [_renew(names, row, renewed, key) for row in found])
            for sql, names, found in parts
        ]
        begun = perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        for sql, values in rows:
            connection.executemany(sql, values)
        connection.executemany(
            "UPDATE stock_level SET on_hand_milli = on_hand_milli - 1000 WHERE product_id = ?",
            [(value[4],) for value in rows[5][1]],
        )
        connection.execute("COMMIT")
        taken.append(perf_counter() - begun)
    connection.close()
    return taken


_SALE = (
    ("order", "id"),
    ("order_item", "order_id"),
    ("order_tax", "order_id"),
    ("tender", "order_id"),
    ("order_transition", "order_id"),
    ("stock_movement", "reference_id"),
    ("cash_movement", "reference_id"),
    ("journal", ""),
    ("job", ""),
)


def _rows_of(
    connection: Connection, table: str, column: str, order: bytes
) -> tuple[str, list[str], list[tuple[object, ...]]]:
    names = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")').fetchall()]
    where = f"WHERE {column} = ?" if column else "ORDER BY rowid DESC LIMIT 1"
    found = connection.execute(
        f'SELECT * FROM "{table}" {where}', (order,) if column else ()
    ).fetchall()
    marks = ",".join("?" * len(names))
    return f'INSERT INTO "{table}" VALUES ({marks})', names, found


def _renew(
    names: list[str],
    row: tuple[object, ...],
    renewed: dict[str, Callable[[], object]],
    key: bytes,
) -> tuple[object, ...]:
    order = "series_number" in names
    return tuple(
        key if order and name == "id" else renewed[name]() if name in renewed else value
        for name, value in zip(names, row, strict=True)
    )
