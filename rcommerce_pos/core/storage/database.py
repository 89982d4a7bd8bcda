"""The store's one SQLite file: open, transactions, and statements for the hot paths.

peewee binds tables to one database for each process; practice, demo and a restored side window are
processes of their own. Each thread has a connection of its own, and writers stand in line at
SQLite's lock.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from cysqlite._cysqlite import Connection, sqlite_version, sqlite_version_info
from cysqlite.exceptions import SqliteError
from peewee import Model, PeeweeException
from playhouse.cysqlite_ext import CySqliteDatabase

from rcommerce_pos.core.kernel.errors import InvalidInput, Phrase, StorageUnavailable

APPLICATION_ID = 0x52435053
BUSY_SECONDS = 5
LEAST_SQLITE = (3, 51, 3)

database = CySqliteDatabase(
    None,
    rank_functions=False,
    autoconnect=False,
    lock_type="IMMEDIATE",
    timeout=BUSY_SECONDS,
)


class Row(Model):
    """A row of the store; rows never leave core."""

    class Meta:
        """Every table refuses values of another type."""

        database = database
        strict_tables = True
        legacy_table_names = False


def pragmas() -> dict[str, int | str]:
    """The pragmas of every connection; asserted after opening."""
    wanted: dict[str, int | str] = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": BUSY_SECONDS * 1000,
        "temp_store": 2,
        "cache_size": -16384,
        "recursive_triggers": 1,
        "mmap_size": 0,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "journal_size_limit": 67_108_864,
        "wal_autocheckpoint": 1000,
    }
    if sys.platform == "darwin":
        wanted |= {"fullfsync": 1, "checkpoint_fullfsync": 1}
    return wanted


def open_database(path: Path) -> None:
    """Bind the process to a store's file and open this thread's connection.

    Raises StorageUnavailable if the file is no store, cannot be opened, or if a pragma that the
    till's promises rest on did not take.
    """
    if sqlite_version_info < LEAST_SQLITE:
        raise StorageUnavailable(
            "storage.sqlite_too_old",
            "SQLite {version} can damage a store and is not used.",
            hint="Install cysqlite 0.4.0 or newer.",
            version=sqlite_version,
        )
    close_database()
    database.init(str(path), pragmas=pragmas())
    try:
        with translated():
            connect()
            found = _fetch("PRAGMA application_id")
            tables = _fetch("SELECT count(*) FROM sqlite_master")
        if found not in (0, APPLICATION_ID) or (found == 0 and tables):
            raise StorageUnavailable(
                "storage.not_a_store",
                "{file} is a database of another program.",
                hint="Choose another data folder.",
                file=path.name,
            )
        assert_pragmas()
    except BaseException:
        close_database()
        raise


def assert_pragmas() -> None:
    """Refuse to go on if a pragma did not take on this thread's connection."""
    for name, wanted in pragmas().items():
        found = _fetch(f"PRAGMA {name}")
        if found != wanted:
            raise StorageUnavailable(
                "storage.pragma",
                "The store's file does not take the setting {name} = {number} (it has {found}).",
                hint="Move the data folder to a local disk.",
                name=name,
                number=wanted,
                found=found,
            )


def connect() -> Connection:
    """This thread's connection, opened on first use."""
    if database.is_closed():
        database.connect()
    connection: Connection = database.connection()
    return connection


def close_connection() -> None:
    """Close this thread's connection; a worker calls it before it ends."""
    if not database.is_closed():
        database.close()


def close_database() -> None:
    """Close this thread's connection and let the query planner keep what it learnt."""
    if database.deferred or database.is_closed():
        return
    database.connection().optimize()
    database.close()


def engine_version() -> str:
    """The version of SQLite that the store runs on."""
    return str(sqlite_version)


def data_version() -> int:
    """A number that changes whenever somebody else wrote to the file: what is kept is then old."""
    with translated():
        row = _fetch("PRAGMA data_version")
    return int(row) if isinstance(row, int) else 0


@contextmanager
def transaction() -> Iterator[Connection]:
    """One write transaction of this thread: all of it or nothing.

    Inside another one it is a part of that. Raises StorageUnavailable where the disk is full, the
    file is locked for longer than five seconds, or damaged.
    """
    with translated():
        connection = connect()
        if database.in_transaction():
            yield connection
            return
        with database.atomic():
            yield connection


def after_commit(action: Callable[[], None]) -> None:
    """Run an action once the outermost transaction is on disk; only the event bus uses it."""
    database.after_commit(action)


def fetch_all(sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """All rows of a statement, as plain tuples: for the hot paths."""
    with translated():
        rows: list[tuple[Any, ...]] = connect().execute(sql, params).fetchall()
        return rows


def fetch_one(sql: str, params: Sequence[Any] = ()) -> tuple[Any, ...] | None:
    """The first row of a statement, or None."""
    with translated():
        row: tuple[Any, ...] | None = connect().execute_one(sql, params)
        return row


def execute(sql: str, params: Sequence[Any] = ()) -> int:
    """Run one writing statement inside ``transaction()``; answers how many rows it touched."""
    connection = connect()
    connection.execute(sql, params)
    return int(connection.changes())


def execute_many(sql: str, rows: Sequence[Sequence[Any]]) -> None:
    """Run one writing statement for many rows inside ``transaction()``."""
    connect().executemany(sql, rows)


def insert_sql(row: type[Row], columns: Sequence[str]) -> str:
    """The INSERT statement for columns of a table; checked against the table's fields."""
    meta = row._meta  # noqa: SLF001  # how peewee is asked about a table
    unknown = set(columns) - set(meta.columns)
    if unknown:
        raise ValueError(f"{meta.table_name} has no columns {sorted(unknown)}")
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * len(columns))
    return f'INSERT INTO "{meta.table_name}" ({names}) VALUES ({marks})'


@contextmanager
def translated() -> Iterator[None]:
    """Turn the driver's failures into StorageUnavailable; faults of the program pass through.

    Half a character, which no text of SQLite can hold, is what somebody gave.
    """
    try:
        yield
    except UnicodeEncodeError as error:
        if error.reason != "surrogates not allowed":
            raise
        raise InvalidInput(
            "text.malformed",
            "This text holds half a character, which nobody can read.",
            hint="Nothing was changed. Type or scan it again.",
        ) from error
    except (SqliteError, PeeweeException) as error:
        problem = storage_error(error)
        if problem is None:
            raise
        raise problem from error


def storage_error(error: BaseException) -> StorageUnavailable | None:
    """What a driver's exception means for the person at the till; None for a program's fault."""
    seen: BaseException | None = error
    names: set[str] = set()
    while seen is not None:
        names |= {kind.__name__ for kind in type(seen).__mro__}
        seen = seen.__cause__ or seen.__context__
    for name, (code, message, hint) in _PROBLEMS.items():
        if name in names:
            return StorageUnavailable(code, message, hint=hint, detail=str(error))
    text = str(error)
    if "not a database" in text or "malformed" in text or "disk I/O" in text:
        code, message, hint = _PROBLEMS["DatabaseCorruptError"]
        return StorageUnavailable(code, message, hint=hint, detail=text)
    if "unable to open" in text:
        return StorageUnavailable(
            "storage.cannot_open",
            "The store's file cannot be opened.",
            hint="Check that the data folder exists and that you may write to it.",
            detail=text,
        )
    return None


_PROBLEMS = {
    "DatabaseLockedError": (
        "storage.busy",
        Phrase(
            "Another program has kept the store busy for more than {seconds} seconds.",
            seconds=BUSY_SECONDS,
        ),
        Phrase("Nothing was written. Wait for it to finish (an import, a backup) and try again."),
    ),
    "DiskFullError": (
        "storage.disk_full",
        Phrase("The disk is full."),
        Phrase("Nothing was written. Free some space, then try again."),
    ),
    "ReadOnlyError": (
        "storage.read_only",
        Phrase("The store's file may not be written."),
        Phrase("Nothing was written. Check the permissions of the data folder."),
    ),
    "DatabaseCorruptError": (
        "storage.damaged",
        Phrase("The store's file is damaged or is no store."),
        Phrase("Nothing was written. Keep the file, and restore the last backup beside it."),
    ),
}


def _fetch(sql: str) -> Any:
    row = connect().execute_one(sql)
    return row[0] if row is not None else None
