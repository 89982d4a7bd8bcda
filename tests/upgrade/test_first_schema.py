"""A store of the first version, with a sale and an open cart, is brought up to date."""

import importlib.util
from pathlib import Path
from typing import Any

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.indexing import index_rows
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.storage import migrate as migrating
from rcommerce_pos.core.storage.database import (
    APPLICATION_ID,
    close_database,
    connect,
    execute,
    fetch_all,
    fetch_one,
    open_database,
    transaction,
)
from rcommerce_pos.core.verify import verify_store
from tests.support.clock import SetClock
from tests.support.pictures import picture
from tests.support.shop import cash, make_shop, sell

MILK = "4006381333931"


def statements(name: str) -> Any:
    """One of the frozen scripts."""
    path = migrating.SCRIPTS / name
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class _Plain:
    """What a script asks of a database."""

    def execute_sql(self, sql: str) -> None:
        execute(sql)


def first_version(source: Path, target: Path) -> None:
    """A file of the first schema with the rows of a store of today, as far as it had them."""
    for path in source.iterdir():
        if path.is_file() and not path.name.startswith("store.db"):
            (target / path.name).write_bytes(path.read_bytes())
    open_database(target / "store.db")
    with transaction():
        statements("0001_first_schema.py").up(None, _Plain())
    connect().execute("ATTACH DATABASE ? AS today", (str(source / "store.db"),))
    connect().execute("PRAGMA foreign_keys = OFF")
    with transaction():
        for (table,) in fetch_all(
            "SELECT name FROM main.sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
            " AND name NOT LIKE 'product_words%' AND name NOT LIKE 'product_parts%'"
            " AND name NOT LIKE 'sqlite_%'"
        ):
            columns = [row[1] for row in fetch_all(f'PRAGMA main.table_info("{table}")')]
            names = ", ".join(f'"{name}"' for name in columns)
            execute(f'INSERT INTO main."{table}" ({names}) SELECT {names} FROM today."{table}"')
        execute(f"PRAGMA application_id = {APPLICATION_ID}")
        execute("PRAGMA user_version = 1")
        (made,) = fetch_all("SELECT sql FROM today.sqlite_master WHERE name = 'schema_migration'")
        execute(made[0])
        execute(
            "INSERT INTO main.schema_migration SELECT * FROM today.schema_migration"
            " WHERE name LIKE '0001%'"
        )
        index_rows(fetch_all("SELECT number, name FROM main.product"))
    connect().execute("DETACH DATABASE today")
    close_database()


@pytest.fixture
def old(tmp_path: Path, clock: SetClock) -> Path:
    """The folder of a store of the first version."""
    shop = make_shop(tmp_path / "new", clock)
    sell(shop, ("MILK", "3"), ("CAFE", "1"))
    cara = shop.staff.by_name("Cara Cashier")
    cart = shop.carts.start(cara).cart.id
    shop.carts.scan(cara, cart, MILK)
    shop.close()
    (tmp_path / "old").mkdir()
    first_version(tmp_path / "new", tmp_path / "old")
    return tmp_path / "old"


def test_a_store_of_the_first_version_goes_on_selling(old: Path, clock: SetClock) -> None:
    shop = Application.open(folders(old), clock=clock)
    try:
        row = fetch_one("PRAGMA user_version")
        assert row is not None
        assert row[0] == migrating.schema_version()
        last = shop.orders.last()
        assert last is not None
        assert len(last.items) == 2
        cara = shop.staff.by_name("Cara Cashier")
        sale = shop.carts.resume(cara)
        assert [line.name for line in sale.cart.lines] == ["Milk 1 l"]
        shift = shop.cash.current_shift() or shop.cash.open_shift(cara, Money.zero("EUR"))
        assert shift is not None
        order = shop.checkout.complete(cara, sale.cart.id, (cash(shop, "5"),))
        assert str(order.gross) == "1.19"
        assert verify_store(shop).sound
    finally:
        shop.close()
    assert list(folders(old).backups.glob("*.db"))


def test_a_store_of_before_pictures_takes_them(tmp_path: Path, clock: SetClock) -> None:
    """A file of schema 5 gets the tables, keeps its goods, and a product gets a picture."""
    shop = make_shop(tmp_path, clock)
    sell(shop, ("MILK", "1"))
    with transaction():
        for statement in (
            'DROP TRIGGER "product_forget_pictures"',
            'DROP TABLE "product_picture"',
            'DROP TABLE "internal_code"',
            "DELETE FROM schema_migration WHERE name LIKE '%_pictures'",
            "PRAGMA user_version = 5",
        ):
            execute(statement)
    shop.close()
    shop = Application.open(folders(tmp_path), clock=clock)
    try:
        milk = shop.catalog.by_sku("MILK")
        assert milk is not None
        owner = shop.staff.owner()
        made = shop.pictures.add(owner, milk.id, picture())
        assert shop.pictures.first_of(milk.id) == made
        assert shop.product_editing.issue_code(owner).startswith("2")
        assert verify_store(shop).sound
    finally:
        shop.close()
