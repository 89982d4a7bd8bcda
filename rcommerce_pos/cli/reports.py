"""Commands that sum up what was sold in a period."""

from datetime import date
from typing import Annotated

import typer

from rcommerce_pos.cli.output import show
from rcommerce_pos.cli.selling import Json
from rcommerce_pos.cli.window import opened
from rcommerce_pos.core.kernel.clock import rfc3339
from rcommerce_pos.core.kernel.errors import InvalidInput

report = typer.Typer(help="What was sold, summed up.", rich_markup_mode=None)


@report.callback()
def _report() -> None:
    """What was sold, summed up."""


@report.command("tax")
def show_taxes(
    context: typer.Context,
    from_day: Annotated[str, typer.Option("--from", help="The first business date: 2026-01-01.")],
    to_day: Annotated[str, typer.Option("--to", help="The last business date, included.")],
    as_json: Json = False,
) -> None:
    """Sum up the taxes of a period by tax and by day."""
    days = read_day(from_day), read_day(to_day)
    with opened(context) as application:
        facts = application.tax_reports.between(application.staff.owner(), *days).as_json()
        show(facts if as_json else _in_lines(facts), as_json=as_json)


@report.command("exceptions")
def show_exceptions(
    context: typer.Context,
    day: Annotated[str, typer.Option("--day", help="The business date: 2026-01-31.")],
    as_json: Json = False,
) -> None:
    """List voids after the total, overrides, links and refusals of a day, the newest first."""
    wanted = read_day(day)
    with opened(context) as application:
        entries = application.exceptions.of_day(application.staff.owner(), wanted)
        facts = [
            {
                "kind": entry.kind.value,
                "at": rfc3339(entry.at),
                "by": entry.actor,
                "approved_by": entry.approved_by,
                "subject": entry.subject,
                "amount": str(entry.amount) if entry.amount is not None else None,
            }
            for entry in entries
        ]
        show({"day": day, "exceptions": facts}, as_json=as_json)


def read_day(text: str) -> date:
    """A day as it is written everywhere else; Python alone would also take week dates."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:
        raise InvalidInput(
            "report.date", "“{text}” is not a date.", hint="Write it as 2026-01-31.", text=text
        )
    return day


def _in_lines(facts: dict[str, object]) -> dict[str, object]:
    """The report for people: of each day only its totals."""
    days = facts["days"]
    assert isinstance(days, list)
    kept = [{name: day[name] for name in day if name not in ("taxes", "untaxed")} for day in days]
    return facts | {"days": kept}
