"""Makes a practice store from a shop's: its goods and people, and none of its past.

The shop's file is attached read-only to the new one, by the one SQLite library of the process that
practises; the till that sells beside it is another process and waits for nothing.
"""

from contextlib import suppress
from pathlib import Path
from uuid import UUID

from cysqlite._cysqlite import Connection
from cysqlite.exceptions import SqliteError

from rcommerce_pos.core.journal.anchor import FILE_NAME as ANCHOR_FILE
from rcommerce_pos.core.journal.keys import FILE_NAME as KEY_FILE
from rcommerce_pos.core.journal.keys import write_secret
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock, SystemClock
from rcommerce_pos.core.kernel.errors import NotFound, Refused, StorageUnavailable
from rcommerce_pos.core.paths import Folders, folders
from rcommerce_pos.core.practice.tables import COPIED, ON_WISH
from rcommerce_pos.core.settings.declarations import CARD_TERMINAL, KIOSK
from rcommerce_pos.core.settings.types import Purpose
from rcommerce_pos.core.staff.pins import PEPPER_FILE
from rcommerce_pos.core.storage.database import (
    close_database,
    connect,
    execute,
    execute_many,
    fetch_all,
    fetch_one,
    open_database,
    transaction,
    translated,
)
from rcommerce_pos.core.storage.lock import WindowLock
from rcommerce_pos.core.storage.migrate import migrate, schema_version

STORE_CODE = "PRACTICE"
"""Begins every number of a practice document; no shop may be called like that."""
_DRAFT = "store.new.db"
_NOT_SET = (KIOSK.key, CARD_TERMINAL.key)
_THROTTLE = "staff_id, register_id, failures, lockouts, locked_until"


def practice_folders(shop: Folders, register: str) -> Folders:
    """Where a till of a shop practises: a folder of its own, below the shop's."""
    return folders(shop.data / "practice" / f"till-{register}")


def is_made(places: Folders) -> bool:
    """True where there is something to practise on."""
    return places.store.exists()


def make_practice(
    shop: Folders, register: str, *, customers: bool = False, clock: Clock | None = None
) -> Folders:
    """Make the practice store of a till, in place of the one that was there.

    Wrong PINs that were counted stay counted: beginning anew gives nobody more tries. The process
    has no store open afterwards. Raises Unavailable while a window practises there,
    StorageUnavailable where the shop's file cannot be read, NotFound where it has no such till.
    """
    places = practice_folders(shop, register)
    close_database()
    lock = WindowLock(places.data)
    lock.acquire()
    try:
        wrong_pins = _wrong_pins(places.store)
        _clear(places)
        draft = places.data / _DRAFT
        open_database(draft)
        try:
            migrate(places.backups)
            _fill(shop, places, register, customers=customers, clock=clock or SystemClock())
            _count_on(wrong_pins)
        finally:
            close_database()
        draft.replace(places.store)
    finally:
        lock.release()
    return places


def _clear(places: Folders) -> None:
    """Remove what was practised; the store goes first, so that half of it never opens."""
    files = [
        path
        for name in (places.store.name, _DRAFT)
        for path in (places.data / name, places.data / f"{name}-wal", places.data / f"{name}-shm")
    ]
    for path in (
        *files,
        *(places.data / n for n in (KEY_FILE, ANCHOR_FILE, PEPPER_FILE, "running")),
    ):
        path.unlink(missing_ok=True)


def _fill(shop: Folders, places: Folders, register: str, *, customers: bool, clock: Clock) -> None:
    with translated():
        connect().execute("ATTACH DATABASE ? AS shop", (f"{shop.store.as_uri()}?mode=ro",))
        version = connect().execute_one("PRAGMA shop.user_version")
    if version is None or version[0] != schema_version():
        raise StorageUnavailable(
            "practice.shop_version",
            "The shop's file is not of this version.",
            hint="Open the till once, then practise.",
        )
    secret = (shop.data / PEPPER_FILE).read_bytes()
    write_secret(places.data / PEPPER_FILE, secret)
    with transaction() as connection:
        connection.execute("PRAGMA defer_foreign_keys = 1")
        _demand_shop()
        for table in (*COPIED, *(ON_WISH if customers else ())):
            _copy(table)
        key = _copy_till(register)
        _make_practice_of_it()
        _copy_index()
        JournalService(UUID(bytes=key), places.data, clock).begin(
            {"v": 1, "store": STORE_CODE, "register": register, "purpose": Purpose.PRACTICE.value}
        )
    with translated():
        connect().execute("DETACH DATABASE shop")


def _demand_shop() -> None:
    row = fetch_one("SELECT purpose FROM shop.store")
    if row is None:
        raise Refused("shop.none", "This store has no shop yet.")
    if row[0] == Purpose.PRACTICE.value:
        raise Refused("practice.of_practice", "This till is a practice till already.")


def _copy(table: str, *, where: str = "", values: tuple[object, ...] = ()) -> None:
    names = ", ".join(f'"{row[0]}"' for row in fetch_all(_COLUMNS, (table,)))
    execute(
        f'INSERT INTO main."{table}" ({names}) SELECT {names} FROM shop."{table}"{where}', values
    )


_COLUMNS = "SELECT name FROM pragma_table_info(?) ORDER BY cid"


def _copy_till(register: str) -> bytes:
    _copy("register", where=" WHERE code = ?", values=(register,))
    row = fetch_one("SELECT id FROM main.register")
    if row is None:
        raise NotFound(
            "register.unknown", "There is no till {register} in this shop.", register=register
        )
    for table in ("staff_throttle", "badge_throttle"):
        _copy(table, where=" WHERE register_id = ?", values=(row[0],))
    return bytes(row[0])


def _make_practice_of_it() -> None:
    """Numbers of its own; nothing is sold out where no stock is kept; no way in but a PIN."""
    execute("UPDATE main.store SET code = ?, purpose = ?", (STORE_CODE, Purpose.PRACTICE.value))
    execute("UPDATE main.product SET inventory_policy = 'allow' WHERE inventory_policy <> 'allow'")
    execute("UPDATE main.staff SET recovery_hash = NULL")
    execute_many(
        "DELETE FROM main.setting WHERE key = ? OR key GLOB ?",
        [(key, f"{key}@*") for key in _NOT_SET],
    )


def _copy_index() -> None:
    """The search index as the shop has it: both files have the same tables behind it."""
    for index in ("product_words", "product_parts"):
        for part in ("config", "data", "docsize", "idx"):
            execute(f'DELETE FROM main."{index}_{part}"')
            _copy(f"{index}_{part}")


def _wrong_pins(store: Path) -> list[tuple[object, ...]]:
    """The wrong PINs that the store before had counted; none where it cannot be read."""
    if not store.exists():
        return []
    with suppress(SqliteError):
        old = Connection(str(store))
        try:
            return list(old.execute(f"SELECT {_THROTTLE} FROM staff_throttle").fetchall())
        finally:
            old.close()
    return []


def _count_on(rows: list[tuple[object, ...]]) -> None:
    """What the practice store counted takes the place of what the shop did, where it is more."""
    with transaction():
        execute_many(
            f"INSERT INTO staff_throttle ({_THROTTLE}) SELECT ?, ?, ?, ?, ?"
            " WHERE EXISTS (SELECT 1 FROM staff WHERE id = ?1)"
            " ON CONFLICT (staff_id, register_id) DO UPDATE SET failures = excluded.failures,"
            " lockouts = excluded.lockouts, locked_until = excluded.locked_until"
            " WHERE excluded.lockouts >= lockouts",
            rows,
        )
