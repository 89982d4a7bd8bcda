"""A practice store is the shop's goods and people without its past, and leaves the shop alone."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cash.types import Shift
from rcommerce_pos.core.jobs.queue import PRINT_RECEIPT
from rcommerce_pos.core.kernel.errors import InvalidInput, NotFound, Refused, Unavailable
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Order
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.practice.making import is_made, make_practice, practice_folders
from rcommerce_pos.core.practice.tables import COPIED, NEVER, OF_THE_TILL, ON_WISH
from rcommerce_pos.core.settings.declarations import KIOSK, RECEIPT_FOOTER
from rcommerce_pos.core.settings.types import Purpose
from rcommerce_pos.core.setup import ShopDraft, create_shop
from rcommerce_pos.core.staff.types import Role
from rcommerce_pos.core.storage.database import (
    close_database,
    execute,
    fetch_all,
    fetch_one,
    transaction,
)
from rcommerce_pos.core.storage.lock import WindowLock
from rcommerce_pos.core.verify import verify_store
from tests.support.clock import SetClock
from tests.support.shop import CASHIER_PIN, add, sell

Rows = dict[str, list[tuple[object, ...]]]


def practise(shop: Application, clock: SetClock, *, customers: bool = False) -> Application:
    """The practice till of a shop, whose own store is closed from now on."""
    places = make_practice(shop.folders, "R1", customers=customers, clock=clock)
    return Application.open(places, clock=clock)


def everything(*, but: tuple[str, ...] = ()) -> Rows:
    """Every row of the open store."""
    tables = [
        row[0]
        for row in fetch_all("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not row[0].startswith(("sqlite_", "product_words", "product_parts"))
    ]
    return {table: fetch_all(f'SELECT * FROM "{table}"') for table in tables if table not in but}


def test_every_table_is_on_one_list_and_only_one(shop: Application) -> None:
    ours = fetch_all(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'product_words%'"
        " AND name NOT LIKE 'product_parts%' AND name NOT LIKE 'sqlite_%'"
    )
    lists = (*COPIED, *OF_THE_TILL, *ON_WISH, *NEVER)
    assert len(set(lists)) == len(lists)
    assert {row[0] for row in ours} - {"schema_migration"} == set(lists)


def test_goods_and_people_come_along_and_the_past_does_not(
    shop: Application, clock: SetClock
) -> None:
    sell(shop, ("MILK", "2"))
    owner = shop.staff.owner()
    shop.customers.add(owner, "Clara Customer", phone="555 010")
    shop.settings.set(RECEIPT_FOOTER, "See you!", shop.staff.owner())
    shop.settings.set(KIOSK, True, shop.staff.owner())
    till = practise(shop, clock)
    assert till.place.shop.purpose is Purpose.PRACTICE
    assert till.place.shop.name == "Corner Shop"
    assert [m.name for m in till.staff.members()] == ["Cara Cashier", "Max Manager", "Olga Owner"]
    actor = till.staff.sign_in(next(m.id for m in till.staff.members()), CASHIER_PIN)
    assert actor.role is Role.CASHIER
    assert till.settings.get(RECEIPT_FOOTER) == "See you!"
    assert not till.settings.get(KIOSK)
    assert till.catalog.count() == 6
    assert [hit.product.sku for hit in till.search.search("milk")] == ["MILK", "CHOC"]
    assert till.catalog.lookup("4006381333931").found[0].product.name == "Milk 1 l"
    for index in ("product_words", "product_parts"):
        with transaction():
            execute(f"INSERT INTO {index}({index}) VALUES ('integrity-check')")
    add(till, "Milk tea", "TEA", "2.00")
    assert [hit.product.sku for hit in till.search.search("milk tea")] == ["TEA"]
    assert len(till.search.search("milk")) == 3
    for table in (*NEVER, *ON_WISH):
        if table not in ("journal", "journal_key"):
            assert fetch_all(f'SELECT * FROM "{table}"') == []
    assert [row[0] for row in fetch_all("SELECT kind FROM journal")] == ["GENESIS", "LOGIN"]
    assert verify_store(till, full=True).findings == ()


def test_customers_come_along_only_where_they_are_wanted(
    shop: Application, clock: SetClock
) -> None:
    shop.customers.add(shop.staff.owner(), "Clara Customer", phone="555 010")
    till = practise(shop, clock, customers=True)
    assert [c.name for c in till.customers.search("clara")] == ["Clara Customer"]
    assert verify_store(till, full=True).findings == ()


def test_what_is_sold_there_has_numbers_of_its_own_and_says_so(
    shop: Application, clock: SetClock
) -> None:
    real = sell(shop, ("MILK", "1"))
    till = practise(shop, clock)
    order = sell(till, ("MILK", "1"), ("LAST", "3"))
    assert (real.number, order.number) == ("S1-R1-1", "PRACTICE-R1-1")
    void = till.corrections.void(till.staff.owner(), order.id, "practice").void
    assert void is not None
    assert void.number == "PRACTICE-R1C-1"
    lines = till.receipts.text(order).splitlines()
    marks = [place for place, line in enumerate(lines) if "BUNG - kein Beleg" in line]
    assert marks[0] == 0
    assert len(marks) == 2
    assert marks[1] > len(lines) // 2
    assert fetch_one("SELECT COUNT(*) FROM job WHERE kind = ?", (PRINT_RECEIPT,)) == (0,)
    assert not till.order_finder.is_receipt(real.printed_number)
    assert verify_store(till, full=True).findings == ()


def test_the_shop_has_not_one_row_more(shop: Application, clock: SetClock) -> None:
    sell(shop, ("MILK", "1"))
    before = everything()
    till = practise(shop, clock)
    sell(till, ("MILK", "1"), ("CHOC", "2"))
    shift: Shift | None = till.cash.current_shift()
    assert shift is not None
    till.close()
    again = Application.open(shop.folders, clock=clock)
    assert everything() == before
    assert verify_store(again, full=True).findings == ()
    day = again.cash.today()
    report = again.tax_reports.between(again.staff.owner(), day, day)
    assert report.totals.gross == Money(119, "EUR")


def test_beginning_anew_forgets_what_was_practised_and_takes_todays_prices(
    shop: Application, clock: SetClock
) -> None:
    till = practise(shop, clock)
    first: Order = sell(till, ("MILK", "1"))
    till.close()
    again = Application.open(shop.folders, clock=clock)
    again.catalog.archive(again.staff.owner(), _milk(again))
    till = practise(again, clock)
    assert till.orders.last() is None
    assert till.catalog.lookup("4006381333931").found == ()
    assert sell(till, ("CHOC", "1")).number == first.number
    assert verify_store(till, full=True).findings == ()


def test_beginning_anew_gives_nobody_more_tries(shop: Application, clock: SetClock) -> None:
    till = practise(shop, clock)
    who = next(m.id for m in till.staff.members())
    for _ in range(5):
        with pytest.raises(Refused):
            till.staff.sign_in(who, "0000")
    till = practise(shop, clock)
    with pytest.raises(Refused, match="[Ww]ait"):
        till.staff.sign_in(who, CASHIER_PIN)
    clock.instant += timedelta(minutes=1)
    assert till.staff.sign_in(who, CASHIER_PIN).id == who


def test_wrong_pins_at_the_till_count_in_practice_too(shop: Application, clock: SetClock) -> None:
    who = next(m.id for m in shop.staff.members())
    for _ in range(5):
        with pytest.raises(Refused):
            shop.staff.sign_in(who, "0000")
    till = practise(shop, clock)
    with pytest.raises(Refused, match="[Ww]ait"):
        till.staff.sign_in(who, CASHIER_PIN)


def test_the_shops_journal_says_that_it_was_practised_and_who_did(
    shop: Application, clock: SetClock
) -> None:
    begun = shop.practice.begin()
    till = practise(shop, clock)
    till.staff.sign_in(next(m.id for m in till.staff.members()), CASHIER_PIN)
    sell(till, ("MILK", "1"))
    till.close()
    again = Application.open(shop.folders, clock=clock)
    done = again.practice.end(begun)
    assert (done.people, done.sales) == (("Cara Cashier",), 1)
    kinds = [row[0] for row in fetch_all("SELECT kind FROM journal ORDER BY seq DESC LIMIT 2")]
    assert kinds == ["PRACTICE_END", "PRACTICE_BEGIN"]
    assert verify_store(again, full=True).findings == ()


def test_nobody_practises_at_a_practice_till_or_at_one_that_is_not_there(
    shop: Application, clock: SetClock
) -> None:
    with pytest.raises(NotFound, match="R9"):
        make_practice(shop.folders, "R9", clock=clock)
    assert not is_made(practice_folders(shop.folders, "R9"))
    till = practise(shop, clock)
    with pytest.raises(Refused, match="already"):
        till.practice.begin()
    with pytest.raises(Refused, match="already"):
        make_practice(till.folders, "R1", clock=clock)


def test_nothing_is_made_anew_under_a_window_that_practises(
    shop: Application, clock: SetClock
) -> None:
    till = practise(shop, clock)
    kept = sell(till, ("MILK", "1"))
    lock = WindowLock(till.folders.data)
    lock.acquire()
    try:
        with pytest.raises(Unavailable, match="open in another window"):
            make_practice(shop.folders, "R1", clock=clock)
    finally:
        lock.release()
    till = Application.open(till.folders, clock=clock)
    last = till.orders.last()
    assert last is not None
    assert last.number == kept.number


def test_half_a_practice_store_is_made_anew(shop: Application, clock: SetClock) -> None:
    places = practice_folders(shop.folders, "R1")
    places.data.mkdir(parents=True)
    (places.data / "store.new.db").write_bytes(b"half of one")
    (places.data / "journal.key").write_bytes(b"x")
    till = practise(shop, clock)
    assert verify_store(till, full=True).findings == ()


def test_no_shop_is_called_like_a_practice_till(tmp_path: Path) -> None:
    draft = ShopDraft(code="Practice", register="R1", country="DE", currency="EUR")
    with pytest.raises(InvalidInput, match="practice"):
        create_shop(folders(tmp_path / "new"), draft)
    close_database()


def _milk(till: Application) -> UUID:
    product = till.catalog.by_sku("MILK")
    assert product is not None
    return product.id
