"""The time clock: punches are only added to, corrections name who and why, sums follow."""

import json
from datetime import timedelta

import pytest
from cysqlite.exceptions import SqliteError

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import InvalidInput, NotFound, PermissionDenied, Refused
from rcommerce_pos.core.reporting.hours import hours_csv
from rcommerce_pos.core.settings.declarations import CLOCK_IN_AT_SIGN_IN
from rcommerce_pos.core.staff.hours import Presence, PunchKind
from rcommerce_pos.core.staff.types import Role
from rcommerce_pos.core.storage.database import execute, fetch_all, transaction
from rcommerce_pos.core.verify import verify_store
from tests.core.staff.test_people import journal, who
from tests.support.clock import SetClock


def work(shop: Application, clock: SetClock, name: str, hours: float) -> None:
    """Somebody comes, works so long, and goes."""
    shop.time_clock.punch(who(shop, name), PunchKind.IN)
    clock.pass_by(hours=hours)
    shop.time_clock.punch(who(shop, name), PunchKind.OUT)


def hours_of(shop: Application, name: str) -> timedelta:
    today = shop.time_clock.today()
    actor = who(shop, name)
    return shop.time_clock.hours(actor, today, today, member_id=actor.id)[0].worked


def test_a_day_with_a_break(shop: Application, clock: SetClock) -> None:
    cara = who(shop, "Cara")
    assert shop.time_clock.state(cara).choices == (PunchKind.IN,)
    shop.time_clock.punch(cara, PunchKind.IN)
    clock.pass_by(hours=3)
    state = shop.time_clock.punch(cara, PunchKind.BREAK_START)
    assert state.presence is Presence.ON_BREAK
    clock.pass_by(minutes=30)
    shop.time_clock.punch(cara, PunchKind.BREAK_END)
    clock.pass_by(hours=2)
    state = shop.time_clock.punch(cara, PunchKind.OUT)
    assert state.week == timedelta(hours=5)
    assert hours_of(shop, "Cara") == timedelta(hours=5)
    assert [each["what"] for each in journal("TIME_PUNCH")] == [
        "in", "break_start", "break_end", "out",
    ]  # fmt: skip
    assert verify_store(shop).sound


def test_what_does_not_fit_is_refused(shop: Application) -> None:
    with pytest.raises(Refused) as refused:
        shop.time_clock.punch(who(shop, "Cara"), PunchKind.OUT)
    assert refused.value.code == "clock.does_not_fit"
    assert fetch_all("SELECT 1 FROM punch") == []


def test_a_correction_is_a_new_record_with_who_and_why(shop: Application, clock: SetClock) -> None:
    work(shop, clock, "Cara", 4)
    max_, today = who(shop, "Max"), shop.time_clock.today()
    stint = shop.time_clock.hours(max_, today, today)[0].days[0].stints[0]
    out = stint.punches[-1]
    shop.time_clock.move(max_, out.id, out.at - timedelta(hours=1), reason="Left at noon")
    assert hours_of(shop, "Cara") == timedelta(hours=3)
    assert len(fetch_all("SELECT 1 FROM punch")) == 3
    entry = journal("TIME_PUNCH")[-1]
    assert (entry["by"], entry["who"], entry["reason"]) == (
        "Max Manager", "Cara Cashier", "Left at noon",
    )  # fmt: skip
    assert entry["was"] > entry["when"]
    change = shop.time_clock.changes(max_, today, today)[0]
    assert (change.by, change.reason) == ("Max Manager", "Left at noon")
    with pytest.raises(NotFound):
        shop.time_clock.move(max_, out.id, out.at, reason="Again")
    kinds = [each.kind.value for each in shop.exceptions.of_day(max_, today)]
    assert kinds == ["hours_corrected"]
    assert verify_store(shop).sound


def test_a_punch_can_be_withdrawn_and_one_added(shop: Application, clock: SetClock) -> None:
    work(shop, clock, "Cara", 2)
    max_, today = who(shop, "Max"), shop.time_clock.today()
    for punch in shop.time_clock.hours(max_, today, today)[0].days[0].stints[0].punches:
        shop.time_clock.withdraw(max_, punch.id, reason="Wrong person")
    assert shop.time_clock.hours(max_, today, today, member_id=who(shop, "Cara").id)[0].days == ()
    for minutes, kind in ((9 * 60, PunchKind.IN), (10 * 60, PunchKind.OUT)):
        at = shop.time_clock.instant(today, minutes)
        shop.time_clock.add(max_, who(shop, "Cara").id, kind, at, reason="Forgot both")
    assert hours_of(shop, "Cara") == timedelta(hours=1)
    assert verify_store(shop).sound


def test_who_forgot_to_clock_out_is_named_the_next_day(shop: Application, clock: SetClock) -> None:
    shop.time_clock.punch(who(shop, "Cara"), PunchKind.IN)
    clock.pass_by(hours=10)
    assert shop.time_clock.forgotten(who(shop, "Max")) == ()
    clock.pass_by(hours=14)
    assert [each.name for each in shop.time_clock.forgotten(who(shop, "Max"))] == ["Cara Cashier"]
    assert shop.time_clock.forgotten(who(shop, "Cara")) == ()
    state = shop.time_clock.state(who(shop, "Cara"))
    assert state.presence is Presence.OUT
    assert state.forgotten is not None
    late = state.forgotten.start + timedelta(hours=8)
    shop.time_clock.add(
        who(shop, "Max"), who(shop, "Cara").id, PunchKind.OUT, late, reason="Left at five"
    )
    assert shop.time_clock.forgotten(who(shop, "Max")) == ()


def test_nobody_corrects_her_own_hours_but_the_owner(shop: Application, clock: SetClock) -> None:
    clock.pass_by(hours=5)
    at = clock.now() - timedelta(hours=4)
    max_, olga = who(shop, "Max"), who(shop, "Olga")
    with pytest.raises(Refused) as refused:
        shop.time_clock.add(max_, max_.id, PunchKind.IN, at, reason="Forgot")
    assert refused.value.code == "hours.own"
    assert olga.role is Role.OWNER
    shop.time_clock.add(olga, olga.id, PunchKind.IN, at, reason="Forgot")
    with pytest.raises(PermissionDenied):
        shop.time_clock.add(who(shop, "Cara"), max_.id, PunchKind.IN, at, reason="Forgot")
    with pytest.raises(InvalidInput):
        shop.time_clock.add(olga, max_.id, PunchKind.IN, at, reason=" ")
    with pytest.raises(InvalidInput):
        shop.time_clock.add(
            olga, max_.id, PunchKind.IN, clock.now() + timedelta(minutes=1), reason="Soon"
        )


def test_others_hours_are_for_who_may_see_them(shop: Application) -> None:
    today = shop.time_clock.today()
    with pytest.raises(PermissionDenied):
        shop.time_clock.hours(who(shop, "Cara"), today, today)
    with pytest.raises(InvalidInput):
        shop.time_clock.hours(who(shop, "Max"), today, today - timedelta(days=1))


def test_punches_cannot_be_changed_behind_the_clock(shop: Application, clock: SetClock) -> None:
    work(shop, clock, "Cara", 1)
    for sql in ("UPDATE punch SET at_utc = 0", "DELETE FROM punch"):
        with pytest.raises(SqliteError, match="append-only"), transaction():
            execute(sql)


def test_the_sign_in_asks_as_it_is_set(shop: Application) -> None:
    cara = who(shop, "Cara")
    assert shop.time_clock.asks_at_sign_in(cara) == ""
    shop.settings.set(CLOCK_IN_AT_SIGN_IN, "required", shop.staff.owner())
    assert shop.time_clock.asks_at_sign_in(cara) == "required"
    shop.time_clock.punch(cara, PunchKind.IN)
    assert shop.time_clock.asks_at_sign_in(cara) == ""


def test_the_table_for_spreadsheets_is_harmless(shop: Application, clock: SetClock) -> None:
    shop.staff.add(shop.staff.owner(), name='=HYPERLINK("x")', role=Role.CASHIER, pin="8264")
    shop.time_clock.punch(who(shop, "="), PunchKind.IN)
    clock.pass_by(minutes=90)
    shop.time_clock.punch(who(shop, "="), PunchKind.OUT)
    today = shop.time_clock.today()
    people = shop.time_clock.hours(who(shop, "Max"), today, today)
    text = hours_csv(people, "Europe/Berlin", clock.now())
    line = text.split("\r\n")[1]
    assert line.startswith("\"'=HYPERLINK")
    assert line.endswith(",2026-06-16 11:00,2026-06-16 12:30,0,90,")
    assert json.dumps(line)
