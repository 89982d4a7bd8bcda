"""Who works here: sign-in by PIN with a lock-out that a restart does not reset, and who may."""

import json
from datetime import datetime, timedelta
from fractions import Fraction
from pathlib import Path
from uuid import UUID

from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock, from_millis, to_millis
from rcommerce_pos.core.kernel.errors import InvalidInput, NotFound, Phrase, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.settings.declarations import DISCOUNT_LIMIT_CASHIER, DISCOUNT_LIMIT_MANAGER
from rcommerce_pos.core.settings.service import SettingsService
from rcommerce_pos.core.settings.types import Place, Purpose
from rcommerce_pos.core.staff.pins import (
    check_pin,
    hash_secret,
    matches,
    plain_recovery_code,
)
from rcommerce_pos.core.staff.roles import PERMISSIONS
from rcommerce_pos.core.staff.tables import StaffRow
from rcommerce_pos.core.staff.throttle import Throttle, failed
from rcommerce_pos.core.staff.types import Actor, Member, Role
from rcommerce_pos.core.storage.database import (
    execute,
    fetch_all,
    fetch_one,
    transaction,
)

_MEMBER = "SELECT id, name, role, pin_digits, demo_pin FROM staff WHERE active = 1"
_LIMITS = {Role.CASHIER: DISCOUNT_LIMIT_CASHIER, Role.MANAGER: DISCOUNT_LIMIT_MANAGER}
_PIN = Phrase("PIN")
_ONE_SECOND = timedelta(seconds=1)
_NOBODY = UUID(int=0)
_NOBODYS_HASH = (
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA"
    "$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
)


class StaffService:
    """The people of a shop at one register."""

    def __init__(self, clock: Clock, journal: JournalService, place: Place, secrets: Path) -> None:
        self._clock = clock
        self._journal = journal
        self._place = place
        self._secrets = secrets
        self._settings = SettingsService(clock)

    def members(self) -> tuple[Member, ...]:
        """Everybody who may sign in: cashiers first, by name."""
        order = {Role.CASHIER: 0, Role.MANAGER: 1, Role.OWNER: 2}
        with_names = [_member(row) for row in fetch_all(_MEMBER)]
        return tuple(sorted(with_names, key=lambda m: (order[m.role], m.name.casefold())))

    def sign_in(self, member_id: UUID, pin: str) -> Actor:
        """Sign somebody in at this register.

        Raises Refused for a wrong PIN, saying how many tries are left, and while the person has
        to wait. Somebody unknown costs as much time as a wrong PIN.
        """
        actor = self._prove(member_id, pin)
        with transaction():
            self._forget_failures(member_id)
            self._journal.record("LOGIN", {"v": 1, "who": actor.name, "role": actor.role})
        return actor

    def approvers(
        self, actor: Actor, permission: Permission, *, percent: Fraction | None = None
    ) -> tuple[Member, ...]:
        """Who else may allow an act, and so many percent off."""
        return tuple(
            member
            for member in self.members()
            if member.id != actor.id
            and _may_approve(self._actor(member.id, member.name, member.role), permission, percent)
        )

    def approve(
        self,
        actor: Actor,
        approver_id: UUID,
        pin: str,
        permission: Permission,
        *,
        percent: Fraction | None = None,
    ) -> Actor:
        """Let somebody else allow one act with her PIN; answers the actor who may do it.

        The answer is for that act alone (domain rules 29 to 31): it is in the journal with both
        names, and nobody approves for herself.
        """
        if approver_id == actor.id:
            raise Refused(
                "approval.self",
                "{actor} cannot approve for {actor}.",
                hint="Somebody else approves.",
                actor=actor.name,
            )
        approver = self._prove(approver_id, pin)
        if not _may_approve(approver, permission, percent):
            raise Refused(
                "approval.not_enough",
                "{approver} may not approve this either.",
                hint="Choose somebody else.",
                approver=approver.name,
            )
        with transaction():
            self._forget_failures(approver_id)
            self._journal.record(
                "APPROVAL",
                {
                    "v": 1,
                    "who": actor.name,
                    "by": approver.name,
                    "permission": permission.value,
                    "percent": str(percent) if percent is not None else None,
                },
            )
        return actor.allowed_by(approver, permission)

    def sign_in_with_recovery(self, code: str) -> Actor:
        """Let the owner in with the code that was printed at set-up; it is in the journal."""
        owner = self._owner_row()
        owner_id, name, recovery_hash = UUID(bytes=owner[0]), owner[1], owner[2]
        self._demand_not_locked(owner_id, name)
        plain = plain_recovery_code(code)
        right = recovery_hash is not None and matches(self._secrets, owner_id, plain, recovery_hash)
        if not right:
            with transaction():
                throttle = self._note_failure(owner_id, name)
            raise self._wrong_pin(throttle, what="recovery code")
        with transaction():
            self._forget_failures(owner_id)
            self._journal.record("LOGIN", {"v": 1, "who": name, "by": "recovery code"})
        return self._actor(owner_id, name, Role.OWNER)

    def sign_out(self, actor: Actor) -> None:
        """Somebody leaves the register, or it locked itself."""
        with transaction():
            self._journal.record("LOGOUT", {"v": 1, "who": actor.name})

    def owner(self) -> Actor:
        """The owner: who may read the store's files acts as the owner on the command line."""
        row = self._owner_row()
        return self._actor(UUID(bytes=row[0]), row[1], Role.OWNER)

    def actor(self, member_id: UUID) -> Actor:
        """Somebody by key, without a PIN: for acts that were allowed already."""
        row = fetch_one(
            "SELECT name, role FROM staff WHERE id = ? AND active = 1",
            (member_id.bytes,),
        )
        if row is None:
            raise NotFound("staff.unknown", "Nobody here has this name any more.")
        return self._actor(member_id, row[0], Role(row[1]))

    def by_name(self, name: str) -> Actor:
        """Somebody by name, for documents of the command line."""
        rows = fetch_all("SELECT id, name, role FROM staff WHERE active = 1 AND name = ?", (name,))
        if len(rows) != 1:
            raise NotFound(
                "staff.unknown",
                "{count} people here are called “{name}”."
                if rows
                else "Nobody here is called “{name}”.",
                count=len(rows),
                name=name,
            )
        return self._actor(UUID(bytes=rows[0][0]), rows[0][1], Role(rows[0][2]))

    def add(self, actor: Actor, *, name: str, role: Role, pin: str) -> Member:
        """Take somebody on."""
        actor.demand(Permission.STAFF_EDIT, "take somebody on")
        demo = self._place.shop.purpose is Purpose.DEMO
        check_pin(pin, allow_trivial=demo)
        if not name.strip() or len(name) > 60:
            raise InvalidInput("staff.name", "A name has 1 to 60 characters.")
        with transaction():
            member = add_member(
                self._secrets,
                self._place.shop.id,
                name=name.strip(),
                role=role,
                pin=pin,
                recovery=None,
                demo=demo,
                now=self._clock.now(),
            )
            self._journal.record(
                "CONFIG_CHANGE",
                {
                    "v": 1,
                    "what": "staff added",
                    "who": name,
                    "role": role,
                    "by": actor.name,
                },
            )
        return member

    def change_pin(self, actor: Actor, member_id: UUID, pin: str) -> None:
        """Give somebody a new PIN; one's own, or with the permission anybody's."""
        if actor.id != member_id:
            actor.demand(Permission.STAFF_EDIT, "change the PIN of somebody else")
        check_pin(pin, allow_trivial=self._place.shop.purpose is Purpose.DEMO)
        who = self.actor(member_id)
        hashed = hash_secret(self._secrets, member_id, pin)
        with transaction():
            execute(
                "UPDATE staff SET pin_hash = ?, pin_digits = ? WHERE id = ?",
                (hashed, len(pin), member_id.bytes),
            )
            self._journal.record(
                "CONFIG_CHANGE",
                {"v": 1, "what": "PIN changed", "who": who.name, "by": actor.name},
            )

    def unlock(self, actor: Actor, member_id: UUID) -> None:
        """End somebody's wait after wrong PINs."""
        actor.demand(Permission.STAFF_UNLOCK, "unlock somebody")
        who = self.actor(member_id)
        with transaction():
            self._forget_failures(member_id)
            self._journal.record(
                "CONFIG_CHANGE",
                {"v": 1, "what": "unlocked", "who": who.name, "by": actor.name},
            )

    def _prove(self, member_id: UUID, pin: str) -> Actor:
        """Whoever this PIN belongs to; a wrong one is counted, and costs as much time as a name."""
        row = fetch_one(
            "SELECT name, role, pin_hash FROM staff WHERE id = ? AND active = 1",
            (member_id.bytes,),
        )
        if row is None:
            matches(self._secrets, _NOBODY, pin, _NOBODYS_HASH)
            raise NotFound("staff.unknown", "Nobody here has this name any more.")
        self._demand_not_locked(member_id, row[0])
        if not matches(self._secrets, member_id, pin, row[2]):
            with transaction():
                throttle = self._note_failure(member_id, row[0])
            raise self._wrong_pin(throttle)
        return self._actor(member_id, row[0], Role(row[1]))

    def _actor(self, member_id: UUID, name: str, role: Role) -> Actor:
        limit = _LIMITS.get(role)
        percent = Fraction(self._settings.get(limit)) if limit is not None else None
        return Actor(member_id, name, role, PERMISSIONS[role], percent)

    def _owner_row(self) -> tuple[bytes, str, str | None]:
        row = fetch_one(
            "SELECT id, name, recovery_hash FROM staff WHERE role = 'owner' AND active = 1"
            " ORDER BY created_at LIMIT 1"
        )
        if row is None:
            raise NotFound("staff.no_owner", "This shop has no owner.")
        return row[0], row[1], row[2]

    def _demand_not_locked(self, member_id: UUID, name: str) -> None:
        wait = self._throttle(member_id).wait(self._clock.now())
        seconds = -(-wait // _ONE_SECOND)
        if seconds > 0:
            raise Refused(
                "staff.locked",
                "Too many wrong PINs for {name}. Wait {seconds} seconds.",
                hint="Somebody else can sign in meanwhile; a manager can unlock it.",
                seconds=seconds,
                name=name,
            )

    def _wrong_pin(self, throttle: Throttle, *, what: str = _PIN) -> Refused:
        wait = throttle.wait(self._clock.now())
        if wait:
            return Refused(
                "staff.locked",
                "Wrong {what}. Wait {seconds} seconds.",
                hint="Somebody else can sign in meanwhile; a manager can unlock it.",
                seconds=-(-wait // _ONE_SECOND),
                what=Phrase(what),
            )
        left = throttle.tries_left
        return Refused(
            "staff.wrong_pin",
            "Wrong {what}. 1 try left before a wait."
            if left == 1
            else "Wrong {what}. {left} tries left before a wait.",
            left=left,
            what=Phrase(what),
        )

    def _throttle(self, member_id: UUID) -> Throttle:
        row = fetch_one(
            "SELECT failures, lockouts, locked_until FROM staff_throttle"
            " WHERE staff_id = ? AND register_id = ?",
            (member_id.bytes, self._place.till.register_id.bytes),
        )
        if row is None:
            return Throttle()
        failures: list[int] = json.loads(row[0])
        until = from_millis(row[2]) if row[2] is not None else None
        return Throttle(tuple(from_millis(at) for at in failures), row[1], until)

    def _note_failure(self, member_id: UUID, name: str) -> Throttle:
        throttle = failed(self._throttle(member_id), self._clock.now())
        until = to_millis(throttle.locked_until) if throttle.locked_until else None
        execute(
            "INSERT OR REPLACE INTO staff_throttle"
            " (staff_id, register_id, failures, lockouts, locked_until) VALUES (?, ?, ?, ?, ?)",
            (
                member_id.bytes,
                self._place.till.register_id.bytes,
                json.dumps([to_millis(at) for at in throttle.failures]),
                throttle.lockouts,
                until,
            ),
        )
        self._journal.record(
            "LOGIN_FAIL",
            {"v": 1, "who": name, "locked": throttle.locked_until is not None},
        )
        return throttle

    def _forget_failures(self, member_id: UUID) -> None:
        execute(
            "DELETE FROM staff_throttle WHERE staff_id = ? AND register_id = ?",
            (member_id.bytes, self._place.till.register_id.bytes),
        )


def add_member(
    secrets: Path,
    store_id: UUID,
    *,
    name: str,
    role: Role,
    pin: str,
    recovery: str | None,
    demo: bool,
    now: datetime,
) -> Member:
    """Write a person's row; inside ``transaction()``. ``recovery`` is the owner's code, plain."""
    member_id = new_id()
    StaffRow.insert(
        id=member_id,
        store_id=store_id,
        name=name,
        role=role.value,
        pin_hash=hash_secret(secrets, member_id, pin),
        pin_digits=len(pin),
        recovery_hash=hash_secret(secrets, member_id, plain_recovery_code(recovery))
        if recovery
        else None,
        demo_pin=pin if demo else None,
        active=True,
        created_at=now,
    ).execute()
    return Member(member_id, name, role, len(pin), pin if demo else None)


def _member(row: tuple[bytes, str, str, int, str | None]) -> Member:
    return Member(UUID(bytes=row[0]), row[1], Role(row[2]), row[3], row[4])


def _may_approve(approver: Actor, permission: Permission, percent: Fraction | None) -> bool:
    if not approver.may(permission):
        return False
    limit = approver.discount_limit
    return percent is None or limit is None or percent <= limit
