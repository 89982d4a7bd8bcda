"""Hours: whatever was punched, stints never overlap, sums add up, and a night has its hours."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.staff.hours import (
    LONGEST,
    NEXT,
    NOTHING,
    Presence,
    Punch,
    PunchKind,
    account,
    by_day,
    week_of,
)

BEGIN = datetime(2026, 3, 23, 6, 0, tzinfo=UTC)
KINDS = [each for each in PunchKind if each is not PunchKind.VOID]


def punch(number: int, kind: PunchKind, at: datetime) -> Punch:
    return Punch(UUID(int=number), kind, at)


@st.composite
def any_punches(draw: st.DrawFn) -> list[Punch]:
    """Any kinds at any times of two weeks, in no order, with equal times among them."""
    found = draw(
        st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 14 * 24 * 12)), max_size=60)
    )
    return [
        punch(number, kind, BEGIN + timedelta(minutes=5 * at))
        for number, (kind, at) in enumerate(found)
    ]


@given(any_punches())
def test_no_two_stints_overlap_and_breaks_lie_inside(punches: list[Punch]) -> None:
    now = BEGIN + timedelta(days=15)
    stints = account(punches, now).stints
    ended = BEGIN
    for stint in stints:
        assert stint.start >= ended
        assert (stint.end is None) == stint.forgotten
        ended = stint.end or stint.start
        assert NOTHING <= stint.worked(now) <= LONGEST
        inside = stint.start
        for each in stint.breaks:
            assert each.start >= inside
            inside = each.end or each.start
        assert stint.end is None or inside <= stint.end
        if not stint.forgotten:
            assert stint.end is not None
            assert stint.worked(now) + stint.rested(now) == stint.end - stint.start


@given(any_punches(), st.sampled_from(["UTC", "Europe/Berlin", "America/New_York"]))
def test_days_sum_to_the_whole_and_lose_nothing(punches: list[Punch], zone: str) -> None:
    now = BEGIN + timedelta(days=15)
    found = account(punches, now)
    days = by_day(found.stints, now, zone=zone, cutoff_minutes=240)
    whole = sum((each.worked(now) for each in found.stints), NOTHING)
    assert sum((day.worked for day in days), NOTHING) == whole
    assert sum(len(day.stints) for day in days) == len(found.stints)
    assert [day.day for day in days] == sorted({day.day for day in days})
    told = [each for stint in found.stints for each in stint.punches] + list(found.stray)
    assert sorted(each.id for each in told) == sorted(each.id for each in punches)


@given(st.lists(st.integers(0, 2), max_size=40), st.data())
def test_punching_what_is_offered_never_strays(steps: list[int], data: st.DataObject) -> None:
    now = BEGIN
    punches: list[Punch] = []
    for number, step in enumerate(steps):
        now += timedelta(minutes=data.draw(st.integers(0, 700)))
        choices = NEXT[account(punches, now).presence]
        punches.append(punch(number, choices[step % len(choices)], now))
    assert account(punches, now).stray == ()


@pytest.mark.parametrize(
    ("day", "hours"),
    [(date(2026, 3, 28), 7), (date(2026, 10, 24), 9), (date(2026, 6, 13), 8)],
)
def test_a_night_in_which_the_clocks_change_has_the_hours_that_it_had(
    day: date, hours: int
) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    start = datetime(day.year, day.month, day.day, 22, 0, tzinfo=berlin).astimezone(UTC)
    after = day + timedelta(days=1)
    end = datetime(after.year, after.month, after.day, 6, 0, tzinfo=berlin).astimezone(UTC)
    found = account([punch(1, PunchKind.IN, start), punch(2, PunchKind.OUT, end)], end)
    days = by_day(found.stints, end, zone="Europe/Berlin", cutoff_minutes=0)
    assert [(each.day, each.worked) for each in days] == [(day, timedelta(hours=hours))]


def test_who_does_not_clock_out_is_forgotten_and_begins_anew() -> None:
    morning = punch(1, PunchKind.IN, BEGIN)
    later = account([morning], BEGIN + timedelta(hours=5))
    assert later.presence is Presence.IN
    next_day = BEGIN + timedelta(hours=24)
    assert account([morning], next_day).presence is Presence.OUT
    both = account([morning, punch(2, PunchKind.IN, next_day)], next_day)
    assert [each.forgotten for each in both.stints] == [True, False]
    assert both.stints[0].worked(next_day) == NOTHING


def test_breaks_are_taken_off() -> None:
    at = [BEGIN + timedelta(hours=each) for each in (0, 4, 5, 8)]
    kinds = (PunchKind.IN, PunchKind.BREAK_START, PunchKind.BREAK_END, PunchKind.OUT)
    found = account([punch(n, k, t) for n, (k, t) in enumerate(zip(kinds, at, strict=True))], at[3])
    assert found.stints[0].worked() == timedelta(hours=7)
    assert account([punch(n, k, at[n]) for n, k in enumerate(kinds[:2])], at[2]).presence is (
        Presence.ON_BREAK
    )


def test_a_week_is_monday_to_sunday() -> None:
    assert week_of(date(2026, 3, 29)) == (date(2026, 3, 23), date(2026, 3, 29))
    assert week_of(date(2026, 3, 23)) == (date(2026, 3, 23), date(2026, 3, 29))
