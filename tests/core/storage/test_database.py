"""The store's file: its pragmas, its schema, its refusals, and that a commit is on disk."""

import importlib
import os
import pkgutil
import re
import subprocess
import sys
import time
from pathlib import Path

import peewee
import pytest

from rcommerce_pos import core
from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import Refused, StorageUnavailable, Unavailable
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.storage import migrate as migrating
from rcommerce_pos.core.storage.database import (
    Row,
    close_database,
    execute,
    fetch_all,
    fetch_one,
    open_database,
    transaction,
)
from rcommerce_pos.core.storage.lock import WindowLock
from tests.support.clock import SetClock
from tests.support.shop import make_shop


def pragma(name: str) -> object:
    row = fetch_one(f"PRAGMA {name}")
    return row[0] if row else None


def test_the_pragmas_that_a_till_needs_are_set(shop: Application) -> None:
    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2
    assert pragma("foreign_keys") == 1


def test_every_table_is_strict(shop: Application) -> None:
    rows = fetch_all("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
    loose = [
        name
        for name, strict in rows
        if not strict
        and not re.match(r"sqlite_|product_words|product_parts|migration|peewee", name)
    ]
    assert [name for name in loose if "migrat" not in name] == []


def test_the_schema_is_what_the_tables_declare(shop: Application) -> None:
    """The frozen script and the declarations of today agree, column by column."""

    def all_rows(kind: type[Row]) -> list[type[Row]]:
        return [each for sub in kind.__subclasses__() for each in (sub, *all_rows(sub))]

    for package in pkgutil.iter_modules(core.__path__):
        if package.ispkg and (Path(core.__path__[0]) / package.name / "tables.py").exists():
            importlib.import_module(f"{core.__name__}.{package.name}.tables")
    declared = {row._meta.table_name: row for row in all_rows(Row)}
    assert len(declared) > 25
    for name, row in declared.items():
        info = fetch_all('SELECT name, type, "notnull", pk FROM pragma_table_info(?)', (name,))
        stored = {column: (kind, bool(required)) for column, kind, required, _ in info}
        wanted = {
            field.column_name: (_type_of(field), not field.null)
            for field in row._meta.sorted_fields
        }
        assert stored == wanted, name
        keys = [column for column, *_, place in sorted(info, key=lambda i: i[3]) if place]
        primary = row._meta.primary_key
        if isinstance(primary, peewee.CompositeKey):
            assert keys == list(primary.field_names), name
        for columns, unique in row._meta.indexes:
            assert (columns, int(unique)) in _indexes(name), (name, columns)


def _indexes(table: str) -> set[tuple[tuple[str, ...], int]]:
    found = set()
    for index, unique in fetch_all('SELECT name, "unique" FROM pragma_index_list(?)', (table,)):
        columns = fetch_all("SELECT name FROM pragma_index_info(?) ORDER BY seqno", (index,))
        found.add((tuple(column for (column,) in columns), unique))
    return found


def _type_of(field: peewee.Field) -> str:
    kind = field.field_type
    return {"AUTO": "INTEGER", "INT": "INTEGER"}.get(kind, kind)


def test_no_hot_query_reads_a_whole_table(shop: Application) -> None:
    for sql, params in (
        ("SELECT * FROM barcode WHERE code IN (?, ?)", ("a", "b")),
        ("SELECT * FROM product WHERE sku = ?", ("a",)),
        ('SELECT * FROM "order" WHERE number = ?', ("a",)),
        ('SELECT * FROM "order" WHERE checkout_id = ?', ("a",)),
        ("SELECT * FROM stock_level WHERE product_id = ? AND location_id = ?", (b"", b"")),
        ("SELECT * FROM cart WHERE register_id = ? AND status = ?", (b"", "open")),
    ):
        plan = fetch_all(f"EXPLAIN QUERY PLAN {sql}", params)
        assert all("SCAN" not in str(step[-1]) for step in plan), (sql, plan)


def test_a_failed_transaction_leaves_nothing(shop: Application) -> None:
    before = fetch_all("SELECT COUNT(*) FROM setting")
    with pytest.raises(RuntimeError), transaction():
        execute("INSERT INTO setting (key, value) VALUES ('a', '1')")
        raise RuntimeError
    assert fetch_all("SELECT COUNT(*) FROM setting") == before


def test_stored_sales_cannot_be_changed(shop: Application) -> None:
    from tests.support.shop import sell

    sell(shop, ("MILK", "1"))
    for sql in (
        'UPDATE "order" SET gross_minor = 1',
        "DELETE FROM order_item",
        "UPDATE journal SET body = x'00'",
        "DELETE FROM journal",
        "UPDATE stock_movement SET quantity_milli = 0",
    ):
        with pytest.raises(Exception, match="append-only"), transaction():
            execute(sql)


def test_a_newer_file_is_refused(tmp_path: Path, clock: SetClock) -> None:
    make_shop(tmp_path / "s", clock).close()
    places = folders(tmp_path / "s")
    open_database(places.store)
    with transaction():
        execute("PRAGMA user_version = 9000")
    close_database()
    with pytest.raises(StorageUnavailable, match="newer version") as refused:
        Application.open(places)
    assert refused.value.code == "storage.newer"


def test_an_older_file_is_backed_up_and_brought_up_to_date(
    tmp_path: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_shop(tmp_path / "s", clock).close()
    places = folders(tmp_path / "s")
    scripts = tmp_path / "scripts"
    scripts.mkdir()
    for script in migrating.SCRIPTS.glob("[0-9]*.py"):
        (scripts / script.name).write_bytes(script.read_bytes())
    (scripts / "0099_more.py").write_text(
        "def up(migrator, db):\n    db.execute_sql('CREATE TABLE more (id INTEGER) STRICT')\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(migrating, "SCRIPTS", scripts)
    application = Application.open(places, clock=clock)
    try:
        assert fetch_all("SELECT name FROM sqlite_master WHERE name = 'more'") == [("more",)]
        assert pragma("user_version") == 99
        assert application.catalog.by_sku("MILK") is not None
    finally:
        application.close()
    backups = list(places.backups.glob("*.db"))
    assert len(backups) == 1
    assert backups[0].stat().st_size > 0


def test_a_broken_step_leaves_the_file_as_it_was(
    tmp_path: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_shop(tmp_path / "s", clock).close()
    places = folders(tmp_path / "s")
    scripts = tmp_path / "scripts"
    scripts.mkdir()
    for script in migrating.SCRIPTS.glob("[0-9]*.py"):
        (scripts / script.name).write_bytes(script.read_bytes())
    (scripts / "0099_broken.py").write_text(
        "def up(migrator, db):\n"
        "    db.execute_sql('CREATE TABLE half (id INTEGER) STRICT')\n"
        "    raise ValueError('broken')\n",
        encoding="utf-8",
    )
    with monkeypatch.context() as patched:
        patched.setattr(migrating, "SCRIPTS", scripts)
        with pytest.raises(ValueError, match="broken"):
            Application.open(places, clock=clock)
    application = Application.open(places, clock=clock)
    try:
        assert fetch_all("SELECT name FROM sqlite_master WHERE name = 'half'") == []
        assert application.catalog.by_sku("MILK") is not None
    finally:
        application.close()


def test_what_is_no_store_is_said_to_be_none(tmp_path: Path) -> None:
    places = folders(tmp_path / "s")
    places.data.mkdir()
    places.store.write_bytes(b"this is no database, it is a letter to the tax office" * 100)
    with pytest.raises(StorageUnavailable):
        Application.open(places)


def test_an_empty_folder_says_how_to_begin(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no shop") as refused:
        Application.open(folders(tmp_path))
    assert "init" in refused.value.hint
    assert list(tmp_path.iterdir()) == []


def test_a_second_window_is_refused_and_a_dead_one_is_taken_over(tmp_path: Path) -> None:
    code = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from rcommerce_pos.core.storage.lock import WindowLock\n"
        "lock = WindowLock(Path(sys.argv[1])); lock.acquire()\n"
        "print('held', flush=True); time.sleep(600)\n"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(Unavailable, match=f"process {holder.pid}"):
            WindowLock(tmp_path).acquire()
    finally:
        holder.kill()
        holder.wait()
        assert holder.stdout is not None
        holder.stdout.close()
    lock = WindowLock(tmp_path)
    lock.acquire()
    lock.release()


def test_a_busy_store_is_waited_for_and_then_said(
    tmp_path: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = make_shop(tmp_path / "s", clock)
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from rcommerce_pos.core.storage.database import open_database, transaction\n"
        "open_database(Path(sys.argv[1]))\n"
        "with transaction():\n"
        "    print('busy', flush=True); sys.stdin.readline()\n"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "s" / "store.db")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdin is not None
    try:
        assert holder.stdout.readline() == "busy\n"
        execute("PRAGMA busy_timeout = 200")
        begun = time.monotonic()
        with pytest.raises(StorageUnavailable, match="busy") as said, transaction():
            pass
        assert said.value.code == "storage.busy"
        assert time.monotonic() - begun >= 0.15
        holder.stdin.write("\n")
        holder.stdin.flush()
        holder.wait()
        with transaction():
            pass
    finally:
        holder.kill()
        holder.wait()
        holder.stdin.close()
        holder.stdout.close()
        application.close()


def test_secrets_are_for_the_owner_alone(shop: Application) -> None:
    if os.name == "nt":
        pytest.skip("Windows keeps rights in another way")
    for name in ("journal.key", "pin.pepper"):
        assert (shop.folders.data / name).stat().st_mode & 0o077 == 0
