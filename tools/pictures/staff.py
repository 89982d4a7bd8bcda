"""Pictures of people: records, permissions, hours, the time clock, drawer moves."""

from dataclasses import replace
from datetime import timedelta

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.staff.hours import PunchKind
from rcommerce_pos.core.staff.types import Role
from tools.photographer import Photographer

ORDER = 75


def take(photographer: Photographer) -> None:
    """Everything about people; somebody is signed in and the sell screen is shown."""
    window = photographer.window
    counter = photographer.counter
    asked = window._app
    counter.tasks.counter(lambda: _prepare(asked), lambda _done: None, window._failed, owner=window)
    photographer.settle()
    before = window._actor
    window._signed_in(asked.staff.owner())
    photographer.settle()
    photographer.dialog("clock", lambda: window.actions_.do("my_clock"))
    photographer.dialog("no-sale", lambda: window.actions_.do("no_sale"))
    photographer.dialog("paid-out", lambda: window.actions_.do("paid_out"))
    window.desk.go("settings")
    window.desk.office.open("staff")
    photographer.settle()
    staff = window.desk.office.staff
    cashier = next(r for r in staff.model.state.records if r.draft.role is Role.CASHIER)
    staff.model.open(cashier.id)
    photographer.picture("staff-person")
    staff.form.show_tab("access")
    photographer.picture("staff-access")
    photographer.dialog("staff-pin", lambda: staff.form.wanted.emit("set_pin"))
    photographer.dialog("staff-badge", lambda: staff.form.wanted.emit("give_badge"))
    photographer.dialog("staff-archive", lambda: staff.form.wanted.emit("archive"))
    staff.form.show_tab("permissions")
    photographer.picture("staff-permissions")
    staff.form.show_tab("person")
    staff.model.new()
    photographer.picture("staff-new")
    staff.model.revert()
    window.desk.office.open("hours")
    photographer.settle()
    hours = window.desk.office.hours
    hours.model.choose(cashier.id)
    photographer.picture("hours")
    photographer.dialog("hours-add", hours._add_punch)
    window.desk.go("sell")
    photographer.settle()
    if before is not None:
        window._signed_in(before)
    photographer.settle()


def _prepare(application: Application) -> None:
    """Somebody with a badge, rights of her own and a few days of work; one forgotten clock-out."""
    owner = application.staff.owner()
    cashier = next(m for m in application.staff.members() if m.role is Role.CASHIER)
    record = application.people.record(owner, cashier.id)
    if not record.has_badge:
        application.people.give_badge(owner, cashier.id, "STAFF-00417")
        granted = frozenset({Permission.PRICE_OVERRIDE})
        withheld = frozenset({Permission.OPEN_PRICE})
        draft = replace(record.draft, granted=granted, withheld=withheld, discount_limit=15)
        application.people.save(owner, cashier.id, draft)
    clock = application.time_clock
    today = clock.today()
    if clock.hours(owner, today - timedelta(days=7), today, member_id=cashier.id)[0].days:
        return
    for back, times in ((3, (540, 720, 750, 1020)), (2, (545, 722, 755, 1025)), (1, (538,))):
        day = today - timedelta(days=back)
        kinds = (PunchKind.IN, PunchKind.BREAK_START, PunchKind.BREAK_END, PunchKind.OUT)
        for kind, minutes in zip(kinds, times, strict=False):
            at = clock.instant(day, minutes)
            clock.add(owner, cashier.id, kind, at, reason="From the paper list")
