"""Time: the business day of an instant, and millis that come back."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.kernel.clock import business_date, from_millis, to_millis
from rcommerce_pos.core.kernel.ids import new_id


@given(st.integers(0, 4 * 10**12))
def test_millis_come_back(millis: int) -> None:
    assert to_millis(from_millis(millis)) == millis


def test_a_naive_instant_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        to_millis(datetime(2026, 1, 1))  # noqa: DTZ001  # the fault that is tested


@pytest.mark.parametrize(
    ("instant", "cutoff", "expected"),
    [
        (datetime(2026, 6, 16, 1, 59, tzinfo=UTC), 240, date(2026, 6, 15)),
        (datetime(2026, 6, 16, 2, 0, tzinfo=UTC), 240, date(2026, 6, 16)),
        (datetime(2026, 6, 15, 22, 30, tzinfo=UTC), 0, date(2026, 6, 16)),
        # The night the clocks go forward: 03:30 is an hour after 01:30.
        (datetime(2026, 3, 29, 1, 30, tzinfo=UTC), 180, date(2026, 3, 29)),
    ],
)
def test_the_business_day_begins_at_the_cutoff(
    instant: datetime, cutoff: int, expected: date
) -> None:
    assert business_date(instant, zone="Europe/Berlin", cutoff_minutes=cutoff) == expected


def test_keys_are_in_order_of_birth() -> None:
    keys = [new_id() for _ in range(5000)]
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)
    assert {key.version for key in keys} == {7}
