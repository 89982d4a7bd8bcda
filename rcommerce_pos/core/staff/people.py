"""Keeps the records of the staff: names, roles, permissions by person, PINs, badges, archive."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any
from uuid import UUID

from rcommerce_pos.core.events.bus import EventBus
from rcommerce_pos.core.events.types import StaffChanged
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock
from rcommerce_pos.core.kernel.errors import (
    Conflict,
    InvalidInput,
    NotFound,
    PermissionDenied,
    Refused,
)
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.settings.types import Place, Purpose
from rcommerce_pos.core.staff.birth_dates import EARLIEST
from rcommerce_pos.core.staff.pins import (
    badge_key,
    check_pin,
    hash_secret,
    new_recovery_code,
    plain_recovery_code,
)
from rcommerce_pos.core.staff.roles import PERMISSIONS, effective, overrides
from rcommerce_pos.core.staff.service import (
    StaffService,
    check_name,
    demand_no_more,
    demand_owner_for,
    names_of,
    overrides_of,
)
from rcommerce_pos.core.staff.types import Actor, Role, StaffDraft, StaffRecord
from rcommerce_pos.core.storage.database import execute, fetch_all, fetch_one, transaction

_RECORD = (
    "SELECT id, name, role, birth_date, discount_limit, active, pin_digits,"
    " badge_hash IS NOT NULL FROM staff"
)


class PeopleService:
    """Changes who works here; ``StaffService`` lets them in.

    Whoever may keep records may neither give more than she has nor touch somebody who has more:
    else a new PIN for the owner would make anybody the owner.
    """

    def __init__(
        self,
        staff: StaffService,
        place: Place,
        journal: JournalService,
        bus: EventBus,
        clock: Clock,
        *,
        secrets: Path,
    ) -> None:
        self._staff = staff
        self._place = place
        self._journal = journal
        self._bus = bus
        self._clock = clock
        self._secrets = secrets

    def records(self, actor: Actor) -> tuple[StaffRecord, ...]:
        """Everybody who works or worked here, by name; who left comes last."""
        _demand_reader(actor)
        found = [_seen_by(actor, self._record(row)) for row in fetch_all(_RECORD)]
        return tuple(sorted(found, key=lambda each: (not each.active, each.draft.name.casefold())))

    def record(self, actor: Actor, member_id: UUID) -> StaffRecord:
        """One person; NotFound if there is none."""
        _demand_reader(actor)
        return _seen_by(actor, self._demand(member_id))

    def take_on(self, actor: Actor, draft: StaffDraft, pin: str) -> StaffRecord:
        """Take somebody on with everything that is known of her."""
        with transaction():
            member = self._staff.add(actor, name=draft.name, role=draft.role, pin=pin)
            return self.save(actor, member.id, draft)

    def save(self, actor: Actor, member_id: UUID, draft: StaffDraft) -> StaffRecord:
        """Keep what was changed of a person; where she may do other things, her sign-in ends."""
        actor.demand(Permission.STAFF_EDIT, "change staff")
        self._check(draft)
        before = self._demand_below(actor, member_id)
        demand_owner_for(actor, draft.role)
        wanted = effective(draft.role, draft.granted, draft.withheld)
        demand_no_more(
            actor,
            wanted - before.permissions,
            self._limit(before.draft),
            self._limit(draft),
        )
        granted, withheld = overrides(draft.role, wanted)
        with transaction():
            execute(
                "UPDATE staff SET name = ?, role = ?, birth_date = ?, discount_limit = ?"
                " WHERE id = ?",
                (
                    draft.name.strip(),
                    draft.role.value,
                    draft.birth_date.isoformat() if draft.birth_date else None,
                    draft.discount_limit,
                    member_id.bytes,
                ),
            )
            execute("DELETE FROM staff_permission WHERE staff_id = ?", (member_id.bytes,))
            for each, given in (*((p, 1) for p in granted), *((p, 0) for p in withheld)):
                execute(
                    "INSERT INTO staff_permission (staff_id, permission, granted) VALUES (?, ?, ?)",
                    (member_id.bytes, each.value, given),
                )
            after = self._demand(member_id)
            self._demand_an_owner()
            changes = _changes(before, after)
            if changes:
                self._log(actor, "staff changed", after.draft.name, **changes)
            if _rights(before) != _rights(after):
                self._end_sessions(member_id)
        return after

    def archive(self, actor: Actor, member_id: UUID) -> StaffRecord:
        """Somebody left: she signs in no more, and everything that she did stays."""
        actor.demand(Permission.STAFF_EDIT, "archive somebody")
        self._demand_below(actor, member_id)
        if member_id == actor.id:
            raise Refused(
                "staff.archive_self",
                "{name} cannot archive herself.",
                hint="Somebody else who keeps the records does it.",
                name=actor.name,
            )
        return self._set_active(actor, member_id, active=False)

    def restore(self, actor: Actor, member_id: UUID) -> StaffRecord:
        """Somebody works here again, with the PIN that she had."""
        actor.demand(Permission.STAFF_EDIT, "restore somebody")
        self._demand_below(actor, member_id)
        return self._set_active(actor, member_id, active=True)

    def set_pin(self, actor: Actor, member_id: UUID, pin: str, *, old_pin: str = "") -> None:
        """Give somebody a new PIN; her open sign-ins end.

        One's own needs the old one, which is counted like a sign-in where it is wrong.
        """
        if actor.id == member_id:
            self._staff.prove(member_id, old_pin)
        else:
            actor.demand(Permission.STAFF_EDIT, "change the PIN of somebody else")
            self._demand_below(actor, member_id)
        demo = self._place.shop.purpose is Purpose.DEMO
        check_pin(pin, allow_trivial=demo)
        who = self._demand(member_id)
        hashed = hash_secret(self._secrets, member_id, pin)
        with transaction():
            execute(
                "UPDATE staff SET pin_hash = ?, pin_digits = ?, demo_pin = ? WHERE id = ?",
                (hashed, len(pin), pin if demo else None, member_id.bytes),
            )
            execute("DELETE FROM staff_throttle WHERE staff_id = ?", (member_id.bytes,))
            self._log(actor, "PIN changed", who.draft.name)
            self._end_sessions(member_id)

    def give_badge(self, actor: Actor, member_id: UUID, code: str) -> None:
        """Let a badge stand for somebody; only a keyed hash of its code is stored."""
        actor.demand(Permission.STAFF_EDIT, "give out a badge")
        who = self._demand_below(actor, member_id)
        key = badge_key(self._secrets, code)
        with transaction():
            other = fetch_one("SELECT id, name FROM staff WHERE badge_hash = ?", (key,))
            if other is not None and other[0] != member_id.bytes:
                raise Conflict(
                    "badge.taken",
                    "This is {name}'s badge.",
                    hint="Revoke it there first, or scan another one.",
                    name=other[1],
                )
            execute("UPDATE staff SET badge_hash = ? WHERE id = ?", (key, member_id.bytes))
            self._log(actor, "badge given", who.draft.name)

    def owner_of_badge(self, actor: Actor, code: str) -> UUID | None:
        """Whose badge this is; None for one that is free. Nothing is counted for it."""
        actor.demand(Permission.STAFF_EDIT, "look up a badge")
        row = fetch_one(
            "SELECT id FROM staff WHERE badge_hash = ?", (badge_key(self._secrets, code),)
        )
        return UUID(bytes=row[0]) if row is not None else None

    def revoke_badge(self, actor: Actor, member_id: UUID) -> None:
        """A badge was lost or given back; it opens nothing any more."""
        actor.demand(Permission.STAFF_EDIT, "revoke a badge")
        who = self._demand_below(actor, member_id)
        with transaction():
            execute("UPDATE staff SET badge_hash = NULL WHERE id = ?", (member_id.bytes,))
            self._log(actor, "badge revoked", who.draft.name)
            self._end_sessions(member_id)

    def new_recovery_code(self, actor: Actor, pin: str) -> str:
        """Make the owner's recovery code anew; she proves herself by her PIN. It is told once."""
        if actor.role is not Role.OWNER:
            raise PermissionDenied(
                Permission.STAFF_EDIT,
                "Only an owner has a recovery code, and {actor} is none.",
                actor=actor.name,
            )
        self._staff.prove(actor.id, pin)
        code = new_recovery_code()
        hashed = hash_secret(self._secrets, actor.id, plain_recovery_code(code))
        with transaction():
            execute("UPDATE staff SET recovery_hash = ? WHERE id = ?", (hashed, actor.id.bytes))
            self._log(actor, "recovery code made anew", actor.name)
        return code

    def _check(self, draft: StaffDraft) -> None:
        check_name(draft.name)
        born, today = draft.birth_date, self._clock.now().date()
        if born is not None and not EARLIEST <= born <= today:
            raise InvalidInput("staff.birth_date", "{born} is no birth date.", born=str(born))
        limit = draft.discount_limit
        if limit is not None and not 0 <= limit <= 100:
            raise InvalidInput(
                "staff.discount_limit", "A discount limit is between 0 and 100 percent."
            )
        if draft.granted & draft.withheld:
            raise InvalidInput(
                "staff.permission_both", "A permission cannot be granted and withheld at once."
            )

    def _limit(self, draft: StaffDraft) -> Fraction | None:
        if draft.discount_limit is not None:
            return Fraction(draft.discount_limit)
        return self._staff.limit_of(draft.role)

    def _demand(self, member_id: UUID) -> StaffRecord:
        row = fetch_one(f"{_RECORD} WHERE id = ?", (member_id.bytes,))
        if row is None:
            raise NotFound("staff.unknown", "This person does not work here.")
        return self._record(row)

    def _demand_below(self, actor: Actor, member_id: UUID) -> StaffRecord:
        """The record of somebody who has nothing that the actor lacks; an owner's only for one."""
        record = self._demand(member_id)
        demand_owner_for(actor, record.draft.role)
        beyond = sorted(record.permissions - actor.permissions)
        if beyond and member_id != actor.id:
            raise PermissionDenied(
                beyond[0],
                "{name} may do more than {actor}, who cannot change that record.",
                hint="Somebody who may do as much changes it.",
                name=record.draft.name,
                actor=actor.name,
            )
        return record

    def _set_active(self, actor: Actor, member_id: UUID, *, active: bool) -> StaffRecord:
        with transaction():
            execute("UPDATE staff SET active = ? WHERE id = ?", (int(active), member_id.bytes))
            if not active:
                execute("UPDATE staff SET badge_hash = NULL WHERE id = ?", (member_id.bytes,))
            self._demand_an_owner()
            record = self._demand(member_id)
            self._log(actor, "staff restored" if active else "staff archived", record.draft.name)
            self._end_sessions(member_id)
        return record

    def _demand_an_owner(self) -> None:
        """An owner must stay who may do everything: what nobody has, nobody could ever give."""
        rows = fetch_all("SELECT id FROM staff WHERE role = 'owner' AND active = 1")
        if not any(not overrides_of(UUID(bytes=key))[1] for (key,) in rows):
            raise Refused(
                "staff.last_owner",
                "The shop needs an owner who may do everything.",
                hint="Make somebody else an owner first.",
            )

    def _end_sessions(self, member_id: UUID) -> None:
        execute("UPDATE staff SET session = session + 1 WHERE id = ?", (member_id.bytes,))
        self._bus.publish(StaffChanged(member_id))

    def _record(self, row: tuple[Any, ...]) -> StaffRecord:
        member_id, role = UUID(bytes=row[0]), Role(row[2])
        granted, withheld = overrides_of(member_id)
        draft = StaffDraft(
            row[1],
            role,
            date.fromisoformat(row[3]) if row[3] else None,
            row[4],
            granted - PERMISSIONS[role],
            withheld & PERMISSIONS[role],
        )
        return StaffRecord(
            member_id,
            draft,
            bool(row[5]),
            row[6],
            bool(row[7]),
            self._staff.wait_of(member_id),
            effective(role, granted, withheld),
        )

    def _log(self, actor: Actor, what: str, who: str, **more: object) -> None:
        body: Mapping[str, object] = {"v": 1, "what": what, "who": who, **more, **names_of(actor)}
        self._journal.record("CONFIG_CHANGE", body)


def _demand_reader(actor: Actor) -> None:
    """Whoever keeps the records reads them, and whoever unlocks people."""
    if not actor.may(Permission.STAFF_UNLOCK):
        actor.demand(Permission.STAFF_EDIT, "see the staff's records")


def _seen_by(actor: Actor, record: StaffRecord) -> StaffRecord:
    """A record as somebody may see it: birth dates are for whoever keeps the records."""
    if actor.may(Permission.STAFF_EDIT):
        return record
    return replace(record, draft=replace(record.draft, birth_date=None))


def _rights(record: StaffRecord) -> tuple[object, ...]:
    return record.permissions, record.draft.role, record.draft.discount_limit


def _changes(before: StaffRecord, after: StaffRecord) -> dict[str, object]:
    """What is different, for the journal; that a birth date changed, and not which it is."""
    old, new = before.draft, after.draft
    changes: dict[str, object] = {}
    if old.name != new.name:
        changes["name_was"] = old.name
    if old.role is not new.role:
        changes |= {"role_was": old.role.value, "role": new.role.value}
    if old.discount_limit != new.discount_limit:
        changes |= {"limit_was": old.discount_limit, "limit": new.discount_limit}
    if old.birth_date != new.birth_date:
        changes["birth_date"] = "changed"
    given, taken = after.permissions - before.permissions, before.permissions - after.permissions
    if given:
        changes["given"] = sorted(given)
    if taken:
        changes["taken"] = sorted(taken)
    return changes
