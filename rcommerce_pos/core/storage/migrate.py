"""Bring a store's file to this program's schema: back up, run pending scripts, refuse a newer file.

The scripts are numbered and frozen: a step never imports the program, and is never edited once
released.
"""

import shutil
from pathlib import Path

from cysqlite._cysqlite import Connection

from rcommerce_pos.core.kernel.errors import StorageUnavailable
from rcommerce_pos.core.storage.database import (
    APPLICATION_ID,
    connect,
    database,
    fetch_all,
    fetch_one,
    transaction,
    translated,
)

SCRIPTS = Path(__file__).parent / "migrations"
LEAST_FREE_BYTES = 8 * 1024 * 1024


def schema_version() -> int:
    """The number of the newest script that this program ships."""
    return max(int(path.name[:4]) for path in SCRIPTS.glob("[0-9]*.py"))


def file_version() -> int:
    """The number of the newest script that ran on the open file; 0 for an empty one."""
    row = fetch_one("PRAGMA user_version")
    return int(row[0]) if row else 0


def migrate(backups: Path) -> Path | None:
    """Run what is pending on the open store; answers the backup made before, if any.

    A fresh file needs no backup. Raises StorageUnavailable if the file is newer than the program,
    or if a script fails: it is rolled back whole and stays pending.
    """
    found, wanted = file_version(), schema_version()
    if found > wanted:
        raise StorageUnavailable(
            "storage.newer",
            "This store was written by a newer version (schema {found}; this one knows {known}).",
            hint="Nothing was changed. Start the newer version of R Commerce POS.",
            found=found,
            known=wanted,
        )
    if found == wanted:
        return None
    # Every start but the first after an update does without it.
    from playhouse.migrations import Runner

    backup = back_up(backups, f"before-{wanted:04d}") if found else None
    with translated():
        Runner(database, directory=str(SCRIPTS)).up()
    broken = fetch_all("PRAGMA foreign_key_check")
    if broken:
        raise StorageUnavailable(
            "storage.migration_broken",
            "After the update {rows} rows point to nothing.",
            hint="Nothing is lost: the store as it was is kept as {backup}.",
            rows=len(broken),
            backup=backup,
        )
    with transaction() as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {wanted}")
    return backup


def back_up(folder: Path, label: str) -> Path:
    """Copy the open store through SQLite's own backup into ``folder`` and check the copy."""
    folder.mkdir(parents=True, exist_ok=True)
    source = Path(database.database)
    needed = source.stat().st_size + LEAST_FREE_BYTES
    if shutil.disk_usage(folder).free < needed:
        raise StorageUnavailable(
            "storage.no_room_for_backup",
            "There is no room for the backup that must be made before the update.",
            hint="Nothing was changed. Free {megabytes} MB and start again.",
            megabytes=needed // 1000000,
        )
    target = folder / f"store-{label}.db"
    target.unlink(missing_ok=True)
    with translated():
        copy = Connection(str(target))
        try:
            connect().backup(copy)
            sound = copy.execute_one("PRAGMA quick_check")
        finally:
            copy.close()
    if sound is None or sound[0] != "ok":
        raise StorageUnavailable(
            "storage.backup_failed",
            "The backup that must be made before the update is not sound.",
            hint="Nothing was changed. Check the disk.",
        )
    return target
