"""The hours of the staff as a table: one line for each stint, and the sums, for the payroll."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from rcommerce_pos.core.kernel.spreadsheet import to_csv
from rcommerce_pos.core.staff.time_clock import PersonHours

HEAD = ("Name", "Day", "In", "Out", "Break minutes", "Worked minutes", "Remark")


def hours_csv(people: Sequence[PersonHours], zone: str, now: datetime) -> str:
    """Every stint of a period with local times, and how many minutes of it are work."""
    local = ZoneInfo(zone)
    rows: list[tuple[str | int, ...]] = [
        (
            person.name,
            day.day.isoformat(),
            _wall(stint.start, local),
            _wall(stint.end, local),
            minutes(stint.rested(now)),
            minutes(stint.worked(now)),
            _remark(forgotten=stint.forgotten, is_open=stint.end is None),
        )
        for person in people
        for day in person.days
        for stint in day.stints
    ]
    return to_csv(HEAD, rows)


def hours_json(people: Sequence[PersonHours]) -> list[dict[str, object]]:
    """The hours as commands print them: minutes by person and day."""
    return [
        {
            "name": person.name,
            "worked_minutes": minutes(person.worked),
            "break_minutes": minutes(person.rested),
            "forgotten": len(person.forgotten),
            "days": [
                {
                    "day": day.day.isoformat(),
                    "worked_minutes": minutes(day.worked),
                    "break_minutes": minutes(day.rested),
                }
                for day in person.days
            ],
        }
        for person in people
    ]


def minutes(length: timedelta) -> int:
    """Whole minutes; what is less than one is not counted."""
    return length // timedelta(minutes=1)


def _wall(instant: datetime | None, zone: ZoneInfo) -> str:
    return instant.astimezone(zone).strftime("%Y-%m-%d %H:%M") if instant is not None else ""


def _remark(*, forgotten: bool, is_open: bool) -> str:
    if forgotten:
        return "not clocked out"
    return "still here" if is_open else ""
